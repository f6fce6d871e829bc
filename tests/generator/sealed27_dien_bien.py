"""Five webmasters' pages for the first portal of Điện Biên."""

from __future__ import annotations

from tests.generator.sealed27_page import Skeleton

PAPERS = (
    ("Số/Ký hiệu: 123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("Số/Ký hiệu: 123/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017"),
)  # fmt: skip
LISTS = (
    "<ul><li>HỆ THỐNG VĂN BẢN</li>" + "".join(f'<li><a href="/vb/{a[-7:]}">{a}</a><p>{b}</p></li>' for a, b in PAPERS) + "</ul>"
    '<ul><li>THƯ VIỆN VIDEO</li><li><a href="/v/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a></li><li><a href="/v/2">Điện Biên</a></li></ul>'
    "<ul><li>LIÊN KẾT WEBSITE</li></ul>"
)  # fmt: skip
ROWS = (
    '<table width="100%"><tr><th>HỆ THỐNG VĂN BẢN</th></tr>' + "".join(f'<tr><td><a href="/vb/1">{a}</a><br />{b}</td></tr>' for a, b in PAPERS)
    + '</table><table width="100%"><tr><th>THƯ VIỆN VIDEO</th></tr><tr><td><a href="/v/2">Điện Biên</a></td></tr></table>'
    '<table width="100%"><tr><th>LIÊN KẾT WEBSITE</th></tr><tr><td><select><option>Chọn website</option></select></td></tr></table>'
)  # fmt: skip
SITE = "Trang thông tin đối ngoại tỉnh Điện Biên"

TABLES = Skeleton(
    "db_rows_sidebars_first_hidden", "dien_bien", "rows",
    f"""<html><head>{{charset}}<title>[[wtitle]]</title></head><body><table width="980" align="center" border="0"><tr><td colspan="2"><img src="/Content/bn.png" /></td></tr>
<tr><td width="220" valign="top">{ROWS}</td><td valign="top">[[main]]</td></tr><tr><td colspan="2" style="display:none">Thời gian đăng: 1/1/2019 8:00:00 AM</td></tr>
<tr><td colspan="2" align="center">{SITE}</td></tr></table></body></html>""",
    """<table width="100%"><tr><td colspan="2"><h3>[[title]]</h3></td></tr>[[date]][[lead]]<tr><td colspan="2">[[body]]</td></tr>[[sign]][[files]]</table>""",
    '<tr><td width="60%">{}</td><td align="right"><a href="javascript:window.print()">In trang</a></td></tr>',
    '<tr><td colspan="2" align="right"><b>Tin, ảnh: {}</b></td></tr>', '<tr><td colspan="2" align="right"><b>Nguồn tin: {}</b></td></tr>',
    lead='<tr><td colspan="2"><b>{}</b></td></tr>',
    file='<tr><td colspan="2">File đính kèm: <a href="{href}">{name}</a></td></tr>',
    empty_labels='<tr><td colspan="2" align="right"><b>Nguồn tin:</b></td></tr>',
)  # fmt: skip
WORD = Skeleton(
    "db_word_divs_comments_scripts", "dien_bien", "word",
    f"""<!DOCTYPE html><html><head>{{charset}}<title>{SITE}</title><script type="text/javascript">var lbl = {{date: "Thời gian đăng:", src: "Nguồn tin:", box: "HỆ THỐNG VĂN BẢN"}};</script></head>
<body><div class="header"><div class="slogan">{SITE}</div></div><div class="row"><div class="col-8"><!-- Thời gian đăng: 2/2/2018 7:00:00 AM -->[[main]]</div><div class="col-4">{LISTS}</div></div></body></html>""",
    """<div class="crumb"><a href="/">Trang chủ</a> / <a href="/TinTuc/HopTac">[[category]]</a></div><div class="detail"><h2 class="title">[[title]]</h2>[[date]]
<div class="desc"><!-- Nguồn tin: -->[[body]]</div>[[sign]]<!-- HỆ THỐNG VĂN BẢN -->[[files]]</div>""",
    '<div class="time"><em>{}</em></div>', '<p style="text-align:right"><strong>Tin, ảnh: {}</strong></p>',
    '<p style="text-align:right"><strong>Nguồn tin: {}</strong></p>',
    file='<div class="files">Tệp đính kèm: <a href="{href}">{name}</a></div>', section="Hợp tác quốc tế",
    empty_labels='<p style="text-align:right"><strong>Nguồn tin:</strong></p>',
)  # fmt: skip
BROKEN = Skeleton(
    "db_broken_br_one_column", "dien_bien", "broken",
    f"""<HTML><HEAD>{{charset}}<TITLE>[[wtitle]]</TITLE><BODY><P align=center><IMG src="/bn.gif"></SPAN>
<DIV>[[main]]<HR></FONT>{ROWS}</TR></TABLE><P align=center>{SITE}</BODY>""",
    """<P><FONT color=#c00000 size=4><B>[[title]]</FONT></B><BR>[[date]]</P>[[body]]</B></I><P align=right>[[sign]]</P>[[files]]""",
    "<FONT size=1>{}</FONT>", "<B>Tin, ảnh: {}</B><BR>", "<B>Nguồn tin: {}</B><BR>",
    file="<P>File đính kèm: <A href='{href}'>{name}</A></P>", empty_labels="<B>Nguồn tin:</B><BR>", broken_title=True,
)  # fmt: skip
SPAN = Skeleton(
    "db_one_span_table_date_behind", "dien_bien", "span",
    f"""<!DOCTYPE html><html><head>{{charset}}<title>[[wtitle]]</title></head><body><div id="page"><div id="side">{LISTS}</div><div id="center">[[main]]</div></div>
<div id="footer">{SITE}</div></body></html>""",
    """<table class="view"><tr><td class="c1"><p class="tt"><strong>[[title]]</strong></p>[[body]][[date]][[sign]][[files]]</td></tr></table>
<div class="khac"><p><b>Tin khác</b></p><ul>[[related]]</ul></div>""",
    "<p>{}</p>", '<p align="right"><i>TIN, ẢNH: {}</i></p>', '<p align="right"><i>NGUỒN TIN: {}</i></p>',
    file='<p><a href="{href}">{name}</a></p>', related="{}", item='<li><a href="{href}">{title}</a></li>', list_is_told=False, capitals=True,
    empty_labels='<p align="right"><i>NGUỒN TIN:</i></p>',
)  # fmt: skip
MODERN = Skeleton(
    "db_article_date_above_details", "dien_bien", "semantic",
    f"""<!doctype html><html lang="vi"><head>{{charset}}<title>[[wtitle]] - {SITE}</title><meta property="og:title" content="[[wtitle]]"></head><body><header><a href="/">{SITE}</a></header>
<main>[[main]]</main><aside>{LISTS}<fieldset><legend>Đăng nhập</legend><label>Tài khoản <input name="u"></label></fieldset><details><summary>Thăm dò ý kiến</summary><p>Giao diện mới thế nào?</p></details></aside>
<footer><p>{SITE}</p></footer></body></html>""",
    """<nav><a href="/">Trang chủ</a> › <a href="/TinTuc/BienGioi">[[category]]</a></nav><article>[[date]]<h1>[[title]]</h1>
<div hidden>Nguồn tin: quantri</div>[[lead]]<section>[[body]]</section>[[sign]]</article>[[files]]""",
    "<div>{}</div>", "<p><b>Tin, ảnh: {}</b></p>", "<p><b>Nguồn tin: {}</b></p>", lead="<p><strong>{}</strong></p>",
    file='<div><h4>File đính kèm</h4><a href="{href}">{name}</a></div>', section="Biên giới lãnh thổ",
    empty_labels="<p><b>Nguồn tin:</b></p>", plain_clock=True,
)  # fmt: skip
SKELETONS = (TABLES, WORD, BROKEN, SPAN, MODERN)
