"""Portals of Vietnamese makers on ASP.NET and Java: SharePoint web parts, mojoPortal, a ministry's CMS, Sơn La's.

Where the templates put things was looked up, of the last family only the classes, in programs that read the portals;
words the templates only name by a key are worded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    unsigned,
)
from tests.generator.model import Link, Story
from tests.generator.pieces import Pen

SYSTEM = "webforms"
STATE = '<form method="post" action="./View.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTM0" /></div>'
CONTRAST = '<div class="pull-right right-article-contrast" id="tuongphan"><span class="cms-tuongphan">Tương phản: </span><a id="tangtuongphan" href="javascript:;"><img src="/c2.png" alt="Tăng tương phản (Tăng tương phản+)"></a><a id="giamtuongphan" href="javascript:;"><img src="/c1.png" alt="Giảm tương phản (Giảm tương phản-)"></a></div>'


def numbers(first: int, last: int) -> str:
    return "".join(f"<option>{number}</option>" for number in range(first, last + 1))


def sharepoint_parts(pen: Pen, story: Story) -> str:
    """A province's web parts: the date with its drawing in a table above the title, author and source in a cell."""
    files = "".join(f'<tr><td><a href="{one.href}">{escape(one.title)}</a></td></tr>' for one in story.attachments)
    attached = f"<div><span>Tài liệu kèm theo:</span><table>{files}</table></div>" if files else ""
    source = escape(story.source_line) if story.source else ""
    sign = f'<tr><td align="right" style=" font-weight:bold"><span>{escape(story.author or "")}</span><br /><span>{source}</span></td></tr>'
    others = rows(story.related, '<li><a href="{0}">\n{1}</a><span class="time_update">(Ngày\n{2})</span></li>')
    tail = (
        f'<div class="other_News"><div class="top_F">\nCác tin khác\n</div><div class="inner_F_otherNew"><ul>{others}</ul></div></div>'
        if others
        else ""
    )
    pick = f'<div class="select_date"><table><tr><td><a class="linkcss" href="javascript:__doPostBack(\'x\',\'\')">Xem tin tiếp theo...</a></td><td><span>Ngày</span><select>{numbers(1, 31)}</select></td><td><span>Tháng</span><select>{numbers(1, 12)}</select></td><td><span>Năm</span><select>{numbers(2009, 2013)}</select></td></tr></table></div>'
    crumbs = f'<div class="path"><div class="arr_B"><span><a href="/">Trang chủ</a> &gt; <a href="/c">{escape(story.category or "")}</a></span></div></div>'
    main = (
        f'<div class="detail_artical">{crumbs}<div><div><table width="100%"><tr><td align="left"><table><tr><td><a><img src="images/icon_date.jpg" /></a></td><td><span>{story.shown_date}</span></td></tr></table></td></tr></table></div>'
        f'<h2><span>{escape(story.title)}</span></h2><br /><p><b>\n{escape(story.lead)}\n</b></p><br /><p><table width="100%"><tr><td>{unsigned(pen, story)}</td></tr>{sign}</table></p><br />{attached}</div></div>'
    )
    foot = f'<div class="bottom_menu"><ul>{menu()}</ul></div><div class="info_footer"><div class="info_website">Cơ quan chủ quản: {SITE}</div><div class="statistic"><div>Lượt truy cập<div>{pen.rng.randint(10000, 900000)}</div></div></div></div>'
    return document(story, f"{STATE}<ul>{menu()}</ul>{main}{pick}{tail}{foot}</form>", "{title}")


def _mojo(pen: Pen, story: Story, referred: Sequence[Link]) -> str:
    """mojoPortal as a Vietnamese maker extends it."""
    above = rows(referred, '<li>\n<a href="{0}" title="{1}">{1}</a>\n</li>')
    refer = f'<div><ul class="ulActiveReference">{above}</ul></div>' if above else ""
    files = "".join(
        f'<div class="file-item"><img src="/i.png" alt=" " /><a href="{one.href}">{escape(one.title)}</a></div>'
        for one in story.attachments
    )
    attached = (
        f'<div class="article-file"><div class="blogattachment"><label class="label">Tệp đính kèm</label>{files}</div></div>'
        if files
        else ""
    )
    sizes = '<div class="pull-right"><div class="right-article-print"><button type="button" title="In"><img src="/p.svg"></button></div><div class="right-article-more"><button type="button" title="Giảm cỡ chữ"><img src="/a.svg"></button><strong>|</strong></div></div>'
    tags = (
        '<div class="tags-detail"><label class="blogtags tagslabel">Từ khóa:</label><span class="blogtags"><a href="/t?tag=1">biên giới</a> <a href="/t?tag=2">hữu nghị</a></span></div>'
        if pen.rng.random() < 0.5
        else ""
    )
    form = (
        '<fieldset><legend>Gửi bình luận</legend><div class="settingrow"><label>Tiêu đề</label><input /></div><div class="settingrow"><label>Họ tên</label><input /></div><div class="settingrow"><label>Nội dung</label></div><textarea></textarea><input type="submit" value="Gửi" /></fieldset>'
        if pen.rng.random() < 0.5
        else ""
    )
    listed = rows(story.related, '<li><a href="{0}">{1}</a><span class="bdate-other-article">(\n{2})</span></li>')
    tail = (
        f'<div class="pnOtherArticle"><div class="divorther"><div class="divorthertitle">Tin bài liên quan</div></div><ul class="ul-ortherArticleReference">{listed}</ul></div>'
        if listed
        else ""
    )
    meta = f'<div class="width100 info-article-more">{CONTRAST}<div class="left-article-more"><img src="/clock.png"><span class="left-article-more-container">{story.shown_date}<span>|&nbsp;Đã xem: <span class="texthit">{pen.rng.randint(2, 900)}</span></span></span></div>{sizes}</div>'
    author = f'<div class="article-author">{escape(story.author or "")}</div>'
    main = (
        f'<div class="panelwrapper articleview"><div class="modulecontent"><h2 class="articletitle">{escape(story.title)}&nbsp;</h2><div class="clearfix"></div>{meta}<div class="sapo">{escape(story.lead)}</div>{refer}'
        f'<div><div class="articletext" id="article_text">{unsigned(pen, story)}</div></div>{attached}{author}<div class="article-tool"><div class="articlehit"><a href="#" class="gotop"><img src="/top.png" alt="" />Về đầu trang</a></div></div>{tags}{form}{tail}</div></div>'
    )
    crumbs = (
        f'<div class="breadcrumbs"><a href="/">Trang chủ</a> &gt; <a href="/c">{escape(story.category or "")}</a></div>'
    )
    return document(
        story, f'{STATE}<ul class="AspNet-Menu">{menu()}</ul>{crumbs}{main}<footer>© {SITE}</footer></form>'
    )


def mojo(pen: Pen, story: Story) -> str:
    """Buttons for contrast, date and counter in one line, the author below the files."""
    return _mojo(pen, story, ())


def mojo_referring(pen: Pen, story: Story) -> str:
    """The articles it refers to stand between the lead and the text; whether they are "related" is a matter of taste."""
    titles = ("Hội nghị triển khai công tác biên giới năm 2020", "Đoàn đại biểu tỉnh bạn chúc Tết")
    return _mojo(pen, story, [Link(title, f"/tin/{at}") for at, title in enumerate(titles)])


def ministry(pen: Pen, story: Story) -> str:
    """The section's name above, the title in a small paragraph, "see more" between the heading of the list and the list."""
    entry = '<p><div class="item-tin-noi-bat-img"><img src="/a.png"/></div><a href="{0}"><span class="font-varela">{1}</span></a><span style="font-style: italic;"><span> {2}</span></span></p>'
    listed = rows(story.related, entry)
    tail = (
        f'<div class="box box-primary"><div class="box-header"><span>Tin cùng chuyên mục</span><span><img src="/b.png"/></span><span style="float:right"><img src="/c.png"/></span><span><a href="/l"><span>Xem thêm</span></a></span></div><div class="box-body"><ul>{listed}</ul></div></div>'
        if listed
        else ""
    )
    main = f'<div class="box-primary"><div><span class="box-title">{escape(story.category or "")}</span></div><div class="box-header"><div><p style="font-weight: 700;"><span>{escape(story.title)}</span></p><p style="font-size: 12px;"><span>{story.shown_date}</span></p><p><span>{escape(story.lead)}</span></p></div></div><div class="box-body"><img class="hidden" src="/upload/x.jpg" /><span>{body(pen, story)}</span></div></div>'
    side = f'<div class="col-md-3"><div class="box"><div class="box-header">Danh mục tin tức</div><ul>{menu()}</ul></div></div>'
    return document(
        story,
        f'{STATE}<ul>{menu()}</ul><div class="col-md-9"><div class="row">{main}{tail}</div></div>{side}<footer>{SITE}</footer></form>',
        "{title}",
    )


def mvn(pen: Pen, story: Story) -> str:
    """The title is a link, the date stands behind it in the same line, "back" right below, the author in italics."""
    listed = rows(story.related, '<li><a href="{0}" class="vb_link">{1}</a>&nbsp;<span class="date">{2}</span></li>')
    tail = (
        f'<table width="930" border="0"><tr><td><div class="oldnews">Các tin đã đưa</div><ul class="icon">{listed}</ul></td></tr></table>'
        if listed
        else ""
    )
    head = f'<div class="title_poll"><div style="float:left"><span style="font-weight:bold">{escape(story.category or "")}</span></div></div>'
    main = f'<div class="margin_box"><div><a href="#" class="hotnews_link">{escape(story.title)}</a>&nbsp;&nbsp;<span class="date">{story.shown_date}</span><div align="right"><a href="/" style="color: blue;"><img src="/back.gif" alt="" border="0" />\nQuay lại\n</a></div></div><div class="hotnews_content"><p><strong>{escape(story.lead)}</strong></p>{unsigned(pen, story)}</div><div style="text-align:right; font-style:italic;">{escape(story.author or "")}</div></div>'
    return document(
        story,
        f'<div class="nav center"><img src="/nav.gif" alt="" /><a href="/">Tin tức</a></div><table width="100%" class="box_border"><tr><td>{head}{main}</td></tr></table>{tail}',
        "{title}",
    )


def son_la(pen: Pen, story: Story) -> str:
    """The product of Sơn La and Cao Bằng: boxes of other articles in the menu come before the article itself."""
    boxes = "".join(
        f'<div class="ArticleInMenu"><div class="Title"><a href="/a-{at}">{words}</a></div></div>'
        for at, words in enumerate(("Phiên họp thường kỳ tháng 11", "Hội nghị xúc tiến du lịch vùng Tây Bắc"))
    )
    tools = '<div class="tool"><a href="javascript:print()">In trang</a> <a href="#">Gửi cho bạn bè</a></div>'
    listed = rows(story.related, '<div class="Title"><a href="{0}">{1}</a><span class="date"> {2}</span></div>')
    tail = (
        f'<div class="ArticleList related-news"><div class="ModuleTitle">Các bài viết khác</div>{listed}</div>'
        if listed
        else ""
    )
    files = "".join(f'<li><a href="{one.href}">{escape(one.title)}</a></li>' for one in story.attachments)
    attached = f'<div class="attach"><b>Tài liệu đính kèm:</b><ul>{files}</ul></div>' if files else ""
    main = f'<div class="ModuleContent"><div class="ArticleHeader">{escape(story.title)}</div><div class="PostDate">{story.shown_date}</div>{tools}<div class="ArticleSummary">{escape(story.lead)}</div><div class="ArticleContent">{body(pen, story)}</div>{attached}<div class="rating">Đánh giá: <span>0</span> lượt</div>{tail}</div>'
    crumbs = f'<div class="Breadcrumb"><a href="/">Trang chủ</a><a href="/c">{escape(story.category or "")}</a></div>'
    return document(
        story,
        f'{STATE}<div class="Header"><ul>{menu()}</ul></div>{boxes}{crumbs}<div class="Content-Body">{main}</div><div class="Footer">Bản quyền thuộc {SITE}</div></form>',
    )


def fields(story: Story, _rng: Random) -> Story:
    """Author and source have fields of their own."""
    return replace(story, byline="", source_line=f"Nguồn: {story.source}" if story.source else "")


def author_only(story: Story, _rng: Random) -> Story:
    """Only the author has a field; the source is not shown."""
    return replace(story, byline="", source_line="", source=None)


def no_files(story: Story, _rng: Random) -> Story:
    return replace(story, attachments=())


def bare(story: Story, rng: Random) -> Story:
    return no_files(author_only(story, rng), rng)


FAMILIES = (
    Family(sharepoint_parts, plain, "/Trang/ChiTietTinTuc.aspx?nid={}", change=fields),
    Family(mojo, plain, "/{}", without=("published_raw",), change=author_only),
    Family(mojo_referring, plain, "/{}", without=("published_raw", "related"), change=author_only),
    Family(ministry, labelled("Ngày", day_only), "/Webapp/Frontend/TinTucDetail.aspx?tintuc={}", change=no_files),
    Family(mvn, day_only, "/viewcontent?contentID={}", change=bare),
    Family(son_la, plain, "/tin-chinh-tri/{}"),
)


def sharepoint_list(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section: its name, entries with thumbnail and beginning, "before" and "after"."""
    entries = "".join(
        f'<div class="inner_content_subpage"><div class="cont_artical"><div class="name_artical"><a href="{one.url}">\n{escape(one.title)}</a> <span class="time_update">(Ngày 03/04/2012)</span></div><div class="interpre"><div class="img_thumb"><img src="/t.jpg" /></div><div class="short_content">{escape(one.lead)}</div></div></div></div>'
        for one in stories
    )
    return f"{STATE}<ul>{menu()}</ul><h2><span>Thông tin đối ngoại</span></h2>{entries}<table><tr><td><a>Trước</a></td><td><span>1/25</span></td><td><a>Sau</a></td></tr></table></form>"


def sharepoint_nothing(_pen: Pen, _stories: Sequence[Story]) -> str:
    """The list of a section that is empty."""
    return f'{STATE}<ul>{menu()}</ul><h2><span>Thông tin đối ngoại</span></h2><table><tr><td><a>Trước</a></td><td><span>0/0</span></td><td><a>Sau</a></td></tr></table><span class="redtext">Không có bài viết nào trong chuyên mục này.</span></form>'


def sharepoint_one(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section with one article so far."""
    return sharepoint_list(_pen, stories[:1])


def son_la_list(_pen: Pen, stories: Sequence[Story]) -> str:
    entries = "".join(
        f'<div class="Article"><img src="/t.jpg" /><div class="Title"><a href="{one.url}">{escape(one.title)}</a></div><div class="PostDate">03/04/2021</div><div class="Summary">{escape(one.lead)}</div></div>'
        for one in stories
    )
    pages = "".join(f'<li class="page-item" data-page="{at}"><a class="page-link">{at}</a></li>' for at in range(1, 6))
    return f'{STATE}<ul>{menu()}</ul><div class="ModuleTitle"><h1>Đối ngoại nhân dân</h1></div><div class="ArticleList">{entries}</div><ul class="pagination">{pages}<li class="page-item" data-page="99"><a class="page-link">&gt;&gt;</a></li></ul></form>'


def mojo_closed(_pen: Pen, _stories: Sequence[Story]) -> str:
    """An article for members only: a title, and a request to sign in."""
    return f'{STATE}<ul>{menu()}</ul><div class="panelwrapper"><h2 class="articletitle">Thông báo nội bộ</h2><div class="settinglabel">Bạn phải đăng nhập để xem toàn bộ bài viết.</div></div></form>'


def mojo_thanks(_pen: Pen, _stories: Sequence[Story]) -> str:
    """What a reader sees after having sent a comment."""
    return f"{STATE}<ul>{menu()}</ul><div><p>Cảm ơn bạn đã đăng nhận xét, ban biên tập sẽ kiểm duyệt nội dung nhận xét của bạn.</p></div></form>"


OTHERS = (sharepoint_list, sharepoint_nothing, sharepoint_one, son_la_list, mojo_closed, mojo_thanks)
