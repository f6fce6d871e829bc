"""Eight skeletons of sites, 2012 to 2026, with places for what stands around and between the parts of an article."""

from __future__ import annotations

from dataclasses import dataclass

#: The words of a site's own frame, in the language of its pages.
WORDS = {
    "vi": {
        "HOME": "Trang chủ", "NEWS": "Tin tức", "DOCS": "Văn bản", "CONTACT": "Liên hệ", "SEARCH": "Tìm kiếm", "REL": "Tin liên quan",
        "REL2": "Tin cùng chuyên mục", "SIDE": "Thông báo", "VIDEO": "Thư viện video", "LINKS": "Liên kết website", "ONLINE": "Đang truy cập",
        "TOTAL": "Tổng lượt truy cập", "OWNER": "Cơ quan chủ quản: Ủy ban nhân dân tỉnh", "PHONE": "Điện thoại: 0215.3999.888", "TOP": "Lên đầu trang",
        "RIGHTS": "Ghi rõ nguồn khi sử dụng thông tin trên trang này", "S1": "Lịch tiếp công dân tháng này", "S2": "Mời dự cuộc thi viết về biên giới",
    },
    "en": {
        "HOME": "Home", "NEWS": "News", "DOCS": "Documents", "CONTACT": "Contact", "SEARCH": "Search", "REL": "Related news",
        "REL2": "Other news", "SIDE": "Notices", "VIDEO": "Video", "LINKS": "Web links", "ONLINE": "Online",
        "TOTAL": "Total visits", "OWNER": "Published by the Provincial People's Committee", "PHONE": "Tel: 0215.3999.888", "TOP": "Back to top",
        "RIGHTS": "Please cite this site when you use its information", "S1": "Reception days this month", "S2": "Essay contest on life at the border",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Frame:
    """A skeleton: its page, how its related list is drawn, and the words of its ``<title>``."""

    name: str
    page: str
    years: tuple[int, int]
    heading: str = "<title>[[TITLE]] - [[SITE]]</title>"
    item: str = '<li><a href="{href}">{title}</a></li>'
    related: str = "<div class='khac'><h4>{REL}</h4><ul>[[ITEMS]]</ul></div>"
    dated: bool = False


TABLES = Frame(
    "tables", """<table width="1000" align="center" cellspacing="0"><tr><td colspan="2"><img src="/images/banner.jpg" alt="[[SITE]]"></td></tr>
<tr><td colspan="2" bgcolor="#0066aa"><a href="/"><font color="white">{HOME}</font></a> | <a href="/tin"><font color="white">{NEWS}</font></a> | <a href="/vb"><font color="white">{DOCS}</font></a> | <a href="/lh"><font color="white">{CONTACT}</font></a></td></tr>
<tr><td width="760" valign="top">
<table width="100%"><tr><td><a href="/">{HOME}</a> &raquo; <a href="/chuyen-muc">[[CAT]]</a></td></tr></table>
[[A_CRUMB]]
<table width="100%"><tr><td class="tieude"><font size="4"><b>[[TITLE]]</b></font></td></tr></table>
[[A_TITLE]]
<table width="100%"><tr><td class="ngay"><font size="1">[[DATE]]</font></td></tr></table>
[[A_DATE]]
<table width="100%"><tr><td class="trichyeu"><b>[[LEAD]]</b></td></tr></table>
[[A_LEAD]]
<table width="100%"><tr><td class="noidung">[[BODY]]</td></tr></table>
[[FIELD]][[FILES]]
[[A_BODY]]
[[REL]]
[[TAIL]]
</td><td width="240" valign="top"><b>{SIDE}</b><br><a href="/tb/1">{S1}</a><br><a href="/tb/2">{S2}</a><br><b>{LINKS}</b><br><select><option>---</option><option>chinhphu.vn</option></select></td></tr>
<tr><td colspan="2" align="center"><b>[[SITE]]</b><br>{OWNER}<br>{PHONE}<br>{RIGHTS}</td></tr></table>""", (2012, 2015),
    heading="<title>[[SITE]]</title>", related='<p><b>{REL}</b></p><table width="100%">[[ITEMS]]</table>',
    item='<tr><td>&bull; <a href="{href}">{title}</a> <i>({day})</i></td></tr>', dated=True,
)  # fmt: skip
ASPX = Frame(
    "aspx", """<form method="post" action="./Chitiet.aspx" id="form1"><div><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk2Mjg" /></div>
<div id="header"><a href="/"><img src="/Portals/0/logo.png" alt="" /></a><ul id="menu"><li><a href="/">{HOME}</a></li><li><a href="/tin">{NEWS}</a></li><li><a href="/vb">{DOCS}</a></li></ul></div>
<div id="wrapper"><div id="ctl00_left"><div class="path"><a href="/">{HOME}</a> <span>&gt;</span> <a href="/chuyen-muc">[[CAT]]</a></div>
[[A_CRUMB]]
<div class="title_detail"><span id="ctl00_lblTitle">[[TITLE]]</span></div>
[[A_TITLE]]
<div class="date_detail"><span id="ctl00_lblDate">[[DATE]]</span></div>
[[A_DATE]]
<div class="summary_detail"><span id="ctl00_lblSum"><strong>[[LEAD]]</strong></span></div>
[[A_LEAD]]
<div class="content_detail" id="ctl00_content">[[BODY]]</div>
[[FIELD]][[FILES]]
[[A_BODY]]
[[REL]]
[[TAIL]]
</div><div id="ctl00_right"><div class="box"><div class="boxtitle">{SIDE}</div><ul><li><a href="/tb/1">{S1}</a></li><li><a href="/tb/2">{S2}</a></li></ul></div><div class="box"><div class="boxtitle">{ONLINE}</div><p>37</p><p>{TOTAL}: 1.204.377</p></div></div></div>
<div id="footer"><p>[[SITE]]</p><p>{OWNER}</p><p>{PHONE}</p></div></form>""", (2013, 2018),
    related='<div class="other"><div class="other_title">{REL}</div><ul>[[ITEMS]]</ul></div>', item='<li><a href="{href}">{title}</a><span>({day})</span></li>', dated=True,
)  # fmt: skip
BOOTSTRAP = Frame(
    "bootstrap", """<nav class="navbar"><div class="container"><a class="navbar-brand" href="/">[[SITE]]</a><ul class="nav"><li><a href="/tin">{NEWS}</a></li><li><a href="/vb">{DOCS}</a></li><li><a href="/lh">{CONTACT}</a></li></ul></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">{HOME}</a></li><li class="active"><a href="/chuyen-muc">[[CAT]]</a></li></ol>
<div class="row"><div class="col-md-9">
[[A_CRUMB]]
<h1 class="post-title">[[TITLE]]</h1>
[[A_TITLE]]
<p class="text-muted"><i class="fa fa-clock-o"></i> [[DATE]]</p>
[[A_DATE]]
<div class="post-lead"><b>[[LEAD]]</b></div>
[[A_LEAD]]
<div class="post-body">[[BODY]]</div>
[[FIELD]][[FILES]]
[[A_BODY]]
[[REL]]
[[TAIL]]
</div><div class="col-md-3"><div class="panel"><div class="panel-heading">{SIDE}</div><div class="list-group"><a class="list-group-item" href="/tb/1">{S1}</a><a class="list-group-item" href="/tb/2">{S2}</a></div></div><div class="panel"><div class="panel-heading">{VIDEO}</div><p><a href="/video/4">Clip</a></p></div></div></div></div>
<footer><div class="container"><p>{OWNER}</p><p>{PHONE}</p><p>{RIGHTS}</p></div></footer>""", (2016, 2021),
    related='<div class="related"><h3>{REL2}</h3><ul class="list-unstyled">[[ITEMS]]</ul></div>',
)  # fmt: skip
SEMANTIC = Frame(
    "semantic", """<header><p class="site"><a href="/">[[SITE]]</a></p><nav><a href="/tin">{NEWS}</a> <a href="/vb">{DOCS}</a> <a href="/lh">{CONTACT}</a></nav></header>
<main><nav aria-label="breadcrumb"><ol><li><a href="/">{HOME}</a></li><li><a href="/chuyen-muc">[[CAT]]</a></li></ol></nav>
[[A_CRUMB]]
<article><header><h1>[[TITLE]]</h1>
[[A_TITLE]]
<div class="meta"><time>[[DATE]]</time></div></header>
[[A_DATE]]
<p class="sapo"><strong>[[LEAD]]</strong></p>
[[A_LEAD]]
<div class="body">[[BODY]]</div>
[[FIELD]][[FILES]]
</article>
[[A_BODY]]
[[REL]]
[[TAIL]]
</main><aside><h2>{SIDE}</h2><ul><li><a href="/tb/1">{S1}</a></li><li><a href="/tb/2">{S2}</a></li></ul></aside>
<footer><p>{OWNER}</p><p>{PHONE}</p><a href="#top">{TOP}</a></footer>""", (2019, 2025),
    heading='<title>[[TITLE]]</title><meta property="og:title" content="[[TITLE]]">',
    related="<section><h2>{REL}</h2>[[ITEMS]]</section>",
    item='<article><a href="{href}"><img src="/thumb/{at}.jpg" alt=""></a><h3><a href="{href}">{title}</a></h3><time>({day})</time></article>', dated=True,
)  # fmt: skip
PAPER = Frame(
    "paper", """<div class="top-bar"><span class="today">[[TODAY]]</span><a class="logo" href="/">[[SITE]]</a><div class="search"><input type="text" placeholder="{SEARCH}"></div></div>
<ul class="menu"><li><a href="/tin">{NEWS}</a></li><li><a href="/vb">{DOCS}</a></li><li><a href="/lh">{CONTACT}</a></li></ul>
<div class="detail"><div class="detail__crumb"><a href="/">{HOME}</a> / <a href="/chuyen-muc">[[CAT]]</a></div>
[[A_CRUMB]]
<div class="detail__date">[[DATE]]</div>
[[A_DATE]]
<h1 class="detail__title">[[TITLE]]</h1>
[[A_TITLE]]
<h2 class="detail__sapo">[[LEAD]]</h2>
[[A_LEAD]]
<div class="detail__content">[[BODY]]</div>
[[FIELD]][[FILES]]
[[A_BODY]]
[[REL]]
[[TAIL]]
</div><div class="sidebar"><div class="sidebar__head">{SIDE}</div><a href="/tb/1">{S1}</a><a href="/tb/2">{S2}</a></div>
<div class="footer"><div>{OWNER}</div><div>{PHONE}</div><div>{RIGHTS}</div></div>""", (2018, 2024),
    heading="<title>[[TITLE]] | [[SITE]]</title>", related='<div class="more"><div class="more__head">{REL2}</div>[[ITEMS]]</div>',
    item='<div class="more__item"><a href="{href}">{title}</a></div>',
)  # fmt: skip
HASHED = Frame(
    "hashed", """<div id="app"><div class="x1a"><div class="x2b"><a href="/">[[SITE]]</a></div><div class="x2c"><a href="/tin">{NEWS}</a><a href="/vb">{DOCS}</a><a href="/lh">{CONTACT}</a></div></div>
<div class="k7"><div class="k8"><span><a href="/">{HOME}</a></span><span>›</span><span><a href="/chuyen-muc">[[CAT]]</a></span></div>
[[A_CRUMB]]
<div class="k9"><h1>[[TITLE]]</h1></div>
[[A_TITLE]]
<div class="k10"><span>[[DATE]]</span></div>
[[A_DATE]]
<div class="k11"><p><b>[[LEAD]]</b></p></div>
[[A_LEAD]]
<div class="k12"><div>[[BODY]]</div></div>
[[FIELD]][[FILES]]
[[A_BODY]]
[[REL]]
[[TAIL]]
</div><div class="q1"><div><div>{SIDE}</div><div><a href="/tb/1">{S1}</a></div><div><a href="/tb/2">{S2}</a></div></div></div>
<div class="z1"><div>[[SITE]]</div><div>{OWNER}</div><div>{PHONE}</div></div></div>""", (2022, 2025),
    related='<div class="m1"><div class="m2">{REL}</div>[[ITEMS]]</div>', item='<div class="m3"><a href="{href}"><span>{title}</span></a><span>({day})</span></div>', dated=True,
)  # fmt: skip
PORTLET = Frame(
    "portlet", """<div id="banner"><h1 class="site-title"><a href="/">[[SITE]]</a></h1></div><ul class="sitemap"><li><a href="/tin">{NEWS}</a></li><li><a href="/vb">{DOCS}</a></li></ul>
<div class="columns"><div class="portlet-column" id="column-1"><section class="portlet"><div class="portlet-body"><div class="breadcrumbs"><ul><li><a href="/">{HOME}</a></li><li><a href="/chuyen-muc">[[CAT]]</a></li></ul></div>
[[A_CRUMB]]
<div class="asset"><h3 class="asset-title">[[TITLE]]</h3>
[[A_TITLE]]
<div class="asset-date">[[DATE]]</div>
[[A_DATE]]
<div class="asset-summary"><strong>[[LEAD]]</strong></div>
[[A_LEAD]]
<div class="journal-content-article">[[BODY]]</div>
[[FIELD]][[FILES]]
</div>
[[A_BODY]]
[[REL]]
[[TAIL]]
</div></section></div><div class="portlet-column" id="column-2"><section class="portlet"><h2 class="portlet-title">{SIDE}</h2><ul><li><a href="/tb/1">{S1}</a></li><li><a href="/tb/2">{S2}</a></li></ul></section></div></div>
<div id="footer"><p>{OWNER}</p><p>{PHONE}</p></div>""", (2015, 2022),
    related='<div class="asset-links"><h4>{REL2}</h4><ul>[[ITEMS]]</ul></div>',
)  # fmt: skip
PRESS = Frame(
    "press", """<div id="page"><header id="masthead"><p class="site-title"><a href="/">[[SITE]]</a></p><ul class="menu"><li><a href="/tin">{NEWS}</a></li><li><a href="/vb">{DOCS}</a></li></ul></header>
<div id="content"><div class="crumbs"><a href="/">{HOME}</a> <span class="sep">/</span> <a href="/chuyen-muc">[[CAT]]</a></div>
[[A_CRUMB]]
<article class="post type-post"><h1 class="entry-title">[[TITLE]]</h1>
[[A_TITLE]]
<div class="entry-meta"><span class="posted-on">[[DATE]]</span></div>
[[A_DATE]]
<div class="entry-summary"><p><strong>[[LEAD]]</strong></p></div>
[[A_LEAD]]
<div class="entry-content">[[BODY]]</div>
[[FIELD]][[FILES]]
[[A_BODY]]
</article>
[[REL]]
[[TAIL]]
</div><div id="secondary"><section class="widget"><h3 class="widget-title">{SIDE}</h3><ul><li><a href="/tb/1">{S1}</a></li><li><a href="/tb/2">{S2}</a></li></ul></section></div>
<footer id="colophon"><p>{OWNER}</p><p>{PHONE}</p><p>{RIGHTS}</p></footer></div>""", (2014, 2023),
    related='<div class="related-posts"><h3>{REL}</h3><ul>[[ITEMS]]</ul></div>',
)  # fmt: skip
FRAMES = (TABLES, ASPX, BOOTSTRAP, SEMANTIC, PAPER, HASHED, PORTLET, PRESS)
