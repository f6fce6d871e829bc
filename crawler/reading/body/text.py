"""The text of an article from its blocks: paragraphs, headings, list items, table rows."""

from __future__ import annotations

from typing import Any, NamedTuple

from archive.models import Image
from crawler.reading.lines.boilerplate import LINE_LIMIT, is_stars
from crawler.reading.lines.series import same_series
from crawler.reading.page.document import Document
from crawler.reading.page.words import words

#: What parts paragraphs, list items and table rows alike: each stands on a line of its own.
PARAGRAPH_BREAK = "\n\n"
_LONGEST_CELL = 700


class Line(NamedTuple):
    """One paragraph, list item or table row; ``block`` is its first block."""

    text: str
    block: int
    kind: str


class Piece(NamedTuple):
    """A line with its element, when it fills one, or a picture: what the published fragment is made of."""

    kind: str
    text: str
    element: Any = None
    image: Image | None = None


def pieces(document: Document, lines: list[Line], pictures: dict[int, Image]) -> tuple[Piece, ...]:
    """Return lines and pictures (by their block) in reading order."""
    found = [(line.block, Piece(line.kind, line.text, _own_element(document, line))) for line in lines]
    found += [(block, Piece("picture", "", None, image)) for block, image in pictures.items()]
    return tuple(piece for _, piece in sorted(found, key=lambda one: one[0]))


def _own_element(document: Document, line: Line) -> Any:
    """The element that holds the line and nothing else: no signature that was read out of it."""
    container = document.containers[document.blocks[line.block].container]
    return container.element if container.first == container.last and not document.blocks[line.block].cut else None


def collect(document: Document, start: int, end: int, taken: set[int], title: str) -> list[Line]:
    """Return the lines of blocks *start* to *end* without those in *taken*, without buttons and counters."""
    lines: list[Line] = []
    index = start
    title_form = words(title)
    has_rows = "tr" in document.tags
    while index < end:
        block = document.blocks[index]
        if index in taken or not block.text or index in document.asked:
            index += 1
            continue
        row = _data_row(document, index, start, end) if has_rows else None
        if row is not None:
            text, index = _row_text(document, row, taken), document.containers[row].last + 1
            lines += [Line(text, document.containers[row].first, "row")] if text.strip(" |") else []
            continue
        plain = lines and len(block.text) > LINE_LIMIT  # most paragraphs: no button is so long
        if plain or not _dropped(document, index, block.text, lines, title_form):
            lines.append(Line(block.text, index, _kind(document, index)))
        index += 1
    return lines


def _dropped(document: Document, index: int, text: str, lines: list[Line], title_form: str) -> bool:
    if not lines and words(text) == title_form:
        return True
    if not document.is_furniture(index) or document.blocks[index].heading:
        return False
    return not (lines and is_stars(text) and _among_text(document, index, lines))


def _among_text(document: Document, index: int, lines: list[Line]) -> bool:
    """A line such as ``* * *`` beside the paragraphs of a text is the author's, not a button."""
    after = min(index + 1, len(document.blocks) - 1)
    near = [line.block for line in lines[-8:]]
    return any(same_series(document, one, index) for one in (after, *near))


def _kind(document: Document, index: int) -> str:
    if document.blocks[index].heading:
        return "heading"
    return "item" if document.list_item(index) >= 0 else "paragraph"


def _data_row(document: Document, index: int, start: int, end: int) -> int | None:
    """Return the table row that block *index* is a cell of, if the table holds data rather than the page's layout."""
    row = document.nearest(index, ("tr",))
    if row < 0:
        return None
    span, table = document.containers[row], document.nearest(index, ("table",))
    if (
        span.first < start
        or span.last >= end
        or table < 0
        or document.containers[table].first < start
        or document.containers[table].last >= end
    ):
        return None
    if any(
        len(document.blocks[one].text) > _LONGEST_CELL or document.blocks[one].image is not None
        for one in range(span.first, span.last + 1)
    ):
        return None
    return row if len(list(document.containers[row].element.iterchildren("td", "th"))) > 1 else None


def _row_text(document: Document, row: int, taken: set[int]) -> str:
    span = document.containers[row]
    cells: dict[int, list[str]] = {}
    for cell in document.containers[row].element.iterchildren("td", "th"):
        cells[id(cell)] = []
    keep = list(document.containers[row].element.iterchildren("td", "th"))
    for index in range(span.first, span.last + 1):
        cell = document.nearest(index, ("td", "th"))
        if cell >= 0 and index not in taken:
            key = next((number for number, one in enumerate(keep) if one is document.containers[cell].element), None)
            if key is not None:
                cells[id(keep[key])].append(document.blocks[index].text)
    return " | ".join(" ".join(texts) for texts in cells.values()).strip()


def join(lines: list[Line]) -> str:
    """Return the lines as the text of the contract."""
    return PARAGRAPH_BREAK.join([line.text for line in lines])


def without_repeated_lead(lines: list[Line]) -> list[Line]:
    """A lead that the body repeats word for word appears once."""
    if len(lines) > 1 and lines[0].text == lines[1].text:
        return [lines[0], *lines[2:]]
    return lines
