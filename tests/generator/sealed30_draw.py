"""The page structures of the thirtieth sealed part, and what stands around their articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment

_MENU = ("Trang chủ", "Giới thiệu", "Tin đối ngoại", "Biên giới", "Kiều bào", "Văn bản", "Liên hệ")
_FRESH = (
    ("Huyện Nậm Nhùn đón đoàn nhạc công Mông Tự", "22/01/2019 8:12:41 SA"), ("Bàn giao nhà công vụ cho giáo viên Pa Ủ", "21/01/2019 2:40:09 CH"),
    ("Sắp có tuyến xe khách Mường Lay - Mường La (Vân Nam)", "18/01/2019 9:55:00 SA"),
)  # fmt: skip
_FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số: 47/GP-TTĐT cấp ngày 12/5/2015", "Chịu trách nhiệm chính: Ông Nguyễn Quốc Luân",
    "Điện thoại: 02133.798.799", "Email: banbientap@laichau.gov.vn", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
_PAPERS = (
    ("117/KH-UBND", "Kế hoạch thông tin đối ngoại năm 2023"),
    ("902/QĐ-UBND", "Quyết định phê duyệt dự án viện trợ nước sạch"),
)


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _ in _FRESH)
_PAPER_ROWS = "".join(
    f'<p>Số/Ký hiệu: <a href="/VanBan/{mark[:3]}">{mark}</a></p><p>{about}</p>' for mark, about in _PAPERS
)
BOX = {
    "menu_li": _each('<li><a href="/m/{at}">{}</a></li>', _MENU), "menu_divs": _each('<div><a href="/m/{at}">{}</a></div>', _MENU),
    "menu_bar": " | ".join(f'<a href="/m/{at}">{name}</a>' for at, name in enumerate(_MENU)),
    "fresh_li": _each('<li><a href="/tm/{at}">{}</a></li>', _TITLES), "fresh_ul": "<UL>" + _each('<LI><A HREF="/tm/{at}">{}</A>', _TITLES) + "</UL>",
    "fresh_divs": "".join(f'<div><a href="/tm/{at}">{title}</a>({date})</div>' for at, (title, date) in enumerate(_FRESH)),
    "side_right": '<div class="hop"><h4>Thông báo</h4><ul><li><a href="/tb/1">Mời gửi ảnh dự thi Sắc màu biên cương</a></li></ul></div><div class="hop"><h4>Thời tiết</h4><p>Sìn Hồ: 14°C</p><p>Than Uyên: 22°C</p></div>',
    "sites": '<ul><li><a href="http://mofa.gov.vn">Bộ Ngoại giao</a></li><li><a href="http://laichau.gov.vn">Cổng thông tin điện tử tỉnh</a></li></ul>',
    "papers": f"<div><h3>HỆ THỐNG VĂN BẢN</h3>{_PAPER_ROWS}</div>", "videos": '<div><h3>THƯ VIỆN VIDEO</h3><p><a href="/v/1">Mùa hoa ban nơi cửa khẩu</a></p><p><a href="/v/2">Những người giữ mốc</a></p></div>',
    "links": "<div><h3>LIÊN KẾT WEBSITE</h3><select><option>-- Chọn liên kết --</option><option>Bộ Ngoại giao</option><option>Báo Nhân Dân</option></select></div>",
    "foot_div": _each("<div>{}</div>", _FOOT), "foot_p": _each("<p>{}</p>", _FOOT), "foot_br": "<br>".join(_FOOT),
    "foot_db": "<p>Thông tin đối ngoại tỉnh Điện Biên</p><p>Cơ quan quản lý: Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Điện thoại: 0215.3835.252</p>",
    "foot_nv": "© 2023 Sở Thông tin và Truyền thông. Giấy phép số 08/GP-STTTT cấp ngày 03/02/2021",
}  # fmt: skip
_FIRST_LINE = 4


def _split(title: str, shape: str) -> str:
    words = title.split(" ")
    return shape.format(" ".join(words[:_FIRST_LINE]), " ".join(words[_FIRST_LINE:]))


def _environment() -> Environment:
    environment = Environment(autoescape=False)  # the fields are markup, escaped where they are filled
    environment.filters |= {"br": lambda title: _split(title, "{}<br/>\n{}"), "spans": lambda title: _split(title, "<span>{}</span> <span>{}</span>")}  # fmt: skip
    return environment


ENVIRONMENT = _environment()


@dataclass(frozen=True)
class Skeleton:
    """One site's page: what the article's own matter is stands between ``⟪`` and ``⟫``."""

    name: str
    portal: str
    hand: str
    date: str
    section: str
    sign: str
    flags: frozenset[str]
    html: str

    def has(self, field: str) -> bool:
        """Whether the page has a place of its own for *field*."""
        return f"if {field} " in self.html

    def drawn(self, fields: dict[str, Any]) -> str:
        """The page of an article."""
        return ENVIRONMENT.from_string(self.html.replace("⟪", "").replace("⟫", "")).render(fields | {"box": BOX})

    def around(self, main: str, fields: dict[str, Any]) -> str:
        """The page with *main* where an article would stand."""
        before, _, rest = self.html.partition("⟪")
        parts = (
            ENVIRONMENT.from_string(part).render(fields | {"box": BOX}) for part in (before, rest.partition("⟫")[2])
        )
        return main.join(parts)


def read(portal: str, file: str) -> tuple[Skeleton, ...]:
    """The structures of a file: a line with the name and the settings, then the page."""
    text = Path(__file__).with_name(file).read_text(encoding="utf-8")
    return tuple(_parsed(portal, part) for part in text.split("@@ ")[1:])


def _parsed(portal: str, part: str) -> Skeleton:
    first, _, html = part.partition("\n")
    name, *settings = first.split("; ")
    kept = dict(setting.split("=", 1) for setting in settings)
    flags = frozenset(filter(None, kept.get("flags", "").split(",")))
    return Skeleton(name, portal, kept["hand"], kept["date"], kept["section"], kept.get("sign", ""), flags, html)
