"""Families of markup of the part set aside. Not to be read by whoever writes the reader's rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from tests.generator import chrome, heads, pieces
from tests.generator.heldout_parts import CONTROLS, SHARES, counter, signed, strip, widget
from tests.generator.model import Block, Story
from tests.generator.pieces import Pen

Body = Callable[[Pen, Sequence[Block]], str]
MENU = ("TRANG CHỦ", "TIN TỨC", "ĐỐI NGOẠI", "BIÊN GIỚI", "DU LỊCH", "LIÊN HỆ", "English")
HEADS = ("h1", "h2", "h2-link", "h3", "strong", "div", "div-br", "p-split", "td", "font")
DATES = ("div", "span", "split", "spans", "td", "p", "font")
RELATED = ("ul", "div", "p", "table", "br", "dl")
CRUMBS = ("ul", "ol", "ol+title", "arrow", "gt", "slash", "space", "ul+title")


def content(pen: Pen, story: Story, body: Body) -> str:
    """Picture, lead, body, signature; at times tools or hidden words among them."""
    lead = escape(story.lead)
    shapes = (
        "<p><strong>{}</strong></p>",
        '<div class="sapo">{}</div>',
        "<p>{}</p>",
        "<h2>{}</h2>",
        "<p><b><i>{}</i></b></p>",
    )
    first = pieces.drawn(pen, story.head_picture) if story.head_picture else ""
    again = f"<div>{lead}</div>" if story.lead_repeated else ""
    html = first + pen.rng.choice(shapes).format(lead) + again
    if pen.rng.random() < 0.3:
        how = pen.rng.choice(
            ("none-spaced", "hidden", "visibility", "input", "textarea", "noscript", "template", "mso", "comment")
        )
        html += chrome.hidden(pen, pen.rng.choice(chrome.DECOYS), how)
    html += body(pen, story.blocks)
    if pen.rng.random() < 0.5:
        return signed(pen, story, html)
    return html + pieces.signature(pen, story)


def behind(pen: Pen, story: Story) -> str:
    """Files, tools, related list, comment form, footer."""
    out = pieces.files(pen, story)
    if pen.rng.random() < 0.4:
        out += strip(pen, pen.rng.sample(SHARES, 3))
    if story.related_heading and (story.related or pen.rng.random() < 0.3):
        heading = pen.rng.choice((story.related_heading, story.related_heading.upper(), story.related_heading + ":"))
        out += pieces.related_list(pen, heading, story.related, pen.rng.choice(RELATED))
    out += chrome.FOOTERS[story.portal](pen)
    return out + (counter(pen) if pen.rng.random() < 0.3 else "")


def head(pen: Pen, story: Story, above: bool = False) -> str:
    """Title, date and at times the controls of a reader."""
    title, date = heads.heading(pen, story, pen.rng.choice(HEADS)), heads.date_line(pen, story, pen.rng.choice(DATES))
    controls = strip(pen, CONTROLS[: pen.rng.choice((0, 4, 5))]) if pen.rng.random() < 0.3 else ""
    return (date + title if above else title + date) + controls


def crumbs(pen: Pen, story: Story) -> str:
    """The breadcrumb in a shape drawn by lot."""
    return heads.breadcrumb(pen, story, pen.rng.choice(CRUMBS))


def page(pen: Pen, story: Story, body: str, extra: str = "", doctype: str = "<!DOCTYPE html>") -> str:
    """The whole document; metadata may lie about the date."""
    lies = '<meta property="article:published_time" content="2009-01-01T00:00:00+07:00"><script type="application/ld+json">{"datePublished": "2009-01-01"}</script>'
    if pen.rng.random() < 0.3:
        extra += lies
    return f"{doctype}<html lang=vi><head>{{charset}}{heads.document_title(pen, story)}{extra}</head><body>{body}</body></html>"


def nested_tables(pen: Pen, story: Story, body: Body) -> str:
    """Ten tables in each other, attributes in capitals, cells left open."""
    inner = crumbs(pen, story) + head(pen, story) + content(pen, story, body) + behind(pen, story)
    for depth in range(10):
        side = f"<TD VALIGN=top WIDTH=150>{widget(pen, depth)}</TD>" if depth in {3, 8} else ""
        inner = f"<TABLE BORDER=0 CELLPADDING=0><TR>{side}<TD>{inner}</TD></TR></TABLE>"
    return page(
        pen,
        story,
        f"<CENTER>{inner}</CENTER>",
        doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
    )


def open_cells(pen: Pen, story: Story, body: Body) -> str:
    """Rows and cells that are never closed."""
    parts = (crumbs(pen, story), head(pen, story), content(pen, story, body), behind(pen, story))
    return page(
        pen, story, f"<BODY bgcolor=#FFFFFF><TABLE WIDTH=760>{''.join(f'<TR><TD>{part}' for part in parts)}</TABLE>"
    )


def definition(pen: Pen, story: Story, body: Body) -> str:
    """A definition list as layout."""
    title, date = heads.heading(pen, story, "div"), heads.date_line(pen, story, "span")
    return page(
        pen,
        story,
        f"{crumbs(pen, story)}<dl><dt>{title}</dt><dd>{date}</dd><dd>{content(pen, story, body)}</dd></dl>{behind(pen, story)}",
    )


def sharepoint(pen: Pen, story: Story, body: Body) -> str:
    """Web parts; the h1 names the site, the title is an h3."""
    pen.said(chrome.SITES[story.portal])
    title = heads.heading(pen, story, "h3") + heads.date_line(pen, story, "span")
    field = f'<div class="ms-rtestate-field" style="display:inline">{content(pen, story, body)}</div>'
    main = f'<div id="WebPartWPQ2" class="ms-WPBody">{crumbs(pen, story)}{title}{field}</div>'
    return page(
        pen,
        story,
        f'<form><div id="s4-workspace"><h1>{chrome.SITES[story.portal]}</h1>{chrome.menu(pen, MENU)}{main}</div></form>{behind(pen, story)}',
    )


def liferay(pen: Pen, story: Story, body: Body) -> str:
    """The h1 is the heading of the side column, the title is a span."""
    pen.said("Chuyên mục")
    side = f'<div class="portlet"><h1>Chuyên mục</h1>{widget(pen, 3)}{widget(pen, 4)}</div>'
    title = f'<span class="header-title">{escape(story.title)}</span><br>' + heads.date_line(pen, story, "div")
    main = f'<div class="journal-content-article">{title}{content(pen, story, body)}</div>'
    return page(pen, story, f"{chrome.menu(pen, MENU)}{side}{crumbs(pen, story)}{main}{behind(pen, story)}")


def custom_elements(pen: Pen, story: Story, body: Body) -> str:
    """Elements no standard knows."""
    main = f"<app-root><app-header>{chrome.menu(pen, MENU)}</app-header><app-detail>{crumbs(pen, story)}{head(pen, story)}<news-body>{content(pen, story, body)}</news-body></app-detail></app-root>"
    return page(pen, story, main + behind(pen, story))


def date_above(pen: Pen, story: Story, body: Body) -> str:
    """The date stands above the title."""
    return page(
        pen,
        story,
        f"<div>{crumbs(pen, story)}<div>{head(pen, story, above=True)}<div>{content(pen, story, body)}</div></div>{behind(pen, story)}</div>",
    )


def both_sides(pen: Pen, story: Story, body: Body) -> str:
    """Columns left and right, both before the article in the source; newest titles with dates among them."""
    sides = "".join(
        f'<div class="col-{side}">{widget(pen, at)}{widget(pen, at + 1)}</div>' for side, at in (("l", 0), ("r", 2))
    )
    main = f'<div class="col-m">{crumbs(pen, story)}{head(pen, story)}{content(pen, story, body)}{behind(pen, story)}</div>'
    return page(pen, story, f"{chrome.menu(pen, MENU)}{sides}{main}")


def hidden_copies(pen: Pen, story: Story, body: Body) -> str:
    """A hidden copy of the title, class names that hide, a closed dialogue, a list of choices."""
    decoy = f'<div class="hidden hide d-none"><h1>{escape(story.title)}</h1><p>Bản dành cho điện thoại</p></div>'
    choose = "<select><option>Liên kết website</option><option>Bộ Ngoại giao</option></select><dialog><p>Đăng ký nhận bản tin</p></dialog>"
    pen.said("Bản dành cho điện thoại", "Bộ Ngoại giao", "Đăng ký nhận bản tin")
    main = f'<div id="main">{crumbs(pen, story)}{decoy}{head(pen, story)}<div>{content(pen, story, body)}</div></div>'
    return page(
        pen,
        story,
        f"<noscript><p>Trình duyệt của bạn đã tắt JavaScript.</p></noscript>{choose}{main}{behind(pen, story)}",
    )


def based(pen: Pen, story: Story, body: Body) -> str:
    """A base address, and pictures named without a folder."""
    pen.folder = "/uploads/news/2020_02/"
    host = "/".join(story.url.split("/")[:3])
    main = (
        f"<div>{crumbs(pen, story)}{head(pen, story)}<div>{content(pen, story, body)}</div></div>{behind(pen, story)}"
    )
    return page(pen, story, main, f'<base href="{host}/">')


def panels(pen: Pen, story: Story, body: Body) -> str:
    """Bootstrap panels, widgets behind the article and a pop-up at the end."""
    pen.said("Đăng ký nhận tin", "Đóng")
    popup = '<div class="modal fade"><p>Đăng ký nhận tin</p><button>Đóng</button></div>'
    main = f'<div class="container"><div class="row"><div class="col-md-9"><div class="panel">{crumbs(pen, story)}{head(pen, story)}<div class="panel-body">{content(pen, story, body)}</div></div>{behind(pen, story)}</div><div class="col-md-3">{widget(pen, 1)}{widget(pen, 2)}</div></div></div>{popup}'
    return page(pen, story, chrome.menu(pen, MENU) + main)


def flat(pen: Pen, story: Story, body: Body) -> str:
    """Everything straight under the body, no container at all, not even the document's own elements."""
    title = heads.document_title(pen, story)
    return f"{{charset}}{title}{crumbs(pen, story)}{head(pen, story)}{content(pen, story, body)}{behind(pen, story)}"


FAMILIES = (
    nested_tables,
    open_cells,
    definition,
    sharepoint,
    liferay,
    custom_elements,
    date_above,
    both_sides,
    hidden_copies,
    based,
    panels,
    flat,
)
