"""The days that a person may type to narrow a search."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_VIETNAMESE_DAY = re.compile(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$")


def day_bounds(text: str | None) -> tuple[str, str] | None:
    """Return the first and last day of *text*: ``2019``, ``2019-05``, ``2019-05-03`` or ``03/05/2019``; else None."""
    plain = (text or "").strip()
    parts = _DAY.match(plain)
    given = parts.groups() if parts else (_VIETNAMESE_DAY.match(plain) or re.match("()()()", "")).groups()[::-1]  # type: ignore[union-attr]  # the second pattern always matches
    if not given[0]:
        return None
    year, month, day = given[0], given[1] and given[1].zfill(2), given[2] and given[2].zfill(2)
    if not _exists(year, month, day):
        return None
    last = day or f"{monthrange(int(year), int(month or 12))[1]}"
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{last}"


def _exists(year: str, month: str | None, day: str | None) -> bool:
    """Whether the calendar has this day: a month 13 would move the bound into the next year, unnoticed."""
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def day_bound(text: str, *, end: bool = False) -> str:
    """Return the first day (or the last, with *end*) that *text* means, as YYYY-MM-DD.

    Raises ValueError, with a sentence for the person who typed it, if it is no day, month or year.
    """
    bounds = day_bounds(text)
    if bounds is None:
        raise ValueError(f"{text!r} is not a day: write 2019, 2019-05 or 2019-05-03.")
    return bounds[end]
