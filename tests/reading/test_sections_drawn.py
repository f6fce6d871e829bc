"""Sections as systems draw them: each entry's title, date, summary and way on in every order. None is an article."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from archive.models import Page
from crawler.portals.base import Layout, Portal
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

_SITE = "Báo Vùng Biên"
_PORTAL = Portal("vung_bien", _SITE, _SITE, "", "http://a.example/", ("a.example",), (Layout("any"),))
_TITLES = (
    "Lịch trực Tết Nguyên đán của các đồn biên phòng",
    "Hội đàm thường niên giữa hai huyện giáp biên",
    "Trao quà cho học sinh nghèo bản Pa Nậm Cúm",
)
_SUMMARIES = (
    "Sáng nay, tại trung tâm huyện, hai bên đã trao đổi tình hình và thống nhất nhiều nội dung hợp tác.",
    "Chương trình do Đoàn Thanh niên và Bộ đội Biên phòng phối hợp tổ chức, có hơn 200 người tham dự.",
    "Công trình dự kiến hoàn thành trước mùa lũ năm nay, tổng vốn đầu tư trên 12 tỷ đồng.",
)
_NAMES = ("<h2>{}</h2>", "<div class='ten'>{}</div>", "<p><b>{}</b></p>", "<span>{}</span><br>")
_DATES = (
    "<p>{}</p>",
    "<p><time datetime='2024-03-10'>{}</time></p>",
    "<p>Đăng ngày {} bởi <a href='/author/bbt/'>Ban Biên tập</a></p>",
    "<div><span>{}</span> | <a href='/categories/tin/'>Tin tức</a> | 12 lượt xem</div>",
    "<div>Lên trang <time datetime='2024-03-10'>{}</time>, 3 phút đọc</div>",
)
_ORDERS = ("{date}{name}{told}{more}", "{name}{told}{date}{more}", "{date}{name}{more}", "{name}{date}{told}{more}")
_MORE = ("<p><a href='{}'>Đọc tiếp</a></p>", "<a href='{}'>Xem thêm »</a>")


def _entry(at: int, name: str, date: str, order: str, more: str) -> str:
    address = f"/2024/03/{at}.html"
    parts = {
        "name": name.format(f"<a href='{address}'>{_TITLES[at]}</a>"),
        "date": date.format("10/03/2024"),
        "told": f"<p>{_SUMMARIES[at]}</p>",
        "more": more.format(address),
    }
    return f"<div>{order.format(**parts)}</div>"


@pytest.mark.parametrize("heading", ["<h1>Tin tức</h1>", "<h2>Hoạt động đối ngoại</h2>", "<h1>Lưu trữ tháng 3</h1>"])
@pytest.mark.parametrize("order", _ORDERS)
def test_no_section_is_an_article(heading: str, order: str) -> None:
    for name, date, more in product(_NAMES, _DATES, _MORE):
        entries = "".join(_entry(at, name, date, order, more) for at in range(len(_TITLES)))
        head = f"<title>{heading[4:-5]} - {_SITE}</title>"
        body = f"<html><head>{head}</head><body>{heading}<div>{entries}</div></body></html>"
        with pytest.raises(ExtractionError):
            extract(Page("http://a.example/muc/", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


_ABOUT = (
    "<div><h3>Giới thiệu</h3><p>Báo Vùng Biên đưa tin hằng ngày về đời sống, giao thương và hợp tác của nhân dân hai bên "
    "biên giới, bằng tiếng Việt và tiếng Lào.</p></div>"
)


def _refused(title: str, body: str) -> None:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()
    with pytest.raises(ExtractionError):
        extract(Page("http://a.example/muc/", page, datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


@pytest.mark.parametrize("title", ["Tin tức", _SITE, ""])
@pytest.mark.parametrize("name", ["<h3>{}</h3>", "<p><b>{}</b></p>", "<div>{}</div>"])
def test_entries_under_plain_titles_that_lead_on_are_a_section(title: str, name: str) -> None:
    entries = "".join(
        f"<div>{name.format(_TITLES[at])}<p>Ngày đăng: 1{at}/03/2024</p><div>{_SUMMARIES[at]}</div>"
        f"<p><a href='/2024/03/{at}.html'>Xem tiếp</a></p></div>"
        for at in range(len(_TITLES))
    )
    _refused(title, f"<h2>Tin tức</h2><div>{entries}</div>")


@pytest.mark.parametrize("date", ["", "<i>10/03/2024</i>", "<p>Ngày đăng: 10/03/2024</p>"])
@pytest.mark.parametrize("above", [True, False])
def test_a_section_beside_what_the_site_says_of_itself_is_no_article(date: str, above: bool) -> None:
    entries = "".join(f"<li><a href='/2024/03/{at}.html'>{name}</a><br>{date}</li>" for at, name in enumerate(_TITLES))
    section = f"<div><h2>Tin tức</h2><ul>{entries}</ul></div>"
    _refused(f"Tin tức - {_SITE}", _ABOUT + section if above else section + _ABOUT)
