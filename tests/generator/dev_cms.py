"""Drupal's nodes and the news module that Vietnamese newspapers and offices run on DotNetNuke.

Drupal's templates were looked up, of the news module the classes and the form of its date, in programs that read its pages;
the Vietnamese words are drawn from knowledge of the systems and not checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dev_real_parts import (
    SITE,
    Family,
    body,
    document,
    menu,
    minute,
    rows,
    undated,
    unsigned,
    yearless,
)
from tests.generator.dev_webforms import STATE
from tests.generator.model import Story
from tests.generator.pieces import Pen

SYSTEM = "cms"
SHORT_DAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")


def short_day(moment: datetime) -> tuple[str, str]:
    return f"{SHORT_DAYS[moment.weekday()]}, {moment:%d/%m/%Y - %H:%M}", minute(moment)


def day_bar_hour(moment: datetime) -> tuple[str, str]:
    return f"{moment:%d/%m/%Y | %H:%M}", minute(moment)


def field(name: str, label: str, value: str) -> str:
    """A field whose label stands in its line."""
    if not value:
        return ""
    return f'<div class="field field-name-{name} field-label-inline clearfix"><div class="field-label">{label}:&nbsp;</div><div class="field-items"><div class="field-item even">{value}</div></div></div>'


def table_of_files(pen: Pen, story: Story) -> str:
    """Files with their size in a table with a head."""
    if not story.attachments:
        return ""
    entries = "".join(
        f'<tr class="odd"><td><span class="file"><img class="file-icon" alt="PDF icon" title="application/pdf" src="/application-pdf.png" /> <a href="{one.href}">{escape(one.title)}</a></span></td><td>{pen.rng.randint(10, 900)}.{pen.rng.randint(1, 9)} KB</td></tr>'
        for one in story.attachments
    )
    return f'<div class="field field-name-field-tep field-label-hidden"><div class="field-items"><div class="field-item even"><table class="sticky-enabled"><thead><tr><th>Đính kèm</th><th>Kích thước</th></tr></thead><tbody>{entries}</tbody></table></div></div></div>'


def drupal_page(story: Story, node: str, tail: str) -> str:
    way = f'<div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/c">{escape(story.category or "")}</a></div></div>'
    inner = f'<div id="skip-link"><a href="#main-content" class="element-invisible">Nhảy đến nội dung</a></div><div id="header"><a href="/" title="Trang chủ" rel="home">{SITE}</a><div id="main-menu"><h2 class="element-invisible">Main menu</h2><ul class="links">{menu()}</ul></div></div><div id="main-wrapper">{way}<div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">\n{escape(story.title)}\n</h1><div class="tabs"></div><div class="region region-content">{node}{tail}</div></div><div id="sidebar-second" class="column sidebar"><div class="block"><h2>Liên kết</h2><ul>{menu()}</ul></div></div></div><div id="footer"><p>{SITE}</p></div>'
    return document(story, inner, "{title} | {site}")


def view(story: Story) -> str:
    """The others as a block of views prints them: every field in a span of its own."""
    listed = rows(
        story.related,
        '<div class="views-row"><span class="views-field views-field-title"><span class="field-content"><a href="{0}">{1}</a></span></span><span class="views-field views-field-created"><span class="field-content">{2}</span></span></div>',
    )
    return (
        f'<div class="block block-views"><h2>Các tin khác</h2><div class="content"><div class="view"><div class="view-content">{listed}</div></div></div></div>'
        if listed
        else ""
    )


def node(pen: Pen, story: Story) -> str:
    """Who put it there and when in a sentence, fields with labels, files in a table, a counter among the links."""
    said = f'<div class="meta submitted"><span property="dc:date dc:created">Được gửi bởi <span class="username">bientap</span> vào {story.shown_date}</span></div>'
    links = f'<div class="link-wrapper"><ul class="links inline"><li class="statistics_counter first"><span>{pen.rng.randint(3, 4000)} lượt đọc</span></li><li class="comment_forbidden last"><span><a href="/user/login">Đăng nhập</a> để gửi ý kiến</span></li></ul></div>'
    content = f'<div class="content clearfix"><div class="field field-name-field-tom-tat field-label-hidden"><div class="field-items"><div class="field-item even"><p>{escape(story.lead)}</p></div></div></div><div class="field field-name-body field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{unsigned(pen, story)}</div></div></div>{field("field-tac-gia", "Tác giả", escape(story.author or ""))}{field("field-nguon", "Nguồn", escape(story.source or ""))}{table_of_files(pen, story)}{field("field-chuyen-muc", "Chuyên mục", f"""<a href="/c">{escape(story.category or "")}</a>""")}</div>'
    return drupal_page(
        story,
        f'<div class="block block-system"><div class="content"><div class="node node-article">{said}{content}{links}</div></div></div>',
        view(story),
    )


def node_dashed(pen: Pen, story: Story) -> str:
    """An older way: the date, a dash and the user."""
    said = f'<span class="submitted">{story.shown_date} — <span class="username">bientap</span></span>'
    content = f'<div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even"><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}</div></div></div></div>'
    pager = (
        '<ul class="links"><li class="blog_usernames_blog"><a href="/blog/1">Blog của bientap</a></li></ul>'
        if pen.rng.random() < 0.5
        else ""
    )
    return drupal_page(
        story, f'<div class="node">{said}{content}<div class="clearfix">{pager}</div></div>', view(story)
    )


def _dnn(story: Story, module: str) -> str:
    way = f'<div class="eds_breadCrumbs"><span itemprop="itemListElement"><a href="/" itemprop="item"><span itemprop="name">Trang chủ</span></a></span> &gt; <span itemprop="itemListElement"><a href="/c" itemprop="item"><span itemprop="name">{escape(story.category or "")}</span></a></span></div>'
    top = '<div class="login"><a id="dnn_dnnUser_enhancedRegisterLink" href="/dang-ky">Đăng ký</a> <a id="dnn_dnnLogin_enhancedLoginLink" href="/dang-nhap">Đăng nhập</a></div>'
    inner = f'{STATE}{top}<ul id="dnnMenu">{menu()}</ul><div id="dnn_ContentPane"><div class="DnnModule"><a name="591"></a><div class="eds_containers"><h2 class="eds_containerTitle"><span id="dnn_ctr591_dnnTITLE_titleLabel">Chi tiết tin</span></h2><div class="DNNModuleContent">{way}{module}</div></div></div></div><div id="dnn_FooterPane"><span>Bản quyền của {SITE}</span> | <a href="/terms">Thỏa thuận dịch vụ</a> | <a href="/privacy">Bảo vệ thông tin</a></div></form>'
    return document(story, inner, "{title}")


def news_module(pen: Pen, story: Story) -> str:
    """The module's name as a heading above, a bar between day and hour, a rating, tags, neighbours, others in the section."""
    rate = (
        '<div class="article_rating"><span>Xếp hạng bài viết này:</span><div class="EDN_article_rating" data-average="0"></div><span class="current_rating">Chưa có xếp hạng</span></div>'
        if pen.rng.random() < 0.6
        else ""
    )
    tags = (
        '<div class="article_tags"><span>Từ khóa:</span> <a href="/tag/1">biên giới</a> <a href="/tag/2">hữu nghị</a></div>'
        if pen.rng.random() < 0.5
        else ""
    )
    near = (
        '<div class="article_pagination bottom"><a href="/truoc" class="prev_link" title="Kết nối giao thông vùng biên"><span></span>Bài trước <strong>Kết nối giao thông vùng biên</strong></a><a href="/sau" class="next_link" title="Phiên chợ đầu xuân"><span></span>Bài tiếp theo <strong>Phiên chợ đầu xuân</strong></a></div>'
        if pen.rng.random() < 0.6
        else ""
    )
    listed = rows(story.related, '<li><a href="{0}" target="_self">{1}</a> <time>{2}</time></li>')
    tail = f'<div class="edn_relatedArticles"><h3>Tin cùng chuyên mục</h3><ul>{listed}</ul></div>' if listed else ""
    print_ = '<div class="print"><a href="/print" rel="nofollow">In bài viết</a></div>'
    author = f'<div class="edn_author"><strong>{escape(story.author)}</strong></div>' if story.author else ""
    return _dnn(
        story,
        f'<div class="article details"><h1>{escape(story.title)}</h1><div class="edn_metaDetails1">{story.shown_date}</div>{print_}<div class="Detail_Summary"><p>{escape(story.lead)}</p></div><div class="main_content">{unsigned(pen, story)}</div>{author}{rate}{tags}</div>{near}{tail}',
    )


def in_fields(story: Story, _rng: Random) -> Story:
    """Author and source have fields with labels."""
    return replace(story, byline="", source_line="", related=undated(story.related))


def no_files(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=())


def short_list(story: Story, rng: Random) -> Story:
    """Only the author has a line; other articles tell day and month."""
    return replace(no_files(story, rng), byline="", source_line="", source=None, related=yearless(story.related))


FAMILIES = (
    Family(node, short_day, "/node/{}", without=("published_raw",), change=in_fields),
    Family(node_dashed, short_day, "/node/{}", without=("published_raw", "author"), change=no_files),
    Family(news_module, day_bar_hour, "/tin-tuc/{}", change=short_list),
)


def teasers(_pen: Pen, stories: Sequence[Story]) -> str:
    """Drupal's list of a term: teasers with "read on" and a counter each."""
    entries = "".join(
        f'<div class="node node-article node-teaser"><h2><a href="{one.url}">{escape(one.title)}</a></h2><div class="meta submitted"><span>Được gửi bởi <span class="username">bientap</span> vào T7, 03/04/2021 - 08:15</span></div><div class="content clearfix"><div class="field field-name-body"><p>{escape(one.lead)}</p></div></div><div class="link-wrapper"><ul class="links inline"><li class="node-readmore first"><a href="{one.url}" rel="tag">Đọc tiếp<span class="element-invisible"> về {escape(one.title)}</span></a></li><li class="statistics_counter"><span>132 lượt đọc</span></li></ul></div></div>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><h1 class="title" id="page-title">Đối ngoại nhân dân</h1><div class="term-listing-heading"></div>{entries}<h2 class="element-invisible">Các trang</h2><div class="item-list"><ul class="pager"><li class="pager-current first">1</li><li><a href="?page=1">2</a></li><li><a href="?page=1">sau ›</a></li><li><a href="?page=9">cuối »</a></li></ul></div>'


def teaser_alone(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same list with one teaser."""
    return teasers(_pen, stories[:1])


def refused(_pen: Pen, _stories: Sequence[Story]) -> str:
    """What Drupal answers to whom it does not let in."""
    return f'<ul>{menu()}</ul><h1 class="title" id="page-title">Truy cập bị từ chối</h1><div class="region region-content"><div class="content">Bạn không được phép truy cập trang này.</div></div>'


def module_list(_pen: Pen, stories: Sequence[Story]) -> str:
    """The news module's list: title, date and beginning in article elements."""
    entries = "".join(
        f'<article class="edn_article in_list"><div class="edn_articleImage"><a href="{one.url}"><img src="/t.jpg" alt="" /></a></div><h2 class="edn_articleTitle"><a href="{one.url}" target="_self">{escape(one.title)}</a></h2><div class="edn_metaDetails">03/04/2021 | 08:15</div><div class="edn_articleSummary">{escape(one.lead)}</div></article>'
        for one in stories
    )
    return f'{STATE}<ul>{menu()}</ul><div class="DnnModule"><h2 class="eds_containerTitle"><span>Đối ngoại</span></h2>{entries}<div class="article_pager"><a class="page active">1</a><a class="page" href="/pgrid/591/pageid/2">2</a><a class="next" href="/pgrid/591/pageid/2">Tiếp</a></div></div></form>'


OTHERS = (teasers, teaser_alone, refused, module_list)
