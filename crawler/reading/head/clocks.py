"""The clock that a site prints into the very box of an article: taken for a date, it would date the article anew with
each visit.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from crawler.portals.base import DAY_FIRST, MONTH_FIRST, Layout
from crawler.reading.head.declared_day import declared_days
from crawler.reading.head.title import heads_list
from crawler.reading.lines.dates import find_date, only_date, only_filler
from crawler.reading.lines.labels import label_pattern
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

_LONGEST, _LONGEST_DATED, _REACH = 60, 90, 40
#: So exactly a clock shows the moment of the visit; hardly ever an article was published just then.
_WRONG = timedelta(minutes=1)
_TODAY = ("hôm nay", "bây giờ là", "today is", "today")
_HOUR = 10
_LABEL = label_pattern(Layout(""), True)


def drop_clocks(document: Document) -> None:
    """Empty each line that is the moment of the visit and nothing else, where another tells the day of the article."""
    now = _now(document)
    year = str(now.year)
    for index, block in enumerate(document.blocks):
        if year in block.text and len(block.text) <= _LONGEST and _is_clock(document, index, now):
            document.blocks[index] = Block("", block.container, block.breaks)


def is_today(document: Document, day: str) -> bool:
    """Tell whether *day* (ISO 8601) is that of the visit, and not the one that the page declares."""
    return day == _now(document).date().isoformat() and day not in declared_days(document)


def _now(document: Document) -> datetime:
    """Return the moment of the visit where the portal is."""
    here = datetime.fromisoformat(f"2000-01-01T00:00{document.portal.timezone}").tzinfo
    return document.page.fetched_at.astimezone(here)


def _is_clock(document: Document, index: int, now: datetime) -> bool:
    block = document.blocks[index]
    if block.heading or block.links:
        return False
    text = block.text.lower()
    called = next((len(word) for word in _TODAY if text.startswith(word)), 0)
    shown = only_date(block.text[called:].strip(" ,:-"), DAY_FIRST, document.portal.timezone)
    if shown is None or shown.iso is None or not is_today(document, shown.iso[:_HOUR]):
        return False
    ticks = len(shown.iso) > _HOUR and abs(datetime.fromisoformat(shown.iso) - now) <= _WRONG
    return bool(called) or ticks or _dates_beside(document, index, now.date())


def _dates_beside(document: Document, index: int, today: date) -> bool:
    """Tell whether an earlier day stands beside the line, or under a label near it: no link to others parts them."""
    below, above = range(index + 1, len(document.blocks)), range(index - 1, -1, -1)
    return any(_meets_day(document, reach[:_REACH], today) for reach in (below, above))


def _meets_day(document: Document, reach: range, today: date) -> bool:
    beside = True
    for at in reach:
        block = document.blocks[at]
        if any(document.leads_away(href) for href, _ in block.links) or heads_list(document, at):
            return False
        if (beside or _LABEL.match(block.text)) and _tells_earlier(document, block.text, today):
            return True
        beside = beside and document.is_of_page(at)
    return False


def _tells_earlier(document: Document, line: str, today: date) -> bool:
    """Tell whether *line* is a date before *today*, in either order; behind that of a label other words may follow."""
    if len(line) > _LONGEST_DATED:
        return False
    label = _LABEL.match(line)
    value = line[label.end() :].strip(" :：") if label else line
    for order in (DAY_FIRST, MONTH_FIRST):
        day = (find_date if label else only_date)(value, order, document.portal.timezone)
        if day and day.iso and day.iso[:_HOUR] < today.isoformat() and only_filler(value[: day.start]):
            return True
    return False
