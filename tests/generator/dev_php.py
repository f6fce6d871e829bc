"""Joomla and its K2, WordPress with a newspaper's theme, Laravel, and NukeViet's module of static pages.

NukeViet's and Laravel's templates were looked up; the others are drawn from knowledge of the systems and not checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from random import Random

from tests.generator import dev_nukeviet_parts as nuke
from tests.generator.dev_real_parts import (
    SITE,
    Family,
    body,
    document,
    joomla_day,
    labelled,
    menu,
    rows,
    spelt_month,
    undated,
    unsigned,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen

SYSTEM = "php"
VOTE = '<form class="form-inline"><span class="content_vote"><label class="unseen element-invisible" for="v">Hãy đánh giá</label><select id="v"><option>Bình chọn 1</option><option>Bình chọn 5</option></select><input type="submit" value="Đánh giá" /></span></form>'


def joomla(pen: Pen, story: Story) -> str:
    """com_content with its box of details: author, section, day it was put there, day it was changed, hits."""
    later = (
        '<dd class="modified"><span class="icon-calendar"></span><time datetime="2023-01-09T08:00:00+07:00" itemprop="dateModified">Cập nhật: Thứ hai, 09 Tháng 1 2023 08:00</time></dd>'
        if pen.rng.random() < 0.5
        else ""
    )
    author = (
        f'<dd class="createdby" itemprop="author"><span itemprop="name">Viết bởi {escape(story.author)}</span></dd>'
        if story.author
        else ""
    )
    info = f'<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt>{author}<dd class="category-name">Chuyên mục: <a href="/c" itemprop="genre">{escape(story.category or "")}</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2020-01-01" itemprop="datePublished">{story.shown_date}</time></dd>{later}<dd class="hits"><span class="icon-eye-open"></span>Lượt xem: {pen.rng.randint(3, 5000)}</dd></dl>'
    tools = '<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a title="In bài viết" rel="nofollow"><span class="icon-print"></span>In</a></li><li class="email-icon"><a title="Gửi email"><span class="icon-envelope"></span>Email</a></li></ul></div></div>'
    nav = (
        '<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" title="Kết nối giao thông vùng biên" rel="prev"><span class="icon-chevron-left"></span> <span>Trang trước</span></a></li><li class="next"><a title="Phiên chợ" rel="next"><span>Trang sau</span> <span class="icon-chevron-right"></span></a></li></ul>'
        if pen.rng.random() < 0.6
        else ""
    )
    tags = (
        '<ul class="tags inline"><li class="tag-2" itemprop="keywords"><a href="/t" class="label label-info">biên giới</a></li></ul>'
        if pen.rng.random() < 0.5
        else ""
    )
    vote = VOTE if pen.rng.random() < 0.5 else ""
    main = f'<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN" /><div class="page-header"><h2 itemprop="headline">\n{escape(story.title)}\n</h2></div>{tools}{info}{vote}{tags}<div itemprop="articleBody"><p><strong>{escape(story.lead)}</strong></p>{unsigned(pen, story)}</div>{nav}</div>'
    crumbs = f'<ul itemscope class="breadcrumb"><li>Bạn đang ở: &#160;</li><li><a href="/" class="pathway"><span>Trang chủ</span></a><span class="divider"><img src="/arrow.png" alt="" /></span></li><li><a href="/c" class="pathway"><span>{escape(story.category or "")}</span></a></li><li class="active"><span>{escape(story.title)}</span></li></ul>'
    return document(
        story,
        f'<div class="body"><header><a class="brand" href="/">{SITE}</a></header><ul class="nav menu">{menu()}</ul><main id="content">{main}{crumbs}</main><footer><p class="pull-right"><a href="#top">Trở lên trên</a></p><p>&copy; 2024 {SITE}</p></footer></div>',
        "{title}",
    )


def k2(pen: Pen, story: Story) -> str:
    """K2: the date above the title, sizes of letters, a box of the author below, lists of what is related."""
    listed = rows(story.related, '<li class="even"><a class="itemRelTitle" href="{0}">{1}</a></li>')
    tail = (
        f'<div class="itemRelated"><h3>Các bài viết liên quan (theo từ khóa)</h3><ul>{listed}</ul></div>'
        if listed
        else ""
    )
    bar = '<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">Cỡ chữ</span> <a href="#" id="fontDecrease"><span>Giảm kích thước chữ</span></a> <a href="#" id="fontIncrease"><span>Tăng kích thước chữ</span></a></li><li><a class="itemPrintLink" rel="nofollow"><span>In</span></a></li><li><a class="itemEmailLink" rel="nofollow"><span>Email</span></a></li></ul></div>'
    rate = (
        '<div class="itemRatingBlock"><span>Đánh giá mục này</span><div class="itemRatingForm"><ul class="itemRatingList"><li><a href="#" title="1 sao trên 5">1</a></li><li><a href="#">2</a></li></ul><div class="itemRatingLog">(0 bình chọn)</div></div></div>'
        if pen.rng.random() < 0.6
        else ""
    )
    seen = f'<div class="itemContentFooter"><span class="itemHits">Đọc <b>{pen.rng.randint(5, 4000)}</b> lần</span><span class="itemDateModified">Sửa lần cuối vào Thứ hai, 09 Tháng 1 2023 08:00</span></div>'
    links = f'<div class="itemLinks"><div class="itemCategory"><span>Chuyên mục</span> <a href="/c">{escape(story.category or "")}</a></div><div class="itemTagsBlock"><span>Từ khóa</span><ul class="itemTags"><li><a href="/t">biên giới</a></li></ul></div>{{}}</div>'
    files = "".join(
        f'<li><a href="{one.href}">{escape(one.title)}</a> <span>({pen.rng.randint(2, 90)} Tải về)</span></li>'
        for one in story.attachments
    )
    attached = (
        f'<div class="itemAttachmentsBlock"><span>Tải tập tin đính kèm:</span><ul class="itemAttachments">{files}</ul></div>'
        if files
        else ""
    )
    main = f'<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{story.shown_date}</span><h2 class="itemTitle">{escape(story.title)}</h2></div>{bar}{rate}<div class="itemBody"><div class="itemIntroText"><p>{escape(story.lead)}</p></div><div class="itemFullText">{body(pen, story)}</div>{seen}</div>{links.format(attached)}{tail}<div class="itemBackToTop"><a href="#">quay lại đầu trang</a></div></div>'
    crumbs = f'<div class="breadcrumbs"><a href="/">Trang chủ</a> <span>/</span> <a href="/c">{escape(story.category or "")}</a></div>'
    return document(
        story, f"<header>{SITE}</header><ul>{menu()}</ul>{crumbs}{main}<footer>© {SITE}</footer>", "{title}"
    )


def newspaper(pen: Pen, story: Story) -> str:
    """A newspaper's theme for WordPress: "By" before the author, the month in words, neighbours, a box of the author."""
    author = (
        f'<div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="/author/x/">{escape(story.author)}</a><div class="td-author-line"> - </div> </div>'
        if story.author
        else ""
    )
    meta = f'<div class="td-module-meta-info">{author}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2021-05-03T10:47:00+07:00">{story.shown_date}</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views">{pen.rng.randint(4, 900)}</span></div></div>'
    share = '<div class="td-post-sharing"><div class="td-social-handler"><div class="td-social-but-text td-social-share-text">Chia sẻ</div></div><a class="td-social-network"><div class="td-social-but-text">Facebook</div></a><a><div class="td-social-but-text">Twitter</div></a></div>'
    source = (
        f'<div class="td-post-source-via"><div class="td-post-small-box"><span>NGUỒN</span><a rel="nofollow" href="#">{escape(story.source)}</a></div></div>'
        if story.source
        else ""
    )
    tags = '<ul class="td-tags td-post-small-box clearfix"><li><span>TỪ KHÓA</span></li><li><a href="/tag/x/">biên giới</a></li></ul>'
    near = (
        '<div class="td-block-row td-post-next-prev"><div class="td-block-span6"><div class="td-post-next-prev-content"><span>Bài trước</span><a href="/truoc/">Kết nối giao thông vùng biên</a></div></div><div class="td-block-span6"><div class="td-post-next-prev-content"><span>Bài tiếp theo</span><a href="/sau/">Phiên chợ đầu xuân</a></div></div></div>'
        if pen.rng.random() < 0.7
        else ""
    )
    who = (
        f'<div class="author-box-wrap"><a href="/author/x/"><img alt="" src="/a.jpg" /></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/x/">{escape(story.author)}</a></span></div><div class="td-author-url"><a href="http://a.vn">http://a.vn</a></div><div class="td-author-description"></div></div></div>'
        if story.author and pen.rng.random() < 0.6
        else ""
    )
    listed = rows(
        story.related,
        '<div class="td_module_related_posts"><div class="td-module-thumb"><a href="{0}"><img src="/t.jpg" alt="" /></a> <a href="/c/" class="td-post-category">Tin tức</a></div><div class="item-details"><h3 class="entry-title"><a href="{0}" rel="bookmark">{1}</a></h3></div></div>',
    )
    tail = (
        f'<div class="td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item" href="#">BÀI VIẾT LIÊN QUAN</a><a class="td-related-right" href="#">XEM THÊM</a></h4><div class="td_block_inner">{listed}</div></div>'
        if listed
        else ""
    )
    say = '<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">BÌNH LUẬN <small><a rel="nofollow" style="display:none;">Hủy trả lời</a></small></h3><form><textarea placeholder="Bình luận:"></textarea><div class="td-warning-comment">Vui lòng nhập bình luận của bạn</div><input placeholder="Tên:*" /><div class="td-warning-author">Vui lòng nhập tên của bạn ở đây</div><input type="submit" value="Đăng bình luận" /></form></div></div>'
    crumbs = f'<div class="entry-crumbs"><span><a class="entry-crumb" href="/">Trang chủ</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/c/">{escape(story.category or "")}</a></span> <i></i> <span class="td-bred-no-url-last">{escape(story.title)}</span></div>'
    main = f'<article class="post type-post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c/">{escape(story.category or "")}</a></li></ul><header class="td-post-title"><h1 class="entry-title">{escape(story.title)}</h1>{meta}</header></div>{share}<div class="td-post-content"><p><strong>{escape(story.lead)}</strong></p>{unsigned(pen, story)}</div><footer>{source}{tags}{share}{near}{who}</footer></article>'
    return document(
        story,
        f'<div id="td-outer-wrap"><ul class="sf-menu">{menu()}</ul><div class="td-crumb-container">{crumbs}</div>{main}{tail}{say}<div class="td-footer-wrapper">© {SITE}</div></div>',
        "{title} | {site}",
    )


def laravel(pen: Pen, story: Story) -> str:
    """A province's own: the section in the only h1, the title in an h2, the lead in an h4, no date."""
    main = f'<div class="title-bar"><div class="container"><h1>{escape(story.category or "")}</h1></div></div><div class="main"><div class="col-md-8"><div class="chitiettin"><h2>{escape(story.title)}</h2><br><h4>{escape(story.lead)}</h4>{body(pen, story)}</div></div><div class="col-md-4"><div class="widget"><h3>Liên kết</h3><ul>{menu()}</ul></div></div></div>'
    return document(story, f"<nav><ul>{menu()}</ul></nav>{main}<footer><p>{SITE}</p></footer>", "{title}")


def nuke_page(pen: Pen, story: Story) -> str:
    """NukeViet's static page: no date, buttons below the title, other pages in a list without a heading (whether they are "related" is a matter of taste)."""
    social = (
        '<div class="well well-sm"><ul class="nv-social-share"><li class="facebook"><div class="fb-like">&nbsp;</div></li><li><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a></li></ul></div>'
        if pen.rng.random() < 0.6
        else ""
    )
    listed = rows(
        story.related,
        '<li><em class="fa fa-angle-double-right">&nbsp;</em><h3><a title="{1}" href="{0}">{1}</a></h3></li>',
    )
    tail = (
        f'<div class="page panel panel-default"><div class="panel-body"><ul class="nv-list-item">{listed}</ul></div></div>'
        if listed
        else ""
    )
    main = f'<div class="page panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">{escape(story.title)}</h1>{social}<div class="hometext margin-bottom-lg">{escape(story.lead)}</div><div class="clear"></div><div id="page-bodyhtml" class="bodytext margin-bottom-lg">\n{body(pen, story)}\n</div></div></div>{tail}'
    crumbs = nuke.crumbs((story.category or "",), "https://schema.org/BreadcrumbList")
    return nuke.document(
        story,
        f'<div class="body-bg">{nuke.menu(pen)}{crumbs}<div class="col-md-18">{main}</div><div class="col-md-6">{nuke.side(pen)}</div>{nuke.foot()}</div>',
    )


def signed_elsewhere(story: Story, _rng: Random) -> Story:
    """Author and source stand in fields; no files, no list."""
    return replace(story, byline="", source_line="", attachments=())


def joomla_kept(story: Story, rng: Random) -> Story:
    return replace(signed_elsewhere(story, rng), source=None, related=())


def undated_list(story: Story, _rng: Random) -> Story:
    return replace(story, related=undated(story.related))


def newspaper_kept(story: Story, rng: Random) -> Story:
    return replace(signed_elsewhere(story, rng), related=undated(story.related))


def alone(story: Story, _rng: Random) -> Story:
    return replace(story, related=(), attachments=())


def static(story: Story, _rng: Random) -> Story:
    return replace(story, related=undated(story.related), attachments=())


FAMILIES = (
    Family(joomla, labelled("Được đăng:", joomla_day), "/tin-tuc/12-doi-ngoai/{}", change=joomla_kept),
    Family(k2, joomla_day, "/tin-tuc/item/{}", change=undated_list),
    Family(newspaper, spelt_month, "/{}/", change=newspaper_kept),
    Family(laravel, None, "/tin-tuc/{}", change=alone),
    Family(nuke_page, None, "/vi/about/{}.html", without=("related",), change=static),
)


def joomla_blog(_pen: Pen, stories: Sequence[Story]) -> str:
    """A blog of a section: whole leads, "read more", other articles below, pages."""
    entries = "".join(
        f'<div class="items-row"><div class="item"><div class="page-header"><h2><a href="{one.url}">{escape(one.title)}</a></h2></div><dl class="article-info"><dt>Chi tiết</dt><dd class="published">Được đăng: 03 Tháng 4 2021</dd></dl><p>{escape(one.lead)}</p><p class="readmore"><a class="btn" href="{one.url}"><span class="icon-chevron-right"></span>Đọc thêm: {escape(one.title)}</a></p></div></div>'
        for one in stories[:4]
    )
    more = "".join(f'<li><a href="{one.url}">{escape(one.title)}</a></li>' for one in stories[4:])
    return f'<ul>{menu()}</ul><div class="blog"><h1>Thông tin đối ngoại</h1>{entries}<div class="items-more"><h3>Các bài viết khác...</h3><ol class="nav nav-tabs nav-stacked">{more}</ol></div><div class="pagination"><p class="counter pull-right">Trang 1 / 12</p><ul><li><a>Bắt đầu</a></li><li><a>Lùi</a></li><li><a>1</a></li><li><a>Tiếp theo</a></li><li><a>Cuối</a></li></ul></div></div>'


def joomla_error(_pen: Pen, _stories: Sequence[Story]) -> str:
    return '<div class="error"><div id="outline"><div id="errorboxheader">404 - Không tìm thấy bài viết</div><div id="errorboxbody"><p><strong>Bạn không thể truy cập trang này vì:</strong></p><ol><li>một <strong>đánh dấu đã cũ</strong></li><li>một máy tìm kiếm có <strong>danh mục đã cũ của trang này</strong></li><li>một <strong>địa chỉ gõ sai</strong></li><li>bạn <strong>không có quyền truy cập</strong> trang này</li></ol><p><strong>Hãy thử một trong các trang sau:</strong></p><ul><li><a href="/">Trang chủ</a></li></ul><p>Nếu vẫn gặp khó khăn, xin liên hệ với quản trị hệ thống.</p></div></div></div>'


def joomla_closed(_pen: Pen, _stories: Sequence[Story]) -> str:
    return f'<ul>{menu()}</ul><div id="system-message"><div class="alert alert-warning"><h4 class="alert-heading">Cảnh báo</h4><div><p>Bạn không có quyền xem tài nguyên này. Hãy đăng nhập trước.</p></div></div></div><div class="login"><form><label>Tên đăng nhập *</label><input /><label>Mật khẩu *</label><input type="password" /><button>Đăng nhập</button></form><ul><li><a>Quên mật khẩu?</a></li><li><a>Quên tên đăng nhập?</a></li></ul></div>'


def newspaper_author(_pen: Pen, stories: Sequence[Story]) -> str:
    """All of one author."""
    entries = "".join(
        f'<div class="td_module_10"><h3 class="entry-title"><a href="{one.url}">{escape(one.title)}</a></h3><div class="td-module-meta-info"><span class="td-post-author-name"><a>Minh Thùy</a> <span>-</span> </span><span class="td-post-date"><time>3 Tháng Tư, 2021</time></span></div><div class="td-excerpt">{escape(one.lead)}</div></div>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><div class="td-page-header"><h1 class="entry-title td-page-title"><span>Minh Thùy</span></h1></div><div class="author-box-wrap td-author-page"><div class="td-author-counters"><span class="td-author-post-count">214 BÀI VIẾT</span><span class="td-author-comments-count">0 BÌNH LUẬN</span></div></div>{entries}<div class="page-nav"><span class="current">1</span><a>2</a><span class="pages">Trang 1 / 22</span></div>'


def newspaper_lost(_pen: Pen, stories: Sequence[Story]) -> str:
    """The error page advertises the newest articles."""
    entries = "".join(
        f'<h3 class="entry-title"><a href="{one.url}">{escape(one.title)}</a></h3><time>3 Tháng Tư, 2021</time>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><div class="td-404-title">Ooops... Lỗi 404</div><div class="td-404-sub-title">Xin lỗi, trang bạn đang tìm kiếm không tồn tại.</div><div class="td-404-sub-sub-title">Bạn có thể đi đến <a href="/">TRANG CHỦ</a></div><h4 class="block-title"><span>BÀI VIẾT MỚI NHẤT</span></h4>{entries}'


def nuke_topic(_pen: Pen, stories: Sequence[Story]) -> str:
    """A topic: what it is about, its articles with the hour before the day, others below."""
    entries = "".join(
        f'<div class="news_column panel panel-default"><div class="panel-body"><h3><a href="{one.url}">{escape(one.title)}</a></h3><p><em class="fa fa-clock-o">&nbsp;</em><em>08:15 03/04/2021</em></p><div class="text-justify">\n{escape(one.lead)}\n</div></div></div>'
        for one in stories[1:4]
    )
    more = "".join(f'<li><a href="{one.url}">{escape(one.title)}</a> <em>(03/04/2021)</em></li>' for one in stories[4:])
    return f'{nuke.crumbs(("Tin Tức",), "https://schema.org/BreadcrumbList")}<div class="news_column"><div class="alert alert-info clearfix"><h3>Biên giới hòa bình</h3><p class="text-justify">{escape(stories[0].lead)}</p></div></div>{entries}<ul class="related">{more}</ul>'


OTHERS = (joomla_blog, joomla_error, joomla_closed, newspaper_author, newspaper_lost, nuke_topic)
