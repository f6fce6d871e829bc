"""Pages of Java portals and of pages drawn by scripts on the server: Liferay, WebCenter, Next, Angular, Vue."""

from __future__ import annotations

import json
from html import escape as e

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet


def liferay_portlets(pen: Desk, story: Story) -> str:
    """Liferay: the side portlet's heading is h1, the title stands in a header of the asset, controls hidden."""
    s = Sheet(pen, story, hands.CK4)

    def portlet(name: str, inner: str) -> str:
        return f'<div class="portlet-boundary portlet-boundary_{name}_ portlet-static" id="p_p_id_{name}_"><span id="p_{name}"></span><section class="portlet"><header class="portlet-topper" style="display:none"><h1 class="portlet-title">{name}</h1></header><div class="portlet-content"><div class="portlet-body">{inner}</div></div></section></div>'

    asset = f'<div class="asset-full-content"><div class="portlet-title-text tieude">{s.title}</div>{s.when("<div class=ngaydang>{}</div>")}<div class="journal-content-article" data-analytics-asset-type="web-content">{s.text()}</div></div>'
    inner = f'<header id="banner"><div id="heading"><a class="logo" href="/web/guest"><img alt="Logo" src="/image/layout_set_logo"></a></div><nav id="navigation"><ul>{s.menu("<li role=presentation><a href={0} role=menuitem><span>{1}</span></a></li>")}</ul></nav></header><section id="content"><h1 class="hide-accessible" style="display:none">Chi tiết tin</h1><ul class="breadcrumb">{s.crumbs("<li><a href={0}>{1}</a><span class=divider>/</span></li>", "")}</ul><div class="columns-2" id="main-content"><div class="portlet-layout row-fluid"><div class="span3"><h1>Chuyên trang</h1>{portlet("56", s.side("docs", "poll"))}</div><div class="span9">{portlet("101", asset)}{portlet("LQ", s.related()) if story.portal != "dien_bien" else ""}</div></div></div></section><footer>{s.end()}</footer>'
    return s.doc(inner, named="{site} - Chi tiết tin")


def webcenter_panels(pen: Desk, story: Story) -> str:
    """Oracle WebCenter: generated ids with colons, tables of spacers, panel boxes."""
    s = Sheet(pen, story, hands.SPANS)
    spacer = '<td width="8"><img src="/afr/t.gif" alt="" width="8" height="1"></td>'
    inner = f'<form id="f1" name="f1"><div id="T:g1" class="x1a"><table cellpadding="0" cellspacing="0" role="presentation"><tr>{s.menu(f"<td><a id=T:cl href={{0}} class=xgl>{{1}}</a></td>{spacer}")}</tr></table></div><div id="T:pt_pgl2" class="x19">{s.crumbs("<span><a href={0}>{1}</a></span>", "<span>&nbsp;&gt;&nbsp;</span>", "<span>{}</span>")}</div><table role="presentation"><tr><td valign="top"><div id="T:dclay:ot1" class="x25"><span class="x2c">{s.title}</span></div>{s.when("<div id=T:dclay:ot2><span class=x2d>{}</span></div>")}<div id="T:dclay:rt" class="xhd">{s.text()}</div>{s.related("<div class=x1b><a href={href}>{title}</a><span>{date}</span></div>", "<div class=x2h>{}</div>{}")}</td>{spacer}<td valign="top"><div class="af_panelBox">{s.side("notice", "counter")}</div></td></tr></table><div>{s.end()}</div></form>'
    return s.doc(inner, "<noscript>Trình duyệt này cần bật JavaScript để xem nội dung.</noscript>", named="{title}")


def next_page(pen: Desk, story: Story) -> str:
    """Next.js: hashed class names, the story once more as JSON in a script."""
    s = Sheet(pen, story, hands.CK5)
    props = json.dumps(
        {
            "props": {
                "pageProps": {
                    "post": {
                        "title": story.title,
                        "body": [line for block in story.blocks for line in block.lines()],
                        "related": "Tin liên quan",
                        "views": 9226,
                    }
                }
            }
        },
        ensure_ascii=False,
    )
    inner = f'<div id="__next"><header class="Header_root__3xYz1"><a href="/" class="Header_logo__1aB">{s.site}</a><nav class="Nav_list__9kQ">{s.menu("<a class=Nav_item__2b href={0}>{1}</a>")}</nav></header><main class="Layout_main__Q2w"><div class="Crumb_root__k2">{s.crumbs("<a href={0}>{1}</a>", "<svg width=8><path d=M0></path></svg>")}</div><article><h1 class="Post_title__x7">{s.title}</h1>{s.when("<time class=Post_time__m1>{}</time>")}<div class="Post_body__u8">{s.writer.whole()}</div>{s.files()}</article><section class="Related_root__c4">{s.related()}</section></main><footer>{s.end()}</footer></div><script id="__NEXT_DATA__" type="application/json">{props}</script>'
    return s.doc(inner, '<meta name="next-head-count" content="4">', og=True)


def angular_app(pen: Desk, story: Story) -> str:
    """Angular Universal: elements of its own, empty comments everywhere, encapsulation attributes."""
    s = Sheet(pen, story, hands.SOCIAL)
    a = "_ngcontent-serverapp-c42"
    inner = f'<app-root _nghost-serverapp-c11 ng-version="9.1.13"><app-header><div {a} class="top"><ul {a}>{s.menu("<!----><li><a routerlinkactive=active href={0}>{1}</a></li>")}<!----></ul></div></app-header><router-outlet></router-outlet><app-article-detail><app-breadcrumb><nav {a}>{s.crumbs("<!----><a href={0}>{1}</a>", "<span> / </span>")}</nav></app-breadcrumb><app-heading {a}><h2 {a}>{s.title}</h2></app-heading><!---->{s.when(f"<app-date {a}><p {a}>{{}}</p></app-date>")}<app-rich-text><div {a} class="content">{s.writer.whole()}</div></app-rich-text><!---->{s.files()}<app-related>{s.related()}</app-related></app-article-detail><app-footer>{s.end()}</app-footer></app-root><script id="serverApp-state" type="application/json">{{&q;menu&q;:&q;Tin liên quan&q;}}</script>'
    return s.doc(inner, named="{title}")


def vue_cards(pen: Desk, story: Story) -> str:
    """Vuetify: cards in cards, the icon of a clock as a word in a font of icons is not used; chips for tags."""
    s = Sheet(pen, story, hands.CHROME)
    chips = '<div class="v-chip-group"><span class="v-chip"><span class="v-chip__content">#doingoai</span></span><span class="v-chip"><span class="v-chip__content">#biengioi</span></span></div>'
    inner = f'<div id="app" data-v-app><div class="v-application"><div class="v-application--wrap"><header class="v-sheet v-toolbar"><div class="v-toolbar__content"><div class="v-toolbar__title">{s.site}</div>{s.menu("<a href={0} class=v-btn><span class=v-btn__content>{1}</span></a>")}</div></header><main class="v-main"><div class="v-main__wrap"><ul class="v-breadcrumbs">{s.crumbs("<li><a href={0} class=v-breadcrumbs__item>{1}</a></li>", "<li class=v-breadcrumbs__divider>/</li>")}</ul><div class="v-card v-sheet"><div class="v-card__title">{s.title}</div>{s.when("<div class=v-card__subtitle>{}</div>")}<div class="v-card__text">{s.text()}</div><div class="v-card__actions">{chips}<button class="v-btn"><span>Sao chép liên kết</span></button></div></div><div class="v-card">{s.related()}</div></div></main><footer class="v-footer">{s.end()}</footer></div></div></div>'
    return s.doc(inner)


def jsp_portal(pen: Desk, story: Story) -> str:
    """A Vietnamese JSP portal: iframes of boxes, tabs of lists behind the article, dates of today on top."""
    s = Sheet(pen, story, hands.GDOCS)
    inner = f'<div class="topbar"><span>Hôm nay, thứ Bảy ngày 28/11/2026</span> <a href="/vi">Tiếng Việt</a> <a href="/en">English</a></div><div class="banner"></div><ul class="vmenu">{s.menu()}</ul><div class="portlet_frame"><div class="vportal_path">{s.crumbs("<a href={0}>{1}</a>", " &#8250; ")}</div><div class="vportal_title"><h2><a href="{story.url}" title="{s.title}">{s.title}</a></h2></div>{s.when("<div class=vportal_date>{}</div>")}<div class="vportal_content">{s.text()}</div><div class="vportal_tools"><a href="#" onclick="inTrang()"><img src="/img/in.png" alt=""> Bản in</a> <a href="#"><img src="/img/mail.png" alt=""> Gửi cho bạn</a></div>{s.related()}</div><div class="vright">{s.side("docs", "hot", "links")}</div><div class="vfooter">{s.end()}</div>'
    return s.doc(inner, named="{site}", og=True)


def read_aloud(pen: Desk, story: Story) -> str:
    """A player that reads the article aloud between date and text: voices, speeds, a running time."""
    s = Sheet(pen, story, hands.TINY)
    player = '<div class="audio-box"><div class="audio-label">Nghe bài viết</div><audio controls><source src="/tts/1187.mp3" type="audio/mpeg">Trình duyệt của bạn không hỗ trợ phát âm thanh.</audio><select><option>Giọng nữ miền Bắc</option><option>Giọng nam miền Nam</option></select><span>00:00</span> / <span>02:47</span><button>1x</button></div>'
    inner = f'<header><ul>{s.menu()}</ul></header><div class="wrap"><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{s.when("<div class=time>{}</div>")}{player}<div class="detail-content">{s.text()}</div>{s.related()}</div><footer>{s.end()}</footer>'
    return s.doc(inner, og=True)


def plain_semantic(pen: Desk, story: Story) -> str:
    """HTML 5 as its book has it: header, main, article, aside within the article for a box of facts no story has."""
    s = Sheet(pen, story, hands.DRUPAL)
    ld = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.title,
            "datePublished": "2026-01-01T00:00:00+07:00",
            "author": {"@type": "Person", "name": "admin"},
        },
        ensure_ascii=False,
    )
    inner = f'<header><p><a href="/">{s.site}</a></p><nav><ul>{s.menu()}</ul></nav></header><main><nav aria-label="Đường dẫn"><ol>{s.crumbs("<li><a href={0}>{1}</a></li>", "")}</ol></nav><article><header><h1>{s.title}</h1>{s.when("<p>{}</p>")}</header>{s.writer.whole()}{s.files()}</article><aside>{s.related()}{s.side("calendar", "poll")}</aside></main><footer>{s.end()}</footer>'
    return s.doc(
        inner,
        f'<script type="application/ld+json">{ld}</script><meta name="description" content="{e(story.lead)}">',
        og=True,
    )


FAMILIES = (
    liferay_portlets, webcenter_panels, next_page, angular_app, vue_cards, jsp_portal, read_aloud, plain_semantic,
)  # fmt: skip
