"""What the systems of the thirty-sixth sealed part print by themselves: dates, titles, names, other news."""

from __future__ import annotations

from datetime import datetime
from html import escape
from random import Random

from tests.generator.sealed29_tell import twelve

_DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
AUTHORS = ("Lò Thị Ngân", "Vàng A Dế", "Thu Hoài", "Hà Khánh - Đức Duy", "Mạnh Cầm", "PV", "BBT", "Tẩn Láo Lở", "Nguyễn Thị Hồng Vân", "Quang Hưng", "ĐBP")  # fmt: skip
SOURCES = (
    "Báo Lai Châu",
    "TTXVN",
    "Báo Biên phòng",
    "Cổng TTĐT Chính phủ",
    "baodienbienphu.vn",
    "Báo Quốc tế",
    "VOV Tây Bắc",
)
BY = ("Tin, ảnh: {a}", "Bài, ảnh: {a}", "Tin bài: {a}", "TIN, ẢNH: {a}", "Thực hiện: {a}", "Bài và ảnh: {a}", "{a}", "Tác giả: {a}")  # fmt: skip
FROM = ("Nguồn: {s}", "(Nguồn: {s})", "Theo {s}", "Nguồn tin: {s}", "(Theo {s})", "NGUỒN TIN: {s}")
HEADINGS = {"lai_chau": ("Tin liên quan", "TIN LIÊN QUAN", "Tin liên quan:", "Các tin khác"), "dien_bien": ("Các tin khác", "Tin cùng chuyên mục", "TIN LIÊN QUAN"), "dien_bien_stttt": ("Tin liên quan", "Bài viết liên quan", "CÁC TIN KHÁC")}  # fmt: skip
SECTIONS = (
    "Chính sách đối ngoại",
    "Hoạt động đối ngoại",
    "Biên giới lãnh thổ",
    "Thông tin đối ngoại",
    "Tin tức - Sự kiện",
    "Hợp tác quốc tế",
)
NEWS = (
    "Kế hoạch đón đoàn già làng (từ 12/3 đến 18/3)", "Khởi công nhà bán trú điểm trường Tả Phìn", "Hai bên họp bàn chống cháy rừng mùa khô", "Trao học bổng cho sinh viên Lào học giỏi",
    "Chợ đêm cửa khẩu mở lại sau hai năm", "Tin vui từ vườn ươm cây dược liệu", "Thông xe kỹ thuật đoạn tuyến tránh Pa Nậm Cúm", "Giải đua thuyền đuôi én lần thứ ba",
)  # fmt: skip
ENGLISH = (
    "New Bridge Opens to Pedestrians",
    "Tea Growers Visit Pu'er",
    "Language Class for Border Guards",
    "Rice Seed Handed Over to Muang Mai",
    "Winter Market Returns",
)
_FIRST = 4


def forms(m: datetime) -> dict[str, tuple[str, str, str]]:
    """Label, day and clock as each system prints them."""
    day, american, weekday = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}", _DAYS[m.weekday()]
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})"),
        "lc24": ("(Ngày đăng :", day, f" {m:%H:%M:%S})"),
        "lccaps": ("(NGÀY ĐĂNG :", day, f" {twelve(m, 'SA CH')})"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}"),
        "db24": ("Thời gian đăng: ", american, f" {m.hour}:{m:%M:%S}"),
        "dbcaps": ("THỜI GIAN ĐĂNG: ", american, f" {twelve(m, 'AM PM')}"),
        "nv": (f"{weekday} - ", day, f" {m:%H:%M}"),
        "nvcaps": (f"{weekday.upper()} - ", day, f" {m:%H:%M}"),
        "nvlong": (f"Đăng lúc: {weekday} - ", day, f" {m:%H:%M}"),
        "nvslash": (f"{weekday.title()}, ", day, f", {m:%H:%M}"),
        "nven": (f"{m:%A} - ", day, f" {m:%H:%M}"),
    }


def told_by(form: str, m: datetime) -> str:
    """What the date line means, as exactly as it says."""
    return f"{m:%Y-%m-%dT%H:%M}:{'00' if form.startswith('nv') else f'{m:%S}'}+07:00"


def title_as(title: str, rng: Random) -> str:
    """The title in the markup of a page: on one line, over several, in pieces."""
    words = escape(title, quote=False).split(" ")
    first, second = " ".join(words[:_FIRST]), " ".join(words[_FIRST:])
    ways = (f"{first} {second}", f"{first} {second}", f"{first}<br>{second}", f"{first} <br />\n   {second}", f"<span>{first}</span> <span>{second}</span>", f"\n\t{first}\n\t{second}\n", f"&nbsp;{first}&nbsp;{second}")  # fmt: skip
    return rng.choice(ways)


def signed(portal_fields: bool, english: bool, rng: Random) -> tuple[str | None, str | None, tuple[str, ...], bool]:
    """Author, source, the lines an editor types for them, and whether the system's own fields tell them instead."""
    author = rng.choice(AUTHORS) if rng.random() < 0.65 else None
    source = rng.choice(SOURCES) if rng.random() < 0.4 else None
    if portal_fields and rng.random() < 0.7:
        return author, source, (), True
    if english:
        return author, None, (author,) if author else (), False
    if author and source and rng.random() < 0.4:
        return author, source, (f"{author} (Theo {source})",), False
    by = (rng.choice(BY).format(a=author),) if author else ()
    return author, source, (*by, *((rng.choice(FROM).format(s=source),) if source else ())), False
