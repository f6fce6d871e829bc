"""A field whose label and value stand side by side: in term and definition, two cells of a row, a box of the two, or a
line of their own.
"""

from __future__ import annotations

from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.lines.fields import author_of, section_of
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_LONGEST_LABEL, _LONGEST_VALUE = 30, 90
_COLONS = " :："
#: "label: value", and how many blocks the two fill.
Pair = tuple[str, int]


def pair_at(document: Document, index: int) -> Pair | None:
    """Return the field that begins on block *index*, its label and value joined, and how many blocks it fills."""
    block = document.blocks[index]
    if len(block.text) > _LONGEST_LABEL + _LONGEST_VALUE or not block.text or len(block.links) > 1:
        return None  # of several links one may lead to a topic
    label, colon, value = block.text.partition(":")
    if colon and value:
        return field_of(label, value, 1)
    if len(block.pieces) > 1:
        return field_of(clean(block.pieces[0]), clean("".join(block.pieces[1:])), 1)
    if index + 1 >= len(document.blocks) or not set_together(document, index):
        return None
    return field_of(label, document.blocks[index + 1].text, 2)


def field_of(label: str, value: str, lines: int) -> Pair | None:
    """Return "label: value" with the number of its *lines*, if that is an author, a source, a section or a counter."""
    label, value = label.rstrip(_COLONS), value.strip(_COLONS)
    if not 0 < len(label) <= _LONGEST_LABEL or not 0 < len(value) <= _LONGEST_VALUE or is_credit(f"{value}:"):
        return None
    field = f"{label}: {value}"
    return (field, lines) if is_credit(field) or section_of(field) or author_of(field) or is_furniture(field) else None


def set_together(document: Document, index: int) -> bool:
    """Tell whether block *index* and the next one are term and definition, cells of a row, or fill a box of the two."""
    one, two = (document.containers[document.blocks[at].container] for at in (index, index + 1))
    if (one.tag, two.tag) == ("dt", "dd"):
        return True
    row = document.nearest(index, ("tr",))
    shared = document.containers[document.common(index, index + 1)]
    return (row >= 0 and document.inside(row, index + 1)) or shared.last - shared.first == 1
