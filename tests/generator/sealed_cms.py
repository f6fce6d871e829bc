"""Sealed pages as content management systems of the open world and of Vietnamese makers print them."""

from __future__ import annotations

import json
from html import escape as e

from tests.generator.sealed_hands import Desk, above, blocks, lead, signature, whole
from tests.generator.sealed_parts import (
    NAMES,
    behind,
    boxes,
    crumbs,
    date,
    documents,
    files,
    foot,
    latest,
    menu,
    more,
    page,
    title,
    titles,
    today,
    tools,
)


def portlet_journal(desk: Desk) -> str:
    """Liferay: the first heading names the site, every portlet has a title of its own, the article's is a level three."""
    if not desk.story.category:
        desk.doubt.add("category")
    related = more(
        desk,
        '<div class="asset-abstract"><h4 class="asset-title"><a href="{href}">{title}</a> <span>{date}</span></h4></div>',
        '<h2 class="portlet-title-text">{}</h2>',
    )
    inner = f'<div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/guest" title="">{NAMES[desk.story.portal]}</a></h1></div><nav id="navigation"><ul role="menubar">{menu()}</ul></nav></header><section id="content"><ul class="breadcrumb breadcrumb-horizontal">{crumbs(desk, "<li class=breadcrumb-item><a href={0}>{1}</a></li>", "")}</ul><div class="columns-2" role="main"><div class="portlet-layout row"><div class="col-md-8" id="column-1"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><h2 class="portlet-title-text">Tin tức</h2><div class="portlet-content"><div class="asset-full-content"><h3 class="asset-title">{title(desk)}</h3>{date(desk, "<div class=asset-date>{}</div>")}<div class="journal-content-article" data-analytics-asset-type="web-content">{whole(desk)}</div>{files(desk)}</div>{related}</div></section></div></div><div class="col-md-4" id="column-2"><div class="portlet-boundary">{boxes(desk)}{documents(desk)}</div></div></div></div></section><footer id="footer" role="contentinfo">{foot(desk)}</footer></div>'
    return page(desk, inner)


def semantic_article(desk: Desk) -> str:
    """Umbraco and its like: article, header, section, aside and what else HTML5 has."""
    related = more(
        desk,
        '<article><h3><a href="{href}">{title}</a> <small>{date}</small></h3></article>',
        "<header><h2>{}</h2></header>",
        "<div>{}</div>",
    )
    inner = f'<header role="banner"><a href="/">{NAMES[desk.story.portal]}</a><nav><ul>{menu()}</ul></nav><search><form><input type="search" placeholder="Nhập từ khóa"><button>Tìm</button></form></search></header><main id="main"><nav aria-label="Đường dẫn"><ol>{crumbs(desk, "<li><a href={0}>{1}</a></li>", "")}</ol></nav><article><header><h1>{title(desk)}</h1>{date(desk, "<p class=meta>{}</p>")}{tools(desk)}</header><section class="umb-grid"><div class="umb-rte">{whole(desk)}</div></section><footer>{files(desk)}{behind(desk, 2)}</footer></article><section>{related}</section></main><aside>{boxes(desk)}{documents(desk)}</aside><footer>{foot(desk)}</footer>'
    return page(desk, inner)


def item_page(desk: Desk) -> str:
    """Joomla: a linked title, a list of facts, buttons, the pager to the neighbours."""
    before, after = titles(desk, 2)
    pager = f'<ul class="pager pagenav"><li class="previous"><a href="/a" rel="prev" title="{e(before)}"><span class="icon-chevron-left"></span> <span>Trang trước</span></a></li><li class="next"><a href="/b" rel="next" title="{e(after)}"><span>Trang sau</span></a></li></ul>'
    inner = f'<div class="body"><div class="container"><header class="header"><a class="brand" href="/">{NAMES[desk.story.portal]}</a></header><nav class="navigation"><ul class="nav menu nav-pills mod-list">{menu()}</ul></nav><div class="row-fluid"><div id="sidebar" class="span3">{boxes(desk, 2)}</div><main id="content" role="main" class="span9"><div class="moduletable">{crumbs(desk, "<span><a href={0} class=pathway>{1}</a></span>", "<span class=divider><img src=/media/arrow.png alt=></span>")}</div><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN"><div class="page-header"><h2 itemprop="headline"><a href="{desk.story.url}" itemprop="url">{title(desk)}</a></h2></div><div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a href="#">In</a></li><li class="email-icon"><a href="#">Gửi thư</a></li></ul></div></div>{date(desk, "<dl class=article-info><dd class=published>{}</dd></dl>")}<div itemprop="articleBody">{whole(desk)}</div>{files(desk)}{pager}</div>{more(desk)}</main></div></div></div>{documents(desk)}<footer class="footer">{foot(desk)}</footer>'
    return page(desk, inner, '<meta name="generator" content="Joomla! - Open Source Content Management">')


def provincial_portal(desk: Desk) -> str:
    """A Vietnamese maker's portal: tool bar, reader, boxes of the same section with tabs, floating buttons."""
    related = more(
        desk,
        '<div class="item-tin"><a class="ten-tin" href="{href}">{title}</a> <span class="ngay-tin">{date}</span></div>',
        '<div class="title-box"><span>{}</span></div>',
        '<div class="list-tin">{}</div>',
    )
    inner = f'<div class="vnpt-top"><span class="vnpt-clock">{today(desk)}</span><a href="/en">English</a> <a href="/lo">ພາສາລາວ</a></div><div class="vnpt-menu"><ul>{menu()}</ul></div><div class="vnpt-run"><marquee>Chào mừng kỷ niệm ngày thành lập tỉnh - {e(titles(desk, 1)[0])}</marquee></div><div class="vnpt-body"><div class="ArticleInMenu">{crumbs(desk, "<a href={0}>{1}</a>", "<i class=fa-angle-right></i>")}</div><div class="ArticleDetailControl"><div class="ArticleHeader"><h1 class="ArticleTitle">{title(desk)}</h1></div><div class="ArticleMeta">{date(desk, "<div class=PostDate>{}</div>")}<div class="Toolbar"><span>Xem cỡ chữ</span> <a href="#">A</a> <a href="#">A+</a> <span>Đọc bài viết</span> <a href="#">Lưu</a></div></div><div class="ArticleContent">{whole(desk)}</div>{files(desk)}{behind(desk, 2)}</div>{related}<div class="right">{boxes(desk)}{documents(desk)}</div></div><div class="vnpt-footer">{foot(desk, "div")}</div><div class="float"><a href="#">Góp ý</a><a href="#">Chat với cán bộ hỗ trợ</a></div>'
    return page(desk, inner)


def web_components(desk: Desk) -> str:
    """Rendered on a server out of components: unknown elements, empty comments, state as JSON."""
    state = json.dumps(
        {
            "title": desk.story.title,
            "date": "1999-09-09T09:09:09Z",
            "related": "Tin liên quan",
            "content": "<p>Bản nháp chưa duyệt của bài viết</p>",
        },
        ensure_ascii=False,
    )
    related = more(
        desk,
        '<app-item _ngcontent-c9=""><a _ngcontent-c9="" href="{href}">{title}</a> <span>{date}</span></app-item>',
        '<h3 _ngcontent-c7="">{}</h3>',
        '<div _ngcontent-c7="">{}</div>',
    )
    inner = f'<app-root ng-version="12.2.0"><app-header><div class="logo">{NAMES[desk.story.portal]}</div><mat-nav-list>{menu("<a mat-list-item href={0}>{1}</a><!---->")}</mat-nav-list></app-header><router-outlet></router-outlet><app-news-detail _nghost-c7=""><app-breadcrumb>{crumbs(desk, "<span class=b><a href={0}>{1}</a></span><!---->", " / ")}</app-breadcrumb><h1 _ngcontent-c7="">{title(desk)}</h1><!---->{date(desk, "<div _ngcontent-c7 class=time>{}</div>")}<!----><div _ngcontent-c7="" class="inner-html">{whole(desk)}</div>{files(desk)}<!---->{related}</app-news-detail><app-sidebar>{boxes(desk, 2)}{documents(desk)}</app-sidebar><app-footer>{foot(desk, "div")}</app-footer></app-root><script id="serverApp-state" type="application/json">{state}</script>'
    return page(desk, inner, '<meta name="theme-color" content="#c8102e">')


def entry_content(desk: Desk) -> str:
    """WordPress: entry header, sharing box, neighbours, comments."""
    desk.doubt.add("related")  # whether the neighbours belong to them is a matter of taste
    before, after = titles(desk, 2)
    inner = f'<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">{NAMES[desk.story.portal]}</a></p><nav id="site-navigation"><ul>{menu()}</ul></nav></header><div id="primary"><main id="main"><div class="rank-math-breadcrumb"><p>{crumbs(desk, "<a href={0}>{1}</a>", "<span class=separator> - </span>", own=True)}</p></div><article id="post-311" class="post type-post status-publish format-standard hentry"><header class="entry-header"><h1 class="entry-title">{title(desk)}</h1>{date(desk, "<div class=entry-meta><span class=posted-on>{}</span></div>")}</header><div class="entry-content">{whole(desk)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><ul><li><a href="?share=twitter"><span>Twitter</span></a></li><li><a href="?share=facebook"><span>Facebook</span></a></li></ul></div></div>{files(desk)}</article>{more(desk, head="<h3 class=jp-relatedposts-headline>{}</h3>")}<nav class="navigation post-navigation"><h2 class="screen-reader-text">Điều hướng bài viết</h2><div class="nav-links"><a rel="prev" href="/p1">Bài trước: {e(before)}</a> <a rel="next" href="/p2">Bài sau: {e(after)}</a></div></nav><div id="respond"><h3>Trả lời</h3><p>Email của bạn sẽ không được hiển thị công khai.</p><form><textarea></textarea><button>Phản hồi</button></form></div></main></div><aside id="secondary">{boxes(desk)}{documents(desk)}</aside><footer id="colophon">{foot(desk)}</footer></div>'
    return page(desk, inner)


def node_fields(desk: Desk) -> str:
    """Drupal: regions, blocks and a field for each value, lead and picture apart from the body."""
    field = '<div class="field field--name-{} field--type-text"><div class="field__item">{}</div></div>'
    wrap = desk.hand.wrap
    body = field.format("field-hinh", wrap.format(above(desk))) if desk.story.head_picture else ""
    body += field.format("field-sapo", wrap.format(lead(desk))) + field.format(
        "body", wrap.format(blocks(desk) + desk.hand.gap + signature(desk))
    )
    inner = f'<a href="#main-content" class="visually-hidden focusable">Nhảy đến nội dung</a><div class="dialog-off-canvas-main-canvas"><header><div class="region region-header"><div class="site-branding__name"><a href="/">{NAMES[desk.story.portal]}</a></div></div><div class="region region-primary-menu"><ul>{menu()}</ul></div></header><div class="region region-breadcrumb"><nav class="breadcrumb"><h2 class="visually-hidden">Đường dẫn</h2><ol>{crumbs(desk, "<li><a href={0}>{1}</a></li>", "")}</ol></nav></div><main><a id="main-content"></a><div class="region region-content"><h1 class="page-title"><span>{title(desk)}</span></h1><article class="node node--type-article"><div class="node__content">{date(desk, field.format("field-ngay", "{}"))}{body}{files(desk)}</div></article><div class="views-element-container">{more(desk, "<div class=views-row><a href={href}>{title}</a> <span>{date}</span></div>", "<h2>{}</h2>", "<div class=view-content>{}</div>")}</div></div></main><aside><div class="region region-sidebar">{boxes(desk)}{documents(desk)}</div></aside><footer>{foot(desk)}</footer></div>'
    return page(desk, inner)


def magazine_theme(desk: Desk) -> str:
    """A newspaper theme: the section's latest articles with their leads right behind the article, floating shares."""
    inner = f'<div class="topbar">{today(desk)}</div><div class="td-header"><ul>{menu()}</ul></div><div class="td-main"><div class="td-crumb">{crumbs(desk, own=True)}</div><div class="share-left"><a href="#">Facebook</a><a href="#">Zalo</a></div><h1 class="td-title">{title(desk)}</h1>{date(desk, "<div class=td-date>{}</div>")}<div class="td-post-content">{whole(desk)}</div>{files(desk)}{behind(desk, 3)}{more(desk, "<div class=td-block><h4><a href={href}>{title}</a> {date}</h4></div>", "<h4 class=block-title><span>{}</span></h4>", "<div>{}</div>")}</div><div class="td-side">{latest(desk, "TIN MỚI", 5, prose=True)}{boxes(desk, 2)}</div>{documents(desk)}<div class="td-foot">{foot(desk)}</div>'
    return page(desk, inner)
