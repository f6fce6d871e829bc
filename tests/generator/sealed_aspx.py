"""Sealed pages as programs of the Microsoft world and hand-made pages of old print them."""

from __future__ import annotations

from html import escape as e

from tests.generator.sealed_hands import Desk, above, blocks, lead, signature, whole
from tests.generator.sealed_parts import (
    behind,
    boxes,
    crumbs,
    date,
    documents,
    files,
    foot,
    latest,
    menu,
    more,
    page,
    title,
    titles,
    today,
    tools,
)

XHTML = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">'
STATE = '<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRkx0pQ" /></div><script type="text/javascript">//<![CDATA[\nvar theForm = document.forms["aspnetForm"];function __doPostBack(a, b) { theForm.submit(); }\n//]]></script>'


def update_panel(desk: Desk) -> str:
    """Web forms: nested tables, update panels, generated ids."""
    i = "ctl00_ContentPlaceHolder1_ctl00_"
    related = more(
        desk,
        '<tr><td><img src="/images/bullet.gif" alt="" /> <a id="lnk" href="{href}">{title}<span class="ngay">{date}</span></a></td></tr>',
        f'<div id="{i}divOther" class="tieudekhac"><span>{{}}</span></div>',
        '<table id="dlKhac" cellspacing="0">{}</table>',
    )
    main = f'<div id="{i}UpdatePanel1"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="duongdan">{crumbs(desk)}</td></tr><tr><td><span id="{i}lblTitle" class="tieude" style="font-size:18px;font-weight:bold">{title(desk)}</span></td></tr>{date(desk, f"<tr><td><span id={i}lblDate class=ngay>{{}}</span></td></tr>")}<tr><td align="right">{tools(desk)}</td></tr><tr><td><div id="{i}divContent">{whole(desk)}</div></td></tr><tr><td>{files(desk)}</td></tr><tr><td>{related}</td></tr></table></div>'
    inner = f'<form method="post" action="./ChiTiet.aspx?ItemID=88" id="aspnetForm">{STATE}<table width="1000" align="center"><tr><td colspan="3"><div id="banner"><img src="/images/banner.jpg" alt="" /></div><ul id="menu">{menu()}</ul></td></tr><tr><td colspan="3">{today(desk)}</td></tr><tr><td width="70%" valign="top">{main}</td><td width="30%" valign="top">{boxes(desk)}{documents(desk)}</td></tr><tr><td colspan="3" align="center">{foot(desk, "div")}</td></tr></table></form>'
    return page(desk, inner, start=XHTML)


def grid_view(desk: Desk) -> str:
    """Web forms with a left column of menus first and the article in rows of a details view."""
    main = f'<table id="ctl00_Main_FormView1" cellspacing="0" style="border-collapse:collapse;width:100%"><tr><td colspan="2"><div class="path">{crumbs(desk, between=" &gt; ")}</div><h3 class="newstitle">{title(desk)}</h3>{date(desk, "<p class=newsdate>{}</p>")}<div class="newsbody">{whole(desk)}</div>{files(desk)}{behind(desk, 1)}</td></tr></table>'
    related = more(
        desk,
        '<tr><td style="width:10px">•</td><td><a href="{href}">{title}</a> <span>{date}</span></td></tr>',
        "<div><strong>{}</strong></div>",
        '<div><table rules="all" border="0" id="ctl00_Main_GridView1">{}</table></div>',
    )
    inner = f'<form name="aspnetForm" method="post" action="detail.aspx" id="aspnetForm">{STATE}<div id="wrapper"><div id="header"><span id="ctl00_lblClock">{today(desk)}</span></div><table width="100%"><tr><td class="left" valign="top"><table id="ctl00_TreeView1">{menu("<tr><td><a href={0}>{1}</a></td></tr>")}</table>{boxes(desk, 2)}{documents(desk)}</td><td class="main" valign="top">{main}{related}</td></tr></table><div id="footer">{foot(desk, "div")}</div></div></form>'
    return page(desk, inner, start=XHTML)


def razor_cards(desk: Desk) -> str:
    """MVC with Bootstrap: cards, a title and a sidebar twice, for wide and for narrow screens."""
    side = f'<div class="card mb-3"><div class="card-body">{latest(desk, "Tin mới nhất")}</div></div>'
    crumb = crumbs(desk, '<li class="breadcrumb-item"><a href="{0}">{1}</a></li>', "")
    row = '<div class="col-md-6"><a class="text-dark" href="{href}">{title}</a> <small class="text-muted">{date}</small></div>'
    inner = f'<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Thông tin đối ngoại</a><button class="navbar-toggler" type="button"><span class="navbar-toggler-icon"></span></button><ul class="navbar-nav">{menu()}</ul></nav><div class="container body-content"><div class="row"><div class="col-12 d-lg-none">{side}</div><div class="col-lg-8"><nav aria-label="breadcrumb"><ol class="breadcrumb">{crumb}</ol></nav><div class="card"><div class="card-body"><h1 class="h4 card-title">{title(desk)}</h1><div class="d-flex justify-content-between">{date(desk, "<span class=small>{}</span>")}</div>{tools(desk)}<hr><div class="article-content">{whole(desk)}</div>{files(desk)}</div><div class="card-footer">{behind(desk)}</div></div>{more(desk, row, "<h5 class=mt-4>{}</h5>", "<div class=row>{}</div>")}</div><div class="col-lg-4 d-none d-lg-block">{side}{boxes(desk, 2)}{documents(desk)}</div></div></div><footer class="bg-dark text-white"><div class="container">{foot(desk)}</div></footer><script src="/bundles/bootstrap?v=1"></script>'
    return page(desk, inner, '<meta name="viewport" content="width=device-width, initial-scale=1">')


def dnn_module(desk: Desk) -> str:
    """DotNetNuke: panes, containers, modules."""

    def module(head: str, inner: str, at: int) -> str:
        return f'<div class="DnnModule DnnModule-{at}"><a name="{at}"></a><div class="DNNContainer_Title"><span id="dnn_ctr{at}_dnnTITLE_titleLabel" class="Head">{head}</span></div><div id="dnn_ctr{at}_ContentPane"><div id="dnn_ctr{at}_ModuleContent">{inner}</div></div></div>'

    if not desk.story.category:
        desk.doubt.add("category")
    article = f'<div class="newsdetail"><div class="bc">{crumbs(desk, between=" › ")}</div><h2 class="article_title">{title(desk)}</h2>{date(desk, "<div class=article_date>{}</div>")}<div class="article_body Normal">{whole(desk)}</div>{files(desk)}</div>'
    related = more(
        desk,
        '<div class="other_item"><a class="CommandButton" href="{href}">{title}</a>&nbsp;<span class="NormalDate">{date}</span></div>',
        "<p class=SubHead>{}</p>",
        "<div>{}</div>",
    )
    inner = f'<form method="post" action="/Default.aspx?tabid=115" id="Form">{STATE}<div id="dnn_menu"><ul>{menu()}</ul></div><div id="dnn_LeftPane">{module("Chuyên mục", f"<ul>{menu()}</ul>", 401)}{boxes(desk, 1)}</div><div id="dnn_ContentPane">{module("Chi tiết tin", article + related, 415)}</div><div id="dnn_RightPane" class="rp">{boxes(desk, 2)}{documents(desk)}</div><div id="dnn_BottomPane" class="DNNEmptyPane"></div><div id="dnn_FooterPane">{foot(desk)}</div></form>'
    return page(desk, inner)


def publishing_page(desk: Desk) -> str:
    """SharePoint: ribbons, web parts, fields, a zero-width space in an empty paragraph."""
    i = "ctl00_PlaceHolderMain_ctl0"
    related = more(
        desk,
        '<li class="dfwp-item"><div class="item link-item"><a href="{href}" title="">{title}</a> <span class="date">{date}</span></div></li>',
        '<h2 class="ms-webpart-titleText"><nobr><span>{}</span></nobr></h2>',
        '<ul class="dfwp-column dfwp-list">{}</ul>',
    )
    inner = f'<form method="post" action="/Pages/chi-tiet.aspx" id="aspnetForm">{STATE}<div id="s4-ribbonrow" style="display:none"><span>Duyệt</span><span>Trang</span></div><a href="#" class="ms-skip">Bỏ qua để tới nội dung chính</a><div id="s4-workspace"><div class="s4-title"><ul class="root ms-core-listMenu-root static">{menu()}</ul></div><div id="DeltaPlaceHolderMain"><div class="ms-breadcrumb">{crumbs(desk, "<span><a href={0}>{1}</a></span>", "<span> &gt; </span>")}</div><div class="article article-left"><div class="title-news"><h1><div id="{i}3_label" style="display:inline">{title(desk)}</div></h1></div>{date(desk, "<div class=date-line>{}</div>")}<div class="article-content"><div id="{i}5__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="x"><p>\u200b</p>{whole(desk)}<p>&#8203;<br></p></div></div>{files(desk)}</div><div class="ms-webpart-zone">{related}</div>{behind(desk, 1)}</div><div id="sideNavBox">{boxes(desk)}{documents(desk)}</div><div id="footer">{foot(desk)}</div></div></form>'
    return page(desk, inner, '<meta name="GENERATOR" content="Microsoft SharePoint">')


def font_tables(desk: Desk) -> str:
    """A page of the year 2001: upper case, no closing tags in its tables, a marquee."""
    related = more(
        desk,
        '<LI><A href="{href}">{title}</A> <FONT size=1 color=gray>{date}</FONT>',
        "<P><FONT color=#990000><B>{}</B></FONT></P>",
        "<UL>{}</UL>",
    )
    inner = f"<CENTER><TABLE WIDTH=776 CELLSPACING=0 BORDER=0 BGCOLOR=#FFFFFF><TR><TD COLSPAN=3><IMG SRC=/images/top.gif WIDTH=776><BR><MARQUEE SCROLLAMOUNT=3>{e(titles(desk, 1)[0])}</MARQUEE><TR><TD WIDTH=150 VALIGN=TOP BGCOLOR=#EEF3FA><TABLE>{menu('<TR><TD><A HREF={0}><FONT SIZE=2>{1}</FONT></A></TD></TR>')}</TABLE><TD VALIGN=TOP><FONT SIZE=1>{crumbs(desk, '<A HREF={0}>{1}</A>', ' &gt;&gt; ')}</FONT><P><FONT SIZE=4 COLOR=#CC0000><B>{title(desk)}</B></FONT></P>{date(desk, '<FONT SIZE=1 COLOR=#808080>{}</FONT><BR>')}{whole(desk)}{files(desk)}{related}<TD WIDTH=160 VALIGN=TOP>{boxes(desk, 2)}{documents(desk)}<TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>{foot(desk, 'br')}</FONT></TABLE></CENTER>"
    return page(desk, inner, start="<HTML>", body="<BODY TOPMARGIN=0 BGCOLOR=#C0C0C0>")


def loose_blocks(desk: Desk) -> str:
    """No container at all: everything a child of the body, one after the other."""
    related = more(desk, '<p><a href="{href}">{title}</a> {date}</p>', "<p><b>{}</b></p>", "{}")
    crumb = crumbs(desk)
    inner = f'<p>{menu("<a href={0}>{1}</a> | ")}</p><p>{today(desk)}</p>{f"<p>{crumb}</p>" if crumb else ""}<h2>{title(desk)}</h2>{date(desk, "<p>{}</p>")}{whole(desk)}{files(desk)}{related}<p><a href="javascript:history.back()">Quay lại</a></p>{documents(desk)}{foot(desk)}'
    return page(desk, inner)


def one_cell(desk: Desk) -> str:
    """Way, title, date, text, related articles and imprint in one cell, parted by breaks."""
    related = more(desk, '- <a href="{href}">{title}</a> {date}<br>', "<br><b>{}</b><br>", "{}")
    inner = f'<table class="khung" width="100%"><tr><td>{menu("<a href={0}>{1}</a> - ")}<hr>{crumbs(desk)}<br><br><b style="font-size:20px;color:#b00">{title(desk)}</b><br>{date(desk, "<i>{}</i><br><br>")}{whole(desk)}{files(desk)}{related}<hr>{documents(desk)}{foot(desk, "br")}</td></tr></table>'
    return page(desk, inner)


def columns_first(desk: Desk) -> str:
    """Both side columns before the article in the source, with dated articles and their leads in full."""
    inner = f'<div id="head"><a href="/"><img src="/logo.png" alt="{e(titles(desk, 1)[0])}"></a><ul>{menu()}</ul></div><div id="cot-trai">{latest(desk, "Tin mới nhất", 4, prose=True)}{boxes(desk, 2)}</div><div id="cot-phai">{latest(desk, "Đọc nhiều", 3, prose=True)}{documents(desk)}</div><div id="cot-giua"><div class="dan">{crumbs(desk, own=True)}</div><div class="tin"><h1>{title(desk)}</h1>{date(desk, "<div class=gio>{}</div>")}{tools(desk)}<div class="chu">{whole(desk)}</div>{files(desk)}{behind(desk)}</div>{more(desk)}</div><div id="chan">{foot(desk)}</div>'
    return page(desk, inner)


def hidden_twins(desk: Desk) -> str:
    """A hidden copy to print, hidden panels, templates, comments and scripts full of the words that mark things."""
    story = desk.story
    twin = f'<div id="printarea" style="display:none"><h1>{e(story.title)}</h1><p>(Ngày đăng :01/01/2001 1:01:01 SA)</p><p>{e(story.lead)}</p><p>Bản in từ cổng thông tin</p></div>'
    script = '<script>var nhan={"ngay":"Ngày đăng :02/02/2002 2:02:02 CH","khac":"Tin liên quan","gio":"Thời gian đăng: 2/2/2002 2:02:02 PM"};if(nhan.ngay<"Những tin cũ hơn"){document.write("<p>Người đang Online</p>")}</script>'
    note = "<!-- Tin liên quan\n<p>Ngày đăng :03/03/2003 3:03:03 SA</p> HỆ THỐNG VĂN BẢN -->"
    body = f"{above(desk)}{note}{lead(desk)}{script}{blocks(desk)}<!-- Những tin mới hơn -->{signature(desk)}"
    inner = f'{note}<div hidden><p>Trình duyệt của bạn quá cũ.</p></div><noscript><div class="alert">Vui lòng bật JavaScript để xem đầy đủ nội dung của cổng thông tin.</div></noscript><ul>{menu()}</ul>{twin}<div class="main"><div>{crumbs(desk)}</div><h1>{title(desk)}</h1>{date(desk, "<p class=d>{}</p>")}<div class="content">{desk.hand.wrap.format(body)}</div>{files(desk)}<template><p>Tin liên quan</p><p>Mẫu dòng tin</p></template>{more(desk)}</div>{documents(desk)}<div id="popup" style="display:none"><h2>Đăng ký nhận tin</h2><p>Nhập thư điện tử để nhận bản tin hằng tuần.</p></div>{foot(desk)}'
    return page(desk, inner, "<style>.x:before{content:'Tin liên quan'}</style>")


def bad_closings(desk: Desk) -> str:
    """Tags closed too often, in the wrong order, or never."""
    inner = f"<div class=a><ul>{menu('<li><a href={0}>{1}')}</ul></div></div><div class=b><p>{crumbs(desk)}</div><div class=c><h1><span>{title(desk)}</h1></span>{date(desk, '<p><i>{}</p></i>')}<div>{whole(desk)}</div></div></div>{files(desk)}{more(desk, '<li><a href={href}>{title}</a> {date}', '<div><b>{}</div></b>', '<ul>{}')}</ul></td></tr></table><div class=e>{boxes(desk, 2)}</section></div>{documents(desk)}<div>{foot(desk)}"
    return page(desk, inner, start="<html>")
