"""Tables that frame a picture: its caption shares the cell, or stands in the cell below, above or beside it."""

from __future__ import annotations

from crawler.reading.page.blocks import PROSE, STOPS
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import names_picture_file, picture_url
from crawler.reading.pictures.photographs import is_no_photograph

#: No caption is longer.
LONGEST = 400
_SHORTEST_TOLD = 20
#: A table with more pictures is a gallery: their forms are not looked at, for each asks anew.
_MOST_DOTS = 40


def in_table(document: Document, index: int, start: int, end: int) -> list[int] | None:
    """The caption shares the picture's cell or stands in the cell below; None when the table is no picture frame."""
    table = document.nearest(index, ("table",))
    if table < 0 or not _is_frame(document, table, start, end):
        return None
    cell, row = document.nearest(index, ("td", "th")), document.nearest(index, ("tr",))
    span = document.containers[cell]
    own = [line for line in range(index + 1, span.last + 1) if document.blocks[line].text]
    own = [line for line in own if not names_picture_file(document.blocks[line].text)]
    if own and any(document.blocks[line].image is not None for line in range(index + 1, span.last + 1)):
        return None  # a text with its pictures in one cell
    if own and _tells(document, span.first, index, own):
        return None
    if own or row < 0:
        return own
    if (span.first, span.last) == (index - 1, index) and document.blocks[span.first].text:
        return [span.first]
    return (
        _cell_below(document, index, table, row, cell)
        or _cell_above(document, index, table, row)
        or _cell_beside(document, index, row, cell, start)
    )


def _tells(document: Document, first: int, index: int, own: list[int]) -> bool:
    """Tell whether the cell of the picture holds a text: a sentence from block *first* on above it, or below it,
    among its *own* lines, several that are not set as captions, or one below a caption.
    """
    if any(_is_sentence(document, line) for line in range(first, index)):
        return True
    plain = [line for line in own if not (document.blocks[line].is_italic or document.align(line) == "center")]
    several = len(plain) > 1 or (len(plain) == 1 and plain != own)
    return several and all(_is_sentence(document, line) for line in plain)


def _is_sentence(document: Document, line: int) -> bool:
    text = document.blocks[line].text
    return len(text) >= _SHORTEST_TOLD and text.endswith(STOPS)


def _is_frame(document: Document, table: int, start: int, end: int) -> bool:
    span = document.containers[table]
    if span.first < start or span.last >= end:
        return False
    if not any(document.blocks[line].text for line in range(start, end) if not span.first <= line <= span.last):
        return False  # it holds the whole text
    texts = [document.blocks[line].text for line in range(span.first, span.last + 1) if document.blocks[line].text]
    pictures = span.last - span.first + 1 - len(texts)
    if 1 < pictures <= _MOST_DOTS:
        pictures = sum(_is_photograph(document, line) for line in range(span.first, span.last + 1)) or 1
    if sum(len(text) >= PROSE for text in texts) > pictures:
        return False
    return len(texts) <= 2 * pictures + 1 and all(len(text) <= LONGEST for text in texts)


def _is_photograph(document: Document, line: int) -> bool:
    """Tell whether the block is a picture, and no dot that a site draws before the items of a list."""
    image = document.blocks[line].image
    if image is None or picture_url(image, document.head.base) is None:
        return False
    return not is_no_photograph(document, line)


def _cell_beside(document: Document, index: int, row: int, cell: int, start: int) -> list[int]:
    """Return the text of the one other cell of the row, where the picture has its own cell to itself; a paragraph with
    which the article begins, at block *start*, is its lead.
    """
    own, span = document.containers[cell], document.containers[row]
    others = [line for line in range(span.first, span.last + 1) if line != index]
    if (own.first, own.last) != (index, index) or len(list(span.element.iterchildren("td", "th"))) != 2:
        return []
    leads = any(document.is_prose(line) and _is_sentence(document, line) for line in others)
    if leads and not any(block.text for block in document.blocks[start : span.first]):
        return []
    return [] if any(document.blocks[line].image is not None for line in others) else others


def _cell_above(document: Document, index: int, table: int, row: int) -> list[int]:
    """Return the text of the row above, where the table holds one picture and nothing below it."""
    span, own = document.containers[table], document.containers[row]
    alone = sum(document.blocks[one].image is not None for one in range(span.first, span.last + 1)) == 1
    if not alone or own.last != span.last or not own.first <= index <= own.last:
        return []
    words = (document.blocks[line].text for line in range(own.first, own.last + 1))
    if not all(names_picture_file(line) for line in words if line):
        return []
    return [line for line in range(span.first, own.first) if document.blocks[line].text]


def _cell_below(document: Document, index: int, table: int, row: int, cell: int) -> list[int]:
    """Return the text of the cell below: the same column, or the one cell that spans the row (its last picture's)."""
    cells = list(document.containers[row].element.iterchildren("td", "th"))
    below_row = next(iter(document.containers[row].element.itersiblings("tr")), None)
    below = list(below_row.iterchildren("td", "th")) if below_row is not None else []
    own = document.containers[cell].element
    if own not in cells:
        return []  # a damaged table: the innermost cell is not one of the innermost row
    column = cells.index(own)
    if not below or (len(below) == 1 and column < len(cells) - 1):
        return []
    wanted = below[min(column, len(below) - 1)]
    span = next((one for one in document.containers[row:] if one.element is wanted), None)
    if span is None:
        return []
    blocks = list(range(span.first, span.last + 1))
    return [] if any(document.blocks[line].image is not None for line in blocks) else blocks
