"""Offices' own sites in PHP: an inspectorate's in Laravel, older ones in tables, CodeIgniter and Yii.

Where the templates put things and what they label was looked up; how the oldest draws an article and its entries is drawn
from knowledge of its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dates import ZONE
from tests.generator.dev_real_parts import (
    SITE,
    Family,
    body,
    document,
    labelled,
    menu,
    minute,
    plain,
    rows,
    undated,
    unsigned,
)
from tests.generator.model import Link, Story
from tests.generator.pieces import Pen

SYSTEM = "offices"


def stored(moment: datetime) -> tuple[str, str]:
    """As the database keeps it."""
    return f"{moment:%Y-%m-%d %H:%M:%S}", f"{moment:%Y-%m-%dT%H:%M:%S}{ZONE}"


def dash_hour(moment: datetime) -> tuple[str, str]:
    return f"({moment:%d/%m/%Y - %H:%M})", minute(moment)


def clock_dashes(moment: datetime) -> tuple[str, str]:
    return f"{moment:%H:%M:%S %d-%m-%Y}", f"{moment:%Y-%m-%dT%H:%M:%S}{ZONE}"


def page(story: Story, main: str) -> str:
    return document(
        story,
        f'<div id="header"><a href="/"><img src="/logo.png" alt="" /></a></div><div class="navbar"><ul>{menu()}</ul></div><div class="container">{main}</div><div class="footer"><p>{SITE}</p><p>Địa chỉ: Phường Mường Thanh, tỉnh Điện Biên</p></div>',
        "{title}",
    )


def inspectorate(pen: Pen, story: Story) -> str:
    """Lead and labels in label elements, the date as it is stored, who typed it and the source in one row, dates in links."""
    typed = "Quản trị viên" if pen.rng.random() < 0.5 else "Nguyễn Văn Hà"
    listed = rows(story.related, '<li>\n<a href="{0}">{1} {2}</a>\n</li>')
    tail = (
        f"<div style='padding: 5px 5px; font-weight: bold'>Các bài viết gần đây:</div><ul>{listed}</ul>"
        if listed
        else ""
    )
    foot = f'<div class="row" style="margin: 0; padding-top: 10px"><p class="col-xs-6"><label>Người cập nhật:</label>\n{typed}\n</p><p class="col-xs-6 text-right"><label>Nguồn:</label> {escape(story.source or "")}\n</p></div>'
    main = f'<div class="panel panel-default panel-home"><div class="panel-heading"><i class="fa fa-newspaper-o fa-lg" aria-hidden="true"></i>\n{escape(story.category or "").upper()}\n</div><div class="page-title"><h4>{escape(story.title)}</h4></div><p style="margin: 5px 0; text-align: justify"><label>Ngày gửi:</label>\n{story.shown_date.partition(": ")[2]}\n</p><div class="text-justify"><label>\n{escape(story.lead)}\n</label></div><div class="bai-viet-noi-dung">{unsigned(pen, story)}</div>{foot}{tail}</div>'
    return page(story, main)


def tables(pen: Pen, story: Story) -> str:
    """All in tables with drawn frames; what was there before the article and what came after it in two lists."""
    cut = len(story.related) // 2
    row = '<tr><td width="10" valign="top"><img src="/bullet.gif" /></td><td><a href="{0}" class="link_foot">{1}</a> <span class="time">{2}</span></td></tr>'
    parts = (("Các tin đã đưa", story.related[:cut]), ("Các tin khác", story.related[cut:]))
    tail = "".join(
        f'<div class="title_list_foot">{heading}</div><div class="td_listcontent_foot">\n<table width="100%" cellpadding="0">{rows(links, row)}</table></div>'
        for heading, links in parts
        if links
    )
    inner = f'<div class="title_content">{escape(story.title)}</div><div class="time_content">{story.shown_date}</div><div class="intro_content">{escape(story.lead)}</div><div class="full_content">{body(pen, story)}</div>'
    main = f'<table width="100%" cellpadding="0" cellspacing="0" border="0" style="background-image:url(images/a.jpg);"><tr><td><table width="100%" border="0"><tr><td style="font-weight:bold; color:#FF0000; padding-left:160px;">\n{escape(story.category or "")}</td></tr><tr><td>{inner}</td></tr></table></td></tr><tr><td height="21"></td></tr></table>{tail}'
    return page(story, main)


def notice(pen: Pen, story: Story) -> str:
    """The date in brackets, rules as borders, entries whose links enclose item, day, title and a drawing "new"."""
    listed = "".join(
        f'<a href="{escape(one.href)}">\n<li><p>\n<span class="badge green">{one.shown}</span>\n{escape(one.title)}\n{"<img src=/new1.gif />" if at == 0 else ""}\n</p></li></a>'
        for at, one in enumerate(story.related)
    )
    tail = f'<hr /><h3 class="text-danger">&nbsp;&nbsp;Tin liên quan</h3><hr /><ul>{listed}</ul>' if listed else ""
    main = f'<h4 style="color: #bb240d!important;">{escape(story.title)}</h4><span style="font-size: 0.9em;color: rgb(204, 0, 0);">\n{story.shown_date}\n</span><hr /><div class="chitiet_thongbao"><p>{escape(story.lead)}</p>{body(pen, story)}</div>{tail}'
    return page(story, main)


def cards(pen: Pen, story: Story) -> str:
    """A column before the article, user and date in one heading, the lead in another; the others' beginnings below them."""
    listed = rows(
        story.related,
        '<div class="box-news"><div class="row"><div class="col-md-4"><div class="box-news-img"><a href="{0}" title="Nhấp để xem chi tiết"><img src="/t.jpg"/></a></div></div><div class="col-md-8"><h3><a href="{0}" title="Nhấp để xem chi tiết">{1}</a></h3><p>Sáng nay, lãnh đạo Sở chủ trì buổi làm việc với các đơn vị liên quan về kế hoạch sắp tới...</p></div></div></div>',
    )
    tail = (
        f'<div class="similar"><div class="title-page text-center"><h1> <a>tin tức liên quan</a></h1></div>{listed}</div>'
        if listed
        else ""
    )
    main = f'<article><section class="bread-crumb"><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/c">{escape(story.category or "")}</a></li><li>{escape(story.title)}</li></ul></section><section class="page-content"><div class="grid-box"><div class="left"><h3>Danh mục</h3><ul>{menu()}</ul></div><div class="main"><div class="news-detail"><h2>{escape(story.title)}</h2><h5><i class="mdi mdi-account"></i><span class="user-post">Admin</span><i class="mdi mdi-clock-outline"></i><span>{story.shown_date}</span></h5><h4>{escape(story.lead)}</h4><div>{body(pen, story)}</div></div>{tail}</div></div></section></article>'
    return page(story, main)


def yii(pen: Pen, story: Story) -> str:
    """Way, title, hour before the day; the text within a paragraph."""
    way = f'<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li>\n<li><a href="/tin-tuc/1">{escape(story.category or "")}</a></li>\n<li class="active">{escape(story.title)}</li>\n</ul>'
    main = f'{way}<div class="content content-full padding-t-0"><div class="block"><div class="block-content"><h2>{escape(story.title)}</h2><p class="font-size-sm"><span class="text-black">{story.shown_date}</span></p><p>\n<p>{escape(story.lead)}</p>{body(pen, story)}</p></div></div></div>'
    return page(story, main)


def arrows(pen: Pen, story: Story) -> str:
    """Arrows in the way, how long ago it was, and the newest articles between lead and text."""
    newest = "".join(
        f'<li>\n<a href="/tin-{at}.html">{words}</a>\n</li>'
        for at, words in enumerate(
            ("Phiên họp thường kỳ tháng 11", "Hội nghị xúc tiến du lịch vùng Tây Bắc", "Ra quân bảo vệ cột mốc")
        )
    )
    way = f'<div style="margin: 10px 0px"><a href="/">Trang Chủ</a>\n➝ <a href="/c">{escape(story.category or "")}</a>\n➝ <a href="">{escape(story.title)}</a></div>'
    main = f'{way}<div class="col-sm-8"><h2 class="line-title clearfix"><a href="/c">{escape(story.category or "")}</a></h2><div class="archive"><h2 class="heading-archive">\n{escape(story.title)}\n</h2><p class="meta-archive"><a href="/c"><span class="category-name">{escape(story.category or "")}</span></a> -\n<span class="author"><i class="glyphicon"></i> bientap</span> -\n<span class="time"><i class="glyphicon glyphicon-time"></i> 3 giờ trước</span></p><p class="sapo-archive">{escape(story.lead)}</p><ul class="news-list">{newest}</ul><div class="content-archive">{body(pen, story)}</div></div></div>'
    return page(story, main)


def sourced(story: Story, _rng: Random) -> Story:
    """The source in a field, the section in capitals."""
    category = story.category.upper() if story.category else None
    return replace(story, byline="", author=None, source_line="", attachments=(), category=category)


def no_files(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=())


def with_hours(story: Story, rng: Random) -> Story:
    """Other articles with day and hour before the title, as the template prints them; no section."""
    return replace(no_files(story, rng), category=None, related=tuple(_hour(link, rng) for link in story.related))


def _hour(link: Link, rng: Random) -> Link:
    day = datetime.fromisoformat((link.iso or "2020-01-02")[:10]).replace(
        hour=rng.randint(7, 17), minute=rng.randint(0, 59)
    )
    return replace(link, shown=f"{day:%d/%m/%Y - %H:%M}", iso=minute(day))


def bare_list(story: Story, rng: Random) -> Story:
    return replace(no_files(story, rng), related=undated(story.related))


def alone(story: Story, rng: Random) -> Story:
    return replace(no_files(story, rng), related=())


FAMILIES = (
    Family(inspectorate, labelled("Ngày gửi:", stored), "/noidung/1/{}", without=("author",), change=sourced),
    Family(tables, plain, "/index.php?module=com_content&task=view&id={}", change=no_files),
    Family(notice, dash_hour, "/tin-tu-giao-vu/{}", change=with_hours),
    Family(cards, plain, "/tin-tuc/{}.html", without=("author", "published_raw"), change=bare_list),
    Family(yii, clock_dashes, "/tin-tuc/{}", change=alone),
    Family(arrows, None, "/tin-tuc/{}.html", without=("published_raw", "related"), change=alone),
)


def dated_list(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section whose entries have their date under a label of its own, between title and beginning."""
    entries = "".join(
        f'<section id="tintuc"><div class="row"><div class="col-md-4"><figure><a href="{one.url}"><img src="/a.jpg" width="200" /></a></figure></div><div class="col-md-8"><header><h4> <a href="{one.url}">{escape(one.title)}</a></h4></header>\nNgày đăng:\n<time datetime="+07:00" itemprop="datePublished" style="font-style: italic">2021-04-03</time><article><br/>{escape(one.lead)}</article></div></div><hr></section>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><div class="container"><h3>Tin tức</h3>{entries}<div class="pager">Đi đến trang: <ul><li><a>&lt; Trước</a></li><li><a>1</a></li><li><a>Sau &gt;</a></li></ul></div></div>'


def dated_list_of_one(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same section with one entry."""
    return dated_list(_pen, stories[:1])


def recent(_pen: Pen, stories: Sequence[Story]) -> str:
    """A panel of an inspectorate's news: titles with their dates in brackets, nothing else."""
    entries = "".join(
        f'<li>\n<a href="{one.url}">{escape(one.title)} (2016-06-10 08:00:00)</a>\n</li>' for one in stories
    )
    return f'<ul>{menu()}</ul><div class="panel panel-default panel-home"><div class="panel-heading"><i class="fa fa-newspaper-o fa-lg"></i>\nTIN TỨC HOẠT ĐỘNG\n</div><ul>{entries}</ul></div>'


OTHERS = (dated_list, dated_list_of_one, recent)
