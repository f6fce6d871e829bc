"""The date lines of the three portals: their own form, capitals, 24 hours, the day alone, cut into elements, none."""

from __future__ import annotations

from datetime import datetime
from random import Random

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
LABELS = {"lai_chau": "(Ngày đăng :", "dien_bien": "Thời gian đăng: ", "dien_bien_stttt": ""}
#: How often each way comes: the portal's own is by far the commonest.
WAYS = ("own", "own", "split", "own", "h24", "own", "capitals", "own", "none", "own", "day")


def moment(rng: Random, way: str) -> datetime:
    """A moment of 2012 to 2026; the day alone is told of moments without an hour."""
    hour = rng.choice((0, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22))
    if way == "h24":
        hour = rng.choice((13, 14, 16, 19, 23))
    return datetime(rng.randint(2012, 2026), rng.randint(1, 10), rng.randint(1, 28), hour, rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip


def clock(when: datetime, halves: tuple[str, str]) -> str:
    """The time with twelve hours, as .NET prints it: no leading zero for the hour."""
    return f"{when.hour % 12 or 12}:{when:%M:%S} {halves[when.hour >= 12]}"


def parts_of(portal: str, when: datetime, way: str) -> tuple[str, str, str]:
    """What stands before the day, the day, and what stands behind it."""
    label = LABELS[portal].upper() if way == "capitals" else LABELS[portal]
    if portal == "dien_bien_stttt":
        weekday = WEEKDAYS[when.weekday()]
        return f"{weekday.upper() if way == 'capitals' else weekday} - ", f"{when:%d/%m/%Y}", f" {when:%H:%M}"
    day = f"{when:%d/%m/%Y}" if portal == "lai_chau" else f"{when.month}/{when.day}/{when.year}"
    close = ")" if portal == "lai_chau" else ""
    if way == "day":
        return label, day, close
    if way == "h24":
        return label, day, f" {when:%H:%M:%S}{close}"
    return label, day, f" {clock(when, ('SA', 'CH') if portal == 'lai_chau' else ('AM', 'PM'))}{close}"


def written(portal: str, when: datetime, way: str) -> tuple[str, str, str | None]:
    """The line as markup, as a person reads it, and what it means."""
    if way == "none":
        return "", "", None
    before, day, behind = parts_of(portal, when, way)
    shown = f"{before}{day}{behind}"
    drawn = f"<b>{before}</b><span>{day}</span><em>{behind}</em>" if way == "split" else shown
    if portal == "dien_bien_stttt":
        return drawn, shown, f"{when:%Y-%m-%dT%H:%M}:00+07:00"
    return drawn, shown, f"{when:%Y-%m-%d}" if way == "day" else f"{when:%Y-%m-%dT%H:%M:%S}+07:00"
