"""Four dresses of Điện Biên: the MVC site, its older tables, Joomla and Bootstrap 5; month first in all of them."""

from __future__ import annotations

from tests.generator.sealed13_dress import Dress

ASIDE = """<ul class="box"><li class="t">HỆ THỐNG VĂN BẢN</li><li><a href="/VanBan/View/12">Số/Ký hiệu: 123/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li><li><a href="/VanBan/View/13">Số/Ký hiệu: 123/BC-UBND</a></li></ul>
<ul class="box"><li class="t">THƯ VIỆN VIDEO</li><li><a href="/Video/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a></li></ul><ul class="box"><li class="t">LIÊN KẾT WEBSITE</li></ul>"""

MVC = Dress(
    name="db_mvc", portal="dien_bien", path="/TinTuc/View/{slug}", form="db", hand="br", base="/Uploads/Images/",
    frame="""<!DOCTYPE html>
<html><head>{charset}<title>[[T]]</title><link href="/Content/site.css" rel="stylesheet" /></head><body><div id="wrap"><div id="top"><img src="/Content/banner.png" alt="" /></div><ul id="menu">[[NAV]]</ul>
<div id="left">[[LEFT]][[MAIN]][[BELOW]]</div><div id="right">[[RIGHT]]""" + ASIDE + """</div><div id="bottom">Trang thông tin đối ngoại tỉnh Điện Biên</div></div></body></html>""",
    crumbs="", title='<h2 class="tieu-de">{}</h2>', date='<div class="thoi-gian">{}</div>', lead='<p class="tom-tat"><b>{}</b></p>',
    body='<div class="noi-dung">{}</div>', sign='<p style="text-align:right"><strong>{}</strong></p>',
    source='<p style="text-align:right"><strong>Nguồn tin:</strong> {}</p>',
    files='<div class="file-dinh-kem">File đính kèm: {}</div>', file='<a href="{h}">{t}</a> ',
    other='<li><a href="{h}">{t}</a></li>', others='<div class="tin-khac"><h4>Tin liên quan</h4><ul>{}</ul></div>',
    heading='<h3 class="muc">{}</h3>', always_source=True, dated_list=False,
)  # fmt: skip

TABLES = Dress(
    name="db_tables", portal="dien_bien", path="/Tintuc/View/{slug}", form="db", hand="word", base="/Uploads/Images/",
    frame="""<html><head>{charset}<title>[[T]]</title></head><body bgcolor="#ffffff"><form name="form1" method="post" action="View.aspx" id="form1"><input type="hidden" name="__EVENTTARGET" value="" />
<table width="990" align="center" cellspacing="0" cellpadding="0"><tr><td colspan="2"><img src="/images/top.gif" alt="" /></td></tr><tr><td colspan="2"><table><tr>[[NAV]]</tr></table></td></tr>
<tr><td width="740" valign="top">[[LEFT]]<table width="100%"><tr><td>[[MAIN]]</td></tr><tr><td>[[BELOW]]</td></tr></table></td><td width="250" valign="top">[[RIGHT]]<table><tr><td>HỆ THỐNG VĂN BẢN</td></tr><tr><td><a href="/vb/12">Số/Ký hiệu: 123/KH-UBND</a></td></tr><tr><td>THƯ VIỆN VIDEO</td></tr><tr><td>LIÊN KẾT WEBSITE</td></tr></table></td></tr>
<tr><td colspan="2" align="center">Bản quyền thuộc Trang thông tin đối ngoại tỉnh Điện Biên</td></tr></table></form></body></html>""",
    crumbs="", title='<span id="lblTitle" class="title"><font size="4"><b>{}</b></font></span><br>', date='<span id="lblDate"><i>{}</i></span><br>',
    lead="", body='<div id="divContent">{}</div>', sign='<p align="right"><b>{}</b></p>', source='<p align="right"><b>Nguồn tin:</b> {}</p>',
    files='<table><tr><td>Tệp đính kèm:</td><td>{}</td></tr></table>', file='<a href="{h}">{t}</a><br>',
    other='<tr><td>&bull; <a href="{h}">{t}</a></td></tr>', others='<table><tr><td><b>Các tin khác</b></td></tr>{}</table>',
    heading='<span class="title"><b>{}</b></span>', always_source=True, dated_list=False, school="table",
)  # fmt: skip

JOOMLA = Dress(
    name="db_joomla", portal="dien_bien", path="/index.php/tin-tuc/{id}-{slug}", form="db-24", hand="plain", base="/images/stories/2020/",
    frame="""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head>{charset}<meta name="generator" content="Joomla! - Open Source Content Management" /><title>[[T]]</title><link href="/templates/protostar/css/template.css" rel="stylesheet" /></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand" href="/"><img src="/images/logo.png" alt="" /></a></header>
<nav class="navigation" role="navigation"><ul class="nav menu nav-pills">[[NAV]]</ul></nav><div class="row-fluid"><div id="sidebar" class="span3">[[LEFT]]</div><main id="content" role="main" class="span6">[[MAIN]][[BELOW]]</main><div id="aside" class="span3">[[RIGHT]]<div class="well"><h3 class="page-header">Thống kê</h3><ul class="mostread mod-list"><li>Hôm nay 214</li><li>Tất cả 1802377</li></ul></div></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container"><p>&copy; 2020 Trang thông tin đối ngoại tỉnh Điện Biên</p></div></footer></body></html>""",
    crumbs='<ul class="breadcrumb"><li><a href="/" class="pathway"><span>Trang chủ</span></a><span class="divider">/</span></li><li><a href="/index.php/muc" class="pathway"><span>{c}</span></a></li></ul>',
    title='<div class="page-header"><h2 itemprop="headline">{}</h2></div>', date='<dl class="article-info muted"><dd class="published">{}</dd></dl>',
    lead="", body='<div itemprop="articleBody">{}</div>', sign='<p style="text-align: right;"><strong>{}</strong></p>',
    source='<p style="text-align: right;">(Nguồn: {})</p>', files='<div class="attachmentsContainer"><p>Tệp đính kèm:</p><ul>{}</ul></div>',
    file='<li><a class="at_url" href="{h}">{t}</a></li>', other='<li><a href="{h}">{t}</a></li>',
    others='<div class="relateditems"><h3>Tin liên quan</h3><ul class="relateditems mod-list">{}</ul></div>',
    heading='<div class="page-header"><h1>{}</h1></div>', dated_list=False,
)  # fmt: skip

BOOT5 = Dress(
    name="db_boot5", portal="dien_bien", path="/tin-tuc/{slug}", form="db-day", hand="div", base="/storage/uploads/",
    frame="""<!doctype html>
<html lang="vi"><head>{charset}<meta name="viewport" content="width=device-width, initial-scale=1"><title>[[T]]</title><link href="/css/bootstrap.min.css" rel="stylesheet"></head>
<body><header class="bg-danger"><div class="container"><a class="navbar-brand" href="/"><img src="/img/logo.svg" alt="Đối ngoại Điện Biên"></a></div></header><nav class="navbar navbar-expand-lg"><ul class="navbar-nav">[[NAV]]</ul></nav>
<main class="container my-4"><div class="row g-4"><div class="col-lg-8">[[MAIN]][[BELOW]]</div><aside class="col-lg-4">[[LEFT]][[RIGHT]]<div class="card"><div class="card-header">LIÊN KẾT WEBSITE</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="https://dienbien.gov.vn">Cổng thông tin tỉnh</a></li></ul></div></aside></div></main>
<footer class="bg-light py-3"><div class="container"><div class="row"><div class="col">Trang thông tin đối ngoại tỉnh Điện Biên</div><div class="col">Điện thoại: 0215 3 835 555</div></div></div></footer></body></html>""",
    crumbs='<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="/chuyen-muc">{c}</a></li></ol></nav>',
    title='<h1 class="h3 fw-bold">{}</h1>', date='<div class="text-muted small mb-3">{}</div>', lead='<div class="fw-bold mb-3">{}</div>',
    body='<div class="article-body">{}</div>', sign='<p class="text-end fw-bold">{}</p>', source='<p class="text-end">Nguồn tin: {}</p>',
    files='<div class="card mt-3"><div class="card-header">Tài liệu đính kèm</div><ul class="list-group">{}</ul></div>', file='<li class="list-group-item"><a href="{h}">{t}</a></li>',
    other='<li class="list-group-item"><a href="{h}">{t}</a></li>', others='<section class="mt-4"><h2 class="h5">Tin liên quan</h2><ul class="list-group">{}</ul></section>',
    heading='<h1 class="h4 border-bottom">{}</h1>', head_title="{t} | Đối ngoại Điện Biên", dated_list=False,
)  # fmt: skip

DRESSES = (MVC, TABLES, JOOMLA, BOOT5)
