"""Shells of the years of hand-written pages: classic ASP, PHP with tables, frames of cells, upper-case tags, WAP."""

from __future__ import annotations

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_page import DB, LC, Shell, crumbs, files, foot
from tests.generator.sealed4_told import Told, related


def classic_asp(t: Told) -> str:
    others = related(
        t,
        '<TABLE width="100%" border=0><TR><TD><B><FONT color=#cc0000>C&#225;c tin &#273;&#227; &#273;&#432;a:</FONT></B></TD></TR>{}</TABLE>',
        '<TR><TD><IMG src="/images/dot.gif"> <A href="{}">{}</A> <FONT size=1>{}</FONT></TD></TR>',
    )
    return f"""<HTML><HEAD>{{charset}}<TITLE>::: {t.site.name} :::</TITLE>
<STYLE>.t{{FONT: bold 12pt Arial; COLOR: #003399}}</STYLE></HEAD><BODY leftMargin=0 topMargin=0 bgColor=#ffffff>
<TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0><TBODY><TR><TD colSpan=3><IMG height=110 src="/images/top.gif" width=778></TD></TR>
<TR><TD bgColor=#336699 colSpan=3>{menu("<FONT color=#ffffff>{}</FONT>", '<A class=m href="{}">{}</A> |', 7)}</TD></TR>
<TR><TD vAlign=top width=160>{boxes(t.rng, 3, "<TABLE width=160 border=0><TR><TD bgColor=#336699><B>{}</B></TD></TR><TR><TD>{}</TD></TR></TABLE>")}</TD>
<TD vAlign=top width=458><TABLE width="100%" border=0><TR><TD>{crumbs(t, "{}", '<A href="{}"><B>{}</B></A>', " &gt;&gt; ", deep=False)}</TD></TR>
<TR><TD class=t>{t.title}</TD></TR>{t.dated("<TR><TD><FONT color=#808080 size=1><I>{}</I></FONT></TD></TR>")}
<TR><TD>{t.body()}</TD></TR><TR><TD>{files(t, "<B>T&#7879;p &#273;&#237;nh k&#232;m:</B><UL>{}</UL>")}</TD></TR>
<TR><TD align=right><A href="javascript:history.go(-1)">[Tr&#7903; v&#7873;]</A> <A href="#top">[&#272;&#7847;u trang]</A></TD></TR><TR><TD>{others}</TD></TR></TABLE></TD>
<TD vAlign=top width=160>{boxes(t.rng, 2, "<TABLE width=160 border=0><TR><TD bgColor=#336699><B>{}</B></TD></TR><TR><TD>{}</TD></TR></TABLE>")}</TD></TR>
<TR><TD align=middle colSpan=3>{foot(t, "<FONT size=1>{}</FONT>")}</TD></TR></TBODY></TABLE></BODY></HTML>"""


def php_tables(t: Told) -> str:
    others = related(
        t, "<hr size=1><b>Tin cùng loại:</b><br>{}", "<img src=images/arrow.gif> <a href='{}'>{}</a> <i>{}</i><br>"
    )
    return f"""<html>
<head>
{{charset}}<title>{t.site.name}</title>
<link href="style.css" rel="stylesheet" type="text/css">
</head>
<body><center><table width="990" border="0" cellpadding="0" cellspacing="0"><tr><td><img src="images/banner.jpg" width=990></td></tr><tr><td class=menu>{menu("{}", '<a href="{}">{}</a> ', 8)}<span id=clock>Chủ nhật, ngày 01 tháng 11 năm 2026</span></td></tr></table>
<table width="990" border="0"><tr valign=top><td width=210>{boxes(t.rng, 4, "<table class=box width=200><tr><td class=boxtitle>{}</td></tr><tr><td class=boxbody>{}</td></tr></table>")}</td>
<td><table width="100%" cellpadding=4><tr><td class=duongdan>{crumbs(t, "{}", '<a href="{}">{}</a>', " / ", deep=False)}</td></tr><tr><td>
<font class=tieude><b>{t.title}</b></font><br>{t.dated("<font class=ngay>{}</font><br>")}<br>
{t.body()}
<br>{files(t, "<br><b>Tải về:</b><ul>{}</ul>")}
<div align=right><a href="?in=1"><img src=images/print.gif border=0> In bài này</a> &nbsp; <a href="?gui=1"><img src=images/mail.gif border=0> Gửi cho bạn</a></div>
{others}</td></tr></table></td></tr></table>
<table width="990"><tr><td align=center class=footer>{foot(t, "{}")}<br>Số lượt truy cập: 2{t.rng.randint(100000, 999999)}</td></tr></table></center></body></html>"""


def php_loose(t: Told) -> str:
    others = related(t, "<p><u>Xem tiếp:</u></p>{}", '<p>+ <a href="{}">{}</a> {}</p>')
    return f"""<html><head><title>{t.site.name} - {esc(t.tale.title)}</title>{{charset}}</head><body bgcolor=white>
<a name=top></a><div id=top><a href=/><img src=/logo.gif></a></div>{menu("<div id=mn>{}</div>", '[<a href="{}">{}</a>]', 6)}
<div id=content><div class=sec><a href="/c">{esc(t.tale.category)}</a></div><h1>{t.title}</h1>{t.dated("<i>{}</i>")}
<div>{t.body()}</div>{files(t, "<p>Tải về:</p><ul>{}</ul>")}{others}</div><div id=side>{boxes(t.rng, 3, "<p><b>{}</b></p>{}")}</div>
{foot(t, "<div id=foot><small>{}</small></div>")}
</body>"""


def frames_of_cells(t: Told) -> str:
    others = related(
        t,
        '<td class="lq"><b>CÁC BÀI KHÁC CÙNG MỤC</b><table>{}</table></td>',
        '<tr><td>&raquo;</td><td><a href="{}">{}</a> {}</td></tr>',
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>{{charset}}<title>{esc(t.tale.title)}</title></head><body><table id="outer"><tr><td><table id="inner"><tr><td><table><tr><td>{menu("<table><tr>{}</tr></table>", '<td><a href="{}">{}</a></td>', 6)}</td></tr></table></td></tr>
<tr><td><table><tr><td><table><tr><td><a href="/c">{esc(t.tale.category)}</a></td></tr></table><table><tr><td><table><tr><td><span style="font-size:18px;color:navy"><b>{t.title}</b></span></td></tr>{t.dated('<tr><td align="right"><span style="color:gray">{}</span></td></tr>')}<tr><td><table><tr><td><div>{t.body()}</div></td></tr></table></td></tr></table></td></tr></table>{files(t, "<table><tr><td><b>Văn bản kèm theo</b><ul>{}</ul></td></tr></table>")}</td></tr>
<tr>{others}</tr></table></td><td><table>{boxes(t.rng, 4, "<tr><td><b>{}</b></td></tr><tr><td>{}</td></tr>")}</table></td></tr></table></td></tr><tr><td>{foot(t, "{}")}</td></tr></table></body></html>"""


def wap_page(t: Told) -> str:
    others = related(t, "<h4>Tin khác</h4>{}", '<div class="l"><a href="{}">{}</a> {}</div>', dates=False)
    return f"""<?xml version="1.0"?>
<!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{{charset}}<title>{esc(t.tale.title)}</title></head><body><div class="h"><a href="/"><img src="/m.png" alt="{t.site.name}" /></a></div>
<div class="bc"><a href="/">Trang chủ</a> &raquo; <a href="/c">{esc(t.tale.category)}</a></div><div class="c"><div class="tt"><strong>{t.title}</strong></div>{t.dated('<div class="d"><small>{}</small></div>')}
{t.body()}{files(t)}</div>{others}<div class="m"><a href="#">Lên đầu</a> | <a href="/?pc=1">Bản đầy đủ</a></div><div class="f"><small>&copy; {t.site.owner}. ĐT: {t.site.phone}</small></div></body></html>"""


def one_span(t: Told) -> str:
    others = related(t, '<span class="rel"><br />Tin liên quan<br />{}</span>', '<a href="{}">{}</a>{}<br />')
    return f"""<html><head>{{charset}}<title>{t.site.name}</title></head><body><div id="m">{menu("{}", '<a href="{}">{}</a> ', 8)}</div><div id="l">{boxes(t.rng, 3, "<div><b>{}</b>{}</div>")}</div>
<div id="n"><a href="/">Trang chủ</a> <a href="/c">{esc(t.tale.category)}</a></div><div id="c"><span class="a1">{t.title}</span><br />{t.dated('<span class="a2">{}</span><br />')}<span class="a3">{t.body()}</span><br />{files(t)}{others}</div>
{foot(t, '<div id="f">{}</div>')}</body></html>"""


def unclosed_cells(t: Told) -> str:
    others = related(t, "<ul><lh><b>Bài cùng chuyên mục</b></lh>{}</ul>", '<li><a href="{}">{}</a> {}')
    return f"""<html><head>{{charset}}<title>{esc(t.tale.title)} - {t.site.name}<meta name=robots content=index></title></head>
<body><table width=100%><tr><td class=top>{menu("<ul>{}</ul>", '<li><a href="{}">{}</a>', 7)}<tr><td><table><tr><td width=20% valign=top>{boxes(t.rng, 3, "<h4>{}</h4><div>{}</div>")}<td valign=top><p class=nav><a href=/>Trang nhất</a> : <a href=/c>{esc(t.tale.category)}</a>
<h2>{t.title}</h2>{t.dated("<p class=date>{}")}
<div class=bai>{t.body()}</div>{files(t)}{others}</table><tr><td>{foot(t, "<p class=ft>{}")}</table></body></html>"""


OLD = ("same", "table", "line")
SHELLS = (
    Shell(classic_asp, (LC, DB), ("bare", "lc", "first"), ("font", "br2", "open", "brindent"), OLD, "/viewnews.asp?cat=3&id={id}"),
    Shell(php_tables, (LC, DB), ("am", "label", "atfirst"), ("br2", "br1", "p", "indent"), OLD, "/index.php?module=tintuc&act=chitiet&id={id}"),
    Shell(php_loose, (LC, DB), ("long", "bare"), ("br1", "p", "open", "div"), OLD, "/news.php?id={id}"),
    Shell(frames_of_cells, (LC, DB), ("labeltime", "two"), ("p", "br2", "word"), ("same", "table", "line"), "/default.aspx?page=detail&id={id}"),
    Shell(wap_page, (LC, DB), ("hour", "label"), ("p", "br2", "br1"), ("line", "same"), "/m/{slug}-{id}.htm", dated_list=False),
    Shell(one_span, (LC,), ("lc",), ("br1", "br2", "brindent"), ("line",), "/news/{slug}.html"),
    Shell(unclosed_cells, (LC, DB), ("label", "long", "atfirst"), ("open", "p", "font"), OLD, "/vn/news-{id}.html"),
)  # fmt: skip
