"""Dates that stand in a column of a table of others: those of a plan, a register, a list, never of an article."""

from __future__ import annotations

from collections import defaultdict

from crawler.reading.head.dated import DateLine
from crawler.reading.page.document import Document

#: A row of data has so many filled cells at least, of one line each, and no more than these; a dated entry has two.
_FEWEST_CELLS, _MOST_CELLS = 3, 12
_FEWEST_ROWS = 2


def without_columns(document: Document, lines: list[DateLine]) -> list[DateLine]:
    """Return *lines* without the bare dates that stand below each other in cells of one table, each among other cells
    of a line each.
    """
    if len(lines) < _FEWEST_ROWS or "tr" not in document.tags:
        return lines
    columns: dict[tuple[int, int], list[DateLine]] = defaultdict(list)
    for line in lines:
        if line.label is None and (place := _column(document, line)):
            columns[place].append(line)
    stacked = {line.first for column in columns.values() if len(column) >= _FEWEST_ROWS for line in column}
    return [line for line in lines if line.first not in stacked] if stacked else lines


def _column(document: Document, line: DateLine) -> tuple[int, int] | None:
    """Return the table of the date and which line of its row it is, or None where its row is none of data."""
    row = document.nearest(line.first, ("tr",))
    if row < 0 or line.first != line.last:
        return None
    span = document.containers[row]
    others = [index for index in range(span.first, min(span.last + 1, span.first + _MOST_CELLS)) if index != line.first]
    least = _FEWEST_CELLS - any(document.names_other(document.blocks[index]) for index in others)
    if not least <= span.last - span.first + 1 <= _MOST_CELLS:
        return None
    cells = [document.nearest(index, ("td", "th")) for index in range(span.first, span.last + 1)]
    filled = [index for index in range(span.first, span.last + 1) if document.blocks[index].text]
    alone = len(set(cells)) == len(cells) == len(filled)
    return (document.nearest(line.first, ("table",)), line.first - span.first) if alone else None
