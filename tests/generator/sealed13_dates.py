"""Dates as the portals print them: label and order are the portal's, the form is one of those seen in the wild."""

from __future__ import annotations

from datetime import datetime

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
NUMBERED = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
SECOND, MINUTE, DAY = "%Y-%m-%dT%H:%M:%S+07:00", "%Y-%m-%dT%H:%M:00+07:00", "%Y-%m-%d"


def clock(when: datetime, noon: tuple[str, str]) -> str:
    """Twelve hours without a leading zero, as .NET prints them."""
    return f"{when.hour % 12 or 12}:{when:%M:%S} {noon[when.hour >= 12]}"


def written(form: str, when: datetime) -> tuple[str, str]:
    """The visible date line of *form*, spaces collapsed, and what it means."""
    day, number = DAYS[when.weekday()], NUMBERED[when.weekday()]
    american = f"{when.month}/{when.day}/{when.year}"
    forms = {
        "lc": (f"(Ngày đăng :{when:%d/%m/%Y} {clock(when, ('SA', 'CH'))})", SECOND),
        "lc-bare": (f"Ngày đăng: {when:%d/%m/%Y} {clock(when, ('SA', 'CH'))}", SECOND),
        "lc-words": (f"Ngày đăng: {when:%d} tháng {when:%m} năm {when:%Y}", DAY),
        "lc-day": (f"Ngày đăng: {day}, {when:%d/%m/%Y}", DAY),
        "db": (f"Thời gian đăng: {american} {clock(when, ('AM', 'PM'))}", SECOND),
        "db-24": (f"Thời gian đăng: {american} {when:%H:%M:%S}", SECOND),
        "db-day": (f"Thời gian đăng: {american}", DAY),
        "nv": (f"{day} - {when:%d/%m/%Y %H:%M}", MINUTE),
        "gmt": (f"{day}, {when.day}/{when.month}/{when.year}, {when:%H:%M} (GMT+7)", MINUTE),
        "dot": (f"{number}, {when:%d.%m.%Y} | {when:%H:%M:%S}", SECOND),
    }
    shown, meaning = forms[form]
    return shown, when.strftime(meaning)


def listed(form: str, when: datetime) -> tuple[str, str]:
    """The date behind a title in a list of other news, and what it means."""
    if form.startswith("lc"):
        return f"({when:%d/%m/%Y} {clock(when, ('SA', 'CH'))})", when.strftime(SECOND)
    return f"({when:%d/%m/%Y})", when.strftime(DAY)
