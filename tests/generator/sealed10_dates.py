"""Dates as the three portals print them: the declared label and order, in the forms seen in the wild."""

from __future__ import annotations

from datetime import datetime

DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
PRECISIONS = {"s": "%Y-%m-%dT%H:%M:%S+07:00", "m": "%Y-%m-%dT%H:%M:00+07:00", "d": "%Y-%m-%d"}
FORMS = {
    "lc": ("(Ngày đăng :{dmy} {h12} {sa})", "s"),
    "lc24": ("(Ngày đăng :{dmy} {h24})", "s"),
    "lcmin": ("(Ngày đăng :{dmy} {h24m})", "m"),
    "lcday": ("(Ngày đăng :{dmy})", "d"),
    "lcwords": ("Ngày đăng: {day} tháng {month} năm {year}", "d"),
    "lccaps": ("(NGÀY ĐĂNG :{dmy} {h12} {sa})", "s"),
    "lcbar": ("Ngày đăng: {weekday}, {dmy} | {h24m}", "m"),
    "db": ("Thời gian đăng: {us} {h12} {am}", "s"),
    "db24": ("Thời gian đăng: {us} {h24}", "s"),
    "dbday": ("Thời gian đăng: {us}", "d"),
    "dbcaps": ("THỜI GIAN ĐĂNG: {us} {h12} {am}", "s"),
    "nv": ("{weekday} - {dmy} {h24m}", "m"),
    "nvgmt": ("{weekday}, {short}, {h24m} (GMT+7)", "m"),
    "nvdot": ("{number}, {dots} | {h24}", "s"),
    "nvday": ("{weekday},  {dmy}", "d"),
}


def weekday(moment: datetime) -> str:
    """The day's name as Vietnamese pages write it."""
    return "Chủ nhật" if moment.weekday() == 6 else f"Thứ {DAYS[moment.weekday()]}"


def clock(moment: datetime) -> str:
    """The time on a clock of twelve hours, the hour without a leading zero."""
    return f"{moment.hour % 12 or 12}:{moment:%M:%S}"


def stamped(form: str, moment: datetime) -> tuple[str, str]:
    """*moment* as printed in *form*, and what it means in ISO 8601."""
    line, precision = FORMS[form]
    shown = line.format(
        dmy=f"{moment:%d/%m/%Y}", us=f"{moment.month}/{moment.day}/{moment.year}", dots=f"{moment:%d.%m.%Y}",
        short=f"{moment.day}/{moment.month}/{moment.year}", h12=clock(moment), h24=f"{moment:%H:%M:%S}",
        h24m=f"{moment:%H:%M}", sa="SA" if moment.hour < 12 else "CH", am=f"{moment:%p}", day=f"{moment:%d}",
        month=f"{moment:%m}", year=moment.year, weekday=weekday(moment),
        number="CN" if moment.weekday() == 6 else f"Thứ {moment.weekday() + 2}",
    )  # fmt: skip
    return " ".join(shown.split()), moment.strftime(PRECISIONS[precision])
