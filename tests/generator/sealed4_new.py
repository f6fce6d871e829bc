"""Shells a redesign of the last years may bring: rendered React, Vue and Angular, AMP, utility classes, custom elements."""

from __future__ import annotations

import json
import re

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_page import DB, LC, TT, Shell, crumbs, files, foot, head, json_ld
from tests.generator.sealed4_told import Told, related

AMP = r"<img ([^>]*?) ?/>"


def next_app(t: Told) -> str:
    island = json.dumps(
        {
            "props": {
                "pageProps": {
                    "post": {"title": t.tale.title, "description": t.tale.lead, "related": [o.title for o in t.others]}
                }
            }
        },
        ensure_ascii=False,
    )
    others = related(
        t,
        '<section class="mt-10"><h2 class="text-xl font-bold uppercase">Bài viết cùng chuyên mục</h2><div class="grid grid-cols-3 gap-6">{}</div></section>',
        '<a class="group" href="{}"><img alt="" src="/_next/image?url=%2Fthumb.jpg&amp;w=384" /><h3 class="line-clamp-2">{}</h3><p class="text-sm">{}</p></a>',
        dates=False,
    )
    return f"""<!DOCTYPE html><html lang="vi">{head(t, "{title}", json_ld(t))}<body class="__className_a1"><div id="__next"><header class="sticky top-0"><a class="flex items-center" href="/"><img alt="logo" src="/logo.svg" /><span class="text-lg">{t.site.name}</span></a>{menu('<nav class="hidden lg:flex">{}</nav>', '<a class="px-3" href="{}">{}</a>', 7)}<button aria-label="Mở tìm kiếm"><svg width="20" height="20"><path d="M1 1"></path></svg></button></header>
<div class="container mx-auto">{crumbs(t, '<nav class="flex text-sm" aria-label="Breadcrumb">{}</nav>', '<a class="hover:underline" href="{}">{}</a>', '<span class="mx-2">/</span>')}<div class="grid grid-cols-12"><article class="col-span-8"><h1 class="text-3xl font-bold">{t.title}</h1>
{t.dated('<div class="flex items-center text-gray-500"><svg width="16" height="16"></svg><span>{}</span></div>')}<div class="flex gap-2 my-4"><button class="btn">Chia sẻ</button><button class="btn">Sao chép liên kết</button><button class="btn">In trang</button></div>
<div class="prose max-w-none">{t.body()}</div>{files(t)}{others}</article><aside class="col-span-4">{boxes(t.rng, 4, '<div class="rounded shadow p-4"><h3 class="font-semibold">{}</h3>{}</div>')}</aside></div></div>{foot(t, '<footer class="bg-red-800 text-white"><div class="container">{}</div></footer>')}</div>
<script id="__NEXT_DATA__" type="application/json">{island}</script></body></html>"""


def nuxt_app(t: Told) -> str:
    others = related(
        t,
        '<div class="v-card" data-v-77><div class="v-card__title">Tin cùng mục</div><div class="v-list">{}</div></div>',
        '<a href="{}" class="v-list-item"><div class="v-list-item__title">{}</div><div class="v-list-item__subtitle">{}</div></a>',
    )
    return f"""<!doctype html>
<html data-n-head-ssr lang="vi">{head(t, "{title} | {site}")}<body><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div id="app" class="v-application theme--light" data-v-12><!----><header class="v-app-bar" data-v-12><div class="v-toolbar__content"><a href="/" class="v-toolbar__title">{t.site.name}</a>{menu("<div>{}</div>", '<a href="{}" class="v-btn v-btn--text"><span class="v-btn__content">{}</span></a>', 6)}</div></header>
<main class="v-main" data-v-12><div class="v-main__wrap">{crumbs(t, '<ul class="v-breadcrumbs">{}</ul>', '<li><a href="{}" class="v-breadcrumbs__item">{}</a></li>', '<li class="v-breadcrumbs__divider">/</li>')}<div class="row" data-v-77><div class="col-md-8" data-v-77><div class="title-detail" data-v-77>{t.title}</div><!---->{t.dated('<div class="date-detail" data-v-77>{}</div>')}
<div class="sapo-detail" data-v-77>{esc(t.tale.lead)}</div><div class="content-detail ck-content" data-v-77>{t.body(lead=False, sign=False)}</div><div class="author-detail text-right" data-v-77>{t.fields("<div>{} {}</div>", "Tác giả:", "Nguồn:")}</div>{files(t)}<div class="reaction" data-v-77><span>👍 {t.rng.randint(1, 40)}</span><span>❤️ {t.rng.randint(1, 40)}</span></div>{others}</div>
<div class="col-md-4" data-v-77>{boxes(t.rng, 3, '<div class="v-card"><div class="v-card__title">{}</div><div class="v-card__text">{}</div></div>')}</div></div></div></main>{foot(t, '<footer class="v-footer"><div>{}</div></footer>')}</div></div></div><script>window.__NUXT__=(function(a){{return {{layout:"default",state:{{title:a}}}}}}("Tin liên quan"));</script></body></html>"""


def angular_app(t: Told) -> str:
    others = related(
        t,
        '<app-related _ngcontent-sc9><section class="lq"><p class="lq-title">Tin tức liên quan</p><ul>{}</ul></section></app-related>',
        '<li _ngcontent-sc9><a href="{}">{}</a><span>{}</span></li>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><!-- ng-version 12 -->{head(t, "{title}", '<base href="/">')}<body><app-root _nghost-sc1 ng-version="12.2.3"><app-header _ngcontent-sc1><div class="h"><img src="assets/logo.png" alt="{t.site.name}"></div>{menu("<mat-nav-list>{}</mat-nav-list>", '<a mat-list-item href="{}">{}</a>', 7)}</app-header><router-outlet></router-outlet><app-article-detail _nghost-sc5>
<div _ngcontent-sc5 class="wrap"><div _ngcontent-sc5 class="bc">{crumbs(t, "{}", '<a _ngcontent-sc5 href="{}">{}</a>', '<i class="mdi"></i>')}</div><h2 _ngcontent-sc5 class="tt">{t.title}</h2>{t.dated("<p _ngcontent-sc5 class='dt'>{}</p>")}<div _ngcontent-sc5 class="ct">{t.body()}</div>{files(t)}
<div _ngcontent-sc5 class="tools"><button mat-button><span class="mat-button-wrapper">In bài viết</span></button><button mat-button><span class="mat-button-wrapper">Nghe bài viết</span></button></div>{others}</div></app-article-detail><app-side>{boxes(t.rng, 3, "<mat-card><mat-card-title>{}</mat-card-title><mat-card-content>{}</mat-card-content></mat-card>")}</app-side><app-footer>{foot(t, '<div class="ft">{}</div>')}</app-footer></app-root><script src="runtime.js" defer></script></body></html>"""


def amp_page(t: Told) -> str:
    body = re.sub(
        AMP, r'<amp-img \1 height="427" layout="intrinsic"><noscript><img \1 /></noscript></amp-img>', t.body()
    )
    others = related(
        t, '<section class="amp-related"><h3>Bài liên quan</h3><ul>{}</ul></section>', '<li><a href="{}">{}</a> {}</li>'
    )
    return f"""<!doctype html>
<html ⚡ lang="vi">{head(t, "{title}", json_ld(t) + '<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{-webkit-animation:none}</style>')}
<body><amp-sidebar id="sb" layout="nodisplay" side="left">{menu("<ul>{}</ul>", '<li><a href="{}">{}</a></li>', 8)}</amp-sidebar><header class="amp-head"><button on="tap:sb.toggle">☰</button><a href="/">{t.site.name}</a></header><amp-ad width="300" height="250" type="x"></amp-ad>
<article class="amp-wp-article"><header class="amp-wp-article-header"><div class="amp-cat"><a href="/c">{esc(t.tale.category)}</a></div><h1 class="amp-wp-title">{t.title}</h1>{t.dated('<div class="amp-wp-meta amp-wp-posted-on"><time>{}</time></div>')}</header><div class="amp-wp-article-content">{body}</div>{files(t)}
<amp-social-share type="facebook" width="40" height="32"></amp-social-share></article>{others}{foot(t, '<footer class="amp-wp-footer"><p>{}</p><a href="#top" class="back-to-top">Lên đầu trang</a></footer>')}</body></html>"""


def custom_elements(t: Told) -> str:
    others = related(
        t,
        '<x-related><span slot="title">Đọc thêm</span>{}</x-related>',
        '<x-card><a href="{}">{}</a><span>{}</span></x-card>',
        dates=False,
    )
    return f"""<!DOCTYPE html><html lang="vi">{head(t, "{title} | {site}", '<script type="module" src="/x.js"></script>', og=False)}<body><x-app><x-header><a slot="logo" href="/">{t.site.name}</a>{menu('<x-menu slot="menu">{}</x-menu>', '<x-item><a href="{}">{}</a></x-item>', 7)}</x-header><x-banner role="alert" hidden>Bạn đang ngoại tuyến</x-banner>
<x-page><x-breadcrumb><a href="/">Trang chủ</a><a href="/c">{esc(t.tale.category)}</a></x-breadcrumb><x-article><h1 slot="title">{t.title}</h1>{t.dated('<time slot="date">{}</time>')}<div slot="body">{t.body()}</div><div slot="files">{files(t)}</div></x-article>{others}</x-page>
<x-aside>{boxes(t.rng, 4, '<x-box><h4 slot="head">{}</h4>{}</x-box>')}</x-aside>{foot(t, "<x-footer>{}</x-footer>")}</x-app><dialog id="survey"><form method="dialog"><p>Bạn có hài lòng với trang mới?</p><button>Có</button><button>Không</button></form></dialog></body></html>"""


def magazine_dark(t: Told) -> str:
    others = related(
        t,
        '<section class="more"><header><h2>Có thể bạn quan tâm</h2></header><ol>{}</ol></section>',
        '<li><figure><img src="/t.jpg" alt="" /></figure><h3><a href="{}">{}</a></h3>{}</li>',
        dates=False,
    )
    body = t.body().replace(
        esc(t.tale.lead), f'<span class="dropcap">{esc(t.tale.lead[0])}</span>{esc(t.tale.lead[1:])}', 1
    )
    return f"""<!DOCTYPE html><html lang="vi" class="dark">{head(t, "{title} — {site}")}<body><div class="progress" role="progressbar" aria-valuenow="0"></div><header class="mast">{menu("<nav>{}</nav>", '<a href="{}">{}</a>', 6)}<button class="theme">Chế độ tối</button></header>
<main><section class="hero"><p class="kicker"><a href="/c">{esc(t.tale.category)}</a></p><h1>{t.title}</h1>{t.dated('<p class="when">{}</p>')}<div class="share-rail" aria-label="Chia sẻ"><a href="#">Facebook</a><a href="#">X</a><a href="#">Zalo</a></div></section>
<section class="story">{body}</section>{files(t)}<section class="subscribe"><h2>Nhận bản tin đối ngoại</h2><p>Mỗi sáng thứ hai, một lá thư ngắn trong hộp thư của bạn.</p><form><input type="email" placeholder="Địa chỉ email" /><button>Đăng ký</button></form></section>{others}</main>{boxes(t.rng, 2, '<aside class="float"><h2>{}</h2>{}</aside>')}{foot(t, '<footer class="end">{}</footer>')}</body></html>"""


MODERN = ("figure", "picture", "lazy")
SHELLS = (
    Shell(next_app, (LC, DB, TT), ("labeltime", "gmt"), ("tail", "p", "section"), MODERN, "/tin-tuc/{slug}", dated_list=False),
    Shell(nuxt_app, (LC, DB), ("hour", "pipe"), ("p", "justify"), ("figure", "table", "picture"), "/bai-viet/{slug}-{id}"),
    Shell(angular_app, (LC, DB), ("labeltime", "issued"), ("p", "justify", "word"), ("figure", "centred"), "/tin/{slug}"),
    Shell(amp_page, (LC, TT), ("wp", "gmt"), ("p",), ("figure", "wordpress"), "/amp/{slug}"),
    Shell(custom_elements, (LC, DB), ("long", "atfirst"), ("p", "spans", "tail"), ("figure", "picture"), "/xem/{slug}", dated_list=False),
    Shell(magazine_dark, (LC, DB), ("long", "label"), ("section", "p", "tail"), MODERN, "/story/{slug}", dated_list=False),
)  # fmt: skip
