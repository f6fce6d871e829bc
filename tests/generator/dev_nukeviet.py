"""NukeViet as its stock themes draw it: 3.x, 4.x, the government's, the one for telephones, the print view.

What the themes put where, and in which words, was looked up; the pages and their stories are written here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from html import escape
from random import Random

from tests.generator import dev_nukeviet_lists, pieces
from tests.generator.articles import make_story, slug, truth
from tests.generator.dev_nukeviet_parts import (
    ASIDE,
    COPYRIGHTS,
    FIVE,
    RIGHT,
    SITE,
    again,
    crumbs,
    document,
    files,
    foot,
    hidden_marks,
    keywords,
    labelled,
    menu,
    newer_and_older,
    rating,
    rows,
    side,
)
from tests.generator.dev_words import LEXICON
from tests.generator.encodings import encode
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen

PORTAL = "dien_bien_stttt"
ROUNDS = 12


def nuke3(pen: Pen, story: Story) -> str:
    """Version 3: the date right below the title, lead and text in the same box, lists below the comments."""
    pen.captions = pieces.caption_br
    tools = "".join(
        f'<li><a class="{name}" title="{words}" href="#"></a></li>'
        for name, words in (
            ("sendmail", "Gửi bài viết qua email"),
            ("print", "In ra"),
            ("savefile", "Lưu bài viết này"),
        )
    )
    lists = "".join(
        f'<p><strong>{name}</strong></p><ul class="related">'
        + "".join(
            f'<li><a title="{escape(link.title)}" href="{link.href}">{escape(link.title)}</a><span class="date">{link.shown}</span></li>'
            for link in links
        )
        + "</ul>"
        for _, name, links in newer_and_older(story)
    )
    comments = (
        '<div id="idcomment"><ul class="control"><li><a href="javascript:void(0);"><img src="/c.png" alt="Show comment" /><strong>Xem phản hồi</strong></a></li>'
        '<li>-- <a href="javascript:void(0);"><img alt="Add comment" src="/a.png" /><strong>Gửi phản hồi</strong></a></li></ul><div id="showcomment"></div><div id="formcomment">'
        '<div class="add"><img alt="Comment add" src="/a.png" /><strong>Phản hồi về bài viết</strong></div><div class="name"><label> <strong>Tên của bạn</strong> </label><input type="text" /></div>'
        '<div class="email"><label> <strong>E-mail của bạn</strong> </label><input type="text" /></div><div class="content"><label> <strong>Nội dung</strong> </label><textarea></textarea></div>'
        '<div class="captcha"><label> <strong>Mã an toàn</strong> </label><input type="text" /></div></div></div>'
    )
    again = f"{escape(story.lead)}<br />" if story.lead_repeated else ""
    copyright_ = f'<p class="copyright">{pen.rng.choice(COPYRIGHTS)}</p>' if pen.rng.random() < 0.6 else ""
    way = " &raquo; ".join(
        f'<a href="/vi/{slug(step).lower()}/">{escape(step)}</a>'
        for step in ("Trang nhất", "Tin Tức", story.category or "")
        if step
    )
    main = (
        f'<div class="breadcrumb">{way}</div>'
        f'<div class="news_column" style="padding:0 !important;"><div id="news_detail"><h1>{escape(story.title)}</h1><span class="time">{story.shown_date}</span>'
        f'<div class="control"><ul>{tools}</ul></div><div style="clear: both;"></div><div id="hometext">{escape(story.lead)}</div>'
        f'<div class="bodytext">{again}{pieces.body_paragraphs(pen, story.blocks)}</div>{labelled(story, "Tác giả bài viết", RIGHT)}{copyright_}</div>'
        f"{rating(pen)}{keywords(pen, 'Từ khóa')}{comments}{lists}</div>"
    )
    return document(
        story,
        f'<div id="left">{side(pen)}</div>{menu(pen)}<div id="content">{main}</div>{foot()}',
        "{site} - {title}",
    )


def _modern(pen: Pen, story: Story, meta: str, lists: str) -> str:
    """What version 4 and the government's theme share: panels one below the other."""
    pen.captions = pen.rng.choice((pieces.caption_figure, pieces.caption_br, pieces.caption_div))
    tools = "".join(
        f'<li><a class="dimgray" rel="nofollow" title="{words}" href="javascript:void(0);"><em class="fa fa-{icon} fa-lg">&nbsp;</em></a></li>'
        for icon, words in (
            ("envelope", "Giới thiệu bài viết cho bạn bè"),
            ("print", "In ra"),
            ("save", "Lưu bài viết này"),
        )
    )
    copyright_ = (
        f'<div class="alert alert-info margin-bottom-lg">{pen.rng.choice(COPYRIGHTS)}</div>'
        if pen.rng.random() < 0.5
        else ""
    )
    panel = '<div class="news_column panel panel-default newsdetailbox"><div class="panel-body">{}</div></div>'
    comments = (
        '<div id="idcomment" class="nv-fullbg"><div class="row"><hr /><div class="col-xs-12 text-left"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div>'
        '<div class="col-xs-12 text-right"><select id="sort"><option>Sắp xếp theo bình luận mới</option></select><span class="showhiecom"><a href="javascript:void(0);">Ẩn/Hiện ý kiến</a></span></div></div>'
        '<div id="showcomment"></div><div id="formcomment" class="comment-form"><div class="alert alert-danger fade in">Bạn cần đăng nhập với tư cách là <strong>Thành viên chính thức</strong> để có thể bình luận</div></div></div>'
    )
    main = (
        f'<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">{escape(story.title)}</h1>{hidden_marks(story)}'
        f'<div class="row margin-bottom-lg newsdetailmetatop"><div class="col-md-12">{meta}</div><div class="col-md-12"><ul class="list-inline text-right">{tools}</ul></div></div>'
        f'<div class="clearfix"><div class="hometext m-bottom">{escape(story.lead)}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{again(story)}{pieces.body_paragraphs(pen, story.blocks)}</div>'
        f'{files(story, "")}<div class="margin-bottom-lg">{labelled(story, "Tác giả bài viết", FIVE)}</div>{copyright_}</div></div>'
        + panel.format(keywords(pen, "Từ khóa"))
        + panel.format(rating(pen))
        + panel.format(
            '<div class="socialicon clearfix"><div class="fb-like">&nbsp;</div><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a></div>'
        )
        + panel.format(comments)
        + lists
    )
    steps = ("Tin Tức", story.category or "")
    contact = '<ul class="contactList"><li><em class="fa fa-phone"></em>&nbsp;<a href="tel:02153">0215.3.835.888</a></li><li><em class="fa fa-envelope"></em>&nbsp;<a href="mailto:a@b.vn">stttt@dienbien.gov.vn</a></li></ul>'
    head = f'<header><div class="logo"><a title="{SITE}" href="/vi/"><img src="/assets/images/logo.png" alt="{SITE}" /></a><span class="site_name">{SITE}</span><span class="site_description">Trang thông tin điện tử</span></div></header>'
    return document(
        story,
        f'<div class="body-bg">{head}{menu(pen)}<nav class="header-nav"><div class="personalArea"><a title="Đăng nhập - Đăng ký">Đăng nhập</a></div><div class="contactDefault">{contact}</div></nav>'
        f'<section><div class="container" id="body"><nav class="third-nav">{crumbs(steps, "http://data-vocabulary.org/Breadcrumb")}<span class="current-time">Chủ nhật, 29/11/2026, 10:15</span></nav>'
        f'<div class="row"><div class="col-sm-16 col-md-18">{main}</div><div class="col-sm-8 col-md-6">{side(pen)}</div></div></div></section>{foot()}</div>',
    )


def nuke4(pen: Pen, story: Story) -> str:
    """Version 4: the date alone in its row, the two lists one below the other."""
    lists = "".join(
        f'<p class="h3"><strong>{name}</strong></p><div class="clearfix"><ul class="related list-inline">{rows(links)}</ul></div>'
        for _, name, links in newer_and_older(story)
    )
    return _modern(
        pen,
        story,
        f'<span class="h5">{story.shown_date}</span>',
        f'<div class="news_column panel panel-default"><div class="panel-body other-news">{lists}</div></div>',
    )


def egov(pen: Pen, story: Story) -> str:
    """The government's theme: views and comments beside the date, the two lists behind tabs."""
    views, said = pen.rng.randint(0, 4000), pen.rng.choice((0, 0, 3))
    meta = (
        f'<span class="h5"><i class="fa fa-clock-o" aria-hidden="true"></i>{story.shown_date}</span>\n<span class="h5"><i class="fa fa-eye" aria-hidden="true"></i>{views}</span>\n'
        f'<span class="h5"><i class="fa fa-comment-o" aria-hidden="true"></i>{said}</span>'
    )
    found = newer_and_older(story)
    tabs = "\n".join(
        f'<li><a href="#news-related{key}" data-toggle="faqoptab">{name}</a></li>' for key, name, _ in found
    )
    lists = "".join(
        f'<div class="clearfix" id="news-related{key}"><ul class="related related-square">{rows(links)}</ul></div>'
        for key, _, links in found
    )
    others = (
        f'<div class="news_column panel panel-default newsdetailbox"><div class="panel-body other-news faqopinion"><div class="optabarea"><div class="tptabtitle"><ul>{tabs}</ul></div>'
        f'<div class="tptabcontent tabtrue">{lists}</div></div></div></div>'
        if found
        else ""
    )
    return _modern(pen, story, meta, others)


def mobile(pen: Pen, story: Story) -> str:
    """The theme for telephones."""
    pen.captions = pieces.caption_br
    lists = "".join(
        f'<p>\n<strong>{name}</strong>\n</p><ul class="related">{rows(links, heading=False)}</ul><div class="clear">&nbsp;</div>'
        for _, name, links in newer_and_older(story)
    )
    main = (
        f'<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 itemprop="headline">{escape(story.title)}</h1>{hidden_marks(story)}'
        f'<em class="time">{story.shown_date}</em><hr /><div id="hometext"><div class="h2" itemprop="description">{escape(story.lead)}</div></div>'
        f'<div class="bodytext">{again(story)}{pieces.body_paragraphs(pen, story.blocks)}</div>{labelled(story, "Tác giả bài viết", ASIDE)}<hr />'
        f'<div class="socialicon pull-left"><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a></div><div class="clear">&nbsp;</div>{keywords(pen, "Tags")}{rating(pen)}{lists}</div></div>'
    )
    steps = ("Tin Tức", story.category or "")
    return document(
        story,
        f'<div id="mobilePage"><header><a href="/vi/">{SITE}</a></header>{crumbs(steps, "https://schema.org/BreadcrumbList")}{main}<footer>{menu(pen)}{foot()}</footer></div>',
    )


def printed(pen: Pen, story: Story) -> str:
    """The print view: name of the site above, buttons beside the date, the article's address below."""
    pen.captions = pieces.caption_br
    main = (
        f'<div id="print"><div id="hd_print"><h2 class="pull-left">{SITE}</h2><p class="pull-right"><a title="{SITE}" href="http://stttt.dienbien.gov.vn/">http://stttt.dienbien.gov.vn</a></p></div><div class="clear"></div><hr />'
        f'<div id="content"><h1>{escape(story.title)}</h1><ul class="list-inline"><li>{story.shown_date}</li><li class="hidden-print txtrequired"><em class="fa fa-print">&nbsp;</em><a title="In ra" href="javascript:;">In ra</a></li>'
        f'<li class="hidden-print txtrequired"><em class="fa fa-power-off">&nbsp;</em><a title="Đóng cửa sổ này" href="javascript:;">Đóng cửa sổ này</a></li></ul><div class="clear"></div>'
        f'<div id="hometext">{escape(story.lead)}</div><div id="bodytext" class="clearfix">{again(story)}{pieces.body_paragraphs(pen, story.blocks)}</div><div id="author">{labelled(story, "Tác giả bài viết", "")}</div></div>'
        f'<div id="footer" class="clearfix"><div id="url"><strong>URL của bản tin này: </strong>{story.url}</div><div class="clear"></div><div class="copyright">&copy; {SITE}</div><div id="contact"><a href="mailto:stttt@dienbien.gov.vn">stttt@dienbien.gov.vn</a></div></div></div>'
    )
    return document(story, main, "{title}")


FAMILIES = (nuke3, nuke4, egov, mobile, printed)


def _told(rng: Random, family: Callable[[Pen, Story], str]) -> Story:
    """A story as this CMS keeps it: author and source in fields of their own, shown under labels."""
    story = replace(make_story(LEXICON, rng, PORTAL), byline="", source_line="", head_picture=None)
    if family in (nuke3, mobile, printed):
        story = replace(story, attachments=())
    if family is printed:
        return replace(story, related=(), category=None)
    others = tuple(link for link in story.related if link.title != story.title)
    return replace(story, related=others, category=story.category or rng.choice(LEXICON.categories))


def _article(at: int, round_: int) -> Case:
    family = FAMILIES[at]
    rng = Random(f"nukeviet/{at}/{round_}")
    story = _told(rng, family)
    pen = Pen(rng, folder="/uploads/news/2019_05/")
    body, headers = encode(family(pen, story), "utf8", rng)
    return Case(
        f"dev-nukeviet-{family.__name__}-{round_}",
        "dev",
        PORTAL,
        family.__name__,
        story.url,
        body,
        truth(story, pen.src),
        headers,
        tuple(pen.chrome),
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages, articles first."""
    articles = (_article(at, round_) for at in range(len(FAMILIES)) for round_ in range(ROUNDS))
    return (*articles, *dev_nukeviet_lists.cases())
