"""Pages that lead to articles: homes, sections, search results, tags, archives, albums, documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random

from tests.generator.sealed13_dates import written
from tests.generator.sealed13_dress import Dress
from tests.generator.sealed13_pool import CATEGORIES, Other, others, teaser

Drawn = tuple[str, str, str]
Draw = Callable[[Dress, Random], Drawn]
NOW = datetime(2023, 5, 18, 9, 40, 12)
PAGER = '<div class="pager"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Sau &raquo;</a></div>'


def crumbs(dress: Dress, last: str) -> str:
    """The way to this page, where the site shows one."""
    return dress.crumbs.format(c=last) if dress.crumbs else ""


def entry(dress: Dress, one: Other, dated: bool, told: bool, picture: bool = False) -> str:
    """One article in a list as the site shows it."""
    image = f'<img src="/thumb/{one.when:%Y%m%d}.jpg" alt="" width="120" />' if picture else ""
    date = f'<span class="date">{written(dress.form, one.when)[0]}</span>' if dated else ""
    words = f'<p class="desc">{teaser(one.title)}</p>' if told else ""
    more = f'<a class="more" href="{one.href}">Xem tiếp</a>' if told else ""
    if dress.school == "table":
        return f'<tr><td>{image}</td><td><a class="tin" href="{one.href}"><b>{one.title}</b></a><br />{date}{words}{more}</td></tr>'
    return f'<div class="item">{image}<h3><a href="{one.href}">{one.title}</a></h3>{date}{words}{more}</div>'


def listing(dress: Dress, found: list[Other], dated: bool = True, told: bool = False, picture: bool = False) -> str:
    """A list of articles."""
    rows = "".join(entry(dress, one, dated, told, picture) for one in found)
    return f'<table class="dstin">{rows}</table>' if dress.school == "table" else f'<div class="list-news">{rows}</div>'


def _section(count: int, dated: bool, told: bool, pager: str = "", picture: bool = False) -> Draw:
    def draw(dress: Dress, rng: Random) -> Drawn:
        name = rng.choice(CATEGORIES)
        found = (
            listing(dress, others(rng, count, NOW), dated, told, picture)
            if count
            else "<p>Chưa có bài viết nào trong chuyên mục này.</p>"
        )
        return name, "/chuyen-muc/doi-ngoai", crumbs(dress, name) + dress.heading.format(name) + found + pager

    return draw


def _blocks(dress: Dress, rng: Random, each: Callable[[list[Other]], str]) -> str:
    found = others(rng, 20, NOW)
    return "".join(
        f'<div class="block">{dress.heading.format(name)}{each(found[at * 5 : at * 5 + 5])}</div>'
        for at, name in enumerate(CATEGORIES)
    )


def home_headings(dress: Dress, rng: Random) -> Drawn:
    return "Trang chủ", "/", _blocks(dress, rng, lambda found: listing(dress, found, dated=False))


def home_slider(dress: Dress, rng: Random) -> Drawn:
    slides = "".join(
        f'<div class="item carousel-item"><a href="{one.href}"><img src="/slide/{at}.jpg" alt="" /></a><div class="carousel-caption"><h2><a href="{one.href}">{one.title}</a></h2></div></div>'
        for at, one in enumerate(others(rng, 5, NOW))
    )
    return (
        "Trang chủ",
        "/",
        f'<div id="slider" class="carousel">{slides}</div>'
        + _blocks(dress, rng, lambda found: listing(dress, found[:3])),
    )


def home_tabs(dress: Dress, rng: Random) -> Drawn:
    tabs = "".join(
        f'<li><a href="#tab{at}">{name}</a></li>' for at, name in enumerate(("Tin mới", "Đọc nhiều", "Thông báo"))
    )
    panes = "".join(
        f'<div id="tab{at}" class="tab-pane">{listing(dress, others(rng, 6, NOW))}</div>' for at in range(3)
    )
    return "Trang chủ", "/Default.aspx", f'<ul class="nav nav-tabs">{tabs}</ul><div class="tab-content">{panes}</div>'


def home_teasers(dress: Dress, rng: Random) -> Drawn:
    first = listing(dress, others(rng, 1, NOW), dated=True, told=True, picture=True)
    return (
        "Trang chủ",
        "/trang-chu",
        f'<div class="noibat">{first}</div>'
        + _blocks(dress, rng, lambda found: listing(dress, found, False, True, True)),
    )


def list_cards(dress: Dress, rng: Random) -> Drawn:
    cards = "".join(
        f'<div class="card"><img class="card-img-top" src="/anh/{at}.jpg" alt=""><div class="card-body"><h5 class="card-title"><a href="{one.href}">{one.title}</a></h5><p class="card-text">{teaser(one.title)}</p></div><div class="card-footer">{written(dress.form, one.when)[0]}</div></div>'
        for at, one in enumerate(others(rng, 6, NOW))
    )
    return (
        CATEGORIES[1],
        "/hoat-dong-doi-ngoai",
        crumbs(dress, CATEGORIES[1]) + dress.heading.format(CATEGORIES[1]) + f'<div class="row">{cards}</div>',
    )


def list_table(dress: Dress, rng: Random) -> Drawn:
    rows = "".join(
        f'<tr><td>{at + 1}</td><td><a href="{one.href}">{one.title}</a></td><td>{one.when:%d/%m/%Y}</td></tr>'
        for at, one in enumerate(others(rng, 12, NOW))
    )
    return (
        CATEGORIES[2],
        "/bien-gioi-lanh-tho",
        dress.heading.format(CATEGORIES[2])
        + f'<table border="1"><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr>{rows}</table>',
    )


def search_some(dress: Dress, rng: Random) -> Drawn:
    found = listing(dress, others(rng, 7, NOW), dated=True, told=True)
    form = '<div class="search"><input type="text" name="q" value="hữu nghị" /> <input type="submit" value="Tìm kiếm" /></div>'
    return (
        "Tìm kiếm",
        "/tim-kiem?q=huu+nghi",
        dress.heading.format("Kết quả tìm kiếm") + form + '<p>Tìm thấy 7 kết quả với từ khóa "hữu nghị"</p>' + found,
    )


def search_none(dress: Dress, rng: Random) -> Drawn:
    form = (
        '<div class="search"><input type="text" name="q" value="xyz" /> <input type="submit" value="Tìm kiếm" /></div>'
    )
    said = rng.choice(
        (
            'Không tìm thấy kết quả nào phù hợp với từ khóa "xyz".',
            "Có 0 kết quả được tìm thấy. Bạn hãy thử lại với từ khóa khác.",
        )
    )
    return "Tìm kiếm", "/tim-kiem?q=xyz", dress.heading.format("Tìm kiếm") + form + f"<p>{said}</p>"


def tag(dress: Dress, rng: Random) -> Drawn:
    return (
        "bản kết nghĩa",
        "/tag/ban-ket-nghia",
        dress.heading.format("Chủ đề: bản kết nghĩa")
        + listing(dress, others(rng, 5, NOW), True, rng.random() < 0.5)
        + PAGER,
    )


def author(dress: Dress, rng: Random) -> Drawn:
    who = '<div class="author-box"><img src="/avatar/12.jpg" alt="" /><p>Phóng viên. Số bài đã đăng: 48</p></div>'
    return (
        "Tác giả Sùng Nam",
        "/tac-gia/sung-nam",
        dress.heading.format("Các bài viết của Sùng Nam") + who + listing(dress, others(rng, 6, NOW)),
    )


def archive_by_date(dress: Dress, rng: Random) -> Drawn:
    pick = '<div>Xem theo ngày <select name="d"><option>18</option></select><select name="m"><option>5</option></select><select name="y"><option>2023</option></select> <input type="button" value="Xem" /></div>'
    return (
        "Lưu trữ tháng 5/2023",
        "/luu-tru/2023/05",
        dress.heading.format("Tin đăng tháng 5/2023") + pick + listing(dress, others(rng, 8, NOW)),
    )


def albums(dress: Dress, rng: Random) -> Drawn:
    cells = "".join(
        f'<div class="album"><a href="/album/{at}"><img src="/album/{at}/bia.jpg" alt="" /></a><p><a href="/album/{at}">{one.title}</a></p><span>{rng.randint(4, 30)} ảnh</span></div>'
        for at, one in enumerate(others(rng, 8, NOW))
    )
    return (
        "Thư viện ảnh",
        "/thu-vien-anh",
        crumbs(dress, "Thư viện ảnh") + dress.heading.format("Thư viện ảnh") + cells + PAGER,
    )


def videos(dress: Dress, rng: Random) -> Drawn:
    cells = "".join(
        f'<div class="vid"><a href="/video/{at}"><img src="/video/{at}.jpg" alt="" /></a><p><a href="/video/{at}">{one.title}</a></p><span>0{at}:3{at}</span></div>'
        for at, one in enumerate(others(rng, 7, NOW))
    )
    return (
        "Thư viện video",
        "/video",
        dress.heading.format("Thư viện video")
        + '<video controls width="600" src="/media/moi-nhat.mp4"></video>'
        + cells,
    )


def rss(dress: Dress, rng: Random) -> Drawn:
    rows = "".join(
        f'<li><a href="/rss/{at}.rss">{name}</a> <img src="/images/rss.gif" alt="RSS" /></li>'
        for at, name in enumerate(("Trang chủ", *CATEGORIES))
    )
    words = "<p>RSS là định dạng dữ liệu dựa theo chuẩn XML, giúp bạn đọc nhận tin mới mà không phải mở trang. Chọn kênh bên dưới và sao chép địa chỉ vào chương trình đọc tin.</p>"
    return "RSS", "/rss", dress.heading.format("Kênh RSS") + (words if rng.random() < 0.5 else "") + f"<ul>{rows}</ul>"


def sitemap(dress: Dress, rng: Random) -> Drawn:
    groups = "".join(
        f'<li><a href="/muc/{at}">{name}</a><ul><li><a href="/muc/{at}/tin">Tin tức</a></li><li><a href="/muc/{at}/anh">Hình ảnh</a></li><li><a href="/muc/{at}/vb">Văn bản</a></li></ul></li>'
        for at, name in enumerate(CATEGORIES)
    )
    return (
        "Sơ đồ trang",
        "/so-do-trang",
        dress.heading.format("Sơ đồ cổng thông tin") + f'<ul class="sitemap">{groups}</ul>',
    )


KINDS: dict[str, Draw] = {
    "home_headings": home_headings, "home_slider": home_slider, "home_tabs": home_tabs, "home_teasers": home_teasers,
    "list_dated": _section(10, dated=True, told=False), "list_undated": _section(12, dated=False, told=False, pager=PAGER),
    "list_teasers": _section(8, dated=True, told=True, pager=PAGER, picture=True), "list_one": _section(1, dated=True, told=True),
    "list_two": _section(2, dated=True, told=True, picture=True), "list_none": _section(0, dated=False, told=False),
    "list_page_two": _section(6, dated=True, told=True, pager='<div class="pager"><a href="?page=1">&laquo; Trước</a> <span>Trang 2/9</span> <a href="?page=3">Sau &raquo;</a></div>'),
    "list_cards": list_cards, "list_table": list_table, "search_some": search_some, "search_none": search_none, "tag": tag,
    "author": author, "archive_by_date": archive_by_date, "albums": albums, "videos": videos, "rss": rss, "sitemap": sitemap,
}  # fmt: skip
