"""What stands round the article on sites of each time: head, menu, columns, counters and footer."""

from __future__ import annotations

import re

OLD_MENU = ("Giới thiệu", "Tin tức", "Văn bản", "Đầu tư", "Du lịch", "Hỏi đáp", "Liên hệ")
MENU = ("Giới thiệu", "Đối ngoại", "Kinh tế", "Văn hóa", "Biên giới", "Kiều bào", "Đa phương tiện")


def _links(names: tuple[str, ...], form: str) -> str:
    return "".join(form.format(n=name, at=at) for at, name in enumerate(names))


def d2008(site: str, title: str, lead: str, main: str) -> str:
    """Tables, fonts and spacers; the window's title is the site's name."""
    menu = _links(OLD_MENU, '<TD class=menu><A href="default.aspx?tabid={at}">{n}</A></TD>')
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD>{{charset}}<TITLE>{site} - {title}</TITLE><LINK href="style.css" type=text/css rel=stylesheet></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=780 align=center><TR><TD colSpan=3><IMG src="images/banner.jpg" width=780 height=110></TD></TR>
<TR>{menu}</TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width=780 align=center border=0><TR>
<TD vAlign=top width=160><TABLE width="100%"><TR><TD class=head>THÔNG TIN CẦN BIẾT</TD></TR><TR><TD><A href="tygia.aspx">Tỷ giá ngoại tệ</A></TD></TR><TR><TD><A href="thoitiet.aspx">Thời tiết</A></TD></TR></TABLE></TD>
<TD vAlign=top width=460>{main}</TD>
<TD vAlign=top width=160><TABLE width="100%"><TR><TD class=head>LIÊN KẾT WEBSITE</TD></TR><TR><TD><SELECT><OPTION>-- Chọn liên kết --</OPTION><OPTION>Chính phủ</OPTION></SELECT></TD></TR><TR><TD class=head>SỐ LƯỢT TRUY CẬP</TD></TR><TR><TD align=center>001 284 553</TD></TR></TABLE></TD>
</TR></TABLE>
<TABLE width=780 align=center bgColor=#cc0000><TR><TD align=center><FONT color=#ffffff>Bản quyền thuộc về {site}<BR>Giấy phép số 41/GP-BC do Cục Báo chí cấp<BR>Điện thoại: 023.000.111 - Fax: 023.000.112</FONT></TD></TR></TABLE>
</BODY></HTML>"""


def d2013(site: str, title: str, lead: str, main: str) -> str:
    """Floating columns, a ticker, an opinion poll."""
    menu = _links(MENU, '<li><a href="/muc-{at}"><span>{n}</span></a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>{{charset}}<title>{title} | {site}</title><meta name="keywords" content="" /><script type="text/javascript" src="/js/jquery-1.7.min.js"></script></head>
<body><div id="wrapper"><div id="header"><a href="/"><img src="/images/logo.png" alt="{site}" /></a><div id="search"><input type="text" value="Tìm kiếm..." /></div></div>
<ul id="nav"><li><a href="/">Trang chủ</a></li>{menu}</ul>
<div id="content"><div id="left">{main}</div>
<div id="right"><div class="box"><div class="box-title">Thăm dò ý kiến</div><p>Bạn thấy giao diện mới thế nào?</p><label><input type="radio" name="p" /> Đẹp</label><label><input type="radio" name="p" /> Bình thường</label><input type="submit" value="Biểu quyết" /></div>
<div class="box"><div class="box-title">Thống kê truy cập</div><ul><li>Đang online: 31</li><li>Hôm nay: 1.204</li><li>Tổng số: 3.912.077</li></ul></div></div></div>
<div id="footer"><p>© 2013 {site}</p><p>Chịu trách nhiệm nội dung: Ban Biên tập</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ trang này</p></div></div></body></html>"""


def d2018(site: str, title: str, lead: str, main: str) -> str:
    """Bootstrap, Open Graph, a column of what is most read."""
    menu = _links(MENU, '<li class="nav-item"><a class="nav-link" href="/{at}/">{n}</a></li>')
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{title} - {site}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:title" content="{title}"><meta property="og:description" content="{lead}"><meta property="og:site_name" content="{site}"><link rel="stylesheet" href="/css/bootstrap.min.css"></head>
<body><div id="fb-root"></div><header><div class="container"><a class="navbar-brand" href="/"><img src="/assets/logo.png" alt="{site}"></a><span class="hotline">Đường dây nóng: 0900.000.111</span></div><nav class="navbar"><ul class="navbar-nav">{menu}</ul></nav></header>
<div class="container"><div class="row"><div class="col-md-8">{main}</div><div class="col-md-4"><div class="sidebar"><h4>Đọc nhiều</h4><ol><li><a href="/d1.html">Lịch nghỉ lễ và những tuyến xe tăng cường</a></li><li><a href="/d2.html">Mở lại chợ đêm ven sông từ cuối tuần</a></li></ol></div><div class="sidebar"><h4>Video</h4><a href="/v1.html">Thời sự tối qua</a></div></div></div></div>
<footer><div class="container"><p><strong>{site}</strong></p><p>Tổng biên tập: Bùi Nhất Chi</p><p>Tòa soạn: Số 1, đường Trung Tâm</p><p>® Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div></footer><a href="#" id="totop">Lên đầu trang</a></body></html>"""


def d2023(site: str, title: str, lead: str, main: str) -> str:
    """HTML5, structured data, a bar to sign in, editions in other languages."""
    menu = _links(MENU, '<a class="menu-item" href="/c{at}">{n}</a>')
    name = title.replace('"', "'")
    return f"""<!DOCTYPE html><html lang="vi-VN"><head>{{charset}}<title>{title}</title><meta property="og:title" content="{title}" /><meta name="description" content="{lead}" /><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{name}"}}</script></head>
<body class="page-detail"><div class="topbar"><a href="/rss.html">RSS</a><a href="/en/">English</a><a href="/zh/">中文</a><a href="/lo/">ພາສາລາວ</a><a href="/dang-nhap">Đăng nhập</a></div><header class="site-header"><a class="logo" href="/" title="{site}"><img src="/img/logo.svg" alt="logo"></a></header><nav class="main-nav"><a href="/">Trang chủ</a>{menu}</nav>
<main class="l-wrapper"><div class="l-content">{main}</div><aside class="l-sidebar"><section><h3>Mới nhất</h3><a href="/m1.html">Bản tin dự báo thiên tai ba ngày tới</a><a href="/m2.html">Kết quả xổ số kiến thiết</a></section><section><h3>Chuyên đề</h3><a href="/ch1">Biên cương xanh</a></section></aside></main>
<footer class="site-footer"><p>{site}</p><p>Giấy phép hoạt động báo điện tử số 99/GP-BTTTT</p><p>Liên hệ quảng cáo: 0900.111.222</p></footer></body></html>"""


def d2026(site: str, title: str, lead: str, main: str) -> str:
    """Landmarks, a consent bar, reading aids, a chat window, a bottom bar for telephones."""
    menu = _links(MENU, '<li role="none"><a role="menuitem" href="/vi/{at}">{n}</a></li>')
    return f"""<!doctype html><html lang="vi"><head>{{charset}}<title>{title} - {site}</title><meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body><a class="skip-link" href="#main">Bỏ qua điều hướng</a><div class="a11y" role="toolbar"><button>A-</button><button>A</button><button>A+</button><button>Tương phản cao</button></div>
<header role="banner"><p class="brand">{site}</p></header><nav role="navigation"><ul role="menubar">{menu}</ul></nav>
<div id="main">{main}</div>
<footer role="contentinfo"><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh</p><p>Trưởng Ban Biên tập: Đèo Thu Cúc</p><p>Đã kết nối EMC</p></footer>
<div class="cookie-bar"><p>Trang này dùng cookie để cải thiện trải nghiệm của bạn.</p><button>Đồng ý</button></div><div class="chatbot"><p>Xin chào! Tôi là trợ lý ảo, tôi có thể giúp gì cho bạn?</p></div>
<div class="bottom-bar"><a href="/">Trang chủ</a><a href="/video">Video</a><a href="/menu">Danh mục</a></div></body></html>"""


def english(site: str, title: str, lead: str, main: str) -> str:
    """An English edition: the dress of 2013 in other words."""
    page = d2013(site, title, lead, main)
    words = {
        "Tìm kiếm...": "Search...", "Trang chủ": "Home", "Thăm dò ý kiến": "Poll", "Bạn thấy giao diện mới thế nào?": "How do you like our new site?",
        "Đẹp": "Very good", "Bình thường": "Fair", "Biểu quyết": "Vote", "Thống kê truy cập": "Visitors", "Đang online": "Online",
        "Hôm nay": "Today", "Tổng số": "Total", "Chịu trách nhiệm nội dung: Ban Biên tập": "Editor in charge: Editorial Board",
        "Ghi rõ nguồn khi phát hành lại thông tin từ trang này": "Please quote the source when using material from this site",
    }  # fmt: skip
    words |= dict(
        zip(MENU, ("About", "Politics", "Economy", "Culture", "Border", "Community", "Multimedia"), strict=True)
    )
    head, middle, tail = page.partition(main)
    for one, other in words.items():
        head, tail = re.sub(re.escape(one), other, head), re.sub(re.escape(one), other, tail)
    return head + middle + tail
