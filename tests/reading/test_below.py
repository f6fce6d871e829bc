"""The only date of a page may stand below the text, as the last line of the article's box, or on a card beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals.base import Portal
from crawler.reading.extract import extract

_SITE = "Sở Ngoại vụ tỉnh Lai Châu"
_TITLE = "Khai trương chợ phiên Sì Choang sau mùa lũ"
_FIRST = "Sáng chủ nhật, chợ phiên Sì Choang mở lại sau mùa lũ, bà con hai bên suối xuống chợ từ lúc trời chưa sáng."
_SECOND = "Ban quản lý chợ dựng lại mười hai gian hàng, kéo điện và sửa con đường từ bản ra chợ."
_PORTAL = Portal("x", _SITE, "Office", "", "http://a.example/", ("a.example",), ())
_DAY = "<table><tr><td></td><td align='right'>26th April 2024</td></tr></table>"


def _published(box: str, beside: str = "<div><p>Lưu trữ</p></div>") -> tuple[str | None, str]:
    page = f"<html><head><title>{_TITLE}</title></head><body><p>{_SITE}</p>{box}{beside}</body></html>"
    read = extract(Page("http://a.example/tin/1.html", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)
    return read.published_at, read.text


@pytest.mark.parametrize("told", [(_FIRST,), (_FIRST, _SECOND)])
def test_a_date_that_ends_the_box_of_the_article_is_its_date(told: tuple[str, ...]) -> None:
    text = "".join(f"<p>{line}</p>" for line in told)
    read = _published(f"<fieldset><legend>{_TITLE}</legend><div>{text}</div>{_DAY}</fieldset>")
    assert read == ("2024-04-26", "\n\n".join(told))


def test_a_day_that_ends_the_page_is_no_date() -> None:
    told = f"<p>{_FIRST}</p><p>{_SECOND}</p>"
    assert _published(f"<div><h1>{_TITLE}</h1>{told}</div>", "<div>26/04/2024</div>")[0] is None


def test_a_card_of_date_and_author_beside_an_article_dates_it() -> None:
    told = f"<div><h1>{_TITLE}</h1><p>{_FIRST}</p><p>{_SECOND}</p></div>"
    card = "<div><h2>26/04/2024</h2><ul><li>Author: <a href='/author/bbt/'>BBT</a></li></ul></div>"
    assert _published(told, card)[0] == "2024-04-26"
    assert _published(told, f"{card}<div><h2>27/04/2024</h2><p>Lịch</p></div>")[0] is None
