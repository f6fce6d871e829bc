"""Four dresses of the department's site: stock NukeViet, a NukeViet theme of offices, and two plausible redesigns."""

from __future__ import annotations

from tests.generator.sealed13_dress import Dress

SITE = "Sở Thông tin và Truyền thông tỉnh Điện Biên"
NUKE = Dress(
    name="nv_stock", portal="dien_bien_stttt", path="/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html", form="nv", hand="plain",
    base="/uploads/news/2020_01/",
    frame="""<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>[[T]]</title><meta name="author" content="Sở Thông tin và Truyền thông tỉnh Điện Biên"><meta name="generator" content="NukeViet v4.5">{charset}</head>
<body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<header><div class="section-header"><div class="wraper"><div id="header"><div class="logo"><a href="/vi/"><img src="/assets/images/logo.png" alt=""></a></div></div></div></div></header><nav class="second-nav"><ul class="menu">[[NAV]]</ul></nav>
<section><div class="container" id="body"><div class="row"><div class="col-sm-12 col-md-13 col-sm-push-6 col-md-push-5">[[MAIN]][[BELOW]]</div><div class="col-sm-6 col-md-6">[[RIGHT]]<div class="panel panel-primary"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none"><li>Đang truy cập<span>13</span></li><li>Tổng lượt truy cập<span>1,220,437</span></li></ul></div></div></div><div class="col-sm-6 col-md-5">[[LEFT]]</div></div></div></section>
<footer id="footer"><div class="copyright"><span>&copy;&nbsp;Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên.&nbsp; </span><span>Mã nguồn NukeViet CMS.</span></div></footer></body></html>""",
    crumbs='<div class="breadcrumbs-wrap"><ul class="temp-breadcrumbs"><li><a href="/vi/"><span>Trang nhất</span></a></li><li><a href="/vi/news/"><span>Tin Tức</span></a></li><li><a href="/vi/news/Thong-tin-doi-ngoai/"><span class="txt">{c}</span></a></li></ul></div>',
    title='<h1 class="title margin-bottom-lg" itemprop="headline">{}</h1>',
    date='<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">{}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" rel="nofollow" title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>',
    lead='<div class="clearfix"><div class="hometext m-bottom" itemprop="description">{}</div></div>',
    body='<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{}</div>', sign='<div style="text-align: right;"><strong>{}</strong></div>',
    source='<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Nguồn tin: </strong>{}</p></div>',
    files='<div class="list-group news-download-file"><div class="list-group-item"><h3>Tài liệu đính kèm</h3></div>{}</div>', file='<div class="list-group-item"><a href="{h}" title="Tải về"><strong>{t}</strong></a></div>',
    other='<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{h}">{t}</a></h4><em>{d}</em></li>',
    others='<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">{}</ul></div></div></div>',
    heading='<h1 class="page-title">{}</h1>',
)  # fmt: skip

EGOV = Dress(
    name="nv_egov", portal="dien_bien_stttt", path="/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html", form="nv", hand="word",
    base="/uploads/news/2019_07/",
    frame="""<!DOCTYPE html>
<html lang="vi"><head><title>[[T]]</title>{charset}<meta name="generator" content="NukeViet v4.4"></head>
<body><div id="mobilePage"><header><div class="egov-banner"><p class="slogan">CỔNG THÔNG TIN ĐIỆN TỬ</p><p class="donvi">Sở Thông tin và Truyền thông tỉnh Điện Biên</p></div></header><nav><ul class="nav navbar-nav">[[NAV]]</ul></nav>
<div class="wraper"><div class="row"><div class="col-md-18">[[MAIN]][[BELOW]]</div><div class="col-md-6"><div class="border-box">[[LEFT]][[RIGHT]]<div class="title-box">Liên kết</div><ul><li><a href="http://dienbien.gov.vn">UBND tỉnh</a></li></ul></div></div></div></div>
<footer><div class="wraper"><p>Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Địa chỉ: Phường Mường Thanh, thành phố Điện Biên Phủ</p><p>Đang truy cập: 7</p></div></footer></div></body></html>""",
    crumbs='<ol class="breadcrumb"><li><a href="/vi/">Trang chủ</a></li><li><a href="/vi/news/Thong-tin-doi-ngoai/">{c}</a></li></ol>',
    title='<h2 class="title-news-detail">{}</h2>', date='<p class="time-news">{}</p>', lead='<div class="hometext"><strong>{}</strong></div>',
    body='<div id="news-bodyhtml" class="bodytext">{}</div>', sign='<p style="text-align:right"><strong>{}</strong></p>',
    source='<p class="text-right">Nguồn tin: {}</p>', files='<div class="news-download-file"><p>Tệp đính kèm:</p>{}</div>', file='<p><a href="{h}">{t}</a></p>',
    other='<li><a href="{h}">{t}</a> <em>{d}</em></li>', others='<div class="other-news"><p class="h4">Những tin cũ hơn</p><ul>{}</ul></div>',
    heading='<div class="title-cat"><h2>{}</h2></div>', head_title="{t} - Sở Thông tin và Truyền thông tỉnh Điện Biên",
)  # fmt: skip

LIFERAY7 = Dress(
    name="st_liferay7", portal="dien_bien_stttt", path="/w/{slug}-{id}", form="gmt", hand="plain", base="/documents/20182/0/",
    frame="""<!DOCTYPE html>
<html class="ltr" lang="vi-VN"><head>{charset}<title>[[T]]</title><link href="/o/theme/css/clay.css" rel="stylesheet"></head><body class="has-edit-mode-menu site"><div class="container-fluid" id="wrapper">
<header id="banner"><img class="logo" src="/image/layout_set_logo" alt="" /></header><nav class="sort-pages"><ul role="menubar">[[NAV]]</ul></nav><section id="content"><div class="layout-content portlet-layout" id="main-content" role="main"><div class="row"><div class="col-md-3">[[LEFT]]</div><div class="portlet-column col-md-6"><div class="portlet-boundary portlet-asset-publisher"><div class="portlet-content-container">[[MAIN]]</div></div>[[BELOW]]</div><div class="col-md-3">[[RIGHT]]</div></div></div></section>
<footer><div class="container"><div>Sở Thông tin và Truyền thông tỉnh Điện Biên</div><div>Lượt truy cập: 845.331</div></div></footer></div></body></html>""",
    crumbs='<nav aria-label="Breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a class="breadcrumb-link" href="/home"><span class="breadcrumb-text-truncate">Trang chủ</span></a></li><li class="breadcrumb-item"><a href="/chuyen-muc"><span class="breadcrumb-text-truncate">{c}</span></a></li></ol></nav>',
    title='<h4 class="component-title"><span class="asset-title d-inline">{}</span></h4>', date='<div class="metadata-entry publish-date">{}</div>',
    lead='<div class="summary font-weight-bold">{}</div>', body='<div class="asset-content"><div class="journal-content-article" data-analytics-asset-type="web-content">{}</div></div>',
    sign='<p style="text-align:right"><em>{}</em></p>', source='<p style="text-align:right">Nguồn: {}</p>',
    files='<div class="asset-attachments"><h5>Tệp đính kèm</h5><ul class="list-unstyled">{}</ul></div>', file='<li><a href="{h}">{t}</a></li>',
    other='<li><a href="{h}">{t}</a> <small>{d}</small></li>', others='<div class="related-assets"><h5>Tin liên quan</h5><ul>{}</ul></div>',
    heading='<h2 class="portlet-title-text">{}</h2>', date_first=True,
)  # fmt: skip

SHAREPOINT = Dress(
    name="st_sharepoint", portal="dien_bien_stttt", path="/SitePages/tin-chi-tiet/{slug}-{id}.aspx", form="dot", hand="div", base="/Portals/0/Images/",
    frame="""<!DOCTYPE html>
<html lang="vi"><head>{charset}<title>[[T]]</title></head><body class="v4master"><form id="aspnetForm" method="post" action="./tin-chi-tiet"><div id="s4-workspace"><div class="bg-header"><a href="/"><img src="/_layouts/15/images/banner.png" alt=""></a></div><div class="menu-main"><ul class="clearfix">[[NAV]]</ul></div>
<div class="main-page clearfix"><div class="col-left">[[LEFT]]</div><div class="col-center"><div class="ms-webpart-zone">[[MAIN]]</div>[[BELOW]]</div><div class="col-right">[[RIGHT]]</div></div><div class="ft"><p>Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ website này</p></div></div></form></body></html>""",
    crumbs='<div class="bread"><a href="/">Trang chủ</a> | <a href="/SitePages/muc.aspx">{c}</a></div>',
    title='<div class="title-detail"><h1>{}</h1></div>', date='<div class="post-date">{}</div>', lead='<div class="short-content"><p><b>{}</b></p></div>',
    body='<div class="ExternalClass5D1F">{}</div>', sign='<div style="text-align:right"><b>{}</b></div>', source='<div class="source" style="text-align:right">Nguồn tin: {}</div>',
    files='<div class="file-attach"><span>Tệp đính kèm:</span> {}</div>', file='<div><a href="{h}">{t}</a></div>',
    other='<li><a href="{h}">{t}</a></li>', others='<div class="tin-khac"><h3>Tin liên quan</h3><ul>{}</ul></div>',
    heading='<div class="title-zone"><h3>{}</h3></div>', dated_list=False,
)  # fmt: skip

DRESSES = (NUKE, EGOV, LIFERAY7, SHAREPOINT)
