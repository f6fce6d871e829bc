"""What one page of the fourth sealed part has to say, and the truth that follows from it by the contract."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import fold
from tests.generator.sealed4_dates import FORMS, iso
from tests.generator.sealed4_ink import Hand, esc, lines_of
from tests.generator.sealed4_tell import Tale


@dataclass(frozen=True)
class Site:
    """What a portal says about itself on every page."""

    name: str
    owner: str
    address: str
    phone: str
    licence: str
    editor: str


SITES = {
    "lai_chau": Site(
        "Cổng thông tin đối ngoại tỉnh Lai Châu", "Sở Ngoại vụ tỉnh Lai Châu",
        "Tầng 5, nhà D, khu hành chính chính trị tỉnh, phường Tân Phong, thành phố Lai Châu", "0213.3791.555",
        "82/GP-TTĐT do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày 09/9/2019", "Ông Vàng A Kỷ - Phó Giám đốc Sở",
    ),
    "dien_bien": Site(
        "Trang thông tin đối ngoại tỉnh Điện Biên", "Sở Ngoại vụ tỉnh Điện Biên",
        "Số 896, đường Võ Nguyên Giáp, phường Mường Thanh, thành phố Điện Biên Phủ", "0215.3825.409",
        "17/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 22/4/2020", "Bà Lò Thị Hiêng - Chánh Văn phòng Sở",
    ),
    "dien_bien_stttt": Site(
        "Sở Thông tin và Truyền thông tỉnh Điện Biên", "UBND tỉnh Điện Biên",
        "Đường Hoàng Công Chất, tổ dân phố 9, phường Noong Bua, thành phố Điện Biên Phủ", "0215.3835.099",
        "05/GP-TTĐT cấp ngày 14/11/2018", "Ông Khoàng Văn Ven - Giám đốc Sở",
    ),
}  # fmt: skip
OTHERS = (
    "Trao thư mời dự Hội chợ thương mại vùng biên năm tới", "Đoàn nhà báo nước bạn thăm hang Thẩm Púa",
    "Gỡ vướng cho lao động qua lại biên giới theo mùa", "Kiểm tra tiến độ Trạm kiểm soát liên hợp số 2",
    "Lớp học tiếng Lào buổi tối của các chiến sĩ quân hàm xanh", "Hội thảo về bảo tồn chữ Thái cổ hai bên biên giới",
    "Tặng máy lọc nước cho bốn bản kết nghĩa", "Giải chạy “Đường biên xanh” mở cổng đăng ký",
    "Họp báo giới thiệu Tuần văn hóa ẩm thực Tây Bắc", "Thư cảm ơn của Hội Chữ thập đỏ tỉnh bạn",
    "Khai giảng lớp phiên dịch viên cửa khẩu khóa IV", "Đón nhận lô vắc-xin thú y do bạn hỗ trợ",
    "Bàn cách chống hàng giả dịp giáp Tết", "Phim tài liệu về cột mốc số 0 được chiếu tại Viêng Chăn",
    "Thống nhất giờ mở cửa lối mở Pô Tô", "Nông dân hai nước thi giống lúa nếp tan",
)  # fmt: skip


def slug(text: str) -> str:
    """*text* as portals write it into addresses."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^A-Za-z0-9]+", "-", bare).strip("-").lower()[:90].strip("-")


@dataclass(frozen=True)
class Other:
    """An entry of a related list."""

    title: str
    href: str
    at: datetime | None


@dataclass(frozen=True)
class Told:
    """All a shell needs to draw a page."""

    tale: Tale
    portal: str
    url: str
    at: datetime | None
    form: str
    others: tuple[Other, ...]
    files: tuple[tuple[str, str], ...]
    hand: Hand
    rng: Random

    @property
    def site(self) -> Site:
        """The portal's words about itself."""
        return SITES[self.portal]

    @property
    def title(self) -> str:
        """The title as HTML; a title of several lines is broken where the editor broke it."""
        return "<br />".join(map(esc, self.tale.breaks))

    @property
    def raw(self) -> str:
        """The line of the date, or nothing."""
        return FORMS[self.form].show(self.at) if self.at else ""

    def dated(self, around: str) -> str:
        """The line of the date inside *around*, or nothing on a page without a date."""
        return around.format(esc(self.raw)) if self.at else ""

    def body(self, lead: bool = True, sign: bool = True) -> str:
        """The drawn text."""
        return self.hand.body(self.tale, lead, sign)

    def fields(self, around: str, author: str = "Tác giả:", source: str = "Nguồn tin:") -> str:
        """Author and source as labelled fields of the CMS."""
        rows = [(author, self.tale.author), (source, self.tale.source)]
        return "\n".join(around.format(label, esc(value)) for label, value in rows if value)


def related(told: Told, around: str, entry: str, dates: bool = True) -> str:
    """The related list; ``entry`` has places for the address, the title and what follows it."""
    shown = [(o.href, esc(o.title), f"({list_date(told, o.at)})" if o.at and dates else "") for o in told.others]
    return around.format("\n".join(entry.format(*row) for row in shown))


def list_date(told: Told, at: datetime) -> str:
    """The date of an entry of a list as the portal prints it."""
    if told.portal != "lai_chau":
        return f"{at:%d/%m/%Y}"
    return f"{at:%d/%m/%Y} {at.hour % 12 or 12}:{at:%M:%S} {('SA', 'CH')[at.hour >= 12]}"


def attached(told: Told, around: str, entry: str) -> str:
    """The attachments, if the tale has any."""
    rows = "\n".join(entry.format(href, esc(title)) for title, href in told.files)
    return around.format(rows) if rows else ""


def _meant(told: Told, at: datetime | None) -> str | None:
    return iso(at, "second" if told.portal == "lai_chau" else "day") if at else None


def truth(told: Told, dated_list: bool) -> dict[str, Any]:
    """The fields of the contract that follow from *told*."""
    tale, hand = told.tale, told.hand
    lines = [tale.lead] + [line for piece in tale.pieces for line in lines_of(piece, hand.ink.flat)]
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    return {
        "title": tale.title,
        "published_at": iso(told.at, FORMS[told.form].precision) if told.at else None,
        "published_raw": fold(told.raw) or None,
        "category": tale.category,
        "lead": tale.lead,
        "text": "\n\n".join(map(fold, lines)),
        "author": tale.author,
        "source": tale.source,
        "language": tale.language,
        "images": [{"url": urljoin(told.url, hand.src(p)), "caption": p.text or None} for p in pictures],
        "attachments": [{"url": urljoin(told.url, href), "title": title} for title, href in told.files],
        "related": [
            {"url": urljoin(told.url, o.href), "title": o.title, "published_at": _meant(told, o.at) if dated_list else None}
            for o in told.others
        ],
    }  # fmt: skip
