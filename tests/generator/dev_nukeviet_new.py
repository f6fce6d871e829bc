"""NukeViet as its newer versions draw it: the home picture round the lead, contents, a line of events, reports of errors.

Figures, files and lists were looked up in the theme, the words in its language file; the box of contents is drawn after
another module of the same makers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator import dev_nukeviet_parts as nuke
from tests.generator.dates import DAYS
from tests.generator.dev_real_parts import Family, minute, unsigned
from tests.generator.dev_words import LEXICON
from tests.generator.model import Picture, Story
from tests.generator.pieces import Pen
from tests.generator.words import fill

SYSTEM = "nukeviet"
REPORT = '<div class="news_column panel panel-default newsdetailbox"><div class="panel-body"><button type="button" class="btn btn-danger btn-sm" data-toggle="newsReport"><span>Báo cáo nội dung lỗi</span></button></div></div>'
REPORT_FORM = '<div class="modal fade" id="newsReport" role="dialog" style="display:none"><h4 class="modal-title">Báo cáo nội dung lỗi</h4><label>Đoạn văn bản lỗi</label><textarea></textarea><label>Đoạn văn bản đề xuất thay thế</label><textarea></textarea><p>Chúng tôi sẽ kiểm tra nội dung báo cáo lỗi của bạn.</p></div>'


def _stamp(moment: datetime) -> tuple[str, str]:
    return f"{DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", minute(moment)


def _picture_of(pen: Pen, story: Story) -> str:
    """The home picture in its figure, with or without a note."""
    if not story.head_picture:
        return ""
    image = f'<p class="text-center"><img alt="{escape(story.title)}" src="{pen.src(story.head_picture)}" class="img-thumbnail"/></p>'
    if not story.head_picture.caption:
        return f'<figure class="article left noncaption pointer" style="width:260px;">{image}</figure>'
    return f'<figure class="article left pointer"><div id="imgpreview" style="width:260px;">{image}<figcaption>{escape(story.head_picture.caption)}</figcaption></div></figure>'


def _events(story: Story) -> str:
    """What follows: the line of events with its "more", then newer and older articles."""
    third = max(1, len(story.related) // 3)
    lists = (
        ("Theo dòng sự kiện", story.related[:third]),
        ("Những tin mới hơn", story.related[third : 2 * third]),
        ("Những tin cũ hơn", story.related[2 * third :]),
    )
    out = []
    for name, links in lists:
        more = (
            '<p class="text-right"><a title="Biên giới" href="/vi/news/topic/bien-gioi/">Xem tiếp...</a></p>'
            if name.startswith("Theo")
            else ""
        )
        out += (
            [
                f'<p class="h3"><strong>{name}</strong></p><div class="clearfix"><ul class="related list-inline">{nuke.rows(links)}</ul></div>{more}'
            ]
            if links
            else []
        )
    return "".join(out)


def _rated(rng: Random) -> str:
    votes = rng.randint(0, 2)
    average = (
        f'<span itemscope>Điểm trung bình theo thang điểm 5 là: <span id="numberrating">5</span> - <span id="click_rating">{votes}</span> lượt xếp hạng</span>'
        if votes
        else ""
    )
    return f'<form id="form3B"><div class="h5 clearfix"><p id="stringrating">Tổng số điểm là: {votes * 5} sau {votes} lượt xếp hạng</p>{average}<div style="padding: 5px;">{nuke.STARS}<span id="hover-test">Click để xếp hạng bài viết</span></div></div></form>'


def _whole(pen: Pen, story: Story, lead: str) -> str:
    panel = '<div class="news_column panel panel-default newsdetailbox"><div class="panel-body">{}</div></div>'
    author = (
        f'<p class="h5 text-right">\n<strong>Tác giả: </strong><span><a href="/vi/news/author/x/">{escape(story.author)}</a></span>\n</p>'
        if story.author
        else ""
    )
    source = (
        f'<p class="h5 text-right">\n<strong>Nguồn tin: </strong>{escape(story.source)}\n</p>' if story.source else ""
    )
    lists = _events(story)
    report = REPORT + REPORT_FORM if pen.rng.random() < 0.5 else ""
    main = (
        f'<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">{escape(story.title)}</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">{story.shown_date}</span></div></div>'
        f'<div class="clearfix">{lead}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{unsigned(pen, story)}</div>{nuke.files(story, "Tập tin: ")}<div class="margin-bottom-lg">{author}{source}</div></div></div>'
        f"{report}{panel.format(nuke.keywords(pen, 'Từ khóa'))}{panel.format(_rated(pen.rng))}{panel.format(lists) if lists else ''}"
    )
    contact = '<nav class="header-nav"><div class="contactDefault"><ul class="contactList"><li><a href="tel:02153">0215.3.835.888</a></li><li><a href="mailto:a@b.vn">stttt@dienbien.gov.vn</a></li></ul></div><div class="personalArea"><a>Đăng nhập</a></div></nav><span class="current-time">Chủ nhật, 29/11/2026, 10:15</span>'
    crumbs = nuke.crumbs(("Tin Tức", story.category or ""), "https://schema.org/BreadcrumbList")
    return nuke.document(
        story,
        f'<div class="body-bg">{nuke.menu(pen)}{contact if pen.rng.random() < 0.6 else ""}{crumbs}<div class="col-md-18">{main}</div><div class="col-md-6">{nuke.side(pen)}</div>{nuke.foot()}</div>',
    )


def _lead(story: Story) -> str:
    return f'<div class="hometext m-bottom" itemprop="description">{escape(story.lead)}</div>'


def nuke_thumb(pen: Pen, story: Story) -> str:
    """The home picture stands left of the lead: before it in the page."""
    return _whole(pen, story, _picture_of(pen, story) + _lead(story))


def nuke_full(pen: Pen, story: Story) -> str:
    """The home picture stands below the lead."""
    return _whole(pen, story, _lead(story) + _picture_of(pen, story))


def nuke_contents(pen: Pen, story: Story) -> str:
    """Contents made of the headings stand between the lead and the text."""
    heads = "".join(
        f'<li><a href="#" data-scroll-to="h{at}">{escape(block.text)}</a></li>'
        for at, block in enumerate(story.blocks)
        if block.kind == "h"
    )
    contents = (
        f'<div id="navigation" class="navigation-cont"><div class="navigation-head"><em class="fa fa-list-ol"></em> Mục lục</div><div class="navigation-body"><ol class="navigation">{heads}</ol></div></div>'
        if heads
        else ""
    )
    return _whole(pen, story, _lead(story) + contents)


def nuke_preview(pen: Pen, story: Story) -> str:
    """Version 4.5: a hidden figure repeats picture and note at full size, a hidden mark the title; headings hold the links."""
    shown = story.head_picture
    note = f"<figcaption>{escape(shown.caption)}</figcaption>" if shown and shown.caption else ""
    hidden = f'<div id="imgpreview" style="display:none"><p class="text-center"><img alt="{escape(story.title)}" src="/uploads/news/2024_05/nha-hoi-nghi.jpg" srcset="/uploads/x.jpg" class="img-thumbnail"/></p>{note}</div>'
    figure = _picture_of(pen, story).replace(' id="imgpreview"', "")
    drawn = _whole(pen, story, figure + hidden + _lead(story))
    drawn = re.sub(r'(<a href="[^"]*" data-content=[^>]*>)<h4>(.*?)</h4></a>', r"<h4>\1\2</a></h4>", drawn)
    marks = f'<span class="hidden d-none hide" itemprop="itemReviewed"><span class="hidden d-none hide" itemprop="name">{escape(story.title)}</span></span>'
    return drawn.replace("<span itemscope>Điểm", f"<span itemscope>{marks}Điểm").replace("Từ khóa: ", "Tags: ")


def _kept(picture: bool) -> Callable[[Story, Random], Story]:
    """Author and source in fields; a home picture where the page shows one."""

    def change(story: Story, rng: Random) -> Story:
        words = rng.choice((None, fill(rng.choice(LEXICON.captions), rng)))
        found = Picture("nha-hoi-nghi.jpg", words) if picture else None
        return replace(story, byline="", source_line="", head_picture=found)

    return change


FAMILIES = (
    Family(nuke_thumb, _stamp, "/vi/news/doi-ngoai/{}-17.html", change=_kept(True)),
    Family(nuke_full, _stamp, "/vi/news/doi-ngoai/{}-17.html", change=_kept(True)),
    Family(nuke_preview, _stamp, "/vi/news/doi-ngoai/{}-17.html", change=_kept(True)),
    Family(nuke_contents, _stamp, "/vi/news/doi-ngoai/{}-17.html", change=_kept(False)),
)
