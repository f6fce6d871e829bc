"""Dates of the part ``sealed21`` as the portals print them, with what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Stamp:
    """A date line and the ISO 8601 form of what it says."""

    shown: str
    iso: str


def clock(moment: datetime, morning: str, evening: str) -> str:
    """The time of day in twelve hours, as .NET prints it."""
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {morning if moment.hour < 12 else evening}"


def stamped(portal: str, moment: datetime, form: int) -> Stamp:
    """The date line of *portal*: its own form, or one of two others of the same order and label."""
    second = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    minute = f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
    if portal == "lai_chau":
        times = (f" {clock(moment, 'SA', 'CH')}", f" {moment:%H:%M:%S}", "")
        return Stamp(f"(Ngày đăng :{moment:%d/%m/%Y}{times[form]})", (second, second, f"{moment:%Y-%m-%d}")[form])
    if portal == "dien_bien":
        times = (f" {clock(moment, 'AM', 'PM')}", f" {moment:%H:%M:%S}", "")
        shown = f"Thời gian đăng: {moment.month}/{moment.day}/{moment.year}{times[form]}"
        return Stamp(shown, (second, second, f"{moment:%Y-%m-%d}")[form])
    day = DAYS[moment.weekday()]
    forms = (
        f"{day} - {moment:%d/%m/%Y %H:%M}", f"{day}, {moment.day}/{moment.month}/{moment.year}, {moment:%H:%M} (GMT+7)",
        f"{day}, {moment:%d/%m/%Y}",
    )  # fmt: skip
    return Stamp(forms[form], (minute, minute, f"{moment:%Y-%m-%d}")[form])
