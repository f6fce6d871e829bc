"""Written dates, in the forms that portals use; the one place that reads them.

Forms, each tested: ``07/08/2017 4:04:29 CH`` · ``3/15/2023 9:02:45 AM`` · ``Thứ hai - 09/12/2024 02:51`` ·
``Thứ 4, 22.01.2025 | 10:53:03`` · ``Thứ hai,  14/06/2021`` · ``Thứ ba, 25/1/2022, 06:00 (GMT+7)`` ·
``28/06/2022, 02:01 [GMT+7]`` · ``21/12/2012 | 12:00 AM`` · ``21 tháng 09 năm 2025`` · ``21 thg 9, 2025`` ·
``21 Th09 2025`` · ``12:55 PM 03/02/2024`` ·
``01/03/2024`` · ISO 8601 · ``Tháng Chín 8, 2022`` and ``8 Tháng Chín, 2022`` (WordPress in Vietnamese) ·
``14:05, Thứ Năm 2/11/2023`` · ``Th 5, 02/11/2023`` · ``2 Tháng 11, 2023 @ 14:05`` · ``2023年11月2日`` ·
``March 12, 2024 3:53 PM EDT`` · ``15:53 (GMT+7) 12/03/2024`` ·
``02/11/23 2:05 pm`` and ``14:05 PM - 02/11/23`` (two figures are a year beside the hour only).
The order of day and month is declared by the layout and never guessed; a date that cannot be is no date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from crawler.portals.base import MONTH_FIRST

#: Noon and midnight as .NET writes them in Vietnamese (SA, CH), English, and words.
_AFTERNOON = ("ch", "pm", "chiều", "tối", "p.m.")
_MORNING = ("sa", "am", "sáng", "a.m.")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_VIETNAMESE_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_SAME_MONTH = {"giêng": "một", "bốn": "tư", "bẩy": "bảy", "chạp": "mười hai"}

_TIME = (
    r"(?P<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?P<minute>\d{2})(?!\d)(?:\s?(?:phút|"
    r"p\b|['’′]))?(?:\s?:\s?(?P<second>\d{2})(?!\d))?"
    r"(?:\.\d{1,7})?\s?(?P<half>SA|CH|AM|PM|sáng|chiều|tối|a\.m\.|p\.m\.)?(?![^\W\d_])"
)
_NAMES = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_WORDS = "|".join(sorted((*_VIETNAMESE_MONTHS, *_SAME_MONTH), key=len, reverse=True))
_DAY = re.compile(
    r"(?<![\d/.])(?:(?P<a>\d{1,2})\s?[/.\-]\s?(?P<b>\d{1,2})\s?[/.\-]\s?(?P<year>\d{4})(?![\d/])"
    r"|(?P<iyear>\d{4})[-/](?P<imonth>\d{1,2})[-/](?P<iday>\d{1,2})(?!\d)"
    r"|(?P<cyear>\d{4})\s?年\s?(?P<cmonth>\d{1,2})\s?月\s?(?P<cday>\d{1,2})\s?日"
    r"|(?P<vday>\d{1,2})\s?(?:tháng|thg?\.?)\s?(?P<vmonth>\d{1,2})\s?(?:,|năm|/)?\s?(?P<vyear>\d{4})(?!\d)"
    rf"|(?P<eday>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<emonth>{_NAMES})\.?,?\s(?P<eyear>\d{{4}})(?!\d))"
    rf"|\b(?P<fmonth>{_NAMES})\.?\s(?P<fday>\d{{1,2}})(?:st|nd|rd|th)?,\s?(?P<fyear>\d{{4}})(?!\d)"
    rf"|\b(?:tháng|thg\.?)\s(?P<wmonth>{_WORDS}|\d{{1,2}})\s(?P<wday>\d{{1,2}})(?:st|nd|rd|th)?,\s?(?P<wyear>\d{{4}})(?!\d)"
    rf"|(?<![\d/.])(?P<xday>\d{{1,2}})\stháng\s(?P<xmonth>{_WORDS}),?\s(?:năm\s)?(?P<xyear>\d{{4}})(?!\d)",
    re.I,
)
#: Zones by the letters that programs print behind the hour; CST is two, China's and one of America, and no zone here.
_ZONES = {
    "ict": "+07:00", "jst": "+09:00", "kst": "+09:00", "sgt": "+08:00", "cet": "+01:00", "cest": "+02:00",
    "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00", "z": "+00:00",
}  # fmt: skip
_NAMED_ZONE = rf"(?:{'|'.join(_ZONES)})(?![^\W_])"
_ZONE = (
    r"(?:(?:\s?[(\[]?(?:GMT|UTC)?|\s?[|,]\s?[(\[]?(?:GMT|UTC))\s?"
    rf"(?P<zone>[+-]\d{{1,2}}(?::?\d{{2}})?|{_NAMED_ZONE})[)\]]?)?"
)
#: Before a day, a sign alone may part the hour from that.
_ZONE_BEFORE = rf"(?:\s?[(\[]?(?P<zone>(?:(?:GMT|UTC)\s?[+-]\d{{1,2}}(?::?\d{{2}})?|{_NAMED_ZONE}))[)\]]?)?"
_AFTER = re.compile(
    r"(?:T|(?=[\s,|\-–—•·(:@])\s?[,|\-–—•·(@]?\s?(?:lúc|vào lúc|hồi|at)?\s?:?\s?)" + _TIME + _ZONE, re.I
)
#: The figures of a year, one pattern for each beginning: a letter is found in a tenth of the time that one of two is.
_ONES, _TWOS = re.compile(r"1\d\d\d"), re.compile(r"2\d\d\d")
#: A year of two figures, the hour beside it.
_SHORT_YEAR = re.compile(
    r"(?<![\d/.:])(?:\d{1,2}/\d{1,2}/(?=\d\d\s{1,3}\d{1,2}:\d\d)|\d{1,2}:\d\d(?::\d\d)?\s?(?:[AaPp][Mm])?\s?[-–,|]\s?\d{1,2}/\d{1,2}/(?=\d\d(?![\d/])))"
)
_CENTURY = "20"
_WEEKDAY = (
    r"(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"t[2-7]|th\.?\s?\d{1,2}|cn)"
)
_BEFORE = re.compile(
    rf"(?<![\d/.:]){_TIME}{_ZONE_BEFORE}\s?[,|\-–—•·]?\s?(?:(?:{_WEEKDAY}|thứ),?\s)?(?:ngày\s)?\s?$", re.I
)
_FILLER = re.compile(rf"\b(?:{_WEEKDAY}|ngày|lúc|vào|hồi|giờ|gmt|utc|việt nam)\b", re.I)
_SIGNIFICANT = re.compile(r"[^\W_]")
_EARLIEST = 1997  # Vietnam went online in November 1997: an earlier date is a slip of the pen


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as found in a line: ``iso`` is None when the numbers cannot be a date in the declared order."""

    iso: str | None
    start: int
    end: int


@lru_cache(maxsize=2048)
def find_date(line: str, order: str, zone: str) -> WrittenDate | None:
    """Return the first written date in *line*, or None.

    *order* is ``day-first`` or ``month-first`` as the layout declares it. ``iso`` is ISO 8601 with the precision shown:
    ``2021-06-14`` for a bare date, ``2021-06-14T06:00:00+07:00`` with a time (*zone* unless the line states one).
    Remembered: reading asks several times of one line, and lists of other articles recur from page to page.
    """
    if not has_year(line):
        return _with_short_year(line, order, zone)
    day = _DAY.search(line)
    if day is None:
        return _with_short_year(line, order, zone)  # the four figures are a counter's
    start, end = day.span()
    clock = _AFTER.match(line, end)
    if clock:
        end = clock.end()
    elif start > 3:
        early = line[max(start - 40, 0) : start]
        clock = _BEFORE.search(early)
        start -= len(early) - clock.start() if clock else 0
    return WrittenDate(_iso(day, clock, order, zone), start, len(line[:end].rstrip(" ,|-–—•·(:")))


def has_year(line: str) -> bool:
    """Tell whether *line* has the four figures of a year."""
    return ("2" in line and _TWOS.search(line) is not None) or ("1" in line and _ONES.search(line) is not None)


def tells_year(line: str) -> bool:
    """Tell whether *line* has the figures of a year, two of them only beside the hour."""
    return has_year(line) or ("/" in line and _SHORT_YEAR.search(line) is not None)


def _with_short_year(line: str, order: str, zone: str) -> WrittenDate | None:
    """Return the first date of *line* whose year has two figures and which tells the hour too."""
    short = _SHORT_YEAR.search(line) if "/" in line else None
    if short is None:
        return None
    full = f"{line[: short.end()]}{_CENTURY}{line[short.end() :]}"
    found = find_date(full, order, zone) if _DAY.search(full) else None
    return WrittenDate(found.iso, found.start, found.end - len(_CENTURY)) if found else None


def only_date(line: str, order: str, zone: str) -> WrittenDate | None:
    """Return the date of *line* if the line holds nothing else (weekday, brackets and separators aside), or None."""
    if len(line) > 90:
        return None
    found = find_date(line, order, zone)
    if found is None:
        return None
    return None if _tells(f"{line[: found.start]} {line[found.end :]}") else found


def is_date(line: str) -> bool:
    """Tell whether *line* is a date and nothing else, in whatever order and zone."""
    return only_date(line, "day-first", "+07:00") is not None


def without_filler(text: str) -> str:
    """Return *text* without weekdays, "ngày", "lúc" and the like."""
    return " ".join(_FILLER.sub(" ", text).split())


def only_filler(text: str) -> bool:
    """Tell whether *text* holds nothing but weekdays, "ngày", "lúc" and marks: what may stand before a date."""
    return len(text) <= 40 and not _tells(text)


def _tells(text: str) -> bool:
    """Tell whether *text* holds a word or figure besides weekdays, "ngày", "lúc" and the like."""
    first = _SIGNIFICANT.search(text)
    if first is None:
        return False
    # most lines: the first word is none of these
    return _FILLER.match(text, first.start()) is None or _SIGNIFICANT.search(_FILLER.sub(" ", text)) is not None


def is_doubtful_year(iso: str) -> bool:
    """Tell whether *iso* lies before Vietnam was online."""
    return int(iso[:4]) < _EARLIEST


def _iso(found: re.Match[str], clock: re.Match[str] | None, order: str, zone: str) -> str | None:
    try:
        day = _day(found, order)
        moment = _clock(clock) if clock else None
    except ValueError:
        return None
    if clock is None or moment is None:
        return day.isoformat()
    return f"{day.isoformat()}T{moment}{_zone(clock['zone'], zone)}"


def _day(match: re.Match[str], order: str) -> date:
    if match.group("a"):
        first, second = int(match.group("a")), int(match.group("b"))
        month, day = (first, second) if order == MONTH_FIRST else (second, first)
        return date(int(match.group("year")), month, day)
    part = match.groupdict()
    for kind in "ivc":
        if part[f"{kind}year"]:
            return date(int(part[f"{kind}year"]), int(part[f"{kind}month"]), int(part[f"{kind}day"]))
    for kind in "wx":
        if part[f"{kind}year"]:
            return date(int(part[f"{kind}year"]), _month(part[f"{kind}month"].lower()), int(part[f"{kind}day"]))
    kind = "e" if part["eyear"] else "f"
    return date(int(part[f"{kind}year"]), _MONTHS.index(part[f"{kind}month"][:3].lower()) + 1, int(part[f"{kind}day"]))


def _month(word: str) -> int:
    """Return the number of a month named in Vietnamese, by word or by number."""
    return int(word) if word.isdigit() else _VIETNAMESE_MONTHS.index(_SAME_MONTH.get(word, word)) + 1


def _clock(match: re.Match[str]) -> str:
    """Return ``HH:MM:SS`` on the 24-hour clock; 12 SA is midnight, 12 CH is noon. ValueError if it cannot be."""
    hour, minute, second = (int(match.group(name) or 0) for name in ("hour", "minute", "second"))
    half = (match.group("half") or "").lower()
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError("no such time")
    return f"{hour:02}:{minute:02}:{second:02}"


def _zone(shown: str | None, default: str) -> str:
    if not shown:
        return default
    if shown.lower() in _ZONES:
        return _ZONES[shown.lower()]
    sign = max(shown.find("+"), shown.find("-"))
    hours, _, minutes = shown[sign + 1 :].partition(":")
    if len(hours) > 2:
        hours, minutes = hours[:2], hours[2:]
    return f"{shown[sign]}{int(hours):02}:{int(minutes or 0):02}"
