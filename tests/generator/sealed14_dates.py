"""How the fourteenth sealed part shows a date: the forms seen in the wild, in each portal's order and under its label."""

from __future__ import annotations

from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
SHORT = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
SECOND, MINUTE, DAY = "%Y-%m-%dT%H:%M:%S+07:00", "%Y-%m-%dT%H:%M:00+07:00", "%Y-%m-%d"
#: {h} is the hour of the twelve-hour clock, {vi} SA or CH, {en} AM or PM, {w} and {s} the day of the week.
FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "lai_chau": (
        ("(Ngày đăng :{t:%d/%m/%Y} {h}:{t:%M:%S} {vi})", SECOND),
        ("(Ngày đăng :{t:%d/%m/%Y} {t:%H:%M:%S})", SECOND),
        ("NGÀY ĐĂNG: {t:%d/%m/%Y} {h}:{t:%M} {vi}", MINUTE),
        ("(Ngày đăng :{t:%d/%m/%Y} {h}:{t:%M:%S} {vi})", SECOND),
        ("Ngày đăng: {t:%d/%m/%Y}", DAY),
        ("Ngày đăng: {w}, {t.day}/{t.month}/{t.year}, {t:%H:%M} (GMT+7)", MINUTE),
        ("(Ngày đăng :{t:%d/%m/%Y} {h}:{t:%M:%S} {vi})", SECOND),
        ("Ngày đăng: {t:%d} tháng {t:%m} năm {t.year}", DAY),
        ("Ngày đăng: {s}, {t:%d.%m.%Y} | {t:%H:%M:%S}", SECOND),
        ("Ngày đăng: {h12} {en} {t:%d/%m/%Y}", MINUTE),
    ),
    "dien_bien": (
        ("Thời gian đăng: {t.month}/{t.day}/{t.year} {h}:{t:%M:%S} {en}", SECOND),
        ("Thời gian đăng: {t.month}/{t.day}/{t.year} {t:%H:%M:%S}", SECOND),
        ("THỜI GIAN ĐĂNG: {t.month}/{t.day}/{t.year} {h}:{t:%M:%S} {en}", SECOND),
        ("Thời gian đăng: {t.month}/{t.day}/{t.year} {h}:{t:%M:%S} {en}", SECOND),
        ("Thời gian đăng: {t:%m/%d/%Y} {t:%H:%M}", MINUTE),
        ("Thời gian đăng: {t.month}/{t.day}/{t.year}", DAY),
    ),
    "dien_bien_stttt": (
        ("{w} - {t:%d/%m/%Y %H:%M}", MINUTE),
        ("{w},  {t:%d/%m/%Y}", DAY),
        ("{w} - {t:%d/%m/%Y %H:%M}", MINUTE),
        ("{s}, {t:%d.%m.%Y} | {t:%H:%M:%S}", SECOND),
        ("{w}, {t.day}/{t.month}/{t.year}, {t:%H:%M} (GMT+7)", MINUTE),
        ("{w} - {t:%d/%m/%Y %H:%M}", MINUTE),
        ("{t:%d/%m/%Y} | {h12} {en}", MINUTE),
    ),
}


def moment(rng: Random, first: int, last: int) -> datetime:
    """A moment between two years, midnight and noon among them."""
    hour, year = rng.choice((0, 0, 12, 12, *range(7, 22))), rng.randint(first, last)
    return datetime(
        year,
        rng.randint(1, 12 if year < 2026 else 10),
        rng.randint(1, 28),
        hour,
        rng.randint(0, 59),
        rng.randint(0, 59),
    )


def shown(portal: str, form: int, t: datetime) -> tuple[str, str]:
    """The line a reader sees, and what it means to the precision shown."""
    forms = FORMS[portal]
    line, iso = forms[form % len(forms)]
    hour, late = (t.hour + 11) % 12 + 1, t.hour >= 12
    words = {"h": hour, "h12": f"{hour:02}:{t:%M}", "vi": "CH" if late else "SA", "en": "PM" if late else "AM"}
    return line.format(t=t, w=DAYS[t.weekday()], s=SHORT[t.weekday()], **words), t.strftime(iso)
