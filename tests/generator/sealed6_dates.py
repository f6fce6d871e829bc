"""Dates of the tenth part in the portals' own order and label, in pieces that a page may put into elements of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Stamp:
    """A date as shown: what opens it, two parts of the label, two parts of the value, what closes it; and its meaning."""

    start: str
    label: str
    more: str
    first: str
    second: str
    end: str
    iso: str

    @property
    def line(self) -> str:
        return f"{self.start}{self.label} {self.more}{self.first}{' ' + self.second if self.second else ''}{self.end}"

    def upper(self) -> Stamp:
        """The same in capitals; the meaning stays."""
        parts = {name: getattr(self, name).upper() for name in ("label", "more", "first", "second", "end")}
        return replace(self, **parts)


def moment(rng: Random) -> datetime:
    """A moment between 2012 and 2024; the hours of noon and midnight come often."""
    hour = rng.choice((0, 12, rng.randint(1, 11), rng.randint(13, 23), rng.randint(7, 17)))
    return datetime(
        rng.randint(2012, 2024), rng.randint(1, 12), rng.randint(1, 28), hour, rng.randint(0, 59), rng.randint(0, 59)
    )


def half(at: datetime, morning: str, afternoon: str) -> str:
    """Hour, minute and second of *at* with the word for its half of the day."""
    return f"{at.hour % 12 or 12}:{at:%M:%S} {morning if at.hour < 12 else afternoon}"


def _lai_chau(at: datetime, form: int) -> Stamp:
    day, second = f"{at:%d/%m/%Y}", f"{at:%Y-%m-%dT%H:%M:%S}+07:00"
    own = half(at, "SA", "CH")
    return (
        Stamp("(", "Ngày", "đăng :", day, own, ")", second),
        Stamp("(", "Ngày", "đăng :", day, own, ")", second),
        Stamp("", "Ngày", "đăng: ", day, own, "", second),
        Stamp("(", "Ngày", "đăng :", day, "", ")", f"{at:%Y-%m-%d}"),
        Stamp("", "Ngày", "đăng: ", day, f"{at:%H:%M}", "", f"{at:%Y-%m-%dT%H:%M}:00+07:00"),
        Stamp("", "Ngày", "đăng: ", f"{at:%d} tháng {at:%m}", f"năm {at:%Y}", "", f"{at:%Y-%m-%d}"),
    )[form % 6]


def _dien_bien(at: datetime, form: int) -> Stamp:
    day, second = f"{at.month}/{at.day}/{at.year}", f"{at:%Y-%m-%dT%H:%M:%S}+07:00"
    own = half(at, "AM", "PM")
    return (
        Stamp("", "Thời", "gian đăng: ", day, own, "", second),
        Stamp("", "Thời", "gian đăng: ", day, own, "", second),
        Stamp("", "Thời", "gian đăng: ", day, "", "", f"{at:%Y-%m-%d}"),
        Stamp("", "Thời", "gian đăng: ", day, f"{at:%H:%M:%S}", "", second),
    )[form % 4]


def _nuke(at: datetime, form: int) -> Stamp:
    label, more = DAYS[at.weekday()].split()
    minute = f"{at:%Y-%m-%dT%H:%M}:00+07:00"
    number = "nhật" if at.weekday() == 6 else str(at.weekday() + 2)
    return (
        Stamp("", label, f"{more} - ", f"{at:%d/%m/%Y}", f"{at:%H:%M}", "", minute),
        Stamp("", label, f"{more} - ", f"{at:%d/%m/%Y}", f"{at:%H:%M}", "", minute),
        Stamp("", label, f"{more}, ", f"{at.day}/{at.month}/{at.year},", f"{at:%H:%M}", " (GMT+7)", minute),
        Stamp("", label, f"{number}, ", f"{at:%d.%m.%Y}", f"| {at:%H:%M:%S}", "", f"{at:%Y-%m-%dT%H:%M:%S}+07:00"),
        Stamp("", label, f"{more}, ", f"{at:%d/%m/%Y}", "", "", f"{at:%Y-%m-%d}"),
    )[form % 5]


def stamped(portal: str, at: datetime, form: int) -> Stamp:
    """*at* as *portal* shows it; *form* picks one of its forms."""
    return {"lai_chau": _lai_chau, "dien_bien": _dien_bien, "dien_bien_stttt": _nuke}[portal](at, form)
