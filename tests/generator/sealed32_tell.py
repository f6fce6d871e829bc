"""What the editors of the thirty-second sealed part wrote, and how the systems they used print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed32_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ Nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american, bare = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}", f"{m.day}/{m.month}/{m.year}"
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc_minutes": ("Ngày đăng: ", day, f" {twelve(m, 'SA CH', seconds=False)}", "m"),
        "lc_day": ("Ngày đăng: ", day, "", "d"),
        "lc_bare": ("Ngày đăng: ", bare, "", "d"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db_minutes": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM', seconds=False)}", "m"),
        "bracket": (f"[{m:%H:%M} - ", day, "]", "m"),
        "week": (f"{_weekday(m)}, ", day, "", "d"),
        "day": ("", day, "", "d"),
        "stamp": ("Ngày đăng: ", f"{m:%Y-%m-%d}", f" {m:%H:%M:%S}.0", "s"),
        "dash": ("", f"{m:%d-%m-%Y}", "", "d"),
        "nv": (f"{_weekday(m).replace(_weekday(m)[4:], _weekday(m)[4:].lower())} - ", day, f" {m:%H:%M}", "m"),
        "js": ("Ngày đăng: ", bare, "", "d"),
        "updated": (f"(Cập nhật lúc {m:%H:%M} ngày ", day, ")", "m"),
        "gaps": ("(Ngày ", f"{m:%d - %m - %Y}", ")", "d"),
        "gmt": (f"Cập nhật lúc {m:%H:%M}, {_weekday(m)}, ", day, " (GMT+7)", "m"),
        "iso": ("", f"{m:%Y-%m-%d}", "", "d"),
        "none": ("", "", "", "n"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": "", "n": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
