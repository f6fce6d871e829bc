"""Lines right below a picture that are the text's: who signs it, what it quotes."""

from __future__ import annotations

from crawler.reading.byline.credits import is_signature
from crawler.reading.lines.names import INITIALS
from crawler.reading.page.document import Document


def signs_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether the last line of a text, below its last picture, is who signs it: initials, or a name in bold in a
    paragraph of its own or set to the right in any element.
    """
    block = document.blocks[line]
    if INITIALS.fullmatch(block.text):
        return True
    if block.container == document.blocks[picture].container:
        return False
    bold = document.containers[block.container].tag == "p" and block.is_bold and not block.is_italic
    set_so = bold or document.align(line) == "right"
    return set_so and is_signature(document, line)


def is_quoted(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line stands in a quotation that does not hold the picture."""
    quotation = document.nearest(line, ("blockquote",))
    return quotation >= 0 and not document.inside(quotation, picture)
