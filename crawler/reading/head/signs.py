"""Which of a page's many dates may belong to its title: side boxes hold them by the hundred."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.reading.byline.credits import is_signature
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.between import goes_on
from crawler.reading.head.dated import DateLine
from crawler.reading.head.diaries import is_of_diary
from crawler.reading.head.scoring import SHORT_TITLE
from crawler.reading.head.title import Title
from crawler.reading.lines.boilerplate import begins_at_home
from crawler.reading.lines.markers import ends_in_date, is_text
from crawler.reading.lines.series import same_series
from crawler.reading.page.blocks import STOPS
from crawler.reading.page.document import Document

#: Below a date at the foot of a text no other begins within so many lines; it is signed by three lines at most.
_FOOT, _SIGNATURES = 8, 5
_FEWEST_ENTRIES, _LONGEST_ENTRY = 2, 6
#: The name of a home page is shorter than a way from there.
LONGEST_HOME = 12

#: No item of a list has more lines.
_LARGEST_ITEM = 12


def stands_at_foot(document: Document, line: DateLine) -> bool:
    """Tell whether a labelled date stands below a text, which ends right above it, signed or not, and none follows."""
    if not line.label or any(is_text(document, index) for index in _below(document, line.last + 1)):
        return False
    for index in range(line.first - 1, max(line.first - _SIGNATURES, -1), -1):
        block = document.blocks[index]
        signs = is_credit(block.text) or is_signature(document, index)
        if document.is_furniture(index) or (signs and not document.confirmed(block.text)):
            continue
        ends = block.text.endswith(STOPS) and not (block.heading or block.links)
        told = is_text(document, index) or (is_text(document, index - 1) and same_series(document, index - 1, index))
        return ends and told and not (document.confirmed(block.text) or goes_on(document, index, line.last + 1))
    return False


def above_foot(document: Document, lines: list[DateLine]) -> list[DateLine]:
    """Return *lines* without labelled dates at the foot of a text, and without the days of a diary above one."""
    feet = {line.first for line in lines if stands_at_foot(document, line)}
    end = max(feet, default=0)
    above = (line for line in lines if line.first not in feet)
    return [line for line in above if line.label or line.first > end or not is_of_diary(document, line, end)]


def _below(document: Document, start: int) -> Iterator[int]:
    """Yield the lines from block *start* on, buttons, pictures and the line below each not counted, and those behind
    the table without links that begins there: the text of a notice may open with one.
    """
    blocks = document.blocks
    seen = 0
    for at in range(start, min(start + 3 * _FOOT, len(blocks))):
        pictured = blocks[at].image is not None or blocks[at - 1].image is not None
        seen += not (pictured or document.is_furniture(at))
        if seen == _FOOT:
            break
        yield at
    while start < len(blocks) and document.is_of_page(start):
        start += 1
    table = document.nearest(start, ("table",)) if start < len(blocks) else -1
    if table >= 0 and document.containers[table].first == start:
        behind = document.containers[table].last + 1
        if not any(block.links for block in blocks[start:behind]):
            yield from range(behind, min(behind + _FOOT - 1, len(blocks)))


def beside_article(document: Document, lines: list[DateLine]) -> set[int]:
    """Return the first blocks of those labelled dates of *lines* that are of entries of a list in a column before the
    article's: each right below a link to another page, above the way from the home page.
    """
    teased = [line for line in lines if line.first and document.blocks[line.first - 1].is_linked]
    if len(teased) < _FEWEST_ENTRIES:
        return set()
    texts = enumerate(document.blocks[teased[0].last + 1 :], teased[0].last + 1)
    way = next((at for at, block in texts if begins_at_home(block.text) and len(block.text) > LONGEST_HOME), -1)
    return {line.first for line in teased if line.last < way and _names_entry(document, line.first - 1)}


def dates_entry_above(document: Document, title: Title, line: DateLine, dated: set[int]) -> bool:
    """Tell whether the date above the title is that of the last entry of a list beside the article: a link of an
    entry's length stands right above it or opens its box, or a date right below the title, in a smaller element than
    both share.
    """
    shared, above, below = document.common(line.first, title.first), line.first - 1, title.last + 1
    if below in dated:
        return document.common(title.first, below) > shared
    if _ends_entry(document, line, title) or _closes_item(document, line, title):
        return True
    if line.label is None and (_ends_list(document, line) or _tells_time(document, line, title)):
        return True
    return above >= 0 and _names_entry(document, above) and document.common(above, line.first) > shared


def _ends_list(document: Document, line: DateLine) -> bool:
    """Tell whether the date stands in the line of an entry, right below the line of another: linked titles, each with
    its date behind it.
    """
    lines = (line.first, line.first - 1) if line.first == line.last and line.first else ()
    return bool(lines) and all(_is_dated_entry(document, at) for at in lines)


def _is_dated_entry(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return len(block.links) == 1 and len(block.links[0][1]) > SHORT_TITLE and ends_in_date(document, index)


def _tells_time(document: Document, line: DateLine, title: Title) -> bool:
    """Tell whether the date stands in the banner of the site: a ``<header>`` without the title, not of an article."""
    banner = document.nearest(line.first, ("header",))
    if banner < 0 or document.inside(banner, title.first):
        return False
    return document.nearest(line.first, ("article", "main")) < 0


def _closes_item(document: Document, line: DateLine, title: Title) -> bool:
    """Tell whether the date stands in the item of a list, without the title, that leads to another page."""
    where = document.nearest(line.first, ("li",))
    if where < 0 or document.inside(where, title.first):
        return False
    item = document.containers[where]
    return any(map(document.names_other, document.blocks[item.first : min(line.first, item.first + _LARGEST_ITEM)]))


def _ends_entry(document: Document, line: DateLine, title: Title) -> bool:
    """Tell whether the date is the last line of a small box, without the title, that the title of an entry opens."""
    for where in document.ancestors(document.blocks[line.first].container):
        box = document.containers[where]
        if document.inside(where, title.first) or line.last - box.first > _LONGEST_ENTRY or box.last > line.last + 1:
            return False
        if box.first < line.first and _names_entry(document, box.first):
            return True
    return False


def _names_entry(document: Document, index: int) -> bool:
    """Tell whether the line is one link of an entry's length to another page; what leads from the home page to the
    article has several links.
    """
    entry = document.blocks[index]
    return len(entry.text) > SHORT_TITLE and document.names_other(entry) and not document.confirmed(entry.text)
