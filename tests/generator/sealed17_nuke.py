"""The NukeViet portal in four dresses: the stock theme, version 3, a bought theme with its sidebar first, an office's own."""

from __future__ import annotations

from tests.generator.sealed17_page import OTHERS, REMARK, STYLE, Dress, Other, words

MENU = ("Trang nhất", "Giới thiệu", "Tin Tức", "Thành viên", "Thăm dò ý kiến", "Tìm kiếm", "Liên hệ")
NOSCRIPT = """<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
"""
COUNTS = """<ul class="counter list-none"><li><em class="fa fa-bolt"></em> Đang truy cập <span>[[N]]</span></li><li>Hôm nay <span>[[V]]</span></li><li>Tháng hiện tại <span>4[[V]]</span></li><li>Tổng lượt truy cập <span>12[[V]]</span></li></ul>"""
TOPHITS = "".join(
    f'<li class="clearfix"><a class="show" href="/vi/news/x/{at}.html" data-content="(MTĐT) - Tin liên quan đang được cập nhật..." data-rel="block_news_tooltip">{words(title)}</a></li>'
    for at, title in enumerate(OTHERS[10:14])
)


def menu(line: str) -> str:
    """The menu of the portal."""
    return "".join(line.format(f'<a href="/vi/{at}/">{name}</a>') for at, name in enumerate(MENU))


def halves(others: tuple[Other, ...]) -> tuple[tuple[str, tuple[Other, ...]], ...]:
    """The newer and the older ones with their headings."""
    return (("Những tin mới hơn", others[:2]), ("Những tin cũ hơn", others[2:]))


def stock(others: tuple[Other, ...], loud: bool) -> str:
    """Both lists as the stock theme draws them."""
    out = ""
    for head, some in halves(others):
        items = "".join(
            f'<li>\n<em class="fa fa-angle-right">&nbsp;</em>\n<h4><a href="{one.href}" data-placement="bottom" data-content="Sáng nay, Ngày đăng..." data-rel="tooltip" title="{words(one.title)}">{words(one.title)}</a></h4>\n<em>({one.day:%d/%m/%Y})</em>\n</li>\n'
            for one in some
        )
        out += f'<p class="h3"><strong>{head.upper() if loud else head}</strong></p>\n<div class="clearfix"><ul class="detail-related related list-none list-items">\n{items}</ul></div>\n'
    return f'<div class="news_column panel panel-default"><div class="panel-body other-news">\n{out}</div></div>'


def third(others: tuple[Other, ...], loud: bool) -> str:
    """Both lists as version 3 drew them."""
    out = ""
    for head, some in halves(others):
        items = "".join(
            f'<li><a class="other-news" title="{words(one.title)}" href="{one.href}">{words(one.title)}</a> <span class="date">({one.day:%d/%m/%Y})</span></li>\n'
            for one in some
        )
        out += f'<div class="other-news"><h4>{head}:</h4>\n<ul class="related">\n{items}</ul></div>\n'
    return out


def older(others: tuple[Other, ...], loud: bool) -> str:
    """One list, days in front of no link, as a bought theme has it."""
    items = "".join(
        f'<div class="row-item"><a href="{one.href}"><span>{words(one.title)}</span></a><small>({one.day:%d/%m/%Y})</small></div>'
        for one in others
    )
    return f'<div class="box-related"><div class="box-title"><span>{"NHỮNG TIN CŨ HƠN" if loud else "Những tin cũ hơn"}</span></div>{items}</div>'


STOCK = Dress(
    "nk-stock", "dien_bien_stttt",
    """<!DOCTYPE html>
    <html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
    <head>
<title>[[HT]]</title>
<meta name="author" content="Sở Thông tin và Truyền thông"><meta name="generator" content="NukeViet v4.5">{charset}
<meta property="og:title" content="[[TT]]"><meta property="og:type" content="article"><meta property="article:published_time" content="2015-09-17+0711:03:25">
""" + STYLE + """</head><body>
    """ + NOSCRIPT + """<header><div class="section-header"><div class="wraper"><div class="logo"><a title="Sở" href="/vi/"><img src="/assets/images/logo.png" alt="Sở Thông tin và Truyền thông"></a><span class="site_name">Sở Thông tin và Truyền thông tỉnh Điện Biên</span></div></div></div></header>
<div class="section-nav"><ul class="nav navbar-nav">""" + menu('<li role="presentation">{}</li>') + """</ul></div>
<div class="section-body"><div class="row"><div class="col-sm-12 col-md-13 col-sm-push-6 col-md-push-5">
[[M]]
</div><div class="col-sm-6"><div class="panel panel-primary"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body"><ul class="block_tophits list-none">""" + TOPHITS + """</ul></div></div></div>
<div class="col-sm-6"><div class="panel-heading">Thống kê truy cập</div>""" + COUNTS + """</div></div></div>
<footer id="footer"><p>© Bản quyền thuộc về Sở Thông tin và Truyền thông</p></footer><script>var nv_base_siteurl="/",nv_lang_data="vi";</script>[[K]]</body></html>""",
    """<ul class="breadcrumbs list-none"></ul><ul class="temp-breadcrumbs hidden" itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/vi/" itemprop="item"><span itemprop="name">Trang nhất</span></a></li><li><a href="/vi/news/"><span class="txt" itemprop="name">Tin Tức</span></a></li><li><a href="/vi/news/c/"><span class="txt" itemprop="name">[[C]]</span></a></li></ul>
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<h1 class="title margin-bottom-lg" itemprop="headline">[[T]]</h1>
<div class="hidden hide d-none" style="display:none" itemprop="author" itemscope><span itemprop="name">quantri</span></div><span class="hidden hide d-none" style="display:none" itemprop="datePublished">2001-02-03T04:05:06+07:00</span>
<div class="row margin-bottom-lg"><div class="col-md-12">[[D]]</div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Giới thiệu bài viết cho bạn bè" href="javascript:void(0);"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix">[[L]]
[[P]]</div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
[[B]]</div>
[[F]][[S]]<div class="alert alert-info margin-bottom-lg">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn http://stttt.dienbien.gov.vn là vi phạm bản quyền</div>
</div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Tags: </strong><a href="/vi/news/tag/huu-nghi"><em>hữu nghị</em></a>, <a href="/vi/news/tag/bien-gioi"><em>biên giới</em></a></div></div></div>
<div class="panel-body"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option><option>Sắp xếp theo bình luận cũ</option></select></div>
[[R]]""",
    '<span class="h5">{}</span>', ("ck", "word", "br1", "div", "fig"), stock, lead='<div class="hometext m-bottom" itemprop="description">{}</div>',
    picture='<figure class="article center"><img alt="{cap}" src="{src}" width="460" class="img-thumbnail"/><figcaption>{cap}</figcaption></figure>\n',
    fields='<p class="h5 text-right"><strong>{label}: </strong>{value}</p>\n',
    files='<div class="list-group news-download-file"><div class="list-group-item">{}</div></div>\n', base="/uploads/news/2023_05/",
)  # fmt: skip

THIRD = Dress(
    "nk-third", "dien_bien_stttt",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head>{charset}<title>[[HT]]</title><meta name="generator" content="NukeViet v3.4" /></head><body>
""" + NOSCRIPT + """<div id="container"><div id="header"><a href="/"><img src="/themes/modern/images/logo.png" alt="" /></a></div><div class="topbar"><ul>""" + menu("<li>{}</li>") + """</ul></div>
<div id="main"><div class="left-col"><div class="box silver"><h3 class="header">Chủ đề</h3><ul><li><a href="/vi/news/a/">Biển đảo</a></li><li><a href="/vi/news/b/">Kiều bào</a></li></ul></div></div>
<div class="center-col">[[M]]</div><div class="right-col"><div class="box"><h3 class="header">Thống kê</h3>""" + COUNTS + """</div></div></div>
<div id="footer">© Copyright Sở Thông tin và Truyền thông. All right reserved.</div></div>[[K]]</body></html>""",
    """<div class="breadcrumbs"><a class="home" href="/">Trang nhất</a> <span class="breakcolumn">&raquo;</span> <a href="/vi/news/">Tin Tức</a> <span class="breakcolumn">&raquo;</span> <a href="/vi/news/c/">[[C]]</a></div>
<div class="news_column"><div class="clearfix"><div class="title"><h1>[[T]]</h1></div><div class="newsdetail-time">[[D]]</div><ul class="action"><li><a class="sendmail" href="#">Gửi bài viết qua email</a></li><li><a class="print" href="#">In ra</a></li><li><a class="savefile" href="#">Lưu bài viết này</a></li></ul></div>
<div id="hometext">[[P]][[L]]</div><div class="bodytext">[[B]]</div>[[S]]
<div class="copyright">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn là vi phạm bản quyền</div></div>
<div id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div><div class="rating">Click để đánh giá bài viết</div>
<div class="keywords">Từ khóa: <a href="/t/1">đối ngoại</a>, <a href="/t/2">hợp tác</a></div>
[[R]]""",
    '<span class="time">{}</span>', ("ck", "old", "br2", "span", "torn"), third, lead="<h2>{}</h2>\n",
    fields="<p style=\"text-align: right;\"><strong>{label}: </strong>{value}</p>\n",
    picture='<div class="img-home"><img alt="{cap}" src="{src}" width="200" /><p class="cap"><em>{cap}</em></p></div>\n',
    base="/uploads/news/2013_04/", heads=("{t}", "{t} - Tin Tức - Sở Thông tin và Truyền thông"),
)  # fmt: skip

THEME = Dress(
    "nk-theme", "dien_bien_stttt",
    """<!DOCTYPE html>
<html lang="vi"><head><title>[[HT]]</title>{charset}<meta name="generator" content="NukeViet v4.4" /><meta property="og:title" content="[[TT]]" /></head><body>
<div id="offcanvas" style="display:none"><h1>Danh mục</h1><p>Thứ hai - 01/01/2001 00:01</p><ul>""" + menu("<li>{}</li>") + """</ul></div>
<div class="top-bar"><span class="today">Hôm nay, Chủ nhật 29/11/2026</span></div><div class="container"><div class="row"><aside class="col-md-4">
<div class="widget"><h3>Tin đọc nhiều</h3><ul>""" + TOPHITS + """</ul></div><div class="widget"><h3>Văn bản mới</h3><p><a href="/vi/laws/1/">57/TB-SNgV</a></p><p>Thông báo lịch tiếp khách quốc tế tháng 6</p></div></aside>
<div class="col-md-8">[[M]]</div></div></div><footer><div>Đang online: [[N]]</div><div>Ghi rõ nguồn khi đăng lại</div></footer>[[K]]</body></html>""",
    """<ol class="breadcrumb"><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/news/c/">[[C]]</a></li></ol>
<article class="detail"><h1 class="post-title">[[T]]</h1><div class="post-meta">[[D]]</div>
<div class="post-lead">[[L]]</div><div id="news-bodyhtml">[[P]][[B]]</div>
<ul class="share"><li>Chia sẻ</li><li>Zalo</li><li>Facebook</li></ul></article>
<div class="comment"><h4>Ý kiến bạn đọc</h4><form><label>Họ tên</label><input name="n"><label>Nội dung</label><textarea></textarea><button>Gửi bình luận</button></form></div>
""" + REMARK + "[[R]]",
    "<span>{}</span>", ("fig", "ck", "side", "word", "box"), older, lead="<p><strong>{}</strong></p>", picture="fig",
    base="/uploads/news/2021_11/", heads=("{t}",), breaks="<br>",
)  # fmt: skip

OFFICE = Dress(
    "nk-office", "dien_bien_stttt",
    """<!DOCTYPE html>
<html lang="vi"><head><title>[[HT]]</title>{charset}</head><body><div class="wrapper">
<table class="head" width="100%"><tr><td><img src="/uploads/quoc-huy.png" alt=""></td><td>ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN<br>SỞ THÔNG TIN VÀ TRUYỀN THÔNG</td></tr></table><div class="menu">""" + menu("{} ") + """</div>
[[M]]<div class="box-links"><h4>Liên kết website</h4><select><option>Cổng Chính phủ</option></select></div><div class="thongke">""" + COUNTS + """</div>
<div class="foot"><p>Cơ quan chủ quản: UBND tỉnh Điện Biên</p><p>Chịu trách nhiệm chính: Giám đốc Sở</p><p>Điện thoại: 0215.3.835.888</p></div></div>[[K]]</body></html>""",
    """<p class="path"><a href="/vi/">Trang nhất</a> / <a href="/vi/news/c/">[[C]]</a></p><div class="right-date">[[D]]</div>
<h2 class="ten-bai">[[T]]</h2><div class="hometext">[[L]]</div><div class="bodytext">[[B]]</div>[[S]]<div class="dem">Lượt xem: [[V]]</div>[[R]]""",
    '<em class="ngay">{}</em>', ("cells", "ck", "br1", "div", "torn"), stock, lead="<b>{}</b>",
    fields='<div align="right"><b>{label}:</b> {value}</div>\n', base="/uploads/doi-ngoai/", heads=("{t}", "Sở Thông tin và Truyền thông"),
)  # fmt: skip

DRESSES = (STOCK, THIRD, THEME, OFFICE)
