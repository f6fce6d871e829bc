"""A province's own portlets for Liferay, a maker's control whose lists stand in the box of the text, a WordPress theme.

Where the templates put things was looked up; words they only name by a key are worded here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dev_real_parts import (
    SITE,
    Family,
    body,
    document,
    labelled,
    menu,
    plain,
    rows,
    undated,
    unsigned,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen

SYSTEM = "towns"


def year_first(moment: datetime) -> tuple[str, str]:
    return f"{moment:%Y/%m/%d}", f"{moment:%Y-%m-%d}"


def page(story: Story, main: str) -> str:
    side = f'<div class="sidebar"><div class="tieude">Liên kết</div><ul>{menu()}</ul></div>'
    return document(
        story,
        f'<div id="banner"><a href="/"><img src="/banner.png" alt="" /></a></div><ul class="menu">{menu()}</ul><div id="noidung">{main}</div>{side}<div id="chantrang"><p>Bản quyền thuộc {SITE}</p></div>',
        "{title}",
    )


def provincial(pen: Pen, story: Story) -> str:
    """The section in a label over a lower heading than the title's, a counter behind the date, the list's heading an item of it."""
    listed = rows(story.related, '<li><a href="{0}"> {1} {2} </a></li>')
    tail = f'<ul class="list_detail"><li class="title">Các tin khác</li>{listed}</ul>' if listed else ""
    source = f'<div class="source"><span> Nguồn: {escape(story.source)}</span></div>' if story.source else ""
    main = f'<div class="box_news_detail"><h2 class="title_tab"><label><a href="#">\n{escape(story.category or "")}\n</a></label></h2><div class="clear"></div><div class="content_detail_news"><h1 class="title">{escape(story.title)}</h1><div class="date_time"><span>{story.shown_date} \nSố lượt xem: {pen.rng.randint(2, 4000)}\n</span> <a class="icon_print" title="In" href="javascript:printPage();"></a></div><div class="supdetail">{escape(story.lead)}</div><div class="textdetail">\n{unsigned(pen, story)}\n</div><div class="author">\n{escape(story.author or "")}\n</div>{source}</div><div class="clear"></div>{tail}</div>'
    return page(story, main)


def lists_inside(pen: Pen, story: Story) -> str:
    """Two headings of one level, links between lead and text, lists of others in the element of the text."""
    between = "".join(
        f'<li><a href="/lien-quan-{at}.html">{words}</a></li>'
        for at, words in enumerate(("Phiên họp thường kỳ tháng 11", "Ra quân bảo vệ cột mốc"))
    )
    half = (len(story.related) + 1) // 2
    lists = (("Các tin trước", story.related[:half]), ("Các tin tiếp theo", story.related[half:]))
    tail = "".join(
        f'<div class="list-more-news"><div class="title-more-news">{heading}</div>{rows(links, """<div><a href="{0}" title="{1}">{1}</a></div>""")}</div>'
        for heading, links in lists
        if links
    )
    main = f'<section class="right-content"><div class="box-heading relative"><h1 class="title-head page_title">\n{escape(story.category or "")}</h1></div><section class="list-blogs"><div class="News-content"><div class="title"><h1>{escape(story.title)}</h1></div><div></div><div class="des-news">{escape(story.lead)}</div><div class="Other"><ul>{between}</ul></div><div class="contents">\n{body(pen, story)}\n<div style=" height:10px"></div><div class="shares"><div class="fb-comments"></div></div><div style=" height:10px"></div>{tail}</div></div></section></section>'
    return page(story, main)


def theme(pen: Pen, story: Story) -> str:
    """The year first in the date, the user below the text, "share" with links that have no words, topics in the same line."""
    way = f'<div class="bread-crumb"><a href="/">Trang chủ</a>\n<span class="dot">/</span>\n<a href="/c">{escape(story.category or "")}</a>\n<span class="dot">/</span>\n<span class="name">{escape(story.title)}</span></div>'
    share = '<div class="mau2-share"><span>Chia sẻ: </span>\n<a href="" target="_blank"><i class="fab fa-facebook-f"></i></a>\n<a href="" target="_blank"><i class="fab fa-skype"></i></a><a href="" class="tag">biên giới</a><a href="" class="tag">hữu nghị</a></div>'
    listed = rows(
        story.related,
        '<li>\n<a href="{0}"><span><i class="fa fa-angle-double-right" aria-hidden="true"></i></span>{1}</a>\n</li>',
    )
    tail = (
        f'<div class="mau2-other"><p class="title-other">Bài viết liên quan</p><ul>{listed}</ul></div>'
        if listed
        else ""
    )
    main = f'<div class="container">{way}</div><div class="container"><div class="border"><p class="lh2-title1">{escape(story.title)}</p><div class="lh2-date"><i class="fas fa-calendar-alt"></i> {story.shown_date}</div><p>{escape(story.lead)}</p>{unsigned(pen, story)}<p class="author">bientap</p>{share}{tail}</div></div>'
    return page(story, main)


def in_boxes(story: Story, _rng: Random) -> Story:
    return replace(story, byline="", source_line="", attachments=())


def bare_lists(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=(), related=undated(story.related))


def by_user(story: Story, rng: Random) -> Story:
    return replace(bare_lists(story, rng), byline="", source_line="", source=None)


FAMILIES = (
    Family(provincial, plain, "/web/guest/tin?newsId={}", change=in_boxes),
    Family(lists_inside, None, "/{}.html", change=bare_lists),
    Family(theme, labelled("Ngày đăng:", year_first), "/{}", without=("author",), change=by_user),
)
