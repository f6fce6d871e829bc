"""Where the article ends: at a marker whose surroundings bear it out, or where its own element closes.

A marker fills a whole line. It ends the article unless the article goes on behind it: prose that stands in the same
series of paragraphs, without a list of links before it.
"""

from __future__ import annotations

from dataclasses import dataclass

from crawler.portals.base import Layout
from crawler.reading.body.asides import presents_author, tells_of_author
from crawler.reading.body.boxes_above import past_boxes, past_boxes_below_lead
from crawler.reading.body.ends import end_below_lead, other_begins
from crawler.reading.body.imprints import end_of_title, is_in_footer, opens_imprint
from crawler.reading.body.insets import heads_part, is_inset, is_linked_among, is_set_in
from crawler.reading.body.linked import points_elsewhere
from crawler.reading.body.mass import is_sure, lead_of, text_apart, text_behind_header, text_in_article
from crawler.reading.body.menus import past_menu
from crawler.reading.body.other_boxes import is_behind_files, is_in_other_box
from crawler.reading.body.short import short_text
from crawler.reading.body.tails import fills_box, signs_text, structural_end
from crawler.reading.body.ways_back import turns_back
from crawler.reading.byline.credits import is_signature
from crawler.reading.head.again import dated_again, year_beside_hour
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.posting import CHANGE_STARTS, tells_change
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_ending, may_be_imprint
from crawler.reading.lines.fields import files_page, names_document
from crawler.reading.lines.markers import (
    LONGEST_MARKER,
    SHORTEST_SENTENCE,
    announces_lines,
    is_announced_list,
    is_item,
    is_marker,
    is_text,
    leads_to_files,
    markers_of,
)
from crawler.reading.lines.series import same_dress, same_series
from crawler.reading.page.document import FEWEST_TOLD, Document
from crawler.reading.section.sections import names_topics

_AHEAD = 60
#: Behind a heading of what follows an article so many lines at most stand before the article goes on.
_MOST_BETWEEN = 8
#: Behind a counter such as "0 bình luận" beside the date a picture and its caption may stand before the text.
_BEHIND_COUNTER = 8
_FEW, _LIST = 2, 3
_SENTENCE_ENDS = ".!?…”:"


@dataclass(frozen=True, slots=True)
class Region:
    """The blocks of an article: ``start`` up to, not with, ``end``. ``limit`` is the first marker behind it.

    ``told`` are the blocks from the first line that is surely text to the last one; ``between`` those of the page's
    own that stand between a lead and its text.
    """

    start: int
    end: int
    limit: int
    why: str
    told: range
    between: range = range(0)

    @property
    def text(self) -> int:
        """The block with which the text begins, or may begin."""
        return self.told.start if self.told else self.start


def find_region(document: Document, layout: Layout, head: ArticleHead) -> Region:
    """Return the region of the article behind *head*."""
    start = _start(document, layout, head)
    limit, why = _first_marker(document, layout, head, start)
    other = other_begins(document, head.title.first, start, limit)
    told = _told(document, head, start, other)
    end = structural_end(document, head, told, other) if told else other
    if (text := text_behind_header(document, head.title.first, told)) >= 0:
        return behind_gap(document, layout, head, start, told, text)
    if (text := text_apart(document, head, told, end, limit)) >= 0:
        return behind_gap(document, layout, head, start, lead_of(document, head, told), text)
    if (text := past_boxes_below_lead(document, layout, head.title.first, told)) >= 0:
        return behind_gap(document, layout, head, start, told, text)
    if (text := text_in_article(document, head.title.first, told)) >= end:
        return behind_gap(document, layout, head, start, told, text)
    return Region(start, end, limit, why if end == limit else "its element closes", told)


def _start(document: Document, layout: Layout, head: ArticleHead) -> int:
    """Return where the text may begin: below *head*, the menu given again and lists of other articles."""
    start = past_menu(document, head)
    posted = head.date is not None and (head.date.label or ":" in head.date.raw)  # lists seldom tell the hour
    known = posted or is_sure(document, head) or document.blocks[head.title.first].is_bold
    return past_boxes(document, layout, start) if known else start


def behind_gap(document: Document, layout: Layout, head: ArticleHead, start: int, lead: range, text: int) -> Region:
    """Return the region of an article whose text begins at block *text*, apart from title and *lead*."""
    limit, why = _first_marker(document, layout, head, text)
    other = other_begins(document, head.title.first, text, limit)
    told = _told(document, head, text, other)
    end = structural_end(document, head, told, other) if told else other
    first = lead.start if lead else text
    between = range(lead.stop if lead else start, text)
    return Region(start, end, limit, why if end == limit else "its element closes", range(first, told.stop), between)


def _first_marker(document: Document, layout: Layout, head: ArticleHead, start: int) -> tuple[int, str]:
    markers = markers_of(layout)
    ending = end_of_title(head.title.text)
    asked, year = document.asked, year_beside_hour(head)
    for index, block in enumerate(document.blocks[start:], start):
        text = block.text
        if len(text) > LONGEST_MARKER and not (may_be_imprint(text) or "©" in text or text.endswith(ending)):
            continue  # most paragraphs
        if text.endswith(ending) and opens_imprint(document, head.title.text, index):
            return index, "the title again above the page's address or date"
        if "©" in text and is_in_footer(document, index):
            return index, f"the line {text!r}"
        again = year and year in text and dated_again(document, layout, head, index) is not None
        if again and _is_below_text(document, start, index):
            return index, "the date again"
        changed = text[:3] in CHANGE_STARTS and tells_change(text) and _is_below_text(document, start, index)
        marks = changed or is_marker(document, markers, index)
        if marks and index not in asked and not _resumes(document, head, start, index):
            return index, f"the line {text!r}"
    return len(document.blocks), "the end of the page"


def _is_below_text(document: Document, start: int, index: int) -> bool:
    """Tell whether the line stands below a text that begins at block *start*."""
    return any(is_text(document, at) for at in range(start, index))


def _resumes(document: Document, head: ArticleHead, start: int, marker: int) -> bool:
    """Tell whether the article goes on behind the line *marker*."""
    if marker + 1 < len(document.blocks) and names_document(document.blocks[marker + 1].text):
        return False
    before = next((index for index in range(marker - 1, start - 1, -1) if is_text(document, index)), None)
    set_in = before is not None and is_set_in(document, head.title.first, marker)
    if set_in or heads_part(document, start - 1 if before is None else before, marker):
        return True
    if before is None:
        return _starts_behind(document, head, start, marker)
    listed, seen = False, 0
    for index in range(marker + 1, min(marker + _AHEAD, len(document.blocks))):
        if not document.blocks[index].text:
            continue
        listed = listed or (seen == 0 and is_item(document, index))
        if is_text(document, index) and same_series(document, before, index):
            tight = document.common(before, index)
            own = not (listed or seen) or (tight >= 0 and not document.inside(tight, head.title.first))
            return own or (not listed and _is_set_like(document, before, range(marker, index)))
        seen += document.nearest(index, ("tr",)) < 0
        if seen > _MOST_BETWEEN:
            return False
    return False


def _is_set_like(document: Document, text: int, lines: range) -> bool:
    """Tell whether *lines*, none of them a link, stand in one series with the paragraph *text* and in its dress: short
    ones among the author's own, though one of them may be worded like the heading of a box.
    """
    return all(
        not document.blocks[at].links and same_dress(document, text, at) and same_series(document, text, at)
        for at in lines
    )


def _starts_behind(document: Document, head: ArticleHead, start: int, marker: int) -> bool:
    """No text stands before the marker: it is furniture between head and article if prose follows without a list."""
    filed = {index for index, _ in filing_lines(document, start)}
    short = [index for index in range(start, marker) if len(document.blocks[index].text) >= 20]
    if not filed.issuperset(short):
        return False
    fields = document.nearest(head.date.first, ("ul", "ol", "dl")) if head.date else -1
    if _leads_down(document, marker) or (fields >= 0 and document.inside(fields, marker)):
        return True
    reach = _BEHIND_COUNTER if document.blocks[marker].text[0].isdigit() else 2
    for index in range(marker + 1, min(marker + 1 + reach, len(document.blocks))):
        if is_text(document, index):
            return True
        if document.is_furniture(index):
            continue
        if reach > 2 and (document.blocks[index].is_linked or is_ending(document.blocks[index].text)):
            return False
    return False


def _told(document: Document, head: ArticleHead, start: int, limit: int) -> range:
    """Return the blocks from the first line of text to the last one that no list or other column parts from it."""
    lines = enumerate(document.blocks[start:limit], start)
    texts = [index for index, block in lines if len(block.text) >= SHORTEST_SENTENCE and is_text(document, index)]
    texts = [index for index in texts if not turns_back(document, document.blocks[index])]
    if len(texts) > 1 and fills_box(document, texts[-1]) and not fills_box(document, texts[-2]):
        del texts[-1]  # the caption of a picture among short lines
    if texts and tells_change(document.blocks[texts[0]].text):
        del texts[0]
    if texts and (tells_of_author(document, start, texts[0]) or is_in_footer(document, texts[0])):
        texts = []
    if not texts:
        rows = short_text(document, start, limit)
        if len(rows) != 1:
            return rows
        texts = [*rows]
    if len(texts) == 1:
        texts += [index for index in range(texts[0] + 1, limit) if announces_lines(document, index)][:1]
    last = texts[0]
    for index in texts[1:]:
        if document.blocks[index].heading and document.blocks[index].text[-1] not in _SENTENCE_ENDS:
            continue  # however long, a heading shows no text below itself
        if index > last + 1 and _parted(document, head, last, index, last == texts[0]):
            break
        if index > last + 1 and (_is_signed(document, texts[0], last, index) or is_behind_files(document, last, index)):
            break
        if index > last + 1 and last > texts[0] and is_in_other_box(document, head.title.first, last, index):
            break
        if index > last + 1 and (presents_author(document, index) or is_in_footer(document, index)):
            break
        last = index
    last = end_below_lead(document, head.title.first, last, limit) if last == texts[0] else last
    return range(texts[0], last + 1)


def _leads_down(document: Document, marker: int) -> bool:
    """Tell whether the line is a link to a place further down this page, and text stands right below it."""
    links = document.blocks[marker].links
    if not links or not all(href.startswith("#") and len(href) > 1 for href, _ in links):
        return False
    below = range(marker + 1, min(marker + 1 + _BEHIND_COUNTER * 2, len(document.blocks)))
    return any(is_text(document, index) for index in below) or sum(map(document.is_told, below)) >= FEWEST_TOLD


def _parted(document: Document, head: ArticleHead, last: int, index: int, opens: bool) -> bool:
    """Tell whether lists, another column, or a signature at the end of its box, lie between two paragraphs, the first
    of which *opens* the text or does not.
    """
    if not same_series(document, last, index) and any(signs_text(document, at) for at in range(last + 1, index)):
        return True
    shared = document.common(last, index)
    if not document.inside(shared, head.title.first):
        return sum(1 for between in range(last + 1, index) if document.blocks[between].is_linked) >= 8
    if opens and is_inset(document, head.title.first, last, index):
        return False
    between = (at for at in range(last + 1, index) if not document.is_of_page(at))
    others = [at for at in between if not (names_topics(document.blocks[at]) or files_page(document, at))]
    others = [at for at in others if not (document.blocks[at].links and points_elsewhere(document.blocks[at]))]
    if _is_told_below(document, others, index):
        return False
    announced = is_announced_list(document, last, others)
    if announced or any(is_set_in(document, head.title.first, at) for at in others):
        return False
    return _are_listed(document, head, others, same_series(document, last, index))


def _are_listed(document: Document, head: ArticleHead, others: list[int], alike: bool) -> bool:
    """Tell whether *others*, between two paragraphs that are set *alike* or not, are entries of a list that parts them:
    so many, or few between what is not alike, and in no box of links among the paragraphs.
    """
    listed = [at for at in others if is_item(document, at) and not leads_to_files(document, at)]
    if len(listed) < _LIST and (not listed or alike):
        return False
    return not all(is_linked_among(document, head.title.first, at) for at in listed)


def _is_signed(document: Document, first: int, last: int, index: int) -> bool:
    """Tell whether a signature stands right above block *index* and behind the text from *first* to *last*, in an
    element of all three that does not hold the block.
    """
    own = document.common(last, index - 1)
    if document.inside(own, index) or not document.inside(own, first):
        return False
    return index - 1 > last and document.containers[own].tag != "blockquote" and is_signature(document, index - 1)


def _is_told_below(document: Document, others: list[int], index: int) -> bool:
    """Tell whether block *index* is a sentence that nothing but a heading and a caption part from the paragraph above:
    subjects of documents do not end so.
    """
    if document.blocks[index].text[-1] not in _SENTENCE_ENDS or len(others) > _FEW:
        return False
    return not any(document.blocks[other].links or is_item(document, other) for other in others)
