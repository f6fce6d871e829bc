"""Four dresses of Lai Châu: old Web Forms in tables, an MVC site of Bootstrap, SharePoint, Liferay."""

from __future__ import annotations

from tests.generator.sealed13_dress import FOOT_LC, Dress, foot

WEBFORMS = Dress(
    name="lc_webforms", portal="lai_chau", path="/tin-tuc/{slug}--{id}.html", form="lc", hand="word",
    base="/upload/2000066/20200214/",
    frame="""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}<title>[[T]]</title><link href="/App_Themes/dn/style.css" rel="stylesheet" type="text/css" /></head>
<body><form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTY4" /></div>
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td colspan="3"><img src="/images/banner.jpg" alt="" width="1000" /></td></tr>
<tr><td colspan="3"><table class="menu"><tr>[[NAV]]</tr></table></td></tr>
<tr><td width="180" valign="top" class="cottrai">[[LEFT]]<table><tr><td class="tdm">LIÊN KẾT</td></tr><tr><td><select><option>Chính phủ</option><option>Bộ Ngoại giao</option></select></td></tr></table></td>
<td width="620" valign="top"><table width="100%"><tr><td>[[MAIN]]</td></tr></table>[[BELOW]]</td><td width="200" valign="top">[[RIGHT]]</td></tr>
<tr><td colspan="3">9226 Người đang Online</td></tr><tr><td colspan="3" class="chantrang">""" + foot(FOOT_LC, "{}<br />") + """</td></tr></table></form></body></html>""",
    crumbs='<div class="duongdan"><a href="/">Trang chủ</a> &raquo; <a href="/muc/1.aspx">{c}</a></div>',
    title='<span id="ctl00_ContentPlaceHolder1_lblTieuDe" class="tieude"><b>{}</b></span><br />',
    date='<span class="ngaydang">{}</span><br />', lead="",
    body='<div id="ctl00_ContentPlaceHolder1_divNoiDung" class="noidung">{}</div>',
    sign='<p align="right"><b>{}</b></p>', source='<p align="right"><i>(Nguồn: {})</i></p>',
    files='<div class="tep"><b>Tệp đính kèm:</b> {}</div>', file='<a href="{h}">{t}</a> ',
    other='<tr><td><img src="/images/muiten.gif" alt="" /> <a href="{h}">{t}</a><span class="ngay">{d}</span></td></tr>',
    others='<table class="tlq"><tr><td class="tdtlq">Tin liên quan</td></tr>{}</table>',
    heading='<div class="tieudemuc">{}</div>', head_title="Cổng thông tin đối ngoại tỉnh Lai Châu", school="table",
)  # fmt: skip

BOOTSTRAP = Dress(
    name="lc_bootstrap", portal="lai_chau", path="/{slug}--{id}.html", form="lc", hand="plain", base="/Uploads/Images/",
    frame="""<!DOCTYPE html>
<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width, initial-scale=1" /><title>[[T]]</title><link href="/Content/bootstrap.min.css" rel="stylesheet" /></head>
<body><header class="container"><a href="/"><img src="/Content/images/logo.png" alt="" /></a></header>
<nav class="navbar navbar-default"><div class="container"><ul class="nav navbar-nav">[[NAV]]</ul></div></nav>
<div class="container"><div class="row"><div class="col-md-8">[[MAIN]][[BELOW]]</div>
<div class="col-md-4">[[LEFT]][[RIGHT]]<div class="panel panel-default"><div class="panel-heading">Liên kết website</div><div class="panel-body"><ul><li><a href="http://laichau.gov.vn">Cổng TTĐT tỉnh Lai Châu</a></li><li><a href="http://mofa.gov.vn">Bộ Ngoại giao</a></li></ul></div></div></div></div></div>
<div class="container online">9226 Người đang Online</div><footer><div class="container">""" + foot(FOOT_LC, "<p>{}</p>") + """</div></footer><a href="#" id="totop">top</a><a href="#" id="todown">down</a></body></html>""",
    crumbs='<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/muc">{c}</a></li></ol>',
    title='<h1 class="title-detail">{}</h1>', date='<div class="date-post">{}</div>', lead='<p class="sapo"><strong>{}</strong></p>',
    body='<div class="content-detail">{}</div>', sign='<p style="text-align:right"><strong>{}</strong></p>',
    source='<p class="text-right">Nguồn tin: {}</p>',
    files='<div class="attach"><strong>Tài liệu đính kèm:</strong><ul>{}</ul></div>', file='<li><a href="{h}">{t}</a></li>',
    other='<li><a href="{h}">{t}</a><span>{d}</span></li>',
    others='<div class="related"><h4>Tin liên quan</h4><ul>{}</ul></div>', heading='<h2 class="cate-title">{}</h2>',
)  # fmt: skip

SHAREPOINT = Dress(
    name="lc_sharepoint", portal="lai_chau", path="/Pages/{slug}-{id}.aspx", form="lc-words", hand="div",
    base="/PublishingImages/",
    frame="""<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" />{charset}<title>
	[[T]]
</title></head><body><form method="post" id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer">
<div id="s4-titlerow"><a class="ms-siteicon-a" href="/"><img class="ms-siteicon-img" src="/SiteAssets/logo.png" alt="" /></a></div>
<div id="DeltaTopNavigation" class="ms-core-navigation"><ul class="root ms-core-listMenu-root static">[[NAV]]</ul></div>
<div id="contentRow"><div id="sideNavBox" class="ms-dialogHidden">[[LEFT]]</div><div id="contentBox"><div id="DeltaPlaceHolderMain"><div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpartzone-cell ms-webpart-cell-vertical ms-fullWidth"><div class="ms-webpart-chrome ms-webpart-chrome-vertical ms-fullWidth">[[MAIN]]</div></div></div>[[BELOW]]</div></div><div id="rightZone">[[RIGHT]]</div></div>
<div id="footer"><div class="counter">9226 Người đang Online</div>""" + foot(FOOT_LC, "<div>{}</div>") + """</div></div></div></form></body></html>""",
    crumbs='<div class="sitemap"><span><a href="/">Trang chủ</a></span><span> &gt; </span><span><a href="/Pages/muc.aspx">{c}</a></span></div>',
    title='<div class="news-title"><h2>{}</h2></div>', date='<div class="news-date">{}</div>', lead='<div class="news-summary"><b>{}</b></div>',
    body='<div class="news-content"><div class="ms-rtestate-field" style="display:inline">{}</div></div>',
    sign='<div style="text-align:right"><strong>{}</strong></div>', source='<div class="news-source" style="text-align:right">Nguồn: {}</div>',
    files='<div class="news-attach">File đính kèm: {}</div>', file='<div><a href="{h}">{t}</a></div>',
    other='<div class="other-item"><a href="{h}">{t}</a></div>', others='<div class="other-news"><div class="other-title">Tin liên quan</div>{}</div>',
    heading='<h2 class="ms-webpart-titleText"><nobr><span>{}</span></nobr></h2>', head_title="{t}", dated_list=False,
)  # fmt: skip

LIFERAY = Dress(
    name="lc_liferay", portal="lai_chau", path="/web/guest/tin-tuc/-/view_content/{id}-{slug}", form="lc-day", hand="plain",
    base="/documents/10181/",
    frame="""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head>{charset}<title>[[T]]</title><link href="/html/css/main.css" rel="stylesheet" /></head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/guest">Thông tin đối ngoại Lai Châu</a></h1></div>
<nav id="navigation" role="navigation"><ul role="menubar">[[NAV]]</ul></nav></header><div id="content"><div class="columns-3" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column span3" id="column-1">[[LEFT]]</div><div class="portlet-column span6" id="column-2"><section class="portlet" id="portlet_101"><div class="portlet-content"><div class="portlet-body">[[MAIN]]</div></div></section>[[BELOW]]</div><div class="portlet-column span3" id="column-3">[[RIGHT]]</div></div></div></div>
<footer id="footer" role="contentinfo"><p>9226 Người đang Online</p>""" + foot(FOOT_LC, "<p>{}</p>") + """</footer></div></body></html>""",
    crumbs='<ul class="breadcrumb breadcrumb-horizontal"><li><a href="/web/guest">Trang chủ</a><span class="divider">/</span></li><li><a href="/web/guest/muc">{c}</a></li></ul>',
    title='<div class="taglib-header"><h3 class="header-title"><span>{}</span></h3></div>', date='<div class="metadata-publish">{}</div>',
    lead='<div class="asset-summary"><p><strong>{}</strong></p></div>', body='<div class="journal-content-article">{}</div>',
    sign='<p class="rtl-align" style="text-align:right;"><strong>{}</strong></p>', source='<p style="text-align:right;">Nguồn: {}</p>',
    files='<div class="asset-files"><b>Tệp đính kèm</b>{}</div>', file='<div><a href="{h}">{t}</a></div>',
    other='<li class="title"><a href="{h}">{t}</a> <span class="time">{d}</span></li>', others='<div class="asset-related"><h4>Tin liên quan</h4><ul>{}</ul></div>',
    heading='<h3 class="header-title"><span>{}</span></h3>', head_title="{t} - Thông tin đối ngoại Lai Châu",
)  # fmt: skip

DRESSES = (WEBFORMS, BOOTSTRAP, SHAREPOINT, LIFERAY)
