"""Sites of 2008 and 2013: provinces, departments, party papers, the ministry, customs, embassies."""

from __future__ import annotations

from tests.generator.sealed5_dress import d2008, d2013, english
from tests.generator.sealed5_page import Shell

SEE_2008 = '<P align=left><FONT face=Arial size=2><STRONG>&gt;&gt; Xem thêm: </STRONG><A href="{ha}">{a}</A></FONT></P>'
BOX_2013 = '<div class="tinlienquan" style="float:left;width:200px"><div class="tlq-title">Tin liên quan</div><ul><li><a href="{ha}">{a}</a></li><li><a href="{hb}">{b}</a></li></ul></div>'
FLOAT_2013 = '<table width="220" align="right" class="tblLienQuan"><tbody><tr><td><b>Bài liên quan:</b></td></tr><tr><td><a href="{ha}">{a}</a></td></tr><tr><td><a href="{hb}">{b}</a></td></tr></tbody></table>'
VIDEO_2013 = '<div class="video"><object width="480" height="360"><param name="movie" value="http://www.youtube.com/v/x1" /><embed src="http://www.youtube.com/v/x1" type="application/x-shockwave-flash" width="480" height="360"></embed></object></div>'

SHELLS = (
    Shell("laichau_2008", 2008, "Cổng thông tin điện tử tỉnh Lai Châu", d2008,
        '<TABLE width="100%"><TR><TD class=duongdan><A href="Default.aspx">Trang chủ</A> &gt; <A href="cm.aspx">[[C]]</A></TD></TR><TR><TD class=TieuDe>[[T]]</TD></TR><TR><TD>[[D]]</TD></TR><TR><TD class=TomTat><B>[[L]]</B></TD></TR><TR><TD class=NoiDung>[[B]]</TD></TR><TR><TD align=right><A href="javascript:window.print()">In trang</A> | <A href="mailto:?">Gửi cho bạn bè</A> | <A href="#">Về đầu trang</A></TD></TR><TR><TD class=head>Các tin khác</TD></TR>[[R]]</TABLE>',
        date="<SPAN class=ngay>{}</SPAN>", inks=("ie", "br"), item="<TR><TD>- <A href=\"{href}\">{title}</A> ({day})</TD></TR>", path="/Default.aspx?tabid=120&NewsID={id}", base="Upload/Tin2008/", file="DSC0{n}.JPG", boxes=(SEE_2008,)),
    Shell("mofa_2008", 2008, "Bộ Ngoại giao Việt Nam", d2008,
        '<TABLE width="100%" cellpadding=5><TR><TD><FONT size=3 color="#003399"><B>[[T]]</B></FONT><BR>[[D]]</TD></TR><TR><TD>[[B]]</TD></TR><TR><TD><A href="javascript:history.back()">Trở lại</A></TD></TR><TR><TD><B>Các tin đã đưa</B></TD></TR>[[R]]</TABLE>',
        date="<FONT size=1>{}</FONT>", form="two", inks=("br", "ie"), item='<TR><TD><A href="{href}">{title}</A></TD></TR>', path="/vi/tt_baochi/nr04080710435{id}/ns{id}", base="/vi/anh/", file="pic{n}.gif"),
    Shell("dangcongsan_2008", 2008, "Báo điện tử Đảng Cộng sản Việt Nam", d2008,
        '<DIV class=vitri><A href="/">Trang chủ</A> | <A href="/cpv/x">[[C]]</A></DIV><DIV>[[D]]</DIV><H1 class=tit>[[T]]</H1><DIV class=sapo>[[L]]</DIV><DIV class=nd>[[B]]</DIV><DIV class=cn><A href="#">Gửi bài viết</A> <A href="#">In bài viết</A></DIV><DIV class=tk>Các tin khác</DIV><UL>[[R]]</UL>',
        date="<SPAN class=gio>{}</SPAN>", form="gmt", inks=("ie",), prefix="(ĐCSVN) - ", path="/cpv/Modules/News/NewsDetail.aspx?co_id=30{id}", base="/cpv/upload/", file="hinh{n}.jpg"),
    Shell("bienphong_2008", 2008, "Báo Biên phòng điện tử", d2008,
        '<TABLE width="100%"><TR><TD class=muc>[[C]]</TD></TR><TR><TD><H2>[[T]]</H2></TD></TR><TR><TD>[[D]]</TD></TR><TR><TD><I>[[L]]</I></TD></TR><TR><TD>[[B]]</TD></TR></TABLE><DIV class=phanhoi><B>Ý kiến bạn đọc</B><BR>Họ tên: <INPUT name=ten><BR>Email: <INPUT name=mail><BR>Nội dung: <TEXTAREA></TEXTAREA><BR><INPUT type=submit value="Gửi đi"></DIV>',
        date="<SPAN>{}</SPAN>", form="ampm", inks=("ie", "br"), boxes=(SEE_2008,), omit=("category",), path="/news.asp?id={id}", base="images/news/"),
    Shell("langson_2008", 2008, "Sở Ngoại vụ tỉnh Lạng Sơn", d2008,
        '<H3 align=center><FONT color=red>[[T]]</FONT></H3><CENTER>[[D]]</CENTER><P>[[B]]</P><HR><B>Văn bản kèm theo:</B><UL>[[F]]</UL><P align=center>[Trở về] [Lên trên]</P>',
        date="<SMALL>{}</SMALL>", inks=("br",), path="/index.asp?c=12&n={id}", base="../hinh/", file="A{n}.jpg", portals=("lai_chau", "dien_bien")),
    Shell("haiquan_2013", 2013, "Hải quan Online", d2013,
        '<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/xnk">[[C]]</a></div><h1 class="title">[[T]]</h1><div class="time-like">[[D]]</div><h2 class="intro">[[L]]</h2><div class="content-detail">[[B]]</div><div class="tags"><b>Từ khóa:</b> <a href="/t1">thông quan</a>, <a href="/t2">kim ngạch</a></div><div class="other"><h3>Tin cùng chuyên mục</h3><ul>[[R]]</ul></div>',
        inks=("div", "p"), prefix="(HQ Online)- ", boxes=(BOX_2013,), form="gmt", path="/pages/{slug}-{id}.aspx"),
    Shell("baolaichau_2013", 2013, "Báo Lai Châu điện tử", d2013,
        '<div class="path"><a href="/">Trang chủ</a> &raquo; <a href="/thoi-su">[[C]]</a></div><div class="detail"><h2 class="detail-title">[[T]]</h2>[[D]]<div class="fontsize"><a href="#">Cỡ chữ</a> <a href="#">+</a> <a href="#">-</a></div><p class="sapo"><strong>[[L]]</strong></p><div id="noidung">[[B]]</div></div><div class="chiase"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Zing Me</a> <a href="#">Google+</a></div><h4>Các bài liên quan</h4><ul class="lq">[[R]]</ul>',
        inks=("word", "div"), prefix="(BLC) - ", item='<li><a href="{href}">{title}</a> <span>({day})</span></li>', album=True, path="/{slug}/{id}.html"),
    Shell("baodienbien_2013", 2013, "Báo Điện Biên Phủ online", d2013,
        '<div class="crumb"><a href="/">Trang nhất</a> / <a href="/ct">[[C]]</a></div><div class="tieude">[[T]]</div><div class="ngaythang">[[D]]</div><div class="tomtat">[[L]]</div><div class="chitiet">[[B]]</div><div class="khac"><div class="khac-t">Các tin khác</div>[[R]]</div>',
        date="<i>{}</i>", inks=("word", "div"), prefix="ĐBP - ", item='<div class="k"><a href="{href}">{title}</a></div>', boxes=(FLOAT_2013,), path="/Details.aspx?ID={id}", file="T{n}.jpg"),
    Shell("nghean_ngoaivu_2013", 2013, "Sở Ngoại vụ Nghệ An", d2013,
        '<div class="news-detail">[[D]]<h1>[[T]]</h1><div class="news-body">[[B]]</div><div class="news-tools"><a href="#"><img src="/images/print.gif" alt="" /> Bản in</a> <a href="#"><img src="/images/mail.gif" alt="" /> Gửi email</a></div><h3>Tin liên quan</h3><ul>[[R]]</ul></div>',
        date='<div class="d">{}</div>', form="bare", inks=("p", "word"), path="/hoat-dong-doi-ngoai/{slug}-{id}"),
    Shell("songv_langson_2013", 2013, "Sở Ngoại vụ Lạng Sơn", d2013,
        '<p class="pathway">Bạn đang ở: <a href="/">Trang chủ</a> » <a href="/h">[[C]]</a></p><table class="contentpaneopen"><tr><td class="contentheading">[[T]]</td></tr><tr><td class="createdate">[[D]]</td></tr><tr><td>[[B]]</td></tr></table><table class="files"><tr><td><b>Tệp đính kèm:</b><ul>[[F]]</ul></td></tr></table><div class="older"><b>Các tin đã đưa</b><ul>[[R]]</ul></div>',
        date="{}", form="two", inks=("word", "br"), item='<li><a href="{href}">{title}</a> ({day})</li>', path="/node/{id}"),
    Shell("quangninh_2013", 2013, "Cổng thông tin điện tử Quảng Ninh", d2013,
        '<div class="ms-title"><a href="/">Trang chủ</a> &gt; <a href="/tt">[[C]]</a></div><div class="ArticleTitle">[[T]]</div><div class="ArticleDate">[[D]]</div><div class="ArticleSummary">[[L]]</div><div class="ArticleContent">[[B]]</div>[[S]]<div class="rate">Đánh giá bài viết: <a href="#">1</a> <a href="#">2</a> <a href="#">3</a> <a href="#">4</a> <a href="#">5</a></div>',
        inks=("div", "word"), field='<div class="ArticleAuthor">Tác giả: {author}</div><div class="ArticleSource">Nguồn tin: {source}</div>', path="/Trang/ChiTietTinTuc.aspx?nid={id}"),
    Shell("tgvn_2013", 2013, "Báo Thế giới và Việt Nam", d2013,
        '<div class="nav2"><a href="/">Trang chủ</a> | <a href="/ngoaigiao">[[C]]</a></div><h1 class="art-title">[[T]]</h1>[[D]]<div class="art-tool"><a href="#">Lưu</a> <a href="#">Thích</a> <a href="#">Bình luận</a></div><p class="art-sapo"><b>[[L]]</b></p><div class="art-body">[[B]]</div><div class="tag">Tags: <a href="#">ngoại giao</a> <a href="#">địa phương</a></div><div class="cmt"><h3>Bình luận của bạn</h3><p>Vui lòng gõ tiếng Việt có dấu</p><textarea></textarea><input type="button" value="Gửi bình luận" /></div>',
        form="dot", inks=("p", "div"), prefix="TGVN - ", boxes=(FLOAT_2013,), path="/tin-chi-tiet/{id}.tgvn"),
    Shell("thoidai_2013", 2013, "Tạp chí Thời Đại", d2013,
        '<ul class="bc"><li><a href="/">Trang chủ</a></li><li><a href="/hn">[[C]]</a></li></ul><h1>[[T]]</h1><div class="meta">[[D]]</div><div class="lead">[[L]]</div><div class="post">[[B]]</div><h3 class="rel">Bài viết liên quan</h3><ul>[[R]]</ul>',
        date="<span>{}</span>", form="ampm", inks=("p", "div"), boxes=(VIDEO_2013,), path="/{slug}-t{id}.html"),
    Shell("tinhuy_2013", 2013, "Tỉnh ủy Điện Biên", d2013,
        '<div class="duongdan"><a href="/">Trang chủ</a> -&gt; <a href="/tin">[[C]]</a></div><h2 class="td">[[T]]</h2>[[D]]<div class="nd">[[B]]</div>[[S]]<div class="tk"><h3>Tin khác</h3><ul>[[R]]</ul></div>',
        inks=("word", "div"), field='<p class="tg" align="right"><b>{author}</b></p>', item='<li><a href="{href}">{title}</a> ({day})</li>', path="/Tin-tuc/{slug}"),
    Shell("embassy_en_2013", 2013, "Embassy of the Socialist Republic of Vietnam", english,
        '<div class="crumb"><a href="/">Home</a> » <a href="/news">[[C]]</a></div><h1>[[T]]</h1>[[D]]<p class="lead"><b>[[L]]</b></p><div class="text">[[B]]</div><p class="tools"><a href="#">Print</a> <a href="#">Email to a friend</a> <a href="#">Back to top</a></p><h3>Other news</h3><ul>[[R]]</ul>',
        form="first", inks=("p", "word"), path="/en/nr070521165843/news/ns{id}", english=True),
    Shell("huyen_2013", 2013, "Trang thông tin điện tử huyện Mường Nhé", d2013,
        '<div class="vt"><a href="/">Trang chủ</a> | <a href="/x">[[C]]</a></div><div class="t">[[T]]</div>[[D]]<div class="anhdaidien">[[H]]</div><div class="tt"><b>[[L]]</b></div><div class="n">[[B]]</div>[[S]]',
        inks=("named", "p"), field="<div>Tin, ảnh: {author}</div><div>Nguồn tin: {source}</div>", path="/Tintuc/View/{slug}", portals=("dien_bien", "lai_chau")),
    Shell("hoihuunghi_2013", 2013, "Liên hiệp các tổ chức hữu nghị tỉnh Lào Cai", d2013,
        '<div class="hn"><div class="hn-c"><a href="/">Trang chủ</a> » <a href="/q">[[C]]</a></div><div class="hn-t">[[T]]</div><div class="hn-p">[[H]]</div><div class="hn-d">[[D]]</div><div class="hn-l">[[L]]</div><div class="hn-b">[[B]]</div><p class="hn-x"><a href="#">Về trang trước</a> <a href="#">Bản để in</a></p><ul class="hn-o"><li><b>Tin cùng chuyên mục</b></li>[[R]]</ul></div>',
        date="<em>{}</em>", inks=("p", "br"), form="two", path="/?p={id}"),
    Shell("sonla_en_2013", 2013, "Son La External Information Portal", english,
        '<div class="c"><a href="/">Home</a> / <a href="/r">[[C]]</a></div><div class="h">[[T]]</div>[[D]]<div class="x">[[B]]</div><p><a href="#">Print</a></p><h4>Other news</h4><ul>[[R]]</ul>',
        form="first", inks=("word", "br"), item='<li><a href="{href}">{title}</a> ({day})</li>', path="/en/content-{id}-{slug}.html", english=True),
)  # fmt: skip
