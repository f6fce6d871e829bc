"""The first portal in five dresses: grids of Web Forms, one column, MVC, torn tags, a redesign that puts its sidebar first."""

from __future__ import annotations

from datetime import datetime

from tests.generator.sealed17_dates import clock
from tests.generator.sealed17_page import HIDDEN, OTHERS, REMARK, SCRIPT, STYLE, Dress, Other, words

FOOT = (
    ("Cơ quan chủ quản:", "Ủy ban nhân dân tỉnh Lai Châu"),
    ("Giấy phép số:", "47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015"),
    ("Chịu trách nhiệm chính:", "Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu"),
    ("Điện thoại:", "02133.798.799"),
    ("Email:", "BANBIENTAPDOINGOAI@LAICHAU.GOV.VN"),
)  # fmt: skip
LAST = "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này"
NAME = "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU"
MENU = ("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Tiềm năng - Đầu tư", "Văn hóa - Du lịch", "Liên hệ")


def stamp(day: datetime) -> str:
    """The date of a related article, in parentheses."""
    return f"({day:%d/%m/%Y} {clock(day, ('SA', 'CH'))})"


def foot(line: str, head: str) -> str:
    """The footer of the portal in a given markup."""
    return head.format(NAME) + "".join(line.format(f"<b>{label}</b>{value}") for label, value in FOOT) + line.format(LAST)  # fmt: skip


def menu(line: str) -> str:
    """The menu of the portal."""
    return "".join(line.format(f'<a href="/{at}">{name}</a>') for at, name in enumerate(MENU))


def grid(others: tuple[Other, ...], loud: bool) -> str:
    """A DataList of two cells a row."""
    rows = "".join(
        f'<tr><td width="12"><img src="/images/icon.gif" alt="" /></td><td><a id="ctl00_dl_ctl{at:02}_hl" href="{one.href}">{words(one.title)}</a>{stamp(one.day)}</td></tr>\n'
        for at, one in enumerate(others)
    )
    head = "TIN LIÊN QUAN" if loud else "Tin liên quan"
    return f'<tr><td class="tieude">{head}</td></tr><tr><td><table id="ctl00_dl" cellspacing="0">\n{rows}</table></td></tr>'


def column(others: tuple[Other, ...], loud: bool) -> str:
    """Bare paragraphs, brothers of the article's own."""
    head = "TIN LIÊN QUAN" if loud else "Tin liên quan"
    return f"<p><strong>{head}</strong></p>\n" + "".join(
        f'<p><a href="{one.href}">{words(one.title)}</a>{stamp(one.day)}</p>\n' for one in others
    )


def listed(others: tuple[Other, ...], loud: bool) -> str:
    """A list with the date in an element of its own."""
    head = "TIN LIÊN QUAN" if loud else "Tin liên quan"
    items = "".join(
        f'<li><a title="{words(one.title)}" href="{one.href}">{words(one.title)}</a><span class="ngay">{stamp(one.day)}</span></li>'
        for one in others
    )
    return f'<div class="lq"><div class="lq-td">{head}:</div><ul>{items}</ul></div>'


def torn(others: tuple[Other, ...], loud: bool) -> str:
    """Items that nobody closed."""
    head = "TIN LIÊN QUAN" if loud else "Tin liên quan"
    items = "".join(f"<li><a href={one.href}>{words(one.title)}</a>{stamp(one.day)}\n" for one in others)
    return f"<div class=khac><b><font color=red>{head}</b></font>\n<ul>{items}</div>"


def semantic(others: tuple[Other, ...], loud: bool) -> str:
    """Cards in a section of its own."""
    head = "TIN LIÊN QUAN" if loud else "Tin liên quan"
    cards = "".join(
        f'<article class="card"><h4><a href="{one.href}">{words(one.title)}</a></h4><time datetime="{one.day:%Y-%m-%dT%H:%M}">{stamp(one.day)}</time></article>'
        for one in others
    )
    return f'<section class="related" aria-label="{head}"><h3>{head}</h3>{cards}</section>'


GRID = Dress(
    "lc-grid", "lai_chau",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}<title>
\t[[HT]]
</title><link href="/App_Themes/Default/style.css" type="text/css" rel="stylesheet" />""" + STYLE + """</head><body><form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm"><div>
[[VS]]
</div>""" + SCRIPT + """<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td colspan="3"><img src="/images/banner.jpg" alt="" width="1000" /></td></tr>
<tr><td colspan="3"><table><tr>""" + menu("<td>{}</td>") + """</tr></table></td></tr>
<tr><td width="180" valign="top"><table class="khoi"><tr><td>THƯ VIỆN ẢNH</td></tr><tr><td><marquee direction="up"><img src="/images/tv1.jpg" alt="" /></marquee></td></tr></table>
<table class="khoi"><tr><td>THÔNG BÁO</td></tr><tr><td><a href="/tb/1">""" + OTHERS[14] + """</a> (02/02/2019 9:00:00 SA)</td></tr></table></td>
<td valign="top"><table width="100%">[[M]]</table></td>
<td width="200" valign="top"><table class="khoi"><tr><td>LIÊN KẾT WEBSITE</td></tr><tr><td><select><option>--- Chọn website ---</option><option>Bộ Ngoại giao</option><option>UBND tỉnh Lai Châu</option></select></td></tr></table></td></tr>
<tr><td colspan="3"><div><b>[[N]]</b> <span>Người đang Online</span></div></td></tr><tr><td colspan="3" class="chantrang">"""
    + foot("{}<br />", "<div>{}</div>") + """</td></tr></table></form><a href="#top">top</a> <a href="#down">down</a></body></html>""",
    """<tr><td class="duongdan"><a href="/">Trang chủ</a> <a href="/cm">[[C]]</a></td></tr><tr><td><table width="100%" id="ctl00_gv"><tr><td><span id="ctl00_cph_lblTieuDe" style="font-size:16pt"><b>[[T]]</b></span></td></tr>
[[D]]<tr><td id="ctl00_cph_NoiDung" class="noidung">[[P]][[B]]</td></tr>[[F]]</table></td></tr>[[R]]""",
    '<tr><td align="right"><span id="ctl00_cph_lblNgay">{}</span></td></tr>\n', ("ck", "cells", "span", "word", "br2"), grid,
    files="""<tr><td><b>Tệp đính kèm:</b> {}</td></tr>""", heads=("Cổng thông tin đối ngoại tỉnh Lai Châu", "{t}", ""), picture="box",
)  # fmt: skip

COLUMN = Dress(
    "lc-column", "lai_chau",
    """<html><head>{charset}<title>[[HT]]</title></head><body>
<p><img src="/banner.png"></p><p>""" + " | ".join(f'<a href="/{at}">{name}</a>' for at, name in enumerate(MENU[1:])) + """</p>
[[M]]<p>[[N]] Người đang Online</p>
""" + foot("<p>{}</p>\n", "<p><strong>{}</strong></p>\n") + """<p><a href="#">top</a></p><p><a href="#">down</a></p>
""" + SCRIPT + "[[K]]</body></html>",
    """<p><a href="/">Trang chủ</a> » <a href="/cm">[[C]]</a></p>
<p><font size="4"><b>[[T]]</b></font></p>
[[D]][[P]][[B]]
<p>Chia sẻ</p><p>In trang</p><p>Gửi email</p><p>Quay lại</p><p>Về đầu trang</p><p>Lượt xem: [[V]]</p>
[[R]]""",
    "<p>{}</p>\n", ("ck", "br1", "div", "old", "br2"), column, heads=("{t}", "Lai Châu | {t}"), base="/upload/2000066/20200214/", breaks="<br>",
)  # fmt: skip

MVC = Dress(
    "lc-mvc", "lai_chau",
    """<!DOCTYPE html>
<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width" /><title>[[HT]]</title><meta name="description" content="Ngày đăng 01/01/2001 - Tin liên quan"><link href="/Content/css?v=xx1" rel="stylesheet"/></head><body>
<div class="hd-7c"><a class="logo-1" href="/"><img src="/logo.png" alt="Cổng thông tin đối ngoại"></a><ul class="mn-22">""" + menu("<li>{}</li>") + """</ul></div>
<div class="wr-90">[[M]]</div><div class="sb-31"><div class="sb-t">Video</div><div class="sb-b"><a href="/video/1">Lai Châu - điểm hẹn du lịch</a></div><div class="sb-t">Thời tiết</div><div class="sb-b">Lai Châu 24°C, có mây</div></div>
<div class="ol-3"><b>[[N]]</b> <span>Người đang Online</span></div><div class="ft-55">""" + foot("<p>{}</p>", "<h4>{}</h4>") + """</div><a id="top">top</a><a id="down">down</a>
[[K]]""" + SCRIPT + "</body></html>",
    """<div class="pt-8"><ul><li><a href="/">Trang chủ</a></li><li><a href="/c">[[C]]</a></li></ul></div>""" + HIDDEN + """<div class="ct-44">
<h1 class="tt-9">[[T]]</h1>
[[D]]<div class="tool-1"><a href="javascript:InTrang(5)"><img src="/images/print.png" alt="In" /></a> <a class="fb-share" href="#">Chia sẻ Facebook</a></div>
<div class="nd-63">[[P]][[L]][[B]]</div>""" + REMARK + """[[R]]</div>""",
    '<div class="nd-10">{}</div>\n', ("fig", "word", "div", "side", "ck"), listed, lead='<div class="sp-2"><strong>{}</strong></div>\n',
    heads=("{t} - Cổng thông tin đối ngoại tỉnh Lai Châu", "{t}"), picture="fig",
)  # fmt: skip

TORN = Dress(
    "lc-torn", "lai_chau",
    """<HTML><HEAD>{charset}<TITLE>[[HT]]</TITLE></HEAD><BODY bgcolor=#ffffff topmargin=0><center>
<table width=980 border=0><tr><td colspan=2><img src=/hinh/banner.gif><tr><td colspan=2 bgcolor=#cc0000>""" + menu("{} ") + """
<tr><td width=760 valign=top align=left>[[M]]
<td valign=top><b>Tỷ giá</b><br>USD 25.310<br>CNY 3.498<br>LAK 1,17<p><b>Liên kết website</b><br><a href=http://mofa.gov.vn>Bộ Ngoại giao</a></table>
<p><b>[[N]]</b> Người đang Online<hr><font size=1>""" + foot("{}<br>\n", "<b>{}</b><br>\n") + """</font></center><a href=#top>top</a> <a href=#down>down</a>[[K]]</BODY></HTML>""",
    """<a href=/>Trang chủ</a> &gt; <a href=/cm>[[C]]</a></span><p><h2><font color=#000080>[[T]]</h2></font>
[[D]]<div class=noidung>[[P]][[B]]</div></span>
""" + REMARK + "[[R]]",
    "<i>{}</i><p>\n", ("torn", "old", "br2", "torn", "br1"), torn, heads=("Thong tin doi ngoai Lai Chau", "{t}"), base="/hinh/2014/", breaks="<BR>\n",
)  # fmt: skip

SEMANTIC = Dress(
    "lc-semantic", "lai_chau",
    """<!doctype html>
<html lang="vi"><head>{charset}<title>[[HT]]</title><meta property="og:title" content="[[TT]]"><meta property="og:type" content="article"><meta property="article:published_time" content="2001-02-03T04:05:06+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2001-02-03T04:05:06+07:00","author":{"@type":"Person","name":"admin"}}</script>""" + STYLE + """</head>
<body><a class="skip" href="#noi-dung">Bỏ qua điều hướng</a><header><a href="/"><svg width="20" height="20"><title>Biểu trưng</title></svg> Cổng thông tin đối ngoại</a><nav><ul>""" + menu("<li>{}</li>") + """</ul></nav></header>
<aside class="left"><h2>Tin mới</h2><ul><li><a href="/m/1">""" + OTHERS[11] + """</a> <time>(22/01/2019 8:12:41 SA)</time></li><li><a href="/m/2">""" + OTHERS[12] + """</a> <time>(21/01/2019 2:02:09 CH)</time></li></ul>
<h2>Thăm dò ý kiến</h2><form><label><input type="radio" name="a"> Rất hài lòng</label><label><input type="radio" name="a"> Chưa hài lòng</label><button>Bình chọn</button></form></aside>
<main id="noi-dung">[[M]]</main>
<footer><p><b>[[N]]</b> <span>Người đang Online</span></p>""" + foot("<p>{}</p>", "<h2>{}</h2>") + """<a href="#top">top</a> <a href="#down">down</a></footer><template id="mau"><article><h1>Tin liên quan</h1><p>Nguồn tin: mẫu</p></article></template>[[K]]</body></html>""",
    """<nav aria-label="Đường dẫn"><ol><li><a href="/">Trang chủ</a></li><li><a href="/t">Tin tức - Sự kiện</a></li><li><a href="/c">[[C]]</a></li></ol></nav>
<article><header><h1>[[T]]</h1>[[D]]</header>[[P]][[L]]<div class="prose">[[B]]</div></article>[[R]]""",
    '<p class="meta"><time datetime="2001-02-03">{}</time></p>', ("fig", "ck", "span", "side", "word"), semantic,
    lead='<p class="standfirst"><strong>{}</strong></p>', picture="fig", heads=("{t} | Cổng thông tin đối ngoại tỉnh Lai Châu",), breaks=" <br>",
)  # fmt: skip

DRESSES = (GRID, COLUMN, MVC, TORN, SEMANTIC)
