"""Ten ages of the two portals of Điện Biên: home-made PHP, Joomla 1.5, Liferay, one column, NukeViet 3 to 5."""

from __future__ import annotations

from tests.generator.sealed14_page import Shell

DOCUMENTS = (
    "<ul><li>HỆ THỐNG VĂN BẢN</li><li><a href='/vb/1'>Số/Ký hiệu: 123/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li>"
    "<li><a href='/vb/2'>Số/Ký hiệu: 45/BC-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li></ul>"
    "<ul><li>THƯ VIỆN VIDEO</li><li><a href='/video/1'>Giải thưởng Thông tin đối ngoại lần thứ 2</a></li></ul><ul><li>LIÊN KẾT WEBSITE</li></ul>"
)
MVC = (
    """<!DOCTYPE html>
<html><head>{charset}<title>[[H]]</title><link href="/Content/css" rel="stylesheet"/></head><body>
<div class="navbar"><a href="/">TRANG CHỦ</a> <a href="/TinTuc">TIN TỨC</a> <a href="/VanBan">VĂN BẢN</a></div>
<div class="container body-content"><div class="row"><div class="col-md-9"><h2 class="tt">[[T]]</h2>[[D]]
<p class="tomtat">[[L]]</p><div class="noidung">[[B]]</div>[[F]]
<div class="nguon">[[S]]</div></div><div class="col-md-3">"""
    + DOCUMENTS
    + """</div></div></div>
<!-- <p>Thời gian đăng: 1/1/2020 8:00:00 AM</p><p>Nguồn tin: Báo mẫu</p> --><script>var lang = "Tin, ảnh: ";</script>
<footer><p>Trang thông tin đối ngoại tỉnh Điện Biên</p></footer></body></html>"""
)
JOOMLA = (
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head>{charset}<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>[[H]]</title></head><body>
<div id="leftcolumn"><div class="moduletable_menu"><h3>Menu chính</h3><ul class="menu"><li class="item1"><a href="/"><span>Trang chủ</span></a></li><li><a href="/vb"><span>Văn bản</span></a></li></ul></div>
<div class="moduletable"><h3>Đăng nhập</h3><form action="/" method="post" id="form-login"><p><label>Tên truy cập</label><input type="text" name="username" /></p><p><a href="/quen">Quên mật khẩu?</a></p></form></div></div>
<div id="maincolumn"><span class="breadcrumbs pathway"><a href="/" class="pathway">Trang chủ</a> <img src="/images/M_images/arrow.png" alt="" /> <a href="/m" class="pathway">[[C]]</a></span>
<table class="contentpaneopen"><tr><td class="contentheading" width="100%">[[T]]</td><td align="right" width="100%" class="buttonheading"><a href="/?format=pdf" title="PDF"><img src="/images/M_images/pdf_button.png" alt="PDF" /></a></td>
<td align="right" class="buttonheading"><a href="/?print=1"><img src="/images/M_images/printButton.png" alt="In" /></a></td><td align="right" class="buttonheading"><a href="/mailto"><img src="/images/M_images/emailButton.png" alt="E-mail" /></a></td></tr></table>
<table class="contentpaneopen">[[D]]<tr><td valign="top" colspan="2">[[B]]</td></tr></table>
[[F]]<p>[[S]]</p><span class="article_separator">&nbsp;</span></div><div id="rightcolumn">"""
    + DOCUMENTS
    + "</div></body></html>"
)
LIFERAY = (
    """<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head>{charset}<title>[[H]]</title></head><body class="yui3-skin-sam"><div id="wrapper"><header id="banner"><h1 class="site-title"><a href="/">Cổng thông tin đối ngoại Điện Biên</a></h1></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/">Trang chủ</a><span class="divider">/</span></li><li class="active"><a href="/web/muc">[[C]]</a></li></ul></nav>
<div class="columns-2" id="main-content"><div class="portlet-column-first" id="column-1"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Liên kết</span></h1></header><div class="portlet-body">
<a href="http://www.mofa.gov.vn">Bộ Ngoại giao</a></div></section></div>
<div class="portlet-boundary portlet-asset-publisher" id="p_p_id_101_"><div class="portlet-content-container"><div class="asset-full-content"><h3 class="header-title"><span>[[T]]</span></h3>[[D]]
<div class="lfr-meta-actions" style="display:none"><span>Sửa</span><span>Xóa</span></div><div class="asset-content"><div class="journal-content-article"><div class="abstract">[[L]]</div><div class="content">[[B]]</div></div>[[F]]<p class="source">[[S]]</p></div></div></div></div>
</div></div><aside>"""
    + DOCUMENTS
    + "</aside></div></body></html>"
)
PHP = (
    """<HTML><HEAD>{charset}<TITLE>Trang thong tin doi ngoai tinh Dien Bien</TITLE></HEAD><BODY bgcolor=#ffffff topmargin=0>
<TABLE width=980 border=0 align=center><TR><TD colspan=3><A href="index.php">Trang chủ</A> | <A href="index.php?m=lienhe">Liên hệ</A></TD></TR>
<TR><TD width=180 valign=top><B>THỜI TIẾT</B><BR>Điện Biên: 24&deg;C<BR><B>TỶ GIÁ</B><BR>USD: 23.450<BR></TD><TD valign=top>
<FONT class=tieude size=4 color=#b00000><B>[[T]]</B></FONT><BR>[[D]]
<!-- BEGIN noidung -->
[[B]]
<!-- END noidung --><P>[[S]]
[[F]]<HR></TD><TD width=200 valign=top>"""
    + DOCUMENTS
    + "</TD></TR></TABLE></BODY></HTML>"
)
COLUMN = (
    """<!doctype html><html lang="vi"><head>{charset}<title>[[H]]</title></head><body><div class="m"><a href="/">Trang chủ</a></div>
"""
    + DOCUMENTS
    + """<div class="hop"><p>THÔNG BÁO</p><p><a href="/tb1">Lịch nghỉ lễ của bộ phận lãnh sự</a></p></div>
<h1>[[T]]</h1>
[[D]]
[[L]]
[[B]]
[[S]]
[[F]]
<p hidden>Bình luận đã đóng</p>
<div class="cs"><p>Chia sẻ</p><p>In trang</p><p>Gửi email</p><p>Lượt xem: [[#]]</p></div><p>Tin liên quan</p><ul>[[R]]</ul>
<p>Trang thông tin đối ngoại tỉnh Điện Biên</p></body></html>"""
)
NOSCRIPT = '<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>'
META = """<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>[[H]]</title>{charset}
<meta name="author" content="Sở Thông tin và Truyền thông tỉnh Điện Biên"><meta name="generator" content="NukeViet"><meta property="article:published_time" content="2015-09-17+0711:03:25"></head>"""
CRUMBS = '<a href="/vi/"><span>Trang nhất</span></a> &raquo; <a href="/vi/news/"><span>Tin Tức</span></a> &raquo; <a href="/vi/news/Thong-tin-doi-ngoai/"><span>[[C]]</span></a>'
NEWS3 = (
    META
    + """<body>"""
    + NOSCRIPT
    + """<div id="container"><ul id="topmenu"><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/laws/">Văn bản</a></li></ul>
<div class="breadcrumbs">"""
    + CRUMBS
    + """</div><div class="col-a2"><div id="news_detail"><h1>[[T]]</h1>[[D]]
<div class="action fr right"><ul><li><a class="email" href="#" title="Gửi bài viết qua email">&nbsp;</a></li><li><a class="print" href="#" title="In ra">&nbsp;</a></li></ul></div>
<div style="clear: both;"></div><div id="hometext">[[L]]</div><div class="bodytext">[[B]]</div>
[[A]][[S]][[F]]</div>
<div class="keywords">Từ khóa: <a href="/vi/news/tag/doi-ngoai/">đối ngoại</a>, <a href="/vi/news/tag/hop-tac/">hợp tác</a></div>
<div id="rating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div><p class="other-title">Những tin mới hơn</p><ul class="related">[[N]]</ul><p class="other-title">Những tin cũ hơn</p><ul class="related">[[R]]</ul></div>
<div class="col-a1"><h3>Thống kê truy cập</h3><ul><li>Đang truy cập: 12</li><li>Hôm nay: [[#]]</li></ul></div></div></body></html>"""
)
NEWS4 = (
    META
    + "<body>"
    + NOSCRIPT
    + """<div class="body-bg"><div class="breadcrumbs-wrap">"""
    + CRUMBS
    + """</div><div class="row"><div class="col-md-18">
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1>
<div class="hidden hide d-none" itemprop="author" itemscope style="display:none"><span itemprop="name">quantri</span></div><span class="hidden hide d-none" itemprop="datePublished" style="display:none">2026-01-02T03:04:05+07:00</span>
<div class="row margin-bottom-lg"><div class="col-md-12">[[D]]</div></div><div class="clearfix"><div class="hometext m-bottom" itemprop="description">[[L]]</div></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">[[B]]</div>[[F]]
<div class="margin-bottom-lg">[[A]][[S]]</div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags"></em><strong>Từ khóa:</strong> <a href="/vi/tag/1">lãnh sự</a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><p class="comment-title">Ý kiến bạn đọc</p><form><textarea></textarea></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="detail-related">[[N]]</ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="detail-related">[[R]]</ul></div></div>
</div></div></div></body></html>"""
)
THEME = (
    META
    + """<body>"""
    + NOSCRIPT
    + """<aside class="trai"><div class="tieu-de">Tin xem nhiều</div><ul><li><a href="/vi/news/x/nong-thon-11.html">Chuyển đổi số ở bản làng biên giới</a></li></ul></aside>
<div class="main-news"><div class="duong-dan">"""
    + CRUMBS
    + """</div><h2 class="ten-bai">[[T]]</h2><div class="thong-tin-bai">[[D]]</div>
<div class="fb-like" data-share="true"></div><div class="mo-ta">[[L]]</div><div id="news-bodyhtml">[[B]]</div>[[F]]<div class="cuoi-bai">[[A]][[S]]</div>
<div class="tags">Tags: <a href="/tag/a">biên giới</a></div><div class="lien-quan"><h3>Những tin cũ hơn</h3><ul>[[R]]</ul></div></div></body></html>"""
)
NEWS5 = (
    META
    + "<body>"
    + NOSCRIPT
    + """<main class="container"><nav aria-label="breadcrumb">"""
    + CRUMBS
    + """</nav><article class="card"><div class="card-body"><h1 class="fs-3 fw-bold">[[T]]</h1>
<div class="d-flex"><div class="text-muted small">[[D]]</div><button type="button" class="btn btn-sm">Nghe đọc bài</button></div>[[L]]
<div class="news-body" id="news-bodyhtml">[[B]]</div>[[A]][[S]][[F]]</div></article>
<section><h2 class="h5">Những tin mới hơn</h2><ul class="list-unstyled">[[N]]</ul><h2 class="h5">Những tin cũ hơn</h2><ul class="list-unstyled">[[R]]</ul></section></main><footer>© 2026</footer></body></html>"""
)
LIST = '<li><a href="{h}">{t}</a> <em>({d})</em></li>'
SOURCE = '<p style="text-align:right"><strong>Nguồn tin:</strong> {}</p>'
TEP = '<div class="files"><b>Tài liệu đính kèm:</b><ul>{}</ul></div>'
DOWN = '<div class="news-download-file"><div class="h3">File đính kèm</div><ul>{}</ul></div>'
PLACE = "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html"
SHELLS = (
    Shell("db_mvc", "dien_bien", (2015, 2024), "/TinTuc/View/{slug}", "/Uploads/Images/", MVC, "<p class='ngay'>{}</p>", "", "<b>{}</b>", "{} - Thông tin đối ngoại tỉnh Điện Biên", TEP, field="source", source=SOURCE, crumb=False, named=True),
    Shell("db_joomla15", "dien_bien", (2009, 2013), "/index.php/tin/{slug}", "/images/stories/", JOOMLA, '<tr><td valign="top" colspan="2" class="createdate">{}</td></tr>', files=TEP, head="{}", field="source", source="Nguồn tin: {}"),
    Shell("db_liferay", "dien_bien", (2012, 2019), "/web/guest/tin-tuc/-/asset/{slug}", "/documents/10180/", LIFERAY, '<div class="metadata-publish-date">{}</div>', "", "<p><strong>{}</strong></p>", "{} - Điện Biên", TEP, field="source", source="Nguồn tin: {}"),
    Shell("db_php_font", "dien_bien", (2005, 2011), "/view.php?tin={slug}", "/anh/", PHP, "<FONT size=1 color=gray>{}</FONT><BR>", files=TEP, field="source", source="<B>Nguồn tin:</B> {}", crumb=False),
    Shell("db_one_column", "dien_bien", (2022, 2026), "/TinTuc/View/{slug}-v2", "/f/", COLUMN, "<p>{}</p>", '<li><a href="{h}">{t}</a></li>', "<p><strong>{}</strong></p>", files=TEP, field="source", source="<p>Nguồn tin: {}</p>", crumb=False),
    Shell("nv3", "dien_bien_stttt", (2011, 2015), PLACE, "/uploads/news/", NEWS3, '<span class="time">{}</span>', LIST, "{}", "{} - Tin Tức", DOWN, field="both", source='<p style="text-align: right;"><strong>Nguồn tin: </strong>{}</p>', author='<p style="text-align: right;"><strong>Tác giả: </strong>{}</p>'),
    Shell("nv4", "dien_bien_stttt", (2016, 2025), PLACE, "/uploads/news/2021_06/", NEWS4, '<span class="h5">{}</span>', LIST, "{}", "{}", DOWN, field="both", source='<p class="h5 text-right"><strong>Nguồn tin: </strong>{}</p>', author='<p class="h5 text-right"><strong>Tác giả: </strong>{}</p>'),
    Shell("nv4_signed", "dien_bien_stttt", (2016, 2025), PLACE, "/uploads/news/", NEWS4, '<span class="h5">{}</span>', LIST, "{}", "{}", DOWN),
    Shell("nv4_theme", "dien_bien_stttt", (2017, 2024), PLACE, "/uploads/", THEME, '<em class="fa fa-clock-o"></em> <span>{}</span>', LIST, "<strong>{}</strong>", "{}", DOWN),
    Shell("nv5_2026", "dien_bien_stttt", (2025, 2026), PLACE, "/uploads/news/2026_03/", NEWS5, "<time>{}</time>", LIST, '<p class="hometext fw-bold">{}</p>', "{} - stttt", DOWN, field="both", source='<p class="text-end"><strong>Nguồn tin:</strong> {}</p>', author='<p class="text-end"><strong>Tác giả:</strong> {}</p>'),
)  # fmt: skip
