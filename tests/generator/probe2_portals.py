"""Skeletons of the large portal products: Liferay and VNPT Portal, DotNetNuke, SharePoint, WebCenter, HueCIT, Umbraco, Orchard."""

from __future__ import annotations

from html import escape as e

from tests.generator.probe2_tell import Sheet


def liferay_publisher(s: Sheet) -> str:
    """Liferay 6.2, asset publisher in full content view."""
    side = s.side(
        '<div class="portlet-boundary portlet-boundary_56_ portlet-static portlet-journal-content"><section class="portlet" id="portlet_56"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{}</span></h1></header><div class="portlet-content"><ul>{}</ul></div></section></div>'
    )
    related = s.related(
        '<div class="asset-links"><h2 class="asset-links-title">Tin liên quan</h2><ul class="asset-links-list">{}</ul></div>',
        '<li class="asset-links-list-item"><a href="{}">{}</a>{}</li>',
    )
    return f"""<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head>{{charset}}<title>{s.title} - {s.told.category or "Tin tức"} - {s.site}</title></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><a href="#main-content" id="skip-to-content" style="display:none">Skip to Content</a>
<div class="container-fluid" id="wrapper"><header id="banner" role="banner"><a class="logo" href="/web/guest"><img alt="{s.site}" src="/image/layout_set_logo?img_id=11705"></a><nav id="navigation"><h1 class="hide-accessible" style="display:none">Điều hướng</h1><ul role="menubar">{s.menu()}</ul></nav>
<nav id="breadcrumbs"><ul class="breadcrumb">{s.crumb('<li><a href="{}">{}</a></li>', gap="")}</ul></nav></header>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span9"><div class="portlet-dropzone">
<div class="portlet-boundary portlet-boundary_101_"><section class="portlet" id="portlet_101_INSTANCE_r4Xt"><div class="portlet-content"><div class="portlet-body"><div class="asset-full-content default-asset-publisher show-asset-title">
<h3 class="header-title"><span>{s.title}</span></h3><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">{s.date}</span></div>
<div class="asset-content" id="_101_article"><div class="journal-content-article"> {s.body()} </div></div>{related}</div></div></div></section></div></div></div>
<div class="portlet-column span3">{side}</div></div></div></div><footer id="footer" role="contentinfo">{s.foot()}<p class="powered-by">Powered by <a href="http://www.liferay.com">Liferay</a></p></footer></div>
<script>Liferay.Util.addInputFocus();var m="Tin liên quan";</script></body></html>"""


def vnpt_portal(s: Sheet) -> str:
    """VNPT Portal: bootstrap columns, the lead in a box of its own, figures of text size above."""
    related = s.related(
        '<div class="news-other"><div class="title-other">Các tin khác</div><ul class="list-unstyled">{}</ul></div>',
        '<li><i class="fa fa-angle-right"></i><a href="{}" title="">{}</a> <span class="date">{}</span></li>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{s.title}</title><meta property="og:title" content="{s.title.replace('"', "&quot;")}"><meta property="og:site_name" content="{s.site}"></head><body>
<div class="vnpt-header"><div class="container"><a href="/"><img src="/ImageHandler.ashx?id=12" alt="{s.site}"></a></div></div><div class="vnpt-nav"><ul class="nav navbar-nav">{s.menu()}</ul></div>
<div class="container"><div class="row"><div class="col-md-9 vnpt-main"><ol class="breadcrumb">{s.crumb('<li><a href="{}">{}</a></li>', "Trang chủ", "")}</ol>
<div class="news-detail"><div class="row"><div class="col-xs-12"><h2 class="title-detail">{s.title}</h2></div></div><div class="row"><div class="col-xs-12"><span class="post-date">{s.date}</span></div></div>
<div class="row tool"><div class="col-xs-12 text-right"><a class="zoom" href="javascript:;" title="Cỡ chữ">A-</a><a class="zoom" href="javascript:;">A</a><a class="zoom" href="javascript:;">A+</a></div></div>
<div class="news-sapo">{s.lead("{}")}</div><div class="news-content" id="divContent">{s.rest()}</div><div class="news-author">{s.signs('<div class="text-right"><b>{}</b></div>')}</div></div>{related}</div>
<div class="col-md-3 vnpt-right">{s.side('<div class="panel panel-default"><div class="panel-heading">{}</div><ul class="panel-body">{}</ul></div>')}<div class="panel counter"><ul>{s.counter()}</ul></div></div></div></div>
<div class="vnpt-footer">{s.foot('<div class="ft">{}</div>')}</div></body></html>"""


def dnn_viewnews(s: Sheet) -> str:
    """DotNetNuke 7: panes, containers, a ViewNews module with labels for everything."""
    other = s.related(
        '<div class="OtherNews"><span class="lblOther" id="dnn_ctr493_ViewNews_lblOther">Tin đã đưa</span><table><tbody>{}</tbody></table></div>',
        '<tr><td class="bullet"><img src="/images/b.gif" alt=""></td><td><a class="lnkOther" href="{}">{}</a> <span class="OtherDate">{}</span></td></tr>',
    )
    return f"""<!DOCTYPE html><html xml:lang="vi-VN" lang="vi-VN"><head id="Head">{{charset}}<meta name="GENERATOR" content="DotNetNuke"><title>{s.site} > {s.told.category or "Tin tức"}</title></head><body id="Body">
<form method="post" action="/chi-tiet" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY4MTg0"></div>
<div id="dnn_ControlPanel"></div><div class="skinheader"><a id="dnn_dnnLOGO_hypLogo" href="/"><img src="/Portals/0/banner.png" alt="{s.site}"></a></div><div id="dnnMenu"><ul>{s.menu('<li class="item"><a href="{}"><span>{}</span></a></li>')}</ul></div>
<table class="skinmaster" width="1000" align="center"><tbody><tr><td id="dnn_LeftPane" class="LeftPane" valign="top">{s.side('<div class="DnnModule DnnModule-DNN_HTML"><div class="c_head"><span class="Head">{}</span></div><div class="c_content"><ul>{}</ul></div></div>')}</td>
<td id="dnn_ContentPane" class="ContentPane" valign="top"><div class="DnnModule DnnModule-ViewNews DnnModule-493"><a name="493"></a><div id="dnn_ctr493_ContentPane"><div id="dnn_ctr493_ModuleContent" class="DNNModuleContent ModViewNewsC">
<div class="path">{s.crumb('<a class="CatLink" href="{}">{}</a>', gap=" | ")}</div><div class="NewsDetail"><span id="dnn_ctr493_ViewNews_lblTitle" class="NewsTitle">{s.title}</span><br>
<span id="dnn_ctr493_ViewNews_lblDate" class="NewsDate">{s.date}</span><br><div id="dnn_ctr493_ViewNews_divSummary" class="NewsSummary">{s.lead('<span id="dnn_ctr493_ViewNews_lblSummary">{}</span>')}</div>
<div id="dnn_ctr493_ViewNews_divContent" class="NewsContent">{s.rest()}</div><div class="NewsAuthor">{s.signs('<span class="lblAuthor">{}</span><br>')}</div></div>{other}</div></div></div></td></tr></tbody></table>
<div id="dnn_FooterPane"><div class="counter"><ul>{s.counter()}</ul></div>{s.foot('<span class="Footer">{}</span><br>')}</div></form></body></html>"""


def sharepoint_2010(s: Sheet) -> str:
    """SharePoint 2010 publishing page: ribbon, workspace, web part zones in tables."""
    related = s.related(
        '<table class="s4-wpTopTable"><tr><td><h3 class="ms-standardheader ms-WPTitle"><span>Tin cùng chuyên mục</span></h3></td></tr><tr><td><ul class="dfwp-list">{}</ul></td></tr></table>',
        '<li class="dfwp-item"><div class="item link-item"><a href="{}">{}</a> {}</div></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html dir="ltr" xmlns="http://www.w3.org/1999/xhtml"><head>{{charset}}<meta name="GENERATOR" content="Microsoft SharePoint"><title>
	{s.title}
</title></head><body scroll="no" class="v4master"><form name="aspnetForm" method="post" action="bai.aspx" id="aspnetForm"><div id="s4-ribbonrow" class="s4-pr"><div class="s4-die"><a href="javascript:;" class="ms-TurnOnAcc">Turn on more accessible mode</a><a href="javascript:;">Skip Ribbon Commands</a><a href="javascript:;">Skip to main content</a></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="s4-title-inner"><a href="/"><img src="/SiteCollectionImages/logo.png" alt="{s.site}"></a></div><div id="s4-topheader2"><div class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static">{s.menu('<li class="static"><a class="static menu-item" href="{}"><span class="menu-item-text">{}</span></a></li>')}</ul></div></div></div>
<div id="s4-mainarea" class="s4-pr"><div class="s4-ca" id="MSO_ContentDiv"><a name="mainContent"></a><div class="crumb">{s.crumb('<span><a href="{}">{}</a></span>', "Trang chủ", "<span> &gt; </span>")}</div>
<table cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top" width="70%"><div class="article article-body"><div class="article-header"><h1 class="tieude">{s.title}</h1><div class="date-line">{s.date}</div></div>
<div class="article-content"><div id="ctl00_PlaceHolderMain_PageContent__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_label">{s.body()}</div></div></div>
<table width="100%"><tr><td id="MSOZoneCell_WebPartWPQ3" valign="top" class="s4-wpcell-plain">{related}</td></tr></table></td>
<td valign="top" width="30%">{s.side('<div class="s4-wpcell-plain"><table class="s4-wpTopTable"><tr><td class="ms-WPHeader"><h3 class="ms-WPTitle">{}</h3></td></tr><tr><td><ul>{}</ul></td></tr></table></div>')}</td></tr></table></div></div></div><div class="s4-notdlg footer">{s.foot()}</div></div></form></body></html>"""


def sharepoint_2013(s: Sheet) -> str:
    """SharePoint 2013: suite bar, rich text with zero-width spaces, the page's fields one under another."""
    related = s.related(
        '<div class="cbq-layout-main"><h2>Bài viết cùng chuyên mục</h2><ul class="dfwp-column">{}</ul></div>',
        '<li class="dfwp-item"><a href="{}">{}</a><span>{}</span></li>',
    )
    return f"""<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head>{{charset}}<meta name="GENERATOR" content="Microsoft SharePoint"><title>{s.title} - {s.site}</title></head><body><div id="imgPrefetch" style="display:none"><img src="/_layouts/15/images/favicon.ico" alt=""></div>
<form id="aspnetForm" method="post"><div id="ms-designer-ribbon"><noscript><div id="noscriptWarning">Có vẻ trình duyệt của bạn chưa bật JavaScript. Vui lòng bật JavaScript rồi thử lại.</div></noscript><div id="suiteBarDelta" class="ms-dialogHidden"><a id="ctl00_ctl60_ExplicitLogin" class="ms-signInLink" href="/_layouts/15/Authenticate.aspx">Sign In</a></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="siteIcon"><a href="/"><img src="/SiteAssets/l.png" alt="{s.site}"></a></div><div class="ms-core-navigation" role="navigation"><ul class="root ms-core-listMenu-root static">{s.menu('<li class="static"><a class="static menu-item ms-core-listMenu-item" href="{}"><span class="additional-background"><span class="menu-item-text">{}</span></span></a></li>')}</ul></div>
<div id="contentBox" aria-live="polite"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a><div class="welcome"><div class="chuyenmuc">{s.crumb('<a href="{}">{}</a>', gap=" / ")}</div><div class="ms-rte-title"><h2 id="pageTitle" class="ms-core-pageTitle">{s.title}</h2></div><div class="ngaydang">{s.date}</div>
<div class="captioned-image"><div class="ms-rtestate-field"></div></div><div class="article-content"><div id="ctl00_Rich" class="ms-rtestate-field" style="display:inline">{s.body('<p class="ms-rteElement-P"><strong>&#8203;{}</strong></p>')}<p>&#8203;</p></div></div>{related}</div></div></div>
<div id="sideNavBox" class="ms-dialogHidden ms-forceWrap ms-noList">{s.side('<div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText"><span>{}</span></h2><ul>{}</ul></div>')}</div>{s.foot('<div class="foot-row">{}</div>')}</div></div></form></body></html>"""


def oracle_webcenter(s: Sheet) -> str:
    """Oracle WebCenter: ADF faces, every layer a table or a div with a long id."""
    related = s.related(
        '<div id="T:pgl9" class="x1a"><span class="x2s">Tin liên quan</span><div class="x1b">{}</div></div>',
        '<div class="xu4"><a class="xgl" href="{}">{}</a><span class="x25">{}</span></div>',
    )
    return f"""<html lang="vi-VN" dir="ltr"><head>{{charset}}<meta name="generator" content="Apache MyFaces Trinidad"><title>{s.title}</title></head><body class="x11p"><form id="f1" name="f1" method="POST" class="x15d" action="/portal/page/chitiet"><a href="#" class="xq6" id="T:skip"></a>
<div id="T:top" class="x19"><table class="x13o" cellpadding="0" cellspacing="0" role="presentation"><tr><td><img id="T:i1" alt="{s.site}" src="/oracle/webcenter/content/b.jpg"></td></tr><tr>{s.menu('<td class="x1cg"><a class="xg4" href="{}">{}</a></td>')}</tr></table></div>
<div id="T:body" class="x1q"><table role="presentation"><tr><td valign="top"><div id="T:dclay:pgl1" class="x19"><div class="x1a">{s.crumb('<a class="xgl" href="{}">{}</a>', gap='<span class="x25">&nbsp;&gt;&nbsp;</span>')}</div><div class="x1a"><span class="x25 tieu-de" id="T:dclay:ot1">{s.title}</span></div>
<div class="x1a"><span class="x25" id="T:dclay:ot2">{s.date}</span></div><div class="x1a"><span class="x25 tom-tat" id="T:dclay:ot3">{s.lead("<b>{}</b>")}</span></div><div class="x1a"><div id="T:dclay:ot4">{s.rest()}{s.signs()}</div></div>{related}</div></td>
<td valign="top" width="240">{s.side('<div class="x17z"><div class="x180"><h2 class="x18s">{}</h2></div><ul class="x18t">{}</ul></div>')}</td></tr></table></div><div id="T:foot" class="x19">{s.foot('<div class="x1a"><span class="x25">{}</span></div>')}</div></form><script>AdfPage.PAGE.__init();</script></body></html>"""


def hue_cit(s: Sheet) -> str:
    """A Huế-made portal: definition of everything by short classes, related articles above the tools."""
    related = s.related(
        '<div class="tinLienQuan"><div class="tieuDeKhoi"><h2>Tin cùng chủ đề</h2></div>{}</div>',
        '<div class="item"><h4><a href="{}">{}</a></h4><span class="ngay">{}</span></div>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{s.site} - {s.title}</title></head><body><div id="pageWrap"><div id="banner"><h1 class="an" style="display:none">{s.site}</h1></div><div id="menuNgang"><ul>{s.menu()}</ul></div>
<div id="cotTrai">{s.side('<div class="khoi"><div class="tieuDeKhoi">{}</div><ul class="noiDungKhoi">{}</ul></div>')}</div><div id="cotGiua"><div class="duongDan">{s.crumb('<a href="{}">{}</a>', gap=" &raquo; ")}</div>
<article class="chiTietTin"><h3 class="tieuDe">{s.title}</h3><time class="ngayDang">{s.date}</time><div class="trichYeu">{s.lead("<em>{}</em>")}</div><div class="noiDung">{s.rest()}</div><div class="butDanh">{s.signs("<strong>{}</strong><br>")}</div></article>{related}
<div class="congCu"><a href="javascript:history.back()">Quay lại</a><a href="javascript:window.print()">In trang</a><a href="#pageWrap">Đầu trang</a></div></div><div id="chanTrang">{s.foot("<span>{}</span><br>")}</div></div></body></html>"""


def umbraco(s: Sheet) -> str:
    """Umbraco: a clean page, the grid editor's rows round every piece of the body."""
    rows = "".join(
        f'<div class="grid-section"><div class="row clearfix"><div class="col-md-12 column"><div>{part}</div></div></div></div>'
        for part in map(s.piece, s.told.pieces[1:])
    )
    return f"""<!DOCTYPE html><html lang="vi-VN"><head>{{charset}}<title>{s.title}</title><link rel="canonical" href="{e(s.told.url)}"></head><body class="frontpage theme-font-slab"><header><a class="brand" href="/" style="background-image:url('/media/1/logo.png')"></a><nav class="navbar"><ul>{s.menu()}</ul></nav></header>
<main><section class="section"><div class="container"><div class="crumbs">{s.crumb('<a href="{}">{}</a>')}</div><article class="blogpost"><header><h1>{s.title}</h1><small class="meta">{s.date}</small></header>{s.lead('<p class="intro">{}</p>')}<div class="umb-grid"><div class="grid-section">{rows}</div></div>{s.signs('<p class="by">{}</p>')}</article></div></section>
{s.related('<section class="section section--grey"><h2>Bài viết liên quan</h2><ul>{}</ul></section>', '<li><a href="{}">{}</a> <small>{}</small></li>')}</main><footer class="section--themed">{s.foot()}</footer></body></html>"""


FAMILIES = (
    liferay_publisher,
    vnpt_portal,
    dnn_viewnews,
    sharepoint_2010,
    sharepoint_2013,
    oracle_webcenter,
    hue_cit,
    umbraco,
)
