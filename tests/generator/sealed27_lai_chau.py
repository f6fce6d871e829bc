"""Five webmasters' pages for the portal of Lai Châu."""

from __future__ import annotations

from tests.generator.sealed27_page import Skeleton

SITE = "Cổng thông tin đối ngoại tỉnh Lai Châu"
FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
MENU = ("Trang chủ", "Giới thiệu", "Chính sách đối ngoại", "Biên giới lãnh thổ", "Hợp tác quốc tế", "Liên hệ")
LINKED = "".join(f'<li><a href="/muc/{at}">{name}</a></li>' for at, name in enumerate(MENU))
CELLS = "".join(f'<tr><td class="mn"><a href="/muc/{at}">{name}</a></td></tr>' for at, name in enumerate(MENU))

TABLES = Skeleton(
    "lc_tables_sidebars_first_word", "lai_chau", "word",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{{charset}}<title>{SITE}</title></head><body><form method="post" action="Default.aspx" id="form1">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE2" /><table width="1000" align="center"><tr><td colspan="3"><img src="/images/banner.jpg" alt="" /></td></tr>
<tr><td width="190" valign="top"><table width="100%">{CELLS}</table><table width="100%"><tr><td class="t">Thăm dò ý kiến</td></tr>
<tr><td>Bạn thường xem chuyên mục nào?</td></tr><tr><td><input type="radio" name="v" /> Hợp tác quốc tế</td></tr><tr><td><input type="submit" value="Bình chọn" /></td></tr></table></td>
<td width="200" valign="top"><table><tr><td class="t">Liên kết website</td></tr><tr><td><select><option>Bộ Ngoại giao</option><option>Tỉnh Lai Châu</option></select></td></tr></table></td>
<td valign="top">[[main]]</td></tr><tr><td colspan="3" align="center"><span>[[count]] Người đang Online</span></td></tr>
<tr><td colspan="3" align="center"><b>{FOOT[0]}</b><br />{"<br />".join(FOOT[1:])}</td></tr></table><a href="#">top</a> <a href="#d">down</a></form></body></html>""",
    """<table width="100%"><tr><td><a href="/">Trang chủ</a> &gt; <a href="/muc/2">[[category]]</a></td></tr>
<tr><td><table width="100%"><tr><td class="tieude"><b><font size="4">[[title]]</font></b></td></tr>[[date]]</table></td></tr>
[[top]][[lead]]<tr><td>[[body]]</td></tr>[[sign]][[files]][[related]]</table>""",
    '<tr><td><span class="ngay">{}</span></td></tr>',
    '<tr><td align="right"><b>{}</b></td></tr>', '<tr><td align="right"><i>Nguồn: {}</i></td></tr>',
    lead='<tr><td><b>{}</b></td></tr>',
    top='<tr><td align="center"><img src="{src}" width="450" /></td></tr><tr><td align="center"><i>{caption}</i></td></tr>',
    file='<tr><td>Tệp đính kèm: <a href="{href}">{name}</a></td></tr>',
    related='<tr><td><b>Tin liên quan</b></td></tr>{}', item='<tr><td><a href="{href}">{title}</a>({date})</td></tr>',
    section="Chính sách đối ngoại",
)  # fmt: skip
DIVS = Skeleton(
    "lc_divs_hidden_comments", "lai_chau", "div",
    f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>[[wtitle]] - {SITE}</title><meta property="og:title" content="[[wtitle]]">
<script>var nhan = "(Ngày đăng :"; var ketThuc = "Tin liên quan"; /* Người đang Online */</script></head><body>
<!-- (Ngày đăng :01/01/2015 8:00:00 SA) --><div id="top"><div class="logo"><a href="/">{SITE}</a></div><ul class="menu">{LINKED}</ul></div>
<div id="wrap"><div id="main">[[main]]</div><div id="right"><div class="box"><h3>Đăng nhập</h3><form action="/dang-nhap">Tên đăng nhập <input name="u"> Mật khẩu <input type="password" name="p"> <button>Đăng nhập</button></form></div>
<div class="box"><h3>Thời tiết</h3><div>Lai Châu: 19°C, có mây</div></div></div></div><div class="online">[[count]] Người đang Online</div>
<div id="foot">{"".join(f"<div>{line}</div>" for line in FOOT)}</div><div><a href="#">top</a></div><div><a href="#">down</a></div></body></html>""",
    """<div class="path"><a href="/">Trang chủ</a> <a href="/muc/3">[[category]]</a></div><h1>[[title]]</h1>[[date]]
<div style="display:none">(Ngày đăng :02/02/2016 9:00:00 SA) Tin liên quan</div><div class="content">[[top]][[lead]]<!-- Tin liên quan -->[[body]][[sign]]</div>[[files]][[related]]""",
    '<div class="date">{}</div>', '<div style="text-align:right"><strong>{}</strong></div>',
    '<div style="text-align:right">(Nguồn: {})</div>', lead='<div class="sapo"><strong>{}</strong></div>',
    top='<div class="hinh"><img src="{src}"></div><div class="mota">{caption}</div>',
    file='<div class="tep"><div>Tài liệu đính kèm</div><a href="{href}">{name}</a></div>',
    related='<div class="lq"><div class="lq-t">Tin liên quan</div>{}</div>',
    item='<div><a href="{href}">{title}</a><span>({date})</span></div>', section="Biên giới lãnh thổ", broken_title=True,
)  # fmt: skip
BR = Skeleton(
    "lc_br_one_column_broken", "lai_chau", "br",
    f"""<html><head>{{charset}}<title>{SITE}</title><body bgcolor=#ffffff><center><img src=/banner.gif></center>
<a href=/>Trang chủ</a> | <a href=/muc/1>Giới thiệu</a> | <a href=/muc/5>Liên hệ</a><hr></font>
[[main]]<hr>[[count]] Người đang Online<br><center><b>{FOOT[0]}</b><br>{"<br>".join(FOOT[1:])}</center></td></tr></table><a href=#>top</a><br><a href=#>down</a></body>""",
    """<font face="Times New Roman"><b><font size=5 color=#990000>[[title]]</b></font><br>[[date]]<br>[[top]][[body]]</span>[[sign]][[files]]<br>[[related]]""",
    "<font size=2><i>{}</i></font><br>", "<b>{}</b><br>", "Theo {}<br>",
    top="<center><img src='{src}' border=1><br><i>{caption}</i></center><br>",
    file="Tệp đính kèm: <a href='{href}'>{name}</a><br>",
    related="<b>Tin liên quan</b><br>{}", item="<a href='{href}'>{title}</a>({date})<br>", plain_clock=True,
)  # fmt: skip
SPAN = Skeleton(
    "lc_one_span_sidebars_first_scripts", "lai_chau", "span",
    f"""<!DOCTYPE html><html><head>{{charset}}<title>[[wtitle]]</title></head><body><ul id="nav">{LINKED}</ul>
<div class="left"><ul><li class="h">TIN MỚI NHẤT</li><li><a href="/x/1">Khai trương điểm giao dịch vùng biên</a></li><li><a href="/x/2">Gặp mặt cán bộ phiên dịch tiếng Lào</a></li></ul>
<ul><li class="h">LIÊN KẾT WEBSITE</li><li><a href="http://mofa.gov.vn">Bộ Ngoại giao</a></li></ul></div>
<div class="mid">[[main]]</div><script>document.write("<!-- [[count]] -->"); var c = {{"Tin liên quan": 5, "Ngày đăng": "01/01/2020"}};</script>
<p>[[count]] Người đang Online</p><address>{"<br>".join(FOOT)}</address><p><a href="#">top</a></p><p><a href="#">down</a></p></body></html>""",
    """<h2>[[title]]</h2>[[date]][[body]][[sign]][[files]]<script>/* Tin liên quan */ var nguon = "Nguồn: ";</script>[[related]]""",
    "<p><small>{}</small></p>", '<p align="right"><em>{}</em></p>', '<p align="right">Nguồn: {}</p>',
    file='<p>Tải về: <a href="{href}">{name}</a></p>',
    related="<dl><dt>TIN LIÊN QUAN</dt>{}</dl>", item='<dd><a href="{href}">{title}</a>({date})</dd>', capitals=True,
)  # fmt: skip
MODERN = Skeleton(
    "lc_article_aside_within_comments", "lai_chau", "semantic",
    f"""<!doctype html><html lang="vi"><head>{{charset}}<title>[[wtitle]] | {SITE}</title></head><body><header><nav><ul>{LINKED}</ul></nav></header>
<main>[[main]]<aside><section><h2>Lịch công tác</h2><p>Chưa có lịch trong tuần.</p></section><section><h2>Thư viện ảnh</h2><a href="/anh"><img src="/thumb/9.jpg" alt=""></a></section></aside></main>
<footer><p><span id="onl">[[count]]</span> Người đang Online</p>{"".join(f"<p>{line}</p>" for line in FOOT)}<button>top</button> <button>down</button></footer></body></html>""",
    """<nav aria-label="breadcrumb"><ol><li><a href="/">Trang chủ</a></li><li><a href="/muc/4">[[category]]</a></li></ol></nav>
<article><header>[[date]]<h1>[[title]]</h1></header>[[lead]][[top]]<!-- Người đang Online -->[[body]]<footer>[[sign]]</footer></article>[[files]][[related]]""",
    "<p>{}</p>", "<p><strong>{}</strong></p>", "<p>(Nguồn: {})</p>", lead='<p class="lead"><strong>{}</strong></p>',
    top='<figure><figcaption>{caption}</figcaption><img src="{src}" alt=""></figure>',
    file='<section><h2>Tệp đính kèm</h2><ul><li><a href="{href}">{name}</a></li></ul></section>',
    related="<section><h2>Tin liên quan</h2><ul>{}</ul></section>",
    item='<li><a href="{href}">{title}</a>({date})</li>', section="Hợp tác quốc tế",
)  # fmt: skip
SKELETONS = (TABLES, DIVS, BR, SPAN, MODERN)
