"""What stands around an article: the portals' own footers, sidebars, counters, tools and hidden decoys."""

from __future__ import annotations

from html import escape
from random import Random

from tests.generator.pieces import Pen, link_list

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
LAI_CHAU_FOOTER = (
    "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp "
    "ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799",
    "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)
DOCUMENTS = (
    "Số/Ký hiệu: 123/KH-UBND",
    "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017",
    "Số/Ký hiệu: 45/BC-UBND",
    "Văn bản của Ủy ban nhân dân tỉnh Điện Biên",
)


def labelled(line: str, rng: Random) -> str:
    """A footer line whose label may be bold."""
    label, colon, rest = line.partition(":")
    return f"<b>{escape(label)}:</b>{escape(rest)}" if colon and rng.random() < 0.6 else escape(line)


def footer_lai_chau(pen: Pen, tag: str = "p") -> str:
    """Counter, footer and the two buttons, as in the sample."""
    online = f"{pen.rng.randint(1, 9999)} Người đang Online"
    pen.said(online, "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", *LAI_CHAU_FOOTER, "top", "down")
    number, _, words = online.partition(" ")
    counter = pen.rng.choice((f"<div>{online}</div>", f"<div><b>{number}</b> <span>{words}</span></div>"))
    lines = "".join(f"<{tag}>{labelled(line, pen.rng)}</{tag}>" for line in LAI_CHAU_FOOTER)
    tops = '<div><a href="#top">top</a> <a href="#down">down</a></div>'
    return f'{counter}<div class="{pen.name()}"><h4>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</h4>{lines}</div>{tops}'


def footer_dien_bien(pen: Pen) -> str:
    """The three sidebars that follow the article, as in the sample."""
    return (
        link_list(pen, "HỆ THỐNG VĂN BẢN", DOCUMENTS)
        + link_list(pen, "THƯ VIỆN VIDEO", ("Giải thưởng Thông tin đối ngoại lần thứ 2", "Điện Biên"))
        + link_list(pen, "LIÊN KẾT WEBSITE", ())
    )


def footer_stttt(pen: Pen) -> str:
    """Comments, statistics and the owner of the NukeViet site."""
    comments = "<div><p><b>Ý kiến bạn đọc</b></p><form><textarea></textarea><input type=submit value='Gửi bình luận'></form></div>"
    pen.said("Ý kiến bạn đọc")
    stats = ("Đang truy cập", str(pen.rng.randint(2, 90)), "Hôm nay", "143", "Tổng lượt truy cập", "1.204.551")
    pen.said(*stats)
    rows = "".join(f"<li><span>{stats[at]}</span><span>{stats[at + 1]}</span></li>" for at in (0, 2, 4))
    owner = ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN", "Địa chỉ: Phường Mường Thanh", "Điện thoại: 0215.3.825.000")
    pen.said(*owner)
    return f"{comments}<ul class='counter'>{rows}</ul><footer>{''.join(f'<p>{escape(line)}</p>' for line in owner)}</footer>"


FOOTERS = {"lai_chau": footer_lai_chau, "dien_bien": footer_dien_bien, "dien_bien_stttt": footer_stttt}


def menu(pen: Pen, lines: tuple[str, ...]) -> str:
    """The menu before the article."""
    pen.said(*lines)
    return (
        '<ul id="menu">' + "".join(f'<li><a href="/m/{at}">{line}</a></li>' for at, line in enumerate(lines)) + "</ul>"
    )


def tools(pen: Pen, lines: tuple[str, ...], tag: str = "span") -> str:
    """Share, print and view-count words."""
    pen.said(*lines)
    return f'<div class="{pen.name()}">' + " ".join(f"<{tag}>{escape(line)}</{tag}>" for line in lines) + "</div>"


def hidden(pen: Pen, words: str, how: str) -> str:
    """Words that a browser does not show."""
    inner = f"<p>{escape(words)}</p>"
    shapes = {
        "none": f'<div style="display:none">{inner}</div>',
        "none-spaced": f'<div style="color:red; DISPLAY : none !important">{inner}</div>',
        "hidden": f"<div hidden>{inner}</div>",
        "script": f"<script>var t = {words!r};</script>",
        "comment": f"<!-- {words} -->",
        "template": f"<template>{inner}</template>",
        "noscript": f"<noscript>{inner}</noscript>",
        "style": f"<style>.x:after {{content: '{words}'}}</style>",
        "visibility": f'<div style="visibility:hidden">{inner}</div>',
        "input": f'<input type="hidden" name="k" value="{escape(words)}">',
        "mso": f"<!--[if gte mso 9]><xml><w:X>{escape(words)}</w:X></xml><![endif]-->",
        "textarea": f'<textarea style="display:none">{escape(words)}</textarea>',
    }
    pen.said(words)
    return shapes[how]


DECOYS = (
    "Tin liên quan",
    "(Ngày đăng :01/01/2001 1:01:01 SA)",
    "Thời gian đăng: 1/1/2001 1:01:01 AM",
    "Nguồn tin: Báo mẫu",
    "Tin, ảnh: Người Mẫu",
    "Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.",
    "HỆ THỐNG VĂN BẢN",
)
