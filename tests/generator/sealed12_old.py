"""The newsrooms of 2006 and 2012: FrontPage, classic ASP, PHP-Nuke, user controls, DotNetNuke, Joomla, SharePoint."""

from __future__ import annotations

from tests.generator.sealed12_page import DAY, PLAIN, SA_CH, Shell

DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
STATE = '<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRkG7kZ0Yk8nT" /></div>'
LAI_CHAU_FOOT = """CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU<br />Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu<br />
Giấy phép số: 21/GP-TTĐT<br />Chịu trách nhiệm chính: Giám đốc Sở Thông tin và Truyền thông<br />Điện thoại: 02133.798.000<br />
Email: banbientap@laichau.gov.vn<br />Ghi rõ nguồn thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này"""
DOCUMENTS = """<b>HỆ THỐNG VĂN BẢN</b><ul><li>Số/Ký hiệu: 214/KH-UBND<br />Kế hoạch công tác đối ngoại</li>
<li>Số/Ký hiệu: 87/BC-SNgV<br />Báo cáo công tác lãnh sự</li></ul>"""
VIDEOS = '<b>THƯ VIỆN VIDEO</b><ul><li><a href="/video/3">Điện Biên - miền đất hữu nghị</a></li></ul>'
LINKS = "<b>LIÊN KẾT WEBSITE</b><select><option>Bộ Ngoại giao</option><option>Cổng TTĐT tỉnh</option></select>"

FRONTPAGE = """<HTML><HEAD>{charset}<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 5.0"><TITLE>[[HT]]</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0"><CENTER><TABLE BORDER="0" WIDTH="780" CELLSPACING="0"><TR><TD COLSPAN="3"><IMG SRC="images/banner.jpg" WIDTH="780"></TD></TR>
<TR><TD COLSPAN="3"><MARQUEE>Chào mừng bạn đến với Trang thông tin đối ngoại tỉnh Lai Châu</MARQUEE></TD></TR>
<TR><TD WIDTH="150" VALIGN="top"><P><A HREF="index.htm">Trang nhất</A></P><P><A HREF="gioithieu.htm">Giới thiệu</A></P><P><A HREF="lienhe.htm">Liên hệ</A></P></TD>
<TD WIDTH="480" VALIGN="top"><P><FONT SIZE="1"><A HREF="/">Trang chủ</A> &gt; <A HREF="muc.htm">[[C]]</A></FONT></P>
<P ALIGN="center"><FONT FACE="Arial" SIZE="4" COLOR="#CC0000"><B>[[T]]</B></FONT></P>[[D]]
[[B]]
<HR SIZE="1"><P><B>Tin liên quan</B></P><UL>[[R]]</UL>
<P ALIGN="right"><A HREF="javascript:history.back()">Quay lại</A> | <A HREF="#">Về đầu trang</A></P></TD>
<TD WIDTH="150" VALIGN="top"><P><B>Thời tiết</B></P><P>Lai Châu: 19 độ C</P><P><B>Bạn là người thứ</B></P><P>[[N]]</P></TD></TR>
<TR><TD COLSPAN="3" ALIGN="center"><FONT SIZE="1">""" + LAI_CHAU_FOOT + "</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"  # fmt: skip

CLASSIC_ASP = """<html><head>{charset}<title>[[HT]]</title><script language="javascript">var nhan = "Tin liên quan"; // Nguồn tin: Thời gian đăng:
</script></head><body topmargin="0"><table width="900" align="center" cellspacing="0"><tr><td><a href="default.asp">Trang chủ</a> | <a href="sodo.asp">Sơ đồ trang</a></td></tr>
<tr><td>""" + DOCUMENTS + VIDEOS + LINKS + """</td></tr>
<tr><td><font size="4" color="navy"><b>[[T]]</b></font></td></tr><tr><td>[[D]]</td></tr>
<tr><td>[[B]]</td></tr><tr><td>[[S]]</td></tr>
<tr><td><a href="inbai.asp?id=[[N]]">In bài này</a></td></tr>
<tr><td align="center">Bản quyền thuộc Sở Thông tin và Truyền thông tỉnh Điện Biên</td></tr></table></body></html>"""  # fmt: skip

PHP_NUKE = """<html><head>{charset}<title>[[HT]]</title></head><body bgcolor="#eeeeee"><table width="100%" border="0"><tr><td width="20%" valign="top">
<table><tr><td class="boxtitle"><b>Danh mục</b></td></tr><tr><td><a href="index.php">Trang nhất</a><br><a href="modules.php?name=Search">Tìm kiếm</a></td></tr></table>
<table><tr><td class="boxtitle"><b>Bộ đếm</b></td></tr><tr><td>Đang xem: 7 khách<br>Lượt truy cập: [[N]]</td></tr></table></td>
<td valign="top"><table width="100%"><tr><td><a href="index.php">Trang nhất</a> » <a href="modules.php?name=News">[[C]]</a></td></tr>
<tr><td><font class="storytitle"><b>[[T]]</b></font></td></tr><tr><td>[[D]]</td></tr>
<tr><td class="storycontent">[[B]]</td></tr><tr><td align="right">[[S]]</td></tr>
<tr><td align="center">[ <a href="javascript:history.go(-1)">Trở lại</a> ] [ <a href="print.php?sid=[[N]]">In ra</a> ]</td></tr></table>
<b>Những tin cũ hơn</b><ul>[[R]]</ul></td></tr></table><center>Powered by NukeViet 2.0</center></body></html>"""

NET_CONTROLS = DOCTYPE + """<html><head>{charset}<title>[[HT]]</title></head><body><form name="Form1" method="post" action="chitiet.aspx?tin=[[N]]" id="Form1">""" + STATE + """
<table id="Table1" width="1000" align="center"><tr><td colspan="2"><span id="_ctl0_lblNgay">Hôm nay: Chủ nhật, 01/11/2026</span></td></tr>
<tr><td><table id="_ctl0_tblTin"><tr><td><span id="_ctl0_lblChuyenMuc"><a href="/">Trang chủ</a> &raquo; <a href="/muc">[[C]]</a></span></td></tr>
<tr><td><span id="_ctl0_lblTieuDe" class="TieuDe">[[T]]</span></td></tr><tr><td>[[D]]</td></tr><tr><td id="_ctl0_noidung">[[B]]</td></tr></table>
<span class="TinLQ">Tin liên quan</span><table id="_ctl0_dlTin">[[R]]</table></td>
<td width="200" valign="top"><b>Thăm dò ý kiến</b><br />Bạn thấy giao diện thế nào?<br /><input type="radio" />Đẹp<br /><input type="radio" />Bình thường<br />
<input type="submit" value="Biểu quyết" /></td></tr><tr><td colspan="2">[[N]] Người đang Online<br />""" + LAI_CHAU_FOOT + """<br />
<a href="#">top</a> <a href="#">down</a></td></tr></table></form></body></html>"""  # fmt: skip

WORD_PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>{charset}<meta name=Generator content="Microsoft Word 11">
<title>[[HT]]</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=VI><!-- Nguồn tin: BBT --><div class="Section1"><p class="MsoTitle" align="center"><b><span style='font-size:16.0pt;color:red'>[[T]]<o:p></o:p></span></b></p>
[[D]]
[[B]]
[[S]]
</div><hr>""" + DOCUMENTS + LINKS + "</body></html>"  # fmt: skip

WEB_FORMS = DOCTYPE + """<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}<title>
	[[HT]]
</title></head><body><form name="aspnetForm" method="post" action="Tin.aspx?id=[[N]]" id="aspnetForm">""" + STATE + """
<div id="ctl00_pnlTop"><a href="/">Trang chủ</a><a href="/gioi-thieu">Giới thiệu</a><a id="ctl00_lnkLogin" href="javascript:__doPostBack('ctl00$lnkLogin','')">Đăng nhập</a></div>
<div id="ctl00_ucDuongDan"><a href="/">Trang chủ</a> / <a href="/muc">[[C]]</a></div>
<div id="ctl00_ContentPlaceHolder1_pnlChiTiet"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="title">[[T]]</span><br />[[D]]<br />
<div class="congcu"><a href="#">Cỡ chữ nhỏ</a> <a href="#">Cỡ chữ lớn</a> <a href="/in">Bản in</a></div>
<div id="ctl00_ContentPlaceHolder1_lblContent">[[B]]</div>[[F]]
<div style="display:none" id="ctl00_msg">Tin liên quan đang được tải. Nguồn tin: hệ thống.</div></div>
<div id="ctl00_ucLienQuan"><h3>Tin liên quan</h3><ul>[[R]]</ul></div>
<div id="ctl00_ucOnline">[[N]] Người đang Online</div><div id="footer">""" + LAI_CHAU_FOOT + "</div></form></body></html>"  # fmt: skip

DNN = """<html lang="vi-VN"><head>{charset}<title>[[HT]]</title></head><body id="Body"><form id="Form" action="/Default.aspx?tabid=62&amp;id=[[N]]">
<div id="dnn_LogoPane"><a href="/"><img src="/Portals/0/logo.gif" alt="Thông tin đối ngoại tỉnh Điện Biên" /></a></div>
<div id="dnn_LeftPane"><span class="Head">LIÊN KẾT WEBSITE</span><div class="Normal"><a href="http://mofa.gov.vn">Bộ Ngoại giao</a></div>
<span class="Head">Số lượt truy cập</span><div class="Normal">[[N]]</div></div>
<div id="dnn_ContentPane"><a name="412"></a><div id="dnn_ctr412_ModuleContent" class="DNNModuleContent"><!-- Start_Module_412 -->
<h1 class="ArticleTitle">[[T]]</h1>[[D]]<div class="ArticleContent Normal">[[B]]</div>[[S]]
<div class="ArticleTools"><a href="#">Gửi cho bạn bè</a> | <a href="#">In trang</a></div>
<span class="SubHead">Các tin khác</span><ul>[[R]]</ul><!-- End_Module_412 --></div></div>
<div id="dnn_BottomPane"><span class="SkinObject">Bản quyền 2012 Sở Thông tin và Truyền thông Điện Biên</span> <a href="/terms">Điều khoản sử dụng</a></div></form></body></html>"""

JOOMLA_15 = DOCTYPE + """<html xml:lang="vi-vn"><head>{charset}<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>[[HT]]</title></head><body>
<div id="top"><form action="index.php"><input type="text" value="tìm kiếm..." /></form></div><span class="breadcrumbs pathway"><a href="/">Trang chủ</a> <img src="/M_images/arrow.png" alt="" /> <a href="/muc">[[C]]</a></span>
<table class="contentpaneopen"><tr><td class="contentheading" width="100%">[[T]]</td>
<td align="right" class="buttonheading"><a href="#" title="In"><img src="/images/M_images/printButton.png" alt="In" /></a></td><td class="buttonheading"><a href="#" title="Thư điện tử"><img src="/images/M_images/emailButton.png" alt="Thư điện tử" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td valign="top" class="createdate">[[D]]</td></tr><tr><td valign="top">[[B]]</td></tr></table>
<span class="article_separator">&nbsp;</span><h4>Tin liên quan</h4><ul class="relateditems">[[R]]</ul>
<div id="right"><h3>Đăng nhập</h3><form><label>Ký danh</label><input /><label>Mật khẩu</label><input type="password" /><a href="#">Quên mật khẩu?</a></form><h3>Trực tuyến</h3>Hiện có 12 khách Trực tuyến</div>
<div id="footer">""" + LAI_CHAU_FOOT + "</div></body></html>"  # fmt: skip

NUKEVIET_3 = DOCTYPE + """<html><head>{charset}<meta name="generator" content="NukeViet v3.4" /><meta name="author" content="Sở TTTT" /><title>[[HT]]</title></head><body>
<noscript><div id="nojavascript">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript. Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<div id="header"><a href="/">Trang nhất</a><span class="small update">Chủ nhật - 01/11/2026 07:30</span></div>
<div class="breadcrumbs"><a href="/">Trang nhất</a> » <a href="/vi/news/muc/">[[C]]</a></div>
<div class="news_column"><h2 class="title">[[T]]</h2>[[D]]
<ul class="control"><li><a href="#">Gửi bài viết qua email</a></li><li><a href="#">In ra</a></li><li><a href="#">Lưu bài viết này</a></li></ul>
[[L]]<div class="bodytext">[[B]]</div><div class="author">[[S]]</div>
<div class="copyright">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác phải ghi rõ nguồn stttt.dienbien.gov.vn</div>
<div class="clear">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div></div>
<div class="comment"><h4>Ý kiến bạn đọc</h4><input value="Tên của bạn" /><input type="submit" value="Gửi bình luận" /></div>
<h4>Những tin mới hơn</h4><ul class="related">[[R1]]</ul><h4>Những tin cũ hơn</h4><ul class="related">[[R2]]</ul>
<div class="statistics">Đang truy cập: 9<br />Hôm nay: [[N]]<br />Tổng lượt truy cập: 1204455</div></body></html>"""  # fmt: skip

SHAREPOINT_10 = DOCTYPE + """<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="vi-vn"><head>{charset}<meta name="GENERATOR" content="Microsoft SharePoint" /><title>
	[[HT]]
</title></head><body scroll="no"><form id="aspnetForm">""" + STATE + """<div id="s4-ribbonrow"><a href="#">Bỏ qua lệnh Ruy-băng</a><a href="#">Chuyển tới nội dung chính</a></div>
<div class="s4-lp"><span>Thư viện</span><a href="/Pages/default.aspx">Trang chủ</a><a href="/Lists/VanBan">Văn bản</a></div>
<div id="MSO_ContentTable"><div class="article article-left"><div class="ms-rte-title"><h2>[[T]]</h2></div>[[D]]
<div class="article-content"><div id="ctl00_PlaceHolderMain_ctl03__ControlWrapper_RichHtmlField" class="ms-rtestate-field">[[B]]</div></div>[[S]]</div>
<div class="ms-WPBody"><h3 class="ms-WPTitle">Tin cùng chuyên mục</h3><ul class="dfwp-list">[[R]]</ul></div></div>""" + DOCUMENTS + VIDEOS + """
<div class="foot">Trang chạy tốt nhất trên Internet Explorer 8.0</div></form></body></html>"""  # fmt: skip

VNPT = """<!DOCTYPE html><html><head>{charset}<title>[[HT]]</title></head><body><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/hoi-dap">Hỏi đáp</a></li></ul></div>
<div class="portlet-breadcrumb"><a href="/">Trang chủ</a> <span>[[C]]</span></div>
<div class="vnpt-detail"><div class="vnpt-title"><b>[[T]]</b></div>[[D]]<div class="toolbar">Xem cỡ chữ: <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>
[[L]]<div class="vnpt-content">[[B]]</div>[[F]]<div class="rating">Đánh giá bài viết: <span>5</span> (2 lượt)</div></div>
<div class="other"><div class="ttl">TIN LIÊN QUAN</div><ul>[[R]]</ul></div><div class="adv"><img src="/quangcao/1.gif" alt="Quảng cáo" /></div>
<div class="online">[[N]] Người đang Online</div><div class="footer">""" + LAI_CHAU_FOOT + "</div></body></html>"  # fmt: skip

NUKE_FIELD = '?<p class="h5 text-right"><strong>Tác giả: </strong>{author}</p>?<p class="h5 text-right"><strong>Nguồn tin: </strong>{source}</p>?'
EMPTY_OR_NOT = '<div class="nguon">Nguồn tin: {source}</div>'
HAMLET = "Thông tin đối ngoại tỉnh Điện Biên"
HOME = "Cổng thông tin đối ngoại tỉnh Lai Châu"
OFFICE = "Sở Thông tin và Truyền thông tỉnh Điện Biên"
VIEW = "/TinTuc/View/{slug}-{id}"
NUKE = "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html"
SHELLS_2006 = (
    Shell("fp06", 2006, "lai_chau", HOME, FRONTPAGE, ("font", "word", "oneline"), '<P ALIGN="center"><FONT SIZE="2"><I>{}</I></FONT></P>', ("own", "24"), item=SA_CH, base="images/tin/", file="ANH{n}.JPG", head="{site}", path="/tin/{slug}_{id}.htm"),
    Shell("asp06", 2006, "dien_bien", HAMLET, CLASSIC_ASP, ("br", "rows", "broken"), "<font size=1>{}</font>", ("own", "24"), field='<b>Nguồn tin:</b> {source}', base="/Upload/", file="h{n}.jpg", path=VIEW, head="{site}"),
    Shell("nuke06", 2006, "dien_bien_stttt", OFFICE, PHP_NUKE, ("oneline", "br", "word"), "<i>{}</i>", item=DAY, field="?<b>Tác giả:</b> {author}<br>?<b>Nguồn tin:</b> {source}?", base="/uploads/news/", file="{n}.jpg", path=NUKE),
    Shell("net06", 2006, "lai_chau", HOME, NET_CONTROLS, ("span", "rows", "font"), '<span id="_ctl0_lblNgayDang">{}</span>', ("own", "own", "24"), item='<tr><td><a href="{href}">{title}</a>({full})</td></tr>', base="/Uploads/", file="img_{n}.jpg", clock=True),
    Shell("word06", 2006, "dien_bien", HAMLET, WORD_PAGE, ("word",), '<p class="MsoNormal" align="center"><i>{}<o:p></o:p></i></p>', ("own", "caps"), field='<p class="MsoNormal">Nguồn tin: {source}</p>', base="tin_files/", file="image{n}.jpg", path=VIEW, head=""),
)  # fmt: skip
SHELLS_2012 = (
    Shell("wf12", 2012, "lai_chau", HOME, WEB_FORMS, ("span", "p", "broken"), '<span id="ctl00_ContentPlaceHolder1_lblDate">{}</span>', ("own", "own", "ampm"), item=SA_CH),
    Shell("dnn12", 2012, "dien_bien", HAMLET, DNN, ("div", "word", "p"), '<span class="ArticleDate">{}</span>', ("own", "own", "24"), field=EMPTY_OR_NOT, base="/Portals/0/Tin/", file="{n}.jpeg", path=VIEW),
    Shell("joomla12", 2012, "lai_chau", HOME, JOOMLA_15, ("p", "oneline", "word"), "{}", ("own", "first", "two"), item=SA_CH, base="/images/stories/", file="dn_{n}.jpg", path="/index.php/tin/{id}-{slug}"),
    Shell("nv312", 2012, "dien_bien_stttt", OFFICE, NUKEVIET_3, ("p", "div", "br"), '<span class="time">{}</span>', lead='<div class="hometext">{}</div>', item=DAY, field=NUKE_FIELD, base="/uploads/news/2012_06/", file="anh{n}.jpg", path=NUKE, clock=True),
    Shell("sp12", 2012, "dien_bien", HAMLET, SHAREPOINT_10, ("sp",), '<div class="article-date">{}</div>', ("own", "caps", "gmt"), item=PLAIN, field=EMPTY_OR_NOT, base="/PublishingImages/", file="hop {n}.jpg".replace(" ", "-"), path=VIEW),
    Shell("vnpt12", 2012, "lai_chau", HOME, VNPT, ("div", "p", "word"), '<div class="time">{}</div>', ("own", "caps", "gmt"), lead='<div class="vnpt-sapo"><b>{}</b></div>', item=SA_CH),
)  # fmt: skip
