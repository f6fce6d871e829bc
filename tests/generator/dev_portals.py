"""Portals of a province in Laravel, of a ministry and a city on Liferay, of an office on SharePoint, and views that NukeViet
has beside its articles: for print, albums, laws, videos, topics, authors.

Where the templates put things and what they label was looked up; the columns round them are plain.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dates import DAYS, ZONE
from tests.generator.dev_real_parts import (
    HOST,
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
from tests.generator.model import Picture, Story
from tests.generator.pieces import Pen

SYSTEM = "portals"
FORM = '<div class="row formbinhluan"><div class="col-12"><h3 class="titleform">Bình luận</h3><form action="/g" method="post"><label>Nhập họ tên</label><input type="text" name="hoTen" /><label>Nhập bình luận</label><textarea name="noiDung"></textarea><button type="submit">Gửi bình luận</button></form></div></div>'


def posted(moment: datetime) -> tuple[str, str]:
    return f"Đăng ngày {moment:%d-%m-%Y %H:%M:%S}", f"{moment:%Y-%m-%dT%H:%M:%S}{ZONE}"


def to_second(moment: datetime) -> tuple[str, str]:
    return f"{moment:%d/%m/%Y %H:%M:%S}", f"{moment:%Y-%m-%dT%H:%M:%S}{ZONE}"


def day_of_week(moment: datetime) -> tuple[str, str]:
    return f"{DAYS[moment.weekday()].title()} - {moment:%d/%m/%Y %H:%M}", minute(moment)


def page(story: Story, main: str) -> str:
    return document(
        story,
        f'<div class="header"><a href="/"><img src="/banner.png" alt="" /></a></div><ul class="nav">{menu()}</ul><div class="container">{main}</div><div class="footer"><p>© {SITE}</p></div>',
        "{title}",
    )


def featured_column(pen: Pen, story: Story) -> str:
    """A way that begins with a drawing, featured articles in a column before lead and text, two lists whose headings are links."""
    featured = "".join(
        f'<article><a href="/chi-tiet/nb-{at}"><img src="/nb-{at}.jpg" alt="" /></a><h6><a class="title" href="/chi-tiet/nb-{at}">{words}</a></h6></article>'
        for at, words in enumerate(("Phiên họp thường kỳ tháng 11", "Hội nghị xúc tiến du lịch vùng Tây Bắc"))
    )
    half = (len(story.related) + 1) // 2
    lists = (("Các tin mới hơn", story.related[:half]), ("Các tin cũ hơn", story.related[half:]))
    row = '<li>\n<a href="{0}">\n<div class="news-block"><i class="fa fa-angle-double-right"></i> &nbsp;{1} <small><em>{2}</em></small></div>\n</a>\n</li>'
    tail = "<br>".join(
        f'<div class="lienquan-header">\n<a href="/loai-tin/1">{heading}</a>\n</div><div class="col-md-12"><div class="tin-lien-quan"><ul>{rows(links, row)}</ul></div></div>'
        for heading, links in lists
        if links
    )
    way = f'<div class="breadcrumb"><a class="breadcrumb-item" href="#"><i class="fa fa-university"></i></a>\n<a class="breadcrumb-item" href="/chuyen-muc/1">Tin tức</a>\n<a class="breadcrumb-item" href="/loai-tin/1">{escape(story.category or "")}</a></div>'
    source = f"<em><small>Nguồn: {escape(story.source)}</small></em>" if story.source else ""
    signed = f'<div class="pull-right" style="text-align:center"><strong>{escape(story.author or "")}</strong>\n<br>\n{source}</div>'
    main = f'<div class="block3">{way}<div class="col-md-12"><div class="row"><div class="tieu-de-tin"><h1 class="main-title">{escape(story.title)}</h1><div class="meta clearfix"><em><time><i class="fa fa-clock-o"></i> {story.shown_date}</time></em></div></div><div class="col-md-3"><div class="row"><div id="tin-noi-bat-left"><h4 class="label">Tin nổi bật</h4>{featured}</div></div></div><div class="col-md-9"><div class="chi-tiet-tin"><div class="gioi-thieu"><strong><em>{escape(story.lead)}</em></strong></div><div class="noi-dung">{unsigned(pen, story)}</div><div class="noi-dung"></div>{signed}</div><div id="tag"><ul class="tags"></ul></div></div></div><div class="tien-ich"><a class="in" href="javascript:window.print();"><i class="fa fa-print"></i> In bài viết</a>\n&nbsp;\n<a class="quaylai" href="javascript:goBack();"><i class="fa fa-reply"></i> Quay lại</a></div>{tail}</div></div>'
    return page(story, main)


def ministry_blog(pen: Pen, story: Story) -> str:
    """The way in boxes with pictures of arrows, section and the one above it once more in lists, the lead in a heading."""
    arrow = '<img src="/i-right.png">'
    way = f'<div class="box-dieuhuong"><div class="trangchu"><a href="/">Trang chủ</a> {arrow}</div><div class="trangchu"><a href="/tintucsukien">Tin tức - Sự kiện</a> {arrow}</div><div class="trangchu"><a href="/t?id=1" style="color: red">{escape(story.category or "")}</a></div></div>'
    above = f'<div class="head-cm"><ul><li><a href="/tintucsukien">Tin tức - Sự kiện</a></li></ul><ul><li><a href="/t?id=1">{escape(story.category or "")}</a></li></ul></div>'
    main = f'<div class="menu-submenu">{way}</div>{above}<div class="detailBlogs"><div class="title"><h2>{escape(story.title)}</h2><span style="opacity: 0.6;">{story.shown_date}</span><hr></div><div class="description"><h4 style="font-weight: bold;">{escape(story.lead)}</h4></div><div class="contentBlogs">{body(pen, story)}</div></div>'
    return page(story, main)


def city(pen: Pen, story: Story) -> str:
    """Who typed it, when and how often it was seen in one line; keywords, sections as chips and others below a form.

    Whether who typed it wrote it, and whether the chips name its section, is a matter of taste.
    """
    typed = f'<span class="c"><b>Người đăng tin: </b>\n{pen.rng.choice(("Quản trị viên", "Lò Thị Mai"))}\n</span>'
    tools = '<div class="share-content"><div class="fb-like"></div><span class="f"><a href="#" title="Thu nhỏ"><img border="0" src="/FontTSmall.png"></a>&nbsp;<a href="#" title="Phóng to"><img border="0" src="/FontTLage.png"></a><a href="javascript:void(0)"><img src="/print.png"></a></span><button id="playbutton"><img src="/icon_tatloa.png"></button></div>'
    author = f'<p style="text-align:right"><b>Tác giả: {escape(story.author)}</b></p>' if story.author else ""
    tags = (
        '<span class="chuyenmuc-lienquan">Từ khóa:\n<a href="?tag=bien-gioi-1">biên giới</a>\n<a href="?tag=huu-nghi-2">hữu nghị</a></span>'
        if pen.rng.random() < 0.5
        else ""
    )
    chips = f'<span class="chuyenmuc-lienquan">Chuyên mục, tin tức liên quan:</span><ul class="cat-lienquan"><li>\n<a href="?danhmuc=201">{escape(story.category or "")}</a>\n</li></ul>'
    listed = rows(story.related, '<li><a href="{0}" class="info-new">{1}</a></li>')
    main = f'<div class="category-breadcrump"><ul class="root"><li class="first-li"><a href="/">{SITE}</a></li></ul></div><article class="the-article"><section class="main-article"><div id="title"><header class="title-article">{escape(story.title)}</header></div><div class="author-createtime-viewcount">{typed}\n<span class="t"><b>Ngày đăng tin: </b>{story.shown_date.partition(": ")[2]}</span>\n<span class="viewcount"><b>Lượt xem: </b>\n{pen.rng.randint(2, 4000)}</span>{tools}</div><div id=tomtat><p class="the-article-summary">{escape(story.lead)}</p></div><div id="textToSpeech"><div class="the-article-body grid"><div class="grid__col--12">{unsigned(pen, story)}{author}</div></div></div></section></article>{FORM if pen.rng.random() < 0.5 else ""}{tags}{chips}<div class="the-article-more-info"><ul>{listed}</ul></div>'
    return page(story, main)


def office_news(pen: Pen, story: Story) -> str:
    """SharePoint: a bar in the way, the date above the title, the text within a paragraph, others with their date in the link."""
    way = f'<div class="sitemap"><a class="home" href="/"><i class="fa fa-home"></i></a>\n<a href="/tin-tuc">Tin tức</a>\n<span>|</span>\n{escape(story.category or "")}</div>'
    listed = rows(story.related, '<li>\n<a href="{0}">\n<i class="fa fa-angle-right"></i>\n{1} {2}\n</a>\n</li>')
    tail = f'<div class="news-related"><h4>Tin cũ liên quan</h4><ul>{listed}</ul></div>' if listed else ""
    main = f'{way}<div class="cols"><div class="colleft"><ul>{menu()}</ul></div><div class="colright"><div class="news-detail" style="text-align: justify"><p class="date">{story.shown_date}</p><h1>{escape(story.title)}</h1><p class="sapo">{escape(story.lead)}</p><p>{body(pen, story)}</p></div>{tail}</div></div>'
    return page(story, main)


def print_view(pen: Pen, story: Story) -> str:
    """NukeViet's view for print: the site's name and address above, buttons beside the date, the article's address below."""
    picture = story.head_picture
    note = f"<p>\n<em>{escape(picture.caption)}</em>\n</p>" if picture and picture.caption else ""
    image = (
        f'<div class="pull-left imghome"><img alt="" src="{pen.src(picture)}" width="150" class="img-thumbnail" />{note}</div>'
        if picture
        else ""
    )
    author = f"<p>\n<strong>Tác giả:</strong>\n{escape(story.author)}\n</p>" if story.author else ""
    source = f"<p>\n<strong>Nguồn tin:</strong>\n{escape(story.source)}\n</p>" if story.source else ""
    top = f'<div id="hd_print"><h2 class="pull-left">{SITE}</h2><p class="pull-right"><a title="{SITE}" href="{HOST}/">{HOST}</a></p></div><div class="clear"></div><hr />'
    foot = f'<div id="footer" class="clearfix"><div id="url"><strong>URL của bản tin này: </strong>{story.url}</div><div class="clear"></div><div class="copyright">&copy; {SITE}</div><div id="contact"><a href="mailto:a@b.vn">stttt@dienbien.gov.vn</a></div></div>'
    main = f'<h1>{escape(story.title)}</h1><ul class="list-inline"><li>{story.shown_date}</li><li class="hidden-print txtrequired"><em class="fa fa-print">&nbsp;</em><a href="javascript:;">In ra</a></li><li class="hidden-print txtrequired"><em class="fa fa-power-off">&nbsp;</em><a href="javascript:;">Đóng cửa sổ này</a></li></ul><div class="clear"></div><div id="hometext">{image}\n{escape(story.lead)}\n</div><div id="bodytext" class="clearfix">{unsigned(pen, story)}</div><div id="author">{author}{source}</div>'
    return document(
        story, f'<div id="print">{top}<div id="content">{main}</div>{foot}</div>', "{title} - Trang in ấn - {site}"
    )


def picture_last(pen: Pen, story: Story) -> str:
    """A way without a home page, the picture below the text, others in a list below a sentence."""
    picture = story.head_picture
    image = f'<img alt="#" src="{pen.src(picture)}" style="height: 515px; width: 515px" />' if picture else ""
    way = f'<ol class="breadcrumb breadcrumb-arrow"><li><a href="/tin-tuc" target="_self">{escape(story.category or "")}</a></li><li class="active"><span>{escape(story.title)}</span></li></ol>'
    listed = rows(story.related, '<li><a href="{0}">{1}</a></li>')
    tail = f'<div class="link-post"><p>Xem những bài viết liên quan:</p><ul>{listed}</ul></div>' if listed else ""
    main = f'<div class="row">{way}</div><hr /><h1>{escape(story.title)}</h1><hr /><div class="row"><div class="col-sm-12"><p style="text-align: justify"><p>{escape(story.lead)}</p>{body(pen, story)} </p>{image}<hr /></div></div>{tail}'
    return page(story, main)


def in_fields(story: Story, _rng: Random) -> Story:
    """Author and source have lines of their own."""
    return replace(story, byline="", source_line="", attachments=())


def of_city(story: Story, rng: Random) -> Story:
    """The author has a label; the page tells no source, and its list no dates."""
    return replace(in_fields(story, rng), source=None, related=undated(story.related))


def alone(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=(), related=())


def no_files(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=())


def printed(story: Story, rng: Random) -> Story:
    """Neither section nor list; a picture with or without a note in half of the articles."""
    words = rng.choice((None, "Quang cảnh buổi làm việc"))
    picture = Picture("dai-dien.jpg", words) if rng.random() < 0.5 else None
    return replace(in_fields(story, rng), category=None, related=(), head_picture=picture)


def below(story: Story, rng: Random) -> Story:
    """The one picture of an article stands below its text."""
    pictured = any(block.pic for block in story.blocks)
    picture = Picture("dai-dien.jpg") if rng.random() < 0.6 and not pictured else None
    return replace(no_files(story, rng), head_picture=picture, related=undated(story.related))


FAMILIES = (
    Family(featured_column, posted, "/chi-tiet/{}", change=in_fields),
    Family(ministry_blog, to_second, "/web/guest/{}", change=alone),
    Family(
        city,
        labelled("Ngày đăng tin:", plain),
        "/chi-tiet-tin?dinhdanh={}",
        without=("author", "category", "related"),
        change=of_city,
    ),
    Family(office_news, plain, "/tin-tuc/{}", change=no_files),
    Family(print_view, day_of_week, "/vi/news/print/doi-ngoai/{}.html", change=printed),
    Family(picture_last, None, "/tin-tuc/{}", change=below),
)
