"""Lines right below a picture that are the text's: who signs it, what it quotes."""

from __future__ import annotations

from crawler.reading.byline.credits import is_signature
from crawler.reading.lines.names import INITIALS, is_person
from crawler.reading.page.document import Document


def signs_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether the last line of a text, below its last picture, is who signs it: initials, the whole name of a
    person in another element or in bold, or a name in bold in a paragraph of its own or set to the right in any.
    """
    block = document.blocks[line]
    if INITIALS.fullmatch(block.text):
        return True
    person = not block.is_italic and is_person(block.text)
    if block.container == document.blocks[picture].container:
        return person and block.is_bold
    if person and document.align(line) != "center":
        return True
    bold = document.containers[block.container].tag == "p" and block.is_bold and not block.is_italic
    set_so = bold or document.align(line) == "right"
    return set_so and is_signature(document, line)


def stands_apart(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line stands in a quotation that does not hold the picture, or in another row of a table, which
    spans the picture's cell and an empty one beside that.
    """
    quotation = document.nearest(line, ("blockquote",))
    if quotation >= 0 and not document.inside(quotation, picture):
        return True
    row = document.nearest(picture, ("tr",))
    return row >= 0 and not document.inside(row, line) and _spans_more(document, row, line)


def _spans_more(document: Document, row: int, line: int) -> bool:
    """Tell whether the cell of the line is alone in its row, and *row* has a cell without words or pictures besides."""
    own = document.nearest(line, ("tr",))
    if own < 0 or document.containers[own].parent != document.containers[row].parent:
        return False
    below, cells = (list(document.containers[one].element.iterchildren("td", "th")) for one in (own, row))
    empty = (cell for cell in cells if cell.find(".//img") is None and not "".join(cell.itertext()).strip())
    return len(below) == 1 < len(cells) and next(empty, None) is not None
