"""Where most of a page's prose stands: what a text is by its mass, whatever stands between it and its title.

Bars, cards of authors, players and lists whose words nobody here has met may part a lead from its text, and links to
other articles may stand between paragraphs. Three or more paragraphs side by side are a text nevertheless.
"""

from __future__ import annotations

from collections.abc import Iterable

from crawler.reading.byline.labels import is_credit
from crawler.reading.head.dated import DateLine
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_imprint
from crawler.reading.lines.markers import ends_in_date, is_text
from crawler.reading.lines.series import are_pair, around, box_within, is_day_of_parts, unit
from crawler.reading.page.blocks import PROSE, Container
from crawler.reading.page.document import Document

_FEWEST_PARAGRAPHS, _FEWEST_LETTERS = 3, 600
#: So many letters more than what was found below the title.
_OUTWEIGHS = 3
#: Blocks between lead and text: players and cards of a newspaper take a hundred.
_FARTHEST = 120
_LONGEST_LEAD, _LEAD_REACH = 3, 20
#: Summaries in a list have three paragraphs at most, see :mod:`crawler.reading.refusal.listing`.
_LONGER_THAN_A_SUMMARY = 4
_LONG = 1200
_STOPS = (".", "!", "?", "…", "”", "’", '"', "»", "“", ":", "。", "！", "？")
_FEWEST_ENTRIES = 2
_FEWEST_OPENING, _SHORTEST_OPENING, _MOST_ABOVE = 2, 150, 2
_ELSEWHERE = ("aside", "footer", "nav", "li", "table", "form")


def _letters_up_to(document: Document, told: range, enough: int) -> int:
    """Return how many letters the lines *told* have, counted no further than *enough*, which most texts have."""
    letters = 0
    for index in told:
        letters += len(document.blocks[index].text)
        if letters >= enough:
            break
    return letters


def text_apart(document: Document, head: ArticleHead, told: range, end: int, limit: int) -> int:
    """Return the first block of the text that something parts from the title and the few lines *told* below it,
    whose box ends at block *end*, or -1.

    Only below a title that is sure. Before *limit*, a heading of what follows an article, two paragraphs are enough
    below a lead if they open their box: modules of a site open theirs with a heading. Behind it the prose must outweigh
    those lines by far, and its paragraphs stand one right below the other: the subjects of documents do not.
    """
    letters = _letters_up_to(document, told, _FEWEST_LETTERS)
    if letters >= _FEWEST_LETTERS or not is_sure(document, head):
        return -1
    start = end if told else head.title.last + 1
    text = _opening(document, head, told, start, limit) if len(told) <= _LONGEST_LEAD else -1
    if text < 0:
        least = max(_FEWEST_LETTERS, _OUTWEIGHS * letters)
        column = _first_column(document, start, least)
        if not column or (told and limit < column[0] and not _are_close(document, column)):
            return -1
        text = _from_heading(document, _from_sentence(document, column[0], start))
    between = range(head.title.last + 1, text)
    far = len(between) > _FARTHEST or any(document.blocks[index].heading == 1 for index in between)
    return -1 if far else text


def text_behind_header(document: Document, title: int, told: range) -> int:
    """Return the block that opens the first element with lines of text behind the ``<header>`` that holds the *title*
    and the lines *told*, its lead; -1 where there is none.
    """
    where = document.nearest(title, ("header",)) if told else -1
    if where < 0 or len(told) > _LONGEST_LEAD or not document.containers[where].first <= told.start:
        return -1
    header = document.containers[where]
    last = document.containers[header.parent].last if header.parent >= 0 else -1
    if told.stop - 1 > header.last or last <= header.last:
        return -1
    text = next((at for at in range(header.last + 1, last + 1) if is_text(document, at)), -1)
    box = box_within(document, header.parent, text) if text >= 0 else -1
    return document.containers[box].first if box >= 0 else text


def text_in_article(document: Document, title: int, told: range) -> int:
    """Return the block that opens the one ``<article>`` with lines of text, if it stands apart from the *title*, below
    the few lines *told*, its lead, and no other does; else -1.
    """
    if (
        not 0 < len(told) <= _LONGEST_LEAD
        or "article" not in document.tags
        or document.nearest(title, ("article",)) >= 0
    ):
        return -1
    boxes = (box for box in document.containers if box.tag == "article" and box.first <= box.last)
    texts = [box for box in boxes if any(is_text(document, at) for at in range(box.first, box.last + 1))]
    text = texts[0].first if len(texts) == 1 else -1
    return text if text >= told.stop and not any(is_text(document, at) for at in range(told.stop, text)) else -1


def _opening(document: Document, head: ArticleHead, told: range, start: int, limit: int) -> int:
    """Return the first paragraph from *start* up to *limit* that opens its box, if another opens or follows in one, or
    -1; none where the text goes on in the box of what was *told*, and none below dated entries.
    """
    opening: list[int] = []
    for index in range(start, limit):
        if document.blocks[index].links and ends_in_date(document, index):
            return -1
        told_here = is_text(document, index) and _is_sentence(document.blocks[index].text)
        if not told_here or document.nearest(index, _ELSEWHERE) >= 0:
            continue
        column = document.containers[_box(document, index)]
        if told and column.first <= told[-1] and column.last >= index:
            return -1  # the text goes on beside what was told
        if (opening and opening[0] >= column.first) or _opens(document, head, column, index):
            opening.append(index)
            if len(opening) >= _FEWEST_OPENING and _letters(document, opening) >= _SHORTEST_OPENING:
                return _from_heading(document, opening[0])
    return -1


def _from_heading(document: Document, text: int) -> int:
    """Return where a text begins whose first paragraph is block *text*: at the heading right above it in its box, or
    the day, where days head the parts of it.
    """
    column = document.containers[_box(document, text)]
    headed = text > column.first and (document.blocks[text - 1].heading > 0 or is_day_of_parts(document, text - 1))
    return text - 1 if headed else text


def _from_sentence(document: Document, text: int, start: int) -> int:
    """Return where a text begins whose first paragraph is block *text*: at the first of the sentences right above it,
    not above block *start*, that are too short for paragraphs and stand in its box.
    """
    box = around(document, unit(document, text))
    while text > start:
        above = document.blocks[text - 1]
        short = above.text.endswith(_STOPS) and is_text(document, text - 1)
        if not short or around(document, unit(document, text - 1)) != box:
            break
        text -= 1
    return text


def _box(document: Document, index: int) -> int:
    """Return what holds a paragraph and its neighbours; the box of one that has none."""
    own = unit(document, index)
    return around(document, own) if own == document.blocks[index].container else own


def _opens(document: Document, head: ArticleHead, column: Container, index: int) -> bool:
    """Tell whether nothing but pictures, a short line or two and, in the ``<article>`` of the title, a heading stand
    above the line in its box.
    """
    above = [block for block in document.blocks[column.first : index] if block.text]
    if len(above) > _MOST_ABOVE or any(block.is_linked or len(block.text) >= PROSE for block in above):
        return False
    article = document.nearest(index, ("article",))
    return not any(block.heading for block in above) or (article >= 0 and document.inside(article, head.title.first))


def _are_close(document: Document, column: list[int]) -> bool:
    """Tell whether nothing but headings and pictures parts the first paragraphs of *column*."""
    inner = (document.blocks[index] for index in range(column[0] + 1, column[_FEWEST_PARAGRAPHS - 1]))
    return all(block.image is not None or block.heading or len(block.text) >= PROSE for block in inner)


def is_sure(document: Document, head: ArticleHead) -> bool:
    """Tell whether the page confirms the title, or it is the one main heading."""
    if head.title.confirmed:
        return True
    return head.title.heading == 1 and [document.blocks[at].heading for at in document.headings].count(1) == 1


def lead_of(document: Document, head: ArticleHead, told: range) -> range:
    """Return those lines of *told*, which something parts from the text, that are its lead: right below the title."""
    near = bool(told) and told.start - head.title.last <= _LEAD_REACH and len(told) <= _LONGEST_LEAD
    return told if near else range(0)


def lines_between(document: Document, between: range) -> set[int]:
    """Return the lines of *between* that are no part of the article: all but labelled authors, and pictures with what
    is written below them.
    """
    return {
        index for index in between if not (_is_kept(document, index) or _is_below_picture(document, index, between))
    }


def _is_below_picture(document: Document, index: int, between: range) -> bool:
    """Tell whether the line, no link, stands right below a picture: with it in a box of theirs in the element of the
    text, or right above the text, each in an element of its own side by side in that.
    """
    block = document.blocks[index]
    if not block.text or block.links or block.heading or between.stop >= len(document.blocks):
        return False
    if document.blocks[index - 1].image is None or not _is_kept(document, index - 1):
        return False
    if are_pair(document, index - 1):
        box = document.containers[document.common(index - 1, index)].parent
        return box >= 0 and document.inside(box, between.stop)
    beside = (index - 1, index, between.stop)
    homes = {document.containers[document.blocks[at].container].parent for at in beside}
    return index == between.stop - 1 and len(homes) == 1


def _is_kept(document: Document, index: int) -> bool:
    block = document.blocks[index]
    if document.nearest(index, ("figure",)) >= 0 or is_credit(block.text):
        return True
    return block.image is not None and not block.image_link and document.list_item(index) < 0


def date_between(dates: list[DateLine], between: range) -> DateLine | None:
    """Return the first of *dates* that stands between a title and its text, apart from both."""
    return next((line for line in dates if line.written and line.first in between), None)


def is_told_at_length(document: Document, head: ArticleHead, told: range) -> bool:
    """Tell whether more paragraphs stand below a sure title, one after another, than any summary of a list has."""
    if not told or not is_sure(document, head) or _heads_entries(document, head, told):
        return False
    run = longest = letters = 0
    for index in told:
        block = document.blocks[index]
        if document.is_prose(index):
            run, letters = run + 1, letters + len(block.text)
            longest = max(longest, run)
            if longest >= _LONGER_THAN_A_SUMMARY and letters >= _LONG:
                return True
        elif block.is_linked or block.image_link:
            run = 0
    return False


def _heads_entries(document: Document, head: ArticleHead, told: range) -> bool:
    """Tell whether two headings or more between title and end are links, as those of whole articles in a list are."""
    below = range(head.title.last + 1, told.stop)
    linked = [index for index in document.headings if document.blocks[index].is_linked and index in below]
    return sum(document.nearest(index, ("aside",)) < 0 for index in linked) >= _FEWEST_ENTRIES


def _first_column(document: Document, start: int, least: int) -> list[int]:
    """Return the first paragraphs from block *start* on that share an element, have *least* letters and end as
    sentences do.

    Not the longest ones: below an article a page may show the next.
    """
    columns: dict[int, list[int]] = {}
    for index in range(start, len(document.blocks)):
        if document.is_prose(index) and not _is_elsewhere(document, index):
            columns.setdefault(around(document, unit(document, index)), []).append(index)
    long = (column for column in columns.values() if len(column) >= _FEWEST_PARAGRAPHS)
    heavy = (column for column in long if _letters(document, column) >= least)
    return min((column for column in heavy if _are_sentences(document, column)), default=[])


def _is_elsewhere(document: Document, index: int) -> bool:
    """Tell whether the paragraph stands where no text does: beside the article, in a list, a form or a table of data. A
    cell that holds several lines may hold the text.
    """
    where = document.nearest(index, _ELSEWHERE)
    if where < 0:
        return False
    cell = document.containers[around(document, unit(document, index))]
    return document.containers[where].tag != "table" or cell.tag != "td"


def _are_sentences(document: Document, column: list[int]) -> bool:
    """Tell whether most of these lines are sentences: subjects of documents and names of pictures are none."""
    ends = sum(_is_sentence(document.blocks[index].text) for index in column)
    return ends * 2 > len(column)


def _is_sentence(line: str) -> bool:
    """Tell whether the line ends as a sentence does, and is none of the site's imprint."""
    return line.endswith(_STOPS) and not is_imprint(line)


def _letters(document: Document, lines: Iterable[int]) -> int:
    return sum([len(document.blocks[index].text) for index in lines])
