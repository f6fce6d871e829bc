"""Who signed a text of the twelfth sealed part, and when it was posted, as the portals write it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

NAMES = (
    "Thùy Dương", "Lò Hạnh", "Vũ Lợi", "Sầm Phúc", "Mai Giáp", "Nguyễn Tùng Lâm", "Diệp Chi", "Tòng Thu Hương", "Anh Dũng",
    "Hoài Thanh", "Phạm Quang Huy", "Cầm Thị Bích", "Đức Kiên", "Lê Thị Ngân", "Giàng A Thắng", "Phương Ly", "Trần Trọng Nghĩa",
)  # fmt: skip
OFFICES = ("Văn phòng Sở Ngoại vụ", "Phòng Hợp tác quốc tế", "Trung tâm Văn hóa - Thông tin huyện", "Ban Biên tập")
AGENCIES = (
    "TTXVN",
    "Báo Quốc tế",
    "Báo Biên phòng",
    "baochinhphu.vn",
    "Báo Nhân Dân điện tử",
    "Đài TNVN",
    "Báo Dân tộc và Phát triển",
)
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Sign:
    """The lines of a signature, the names and the source they give, and whether they end the last line of the text."""

    lines: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    inline: bool = False


#: The lines, the author and the source of a signature: {n}, {m}, {r} persons, {o} an office, {s} another paper.
FORMS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("Tin, ảnh: {n}",), "{n}", ""),
    ((), "", ""),
    (("{n}",), "{n}", ""),
    (("Bài, ảnh: {n} - {m}",), "{n} - {m}", ""),
    (("(Nguồn: {s})",), "", "{s}"),
    (("BBT",), "BBT", ""),
    (("{n} (Theo {s})",), "{n}", "{s}"),
    (("Tin bài: {o}",), "{o}", ""),
    (("{n} - {m}",), "{n} - {m}", ""),
    (("Nguồn: {s}",), "", "{s}"),
    (("Thực hiện: Thiếu tá {n}",), "Thiếu tá {n}", ""),
    (("TÁC GIẢ: {n}",), "{n}", ""),
    (("{n}", "Nguồn tin: {s}"), "{n}", "{s}"),
    (("Theo {s}",), "", "{s}"),
    (("{o}",), "{o}", ""),
    (("Tin, ảnh: {n}, {m}",), "{n}, {m}", ""),
    (("PV",), "PV", ""),
    (("Bài, ảnh: {n}", "Nguồn: {s}"), "{n}", "{s}"),
    (("TIN, ẢNH: {n}",), "{n}", ""),
    (("Tin, ảnh: PV",), "PV", ""),
    (("Đại úy {n}",), "Đại úy {n}", ""),
    (("{n} - {m} - {r}",), "{n} - {m} - {r}", ""),
    (("(Theo {s})",), "", "{s}"),
)
ONLY_AUTHOR = tuple(form for form in FORMS if not form[2])
#: What signs a paper of an office: a bare name under it would be its signer, not its author.
OF_PAPERS = tuple(form for form in FORMS if form[0] in {(), ("(Nguồn: {s})",), ("Nguồn: {s}",), ("Tin bài: {o}",)})


def signed(forms: tuple[tuple[tuple[str, ...], str, str], ...], number: int, rng: Random) -> Sign:
    """The *number*-th of *forms* with names; a labelled or bracketed one may stand inside the last paragraph."""
    lines, author, source = forms[number % len(forms)]
    one, two, three = rng.sample(NAMES, 3)
    slots = {"n": one, "m": two, "r": three, "o": rng.choice(OFFICES), "s": rng.choice(AGENCIES)}
    sign = Sign(
        tuple(line.format(**slots) for line in lines), author.format(**slots) or None, source.format(**slots) or None
    )
    labelled = len(lines) == 1 and (lines[0].startswith(("Tin, ảnh", "Bài, ảnh", "(Nguồn")))
    return replace(sign, inline=labelled and number % 5 in {1, 3})


def in_fields(number: int, rng: Random) -> Sign:
    """A signature that stands in fields of the page, of which the author, the source or both may be empty."""
    return Sign(
        (), rng.choice((*NAMES, *OFFICES)) if number % 4 else None, rng.choice(AGENCIES) if number % 3 else None
    )


def moment(rng: Random, year: int, late_day: bool) -> datetime:
    """A moment of *year*; *late_day* keeps the day past the twelfth, so that it cannot be a month."""
    day = rng.randint(13 if late_day else 1, 28)
    return datetime(year, rng.randint(1, 12), day, rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))


def _half(at: datetime, morning: str, afternoon: str) -> str:
    return f"{at.hour % 12 or 12}:{at:%M:%S} {morning if at.hour < 12 else afternoon}"


def _labelled(portal: str, at: datetime, day_hours: bool) -> str:
    if portal == "lai_chau":
        return f"(Ngày đăng :{at:%d/%m/%Y} {f'{at:%H:%M:%S}' if day_hours else _half(at, 'SA', 'CH')})"
    if portal == "dien_bien":
        clock = f"{at:%H:%M:%S}" if day_hours else _half(at, "AM", "PM")
        return f"Thời gian đăng: {at.month}/{at.day}/{at.year} {clock}"
    return f"{DAYS[at.weekday()]} - {at:%d/%m/%Y %H:%M}"


def written(form: str, portal: str, at: datetime) -> tuple[str, str]:
    """What the page shows for *at* in *form*, and its ISO 8601 in the precision shown."""
    second, minute = f"{at:%Y-%m-%dT%H:%M:%S}+07:00", f"{at:%Y-%m-%dT%H:%M}:00+07:00"
    if form in {"own", "24", "caps"}:
        shown = _labelled(portal, at, form == "24")
        return shown.upper() if form == "caps" else shown, minute if portal == "dien_bien_stttt" else second
    half = f"{at.hour % 12 or 12:02}:{at:%M} {'AM' if at.hour < 12 else 'PM'}"
    weekday = DAYS[at.weekday()]
    number = weekday if at.weekday() == 6 else f"Thứ {at.weekday() + 2}"
    return {
        "gmt": (f"{weekday}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", minute),
        "dot": (f"{number}, {at:%d.%m.%Y} | {at:%H:%M:%S}", second),
        "two": (f"{weekday},  {at:%d/%m/%Y}", f"{at:%Y-%m-%d}"),
        "ampm": (f"{at:%d/%m/%Y} | {half}", minute),
        "words": (f"{at:%d} tháng {at:%m} năm {at:%Y}", f"{at:%Y-%m-%d}"),
        "first": (f"{half} {at:%d/%m/%Y}", minute),
        "bare": (f"{at:%d/%m/%Y}", f"{at:%Y-%m-%d}"),
    }[form]
