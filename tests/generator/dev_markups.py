"""Families of markup that may be looked at while rules are written."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.generator import chrome, heads, pieces
from tests.generator.model import Block, Story
from tests.generator.pieces import Pen

MENU = ("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản", "Thư viện ảnh", "Liên hệ")
TOOLS = ("Chia sẻ", "In trang", "Gửi email", "Quay lại", "Về đầu trang")
NEWEST = (
    "Hội đàm giữa hai tỉnh về thương mại (12/03/2019)",
    "Khai mạc ngày hội văn hóa",
    "Tiếp đoàn công tác Hàn Quốc",
)
VIEWS = ("Lượt xem: 1532", "Số lượt xem : 87", "Đã xem 1.204 lượt")


def lead_and_body(
    pen: Pen, story: Story, draw: Callable[[Pen, tuple[Block, ...]], str], lead: str = "<p><b>{}</b></p>"
) -> str:
    """Head picture, lead and body in the portal's order; the lead stands again when the story says so."""
    first = pieces.drawn(pen, story.head_picture) if story.head_picture else ""
    again = f"<p>{escape(story.lead)}</p>" if story.lead_repeated else ""
    return first + lead.format(escape(story.lead)) + again + draw(pen, story.blocks)


def between(pen: Pen, html: str) -> str:
    """*html* with a block of tools before, behind, or hidden words inside it."""
    roll = pen.rng.random()
    if roll < 0.25:
        return html + chrome.tools(
            pen, (*pen.rng.sample(TOOLS, 3), pen.rng.choice(VIEWS)), pen.rng.choice(("p", "span", "a"))
        )
    if roll < 0.4:
        how = pen.rng.choice(("none", "hidden", "script", "comment", "template", "style", "mso"))
        return chrome.hidden(pen, pen.rng.choice(chrome.DECOYS), how) + html
    return html


def after(pen: Pen, story: Story, related: str) -> str:
    """Signature, files, related list and footer."""
    listing = ""
    if story.related_heading and (story.related or pen.rng.random() < 0.3):
        listing = pieces.related_list(pen, story.related_heading, story.related, related)
    return pieces.signature(pen, story) + pieces.files(pen, story) + listing + chrome.FOOTERS[story.portal](pen)


def page(pen: Pen, story: Story, body: str, extra: str = "", doctype: str = "<!DOCTYPE html>") -> str:
    """The whole document; ``{charset}`` is filled in by the encoding."""
    return (
        f"{doctype}\n<html><head>{{charset}}{heads.document_title(pen, story)}{extra}</head><body>{body}</body></html>"
    )


def mvc_divs(pen: Pen, story: Story) -> str:
    """Divisions with meaningless class names."""
    inner = between(pen, lead_and_body(pen, story, pieces.body_paragraphs, "<p>{}</p>"))
    head = heads.breadcrumb(pen, story, "ul") + heads.heading(pen, story, "h1") + heads.date_line(pen, story, "div")
    main = f'<div class="{pen.name()}">{head}<div class="{pen.name()}">{inner}</div></div>'
    return page(pen, story, f'<div class="{pen.name()}">{main}{after(pen, story, "ul")}</div>')


def aspnet_tables(pen: Pen, story: Story) -> str:
    """A WebForms page of nested tables."""
    pen.captions = pieces.caption_table
    inner = between(pen, lead_and_body(pen, story, pieces.body_paragraphs))
    head = heads.breadcrumb(pen, story, "table") + heads.heading(pen, story, "td") + heads.date_line(pen, story, "td")
    state = '<form name="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK" />'
    side = pieces.link_list(pen, "TIN MỚI NHẤT", NEWEST, "div")
    rows = f'<tr><td width="180">{chrome.menu(pen, MENU)}</td><td>{head}{inner}{after(pen, story, "table")}</td><td>{side}</td></tr>'
    return page(pen, story, f'{state}<table width="1000">{rows}</table></form>')


def br_in_cell(pen: Pen, story: Story) -> str:
    """Text with line breaks in one table cell."""
    first = pieces.caption_lines(pen, story.head_picture) + "<br><br>" if story.head_picture else ""
    again = f"{escape(story.lead)}<br><br>" if story.lead_repeated else ""
    text = f"{first}<b>{escape(story.lead)}</b><br><br>{again}{pieces.body_lines(pen, story.blocks)}"
    head = (
        heads.breadcrumb(pen, story, "space") + heads.heading(pen, story, "span") + heads.date_line(pen, story, "span")
    )
    rows = f"<tr><td>{head}</td></tr><tr><td>{text}{after(pen, story, 'br')}</td></tr>"
    return page(pen, story, f"<table>{rows}</table>")


def one_span(pen: Pen, story: Story) -> str:
    """Everything of the body in one span."""
    first = pieces.caption_lines(pen, story.head_picture) + "<br><br>" if story.head_picture else ""
    again = f"{escape(story.lead)}<br>" if story.lead_repeated else ""
    text = f"{first}{escape(story.lead)}<br>{again}{pieces.body_lines(pen, story.blocks, '<br>')}"
    head = (
        heads.breadcrumb(pen, story, "arrow") + heads.heading(pen, story, "span") + heads.date_line(pen, story, "font")
    )
    return page(
        pen,
        story,
        f'<div>{head}<div><span id="content_5">{text}</span></div></div><div>{after(pen, story, "div")}</div>',
    )


def word_paste(pen: Pen, story: Story) -> str:
    """What Word leaves behind."""

    def draw(pen: Pen, blocks: tuple[Block, ...]) -> str:
        out = []
        for block in blocks:
            if block.kind == "p":
                text = f"<span lang=\"VI\" style='font-size:14.0pt;mso-ansi-language:VI'>{escape(block.text)}</span>"
                out.append(
                    f'<p class="MsoNormal" style="text-align:justify">{text}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
                )
            else:
                out.append(pieces.body_paragraphs(pen, (block,)))
        return "\n".join(out)

    extra = "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{}</style>"
    inner = lead_and_body(pen, story, draw, '<p class="MsoNormal"><b><span lang="VI">{}<o:p></o:p></span></b></p>')
    head = heads.heading(pen, story, "h2") + heads.date_line(pen, story, "split")
    return page(
        pen, story, heads.breadcrumb(pen, story, "gt") + head + between(pen, inner) + after(pen, story, "p"), extra
    )


def one_column(pen: Pen, story: Story) -> str:
    """Everything a paragraph straight under the body."""
    head = heads.breadcrumb(pen, story, "space") + heads.heading(pen, story, "font") + heads.date_line(pen, story, "p")
    return page(
        pen, story, head + lead_and_body(pen, story, pieces.body_paragraphs) + after(pen, story, "p"), doctype=""
    )


def html5(pen: Pen, story: Story) -> str:
    """Semantic elements."""
    pen.captions = pieces.caption_figure
    nav = f"<header><h1><a href='/'>{chrome.SITES[story.portal]}</a></h1><nav>{chrome.menu(pen, MENU)}</nav></header>"
    pen.said(chrome.SITES[story.portal])
    inner = between(pen, lead_and_body(pen, story, pieces.body_paragraphs, '<p class="sapo">{}</p>'))
    head = heads.heading(pen, story, "h2") + heads.date_line(pen, story, "time")
    main = f"<main><article>{head}<section>{inner}</section></article></main>"
    return page(pen, story, nav + heads.breadcrumb(pen, story, "ol+title") + main + after(pen, story, "ul"))


def sidebar_first(pen: Pen, story: Story) -> str:
    """A sidebar with news and dates stands before the article in the source."""
    side = pieces.link_list(pen, "Tin đọc nhiều", NEWEST) + pieces.link_list(
        pen, "Liên kết", ("Bộ Ngoại giao", "Báo Điện tử Chính phủ")
    )
    inner = between(pen, lead_and_body(pen, story, lambda p, b: pieces.body_paragraphs(p, b, "div")))
    head = (
        heads.breadcrumb(pen, story, "ul") + heads.heading(pen, story, "h1-br") + heads.date_line(pen, story, "split")
    )
    main = f'<div id="left">{side}</div><div id="right">{head}<div class="{pen.name()}">{inner}</div>{after(pen, story, "div")}</div>'
    return page(pen, story, chrome.menu(pen, MENU) + main)


def scattered_inline(pen: Pen, story: Story) -> str:
    """Inline elements inside sentences and words."""
    pen.captions, pen.lazy = pieces.caption_br, True

    def draw(pen: Pen, blocks: tuple[Block, ...]) -> str:
        return "\n".join(
            f"<p>{pieces.scattered(pen, b.text)}</p>" if b.kind == "p" else pieces.body_paragraphs(pen, (b,))
            for b in blocks
        )

    head = heads.heading(pen, story, "strong") + heads.date_line(pen, story, "spans")
    inner = between(pen, lead_and_body(pen, story, draw))
    return page(
        pen, story, heads.breadcrumb(pen, story, "slash") + f"<div>{head}{inner}</div>" + after(pen, story, "dl")
    )


def related_inside(pen: Pen, story: Story) -> str:
    """The related list and the signature stand inside the container of the body."""
    pen.captions = pieces.caption_div
    head = heads.breadcrumb(pen, story, "ul") + heads.heading(pen, story, "h1") + heads.date_line(pen, story, "div")
    inner = lead_and_body(pen, story, pieces.body_paragraphs, "<h2 style='font-size:14px'>{}</h2>")
    return page(pen, story, f'<div class="news">{head}<div id="content">{inner}{after(pen, story, "p")}</div></div>')


def nukeviet(pen: Pen, story: Story) -> str:
    """The stock NukeViet theme, shortened."""
    pen.captions = pieces.caption_figure
    crumbs = heads.breadcrumb(pen, story, "ul")
    head = f'<h1 class="title margin-bottom-lg" itemprop="headline">{escape(story.title)}</h1>' + heads.date_line(
        pen, story, "h5"
    )
    again = f"<p>{escape(story.lead)}</p>" if story.lead_repeated else ""
    lead = f'<div class="hometext m-bottom" itemprop="description">{escape(story.lead)}</div>'
    first = pieces.drawn(pen, story.head_picture) if story.head_picture else ""
    body = f'<div id="news-bodyhtml" class="bodytext">{again}{first}{pieces.body_paragraphs(pen, story.blocks)}</div>'
    main = f'<div class="news_column panel"><div class="panel-body">{head}{lead}{body}</div></div>'
    return page(pen, story, chrome.menu(pen, MENU) + crumbs + main + after(pen, story, "ul"))


FAMILIES = (
    mvc_divs,
    aspnet_tables,
    br_in_cell,
    one_span,
    word_paste,
    one_column,
    html5,
    sidebar_first,
    scattered_inline,
    related_inside,
    nukeviet,
)
#: Families without real lists: their stories are flattened first.
TYPED = {br_in_cell, one_span}
