"""The section named above a title: the last of several that arrows part, whole when a slash or a dash is part of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_TOLD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Đối ngoại &gt;&gt; Hợp tác quốc tế", "Hợp tác quốc tế"),
        ("Tin tức » Đối ngoại › Biên giới", "Biên giới"),
        ("Đối ngoại &gt; Tin tức - Sự kiện", "Tin tức - Sự kiện"),
        ("Tin tức / Sự kiện", "Tin tức / Sự kiện"),
        ("Biên giới »", "Biên giới »"),
    ],
)
def test_the_last_section_of_a_line_above_the_title(line: str, section: str) -> None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><ul><li><a href='/gt'>Giới thiệu</a></li></ul><div><div>{line}"
        f"</div><div>{_TITLE}</div><div>Ngày cập nhật 20/12/2022</div><div><p>{_TOLD}</p></div></div></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == section


_MENU = "<ul><li><a href='/gt'>Giới thiệu</a></li></ul>"
_HOUSE = "<a href='/'><i class='i'></i></a>"


def _category(above: str) -> str | None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body>{_MENU}<div>{above}<div><h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
        f"<div><p>{_TOLD}</p></div></div></div></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    return read.category


@pytest.mark.parametrize(
    "way",
    [
        f"<ol><li><a href='/t'>Biên giới</a></li><li>{_TITLE}</li></ol>",
        f"<p><a href='/t'>Tin tức</a> / <a href='/b'>Biên giới</a> / <span>{_TITLE}</span></p>",
        f"<p>{_HOUSE} <a href='/t'>Tin tức</a> <span>|</span> Biên giới</p>",
        f"<p>{_HOUSE} <a href='/t'>Tin tức</a> &gt; <a href='/b'>Biên giới</a></p>",
        f"<ul><li>{_HOUSE}</li><li><a href='/t'>Tin tức</a></li><li><a href='/b'>Biên giới</a></li></ul>",
        f"<p>{_HOUSE} <a href='/t'>Tin tức</a> <span>|</span> Biên giới</p><div>{_MENU}</div>",
    ],
)
def test_ways_that_name_no_home_page(way: str) -> None:
    assert _category(way) == "Biên giới"


@pytest.mark.parametrize(
    "above",
    [
        f"<ul><li><a href='/t'>Biên giới</a></li><li><a href='/t2'>{_TITLE}</a></li><li><a href='/u'>Văn bản</a></li></ul>",
        f"<ul><li>{_HOUSE}</li><li><a href='/t'>Tin tức</a></li><li><a href='/b'>Video</a></li></ul><p>Tin nhanh:</p><p>Mưa</p>",
        f"<p>{_HOUSE} <a href='/m'>☰</a></p>",
        "<p><a href='/tin/1'><img src='/a.png'></a> <a href='/t'>Tin tức</a> | Mới</p><p>Thứ bảy</p>",
    ],
)
def test_menus_and_links_to_anything_else_are_no_ways(above: str) -> None:
    assert _category(above) not in ("Biên giới", "Video", "Văn bản", "☰", "Tin tức", "Mới")


_BOX = "<section><h2>Liên kết website</h2><a href='/b'>Bộ Ngoại giao</a></section>"


@pytest.mark.parametrize(
    "way",
    [
        "<ul class='breadcrumbs hidden'><li><a href='/'>Trang nhất</a></li><li><a href='/b'>Biên giới</a></li></ul>",
        "<p><a href='/'>Trang chủ</a> <img src='/arrow.png'> <a href='/b'>Biên giới</a></p>",
        "<a href='/'>Trang chủ</a> <img src='/arrow.png'> <a href='/b'>Biên giới</a>",
        f"<ul><li><a href='/'>Trang chủ</a></li><li>Biên giới</li></ul><div>{_BOX}</div>",
        f"<nav><ul><li><a href='/'>Trang chủ</a><i>/</i></li><li><a href='/b'>Biên giới</a></li></ul></nav><div>{_BOX}</div>",
        "<div><a href='/'>Trang chủ</a> <a href='/tin'>Tin tức</a> <a href='/tin/bien-gioi'>Biên giới</a></div>",
        f"<ul>{''.join(f'<li><a href=/m{n}>Mục {n}</a></li>' for n in range(4))}</ul><div><a href='/'>Trang chủ</a>"
        "<a href='/t'>Tin tức</a><a href='/b'>Biên giới</a></div>",
    ],
)
def test_ways_hidden_by_name_parted_by_pictures_or_above_a_box(way: str) -> None:
    assert _category(way) == "Biên giới"


_FOOT = "".join(
    f"<li><a href='/m{at}'>{name}</a></li>" for at, name in enumerate(("Trang nhất", "A1", "B2", "C3", "D4"))
)


@pytest.mark.parametrize(
    ("way", "section"),
    [
        ("<p><a href='/'>Trang nhất</a> <a href='/t'>Tin Tức</a> <a href='/b'>Biên giới</a></p>", "Biên giới"),
        ("<p><a href='/'>Trang nhất</a> <a href='/t'>Tin Tức</a> <a href='/b'>Video</a></p>", None),
        ("<ul><li><a href='/'>Trang nhất</a></li><li><a href='/b'>Video</a></li></ul>", "Video"),
        ("<p><a href='/'>Trang nhất</a> » <a href='/b'>Video</a></p>", "Video"),
    ],
)
def test_a_short_way_is_one_where_the_menu_stands_below(way: str, section: str | None) -> None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body>{way}<h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
        f"<p>{_TOLD}</p><ul>{_FOOT}</ul></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == section


_SHORT = "Người Lai Châu ở nước ngoài"


def test_a_step_of_the_titles_own_words_is_the_section_where_it_leads_on() -> None:
    way = f"<ul><li><a href='/'>Trang chủ</a></li><li><a href='/s'>{_SHORT.upper()}</a></li></ul>"
    page = (
        f"<html><head><title>{_SHORT}</title></head><body>{_MENU}{way}<h1>{_SHORT}</h1><p>20/12/2022 16:04</p>"
        f"<p>{_TOLD}</p><ul>{_FOOT}</ul></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == _SHORT.upper()


_INNER = "<ul><li><a href='/t1'>Đa phương</a></li><li><a href='/t2'>Song phương</a></li></ul>"
_NESTED = (
    f"<nav><ul><li><a href='/'>Trang nhất</a></li><li><a href='/t'>Đối ngoại</a>{_INNER}</li>"
    "<li><a href='/k'>Kiều bào</a></li></ul></nav>"
)


def test_a_menu_that_opens_into_menus_is_no_way() -> None:
    assert _category(_NESTED) is None


@pytest.mark.parametrize(
    "above",
    [
        f"<nav><ul><li><a href='/'>Trang chủ</a></li><li><a href='/t'>Tin tức</a></li></ul></nav><div>{_BOX}</div>",
        "<div><a href='/'>TRANG CHỦ</a> <a href='/TinTuc'>TIN TỨC</a> <a href='/BienGioi'>BIÊN GIỚI</a></div>",
        "<div>Thư viện<a href='/'>Trang chủ</a><a href='/v'>Văn bản</a></div>",
        "<ul class='hidden'><li><a href='/'>Trang nhất</a></li><li><a href='/lh'>Liên hệ</a></li></ul>",
        "<aside><ol><li><a href='/n/1'>Giao ban đường biên</a></li><li><a href='/n/2'>Trao nhà tình nghĩa</a></li></ol></aside>",
        "<div><ol><li><a href='/n/1'>Giao ban đường biên</a></li><li><a href='/n/2'>Trao nhà tình nghĩa</a></li></ol></div>",
        "<div><div>Thông báo</div><p><a href='/n/2'>Trao nhà tình nghĩa cho cựu chuyên gia giúp Lào</a></p></div>",
    ],
)
def test_menus_and_boxes_name_no_section(above: str) -> None:
    assert _category(above) is None


def test_the_button_of_a_menu_is_no_section_in_a_column_without_headings() -> None:
    told = f"<div>{_TITLE}</div><div>Thời gian đăng: 4/14/2014 7:39:54</div><div>{_TOLD}</div>"
    page = f"<title>{_TITLE}</title><div><a href='/dn'>Đăng nhập</a></div><div><div>☰ Menu</div>{told}</div>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien"])
    assert read.category is None


def test_a_list_of_articles_that_ends_with_this_one_is_no_way() -> None:
    entries = ("Quán triệt Nghị định số 80", "Mô hình trồng dược liệu", _TITLE)
    links = "".join(f"<li><a href='/tin-{at}'>{name}</a></li>" for at, name in enumerate(entries))
    assert _category(f"<div><b>Tin nổi bật</b><ul>{links}</ul></div>") is None


_MANY = "".join(
    f"<li><a href='/m{at}'>{name}</a></li>" for at, name in enumerate(("Đối ngoại", "Biên giới", "Kiều bào", "Lãnh sự"))
)


@pytest.mark.parametrize(
    "above",
    [
        f"<nav><ul><li><a href='/'>Trang chủ</a></li>{_MANY}</ul></nav>",
        "<p>Không xem được thư? <a href='/x'>Mở trên trình duyệt</a></p>",
        "<div><img src='/a.jpg' width='600'><p>Bà con dự lễ khởi công.</p></div>",
    ],
)
def test_the_only_menu_questions_and_captions_name_no_section(above: str) -> None:
    page = f"<title>{_TITLE}</title><div>{above}<h1>{_TITLE}</h1><p>(Ngày đăng :20/12/2022 4:04:00 CH)</p><p>{_TOLD}</p></div>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category is None


def test_a_list_whose_entries_a_row_gives_again_is_the_menu() -> None:
    entries = "".join(
        f"<li><a href='/{at}'>{name}</a></li>" for at, name in enumerate(("Trang chủ", "Tin tức", "Văn bản"))
    )
    row = "<p>[<a href='/'>Trang chủ</a>] [<a href='/1'>Tin tức</a>] [<a href='/2'>Văn bản</a>] [<a href='#'>Lên đầu</a>]</p>"
    page = f"<title>{_TITLE}</title><ul>{entries}</ul><h1>{_TITLE}</h1><p>20/12/2022 16:04</p><p>{_TOLD}</p>{row}"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category is None


@pytest.mark.parametrize("line", ["<a>Ban Biên tập</a><a>20/12/2022</a>", "<p>/tin-tuc/</p><p>20/12/2022</p>"])
def test_what_leads_nowhere_and_parts_of_addresses_name_no_section(line: str) -> None:
    told = f"<div>{line}</div><h1>{_TITLE}</h1><p>{_TOLD}</p><p>{_TOLD}</p>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{told}</body></html>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (read.category, read.published_at) == (None, "2022-12-20")


_SECTIONS = ("Trang chủ", "Chính sách đối ngoại", "Biên giới lãnh thổ", "Đối ngoại nhân dân", "Kiều bào")


def _boxes(names: tuple[str, ...], inner: str = "") -> str:
    return (
        "<div>" + "".join(f"<div><a href='/m/{at}'>{name}</a>{inner}</div>" for at, name in enumerate(names)) + "</div>"
    )


@pytest.mark.parametrize("inner", ["", "<div><div><a href='/m/x'>Đa phương</a></div></div>"])
def test_a_menu_in_boxes_is_no_way_to_the_article(inner: str) -> None:
    assert _category(f"<header><nav>{_boxes(_SECTIONS, inner)}</nav></header>") is None


def test_a_way_in_boxes_names_the_section() -> None:
    menu = f"<nav>{_boxes(_SECTIONS)}</nav>"
    assert (
        _category(f"{menu}<div class='way'>{_boxes(('Trang chủ', 'Biên giới lãnh thổ'))}</div>") == "Biên giới lãnh thổ"
    )


@pytest.mark.parametrize(
    ("first", "last", "section"),
    [
        ("/doi-ngoai.htm", "/doi-ngoai/bien-gioi.htm", "Biên giới"),
        ("/doi-ngoai/", "/doi-ngoai/bien-gioi", "Biên giới"),
        ("/doi-ngoai", "/bien-gioi", None),
        ("/", "/bien-gioi", None),
    ],
)
def test_two_links_that_lead_deeper_are_a_way_without_a_home_page(first: str, last: str, section: str | None) -> None:
    links = f"<ul><li><a href='{first}'>Đối ngoại</a></li><li><a href='{last}'>Biên giới</a></li></ul>"
    assert _category(f"<div>{links}</div>") == section


def test_a_label_with_a_sentence_behind_it_names_no_section() -> None:
    told = "<p>Thể loại: ghi chép, ảnh chú thích. Độ dài không quá 800 chữ.</p>"
    page = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><p>20/12/2022 16:04</p>{told}<p>{_TOLD}</p></body></html>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category is None and read.text.startswith("Thể loại: ghi chép")


@pytest.mark.parametrize("clock", ["Hôm nay, ngày 02/11/2026", "Thứ hai, 02/11/2026", "Chào mừng bạn đến với Cổng"])
def test_what_no_sign_parts_from_a_way_of_links_is_no_step(clock: str) -> None:
    assert (
        _category(f"<p><a href='/'>Trang chủ</a> &gt; <a href='/b'>Biên giới</a><span>{clock}</span></p>")
        == "Biên giới"
    )


def test_a_last_step_without_a_link_stays_one() -> None:
    way = "<a href='/'>Trang chủ</a> &gt; <a href='/t'>Tin tức</a> &gt; <span>Biên giới</span>"
    assert _category(f"<p>{way}</p>") == "Biên giới"


@pytest.mark.parametrize(
    ("opening", "entries"),
    [
        ("Văn bản mới", "<div><a href='/v1'>Quyết định mới</a></div><div><a href='/v2'>Công văn khẩn</a></div>"),
        ("Văn bản mới", "<p>- <a href='/v1'>Quyết định mới</a></p><p>- <a href='/v2'>Công văn khẩn</a></p>"),
        ("Tin nóng", "<table><tr><td><img src='/d.gif'></td><td><a href='/v2'>Công văn khẩn</a></td></tr></table>"),
        ("Thời tiết", "<p>Trời nắng, 21°C</p>"),
    ],
)
def test_the_last_line_of_a_box_of_its_own_above_the_title_names_no_section(opening: str, entries: str) -> None:
    again = "<table><tr><td><a href='/v2'>Công văn khẩn</a></td></tr></table>"
    assert _category(f"{again}<div><p><b>{opening}</b></p>{entries}</div>") is None


@pytest.mark.parametrize(("path", "section"), [("tin/Doi-ngoai-Ho-Xanh", "Đối ngoại Hồ Xanh"), ("tin/Bien-gioi", None)])
def test_a_section_may_be_named_like_the_site(path: str, section: str | None) -> None:
    page = (
        f"<html><head><title>{_TITLE} - Đối ngoại Hồ Xanh</title><meta property='og:site_name' content='Đối ngoại Hồ Xanh'>"
        f"</head><body>{_MENU}<div><span>Đối ngoại Hồ Xanh</span><h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
        f"<div><p>{_TOLD}</p><p>{_TOLD} Hội nghị kết thúc cùng ngày.</p></div></div></body></html>"
    )
    url, when = f"http://a.example/{path}/hoi-nghi-7.html", datetime(2026, 1, 1, tzinfo=UTC)
    assert extract(Page(url, page.encode(), when), PORTALS["lai_chau"]).category == section


@pytest.mark.parametrize(("last", "section"), [("/phim", None), ("/tin/chung/bien-gioi", "Biên giới")])
def test_a_list_that_leads_past_the_page_is_the_menu(last: str, section: str | None) -> None:
    steps = (("/", "Trang chủ"), ("/tin", "Tin đối ngoại"), ("/tin/chung", "Cột mốc"), (last, "Biên giới"))
    links = "".join(f"<li><a href='{href}'>{name}</a></li>" for href, name in steps)
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><div><ul>{links}</ul><h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
        f"<div><p>{_TOLD}</p><p>{_TOLD} Hội nghị kết thúc cùng ngày.</p></div></div></body></html>"
    )
    url, when = "http://a.example/tin/hoi-nghi-7.html", datetime(2026, 1, 1, tzinfo=UTC)
    assert extract(Page(url, page.encode(), when), PORTALS["lai_chau"]).category == section


def test_a_few_links_in_the_banner_are_the_menu_where_no_other_begins_at_home() -> None:
    links = "<li><a href='/'>Trang chủ</a></li><li><a href='/t'>Tin tức</a></li><li><a href='/v'>Văn bản</a></li>"
    named = "".join(f"<a href='/x{at}'>Dịch vụ {at}</a> " for at in range(4))
    bar = f"<p>{named}</p><header><p>Sở Ngoại vụ</p><nav><ul>{links}</ul></nav></header>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{bar}<div><h1>{_TITLE}</h1><p>20/12/2022</p><p>{_TOLD}</p></div></body></html>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category is None


def test_many_links_side_by_side_are_the_menu_whatever_stands_above() -> None:
    names = ("Sự kiện", "Biên giới", "Chuyển đổi số", "Phát thanh")
    row = "<a href='/'>Trang chủ</a>" + "".join(f"<a href='/{at}'>{name}</a>" for at, name in enumerate(names))
    above = "".join(f"<p><a href='/tin/{at}'>Tin vùng biên số {at} trong tuần</a></p>" for at in range(5))
    assert _category(f"<div>{above}</div><div>{row}</div>") is None


def test_the_line_above_that_the_declared_title_says_between_title_and_site_is_the_section() -> None:
    page = (
        f"<html><head><title>{_TITLE} - Giải báo chí - Sở Ngoại vụ</title></head><body>{_MENU}<div><i>Thông tin</i></div>"
        f"<div>Giải báo chí</div><div><h1>{_TITLE}</h1><p>20/12/2022</p><p>{_TOLD}</p></div></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == "Giải báo chí"


@pytest.mark.parametrize(("href", "section"), [("/vi/news/Thong-tin-doi-ngoai/", "Thông tin đối ngoại"), ("/", None)])
def test_a_section_named_like_the_site_is_one_where_its_link_leads_to_it(href: str, section: str | None) -> None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body>{_MENU}<div><a href='{href}'>Thông tin đối ngoại</a>"
        f"<h1>{_TITLE}</h1><p>20/12/2022 16:04</p><p>{_TOLD}</p></div></body></html>"
    )
    url = "https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/hoi-nghi-12.html"
    read = extract(Page(url, page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien_stttt"])
    assert read.category == section


@pytest.mark.parametrize(
    "entry", ["<div><a href='/{0}'>{1}</a></div>", "<table><tr><td><a href='/{0}'>{1}</a></td></tr></table>"]
)
def test_many_links_below_each_other_are_the_menu_though_another_menu_stands_elsewhere(entry: str) -> None:
    names = ("Trang chủ", "Bộ máy", "Lãnh sự", "Biên giới", "Dịch vụ công")
    column = "".join(entry.format(at or "", name) for at, name in enumerate(names))
    menu = f"<ul><li><a href='/'>Trang chủ</a></li><li><a href='/gt'>Giới thiệu</a></li>{'<li><a href=/x>Văn bản</a></li>' * 4}</ul>"
    assert _category(f"{menu}<div>{column}</div>") is None


def test_many_steps_that_lead_deeper_are_a_way() -> None:
    names = ("Trang chủ", "Bộ máy", "Lãnh sự", "Biên giới", "Cửa khẩu")
    column = "".join(f"<li><a href='/{'/'.join('abcde'[:at])}'>{name}</a></li>" for at, name in enumerate(names))
    menu = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/gt'>Giới thiệu</a></li><li><a href='/v'>Văn bản</a></li></ul>"
    assert _category(f"{menu}<ul>{column}</ul>") == "Cửa khẩu"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<div><h4>{link}</h4></div>", "Thông tin đối ngoại"),
        ("<h2>{link}</h2>", "Thông tin đối ngoại"),
        ("<p>{link}</p>", "Thông tin đối ngoại"),
        ("<div><p>Chào mừng bạn</p><p>Hôm nay trời nắng</p><div>{link}</div></div>", "Thông tin đối ngoại"),
        ("<p><a href='/vi/'>Thông tin đối ngoại</a></p>", None),
        ("<h4><a href='/vi/news/'>Thông tin đối ngoại</a></h4>", None),
    ],
)
def test_a_link_to_the_address_right_above_the_pages_own_names_its_section(above: str, section: str | None) -> None:
    above = above.format(link="<a href='/vi/news/Thong-tin-doi-ngoai/'>Thông tin đối ngoại</a>")
    page = (
        f"<html><head><title>{_TITLE}</title></head><body>{above}<h3>{_TITLE}</h3><p>20/12/2022 16:04</p>"
        f"<p>{_TOLD}</p></body></html>"
    )
    url = "https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/hoi-nghi-12.html"
    read = extract(Page(url, page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien_stttt"])
    assert read.category == section


@pytest.mark.parametrize(("url", "section"), [("/bien-gioi/a--1.html", "Biên giới"), ("/vi/a--1.html", None)])
def test_a_section_kept_as_a_file_beside_its_folder_names_what_lies_in_that(url: str, section: str | None) -> None:
    name = "Biên giới" if section else "Sở Ngoại vụ"
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><p><a href='{url.rpartition('/')[0]}.html'>{name}</a></p>"
        f"<h3>{_TITLE}</h3><p>20/12/2022 16:04</p><p>{_TOLD}</p></body></html>"
    )
    read = extract(Page(f"http://a.example{url}", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == section
