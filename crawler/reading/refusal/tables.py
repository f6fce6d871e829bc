"""Tables whose rows are those of a timetable."""

from __future__ import annotations

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document

_FEWEST_ROWS = 3


def dates_a_row(document: Document, head: ArticleHead) -> bool:
    """Tell whether the date is that of a row in a table of others (a schedule), not of the article."""
    if head.date is None or head.date.label:
        return False
    row = document.nearest(head.date.first, ("tr",))
    if row < 0 or document.inside(row, head.title.first):
        return False
    span = document.containers[row]
    return sum(bool(block.text) for block in document.blocks[span.first : span.last + 1]) > _FEWEST_ROWS
