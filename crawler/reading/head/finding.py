"""The head of an article: its title and its date line, found by each other.

A labelled date line is the strongest sign; a line that is nothing but a date comes next. The title stands just above
(or below) it, and the page confirms it: the declared title, a heading tag, large or bold type. Without a date the title
alone must be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.reading.head.address import title_in_address
from crawler.reading.head.between import goes_on, lines_between
from crawler.reading.head.columns import without_columns
from crawler.reading.head.dated import DateLine
from crawler.reading.head.dateline import TITLE_LIMIT, dated_blocks
from crawler.reading.head.declared_heading import dated_below_menu, declared_above
from crawler.reading.head.halves import is_labelled_date
from crawler.reading.head.listed import filing_list
from crawler.reading.head.scoring import (
    FULL_STOPS,
    SHORT_HEADING,
    SHORT_TITLE,
    SURE,
    ArticleHead,
    is_paragraph,
    leads_away,
    score_head,
    worth_of_date,
)
from crawler.reading.head.section_above import below_section
from crawler.reading.head.self_linked import linked_title
from crawler.reading.head.settling import dated_as_declared, nearest_to_text
from crawler.reading.head.signs import above_foot, beside_article, dates_entry_above
from crawler.reading.head.title import Title, heads_list, ignorable, make_title
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.series import same_series
from crawler.reading.page.document import Document

_REACH = 7
#: The text begins so many lines below a date that stands below the lead.
_NEXT = 3
_MOST_DATES = 300
#: The highest score without a confirmed title, with a bare date and a labelled one: see :func:`score_head`.
_UNCONFIRMED, _UNCONFIRMED_LABELLED = 8.0, 12.5
_SHORT_LINE = 3
#: What a confirmed title gains as a heading of the first two ranks, prose behind it: see :func:`score_head`.
_BEST, _TOP = 11.0, 2


def find_head(document: Document, lines: list[DateLine], title: Title | None = None) -> ArticleHead | None:
    """Return the likeliest head, or None when nothing on the page may be a title; with *title*, where that is known."""
    if title:
        return _dated(document, title, lines)
    best = _likeliest(document, lines, [])
    if best and best.title.confirmed:
        return best
    known = title_in_address(document) or linked_title(document)
    return (_likeliest(document, lines, [known]) if known else None) or best


def _dated(document: Document, title: Title, lines: list[DateLine]) -> ArticleHead:
    """Return the head that *title* makes with the likeliest of *lines*, or with none."""
    lines = without_columns(document, above_foot(document, lines))
    best = None
    for line in (*lines[:_MOST_DATES], None):
        best = _better(best, score_head(document, title, line))
    best = best or ArticleHead(title, None, 0.0)
    return best if best.date else _dated_below_lead(document, best, [line for line in lines if line.label is None])


def _likeliest(document: Document, lines: list[DateLine], known: list[Title]) -> ArticleHead | None:
    """Return the likeliest head of those made with *lines*, of the titles *known* besides those the page shows."""
    dated = dated_blocks(lines)
    lines = without_columns(document, above_foot(document, lines))
    beside = beside_article(document, [line for line in lines if line.label])
    lines = [line for line in lines if line.first not in beside] if beside else lines
    labelled, bare = ([line for line in lines if (line.label is None) is kind][:_MOST_DATES] for kind in (False, True))
    best, sure = _best_beside(document, labelled, dated, None)
    if best and sure:
        return nearest_to_text(document, best, lines)
    best, sure = _best_beside(document, bare, dated, best)
    if best and sure:
        return nearest_to_text(document, best, lines)
    for title in (*known, *_titles_alone(document)):
        best = _better(best, score_head(document, title, None))
    if best is None or _is_weak(best):
        best = declared_above(document, lines) or best
    best = dated_below_menu(document, best, labelled) if best and best.date is None else best
    best = _dated_below_lead(document, best, bare) if best and best.date is None else best
    if best is None:
        return None
    best = _above_lead(document, below_section(document, best, lines))
    return dated_as_declared(document, nearest_to_text(document, best, lines), lines)


def _dated_below_lead(document: Document, head: ArticleHead, bare: list[DateLine]) -> ArticleHead:
    """Give a confirmed title the date that stands below its lead, if the text follows: one with the hour, or the only
    day, in no dress of a heading as the days of a programme are.
    """
    below_title = [line for line in bare if line.first > head.title.last] if head.title.confirmed else []
    for line in below_title:
        block = document.blocks[line.first]
        told = ":" in line.raw or (len(below_title) == 1 and not (block.is_bold or block.heading))
        if told and lines_between(document, head.title, line) == 1:
            if any(heads_list(document, at) for at in range(head.title.last + 1, line.first)):
                break  # comments and lists of others have dates of their own
            below = range(line.last + 1, min(line.last + 1 + _NEXT, len(document.blocks)))
            told = any(is_text(document, at) for at in below) or goes_on(document, line.first - 1, line.last + 1)
            if told and (dated := score_head(document, head.title, line)):
                return dated
    return head


def _best_beside(
    document: Document, lines: list[DateLine], dated: set[int], best: ArticleHead | None
) -> tuple[ArticleHead | None, bool]:
    """Return the surest of *best* and the heads made with *lines*, and whether no other can be surer by much."""
    for line in lines:
        most = _UNCONFIRMED_LABELLED if line.label else _UNCONFIRMED
        for title in _titles_near(document, line, dated):
            if title.first > line.last and dates_entry_above(document, title, line, dated):
                continue
            if title.confirmed or best is None or best.score <= most:
                best = _better(best, score_head(document, title, line))
            if best and best.title is title and _is_unrivalled(document, best):
                break
        certain = (
            best is not None and best.title.confirmed and best.score >= SURE and not _may_be_section(document, best)
        )
        if best and certain and not lines_between(document, best.title, line) and not _may_be_clock(best.title, line):
            return best, True
    return best, False


def _may_be_section(document: Document, head: ArticleHead) -> bool:
    """Tell whether the title is as short as a section's, and a line links to another page by it."""
    title = head.title
    return len(title.text) <= SHORT_HEADING and document.is_section(title.first, title.text)


def _is_unrivalled(document: Document, head: ArticleHead) -> bool:
    """Tell whether no other title that may stand beside the date of *head* can score more: the page confirms this one,
    above the date, and has no other heading of the first two ranks.

    A lower heading in large type has half a point more at most. Above this title, which parts it from the date, it
    loses more than that; below the date as much, and of equals the upper one is taken.
    """
    title, line = head.title, head.date
    if line is None or not title.confirmed or title.last > line.first or head.score < _BEST + worth_of_date(line):
        return False
    own = range(title.first, title.last + 1)
    others = any(document.blocks[index].heading <= _TOP and index not in own for index in document.headings)
    return not (others or ignorable(document, title.first))


def _may_be_clock(title: Title, line: DateLine) -> bool:
    """Tell whether the date stands above the title without a label, as the page's own clock does on NukeViet sites."""
    return line.label is None and line.first < title.first


def _is_weak(head: ArticleHead) -> bool:
    """Tell whether nothing but its place below the date, or a sentence in a heading's dress, makes the title."""
    title = head.title
    below = head.date is None or title.first > head.date.first
    return not title.confirmed and (title.text.endswith(FULL_STOPS) or (below and title.heading != 1))


def _above_lead(document: Document, head: ArticleHead) -> ArticleHead:
    """A heading that is a sentence is the lead when a line in bold or large type stands right above it."""
    title = head.title
    if head.date or title.confirmed or not title.text.endswith(FULL_STOPS):
        return head
    above = title.first - 1
    if above < 0 or document.blocks[above].links or document.blocks[above].text.endswith(FULL_STOPS):
        return head
    found = make_title(document, above, -1)
    return ArticleHead(found, None, head.score) if found else head


def _better(best: ArticleHead | None, head: ArticleHead | None) -> ArticleHead | None:
    """Return the surer one, when both are equally sure the one that has a date, and then the earlier one."""
    if best is None or head is None:
        return best or head
    ranks = [(one.score, one.date is not None, -one.title.first) for one in (head, best)]
    return head if ranks[0] > ranks[1] else best


def _titles_near(document: Document, line: DateLine, dated: set[int]) -> Iterator[Title]:
    """Yield the lines just above the date line, then those just below, that may be its title."""
    for step in (-1, 1):
        filed = filing_list(document, line.first) if step > 0 else range(0)
        index, seen = (line.first - 1 if step < 0 else line.last + 1), 0
        while 0 <= index < len(document.blocks) and seen < (_REACH if step < 0 else 3):
            other = index in dated and index != line.first
            if other and step < 0 and _is_field_above(document, line, index):
                index -= 1
                continue
            if index not in filed and (other or _heads_box(document, index)):
                break
            title = make_title(document, index, step)
            if title and not _is_plain_paragraph(document, title):
                yield title
                if step < 0 and _owns_date(document, title):
                    break
                index = title.first if step < 0 else title.last
            if step > 0 and document.is_prose(index):
                break
            asked = title is not None and title.first == title.last and not title.heading
            seen += index not in filed and (asked or not ignorable(document, index))
            index += step


def _is_field_above(document: Document, line: DateLine, index: int) -> bool:
    """Tell whether the date above that under the portal's own label stands beside it under another: when the page was
    made, not when it was published.
    """
    beside = line.label is not None and same_series(document, index, line.first)
    return beside and is_labelled_date(document.blocks[index].text)


def _heads_box(document: Document, index: int) -> bool:
    """Tell whether the line heads a list or a box of comments; right below the declared title it may be a counter of
    them.
    """
    if not heads_list(document, index):
        return False  # most lines
    below_title = index > 0 and document.confirmed_exactly(index - 1)
    return not (below_title and ignorable(document, index))


def _owns_date(document: Document, title: Title) -> bool:
    """Tell whether the line is a teaser's title: the date below it is the teaser's, not that of a line further up."""
    teased = document.blocks[title.first].is_linked and leads_away(document, title)
    return (
        teased
        and len(title.text) > SHORT_TITLE
        and (title.heading > 0 or not document.is_section(title.first, title.text))
    )


def _is_plain_paragraph(document: Document, title: Title) -> bool:
    if title.confirmed or title.heading or document.blocks[title.first].is_bold:
        return False
    sentence = len(title.text) >= SHORT_HEADING and title.text.endswith((*FULL_STOPS, "…", ":"))
    return sentence or is_paragraph(document, title.first)


def _titles_alone(document: Document) -> list[Title]:
    found = []
    topmost = min([document.blocks[index].heading for index in document.headings], default=0)
    tops = (1, 2, 3) if topmost == 3 else (1, 2)
    for index in _may_stand_alone(document, tops):
        block = document.blocks[index]
        if block.is_linked and not (
            block.heading or document.declared.exactly(block.text) or _opens_title(document, index)
        ):
            continue
        sure = block.heading in tops or (12 < len(block.text) <= TITLE_LIMIT and document.confirmed(block.text))
        title = make_title(document, index, 1) if sure or _opens_title(document, index) else None
        if title and (sure or title.confirmed):
            found.append(title)
    return found


def _may_stand_alone(document: Document, tops: tuple[int, ...]) -> list[int]:
    """Return the headings of the ranks *tops*, and the lines that may be the declared title or begin it."""
    may_hold, strange = document.declared.may_hold, document.declared.strange
    return [
        index
        for index, block in enumerate(document.blocks)
        if block.heading in tops
        or ((text := block.text)[:3] not in strange and len(text) > _SHORT_LINE and may_hold(text))
    ]


def _opens_title(document: Document, index: int) -> bool:
    """Tell whether the line may be the first of a title that a break parts: the declared title begins with it."""
    following = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if following is None or following.breaks != 1 or following.container != document.blocks[index].container:
        return False
    return len(document.blocks[index].text) > _SHORT_LINE and document.declared.begins(document.blocks[index].text)
