"""Which lines stand in one series: paragraphs side by side, parted by breaks, or each in a box of its own."""

from __future__ import annotations

from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.dates import is_date
from crawler.reading.page.document import Document

#: Boxes in each other round one line; more are no writer's.
_DEEPEST = 60
#: Below a day that heads a part of a text the next such day stands within so many lines.
_PART = 40
#: No row of data has more cells.
_MOST_CELLS = 12


def series(document: Document, index: int) -> tuple[int, int]:
    """Return what paragraphs of one text share: the element round theirs, or their own when parted by breaks."""
    where = document.blocks[index].container
    return where, document.containers[where].parent


def same_series(document: Document, one: int, other: int) -> bool:
    """Tell whether two blocks stand in one series of paragraphs."""
    a, b = series(document, one), series(document, other)
    if a[0] == b[0] or a[1] == b[1] or a[0] == b[1] or a[1] == b[0]:
        return True
    return around(document, unit(document, one)) == around(document, unit(document, other))


def unit(document: Document, index: int) -> int:
    """Return the outermost container that holds nothing but block *index*, or its own when others share that."""
    where = document.blocks[index].container
    for _ in range(_DEEPEST):
        parent = document.containers[where].parent
        if parent < 0 or document.containers[parent].first != document.containers[parent].last:
            break
        where = parent
    return where


def around(document: Document, where: int) -> int:
    """Return what holds *where* and its neighbours: itself, if it holds several lines already."""
    if document.containers[where].first != document.containers[where].last:
        return where
    return document.containers[where].parent


def box_within(document: Document, outer: int, index: int) -> int:
    """Return the container that stands in *outer* itself and holds block *index*, or -1 if none does."""
    where = document.blocks[index].container
    while where >= 0 and document.containers[where].parent != outer:
        where = document.containers[where].parent
    return where


def same_dress(document: Document, one: int, other: int) -> bool:
    """Tell whether two lines stand in one element, or in two with the same tag and attributes."""
    a, b = (document.containers[document.blocks[at].container] for at in (one, other))
    return a is b or (a.tag == b.tag and dict(a.element.items()) == dict(b.element.items()))


def are_pair(document: Document, upper: int) -> bool:
    """Tell whether a box holds block *upper* and the one below it, and nothing else, as it does a picture and its
    caption.
    """
    box = document.containers[document.common(upper, upper + 1)]
    return (box.first, box.last) == (upper, upper + 1)


def is_told_in_row(document: Document, index: int) -> bool:
    """Tell whether the line fills a cell of a table's row that tells more than buttons and counters, none of its cells
    more than a line and none by a link: there "Người theo dõi" heads a column, "5 phút" is a value.
    """
    row = document.nearest(index, ("tr",))
    span = document.containers[row] if row >= 0 and not document.holds_headline(row) else None
    if span is None or not 0 < span.last - span.first < _MOST_CELLS:
        return False
    lines = range(span.first, span.last + 1)
    blocks = document.blocks[span.first : span.last + 1]
    if len({document.nearest(at, ("td", "th")) for at in lines}) < len(lines) or any(block.links for block in blocks):
        return False
    return not all(is_credit(document.blocks[at].text) or document.is_of_page(at) for at in lines)


def list_round(document: Document, index: int) -> int:
    """Return the list whose item block *index* is, or the box in which each line, it first, has a box of its own; -1
    where there is neither.
    """
    where = document.nearest(index, ("ul", "ol"))
    if where >= 0:
        return where
    own = unit(document, index)
    box = around(document, own)
    if box < 0 or box == own or document.containers[box].first != index or document.holds_headline(box):
        return -1
    lines = range(index + 1, document.containers[box].last + 1)
    return box if all(document.containers[unit(document, at)].parent == box for at in lines) else -1


def is_day_of_parts(document: Document, index: int) -> bool:
    """Tell whether the line is nothing but a day, and others in its dress head further parts of the text round it."""
    if not is_date(document.blocks[index].text):
        return False
    last = document.containers[around(document, unit(document, index))].last
    below = range(index + 2, min(index + _PART, last + 1))
    return any(is_date(document.blocks[at].text) and same_dress(document, index, at) for at in below)
