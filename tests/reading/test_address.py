"""Titles that only the page's own address spells, and addresses that are no witnesses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

_TITLE = "Đội chiếu bóng lưu động sang phục vụ bạn ở Nọng Hét"
_SLUG = "doi-chieu-bong-luu-dong-sang-phuc-vu-ban-o-nong-het"
_LEAD = "Trong ba đêm cuối tháng, đội chiếu bóng lưu động của tỉnh mang bốn bộ phim sang phục vụ bà con ba bản bên kia suối."
_LAST = "Đêm nào cũng có người đi bộ hơn mười cây số đến xem, mang theo con nhỏ và ghế ngồi."
_TEXT = f"<div><p>{_LEAD}</p><div><b>Đêm thứ nhất</b></div><p>{_LAST}</p><p>{_LAST[:-1]}, có cả người già.</p></div>"


def _read(body: str, address: str) -> Article:
    page = f"<html><head><title>Chi tiết</title></head><body><p>Sở Ngoại vụ</p>{body}<p>Bản quyền</p></body></html>"
    fetched = Page(f"http://a.example{address}", page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(fetched, PORTALS["dien_bien_stttt"])


@pytest.mark.parametrize(
    "address",
    [
        f"/vi/news/tin/{_SLUG}-812.html",
        f"/TIN_TUC/View/?PageIndex=9&UserKey={_SLUG}",
        f"/TinTuc/View/{_SLUG[:44]}",
        "/tin/%C4%90%E1%BB%99i-chi%E1%BA%BFu-b%C3%B3ng-l%C6%B0u-%C4%91%E1%BB%99ng-sang-ph%E1%BB%A5c-v%E1%BB%A5-b%E1%BA%A1n-%E1%BB%9F-N%E1%BB%8Dng-H%C3%A9t",
    ],
)
def test_a_plain_line_that_the_address_spells_is_the_title(address: str) -> None:
    read = _read(f"<div>{_TITLE}</div>{_TEXT}", address)
    assert (read.title, read.text.split("\n\n")[0]) == (_TITLE, _LEAD)


def test_the_date_beside_such_a_title_is_the_articles() -> None:
    words = _TITLE.split(" ")
    head = f"<div>{' '.join(words[:6])}<br>{' '.join(words[6:])}</div><div>Thứ hai - 07/08/2017 16:04</div>"
    read = _read(f"{head}{_TEXT}", f"/vi/news/tin/{_SLUG}-812.html")
    assert (read.title, read.published_raw) == (_TITLE, "Thứ hai - 07/08/2017 16:04")


@pytest.mark.parametrize(
    "address", ["/vi/news/tin/doi-chieu-bong-812.html", "/tin-hoat-dong-cua-so/812", "/x?y=%", "/"]
)
def test_another_address_confirms_nothing(address: str) -> None:
    try:
        title = _read(f"<div>{_TITLE}</div>{_TEXT}", address).title
    except ExtractionError:
        title = ""
    assert title != _TITLE


def test_a_link_to_another_page_is_no_title_whatever_the_address_spells() -> None:
    body = f"<div><a href='/tin/1'>{_TITLE}</a></div><h1>Lịch chiếu phim tháng này</h1>{_TEXT}"
    assert _read(body, f"/tin/{_SLUG}").title == "Lịch chiếu phim tháng này"


def test_tools_between_the_one_main_heading_and_the_text_hide_it_not() -> None:
    tools = "".join(f"<li><a href='#'>{tool}</a></li>" for tool in ("Bản in", "Lưu lại", "Gửi bài viết"))
    read = _read(f"<h1>{_TITLE}</h1><ul>{tools}</ul>{_TEXT}", "/x")
    assert (read.title, read.text.split("\n\n")[0]) == (_TITLE, _LEAD)


def test_a_comment_dates_no_undated_article() -> None:
    comment = "<div><div>Ý kiến bạn đọc (1)</div><div>Hoàng Văn Tính 05/02/2024 19:20</div><p>Mong đội sang bản tôi, bà con chờ đã lâu.</p></div>"
    read = _read(f"<div><h1>{_TITLE}</h1><div>{_LEAD}</div></div>{comment}", f"/tin/{_SLUG}")
    assert (read.published_at, read.text) == (None, _LEAD)


def test_a_table_that_holds_the_whole_text_frames_no_picture() -> None:
    pictures = "".join(
        f"<p align='center'><img src='/t/{at}.jpg'></p><p align='center'><i>Buổi chiếu thứ {at}</i></p>"
        for at in (1, 2)
    )
    cell = f"<p><b>{_LEAD}</b></p>{pictures}<p>{_LAST}</p>"
    read = _read(f"<h1>{_TITLE}</h1><table><tr><td>{cell}</td></tr></table>", f"/tin/{_SLUG}")
    assert [image.caption for image in read.images] == ["Buổi chiếu thứ 1", "Buổi chiếu thứ 2"]
    assert read.text == f"{_LEAD}\n\n{_LAST}"


@pytest.mark.parametrize(
    "address", ["/tin/ba-viec-cua-hai-ben-trong-nam-2023", "/tin/ba-viec-cua-hai-ben-trong-nam-2023-8.htm"]
)
def test_a_title_may_end_in_a_figure_as_its_address_does(address: str) -> None:
    title = "Ba việc của hai bên trong năm 2023"
    assert _read(f"<div>{title}</div>{_TEXT}", address).title == title
