"""Six sites of the sixteenth part built as large papers and portals of 2012 to 2026 build their pages."""

from __future__ import annotations

from tests.generator.articles import slug
from tests.generator.sealed16_kit import Kit
from tests.generator.sealed16_page import CHARSET, Shell, Told, day_of


def _head(title: str, kit: Kit, more: str = "") -> str:
    edited = f"{kit.when:%Y-%m-%d}T23:58:00+07:00"
    return (
        f"<head>{CHARSET}<title>{title} | {kit.site}</title><meta name='viewport' content='width=device-width'>"
        f'<meta property="og:title" content="{title}"><meta property="article:modified_time" content="{edited}">'
        f'<meta name="author" content="{kit.site}">{more}</head>'
    )


def _paper_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi">{_head(title, kit)}<body class="trang-bai">
<header class="dau-bao">{kit.top()}<a class="logo" href="/"><img src="/logo.svg" alt="{kit.site}"></a>{kit.menu()}</header>
<main id="noi-dung">{main}</main>
<aside class="cot-phai">{kit.boxes()}</aside>{kit.foot()}</body></html>"""


def _paper(told: Told, kit: Kit) -> str:
    tale, follow = told.tale, kit.other()
    byline = f'<div class="nguoi-viet"><a rel="author" class="ten-tac-gia" href="/tac-gia/{slug(told.byline)}">{told.byline}</a></div>' if told.byline else ""  # fmt: skip
    lead = f'<p class="chapeau">{tale.lead}</p>' if tale.lead else ""
    cloud = kit.pick(kit.tags(), "")
    box = f'<div class="the-tac-gia"><img src="/mat/1.jpg" alt=""><a href="/tac-gia/{slug(told.byline)}">{told.byline}</a><p>Gắn bó với mảng đề tài vùng biên từ năm 2009.</p><a href="#">Mọi bài của cây bút này</a></div>' if told.byline and kit.pick("a", "") else ""  # fmt: skip
    return f"""<article class="bai-chinh">
<header class="dau-bai"><a class="kicker" href="/muc/{slug(tale.category)}">{tale.category}</a><h1>{tale.title}</h1>{lead}
<div class="dong-ten">{byline}<div class="ngay"><time>{told.shown}</time></div></div>{kit.share()}</header>
{told.hero}{kit.listen()}
<div class="than-bai">{told.body}{told.sign}</div>
<footer class="chan-bai">{box}{cloud}{kit.share()}{kit.pick(kit.rating(), kit.counters())}</footer></article>
{kit.comments()}{kit.cards(kit.pick("Cùng dòng thời sự", "Mời đọc tiếp trong mục"))}
<div class="bai-ke"><p class="nhan-ke">Bài kế tiếp</p><article class="bai-sau"><h2>{follow.link()}</h2><time>{follow.day:%d/%m/%Y %H:%M}</time><p>{follow.summary}</p><p>{kit.pick("Ngay từ sáng sớm, đông đảo bà con đã có mặt để chứng kiến thời khắc được mong đợi suốt nhiều năm qua.", "Theo kế hoạch, các hạng mục còn lại sẽ được triển khai trong quý tới, ưu tiên những thôn bản xa trung tâm.")}</p><a href="{follow.href}">Đọc trọn bài</a></article></div>"""


def _leaf_frame(title: str, main: str, kit: Kit) -> str:
    data = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","dateModified":"2026-06-01T08:00:00+07:00"}</script>'
    return f"""<!doctype html><html lang="vi">{_head(title, kit, data)}<body>
<a class="visually-hidden" href="#chinh">Tới phần chính</a><header role="banner">{kit.menu()}{kit.top()}</header>
<main id="chinh" tabindex="-1">{main}</main><aside aria-label="Bên lề">{kit.boxes()}</aside>{kit.foot()}</body></html>"""


def _leaf(told: Told, kit: Kit) -> str:
    tale = told.tale
    toc = told.toc()
    inside = f'<nav class="muc-luc" aria-label="Mục lục"><p>{kit.pick("Trong bài này", "Đi nhanh tới")}</p><ol>{toc}</ol></nav>' if toc else ""  # fmt: skip
    lead = f'<p class="standfirst">{tale.lead}</p>' if tale.lead else ""
    return f"""<nav aria-label="Đường dẫn"><ol><li><a href="/">Nhà</a></li><li><a href="/m/{slug(tale.category)}">{tale.category}</a></li><li aria-current="page">{tale.title}</li></ol></nav>
<article aria-labelledby="tua"><header><h1 id="tua">{tale.title}</h1>
<dl class="so-luoc"><div><dt class="visually-hidden">Ngày</dt><dd><time>{told.shown}</time></dd></div><div><dt class="visually-hidden">Độ dài</dt><dd>{kit.pick("Mất chừng 4 phút để đọc", "Đọc trong 3 phút")}</dd></div></dl>
{told.edited and f'<p class="sua">{told.edited}</p>'}{lead}</header>{kit.share()}{inside}
<section>{told.body}{told.sign}</section>
<footer>{kit.some(kit.tags(), kit.rating(), kit.hint())}</footer></article>
<section aria-labelledby="lq"><h2 id="lq">{kit.pick("Có thể bạn quan tâm", "Từ cùng chuyên trang")}</h2>{kit.cards("Gần đây")}</section>"""


def _slide_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi">{_head(title, kit)}<body>
<div class="top-bar">{kit.top()}</div><div class="qc-dinh"><img src="/qc/dinh.jpg" alt="Tuần lễ du lịch hoa ban"></div>{kit.menu()}
<div class="container"><div class="row"><div class="col-lg-8">{main}</div><div class="col-lg-4">{kit.boxes()}</div></div></div>{kit.foot()}</body></html>"""


def _slide(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<h2 class="detail-sapo">{tale.lead}</h2>' if tale.lead else ""
    mid = f'</div><div class="qc-giua">{kit.banner()}</div><div class="detail-content afcbc-body">'
    first, sep, rest = told.body.partition("<!--giua-->")
    body = first + (mid if sep else "") + rest
    return f"""<div class="detail-cate"><a href="/">Trang nhất</a> › <a href="/{slug(tale.category)}">{tale.category}</a></div>
<h1 class="detail-title">{tale.title}</h1><div class="detail-time"><div data-role="publishdate">{told.shown}</div></div>
{told.hero}{lead}{kit.videos()}{kit.pick(kit.listen(), kit.plain_list("Tin nhanh trong ngày", 3))}
<div class="detail-content afcbc-body">{body}{told.sign}</div>
<div class="detail-end">{kit.some(kit.tags(), kit.share(), kit.rating(), kit.counters())}</div>
{kit.comments()}{kit.around()}{kit.cards("Tin cùng mục", 2)}{kit.plain_list("Xem nhiều trong mục", 3)}"""


def _hash_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi">{_head(title, kit)}<body><div id="__next"><div class="css-0top">{kit.top()}</div><div class="css-0nav" role="navigation">{kit.menu()}</div>
<div class="css-0grid"><div class="css-0aside" role="complementary">{kit.boxes()}</div><div class="css-0main" role="main" id="noi-dung">{main}</div></div>{kit.foot()}</div><script id="__NEXT_DATA__" type="application/json">{{"page":"/bai/[slug]","props":{{}}}}</script></body></html>"""


def _hash(told: Told, kit: Kit) -> str:
    tale = told.tale
    film = kit.pick('<div class="css-vid0" role="figure"><video controls poster="/phim/bia.jpg" src="/phim/tin.mp4"></video><div class="css-vidc">Phim: bản tin tối của Đài Phát thanh và Truyền hình</div></div>', "", "")  # fmt: skip
    byline = f'<div class="css-by12"><span>Người viết: </span><span>{told.byline}</span></div>' if told.byline else ""
    lead = f'<div class="css-lead5" role="doc-abstract">{tale.lead}</div>' if tale.lead else ""
    return f"""<div class="css-crumb"><a href="/">Trang nhất</a><span>/</span><a href="/c/{slug(tale.category)}">{tale.category}</a></div>
<div class="css-t1tle" role="heading" aria-level="1">{tale.title}</div>{lead}
<div class="css-meta3"><div class="css-date4">{told.shown}</div>{byline}</div>{kit.share()}
{film}{kit.plain_list(kit.pick("Cùng chủ điểm", "Hồ sơ sự việc"), 3)}
<div class="css-body7">{told.body}{told.sign}</div>
<div class="css-after">{kit.some(kit.share(), kit.tags(), kit.hint(), kit.counters())}</div>{kit.comments()}{kit.cards("Gợi ý cho bạn", 4)}"""


def _app_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi">{_head(title, kit)}<body><app-root ng-version="15.2.9"><app-header _ngcontent-rtk-c12="">{kit.top()}<mat-icon role="img" class="mat-icon">menu</mat-icon>{kit.menu()}</app-header>
<router-outlet></router-outlet>{main}<app-sidebar>{kit.boxes()}</app-sidebar><app-footer>{kit.foot()}</app-footer></app-root><noscript>Hãy bật JavaScript để dùng trang này.</noscript></body></html>"""


def _app(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<p _ngcontent-rtk-c41="" class="summary"><strong>{tale.lead}</strong></p>' if tale.lead else ""
    related = "".join(f'<a class="row" href="{o.href}"><img src="/nho{o.href}.jpg" alt=""><span class="t">{o.title}</span><span class="d">{day_of(told, o)}</span></a>' for o in told.related)  # fmt: skip
    return f"""<app-article-detail _nghost-rtk-c41=""><nz-breadcrumb><nz-breadcrumb-item><a href="/">Trang nhất</a></nz-breadcrumb-item><nz-breadcrumb-item><a href="/l/{slug(tale.category)}">{tale.category}</a></nz-breadcrumb-item></nz-breadcrumb>
<h1 _ngcontent-rtk-c41="" class="title">{tale.title}</h1><div class="date">{told.shown}</div>
<div class="actions"><button mat-icon-button aria-label="Lan tỏa"><mat-icon role="img" class="mat-icon">share</mat-icon></button><button mat-icon-button aria-label="In ra giấy"><mat-icon role="img" class="mat-icon">print</mat-icon></button><button mat-icon-button aria-label="Cất lại"><mat-icon role="img" class="mat-icon">bookmark_border</mat-icon></button><button><mat-icon role="img" class="mat-icon">volume_up</mat-icon> Bật giọng đọc</button></div>
{lead}{told.hero}<div _ngcontent-rtk-c41="" class="content ck-content">{told.body}{told.sign}</div>
<div class="after">{kit.some(kit.tags(), kit.rating(), kit.counters())}</div></app-article-detail>
<app-related><h3>Bài viết cùng chuyên mục</h3>{related}</app-related>{kit.comments()}"""


def _review_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi">{_head(title, kit)}<body class="tap-san">
<div class="mep-tren">{kit.menu()}{kit.top()}</div><div class="trang">{main}</div><div class="mep-duoi">{kit.boxes()}</div>{kit.foot()}</body></html>"""


def _review(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<div class="loi-dan"><p>{tale.lead}</p></div>' if tale.lead else ""
    return f"""<section class="bia"><p class="rubric"><a href="/chuyen-de/{slug(tale.category)}">{tale.category}</a></p><h1>{tale.title}</h1><p class="ra-ngay">{told.shown}</p>{told.edited and f'<p class="sua-ngay">{told.edited}</p>'}</section>
<section class="mo-dau">{lead}{kit.share()}</section>
<section class="bai-dai"><div class="le-trai">{kit.plain_list("Số này có", 3)}{kit.hint()}</div><div class="chu">{told.body}{told.sign}</div></section>
<section class="khep">{kit.some(kit.rating(), kit.tags(), kit.banner())}</section>
<section class="doc-nua">{kit.videos()}{kit.cards("Đọc nữa cho đã", 3)}</section>"""


NEW = ("gmt", "own", "bar", "words")
SHELLS = (
    Shell("nhat_bao", ("dien_bien_stttt", "lai_chau"), "Nhật báo Vùng Cao", "/{slug}-post{id}.html", (2019, 2026), NEW, "bao", _paper_frame, _paper, byline=True, hero=True, inserts=("inset", "banner")),
    Shell("to_la", ("lai_chau", "dien_bien_stttt"), "Lá thư biên giới", "/bai/{slug}-{id}", (2023, 2026), NEW, "muc", _leaf_frame, _leaf, inserts=("inset", "")),
    Shell("bang_chuyen", ("dien_bien_stttt", "lai_chau"), "Cổng tin Tây Bắc", "/{slug}-{id}.htm", (2015, 2025), NEW, "bao", _slide_frame, _slide, hero=True, inserts=("split", "inset")),
    Shell("lop_bam", ("lai_chau", "dien_bien_stttt"), "Đối ngoại số", "/bai/{slug}--{id}", (2021, 2026), NEW, "bam", _hash_frame, _hash, byline=True, inserts=("inset", "inset")),
    Shell("mot_trang", ("lai_chau", "dien_bien"), "Trang Sở Ngoại vụ", "/tin-tuc/{slug}?id={id}", (2020, 2026), ("own",), "goc", _app_frame, _app, hero=True, related="dated", inserts=("", "")),
    Shell("tap_san", ("dien_bien_stttt", "lai_chau"), "Tập san Láng giềng", "/so/{id}/{slug}", (2016, 2026), NEW, "san", _review_frame, _review, inserts=("inset", "banner")),
)  # fmt: skip
