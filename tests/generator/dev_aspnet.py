"""News of Vietnamese makers on ASP.NET: user controls, MVC views and a SharePoint portal as their public templates show them.

Where the templates put things and what they label was looked up; the columns round them are plain.
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
    day_only,
    document,
    labelled,
    menu,
    plain,
    rows,
    undated,
    unsigned,
)
from tests.generator.dev_webforms import STATE
from tests.generator.model import Picture, Story
from tests.generator.pieces import Pen

SYSTEM = "aspnet"
BAR = '<div class="pageitem fr"><a href="" rel="CtrlBack"><img alt="b1" src="/icon_b1.png"></a>&nbsp;&nbsp;<a href="#"><img alt="b2" src="/icon_b2.png"></a>&nbsp;&nbsp;<a href="#"><img alt="b3" src="/icon_b3.png"></a><a class="addthis_button" href="http://www.addthis.com/bookmark.php"><img src="/lg-bookmark-en.gif" width="125" height="16" alt="Bookmark and Share"/></a></div>'


def bracketed(moment: datetime) -> tuple[str, str]:
    return f"({moment:%d/%m/%Y})", f"{moment:%Y-%m-%d}"


def page(story: Story, main: str, side: str = "") -> str:
    column = side or f'<div class="cot-phai"><div class="tieu-de">Liên kết</div><ul>{menu()}</ul></div>'
    return document(
        story,
        f'{STATE}<div id="banner"><img src="/banner.jpg" alt="" /></div><ul class="menu">{menu()}</ul><div id="giua">{main}</div>{column}<div id="chan">{SITE}</div></form>',
        "{title}",
    )


def user_control(pen: Pen, story: Story) -> str:
    """The title in an anchor that leads nowhere, a small table with the picture and its words before the lead."""
    picture = story.head_picture
    image = (
        f'<table align="left" border="0" width="1"><tr><td><a href="/p"><img src="{pen.src(picture)}" width="200" /></a></td></tr><tr><td align="center"><span class="image_desc">{escape(picture.caption or "")}</span></td></tr></table>'
        if picture
        else ""
    )
    listed = rows(story.related, '<tr><td><a class="tin_khac" href="{0}">{1}</a> {2}</td></tr>')
    tail = (
        f'<div class="tinkhac">\nTin khác\n</div><div class="khung_tinkhac"><table>{listed}</table></div>'
        if listed
        else ""
    )
    main = f'<div class="bg_title_cate"><div class="title_cate"><a class="a_title_cate">\n{escape(story.category or "")}</a></div></div><div class="img_24"><table align="Center" style="width:99%;"><tr><td><table width="100%" align="center"><tr><td align="left"><a class="tieu_de_tin">{escape(story.title)}</a></td></tr><tr><td align="left" valign="top">{image}<span class="story_teaser">{escape(story.lead)}</span><div style="text-align: justify;font-weight:normal">{body(pen, story)}</div></td></tr></table></td></tr></table>{tail}</div>'
    return page(story, main)


def fitc(pen: Pen, story: Story) -> str:
    """Section above, sometimes with the one it belongs to, letters larger and smaller beside the date, the date of another article within its link."""
    above = "Đối ngoại &gt;&gt; " if pen.rng.random() < 0.5 else ""
    listed = rows(
        story.related,
        '<div class="TT_TinChiTiet_DongTinLienQuan"><a class="TT_TinChiTiet_TinLienQuan" href="{0}">{1}<span class="TT_TinChiTiet_TinLienQuan_ThoiGian"> {2}</span></a></div>',
    )
    tail = (
        f'<div class="TT_TinChiTiet_TinLienQuanTieuDe">Các tin khác</div><div id="divPhanTrang1">{listed}</div>'
        if listed
        else ""
    )
    tools = '<div class="TT_TinChiTiet_DongChucNang"><a href="#" class="f1"><img border="0" src="/facebook.gif" alt=""></a>&nbsp;<a href="" class="Mail"><img border="0" src="/mail.gif" alt=""> Gửi tin qua email</a>&nbsp;&nbsp;<a href="" class="Print"><img border="0" src="/print.gif" alt="">&nbsp;In ấn</a></div>'
    date = f'<div class="TT_TinChiTiet_NgayCapNhat"><a class="Font_Tang" href="#" title="Tăng font"><img border="0" src="/fonttang.png" alt=""></a><a class="Font_Giam" href="#" title="Giảm font"><img border="0" src="/fontgiam.png" alt=""></a><span>{story.shown_date}</span></div>'
    main = f'<div class="HT_Dang2"><div class="TT_TinChiTiet_Vien"><div class="TMCD2_DongTruongMuc"><div>{above}{escape(story.category or "")}</div><div class="Right"></div></div><div class="TT_TinChiTiet_Nen"><div class="TT_TinChiTiet_DeMuc"></div><div class="TT_TinChiTiet_TieuDe">{escape(story.title)}</div>{date}<div class="TT_TinChiTiet_DocTin"><span><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}</span></div>{tools}{tail}</div></div></div>'
    return page(story, f'<table class="Table_MainCon"><tbody><tr><td valign="top">{main}</td></tr></tbody></table>')


def kutun(pen: Pen, story: Story) -> str:
    """Files under a label, "back", "print" and "answer" between text and list, dates in italics."""
    files = "".join(
        f'<p class="file"><i class="fa fa-file-pdf-o"></i><a href="{one.href}">{escape(one.title)}</a></p>'
        for one in story.attachments
    )
    attached = f'<div class="wmn file-down"><b>Tải file đính kèm:</b>{files}</div>' if files else ""
    listed = rows(story.related, '<li> <a href="{0}">{1}</a><i class="date">{2}</i> </li>')
    tail = (
        f'<div class="wmn other-news-dtl"><div class="boxmn b-cate"><div class="tt-cate-news"> <span>Tin khác</span> <span class="px-hook"></span> </div><div class="inner-box"><ul class="list-more">{listed}</ul></div></div></div>'
        if listed
        else ""
    )
    tools = '<div class="wmn toolPost fleft"><span class="fleft"><i class="fa fa-arrow-circle-o-left"></i> <a href="news.html">Quay lại</a></span><a href="#" target="_blank"><i class="fa fa-print"></i>Bản In</a><a href="#"><i class="fa fa-share-alt"></i>Phản hồi</a></div>'
    way = f'<div class="path"><a href="/">Trang chủ</a> » <a href="/c">{escape(story.category or "")}</a></div>'
    main = f'{way}<div class="maincontent"><div class="boxmn"><div class="wmn detail-media"><h1><span>{escape(story.title)}</span></h1><div class="content-media"><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}</div>{attached}</div>{tools}{tail}</div></div>'
    return page(story, main)


def petro(pen: Pen, story: Story) -> str:
    """A hidden way (whether it names the section is a matter of taste), a title that links nowhere, a drawing before the date, topics before the others."""
    listed = rows(
        story.related,
        '<li><a href="{0}">{1}</a><span style="width: 47px; margin-top: 4px;"></span>\n-\n<span style="color: #B9B9B9"><i>{2}</i></span></li>',
    )
    tags = (
        '<div class="news_breadcumb"><ul><b>Từ khóa:</b><li><a href="/s?tag=1">biên giới</a></li><li>&nbsp;&nbsp;</li><li><a href="/s?tag=2">hữu nghị</a></li></ul></div>'
        if pen.rng.random() < 0.5
        else ""
    )
    event = (
        '<div class="post_older related-post clearfix"><h2>Sự kiện:</h2><div class="post_older_data"><a href="/s?tlid=4">Ngày hội văn hóa</a>&nbsp;&nbsp;</div></div>'
        if pen.rng.random() < 0.4
        else ""
    )
    tail = (
        f'<div class="post_older related-post clearfix"><h2>Tin khác:</h2><div id="related-list" class="post_older_data"><ul class="clearfix">{listed}</ul></div></div>'
        if listed
        else ""
    )
    way = f'<div class="navigator_bar bar_css" style="display:none"><ul><li class="home"><a href="/" title="" class="home_icon"></a></li><span class="breadcrumb"></span><li><a href="/l?CatID=1">{escape(story.category or "")}</a></li></ul></div>'
    main = f'{way}<div><h2 class="post-title bot-m20"><a href="#">{escape(story.title)}</a></h2><div class="entry-info"><abbr class="published"><img style="height: 16px;" src="/topmost-clock_w24.png"><span class="format_time"></span><span class="format_date"></span>\n{story.shown_date}\n</abbr></div></div><div class="entry-content clear-fix"><div class="lead-post"><p><div>{escape(story.lead)}</div></p></div><div class="post-content-detail"><p style="text-align: justify;">{body(pen, story)}</p></div></div>{tags}{event}{tail}'
    return page(story, main)


def forecast(pen: Pen, story: Story) -> str:
    """An MVC view: the section above as a heading, the same buttons above and below, the date in the heading of the title."""
    listed = rows(story.related, '<li><a href="{0}">{1}</a></li>')
    tail = f'<div class="other_news"><h3>Các tin khác</h3><ul>{listed}</ul></div>' if listed else ""
    head = f'<div class="top_hot_news"><h2><label></label><a href="/chuyen-muc/1">{escape(story.category or "")}</a></h2></div>'
    main = f'<div class="ex" id="hot_news">{head}<div class="news_article"><div class="top_page clearfix">{BAR}</div><div class="news_article_detail"><h2>{escape(story.title)}<small>{story.shown_date}</small></h2><p><b>{escape(story.lead)}</b></p>{body(pen, story)}</div>{tail}<div class="clear"></div></div><div class="bottom_news_article"><div class="top_page clearfix">{BAR}</div></div></div>'
    return page(story, main)


def khavi(pen: Pen, story: Story) -> str:
    """The picture before the title, the authors below the text, "print view" and "back" in a table of buttons."""
    picture = story.head_picture
    image = f'<div class="div-detail-image"><img src="{pen.src(picture)}" alt="" /></div>' if picture else ""
    author = f'<div class="div-detail-authors"><span>{escape(story.author)}</span></div>' if story.author else ""
    listed = rows(story.related, '<div class="other-item"><a href="{0}">{1}</a> <span class="date">{2}</span></div>')
    tail = (
        f'<div class="vbox other-list"><div class="vbox-top-center"><h3><span>Các bài viết khác</span></h3></div><div class="vbox-middle">{listed}</div></div>'
        if listed
        else ""
    )
    tools = '<div class="article-toolbar"><table style="width:100%;"><tr><td style="width:30%;"></td><td valign="top"><div class="addthis_toolbox"><a href="#" class="addthis_button_compact">Chia sẻ</a><span class="addthis_separator">|</span><a class="addthis_button_facebook"></a></div></td><td><a class="printview" title="Xem bản in của bài viết" href="/PrintView.aspx">Bản in</a>&nbsp;&nbsp;&nbsp;</td><td><a class="goback" title="Trở lại trang trước" href="javascript:history.back()">Trở lại</a>&nbsp;&nbsp;&nbsp;</td></tr></table></div>'
    main = f'<div class="vbox"><div class="vbox-top"><div class="vbox-top-center"><h3><span>{escape(story.category or "")}</span></h3></div></div><div class="vbox-middle"><div style="padding-top:8px;">{image}<div class="div-detail-sumary"><div class="div-detail-title"><span>{escape(story.title)}</span></div><div class="div-detail-postdate"><span>{story.shown_date}</span></div><div class="div-detail-excerpt"><span>{escape(story.lead)}</span></div></div><div class="clear"></div><div class="div-detail-content"><span>{unsigned(pen, story)}</span>{author}</div>{tools}</div></div></div><div class="clear"></div>{tail}'
    return page(story, main)


def captioned(story: Story, rng: Random) -> Story:
    """A picture with words of its own, in half of the articles; neither date nor files."""
    picture = Picture("dai-dien.jpg", "Quang cảnh buổi làm việc") if rng.random() < 0.5 else None
    return replace(story, head_picture=picture, attachments=())


def no_files(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=())


def bare_list(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=(), related=undated(story.related))


def authors(story: Story, rng: Random) -> Story:
    """The author has a line of its own, without a label."""
    picture = Picture("dai-dien.jpg") if rng.random() < 0.5 else None
    return replace(story, byline="", source_line="", source=None, attachments=(), head_picture=picture)


FAMILIES = (
    Family(user_control, None, "/tin-tuc/{}.aspx", change=captioned),
    Family(fitc, labelled("Ngày cập nhật", day_only), "/tin-tuc/{}/", change=no_files),
    Family(kutun, None, "/tin-tuc/{}.html"),
    Family(petro, day_only, "/Pages/detailv2.aspx?NewsID={}", without=("category",), change=no_files),
    Family(forecast, bracketed, "/bai-viet/{}", change=bare_list),
    Family(khavi, plain, "/ArticleDetail.aspx?ID={}", change=authors),
)


def forecast_section(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section: the first entry larger, dates in brackets within the headings, the buttons twice."""
    entries = "".join(
        f'<div class="{"im_news clearfix" if at == 0 else "im_news_object"}" rel="Item"><div class="pic"><a href="{one.url}"><img width="140" alt="" src="/t.jpg"/></a></div><div class="des"><h3><a href="{one.url}">{escape(one.title)}</a>\n<small>(03/04/2021)</small></h3><p>{escape(one.lead)}</p></div></div>'
        for at, one in enumerate(stories)
    )
    pager = '<div class="PagerContainer"><a class="current">1</a> <a href="/2">2</a> <a href="/3">3</a> <span>Tổng số: 214</span></div>'
    return f'{STATE}<ul>{menu()}</ul><div class="ex" id="hot_news"><div class="top_hot_news"><h2><a href="/c">Thông tin đối ngoại</a></h2></div><div class="news_article"><div class="top_page">{BAR}{pager}</div><div id="contentholder">{entries}</div></div><div class="bottom_news_article"><div class="top_page">{BAR}{pager}</div></div></div></form>'


def forecast_first(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same section with its first entry only."""
    return forecast_section(_pen, stories[:1])


def older_by_day(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section with a choice of days below, as a newspaper's control draws it."""
    entries = "".join(
        f'<div class="tin"><a class="tieude" href="{one.url}">{escape(one.title)}</a><div class="mota">{escape(one.lead)}</div></div>'
        for one in stories[:2]
    )
    more = "".join(
        f'<li><a href="{one.url}">{escape(one.title)}</a><span class="date">&nbsp;(03/04) </span></li>'
        for one in stories[2:]
    )
    days = "".join(f'<option value="{day}">{day}</option>' for day in range(1, 32))
    return f'{STATE}<ul>{menu()}</ul><h1>Đối ngoại nhân dân</h1>{entries}<ul class="news_other">{more}</ul><div class="viewbydate"><table width="470px"><tbody><tr><td align="left">\nCác tin đã đưa theo ngày:\n</td><td align="right"><select>{days}</select><select><option>1</option></select><a href="#">Xem</a></td></tr></tbody></table></div></form>'


OTHERS = (forecast_section, forecast_first, older_by_day)
