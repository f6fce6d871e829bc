"""Dates as the portals and their neighbours print them, and what they mean."""

from __future__ import annotations

from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
#: Forms that show day and month in the order of a country: on a portal that writes the month first they need a day past 12.
OWN = "own"


def moment(rng: Random, year: int, late_day: bool) -> datetime:
    """A moment of *year*; *late_day* keeps the day past the twelfth, so that it cannot be a month."""
    return datetime(
        year, rng.randint(1, 10), rng.randint(13 if late_day else 1, 28), rng.randint(0, 23), rng.randint(1, 59), rng.randint(0, 59)
    )  # fmt: skip


def _half(at: datetime, morning: str, afternoon: str) -> tuple[int, str]:
    return at.hour % 12 or 12, morning if at.hour < 12 else afternoon


def _own(portal: str, at: datetime) -> tuple[str, str]:
    second = f"{at:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "lai_chau":
        hour, half = _half(at, "SA", "CH")
        return f"(Ngày đăng :{at:%d/%m/%Y} {hour}:{at:%M:%S} {half})", second
    if portal == "dien_bien":
        hour, half = _half(at, "AM", "PM")
        return f"Thời gian đăng: {at.month}/{at.day}/{at.year} {hour}:{at:%M:%S} {half}", second
    return f"{DAYS[at.weekday()]} - {at:%d/%m/%Y %H:%M}", f"{at:%Y-%m-%dT%H:%M}:00+07:00"


def written(form: str, portal: str, at: datetime) -> tuple[str, str]:
    """What the page shows for *at* in *form*, and its ISO 8601 in the precision shown."""
    if form == OWN:
        return _own(portal, at)
    minute, day = f"{at:%Y-%m-%dT%H:%M}:00+07:00", f"{at:%Y-%m-%d}"
    hour, half = _half(at, "AM", "PM")
    weekday = DAYS[at.weekday()]
    number = weekday if at.weekday() == 6 else f"Thứ {at.weekday() + 2}"
    return {
        "gmt": (f"{weekday}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", minute),
        "dot": (f"{number}, {at:%d.%m.%Y} | {at:%H:%M:%S}", f"{at:%Y-%m-%dT%H:%M:%S}+07:00"),
        "two": (f"{weekday}, {at:%d/%m/%Y}", day),
        "ampm": (f"{at:%d/%m/%Y} | {hour:02}:{at:%M} {half}", minute),
        "words": (f"{at:%d} tháng {at:%m} năm {at:%Y}", day),
        "first": (f"{hour:02}:{at:%M} {half} {at:%d/%m/%Y}", minute),
        "bare": (f"{at:%d/%m/%Y}", day),
    }[form]
