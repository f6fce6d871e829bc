"""Sealed pages in the dress of NukeViet: the stock shape, and themes that renamed or moved its parts."""

from __future__ import annotations

from html import escape as e

from tests.generator.sealed_hands import Desk, blocks, signature
from tests.generator.sealed_parts import (
    NAMES,
    behind,
    boxes,
    crumbs,
    date,
    files,
    foot,
    latest,
    menu,
    more,
    page,
    title,
)

NOSCRIPT = '<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>'
CRUMB = '<li itemprop="itemListElement"><a href="{0}" itemprop="item" title=""><span class="txt" itemprop="name">{1}</span></a></li>'


def _signed(desk: Desk, shape: str) -> tuple[str, str]:
    """What the editor signed in the body, and the fields of the system under it."""
    story = desk.story
    lines = [line for line in (story.byline, story.source_line) if line.startswith(("Tác giả: ", "Nguồn tin: "))]
    inside = signature(desk) if not lines else ""
    if lines and story.byline and story.byline not in lines:
        inside = desk.hand.sign.format(e(story.byline))
    if lines and story.source_line and story.source_line not in lines:
        inside += desk.hand.sign.format(e(story.source_line))
    parts = (line.partition(": ") for line in lines)
    return inside, "".join(shape.format(label, e(name)) for label, _, name in parts)


def _typed(desk: Desk, inside: str) -> str:
    """The body; some editors begin it with the lead once more, word for word."""
    again = desk.rng.choice(desk.hand.para).format(e(desk.story.lead, quote=False)) if desk.story.lead_repeated else ""
    return desk.hand.wrap.format(desk.hand.gap.join(part for part in (again, blocks(desk), inside) if part))


def _lies(desk: Desk) -> str:
    """Metadata as the system writes it: the login of the editor, the time of the last edit; silent where no date is shown."""
    if not desk.story.shown_date:
        return ""
    return f'<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">quantri_vien</span></div><span class="hidden hide d-none" itemprop="datePublished">2026-10-0{desk.rng.randint(1, 9)}T08:15:00+07:00</span><span class="hidden hide d-none" itemprop="mainEntityOfPage">{desk.story.url}</span>'


def stock_shape(desk: Desk) -> str:
    """As the stock theme of version 4 prints it."""
    inside, fields = _signed(desk, '<p class="h5 text-right"><strong>{}: </strong>{}</p>')
    row = '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}" data-placement="bottom" data-content="..." data-rel="tooltip" title="{title}">{title}</a></h4> <em>{date}</em></li>'
    words = '<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a title="lào" href="/vi/news/tag/lao/"><em>lào</em></a>, <a href="/vi/news/tag/bien-gioi/"><em>biên giới</em></a></div></div></div>'
    stars = '<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><span>Click để đánh giá bài viết</span></div></form></div></div>'
    inner = f'{NOSCRIPT}<header><div class="logo"><a title="{NAMES[desk.story.portal]}" href="/vi/"><img src="/assets/images/logo.png" alt=""></a><span class="site_name">{NAMES[desk.story.portal]}</span></div></header><nav class="second-nav" id="menusite"><ul class="nav navbar-nav">{menu()}</ul></nav><section><div class="container" id="body"><nav class="third-nav"><div class="breadcrumbs-wrap"><div class="display"><ul class="breadcrumbs list-none"></ul></div><ul class="temp-breadcrumbs hidden" itemscope itemtype="https://schema.org/BreadcrumbList">{crumbs(desk, CRUMB, "")}</ul></div></nav><div class="row"><div class="col-sm-12 col-md-13 col-sm-push-6 col-md-push-5"><div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{title(desk)}</h1>{_lies(desk)}<div class="row margin-bottom-lg"><div class="col-md-12">{date(desk, "<span class=h5>{}</span>")}</div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="In ra" href="javascript: void(0)"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div><div class="clearfix"><div class="hometext m-bottom" itemprop="description">{e(desk.story.lead)}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{_typed(desk, inside)}</div>{files(desk)}<div class="margin-bottom-lg">{fields}</div></div></div>{words}{stars}<div class="news_column panel panel-default"><div class="panel-body other-news">{more(desk, row, "<p class=h3><strong>{}</strong></p>", "<div class=clearfix><ul class=related>{}</ul></div>")}</div></div></div><div class="col-sm-6">{boxes(desk, 2)}</div></div></div></section><footer id="footer">{foot(desk)}</footer>'
    return page(
        desk,
        inner,
        '<meta name="generator" content="NukeViet v4.5"><meta name="author" content="Sở Thông tin và Truyền thông">',
    )


def renamed_theme(desk: Desk) -> str:
    """Every class and id by another name, level two for the title, the time in an element of its own."""
    inside, fields = _signed(desk, '<div class="tacgia"><b>{}:</b> {}</div>')
    inner = f'{NOSCRIPT}<div class="trang"><div class="dau"><a href="/vi/">{NAMES[desk.story.portal]}</a><ul>{menu()}</ul></div><div class="vet">{crumbs(desk, "<span><a href={0}>{1}</a></span>", " › ")}</div><div class="cot-chinh"><h2 class="tieude-tin">{title(desk)}</h2>{date(desk, "<time class=ngaygio>{}</time>")}<div class="trichdan"><strong>{e(desk.story.lead)}</strong></div><div class="noidung-tin" id="noidung">{_typed(desk, inside)}</div>{fields}{files(desk)}{behind(desk, 2)}{more(desk, "<li class=tin-khac><a href={href}>{title}</a><i>{date}</i></li>", "<div class=dau-muc>{}</div>")}</div><div class="cot-phu">{boxes(desk)}</div><div class="cuoi">{foot(desk)}</div></div>'
    return page(desk, inner)


def office_theme(desk: Desk) -> str:
    """A theme for offices: side boxes first, a panel headed by the section, the lead as a heading of level four."""
    if not desk.story.category:
        desk.doubt.add("category")
    inside, fields = _signed(desk, '<p class="text-right"><em>{}:</em> <strong>{}</strong></p>')
    inner = f'{NOSCRIPT}<div class="wraper egov"><div class="banner"></div><ul class="sf-menu">{menu()}</ul><div class="col-left">{latest(desk, "TIN MỚI NHẤT", 4)}{boxes(desk, 2)}</div><div class="col-mid"><div class="bread">{crumbs(desk)}</div><div class="detail-news"><div class="panel-heading"></div><h1>{title(desk)}</h1><div class="info">{date(desk, "<span class=time-post>{}</span>")}</div><h4 class="head-text">{e(desk.story.lead)}</h4><div class="detail-body">{_typed(desk, inside)}</div>{fields}{files(desk)}</div><div class="ykien"><h3>Ý kiến bạn đọc</h3><form><input placeholder="Tên của bạn"><textarea></textarea><button>Gửi</button></form></div>{more(desk)}</div>{foot(desk)}</div>'
    return page(desk, inner)


def third_generation(desk: Desk) -> str:
    """The shape of version 3: tables and bold letters, icons for sending and printing, stars of pictures."""
    inside, fields = _signed(desk, '<p style="text-align: right;"><strong>{}:</strong> {}</p>')
    stars = "".join(f'<img src="/images/star{at}.gif" width="14" height="14" alt="">' for at in range(5))
    inner = f'<div id="container"><div id="topmenu"><ul>{menu()}</ul></div><div id="contentwrapper"><div id="leftcolumn">{boxes(desk, 1)}</div><div id="contentcolumn"><div class="breadcolumn">{crumbs(desk, "<a href={0}>{1}</a>", " <span>»</span> ")}</div><div class="box-border content-box"><div class="news-content"><h1>{title(desk)}</h1>{date(desk, "<span class=small>{}</span>")}<div class="action fr"><ul><li><a href="#"><img src="/images/mail.png" width="16" alt=""></a></li><li><a href="#"><img src="/images/print.png" width="16" alt=""></a></li></ul></div><div class="clear"></div><div class="details"><div class="hometext"><b>{e(desk.story.lead)}</b></div><div class="bodytext">{_typed(desk, inside)}</div></div>{fields}{files(desk)}<div class="rating">{stars}</div></div></div>{more(desk, "<li><a title={title!r} href={href}>{title}</a> <span class=date>{date}</span></li>", "<p><strong>{}</strong></p>", "<ul class=other>{}</ul>")}</div></div><div id="footer">{foot(desk)}</div></div>'
    return page(desk, inner, start="<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>\n<html>")


def phone_theme(desk: Desk) -> str:
    """The theme for telephones: one narrow column, menus folded, related articles as cards."""
    inside, fields = _signed(desk, '<p class="text-right"><strong>{}</strong>: {}</p>')
    inner = f'{NOSCRIPT}<div id="mobilePage"><header class="first-child"><a href="#" class="menu-open">Menu</a><a href="/vi/">{NAMES[desk.story.portal]}</a></header><div id="menu-wrap" style="display:none"><ul>{menu()}</ul></div><section><div class="bc-m">{crumbs(desk)}</div><div class="page-m"><h1 class="h2-m">{title(desk)}</h1>{date(desk, "<em class=time-m>{}</em>")}<p class="ht-m"><strong>{e(desk.story.lead)}</strong></p><div class="bd-m">{_typed(desk, inside)}</div>{fields}{files(desk)}{behind(desk, 1)}{more(desk, "<div class=card-m><a href={href}>{title}</a><p>{date}</p></div>", "<h5>{}</h5>", "<div>{}</div>")}</div></section><div class="tail-m">{latest(desk, "Đọc nhiều nhất", 3)}</div><footer>{foot(desk)}</footer></div>'
    return page(desk, inner, '<meta name="viewport" content="width=device-width">')
