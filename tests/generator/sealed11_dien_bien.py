"""Nine dresses of Điện Biên: title, date with the month first, text, who wrote it, then the boxes of documents and links."""

from __future__ import annotations

from tests.generator.sealed11_shell import Shell

ROWS = (
    ("88/KH-UBND", "Kế hoạch triển khai công tác ngoại vụ năm 2019"),
    ("315/BC-UBND", "Báo cáo kết quả hợp tác với các tỉnh Bắc Lào"),
    ("42/TB-UBND", "Thông báo kết luận của Chủ tịch UBND tỉnh về vận động viện trợ"),
)
PAPERS = "".join(f'<li><a href="/vb">Số/Ký hiệu: {number}</a><p>{name}</p></li>' for number, name in ROWS)
BOXES = (
    f"<ul><li>HỆ THỐNG VĂN BẢN</li>{PAPERS}</ul><ul><li>THƯ VIỆN VIDEO</li>"
    '<li><a href="/video/1">Điện Biên - miền hoa ban</a></li></ul><ul><li>LIÊN KẾT WEBSITE</li></ul>'
)
LOOSE = (
    "<p><b>HỆ THỐNG VĂN BẢN</b></p>"
    + "".join(f"<p>Số/Ký hiệu: {number}</p><p>{name}</p>" for number, name in ROWS)
    + "<p><b>THƯ VIỆN VIDEO</b></p><p>Điện Biên - miền hoa ban</p><p><b>LIÊN KẾT WEBSITE</b></p>"
)
CELLS = (
    "<table><tr><td>HỆ THỐNG VĂN BẢN</td></tr>"
    + "".join(f"<tr><td>Số/Ký hiệu: {number}<br>{name}</td></tr>" for number, name in ROWS)
    + "</table><table><tr><td>THƯ VIỆN VIDEO</td></tr><tr><td>Điện Biên - miền hoa ban</td></tr></table>"
    "<table><tr><td>LIÊN KẾT WEBSITE</td></tr></table>"
)
SITE = "<title>Thông tin đối ngoại tỉnh Điện Biên</title>"
ASPX = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}[[HEAD]]</head><body><form method="post" action="Default.aspx">'
    '<input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcy" />[[PAGE]]</form></body></html>'
)


def _shell(
    name: str, inks: tuple[str, ...], page: str, title: str, date: str, named: bool = False, **more: str
) -> Shell:
    return Shell(f"x11-db-{name}", "dien_bien", inks, page, title, date, named=named, **more)  # type: ignore[arg-type]


SHELLS = (
    _shell(
        "mvc", ("clean", "divs", "figure"),
        f'<div class="container"><div class="col-8"><div class="post">[[T]][[D]]<div class="post-body">[[B]]</div></div></div><div class="col-4">{BOXES}</div></div>',
        '<h1 class="post-title">{}</h1>', '<div class="post-date">{}</div>', named=True,
    ),
    _shell(
        "webforms", ("clean", "open", "word"),
        f'<table width="1000" align="center"><tr><td colspan="2"><img src="/b.png" alt="" /></td></tr><tr><td valign="top"><table width="100%"><tr><td>[[T]]</td></tr>[[D]]'
        f'<tr><td id="ctl00_ctl09" class="chitiet">[[B]]</td></tr></table></td><td width="210" valign="top">{CELLS}</td></tr></table>',
        '<strong style="font-size:15pt">{}</strong>', "<tr><td>{}</td></tr>", named=True, sheet=ASPX, head=SITE,
    ),
    _shell(
        "word", ("word",),
        f'<div id="main"><div class="tin">[[T]][[D]][[L]]<div class="nd">[[B]]</div></div></div><div id="right">{BOXES}</div>',
        "<h2>{}</h2>", "<p><i>{}</i></p>", lead='<p class="trichdan"><b>{}</b></p>',
    ),
    _shell(
        "span", ("span", "br"),
        f'<div><span id="lblTitle">[[T]]</span><br>[[D]]<br>[[B]]</div><div>{BOXES}</div>',
        "{}", '<span id="lblTime">{}</span>', named=True, head=SITE,
    ),
    _shell(
        "first", ("divs", "clean", "beside"),
        f'<div class="sidebar">{BOXES}</div><div class="content"><ul class="moi"><li>TIN MỚI</li>[[O]]</ul>[[T]][[D]][[L]][[B]]</div><div class="bottom"><p>Bản quyền thuộc Sở Thông tin và Truyền thông tỉnh Điện Biên</p></div>',
        "<h1>{}</h1>", "<p><small>{}</small></p>", lead='<div class="sapo"><b>{}</b></div>', head="<title>{} - Thông tin đối ngoại tỉnh Điện Biên</title>",
    ),
    _shell(
        "column", ("clean", "word", "beside"),
        f'[[T]][[D]][[B]]{LOOSE}', '<p class="tieude"><b>{}</b></p>', "<p>{}</p>", named=True,
    ),
    _shell(
        "open", ("open",),
        f"<table width=100%><tr><td width=70% valign=top>[[T]][[D]]<div>[[B]]</font></b><td valign=top>{CELLS}</table>",
        "<h3><font color=red>{}</font></h3>", "<font size=1>{}</font>", named=True,
        sheet="<HTML><HEAD>{charset}[[HEAD]]<BODY>[[PAGE]]",
    ),
    _shell(
        "hidden", ("clean", "figure", "divs"),
        f'<script>/* HỆ THỐNG VĂN BẢN */ window.t = "Thời gian đăng: 1/2/2003 4:05:06 AM";</script><div hidden><h1>Đang tải</h1><p>Tin, ảnh: Quản trị viên</p></div>'
        f'<div class="x"><!-- Thời gian đăng: 9/9/2009 9:09:09 AM -->[[T]][[D]][[L]]<!-- HỆ THỐNG VĂN BẢN -->[[B]]<template><p>Nguồn tin: mẫu</p></template>'
        f'<p style="display:none">LIÊN KẾT WEBSITE</p></div><aside>{BOXES}</aside>',
        "<h1>{}</h1>", '<span class="d">{}</span>', lead="<p><strong>{}</strong></p>",
    ),
    _shell(
        "cards", ("figure", "above", "clean"),
        f'<header class="navbar"><a href="/">Trang chủ</a><a href="/TinTuc">Tin tức</a><a href="/VanBan">Văn bản</a></header><div class="card"><div class="card-body">[[T]]'
        f'[[D]][[L]]<div class="card-text">[[B]]</div><div class="tools"><p>Chia sẻ</p><p>In trang</p><p>Lượt xem: [[N]]</p></div></div></div><div class="card">{BOXES}</div>',
        '<h3 class="card-title">{}</h3>', '<p class="text-muted"><i class="fa fa-clock"></i> {}</p>', lead='<p class="card-lead"><b>{}</b></p>',
        head='<title>{}</title><meta name="description" content="Trang tin">',
    ),
)  # fmt: skip
