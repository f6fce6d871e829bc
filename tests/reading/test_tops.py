"""A photograph that opens the box of title and text is the article's; what a site draws above a title is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract, read

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_FIRST = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới tại cửa khẩu phía bạn như thường lệ vào tháng ba năm sau."
)
_MENU = "<ul><li><a href='/gt'>Giới thiệu</a></li></ul>"
_PHOTO = "<div><img src='/tin/hoi-nghi.jpg' alt=''></div>"
_HEAD = f"<h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
_TEXT = f"<div><p>{_FIRST}</p><p>{_LAST}</p></div>"


def _page(inner: str) -> Page:
    body = f"<html><head><title>{_TITLE}</title></head><body>{inner}</body></html>"
    return Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))


def _pictures(inner: str) -> list[str]:
    return [image.url for image in extract(_page(inner), PORTALS["lai_chau"]).images]


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{_PHOTO}{_HEAD}{_TEXT}</div>",
        f"<div>{_PHOTO}<div>{_HEAD}</div>{_TEXT}</div>",
        f"<div><a><img src='/tin/hoi-nghi.jpg'></a>{_HEAD}{_TEXT}</div>",
        f"<div>{_PHOTO}{_HEAD}<div><p><img src='/tin/hoi-nghi.jpg'></p><p>{_FIRST}</p><p>{_LAST}</p></div></div>",
    ],
)
def test_the_photograph_that_opens_the_box_is_read_once(box: str) -> None:
    assert _pictures(_MENU + box) == ["http://a.example/tin/hoi-nghi.jpg"]


@pytest.mark.parametrize(
    "page",
    [
        f"<div>{_PHOTO}{_HEAD}{_TEXT}</div>",  # nothing above it: the page's banner
        f"{_MENU}<div><p>Biên giới</p>{_PHOTO}{_HEAD}{_TEXT}</div>",
        f"{_MENU}{_PHOTO}<div>{_HEAD}{_TEXT}</div>",
        f"{_MENU}<div><div><img src='/tin/banner-2022.jpg'></div>{_HEAD}{_TEXT}</div>",
        f"{_MENU}<div><div><img src='/i/mui-ten.gif'></div>{_HEAD}{_TEXT}</div>",
        f"{_MENU}<div><h1><img src='/i/ve.jpg'> {_TITLE}</h1><p>20/12/2022 16:04</p>{_TEXT}</div>",
        f"{_MENU}<div><a href='/le-hoi'><img src='/tin/le-hoi.jpg'></a>{_HEAD}{_TEXT}</div>",
    ],
)
def test_what_stands_otherwise_is_the_sites(page: str) -> None:
    assert _pictures(page) == []


def test_it_is_published_before_the_text() -> None:
    pieces = read(_page(f"{_MENU}<div>{_PHOTO}{_HEAD}{_TEXT}</div>"), PORTALS["lai_chau"]).body
    assert [piece.kind for piece in pieces] == ["picture", "paragraph", "paragraph"]
