"""Fields of a head that stand as its date does, each beside its label, in a list of definitions, a table, rows of boxes
or lines of their own: "Tác giả | NAME", "Chuyên mục | SECTION".
"""

from __future__ import annotations

from dataclasses import replace

from crawler.reading.head.dated import DateLine
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.labels import LabelPattern
from crawler.reading.lines.pairs import Pair, field_of, pair_at, set_together
from crawler.reading.lines.parts import GENERAL_LABELS
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

#: So many lines has a box of such fields at most.
_MOST = 16
_LONGEST_LABEL = 30
_COLONS = " :："
_LABELS = frozenset(GENERAL_LABELS)


def join_rows(document: Document, pattern: LabelPattern) -> None:
    """Set each value of a row behind its label in the row above, if all are fields and one of them is the date, whose
    label *pattern* knows: "Ngày đăng | Tác giả" and below it "12/03/2019 | NAME".
    """
    for index, block in enumerate(document.blocks):
        if len(block.text) <= _LONGEST_LABEL and _labels_date(pattern, block.text):
            row = _row_of(document, index)
            below = _row_of(document, row.stop)
            if len(row) == len(below) > 1 and _are_fields(document, pattern, row, below):
                _join(document, row, below)


def _labels_date(pattern: LabelPattern, line: str) -> bool:
    """Tell whether *line* is a label of *pattern* and nothing else."""
    label = pattern.match(line)
    return label is not None and not line[label.end() :].strip(_COLONS)


def _row_of(document: Document, index: int) -> range:
    """Return the lines of the smallest box of several that holds block *index*."""
    if not 0 <= index < len(document.blocks):
        return range(0)
    boxes = (document.containers[where] for where in document.ancestors(document.blocks[index].container))
    box = next((box for box in boxes if box.last > box.first), None)
    return range(box.first, box.last + 1) if box and box.last - box.first < _MOST else range(0)


def _are_fields(document: Document, pattern: LabelPattern, row: range, below: range) -> bool:
    """Tell whether each line of *row* labels that of the row *below*, and one of them a date."""
    told = [(document.blocks[one].text, document.blocks[other].text) for one, other in zip(row, below, strict=True)]
    dated = [is_date(value) and _labels_date(pattern, label) for label, value in told]
    return any(dated) and all(day or field_of(*pair, 1) for day, pair in zip(dated, told, strict=True))


def _join(document: Document, row: range, below: range) -> None:
    for label, value in zip(row, below, strict=True):
        block = document.blocks[value]
        field = Block(f"{document.blocks[label].text.rstrip(_COLONS)}: {block.text}", document.blocks[label].container)
        field.link(block.links, block.linked)
        document.blocks[label], document.blocks[value] = field, Block("", block.container)


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
    """Return the field that fills the *lines* above block *end*, beside the date on block *day*; a title broken behind
    a word such as "Tin" is none.
    """
    start = end - lines
    pair = pair_at(document, start) if start >= 0 else None
    above = document.blocks[max(start, 0) : end]
    if pair and (above[0].heading or document.confirmed(" ".join([block.text for block in above]))):
        return None
    return pair if pair and pair[1] == lines and _is_beside(document, day, start, pair) else None


def _is_beside(document: Document, day: int, index: int, pair: Pair) -> bool:
    """Tell whether a small box holds the date on block *day* and the *pair* on block *index*."""
    box = document.containers[document.common(day, index)]
    return box.last - box.first < _MOST
