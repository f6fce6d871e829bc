"""Eighteen ways in which systems of 2005 to 2026 would print an article; none is a family of another part."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape as e

from tests.generator.fresh_more import (
    contenteditable,
    player_bar,
    reader_letters,
    spacer_paragraphs,
    table_head,
    ticker_above,
    word_html,
)
from tests.generator.fresh_parts import (
    ENTRY,
    Style,
    attached,
    crumbs,
    dated,
    document,
    halves,
    menu,
    related,
    tail,
    titles,
    whole,
    widgets,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen

SPACER = '<img src="/images/spacer.gif" width="1" height="8" alt="">'


def frontpage(pen: Pen, story: Story) -> str:
    """Microsoft FrontPage: tables in tables, font tags, spacers, a marquee of new titles above."""
    font = '<font face="Times New Roman" size="3">{}</font>'
    caption = '<table align="center" width="300"><tr><td>{img}</td></tr>{name}<tr><td align="center"><font size="2" color="#0000FF"><i>{cap}</i></font></td></tr></table>'
    alone = '<table align="center" width="300"><tr><td>{img}</td></tr>{name}</table>'
    style = Style(
        para=f'<p align="justify">{font}</p>',
        lead=f'<p align="justify"><b>{font}</b></p>',
        heading=f"<p><b>{font}</b></p>",
        figure=caption,
        bare=alone,
        name="<tr><td>{}</td></tr>",
        quote=f"<p><i>{font}</i></p>",
        sign='<p align="right"><b><font size="3">{}</font></b></p>',
    )
    date = dated(story, '<tr><td><font size="1" color="gray">{}</font></td></tr>')
    ticker = " ".join(
        f'<a href="/n/{at}.htm"><font color="red">{e(name)}</font></a>' for at, name in enumerate(titles(pen, story, 3))
    )
    left = "".join(f'<tr><td bgcolor="#EFEFEF">{line}</td></tr>' for line in menu("span").split("\n"))
    middle = f'<table width="100%"><tr><td>{crumbs(story, " &gt; ", "font")}</td></tr><tr><td>{SPACER}</td></tr><tr><td><font size="4" color="#003399"><b>{e(story.title)}</b></font></td></tr>{date}<tr><td>{SPACER}</td></tr><tr><td>{whole(pen, story, style)}</td></tr><tr><td>{attached(story)}</td></tr></table>'
    more = related(
        story,
        '<tr><td><img src="/images/dot.gif"> <a href="{href}">{title}</a>{date}</td></tr>',
        "<p><b><font color=red>{}</font></b></p>",
        "<table>{}</table>",
    )
    inner = f'<table width="980" align="center"><tr><td colspan="3"><img src="/images/banner.jpg"></td></tr><tr><td colspan="3"><marquee>{ticker}</marquee></td></tr><tr><td width="160" valign="top"><table>{left}</table></td><td valign="top">{middle}{more}</td><td width="160" valign="top">{widgets(pen, story)}</td></tr><tr><td colspan="3">{tail(pen, story)}</td></tr></table>'
    return document(story, inner, '<meta name="GENERATOR" content="Microsoft FrontPage 5.0">', "", ' bgcolor="#FFFFFF"')


def dnn_panes(pen: Pen, story: Story) -> str:
    """DotNetNuke: panes, modules and a form round everything."""
    style = Style(lead='<div class="Normal" style="font-weight:bold">{}</div>', para='<p class="Normal">{}</p>')
    date = dated(story, '<div class="article_date"><span class="SubHead">{}</span></div>')
    content = f'<div id="dnn_ctr512_ContentPane" class="DNNModuleContent"><div class="article"><span class="Head">{e(story.title)}</span>{date}<div class="article_content">{whole(pen, story, style)}</div>{attached(story)}</div>{related(story, ENTRY, "<div class=SubHead>{}</div>")}</div>'
    inner = f'<form method="post" action="Default.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI5MDg"><div id="dnn_dnnMENU"><ul>{menu()}</ul></div><div id="dnn_LeftPane">{widgets(pen, story, 2)}</div>{crumbs(story, " / ", "span")}{content}<div id="dnn_RightPane">{widgets(pen, story)}</div><div id="dnn_BottomPane">{tail(pen, story, "div")}</div></form>'
    return document(story, inner, '<meta name="generator" content="DotNetNuke">')


def joomla15(pen: Pen, story: Story) -> str:
    """Joomla 1.5: contentheading, createdate, the article in one table cell."""
    style = Style(
        figure='<p style="text-align: center;">{img}</p>{name}<p style="text-align: center;"><em><span style="font-size: 10pt;">{cap}</span></em></p>',
        lead="<p><strong><em>{}</em></strong></p>",
    )
    date = dated(story, '<tr><td valign="top" class="createdate">{}</td></tr>')
    buttons = '<td align="right" class="buttonheading"><a href="/print"><img src="/M_images/printButton.png" alt="In"></a></td><td class="buttonheading"><a href="/mail"><img src="/M_images/emailButton.png" alt="E-mail"></a></td>'
    content = f'<table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a class="contentpagetitle" href="{story.url}">{e(story.title)}</a></td>{buttons}</tr></table><table class="contentpaneopen">{date}<tr><td valign="top">{whole(pen, story, style)}{attached(story)}</td></tr></table>'
    inner = f'<div id="pathway">{crumbs(story, " <img src=/images/arrow.png alt=> ", "span")}</div><div id="leftcolumn"><ul class="menu">{menu()}</ul></div><div id="maincolumn">{content}<span class="article_separator">&nbsp;</span>{related(story, ENTRY)}</div><div id="rightcolumn">{widgets(pen, story)}</div>{tail(pen, story)}'
    return document(story, inner, '<meta name="generator" content="Joomla! 1.5 - Open Source Content Management">')


def wordpress(pen: Pen, story: Story) -> str:
    """A WordPress theme: entry header and content, widget areas, comments with names and dates."""
    style = Style(
        figure='<figure class="wp-block-image aligncenter">{img}{name}<figcaption class="wp-element-caption">{cap}</figcaption></figure>',
        bare='<figure class="wp-block-image">{img}</figure>{name}',
        name="<div>{}</div>",
        quote='<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        heading='<h2 class="wp-block-heading">{}</h2>',
        table='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>',
        sign='<p class="has-text-align-right"><strong>{}</strong></p>',
    )
    date = dated(story, '<div class="entry-meta"><span class="posted-on">{}</span></div>')
    said = "".join(
        f'<li class="comment"><article class="comment-body"><b class="fn">{name}</b><time>{when}</time><div class="comment-content"><p>{text}</p></div></article></li>'
        for name, when, text in (
            ("Thanh Tùng", "12/03/2022 lúc 09:14", "Bài viết rất bổ ích, cảm ơn tòa soạn."),
            ("Hoa Ban", "14/03/2022 lúc 20:31", "Quê tôi đấy!"),
        )
    )
    comments = f'<section id="comments" class="comments-area"><h2>Bình luận (2)</h2><ol>{said}</ol><form id="commentform"><label>Tên</label><input name="author"><textarea name="comment"></textarea><button>Gửi bình luận</button></form></section>'
    inner = f'<header id="masthead"><p class="site-title">Đối ngoại</p><nav><ul>{menu()}</ul></nav></header><div id="primary"><nav class="breadcrumbs">{crumbs(story, "<span> › </span>", "span")}</nav><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{e(story.title)}</h1>{date}</header><div class="entry-content">{whole(pen, story, style)}</div>{attached(story)}</article>{related(story, ENTRY, "<h3 class=widget-title>{}</h3>")}{comments}</div><aside id="secondary" class="widget-area">{widgets(pen, story)}</aside>{tail(pen, story)}'
    return document(story, inner, f'<meta property="og:title" content="{e(story.title)}">')


def drupal_fields(pen: Pen, story: Story) -> str:
    """Drupal 7: each field in wrappers, label beside item, the side bars first."""

    def field(name: str, value: str) -> str:
        return f'<div class="field field-name-{name}"><div class="field-items"><div class="field-item even">{value}</div></div></div>' if value else ""  # fmt: skip

    style = Style(
        lead='<p class="rteleft"><b>{}</b></p>',
        figure='<div class="rtecenter">{img}</div>{name}<div class="rtecenter"><em>{cap}</em></div>',
        bare='<div class="rtecenter">{img}</div>{name}',
        name='<div class="rtecenter">{}</div>',
        sign='<p class="rteright" style="text-align:right"><strong>{}</strong></p>',
    )
    node = (
        field("title", f'<h2 property="dc:title">{e(story.title)}</h2>')
        + field("post-date", e(story.shown_date))
        + field("body", whole(pen, story, style))
        + field("files", attached(story))
    )
    inner = f'<div id="page"><div id="navigation"><ul>{menu()}</ul></div><div id="sidebar-first">{widgets(pen, story, 4)}</div><div id="content">{crumbs(story, " » ")}<div class="node node-tin-tuc">{node}</div><div class="view-related">{related(story, ENTRY, "<h2 class=block-title>{}</h2>")}</div></div>{tail(pen, story)}</div>'
    return document(story, inner, '<meta name="Generator" content="Drupal 7 (http://drupal.org)">')


def webcenter(pen: Pen, story: Story) -> str:
    """Oracle WebCenter: generated ids, groups in groups, paragraphs as blocks of spans."""
    style = Style(
        para='<div class="x1a"><span class="x25">{}</span></div>',
        lead='<div class="x1a"><span class="x25" style="font-weight:bold">{}</span></div>',
        heading='<div class="x1a"><span style="font-weight:bold;font-size:16px">{}</span></div>',
        figure='<div class="x1a" style="text-align:center">{img}</div>{name}<div class="x1a" style="text-align:center"><span style="font-style:italic">{cap}</span></div>',
        bare='<div class="x1a" style="text-align:center">{img}</div>{name}',
        name='<div class="x1a" style="text-align:center"><span>{}</span></div>',
        quote='<div class="x1a"><span style="font-style:italic">{}</span></div>',
        sign='<div class="x1a" style="text-align:right"><span style="font-weight:bold">{}</span></div>',
    )
    date = dated(story, '<div id="T:pgl4" class="x19"><span class="x2c">{}</span></div>')
    main = f'<div id="T:pgl1" class="x1a af_panelGroupLayout"><div id="T:pgl2"><div id="T:ot1"><span style="font-size:20px;font-weight:bold;color:#b00">{e(story.title)}</span></div>{date}<div id="T:pgl5" class="xnd">{whole(pen, story, style)}</div>{attached(story, "Tài liệu đính kèm")}</div></div>'
    inner = f'<form id="f1"><div id="T:dc_menu" class="af_menuBar">{menu("div")}</div><div id="T:dc_path">{crumbs(story, " | ", "span")}</div><div id="T:r1">{main}</div><div id="T:r2">{related(story, ENTRY, "<div><span style=font-weight:bold>{}</span></div>")}</div><div id="T:r3">{widgets(pen, story)}</div>{tail(pen, story, "div")}</form>'
    return document(story, inner, "<script>var _adf={'T:pgl1':{'title':'Tin liên quan'}};</script>")


def bootstrap_cards(pen: Pen, story: Story) -> str:
    """Bootstrap: cards, the title as last crumb, related articles as cards of a row, a wide footer."""
    style = Style(
        lead='<p class="lead fw-bold">{}</p>',
        heading='<h5 class="mt-3">{}</h5>',
        figure='<figure class="figure text-center">{img}{name}<figcaption class="figure-caption">{cap}</figcaption></figure>',
        bare='<figure class="figure">{img}</figure>{name}',
        name='<div class="small">{}</div>',
        table='<div class="table-responsive"><table class="table table-bordered">{}</table></div>',
        sign='<p class="text-end fw-bold">{}</p>',
    )
    last = (
        f'<li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="/c">{e(story.category)}</a></li><li class="breadcrumb-item active">{e(story.title)}</li>'
        if story.category
        else ""
    )
    date = dated(story, '<div class="d-flex justify-content-end"><small class="text-muted">{}</small></div>')
    more = related(
        story,
        '<div class="col-md-4"><div class="card h-100"><div class="card-body"><a class="card-title" href="{href}">{title}</a><small>{date}</small></div></div></div>',
        '<h4 class="border-bottom">{}</h4>',
        '<div class="row">{}</div>',
    )
    inner = f'<nav class="navbar"><ul class="navbar-nav">{menu()}</ul></nav><div class="container"><ol class="breadcrumb">{last}</ol><div class="row"><div class="col-lg-8"><div class="card"><div class="card-body"><h1 class="h3 card-title">{e(story.title)}</h1>{date}{whole(pen, story, style)}</div></div>{attached(story)}{more}</div><div class="col-lg-4">{widgets(pen, story, 4)}</div></div></div>{tail(pen, story, "div")}'
    return document(story, inner, '<meta name="viewport" content="width=device-width">')


def ssr_state(pen: Pen, story: Story) -> str:
    """Rendered on the server for a script that takes over: the whole story once more as JSON behind it."""
    style = Style(
        para='<p class="css-1x">{}</p>',
        lead='<h2 class="css-sapo">{}</h2>',
        figure='<figure class="css-f">{img}{name}<figcaption><span>{cap}</span></figcaption></figure>',
        bare='<figure class="css-f">{img}</figure>{name}',
        name='<div class="css-n">{}</div>',
        gap="",
    )
    state = {
        "title": story.title,
        "sapo": story.lead,
        "body": [b.text for b in story.blocks],
        "next": [r.title for r in story.related],
    }
    script = (
        '<script id="__NEXT_DATA__" type="application/json">'
        + json.dumps({"props": state}).replace("<", "\\u003c")
        + "</script>"
    )
    date = dated(story, '<time class="css-t">{}</time>')
    tools = '<div class="css-share"><button>Chia sẻ</button><button>Lưu bài</button></div>'
    inner = f'<div id="__next"><header><nav>{menu("span")}</nav></header><main>{crumbs(story, "<i>/</i>")}<article><h1>{e(story.title)}</h1>{date}{tools}<section>{whole(pen, story, style)}</section></article>{attached(story)}<section>{related(story, ENTRY)}</section></main><aside>{widgets(pen, story)}</aside>{tail(pen, story)}</div>{script}'
    return document(
        story,
        inner,
        f'<meta property="og:title" content="{e(story.title)}"><link rel="preload" href="/_next/a.js" as="script">',
    )


def amp_page(pen: Pen, story: Story) -> str:
    """A page for telephones: a side drawer first, an accordion of menus, almost no markup inside."""
    style = Style(
        lead='<p class="sapo"><b>{}</b></p>',
        figure='<div class="pic">{img}{name}<p class="cap"><small><i>{cap}</i></small></p></div>',
        bare='<div class="pic">{img}</div>{name}',
        name="<div>{}</div>",
        sign='<p class="r" style="text-align:right"><b>{}</b></p>',
    )
    date = dated(story, '<div class="dt"><i>{}</i></div>')
    inner = f'<amp-sidebar id="sb" layout="nodisplay" hidden><ul>{menu()}</ul></amp-sidebar><header><a href="/">Đối ngoại</a></header><main>{crumbs(story, " &rsaquo; ")}<h1 class="t">{halves(story.title, "<br>")}</h1>{date}<div class="ct">{whole(pen, story, style)}</div>{attached(story)}{related(story, ENTRY)}</main>{tail(pen, story)}'
    return document(
        story,
        inner,
        '<style amp-custom>.t{font-size:22px;font-weight:700}</style><link rel="canonical" href="/">',
        attr=" amp",
    )


def paper_view(pen: Pen, story: Story) -> str:
    """A view for the printer: site's name, a rule, the article, the address of the page."""
    style = Style(
        figure="<center>{img}</center>{name}<center><i>{cap}</i></center>",
        bare="<center>{img}</center>{name}",
        name="<center>{}</center>",
    )
    date = dated(story, "<p><i>{}</i></p>")
    inner = f'<table width="700" align="center"><tr><td><b>{SITES_SHOWN[story.portal]}</b><hr></td></tr><tr><td><h2>{e(story.title)}</h2>{date}{whole(pen, story, style)}</td></tr><tr><td><hr><a href="javascript:window.print()">In trang này</a> <a href="javascript:window.close()">Đóng cửa sổ</a></td></tr></table>'
    return document(story, inner)


SITES_SHOWN = {
    "lai_chau": "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU",
    "dien_bien": "THÔNG TIN ĐỐI NGOẠI ĐIỆN BIÊN",
    "dien_bien_stttt": "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
}


def center_table(pen: Pen, story: Story) -> str:
    """Capital tags, everything centred, the date at the right, paragraphs never closed."""
    style = Style(
        para='<P ALIGN="JUSTIFY">{}',
        lead='<P ALIGN="JUSTIFY"><B>{}</B>',
        heading="<P><B>{}</B>",
        figure='<P ALIGN="CENTER">{img}</P>{name}<P ALIGN="CENTER"><I>{cap}</I></P>',
        bare='<P ALIGN="CENTER">{img}</P>{name}',
        quote="<P><I>{}</I>",
        sign='<P ALIGN="RIGHT"><B>{}</B></P>',
    )
    date = dated(story, '<TR><TD ALIGN="RIGHT"><SMALL>{}</SMALL></TD></TR>')
    more = related(
        story,
        '<TR><TD>&#8226; <A HREF="{href}">{title}</A> {date}</TD></TR>',
        '<TR><TD BGCOLOR="#CCCCCC"><B>{}</B></TD></TR>',
        "{}",
    )
    inner = f'<CENTER><TABLE WIDTH="1000"><TR><TD>{menu("span")}</TD></TR><TR><TD>{crumbs(story, " :: ", "B")}</TD></TR><TR><TD ALIGN="CENTER"><BIG><B>{halves(story.title, "<BR>")}</B></BIG></TD></TR>{date}<TR><TD>{whole(pen, story, style)}</TD></TR><TR><TD>{attached(story)}</TD></TR>{more}<TR><TD>{widgets(pen, story, 2)}</TD></TR><TR><TD>{tail(pen, story)}</TD></TR></TABLE></CENTER>'
    return document(story, inner, doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n')


FAMILIES = (
    frontpage, dnn_panes, joomla15, wordpress, drupal_fields, webcenter, bootstrap_cards, ssr_state, amp_page, paper_view, center_table, word_html,
    contenteditable, spacer_paragraphs, player_bar, ticker_above, table_head, reader_letters,
)  # fmt: skip
#: Families without lists: what an editor typed before an item stands in the text.
SIGNS: dict[Callable[[Pen, Story], str], str] = {
    webcenter: "+ ",
    center_table: "- ",
    word_html: "· ",
    contenteditable: "- ",
}
CAPITALS = (ticker_above,)
BARE = (paper_view,)
