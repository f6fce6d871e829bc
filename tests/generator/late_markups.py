"""Nineteen more ways to print an article; none is a family of another part."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e

from tests.generator.fresh_parts import Style, dated, opening, rest, whole
from tests.generator.late_parts import boxes, files, imprint, menu, more, others, page, teasers, trail
from tests.generator.model import Story
from tests.generator.pieces import Pen

LI = '<li><a href="{href}">{title}</a> {date}</li>'
SHARE = '<div class="share">Chia sẻ: <a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Twitter</a> <a href="javascript:print()">In trang</a></div>'


def tabs(pen: Pen, story: Story) -> str:
    """A news detail under tabs, the date and the counter of views in one line, a panel of comments hidden."""
    when = dated(story, '<div class="meta"><span class="d">{}</span>')
    meta = f"{when}<span> | </span><span>Lượt xem: {pen.rng.randint(10, 4000)}</span></div>" if when else ""
    style = Style(lead='<div class="sapo"><strong>{}</strong></div>', para='<div class="pr">{}</div>')
    inner = f'<header><div class="logo">Cổng thông tin</div><ul>{menu()}</ul></header><nav>{trail(story)}</nav><div class="tabs"><a href="#t1">Nội dung</a><a href="#t2">Ý kiến</a></div><div role="tabpanel" id="t1"><h1>{e(story.title)}</h1>{meta}{whole(pen, story, style)}{files(story)}</div><div role="tabpanel" id="t2" hidden><p>Chưa có ý kiến nào cho bài viết này, hãy là người đầu tiên gửi ý kiến.</p></div>{more(story, pen, LI, "<h3>{}</h3>")}{imprint(pen, story)}'
    return page(story, inner)


def utility_classes(pen: Pen, story: Story) -> str:
    """Utility classes everywhere; crumbs parted by drawings; related articles as a grid of cards."""
    style = Style(
        para='<p class="mb-4 leading-7 text-justify">{}</p>', lead='<p class="text-lg font-semibold text-slate-700">{}</p>',
        figure='<figure class="my-6"><div class="overflow-hidden rounded">{img}</div>{name}<figcaption class="mt-2 text-center text-sm italic">{cap}</figcaption></figure>',
        bare='<figure class="my-6"><div class="rounded">{img}</div></figure>{name}', name='<div class="text-xs">{}</div>',
        sign='<p class="text-right font-semibold">{}</p>', heading='<h3 class="text-xl font-bold mt-8">{}</h3>',
    )  # fmt: skip
    svg = '<svg viewBox="0 0 20 20"><title>sang phải</title><path d="M7 5l5 5-5 5"/></svg>'
    row = '<a class="group block" href="{href}"><img src="/c.webp" alt="" loading="lazy"><h4 class="line-clamp-2">{title}</h4><time class="text-xs">{date}</time></a>'
    inner = f'<div class="min-h-screen flex flex-col"><header class="sticky top-0"><button aria-label="Mở menu">☰</button><nav class="hidden md:flex">{menu("<a class=px-3 href={0}>{1}</a>")}</nav></header><main class="container mx-auto grid grid-cols-12 gap-6"><article class="col-span-8 prose"><ol class="flex">{trail(story, "<li><a href={0}>{1}</a></li>", f"<li>{svg}</li>")}</ol><h1 class="text-3xl font-bold">{e(story.title)}</h1>{dated(story, "<div class=flex><svg><title>đồng hồ</title></svg><span>{}</span></div>")}<div class="content">{whole(pen, story, style)}</div>{files(story)}</article><aside class="col-span-4 space-y-6">{boxes(pen, story)}</aside><section class="col-span-12">{more(story, pen, row, "<h2 class=text-2xl>{}</h2>", "<div class=grid>{}</div>")}</section></main>{imprint(pen, story)}</div>'
    return page(story, inner, '<meta name="viewport" content="width=device-width">', named=story.portal != "lai_chau")


def quirks(pen: Pen, story: Story) -> str:
    """HTML of 1999: capitals, no closing tags, attributes without quotes, everything in a centred table."""
    style = Style(para="<P ALIGN=justify>{}", lead="<P><B>{}</B>", heading="<P><B><U>{}</U></B>", figure="<P ALIGN=center>{img}<BR>{name}<I>{cap}</I>", bare="<P ALIGN=center>{img}{name}", name="{}<BR>", quote="<BLOCKQUOTE>{}</BLOCKQUOTE>", sign="<P ALIGN=right><B>{}</B>")  # fmt: skip
    rows = menu("<TR><TD BGCOLOR=#CC0000><A HREF={0}><FONT COLOR=white>{1}</FONT></A>")
    date = dated(story, "<BR><FONT SIZE=1>{}</FONT>")
    inner = f"<CENTER><TABLE WIDTH=780 BORDER=0><TR><TD COLSPAN=2><IMG SRC=/b.gif><TR><TD WIDTH=150 VALIGN=top><TABLE>{rows}</TABLE><TD VALIGN=top><FONT SIZE=2>{trail(story, '<A HREF={0}>{1}</A>', ' &gt;&gt; ')}</FONT><HR><FONT SIZE=5 COLOR=navy><B>{e(story.title)}</B></FONT>{date}{whole(pen, story, style)}<P>{files(story)}{more(story, pen, '<LI><A HREF={href}>{title}</A> <FONT SIZE=1>{date}</FONT>', '<P><B>{}</B>', '<UL>{}</UL>')}</TABLE></CENTER><HR>{imprint(pen, story, br=True)}"
    return page(story, inner, start="<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'><html>")


def share_everywhere(pen: Pen, story: Story) -> str:
    """Share bars before, within the column and behind; stars to rate; tags; buttons to make letters larger."""
    stars = '<div class="rate">Đánh giá bài viết: <span>★★★★☆</span> <b>4.2</b>/5 (<i>17</i> lượt)</div>'
    size = '<div class="fs"><a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a> <a href="#">Nghe đọc bài</a></div>'
    tags = '<div class="tags"><b>Từ khóa:</b> <a href="/tag/1">đối ngoại</a>, <a href="/tag/2">biên giới</a></div>'
    inner = f'<div id="hd"><ul>{menu()}</ul></div><div id="ct"><div class="bc">{trail(story, between=" » ")}</div><h2 class="tt">{e(story.title)}</h2>{dated(story, "<p class=dt>{}</p>")}{SHARE}{size}<div class="nd">{whole(pen, story, Style())}</div>{files(story)}{stars}{SHARE}{tags}{more(story, pen, LI, "<h4>{}</h4>")}</div><div id="r">{boxes(pen, story)}</div>{imprint(pen, story, "p")}'
    return page(story, inner)


def print_popup(pen: Pen, story: Story) -> str:
    """The window for printing: site, address, title, date, text; two buttons."""
    inner = f'<div class="noprint"><button onclick="window.print()">In trang</button> <button onclick="window.close()">Đóng cửa sổ</button></div><div class="site">{"THÔNG TIN ĐỐI NGOẠI"}</div><hr><h1>{e(story.title)}</h1>{dated(story, "<p><i>{}</i></p>")}<div>{whole(pen, story, Style())}</div><hr><p>Địa chỉ bài viết: <a href="{story.url}">{story.url}</a></p>'
    return page(story, inner)


def webform_labels(pen: Pen, story: Story) -> str:
    """ASP.NET labels: every field a span with a generated id, the text parted by breaks in one of them."""
    style = Style(para="{}<br><br>", lead="<b>{}</b><br><br>", heading="<b>{}</b><br><br>", figure='<span style="text-align:center;display:block">{img}</span>{name}<span style="text-align:center;display:block"><i>{cap}</i></span><br>', bare='<span style="text-align:center;display:block">{img}</span>{name}<br>', name='<span style="display:block">{}</span>', quote="<i>{}</i><br><br>", sign='<span style="text-align:right;display:block"><b>{}</b></span>')  # fmt: skip
    i = "ctl00_cphMain_ucDetail_"
    inner = f'<form method="post" action="./Detail.aspx?id=77" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTI3O"><div id="ctl00_mnuTop">{menu("<a id=m href={0}>{1}</a> ")}</div><table width="100%"><tr><td width="75%" valign="top"><div><span id="{i}lblPath">{trail(story, between=" > ")}</span></div><span id="{i}lblTitle" style="font-weight:bold;font-size:14pt;">{e(story.title)}</span>{dated(story, f"<br><span id={i}lblDate>{{}}</span>")}<br><br><span id="{i}lblContent">{whole(pen, story, style)}</span>{files(story)}<div id="{i}pnlOther">{more(story, pen, "<tr><td><a href={href}>{title}</a></td><td>{date}</td></tr>", "<b>{}</b>", "<table>{}</table>")}</div></td><td valign="top">{boxes(pen, story)}</td></tr></table><div>{imprint(pen, story, "span", br=True)}</div></form>'
    return page(story, inner, named=story.portal != "lai_chau")


def grid_cells(pen: Pen, story: Story) -> str:
    """A page builder: each paragraph in a row and a cell of its own."""
    cell = '<div class="row clearfix"><div class="col column"><div class="rte">{}</div></div></div>'
    style = Style(para=cell.format("<p>{}</p>"), lead=cell.format("<p><strong>{}</strong></p>"), heading=cell.format("<h2>{}</h2>"), figure=cell.format("{img}{name}<p style='text-align:center'><em>{cap}</em></p>"), bare=cell.format("{img}{name}"), name="<p style='text-align:center'>{}</p>", quote=cell.format("<blockquote>{}</blockquote>"), table=cell.format("<table>{}</table>"), sign=cell.format("<p style='text-align:right'>{}</p>"))  # fmt: skip
    inner = f'<div class="header"><ul>{menu()}</ul></div><div class="wrap">{trail(story, "<span><a href={0}>{1}</a></span>", "<span> › </span>")}<div class="grid-section"><div class="row"><div class="col"><h1>{e(story.title)}</h1>{dated(story, "<div class=dd>{}</div>")}</div></div>{whole(pen, story, style)}</div>{files(story)}<div class="grid-section related">{more(story, pen, "<div class=row><div class=col><a href={href}>{title}</a><em>{date}</em></div></div>", "<h3>{}</h3>", "{}")}</div></div>{imprint(pen, story)}'
    return page(story, inner)


def builder_widgets(pen: Pen, story: Story) -> str:
    """A theme of nested widgets: section, column, wrap, widget, container."""

    def widget(kind: str, inner: str) -> str:
        return f'<div class="elementor-element elementor-widget elementor-widget-{kind}"><div class="elementor-widget-container">{inner}</div></div>' if inner else ""  # fmt: skip

    info = dated(
        story, '<ul class="elementor-icon-list-items"><li><span class="elementor-icon-list-text">{}</span></li></ul>'
    )
    main = widget("theme-post-title", f'<h1 class="elementor-heading-title">{e(story.title)}</h1>') + widget("post-info", info) + widget("theme-post-content", whole(pen, story, Style())) + widget("files", files(story)) + widget("posts", more(story, pen, '<article><h3><a href="{href}">{title}</a></h3><span>{date}</span></article>', "<h2>{}</h2>", "<div>{}</div>"))  # fmt: skip
    inner = f'<div data-elementor-type="header">{widget("nav-menu", f"<ul>{menu()}</ul>")}</div><section class="elementor-section"><div class="elementor-column"><div class="elementor-widget-wrap">{widget("breadcrumbs", f"<p>{trail(story)}</p>")}{main}</div></div><div class="elementor-column">{widget("sidebar", boxes(pen, story))}</div></section><div data-elementor-type="footer">{widget("text-editor", imprint(pen, story))}</div>'
    return page(story, inner)


def docs_paste(pen: Pen, story: Story) -> str:
    """Pasted from an office suite on the web: a bold element round everything that is not bold, spans with styles."""
    span = '<span style="font-size:12pt;font-family:Arial;color:#000000;font-weight:400;white-space:pre-wrap">{}</span>'
    strong = '<span style="font-size:12pt;font-weight:700;white-space:pre-wrap">{}</span>'
    p = '<p dir="ltr" style="line-height:1.38;margin-top:0pt;text-align:justify">{}</p>'
    style = Style(para=p.format(span), lead=p.format(strong), heading=f'<p dir="ltr">{strong}</p>', figure='<p dir="ltr" style="text-align:center"><span>{img}</span></p>{name}<p dir="ltr" style="text-align:center"><span style="font-style:italic;font-size:11pt">{cap}</span></p>', bare='<p dir="ltr" style="text-align:center"><span>{img}</span></p>{name}', name='<p dir="ltr" style="text-align:center"><span>{}</span></p>', sign=f'<p dir="ltr" style="text-align:right">{strong}</p>', gap="<br>")  # fmt: skip
    inner = f'<div class="top"><ul>{menu()}</ul></div><div class="content"><div class="path">{trail(story)}</div><div class="news-title">{e(story.title)}</div>{dated(story, "<div class=news-date>{}</div>")}<div class="news-content"><b style="font-weight:normal" id="docs-internal-guid-7a1c">{whole(pen, story, style)}</b></div>{files(story)}<div class="other">{more(story, pen, LI, "<p><strong>{}</strong></p>")}</div></div>{imprint(pen, story)}'
    return page(story, inner)


def today_above(pen: Pen, story: Story) -> str:
    """Today's date and the weather in the head of every page, a search box, a running line."""
    now = f"Thứ hai, 23/11/2026 - {pen.rng.randint(10, 23)}:{pen.rng.randint(10, 59)}"
    inner = f'<div class="bar"><span id="clock">{now}</span> <span>Lai Châu: 18°C</span> <form><input placeholder="Tìm kiếm"><button>Tìm kiếm</button></form></div><marquee>{e(others(pen, story, 1)[0][0])}</marquee><ul>{menu()}</ul><div class="main"><div>{trail(story)}</div><h1 class="title">{e(story.title)}</h1>{dated(story, "<div class=date>{}</div>")}<div class="body">{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<div class=hd>{}</div>")}</div><div class="right">{boxes(pen, story)}</div>{imprint(pen, story, "p")}'
    return page(story, inner)


def mixed_breaks(pen: Pen, story: Story) -> str:
    """Half in paragraphs and half parted by breaks, as several hands leave a text."""
    style = Style(lead="{}<br><br>", para="{}<br>\n<br>\n")
    plain = Style()
    half = len(story.blocks) // 2

    def part(blocks: slice, how: Style) -> str:
        from tests.generator.fresh_parts import piece

        return "".join(piece(pen, block, how) for block in story.blocks[blocks])

    signed = "".join(plain.sign.format(e(line)) for line in (story.byline, story.source_line) if line)
    above = opening(pen, story, plain)
    inner = f'<ul class="m">{menu()}</ul><div class="c"><p class="p">{trail(story)}</p><h1>{e(story.title)}</h1>{dated(story, "<p>{}</p>")}<div class="t">{above}{part(slice(0, half), style)}{part(slice(half, None), plain)}{signed}</div>{files(story)}{more(story, pen, LI, "<h3>{}</h3>")}</div>{imprint(pen, story)}'
    return page(story, inner)


def in_list_item(pen: Pen, story: Story) -> str:
    """The whole article is an entry of a list, its siblings are the menu's sections."""
    inner = f'<ul id="layout"><li class="nav"><ul>{menu()}</ul></li><li class="detail"><div class="crumb">{trail(story)}</div><h3>{e(story.title)}</h3>{dated(story, "<span class=time>{}</span>")}<div class="content">{whole(pen, story, Style())}</div>{files(story)}</li><li class="other">{more(story, pen, LI, "<strong>{}</strong>")}</li><li class="side">{boxes(pen, story, 2)}</li><li class="foot">{imprint(pen, story)}</li></ul>'
    return page(story, inner)


def templates_hidden(pen: Pen, story: Story) -> str:
    """Templates for scripts hold another article whole; a hidden dialog and a notice for those without scripts."""
    told = others(pen, story, 1)[0]
    stock = f"<h1>{e(told[0])}</h1><p>{e(told[1])}</p><p>{e(told[2])}</p>"
    inner = f'<template id="x">{stock}</template><script type="text/x-template">{stock}<p>Tin liên quan</p></script><noscript><p>Trình duyệt của bạn không hỗ trợ JavaScript, một số chức năng sẽ không dùng được.</p></noscript><div id="dlg" style="display:none"><h2>Đăng ký nhận bản tin</h2><p>Nhập thư điện tử của bạn để nhận bản tin đối ngoại hằng tuần, hoàn toàn miễn phí.</p></div><ul>{menu()}</ul><main>{trail(story)}<h1>{e(story.title)}</h1>{dated(story, "<p class=date>{}</p>")}<!-- Tin liên quan --><div>{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<h2>{}</h2>")}</main><aside aria-hidden="true" style="visibility: hidden">{teasers(pen, story, 2)}</aside>{imprint(pen, story)}'
    return page(story, inner)


def block_spans(pen: Pen, story: Story) -> str:
    """No paragraph at all: spans shown as blocks, parted by breaks."""
    s = '<span style="display:block;text-align:justify;margin:6px 0">{}</span>'
    style = Style(para=s, lead=s.format("<b>{}</b>"), heading=s.format("<b>{}</b>"), figure=s.format("<center>{img}</center>") + "{name}" + '<span style="display:block;text-align:center"><i>{cap}</i></span>', bare=s.format("<center>{img}</center>") + "{name}", name='<span style="display:block;text-align:center">{}</span>', quote=s.format("<i>{}</i>"), sign='<span style="display:block;text-align:right"><b>{}</b></span>')  # fmt: skip
    inner = f'<div>{menu("<span><a href={0}>{1}</a></span> ")}</div><div><div>{trail(story)}</div><span style="display:block;font-size:22px;font-weight:bold">{e(story.title)}</span>{dated(story, "<span style=display:block>{}</span>")}<div>{whole(pen, story, style)}</div>{files(story)}</div><div>{more(story, pen, "<span style=display:block><a href={href}>{title}</a> {date}</span>", "<span style=display:block><b>{}</b></span>", "{}")}</div>{imprint(pen, story, "span", br=True)}'
    return page(story, inner)


def box_under_lead(pen: Pen, story: Story) -> str:
    """Two links to other articles stand between lead and text, as large papers do."""
    two = "".join(f'<li><a href="/t/{at}.html">{e(told[0])}</a></li>' for at, told in enumerate(others(pen, story, 2)))
    inner = f'<header><ul>{menu()}</ul></header><div class="detail"><nav>{trail(story)}</nav><h1>{e(story.title)}</h1>{dated(story, "<div class=time>{}</div>")}<div class="detail-body"><div>{opening(pen, story, Style(lead="<h2 class=sapo>{}</h2>"))}</div><ul class="relate-sapo">{two}</ul><div>{rest(pen, story, Style())}</div></div>{files(story)}</div>{imprint(pen, story)}'
    return page(story, inner)


def teasers_first(pen: Pen, story: Story) -> str:
    """A column of other articles with their leads stands before the article in the source."""
    inner = f'<div class="head"><ul>{menu()}</ul></div><table width="100%"><tr><td width="30%" valign="top">{teasers(pen, story, 4)}</td><td valign="top"><div>{trail(story)}</div><h1>{e(story.title)}</h1>{dated(story, "<div class=date>{}</div>")}<div>{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<h3>{}</h3>")}</td></tr></table>{imprint(pen, story)}'
    return page(story, inner)


def footer_prose(pen: Pen, story: Story) -> str:
    """The foot of the page tells in two sentences what the portal is for."""
    told = "Trang thông tin là diễn đàn chính thức giới thiệu tiềm năng, thế mạnh và con người của tỉnh tới bạn bè quốc tế. Mọi đóng góp xin gửi về ban biên tập theo hộp thư dưới đây."
    inner = f'<div class="w"><ul>{menu()}</ul><div class="l"><p>{trail(story)}</p><h1>{e(story.title)}</h1>{dated(story, "<p class=d>{}</p>")}<div class="b">{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<h3>{}</h3>")}</div><div class="r">{boxes(pen, story)}</div></div><div class="bottom"><div class="about"><p>{told}</p></div>{imprint(pen, story, "p")}</div>'
    return page(story, inner)


def long_comments(pen: Pen, story: Story) -> str:
    """Readers answer in whole paragraphs below the article."""
    said = "".join(
        f"<div class=cm><b>{name}</b> <i>{when}</i><p>{text}</p></div>"
        for name, when, text in (
            (
                "Lường Tuấn",
                "3 giờ trước",
                "Tôi từng công tác ở đó sáu năm, đọc bài mà nhớ từng con dốc. Mong có thêm những bài viết như thế này.",
            ),
            (
                "bạn đọc giấu tên",
                "hôm qua",
                "Đề nghị các cơ quan xem lại giờ mở cửa, vì bà con ở xa đi từ ba giờ sáng mới kịp.",
            ),
        )
    )
    inner = f'<ul>{menu()}</ul><div class="art"><div>{trail(story)}</div><h1>{e(story.title)}</h1>{dated(story, "<div>{}</div>")}<div class="txt">{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<h3>{}</h3>")}<div class="cms"><h3>Ý kiến bạn đọc (2)</h3>{said}<form><textarea placeholder="Ý kiến của bạn"></textarea><button>Gửi ý kiến</button></form></div></div>{boxes(pen, story, 2)}{imprint(pen, story)}'
    return page(story, inner)


def two_headers(pen: Pen, story: Story) -> str:
    """The header for telephones stands beside the one for screens: menu and site name twice; the title in bold only."""
    head = f'<ul>{menu()}</ul><h1 class="site">Thông tin đối ngoại</h1>'
    inner = f'<div class="pc">{head}</div><div class="mb">{head}</div><div class="page"><div class="bc">{trail(story, between=" | ")}</div><p class="tieude"><b>{e(story.title)}</b></p>{dated(story, "<p class=ngay>{}</p>")}<div class="noidung">{whole(pen, story, Style())}</div>{files(story)}{more(story, pen, LI, "<p class=khac><b>{}</b></p>")}</div>{imprint(pen, story, "p")}'
    return page(story, inner)


FAMILIES: tuple[Callable[[Pen, Story], str], ...] = (
    tabs, utility_classes, quirks, share_everywhere, print_popup, webform_labels, grid_cells, builder_widgets, docs_paste, today_above,
    mixed_breaks, in_list_item, templates_hidden, block_spans, box_under_lead, teasers_first, footer_prose, long_comments, two_headers,
)  # fmt: skip
#: What shows neither section, related list nor files; and what shows links that are no related list of its end.
BARE = (print_popup,)
NO_RELATED = (box_under_lead,)
