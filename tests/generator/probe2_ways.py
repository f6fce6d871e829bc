"""Pages that came another way: for telephones, for paper, saved by a browser, out of an archive, cut short, drawn by a server of scripts."""

from __future__ import annotations

import json
import re
from html import escape as e

from tests.generator import probe2_portals as portals
from tests.generator.probe2_php import drupal_7, joomla_3, wp_newspaper
from tests.generator.probe2_tell import Sheet


def amp_article(s: Sheet) -> str:
    """AMP: pictures as amp-img, menu in a sidebar that is closed, no script of one's own."""
    body = re.sub(
        r"<img ([^>]*?)/?>",
        r'<amp-img \1 width="600" height="400" layout="responsive"></amp-img>',
        s.body("<p><strong>{}</strong></p>"),
    )
    body = re.sub(r' style="[^"]*"', "", body)
    return f"""<!doctype html><html amp lang="vi"><head>{{charset}}<script async src="https://cdn.ampproject.org/v0.js"></script><title>{s.title} - {s.site}</title><link rel="canonical" href="{e(s.told.url)}"><style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style></head><body class="amp"><header class="amp-wp-header"><div><a href="/?amp">{s.site}</a></div></header>
<amp-sidebar id="menu" layout="nodisplay" hidden><ul>{s.menu()}</ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{s.title}</h1><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2009-03-03T03:03:03+00:00">{s.date}</time></div></header><div class="amp-wp-article-content">{body}</div></article>
<footer class="amp-wp-footer"><div><h2>{s.site}</h2><p><a href="#top" class="back-to-top">Về đầu trang</a></p></div></footer></body></html>"""


def for_the_printer(s: Sheet) -> str:
    """The page for the printer: logo, address of the page, a button, nothing else."""
    return f"""<html><head>{{charset}}<title>{s.title}</title><style media="print">.noprint{{display:none}}</style></head><body onload="window.print()" style="width:700px;margin:0 auto;background:#fff"><div class="noprint" align="right"><a href="javascript:window.print()">In trang này</a> | <a href="javascript:window.close()">Đóng cửa sổ</a></div><div><b>{s.site}</b></div><hr size="1">
<h1 style="font-size:18px">{s.title}</h1><p><i>{s.date}</i></p>{s.body()}<hr size="1"><p>Địa chỉ bài viết: {e(s.told.url)}</p></body></html>"""


def mobile_view(s: Sheet) -> str:
    """jQuery Mobile: bars above and below, lists in list views."""
    related = s.related(
        '<ul data-role="listview" data-inset="true"><li data-role="list-divider">Tin liên quan</li>{}</ul>',
        '<li><a href="{}">{}</a> <p class="ui-li-aside">{}</p></li>',
    )
    return f"""<!DOCTYPE html><html><head>{{charset}}<meta name="viewport" content="width=device-width, initial-scale=1"><title>{s.title}</title></head><body class="ui-mobile-viewport"><div data-role="page" id="chitiet" class="ui-page"><div data-role="panel" id="menu" data-display="overlay"><ul data-role="listview">{s.menu()}</ul></div>
<div data-role="header" class="ui-header ui-bar-a"><a href="#menu" class="ui-btn-left ui-btn" data-icon="bars">Menu</a><h1 class="ui-title" role="heading">{s.told.category or "Tin tức"}</h1><a href="/tim" class="ui-btn-right ui-btn">Tìm</a></div><div data-role="content" class="ui-content" role="main"><h2>{s.title}</h2><p class="date"><small>{s.date}</small></p>{s.body()}{related}</div>
<div data-role="footer" class="ui-footer">{s.foot("<h6>{}</h6>")}<div data-role="navbar"><ul><li><a href="/">Trang nhất</a></li><li><a href="/?full=1">Bản máy tính</a></li><li><a href="#chitiet">Lên đầu</a></li></ul></div></div></div></body></html>"""


def saved_by_browser(s: Sheet) -> str:
    """ "Save page as": a comment above, absolute links, pictures still at home, an extension's leavings at the end."""
    home = f"http://{s.host}"
    page = re.sub(r'href="/', f'href="{home}/', portals.vnpt_portal(s))
    page = re.sub(r'(<img[^>]*?)src="/ImageHandler[^"]*"', r'\1src="./Trang chu_files/ImageHandler.ashx"', page)
    page = page.replace(
        "<!DOCTYPE html>", f"<!DOCTYPE html>\n<!-- saved from url=({len(s.told.url):04d}){s.told.url} -->"
    )
    page = page.replace(
        "<body>", '<body data-new-gr-c-s-check-loaded="14.1019.0" data-gr-ext-installed="" cz-shortcut-listen="true">'
    )
    left = '<div id="eJOY__extension_root" class="eJOY__extension_root_class" style="all: unset;"></div><grammarly-desktop-integration data-grammarly-shadow-root="true"></grammarly-desktop-integration><div id="gtx-trans" style="position: absolute; left: 54px; top: 892px; display:none"><div class="gtx-trans-icon"></div></div><iframe style="display:none" src="./Trang chu_files/saved_resource.html"></iframe>'
    return page.replace("</body>", left + "</body>")


def wayback_capture(s: Sheet) -> str:
    """A capture of web.archive.org with its toolbar and its rewritten addresses."""
    stamp = "20180412093015"
    page = re.sub(r'(href|src)="/', rf'\1="/web/{stamp}/http://{s.host}/', joomla_3(s))
    bar = f'<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp" style="position:relative;padding:0 5px;min-height:70px"><div id="wm-ipp-inside"><a href="/web/" title="Wayback Machine home page"><img src="/_static/images/toolbar/wayback-toolbar-logo.png" alt="Wayback Machine"></a><form name="wmtb"><input type="text" name="url" value="{e(s.told.url)}"><input type="submit" value="Go"></form><div id="wm-nav-captures"><a class="t" href="/web/2018*/x">14 captures</a><div class="r">12 Apr 2018 - 03 Nov 2022</div></div><table><tbody><tr class="m"><td class="b">Mar</td><td class="c">APR</td><td class="f">May</td></tr><tr class="d"><td class="b"></td><td class="c">12</td><td class="f"></td></tr><tr class="y"><td>2017</td><td class="c">2018</td><td>2019</td></tr></tbody></table><div id="wm-capinfo-notice">About this capture</div><div class="wm-capinfo-content"><div class="c-logo">COLLECTED BY</div><div>Archive Team: The Github Hitrub</div><div>TIMESTAMPS</div></div></div></div></div><!-- END WAYBACK TOOLBAR INSERT -->'
    tail = f"\n<!--\n     FILE ARCHIVED ON 09:30:15 Apr 12, 2018 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 03:11:27 Nov 03, 2022.\n-->\n<!-- playback timings (ms): {s.rng.random()} -->"
    return (
        page.replace(
            '<body class="site com_content view-article">', f'<body class="site com_content view-article">{bar}'
        )
        + tail
    )


def cut_in_footer(s: Sheet) -> str:
    """A page whose transfer ended within the footer."""
    page = drupal_7(s)
    at = page.index('<div id="footer-wrapper">')
    return page[: at + s.rng.randint(30, 70)]


def spared_tags(s: Sheet) -> str:
    """A hand-made page without a single closing tag it could spare."""
    related = s.related("<p><b>Tin liên quan</b><ul>{}</ul>", "<li><a href={}>{}</a> {}")
    return f"""<html><head>{{charset}}<title>{s.site}</title><body><table width=780 align=center><tr><td colspan=2><img src=/banner.gif><tr><td width=170 valign=top>{s.menu('<p><a href="{}">{}</a>')}<td valign=top><p>{s.crumb('<a href="{}">{}</a>', gap=" :: ")}
<p><font color=red size=4><b>{s.title}</b></font><p><i>{s.date}</i><p>{s.lead("<b>{}</b><p>")}{s.rest()}{s.signs("<p align=right><b>{}</b>")}{related}<tr><td colspan=2 align=center><hr>{s.foot("{}<br>")}"""


def next_ssr(s: Sheet) -> str:
    """Next.js: the page drawn by the server and told once more as JSON for the script."""
    state = {
        "props": {
            "pageProps": {
                "post": {"title": s.told.title, "content": s.body(), "publishedAt": "2009-01-01T00:00:00Z"},
                "related": [{"title": "Tin liên quan"}],
            }
        },
        "page": "/[slug]",
        "buildId": "x9Kq",
    }
    related = s.related(
        '<section class="Related_wrap__8skQ"><h2>Tin liên quan</h2><div class="grid grid-cols-2 gap-4">{}</div></section>',
        '<div class="Related_item__1Zx"><a href="{}">{}</a><span>{}</span></div>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<meta name="viewport" content="width=device-width"><title>{s.title}</title><meta property="og:title" content="{s.title.replace('"', "&quot;")}"><link rel="preload" href="/_next/static/css/9f1.css" as="style"></head><body><div id="__next"><header class="sticky top-0"><nav class="flex">{s.menu('<a class="px-2" href="{}">{}</a>')}</nav></header>
<main class="container mx-auto"><div class="text-sm">{s.crumb('<a href="{}">{}</a>', gap="<!-- --> / <!-- -->")}</div><h1 class="text-2xl font-bold">{s.title}</h1><div class="text-gray-500">{s.date}</div><div class="font-semibold my-4">{s.lead("{}")}</div><div class="prose max-w-none">{s.rest()}</div><div class="text-right font-bold">{s.signs("<div>{}</div>")}</div>{related}</main><footer class="bg-blue-900">{s.foot("<div>{}</div>")}</footer></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False).replace("</", "<" + chr(92) + "/")}</script><next-route-announcer><p aria-live="assertive" id="__next-route-announcer__" role="alert" style="position:absolute;width:1px;height:1px;overflow:hidden"></p></next-route-announcer></body></html>"""


def angular_ssr(s: Sheet) -> str:
    """Angular Universal: custom elements, attributes with numbers, comments where nothing was drawn, the state behind."""
    related = s.related(
        '<app-tin-khac _nghost-c77=""><h3 _ngcontent-c77="">Tin liên quan</h3><ul _ngcontent-c77="">{}</ul></app-tin-khac>',
        '<li _ngcontent-c77="" class="ng-star-inserted"><a _ngcontent-c77="" href="{}">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<base href="/"><title>{s.site}</title><style ng-transition="serverApp">mat-card,mat-card-title,mat-card-subtitle,mat-card-content,app-header,app-footer,app-tin-khac{{display:block}}</style></head><body><app-root _nghost-sc0="" ng-version="8.2.14"><app-header _nghost-c12=""><nav _ngcontent-c12="">{s.menu('<a _ngcontent-c12="" routerlinkactive="active" href="{}">{}</a>')}</nav></app-header><router-outlet></router-outlet>
<app-chi-tiet _nghost-c31="" class="ng-star-inserted"><!----><div _ngcontent-c31="" class="breadcrumbs">{s.crumb('<a _ngcontent-c31="" href="{}">{}</a>', gap="<mat-icon></mat-icon>")}</div><!----><mat-card _ngcontent-c31=""><mat-card-title _ngcontent-c31="">{s.title}</mat-card-title><mat-card-subtitle _ngcontent-c31="">{s.date}</mat-card-subtitle><mat-card-content _ngcontent-c31=""><!----><div class="sapo">{s.lead("{}")}</div><div _ngcontent-c31="" class="ck-content">{s.rest()}{s.signs()}</div></mat-card-content></mat-card>{related}</app-chi-tiet>
<app-footer _nghost-c14="">{s.foot('<div _ngcontent-c14="">{}</div>')}</app-footer></app-root><script id="serverApp-state" type="application/json">{{&q;G.tin&q;:{{&q;tieuDe&q;:&q;Tin liên quan&q;}}}}</script></body></html>"""


def old_frames(s: Sheet) -> str:
    """FrontPage of about 2003: layers of font and marquee, text straight in a table's cell."""
    related = s.related(
        '<p><b><font face="Arial" size="2" color="#800000">Tin liên quan</font></b></p>{}',
        '<p style="margin:2"><font face="Arial" size="2"><a href="{}">{}</a> {}</font></p>',
    )
    return f"""<html><head>{{charset}}<meta name="GENERATOR" content="Microsoft FrontPage 6.0"><meta name="ProgId" content="FrontPage.Editor.Document"><title>New Page 1</title></head><body topmargin="0" leftmargin="0" background="nen.gif"><div align="center"><center><table border="0" cellpadding="0" cellspacing="0" width="778" id="AutoNumber1" bordercolor="#111111" style="border-collapse: collapse"><tr><td colspan="2"><marquee scrollamount="3"><font face="Arial" size="2" color="#FF0000">Chào mừng quý vị đến với {s.site}</font></marquee></td></tr>
<tr><td width="18%" valign="top" bgcolor="#E8F4FF">{s.menu('<p style="margin:3"><font face="Arial" size="2"><a href="{}">{}</a></font></p>')}</td><td width="82%" valign="top"><p align="center"><b><font face="Arial" size="4" color="#000080">{s.title}</font></b></p><p align="right"><i><font face="Arial" size="1">{s.date}</font></i></p>{s.lead('<p align="justify"><b><font face="Arial" size="2">{}</font></b></p>')}{s.rest()}{s.signs('<p align="right"><font face="Arial" size="2"><b>{}</b></font></p>')}{related}</td></tr>
<tr><td colspan="2" bgcolor="#003399" align="center">{s.foot('<font face="Arial" size="1" color="#FFFFFF">{}</font><br>')}</td></tr></table></center></div></body></html>"""


def wp_generatepress(s: Sheet) -> str:
    """GeneratePress: the Newspaper page's opposite, and cookies asked for at the end of the page."""
    page = wp_newspaper(s)
    bar = '<div id="cookie-law-info-bar" role="dialog"><span>Trang này dùng cookie để nhớ lựa chọn của bạn. <a role="button" href="#">Đồng ý</a> <a href="/cookie">Tìm hiểu</a></span></div><button class="generate-back-to-top" aria-label="Lên đầu trang">Lên đầu trang</button>'
    return page.replace("</body>", bar + "</body>")


FAMILIES = (
    amp_article,
    for_the_printer,
    mobile_view,
    saved_by_browser,
    wayback_capture,
    cut_in_footer,
    spared_tags,
    next_ssr,
    angular_ssr,
    old_frames,
    wp_generatepress,
)
