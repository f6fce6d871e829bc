"""Pages as static site generators dress them: boxes that tell of the page below the text, dates among other fields."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import extract

_TITLE = "Phiên chợ biên giới Si Pa Phìn mở lại sau hai năm"
_FIRST = (
    "Sáng chủ nhật, phiên chợ biên giới Si Pa Phìn mở lại sau hai năm vắng người, bà con xuống chợ từ lúc trời chưa tỏ."
)
_SECOND = "Đến trưa, hơn ba trăm người đã qua cổng chợ, phần lớn là người Mông ở các bản giáp biên."
_PORTAL = Portal(
    name="x",
    title="Sở Ngoại vụ",
    title_en="Office",
    home_url="http://a.example/",
    province="Điện Biên",
    hosts=("a.example",),
    layouts=(),
)


def _extract(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head>{body}</html>"
    return extract(Page("http://a.example/tin/cho/", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


def _text() -> str:
    return f"<div><p>{_FIRST}</p><p>{_SECOND}</p></div>"


@pytest.mark.parametrize("end", ["</html>", "</HTML >", "</html></html>"])
def test_an_early_end_of_the_document_ends_nothing(end: str) -> None:
    article = _extract(f"{end}<body><h1>{_TITLE}</h1>{_text()}</body>")
    assert article.text == f"{_FIRST}\n\n{_SECOND}"


def test_a_box_below_the_text_that_repeats_the_title_is_no_head() -> None:
    box = f"<div><div>{_TITLE}</div><div>Đăng ngày</div><div>09/06/2014</div><div>Giấy phép</div><p>Mục lục</p></div>"
    article = _extract(f"<body><h1>{_TITLE}</h1>{_text()}{box}</body>")
    assert (article.text, article.published_at) == (f"{_FIRST}\n\n{_SECOND}", "2014-06-09")


def test_the_title_below_a_teaser_is_the_head_where_no_heading_declares_it() -> None:
    article = _extract(
        f"<body><h3>Tin nóng</h3><p>{_SECOND}</p><div>{_TITLE}</div><p>Đăng ngày 09/06/2014</p>{_text()}"
    )
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_SECOND}")
