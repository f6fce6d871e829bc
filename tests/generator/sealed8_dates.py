"""Dates of the twelfth part as the three portals print them, with the forms their editors and later versions used."""

from __future__ import annotations

from datetime import datetime
from random import Random

DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
#: The forms in the order of a family's rounds; the portal's own comes most often.
FORMS = ("own", "own", "h24", "own", "words", "own", "own", "minute")


def moment(rng: Random) -> datetime:
    """Some moment of 2012 to 2025; midnight and noon come often, they are where halves of the day go wrong."""
    hour = rng.choice((0, 12, rng.randint(1, 11), rng.randint(13, 23)))
    return datetime(rng.randint(2012, 2025), rng.randint(1, 12), rng.randint(1, 28), hour, rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip


def weekday(at: datetime, digit: bool = False) -> str:
    """The day of the week in words, or as editors shorten it."""
    number = at.weekday()
    if number == 6:
        return "Chủ nhật"
    return f"Thứ {number + 2}" if digit else f"Thứ {DAYS[number]}"


def half(at: datetime, marks: tuple[str, str], seconds: bool) -> str:
    """The time on a twelve-hour clock, the hour without a leading zero."""
    tail = f":{at:%S}" if seconds else ""
    return f"{at.hour % 12 or 12}:{at:%M}{tail} {marks[at.hour >= 12]}"


def _value(portal: str, form: str, at: datetime) -> tuple[str, str]:
    """The date without its label, and its precision (``second``, ``minute`` or ``day``)."""
    us, day = f"{at.month}/{at.day}/{at.year}", f"{at:%d/%m/%Y}"
    table = {
        "lai_chau": {
            "own": (f"{day} {half(at, ('SA', 'CH'), True)}", "second"),
            "h24": (f"{day} {at.hour}:{at:%M:%S}", "second"),
            "minute": (f"{weekday(at)}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", "minute"),
        },
        "dien_bien": {
            "own": (f"{us} {half(at, ('AM', 'PM'), True)}", "second"),
            "h24": (us, "day"),
            "minute": (f"{us} {half(at, ('AM', 'PM'), False)}", "minute"),
        },
        "dien_bien_stttt": {
            "own": (f"{weekday(at)} - {day} {at:%H:%M}", "minute"),
            "h24": (f"{weekday(at, True)}, {at:%d.%m.%Y} | {at:%H:%M:%S}", "second"),
            "minute": (f"{half(at, ('AM', 'PM'), False)} {day}", "minute"),
        },
    }
    return table[portal].get(form, (f"{at:%d} tháng {at:%m} năm {at.year}", "day"))


def written(portal: str, form: str, at: datetime) -> tuple[str, str, str]:
    """Label, date as printed behind it, and what it means in ISO 8601."""
    shown, precision = _value(portal, form, at)
    iso = {"second": f"{at:%Y-%m-%dT%H:%M:%S}+07:00", "minute": f"{at:%Y-%m-%dT%H:%M}:00+07:00", "day": f"{at:%Y-%m-%d}"}[precision]  # fmt: skip
    if portal == "lai_chau":
        return ("(Ngày đăng :", shown + ")", iso) if form in {"own", "h24"} else ("Ngày đăng: ", shown, iso)
    return ("Thời gian đăng: ", shown, iso) if portal == "dien_bien" else ("", shown, iso)
