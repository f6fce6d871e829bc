"""The shells of the tenth part: one idea of markup each, filled with the words of any of the three portals.

Slots stand in double brackets: CS charset, PT page title, W breadcrumb, T title, D date, H picture above the text, L lead,
B body, S fields of author and source, F files, R related lists, X side boxes, E footer, M menu, O site, U address.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.generator.sealed6_dress import Label


def same(text: str) -> str:
    return text


def capitals(text: str) -> str:
    return text.upper()


def parted(text: str) -> str:
    """The first word of a label in bold, the rest plain."""
    first, _, rest = text.partition(" ")
    return f"<b>{first}</b> {rest}" if rest else text


LINE = "{s}{l} {m}{a}{b}{e}"


@dataclass(frozen=True)
class Shell:
    """One idea of markup. ``date`` draws the pieces of a stamp; ``lead`` is empty where the lead is but the first paragraph."""

    name: str
    page: str
    rows: str
    inks: tuple[str, ...]
    date: str = "<div>" + LINE + "</div>"
    lead: str = ""
    field: str = "<div>{}</div>"
    files: str = ""
    head: str = "both"
    label: Label = same
    step: str = " &raquo; "
    omit: tuple[str, ...] = ()
    portals: tuple[str, ...] = ("lai_chau", "dien_bien", "dien_bien_stttt")


VIEWSTATE = (
    '<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM0NjE3NDg4Mg9kFgJmD2QWAgIDD2QW" />'
)
BOLD = "<p><strong>{}</strong></p>"
TOP = "<html><head>[[CS]]<title>[[PT]]</title></head>"
LIES = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin liên quan","datePublished":"2011-01-02T03:04:05+07:00","author":"quantri"}</script>'
    "<!-- Tin liên quan --><!-- Ngày đăng :01/01/2010 1:00:00 SA --><!-- Thời gian đăng: 1/1/2010 1:00:00 AM -->"
)

OLD = (
    Shell("cells", TOP + '<body><table width="1000" align="center"><tr><td colspan="2"><img src="/banner.jpg" alt=""></td></tr><tr><td colspan="2">[[M]]</td></tr>'
        '<tr><td valign="top"><table width="100%"><tr><td>[[W]]</td></tr><tr><td><table><tr><td><b style="font-size:15pt">[[T]]</b></td></tr><tr><td align="right">[[D]]</td></tr>'
        '<tr><td>[[H]]</td></tr><tr><td>[[L]]</td></tr><tr><td>[[B]]</td></tr><tr><td>[[S]]</td></tr></table></td></tr><tr><td>[[C]][[R]]</td></tr></table></td>'
        '<td width="220" valign="top">[[X]]</td></tr><tr><td colspan="2">[[E]]</td></tr></table></body></html>',
        "cells", ("cells", "p", "upper"), date="<i>" + LINE + "</i>", lead="<b>{}</b>"),
    Shell("bare_divs", "<!DOCTYPE html>" + TOP + '<body style="margin:0"><div style="background:#a00;color:#fff">[[O]]</div><div>[[M]]</div><div style="float:left;width:70%"><div style="font-size:11px">[[W]]</div>'
        '<div style="font-size:22px;color:#900">[[T]]</div>[[D]][[H]][[L]]<div style="line-height:1.5">[[B]]</div>[[S]][[F]]<div style="margin-top:20px">[[C]][[R]]</div></div>'
        '<div style="float:right;width:28%">[[X]]</div><div style="clear:both">[[E]]</div></body></html>',
        "div", ("div", "p", "spans"), date='<div style="color:#888">' + LINE + "</div>", lead='<div style="font-weight:bold">{}</div>', files="Tài liệu đính kèm:"),
    Shell("word", TOP + '<body lang="VI"><form method="post" action="Default.aspx">' + VIEWSTATE + '<div>[[W]]</div><h2>[[T]]</h2>[[D]]<div class="Section1">[[H]][[L]][[B]][[S]]</div><hr>[[C]][[R]][[X]][[E]]</form></body></html>',
        "table", ("word",), date='<p class="MsoNormal"><span style="mso-ansi-language:VI">' + LINE + "<o:p></o:p></span></p>", lead='<p class="MsoNormal"><b>{}<o:p></o:p></b></p>'),
    Shell("all_br", TOP + '<body><table align="center" width="760"><tr><td>[[W]]<br><br><b>[[T]]</b><br>[[D]]<br>[[H]]<br>[[B]]<br>[[S]]<br>[[C]][[R]][[X]][[E]]</td></tr></table></body></html>',
        "br", ("br", "brnl"), date="<i>" + LINE + "</i><br>", field="{}<br>"),
    Shell("one_column", "<!DOCTYPE html>" + TOP + "<body>[[M]]<p>[[W]]</p><p><strong>[[T]]</strong></p>[[D]][[H]][[B]][[S]][[C]][[R]][[X]][[E]]</body></html>",
        "p", ("p", "figure"), date="<p>" + LINE + "</p>", field="<p>{}</p>"),
    Shell("unclosed", TOP + "<body><table width=100%><tr><td>[[W]]<tr><td><h2>[[T]]</h2><tr><td>[[D]]<tr><td>[[H]][[B]]<tr><td>[[S]]<tr><td>[[C]][[R]]<tr><td>[[X]]<tr><td>[[E]]</table>",
        "open", ("open",), date="<font color=gray><i>" + LINE + "</font></i>"),
    Shell("upper", "<HTML><HEAD>[[CS]]<TITLE>[[PT]]</TITLE></HEAD><BODY BGCOLOR=\"#FFFFFF\"><CENTER><TABLE WIDTH=\"780\"><TR><TD>[[W]]</TD></TR><TR><TD><FONT SIZE=\"4\" COLOR=\"#CC0000\"><B>[[T]]</B></FONT></TD></TR>"
        "<TR><TD><FONT SIZE=\"1\">[[D]]</FONT></TD></TR><TR><TD>[[H]][[L]][[B]][[S]]</TD></TR><TR><TD>[[C]][[R]]</TD></TR></TABLE>[[X]][[E]]</CENTER></BODY></HTML>",
        "upper", ("upper",), date="<I>" + LINE + "</I>", lead="<P><B><FONT SIZE=\"3\">{}</FONT></B></P>", field='<P ALIGN="RIGHT">{}</P>'),
    Shell("form_table", "<!DOCTYPE html>" + TOP + '<body><form name="aspnetForm" method="post" action="./">' + VIEWSTATE + '<table><tr><td><input type="text" name="q" value="Tìm kiếm"><input type="submit" value="Tìm">'
        '<select name="lk"><option>-- Liên kết website --</option><option>Bộ Ngoại giao</option></select></td></tr><tr><td>[[W]]</td></tr><tr><td><span id="ctl00_lblTieuDe" style="font-weight:bold">[[T]]</span></td></tr>'
        "<tr><td>[[D]]</td></tr><tr><td>[[H]][[B]][[S]][[F]]</td></tr><tr><td>[[C]][[R]]</td></tr><tr><td>[[X]]</td></tr><tr><td>[[E]]</td></tr></table></form></body></html>",
        "table", ("p", "cells", "word"), date="<table><tr><td>{s}{l} {m}</td><td>{a}{b}{e}</td></tr></table>", files="Tệp đính kèm:", portals=("lai_chau", "dien_bien"), omit=("published_raw",)),
    Shell("round_corners", TOP + '<body><table cellspacing="0"><tr><td><img src="/i/tl.gif" alt=""></td><td background="/i/t.gif"><img src="/i/spacer.gif" alt=""></td><td><img src="/i/tr.gif" alt=""></td></tr>'
        '<tr><td background="/i/l.gif">&nbsp;</td><td>[[W]]<table><tr><td><img src="/i/dot.gif" alt=""></td><td><font size="4">[[T]]</font></td></tr></table>[[D]][[H]][[L]]<div align="justify">[[B]]</div>[[S]][[C]][[R]]</td><td background="/i/r.gif">&nbsp;</td></tr>'
        '<tr><td><img src="/i/bl.gif" alt=""></td><td><img src="/i/spacer.gif" alt=""></td><td><img src="/i/br.gif" alt=""></td></tr></table>[[X]][[E]]</body></html>',
        "cells", ("indent", "upper", "div"), date='<table><tr><td align="left">' + LINE + "</td></tr></table>", lead="<b>{}</b>"),
    Shell("one_span", "<!DOCTYPE html>" + TOP + '<body><form method="post" action="TinChiTiet.aspx">' + VIEWSTATE + '<span id="ctl00_way">[[W]]</span><br /><span id="ctl00_lblTitle">[[T]]</span><br />[[D]]<br />'
        '<span id="ctl00_lblContent">[[H]]<br />[[B]]</span>[[S]]<span id="ctl00_lblOther">[[C]][[R]]</span>[[X]][[E]]</form></body></html>',
        "br", ("brnl", "br"), date='<span id="ctl00_lblDate">' + LINE + "</span>", field="<br />{}"),
    Shell("definition_lists", "<!DOCTYPE html>" + TOP + "<body><div>[[W]]</div><dl><dt><big>[[T]]</big></dt><dd>[[D]]</dd><dd>[[H]]</dd><dd>[[B]]</dd><dd>[[S]]</dd></dl>[[C]][[R]][[X]][[E]]</body></html>",
        "dl", ("dl", "p"), date="<small>" + LINE + "</small>"),
    Shell("centred", TOP + '<body><center><table width="90%"><tr><td align="center">[[O]]</td></tr></table>[[W]]<p align="center"><font size="5">[[T]]</font></p><p align="center">[[D]]</p>[[H]][[L]][[B]][[S]]<hr width="60%">[[C]][[R]]</center>[[X]][[E]]</body></html>',
        "center", ("spans", "p"), date=LINE, lead='<p align="center"><b>{}</b></p>', head="title"),
)  # fmt: skip

TRICKY = (
    Shell("side_first", "<!DOCTYPE html>" + TOP + '<body><div class="left">[[M]][[X]]</div><div class="right"><div>[[W]]</div><h1>[[T]]</h1>[[D]][[H]][[L]]<div class="nd">[[B]]</div>[[S]]<div>[[C]][[R]]</div></div><div class="foot">[[E]]</div></body></html>',
        "ul", ("p", "div", "spans"), lead=BOLD),
    Shell("hidden_copies", "<!DOCTYPE html>" + TOP + '<body><noscript><div>Trình duyệt của bạn đã tắt JavaScript. Tin liên quan</div></noscript><div style="display:none"><h1>[[T]]</h1><p>Tin liên quan</p><p>Nguồn tin: quantri</p></div>'
        '<div>[[W]]</div><h2>[[T]]</h2>[[D]]<div style="display:none">Những tin cũ hơn</div>[[H]]<div>[[B]]</div>[[S]]<div style="display:none">Tin, ảnh: quantri</div>[[C]][[R]][[X]][[E]]'
        '<div hidden><p>Đăng nhập</p><p>Mật khẩu</p></div></body></html>',
        "div", ("p", "div", "br")),
    Shell("script_words", "<!DOCTYPE html><html><head>[[CS]]<title>[[PT]]</title>" + LIES + '</head><body><div data-label="Tin liên quan">[[W]]</div><h3>[[T]]</h3>[[D]]<script>var s="<div>Tin liên quan</div>";document.title=document.title;</script>'
        "[[H]]<div>[[B]]</div><!-- <p>Nguồn tin: X</p> -->[[S]]" + LIES + "[[C]][[R]]<!-- het tin -->[[X]][[E]]</body></html>",
        "p", ("div", "p", "word")),
    Shell("label_capitals", "<!DOCTYPE html>" + TOP + '<body><div>[[W]]</div><div class="tt">[[T]]</div>[[D]][[H]]<div class="nd">[[B]]</div>[[S]]<div class="lq">[[C]][[R]]</div>[[X]][[E]]</body></html>',
        "div", ("p", "br", "cells"), label=capitals),
    Shell("label_parted", "<!DOCTYPE html>" + TOP + "<body><div>[[W]]</div><h2>[[T]]</h2>[[D]][[H]]<div>[[B]]</div>[[S]]<div>[[C]][[R]]</div>[[X]][[E]]</body></html>",
        "div", ("p", "div", "upper"), date="<p>{s}<b>{l}</b> {m}{a}{b}{e}</p>", label=parted),
    Shell("date_parted", "<!DOCTYPE html>" + TOP + '<body><div>[[W]]</div><div><h2>[[T]]</h2>[[D]]</div>[[H]][[L]]<div>[[B]]</div>[[S]][[C]][[R]][[X]][[E]]</body></html>',
        "ul", ("p", "figure"), date='<div class="d"><i class="ic"></i><span>{s}{l} {m}</span><span class="n">{a}</span><span class="g">{b}</span>{e}</div>', lead=BOLD),
    Shell("title_lines", "<!DOCTYPE html>" + TOP + "<body><div>[[W]]</div><h2>[[TB]]</h2>[[D]][[H]]<div>[[B]]</div>[[S]][[C]][[R]][[X]][[E]]</body></html>",
        "table", ("p", "cells"), head="title"),
    Shell("title_capitals", TOP + '<body><div>[[W]]</div><p align="center"><b>[[T]]</b></p>[[D]][[H]]<div>[[B]]</div>[[S]][[C]][[R]][[X]][[E]]</body></html>',
        "p", ("word", "p", "indent"), head="title"),
    Shell("way_with_title", "<!DOCTYPE html>" + TOP + '<body><ol class="breadcrumb"><li>[[W]]</li><li>[[T]]</li></ol><h1>[[T]]</h1>[[D]][[H]][[L]]<div>[[B]]</div>[[S]][[C]][[R]][[X]][[E]]</body></html>',
        "ul", ("figure", "p"), lead='<div class="sapo"><strong>{}</strong></div>', step="</li><li>", portals=("lai_chau", "dien_bien_stttt")),
    Shell("share_bars", "<!DOCTYPE html>" + TOP + '<body><div>[[W]]</div><h1>[[T]]</h1>[[D]]<div><a href="javascript:void(0)" onclick="window.print()">In bài viết</a> | <a href="mailto:">Gửi email</a></div>[[H]][[L]]<div>[[B]]</div>[[S]]'
        '<div><a href="https://www.facebook.com/sharer.php">Chia sẻ Facebook</a> <a href="https://twitter.com/share">Tweet</a></div>[[C]][[R]][[X]][[E]]</body></html>',
        "div", ("p", "div"), lead=BOLD),
)  # fmt: skip

NEW = (
    Shell("no_list", "<!DOCTYPE html>" + TOP + "<body><p>[[W]]</p><h2>[[T]]</h2>[[D]][[H]][[B]][[S]][[E]]</body></html>", "p", ("p", "br", "div"), date="<p><em>" + LINE + "</em></p>"),
    Shell("print_view", "<!DOCTYPE html>" + TOP + '<body onload="window.print()"><div>[[O]]</div><hr><h2>[[T]]</h2>[[D]][[H]][[L]]<div>[[B]]</div>[[S]]<hr><div>URL của bản tin này: <a href="[[U]]">[[U]]</a></div>'
        '<div>&copy; [[O]]</div><div><a href="javascript:window.close()">Đóng cửa sổ này</a></div></body></html>', "div", ("p", "word", "figure"), lead=BOLD),
    Shell("mobile", '<!DOCTYPE html><html><head>[[CS]]<meta name="viewport" content="width=device-width"><title>[[PT]]</title></head><body><header><a href="/">[[O]]</a><nav>[[M]]</nav></header><main><div>[[W]]</div>'
        '<article><h1>[[T]]</h1>[[D]][[H]][[L]][[B]]</article>[[S]]<section>[[C]][[R]]</section></main><footer>[[E]]<a href="?nvvithemever=d">Xem phiên bản đầy đủ</a></footer></body></html>',
        "ul", ("figure", "div"), date="<p class='m'><time>" + LINE + "</time></p>", lead='<p class="intro"><strong>{}</strong></p>'),
    Shell("html5", '<!DOCTYPE html><html lang="vi"><head>[[CS]]<title>[[PT]]</title><meta property="article:published_time" content="2015-09-17+0711:03:25"></head><body><header>[[M]]</header><main><nav>[[W]]</nav><article><h1 itemprop="headline">[[T]]</h1>'
        '<span style="display:none" itemprop="datePublished">2025-10-10T10:10:10+07:00</span>[[D]][[H]][[L]]<div itemprop="articleBody">[[B]]</div>[[S]][[F]]</article><aside>[[C]][[R]]</aside></main><aside>[[X]]</aside><footer>[[E]]</footer></body></html>',
        "ul", ("figure", "p", "spans"), date="<div>" + LINE + "</div>", lead='<p class="hometext"><b>{}</b></p>', files="Tài liệu đính kèm:"),
    Shell("wrapped_lines", "<!DOCTYPE html>\r\n" + TOP + "\r\n<body>\r\n\t<div>\r\n\t\t[[W]]\r\n\t</div>\r\n\t<h2>\r\n\t\t[[T]]\r\n\t</h2>\r\n\t[[D]]\r\n\t<div>\r\n\t\t[[H]]\r\n\t\t[[B]]\r\n\t</div>\r\n\t[[S]]\r\n\t[[C]]\r\n\t[[R]]\r\n[[X]]\r\n[[E]]\r\n</body>\r\n</html>\r\n",
        "table", ("brnl", "open"), date="<div>\r\n\t\t\t" + LINE + "\r\n\t\t</div>"),
    Shell("nested_once_more", TOP + '<body><div><div><div><div><div><span><div>[[W]]</div></span></div></div><div><div><span><b>[[T]]</b></span></div><div><span>[[D]]</span></div></div><div><div><div><div>[[H]]</div><div>[[B]]</div></div></div></div><div>[[S]]</div></div>'
        "<div><div>[[C]][[R]]</div></div></div><div><div>[[X]]</div></div></div><div>[[E]]</div></body></html>", "div", ("spans", "div")),
    Shell("lists_everywhere", "<!DOCTYPE html>" + TOP + '<body><ul style="list-style:none"><li>[[W]]</li><li><strong>[[T]]</strong></li><li>[[D]]</li><li>[[H]]</li><li>[[B]]</li><li>[[S]]</li></ul>[[C]][[R]][[X]][[E]]</body></html>',
        "ul", ("p", "div"), date="<em>" + LINE + "</em>"),
)  # fmt: skip
SHELLS: tuple[Shell, ...] = (*OLD, *TRICKY, *NEW)
