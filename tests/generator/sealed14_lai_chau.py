"""Six ages of the portal of Lai Châu: WebForms, SharePoint, DotNetNuke, a forum's tables, a redesign of 2026."""

from __future__ import annotations

from tests.generator.sealed14_page import Shell

FOOT = (
    "<div>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</div><div>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu</div>"
    "<div>Giấy phép số: 47/GP-TTĐT, cấp ngày: 12/5/2015</div><div>Chịu trách nhiệm chính: Giám đốc Sở Thông tin và Truyền thông</div>"
    "<div>Điện thoại: 02133.798.799</div><div>Email: BANBIENTAPDOINGOAI@LAICHAU.GOV.VN</div>"
    "<div>Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này</div>"
)
FORM = (
    (
        '<form name="aspnetForm" method="post" action="./" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk0" />'
        '<input type="hidden" name="__EVENTTARGET" value="" /></div><script type="text/javascript">//<![CDATA[\n'
        "function __doPostBack(t,a){{document.forms[0].submit();}} var nhan='Tin liên quan'; //]]></script>"
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
GRID = FORM.join(
    (
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}<title>[[H]]</title></head><body>""",
        """
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="/App_Themes/banner.jpg" alt="Banner" /></td></tr>
<tr><td width="220" valign="top"><table class="menuTrai"><tr><td class="tieude">DANH MỤC</td></tr><tr><td><a href="/gioi-thieu.html">Giới thiệu</a></td></tr>
<tr><td><a href="/thi-thuc.html">Thị thực</a></td></tr><tr><td class="tieude">Thăm dò ý kiến</td></tr><tr><td><input type="radio" name="td" />Rất hữu ích</td></tr></table></td>
<td valign="top"><span id="ctl00_SiteMapPath1"><a href="/">Trang chủ</a> &gt; <a href="/muc.html">[[C]]</a></span>
<table cellspacing="0" border="0" id="ctl00_cph_FormView1" style="border-collapse:collapse;"><tr><td colspan="2">
<span id="ctl00_cph_FormView1_TitleLabel" class="TieuDe"><h1>[[T]]</h1></span></td></tr>[[D]]
<tr><td>[[P]]</td></tr><tr><td>[[L]]</td></tr><tr><td><div id="ctl00_cph_FormView1_Body">[[B]]</div></td></tr></table>
[[F]]
<table id="ctl00_cph_DataList1" cellspacing="0" border="0"><tr><td class="tlq">Tin liên quan</td></tr>
[[R]]</table></td></tr></table><div>[[#]] Người đang Online</div>"""
        + FOOT
        + "<a>top</a> <a>down</a></form></body></html>",
    )
)
LABEL = (
    """<html><head><meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">{charset}<title>Cổng thông tin đối ngoại tỉnh Lai Châu</title></head>
<body MS_POSITIONING="GridLayout">"""
    + FORM
    + """<div id="Nav"><a href="/">Trang chủ</a> <a href="/cs.html">[[C]]</a></div>
<!-- Tin liên quan: hiển thị ở cuối trang -->
<span id="Detail1_lblTitle" class="title_detail">[[T]]</span>
[[D]]
<span id="Detail1_lblContent" class="content">[[B]]</span>
<div style="display:none" id="Detail1_pnlEmpty"><p>Không tìm thấy bài viết</p><p>Tin liên quan</p></div>[[F]]
<p><span id="Detail1_lblOther" class="other">Tin liên quan</span></p>
<ul id="Detail1_dtlOther">[[R]]</ul>
<p>[[#]] Người đang Online</p>"""
    + FOOT
    + "<p>top</p><p>down</p></form></body></html>"
)
SHAREPOINT = (
    """<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" />{charset}<title>
	[[H]]
</title><script type="text/javascript">var _spPageContextInfo = {webServerRelativeUrl: "\\u002f", pageListId: "{8c1}"};</script></head><body>
<div id="s4-ribbonrow" style="display:none"><span>Hành động trang</span><span>Chia sẻ</span></div><div id="s4-workspace"><div id="s4-bodyContainer">
<div class="ms-dialogHidden"><a href="#mainContent" class="ms-accessible ms-acc-button">Skip to main content</a></div>
<div id="DeltaTopNavigation"><ul class="root static"><li><a href="/">Trang chủ</a></li><li><a href="/vanban">Văn bản</a></li><li><a href="/lienhe">Liên hệ</a></li></ul></div>
<div id="MSO_ContentTable"><a id="mainContent"></a><div class="duongdan"><a href="/">Trang chủ</a> <span>&gt;</span> <a href="/muc">[[C]]</a></div>
<div class="article article-right"><h1 class="ArticleTitle">[[T]]</h1>[[D]]
<div class="captioned-image">[[P]]</div><div class="article-lead">[[L]]</div>
<div class="article-content"><div id="ctl00_PlaceHolderMain_ctl02__ControlWrapper_RichHtmlField" class="ms-rtestate-field" aria-labelledby="ctl00_label">[[B]]</div></div>[[F]]</div>
<div class="ms-webpart-zone"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><nobr><span>Tin liên quan</span><span id="WebPartCaptionWPQ3"></span></nobr></h2></div>
<ul class="dfwp-list">[[R]]</ul></div></div><div>[[#]] Người đang Online</div>"""
    + FOOT
    + "</div></div></body></html>"
)
DNN = (
    """<!DOCTYPE html>
<html lang="vi-VN"><head id="Head">{charset}<title>[[H]]</title><meta name="keywords" content="DotNetNuke,DNN" /></head><body id="Body">
<form method="post" id="Form"><div id="dnn_LeftPane" class="LeftPane"><div class="DnnModule DnnModule-DNN_HTML DnnModule-377"><a name="377"></a><div class="c_title"><h2><span id="dnn_ctr377_dnnTITLE_titleLabel" class="Head">Thông báo</span></h2></div>
<div class="Normal"><p><a href="/lich.html">Lịch tiếp công dân năm nay</a></p><p><a href="/mau.html">Mẫu đơn xin cấp thị thực</a></p></div></div></div>
<div id="dnn_ContentPane" class="ContentPane"><span class="SkinObject"><a href="/">Trang chủ</a> / <a href="/c">[[C]]</a></span>
<div class="DnnModule DnnModule-Tintuc DnnModule-412"><a name="412"></a><div class="DNNContainer_noTitle"><div id="dnn_ctr412_ContentPane"><div id="dnn_ctr412_ModuleContent" class="DNNModuleContent ModTintucC">
<div class="news_title">[[T]]</div>[[D]]<div class="news_sapo">[[L]]</div><div class="news_body">[[B]]</div>[[F]]
<div class="news_tools"><a href="javascript:print()">In trang</a> <a href="mailto:">Gửi email</a></div>
<!-- Start_Module_413 --><div class="news_other"><span class="Head">Tin liên quan</span>[[R]]</div><!-- End_Module_413 --></div></div></div></div></div>
<div id="dnn_BottomPane"><p>[[#]] Người đang Online</p>"""
    + FOOT
    + "</div></form></body></html>"
)
FORUM = (
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head>{charset}<title>[[H]]</title></head><body>
<table class="tborder" cellpadding="6" cellspacing="1" width="100%"><tr><td class="alt1" width="100%"><span class="navbar">Trang chủ</span> &raquo; <span class="navbar"><a href="/f3.html">[[C]]</a></span></td></tr></table>
<table class="tborder"><tr><td class="tcat">THÔNG TIN CẦN BIẾT</td></tr><tr><td class="alt1"><a href="/t1.html">Tỷ giá</a></td></tr><tr><td class="alt2"><a href="/t2.html">Thời tiết</a></td></tr></table>
<table class="tborder" id="post[[#]]" width="100%"><tr><td class="tcat"><strong style="font-size:16px">[[T]]</strong></td></tr>[[D]]
<tr><td class="alt1" id="td_post_[[#]]"><div id="post_message_[[#]]">[[P]]
[[B]]</div></td></tr></table>[[F]]
<table class="tborder"><thead><tr><td class="tcat">Tin liên quan</td></tr></thead><tbody>[[R]]</tbody></table>
<div class="smallfont">[[#]] Người đang Online</div>"""
    + FOOT
    + "<div>top</div><div>down</div></body></html>"
)
MODERN = (
    """<!doctype html>
<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width"><title>[[H]]</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-10-02T08:00:00+07:00","author":{"name":"admin"}}</script></head>
<body><a class="skip" href="#noi-dung">Bỏ qua tới nội dung</a><header><nav aria-label="Chính"><ul><li><a href="/">Trang chủ</a></li><li><a href="/en">English</a></li></ul></nav></header>
<dialog hidden><h2>Thông báo về cookie</h2><p>Cổng thông tin dùng cookie để ghi nhớ lựa chọn của bạn.</p></dialog>
<main id="noi-dung"><nav aria-label="Đường dẫn"><ol><li><a href="/">Trang chủ</a></li><li><a href="/muc">[[C]]</a></li></ol></nav>
<article><header><h1>[[T]]</h1>[[D]]</header>[[P]]
[[L]]<div class="prose">[[B]]</div>[[F]]</article>
<template><p>Ngày đăng :01/01/2020</p><p>Tin liên quan</p></template>
<section aria-labelledby="lq"><h2 id="lq">Tin liên quan</h2><ul>[[R]]</ul></section></main>
<aside><h2>Xem nhiều</h2><ol><li><a href="/xn1">Cẩm nang du lịch biên giới</a></li><li><a href="/xn2">Bản đồ cửa khẩu</a></li></ol></aside>
<footer><p>[[#]] Người đang Online</p>"""
    + FOOT
    + "</footer></body></html>"
)
ROW = '<tr><td><a href="{h}">{t}</a>({d})</td></tr>'
LINE = '<li><a href="{h}">{t}</a>({d})</li>'
BOX = '<div class="dinhkem"><span>Tệp đính kèm:</span><ul>{}</ul></div>'
SHELLS = (
    Shell("lc_gridview", "lai_chau", (2009, 2016), "/chinh-sach-doi-ngoai/{slug}--{id}.html", "/upload/2000066/20200214/", GRID,
          '<tr><td><span id="ctl00_cph_FormView1_DateLabel" class="ngay">{}</span></td></tr>', ROW, '<b class="sapo">{}</b>', files=BOX, top=True),
    Shell("lc_label", "lai_chau", (2004, 2012), "/doi-ngoai/{slug}-{id}.html", "/Uploads/Images/", LABEL, '<br><span id="Detail1_lblDate">{}</span><br>', LINE, files=BOX),
    Shell("lc_sharepoint", "lai_chau", (2013, 2020), "/Pages/{slug}-{id}.aspx", "/PublishingImages/", SHAREPOINT, '<div class="ArticleDate">{}</div>',
          '<li class="dfwp-item"><div class="item"><a href="{h}">{t}</a>({d})</div></li>', '<p class="IntroText">{}</p>', "\n\t{}\n", BOX, top=True),
    Shell("lc_dnn", "lai_chau", (2010, 2019), "/tabid/92/id/{id}/{slug}.html", "/Portals/0/Images/", DNN, '<div class="news_date">{}</div>',
          '<div class="other_item"><a href="{h}">{t}</a>({d})</div>', "<strong>{}</strong>", files=BOX),
    Shell("lc_forum_tables", "lai_chau", (2005, 2011), "/news/{slug}--{id}.html", "/attachments/", FORUM, '<tr><td class="thead" style="font-weight:normal">{}</td></tr>',
          '<tr><td class="alt1"><a href="{h}">{t}</a>({d})</td></tr>', files=BOX, top=True),
    Shell("lc_html5_2026", "lai_chau", (2024, 2026), "/tin/{slug}-{id}", "/media/2026/", MODERN, "<p><time>{}</time></p>", LINE, '<p class="lead">{}</p>',
          files='<section class="tep"><h2>Tệp đính kèm</h2><ul>{}</ul></section>', top=True),
)  # fmt: skip
