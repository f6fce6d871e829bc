"""The hour of an article told once more below its text, a name beside it or none."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.dates import find_date, only_filler, tells_year
from crawler.reading.lines.names import is_name
from crawler.reading.page.document import Document

_LONGEST, _ONLY_DAY = 110, 10
_EDGES = " -–—|•·,"


def year_beside_hour(head: ArticleHead) -> str | None:
    """Return the last two figures of the year of *head*, if its date has an hour: what tells it again has them."""
    own = head.date.written.iso if head.date and head.date.written else None
    return own[2:4] if own and len(own) > _ONLY_DAY else None


def dated_again(document: Document, layout: Layout, head: ArticleHead, index: int) -> str | None:
    """Return what else the line tells that shows the day and hour of *head* again: a name, or an empty string. None for
    any other line.
    """
    text = document.blocks[index].text
    own = head.date.written.iso if head.date and head.date.written else None
    if own is None or len(own) <= _ONLY_DAY or len(text) > _LONGEST or not tells_year(text):
        return None
    found = find_date(text, layout.date_form, document.portal.timezone)
    if found is None or found.iso != own or not only_filler(text[found.end :].strip(_EDGES)):
        return None
    name = text[: found.start].strip(_EDGES)
    return name if not name or is_name(name, True) else None
