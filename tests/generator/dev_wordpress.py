"""WordPress in themes that Vietnamese sites use: Flatsome, two of the yearly themes, and two that offices had made.

Where the templates put things was looked up; the Vietnamese of the comments' form and of the yearly themes' sentences is
drawn from knowledge of the system and not checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dev_real_parts import (
    SITE,
    SPELT_MONTHS,
    Family,
    body,
    document,
    menu,
    rows,
    spelt_month,
    undated,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen

SYSTEM = "wordpress"
REPLY = '<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Để lại một bình luận <small><a rel="nofollow" href="#respond" style="display:none;">Hủy</a></small></h3><form><p class="comment-notes"><span>Email của bạn sẽ không được hiển thị công khai.</span> Các trường bắt buộc được đánh dấu <span class="required">*</span></p><p><label>Bình luận *</label><textarea></textarea></p><p><label>Tên *</label><input /></p><p><label>Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.</label></p><input type="submit" value="Gửi bình luận" /></form></div>'


def short_month_day(moment: datetime) -> tuple[str, str]:
    """The month once more before the date, as a format with "M" prints it."""
    return f"Th{moment.month} {moment:%d/%m/%Y}", f"{moment:%Y-%m-%d}"


def page(story: Story, main: str) -> str:
    side = f'<div id="secondary" class="widget-area"><aside class="widget widget_categories"><h3 class="widget-title">Chuyên mục</h3><ul>{menu()}</ul></aside></div>'
    return document(
        story,
        f'<body class="single single-post"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header><ul class="nav">{menu()}</ul></header><main id="main">{main}{side}</main><footer id="footer">Copyright 2026 © <strong>{SITE}</strong></footer></body>',
        "{title} - {site}",
    )


def near(arrowed: bool) -> str:
    """The article before and the one after."""
    left, right = (
        ('<span class="meta-nav">&larr;</span> ', ' <span class="meta-nav">&rarr;</span>') if arrowed else ("", "")
    )
    return f'<div class="nav-previous"><a href="/truoc/" rel="prev">{left}Kết nối giao thông vùng biên</a></div><div class="nav-next"><a href="/sau/" rel="next">Phiên chợ đầu xuân{right}</a></div>'


def flatsome(pen: Pen, story: Story) -> str:
    """Section above the title, English words round the date, perhaps the day of a change, a sentence and neighbours below."""
    later = (
        '<time class="updated" datetime="2023-01-09T08:00:00+07:00">9 Tháng Một, 2023</time>'
        if pen.rng.random() < 0.5
        else ""
    )
    meta = f'<div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="2021-05-03T10:47:00+07:00">{story.shown_date}</time>{later}</a></span> <span class="byline">by <span class="meta-author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span></div>'
    box = (
        '<div class="entry-author author-box"><div class="flex-row align-top"><div class="flex-col mr circle"><div class="blog-author-image"><img alt="" src="/avatar.jpg" /></div></div><div class="flex-col flex-grow"><h5 class="author-name uppercase pt-half">admin</h5><p class="author-desc small"></p></div></div></div>'
        if pen.rng.random() < 0.5
        else ""
    )
    listed = rows(
        story.related,
        '<div class="col post-item"><div class="col-inner"><a href="{0}" class="plain"><h5 class="post-title is-large">{1}</h5></a></div></div>',
    )
    tail = (
        f'<div class="related-post"><div style="margin-top: 30px"> <h7>Tin khác</h7><div class="duong-line"></div></div><div class="row large-columns-1">{listed}</div></div>'
        if listed
        else ""
    )
    said = f'<footer class="entry-meta text-center">\nBài viết này được đăng trong <a href="/c/" rel="category tag">{escape(story.category or "")}</a>. Đánh dấu <a href="#" title="Permalink" rel="bookmark">liên kết thường trực</a>.</footer>'
    main = f'<article class="post"><div class="article-inner"><header class="entry-header"><div class="entry-header-text text-center"><h6 class="entry-category is-xsmall"><a href="/c/" rel="category tag">{escape(story.category or "")}</a></h6><h1 class="entry-title">{escape(story.title)}</h1><div class="entry-divider is-divider small"></div>{meta}</div></header><div class="entry-content single-page"><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a href="#" class="icon facebook" aria-label="Share on Facebook"><i class="icon-facebook"></i></a></div></div></div>{said}{box}<nav class="navigation-post">{near(False)}</nav>{tail}</div></article>{REPLY}'
    return page(story, main)


def yearly(pen: Pen, story: Story) -> str:
    """Neighbours above the title and below the text, date and user in one line, a sentence about section and address."""
    meta = f'<div class="entry-meta"><span class="meta-prep meta-prep-author">Đăng vào</span> <a href="#" title="8:05 sáng" rel="bookmark"><span class="entry-date">{story.shown_date}</span></a> <span class="meta-sep">bởi</span> <span class="author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></div>'
    said = f'<div class="entry-utility">\nBài viết này được đăng trong <a href="/c/" rel="category tag">{escape(story.category or "")}</a> và được gắn thẻ <a href="/t/" rel="tag">biên giới</a>. Đánh dấu <a href="#" rel="bookmark">đường dẫn tĩnh</a>.\n</div>'
    main = f'<div id="content" role="main"><div id="nav-above" class="navigation">{near(True)}</div><div class="post"><h1 class="entry-title">{escape(story.title)}</h1>{meta}<div class="entry-content"><p>{escape(story.lead)}</p>{body(pen, story)}</div>{said}</div><div id="nav-below" class="navigation">{near(True)}</div>{REPLY}</div>'
    return page(story, main)


def told_below(pen: Pen, story: Story) -> str:
    """Date and section in a sentence below the text, nothing but the title above it."""
    said = f'<footer class="entry-meta">Bài này được đăng trong <a href="/c/" rel="category tag">{escape(story.category or "")}</a> vào <a href="#" title="8:05 sáng" rel="bookmark"><time class="entry-date" datetime="2021-05-03T10:47:00+07:00">{story.shown_date}</time></a><span class="by-author"> bởi <span class="author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span>.</footer>'
    main = f'<div id="content" role="main"><article class="post"><header class="entry-header"><h1 class="entry-title">{escape(story.title)}</h1><div class="comments-link"><a href="#respond"><span class="leave-reply">Để lại phản hồi</span></a></div></header><div class="entry-content"><p>{escape(story.lead)}</p>{body(pen, story)}</div>{said}</article><nav class="nav-single"><h3 class="assistive-text">Điều hướng bài viết</h3>{near(True)}</nav>{REPLY}</div>'
    return page(story, main)


def older(pen: Pen, story: Story) -> str:
    """The month once more before the date, drawings for sharing, older ones under capitals."""
    share = "".join(
        f'<li><a class="share-{name}" href="" title=""><i class="fa fa-{name}"></i></a></li>'
        for name in ("facebook", "twitter", "pinterest")
    )
    listed = rows(story.related, '<li><a href="{0}" title="{1}">{1}</a></li>')
    tail = (
        f'<div class="the-other"><div class="title"><h2>CÁC TIN CŨ HƠN</h2></div><div class="content"><ul>{listed}</ul></div></div>'
        if listed
        else ""
    )
    main = f'<div class="wrapper"><div class="col-lg-9"><div class="the-title"><h1>{escape(story.title)}</h1></div><div class="the-date-share"><div class="ds_date">{story.shown_date}</div><div class="ds_share"><ul>{share}</ul></div><div class="clear"></div></div><div class="the-content desc"><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}</div>{tail}</div></div>'
    return page(story, main)


def counted(pen: Pen, story: Story) -> str:
    """Title, then one line of a short date, user, section and views (what it says of the date is a matter of taste)."""
    moment = story.moment or datetime(2020, 2, 3, 8, 5)
    half = "sáng" if moment.hour < 12 else "chiều"
    line = f'<p>{moment:%d/%m/%y}<span>  {moment.hour % 12 or 12}:{moment:%M} {half}</span> | by <a href="/author/x">admin</a>\n<span class="post_in">| Post in</span>\n<a href="/c"> {escape(story.category or "")} </a> | Lượt xem {pen.rng.randint(3, 900)}\n</p>'
    listed = rows(
        story.related,
        '<li class="col-md-4"><div class="list_item_related pw"><figure class="thumbnail"><a href="{0}"><img src="/t.jpg" /></a></figure><h4><a href="{0}" rel="bookmark" title="{1}">{1}</a></h4></div></li>',
    )
    tail = (
        f'<div class="related_posts"><h2>Tin cùng chuyên mục</h2><ul class="row">{listed}</ul></div>' if listed else ""
    )
    way = f'<div id="breadcrumb" class="breadcrumb"><ul><li><a href="/">Trang chủ</a></li><li><a href="/c">{escape(story.category or "")}</a></li><li>{escape(story.title)}</li></ul></div>'
    main = f'{way}<article class="content_single_post"><div class="single_post_info"><h2><a href="{story.url}">{escape(story.title)}</a></h2>{line}</div><div class="post_avt"><div class="wrap_post_avt"></div></div><div class="text_content"><p><strong>{escape(story.lead)}</strong></p>{body(pen, story)}</div></article><div class="fb-comments" data-numposts="20"></div>{tail}'
    return page(story, main)


def kept(story: Story, _rng: Random) -> Story:
    """Lists without dates; files stand in the text, if anywhere."""
    return replace(story, attachments=(), related=undated(story.related))


def alone(story: Story, rng: Random) -> Story:
    return replace(kept(story, rng), related=())


def no_section(story: Story, rng: Random) -> Story:
    return replace(kept(story, rng), category=None)


def unsigned_alone(story: Story, rng: Random) -> Story:
    """The line of the user stands below the text: whether it signs the article is a matter of taste."""
    return replace(alone(story, rng), byline="", author=None, source_line="", source=None)


FAMILIES = (
    Family(flatsome, spelt_month, "/{}/", without=("author", "published_raw"), change=kept),
    Family(yearly, spelt_month, "/{}/", without=("author", "published_raw"), change=alone),
    Family(told_below, spelt_month, "/{}/", without=("author", "published_raw"), change=unsigned_alone),
    Family(older, short_month_day, "/{}/", change=no_section),
    Family(counted, None, "/{}/", without=("author", "published_raw", "published_at"), change=kept),
)


def flatsome_archive(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section: whole entries with "continue reading" and where to answer."""
    entries = "".join(
        f'<article class="post"><div class="article-inner"><header class="entry-header"><h6 class="entry-category"><a href="/c/">Đối ngoại</a></h6><h2 class="entry-title"><a href="{one.url}" rel="bookmark" class="plain">{escape(one.title)}</a></h2><div class="entry-meta">Posted on <a href="{one.url}"><time>3 Tháng {SPELT_MONTHS[3]}, 2021</time></a> by admin</div></header><div class="entry-content"><div class="entry-summary"><p>{escape(one.lead)} [...]</p><div class="text-center"><a class="more-link button" href="{one.url}">Continue reading <span class="meta-nav">&rarr;</span></a></div></div></div><footer class="entry-meta"><span class="cat-links">Posted in <a href="/c/">Đối ngoại</a></span><span class="sep">|</span><span class="comments-link"><a href="{one.url}#respond">Leave a comment</a></span></footer></div></article>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><header class="archive-page-header"><h1 class="page-title is-large uppercase">Category Archives: <span>Đối ngoại</span></h1></header><div id="post-list">{entries}<ul class="page-numbers"><li>1</li><li><a href="/page/2">2</a></li></ul></div>'


def flatsome_archive_of_one(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same section with one entry."""
    return flatsome_archive(_pen, stories[:1])


def search_empty(_pen: Pen, _stories: Sequence[Story]) -> str:
    """A search that finds nothing."""
    return f'<ul>{menu()}</ul><header class="page-header"><h1 class="page-title">Kết quả tìm kiếm cho: <span>biên giới</span></h1></header><section class="no-results not-found"><h2>Không tìm thấy</h2><div class="page-content"><p>Xin lỗi, nhưng không có gì phù hợp với điều kiện tìm kiếm của bạn. Vui lòng thử lại với một số từ khóa khác.</p><form><label>Tìm kiếm cho:</label><input /><button>Tìm kiếm</button></form></div></section>'


def locked(_pen: Pen, stories: Sequence[Story]) -> str:
    """An article with a password."""
    return f'<ul>{menu()}</ul><article class="post"><h1 class="entry-title">Bảo vệ: {escape(stories[0].title)}</h1><div class="entry-meta">Posted on <time>3 Tháng Tư, 2021</time> by admin</div><div class="entry-content"><form class="post-password-form"><p>Nội dung này được bảo mật. Hãy nhập mật khẩu để xem tiếp:</p><p><label>Mật khẩu: <input type="password" /></label> <input type="submit" value="Vào xem" /></p></form></div></article>'


OTHERS = (flatsome_archive, flatsome_archive_of_one, search_empty, locked)
