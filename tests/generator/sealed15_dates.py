"""The dates of the fifteenth sealed part: the portals' own labels and orders, as a redesign would still print them."""

from __future__ import annotations

from datetime import datetime

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
SHORT_DAYS = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "CN")


def _twelve(moment: datetime, halves: tuple[str, str]) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {halves[moment.hour >= 12]}"


def _lai_chau(moment: datetime) -> tuple[tuple[str, str], ...]:
    clock = f"{moment:%d/%m/%Y} {_twelve(moment, ('SA', 'CH'))}"
    return (
        (f"(Ngày đăng :{clock})", "s"), (f"Ngày đăng: {clock}", "s"), (f"(Ngày đăng :{moment:%d/%m/%Y})", "d"),
        (f"Ngày đăng: {moment:%d/%m/%Y %H:%M}", "m"),
        (f"Ngày đăng: {DAYS[moment.weekday()]}, {moment:%d/%m/%Y, %H:%M} (GMT+7)", "m"),
    )  # fmt: skip


def _dien_bien(moment: datetime) -> tuple[tuple[str, str], ...]:
    day = f"{moment.month}/{moment.day}/{moment.year}"
    return (
        (f"Thời gian đăng: {day} {_twelve(moment, ('AM', 'PM'))}", "s"), (f"Thời gian đăng: {day}", "d"),
        (f"Thời gian đăng: {moment:%m/%d/%Y} {_twelve(moment, ('AM', 'PM'))}", "s"),
        (f"Thời gian đăng: {day} {moment:%H:%M:%S}", "s"),
    )  # fmt: skip


def _stttt(moment: datetime) -> tuple[tuple[str, str], ...]:
    day, short = DAYS[moment.weekday()], SHORT_DAYS[moment.weekday()]
    return (
        (f"{day} - {moment:%d/%m/%Y %H:%M}", "m"), (f"Đăng lúc: {day} - {moment:%d/%m/%Y %H:%M}", "m"),
        (f"{day}, {moment.day}/{moment.month}/{moment.year}, {moment:%H:%M} (GMT+7)", "m"),
        (f"{short}, {moment:%d.%m.%Y | %H:%M:%S}", "s"),
    )  # fmt: skip


PORTALS = {"lai_chau": _lai_chau, "dien_bien": _dien_bien, "dien_bien_stttt": _stttt}


def stamped(portal: str, moment: datetime, form: int) -> tuple[str, str]:
    """The date line of *portal* in one of its forms, and what it says at the precision it shows."""
    shown, precision = PORTALS[portal](moment)[form]
    forms = {"d": "%Y-%m-%d", "m": "%Y-%m-%dT%H:%M:00+07:00", "s": "%Y-%m-%dT%H:%M:%S+07:00"}
    return shown, moment.strftime(forms[precision])


def bracketed(moment: datetime, clock: bool) -> tuple[str, str]:
    """A date behind the title of another article, day first as on Lai Châu, and what it says."""
    if not clock:
        return f"({moment:%d/%m/%Y})", f"{moment:%Y-%m-%d}"
    return f"({moment:%d/%m/%Y} {_twelve(moment, ('SA', 'CH'))})", f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
