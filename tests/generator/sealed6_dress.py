"""What stands round an article on the three portals: ways, related lists, side boxes, footers; drawn in any kind of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape

from tests.generator.sealed6_dates import half

Label = Callable[[str], str]
SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
MENU = {
    "lai_chau": ("Giới thiệu", "Tin tức - Sự kiện", "Văn bản", "Thư viện ảnh", "Liên hệ"),
    "dien_bien": ("Trang chủ", "Tin tức", "Văn bản", "Video", "Hỏi đáp"),
    "dien_bien_stttt": ("Giới thiệu", "Tin Tức", "Văn bản", "Thủ tục hành chính", "Liên hệ"),
}
ROWS = {
    "table": ('<table width="100%" border="0" cellspacing="0">', "<tr><td>{}</td></tr>", "</table>"),
    "cells": ('<table><tr><td><table bgcolor="#f5f5f5">', "<tr><td><table><tr><td>{}</td></tr></table></td></tr>", "</table></td></tr></table>"),
    "div": ("<div>", "<div>{}</div>", "</div>"),
    "ul": ("<ul>", "<li>{}</li>", "</ul>"),
    "p": ("", "<p>{}</p>", ""),
    "br": ("", "{}<br>", "<br>"),
    "dl": ("<dl>", "<dd>{}</dd>", "</dl>"),
    "upper": ('<TABLE BORDER="0">', '<TR><TD><FONT SIZE="2">{}</FONT></TD></TR>', "</TABLE>"),
    "open": ("<table>", "<tr><td>{}\n", "</table>"),
    "center": ("<center>", "{}<br>", "</center>"),
}  # fmt: skip
FOOT = {
    "lai_chau": (
        "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
        "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
        "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu", "Điện thoại:02133.798.799",
        "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này", "top", "down",
    ),
    "dien_bien": (),
    "dien_bien_stttt": (
        "Đang truy cập 14", "Hôm nay 1.208", "Tháng hiện tại 33.519", "Tổng lượt truy cập 2.470.116",
        "&copy; Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên.", "Mã nguồn NukeViet CMS. Thiết kế bởi VINADES.,JSC.",
    ),
}  # fmt: skip
PAPERS = (
    ("Số/Ký hiệu: 123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("Số/Ký hiệu: 88/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017"),
    ("Số/Ký hiệu: 1402/QĐ-UBND", "Quyết định ban hành quy chế phối hợp thông tin đối ngoại"),
)  # fmt: skip
AFTER_NUKEVIET = (
    "Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn https://stttt.dienbien.gov.vn là vi phạm bản quyền",
    '<strong>Tags: </strong><a href="/vi/news/tag/bien-gioi/"><em>biên giới</em></a>, <a href="/vi/news/tag/huu-nghi/"><em>hữu nghị</em></a>',
    "Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Click để đánh giá bài viết", "Ý kiến bạn đọc",
)  # fmt: skip


@dataclass(frozen=True)
class Other:
    """Another article that a page links to."""

    title: str
    href: str
    day: datetime


def rows(kind: str, lines: Iterable[str]) -> str:
    """*lines* of markup, each a line of its own, in the kind of rows a page is made of."""
    start, item, end = ROWS[kind]
    return start + "".join(item.format(line) for line in lines) + end


def menu(portal: str, kind: str) -> str:
    return rows(kind, (f'<a href="/muc/{at}">{name}</a>' for at, name in enumerate(MENU[portal])))


def way(portal: str, topic: str, form: str) -> str:
    """The breadcrumb, with *form* between its links; one portal has none."""
    if portal == "dien_bien":
        return ""
    steps = [("Trang chủ", "/")] if portal == "lai_chau" else [("Trang nhất", "/vi/"), ("Tin Tức", "/vi/news/")]
    return form.join(f'<a href="{href}">{name}</a>' for name, href in [*steps, (topic, "/chuyen-muc/5/")])


def _item(portal: str, other: Other) -> str:
    link = f'<a href="{other.href}">{escape(other.title, quote=False)}</a>'
    if portal == "lai_chau":
        return f"{link}({other.day:%d/%m/%Y} {half(other.day, 'SA', 'CH')})"
    return f"{link} <em>({other.day:%d/%m/%Y})</em>"


def related(portal: str, kind: str, others: tuple[Other, ...], label: Label) -> str:
    """The lists behind an article: one of five on Lai Châu, two on NukeViet, none on the older Điện Biên portal."""
    if portal == "dien_bien":
        return ""
    if portal == "lai_chau":
        return rows(kind, [label("Tin liên quan"), *(_item(portal, other) for other in others)])
    newer, older = others[:2], others[2:]
    groups = ((label("Những tin mới hơn"), newer), (label("Những tin cũ hơn"), older))
    return "".join(rows(kind, [head, *(_item(portal, other) for other in group)]) for head, group in groups)


def side(portal: str, kind: str, spare: tuple[Other, ...], label: Label) -> str:
    """The side boxes; where the portal shows papers and films they are those, else the latest news and links."""
    if portal != "dien_bien":
        latest = [label("TIN MỚI NHẤT"), *(f'<a href="{other.href}">{other.title}</a>' for other in spare)]
        return rows(kind, latest) + rows(
            kind, [label("LIÊN KẾT WEBSITE"), '<a href="http://chinhphu.vn">Chính phủ</a>']
        )
    papers = [f'<a href="/VanBan/{at}">{number}</a><br>{name}' for at, (number, name) in enumerate(PAPERS)]
    films = ("Giải thưởng Thông tin đối ngoại lần thứ 2", "Điện Biên")
    boxes = ((label("HỆ THỐNG VĂN BẢN"), papers), (label("THƯ VIỆN VIDEO"), films), (label("LIÊN KẾT WEBSITE"), ()))
    return "".join(rows(kind, [head, *lines]) for head, lines in boxes)


def foot(portal: str, kind: str, count: int) -> str:
    """The footer; one portal prints its counter above it."""
    above = [f"{count} Người đang Online"] if portal == "lai_chau" else []
    lines = [*above, *FOOT[portal]]
    return rows(kind, lines) if lines else ""


def comments(portal: str, kind: str) -> str:
    """What NukeViet prints between an article and its lists."""
    if portal != "dien_bien_stttt":
        return ""
    return rows(kind, AFTER_NUKEVIET)
