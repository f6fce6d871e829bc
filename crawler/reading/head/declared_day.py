"""The date in a line that tells other things too, known by the day on which the page declares it was published.

Themes set the date among words of their own: how long the text takes to read, where it is filed, "Tạo lúc ... Chỉnh sửa
vào ...". No list of words ends that, but most such pages declare the moment to machines as well: in
``article:published_time``, JSON-LD or the ``datetime`` of a ``<time>``. What they declare is evidence, never a date by
itself: systems put the day of the last change there (NukeViet 4.3 to 4.5), or nonsense. A line beside the title that
shows the same day is the date.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from crawler.portals.base import MONTH_FIRST, Layout
from crawler.reading.head.beside import entry_follows, leads_to_entry
from crawler.reading.lines.dates import WrittenDate, find_date
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_LONGEST = 160
#: Lines between the title and its date: bars of other figures above it, few below.
ABOVE, BELOW = 7, 3
#: A line that is no heading is a title by what the page declares if it is longer than the name of a section.
_SHORT_TITLE = 35
_MOST_DATES, _MOST_TIMES, _MOST_PLACES = 4, 20, 400
_NAMES = frozenset(
    (
        "article:published_time",
        "datepublished",
        "og:published_time",
        "pubdate",
        "publishdate",
        "dc.date.issued",
        "dc.date",
    )
)
_IN_DATA = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{10,40})"')
_SHORT = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)(?![\d/.-])")
_ISO = re.compile(r"[12]\d{3}-\d\d-\d\d")


def date_as_declared(document: Document, layout: Layout, index: int) -> WrittenDate | None:
    """Return the date in line *index*, beside the declared title, that is of the day the page declares."""
    block = document.blocks[index]
    if len(block.text) > _LONGEST or block.is_linked or not _stands_at_title(document, index):
        return None
    days = declared_days(document) | _timed(document, index)
    for written in _dates(block.text, layout, document.portal.timezone) if days else ():
        if written.iso and written.iso[:10] in days:
            return written
    return None


def short_date_as_declared(document: Document, layout: Layout) -> tuple[int, WrittenDate] | None:
    """Return the line beside the declared heading and its date, of the day the page declares, if only two figures tell
    the year ("1/8/24"): no other evidence would make a date of these.
    """
    tops = [at for at in document.headings if document.confirmed_exactly(at)]
    for index in (one for at in tops for one in range(max(at - BELOW, 0), min(at + BELOW + 1, len(document.blocks)))):
        line = document.blocks[index].text
        if not document.blocks[index].heading and len(line) <= _LONGEST and _SHORT.search(line):
            written = _with_short_year(line, layout, declared_days(document) | _timed(document, index))
            if written:
                return index, written
    return None


def _with_short_year(line: str, layout: Layout, days: frozenset[str]) -> WrittenDate | None:
    """Return the date in *line* whose year is told by two figures, if it is one of *days*."""
    for found in islice(_SHORT.finditer(line), _MOST_DATES):
        first, second, year = (int(figures) for figures in found.groups())
        month, day = (first, second) if layout.date_form == MONTH_FIRST else (second, first)
        if (iso := f"20{year:02}-{month:02}-{day:02}") in days:
            return WrittenDate(iso, *found.span())
    return None


def declared_days(document: Document) -> frozenset[str]:
    """Return the days (``2024-03-12``) on which the page says it was published, as told and in the portal's zone."""
    if document.published is None:
        told = _told(document.containers[0].element.getroottree().getroot()) if document.containers else iter(())
        document.published = _days(told, document.portal.timezone)
    return document.published


def _stands_at_title(document: Document, index: int) -> bool:
    headings = document.headings  # in order
    near = headings[bisect_left(headings, index - BELOW) : bisect_right(headings, index + ABOVE)]
    if any(at != index and document.confirmed_exactly(at) for at in near):
        return True
    beside = (at for at in (index - 1, index + 1) if 0 <= at < len(document.blocks))
    return any(len(document.blocks[at].text) > _SHORT_TITLE and document.confirmed_exactly(at) for at in beside)


def _dates(line: str, layout: Layout, zone: str) -> Iterator[WrittenDate]:
    """Yield the first dates of *line* with their places in it."""
    begin = 0
    for _ in range(_MOST_DATES):
        found = find_date(line[begin:], layout.date_form, zone)
        if found is None:
            return
        yield WrittenDate(found.iso, found.start + begin, found.end + begin)
        begin += found.end


def _timed(document: Document, index: int) -> frozenset[str]:
    """Return the days of the times that the element of line *index* holds, as they are marked for machines; none where
    the line is an entry's, or stands above one: lists mark the times of all.
    """
    block = document.blocks[index]
    if entry_follows(document, index) or leads_to_entry(document, block):
        return frozenset()
    places = islice(document.containers[block.container].element.iter("time"), _MOST_TIMES)
    told = (place.get("datetime") or "" for place in places if clean("".join(place.itertext())) in block.text)
    return _days(told, document.portal.timezone)


def _told(root: Any) -> Iterator[str]:
    for place in islice(root.iter("meta", "script"), _MOST_PLACES):
        if place.tag == "script":
            if "json" in (place.get("type") or ""):
                yield from _IN_DATA.findall(place.text or "")
        elif (place.get("property") or place.get("itemprop") or place.get("name") or "").lower() in _NAMES:
            yield place.get("content") or ""


def _days(told: Iterator[str], zone: str) -> frozenset[str]:
    days: set[str] = set()
    for moment in told:
        if _ISO.match(moment):
            days.add(moment[:10])
            days.update(_local(moment, zone))
    return frozenset(days)


def _local(moment: str, zone: str) -> list[str]:
    """Return the day of *moment* in *zone*, where it tells its own."""
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return []  # no moment but a day, in a form of its own
    here = datetime.fromisoformat(f"2000-01-01T00:00{zone}").tzinfo
    return [parsed.astimezone(here).date().isoformat()] if parsed.tzinfo else []
