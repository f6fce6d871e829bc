"""Skeletons of the free systems: Joomla of three ages, Drupal of two, WordPress in three dresses, NukeViet before and after the fourth."""

from __future__ import annotations

from html import escape as e

from tests.generator.probe2_tell import Sheet


def joomla_15(s: Sheet) -> str:
    """Joomla 1.5: everything in tables called contentpaneopen, buttons of print and mail as pictures beside the title."""
    others = s.related(
        '<table class="contentpaneopen"><tr><td><span class="other">Các bài mới đăng</span><ul>{}</ul></td></tr></table>',
        '<li><a class="contentpagetitle" href="{}">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head>{{charset}}<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{s.title}</title></head><body id="page_bg"><a name="up" id="up"></a>
<div id="header"><img src="/templates/rhuk/logo.png" alt="{s.site}"></div><div id="tabarea"><table cellpadding="0" cellspacing="0" class="pill"><tr><td class="pill_m"><div id="pillmenu"><ul id="mainlevel-nav">{s.menu('<li><a class="mainlevel-nav" href="{}">{}</a></li>')}</ul></div></td></tr></table></div>
<div id="pathway"><span class="breadcrumbs pathway">{s.crumb('<a class="pathway" href="{}">{}</a>', gap=' <img src="/images/arrow.png" alt=""> ')}</span></div><div id="leftcolumn">{s.side('<div class="module_menu"><div><div><div><h3>{}</h3><ul class="menu">{}</ul></div></div></div></div>')}</div>
<div id="maincolumn"><table class="nopad"><tr valign="top"><td><div class="componentheading"></div><table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a class="contentpagetitle" href="{e(s.told.url)}">{s.title}</a></td><td align="right" class="buttonheading"><a href="?format=pdf" title="PDF"><img src="/images/pdf_button.png" alt="PDF"></a></td><td align="right" class="buttonheading"><a href="?print=1"><img src="/images/printButton.png" alt="In"></a></td></tr></table>
<table class="contentpaneopen"><tr><td valign="top" class="createdate">{s.date}</td></tr><tr><td valign="top">{s.body()}</td></tr></table><span class="article_separator">&nbsp;</span>{others}</td></tr></table></div><div id="footer">{s.foot()}</div></body></html>"""


def joomla_3(s: Sheet) -> str:
    """Joomla 3: item-page with schema.org marks, the list of information under the title, a pager of older and newer."""
    return f"""<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head>{{charset}}<base href="{e(s.told.url)}"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{s.title} - {s.site}</title></head><body class="site com_content view-article"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand" href="/"><span class="site-title">{s.site}</span></a></header><nav class="navigation" role="navigation"><ul class="nav menu nav-pills">{s.menu()}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><ul itemscope class="breadcrumb">{s.crumb('<li><a href="{}" class="pathway"><span>{}</span></a></li>', gap='<li class="divider icon-chevron-right"></li>')}</ul><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN"><div class="page-header"><h2 itemprop="headline">{s.title}</h2></div>
<dl class="article-info muted"><dd class="published"><span class="icon-calendar" aria-hidden="true"></span><time datetime="2009-01-01T00:00:00+00:00" itemprop="datePublished">{s.date}</time></dd></dl><div itemprop="articleBody">{s.body()}</div>
<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" href="/a-truoc" rel="prev"><span class="icon-chevron-left"></span> Trước</a></li><li class="next"><a href="/a-sau" rel="next">Tiếp <span class="icon-chevron-right"></span></a></li></ul></div>{s.related('<div class="moduletable"><h3>Tin liên quan</h3><ul class="relateditems">{}</ul></div>', '<li><a href="{}">{}</a> {}</li>')}</main>
<div id="aside" class="span3">{s.side('<div class="well"><h3 class="page-header">{}</h3><ul class="nav menu">{}</ul></div>')}</div></div></div></div><footer class="footer">{s.foot()}</footer></body></html>"""


def joomla_k2(s: Sheet) -> str:
    """K2 on Joomla: the date above the title, tools and print links between title and text, tags and latest at the end."""
    related = s.related(
        '<div class="itemRelated"><h3>Bài viết liên quan</h3><ul>{}</ul></div>',
        '<li class="even"><a class="itemRelTitle" href="{}">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html><html lang="vi-vn"><head>{{charset}}<title>{s.title}</title></head><body class="itemView"><div id="menu"><ul>{s.menu()}</ul></div><div class="breadcrumbs">{s.crumb('<a href="{}">{}</a>', gap=" <span>/</span> ")}</div><span id="startOfPageId1204"></span>
<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{s.date}</span><h2 class="itemTitle">{s.title}</h2></div><div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">cỡ chữ</span> <a href="#" id="fontDecrease"><span>giảm cỡ chữ</span></a> <a href="#" id="fontIncrease"><span>tăng cỡ chữ</span></a></li><li><a class="itemPrintLink" href="?print=1"><span>In</span></a></li><li><a class="itemEmailLink" href="#"><span>Email</span></a></li></ul></div>
<div class="itemBody"><div class="itemIntroText">{s.lead("<p>{}</p>")}</div><div class="itemFullText">{s.rest()}{s.signs()}</div></div>{related}<div class="itemBackToTop"><a class="k2Anchor" href="#startOfPageId1204">về đầu trang</a></div></div><div id="right">{s.side('<div class="module"><h3>{}</h3><ul>{}</ul></div>')}</div><div id="footer">{s.foot()}</div></body></html>"""


def drupal_7(s: Sheet) -> str:
    """Drupal 7: regions, field wrappers, title in the page and not in the node."""
    related = s.related(
        '<div id="block-views-lienquan-block" class="block block-views"><h2>Tin cùng chuyên mục</h2><div class="view-content"><div class="item-list"><ul>{}</ul></div></div></div>',
        '<li class="views-row"><span class="field-content"><a href="{}">{}</a></span> <span class="views-field-created">{}</span></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head>{{charset}}<meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{s.title} | {s.site}</title></head><body class="html not-front page-node node-type-tin-tuc"><div id="skip-link"><a href="#main-content" class="element-invisible" style="display:none">Nhảy đến nội dung</a></div>
<div id="page-wrapper"><div id="page"><div id="header"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/sites/default/files/logo.png" alt="Trang chủ"></a></div><div id="main-menu" class="navigation"><ul class="links">{s.menu()}</ul></div><div id="breadcrumb"><div class="breadcrumb">{s.crumb('<a href="{}">{}</a>')}</div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{s.title}</h1><div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-2114" class="node node-tin-tuc node-promoted clearfix" about="/node/2114" typeof="sioc:Item foaf:Document"><span property="dc:title" content="" class="rdf-meta element-hidden"></span>
<div class="field field-name-field-ngay field-type-datetime field-label-hidden"><div class="field-items"><div class="field-item even"><span class="date-display-single">{s.date}</span></div></div></div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{s.body("<p>{}</p>")}</div></div></div></div></div></div></div>{related}</div></div></div>
<div id="sidebar-second" class="column sidebar">{s.side('<div class="block block-menu"><h2>{}</h2><div class="content"><ul class="menu clearfix">{}</ul></div></div>')}</div></div><div id="footer-wrapper">{s.foot()}</div></div></div></body></html>"""


def drupal_9(s: Sheet) -> str:
    """Drupal 9: BEM classes, visually hidden headings, the lead as a field, submitted line of the theme left out."""
    related = s.related(
        '<section class="views-element-container block"><h2 class="block__title">Tin liên quan</h2><div class="view-content">{}</div></section>',
        '<div class="views-row"><article class="node--view-mode-teaser"><h3 class="node__title"><a href="{}" rel="bookmark"><span class="field field--name-title">{}</span></a></h3><span>{}</span></article></div>',
    )
    return f"""<!DOCTYPE html><html lang="vi" dir="ltr" prefix="og: https://ogp.me/ns#"><head>{{charset}}<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"><title>{s.title} | {s.site}</title></head><body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><nav role="navigation" aria-labelledby="block-main-menu" class="block--menu"><h2 id="block-main-menu" hidden>Main navigation</h2><ul class="menu">{s.menu('<li class="menu-item"><a href="{}">{}</a></li>')}</ul></nav></header>
<main role="main"><div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation"><ol>{s.crumb('<li><a href="{}">{}</a></li>', gap="")}</ol></nav></div><div class="region region-content"><div id="block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{s.title}</span></h1></div>
<article role="article" data-history-node-id="318" class="node node--type-article node--view-mode-full"><div class="node__content"><div class="field field--name-field-date field--label-hidden field__item"><time datetime="1999-12-31T17:00:00Z">{s.date}</time></div><div class="clearfix text-formatted field field--name-field-sapo field__item">{s.lead("<p>{}</p>")}</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">{s.rest()}{s.signs()}</div></div></article>{related}</div></main>
<aside class="layout-sidebar-second" role="complementary">{s.side('<nav class="block"><h2>{}</h2><ul class="menu">{}</ul></nav>')}</aside><footer>{s.foot()}</footer></div><script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"currentPath":"node/318"}}}}</script></body></html>"""


def wp_newspaper(s: Sheet) -> str:
    """WordPress, Newspaper theme: category chips above the title, share bar by icons, related grid below."""
    related = s.related(
        '<div class="td_block_related_posts"><h4 class="td-related-title"><span>BÀI VIẾT LIÊN QUAN</span></h4><div class="td_block_inner">{}</div></div>',
        '<div class="td_module_related_posts"><div class="item-details"><h3 class="entry-title td-module-title"><a href="{}" rel="bookmark">{}</a></h3> <span class="d">{}</span></div></div>',
    )
    return f"""<!doctype html><html lang="vi"><head>{{charset}}<meta property="og:title" content="{s.title.replace('"', "&quot;")}"><meta property="og:type" content="article"><title>{s.title} - {s.site}</title><script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"2009-02-02T02:02:02+00:00","author":{{"name":"admin"}}}}</script></head><body class="post-template-default single single-post"><div id="td-outer-wrap"><div class="td-header-menu-wrap"><ul id="menu-main" class="sf-menu">{s.menu('<li class="menu-item"><a href="{}">{}</a></li>')}</ul></div>
<article class="post type-post status-publish format-standard"><div class="td-post-header"><div class="td-crumb-container">{s.crumb('<span><a class="entry-crumb" href="{}">{}</a></span>', gap=' <i class="td-icon-right"></i> ')}</div><header class="td-post-title"><h1 class="entry-title">{s.title}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2009-02-02T02:02:02+00:00">{s.date}</time></span></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-facebook" href="#"><i class="td-icon-facebook"></i><span>Facebook</span></a><a class="td-social-twitter" href="#"><span>Twitter</span></a><a href="#"><span>Zalo</span></a></div><div class="td-post-content">{s.body("<p><strong>{}</strong></p>")}</div><footer><div class="td-post-sharing-bottom"><a href="#"><span>Facebook</span></a><a href="#"><span>Twitter</span></a><a href="#"><span>Zalo</span></a></div></footer></article>{related}
<div class="td-ss-main-sidebar">{s.side('<aside class="widget"><h4 class="block-title"><span>{}</span></h4><ul>{}</ul></aside>')}</div><div class="td-footer-wrapper">{s.foot()}</div></div></body></html>"""


def wp_flatsome(s: Sheet) -> str:
    """WordPress, Flatsome: a divider under the title, "Posted on" left out, next and previous at the end."""
    return f"""<!DOCTYPE html><html lang="vi" class="loading-site no-js"><head>{{charset}}<title>{s.title} – {s.site}</title></head><body class="single single-post lightbox nav-dropdown-has-arrow"><a class="skip-link screen-reader-text" href="#main" style="display:none">Skip to content</a><div id="wrapper"><header id="header" class="header"><ul class="header-nav nav nav-right">{s.menu('<li class="menu-item"><a href="{}" class="nav-top-link">{}</a></li>')}</ul></header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large"><div class="large-9 col"><article class="post"><div class="article-inner"><header class="entry-header"><div class="entry-header-text text-center"><h6 class="entry-category is-xsmall">{f'<a href="/chuyen-muc" rel="category tag">{e(s.told.category)}</a>' if s.told.category else ""}</h6><h1 class="entry-title">{s.title}</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall"><span class="posted-on"><time class="entry-date published">{s.date}</time></span></div></div></header>
<div class="entry-content single-page">{s.body()}<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons"><a href="#" aria-label="Share on Facebook"><i class="icon-facebook"></i></a><a href="#"><i class="icon-twitter"></i></a></div></div></div><nav role="navigation" id="nav-below" class="navigation-post"><div class="flex-row next-prev-nav bt bb"><div class="flex-col flex-grow nav-prev text-left"><div class="nav-previous"><a href="/truoc" rel="prev"><span class="hide-for-small">Bài cũ</span></a></div></div></div></nav></div></article>
{s.related('<section class="xem-them"><h3>Tin liên quan</h3><ul>{}</ul></section>', '<li><a href="{}">{}</a> {}</li>')}</div><div class="post-sidebar large-3 col">{s.side('<aside class="widget"><span class="widget-title">{}</span><div class="is-divider small"></div><ul>{}</ul></aside>')}</div></div></div></main><footer id="footer" class="footer-wrapper">{s.foot()}</footer></div></body></html>"""


def wp_elementor(s: Sheet) -> str:
    """WordPress built with Elementor: every widget in four layers of divisions, each paragraph a widget."""

    def widget(kind: str, inner: str) -> str:
        return f'<div class="elementor-element elementor-element-{s.rng.randrange(16**7):x} elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>'

    body = "".join(widget("text-editor", s.piece(piece)) for piece in s.told.pieces[1:])
    related = s.related(
        '<h3 class="elementor-heading-title">Tin liên quan</h3><ul class="elementor-icon-list-items">{}</ul>',
        '<li class="elementor-icon-list-item"><a href="{}"><span class="elementor-icon-list-text">{}</span></a> {}</li>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{s.title}</title></head><body class="elementor-default elementor-template-full-width elementor-page"><div data-elementor-type="header" class="elementor elementor-location-header">{widget("nav-menu", f'<nav><ul class="elementor-nav-menu">{s.menu()}</ul></nav>')}</div>
<div data-elementor-type="single-post" class="elementor elementor-location-single"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">{widget("breadcrumbs", "<p>" + s.crumb('<a href="{}">{}</a>') + "</p>")}{widget("theme-post-title", f'<h1 class="elementor-heading-title elementor-size-default">{s.title}</h1>')}{widget("post-info", f'<ul class="elementor-inline-items elementor-post-info"><li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-date">{s.date}</span></li></ul>')}
{widget("text-editor", s.lead("<p><em>{}</em></p>"))}{body}{widget("text-editor", s.signs()) if s.told.signs else ""}{widget("icon-list", related) if related else ""}</div></div><div class="elementor-column elementor-col-33">{widget("sidebar", s.side('<section class="widget"><h5>{}</h5><ul>{}</ul></section>'))}</div></div></section></div><div data-elementor-type="footer" class="elementor elementor-location-footer">{widget("text-editor", s.foot())}</div></body></html>"""


FAMILIES = (joomla_15, joomla_3, joomla_k2, drupal_7, drupal_9, wp_newspaper, wp_flatsome, wp_elementor)
