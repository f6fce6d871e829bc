"""The second portal in five dresses: MVC, sidebars first, a label's span, one column, portlets."""

from __future__ import annotations

from tests.generator.sealed17_page import HIDDEN, OTHERS, REMARK, SCRIPT, STYLE, Dress, Other

PAPERS = (
    ("123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("2210/QĐ-UBND", "Quyết định ban hành Quy chế quản lý đoàn ra, đoàn vào"),
    ("57/TB-SNgV", "Thông báo lịch tiếp khách quốc tế tháng 6"),
    ("123/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017"),
)
MENU = ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Hỏi đáp", "Liên hệ")


def papers(line: str, head: str) -> str:
    """The box of documents."""
    return head.format("HỆ THỐNG VĂN BẢN") + "".join(line.format(f'<a href="/VanBan/{at}">Số/Ký hiệu: {number}</a>', what) for at, (number, what) in enumerate(PAPERS))  # fmt: skip


def boxes(line: str, head: str) -> str:
    """The boxes of videos and links."""
    return (
        head.format("THƯ VIỆN VIDEO") + line.format('<a href="/v/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a>') + line.format('<a href="/v/2">Điện Biên</a>')
        + head.format("LIÊN KẾT WEBSITE")
    )  # fmt: skip


def menu(line: str) -> str:
    """The menu of the portal."""
    return "".join(line.format(f'<a href="/{at}">{name}</a>') for at, name in enumerate(MENU))


def none(others: tuple[Other, ...], loud: bool) -> str:
    """This portal shows no related articles."""
    return ""


MVC = Dress(
    "db-mvc", "dien_bien",
    """<!DOCTYPE html>
<html><head>{charset}<meta name="viewport" content="width=device-width, initial-scale=1.0"><title>[[HT]]</title><link href="/Content/bootstrap.css" rel="stylesheet"/><script src="/Scripts/modernizr-2.6.2.js"></script>""" + STYLE + """</head><body>
<div class="navbar navbar-inverse"><div class="container"><ul class="nav navbar-nav">""" + menu("<li>{}</li>") + """</ul><form class="navbar-form" action="/TimKiem"><input type="text" name="q" placeholder="Từ khóa"><button>Tìm kiếm</button></form></div></div>
<div class="container body-content"><div class="row"><div class="col-md-9">[[M]]</div><div class="col-md-3">
""" + papers('<div class="media">{}<p>{}</p></div>\n', '<div class="panel-heading">{}</div>\n') + boxes('<div class="media">{}</div>\n', '<div class="panel-heading">{}</div>\n') + """</div></div></div>
<script src="/bundles/jquery?v=1"></script>""" + SCRIPT + "[[K]]</body></html>",
    """<div class="article"><h3 class="title">[[T]]</h3>
[[D]]<div class="content">[[L]][[B]]</div><hr></div>""",
    '<p class="text-muted"><small>{}</small></p>\n', ("ck", "name", "fig", "box", "div"), none, lead='<h5><strong>{}</strong></h5>\n',
    source='<p style="text-align:right"><strong>{}</strong></p>\n', category=False, heads=("{t}", "{t} - Thông tin đối ngoại tỉnh Điện Biên"),
)  # fmt: skip

FIRST = Dress(
    "db-first", "dien_bien",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>{charset}<title>[[HT]]</title></head><body><form id="form1" method="post" action="View.aspx">[[VS]]
<table width="100%"><tr>""" + menu("<td>{}</td>") + """</tr></table><table width="1000" align="center"><tr><td width="220" valign="top">
<table>""" + papers("<tr><td>{}<br>{}</td></tr>\n", "<tr><th>{}</th></tr>\n") + boxes("<tr><td>{}</td></tr>\n", "<tr><th>{}</th></tr>\n") + """<tr><th>TIN MỚI NHẬN</th></tr><tr><td><a href="/TinTuc/View/a">""" + OTHERS[15] + """</a><br>Thời gian đăng: 4/2/2019 7:30:00 AM</td></tr></table></td>
<td valign="top">[[M]]</td></tr></table></form>[[K]]</body></html>""",
    HIDDEN + """<table width="100%"><tr><td class="tdTieuDe"><h2>[[T]]</h2></td></tr>[[D]]<tr><td class="tdNoiDung">[[B]]</td></tr></table>""" + REMARK,
    '<tr><td class="tdNgay">{}</td></tr>', ("ck", "br2", "cells", "word", "name"), none,
    source='<p align="right"><b>{}</b></p>\n', category=False, heads=("Thông tin đối ngoại tỉnh Điện Biên", "{t}"), base="/Uploads/2023/3/",
)  # fmt: skip

LABEL = Dress(
    "db-label", "dien_bien",
    """<!DOCTYPE html>
<html><head id="Head1">{charset}<title>
\t[[HT]]
</title></head><body><form method="post" id="form1"><div class="aspNetHidden">[[VS]]</div>""" + SCRIPT + """<div id="menu">""" + menu("<span>{}</span> ") + """</div>
<div id="giua">[[M]]</div><div id="phai">""" + papers('<span class="vb">{}<br />{}</span><br />\n', '<span class="td">{}</span><br />\n') + boxes('<span class="vd">{}</span><br />\n', '<span class="td">{}</span><br />\n') + """</div></form></body></html>""",
    """<span id="MainContent_lblTitle" style="font-size:18px;font-weight:bold">[[T]]</span><br />
[[D]]<span id="MainContent_lblContent">[[B]]</span>""",
    '<span id="MainContent_lblDate">{}</span><br />\n', ("word", "span", "br2", "br1", "ck"), none,
    source="<b>{}</b><br>\n", category=False, heads=("{t}", "Thông tin đối ngoại tỉnh Điện Biên"), breaks="<br />\n",
)  # fmt: skip

COLUMN = Dress(
    "db-column", "dien_bien",
    """<!DOCTYPE html><html><head>{charset}<title>[[HT]]</title></head><body><div class="c1"><div class="c2">
[[M]]
""" + papers("<p>{}</p><p>{}</p>\n", "<p><b>{}</b></p>\n") + boxes("<p>{}</p>\n", "<p><b>{}</b></p>\n") + """</div></div><!-- Nguồn tin: | Tin, ảnh: | Thời gian đăng: -->[[K]]</body></html>""",
    """<h1 class="k1">[[T]]</h1>[[D]]
[[B]]
<p>Chia sẻ</p><p>In trang</p><p>Gửi email</p><p>Quay lại</p><p>Lượt xem: [[V]]</p>""",
    '<div class="k2">{}</div>', ("ck", "torn", "old", "name", "div"), none, source='<p style="text-align:right"><strong>{}</strong></p>\n',
    category=False, heads=("{t}",), base="/Uploads/Images/", breaks="<br>",
)  # fmt: skip

PORTLET = Dress(
    "db-portlet", "dien_bien",
    """<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head>{charset}<title>[[HT]]</title><meta name="author" content="Quản trị hệ thống"><meta property="og:title" content="[[TT]]"/></head><body class="controls-visible">
<noscript><div class="alert">Trình duyệt của bạn chưa bật JavaScript. Tin liên quan sẽ không hiện.</div></noscript>
<div id="wrapper"><header id="banner"><h1 class="site-title"><a class="logo" href="/"><img alt="Thông tin đối ngoại tỉnh Điện Biên" src="/image/layout_set_logo" /></a></h1></header><nav><ul role="menubar">""" + menu('<li role="presentation">{}</li>') + """</ul></nav>
<div class="columns-2-1"><div class="portlet-column"><div class="portlet-boundary"><section class="portlet">[[M]]</section></div></div>
<div class="portlet-column-last"><section class="portlet"><h2>Hệ thống văn bản</h2><ul>""" + papers("<li>{}<p>{}</p></li>\n", "<li>{}</li>\n") + """</ul></section><section class="portlet"><ul>""" + boxes("<li>{}</li>\n", "<li>{}</li>\n") + """</ul></section></div></div>
<footer id="footer">Lượt truy cập: [[V]] - Đang trực tuyến: [[N]]</footer></div>""" + SCRIPT + "[[K]]</body></html>",
    """<div class="portlet-topper" style="display:none">Trình hiển thị nội dung - Ngày đăng :01/01/2013</div><div class="journal-content-article"><div class="header-title"><h2 class="header-title-text"><span>[[T]]</span></h2></div>
[[D]][[L]]<div class="noi-dung">[[B]]</div></div>""",
    '<div class="metadata-entry">{}</div>\n', ("fig", "side", "ck", "word", "box"), none, lead='<div class="tom-tat"><b>{}</b></div>\n',
    source='<div class="nguon"><strong>{}</strong></div>\n', category=False, base="/documents/10180/2211/",
    heads=("{t} - Thông tin đối ngoại tỉnh Điện Biên", "{t}"),
)  # fmt: skip

DRESSES = (MVC, FIRST, LABEL, COLUMN, PORTLET)
