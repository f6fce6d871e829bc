"""Dates as the portals print them, and what each printed form means."""

from __future__ import annotations

from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
ZONE = "+07:00"


def _iso(moment: datetime, precision: str) -> str:
    if precision == "day":
        return moment.strftime("%Y-%m-%d")
    seconds = moment.second if precision == "second" else 0
    return moment.replace(second=seconds).strftime("%Y-%m-%dT%H:%M:%S") + ZONE


def twelve(moment: datetime, am: str, pm: str) -> str:
    """``4:04:29 CH``: twelve hours, no leading zero; midnight and noon are 12."""
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {am if moment.hour < 12 else pm}"


def _lai_chau(moment: datetime, rng: Random) -> tuple[str, str]:
    clock = f"{moment.hour}:{moment:%M:%S}" if rng.random() < 0.15 else twelve(moment, "SA", "CH")
    label = rng.choices(("Ngày đăng", "NGÀY ĐĂNG"), (9, 1))[0]
    return f"({label} :{moment:%d/%m/%Y} {clock})", _iso(moment, "second")


def _dien_bien(moment: datetime, rng: Random) -> tuple[str, str]:
    clock = f"{moment.hour}:{moment:%M:%S}" if rng.random() < 0.15 else twelve(moment, "AM", "PM")
    label = rng.choices(("Thời gian đăng", "THỜI GIAN ĐĂNG"), (9, 1))[0]
    return f"{label}: {moment.month}/{moment.day}/{moment.year} {clock}", _iso(moment, "second")


def _stttt(moment: datetime, rng: Random) -> tuple[str, str]:
    day = DAYS[moment.weekday()]
    forms = (
        (f"{day} - {moment:%d/%m/%Y %H:%M}", "minute"),
        (f"{day},  {moment:%d/%m/%Y}", "day"),
        (f"{day}, {moment.day}/{moment.month}/{moment.year}, {moment:%H:%M} (GMT+7)", "minute"),
        (f"Thứ {moment.weekday() + 2}, {moment:%d.%m.%Y} | {moment:%H:%M:%S}", "second"),
        (
            f"{moment:%d/%m/%Y} | {moment.hour % 12 or 12:02d}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}",
            "minute",
        ),
        (f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'} {moment:%d/%m/%Y}", "minute"),
        (f"{moment.day} tháng {moment:%m} năm {moment.year}", "day"),
        (f"{moment:%d/%m/%Y}", "day"),
    )
    shown, precision = rng.choices(forms, (60, 6, 6, 6, 4, 4, 4, 4))[0]
    shown = shown.replace("Thứ 8,", "Chủ nhật,")
    return " ".join(shown.split()), _iso(moment, precision)


def shown_date(portal: str, moment: datetime, rng: Random) -> tuple[str, str]:
    """The date line as *portal* would print it and its meaning in ISO 8601."""
    return {"lai_chau": _lai_chau, "dien_bien": _dien_bien, "dien_bien_stttt": _stttt}[portal](moment, rng)


def related_date(portal: str, moment: datetime) -> tuple[str, str]:
    """The date behind a related article, in parentheses, and its meaning."""
    if portal == "lai_chau":
        return f"({moment:%d/%m/%Y} {twelve(moment, 'SA', 'CH')})", _iso(moment, "second")
    return f"({moment:%d/%m/%Y})", _iso(moment, "day")
