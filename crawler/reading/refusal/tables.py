"""Tables whose rows are entries of a list."""

from __future__ import annotations

from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document

_FEWEST_ROWS = 3


def is_table_of_entries(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether rows with a date in one cell and a link in another stand right below the title, and no prose."""
    if head.date and head.date.label:
        return False
    rows: set[int] = set()
    seen = -1
    for index in range(head.title.last + 1, region.limit):
        row = document.nearest(index, ("tr",)) if index in dated else -1
        if row >= 0 and row != seen and not document.inside(row, head.title.first):
            seen = row
            span = document.containers[row]
            if any(document.blocks[one].is_linked for one in range(span.first, span.last + 1)):
                rows.add(row)
        elif not rows and document.is_prose(index):
            return False
    return len(rows) >= _FEWEST_ROWS
