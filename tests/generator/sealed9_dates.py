"""The date lines of the part ``sealed9``: the forms seen in the wild behind each portal's own label, in its own order."""

from __future__ import annotations

from datetime import datetime
from random import Random

ZONE = "+07:00"
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
HOURS = (0, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 20, 23)


def moment(rng: Random, year: int) -> datetime:
    """A moment of *year*; noon and midnight are among the hours."""
    return datetime(
        year, rng.randint(1, 12), rng.randint(1, 28), rng.choice(HOURS), rng.randint(0, 59), rng.randint(0, 59)
    )


def clock(at: datetime, morning: str, afternoon: str) -> str:
    """The time on a clock of twelve hours."""
    return f"{at.hour % 12 or 12}:{at:%M:%S} {morning if at.hour < 12 else afternoon}"


def _lai_chau(at: datetime, turn: int) -> tuple[str, str]:
    if turn == 3:
        return f"(Ngày đăng :{at:%d/%m/%Y})", f"{at:%Y-%m-%d}"
    if turn == 5:
        return f"Ngày đăng: {at.day:02} tháng {at.month:02} năm {at.year}", f"{at:%Y-%m-%d}"
    if turn == 7:
        return f"Ngày đăng: {at:%d.%m.%Y} | {at:%H:%M:%S}", f"{at:%Y-%m-%dT%H:%M:%S}{ZONE}"
    return f"(Ngày đăng :{at:%d/%m/%Y} {clock(at, 'SA', 'CH')})", f"{at:%Y-%m-%dT%H:%M:%S}{ZONE}"


def _dien_bien(at: datetime, turn: int) -> tuple[str, str]:
    day = f"Thời gian đăng: {at.month}/{at.day}/{at.year}"
    if turn == 3:
        return day, f"{at:%Y-%m-%d}"
    if turn == 6:
        return f"{day} | {at.hour % 12 or 12}:{at:%M} {'AM' if at.hour < 12 else 'PM'}", f"{at:%Y-%m-%dT%H:%M}:00{ZONE}"
    return f"{day} {clock(at, 'AM', 'PM')}", f"{at:%Y-%m-%dT%H:%M:%S}{ZONE}"


def _nuke(at: datetime, turn: int) -> tuple[str, str]:
    day, iso = DAYS[at.weekday()], f"{at:%Y-%m-%dT%H:%M}:00{ZONE}"
    if turn == 4:
        return f"{day}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", iso
    if turn == 6:
        return f"{day}, {at:%d/%m/%Y}", f"{at:%Y-%m-%d}"
    return f"{day} - {at:%d/%m/%Y %H:%M}", iso


def written(portal: str, at: datetime, turn: int) -> tuple[str, str]:
    """The date line of *portal* and what it means; most turns give the portal's usual form."""
    form = {"lai_chau": _lai_chau, "dien_bien": _dien_bien, "dien_bien_stttt": _nuke}[portal]
    return form(at, turn)


def listed(portal: str, at: datetime) -> tuple[str, str | None]:
    """The date behind a linked article and what it means; one portal shows none."""
    if portal == "lai_chau":
        return f"({at:%d/%m/%Y} {clock(at, 'SA', 'CH')})", f"{at:%Y-%m-%dT%H:%M:%S}{ZONE}"
    return (f"({at:%d/%m/%Y})", f"{at:%Y-%m-%d}") if portal == "dien_bien_stttt" else ("", None)
