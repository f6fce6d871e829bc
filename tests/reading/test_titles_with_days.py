"""Titles whose line ends in the day of the article, on pages that declare no more than the name of a section."""

from __future__ import annotations

import pytest

from crawler.reading.extract import ExtractionError, extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Phiên chợ biên giới Si Pa Phìn mở lại sau hai năm"
_FIRST = (
    "Sáng chủ nhật, phiên chợ biên giới Si Pa Phìn mở lại sau hai năm vắng người, bà con xuống chợ từ lúc trời chưa tỏ."
)
_SECOND = "Đến trưa, hơn ba trăm người đã qua cổng chợ, phần lớn là người Mông ở các bản giáp biên."
_SECTION = "Tin tức"
_MENU = (
    f"<ul><li><a href='/'>Trang chủ</a></li><li><a href='/t'>{_SECTION}</a></li><li><a href='/v'>Văn bản</a></li></ul>"
)
_OTHERS = (
    "<div>Các tin đã đưa</div><ul><li><a href='/n1'>Mở lớp dạy chữ Thái cổ ở xã Mường Cang</a> <span>02/04/2009</span></li>"
    "<li><a href='/n2'>Đón đoàn văn nghệ huyện bạn</a> <span>02/03/2009</span></li></ul>"
)


def _page(body: str, declared: str) -> str:
    return f"<html><head><title>{declared}</title></head><body>{_MENU}{body}</body></html>"


@pytest.mark.parametrize(
    ("line", "declared"),
    [
        (f"<a href='#'>{_TITLE}</a>&nbsp;&nbsp;<span>20/06/2009</span>", _SECTION),
        (f"<b>{_TITLE}</b> <i>(20/06/2009)</i>", _SECTION),
        (f"<h1>{_TITLE} <small>20/06/2009</small></h1>", _SECTION),
        (f"<h3>{_TITLE} (20/06/2009)</h3>", _SECTION),
        (f"<font size='4'>{_TITLE}</font>(20/06/2009)", _SECTION),
        (f"<span style='font-size:18px'>{_TITLE}</span> <i>20/06/2009</i>", _SECTION),
        (f"<div>{_TITLE} (20/06/2009)</div>", _TITLE),
    ],
)
def test_a_date_may_end_the_line_of_the_title(line: str, declared: str) -> None:
    body = f"<div><b>{_SECTION}</b></div><div>{line}<p>{_FIRST}</p><p>{_SECOND}</p></div>{_OTHERS}"
    article = extract(fetched("/tin/3.html", _page(body, declared)), OFFICE)
    assert (article.title, article.published_at) == (_TITLE, "2009-06-20")
    assert article.text == f"{_FIRST}\n\n{_SECOND}"


def test_several_such_lines_are_entries() -> None:
    titles = (_TITLE, "Mở lớp dạy chữ Thái cổ ở xã Mường Cang")
    entries = "".join(f"<p><b>{title}</b> <i>(20/06/2009)</i></p><p>{_FIRST}</p>" for title in titles)
    with pytest.raises(ExtractionError):
        extract(fetched("/tin", _page(entries, _SECTION)), OFFICE)
