"""Tables whose rows are those of a timetable."""

from __future__ import annotations

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document

_FEWEST_ROWS, _MOST_LINES = 3, 2


def is_cell(document: Document, head: ArticleHead) -> bool:
    """Tell whether the title, which nothing confirms, is one of several short cells side by side."""
    title = head.title.first
    cell = document.nearest(title, ("td", "th")) if not head.title.confirmed else -1
    row = document.nearest(title, ("tr",)) if cell >= 0 else -1
    if row < 0 or document.containers[cell].first != document.containers[cell].last:
        return False
    span = document.containers[row]
    lines = [at for at in range(span.first, span.last + 1) if document.blocks[at].text]
    cells = {document.nearest(at, ("td", "th")) for at in lines}
    return len(cells) >= _FEWEST_ROWS and len(lines) <= _MOST_LINES * len(cells)


def dates_a_row(document: Document, head: ArticleHead) -> bool:
    """Tell whether the date is that of a row in a table of others (a schedule), not of the article."""
    if head.date is None or head.date.label:
        return False
    row = document.nearest(head.date.first, ("tr",))
    if row < 0 or document.inside(row, head.title.first):
        return False
    span = document.containers[row]
    return sum(bool(block.text) for block in document.blocks[span.first : span.last + 1]) > _FEWEST_ROWS
