"""What the editors of the thirty-fifth sealed part wrote, and how the systems they used print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed35_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}"
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc_bare": ("", day, f" {twelve(m, 'SA CH')}", "s"),
        "lc_day": ("Ngày đăng: ", day, "", "d"),
        "lc_update": ("Cập nhật: ", day, f" {m:%H:%M}", "m"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "iso": ("", f"{m:%Y-%m-%d}", f" {m:%H:%M:%S}.0", "s"),
        "blazor": ("", day, f" - {m:%H:%M}", "m"),
        "updated": (f"Cập nhật {m:%H:%M}, ", day, "", "m"),
        "clock": ("", day, f" {m:%H:%M}", "m"),
        "dotted": ("", f"{m:%d.%m.%Y}", "", "d"),
        "dash": ("", f"{m:%d-%m-%Y}", f" lúc {m:%H:%M}", "m"),
        "day": ("Ngày: ", day, "", "d"),
        "zone": ("", day, f" {m:%H:%M} GMT+7", "m"),
        "article": (f"{_weekday(m)}, ngày ", day, f" - {m:%H:%M}", "m"),
        "radio": (f"{_weekday(m).title()}, {m:%H:%M}, ", day, "", "m"),
        "gmt": (f"{_weekday(m)}, ", f"{m.day}/{m.month}/{m.year}", f" {m.hour}:{m:%M} (GMT+7)", "m"),
        "asp": ("(Cập nhật ngày ", f"{m.day}/{m.month}/{m.year}", ")", "d"),
        "wagtail": ("", f"{m:%d} Tháng {MONTHS[m.month - 1]} {m.year}", "", "d"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
