"""Fields of a head that stand as its date does, each beside its label, in a list of definitions, a table, rows of boxes
or lines of their own: "Tác giả | NAME", "Chuyên mục | SECTION".
"""

from __future__ import annotations

from dataclasses import replace

from crawler.reading.head.dated import DateLine
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.lines.pairs import Pair, pair_at, set_together
from crawler.reading.lines.parts import GENERAL_LABELS
from crawler.reading.page.document import Document

#: So many lines has a box of such fields at most.
_MOST = 16
_COLONS = " :："
_LABELS = frozenset(GENERAL_LABELS)


def with_pairs(document: Document, line: DateLine) -> DateLine:
    """Return *line* with the fields right above and below it that stand as it does: they are lines of its own, and told
    beside it.
    """
    line = _labelled(document, line)
    if line.label is None:
        return line
    first, above = _pairs_above(document, line.first)
    last, below = _pairs_below(document, line.last, line.first)
    told = [field for field in (*above, *below) if not is_furniture(field)]
    return replace(line, first=first, last=last, beside=(*line.beside, *told)) if above or below else line


def _labelled(document: Document, line: DateLine) -> DateLine:
    """Return *line* with the usual label that fills the block above it, if both are set together."""
    over = line.first - 1
    label = document.blocks[over].text.rstrip(_COLONS) if over >= 0 and line.label is None else ""
    if label.lower() not in _LABELS or not set_together(document, over):
        return line
    return replace(line, first=over, label=label, raw=f"{document.blocks[over].text} {line.raw}")


def _pairs_below(document: Document, last: int, day: int) -> tuple[int, list[str]]:
    """Return the last block of the fields below block *last*, and them; the date stands on block *day*."""
    found: list[str] = []
    while last + 1 < len(document.blocks) and (pair := pair_at(document, last + 1)):
        if not _is_beside(document, day, last + 1, pair):
            break
        found.append(pair[0])
        last += pair[1]
    return last, found


def _pairs_above(document: Document, day: int) -> tuple[int, list[str]]:
    """Return the first block of the fields right above block *day*, where the date stands, and them."""
    found: list[str] = []
    first = day
    while pair := next(filter(None, (_pair_up_to(document, first, lines, day) for lines in (1, 2))), None):
        found.insert(0, pair[0])
        first -= pair[1]
    return first, found


def _pair_up_to(document: Document, end: int, lines: int, day: int) -> Pair | None:
    """Return the field that fills the *lines* above block *end*, beside the date on block *day*."""
    start = end - lines
    pair = pair_at(document, start) if start >= 0 else None
    return pair if pair and pair[1] == lines and _is_beside(document, day, start, pair) else None


def _is_beside(document: Document, day: int, index: int, pair: Pair) -> bool:
    """Tell whether a small box holds the date on block *day* and the *pair* on block *index*."""
    box = document.containers[document.common(day, index)]
    return box.last - box.first < _MOST
