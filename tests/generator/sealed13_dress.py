"""What a site puts around its pages: a dress holds the frame and the pieces of an article, all as its theme prints them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.sealed13_pool import CATEGORIES


@dataclass(frozen=True)
class Dress:
    """One theme of one portal; every piece is printed only when the article has it."""

    name: str
    portal: str
    path: str
    form: str
    hand: str
    base: str
    frame: str
    crumbs: str
    title: str
    date: str
    lead: str
    body: str
    sign: str
    source: str
    files: str
    file: str
    other: str
    others: str
    heading: str
    head_title: str = "{t}"
    date_first: bool = False
    always_source: bool = False
    dated_list: bool = True
    school: str = "div"

    def page(self, head: str, main: str, boxes: tuple[str, str, str] = ("", "", "")) -> str:
        """The whole page: *head* is what ``<title>`` speaks of, *boxes* stand left, right and below."""
        slots = {"[[T]]": self.head_title.format(t=escape(head)), "[[MAIN]]": main, "[[NAV]]": self.nav()}
        slots |= dict(zip(("[[LEFT]]", "[[RIGHT]]", "[[BELOW]]"), boxes, strict=True))
        page = self.frame
        for slot, value in slots.items():
            page = page.replace(slot, value)
        return page

    def nav(self) -> str:
        """The items of the menu."""
        names = ("Trang chủ", *CATEGORIES, "Văn bản", "Thư viện", "Liên hệ")
        if self.school == "table":
            return "".join(f'<td class="mn"><a href="/menu/{at}.aspx">{name}</a></td>' for at, name in enumerate(names))
        return "".join(
            f'<li class="nav-item"><a class="nav-link" href="/menu/{at}">{name}</a></li>'
            for at, name in enumerate(names)
        )


#: Of Lai Châu as rendered: counter, publisher, licence.
FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip


def foot(lines: tuple[str, ...], each: str) -> str:
    """The lines of a footer, *each* in its markup."""
    return "".join(each.format(escape(line)) for line in lines)
