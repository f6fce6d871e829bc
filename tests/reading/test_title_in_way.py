"""The title may stand nowhere but at the end of the way to the page."""

from __future__ import annotations

from datetime import UTC, datetime

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import extract

_SITE = "Sở Ngoại vụ tỉnh Lai Châu"
_TITLE = "Cấp giấy thông hành cho cư dân biên giới"
_FIRST = "Cư dân các xã giáp biên nộp hồ sơ xin giấy thông hành tại trụ sở xã, không mất phí và không phải ra tỉnh."
_SECOND = "Giấy có giá trị một năm; mỗi lần qua lại không quá bảy ngày, qua đúng cửa khẩu ghi trong giấy."
_PORTAL = Portal("x", _SITE, "Office", "", "http://a.example/", ("a.example",), ())
_WAY = "<div><span><a href='../'>wiki</a>/ <a href='./'>Tin tức</a>/ <span> {} </span></span></div>"


def _read(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/tin/1.html", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


def test_the_last_step_of_a_way_is_the_title_if_no_other_line_is() -> None:
    read = _read(f"{_WAY.format(_TITLE)}<div><p>{_FIRST}</p><h2>Thời hạn của giấy</h2><p>{_SECOND}</p></div>")
    assert read.title == _TITLE
    assert read.text == f"{_FIRST}\n\nThời hạn của giấy\n\n{_SECOND}"
    assert read.category == "Tin tức"


def test_a_way_above_the_title_stays_whole() -> None:
    read = _read(f"{_WAY.format(_TITLE)}<h1>{_TITLE}</h1><p>{_FIRST}</p><p>{_SECOND}</p>")
    assert (read.title, read.text) == (_TITLE, f"{_FIRST}\n\n{_SECOND}")
    assert read.category == "Tin tức"
