"""Pages of before 2005 and pages that were saved by an office program; broken ones among them."""

from __future__ import annotations

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet

OLD = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html>'


def frontpage_center(pen: Desk, story: Story) -> str:
    """FrontPage: one centred table, fonts, shared borders, a bar of navigation, paragraphs without an end."""
    s = Sheet(pen, story, hands.FRONTPAGE)
    inner = f'<!--mstheme--><font face="Arial"><div align="center"><center><table border="0" cellpadding="0" cellspacing="0" width="760" id="AutoNumber1"><tr><td width="100%" colspan="2"><p align="center"><img border="0" src="images/banner.gif" width="760" height="120"><tr><td width="100%" colspan="2" bgcolor="#003399"><p align="center"><!--webbot bot="Navigation" startspan --><nobr>{s.menu("[&nbsp;<a href={0}>{1}</a>&nbsp;] ")}</nobr><!--webbot bot="Navigation" endspan --><tr><td width="100%" valign="top"><p><font size="1">{s.crumbs(between=" &gt; ")}</font><p align="center"><b><font size="4" color="#FF0000">{s.title}</font></b>{s.when("<p align=center><font size=1>{}</font>")}{s.text()}{s.related("<li><font size=1><a href={href}>{title}</a>{date}</font>", "<p><b><u>{}</u></b><ul>{}</ul>")}</table></center></div><hr>{s.end("<p align=center><font size=1>{}</font>", "<p align=center><b>{}</b> Người đang Online")}</font>'
    return s.doc(inner, '<meta name="GENERATOR" content="Microsoft FrontPage 4.0">', start=OLD)


def one_cell(pen: Desk, story: Story) -> str:
    """Everything of the article in one cell, parted by breaks: title, date, text, related articles."""
    s = Sheet(pen, story, hands.NL2BR)
    inner = f'<table width="100%" border="0"><tr><td>{s.menu("<a href={0}>{1}</a> | ")}</td></tr><tr><td>{s.crumbs(between=" / ")}<br><br><b style="font-size:18px">{s.title}</b><br>{s.when("{}<br>")}<br>{s.text()}<br>{s.related("- <a href={href}>{title}</a>{date}<br>", "<b>{}</b><br>{}")}</td></tr><tr><td>{s.end("{}<br>", "{} Người đang Online<br>")}</td></tr></table>'
    return s.doc(inner, start=OLD)


def layers(pen: Desk, story: Story) -> str:
    """Dreamweaver's layers: side boxes first in the source, the article last but for the end."""
    s = Sheet(pen, story, hands.CHROME)
    inner = f'<div id="Layer1" style="position:absolute; left:0px; top:140px; width:180px; z-index:1">{s.menu("<div><a href={0}>{1}</a></div>")}{s.side("rates", "counter", "news")}</div><div id="Layer2" style="position:absolute; left:800px; top:140px; width:190px; z-index:2">{s.side("notice", "poll", "banner")}</div><div id="Layer3" style="position:absolute; left:190px; top:140px; width:600px; z-index:3"><div>{s.crumbs()}</div><div class="tieude1">{s.title}</div>{s.when("<div class=ngay1>{}</div>")}{s.text()}{s.related("<div>» <a href={href}>{title}</a> {date}</div>", "<div class=khac>{}</div>{}")}</div><div id="Layer4" style="position:absolute; top:3000px">{s.end("<div>{}</div>")}</div>'
    return s.doc(
        inner,
        '<script language="JavaScript">function MM_reloadPage(init) { if (init==true) with (navigator) {} }</script>',
        start=OLD,
    )


def saved_by_word(pen: Desk, story: Story) -> str:
    """Saved as a web page: sections, conditional comments, styles a page long, the title among the paragraphs."""
    s = Sheet(pen, story, hands.WORD)
    style = '<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} div.WordSection1 {page:WordSection1;} --></style>'
    office = "<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Sở Ngoại vụ</o:Author><o:LastSaved>2015-03-02T08:00:00Z</o:LastSaved></o:DocumentProperties></xml><![endif]-->"
    inner = f"<div class=menu>{s.menu('<a href={0}>{1}</a> ')}</div><p class=path>{s.crumbs()}</p><div class=WordSection1><p class=MsoTitle align=center style='text-align:center'><b><span style='font-size:18.0pt'>{s.title}<o:p></o:p></span></b></p>{s.when('<p class=MsoNormal align=center><i>{}<o:p></o:p></i></p>')}{s.text()}</div>{s.related()}<div class=foot>{s.end()}</div>"
    return s.doc(
        inner,
        style + office,
        start='<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">',
    )


def never_closed(pen: Desk, story: Story) -> str:
    """Cells, rows and divisions that nobody closed, stray end tags, a link within a link."""
    s = Sheet(pen, story, hands.FRONTPAGE)
    inner = f'<div id="w"><div class="h"><ul>{s.menu("<li><a href={0}>{1}")}</ul></td></div><div class="m"><p class="bc">{s.crumbs()}<div class="d"></span><h1>{s.title}</h1></h2>{s.when("<p class=n>{}</b>")}<div class="c">{s.text()}</div></font></p>{s.related("<li><a href={href}>{title}</a>{date}", "<h3>{}</h3><ul>{}</ul>")}<div class="f">{s.end("<p>{}")}'
    return s.doc(inner)


def marquee_years(pen: Desk, story: Story) -> str:
    """Scrolling news over and beside the article, a clock, Flash, a counter of pictures."""
    s = Sheet(pen, story, hands.TELERIK)
    flash = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="980" height="150"><param name="movie" value="banner.swf"><embed src="banner.swf" type="application/x-shockwave-flash"></object>'
    digits = "".join(f'<img src="/cnt/{digit}.gif" alt="{digit}">' for digit in "0412877")
    inner = f'<center>{flash}<marquee behavior="scroll" width="980">Nhiệt liệt chào mừng các ngày lễ lớn trong năm! *** Chào mừng quý khách đến với trang thông tin.</marquee></center><table width="980" align="center"><tr valign="top"><td width="200">{s.menu("<p><img src=/dot.gif> <a href={0}>{1}</a></p>")}{s.side("notice", "video")}</td><td><div class="bc">{s.crumbs(between=" :: ")}</div><p class="TitleNews">{s.title}</p>{s.when("<p class=DateNews>{}</p>")}<div class="ContentNews">{s.text()}</div>{s.related()}</td><td width="180">{s.side("weather", "rates", "links")}<p>Lượt khách: {digits}</p></td></tr></table><center>{s.end()}</center>'
    return s.doc(inner, "<bgsound src=nhac.mid loop=1>", start=OLD)


def definition_frame(pen: Desk, story: Story) -> str:
    """The article as a list of terms: its title a term, date and text its definitions."""
    s = Sheet(pen, story, hands.TELERIK)
    inner = f'<div id="top"><dl class="menu">{s.menu("<dd><a href={0}>{1}</a></dd>")}</dl></div><div id="bc">{s.crumbs()}</div><dl class="article"><dt class="title">{s.title}</dt>{s.when("<dd class=date>{}</dd>")}<dd class="content">{s.text()}</dd></dl><div>{s.related("<dd><a href={href}>{title}</a> {date}</dd>", "<dl><dt>{}</dt>{}</dl>")}</div><div id="bottom">{s.end("<dd>{}</dd>")}</div>'
    return s.doc(inner)


def field_sets(pen: Desk, story: Story) -> str:
    """The whole detail in a fieldset within a form, tools as buttons; comments typed into a text area."""
    s = Sheet(pen, story, hands.FLOAT)
    inner = f'<form action="/binhluan.asp" method="post"><div class="menu">{s.menu("<a href={0}>{1}</a> ")}</div><div>{s.crumbs()}</div><fieldset><legend>Nội dung chi tiết</legend><h3 align="center">{s.title}</h3>{s.when("<div align=right><i>{}</i></div>")}<div class="chitiet">{s.text()}</div><input type="button" value="In bài" onclick="print()"><input type="button" value="Quay lại"></fieldset>{s.related("<tr><td>+</td><td><a href={href}>{title}</a> {date}</td></tr>", "<fieldset><legend>{}</legend><table>{}</table></fieldset>")}<fieldset><legend>Ý kiến của bạn</legend><p>Họ và tên: <input name="ten"></p><p>Nội dung: <textarea name="nd">Viết có dấu</textarea></p><input type="submit" value="Gửi ý kiến"></fieldset></form>{s.end()}'
    return s.doc(inner, named="{title}", start=OLD)


FAMILIES = (
    frontpage_center, one_cell, layers, saved_by_word, never_closed, marquee_years, definition_frame, field_sets,
)  # fmt: skip
