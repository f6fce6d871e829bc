"""The pages of the three portals in markups of their own; ``[[X]]`` marks what a page fills in."""

from __future__ import annotations

from dataclasses import dataclass

BLOCKS = ("p", "div", "word", "font", "torn", "new", "cell", "br", "br1")
LOOSE = ("p", "div", "word", "torn")
LINES = ("span", "br")


@dataclass(frozen=True)
class Shell:
    """A page's template, the forms its date takes, the hands that write in it and where its pictures lie."""

    name: str
    portal: str
    page: str
    dates: tuple[str, ...]
    inks: tuple[str, ...] = BLOCKS
    base: str = "/Uploads/Images/"
    title: str = "{}"
    link: str = '<li><a href="{href}">{title}</a><span>{day}</span></li>'
    named: bool = False
    split: bool = False
    files: bool = False
    clock: bool = True


def _page(head: str, body: str, kind: str = "<!DOCTYPE html>\n") -> str:
    return f"{kind}<html><head>{{charset}}{head}</head><body>{body}</body></html>"


STATE = '<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY4NzE0NTg4Mg9kFgJmD2QWAgIDD2QWBgIBD2QW" />'
HIDDEN = (
    "<!-- Tin liên quan --><!-- (Ngày đăng :01/01/2001 1:01:01 SA) Thời gian đăng: 1/1/2001 1:01:01 AM -->"
    '<div style="display:none"><p>(Ngày đăng :02/02/2002 2:02:02 CH)</p><h3>Tin liên quan</h3><p>Nguồn tin: mẫu</p></div>'
    '<script type="text/javascript">var tieude = "Tin liên quan", ngay = "Thời gian đăng: 3/3/2003 3:03:03 PM";'
    ' document.title += ""; /* 9226 Người đang Online */</script>'
)
LC_FOOT = (
    "<h4>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</h4><p><b>Cơ quan chủ quản:</b>Ủy ban nhân dân tỉnh Lai Châu</p>"
    "<p><b>Giấy phép số:</b>47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015</p>"
    "<p><b>Chịu trách nhiệm chính:</b>Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu</p>"
    "<p><b>Điện thoại:</b>02133.798.799</p><p><b>Email:</b>BANBIENTAPDOINGOAI@LAICHAU.GOV.VN</p>"
    "<p>Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này</p>"
)
LC_FOOT_BR = LC_FOOT.replace("<h4>", "").replace("</h4>", "<br>").replace("<p>", "").replace("</p>", "<br>")
LC_FOOT_TD = '<tr><td colspan="3" class="chantrang">' + LC_FOOT_BR + "</td></tr>"
UP = '<div><a href="#top">top</a> <a href="#down">down</a></div>'
COUNT = "<div><b>[[V]]</b> <span>Người đang Online</span></div>"
MENU = "".join(
    f'<li><a href="/muc-{at}">{name}</a></li>'
    for at, name in enumerate(("Giới thiệu", "Tin tức - Sự kiện", "Chính sách đối ngoại", "Văn bản", "Liên hệ"))
)
SIDE = (
    '<div class="khoi"><h4>TIN MỚI NHẤT</h4><ul>[[X]]</ul></div>'
    '<div class="khoi"><h4>THĂM DÒ Ý KIẾN</h4><form action="/bq"><label><input type="radio" name="r">Hữu ích</label>'
    '<label><input type="radio" name="r">Chưa hữu ích</label><button>Bình chọn</button></form></div>'
    '<div class="khoi"><h4>LIÊN KẾT WEBSITE</h4><select><option>Bộ Ngoại giao</option><option>Tỉnh ủy</option></select></div>'
)
DB_DOCS = (
    '<ul class="vb"><li class="t">HỆ THỐNG VĂN BẢN</li><li><a href="/vb/1">Số/Ký hiệu: 118/KH-UBND</a>'
    "<p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên về xúc tiến viện trợ</p></li>"
    '<li><a href="/vb/2">Số/Ký hiệu: 45/BC-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li></ul>'
    '<ul class="vd"><li class="t">THƯ VIỆN VIDEO</li><li><a href="/vd/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a></li></ul>'
    '<ul class="lk"><li class="t">LIÊN KẾT WEBSITE</li></ul>'
)
DB_ROWS = (
    "<table><tr><td>HỆ THỐNG VĂN BẢN</td></tr><tr><td>Số/Ký hiệu: 118/KH-UBND<br>Văn bản của Ủy ban nhân dân tỉnh Điện Biên"
    "</td></tr><tr><td>Số/Ký hiệu: 45/BC-UBND<br>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</td></tr></table>"
    "<table><tr><td>THƯ VIỆN VIDEO</td></tr><tr><td>Điện Biên</td></tr></table><table><tr><td>LIÊN KẾT WEBSITE</td></tr></table>"
)
XHTML = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
CRUMB = '<ul class="duongdan"><li><a href="/">Trang chủ</a></li> <li><a href="/cm">[[C]]</a></li></ul>'
LC_REL = '<div class="lienquan"><h3>Tin liên quan</h3><ul>[[R]]</ul></div>'
LC_NAME = "Cổng thông tin đối ngoại tỉnh Lai Châu"
LC_ALL = ("lc", "lc", "lc", "lcmin", "lcday", "lcwords")
DB_ALL = ("db", "db", "db", "dbday")
NV_ALL = ("nv", "nv", "nv", "nvgmt")

LAI_CHAU = (
    Shell("lc_divs", "lai_chau", _page("<title>[[H]]</title>", f'{HIDDEN}<div id="top"><a href="/">{LC_NAME}</a></div><nav><ul>{MENU}</ul></nav><div class="w"><div class="l">{CRUMB}<h1 class="td">[[T]]</h1><div class="nd">[[D]]</div><div class="ct">[[B]]</div>{LC_REL}</div><div class="r">{SIDE}</div></div>{COUNT}<div class="ft">{LC_FOOT}</div>{UP}'), LC_ALL),
    Shell("lc_tables", "lai_chau", _page(f"<title>{LC_NAME}</title>", f'<form method="post" action="Default.aspx" id="aspnetForm">{STATE}<table width="1000" align="center"><tr><td colspan="3"><img src="/banner.png" alt="" /></td></tr><tr><td width="180" valign="top"><ul>{MENU}</ul></td><td valign="top"><table width="100%"><tr><td>{CRUMB}</td></tr><tr><td><strong style="font-size:16pt">[[T]]</strong></td></tr><tr><td>[[D]]</td></tr><tr><td class="nd">[[B]]</td></tr><tr><td><table><tr><td class="h">Tin liên quan</td></tr>[[R]]</table></td></tr></table></td><td width="200" valign="top"></td></tr><tr><td colspan="3">{COUNT}</td></tr>{LC_FOOT_TD}</table></form>{UP}', XHTML), LC_ALL, link='<tr><td><img src="/i/bullet.gif" alt=""> <a href="{href}">{title}</a><i>{day}</i></td></tr>'),
    Shell("lc_side_first", "lai_chau", _page(f"<title>[[H]] - {LC_NAME}</title>", f'<table width="990"><tr><td width="220" valign="top">{SIDE}{HIDDEN}</td><td valign="top">{CRUMB}<div class="tieude"><b>[[T]]</b></div><div class="ngay"><i>[[D]]</i></div><div class="noidung">[[B]]</div>{LC_REL}</td></tr></table>{COUNT}{LC_FOOT}{UP}'), LC_ALL),
    Shell("lc_onecol", "lai_chau", _page("<title>[[H]]</title>", f'<p><a href="/">Trang chủ</a> <a href="/cm">[[C]]</a></p><p><b><font size="4">[[T]]</font></b></p><p>[[D]]</p>[[B]]<p><b>Tin liên quan</b></p>[[R]]<p>[[V]] Người đang Online</p>{LC_FOOT}<p><a href="#top">top</a></p><p><a href="#down">down</a></p>'), LC_ALL, LOOSE, link='<p><a href="{href}">{title}</a>{day}</p>'),
    Shell("lc_onespan", "lai_chau", _page("<title>[[H]]</title>", f'<div><a href="/">Trang chủ</a> &raquo; <a href="/cm">[[C]]</a></div><div><span id="ctl00_lblNoiDung"><b>[[T]]</b><br/>[[D]]<br/><br/>[[B]]<br/><br/></span></div><div><b>Tin liên quan</b><br/>[[R]]</div>{COUNT}<div>{LC_FOOT_BR}</div>{UP}'), LC_ALL, LINES, link='<a href="{href}">{title}</a>{day}<br/>'),
    Shell("lc_broken", "lai_chau", _page("<title>[[H]]</title>", f'<div class=main><ul><li><a href=/>Trang chủ</a><li><a href=/cm>[[C]]</a></ul><h2>[[T]]</h3><div class=date>[[D]]</span></div><div class=content>[[B]]</p></div><h3>Tin liên quan</h2><ul>[[R]]</ul><div>[[V]] Người đang Online<div class=foot>{LC_FOOT}<a href=#top>top</a> <a href=#down>down</a>'), LC_ALL, ("torn", "p", "font", "br"), link='<li><a href="{href}">{title}</a>{day}'),
    Shell("lc_title_lines", "lai_chau", _page(f"<title>{LC_NAME} | [[H]]</title>", f'<h1><a href="/"><img src="/logo.png" alt="{LC_NAME}"></a></h1><div class="b">{CRUMB}</div><div class="a"><h2 class="title">[[T]]</h2><div>[[D]]</div><div class="body">[[B]]</div>{LC_REL}</div>{SIDE}{COUNT}<div>{LC_FOOT}</div>{UP}'), ("lc", "lcmin"), split=True),
    Shell("lc_html5", "lai_chau", _page('<title>[[H]]</title><meta property="og:title" content="[[H]]">', f'<header><nav><ul>{MENU}</ul></nav></header><main><ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>[[C]]</li></ol><article><h1>[[T]]</h1><time datetime="2030-01-01">[[D]]</time><section>[[B]]</section></article><aside>{LC_REL}{SIDE}</aside></main><footer>{COUNT}{LC_FOOT}</footer>{UP}'), ("lc24", "lcbar", "lcmin"), ("new", "p", "div"), base="/upload/2000066/20200214/"),
    Shell("lc_related_inside", "lai_chau", _page("<title>[[H]]</title>", f'<div class="x">{CRUMB}<div class="t1">[[T]]</div><div class="t2">[[D]]</div><div class="t3">[[B]]<p><a href="http://www.facebook.com/sharer.php?u=x"><img src="/i/fb.png" alt="Chia sẻ"></a> <a href="javascript:window.print()"><img src="/i/in.png" alt="In"></a></p>{LC_REL}</div></div>{COUNT}{LC_FOOT}{UP}'), LC_ALL, ("p", "div", "word", "font")),
    Shell("lc_caps", "lai_chau", _page("<title>[[H]]</title>", f'<div>{CRUMB}<h1>[[T]]</h1><p class="d">[[D]]</p><div class="c">[[B]]</div><div class="o"><p><b>TIN LIÊN QUAN</b></p><ul>[[R]]</ul></div></div><div><b>[[V]]</b> <span>NGƯỜI ĐANG ONLINE</span></div>{LC_FOOT}{UP}'), ("lccaps",)),
    Shell("lc_bare", "lai_chau", _page("<title>[[H]]</title>", f'<div>{CRUMB}<h1>[[T]]</h1><div class="c">[[B]]</div></div>{COUNT}<div class="f">{LC_FOOT}</div>{UP}'), (), ("p", "div", "word", "new")),
    Shell("lc_files", "lai_chau", _page("<title>[[H]]</title>", f'<div>{CRUMB}<h1>[[T]]</h1><div>[[D]]</div><div class="c">[[B]]</div>[[F]]{LC_REL}</div>{COUNT}{LC_FOOT}{UP}'), LC_ALL, files=True),
)  # fmt: skip

DB_FIELD = '<p style="text-align:right"><strong>Nguồn tin:</strong> [[S]]</p>'
DIEN_BIEN = (
    Shell("db_divs", "dien_bien", _page("<title>[[H]]</title>", f'<div class="menu"><ul>{MENU}</ul></div>{HIDDEN}<div class="w"><div class="l"><h3 class="td">[[T]]</h3><p class="tg">[[D]]</p><div class="nd">[[B]]</div>{DB_FIELD}</div><div class="r">{DB_DOCS}</div></div>'), DB_ALL, named=True),
    Shell("db_tables", "dien_bien", _page("<title>Thông tin đối ngoại tỉnh Điện Biên</title>", f'<form id="form1" method="post" action="View.aspx">{STATE}<table width="1000"><tr><td colspan="2"><img src="/b.jpg" alt=""></td></tr><tr><td valign="top"><table><tr><td><b style="font-size:15pt">[[T]]</b></td></tr><tr><td>[[D]]</td></tr><tr><td>[[B]]</td></tr><tr><td align="right"><b>Nguồn tin:</b> [[S]]</td></tr></table></td><td width="220" valign="top">{DB_ROWS}</td></tr></table></form>', XHTML), DB_ALL),
    Shell("db_onecol", "dien_bien", _page("<title>[[H]]</title>", f'<h2>[[T]]</h2><p>[[D]]</p>[[B]]<p>Nguồn tin: [[S]]</p>{DB_DOCS}'), DB_ALL, LOOSE),
    Shell("db_onespan", "dien_bien", _page("<title>[[H]]</title>", f'<div id="c"><span id="lb"><b>[[T]]</b><br/>[[D]]<br/><br/>[[B]]<br/><br/>Nguồn tin: [[S]]</span></div><div>{DB_ROWS}</div>'), DB_ALL, LINES),
    Shell("db_broken", "dien_bien", _page("<title>[[H]]</title>", f'<div><center><h2>[[T]]</center></h2><p>[[D]]<div class=nd>[[B]]</b></div><p align=right><strong>Nguồn tin:</strong> [[S]]<div>{DB_DOCS}'), DB_ALL, ("torn", "p", "font", "br1")),
    Shell("db_title_lines", "dien_bien", _page("<title>Thông tin đối ngoại | [[H]]</title>", f'<h1><img src="/logo.png" alt=""></h1><div><h2>[[T]]</h2><div>[[D]]</div><div>[[B]]</div>{DB_FIELD}</div><div>{DB_DOCS}</div>'), DB_ALL, split=True),
    Shell("db_side_first", "dien_bien", _page("<title>[[H]]</title>", f'<div class="left">{DB_DOCS}<div><p>TIN ĐỌC NHIỀU</p><ul>[[X]]</ul></div></div><div class="right"><h1>[[T]]</h1><span class="time">[[D]]</span><div class="detail">[[B]]</div>{DB_FIELD}</div>{HIDDEN}'), DB_ALL, named=True),
    Shell("db_clock", "dien_bien", _page('<title>[[H]]</title><meta property="og:title" content="[[H]]">', f'<main><article><header><h1>[[T]]</h1><p><small>[[D]]</small></p></header><div>[[B]]</div><footer>{DB_FIELD}</footer></article><aside>{DB_DOCS}</aside></main>'), ("db24",), ("new", "p", "div", "word")),
    Shell("db_caps", "dien_bien", _page("<title>[[H]]</title>", f'<div><h2>[[T]]</h2><div>[[D]]</div><div>[[B]]</div><p align="right"><b>NGUỒN TIN:</b> [[S]]</p></div><div>{DB_DOCS}</div>'), ("dbcaps",)),
    Shell("db_undated", "dien_bien", _page("<title>[[H]]</title>", f'<div class="k"><h1>[[T]]</h1><div class="nd">[[B]]</div>{DB_FIELD}</div><div class="k2">{DB_DOCS}</div>'), (), ("p", "div", "word", "font")),
)  # fmt: skip

NV_HEAD = '<title>[[H]]</title><meta name="author" content="Sở Thông tin và Truyền thông"><meta name="generator" content="NukeViet v4.5"><meta property="og:title" content="[[H]]"><meta property="article:published_time" content="2015-09-17+0711:03:25">'
NV_TOP = (
    '<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript><header><a href="/vi/"><img src="/assets/images/logo.png" alt="STTTT"></a></header><nav><ul class="nav">'
    + MENU
    + "</ul></nav>"
)
NV_CRUMB = '<div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none"><li><a href="/vi/"><span>Trang nhất</span></a></li><li><a href="/vi/news/"><span>Tin Tức</span></a></li><li><a href="/vi/news/cm/" title="[[C]]"><span class="txt">[[C]]</span></a></li></ul></div>'
NV_META = '<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">admin</span></div><span class="hidden hide d-none" itemprop="datePublished">2024-12-20T09:00:00+07:00</span>'
NV_TOOLS = '<ul class="list-inline text-right"><li><a title="In ra" href="javascript:void(0)"><em class="fa fa-print">&nbsp;</em></a></li><li><a title="Lưu bài viết này" href="/vi/news/savefile/x.html"><em class="fa fa-save">&nbsp;</em></a></li></ul>'
NV_BODY = '<div class="clearfix"><div class="hometext m-bottom" itemprop="description">[[L]]</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">[[B]]</div>'
NV_MAIN = (
    '<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1>'
    + NV_META
    + '<div class="row"><div class="col-md-12"><span class="h5">[[D]]</span></div><div class="col-md-12">'
    + NV_TOOLS
    + "</div></div>"
    + NV_BODY
    + "[[F]][[S]]</div></div>"
)
NV_TAGS = '<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Tags: </strong><a title="hữu nghị" href="/vi/news/tag/huu-nghi"><em>hữu nghị</em></a></div></div></div>'
NV_RATE = '<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><p>Click để đánh giá bài viết</p></div></form></div></div>'
NV_TALK = '<div id="idcomment"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option></select></div>'
NV_REL = '<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">[[R1]]</ul></div><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">[[R2]]</ul></div></div></div>'
NV_FOOT = '<footer><ul class="company_info"><li>SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN</li><li><span>Điện thoại: 0215.3835.000</span></li><li><span>Email: stttt@dienbien.example</span></li></ul><button type="button">Đang truy cập: 6</button><div class="view-stats hidden"><ul class="counter"><li><span>Đang truy cập</span><span>6</span></li><li><span>Tổng lượt truy cập</span><span>[[V]]</span></li></ul></div><div class="copyright"><span>Mã nguồn <a href="http://nukeviet.vn/">NukeViet CMS</a></span></div></footer>'
NV_LINK = '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}" title="{title}">{title}</a></h4><em>{day}</em></li>'
NUKEVIET = (
    Shell("nv_stock", "dien_bien_stttt", _page(NV_HEAD, f"{NV_TOP}{NV_CRUMB}{NV_MAIN}{NV_TAGS}{NV_RATE}{NV_TALK}{NV_REL}{NV_FOOT}"), NV_ALL, base="/uploads/news/2024_12/", link=NV_LINK, clock=False),
    Shell("nv_side_first", "dien_bien_stttt", _page(NV_HEAD, f'{NV_TOP}<div class="row"><div class="col-md-8"><div class="panel"><div class="panel-heading">Tin xem nhiều</div><ul class="block_groups">[[X]]</ul></div></div><div class="col-md-16">{NV_CRUMB}{NV_MAIN}{NV_RATE}{NV_REL}</div></div>{NV_FOOT}'), NV_ALL, base="/uploads/news/", link=NV_LINK, clock=False),
    Shell("nv_files", "dien_bien_stttt", _page(NV_HEAD, f"{NV_TOP}{NV_CRUMB}{NV_MAIN}{NV_TAGS}{NV_TALK}{NV_REL}{NV_FOOT}{HIDDEN}"), NV_ALL, base="/uploads/thong-tin-doi-ngoai/", link=NV_LINK.replace("<em>{day}</em>", ""), files=True, clock=False),
    Shell("nv_tables", "dien_bien_stttt", _page(NV_HEAD, f'{NV_TOP}<table width="100%"><tr><td>{NV_CRUMB}</td></tr><tr><td><h1 class="title">[[T]]</h1></td></tr><tr><td><span class="h5">[[D]]</span></td></tr><tr><td><div class="hometext">[[L]]</div></td></tr><tr><td><div class="bodytext">[[B]]</div></td></tr><tr><td>[[S]]</td></tr><tr><td>{NV_REL}</td></tr></table>{NV_FOOT}'), ("nv", "nvdot", "nvday"), base="/uploads/", link=NV_LINK, clock=False),
    Shell("nv_title_lines", "dien_bien_stttt", _page(NV_HEAD, f"{NV_TOP}{NV_CRUMB}{NV_MAIN}{NV_TAGS}{NV_FOOT}"), NV_ALL, base="/uploads/news/2021_09/", split=True),
    Shell("nv_plain", "dien_bien_stttt", _page(NV_HEAD, f'{NV_TOP}{NV_CRUMB}<main><h1 itemprop="headline">[[T]]</h1><p class="h5">[[D]]</p><p class="hometext"><strong>[[L]]</strong></p><div id="news-bodyhtml">[[B]]</div>[[S]]</main>{NV_TALK}{NV_REL}{NV_FOOT}'), ("nv", "nvgmt", "nvdot"), base="/uploads/news/2023_05/", link=NV_LINK, clock=False),
)  # fmt: skip
SHELLS = (*LAI_CHAU, *DIEN_BIEN, *NUKEVIET)
