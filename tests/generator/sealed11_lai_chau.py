"""Ten dresses of Lai Châu: crumbs, title, date, picture, text, list of related articles, counter, footer."""

from __future__ import annotations

from tests.generator.sealed11_shell import Shell

FOOT = (
    "<b>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</b><br>Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu<br>"
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015<br>"
    "Chịu trách nhiệm chính:Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu<br>Điện thoại:02133.798.799<br>"
    "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN<br>"
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này"
)
ENDS = '<a href="#top">top</a> <a href="#down">down</a>'
MENU = (
    '<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/chinh-sach-doi-ngoai">Chính sách đối ngoại</a></li>'
    '<li><a href="/bien-gioi">Biên giới - Lãnh thổ</a></li><li><a href="/kieu-bao">Người Việt ở nước ngoài</a></li></ul>'
)
CRUMBS = '<div class="crumb"><a href="/">Trang chủ</a> <a href="/muc">[[C]]</a></div>'
ONLINE = '<div class="dem"><b>[[N]]</b> Người đang Online</div>'
XHTML = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head>{charset}[[HEAD]]</head><body>[[PAGE]]</body></html>'
)
SITE = "<title>Cổng thông tin đối ngoại tỉnh Lai Châu</title>"
BOTH = "<title>{} - Cổng thông tin đối ngoại tỉnh Lai Châu</title>"


def _shell(name: str, inks: tuple[str, ...], page: str, title: str, date: str, **more: str) -> Shell:
    return Shell(f"x11-lc-{name}", "lai_chau", inks, page, title, date, **more)  # type: ignore[arg-type]


SHELLS = (
    _shell(
        "tables", ("clean", "divs", "word"),
        f'<form method="post" action="chitiet.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk2" />'
        f'<table width="1000" align="center"><tr><td colspan="2"><img src="/banner.jpg" alt=""></td></tr><tr><td width="190" valign="top">{MENU}</td>'
        f'<td valign="top"><table width="100%"><tr><td>{CRUMBS}</td></tr><tr><td>[[T]]</td></tr>[[D]]<tr><td>[[P]]</td></tr>[[L]]'
        f'<tr><td class="noidung">[[B]]</td></tr>[[R]]</table></td></tr><tr><td colspan="2">{ONLINE}</td></tr>'
        f'<tr><td colspan="2" align="center">{FOOT}</td></tr></table>{ENDS}</form>',
        '<span class="tieude">{}</span>', "<tr><td><i>{}</i></td></tr>", lead="<tr><td><b>{}</b></td></tr>", sheet=XHTML, head=SITE,
        related='<tr><td><b>Tin liên quan</b></td></tr><tr><td><table>[[ALL]]</table></td></tr>',
        link='<tr><td><img src="/mui-ten.gif" alt=""> <a href="{href}">{title}</a>({shown})</td></tr>',
    ),
    _shell(
        "divs", ("clean", "figure", "divs"),
        f'<div id="wrap"><div id="nav">{MENU}</div>{CRUMBS}<div class="detail">[[T]][[D]]<div class="anh">[[P]]</div>[[L]]<div class="body">[[B]]</div>'
        f"[[F]][[R]]</div>{ONLINE}<div id=\"footer\">{FOOT}</div>{ENDS}</div>",
        "<h1>{}</h1>", '<div class="date">{}</div>', lead='<div class="sapo"><strong>{}</strong></div>', head="<title>{}</title>",
        files='<div class="tep"><b>Tệp đính kèm:</b><ul>{}</ul></div>', related='<div class="lq"><h3>Tin liên quan</h3><ul>[[ALL]]</ul></div>',
        link='<li><a href="{href}">{title}</a><span>({shown})</span></li>',
    ),
    _shell(
        "word", ("word",),
        f'<div class="page">{CRUMBS}<h2 class="title">[[T]]</h2>[[D]]<div id="content">[[B]]</div>[[R]]</div>{ONLINE}<div>{FOOT}</div><p>{ENDS}</p>',
        "{}", "<p class=\"ngay\"><span>{}</span></p>", head=BOTH,
        related='<div><p><b>Tin liên quan</b></p>[[ALL]]</div>', link='<p><a href="{href}">{title}</a>({shown})</p>',
    ),
    _shell(
        "br", ("br", "span"),
        f'<div>{CRUMBS}<span id="ctl00_lblTitle">[[T]]</span><br>[[D]]<br><br>[[B]]<br><br>[[R]]</div>{ONLINE}<div>{FOOT}</div>{ENDS}',
        "<b>{}</b>", '<span id="ctl00_lblDate">{}</span>', head=SITE,
        related="<b>Tin liên quan</b><br>[[ALL]]", link='<a href="{href}">{title}</a>({shown})<br>',
    ),
    _shell(
        "open", ("open",),
        f'<center><table width=980><tr><td>{CRUMBS}<tr><td>[[T]]<tr><td>[[D]]<tr><td>[[P]][[L]][[B]]</div></font><tr><td>[[R]]<tr><td>{ONLINE}'
        f"<tr><td align=center><font size=1>{FOOT}</font><tr><td>{ENDS}</table></center>",
        "<font size=4><b>{}</b></font>", "<i>{}</i>", head="<TITLE>{}</TITLE>", lead="<p><b>{}</b>",
        related="<p><b>Tin li&ecirc;n quan</b><ul>[[ALL]]</ul>", link='<li><a href="{href}">{title}</a>({shown})',
        sheet="<HTML><HEAD>{charset}[[HEAD]]</HEAD><BODY bgcolor=#ffffff>[[PAGE]]</BODY>",
    ),
    _shell(
        "aside", ("clean", "beside", "above"),
        f'<div class="left">{MENU}<h4>Tin mới nhất</h4><ul>[[O]]</ul><h4>Liên kết website</h4><select><option>Bộ Ngoại giao</option>'
        f'<option>Báo Lai Châu</option></select></div><div class="center">{CRUMBS}[[T]][[D]][[L]]<div>[[B]]</div>[[F]][[R]]</div>{ONLINE}<div>{FOOT}</div>{ENDS}',
        "<h1>{}</h1>", "<div><small>{}</small></div>", lead="<h2>{}</h2>", head=BOTH,
        other='<li><a href="{href}">{title}</a>({shown})</li>',
        files="<p>Tài liệu đính kèm:</p><ul>{}</ul>", related="<h4>Tin liên quan</h4><ul>[[ALL]]</ul>",
    ),
    _shell(
        "column", ("clean", "beside", "span"),
        f'<p><a href="/">Trang chủ</a> <a href="/muc">[[C]]</a></p>[[T]][[D]][[B]][[R]]<p>[[N]] Người đang Online</p><p>{FOOT}</p><p>top</p><p>down</p>',
        "<p><strong>{}</strong></p>", "<p>{}</p>", head="<title>{}</title>",
        related="<p><strong>Tin liên quan</strong></p>[[ALL]]", link='<p><a href="{href}">{title}</a>({shown})</p>',
    ),
    _shell(
        "hidden", ("divs", "clean", "above"),
        f'<!-- Tin liên quan --><script>var nhan = "(Ngày đăng :01/02/2003 4:05:06 SA)"; var cuoi = "<div>Tin liên quan</div>";</script>'
        f'<noscript>Trình duyệt của bạn không hỗ trợ JavaScript</noscript><div style="display:none" id="ban-in"><h1>Bản in</h1><p>(Ngày đăng :02/01/2004 4:05:06 SA)</p>'
        f'<p>Nội dung đang được tải để in.</p></div>{CRUMBS}<div class="bai">[[T]][[D]]<!-- noi dung: bat dau --><div>[[P]]</div>[[L]][[B]]<!-- het noi dung -->'
        f'<div style="display:none">Người đang Online</div><p class="cong-cu"><a href="#">In trang</a> <a href="#">Gửi email</a> <a href="#">Quay lại</a></p>[[R]]</div>{ONLINE}<div>{FOOT}</div>{ENDS}',
        "<h1>{}</h1>", '<div class="ngay">{}</div>', lead='<p class="sapo"><b>{}</b></p>', head=SITE,
        related="<div><b>Tin liên quan</b><!-- 5 tin --><ul>[[ALL]]</ul></div>",
    ),
    _shell(
        "five", ("figure", "above", "clean"),
        f'<header><a href="/"><img src="/logo.svg" alt="Logo"></a><nav>{MENU}</nav></header><main><nav aria-label="breadcrumb"><ol><li><a href="/">Trang chủ</a></li>'
        f'<li><a href="/muc">[[C]]</a></li></ol></nav><article><header>[[T]][[D]]</header>[[P]][[L]]<section>[[B]]</section>'
        f'<div class="share"><span>Chia sẻ</span><a href="#">Facebook</a><a href="#">Zalo</a></div></article>[[R]]</main><aside>{ONLINE}</aside><footer>{FOOT}</footer>{ENDS}',
        "<h1>{}</h1>", "<p><time>{}</time></p>", lead='<p class="lead"><strong>{}</strong></p>',
        head='<title>{}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2001-01-01T00:00:00Z">',
        related="<section><h2>Tin liên quan</h2><ul>[[ALL]]</ul></section>",
    ),
    _shell(
        "panel", ("open", "clean", "divs"),
        f'<div id="ctl00_Panel1">{MENU}</div><div id="ctl00_Main">{CRUMBS}<div><div>[[T]]</div><div>[[D]]</div><div>[[B]]</div><div>Lượt xem: [[N]]</div></div>[[R]]</div>{ONLINE}<div>{FOOT}</div>{ENDS}',
        "<h3>{}</h3>", "<em>{}</em>", head=SITE,
        related='<div><div>Tin liên quan</div>[[ALL]]</div>', link='<div><a href="{href}">{title}</a>({shown})</div>', sheet=XHTML,
    ),
)  # fmt: skip
