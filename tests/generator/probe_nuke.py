"""NukeViet as other themes and other years print it."""

from __future__ import annotations

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet

NOSCRIPT = '<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>'
RATING = '<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><div><input class="hover-star" type="radio" value="1" title="Bài viết rất tệ"/></div></div><span id="hover-test">Click để đánh giá bài viết</span></form></div></div>'
COMMENT = '<div id="idcomment" class="nv-fullbg"><div class="row clearfix margin-bottom-lg"><p class="comment-title">Ý kiến bạn đọc</p></div><div id="formcomment" class="comment-form"><form method="post"><input type="text" placeholder="Họ và tên"><textarea placeholder="Nội dung"></textarea><input type="reset" value="Thiết lập lại"><input type="submit" value="Gửi bình luận"></form></div></div>'
LI = '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}">{title}</a></h4><em>{date}</em></li>'
CSS = (
    '<link rel="stylesheet" href="/assets/css/bootstrap.min.css"><style>.hidden,.hide{display:none !important}</style>'
)


def _liar(story: Story) -> str:
    """Hidden metadata that does not tell the truth."""
    return f'<div class="hidden hide d-none" itemprop="author"><span itemprop="name">bientap01</span></div><span class="hidden hide d-none" itemprop="datePublished">2025-12-31T23:59:01+07:00</span><span class="hidden hide d-none" itemprop="mainEntityOfPage">{story.url}</span>'


def nuke_default(pen: Desk, story: Story) -> str:
    """The default theme of 4.5 with rating, tags and comments; the lead outside of the body."""
    s = Sheet(pen, story, hands.CK4)
    w = s.writer
    lines = "".join(f'<p class="h5 text-right">{x}</p>' for x in (story.byline, story.source_line) if x)
    signed = f'<div class="margin-bottom-lg">{lines}</div>'
    files = s.files(
        '<div class="panel panel-default"><div class="panel-heading"><em class="fa fa-download"></em> <strong>{}</strong></div><div class="list-group news-download-file">{}</div></div>',
        '<div class="list-group-item"><a href="{}" title="Tải về">{}</a></div>',
    )
    inner = f'{NOSCRIPT}<div class="body-bg"><header><div class="logo"><a title="{s.site}" href="/"><img src="/logo.png" alt="{s.site}"></a></div></header><nav id="menusite"><ul>{s.menu()}</ul><div class="breadcrumbs-wrap"><ul class="temp-breadcrumbs hidden"><li><a href="/vi/">Trang nhất</a></li></ul><ul class="breadcrumb">{s.crumbs("<li><a href={0}><span class=txt>{1}</span></a></li>", "")}</ul></div></nav><div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{s.title}</h1>{_liar(story)}<div class="row margin-bottom-lg"><div class="col-md-12">{s.when("<span class=h5>{}</span>")}</div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div><div class="clearfix"><div class="hometext m-bottom" itemprop="description">{w.text(story.lead)}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{w.body()}</div>{signed}</div></div>{files}{RATING}<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a href="/tag/a"><em>biên giới</em></a>, <a href="/tag/b"><em>kết nghĩa</em></a></div></div></div>{COMMENT}{s.related(LI, "<div class=panel-body><p class=h3><strong>{}</strong></p><div class=clearfix><ul class=detail-related>{}</ul></div></div>")}</div>{s.end()}'
    return s.doc(inner, CSS, og=True)


def nuke_three(pen: Desk, story: Story) -> str:
    """NukeViet 3: news_column, a line of tools, the lead in h2, everything in divisions of fixed width."""
    s = Sheet(pen, story, hands.TINY)
    w = s.writer
    inner = f'<div id="container"><div id="header"><div class="topmenu"><ul>{s.menu()}</ul></div></div><div class="breadcrumbs">{s.crumbs(between="<span class=breakcolumn> &raquo; </span>")}</div><div class="col-b1"><div class="news_column" style="padding:0 !important;margin:0 !important;"><div id="news_detail"><h1>{s.title}</h1>{s.when("<span class=time>{}</span>")}<div class="action"><ul style="float:right;"><li><a class="email" title="Gửi bài viết qua email" href="#">Gửi bài viết qua email</a></li><li><a class="print" href="#">In ra</a></li><li><a class="savefile" href="#">Lưu bài viết này</a></li></ul></div><div style="clear: both;"></div><div id="hometext"><h2>{w.text(story.lead)}</h2></div><div class="bodytext">{w.body()}{w.signature()}</div>{s.files()}</div></div><div class="news_column"><div class="keywords">Từ khóa: <a href="/vi/news/tag/x">hòa giải</a>, <a href="/vi/news/tag/y">bản làng</a></div></div>{s.related("<li><a title=x href={href}>{title}</a> <span class=date>{date}</span></li>", "<div class=other-news><strong>{}</strong><ul class=related>{}</ul></div>")}</div><div class="col-b2">{s.side("login", "poll", "counter")}</div><div id="footer">{s.end()}</div></div>'
    return s.doc(inner, '<meta name="generator" content="NukeViet v3.4">')


def nuke_egov(pen: Desk, story: Story) -> str:
    """A theme for offices: top bar, documents beside, the date on its own line over the tools, bold lead."""
    s = Sheet(pen, story, hands.LIBRE)
    w = s.writer
    inner = f'{NOSCRIPT}<div class="section-top"><div class="current-time">Thứ bảy, 28/11/2026 20:20</div><ul>{s.menu()}</ul></div><div class="container"><div class="row"><div class="col-md-18"><div class="breadcrumb-wrap">{s.crumbs("<span><a href={0}>{1}</a></span>", "<i class=fa></i>")}</div><article class="block_news"><h1 class="title-detail">{s.title}</h1>{_liar(story)}{s.when("<div class=time-detail>{}</div>")}<div class="fb-like" data-href="{story.url}"></div><div class="hometext"><strong>{w.text(story.lead)}</strong></div><div id="news-bodyhtml" class="bodytext">{w.body()}</div>{w.signature()}</article>{s.files()}<div class="socialicon"><span>Chia sẻ:</span> <a href="#">Facebook</a> <a href="#">Zalo</a></div>{COMMENT}{s.related(shape="<div class=block-tit>{}</div><ul class=list-news>{}</ul>")}</div><div class="col-md-6">{s.side("docs", "video", "links")}</div></div></div><footer>{s.end()}</footer>'
    return s.doc(inner, CSS, named="{title}", og=True)


def nuke_mobile(pen: Desk, story: Story) -> str:
    """The mobile theme: short chrome, tools folded away, the menu behind the article."""
    s = Sheet(pen, story, hands.CK5)
    w = s.writer
    inner = f'<div id="mobilePage"><header class="first-child"><div id="header" class="row"><div class="logo col-xs-16"><a href="/"><img src="/logo_small.png" alt="{s.site}"></a></div></div></header><section><div class="wrap"><div class="breadcrumb">{s.crumbs("<a href={0}>{1}</a>", " &raquo; ")}</div><div class="news_column"><h1 class="title margin-bottom-lg">{s.title}</h1>{_liar(story)}{s.when("<p class=h6>{}</p>")}<div class="hometext">{w.text(story.lead)}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{w.body()}</div>{w.signature()}{s.files()}</div>{RATING}{s.related()}</div></section><nav><ul>{s.menu()}</ul></nav><footer>{s.end()}</footer></div>'
    return s.doc(inner, CSS)


FAMILIES = (nuke_default, nuke_three, nuke_egov, nuke_mobile)
