"""Vietnamese first, English by choice: which language a reader gets, and every word of the site in both.

The words stand in messages.toml, one entry a phrase. The choice is ``?lang=`` (remembered in a cookie), else the
cookie, else the browser's first language of the two, else Vietnamese.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup

LANGUAGES = ("vi", "en")
COOKIE = "doingoai_lang"
#: In an address a reader's choice: ours, and on Datasette's pages, where ``lang`` would be the name of a column.
CHOICES = ("lang", "_lang")
#: Readers live by it, and it has had no summer time since 1975.
VIETNAM = timezone(timedelta(hours=7))
_WEEKDAYS = {
    "vi": ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Return every phrase: key -> language -> text."""
    text = (files("archive.web") / "messages.toml").read_text(encoding="utf-8")
    phrases: dict[str, dict[str, str]] = tomllib.loads(text)
    return phrases


def chosen_language(request: Any) -> str:
    """Return ``vi`` or ``en`` for this request."""
    asked = asked_language(request)
    if asked:
        return asked
    remembered = request.cookies.get(COOKIE) if request else None
    if remembered in LANGUAGES:
        return str(remembered)
    return _browser_language(request.headers.get("accept-language", "") if request else "")


def asked_language(request: Any) -> str | None:
    """Return the language that the address of this request asks for; None if it asks for none that we speak."""
    given = [request.args.get(name) for name in CHOICES] if request else []
    return next((str(one) for one in given if one in LANGUAGES), None)


def local(value: str | None) -> str:
    """Return a moment of the archive, which is UTC, as Vietnam's clocks showed it; any other date as it is."""
    if not value or not value.endswith("Z") or len(value) < 17:
        return value or ""
    try:
        return datetime.fromisoformat(value).astimezone(VIETNAM).isoformat()
    except ValueError:
        return value


def _browser_language(header: str) -> str:
    wishes = []
    for place, part in enumerate(header.split(",")[:20]):
        name, _, quality = part.replace(" ", "").lower().partition(";q=")
        wishes.append((-_weight(quality), place, name.split("-")[0]))
    return next((name for weight, _, name in sorted(wishes) if name in LANGUAGES and weight < 0), "vi")


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the site in one language; called with a key it gives the phrase, filled in."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Return the phrase called *key*, filled in; KeyError if the catalogue lacks it."""
        phrase = catalogue()[key][self.language]
        return phrase.format(**values) if values else phrase

    def named(self, group: str, name: str) -> str:
        """Return what a word of the database means: the phrase ``group.name``, or *name* if the catalogue lacks it."""
        return catalogue().get(f"{group}.{name}", {}).get(self.language, name)

    def degrees(self, latitude: float, longitude: float) -> str:
        """Return where a place lies: ``21,69° B, 102,10° Đ`` in Vietnamese, ``21.69° N, 102.10° E`` in English."""
        north, east = f"{latitude:.2f}", f"{longitude:.2f}"
        if self.language == "vi":
            north, east = north.replace(".", ","), east.replace(".", ",")
        return f"{self('map.north', degree=north)}, {self('map.east', degree=east)}"

    def number(self, value: int, capped: bool = False) -> str:
        """Return a count as people write it: ``1.000`` in Vietnamese, ``1,000`` in English; ``+`` if there is more."""
        text = f"{value:,}"
        return (text.replace(",", ".") if self.language == "vi" else text) + ("+" if capped else "")

    def tenths(self, value: float) -> str:
        """Return a measure with one decimal: ``1,5`` in Vietnamese, ``1.5`` in English."""
        text = f"{value:,.1f}"
        return text.translate(str.maketrans(",.", ".,")) if self.language == "vi" else text

    def day(self, value: str | None, weekday: bool = False) -> str:
        """Return an ISO day or moment in words; what is no date comes back as it is, nothing as an empty text.

        This and all that follow take a moment in UTC for the day it was in Vietnam.
        """
        day = _day(value)
        if day is None:
            return value or ""
        if self.language == "vi":
            text = f"ngày {day.day} tháng {day.month} năm {day.year}"
        else:
            text = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        return f"{_WEEKDAYS[self.language][day.weekday()]}, {text}" if weekday else text

    def cited_day(self, value: str | None) -> str:
        """Return an ISO day as APA style wants it, the year first; nothing as an empty text."""
        day = _day(value)
        if day is None:
            return value or ""
        rest = f"{day.day} tháng {day.month}" if self.language == "vi" else f"{_MONTHS[day.month - 1]} {day.day}"
        return f"{day.year}, {rest}"

    def short_day(self, value: str | None) -> str:
        """Return an ISO day as ``07/08/2017`` (Vietnamese) or ``7 Aug 2017`` (English)."""
        day = _day(value)
        if day is None:
            return value or ""
        return f"{day:%d/%m/%Y}" if self.language == "vi" else f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"

    def month(self, value: str) -> str:
        """Return ``2019-05`` as ``05/2019`` (Vietnamese) or ``May 2019`` (English); a year comes back as it is."""
        year, _, month = value.partition("-")
        if not month:
            return year
        return f"{month}/{year}" if self.language == "vi" else f"{_MONTHS[int(month) - 1][:3]} {year}"

    def moment(self, value: str | None) -> str:
        """Return an ISO moment in words, with its time as written; a moment of the archive as :meth:`clock` says it."""
        if not value or len(value) < 16:
            return self.day(value, weekday=True)
        if value.endswith("Z"):
            return self.clock(value)
        return f"{self.day(value, weekday=True)}, {self._hour(value)}"

    def clock(self, value: str) -> str:
        """Return a moment of the archive by Vietnam's clocks: ``14 giờ 05, 3/11/2026`` or ``14:05, 3 Nov 2026``."""
        here, day = local(value), _day(value)
        if day is None or len(here) < 16:
            return value
        shown = f"{day.day}/{day.month}/{day.year}" if self.language == "vi" else self.short_day(value)
        return f"{self._hour(here)}, {shown}"

    def time(self, value: str | None) -> Markup:
        """Return a moment of the archive for a page: by Vietnam's clocks for people, in UTC for machines."""
        if not value:
            return Markup("")
        return Markup('<time datetime="{}" title="{}">{}</time>').format(value, self("time.zone"), self.clock(value))

    def _hour(self, value: str) -> str:
        return value[11:16] if self.language == "en" else value[11:16].replace(":", "\u00a0giờ\u00a0")


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(local(value)[:10])
    except ValueError:
        return None
