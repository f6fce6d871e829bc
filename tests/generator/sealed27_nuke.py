"""Five webmasters' themes for the NukeViet portal of Điện Biên."""

from __future__ import annotations

from tests.generator.sealed27_page import Skeleton

SITE = "Cổng thông tin đối ngoại tỉnh Điện Biên"
NOSCRIPT = "<noscript><div>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>"
MENU = ("Giới thiệu", "Tin Tức", "Thành viên", "Thăm dò ý kiến", "Tìm kiếm", "Liên hệ")
LINKED = "".join(f'<li><a href="/vi/m{at}/">{name}</a></li>' for at, name in enumerate(MENU))
STATS = ("Đang truy cập", "Hôm nay", "Tháng hiện tại", "Tổng lượt truy cập")
COUNTS = "".join(f"<li>{name}<span>[[count]]</span></li>" for name in STATS)
COUNT_ROWS = "".join(f"<tr><td>{name}</td><td>[[count]]</td></tr>" for name in STATS)
WAY = '<a href="/vi/">Trang nhất</a> {0} <a href="/vi/news/">Tin Tức</a> {0} <a href="/vi/news/muc/">[[category]]</a>'
RATING = '<form action="/vi/news/rating/">Tổng số điểm của bài viết là: 0 trong 0 đánh giá<br />Click để đánh giá bài viết</form>'

STOCK = Skeleton(
    "nv_divs_sidebars_first_hidden", "dien_bien_stttt", "p",
    f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>[[wtitle]] - {SITE}</title><meta property="og:title" content="[[wtitle]]"></head><body>{NOSCRIPT}
<header><span class="site_name">{SITE}</span></header><nav><ul>{LINKED}</ul></nav><div class="row"><div class="col-md-6"><div class="panel"><div class="panel-heading">Thăm dò ý kiến</div>
<div class="panel-body">Bạn biết trang này từ đâu?<br /><button>Biểu quyết</button></div></div><div class="panel"><div class="panel-heading">Thống kê</div><ul>{COUNTS}</ul></div></div>
<div class="col-md-18">[[main]]</div></div><footer>© Bản quyền thuộc về {SITE}</footer></body></html>""",
    f"""<div class="breadcrumbs">{WAY.format("&raquo;")}</div><div class="panel-body"><h1 class="title">[[title]]</h1><div class="hidden hide d-none" style="display:none"><span>quantri</span> <span>2020-01-01T08:00:00+07:00</span></div>
[[date]]<div class="pull-right box"><p><b>Tin xem nhiều</b></p><ul><li><a href="/vi/news/x-1.html">Ngày hội xòe bên dòng Nậm Rốm</a></li><li><a href="/vi/news/x-2.html">Đoàn phim tài liệu Lào về lại chiến trường xưa</a></li></ul></div>
<div class="clearfix">[[lead]]<div id="news-bodyhtml" class="bodytext">[[body]]</div>[[files]]</div>[[sign]]</div>
<div class="panel-body">{RATING}</div><div class="panel-body"><p class="comment-title">Ý kiến bạn đọc</p></div><div class="other-news">[[related]]</div>""",
    '<span class="h5">{}</span>', '<p class="h5 text-right"><strong>Tác giả: </strong>{}</p>', '<p class="h5 text-right"><strong>Nguồn tin: </strong>{}</p>',
    lead='<div class="hometext">{}</div>', file='<div class="news-download"><h3>File đính kèm</h3><a href="{href}">{name}</a></div>',
    related="<p class='h3'><strong>Những tin mới hơn</strong></p><ul>{}</ul>", item='<li><h4><a href="{href}">{title}</a></h4> <em>({day})</em></li>',
    section="Hoạt động đối ngoại", list_is_told=False,
)  # fmt: skip
TABLES = Skeleton(
    "nv_tables_word_comments", "dien_bien_stttt", "word",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head>{{charset}}<title>[[wtitle]] - Tin Tức - {SITE}</title></head><body>
<table width="990" align="center"><tr><td colspan="3">{SITE}</td></tr><tr><td width="180" valign="top"><table>{"".join(f'<tr><td><a href="/vi/{at}/">{name}</a></td></tr>' for at, name in enumerate(MENU))}</table></td>
<td valign="top">[[main]]</td><td width="180" valign="top"><table><tr><th colspan="2">Thống kê</th></tr>{COUNT_ROWS}</table></td></tr></table></body></html>""",
    f"""<table width="100%"><tr><td>{WAY.format("/")}</td></tr><tr><td><span class="title"><b>[[title]]</b></span></td></tr>[[date]][[lead]]<tr><td><!-- Những tin cũ hơn -->[[body]]<!-- Tác giả: quantri --></td></tr>
[[sign]][[files]]<tr><td>Từ khóa: <a href="/vi/tag/a">đối ngoại</a>, <a href="/vi/tag/b">biên giới</a></td></tr>[[related]]<tr><td>Ý kiến bạn đọc</td></tr></table>""",
    '<tr><td class="time">{}</td></tr>', '<tr><td align="right"><b>Tác giả:</b> {}</td></tr>', '<tr><td align="right"><b>Nguồn tin:</b> {}</td></tr>',
    lead='<tr><td><b>{}</b></td></tr>', file='<tr><td>File đính kèm: <a href="{href}">{name}</a></td></tr>',
    related="<tr><td><b>Những tin cũ hơn</b></td></tr><tr><td><ul>{}</ul></td></tr>", item='<li><a href="{href}">{title}</a> ({day})</li>',
    section="Thông tin đối ngoại",
)  # fmt: skip
BR = Skeleton(
    "nv_br_one_column_broken", "dien_bien_stttt", "br",
    f"""<html><head>{{charset}}<title>[[wtitle]]</title></head><body>{NOSCRIPT}<div class="m-head"><a href="/vi/">{SITE}</a></font></div>[[main]]
<div class=foot></span>Đang truy cập: [[count]]<br>Tổng lượt truy cập: [[count]]<br>© {SITE}<p></body>""",
    f"""<div class=bc>{WAY.format("|")}</div><h3>[[title]]</h3>[[date]][[lead]]<div class=txt>[[body]]</b></div>[[sign]][[files]]</i>[[related]]<div>{RATING}</div>""",
    "<small>{}</small><br>", "<div align=right><b>Tác giả:</b> {}</div>", "<div align=right><b>Nguồn tin:</b> {}</div>",
    lead="<p><b>{}</b>", file="<div>File đính kèm: <a href={href}>{name}</a></div>",
    related="<div><b>Những tin mới hơn</b></div>{}", item="<div>- <a href={href}>{title}</a> ({day})</div>", section="Kinh tế đối ngoại",
)  # fmt: skip
SPAN = Skeleton(
    "nv_one_span_scripts_signed_at_head", "dien_bien_stttt", "span",
    f"""<!DOCTYPE html><html><head>{{charset}}<title>{SITE}</title><meta property="og:title" content="[[wtitle]]"><script>var labels = {{"newer": "Những tin mới hơn", "src": "Nguồn tin:", "c": "Ý kiến bạn đọc"}};</script></head><body>
<div id="header">{SITE}</div><div id="menu"><ul>{LINKED}</ul></div><div id="content">[[main]]</div><div id="block"><b>Thành viên</b><form>Tên đăng nhập <input name="l"> <input type="submit" value="Đăng nhập"></form><b>Thống kê</b><ul>{COUNTS}</ul></div></body></html>""",
    f"""<p class="way">{WAY.format("→")}</p><h2>[[title]]</h2>[[date]][[sign]][[lead]][[body]][[files]]<script>var tacgia = "Tác giả: admin";</script>[[related]]<p><b>Ý kiến bạn đọc</b></p><p><a href="/vi/users/login/">Đăng nhập để gửi ý kiến</a></p>""",
    "<p>{}</p>", "<p><em>Tác giả: {}</em></p>", "<p><em>Nguồn tin: {}</em></p>", lead='<h4 class="home">{}</h4>',
    file='<p>File đính kèm: <a href="{href}">{name}</a></p>', related="<p><b>NHỮNG TIN CŨ HƠN</b></p><ul>{}</ul>",
    item='<li><a href="{href}">{title}</a> <i>({day})</i></li>', section="Hợp tác quốc tế",
)  # fmt: skip
MODERN = Skeleton(
    "nv_article_list_beside_title_twice", "dien_bien_stttt", "semantic",
    f"""<!doctype html><html lang="vi"><head>{{charset}}<title>[[wtitle]] - {SITE}</title></head><body>{NOSCRIPT}<header><p>{SITE}</p><nav><ul>{LINKED}</ul></nav></header>
<main>[[main]]</main><footer><ul>{COUNTS}</ul><p>© {SITE}</p></footer></body></html>""",
    f"""<nav class="bc">{WAY.format("›")} › <span>[[title]]</span></nav><article><h1>[[title]]</h1>[[date]]<ul class="share"><li><a href="/f">Facebook</a></li><li><a href="/z">Zalo</a></li><li><a href="/print">In ra</a></li></ul>
[[lead]][[top]]<div class="post">[[body]]</div>[[sign]][[files]]</article><aside>[[related]]</aside><section><h2>Ý kiến bạn đọc</h2><p>Chưa có ý kiến nào.</p></section>""",
    '<p class="meta">{}</p>', "<p><strong>Tác giả:</strong> {}</p>", "<p><strong>Nguồn tin:</strong> {}</p>",
    lead='<p class="sapo"><strong>{}</strong></p>', top='<figure><img src="{src}" alt=""><figcaption>{caption}</figcaption></figure>',
    file='<section><h2>File đính kèm</h2><a href="{href}">{name}</a></section>',
    related="<h2>Những tin mới hơn</h2><ul>{}</ul>", item='<li><a href="{href}">{title}</a><br>({day})</li>', section="Biên giới - Lãnh thổ",
)  # fmt: skip
SKELETONS = (STOCK, TABLES, BR, SPAN, MODERN)
