"""Stock NukeViet pages of the seventh part, with what themes change."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.model import Story
from tests.generator.sealed3_ink import Hand
from tests.generator.sealed3_parts import SITES, sides

SITE = SITES["dien_bien_stttt"]
NOSCRIPT = "<noscript><div class='alert alert-danger'>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>"


@dataclass(frozen=True)
class Theme:
    """What a theme changes of the stock page."""

    name: str
    heading: str = "h1"
    lead: str = '<div class="hometext m-bottom" itemprop="description">{}</div>'
    body: str = '<div id="news-bodyhtml" class="bodytext margin-bottom-lg">\n{}\n</div>'
    date: str = '<div class="col-md-12"><span class="h5">{}</span></div>'
    tags: str = "Tags: "
    rating: bool = True
    comments: bool = True
    boxes: str = "last"
    notice: bool = False
    mobile: bool = False
    labelled: bool = True


THEMES = (
    Theme("default"),
    Theme("boxes_first", boxes="first", notice=True),
    Theme("h2_title", heading="h2", lead='<h2 class="hometext">{}</h2>', tags="Từ khóa: ", comments=False),
    Theme(
        "pubdate",
        date='<p class="pubdate"><em class="fa fa-clock-o"></em> <span class="h5">{}</span></p>',
        rating=False,
    ),
    Theme(
        "renamed",
        lead='<div class="intro"><strong>{}</strong></div>',
        body='<div class="noi-dung-tin">\n{}\n</div>',
        boxes="both",
    ),
    Theme("hand_signed", labelled=False, notice=True),
    Theme("mobile", mobile=True, rating=False, tags=""),
    Theme("bare", rating=False, comments=False, tags="", boxes="none"),
    Theme(
        "split_date",
        date='<div class="ngay"><i class="fa"></i><span class="h5">{}</span></div>',
        labelled=False,
        tags="Từ khóa: ",
    ),
    Theme("commented", notice=True, boxes="both", lead='<div class="hometext"><p>{}</p></div>'),
)


def _head(story: Story) -> str:
    title, url = escape(story.title), escape(story.url)
    section = f'<meta property="article:section" content="{escape(story.category)}">' if story.category else ""
    return (
        f"<head>\n{{charset}}<title>{title}</title>\n<meta name=author content='{SITE}'><meta name=generator content='NukeViet v4.5'>"
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="og:site_name" content="{SITE}">'
        f'<meta property="article:published_time" content="2015-09-17+0711:03:25">'
        f"{section}"
        f'<link rel="canonical" href="{url}"><link rel="StyleSheet" href="/themes/default/css/news.css"></head>'
    )


def _crumbs(story: Story) -> str:
    steps = ["Trang nhất", "Tin Tức", *([story.category] if story.category else [])]
    rows = "".join(
        f'<li itemprop="itemListElement"><a href="/vi/{at}/" itemprop="item"><span itemprop="name">{escape(step)}</span></a></li>'
        for at, step in enumerate(steps)
    )
    return (
        f'<div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none">{rows}</ul></div>' if story.category else ""
    )


def _figure(hand: Hand, story: Story) -> str:
    pic = story.head_picture
    if not pic:
        return ""
    told = f"<figcaption>{escape(pic.caption)}</figcaption>" if pic.caption else ""
    return f'<figure class="article center"><img alt="{escape(story.title)}" src="{hand.src(pic)}" width="460" class="img-thumbnail"/>{told}</figure>'


def _signed(story: Story) -> str:
    rows = (line.partition(": ") for line in (story.byline, story.source_line) if line)
    told = "".join(
        f'<p class="h5 text-right">\n<strong>{label}: </strong>{escape(rest)}\n</p>' for label, _, rest in rows
    )
    return f'<div class="margin-bottom-lg">{told}</div>' if told else ""


def _lists(story: Story) -> str:
    half, out = len(story.related) // 2, ""
    for name, links in (("Những tin mới hơn", story.related[:half]), ("Những tin cũ hơn", story.related[half:])):
        rows = "".join(
            f'<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{escape(link.href)}" data-content="Một đoạn tóm tắt khác..." title="{escape(link.title)}">{escape(link.title)}</a></h4> <em>{link.shown}</em></li>'
            for link in links
        )
        out += (
            f'<p class="h3"><strong>{name}</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">{rows}</ul></div>'
            if links
            else ""
        )
    return (
        f'<div class="news_column panel panel-default"><div class="panel-body other-news">{out}</div></div>'
        if out
        else ""
    )


def _after(theme: Theme, hand: Hand) -> str:
    out = ""
    if theme.notice:
        out += '<div class="alert alert-info">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn http://stttt.dienbien.gov.vn là vi phạm bản quyền</div>'
    if theme.tags:
        out += f'<div class="panel"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>{theme.tags}</strong><a href="/tag/a"><em>biên giới</em></a>, <a href="/tag/b"><em>giao lưu</em></a></div></div>'
    if theme.rating:
        stars = "".join(
            f'<input class="hover-star" type="radio" value="{at}" title="Bài viết tốt"/>' for at in range(1, 6)
        )
        out += f'<form id="form3B"><p id="stringrating">Tổng số điểm của bài viết là: {hand.rng.randint(0, 9)} trong {hand.rng.randint(0, 3)} đánh giá</p>{stars}<span>Click để đánh giá bài viết</span></form>'
    return out


def _comments(theme: Theme, hand: Hand) -> str:
    if not theme.comments:
        return ""
    told = '<ul><li><strong>Bạn đọc Mường Ảng</strong> <small>12/03/2020 08:15</small><p>Bài viết hay, mong có thêm ảnh.</p></li></ul>' if theme.name == "commented" else ""  # fmt: skip
    return f'<div id="idcomment" class="nv-fullbg"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option><option>Sắp xếp theo bình luận cũ</option></select><div id="showcomment">{told}</div><form><input placeholder="Tên của bạn"><textarea></textarea><button>Gửi bình luận</button></form></div>'


def stock(theme: Theme, hand: Hand, story: Story) -> str:
    """The page of an article as NukeViet 4.5 and a theme draw it."""
    title = escape(story.title)
    hidden = (
        '<div class="hidden hide d-none" itemprop="author" style="display:none"><span itemprop="name">quantri</span></div>'
        '<span class="hidden hide d-none" itemprop="datePublished" style="display:none">2025-12-01T10:00:00+07:00</span>'
    )
    boxes = f'<div class="col-md-6">{"".join(sides(hand, story))}</div>'
    date = f'<div class="row margin-bottom-lg">{theme.date.format(story.shown_date)}</div>' if story.shown_date else ""
    lead = theme.lead.format(escape(story.lead))
    inside = hand.body(story, lead=False, signed=not theme.labelled)
    if story.lead_repeated:
        inside = f"<p>{escape(story.lead)}</p>\n{inside}"
    article = (
        f'<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><{theme.heading} class="title margin-bottom-lg" itemprop="headline">{title}</{theme.heading}>'
        f'{hidden}{date}<div class="clearfix">{lead}{_figure(hand, story)}</div>{theme.body.format(inside)}{_signed(story) if theme.labelled else ""}</div></div>'
    )
    menu = '<ul class="nav navbar-nav"><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/about/">Giới thiệu</a></li><li><a href="/vi/news/">Tin Tức</a></li><li><a href="/vi/contact/">Liên hệ</a></li></ul>'
    counter = "<ul class='counter list-none'><li><span>Đang truy cập</span><span>7</span></li><li><span>Hôm nay</span><span>512</span></li><li><span>Tổng lượt truy cập</span><span>88.123</span></li></ul>"
    return (
        f'<!DOCTYPE html>\n<html lang="vi">{_head(story)}<body class="{"mobile" if theme.mobile else "desktop"}">\n{NOSCRIPT}<header><a title="{SITE}" href="/vi/"><img src="/logo.png" alt="{SITE}"></a></header><nav>{menu}</nav>'
        f'<div class="container" id="body">{_crumbs(story)}<div class="row">{boxes if theme.boxes in {"first", "both"} else ""}<div class="col-md-13">{article}{_after(theme, hand)}{_comments(theme, hand)}{_lists(story)}</div>'
        f'{boxes if theme.boxes in {"last", "both"} else ""}</div></div><div class="panel">Thống kê{counter}</div><footer><div class="copyright">&copy;&nbsp;Bản quyền thuộc về {SITE}</div>{counter}</footer></body></html>'
    )
