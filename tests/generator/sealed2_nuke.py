"""The NukeViet shape under other themes: the same order of things, other class names, metadata that lies."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.model import Story
from tests.generator.pieces import Pen
from tests.generator.sealed2_chrome import MENU, READ, SITES, box, files, hidden
from tests.generator.sealed2_parts import Hand, bodied, shown


@dataclass(frozen=True)
class Theme:
    """Names and elements of one theme; ``stock`` keeps the id the CMS itself prints."""

    name: str
    title: str
    date: str
    lead: str
    body: str
    foot: str
    item: str = '<li><a href="{1}">{0}</a> <em>{2}</em></li>'
    crumb_hidden: bool = False


THEMES = (
    Theme("stock", '<h1 class="title margin-bottom-lg" itemprop="headline">{}</h1>', '<span class="h5">{}</span>', '<div class="hometext m-bottom" itemprop="description">{}</div>', '<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{}</div>', '<p class="h5 text-right"><strong>{}: </strong>{}</p>', '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{1}" title="{0}">{0}</a></h4><em>{2}</em></li>', True),
    Theme("egov", '<h1 class="tieu-de-bai">{}</h1>', '<div class="ngay-dang"><i class="icon-clock"></i> {}</div>', '<div class="trich-dan"><strong>{}</strong></div>', '<div class="noi-dung-bai" id="noidung">{}</div>', '<p class="ky-ten"><b>{}:</b> {}</p>'),
    Theme("edu", '<h2 class="post-title">{}</h2>', '<p class="post-meta">{}</p>', '<h3 class="post-desc">{}</h3>', '<div id="news-bodyhtml" class="post-body">{}</div>', '<div class="text-right"><em>{}: {}</em></div>'),
    Theme("old3", '<div class="details_title"><h1>{}</h1></div>', '<span class="small date">{}</span>', '<div id="hometext"><b>{}</b></div>', '<div id="bodytext" class="details">{}</div>', '<div align="right"><strong>{}:</strong> {}</div>', '<li><a href="{1}">{0}</a><span class="date">{2}</span></li>'),
    Theme("mobile", '<header><h1 itemprop="name">{}</h1></header>', '<time>{}</time>', '<p class="lead"><b>{}</b></p>', '<article class="entry">{}</article>', '<p class="credit">{}: {}</p>', crumb_hidden=True),
)  # fmt: skip


def _meta(story: Story) -> str:
    title = escape(story.title)
    return (
        f'<meta name="description" content="{escape(story.lead)}"><meta name="author" content="{SITES[story.portal]}"><meta name="generator" content="NukeViet v4.5">'
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="article:published_time" content="2009-02-03+0704:05:06">'
    )


def _crumb(story: Story, theme: Theme) -> str:
    if not story.category:
        return ""
    at = ' class="temp-breadcrumbs hidden"' if theme.crumb_hidden else ' class="duong-dan"'
    names = ("Trang nhất", "Tin Tức", story.category)
    return (
        f"<ul{at}>"
        + "".join(
            f'<li itemprop="itemListElement"><a href="/vi/{at}/"><span itemprop="name">{name}</span></a></li>'
            for at, name in enumerate(names)
        )
        + "</ul>"
    )


def _rows(story: Story, theme: Theme) -> str:
    half = len(story.related) // 2
    out = ""
    for heading, links in (("Những tin mới hơn", story.related[:half]), ("Những tin cũ hơn", story.related[half:])):
        rows = "".join(theme.item.format(escape(link.title), escape(link.href), link.shown) for link in links)
        out += f'<p class="h3"><strong>{heading}</strong></p><ul class="related">{rows}</ul>' if rows else ""
    return out


def page(pen: Pen, story: Story, theme: Theme, hand: Hand, style: str, first: bool) -> str:
    """One article page; *first* puts the side column before the article."""
    column = f'<div class="col">{box(pen, "Tin xem nhiều", READ[:3], 2)}{box(pen, "Thăm dò ý kiến", ("Rất hài lòng", "Hài lòng"), 2)}</div>'
    menu = "".join(f'<li><a href="/vi/{at}/">{line}</a></li>' for at, line in enumerate(MENU))
    lies = '<div class="hidden hide d-none" style="display:none" itemprop="author"><span itemprop="name">quantri</span></div><span style="display:none" itemprop="datePublished">2009-02-03T04:05:06+07:00</span>'
    repeated = hand.row.format(hand.p[0].format(escape(story.lead))) if story.lead_repeated and hand.row == "{}" else ""
    if hand.row != "{}" and story.lead_repeated:
        repeated = hand.p[0].format(escape(story.lead))
    body = bodied(pen, story.blocks, hand, style, repeated) if story.blocks else ""
    lead = theme.lead.format(escape(story.lead)) if story.blocks else ""
    body = body or hand.round[0] + hand.p[0].format(escape(story.lead)) + hand.round[1]
    above = shown(pen, story.head_picture, "figure", False) if story.head_picture else ""
    signs = "".join(
        theme.foot.format(label, escape(value))
        for label, value in (("Tác giả", story.author), ("Nguồn tin", story.source))
        if value
    )
    votes = pen.rng.choice(
        (
            "",
            '<div class="rating"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><p>Click để đánh giá bài viết</p></div>',
        )
    )
    tags = pen.rng.choice(
        (
            "",
            '<div class="h5"><strong>Từ khóa: </strong><a href="/vi/tag/bien-gioi"><em>biên giới</em></a>, <a href="/vi/tag/hop-tac"><em>hợp tác</em></a></div>',
        )
    )
    note = pen.rng.choice(
        (
            "",
            '<div class="alert alert-info">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn là vi phạm bản quyền</div>',
        )
    )
    tools = '<ul class="list-inline"><li><a title="In ra" href="#"><em class="fa fa-print">&nbsp;</em></a></li><li><a title="Lưu bài viết này" href="#"><em class="fa fa-save">&nbsp;</em></a></li></ul>'
    date = (
        f'<div class="row"><div>{theme.date.format(story.shown_date)}</div><div>{tools}</div></div>'
        if story.shown_date
        else ""
    )
    count = pen.rng.randint(100, 99999)
    talk = '<div id="idcomment"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option><option>Sắp xếp theo bình luận cũ</option></select></div>'
    article = (
        f'<div class="news_column panel"><div class="panel-body">{theme.title.format(escape(story.title))}{lies}{date}<div class="clearfix">{lead}{above}</div>'
        f"{theme.body.format(body)}{files(pen, story)}{signs}{note}</div></div>{votes}{tags}{talk}<div class='other-news'>{_rows(story, theme)}</div>"
    )
    warn = '<noscript><div class="alert">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>'
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head>{{charset}}<title>{escape(story.title)}</title>{_meta(story)}</head><body>{warn}{hidden(pen, story)}<header><span class="site_name">{SITES[story.portal]}</span></header><ul class="nav">{menu}</ul>'
        f'{_crumb(story, theme)}<div class="row">{column if first else ""}<div class="main">{article}</div>{"" if first else column}</div>'
        f'<ul class="counter"><li><span>Đang truy cập</span><span>{count % 29}</span></li><li><span>Tổng lượt truy cập</span><span>{count}</span></li></ul>'
        f"<footer><p>© Bản quyền thuộc về {SITES[story.portal]}</p><p>Giấy phép số: 12/GP-STTTT</p></footer></body></html>"
    )
