"""The pages of the NukeViet portal: only the names of classes that public descriptions give, the rest is our own."""

from __future__ import annotations

import hashlib
from html import escape
from typing import TYPE_CHECKING

from crawler.demo.markup import alt_of, body_html
from crawler.demo.story import Paragraph, Picture, Story
from crawler.demo.styles import NUKEVIET as STYLE

if TYPE_CHECKING:
    from crawler.demo.nukeviet import NukeVietSite

__all__ = ["CONTACT", "LOGIN", "NOT_FOUND", "STYLE", "TOO_MANY", "article", "category", "home", "print_copy", "shell"]

SITE = "Sở mẫu tỉnh Mường Hoa (doingoai demo)"
TOO_MANY = "<html><head><title>429 Too Many Requests</title></head><body><h1>429 Too Many Requests</h1></body></html>"
NOT_FOUND = '<div class="panel"><h1>Không tìm thấy</h1><p>Trang bạn yêu cầu không tồn tại.</p></div>'
CONTACT = (
    '<div class="panel"><h1>Liên hệ</h1><p>Sở mẫu, tỉnh Mường Hoa. Thư điện tử: lien-he@muong-hoa.invalid</p></div>'
)
LOGIN = """<div class="panel"><h1>Đăng nhập thành viên</h1><form method="post" action="/vi/users/login/">
<p><input name="nv_login"></p>
<p><input type="password" name="nv_password"></p><p><button type="submit">Đăng nhập</button></p></form></div>"""

Crumbs = tuple[tuple[str, str], ...]


def shell(site: NukeVietSite, path: str, title: str, content: str, crumbs: Crumbs) -> str:
    """Return the whole page; the theme switches in its foot carry a token that differs on every page."""
    menu = "".join(
        f'<a href="{site.list_path(name)}">{escape(name)}</a>'
        for name in sorted({one.category for one in site.stories})
    )
    trail = "".join(
        f'<li><a href="{url}"><span>{escape(name)}</span></a></li>' for name, url in (("Trang chủ", "/vi/"), *crumbs)
    )
    token = hashlib.sha256(f"{path}{site.visits}".encode()).hexdigest()[:32]
    return f"""<!DOCTYPE html>
<html lang="vi"><head><title>{escape(title)} - {SITE}</title><meta charset="utf-8">
<meta name="author" content="{SITE}"><meta name="generator" content="doingoai demo">
<meta property="og:title" content="{escape(title)}"><link rel="stylesheet" href="/themes/mau/site.css"></head>
<body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt JavaScript.<br />
Trang mẫu này chỉ chạy đủ khi bạn bật lại.</div>
</noscript>
<div class="wraper"><div class="banner">{SITE}</div>
<div class="menu"><a href="/vi/">Trang chủ</a>{menu}<a href="/vi/contact/">Liên hệ</a>
<a href="/vi/users/login/">Đăng nhập</a></div>
<ul class="breadcrumbs breadcrumb">{trail}</ul>
<div class="row"><div>
{content}
</div><div><div class="panel"><p>Đang truy cập: {site.visits % 37 + 2}</p>
<p>Tổng lượt truy cập: {site.visits * 3}</p></div></div></div>
<footer><p>Bản trình diễn của doingoai (demo), không thuộc cơ quan nào. <a href="/vi/news/rss/">RSS</a></p>
<p>Đang truy cập: {site.visits % 37 + 2}. Tổng lượt truy cập: {site.visits * 3}</p>
<p><a rel="nofollow" href="{path}?nvvithemever=d&amp;nv_redirect={token}">Giao diện máy tính</a>
<a rel="nofollow" href="{path}?nvvithemever=m&amp;nv_redirect={token}">Giao diện di động</a></p></footer>
</div></body></html>"""


def _entry(site: NukeVietSite, story: Story) -> str:
    words = escape(story.title, quote=False)
    return f"""<div class="panel"><h3><a href="{site.path_of(story)}" title="{escape(story.title)}">{words}</a></h3>
<p class="text-muted">{story.published:%d/%m/%Y %H:%M:%S} - Đã xem: {story.number * 3 + site.visits % 11}</p>
<p>{escape((story.lead or "")[:160], quote=False)}...</p></div>"""


def home(site: NukeVietSite, categories: tuple[str, ...], dead_link: str) -> str:
    """Return the front page: the newest of each category, an article under another category, a dead link."""
    parts = []
    for name in categories:
        entries = "".join(_entry(site, story) for story in site.in_category(name)[:3])
        parts.append(f'<h2><a href="{site.list_path(name)}">{escape(name)}</a></h2>{entries}')
    other = "".join(
        f'<p><a href="{path}">{escape(story.title, quote=False)}</a></p>'
        for story in site.shown
        for path in site.other_paths(story)
    )
    return "".join(parts) + f'<div class="panel">{other}<p><a href="{dead_link}">Văn bản cũ</a></p></div>'


def category(site: NukeVietSite, name: str, stories: list[Story], page: int, last: int) -> str:
    """Return one page of a list; ``»`` leads on."""
    if not stories:
        return f'<div class="panel"><h1>{escape(name)}</h1><p>Chưa có bài viết.</p></div>'
    path = site.list_path(name)
    numbers = "".join(
        f'<li class="{"active" if number == page else "so"}"><a href="{_page(path, number)}">{number}</a></li>'
        for number in range(1, last + 1)
    )
    following = f'<li><a rel="next" href="{path}page-{page + 1}/">»</a></li>' if page < last else ""
    return "".join(_entry(site, story) for story in stories) + f'<ul class="pagination">{numbers}{following}</ul>'


def _page(path: str, number: int) -> str:
    return path if number == 1 else f"{path}page-{number}/"


def article(site: NukeVietSite, story: Story) -> str:
    """Return the article with everything that stands around it: copies, byline, comments, newer and older lists."""
    copies = site.path_of(story).removeprefix("/vi/news/")
    edited = (story.edited or story.published).isoformat()
    return f"""<div class="panel"><h1 class="title" itemprop="headline">{escape(story.title, quote=False)}</h1>
<div class="hidden" itemprop="author"><span itemprop="name">quantri</span></div>
<span class="hidden" itemprop="datePublished">{edited}</span>
<p><span class="h5">{site.published(story)[1]}</span></p>
<ul class="hidden"><li><a rel="nofollow" href="/vi/news/print/{copies}">In ra</a></li>
<li><a rel="nofollow" href="/vi/news/savefile/{copies}">Lưu bài viết này</a></li></ul>
{_top(site, story)}
<div id="news-bodyhtml" class="bodytext">
{_body(site, story)}
</div>
{_attachment(site, story)}
{_credit("Tác giả", story.author if story.byline else None)}
{_credit("Nguồn tin", story.source)}
<div class="alert alert-info">Chú ý: Việc đăng lại bài viết mẫu này cần ghi rõ là bài mẫu của bản trình diễn</div></div>
<div class="panel"><p class="comment-title">Ý kiến bạn đọc</p><p>Bạn cần đăng nhập để gửi ý kiến</p></div>
<div class="panel">{_others(site, "Những tin mới hơn", site.neighbours(story)[0])}
{_others(site, "Những tin cũ hơn", site.neighbours(story)[1])}</div>"""


def _top(site: NukeVietSite, story: Story) -> str:
    """Return the lead, and the picture that the portal shows beside it."""
    lead = f'<div class="hometext" itemprop="description">{escape(story.lead or "", quote=False)}</div>'
    picture = story.blocks[0] if story.blocks and isinstance(story.blocks[0], Picture) else None
    if picture is None:
        return lead
    caption = f"<figcaption>{escape(picture.caption)}</figcaption>" if picture.caption else ""
    source = site.file_path(story, picture.file)
    image = f'<img alt="{escape(alt_of(story, picture))}" src="{source}" width="460" class="img-thumbnail"/>'
    return f'{lead}\n<figure class="article center">{image}{caption}</figure>'


def _body(site: NukeVietSite, story: Story) -> str:
    first = next((block for block in story.blocks if isinstance(block, Paragraph)), None)
    top = story.blocks[0] if story.blocks and isinstance(story.blocks[0], Picture) else None
    blocks = tuple(block for block in story.blocks if block is not first and block is not top)
    html = body_html(story, blocks, lambda file: site.file_path(story, file))
    if story.author is None or story.byline:
        return html
    return f'{html}\n<div style="text-align: right;"><strong>{escape(story.author)}</strong></div>'


def _attachment(site: NukeVietSite, story: Story) -> str:
    if story.doc is None:
        return ""
    link = f'<a href="{site.file_path(story, story.doc)}">{escape(story.doc_title or story.doc)}</a>'
    return f'<div class="news-download-file"><p>File đính kèm</p><ul><li>{link}</li></ul></div>'


def _credit(label: str, value: str | None) -> str:
    return f'<p class="h5 text-right"><strong>{label}: </strong>{escape(value)}</p>' if value else ""


def _others(site: NukeVietSite, heading: str, stories: list[Story]) -> str:
    if not stories:
        return ""
    rows = "".join(
        f'<li><h4><a href="{site.path_of(one)}" title="{escape(one.title)}">{escape(one.title, quote=False)}</a></h4>'
        f" <em>({one.published:%d/%m/%Y})</em></li>"
        for one in stories
    )
    return f'<p class="h3"><strong>{heading}</strong></p><ul class="detail-related related">{rows}</ul>'


def print_copy(site: NukeVietSite, story: Story) -> str:
    """Return the copy for printing."""
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<title>{escape(story.title)}</title></head><body><h1>{escape(story.title)}</h1><p>{site.published(story)[1]}</p>
<p><b>{escape(story.lead or "")}</b></p>{_body(site, story)}<p>URL: {site.url_of(story)}</p></body></html>"""
