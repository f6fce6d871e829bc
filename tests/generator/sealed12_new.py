"""The newsrooms of 2018 and 2025: SharePoint 2013, Liferay, MVC, NukeViet 4, Joomla 3, DotNetNuke 9 and Bootstrap themes."""

from __future__ import annotations

from tests.generator.sealed12_old import (
    DOCUMENTS,
    EMPTY_OR_NOT,
    HAMLET,
    HOME,
    LAI_CHAU_FOOT,
    LINKS,
    NUKE,
    NUKE_FIELD,
    OFFICE,
    STATE,
    VIDEOS,
    VIEW,
)  # fmt: skip
from tests.generator.sealed12_page import DAY, SA_CH, Shell

SHARE = '<div class="share"><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Sao chép liên kết</a></div>'
HEAD = '<!DOCTYPE html>\n<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width"><title>[[HT]]</title>'
SHAREPOINT_13 = HEAD + """</head><body><form id="aspnetForm">""" + STATE + """<div id="suiteBarDelta"><a href="#">Đăng nhập</a></div><div id="DeltaPlaceHolderMain">
<div class="duongdan"><a href="/">Trang chủ</a> &rsaquo; <a href="/Pages/muc.aspx">[[C]]</a></div>
<div class="news-detail"><h1 class="news-title">[[T]]</h1>[[D]]<div class="doc">Đọc bài viết</div>
<div class="ms-rtestate-field">[[B]]</div>[[F]]<div class="thich"><span>0</span> Thích</div></div>
<div class="tlq"><span class="tlq-title">Tin liên quan</span><ul>[[R]]</ul></div></div>
<div class="online">[[N]] Người đang Online</div><footer>""" + LAI_CHAU_FOOT + "</footer></form></body></html>"  # fmt: skip

LIFERAY_18 = HEAD + """</head><body class="yui3-skin-sam"><header id="banner"><h1 class="site-title"><a class="logo" href="/"><img alt="[[W]]" src="/image/logo.png"></a></h1></header>
<nav id="navigation"><h1 class="hide-accessible" style="display:none">Chuyển hướng</h1><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
<div class="columns-2"><div class="portlet-column"><section class="portlet"><h1 class="portlet-title"><span class="portlet-title-text">LIÊN KẾT WEBSITE</span></h1><a href="#">Bộ Ngoại giao</a></section></div>
<div class="portlet-column"><section class="portlet portlet-asset-publisher"><div class="journal-content-article"><div class="news-title"><h3>[[T]]</h3></div>[[D]]
[[L]]<div class="news-content">[[B]]</div>[[S]]</div><div class="taglib-social-bookmarks"><a href="#">Tweet</a></div></section>
<section class="portlet"><div class="other-news"><b>Tin cùng chuyên mục</b><ul>[[R]]</ul></div></section></div></div>
<footer id="footer">Bản quyền thuộc Sở Thông tin và Truyền thông tỉnh Điện Biên</footer></body></html>"""  # fmt: skip

MVC = HEAD + """</head><body><div class="container body-content"><div class="row"><div class="col-md-8"><h1 class="detail-title">[[T]]</h1>
[[D]]<div class="detail-content">[[B]]</div>[[S]]</div>
<div class="col-md-4"><div class="box">""" + DOCUMENTS + '</div><div class="box">' + VIDEOS + '</div><div class="box">' + LINKS + """</div></div></div>
<footer><p>&copy; 2018 - Thông tin đối ngoại tỉnh Điện Biên</p></footer></div><script>var label = "Nguồn tin:"; var end = "HỆ THỐNG VĂN BẢN";</script></body></html>"""  # fmt: skip

NUKEVIET_4 = (
    HEAD
    + """<meta name="generator" content="NukeViet v4.3"><meta property="og:title" content="[[T0]]"></head><body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br/>Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<nav><a href="/vi/">Trang nhất</a><ul class="temp-breadcrumbs hidden"><li><a href="/vi/"><span>Trang nhất</span></a></li><li><a href="/vi/news/"><span>Tin Tức</span></a></li><li><a href="/vi/news/muc/"><span>[[C]]</span></a></li></ul></nav>
<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1>
<div class="hidden hide d-none" style="display:none" itemprop="author"><span itemprop="name">admin</span></div><span class="hidden hide d-none" style="display:none" itemprop="datePublished">2026-05-02T09:11:00+07:00</span>
<div class="row"><div class="col-md-12">[[D]]</div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="In ra" href="#"><em class="fa fa-print">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix">[[H]][[L]]</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">[[B]]</div><div class="margin-bottom-lg">[[S]]</div>[[NF]]</div></div>
<div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Tags: </strong><a href="/vi/news/tag/huu-nghi"><em>hữu nghị</em></a></div></div>
<div class="panel-body"><div class="h5" id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div><input class="hover-star" type="radio" value="5">Click để đánh giá bài viết</div>
<div class="panel-body"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><button>Gửi bình luận</button></div>
<div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="related list-items">[[R1]]</ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related list-items">[[R2]]</ul></div>
<ul class="counter"><li>Đang truy cập<span>14</span></li><li>Hôm nay<span>[[N]]</span></li><li>Tổng lượt truy cập<span>3,920,114</span></li></ul></body></html>"""
)
NUKE_FILES = '<div class="list-group news-download-file">[[F]]</div>'

NUKE_THEME = NUKEVIET_4.replace('<h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1>', '<div class="bm-title"><h2>[[T]]</h2></div>').replace(
    '<div class="clearfix">[[H]][[L]]</div>', SHARE + '<div class="sapo clearfix">[[L]]</div>')  # fmt: skip

JOOMLA_3 = HEAD + """</head><body class="com_content view-article"><ul itemscope class="breadcrumb"><li>Bạn đang ở: </li><li><a href="/" class="pathway"><span>Trang chủ</span></a></li><li><a href="/muc"><span>[[C]]</span></a></li></ul>
<div class="item-page"><div class="page-header"><h2 itemprop="headline">[[T]]</h2></div><div class="icons"><ul class="dropdown-menu"><li class="print-icon"><a href="#">In</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="published">[[D]]</dd><dd class="hits">Lượt xem: [[N]]</dd></dl>
<div itemprop="articleBody">[[B]]</div><ul class="pager pagenav"><li class="previous"><a href="#">Trước</a></li><li class="next"><a href="#">Tiếp</a></li></ul></div>
<div class="moduletable"><h3>Tin liên quan</h3><ul class="category-module">[[R]]</ul></div><div class="online">[[N]] Người đang Online</div>
<footer>""" + LAI_CHAU_FOOT + "</footer></body></html>"  # fmt: skip

DNN_9 = HEAD + """</head><body><div id="dnn_TopPane">""" + LINKS + """</div><div id="dnn_ContentPane"><div class="edNews_article"><article><h1 class="edn_articleTitle">[[T]]</h1>
<div class="edn_meta">[[D]]<div class="edn_views">Số lượt xem: [[N]]</div></div>[[L]]<div class="edn_articleContent">[[B]]</div>[[S]]</article>
<div class="edn_ratings">Xếp hạng bài viết: Chưa có</div></div></div><div id="dnn_RightPane">""" + DOCUMENTS + VIDEOS + """</div>
<div id="dnn_Footer">Thiết kế bởi Trung tâm Công nghệ thông tin và Truyền thông</div></body></html>"""  # fmt: skip

BOOTSTRAP = HEAD + """<meta property="og:title" content="[[T0]]"></head><body><header class="navbar"><a href="/">Trang chủ</a><form role="search"><input placeholder="Nhập từ khóa tìm kiếm"></form></header>
<main class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="/muc">[[C]]</a></li></ol></nav>
<article><h1 class="post-title">[[T]]</h1>[[D]]<div class="player"><audio controls src="/tts/[[N]].mp3"></audio><span>Nghe bài viết</span><span>0:00</span><span>Giọng nữ miền Bắc</span></div>
[[L]]<div class="post-body">[[B]]</div>[[F]]</article>""" + SHARE + """
<section class="related"><h2>Tin liên quan</h2><ul>[[R]]</ul></section><section class="poll"><h4>Khảo sát</h4><p>Bạn đánh giá thế nào về nội dung của Cổng?</p><label><input type="radio">Rất hài lòng</label><button>Gửi</button></section></main>
<div class="online">[[N]] Người đang Online</div><footer>""" + LAI_CHAU_FOOT + '<a href="#">top</a><a href="#">down</a></footer></body></html>'  # fmt: skip

LIFERAY_25 = HEAD + """</head><body><div id="wrapper"><div class="portlet-breadcrumb"><ul><li><a href="/">Trang chủ</a></li><li><span>[[C]]</span></li></ul></div>
<div class="lfr-layout"><aside><h2 class="portlet-title-text">Tin đọc nhiều</h2><ul><li><a href="/a/1">Lịch cắt điện khu vực trung tâm thành phố</a></li><li><a href="/a/2">Danh sách thí sinh dự thi công chức</a></li></ul></aside>
<div class="detail">[[D]]<div class="h2 tieude">[[T]]</div>[[L]]<div class="journal">[[B]]</div></div></div>
<div class="lienquan"><div class="portlet-title">Tin liên quan</div><ul>[[R]]</ul></div><div>[[N]] Người đang Online</div><footer>""" + LAI_CHAU_FOOT + "</footer></div></body></html>"  # fmt: skip

TABLE_25 = HEAD + """</head><body><table style="width:100%"><tbody><tr><td><a href="/"><img src="/logo.svg" alt="logo"></a></td></tr><tr><td><h1>[[T]]</h1></td></tr><tr><td>[[D]]</td></tr>
<tr><td>[[B]]</td></tr><tr><td>[[S]]</td></tr><tr><td><button>Bình luận</button> <button>Chia sẻ</button></td></tr><tr><td>""" + DOCUMENTS + "</td></tr><tr><td>" + VIDEOS + LINKS + """</td></tr></tbody></table>
<!-- Tin, ảnh: Quản trị. Nguồn tin: nội bộ --></body></html>"""  # fmt: skip

ASIDE_25 = HEAD + """</head><body><main><div class="side">""" + DOCUMENTS + '</div><div class="side">' + VIDEOS + '</div><div class="side">' + LINKS + """</div>
<div class="side"><b>THÔNG BÁO</b><ul><li><a href="/tb/1">Thông báo lịch tiếp công dân định kỳ</a></li><li><a href="/tb/2">Thông báo tuyển cộng tác viên</a></li></ul></div>
<h2 class="post-title">[[T]]</h2>[[D]]<div class="entry">[[B]]</div>[[S]]<div class="tags"><span>Từ khóa:</span> <a href="#">đối ngoại</a> <a href="#">biên giới</a></div>
<footer>Trung tâm Điều hành thông minh tỉnh Điện Biên - Tổng đài hỗ trợ: 1022</footer></main></body></html>"""  # fmt: skip

PLAYER_25 = HEAD + """</head><body><div id="app"><div class="top-bar"><a href="/">Trang chủ</a><a href="/rss">RSS</a><span>Tiếng Việt</span><span>English</span></div><div class="crumb"><a href="/">Trang chủ</a><i class="bi bi-chevron-right"></i><a href="/muc">[[C]]</a></div>
<div class="cms-detail"><div class="cms-title">[[T]]</div>[[D]]<div class="cms-tool"><button>A-</button><button>A+</button><button>Tương phản</button><button>Nghe</button></div>
<div class="cms-body">[[B]]</div><div class="cms-vote">Đánh giá: <span>★★★★★</span><span>0 / 5</span></div></div>
<div class="cms-related"><p class="h">Tin liên quan</p><ul>[[R]]</ul></div><div class="cms-comment"><p>Bình luận</p><textarea placeholder="Ý kiến của bạn"></textarea><button>Gửi bình luận</button></div>
<div class="chatbot" style="display:none">Xin chào! Tôi là trợ lý ảo. Tin liên quan bạn có thể xem tại đây.</div>
<div>[[N]] Người đang Online</div><footer>""" + LAI_CHAU_FOOT + "</footer></div></body></html>"  # fmt: skip

SPAN_5 = '<span class="h5">{}</span>'
HOMETEXT = '<div class="hometext m-bottom" itemprop="description">{}</div>'
SEE_ALSO = '<div class="see-also"><b>Xem thêm:</b> <a href="{href}">{title}</a></div>'
SHELLS_2018 = (
    Shell("sp18", 2018, "lai_chau", HOME, SHAREPOINT_13, ("sp", "word"), '<div class="news-date">{}</div>', ("own", "own", "caps"), item=SA_CH, base="/PublishingImages/2018/"),
    Shell("liferay18", 2018, "dien_bien", HAMLET, LIFERAY_18, ("p", "div"), '<div class="news-date">{}</div>', ("own", "24", "gmt"), lead='<div class="news-lead"><p><strong>{}</strong></p></div>', field=EMPTY_OR_NOT, base="/documents/10180/", path=VIEW),
    Shell("mvc18", 2018, "dien_bien", HAMLET, MVC, ("div", "ck", "dir", "broken"), '<p class="date-post">{}</p>', ("own",), field='<p>Nguồn tin: {source}</p>', base="/Uploads/Images/", file="{n}.jpeg", path=VIEW),
    Shell("nv418", 2018, "dien_bien_stttt", OFFICE, NUKEVIET_4.replace("[[NF]]", NUKE_FILES), ("ck", "p", "br"), SPAN_5, ("own",), HOMETEXT, DAY, NUKE_FIELD, base="/uploads/news/2018_09/", path=NUKE),
    Shell("nvtheme18", 2018, "dien_bien_stttt", OFFICE, NUKE_THEME.replace("[[NF]]", ""), ("ck", "word", "div"), SPAN_5, ("own", "own", "two"), "<h3>{}</h3>", DAY, NUKE_FIELD, base="/assets/news/", path=NUKE),
    Shell("joomla18", 2018, "lai_chau", HOME, JOOMLA_3, ("p", "ck"), '<time>{}</time>', ("own", "dot", "24"), item=SA_CH, base="/images/2018/"),
    Shell("dnn18", 2018, "dien_bien", HAMLET, DNN_9, ("ck", "div"), '<time>{}</time>', ("own", "words", "own"), lead='<div class="edn_articleSummary">{}</div>', field=EMPTY_OR_NOT, base="/Portals/0/EasyDNNnews/", path=VIEW),
)  # fmt: skip
SHELLS_2025 = (
    Shell("boot25", 2025, "lai_chau", HOME, BOOTSTRAP, ("ck", "dir"), '<p class="meta">{}</p>', ("own", "gmt"), '<p class="post-sapo fw-bold">{}</p>', SA_CH, base="/storage/2025/", file="{n}.webp", head="{title} | {site}"),
    Shell("liferay25", 2025, "lai_chau", HOME, LIFERAY_25, ("p", "word"), '<div class="ngay">{}</div>', ("bare", "own", "dot"), '<div class="tomtat"><em>{}</em></div>', SA_CH, base="/documents/20181/", head="{site}"),
    Shell("nv525", 2025, "dien_bien_stttt", OFFICE, NUKEVIET_4.replace("[[NF]]", NUKE_FILES).replace("v4.3", "v4.5"), ("ck", "dir", "p"), SPAN_5, ("own", "own", "caps"), HOMETEXT, DAY, NUKE_FIELD, base="/assets/news/2025_03/", path=NUKE),
    Shell("nvbox25", 2025, "dien_bien_stttt", OFFICE, NUKE_THEME.replace("[[NF]]", ""), ("ck", "div"), SPAN_5, ("own", "gmt"), "<p><strong>{}</strong></p>", DAY, NUKE_FIELD, SEE_ALSO, path=NUKE, omit=("related",)),
    Shell("table25", 2025, "dien_bien", HAMLET, TABLE_25, ("rows", "oneline", "p"), "<small>{}</small>", ("own", "24"), field='Nguồn tin: {source}', base="/Uploads/Images/", file="z{n}_bg.jpg", path=VIEW, head=""),
    Shell("aside25", 2025, "dien_bien", HAMLET, ASIDE_25, ("dir", "br", "broken"), '<div class="post-date">{}</div>', ("own", "caps", "words"), field='<div class="nguon-tin">Nguồn tin: {source}</div>', base="/Uploads/Images/", file="{n}.jpeg", path=VIEW),
    Shell("player25", 2025, "lai_chau", HOME, PLAYER_25, ("ck", "dir", "word"), '<div class="cms-date">{}</div>', ("own", "words", "own"), item=SA_CH, base="/upload/2000066/2025/"),
)  # fmt: skip
