"""A menu may be given twice, above the title and between title and text; entries of a list are no menu."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import ListPageError, extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Cầu treo qua sông Nậm Ma thông xe trước mùa lũ"
_FIRST = (
    "Sáng thứ hai, cây cầu treo dài chín mươi mét qua sông Nậm Ma thông xe, học trò hai bản hết phải đi bè đến lớp."
)
_SECOND = "Bà con góp hơn bốn trăm ngày công, xã bạn cho mượn máy trộn và hai chiếc xe ben suốt ba tháng."
_NAMES = ("Giới thiệu", "Bộ máy", "Tin tức", "Thư viện ảnh", "Pháp lý")
_ENTRIES = "".join(f"<li><a href='/{at}/'>{name}</a></li>" for at, name in enumerate(_NAMES))
_TOLD = f"<p>{_FIRST}</p><p>{_SECOND}</p>"


def _extract(below: str, menu: str = _ENTRIES) -> Article:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><div><ul>{menu}</ul></div><div><h1>{_TITLE}</h1></div>"
        f"{below}</body></html>"
    )
    return extract(fetched("/tin/cau/", page), OFFICE)


@pytest.mark.parametrize("way", ["", f"<ul><li><a href='/'>Trang chủ</a></li><li>{_TITLE}</li></ul>"])
def test_the_menu_again_between_title_and_text_is_no_text_and_tells_no_section(way: str) -> None:
    menu = f"<li><a href='/'>Trang chủ</a></li>{_ENTRIES}"
    article = _extract(f"<div>{way}</div><div><div><ul>{menu}</ul></div><div>{_TOLD}</div></div>", menu)
    assert (article.text, article.category) == (f"{_FIRST}\n\n{_SECOND}", None)


def test_entries_that_the_menu_names_too_are_a_list_when_text_sums_them_up() -> None:
    entries = "".join(
        f"<div><h3><a href='/{at}/'>{name}</a></h3><p>{_FIRST}</p></div>" for at, name in enumerate(_NAMES)
    )
    with pytest.raises(ListPageError):
        _extract(entries)


def test_links_to_other_pages_between_title_and_text_are_no_menu() -> None:
    others = "".join(f"<li><a href='/tin/{at}/'>Tin vắn ngày {at}</a></li>" for at in range(5))
    with pytest.raises(ListPageError):
        _extract(f"<ul>{others}</ul>")


@pytest.mark.parametrize("tag", ["ul", "nav"])
def test_the_menu_given_twice_above_the_title_tells_no_section(tag: str) -> None:
    menu = "".join(
        f"<li><a href='/{at}/'>{name}</a></li>"
        for at, name in enumerate(("Trang chủ", "Tin tức", "Bản đồ", "Thời gian"))
    )
    lists = f"<div><{tag}>{menu}</{tag}></div>" * 2
    assert _extract(f"<div>{_TOLD}</div>", lists).category is None


def test_a_way_whose_steps_the_menu_names_too_tells_the_section() -> None:
    way = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/2/'>Tin tức</a></li></ul>"
    menu = f"<li><a href='/'>Trang chủ</a></li>{_ENTRIES}"
    assert _extract(f"<div>{_TOLD}</div>", f"{menu}</ul></div><div>{way}</div><div><ul>").category == "Tin tức"


def test_a_short_way_given_twice_tells_the_section() -> None:
    way = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/2/'>Tin tức</a></li></ul>"
    assert _extract(f"<div>{_TOLD}</div>", f"{_ENTRIES}</ul></div><div>{way}{way}</div><div><ul>").category == "Tin tức"


def test_the_menu_again_that_begins_with_no_home_page_tells_no_section() -> None:
    article = _extract(f"<div><div><ul>{_ENTRIES}</ul></div><div>{_TOLD}</div></div>")
    assert (article.text, article.category) == (f"{_FIRST}\n\n{_SECOND}", None)


def test_a_page_that_is_cut_right_below_its_way_and_title_is_read() -> None:
    title = "Tuần giao lưu thanh niên ba nước tại Mường Lay"
    way = "<div><a href='/'>Trang nhất</a> / <a href='/t/'>Tin tức</a> / <a href='/t/d/'>Đối ngoại</a> / <span>{}</span></div>"
    page = f"<title>{title}</title><body>{way.format(title)}<h1>{title}</h1><h2>Chương trình có thể lùi một ngày nếu mưa to.</h2"
    assert extract(fetched("/t/d/tuan.html", page), OFFICE).title == title


_FEW = (("/", "Trang chủ"), ("/thoi-su/", "Thời sự"), ("/bien-gioi/", "Biên giới"), ("/hop-tac/", "Hợp tác"))


@pytest.mark.parametrize("entry", ["<li>{}</li>", "<dd>{}</dd>", "<div>{}</div>", "{}<br>"])
def test_four_entries_that_are_the_only_menu_of_a_page_tell_no_section(entry: str) -> None:
    column = "".join(entry.format(f"<a href='{href}'>{name}</a>") for href, name in _FEW)
    page = f"<div>{column}</div><div><h1>{_TITLE}</h1><p>06/04/2022 16:04</p>{_TOLD}</div>"
    read = extract(
        fetched("/tin/cau/", f"<html><head><title>{_TITLE}</title></head><body>{page}</body></html>"), OFFICE
    )
    assert read.category is None


def test_steps_that_lead_deeper_are_a_way_though_no_menu_is_on_the_page() -> None:
    steps = (("/", "Trang chủ"), ("/tin/", "Tin tức"), ("/tin/bien-gioi/", "Biên giới"), ("/tin/bien-gioi/cau/", "Cầu"))
    column = "".join(f"<li><a href='{href}'>{name}</a></li>" for href, name in steps)
    page = f"<ol>{column}</ol><div><h1>{_TITLE}</h1><p>06/04/2022 16:04</p>{_TOLD}</div>"
    read = extract(
        fetched("/tin/cau/", f"<html><head><title>{_TITLE}</title></head><body>{page}</body></html>"), OFFICE
    )
    assert read.category == "Cầu"
