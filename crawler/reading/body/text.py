"""The text of an article from its blocks: paragraphs, headings, list items, table rows."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import Any, NamedTuple

from archive.models import Image
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import LINE_LIMIT, is_stars
from crawler.reading.lines.fields import is_field_line
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.names import is_name
from crawler.reading.lines.series import is_told_in_row, same_series
from crawler.reading.page.blocks import PROSE, Container
from crawler.reading.page.document import Document
from crawler.reading.page.words import words
from crawler.reading.section.sections import leads_to_author

#: What parts paragraphs, list items and table rows alike: each stands on a line of its own.
PARAGRAPH_BREAK = "\n\n"
_LONGEST_CELL, _FEWEST_CELLS, _FEWEST_IN_COLUMN = 700, 2, 2
#: What stands among the digits of a figure: a counter beside a title may be nothing but one.
_MARKS_OF_FIGURES = str.maketrans("", "", " .,")


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
    left, title_form = taken | document.asked, words(title)
    rows = _rows(document, start, end) if "tr" in document.tags else {}
    items = _lines_of_items(document, start, end) if "li" in document.tags and start < end else set()
    behind = start
    for index, block in enumerate(document.blocks[start:end], start):
        text = block.text
        if not text or index in left or (index < behind and index in rows):
            continue
        cells = _cells(document, index, rows[index], start, end) if index in rows else []
        if index in rows and len(cells := cells or _cells_beside_text(document, rows[index], left)) > 1:
            row = document.containers[rows[index]]
            text, behind = _row_text(document, row, cells, taken), row.last + 1
            lines += [Line(text, row.first, "row")] if text.strip(" |") else []
            continue
        plain = len(lines) > 1 and len(text) > LINE_LIMIT  # most paragraphs: no button is so long
        if plain or not _dropped(document, index, text, lines, title_form):
            kind = "heading" if block.heading else "item" if index in items else "paragraph"
            lines.append(tuple.__new__(Line, (text, index, kind)))  # half the time of asking Line
    return lines


def lead_of(lines: list[Line]) -> str | None:
    """Return the first paragraph, or a heading that is a sentence: all portals open an article with a lead."""
    first = lines[0]
    says = first.kind == "heading" and (len(first.text) >= PROSE or first.text.endswith((".", "!", "…", "”", "。")))
    return first.text if first.kind == "paragraph" or says else None


def lead_alone(document: Document, title: int, date: int, taken: set[int]) -> list[Line]:
    """Return the paragraph that alone, but for framed pictures and who wrote it, stands between the last line of the
    title and the first of the date below it: newspapers set their lead so, in a header with them. Captions are *taken*.
    """
    between = [at for at in range(title + 1, date) if at not in taken and _may_be_told(document, at)]
    if len(between) != 1:
        return []
    index = between[0]
    block = document.blocks[index]
    sentence = is_text(document, index) and document.blocks[index - 1].image is None  # below a picture it is a caption
    if not (document.is_prose(index) or sentence):
        return []
    return [Line(block.text, index, "heading" if block.heading else "paragraph")]


def _may_be_told(document: Document, index: int) -> bool:
    block = document.blocks[index]
    of_page = document.is_of_page(index) or document.is_link_row(index)
    if not block.text or of_page or document.nearest(index, ("figure",)) >= 0:
        return False
    counted = block.text.translate(_MARKS_OF_FIGURES).isdecimal()
    told_of_page = counted or is_credit(block.text) or is_field_line(document, index) or leads_to_author(block)
    return not (is_name(block.text, True) or told_of_page)


def table_round(document: Document, index: int, start: int, end: int) -> range:
    """Return the lines of the table of data, within blocks *start* to *end*, that holds block *index*; the line alone
    where there is none, or where it lists other pages.
    """
    row, table = document.nearest(index, ("tr",)), document.nearest(index, ("table",))
    if row < 0 or len(_cells(document, index, row, start, end)) < _FEWEST_CELLS:
        return range(index, index + 1)
    box = document.containers[table]
    links = any(document.blocks[at].links for at in range(box.first, box.last + 1))
    return range(index, index + 1) if links else range(box.first, box.last + 1)


def _rows(document: Document, start: int, end: int) -> dict[int, int]:
    """Return the innermost table row of each block that stands in one within blocks *start* to *end*."""
    rows: dict[int, int] = {}
    first, opened = document.opened(start, end)
    for number, box in enumerate(opened, first):  # a row in another comes behind it
        if box.tag == "tr" and box.first <= box.last < end:
            if _is_spaced(box.element):
                for at in range(box.first, box.last + 1):
                    rows.pop(at, None)
            else:
                rows.update(dict.fromkeys(range(box.first, box.last + 1), number))
    return rows


def _is_spaced(row: Any) -> bool:
    """Tell whether *row* has several cells, and neither it nor the row above or below has more than one that holds
    anything: empty ones keep a text from the edge.
    """
    if len(row) < _FEWEST_CELLS or _filled(row) > 1:
        return False
    return all(one is None or _filled(one) <= 1 for one in (row.getprevious(), row.getnext()))


def _filled(row: Any) -> int:
    """Return how many cells of *row* hold anything, two at most."""
    return len(list(islice(filter(_holds_any, row.iterchildren("*")), 2)))


def _holds_any(cell: Any) -> bool:
    told = (cell.text or "").strip() or any(map(str.strip, cell.itertext()))
    return bool(told) or cell.find(".//img") is not None


def _lines_of_items(document: Document, start: int, end: int) -> set[int]:
    """Return the blocks *start* to *end* that are items of a list; what holds the headline is the page's layout."""
    items: set[int] = set()
    around = [document.containers[where] for where in document.ancestors(document.blocks[start].container)]
    for box in [box for box in around + document.opened(start, end)[1] if box.tag == "li"]:
        if not (box.first <= document.headline <= box.last or document.holds_headline(box.parent)):
            items.update(range(box.first, box.last + 1))
    return items


def _dropped(document: Document, index: int, text: str, lines: list[Line], title_form: str) -> bool:
    if len(lines) <= 1 and words(text) == title_form and (not lines or _is_set_off(document, index)):
        return True  # the text, or what follows its lead, begins with the title once more
    if not document.is_furniture(index) or document.blocks[index].heading:
        return False
    stays = lines and (is_stars(text) or _is_quoted(document, index, lines[-1]))  # such as an author parts a text by
    return not stays


def _is_quoted(document: Document, index: int, above: Line) -> bool:
    """Tell whether a counter is told by a phrase *above* that ends in a colon, or stands below one that is."""
    block = document.blocks[index]
    if block.links or not any(map(str.isdigit, block.text)) or is_stars(above.text):
        return False
    told = above.text[-1] == ":" or document.is_furniture(above.block)
    return told and same_series(document, above.block, index)


def _is_set_off(document: Document, index: int) -> bool:
    """Tell whether the line is bold or a heading, or the first of an element that holds what follows it, too."""
    block, follows = document.blocks[index], min(index + 1, len(document.blocks) - 1)
    return block.is_bold or block.heading > 0 or document.containers[document.common(index, follows)].first == index


def _cells(document: Document, index: int, row: int, start: int, end: int) -> list[Any]:
    """Return the cells of the row of block *index*, if its table holds data rather than the page's layout."""
    span, table = document.containers[row], document.nearest(index, ("table",))
    if table < 0 or document.containers[table].first < start or document.containers[table].last >= end:
        return []
    inside = document.blocks[span.first : span.last + 1]
    if any(len(block.text) > _LONGEST_CELL or block.image is not None for block in inside):
        return []
    cells = list(span.element.iterchildren("td", "th"))
    return [] if (span.first, span.last) == _span(document, table) and _are_columns(document, span, cells) else cells


def _span(document: Document, where: int) -> tuple[int, int]:
    return document.containers[where].first, document.containers[where].last


def _are_columns(document: Document, row: Container, cells: list[Any]) -> bool:
    """Tell whether each cell of the only row of a table holds paragraphs: a text is set in columns, as in print."""
    told = Counter(document.nearest(at, ("td", "th")) for at in range(row.first, row.last + 1) if is_text(document, at))
    return bool(told) and len(told) == len(cells) and min(told.values()) >= _FEWEST_IN_COLUMN


def _cells_beside_text(document: Document, row: int, left: set[int]) -> list[Any]:
    """Return the cells of the row, if it holds data in a table that holds title and text, too: nothing of it is *left*
    out or of the page, and the row above or below has as many cells.
    """
    span = document.containers[row]
    lines = range(span.first, span.last + 1)
    if not is_told_in_row(document, span.first) or any(at in left or document.is_of_page(at) for at in lines):
        return []
    beside = (one for one in (span.element.getprevious(), span.element.getnext()) if one is not None)
    alike = any(one.tag == "tr" and len(one) == len(span.element) for one in beside)
    return list(span.element.iterchildren("td", "th")) if alike else []


def _row_text(document: Document, row: Container, cells: list[Any], taken: set[int]) -> str:
    told: dict[Any, list[str]] = {cell: [] for cell in cells}
    for index in range(row.first, row.last + 1):
        where = -1 if index in taken else document.nearest(index, ("td", "th"))
        cell = document.containers[where].element if where >= 0 else None
        if cell in told:
            told[cell].append(document.blocks[index].text)
    return " | ".join([" ".join(texts) for texts in told.values()]).strip()


def join(lines: list[Line]) -> str:
    """Return the lines as the text of the contract."""
    return PARAGRAPH_BREAK.join([line.text for line in lines])


def without_repeated_lead(lines: list[Line]) -> list[Line]:
    """A lead that the body repeats word for word appears once."""
    if len(lines) > 1 and lines[0].text == lines[1].text:
        return [lines[0], *lines[2:]]
    return lines
