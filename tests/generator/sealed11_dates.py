"""How the three portals print a date: their own label and order, in every form seen in the wild."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
Written = tuple[str, str]


def _hour(at: datetime) -> int:
    return at.hour % 12 or 12


def _second(at: datetime) -> str:
    return at.isoformat() + "+07:00"


def _minute(at: datetime) -> str:
    return _second(at.replace(second=0))


def _short(at: datetime) -> str:
    return "CN" if at.weekday() == 6 else f"Thứ {at.weekday() + 2}"


def _sa(at: datetime) -> str:
    return f"{at:%d/%m/%Y} {_hour(at)}:{at:%M:%S} {'SA' if at.hour < 12 else 'CH'}"


def _am(at: datetime) -> str:
    return f"{at.month}/{at.day}/{at.year} {_hour(at)}:{at:%M:%S} {'AM' if at.hour < 12 else 'PM'}"


Form = Callable[[datetime], Written]
LAI_CHAU: tuple[Form, ...] = (
    lambda at: (f"(Ngày đăng :{_sa(at)})", _second(at)),
    lambda at: (f"(Ngày đăng :{at:%d/%m/%Y %H:%M:%S})", _second(at)),
    lambda at: (f"(NGÀY ĐĂNG :{_sa(at)})", _second(at)),
    lambda at: (f"(Ngày đăng :{_sa(at)})", _second(at)),
    lambda at: (f"(Ngày đăng :{at:%d/%m/%Y %H:%M})", _minute(at)),
    lambda at: (f"(Ngày đăng :{at:%d/%m/%Y})", f"{at:%Y-%m-%d}"),
    lambda at: (f"Ngày đăng: {at:%d} tháng {at:%m} năm {at:%Y}", f"{at:%Y-%m-%d}"),
    lambda at: (f"(Ngày đăng :{_short(at)}, {at:%d.%m.%Y | %H:%M:%S})", _second(at)),
    lambda at: (f"Ngày đăng: {at:%d/%m/%Y} | {at:%I:%M} {at:%p}", _minute(at)),
)
DIEN_BIEN: tuple[Form, ...] = (
    lambda at: (f"Thời gian đăng: {_am(at)}", _second(at)),
    lambda at: (f"THỜI GIAN ĐĂNG: {_am(at)}", _second(at)),
    lambda at: (f"Thời gian đăng: {at.month}/{at.day}/{at.year} {at:%H:%M:%S}", _second(at)),
    lambda at: (f"Thời gian đăng: {_am(at)}", _second(at)),
    lambda at: (f"Thời gian đăng: {at.month}/{at.day}/{at.year}", f"{at:%Y-%m-%d}"),
    lambda at: (f"Thời gian đăng: {at:%m/%d/%Y} {_hour(at)}:{at:%M} {at:%p}", _minute(at)),
    lambda at: (f"Thời gian đăng: {at:%d} tháng {at:%m} năm {at:%Y}", f"{at:%Y-%m-%d}"),
)
STTTT: tuple[Form, ...] = (
    lambda at: (f"{DAYS[at.weekday()]} - {at:%d/%m/%Y %H:%M}", _minute(at)),
    lambda at: (f"{DAYS[at.weekday()].upper()} - {at:%d/%m/%Y %H:%M}", _minute(at)),
    lambda at: (f"{DAYS[at.weekday()]} - {at:%d/%m/%Y %H:%M}", _minute(at)),
    lambda at: (f"{DAYS[at.weekday()]}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", _minute(at)),
    lambda at: (f"{_short(at)}, {at:%d.%m.%Y | %H:%M:%S}", _second(at)),
    lambda at: (f"{DAYS[at.weekday()]},  {at:%d/%m/%Y}", f"{at:%Y-%m-%d}"),
    lambda at: (f"{at:%I:%M} {at:%p} {at:%d/%m/%Y}", _minute(at)),
)
FORMS = {"lai_chau": LAI_CHAU, "dien_bien": DIEN_BIEN, "dien_bien_stttt": STTTT}


def stamped(portal: str, number: int, at: datetime) -> Written:
    """The date line of *portal* in the form of that number, and what it means."""
    forms = FORMS[portal]
    return forms[number % len(forms)](at)


def moment(rng: Random) -> datetime:
    """A moment between 2013 and 2025; noon and midnight come more often than by chance."""
    hour = rng.choice((0, 12, *range(24)))
    return datetime(
        rng.randint(2013, 2025), rng.randint(1, 12), rng.randint(1, 28), hour, rng.randint(0, 59), rng.randint(1, 59)
    )
