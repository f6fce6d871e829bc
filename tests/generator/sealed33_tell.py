"""What the editors of the thirty-third sealed part wrote, and how the systems they used print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed33_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}"
    capital = _weekday(m).title()
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc_day": ("Ngày đăng: ", day, "", "d"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "bare": ("", day, f" {m:%H:%M:%S}", "s"),
        "unaccented": ("Ngay dang: ", day, "", "d"),
        "news": ("Ngày đăng tin: ", day, f" {m:%H:%M}", "m"),
        "paper": (f"{_weekday(m)}, ", day, f" - {m:%H:%M}", "m"),
        "bar": (f"{_weekday(m)}, ", f"{m.day}/{m.month}/{m.year}", f" | {m:%H:%M} GMT+7", "m"),
        "posted": (f"Đăng ngày {capital} ", day, f" {m:%H:%M}", "m"),
        "english": (f"{ENGLISH[m.weekday()]}, ", day, f" {m:%H:%M} | GMT +7", "m"),
        "ngay": (f"{capital}, ngày ", day, f" {m:%H:%M}", "m"),
        "dotted": (f"{_weekday(m)}, ", f"{m:%d.%m.%Y}", "", "d"),
        "php": ("Ngày đăng: ", day, f" {m:%I:%M} {['AM', 'PM'][m.hour > 11]}", "m"),
        "dots": ("", f"{m:%d.%m.%Y}", f" · {m:%H:%M}", "m"),
        "zone": (f"{capital}, ", day, f", {m:%H:%M} [GMT+7]", "m"),
        "clock_first": (f"Đăng lúc: {m:%H:%M} | ", day, "", "m"),
        "sitefinity": ("", f"{m.day} Tháng {m.month} {m.year}", "", "d"),
        "adf": ("Ngày xuất bản: ", f"{m:%d-%m-%Y}", f" {m:%H:%M}", "m"),
        "iso": ("Ngày đăng: ", f"{m:%Y-%m-%d}", f" {m:%H:%M:%S}", "s"),
        "spelt": ("", f"{capital}, ngày {m.day} tháng {m.month} năm {m.year}", "", "d"),
        "updated": ("Cập nhật lúc: ", day, f" {twelve(m, 'SA CH', seconds=False)}", "m"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
