"""What every page of a NukeViet site has: menu, hidden breadcrumb, side blocks, rating, keywords, lists, footer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.generator.articles import slug
from tests.generator.dev_words import LEXICON
from tests.generator.model import Link, Story
from tests.generator.pieces import Pen
from tests.generator.words import fill

SITE = "Sở Thông tin và Truyền thông tỉnh Điện Biên"
SECTIONS = ("Tin tức - Sự kiện", "Thông tin đối ngoại", "Bưu chính - Viễn thông", "Báo chí - Xuất bản", "Văn bản")
ASKED = "Click để đánh giá bài viết"
RATED = "Tổng số điểm của bài viết là: {} trong {} đánh giá"
STARS = "".join(
    f'<input class="hover-star" type="radio" value="{at}" title="{words}" />'
    for at, words in enumerate(("Bài viết rất kém", "Bài viết kém", "Bài viết đạt", "Bài viết tốt", "Bài viết rất tốt"))
)
COPYRIGHTS = (
    "Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn "
    f"{SITE.lower()} là vi phạm bản quyền",
    "Ghi rõ nguồn stttt.dienbien.gov.vn khi phát hành lại thông tin từ website này",
)
RIGHT, FIVE, ASIDE = ' style="text-align: right;"', ' class="h5 text-right"', ' class="text-right"'
TIP = "Ngày đăng tin trên cổng, không phải ngày của bài viết được trích dẫn trong phần giới thiệu."


def menu(pen: Pen) -> str:
    rows = "".join(
        f'<li class="dropdown" role="presentation"><a class="dropdown-toggle" href="/vi/{slug(name).lower()}/" role="button" '
        f'aria-expanded="false" title="{escape(name)}"> {escape(name)}</a></li>'
        for name in SECTIONS
    )
    pen.said(*SECTIONS)
    return (
        '<nav class="second-nav" id="menusite"><div class="navbar navbar-default"><ul class="nav navbar-nav">'
        '<li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em>'
        f'<span class="visible-xs-inline-block"> Trang nhất</span></a></li>{rows}</ul></div></nav>'
    )


def crumbs(steps: Sequence[str], marks: str) -> str:
    """The way from the home page, which the theme hides and a script shows."""
    rows = "".join(
        f'<li itemscope itemtype="{marks}"><a href="/vi/{slug(step).lower()}/" itemprop="url" title="{escape(step)}">'
        f'<span class="txt" itemprop="title">{escape(step)}</span></a></li>'
        for step in ("Trang nhất", *steps)
    )
    return (
        '<div class="breadcrumbs-wrap"><div class="display"><a class="show-subs-breadcrumbs hidden" href="#">'
        '<em class="fa fa-lg fa-angle-right"></em></a><ul class="breadcrumbs list-none"></ul></div>'
        f'<ul class="subs-breadcrumbs"></ul><ul class="temp-breadcrumbs hidden">{rows}</ul></div>'
    )


def counters(pen: Pen) -> str:
    """The side block that every such site has."""
    lines = [("Đang truy cập", 12), ("Hôm nay", 1204), ("Tháng hiện tại", 30127), ("Tổng lượt truy cập", 4180235)]
    rows = "".join(
        f'<li><em class="fa fa-filter fa-lg fa-horizon margin-right"></em>{name}<span class="pull-right">{count}</span></li>'
        for name, count in lines
    )
    pen.said("Thống kê", *(name for name, _ in lines))
    return f'<div class="panel panel-default"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none">{rows}</ul></div></div>'


def side(pen: Pen) -> str:
    rows = "".join(
        f'<li class="clearfix"><a class="show" href="/vi/news/a-{at}.html" title="{escape(title)}">{escape(title)}</a></li>'
        for at, title in enumerate([fill(words, pen.rng) for words in pen.rng.sample(LEXICON.titles, 3)])
    )
    return (
        f'<div class="panel panel-primary"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body"><ul class="block_tophits list-none">{rows}</ul>'
        f"</div></div>{counters(pen)}"
    )


def foot() -> str:
    """The government's theme forgot to close a quotation mark here; browsers and sites live with it."""
    return (
        f'<footer id="footer"><div class="col-md-8"><p class="footer-copyright">© Bản quyền thuộc về <a href="/">{SITE}</a></p></div>'
        '<div class="col-md-16\'><p class="text-center">Mã nguồn <a href="https://nukeviet.vn/vi/egov/">NukeViet eGovernment</a>.  '
        'Thiết kế bởi <a href="https://vinades.vn/">VINADES.,JSC</a>.   |  <a href="/siteterms/terms-and-conditions.html">Điều khoản sử dụng</a></p></div></footer>'
        '<div id="sitemodal" class="modal fade" role="dialog"><div class="modal-body"><em class="fa fa-spinner fa-spin">&nbsp;</em></div></div>'
    )


def labelled(story: Story, label: str, css: str) -> str:
    """Author and source, each in its own line under a label."""
    author = f"<p{css}>\n<strong>{label}: </strong>{escape(story.author)}\n</p>" if story.author else ""
    source = f"<p{css}>\n<strong>Nguồn tin: </strong>{escape(story.source)}\n</p>" if story.source else ""
    return author + source


def keywords(pen: Pen, label: str) -> str:
    words = pen.rng.sample(("biên giới", "hợp tác", "Phông Sa Lỳ", "đối ngoại"), 2)
    links = ", ".join(f'<a title="{word}" href="/vi/news/tag/{slug(word)}/"><em>{word}</em></a>' for word in words)
    return f'<div class="keywords h5"><em class="fa fa-tags">&nbsp;</em><strong>{label}: </strong>{links}</div>'


def rating(pen: Pen) -> str:
    points = pen.rng.randint(0, 3)
    average = (
        f'<span itemscope itemtype="http://data-vocabulary.org/Review-aggregate">Xếp hạng:\n<span id="numberrating">5</span> -\n'
        f'<span id="click_rating">{points}</span> phiếu bầu\n</span>'
        if points
        else ""
    )
    return (
        f'<form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">{RATED.format(points * 5, points)}</p>{average}'
        f'<div style="padding: 5px;">{STARS}<span id="hover-test" style="margin: 0 0 0 20px;">{ASKED}</span></div></div></form>'
    )


def files(story: Story, label: str) -> str:
    if not story.attachments:
        return ""
    rows = "".join(
        f'<div class="list-group-item"><span class="badge"><a role="button" href="#pdf{at}"><i class="fa fa-file-pdf-o"></i></a></span>'
        f'<a href="{file.href}" title="{escape(file.title)}">{label}<strong>{escape(file.title)}</strong></a></div>'
        for at, file in enumerate(story.attachments)
    )
    return f'<div class="panel panel-default"><div class="panel-heading"><i class="fa fa-download fa-fw"></i><strong>File đính kèm</strong></div><div class="list-group news-download-file">{rows}</div></div>'


def rows(links: Sequence[Link], heading: bool = True) -> str:
    """Entries as the themes set them: a link, a heading in it, and the date in italics behind."""
    return "".join(
        f'<li><em class="fa fa-angle-right">&nbsp;</em><a href="{link.href}" data-content="{TIP}" data-rel="tooltip" title="{escape(link.title)}">'
        + (f"<h4>{escape(link.title)}</h4>" if heading else escape(link.title))
        + f'</a>\n<em>{link.shown}</em>\n<span class="icon_new">&nbsp;</span></li>'
        for link in links
    )


def newer_and_older(story: Story) -> list[tuple[str, str, Sequence[Link]]]:
    """The related articles in the two lists of the CMS; a list without any is not there."""
    half = (len(story.related) + 1) // 2
    lists = (("new", "Những tin mới hơn", story.related[:half]), ("old", "Những tin cũ hơn", story.related[half:]))
    return [one for one in lists if one[2]]


def hidden_marks(story: Story) -> str:
    return (
        '<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">admin</span></div>'
        f'<span class="hidden hide d-none" itemprop="datePublished">2016-01-01T00:00:00+07:00</span><span class="hidden hide d-none" itemprop="mainEntityOfPage">{story.url}</span>'
        f'<div class="hidden hide d-none" itemprop="publisher" itemtype="http://schema.org/Organization" itemscope><span itemprop="name">{SITE}</span></div>'
    )


def document(story: Story, body: str, title: str = "{title} - {site}") -> str:
    words = title.format(title=escape(story.title), site=SITE)
    return f'<!DOCTYPE html>\n<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>{words}</title>{{charset}}</head><body>{body}</body></html>'


def again(story: Story) -> str:
    return f"<p>{escape(story.lead)}</p>" if story.lead_repeated else ""
