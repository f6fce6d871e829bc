"""Fields of a head that each stand beside their label, in a list of definitions, a table or rows of boxes, as the date
does: "Tác giả | NAME", "Chuyên mục | SECTION".
"""

from __future__ import annotations

from dataclasses import replace

from crawler.reading.byline.labels import is_credit
from crawler.reading.head.beside import is_counter
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.fields import section_of
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_LONGEST_LABEL, _LONGEST_VALUE = 30, 90
#: So many lines has a box of such fields at most.
_MOST = 16
_COLONS = " :："
_Pair = tuple[str, int]


def with_pairs(document: Document, head: ArticleHead) -> ArticleHead:
    """Return *head* with the fields that stand as its date does, in one small box with it, beside the date: those below
    are no text.
    """
    date = head.date
    if date is None or date.label is None:
        return head
    below, end = _pairs_below(document, date.last + 1, date.first)
    above = _pairs_above(document, date.first)
    if not (above or below):
        return head
    return replace(head, date=replace(date, last=end - 1, beside=(*date.beside, *above, *below)))


def _pairs_below(document: Document, index: int, day: int) -> tuple[list[str], int]:
    """Return the fields from block *index* on, and the first block behind them; the date stands on block *day*."""
    found: list[str] = []
    while index < len(document.blocks) and (pair := _pair(document, index)) and _share_box(document, day, index):
        found.append(pair[0])
        index += pair[1]
    return found, index


def _pairs_above(document: Document, day: int) -> list[str]:
    """Return the fields right above block *day*, where the date stands, from the first one on."""
    found: list[str] = []
    index = day
    while pair := next(filter(None, (_pair_up_to(document, index, lines, day) for lines in (1, 2))), None):
        found.insert(0, pair[0])
        index -= pair[1]
    return found


def _pair_up_to(document: Document, end: int, lines: int, day: int) -> _Pair | None:
    """Return the field that fills the *lines* above block *end*, in the small box of the date on block *day*."""
    start = end - lines
    pair = _pair(document, start) if start >= 0 else None
    return pair if pair and pair[1] == lines and _share_box(document, day, start) else None


def _pair(document: Document, index: int) -> _Pair | None:
    """Return the field that begins on block *index*, its label and value joined, and how many blocks it fills."""
    block = document.blocks[index]
    if len(block.pieces) > 1:
        label = clean(block.pieces[0]).rstrip(_COLONS)
        return _field(label, clean("".join(block.pieces[1:])), 1)
    if not 0 < len(block.text) <= _LONGEST_LABEL or index + 1 >= len(document.blocks):
        return None
    told = _set_together(document, index)
    return _field(block.text.rstrip(_COLONS), document.blocks[index + 1].text, 2) if told else None


def _field(label: str, value: str, lines: int) -> _Pair | None:
    """Return "label: value" with the number of its *lines*, if that is an author, a source, a section or a counter."""
    if not label or len(label) > _LONGEST_LABEL or not 0 < len(value) <= _LONGEST_VALUE or is_credit(f"{value}:"):
        return None
    field = f"{label}: {value.lstrip(_COLONS)}"
    return (field, lines) if is_credit(field) or section_of(field) or is_counter(field) else None


def _set_together(document: Document, index: int) -> bool:
    """Tell whether block *index* and the next one are term and definition, cells of a row, or fill a box of the two."""
    one, two = (document.containers[document.blocks[at].container] for at in (index, index + 1))
    if (one.tag, two.tag) == ("dt", "dd"):
        return True
    row = document.nearest(index, ("tr",))
    shared = document.containers[document.common(index, index + 1)]
    return (row >= 0 and document.inside(row, index + 1)) or shared.last - shared.first == 1


def _share_box(document: Document, day: int, index: int) -> bool:
    """Tell whether a small box holds the date on block *day* and block *index*."""
    box = document.containers[document.common(day, index)]
    return box.last - box.first < _MOST
