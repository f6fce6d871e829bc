"""Shells after what Vietnamese offices run: VNPT portals, WebForms, MVC, three generations of NukeViet."""

from __future__ import annotations

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_page import DB, LC, TT, Shell, crumbs, files, foot, head, json_ld
from tests.generator.sealed4_told import Told, related


def vnpt_portal(t: Told) -> str:
    speech = '<div class="text-to-speech"><span class="tts-label">Nghe bài viết</span><button type="button" class="btn-play"><i class="fa fa-play"></i></button><select class="voice"><option>Giọng nữ miền Bắc</option><option>Giọng nam miền Bắc</option></select><audio id="audio_1" controls preload="none"></audio><span class="time">00:00 / 00:00</span></div>'
    tools = '<div class="tool-font">Xem cỡ chữ: <a class="zoom-in" href="#">A+</a> <a class="zoom-out" href="#">A-</a> <a class="contrast" href="#">Tương phản</a></div>'
    others = related(
        t,
        '<div class="news-other"><div class="title-other"><span>Tin cùng chuyên mục</span></div><ul>{}</ul><div class="paging"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">Sau</a></div></div>',
        '<li><a href="{}">{}</a> <span class="time-other">{}</span></li>',
    )
    return f"""<!DOCTYPE html><html lang="vi">{head(t, "{title}", "<script>window.dataLayer = window.dataLayer || [];</script>")}
<body class="portal-body"><div class="top-line"><span class="today">Chủ nhật, 01/11/2026</span> <a href="/rss">RSS</a> <a href="/so-do">Sơ đồ cổng</a> <a href="/en">English</a></div>
<div class="banner"><div class="banner-text"><p>CỔNG THÔNG TIN ĐIỆN TỬ</p><p>{t.site.owner.upper()}</p></div></div>
{menu('<div class="navbar"><ul class="nav-main">{}</ul></div>', '<li><a href="{}">{}</a></li>', 10)}
<div class="main"><div class="col-left"><div class="path">{crumbs(t, "{}", '<a href="{}">{}</a>', '<i class="fa fa-angle-right"></i>')}</div>
<div class="news-detail"><h1 class="news-title">{t.title}</h1>{t.dated('<div class="news-date"><i class="fa fa-clock-o"></i> {}</div>')}{tools}{speech}
<div class="news-sapo"><strong>{esc(t.tale.lead)}</strong></div>
<div class="news-content" id="divArticleDescription">{t.body(lead=False)}</div>{files(t)}
<div class="share"><span>Chia sẻ:</span> <a href="#" title="Zalo">Zalo</a> <a href="#" title="Facebook">Facebook</a> <a href="#">Sao chép liên kết</a></div>
<div class="rating"><span>Đánh giá bài viết:</span> <span class="stars">★★★★★</span> <span>Chưa có đánh giá</span></div></div>{others}</div>
<div class="col-right">{boxes(t.rng, 5, '<div class="box"><div class="box-title">{}</div><div class="box-body">{}</div></div>')}</div></div>
{foot(t, '<div class="footer"><div class="container">{}</div></div>')}<a id="back-top" href="#">Lên đầu trang</a></body></html>"""


def vnpt_slim(t: Told) -> str:
    others = related(
        t,
        '<section class="tin-khac"><h2>Tin khác</h2>{}</section>',
        '<article><a href="{}"><h3>{}</h3></a><small>{}</small></article>',
        dates=False,
    )
    return f"""<!DOCTYPE html><html lang="vi">{head(t, "{site}", json_ld(t))}
<body><div id="cookie-bar" class="cookie"><p>Trang này dùng cookie để ghi nhớ lựa chọn cỡ chữ của bạn.</p><button>Đồng ý</button></div>
<header><a class="brand" href="/">{t.site.name}</a>{menu("<nav><ul>{}</ul></nav>", '<li><a href="{}">{}</a></li>', 6)}<form role="search"><input placeholder="Nhập từ khóa" /><button>Tìm</button></form></header>
<main>{crumbs(t, '<ol class="crumb">{}</ol>', '<li><a href="{}">{}</a></li>', "", deep=False)}
<article class="detail"><header><h1>{t.title}</h1>{t.dated("<p><time>{}</time></p>")}<ul class="actions"><li><button>In bài</button></li><li><button>Gửi email</button></li><li><button>Lưu</button></li></ul></header>
<div class="sapo">{t.hand.para(t.tale.lead)}</div><div class="content">{t.body(lead=False, sign=False)}</div>
<footer>{t.fields('<p class="meta"><b>{}</b> {}</p>')}</footer>{files(t)}</article>{others}</main>
<aside>{boxes(t.rng, 4, "<section><h2>{}</h2>{}</section>")}</aside>{foot(t, "<footer><address>{}</address></footer>")}</body></html>"""


def webforms_labels(t: Told) -> str:
    others = related(
        t,
        '<div id="ctl00_cph_pnlOther"><span class="lblOther">Tin liên quan</span><div>{}</div></div>',
        '<div class="item"><a href="{}">{}</a>{}</div>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">{head(t, "{site}", '<script src="/ScriptResource.axd?d=x" type="text/javascript"></script>', og=False)}
<body onload="startclock()"><form name="aspnetForm" method="post" action="ViewNews.aspx?id=8" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk4" />
<div id="wrap"><div id="banner"><object width="990" height="150"><param name="movie" value="/flash/banner.swf" /><embed src="/flash/banner.swf" width="990" height="150"></embed></object></div>
<div id="menu"><ul>{menu("{}", '<li><a href="{}">{}</a></li>', 9)}</ul><marquee>Nhiệt liệt chào mừng các ngày lễ lớn trong năm!</marquee></div>
<div id="left">{boxes(t.rng, 4, '<div class="mod"><div class="mod-t"><span>{}</span></div><div class="mod-c">{}</div></div>')}</div>
<div id="mid"><div class="navi">{crumbs(t, "{}", '<a href="{}">{}</a>', " › ", deep=False)}</div>
<span id="ctl00_cph_lblTieuDe" class="tieude">{t.title}</span><br />
{t.dated('<span id="ctl00_cph_lblNgay" class="ngay">{}</span><br />')}
<span id="ctl00_cph_lblTrichYeu" class="trich"><b>{esc(t.tale.lead)}</b></span><br />
<div id="ctl00_cph_lblNoiDung" class="noidung">{t.body(lead=False)}</div>{files(t)}
{others}</div>
<div id="right">{boxes(t.rng, 3, '<div class="mod"><div class="mod-t"><span>{}</span></div><div class="mod-c">{}</div></div>')}</div>
<div class="online"><span id="ctl00_lblOnline">{t.rng.randint(1000, 9999)}</span> Người đang Online</div>
{foot(t)}<a href="#" class="topbtn">top</a><a href="#b" class="downbtn">down</a></div></form></body></html>"""


def webforms_updatepanel(t: Told) -> str:
    others = related(
        t,
        '<table id="ctl00_Main_DataList1" cellspacing="0"><tr><td class="tdHead">Các bài đã đăng</td></tr>{}</table>',
        '<tr><td><img src="/images/bullet.gif" alt="" /><a href="{}">{}</a>{}</td></tr>',
    )
    return f"""<html><head id="Head1">{{charset}}<title>{t.site.name}</title><link href="/WebResource.axd?d=1" type="text/css" rel="stylesheet" /></head>
<body><form method="post" action="Detail.aspx" id="form1"><script type="text/javascript">
//<![CDATA[
function __doPostBack(eventTarget, eventArgument) {{ theForm.submit(); }}
//]]></script><div id="UpdatePanel1"><table class="tbl" width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/Images/top.jpg" alt="" /></td></tr>
<tr><td colspan="3" class="mnu">{menu("{}", '<a href="{}">{}</a>&nbsp;|&nbsp;', 8)}</td></tr>
<tr><td width="200" valign="top">{boxes(t.rng, 3, '<table class="bx"><tr><th>{}</th></tr><tr><td>{}</td></tr></table>')}</td>
<td valign="top" class="center"><table width="100%"><tr><td class="cat"><a href="/c">{esc(t.tale.category)}</a></td></tr>
<tr><td class="ttl"><h2>{t.title}</h2></td></tr>{t.dated('<tr><td class="dat">{}</td></tr>')}
<tr><td class="ctn">{t.body()}</td></tr><tr><td>{files(t)}</td></tr>
<tr><td align="right"><input type="submit" name="btnBack" value="Quay lại" /> <input type="button" value="In tin" onclick="window.print()" /></td></tr>
<tr><td>{others}</td></tr></table></td>
<td width="200" valign="top">{boxes(t.rng, 3, '<table class="bx"><tr><th>{}</th></tr><tr><td>{}</td></tr></table>')}</td></tr>
<tr><td colspan="3" class="ft">{foot(t, "{}")}</td></tr></table></div></form></body></html>"""


def mvc_view(t: Told) -> str:
    papers = "".join(
        f'<li><a href="/VanBan/{at}">Số/Ký hiệu: {80 + at}/KH-UBND</a><p>Kế hoạch triển khai nhiệm vụ đối ngoại quý {at + 1}</p></li>'
        for at in range(3)
    )
    return f"""<!DOCTYPE html>
<html>{head(t, "{title}", og=False)}<body><div class="header"><img src="/Content/images/header.png" alt="" /></div>
{menu('<div class="menu-top"><ul>{}</ul></div>', '<li><a href="{}">{}</a></li>', 8)}
<div class="body-content"><div class="view-news"><h3 class="tieu-de">{t.title}</h3>{t.dated('<p class="thoi-gian">{}</p>')}
<div class="noi-dung">{t.body(sign=False)}</div>
<p class="tac-gia" style="text-align:right"><b>{esc(t.tale.sign if t.tale.author else "")}</b></p><p style="text-align:right"><b>Nguồn tin: {esc(t.tale.source or "")}</b></p>{files(t)}</div>
<div class="sidebar"><ul><li class="head">HỆ THỐNG VĂN BẢN</li>{papers}</ul><ul><li class="head">THƯ VIỆN VIDEO</li><li><a href="/Video/3">Điện Biên mùa hoa</a></li></ul><ul><li class="head">LIÊN KẾT WEBSITE</li><li><a href="https://dienbien.gov.vn">Cổng thông tin điện tử tỉnh</a></li></ul></div></div>
{foot(t, '<div class="footer">{}</div>')}</body></html>"""


def mvc_bootstrap(t: Told) -> str:
    others = related(
        t,
        '<div class="panel panel-info"><div class="panel-heading"><h4 class="panel-title">Tin mới đăng cùng mục</h4></div><div class="list-group">{}</div></div>',
        '<a class="list-group-item" href="{}">{} {}</a>',
        dates=False,
    )
    modal = '<div class="modal fade" id="popup" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button type="button" class="close" data-dismiss="modal">&times;</button><h4 class="modal-title">Khảo sát nhanh</h4></div><div class="modal-body"><p>Xin dành một phút trả lời khảo sát về chất lượng phục vụ.</p></div><div class="modal-footer"><button class="btn">Đóng</button></div></div></div></div>'
    return f"""<!DOCTYPE html>
<html lang="vi">{head(t, "Chi tiết tin - {site}", og=False)}<body>{modal}<div class="navbar navbar-inverse navbar-fixed-top"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle"><span class="sr-only">Mở menu</span></button><a class="navbar-brand" href="/">{t.site.name}</a></div>
{menu('<div class="navbar-collapse collapse"><ul class="nav navbar-nav">{}</ul></div>', '<li><a href="{}">{}</a></li>', 7)}<form class="navbar-form"><input type="text" class="form-control" placeholder="Tìm kiếm" /></form></div></div>
<div class="container body-content"><div class="row"><div class="col-md-3">{boxes(t.rng, 4, '<div class="panel panel-default"><div class="panel-heading">{}</div><div class="panel-body">{}</div></div>')}</div>
<div class="col-md-9">{crumbs(t, '<ol class="breadcrumb">{}</ol>', '<li><a href="{}">{}</a></li>', "")}<h2 class="text-primary">{t.title}</h2>{t.dated('<p class="text-muted small"><span class="glyphicon glyphicon-time"></span> {}</p>')}<hr />
{t.body()}
{files(t)}<hr /><p><button class="btn btn-default btn-xs" onclick="window.print()"><span class="glyphicon glyphicon-print"></span> In trang</button></p>{others}
<div class="panel"><h4>Gửi phản hồi</h4><form><input name="ten" placeholder="Họ tên" /><textarea placeholder="Nội dung phản hồi"></textarea><img src="/captcha" alt="Mã xác nhận" /><input name="ma" placeholder="Mã xác nhận" /><button>Gửi phản hồi</button></form></div></div></div>
{foot(t, "<hr /><footer><p>{}</p></footer>")}</div></body></html>"""


def _nuke_lists(t: Told, tag: str) -> str:
    half = len(t.others) // 2
    entry = '<li><em class="fa fa-angle-right">&nbsp;</em><a href="{}" title="">{}</a> <em>({})</em></li>'
    parts = (("Những tin mới hơn", t.others[:half]), ("Những tin cũ hơn", t.others[half:]))
    return "".join(
        f'<{tag}>{name}</{tag}><ul class="related">' + "".join(entry.format(o.href, esc(o.title), f"{o.at:%d/%m/%Y}") for o in rows if o.at) + "</ul>"
        for name, rows in parts if rows
    )  # fmt: skip


def nukeviet3(t: Told) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">{head(t, "{title} - Tin tức - {site}", '<meta name="generator" content="NukeViet v3.4" />', og=False)}
<body><noscript><div id="nojavascript">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript><div id="container"><div id="header"><div id="logo"><a title="{t.site.name}" href="/"><img src="/images/logo.png" alt="" /></a></div></div>
{menu('<div id="topmenu"><ul>{}</ul></div>', '<li><a href="{}">{}</a></li>', 8)}<div id="message"><span class="date">Chủ nhật, 01/11/2026, 21:07</span></div>
<div class="breadcrumbs">{crumbs(t, "{}", '<a href="{}">{}</a>', " » ")}</div><div class="col-a1">{boxes(t.rng, 3, '<div class="box silver"><h3 class="header"><strong>&bull;</strong>{}</h3><div class="content">{}</div></div>')}</div>
<div class="col-b1"><div id="news_detail"><h1>{t.title}</h1>{t.dated('<span class="time">{}</span>')}<div class="action"><ul class="fr"><li class="e-print"><a title="In ra" href="/print">&nbsp;</a></li></ul><div class="clear"></div></div>
<div id="hometext">{esc(t.tale.lead)}</div><div class="bodytext">{t.body(lead=False, sign=False)}</div>{t.fields('<div style="text-align: right;"><strong>{}</strong> {}</div>')}
{files(t)}</div><div class="keywords"><strong>Từ khóa:</strong> <a href="/tag/a">đối ngoại</a>, <a href="/tag/b">vùng biên</a></div>
<div class="rating"><form id="form3B" action=""><div class="clearfix"><div id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div><span id="hover-test">Click để đánh giá bài viết</span></div></form></div>
<div id="idcomment"><p class="header">Ý kiến bạn đọc</p><form><input type="text" value="Họ và tên" /><textarea></textarea><img src="/captcha.php" alt="Mã chống spam" /><input type="button" value="Gửi ý kiến" /></form></div>
<div class="other-news">{_nuke_lists(t, "h4")}</div></div>
<div class="col-a2">{boxes(t.rng, 3, '<div class="box silver"><h3 class="header">{}</h3><div class="content">{}</div></div>')}</div>{foot(t)}</div></body></html>"""


def nukeviet4_egov(t: Told) -> str:
    return f"""<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">{head(t, "{title} - Tin Tức - {site}", '<meta name="generator" content="NukeViet v4.5" />')}
<body><div class="body-bg"><div class="wraper"><header><div class="container"><div id="header"><div class="logo"><a title="{t.site.name}" href="/"><img src="/uploads/banner.png" alt="{t.site.name}" /></a></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container">{menu('<ul class="nav navbar-nav">{}</ul>', '<li role="presentation"><a class="dropdown-toggle" href="{}" role="button">{}</a></li>', 9)}</div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="clearfix"><div class="breadcrumbs-wrap">{crumbs(t, '<ul class="temp-breadcrumbs">{}</ul>', '<li><a href="{}"><span>{}</span></a></li>', "")}</div></div></nav>
<div class="row"><div class="col-md-18"><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{t.title}</h1>
<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">quantri01</span></div>{t.dated('<span class="hidden hide d-none" itemprop="datePublished">2025-12-30T10:11:12+07:00</span><!-- {} -->')}
<div class="row margin-bottom-lg"><div class="col-md-12">{t.dated('<span class="h5">{}</span>')}</div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">{esc(t.tale.lead)}</div></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{t.body(lead=False, sign=False)}</div>
<div class="margin-bottom-lg">{t.fields('<p class="h5 text-right"><strong>{} </strong>{}</p>')}</div>
{files(t, '<div class="newh3"><h3>File đính kèm</h3><div class="news-download-file">{}</div></div>').replace("<li>", '<div class="list-group-item">').replace("</li>", "</div>")}</div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Tags: </strong><a href="/tag/a"><em>ngoại vụ</em></a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="zalo-share-button" data-layout="1">Zalo</div><div id="idcomment" class="nv-fullbg"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><div id="showcomment"></div></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">{_nuke_lists(t, "p")}</div></div></div>
<div class="col-md-6">{boxes(t.rng, 4, '<div class="panel panel-primary"><div class="panel-heading">{}</div><div class="panel-body">{}</div></div>')}</div></div></div></section>
{foot(t, '<footer class="section-footer-top" id="footer"><div class="container">{}</div></footer>')}</div></div><div id="timeoutsess" class="chromeframe" style="display:none">Bạn đã không sử dụng Site, <a href="#">Bấm vào đây để duy trì trạng thái đăng nhập</a>. Thời gian chờ: <span id="secField"> 60 </span> giây</div></body></html>"""


def nukeviet5_future(t: Told) -> str:
    speech = '<div class="news-voice"><div class="player d-flex"><button class="btn btn-sm" title="Phát"><i class="fa-solid fa-play"></i></button><div class="source">Giọng đọc: <button type="button" class="dropdown-toggle">Nữ</button></div><label><input type="checkbox" /> Tự động phát</label></div></div>'
    return f"""<!DOCTYPE html>
<html lang="vi" data-theme="light">{head(t, "{title} - {site}", json_ld(t))}
<body class="nv5"><div id="nv-cookie-notice" class="toast"><div class="toast-body">Chúng tôi dùng cookie.<button>Đã hiểu</button></div></div><header class="site-header"><a class="logo" href="/">{t.site.name}</a>{menu('<ul class="main-menu d-flex">{}</ul>', '<li><a href="{}">{}</a></li>', 7)}</header>
<nav aria-label="breadcrumb">{crumbs(t, '<ol class="breadcrumb">{}</ol>', '<li class="breadcrumb-item"><a href="{}">{}</a></li>', "")}</nav>
<main class="container"><article class="card news-detail"><div class="card-body"><h1 class="fw-bold">{t.title}</h1><div class="d-flex justify-content-between"><div>{t.dated('<i class="fa-regular fa-clock"></i> <time>{}</time>')}</div><div class="tools"><a href="#" aria-label="In"><i class="fa-solid fa-print"></i></a></div></div>{speech}
<div class="hometext fw-medium">{esc(t.tale.lead)}</div><div class="bodytext" id="news-bodyhtml">{t.body(lead=False, sign=False)}</div><div class="text-end">{t.fields("<p><strong>{}</strong> <span>{}</span></p>")}</div>{files(t)}</div></article>
<section class="card"><div class="card-header">Bình luận</div><div class="card-body"><p>Hãy <a href="/dn">đăng nhập</a> để bình luận.</p></div></section><section class="related-news">{_nuke_lists(t, "h2")}</section></main>
<aside>{boxes(t.rng, 4, '<div class="card"><div class="card-header">{}</div><div class="card-body">{}</div></div>')}</aside>{foot(t, '<footer class="site-footer">{}</footer>')}</body></html>"""


NV = "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html"
SHELLS = (
    Shell(vnpt_portal, (LC, DB), ("labeltime", "pipe", "gmt"), ("p", "justify", "word"), ("centred", "table", "figure"), "/tin-tuc/{slug}-{id}"),
    Shell(vnpt_slim, (LC, DB), ("label", "hour"), ("p", "tail", "section"), ("figure", "picture"), "/bai-viet/{slug}.html", dated_list=False),
    Shell(webforms_labels, (LC,), ("lc",), ("p", "div", "font", "br2"), ("same", "table", "centred"), "/ViewNews.aspx?id={id}"),
    Shell(webforms_updatepanel, (LC,), ("lc", "am"), ("word", "open", "p", "br1"), ("same", "table"), "/Detail.aspx?nid={id}"),
    Shell(mvc_view, (DB,), ("db",), ("p", "justify", "div"), ("named", "same", "centred"), "/TinTuc/View/{slug}", crumb=False, listed=False),
    Shell(mvc_bootstrap, (DB, LC), ("labeltime", "two", "bare"), ("p", "plaindiv", "brindent"), ("centred", "box", "line"), "/Home/Detail/{id}?slug={slug}", dated_list=False),
    Shell(nukeviet3, (TT,), ("nv",), ("p", "br2", "justify", "font"), ("same", "table", "centred"), NV),
    Shell(nukeviet4_egov, (TT,), ("nv",), ("p", "justify", "word", "br2"), ("figure", "table", "same", "centred"), NV),
    Shell(nukeviet5_future, (TT,), ("nv", "gmt"), ("p", "justify", "spaced"), ("figure", "centred"), NV),
)  # fmt: skip
