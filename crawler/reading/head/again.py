"""The hour of an article told once more below its text, a name beside it or none."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.head.dated import ONLY_DAY
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.dates import find_date, only_filler
from crawler.reading.lines.names import is_name
from crawler.reading.page.document import Document

_LONGEST = 110
_EDGES = " -–—|•·,"


def year_beside_hour(head: ArticleHead) -> str | None:
    """Return the last two figures of the year of *head*, if its date has an hour: what tells it again has them."""
    own = head.date.written.iso if head.date and head.date.written else None
    return own[2:4] if own and len(own) > ONLY_DAY else None


def dated_again(document: Document, layout: Layout, head: ArticleHead, index: int) -> str | None:
    """Return what else the line tells that shows the day and hour of *head* again: a name, or an empty string. None for
    any other line.
    """
    text, year = document.blocks[index].text, year_beside_hour(head)
    if head.date is None or head.date.written is None or not year or year not in text or len(text) > _LONGEST:
        return None
    found = find_date(text, layout.date_form, document.portal.timezone)
    if found is None or found.iso != head.date.written.iso or not only_filler(text[found.end :].strip(_EDGES)):
        return None
    name = text[: found.start].strip(_EDGES)
    if only_filler(name):
        return ""
    return name if is_name(name, True) else None
