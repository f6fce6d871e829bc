"""What the editors of the thirty-first sealed part wrote, and how the systems they used print a date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.generator.sealed29_tell import Tale, parse, twelve

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed31_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}"
    short = f"T{m.weekday() + 2}" if m.weekday() < len(DAYS) else "CN"
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc24": ("(Ngày đăng :", day, f" {m:%H:%M:%S})", "s"),
        "lc_caps": ("(NGÀY ĐĂNG :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc_minutes": ("(Ngày đăng :", day, f" {m:%H:%M})", "m"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db24": ("Thời gian đăng: ", american, f" {m.hour}:{m:%M:%S}", "s"),
        "db_caps": ("THỜI GIAN ĐĂNG: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db_minutes": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM', seconds=False)}", "m"),
        "nv": (f"{_weekday(m)} - ", day, f" {m:%H:%M}", "m"),
        "flatsome": ("Đăng vào ngày ", day, "", "d"),
        "newspaper": ("", f"Tháng {MONTHS[m.month - 1]} {m.day}, {m.year}", "", "d"),
        "k2": (f"{_weekday(m)}, ", f"{m:%d} Tháng {m.month} {m.year}", f" {m:%H:%M}", "m"),
        "drupal7": (f"{short}, ", day, f" - {m:%H:%M}", "m"),
        "drupal10": (f"{_weekday(m)}, ", f"{m.day} Tháng {m.month}, {m.year}", f" - {m:%H:%M}", "m"),
        "liferay": ("", day, f" | {m:%H:%M}", "m"),
        "share": ("Ngày đăng tin: ", day, f" {twelve(m, 'SA CH', seconds=False)}", "m"),
        "hand": (f"Đăng lúc {m:%H}h{m:%M}, ngày ", day, "", "m"),
        "umbraco": ("Ngày đăng: ", f"{m:%d-%m-%Y}", "", "d"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
