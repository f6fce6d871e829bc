"""The platform of a Vietnamese maker that many provinces, districts and schools share: its second way of showing an article.

Where things stand was looked up in programs written from its pages and in programs that read them; the way of the boxes
round the article and the words of the last family's buttons are drawn from what those programs remove.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dates import ZONE
from tests.generator.dev_real_parts import SITE, Family, document, menu, minute, plain, rows, undated, unsigned
from tests.generator.model import Link, Story
from tests.generator.pieces import Pen

SYSTEM = "vhv"
SIZES = '<a href="javascript:void(0);" class="custom-font" style="font-size:12px;">A<sup>-</sup></a> <a href="javascript:void(0);" class="custom-font">A</a> <a href="javascript:void(0);" class="custom-font" style="font-size:16px;">A<sup>+</sup></a> <span class="drash"> | </span>'
PRINT = '<a href="javascript:void(0);" title="In" rel="nofollow"><img src="/icon_print.gif" alt=""></a><a class="btn_email" href="#email-popup" title="Email"><img src="/icon_letter.gif" alt=""></a><a class="hide" href="javascript:void(0);" title="Giảm tương phản"><img src="/nhat.png" alt="Tăng tương phản"></a>'
SHARE = '<div class="social-connect clearfix mb-15"><div class="pull-left mt-5"> </div><div class="network-share pull-right"><div class="zalo-share-button" data-layout="1"></div><div class="facebook"><div class="fb-like" data-share="true"></div></div> <a href="javascript:void(0);" class="btn btn-xs btn-primary">Đọc bài</a><a href="javascript:void(0);" class="btn btn-xs btn-info"><span class="icon fa fa-bookmark mr-5"></span><span class="text-mobile">Lưu</span></a></div></div>'
STARS = "".join(
    f'<input class="hover-star" type="radio" value="{at}" title="bài viết {how}" />'
    for at, how in enumerate(("rất kém", "kém", "đạt", "tốt", "rất tốt"), 1)
)
RATING = f'<div class="rating mt-10"><div id="star-rating"><div id="stringrating17">Tổng số điểm của bài viết là: <span class="totalStar">0</span> trong <span class="totalRating">0</span> đánh giá</div><div style="padding: 5px;">{STARS} <span id="rating-label17">Click để đánh giá bài viết</span></div></div></div>'


def clock_bar_day(moment: datetime) -> tuple[str, str]:
    return f"{moment:%H:%M:%S | %d/%m/%Y}", f"{moment:%Y-%m-%dT%H:%M:%S}{ZONE}"


def hour_bar_day(moment: datetime) -> tuple[str, str]:
    return f"{moment:%H:%M | %d/%m/%Y}", minute(moment)


def panel(heading: str, links: Sequence[Link]) -> str:
    """A frame of other articles, each its own article element."""
    listed = rows(
        links,
        '<article class="list-news-one" itemtype="http://schema.org/NewsArticle"><h2 class="h4 title" itemprop="headline"><a href="{0}" title="{1}">{1}</a></h2></article>',
    )
    return f'<div class="panel panel-default frame-involve"><div class="panel-heading"><div class="panel-title">{heading}</div></div><div class="panel-body"><div class="ModuleWrapper"><section class="section-list">{listed}<div class="clearfix"></div><div class="default-pagination" style="text-align:center"></div></section></div></div></div>'


def frame(story: Story, article: str, below: str) -> str:
    """The page round an article: way, frames below it, a column."""
    way = f'<div class="pathway-category"><ol class="breadcrumb clearfix" itemprop="breadcrumb"><li class="first-item"><a href="/" title="Trang chủ" itemprop="item">Trang chủ</a></li><li><a href="/c" itemprop="item">{escape(story.category or "")}</a></li></ol></div>'
    column = f'<div class="col-right col-md-3"><div class="panel panel-default"><div class="panel-heading"><div class="panel-title">Chuyên mục</div></div><div class="panel-body"><ul>{menu()}</ul></div></div></div>'
    inner = f'<div id="whole-page"><div id="page-header"><ul class="nav">{menu()}</ul></div><div id="page-content"><div class="row"><div class="col-left col-md-9"><div class="ModuleWrapper">{way}</div><div class="ModuleWrapper">{article}</div><div class="modal fade" role="dialog"><div class="modal-content"></div></div>{below}</div>{column}</div></div><div id="page-footer"><p>Bản quyền thuộc về {SITE}</p></div></div>'
    return document(story, inner, "{title}")


def _head(story: Story, tools: str, icon: str = "") -> str:
    return f'<meta itemprop="datePublished" content="2018-08-07T17:23:45+07:00" /><header class="clearfix"> <span class="post-date left"> {icon}{story.shown_date} </span>{tools}</header>'


def vhv_rated(pen: Pen, story: Story) -> str:
    """The date above the title among buttons, "read aloud" and "keep" below it, a rating, two frames of others."""
    cut = len(story.related) // 2
    first, second = story.related[:cut], story.related[cut:]
    below = (panel("Tin liên quan", first) if first else "") + (panel("Bài viết khác", second) if second else "")
    article = f'<article class="news-detail-layout-type-2 mb-20" itemtype="http://schema.org/NewsArticle">{_head(story, f"""<div class="block_share pull-right">{SIZES}{PRINT}</div>""")}<div class="article-content"><div class="block-core-a3"><h1 class="title-detail" itemprop="headline">{escape(story.title)}</h1>{SHARE}<div class="brief font-size-text mb-10"><p>{escape(story.lead)}</p></div></div><div id="audio17"><audio></audio></div><div class="block-core-a5"><div class="content-detail font-size-text mb-20" itemprop="articleBody">\n<p> {unsigned(pen, story)}</p>\n</div><hr><div class="clearfix mt-10"> </div></div>{RATING}</div></article>'
    return frame(story, article, below)


def vhv_file(pen: Pen, story: Story) -> str:
    """A drawing of a clock before the date; the file in the box of the text, under its label, fetched by words that do not name it."""
    files = "".join(
        f'<div style="padding-top: 10px;">\n<b>File đính kèm:</b>\n<a href="{one.href}">{escape(one.title)}</a>\n</div>'
        for one in story.attachments
    )
    article = f'<article class="news-detail-layout-type-2 mb-20">{_head(story, "", """<i class="fa fa-clock-o" aria-hidden="true"></i> """)}<div class="article-content"><div class="block-core-a3"><h1 class="title-detail">{escape(story.title)}</h1>{SHARE}<div id="audio17"><audio></audio></div><div class="content-detail brief font-size-text mb-10 mb-20"><p>{escape(story.lead)}</p></div></div><div class="block-core-a5"><div class="content-detail font-size-text mb-20" itemprop="articleBody">\n<p> {unsigned(pen, story)}</p>\n{files}<hr><div class="clearfix mt-10"> </div></div></div></div></article>'
    return frame(story, article, panel("Bài viết khác", story.related) if story.related else "")


def vhv_signed(pen: Pen, story: Story) -> str:
    """Views, author and source in boxes below the text, then a button that opens the list of what is related."""
    author = f'<div class="author">Tác giả: {escape(story.author)}</div>' if story.author else ""
    source = f'<div class="source">Nguồn: {escape(story.source)}</div>' if story.source else ""
    foot = f'<div class="clearfix mt-10"><div class="author">Lượt xem: {pen.rng.randint(3, 4000)}</div>{author}{source}</div>'
    listed = rows(story.related, '<li><a href="{0}">{1}</a><span class="time-relatedArticles">{2}</span></li>')
    below = (
        f'<div class="show-article mb-15"><a class="btn btn-default">Tin liên quan</a></div><div class="relatedArticles mb-15"><div class="title-relatedArticles"><span>Tin liên quan</span></div><ul class="relatedArticles-list">{listed}</ul></div>'
        if listed
        else ""
    )
    article = f'<article class="news-detail-layout-type-2 mb-20">{_head(story, f"""<div class="block_share pull-right">{SIZES}{PRINT}</div>""")}<div class="article-content"><div class="block-core-a3"><h1 class="title-detail">{escape(story.title)}</h1>{SHARE}</div><div class="brief"><p>{escape(story.lead)}</p></div><div class="content-detail" itemprop="articleBody">{unsigned(pen, story)}</div>{foot}{RATING}{below}<div class="comment"><div class="fb-comments"></div></div></div></article>'
    return frame(story, article, "")


def silent(story: Story, _rng: Random) -> Story:
    """The page tells neither author nor source nor files; its lists have no dates."""
    return replace(
        story, byline="", author=None, source_line="", source=None, attachments=(), related=undated(story.related)
    )


def with_files(story: Story, rng: Random) -> Story:
    files = story.attachments or (Link("Tải tại đây", "/upload/1000/vanban/21-kh.pdf"),)
    return replace(silent(story, rng), attachments=files if rng.random() < 0.7 else ())


def boxed(story: Story, _rng: Random) -> Story:
    """Author and source have boxes of their own."""
    return replace(story, byline="", source_line="", attachments=())


FAMILIES = (
    Family(vhv_rated, clock_bar_day, "/tin-tuc/{}.html", change=silent),
    Family(vhv_file, hour_bar_day, "/tin-tuc/{}.html", change=with_files),
    Family(vhv_signed, plain, "/tin-tuc/{}.html", change=boxed),
)


def _listing(entries: str) -> str:
    return f'<div id="whole-page"><div id="page-header"><ul>{menu()}</ul></div><div id="page-content"><div class="col-left"><div class="pathway-category"><ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/c">Đối ngoại</a></li></ol></div><section class="section-list">{entries}<div class="default-pagination"><ul class="pagination"><li class="active"><a>1</a></li><li><a>2</a></li><li><a>»</a></li></ul></div></section></div></div></div>'


def vhv_posts(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section as article elements with title, date and beginning."""
    return _listing(
        "".join(
            f'<article class="item-block"><figure class="post-image"><a href="{one.url}"><img src="/t.jpg" alt=""></a></figure><h2 class="entry-title"><a href="{one.url}">{escape(one.title)}</a></h2><time class="post-date" datetime="2021-04-03">03/04/2021</time><div class="post-content">{escape(one.lead)}</div></article>'
            for one in stories
        )
    )


def vhv_single_post(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same section with one entry."""
    return vhv_posts(_pen, stories[:1])


def vhv_brief_list(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section with a drawing of a calendar before every date."""
    return _listing(
        "".join(
            f'<div class="listType6 news-item"><div class="images-news"><a href="{one.url}"><img src="/t.jpg"></a></div><div class="content-title"><div class="news-title"><a href="{one.url}" title="{escape(one.title)}">{escape(one.title)}</a></div><span class="time-news"><i class="fa fa-calendar" aria-hidden="true"></i> 03/04/2021</span><div class="brief">{escape(one.lead)}</div></div></div>'
            for one in stories
        )
    )


def vhv_disclosed(_pen: Pen, stories: Sequence[Story]) -> str:
    """What an office must disclose: rows of names, days and a link to the details."""
    entries = "".join(
        f'<tr><td>{at}</td><td class="tg-yw4l"><a href="{one.url}" title="Xem chi tiết công khai">{escape(one.title)}</a></td><td>13/10/2025</td><td><a href="{one.url}">Xem chi tiết</a></td></tr>'
        for at, one in enumerate(stories, 1)
    )
    return _listing(
        f"<table><tr><th>STT</th><th>Tên báo cáo</th><th>Ngày công bố</th><th>Tải về</th></tr>{entries}</table>"
    )


OTHERS = (vhv_posts, vhv_single_post, vhv_brief_list, vhv_disclosed)
