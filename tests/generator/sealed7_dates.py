"""How a page says when it appeared: each portal's own line, and other forms seen in the wild."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
OWN = "own"
FORMS = ("own", "gmt", "dot", "ampm", "first", "words", "labelled", "own")


def _weekday(day: datetime) -> str:
    return f"Thứ {WEEKDAYS[day.weekday()]}" if day.weekday() < 6 else "Chủ nhật"


def _own(portal: str, day: datetime) -> tuple[str, bool]:
    clock = f"{day.hour % 12 or 12}:{day:%M:%S}"
    if portal == "lai_chau":
        return f"(Ngày đăng :{day:%d/%m/%Y} {clock} {'SA' if day.hour < 12 else 'CH'})", True
    if portal == "dien_bien":
        return f"Thời gian đăng: {day.month}/{day.day}/{day.year} {clock} {'AM' if day.hour < 12 else 'PM'}", True
    return f"{_weekday(day)} - {day:%d/%m/%Y %H:%M}", False


def written(form: str, portal: str, day: datetime) -> tuple[str, str]:
    """The line as shown and what it means in ISO 8601, with the precision shown."""
    half = f"{day.hour % 12 or 12}:{day:%M} {'AM' if day.hour < 12 else 'PM'}"
    shown, seconds = {
        "own": _own(portal, day),
        "gmt": (f"{_weekday(day)}, {day.day}/{day.month}/{day.year}, {day:%H:%M} (GMT+7)", False),
        "dot": (f"{_weekday(day)}, {day:%d.%m.%Y | %H:%M:%S}", True),
        "ampm": (f"{day:%d/%m/%Y} | {half}", False),
        "first": (f"{half} {day:%d/%m/%Y}", False),
        "words": (f"{day:%d} tháng {day:%m} năm {day.year}", False),
        "labelled": (f"Ngày đăng: {day:%d/%m/%Y %H:%M}", False),
        "english": (f"{day:%d/%m/%Y %H:%M}", False),
    }[form]
    if form == "words":
        return shown, f"{day:%Y-%m-%d}"
    return shown, f"{day:%Y-%m-%dT%H:%M}:{day.second if seconds else 0:02d}+07:00"


def moment(rng: Random, year: int, *, late_in_month: bool) -> datetime:
    """A moment of *year*; late in the month where the order of day and month must show by itself."""
    day = datetime(year, rng.randint(1, 12), rng.randint(13, 28) if late_in_month else rng.randint(1, 28))
    return day + timedelta(seconds=rng.randint(0, 86399))
