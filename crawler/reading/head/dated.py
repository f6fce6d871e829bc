"""A line that shows a date, and the hour that stands in the next element beside it, or in the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from crawler.portals.base import Layout
from crawler.reading.head.posting import posted_date
from crawler.reading.lines.dates import WrittenDate, find_date, tells_year
from crawler.reading.page.document import Document

_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?\s?(?:SA|CH|AM|PM)?", re.I)
_LONGEST_CLOCK = 11
#: The place of an event, and how many lines a row of it and the label of its date fill.
_PLACE = re.compile(r"[\W\d]{0,5}(?:địa điểm(?: (?:tổ chức|diễn ra|họp))?|venue|place|location)\s?(?:[:：]|$)", re.I)
_ROWS = 3
_DAY = re.compile(r"(?:ngày|date)\s?[:：]", re.I)
#: So many letters has a date (ISO 8601) without its hour.
ONLY_DAY = 10


@dataclass(frozen=True, slots=True)
class DateLine:
    """Where a date stands: blocks ``first`` to ``last``; ``raw`` is the visible line; ``label`` the words before it.

    ``beside`` is what else the line tells: who wrote it, under which category; ``behind`` is the rest of the line.
    """

    first: int
    last: int
    raw: str
    written: WrittenDate | None
    label: str | None
    beside: tuple[str, ...] = ()
    behind: str = ""

    @property
    def blocks(self) -> set[int]:
        """The blocks of the line."""
        return {*range(self.first, self.last + 1)}


def with_clock(document: Document, layout: Layout, line: DateLine) -> DateLine:
    """Return *line*, with the hour where it tells none and an hour stands in an element of its own beside it."""
    if line.written is None or line.written.iso is None or len(line.written.iso) > ONLY_DAY:
        return line
    for clock in (line.last + 1, line.first - 1):
        hour = document.blocks[clock].text if 0 <= clock < len(document.blocks) else ""
        if not 0 < len(hour) <= _LONGEST_CLOCK or not _CLOCK.fullmatch(hour):
            continue
        raw = f"{line.raw} {hour}" if clock > line.last else f"{hour} {line.raw}"
        found = find_date(raw, layout.date_form, document.portal.timezone)
        if found and found.iso and len(found.iso) > ONLY_DAY and _beside(document, line.last, clock):
            return replace(line, first=min(clock, line.first), last=max(clock, line.last), raw=raw, written=found)
    return line


def tells_event(document: Document, line: DateLine) -> bool:
    """Tell whether the place is told right below a date, or in the row above, that no word of posting labels: the date
    is that of what the text invites to.
    """
    row = document.nearest(line.first, ("tr",))
    beside = row >= 0 and document.containers[row].first < line.first
    if line.label or not (beside or _DAY.match(line.raw)):
        return False
    near = (*document.blocks[max(line.first - _ROWS, 0) : line.first], *document.blocks[line.last + 1 : line.last + 2])
    return any(_PLACE.match(block.text) for block in near)


def is_row(document: Document, layout: Layout, index: int) -> bool:
    """Tell whether the line above or below is a name and a day, as this one is: a timetable's, nobody posted them."""
    near = (*document.blocks[index - 1 : index], *document.blocks[index + 1 : index + 2])
    rows = (block for block in near if not block.links and tells_year(block.text))
    return any(posted_date(block, layout.date_form, document.portal.timezone) for block in rows)


def _beside(document: Document, day: int, clock: int) -> bool:
    """Tell whether the two lines stand in one element, or in two that share theirs."""
    one, two = (document.containers[where] for where in (document.blocks[at].container for at in (day, clock)))
    return one is two or one.parent == two.parent
