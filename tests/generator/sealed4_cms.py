"""Shells after products found all over the world: Joomla, Drupal, WordPress, Blogger, DotNetNuke, Liferay, SharePoint."""

from __future__ import annotations

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_page import DB, LC, TT, Shell, crumbs, files, foot, head, json_ld
from tests.generator.sealed4_told import Told, related


def joomla_old(t: Told) -> str:
    tools = '<ul class="actions"><li class="print-icon"><a href="?tmpl=component&amp;print=1" rel="nofollow">In</a></li><li class="email-icon"><a href="/component/mailto/">Email</a></li></ul>'
    others = related(
        t,
        '<div class="items-more"><h3>Các bài viết khác:</h3><ol class="nav nav-tabs nav-stacked">{}</ol></div>',
        '<li><a href="{}">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn">
{head(t, "{title}", '<meta name="generator" content="Joomla! - Open Source Content Management" /><script src="/media/system/js/mootools-core.js" type="text/javascript"></script>', og=False)}
<body id="page" class="contentpane"><div id="header"><a href="/"><img src="/images/banner.jpg" alt="banner" width="980" /></a></div>
{menu('<ul class="menu" id="mainlevel">{}</ul>', '<li class="item-10"><a href="{}"><span>{}</span></a></li>', 9)}
<div class="breadcrumbs"><span class="showHere">Bạn đang ở: </span>{crumbs(t, "{}", '<a href="{}" class="pathway">{}</a>', ' <img src="/media/system/images/arrow.png" alt="" /> ', deep=False)}</div>
<div id="left">{boxes(t.rng, 4, '<div class="moduletable"><h3>{}</h3>{}</div>')}</div>
<div id="main"><div id="system-message-container"></div><div class="item-page">
<h2><a href="{t.url}">{t.title}</a></h2>{tools}
{t.dated('<dl class="article-info"><dt class="article-info-term">Chi tiết</dt><dd class="published">{}</dd></dl>')}
{t.body()}
{files(t)}
</div>{others}</div>
<div id="right">{boxes(t.rng, 3, '<div class="moduletable_menu"><h3>{}</h3>{}</div>')}</div>
{foot(t)}<div id="debug"></div></body></html>"""


def joomla_helix(t: Told) -> str:
    vote = '<div class="article-ratings" data-id="41"><span class="ratings-label">Xếp hạng bài viết</span><div class="rating-symbol"><span class="rating-star" data-number="5"></span></div><span class="ratings-count">(0 bình chọn)</span></div>'
    share = '<div class="article-social-share"><div class="social-share-icon"><ul><li><a class="facebook" title="Facebook" href="#"><i class="fa fa-facebook"></i></a></li><li><a class="twitter" title="Twitter" href="#"><i class="fa fa-twitter"></i></a></li></ul></div></div>'
    others = related(
        t,
        '<div class="related-articles-layout"><h3 class="sp-module-title">Tin bài liên quan</h3><div class="row">{}</div></div>',
        '<div class="col-4"><div class="article"><h4 class="article-title"><a href="{}">{}</a></h4>{}</div></div>',
        dates=False,
    )
    return f"""<!doctype html>
<html lang="vi-vn" dir="ltr">{head(t, "{title}", json_ld(t))}
<body class="site helix-ultimate com_content view-article"><div class="body-wrapper"><div id="sp-top-bar"><ul class="sp-contact-info"><li><a href="tel:02133">{t.site.phone}</a></li><li><a href="mailto:vp@example.vn">Hộp thư công vụ</a></li></ul></div>
<header id="sp-header">{menu('<nav class="sp-megamenu-wrapper"><ul class="sp-megamenu-parent">{}</ul></nav>', '<li class="sp-menu-item"><a href="{}">{}</a></li>', 8)}</header>
<section id="sp-page-title"><div class="sp-page-title"><h2 class="sp-page-title-heading">{esc(t.tale.category)}</h2>
<ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active">{esc(t.tale.category)}</li></ol></div></section>
<main id="sp-component"><div class="article-details" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN">
<div class="article-header"><h1 itemprop="headline">{t.title}</h1></div>
{t.dated('<div class="article-info"><span class="published" title="Đăng"><time itemprop="datePublished">{}</time></span></div>')}
<div class="article-ratings-social-share">{vote}{share}</div>
<div itemprop="articleBody">{t.body()}</div>{files(t)}
<ul class="tags mb-4"><li class="tag-2" itemprop="keywords"><a href="/tags/doi-ngoai" class="label">đối ngoại</a></li><li class="tag-3"><a href="/tags/bien-gioi" class="label">biên giới</a></li></ul>
</div>{others}</main>
<aside id="sp-right">{boxes(t.rng, 4, '<div class="sp-module"><h3 class="sp-module-title">{}</h3><div class="sp-module-content">{}</div></div>')}</aside>
<footer id="sp-footer"><div class="custom">{foot(t, "{}")}</div></footer></div><a href="#" class="sp-scroll-up" aria-label="Lên đầu trang"></a></body></html>"""


def drupal7(t: Told) -> str:
    others = related(
        t,
        '<div class="view view-tin-lien-quan"><h2 class="pane-title">Tin cùng chuyên mục</h2><div class="view-content"><div class="item-list"><ul>{}</ul></div></div></div>',
        '<li class="views-row"><span class="field-content"><a href="{}">{}</a></span> <span class="views-field-created">{}</span></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr">
{head(t, "{title} | {site}", '<meta name="Generator" content="Drupal 7 (http://drupal.org)" />', og=False)}
<body class="html not-front not-logged-in two-sidebars page-node node-type-article"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Nhảy đến nội dung</a></div>
<div id="page-wrapper"><div id="header"><h1 id="site-name"><a href="/" title="Trang chủ" rel="home"><span>{t.site.name}</span></a></h1></div>
{menu('<div id="main-menu"><h2 class="element-invisible">Main menu</h2><ul class="links inline clearfix">{}</ul></div>', '<li class="menu-218"><a href="{}">{}</a></li>', 7)}
<div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2>{crumbs(t, '<div class="breadcrumb">{}</div>', '<a href="{}">{}</a>', " » ")}</div>
<div id="sidebar-first" class="column sidebar">{boxes(t.rng, 3, '<div class="block block-block"><h2>{}</h2><div class="content">{}</div></div>')}</div>
<div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{t.title}</h1><div class="tabs"></div>
<div class="region region-content"><div id="node-612" class="node node-article node-promoted clearfix"><div class="content clearfix">
{t.dated('<div class="submitted">{}</div>')}
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{t.body()}</div></div></div>
{files(t, '<div class="field field-name-field-file field-type-file field-label-above"><div class="field-label">Tệp đính kèm:&nbsp;</div><div class="field-items"><ul>{}</ul></div></div>')}</div>
<div class="link-wrapper"><ul class="links inline"><li class="comment_forbidden first"><span><a href="/user/login">Đăng nhập</a> để gửi ý kiến</span></li><li class="statistics_counter last"><span>{t.rng.randint(40, 900)} lượt xem</span></li></ul></div></div>{others}</div></div></div>
<div id="sidebar-second" class="column sidebar">{boxes(t.rng, 3, '<div class="block"><h2>{}</h2><div class="content">{}</div></div>')}</div>
{foot(t, '<div id="footer-wrapper"><div class="region region-footer"><p>{}</p></div></div>')}</div></body></html>"""


def wordpress_classic(t: Told) -> str:
    form = '<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Trả lời <small><a rel="nofollow" href="#respond" style="display:none;">Hủy</a></small></h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes"><span id="email-notes">Email của bạn sẽ không được hiển thị công khai.</span> Các trường bắt buộc được đánh dấu <span class="required">*</span></p><p><label for="comment">Bình luận *</label><textarea id="comment" name="comment"></textarea></p><p><label>Tên *</label><input name="author" type="text" /></p><p class="form-submit"><input name="submit" type="submit" value="Phản hồi" /></p></form></div>'
    others = related(
        t,
        '<div class="yarpp-related"><h3>Bài viết liên quan</h3><ol>{}</ol></div>',
        '<li><a href="{}" rel="bookmark">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html>
<html lang="vi">{head(t, "{title} &#8211; {site}", '<meta name="generator" content="WordPress 4.9.8" /><link rel="https://api.w.org/" href="/wp-json/" /><style>img.wp-smiley{display:inline !important}</style>')}
<body class="post-template-default single single-post single-format-standard"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Chuyển đến phần nội dung</a>
<header id="masthead"><p class="site-title"><a href="/" rel="home">{t.site.name}</a></p><p class="site-description">Hữu nghị - Hợp tác - Phát triển</p>
{menu('<nav id="site-navigation"><button class="menu-toggle">Menu</button><ul id="primary-menu">{}</ul></nav>', '<li class="menu-item"><a href="{}">{}</a></li>', 8)}</header>
<div id="content"><main id="main" class="site-main"><article id="post-1871" class="post-1871 post type-post status-publish hentry"><header class="entry-header">
<span class="cat-links"><a href="/category/x/" rel="category tag">{esc(t.tale.category)}</a></span>
<h1 class="entry-title">{t.title}</h1>{t.dated('<div class="entry-meta"><span class="posted-on"><a href="#" rel="bookmark"><time class="entry-date published">{}</time></a></span></div>')}</header>
<div class="entry-content">{t.body()}
{files(t)}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Chia sẻ:</h3><div class="sd-content"><ul><li class="share-twitter"><a href="?share=twitter"><span>Twitter</span></a></li><li class="share-facebook"><a href="?share=facebook"><span>Facebook</span></a></li></ul></div></div></div>
<div class="sharedaddy sd-like"><h3 class="sd-title">Thích điều này:</h3><div class="likes-widget-placeholder"><span class="button"><span>Thích</span></span> <span class="loading">Đang tải...</span></div></div>
{others}</div>
<footer class="entry-footer"><span class="tags-links">Thẻ: <a href="/tag/bien-gioi/" rel="tag">biên giới</a>, <a href="/tag/huu-nghi/" rel="tag">hữu nghị</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">Một bình luận trong &ldquo;{t.title}&rdquo;</h2><ol class="comment-list"><li id="comment-7" class="comment"><div class="comment-author vcard"><b class="fn">Lê Minh</b> <span class="says">viết:</span></div><div class="comment-content"><p>Bài viết hay quá, mong ban biên tập đăng thêm ảnh của buổi hôm ấy.</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=7">Phản hồi</a></div></li></ol>{form}</div></main>
<aside id="secondary" class="widget-area">{boxes(t.rng, 4, '<section class="widget"><h2 class="widget-title">{}</h2>{}</section>')}</aside></div>
{foot(t, '<footer id="colophon"><div class="site-info">{}<br /><a href="https://wordpress.org/">Tự hào được tạo bởi WordPress</a></div></footer>')}</div></body></html>"""


def wordpress_flatsome(t: Told) -> str:
    nav = '<nav role="navigation" id="nav-below" class="navigation-post"><div class="flex-row next-prev-nav bt bb"><div class="flex-col flex-grow nav-prev text-left"><div class="nav-previous"><a href="/truoc" rel="prev"><span class="hide-for-small"><i class="icon-angle-left"></i></span> Kết nối du lịch ba nước</a></div></div><div class="flex-col flex-grow nav-next text-right"><div class="nav-next"><a href="/sau" rel="next">Thông xe cầu mới <span class="hide-for-small"><i class="icon-angle-right"></i></span></a></div></div></div></nav>'
    toc = '<div id="ez-toc-container" class="ez-toc-v2 counter-hierarchy"><div class="ez-toc-title-container"><p class="ez-toc-title">Mục lục</p></div><nav><ul class="ez-toc-list">{}</ul></nav></div>'
    heads = [esc(piece.text) for piece in t.tale.pieces if piece.kind == "h"]
    parts = t.hand.parts(t.tale)
    if heads:
        parts.insert(
            1,
            toc.format(
                "".join(f'<li><a class="ez-toc-link" href="#m{at}">{text}</a></li>' for at, text in enumerate(heads))
            ),
        )
    return f"""<!DOCTYPE html>
<html lang="vi" class="loading-site no-js">{head(t, "{title} - {site}", json_ld(t))}
<body class="single single-post lightbox nav-dropdown-has-arrow"><a class="skip-link screen-reader-text" href="#main">Bỏ qua nội dung</a><div id="wrapper">
<header id="header" class="header has-sticky"><div id="top-bar" class="header-top"><ul class="nav nav-left"><li class="html custom html_topbar_left"><strong class="uppercase">Chào mừng quý vị đến với {t.site.name}</strong></li></ul></div>
{menu('<ul class="nav header-nav header-bottom-nav">{}</ul>', '<li class="menu-item"><a href="{}" class="nav-top-link">{}</a></li>', 8)}</header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><article><div class="article-inner"><header class="entry-header"><div class="entry-header-text text-left">
<h6 class="entry-category is-xsmall"><a href="/c" rel="category tag">{esc(t.tale.category)}</a></h6><h1 class="entry-title">{t.title}</h1><div class="entry-divider is-divider small"></div>
{t.dated('<div class="entry-meta uppercase is-xsmall"><span class="posted-on">{}</span></div>')}</div></header>
<div class="entry-content single-page">{t.hand.ink.sep.join(parts)}{files(t)}
<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a href="#" class="icon button circle facebook" aria-label="Share on Facebook"><i class="icon-facebook"></i></a><a href="mailto:?" class="icon" aria-label="Email to a Friend"><i class="icon-envelop"></i></a></div></div></div>
<footer class="entry-meta text-left">Đăng trong mục <a href="/c">{esc(t.tale.category)}</a>. Đánh dấu <a href="{t.url}">đường dẫn tĩnh</a>.</footer>{nav}</div></article></div></main>
{boxes(t.rng, 3, '<aside class="widget"><span class="widget-title"><span>{}</span></span><div class="is-divider small"></div>{}</aside>')}
{foot(t, '<footer id="footer" class="footer-wrapper"><div class="footer-1"><p>{}</p></div></footer>')}</div></body></html>"""


def blogger(t: Told) -> str:
    pager = '<div class="blog-pager" id="blog-pager"><span id="blog-pager-newer-link"><a class="blog-pager-newer-link" href="/n.html">Bài đăng Mới hơn</a></span><span id="blog-pager-older-link"><a class="blog-pager-older-link" href="/o.html">Bài đăng Cũ hơn</a></span><a class="home-link" href="/">Trang chủ</a></div><div class="post-feeds"><div class="feed-links">Đăng ký: <a class="feed-link" href="/feeds" type="application/atom+xml">Đăng Nhận xét (Atom)</a></div></div>'
    return f"""<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'>{head(t, "{site}: {title}", "<meta content='blogger' name='generator'/>")}
<body class='loading'><div class='navbar section' id='navbar'></div><div class='header-inner'><div class='titlewrapper'><p class='title'><a href='/'>{t.site.name}</a></p></div><div class='descriptionwrapper'><p class='description'><span>Nơi gặp gỡ của bạn bè gần xa</span></p></div></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer">{t.dated("<h2 class='date-header'><span>{}</span></h2>")}
<div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title' itemprop='name'>{t.title}</h3>
<div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-55' itemprop='description articleBody'>
{t.body()}
{files(t)}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-icons'><a href='/email-post' title='Gửi email'><img alt='' src='/icon18_email.gif'/></a></span><div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='#' title='Gửi email bài đăng này'><span class='share-button-link-text'>Gửi email bài đăng này</span></a><a class='goog-inline-block share-button sb-blog' href='#'><span class='share-button-link-text'>BlogThis!</span></a><a class='goog-inline-block share-button sb-facebook' href='#'><span class='share-button-link-text'>Chia sẻ lên Facebook</span></a></div></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Nhãn: <a href='/search/label/x' rel='tag'>{esc(t.tale.category)}</a></span></div></div></div>
<div class='comments' id='comments'><h4>Không có nhận xét nào:</h4><div id='Blog1_comments-block-wrapper'></div><p class='comment-footer'><a href='#'>Đăng nhận xét</a></p></div></div></div></div></div>{pager}</div></div>
<div class='sidebar section' id='sidebar'>{boxes(t.rng, 4, "<div class='widget HTML'><h2 class='title'>{}</h2><div class='widget-content'>{}</div></div>")}</div>
{foot(t, "<div class='footer-outer'><div class='widget-content'>{}</div><div class='widget Attribution'>Được tạo bởi <a href='https://www.blogger.com'>Blogger</a>.</div></div>")}</body></html>"""


def dotnetnuke(t: Told) -> str:
    others = related(
        t,
        '<div class="other_news"><span class="Head">Các tin khác</span><table cellspacing="0" border="0" id="dnn_ctr422_ViewNews_dlOther">{}</table></div>',
        '<tr><td><a class="CommandButton" href="{}">{}</a><span class="Normal">{}</span></td></tr>',
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html xml:lang="vi-VN" lang="vi-VN"><!--**********************************************************************************-->
<!-- DotNetNuke - http://www.dotnetnuke.com --><!-- Copyright (c) 2002-2010 by DotNetNuke Corporation -->
{head(t, "{site} &gt; Tin tức &gt; Chi tiết", '<meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " />', og=False)}
<body id="Body"><form name="Form" method="post" action="/tabid/66/Default.aspx" id="Form" enctype="multipart/form-data"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJNzA4MDc3NTkzZGQ=" /></div>
<div id="ControlPanel"></div><div id="skin"><div class="logo"><a id="dnn_dnnLOGO_hypLogo" href="/"><img src="/Portals/0/banner.jpg" alt="{t.site.name}" /></a></div>
{menu('<div id="dnn_dnnSOLPARTMENU_ctldnnSOLPARTMENU"><span class="mainMenu">{}</span></div>', '<a class="mm" href="{}">{}</a> | ', 8)}
<div class="breadcrumb_container"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb">{crumbs(t, "{}", '<a href="{}" class="SkinObject">{}</a>', " &gt; ")}</span><a id="dnn_dnnUSER_hypRegister" class="user" href="/dk">Đăng ký</a> <a id="dnn_dnnLOGIN_hypLogin" class="user" href="/dn">Đăng nhập</a></div>
<table class="layout" width="100%"><tr><td id="dnn_LeftPane" class="leftpane" valign="top">{boxes(t.rng, 4, '<div class="c_head"><span class="Head">{}</span></div><div class="c_content"><div class="Normal">{}</div></div>')}</td>
<td id="dnn_ContentPane" class="contentpane" valign="top"><a name="422"></a><div id="dnn_ctr422_ContentPane" class="DNNAlignleft"><!-- Start_Module_422 --><div id="dnn_ctr422_ModuleContent">
<span id="dnn_ctr422_ViewNews_lblTitle" class="news_title">{t.title}</span><br />
{t.dated('<span id="dnn_ctr422_ViewNews_lblDate" class="news_date">{}</span>')}
<div id="dnn_ctr422_ViewNews_divContent" class="Normal">{t.body()}</div>
{files(t)}<div align="right"><a id="dnn_ctr422_cmdPrint" href="javascript:window.print()">In trang</a> | <a href="#">Gửi cho bạn bè</a> | <a href="javascript:history.back()">Quay lại</a></div>
{others}</div><!-- End_Module_422 --></div></td></tr></table>
{foot(t, '<div id="dnn_BottomPane" class="footer"><span class="Normal">{}</span></div>')}<div><a id="dnn_dnnPRIVACY_hypPrivacy" href="#">Bảo mật thông tin</a> | <a href="#">Thoả thuận sử dụng</a></div></div>
<input name="ScrollTop" type="hidden" id="ScrollTop" /><script type="text/javascript">//<![CDATA[
var dnn_tt = "Tin liên quan"; //]]></script></form></body></html>"""


def liferay(t: Told) -> str:
    others = related(
        t,
        '<div class="other-assets"><h3 class="header-title"><span>Các bài viết cùng chủ đề</span></h3><ul class="related-list">{}</ul></div>',
        '<li class="asset-item"><a href="{}">{}</a> <span class="d">{}</span></li>',
    )
    return f"""<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="vi-VN">{head(t, "{title} - Tin tức - {site}", '<script type="text/javascript">var Liferay = Liferay || {}; Liferay.Browser={};</script>', og=False)}
<body class="yui3-skin-sam controls-hidden signed-out public-page site"><a href="#main-content" id="skip-to-content">Bỏ qua để đến nội dung</a><div class="container-fluid" id="wrapper">
<header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/"><img alt="{t.site.owner}" height="90" src="/image/layout_set_logo" /></a></h1><span class="site-name">{t.site.name}</span></div>
<a href="/c/portal/login" data-redirect="false" id="sign-in" rel="nofollow">Đăng nhập</a>
{menu('<nav class="sort-pages modify-pages" id="navigation" role="navigation"><h2 class="hide-accessible">Bảng chuyển hướng</h2><ul aria-label="Các trang" role="menubar">{}</ul></nav>', '<li role="presentation"><a href="{}" role="menuitem"><span>{}</span></a></li>', 9)}</header>
<div id="content"><nav id="breadcrumbs">{crumbs(t, '<ul aria-label="Đường dẫn" class="breadcrumb breadcrumb-horizontal">{}</ul>', '<li><a href="{}">{}</a></li>', '<span class="divider">/</span>')}</nav><h2 class="page-title-hidden" style="display:none">Chi tiết tin</h2>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8"><div class="portlet-dropzone"><div class="portlet-boundary portlet-asset-publisher" id="p_p_id_101_"><span id="p_101"></span><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Tin tức</span></h1></header>
<div class="portlet-content"><div class="portlet-body"><div class="asset-full-content"><h3 class="asset-title">{t.title}</h3>
{t.dated('<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">{}</span></div>')}
<div class="asset-content"><div class="journal-content-article">{t.body()}</div>{files(t)}
<div class="asset-ratings"><div class="taglib-ratings stars"><div class="liferay-rating-score"><div class="aui-rating-label-element">Trung bình (0 bình chọn)</div></div></div></div></div></div>{others}</div></div></section></div></div></div>
<div class="portlet-column span4">{boxes(t.rng, 4, '<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{}</span></h1></header><div class="portlet-body">{}</div></section>')}</div></div></div></div>
{foot(t, '<footer id="footer" role="contentinfo"><p class="powered-by">{}</p></footer>')}</div></body></html>"""


def sharepoint(t: Told) -> str:
    others = related(
        t,
        '<div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpart-chrome"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><nobr><span>Tin đã đưa</span></nobr></h2></div><div class="ms-WPBody"><ul class="dfwp-list">{}</ul></div></div></div>',
        '<li class="dfwp-item"><a href="{}">{}</a> <i>{}</i></li>',
    )
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="vi-VN">{head(t, "{title}", '<meta name="GENERATOR" content="Microsoft SharePoint" /><script type="text/javascript">var _spPageContextInfo={webServerRelativeUrl:"/"};</script>', og=False)}
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="./chitiet.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="_wpcmWpid" id="_wpcmWpid" value="" /><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest" /></div>
<noscript><div class='noindex'>Có vẻ như trình duyệt của bạn không bật JavaScript. Hãy bật JavaScript rồi thử lại.</div></noscript>
<div id="s4-workspace"><div id="s4-titlerow"><div class="s4-title"><a id="ctl00_onetidProjectPropertyTitleGraphic" href="/"><img src="/Style%20Library/images/banner.png" alt="" /></a></div></div>
{menu('<div id="s4-topheader2"><div class="s4-tn menu horizontal"><ul class="root static">{}</ul></div></div>', '<li class="static"><a class="static menu-item" href="{}"><span class="menu-item-text">{}</span></a></li>', 8)}
<div id="s4-bodyContainer"><div id="MSO_ContentDiv">{crumbs(t, '<span id="ctl00_siteMapPath" class="breadcrumb">{}</span>', '<span><a href="{}">{}</a></span>', "<span> &gt; </span>")}
<div class="article article-body"><div class="ArticleHeader1"><h3 class="ArticleTitle">{t.title}</h3></div>
{t.dated('<div class="article-byline"><span class="date-line"><div class="ms-rtestate-field">{}</div></span></div>')}
<div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_label">{t.body()}</div>{files(t)}</div>
<table class="toolbar"><tr><td><a href="javascript:window.print();"><img src="/_layouts/images/print.gif" alt="" /> Bản in</a></td><td><a href="#top">Về đầu trang</a></td></tr></table>{others}
<div class="rightzone">{boxes(t.rng, 3, '<table class="s4-wpTopTable"><tr><td class="s4-wpcell"><div class="ms-wpTitle"><h3>{}</h3></div><div class="ms-WPBody noindex">{}</div></td></tr></table>')}</div></div></div>
{foot(t, '<div id="s4-statusbarcontainer"><div class="foot">{}</div></div>')}</div></form></body></html>"""


WP = ("wordpress", "figure", "lazy")
SHELLS = (
    Shell(joomla_old, (LC, DB), ("joomla",), ("p", "justify", "font", "br2"), ("same", "centred"), "/index.php/tin-tuc/{id}-{slug}"),
    Shell(joomla_helix, (LC, TT), ("joomlalong", "gmt"), ("p", "spaced", "plaindiv"), ("figure", "centred"), "/tin-tuc/{slug}", dated_list=False),
    Shell(drupal7, (DB, LC), ("drupal", "long"), ("p", "justify", "word"), ("centred", "same", "table"), "/node/{id}/{slug}"),
    Shell(wordpress_classic, (LC, TT), ("wp", "bare"), ("p", "spaced"), WP, "/{slug}/", dated_list=True),
    Shell(wordpress_flatsome, (LC, DB), ("wp", "long"), ("p", "section"), WP, "/blog/{slug}.html", omit=("related",), listed=False),
    Shell(blogger, (LC, DB), ("blog",), ("div", "br2", "spans"), ("same", "line", "table"), "/2019/05/{slug}.html", omit=("category", "related"), listed=False),
    Shell(dotnetnuke, (LC, DB), ("first", "labeltime", "lc"), ("p", "font", "word", "div"), ("same", "table"), "/tabid/66/ItemId/{id}/{slug}.aspx"),
    Shell(liferay, (LC, DB), ("gmt", "labeltime"), ("p", "justify", "spaced"), ("centred", "table", "box"), "/chi-tiet-tin/-/asset_publisher/x9/content/{slug}"),
    Shell(sharepoint, (LC, DB), ("pipe", "bare", "am"), ("p", "div", "word", "justify"), ("same", "centred"), "/tintuc/Lists/TinTuc/chitiet.aspx?ItemID={id}"),
)  # fmt: skip
