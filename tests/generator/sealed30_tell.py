"""What the editors of the thirtieth sealed part wrote, and how their sites print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed30_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}"
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc24": ("(Ngày đăng :", day, f" {m:%H:%M:%S})", "s"),
        "lc_caps": ("(NGÀY ĐĂNG :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc_day": ("(Ngày đăng :", day, ")", "d"),
        "lc_open": ("Ngày đăng: ", day, f" {twelve(m, 'SA CH')}", "s"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db24": ("Thời gian đăng: ", american, f" {m:%H:%M:%S}", "s"),
        "db_caps": ("THỜI GIAN ĐĂNG: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db_day": ("Thời gian đăng: ", american, "", "d"),
        "nv": (f"{_weekday(m)} - ", day, f" {m:%H:%M}", "m"),
        "week": (f"{_weekday(m)}, ", day, f", {m:%H:%M} (GMT+7)", "m"),
        "wp": ("", day, "", "d"),
        "drupal": ("Ngày đăng: ", day, f" - {m:%H:%M}", "m"),
        "joomla": ("Được đăng: ", f"{m.day:02} Tháng {m.month} {m.year}", "", "d"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
