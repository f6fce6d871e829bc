"""The dresses of the part ``sealed9``: what the sites of the two provinces put round an article, in plausible markup.

``[[T]]`` title, ``[[D]]`` date line, ``[[C]]`` category, ``[[Y]]`` a byline above the text, ``[[H]]`` a picture above the
text, ``[[L]]`` lead, ``[[B]]`` the editor's field, ``[[S]]`` fields of author and source, ``[[F]]`` files, ``[[R]]`` related.
"""

from __future__ import annotations

from dataclasses import dataclass

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}


@dataclass(frozen=True)
class Shell:
    """One dress: the page in three parts and the forms of its slots; a slot whose value is empty vanishes with its form."""

    name: str
    portal: str
    inks: tuple[str, ...]
    top: str
    main: str
    bottom: str
    date: str
    lead: str = ""
    category: str = "{}"
    byline: str = "<p><em>{}</em></p>"
    head_picture: str = ""
    author: str = ""
    source: str = ""
    source_always: bool = False
    files: str = '<p><b>Tệp đính kèm:</b></p><ul class="files">{}</ul>'
    file: str = '<li><a href="{href}">{title}</a></li>'
    related: str = ""
    link: str = '<li><a href="{href}">{title}</a> <span>{date}</span></li>'
    newer: str = ""
    document_title: str = "{title}"
    base: str = "/upload/2000066/20210614/"


LC_HEAD = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}<title>[[TT]]</title><link href="/css/main.css" rel="stylesheet" /></head><body>"""
HTML5_HEAD = """<!DOCTYPE html>
<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width, initial-scale=1"><title>[[TT]]</title></head><body>"""
LC_FOOT = """<div id="footer"><p><b>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</b></p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu</p>
<p>Giấy phép số: 47/GP-TTĐT, cấp ngày 12/5/2015</p><p>Chịu trách nhiệm chính: Giám đốc Sở Thông tin và Truyền thông tỉnh Lai Châu</p>
<p>Điện thoại: 02133.798.799</p><p>Email: BANBIENTAPDOINGOAI@LAICHAU.GOV.VN</p>
<p>Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này</p></div>
<a href="#top">top</a> <a href="#bottom">down</a>"""
LC_MENU = """<a href="/">Trang chủ</a></li><li><a href="/gioi-thieu.html">Giới thiệu</a></li><li><a href="/chinh-sach-doi-ngoai.html">Chính sách đối ngoại</a></li>
<li><a href="/hop-tac.html">Hợp tác quốc tế</a></li><li><a href="/bien-gioi.html">Biên giới lãnh thổ</a></li><li><a href="/lien-he.html">Liên hệ</a>"""
DB_DOCS = """<div class="t">HỆ THỐNG VĂN BẢN</div><ul><li><a href="/VanBan/View/41">Số/Ký hiệu: 214/KH-UBND</a><p>Kế hoạch của Ủy ban nhân dân tỉnh</p></li>
<li><a href="/VanBan/View/40">Số/Ký hiệu: 88/BC-UBND</a><p>Báo cáo của Ủy ban nhân dân tỉnh</p></li></ul>"""
DB_SIDE = f"""{DB_DOCS}<div class="t">THƯ VIỆN VIDEO</div><ul><li><a href="/Video/View/7">Giải thưởng Thông tin đối ngoại lần thứ 5</a></li></ul>
<div class="t">LIÊN KẾT WEBSITE</div><select><option>-- Chọn liên kết --</option><option>Chính phủ</option><option>Bộ Ngoại giao</option></select>"""
DB_FOOT = """<div class="footer"><p>TRANG THÔNG TIN ĐỐI NGOẠI TỈNH ĐIỆN BIÊN</p><p>Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên</p>
<p>Điện thoại: 0215.3835.888 - Email: doingoai@dic.gov.vn</p></div>"""
DB_MENU = """<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/TinTuc">Tin tức</a></li><li><a href="/VanBan">Văn bản</a></li><li><a href="/Video">Video</a></li></ul>"""
NV_HEAD = """<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>[[TT]]</title><meta name="generator" content="NukeViet v4.5">{charset}</head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>"""
NV_CRUMBS = """<ul class="breadcrumbs list-none"><li><a href="/vi/"><span>Trang nhất</span></a></li><li><a href="/vi/news/"><span>Tin Tức</span></a></li>[[C]]</ul>"""
NV_TAIL = """<div class="news_column panel"><form id="form3B"><div class="h5 clearfix"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><div>Click để đánh giá bài viết</div></div></form></div>
<div class="news_column panel"><div class="keywords"><strong>Từ khóa: </strong><a href="/vi/news/tag/doi-ngoai/"><em>đối ngoại</em></a>, <a href="/vi/news/tag/bien-gioi/"><em>biên giới</em></a></div></div>"""
NV_COMMENT = """<div id="idcomment"><p class="comment-title"><em class="fa fa-comments"></em> Ý kiến bạn đọc</p><div>Bạn cần đăng nhập để gửi bình luận</div></div>"""
NV_SIDE = """<div class="panel panel-default"><div class="panel-heading">Thống kê</div><ul><li>Đang truy cập <span>14</span></li><li>Hôm nay <span>1,208</span></li><li>Tổng lượt truy cập <span>3,410,772</span></li></ul></div>
<div class="panel panel-default"><div class="panel-heading">Thăm dò ý kiến</div><form><label><input type="radio"> Rất hữu ích</label><label><input type="radio"> Bình thường</label><input type="submit" value="Bình chọn"></form></div>"""
NV_FOOT = """<footer><p>Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Địa chỉ: Tổ dân phố 3, phường Mường Thanh, thành phố Điện Biên Phủ</p><p>Phát triển bởi NukeViet CMS</p></footer>"""

LAI_CHAU = (
    Shell(
        "lc-webforms", "lai_chau", ("p", "td", "word"),
        LC_HEAD + '<form method="post" action="./ViewDetails.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /><table width="1000" align="center"><tr><td colspan="2"><img src="/images/banner.jpg" alt="" /></td></tr><tr><td width="180" valign="top"><ul><li>' + LC_MENU + '</li></ul></td><td valign="top">',
        '<table width="100%"><tr><td><a href="/">Trang chủ</a> &raquo; [[C]]</td></tr><tr><td><span id="ctl00_lblTitle" style="font-size:16pt;font-weight:bold">[[T]]</span></td></tr>[[D]]<tr><td>[[Y]][[H]][[L]]</td></tr><tr><td><span id="ctl00_lblContent">[[B]]</span></td></tr><tr><td>[[F]]</td></tr>[[R]]</table>',
        '</td></tr><tr><td colspan="2"><b>9226</b> Người đang Online</td></tr></table>' + LC_FOOT + "</form></body></html>",
        date='<tr><td><span id="ctl00_lblDate">{}</span></td></tr>', lead="<div><b>{}</b></div>",
        category='<a href="/muc.html">{}</a>',
        head_picture='<table align="center"><tr><td><img src="{src}" width="450" alt="" /></td></tr><tr><td align="center"><i>{text}</i></td></tr></table>',
        related='<tr><td><b>Tin liên quan</b></td></tr>{}', link='<tr><td><a href="{href}">{title}</a>{date}</td></tr>',
        document_title="{site}",
    ),
    Shell(
        "lc-divs", "lai_chau", ("html5", "div", "ck"),
        HTML5_HEAD + '<header><div class="logo"><a href="/"><img src="/logo.png" alt="Lai Châu"></a></div><nav><ul><li>' + LC_MENU + '</li></ul></nav></header><main class="container"><div class="col-main">',
        '<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li class="active">[[C]]</li></ol><h1>[[T]]</h1>[[D]]<div class="tools"><a href="#">A-</a> <a href="#">A+</a> <a href="javascript:print()">In trang</a></div>[[Y]][[L]]<div class="detail">[[B]]</div>[[F]]<div class="share"><a href="https://www.facebook.com/sharer.php">Chia sẻ Facebook</a></div>[[R]]',
        '</div><aside><h3>Thăm dò ý kiến</h3><form><label><input type="radio"> Tốt</label><label><input type="radio"> Khá</label><button>Bình chọn</button></form></aside></main><div class="online"><b>118</b> <span>Người đang Online</span></div>' + LC_FOOT + "</body></html>",
        date='<div class="date"><i>{}</i></div>', lead='<p class="sapo">{}</p>',
        related='<div class="other"><h3>Tin liên quan</h3><ul>{}</ul></div>', link='<li><a href="{href}">{title}</a>{date}</li>',
        document_title="{title} - {site}",
    ),
    Shell(
        "lc-one-column", "lai_chau", ("br", "br1", "p"),
        HTML5_HEAD + '<div id="m"><div class="bar"><a href="/">Trang chủ</a> | <a href="/lien-he.html">Liên hệ</a></div>',
        '<div class="cat">[[C]]</div><h2>[[T]]</h2>[[D]][[Y]]<div class="text">[[B]]</div>[[F]][[R]]',
        '<div><b>31</b> Người đang Online</div>' + LC_FOOT + "</div></body></html>",
        date="<div><small>{}</small></div>",
        category='<a href="/">Trang chủ</a> / <a href="/muc.html">{}</a>',
        related="<p><strong>TIN LIÊN QUAN</strong></p><div>{}</div>", link='<a href="{href}">{title}</a><small>{date}</small><br />',
    ),
    Shell(
        "lc-side-first", "lai_chau", ("word", "p", "td"),
        LC_HEAD + '<div class="left"><div class="box"><h4>Danh mục</h4><ul><li>' + LC_MENU + '</li></ul></div><div class="box"><h4>Văn bản mới</h4><ul><li><a href="/vb/12">Số 12/QĐ-UBND</a></li><li><a href="/vb/9">Số 09/KH-SNgV</a></li></ul></div><div class="box"><h4>Thời tiết</h4><p>Lai Châu: 21°C</p></div></div><div class="right">',
        '<p class="path"><a href="/">Trang chủ</a> &gt; <a href="/muc.html">[[C]]</a></p><h3 class="title">[[T]]</h3>[[D]][[Y]][[H]][[L]]<div id="noidung">[[B]]</div>[[F]]<p><a href="javascript:history.back()">Quay lại</a></p>[[R]]',
        "</div><div><b>54</b> Người đang Online</div>" + LC_FOOT + "</body></html>",
        date='<p class="ngay">{}</p>', lead='<h4 class="tomtat">{}</h4>',
        head_picture='<div align="center"><img src="{src}" alt="" /><br /><i>{text}</i></div>',
        related='<div class="lienquan"><p>Tin liên quan:</p>{}</div>', link='<p>» <a href="{href}">{title}</a>{date}</p>',
        document_title="{site}",
    ),
)  # fmt: skip
DIEN_BIEN = (
    Shell(
        "db-mvc", "dien_bien", ("named", "p", "ck"),
        HTML5_HEAD + '<div class="wrap"><div class="banner"></div>' + DB_MENU + '<div class="content">',
        '<h1 class="tieu-de">[[T]]</h1>[[D]][[Y]][[L]]<div class="noi-dung">[[B]]</div>[[S]][[F]]',
        '</div><div class="sidebar">' + DB_SIDE + "</div></div>" + DB_FOOT + "</body></html>",
        date='<div class="thoi-gian">{}</div>', lead='<div class="tom-tat"><p>{}</p></div>',
        source='<p style="text-align:right"><strong>Nguồn tin: {}</strong></p>', source_always=True, base="/Uploads/Images/",
    ),
    Shell(
        "db-tables", "dien_bien", ("td", "word", "br"),
        LC_HEAD + '<table width="980" align="center"><tr><td colspan="2">' + DB_MENU + '</td></tr><tr><td width="220" valign="top">' + DB_SIDE + '</td><td valign="top"><table width="100%">',
        '<tr><td class="tit"><b>[[T]]</b></td></tr>[[D]]<tr><td>[[Y]]</td></tr>[[L]]<tr><td>[[B]]</td></tr>[[S]]<tr><td>[[F]]</td></tr>[[R]]',
        '</table></td></tr></table>' + DB_FOOT + "</body></html>",
        date="<tr><td>{}</td></tr>", lead='<tr><td style="font-weight:bold">{}</td></tr>',
        source='<tr><td align="right">Nguồn tin: {}</td></tr>', source_always=True,
        related='<tr><td><b>Tin liên quan</b><ul>{}</ul></td></tr>', link='<li><a href="{href}">{title}</a></li>', base="/Uploads/",
    ),
    Shell(
        "db-word", "dien_bien", ("word", "br1", "div"),
        HTML5_HEAD + '<div id="page">' + DB_MENU,
        '<h2>[[T]]</h2>[[D]][[Y]]<div class="body">[[B]]</div>[[F]][[S]]',
        DB_DOCS + DB_FOOT + "</div></body></html>",
        date="<p>{}</p>", source="<p><i>Nguồn tin: {}</i></p>", base="/Uploads/Images/", document_title="{title} | {site}",
    ),
    Shell(
        "db-sections", "dien_bien", ("html5", "named", "p"),
        HTML5_HEAD + "<header>" + DB_MENU + '<form action="/TimKiem"><input name="q" placeholder="Từ khóa"><button>Tìm kiếm</button></form></header><article>',
        '<header><h1>[[T]]</h1>[[D]]</header>[[Y]][[L]]<section>[[B]]</section><footer>[[S]]</footer>[[F]]',
        '</article><section class="other"><a href="/TinTuc">Xem tất cả tin</a></section><aside>' + DB_SIDE + "</aside>" + DB_FOOT + "</body></html>",
        date="<time>{}</time>", lead="<p><em>{}</em></p>", source="<p>Nguồn tin: {}</p>", source_always=True, base="/Uploads/Images/",
        document_title="{site}",
    ),
)  # fmt: skip
NUKE = (
    Shell(
        "nv-default", "dien_bien_stttt", ("p", "ck", "div"),
        NV_HEAD + '<header><div class="logo"><a href="/vi/"><img src="/assets/logo.png" alt=""></a></div><nav><ul><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/news/">Tin Tức</a></li><li><a href="/vi/contact/">Liên hệ</a></li></ul></nav></header><div class="row"><div class="col-md-18">',
        NV_CRUMBS + '<div class="news_column panel"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1><div class="row"><div class="col-md-12">[[D]]</div></div>[[Y]]<div class="clearfix">[[L]][[H]]</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">[[B]]</div>[[S]]</div></div>[[F]]' + NV_TAIL + NV_COMMENT + "[[R]]",
        '</div><div class="col-md-6">' + NV_SIDE + "</div></div>" + NV_FOOT + "</body></html>",
        date='<span class="h5">{}</span>', lead='<div class="hometext m-bottom" itemprop="description">{}</div>',
        category='<li><a href="/vi/news/muc/"><span>{}</span></a></li>',
        head_picture='<figure class="article center"><img alt="{text}" src="{src}" width="460" class="img-thumbnail"/><figcaption>{text}</figcaption></figure>',
        author='<p class="h5 text-right"><strong>Tác giả: </strong>{}</p>', source='<p class="h5 text-right"><strong>Nguồn tin: </strong>{}</p>',
        files='<div class="news_column panel"><h3 class="newh3"><em class="fa fa-download"></em>Tập tin đính kèm</h3><div class="list-group news-download-file">{}</div></div>',
        file='<div class="list-group-item"><a href="{href}" title="{title}"><em class="fa fa-download"></em> {title}</a></div>',
        newer='<p class="h3"><strong>Những tin mới hơn</strong></p><ul class="detail-related related list-none">{}</ul>',
        related='<p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="detail-related related list-none">{}</ul>',
        link='<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}" title="{title}">{title}</a></h4> <em>{date}</em></li>',
        base="/uploads/news/2022_11/",
    ),
    Shell(
        "nv-mobile", "dien_bien_stttt", ("div", "br", "html5"),
        NV_HEAD + '<div class="mobile"><a href="/vi/">Trang nhất</a>',
        NV_CRUMBS + '<h1>[[T]]</h1><p>[[D]]</p>[[Y]][[L]]<div id="news-bodyhtml">[[B]]</div>[[S]][[F]]' + NV_TAIL + "[[R]]",
        NV_SIDE + NV_FOOT + "</div></body></html>",
        date="<em>{}</em>", lead='<div id="hometext" class="h2"><strong>{}</strong></div>',
        category='<li><a href="/vi/news/muc/"><span>{}</span></a></li>',
        related='<h3>Những tin cũ hơn</h3><ul>{}</ul>', link='<li><a href="{href}">{title}</a> <em>{date}</em></li>',
        base="/uploads/news/2023_02/", document_title="{title} - Tin Tức - {site}",
    ),
    Shell(
        "nv-tables", "dien_bien_stttt", ("td", "p", "word"),
        NV_HEAD + '<table class="wraper" width="100%"><tr><td class="left" width="200">' + NV_SIDE + "</td><td>",
        '<div class="path">[[C]]</div><div class="detail"><h2 class="title">[[T]]</h2><div class="time">[[D]]</div>[[Y]][[L]]<div class="bodytext">[[B]]</div>[[S]][[F]]</div>' + NV_COMMENT + "[[R]]",
        "</td></tr></table>" + NV_FOOT + "</body></html>",
        date="<span>{}</span>", lead='<div class="hometext"><p>{}</p></div>',
        category='<a href="/vi/">Trang nhất</a> &raquo; <a href="/vi/news/">Tin Tức</a> &raquo; <a href="/vi/news/muc/">{}</a>',
        author='<p align="right"><b>Tác giả:</b> {}</p>', source='<p align="right"><b>Nguồn tin:</b> {}</p>',
        newer='<div class="other-news"><b>Những tin mới hơn</b><ul>{}</ul></div>',
        related='<div class="other-news"><b>Những tin cũ hơn</b><ul>{}</ul></div>', base="/uploads/news/",
    ),
    Shell(
        "nv-side-first", "dien_bien_stttt", ("ck", "word", "p"),
        NV_HEAD + '<div class="col-a">' + NV_SIDE + '<div class="panel"><div class="panel-heading">Liên kết</div><ul><li><a href="http://dienbien.gov.vn">Cổng thông tin điện tử tỉnh</a></li></ul></div></div><div class="col-b">',
        NV_CRUMBS + '<h1 class="title">[[T]]</h1><div>[[D]]</div>[[Y]][[H]][[L]]<div class="bodytext">[[B]]</div>[[S]][[F]]' + NV_TAIL + "[[R]]",
        "</div>" + NV_FOOT + "</body></html>",
        date='<span class="h5">{}</span>', lead='<div class="hometext">{}</div>',
        category='<li><a href="/vi/news/muc/"><span>{}</span></a></li>',
        head_picture='<div class="image"><img src="{src}" alt="" width="300"/><p><em>{text}</em></p></div>',
        related='<div class="related"><p class="h3">Những tin cũ hơn</p><ul>{}</ul></div>', base="/uploads/news/2021_06/",
    ),
)  # fmt: skip
SHELLS = (*LAI_CHAU, *DIEN_BIEN, *NUKE)
