"""What the editors of the thirty-fourth sealed part wrote, and how the systems they used print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed34_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american, noon = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}", ("AM", "PM")[m.hour > 11]
    return {
        "spaced": ("Ngày đăng: ", f"{m:%d - %m - %Y}", "", "d"),
        "dash": ("Ngày đăng: ", day, f" - {m:%H:%M}", "m"),
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "label_day": ("Ngày đăng: ", day, "", "d"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "clock_month": (f"Thời gian đăng: {m:%H:%M} ngày ", f"{m:%m/%d/%Y}", "", "m"),
        "sql": ("Ngày đăng: ", f"{m:%Y-%m-%d}", f" {m:%H:%M:%S}", "s"),
        "short_year": ("", f"{m:%d/%m/%y}", f" {m.hour % 12 or 12}:{m:%M} {noon.lower()}", "m"),
        "yii": (f"Đăng lúc: {m:%H:%M} {noon} - ", f"{m:%d/%m/%y}", "", "m"),
        "dashes": ("", f"{m:%d-%m-%Y}", f" {m:%H:%M:%S}", "s"),
        "names": (f"Ngày đăng: {_weekday(m).title()} ", f"Tháng {MONTHS[m.month - 1]} {m.day}, {m.year}", "", "d"),
        "locale": (f"Đăng vào lúc {m:%H:%M:%S} ", f"{m.day} tháng {m.month}, {m.year}", "", "s"),
        "bare": ("", day, f" {m:%H:%M}", "m"),
        "link": ("", day, "", "d"),
        "nuke": (f"Đăng lúc: {_weekday(m)} - ", day, f" {m:%H:%M}", "m"),
        "weekday": (f"{_weekday(m)} - ", day, f" {m:%H:%M}", "m"),
        "capital": (f"{_weekday(m).title()} ", day, "", "d"),
        "dots": ("Đăng ngày: ", f"{m:%d.%m.%Y}", "", "d"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
