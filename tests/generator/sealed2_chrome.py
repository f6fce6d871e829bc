"""What stands round the articles of the second sealed part: menus, boxes, counters, footers, and what nobody sees."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.generator.model import Link, Story
from tests.generator.pieces import Pen

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
MENU = ("Giới thiệu", "Tin tức - Sự kiện", "Văn bản", "Thư viện ảnh", "Hỏi đáp", "Liên hệ", "Sơ đồ cổng")
READ = (
    "Hướng dẫn thủ tục cấp thẻ đi lại của doanh nhân", "Danh sách các lối mở được phép hoạt động",
    "Mời viết bài cho đặc san mùa xuân", "Bảng giá dịch vụ kho bãi tại cửa khẩu", "Lịch trực lễ của các trạm kiểm soát",
    "Kết quả thi sát hạch phiên dịch đợt hai",
)  # fmt: skip
PAPERS = (
    ("212/KH-UBND", "Kế hoạch tổ chức ngày hội các dân tộc vùng biên"),
    ("45/QĐ-SNgV", "Quyết định ban hành quy chế tiếp khách nước ngoài"),
    ("1033/UBND-NC", "Văn bản về việc rà soát nhu cầu đào tạo tiếng Lào"),
)
VIDEOS = ("Phim tài liệu: Dòng sông hai bờ", "Phóng sự: Mùa chè trên đỉnh Tả Phìn")
OLD = (
    "Sáng nay, đoàn công tác đã kết thúc chuyến thăm và lên đường về nước.",
    "Tại buổi tiễn, hai bên hẹn gặp lại vào mùa thu.",
    "Trong ba ngày ở thăm, đoàn đã đi bốn huyện, dự hai cuộc họp và một lễ khởi công dưới trời mưa.",
    "Bài học lớn nhất được rút ra là cần báo trước lịch đi lại cho nhau ít nhất mười ngày.",
)


def crumb(pen: Pen, story: Story) -> str:
    """The way to the article's category, where the page shows one."""
    if not story.category:
        return ""
    cat = escape(story.category)
    return pen.rng.choice((
        f'<ul class="{pen.name()}"><li><a href="/">Trang chủ</a></li> <li><a href="/c/12">{cat}</a></li></ul>',
        f'<div class="{pen.name()}"><a href="/">Trang chủ</a> &raquo; <a href="/c/12">{cat}</a></div>',
        f'<p><a href=/>Trang chủ</a> / <a href=/c/12>{cat}</a></p>',
        f'<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li><li class="active">{cat}</li></ol>',
        f'<table><tr><td><a href="/">Trang chủ</a> &gt; <a href="/c/12">{cat}</a></td></tr></table>',
        f'<nav aria-label="breadcrumb"><span><a href="/">Trang chủ</a></span><span> › </span><span><a href="/c/12">{cat}</a></span></nav>',
    ))  # fmt: skip


def top(pen: Pen, story: Story) -> str:
    """Banner and menu; a site's name may be the only heading of the first rank."""
    site = SITES[story.portal]
    links = "".join(f'<li><a href="/m/{at}">{line}</a></li>' for at, line in enumerate(MENU))
    flat = " | ".join(f'<a href="/m/{at}">{line}</a>' for at, line in enumerate(MENU))
    return pen.rng.choice((
        "",
        f'<h1 class="logo"><a href="/">{site}</a></h1><ul class="{pen.name()}">{links}</ul>',
        f'<div id="banner"><img src="/images/banner.png" alt="{site}"></div><div class="nav">{flat}</div>',
        f"<marquee>Chào mừng quý vị đến với {site}</marquee><div>{flat}</div>",
        f'<header><div class="site">{site}</div><form action="/tim"><input name="q" value="Tìm kiếm..."><button>Tìm</button></form></header>',
        '<div class="lang"><a href="/vi">Tiếng Việt</a> | <a href="/en">English</a></div><div class="today">Hôm nay: Thứ ba, ngày 03/11/2026</div>',
    ))  # fmt: skip


def box(pen: Pen, heading: str, lines: Sequence[str], shape: int) -> str:
    """A side box with a heading and links."""
    if shape == 0:
        rows = "".join(f'<tr><td><a href="/x/{at}">{line}</a></td></tr>' for at, line in enumerate(lines))
        return f'<table class="{pen.name()}"><tr><th>{heading}</th></tr>{rows}</table>'
    if shape == 1:
        return (
            f"<div><b>{heading}</b><br>"
            + "".join(f'<a href="/x/{at}">{line}</a><br>' for at, line in enumerate(lines))
            + "</div>"
        )
    rows = "".join(f'<li><a href="/x/{at}">{line}</a></li>' for at, line in enumerate(lines))
    return f'<div class="{pen.name()}"><h3>{heading}</h3><ul>{rows}</ul></div>'


def side(pen: Pen) -> str:
    """A column of boxes."""
    shape = pen.rng.randrange(3)
    read = box(pen, pen.rng.choice(("Đọc nhiều nhất", "THÔNG BÁO", "Tin nổi bật")), pen.rng.sample(READ, 3), shape)
    login = '<div><label>Tên truy cập</label><input><label>Mật khẩu</label><input type="password"><button>Đăng nhập</button></div>'
    return read + pen.rng.choice(
        ("", login, '<div><a href="http://x.test"><img src="/qc/banner1.gif" width="200"></a></div>')
    )


def share(pen: Pen) -> str:
    """Buttons to share and print, and a counter of views."""
    views = pen.rng.randint(40, 4000)
    return pen.rng.choice((
        "",
        f"<div class=tool><a href=#>Chia sẻ</a> <a href=#>In trang</a> <a href=#>Gửi email</a></div><div>Lượt xem: {views}</div>",
        "<p>Quay lại</p><p>Về đầu trang</p><p>In bài viết</p>",
        f'<ul class="btn"><li>Facebook</li><li>Zalo</li><li>In ấn</li></ul><p><i>Đã xem: {views}</i></p>',
        f"<table><tr><td>[Trở về]</td><td>[In trang]</td></tr></table><span>Lượt xem: {views}</span>",
    ))  # fmt: skip


def files(pen: Pen, story: Story) -> str:
    """Attachments under their label."""
    rows = "".join(f'<li><a href="{link.href}">{escape(link.title)}</a></li>' for link in story.attachments)
    label = pen.rng.choice(("Tệp đính kèm:", "File đính kèm:"))
    return f"<div class={pen.name()}><b>{label}</b><ul>{rows}</ul></div>" if rows else ""


RELATED = {
    "ul": ("<h3>{}</h3><ul>", '<li><a href="{1}">{0}</a><span>{2}</span></li>', "</ul>"),
    "rows": ("<table width=100%><tr><td><b>{}</b></td></tr>", '<tr><td><img src="/i/dot.gif" alt=""> <a href="{1}">{0}</a><i>{2}</i></td></tr>', "</table>"),
    "breaks": ("<b>{}</b><br>", '<a href="{1}">{0}</a>{2}<br>', ""),
    "divs": ('<div class="tieude-khoi">{}</div>', '<div class="muc"><a href="{1}">{0}</a> <em>{2}</em></div>', ""),
    "dl": ("<dl><dt>{}</dt>", '<dd><a href="{1}">{0}</a> <small>{2}</small></dd>', "</dl>"),
    "ol": ("<p><u>{}</u></p><ol>", '<li><p><a href="{1}">{0}</a>{2}</p></li>', "</ol>"),
    "cells": ("<fieldset><legend>{}</legend><table>", '<tr><td><a href="{1}">{0}</a></td><td>{2}</td></tr>', "</table></fieldset>"),
    "shout": ("<P><B>{}</B>", '<P><A HREF="{1}">{0}</A>{2}', ""),
}  # fmt: skip


def _rows(shape: str, heading: str, links: Sequence[Link]) -> str:
    start, row, end = RELATED[shape]
    rows = "".join(row.format(escape(link.title), escape(link.href), link.shown) for link in links)
    return f"<div>{start.format(heading)}{rows}{end}</div>\n"


def related(pen: Pen, story: Story, shape: str) -> str:
    """The related list; on the NukeViet portal newer news first, then older."""
    links = story.related
    if story.portal == "dien_bien":
        return ""
    if story.portal == "lai_chau":
        return _rows(shape, story.related_heading, links) if links or pen.rng.random() < 0.3 else ""
    half = len(links) // 2
    newer = _rows(shape, "Những tin mới hơn", links[:half]) if half else ""
    return newer + (_rows(shape, "Những tin cũ hơn", links[half:]) if links else "")


LAI_CHAU = (
    "<b>Cơ quan chủ quản:</b>Ủy ban nhân dân tỉnh Lai Châu", "<b>Giấy phép số:</b>47/GP-TTĐT, cấp ngày: 12/5/2015",
    "<b>Chịu trách nhiệm chính:</b>Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu",
    "<b>Điện thoại:</b>02133.798.799", "<b>Email:</b>BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip


def _lai_chau_foot(pen: Pen) -> str:
    count = pen.rng.randint(3, 12000)
    counter = pen.rng.choice(
        (
            f"<div><b>{count}</b> <span>Người đang Online</span></div>",
            f"<p>{count} Người đang Online</p>",
            f"<table><tr><td>{count} Người đang Online</td></tr></table>",
        )
    )
    name = "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU"
    ends = '<div><a href="#top">top</a> <a href="#down">down</a></div>'
    shape = pen.rng.randrange(4)
    if shape == 0:
        return (
            counter
            + f"<table width=100%><tr><td>{name}</td></tr>"
            + "".join(f"<tr><td>{line}</td></tr>" for line in LAI_CHAU)
            + "</table>"
            + ends
        )
    if shape == 1:
        return f"{counter}<footer><h4>{name}</h4>" + "".join(f"<p>{line}</p>" for line in LAI_CHAU) + f"</footer>{ends}"
    if shape == 2:
        return f"{counter}<center><font size=1>{name}<br>" + "<br>".join(LAI_CHAU) + f"</font></center>{ends}"
    return f"{counter}<dl><dt>{name}</dt>" + "".join(f"<dd>{line}</dd>" for line in LAI_CHAU) + f"</dl>{ends}"


def _dien_bien_foot(pen: Pen) -> str:
    shape = pen.rng.randrange(3)
    if shape == 0:
        papers = "".join(f"<tr><td>Số/Ký hiệu: {number}<br>{words}</td></tr>" for number, words in PAPERS)
        return f"<table><tr><td>HỆ THỐNG VĂN BẢN</td></tr>{papers}<tr><td>THƯ VIỆN VIDEO</td></tr><tr><td>{VIDEOS[0]}</td></tr><tr><td>LIÊN KẾT WEBSITE</td></tr></table>"
    if shape == 1:
        papers = "".join(f'<li><a href="/vb">Số/Ký hiệu: {number}</a><p>{words}</p></li>' for number, words in PAPERS)
        links = (
            "<select><option>-- Chọn --</option><option>Cổng tỉnh</option><option>Báo Điện Biên Phủ</option></select>"
        )
        return f"<div><h3>HỆ THỐNG VĂN BẢN</h3><ul>{papers}</ul><h3>THƯ VIỆN VIDEO</h3><ul><li>{VIDEOS[1]}</li></ul><h3>LIÊN KẾT WEBSITE</h3>{links}</div>"
    papers = "".join(f"<div><b>Số/Ký hiệu: {number}</b></div><div>{words}</div>" for number, words in PAPERS)
    return f"<div>HỆ THỐNG VĂN BẢN</div>{papers}<div>THƯ VIỆN VIDEO</div><div>{VIDEOS[0]}</div><div>{VIDEOS[1]}</div><div>LIÊN KẾT WEBSITE</div>"


def _stttt_foot(pen: Pen) -> str:
    count = pen.rng.randint(100, 90000)
    return (
        '<div class="binhluan"><p>Ý kiến bạn đọc</p><textarea></textarea><button>Gửi</button></div>'
        f"<ul class=dem><li>Đang truy cập: {count % 37}</li><li>Hôm nay: {count % 991}</li><li>Tổng lượt truy cập: {count}</li></ul>"
        "<div class=cuoi><p>Bản quyền thuộc Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Địa chỉ: phường Mường Thanh</p><p>Điện thoại: 0215.3827.555</p></div>"
    )


def foot(pen: Pen, portal: str) -> str:
    """Counter and footer of *portal*."""
    return {"lai_chau": _lai_chau_foot, "dien_bien": _dien_bien_foot, "dien_bien_stttt": _stttt_foot}[portal](pen)


def hidden(pen: Pen, story: Story) -> str:
    """Something no visitor sees: a copy for phones, a template, an old article, a script with the marker words."""
    title, lead, old = escape(story.title), escape(story.lead), "".join(f"<p>{line}</p>" for line in OLD)
    return pen.rng.choice((
        "",
        f'<div class="mobile" style="display:none"><h2>{title}</h2><p>{escape(story.shown_date)}</p><p>{lead}</p><p>Tin liên quan</p></div>',
        f"<div hidden><h1>Bài cũ</h1><div>(Ngày đăng :01/02/2011 8:00:00 SA)</div>{old}<p>Tin, ảnh: Người cũ</p></div>",
        f"<template><article><h1>Mẫu tin</h1><p>Thời gian đăng: 1/2/2011 8:00:00 AM</p>{old}</article></template>",
        f"<!-- <h1>Bài cũ</h1><div>(Ngày đăng :01/02/2011 8:00:00 SA)</div>{old}<p>Nguồn tin: Báo cũ</p><h3>Tin liên quan</h3> -->",
        '<script>var nhan = {"lq": "Tin liên quan", "on": "Người đang Online", "tg": "Thời gian đăng: 1/2/2011 8:00:00 AM"}; document.title;</script>',
        f'<script type="text/html" id="tpl"><h1>Mẫu</h1><div>(Ngày đăng :01/02/2011)</div>{old}</script>',
        '<noscript><div class="warn">Trình duyệt của bạn không hỗ trợ JavaScript.<br>Hãy bật JavaScript để xem trang này.</div></noscript>',
        f'<textarea style="display:none" id="luu">{old}Tin liên quan</textarea>',
        f'<style>.chi-dien-thoai{{display:none}}</style><div class="chi-dien-thoai"><h2>Bài dành cho điện thoại</h2>{old}</div>',
    ))  # fmt: skip
