"""How the systems print days, signatures, sources and titles of the thirty-seventh sealed part."""

from __future__ import annotations

from datetime import datetime
from random import Random

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NAMES = (
    "Lò Thị Hoan", "Vàng Mí Sính", "Quốc Khánh", "Tuấn Anh", "Phùng Lệ Thuỷ", "Chảo Văn Dất", "PV", "BBT", "T.H", "Điêu Hằng",
)  # fmt: skip
PAIRS = ("Hoàng Lâm - Thu Trà", "Lý Sơn - Kim Oanh", "Mạnh Thắng - Sùng Dua")
SOURCES = (
    "Báo Biên phòng", "TTXVN", "Báo Lai Châu", "baodienbienphu.vn", "Thông tấn xã Pa Thét Lào", "Đài PT-TH tỉnh", "VOV Tây Bắc",
)  # fmt: skip
Label = tuple[str, str]


def _clock(moment: datetime, morning: str, evening: str) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {morning if moment.hour < 12 else evening}"


def shown(form: str, moment: datetime) -> tuple[Label, str | None]:
    """The label and the value of a day as *form* prints it, and the moment it tells; ``none`` prints nothing."""
    seconds, minutes = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00", f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
    month_first = f"{moment.month}/{moment.day}/{moment.year}"
    named = DAYS[moment.weekday()]
    forms: dict[str, tuple[Label, str | None]] = {
        "lc": (("(Ngày đăng :", f"{moment:%d/%m/%Y} {_clock(moment, 'SA', 'CH')})"), seconds),
        "lc24": (("(Ngày đăng :", f"{moment:%d/%m/%Y} {moment.hour}:{moment:%M:%S})"), seconds),
        "lccaps": (("(NGÀY ĐĂNG :", f"{moment:%d/%m/%Y} {_clock(moment, 'SA', 'CH')})"), seconds),
        "lcday": (("(Ngày đăng :", f"{moment:%d/%m/%Y})"), f"{moment:%Y-%m-%d}"),
        "db": (("Thời gian đăng: ", f"{month_first} {_clock(moment, 'AM', 'PM')}"), seconds),
        "db24": (("Thời gian đăng: ", f"{month_first} {moment.hour}:{moment:%M:%S}"), seconds),
        "dbcaps": (("THỜI GIAN ĐĂNG: ", f"{month_first} {_clock(moment, 'AM', 'PM')}"), seconds),
        "dbday": (("Thời gian đăng: ", month_first), f"{moment:%Y-%m-%d}"),
        "nv": (("", f"{named} - {moment:%d/%m/%Y %H:%M}"), minutes),
        "nvcomma": (("", f"{named}, {moment:%d/%m/%Y, %H:%M}"), minutes),
        "nvcaps": (("", f"{named.upper()} - {moment:%d/%m/%Y %H:%M}"), minutes),
        "nvlabel": (("Đăng lúc: ", f"{named} - {moment:%d/%m/%Y %H:%M}"), minutes),
        "nven": (("", f"{ENGLISH_DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}"), minutes),
        "none": (("", ""), None),
    }
    return forms[form]


def listed(portal: str, moment: datetime) -> tuple[str, str | None]:
    """The day behind a related title and what it tells: Lai Châu prints the second, NukeViet the day."""
    if portal == "lai_chau":
        return f"({moment:%d/%m/%Y} {_clock(moment, 'SA', 'CH')})", f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    return f"({moment:%d/%m/%Y})", f"{moment:%Y-%m-%d}"


def signed(rng: Random, labelled: bool) -> tuple[list[str], str | None, str | None]:
    """The signature lines below a body, the author and the source they name; *labelled* systems print both labels."""
    name, pair, source = rng.choice(NAMES), rng.choice(PAIRS), rng.choice(SOURCES)
    who = rng.choice((name, name, pair))
    ways: list[tuple[list[str], str | None, str | None]] = [
        ([], None, None), ([f"Tin, ảnh: {who}"], who, None), ([f"Bài, ảnh: {who}"], who, None),
        ([f"Tác giả: {who}"], who, None), ([who], who, None), ([f"Nguồn: {source}"], None, source),
        ([f"(Nguồn: {source})"], None, source), ([f"Theo {source}"], None, source),
        ([f"{name} (Theo {source})"], name, source), ([f"Tin bài: {who}", f"Nguồn: {source}"], who, source),
        ([f"Thực hiện: {who}"], who, None),
    ]  # fmt: skip
    with_labels: list[tuple[list[str], str | None, str | None]] = [
        ([f"Tin, ảnh: {who}", "Nguồn tin:"], who, None), (["Nguồn tin:"], None, None),
        ([f"Tác giả: {who}", f"Nguồn tin: {source}"], who, source), ([f"Nguồn tin: {source}"], None, source),
        ([f"TÁC GIẢ: {who}", f"NGUỒN TIN: {source}"], who, source),
    ]  # fmt: skip
    return rng.choice(with_labels if labelled else ways)
