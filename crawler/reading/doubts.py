"""What is doubtful about a reading."""

from __future__ import annotations

from datetime import datetime, timedelta

from crawler.portals.base import Layout, layouts_of
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.dates import is_doubtful_year
from crawler.reading.page.document import Document

_SHORT_TEXT = 120


def doubts(document: Document, layout: Layout, head: ArticleHead, fits: bool, text: str) -> tuple[str, ...]:
    """Return the warnings to a reading of *text*; *fits*: the page shows what its *layout* declares."""
    found = []
    if not fits:
        found.append("unknown-layout")
    if not head.title.confirmed:
        found.append("title-unconfirmed" if head.date or head.title.heading else "title-by-place")
    written = head.date.written if head.date else None
    if written is None:
        found.append("no-date")
    elif written.iso is None:
        found.append(f"impossible-date: {head.date.raw if head.date else ''}")
    else:
        if is_doubtful_year(written.iso):
            found.append("old-date")
        if _is_future(written.iso, document.page.fetched_at):
            found.append("future-date")
    if layout not in layouts_of(document.portal):
        found.append("date-order")  # the page shows another one than its layout declares
    if len(text) < _SHORT_TEXT:
        found.append("short-text")
    if document.broken:
        found.append("broken-bytes")
    return tuple(found)


def _is_future(iso: str, fetched_at: datetime) -> bool:
    """A date without a time may lie one day ahead: the portal's day begins before ours."""
    moment = datetime.fromisoformat(iso)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=fetched_at.tzinfo)
    return moment > fetched_at + timedelta(days=1)
