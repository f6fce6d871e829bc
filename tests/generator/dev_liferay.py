"""Liferay as the provinces run it: the asset publisher of an egov plug-in, and a newer one with its own detail page.

Where the plug-in's templates put things was looked up, the newer page's classes in programs that read one such portal;
words the templates only name by a key, and the pages of errors, are worded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.generator.dev_real_parts import (
    HOST,
    SITE,
    Family,
    body,
    document,
    english_day,
    menu,
    named_day,
    plain,
    rows,
    undated_related,
    yearless_related,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen, files

SYSTEM = "liferay"
ROW = '<li>\n<a href="{0}">{1}</a>\n<span class="publish_date">{2}</span>\n</li>'
FOOT_MENU = ("Trang chủ", "Giới thiệu", "Sơ đồ cổng thông tin", "Thư viện ảnh", "Thư viện video", "Liên hệ")


def related(pen: Pen, story: Story) -> str:
    """Newer and older articles in two lists, or all in one: what the site's owner chose."""
    half = (len(story.related) + 1) // 2
    two = (("newer", "Tin mới hơn", story.related[:half]), ("older", "Tin cũ hơn", story.related[half:]))
    one = (("all", "Tin liên quan", story.related),)
    lists = [found for found in (two if pen.rng.random() < 0.6 else one) if found[2]]
    return "".join(
        f'<div class="{css}_related_asset"><span class="related_asset_title">{name}</span><div class="related_asset_list"><ul>{rows(links, ROW)}</ul></div></div>'
        for css, name, links in lists
    )


def below(pen: Pen) -> str:
    """What the asset publisher can show below the text: a flag, stars, a comment box."""
    flag = '<div class="asset-flag"><div class="taglib-flags"><span><a href="javascript:;"><img alt="" src="/flag.png" /><span class="taglib-text">Cờ</span></a></span></div></div>'
    stars = '<div class="asset-ratings"><div class="taglib-ratings stars"><div class="aui-rating-label-element">Điểm của bạn</div><div class="rating-content"><a class="aui-rating-element" title="1 sao"></a></div><div class="aui-rating-label-element">Trung bình (0 Phiếu)</div></div></div>'
    return "".join(part for part in (flag, stars) if pen.rng.random() < 0.4)


def egov_page(story: Story, portlet: str) -> str:
    """The theme round a portlet: banner, menu, crumbs, portlet under the name of its category, footer."""
    crumbs = f'<ul class="breadcrumbs breadcrumbs-horizontal lfr-component"><li class="first"><span><a href="/trang-chu">Trang chủ</a></span></li><li class="last"><span><a href="/tin">{escape(story.category or "")}</a></span></li></ul>'
    box = f'<div class="portlet-boundary portlet-asset-publisher"><span id="p_p_id_101"></span><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{escape(story.category or "")}</span></h1></header><div class="portlet-content"><div class="portlet-body">{portlet}</div></div></section></div>'
    foot = f'<div class="footer-menu"><ul>{"".join(f"<li><a><span>{name}</span></a></li>" for name in FOOT_MENU)}</ul></div><div class="copyright"><div class="copy-right-content"><b>© {SITE.upper()}</b><br/>851 đường Võ Nguyên Giáp. Điện thoại Ban Biên tập: 0215 3 825 410 - Email: bbt@dienbien.gov.vn</br>Giấy phép số: 121/GP-TTĐT ngày 15/8/2012 - Chịu trách nhiệm chính: Ông Lò Văn Hặc - Phó Chánh Văn phòng</br>Ghi rõ nguồn \'{SITE}\' khi phát hành lại thông tin từ các nguồn này<br/></div></div>'
    return document(
        story,
        f'<a href="#main-content" id="skip-to-content">Bỏ qua nội dung</a><div class="body-wrapper"><div class="flash-banner-wrapper"><div class="flash-banner"><object><embed src="/banner.swf" /></object></div></div><nav class="sort-pages modify-pages" id="navigation"><ul>{menu("<li><a href=/{0}><span>{1}</span></a></li>")}</ul></nav>'
        f'<div class="content-wrapper">{crumbs}<div id="content"><div class="columns-2" id="main-content">{box}</div></div></div><footer id="footer" role="contentinfo">{foot}</footer><a href="#" class="scroll-up-btn"><span class="btn-arrow"></span><span class="btn-text">Trở lại đầu trang</span></a></div>',
    )


def publisher(pen: Pen, story: Story, date: str) -> str:
    shown = f'<div class="asset_publisher_view_full_content"><div class="asset_title"><span>{escape(story.title)}</span></div>{date}<div class="asset-abstract"><div class="assetdesc"><span class="assetdesc-text">\n{escape(story.lead)}\n</span></div></div><div style="clear: both;"></div>'
    return f'{shown}<div class="asset-full-content default-asset-publisher show-asset-title"><div class="asset-content"><div class="journal-content-article">{body(pen, story)}{files(pen, story)}</div>{below(pen)}<br /></div></div><div class="final-separator"><!-- --></div><div class="related_asset">{related(pen, story)}</div></div>'


def liferay_hook(pen: Pen, story: Story) -> str:
    """The title in a span, the date in a bare span below it, no heading anywhere but the portlet's."""
    return egov_page(story, publisher(pen, story, f'\n<span class = "assetPublishDate">{story.shown_date}</span>'))


def liferay_ext(pen: Pen, story: Story) -> str:
    """A row of date, post, two sizes of letters and a button that reads aloud."""
    tools = '<div class="social-icon"><span class="mail_icon"><a href="javascript:sendMail();"><img alt="" src="/email.png"> Email </a></span><a href="javascript:void(0)" id="decreaseText"> <b>A</b> <sup>-</sup></a><a href="javascript:void(0)" id="increaseText"> <b>A</b> <sup>+</sup></a><button class="article-audio" id="btnSpeak"></button></div>'
    date = (
        f'<div class="social-panel"><div class="asset-publish-date"><span>{story.shown_date}</span></div>{tools}</div>'
    )
    return egov_page(story, publisher(pen, story, date))


def liferay_undated(pen: Pen, story: Story) -> str:
    """The council's variant shows no date at all."""
    return egov_page(story, publisher(pen, story, ""))


def liferay_seven(pen: Pen, story: Story) -> str:
    """Version 7: headings of side portlets come first, the counter stands in the line of the date."""
    side = "".join(
        f'<div class="portlet-boundary"><section class="portlet"><h1 class="portlet-title">{name}</h1><div class="portlet-body"><ul><li><a href="{HOST}/x-{at}">{words}</a></li></ul></div></section></div>'
        for at, (name, words) in enumerate(
            (("Tin đọc nhiều", "Khai mạc hội chợ biên giới"), ("Thông báo", "Lịch tiếp công dân"))
        )
    )
    date = f'<div class="date-news">{story.shown_date} | Lượt xem: {pen.rng.randint(3, 4000)}</div>'
    main = f'<div class="title-news"><h1>{escape(story.title)}</h1></div>{date}<div class="summary-news"><strong>{escape(story.lead)}</strong></div><div class="journal-content-article" data-analytics-asset-type="web-content">{body(pen, story)}</div>{files(pen, story)}'
    others = rows(
        story.related,
        '<div class="item-other"><i class="icon-caret-right"></i><a href="{0}">{1}</a><span>{2}</span></div>',
    )
    tail = f'<div class="other-news"><h3>Tin khác</h3>{others}</div>' if story.related else ""
    return document(
        story,
        f'<nav class="quick-access-nav"><ul><li><a href="#main-content">Nhảy tới Nội dung</a></li></ul></nav><div id="wrapper"><header id="banner"><h1 class="site-title"><a class="logo" href="/"><img alt="" src="/logo.png" /><span>{SITE}</span></a></h1><ul>{menu()}</ul></header><aside class="col-md-3">{side}</aside>'
        f'<section id="content"><nav aria-label="Đường dẫn"><ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/tin">{escape(story.category or "")}</a></li></ol></nav><div class="portlet-content"><h2 class="portlet-title-text sr-only">Hiển thị nội dung</h2>{main}{tail}</div></section><footer><p class="powered-by">Powered By <a href="http://www.liferay.com">Liferay</a></p></footer></div>',
    )


FAMILIES = (
    Family(liferay_hook, english_day, change=yearless_related),
    Family(liferay_ext, named_day, change=yearless_related),
    Family(liferay_undated, None, change=undated_related),
    Family(liferay_seven, plain, without=("published_raw",)),
)


def liferay_abstracts(_pen: Pen, stories: Sequence[Story]) -> str:
    """The publisher's list: title, category, day, the beginning of the text."""
    entries = "".join(
        f'<div class="asset-abstract default-asset-publisher"><div class="asset-content"><div class="assetdesc"><div class="assetdesc-img"><a href="{one.url}"><img align="left" src="/t.jpg" /></a></div><div class="assetdesc-content"><div class="asset_title"><a href="{one.url}">{escape(one.title)} </a></div><div class="asset-info"><span class="asset-category-name">{escape(one.category or "Đối ngoại")}</span> | <span class="asset-publish-date">03-04-2021</span></div><div class="asset-sumary">{escape(one.lead[:237])}...</div></div></div></div></div>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><section class="portlet"><h1 class="portlet-title">Thông tin đối ngoại</h1>{entries}<div class="taglib-page-iterator"><div class="search-results">Hiển thị 1 - 8 của 214 kết quả.</div><div class="search-pages"><a href="?cur=2">Kế tiếp</a><a href="?cur=27">Cuối cùng</a></div></div></section>'


def liferay_forbidden(_pen: Pen, _stories: Sequence[Story]) -> str:
    return '<div class="portlet-content"><div class="portlet-msg-error">Bạn không có quyền truy cập tài nguyên được yêu cầu.</div></div>'


def liferay_missing(_pen: Pen, _stories: Sequence[Story]) -> str:
    return f'<ul>{menu()}</ul><h3 class="alert alert-danger">Không tìm thấy</h3><div class="alert alert-error">Tài nguyên được yêu cầu không được tìm thấy.</div><br /><code class="lfr-url-error">{HOST}/web/guest/-/x</code><br /><a href="javascript:history.go(-1);">&laquo; Trở lại</a>'


def liferay_signin(_pen: Pen, _stories: Sequence[Story]) -> str:
    return f'<ul>{menu()}</ul><section class="portlet"><h1 class="portlet-title">Đăng nhập</h1><form><label>Tên hiển thị</label><input name="login" /><label>Mật khẩu</label><input type="password" /><label>Nhớ thông tin</label><input type="checkbox" /><button>Đăng nhập</button></form><a href="/quen">Quên mật khẩu</a></section>'


OTHERS = (liferay_abstracts, liferay_forbidden, liferay_missing, liferay_signin)
