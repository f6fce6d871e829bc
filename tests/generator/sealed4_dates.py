"""How the pages of the fourth sealed part print their date, and what it means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
NUMBERED = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
CAPITAL = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
MONTHS = (
    "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai",
)  # fmt: skip
Show = Callable[[datetime], str]


@dataclass(frozen=True)
class Form:
    """A printed form and its precision: day, minute or second."""

    show: Show
    precision: str


def _half(at: datetime, words: tuple[str, str], seconds: bool = True) -> str:
    rest = f":{at:%M:%S}" if seconds else f":{at:%M}"
    return f"{at.hour % 12 or 12}{rest} {words[at.hour >= 12]}"


FORMS: dict[str, Form] = {
    "lc": Form(lambda t: f"(Ngày đăng :{t:%d/%m/%Y} {_half(t, ('SA', 'CH'))})", "second"),
    "db": Form(lambda t: f"Thời gian đăng: {t.month}/{t.day}/{t.year} {_half(t, ('AM', 'PM'))}", "second"),
    "nv": Form(lambda t: f"{DAYS[t.weekday()]} - {t:%d/%m/%Y %H:%M}", "minute"),
    "pipe": Form(lambda t: f"{NUMBERED[t.weekday()]}, {t:%d.%m.%Y | %H:%M:%S}", "second"),
    "two": Form(lambda t: f"{DAYS[t.weekday()]},  {t:%d/%m/%Y}", "day"),
    "gmt": Form(lambda t: f"{DAYS[t.weekday()]}, {t.day}/{t.month}/{t.year}, {t:%H:%M} (GMT+7)", "minute"),
    "am": Form(lambda t: f"{t:%d/%m/%Y} | {t.hour % 12 or 12:02}:{t:%M} {('AM', 'PM')[t.hour >= 12]}", "minute"),
    "long": Form(lambda t: f"{t:%d} tháng {t:%m} năm {t.year}", "day"),
    "first": Form(lambda t: f"{_half(t, ('AM', 'PM'), False)} {t:%d/%m/%Y}", "minute"),
    "bare": Form(lambda t: f"{t:%d/%m/%Y}", "day"),
    "label": Form(lambda t: f"Ngày đăng: {t:%d/%m/%Y}", "day"),
    "labeltime": Form(lambda t: f"Ngày đăng: {t:%d/%m/%Y %H:%M}", "minute"),
    "atfirst": Form(lambda t: f"Đăng lúc: {t:%H:%M - %d/%m/%Y}", "minute"),
    "issued": Form(lambda t: f"Ngày xuất bản: {t:%d/%m/%Y %H:%M:%S}", "second"),
    "wp": Form(lambda t: f"{t.day} Tháng {MONTHS[t.month - 1]}, {t.year}", "day"),
    "joomla": Form(lambda t: f"Đăng ngày {t:%d} Tháng {t.month} {t.year}", "day"),
    "joomlalong": Form(
        lambda t: f"Được đăng: {CAPITAL[t.weekday()]}, {t:%d} Tháng {t.month} {t.year} {t:%H:%M}", "minute"
    ),
    "drupal": Form(lambda t: f"{NUMBERED[t.weekday()]}, {t:%d/%m/%Y - %H:%M}", "minute"),
    "blog": Form(lambda t: f"{CAPITAL[t.weekday()]}, {t.day} tháng {t.month}, {t.year}", "day"),
    "hour": Form(lambda t: f"{t:%H} giờ {t:%M}, ngày {t:%d/%m/%Y}", "minute"),
}


def moment(rng: Random, sure: bool) -> datetime:
    """A time between 2012 and 2025; ``sure``: a day after the twelfth, which no order of day and month can change."""
    day = rng.randint(13, 28) if sure else rng.randint(1, 28)
    hour = rng.choice((0, 6, 8, 9, 10, 11, 12, 14, 15, 16, 21, 23))
    return datetime(rng.randint(2012, 2025), rng.randint(1, 12), day, hour, rng.randint(0, 59), rng.randint(0, 59))


def iso(at: datetime, precision: str) -> str:
    """What the contract makes of *at* shown with *precision*."""
    if precision == "day":
        return f"{at:%Y-%m-%d}"
    return f"{at:%Y-%m-%dT%H:%M}:{at.second if precision == 'second' else 0:02}+07:00"
