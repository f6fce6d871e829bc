"""The forms of dates that the part ``sealed45`` prints: those seen in the wild, each with what it means."""

from __future__ import annotations

from datetime import datetime
from random import Random

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
_FORMS = {
    "A": "(Ngày đăng :{d:02}/{m:02}/{y} {h}:{n:02}:{s:02} {half})",
    "B": "Ngày đăng: {d:02}/{m:02}/{y} {h}:{n:02}:{s:02} {half}",
    "C": "Ngày đăng: {d:02}/{m:02}/{y} {H:02}:{n:02}",
    "D": "NGÀY ĐĂNG: {d:02}/{m:02}/{y} {H:02}:{n:02}:{s:02}",
    "E": "Ngày đăng: {d:02}/{m:02}/{y}",
    "F": "{week}, {d}/{m}/{y}, {H:02}:{n:02} (GMT+7)",
    "G": "{d:02}/{m:02}/{y} {h}:{n:02}:{s:02} {half}",
    "H": "Ngày đăng: {d:02} tháng {m:02} năm {y}",
    "M1": "Thời gian đăng: {m}/{d}/{y} {h}:{n:02}:{s:02} {ampm}",
    "M2": "THỜI GIAN ĐĂNG: {m}/{d}/{y} {h}:{n:02}:{s:02} {ampm}",
    "M3": "Thời gian đăng: {m}/{d}/{y} {H:02}:{n:02}:{s:02}",
    "M4": "Thời gian đăng : {m}/{d}/{y}",
    "N1": "{week} - {d:02}/{m:02}/{y} {H:02}:{n:02}",
    "N2": "{number}, {d:02}.{m:02}.{y} | {H:02}:{n:02}:{s:02}",
    "N3": "{week},  {d:02}/{m:02}/{y}",
    "N4": "Đăng lúc: {week} - {d:02}/{m:02}/{y} {H:02}:{n:02}",
    "N5": "{week} - {d:02}/{m:02}/{y} {H:02}:{n:02}",
    "N6": "{d:02}/{m:02}/{y} | {h:02}:{n:02} {ampm}",
    "N7": "{h:02}:{n:02} {ampm} {d:02}/{m:02}/{y}",
    "N8": "{d:02}/{m:02}/{y}",
}


def moment(rng: Random) -> datetime:
    """A moment of the years in which the portals have been kept, nearly half of them days of 12 or less."""
    day = rng.randint(1, 12) if rng.random() < 0.45 else rng.randint(1, 28)
    hour = rng.choice((0, 12, *range(7, 24)))
    return datetime(rng.randint(2012, 2025), rng.randint(1, 12), day, hour, rng.randint(0, 59), rng.randint(0, 59))


def printed(when: datetime, form: str) -> tuple[str, str]:
    """*when* as *form* prints it, and the ISO moment with the precision that is shown."""
    week = WEEKDAYS[when.weekday()]
    number = week if when.weekday() == len(WEEKDAYS) - 1 else f"Thứ {when.weekday() + 2}"
    early = when.hour < 12
    shown = _FORMS[form].format(
        d=when.day, m=when.month, y=when.year, H=when.hour, h=(when.hour - 1) % 12 + 1, n=when.minute, s=when.second,
        half="SA" if early else "CH", ampm="AM" if early else "PM", week=week, number=number,
    )  # fmt: skip
    if "{n" not in _FORMS[form]:
        return shown, when.date().isoformat()
    return shown, when.replace(second=when.second if "{s" in _FORMS[form] else 0).isoformat() + "+07:00"
