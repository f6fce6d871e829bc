"""The dates of the twenty-fifth sealed part, in the portals' declared order and label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Stamp:
    """A date as shown, in three parts (label, day, time), and what it means."""

    parts: tuple[str, str, str]
    shown: str
    iso: str | None


NONE = Stamp(("", "", ""), "", None)


def vietnamese(moment: datetime) -> str:
    """*moment* as .NET shows it in the culture vi-VN."""
    return f"{moment:%d/%m/%Y} {moment.hour % 12 or 12}:{moment:%M:%S} {'SA' if moment.hour < 12 else 'CH'}"


def stamped(portal: str, moment: datetime, form: str) -> Stamp:
    """The date line of *portal*: its ``own`` form, with a 24-hour time (``h24``), or with its label in capitals."""
    iso = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "lai_chau":
        label, day, time = "(Ngày đăng :", f"{moment:%d/%m/%Y}", vietnamese(moment).split(" ", 1)[1]
        time = (f"{moment:%H:%M:%S}" if form == "h24" else time) + ")"
        glue = ""
    elif portal == "dien_bien":
        label, day = "Thời gian đăng:", f"{moment.month}/{moment.day}/{moment.year}"
        half = f"{moment.hour % 12 or 12}:{moment:%M:%S} {'AM' if moment.hour < 12 else 'PM'}"
        time, glue = f"{moment:%H:%M:%S}" if form == "h24" else half, " "
    else:
        label, day, time, glue = f"{DAYS[moment.weekday()]} -", f"{moment:%d/%m/%Y}", f"{moment:%H:%M}", " "
        iso = f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
    label = label.upper() if form == "caps" else label
    return Stamp((label, day, time), f"{label}{glue}{day} {time}", iso)
