"""Headings of a text that are links to their own place on the page, as static sites make them, belong to it."""

from __future__ import annotations

from datetime import UTC, datetime

from archive.models import Page
from crawler.portals.base import Portal
from crawler.reading.extract import extract

_SITE = "Sở Ngoại vụ tỉnh Lai Châu"
_TITLE = "Hướng dẫn đăng ký phương tiện qua cửa khẩu"
_FIRST = "Chủ phương tiện đăng ký qua cửa khẩu nộp hồ sơ tại Ban Quản lý trước ngày qua lại ít nhất ba ngày làm việc."
_SECOND = "Giấy phép có giá trị một năm, cấp lại không mất phí nếu phương tiện không đổi chủ."
_PORTAL = Portal("x", _SITE, "Office", "", "http://a.example/", ("a.example",), ())


def _text(*headings: str) -> str:
    parts = f"<p>{_FIRST}</p>".join(["", *headings, ""])
    page = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1>{parts}<p>{_SECOND}</p></body></html>"
    return extract(Page("http://a.example/tin/1.html", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL).text


def test_a_heading_may_be_a_link_to_itself() -> None:
    plain = "<h2 id='ho-so'><a href='#ho-so'>Hồ sơ gồm những gì</a></h2>"
    wrapped = "<h2 id='thời-hạn'><a href='#th%E1%BB%9Di-h%E1%BA%A1n'><span>Thời hạn giải quyết</span></a></h2>"
    text = _text(plain, wrapped).split("\n\n")
    assert text == [_FIRST, "Hồ sơ gồm những gì", _FIRST, "Thời hạn giải quyết", _FIRST, _SECOND]
