"""The moment of the visit, printed beside an article's own date, is neither its date nor a line of its text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

_TITLE = "Hai xã vùng biên cùng nạo vét bốn cây số mương thủy lợi"
_TEXT = (
    "Chiều 11/3, dân quân và bà con hai xã cùng nạo vét bốn cây số mương dẫn nước vào cánh đồng Nậm Hăn.",
    "Mương đào từ năm 1978, mùa lũ vừa rồi bị đất đá lấp mất gần một nửa, nước không về được ruộng cuối nguồn.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _TEXT)
_VISIT = datetime(2026, 11, 30, 3, 32, 40, tzinfo=UTC)
_CLOCKS = ("Thứ hai, 30/11/2026 10:32:05", "Thứ hai, ngày 30/11/2026", "Hôm nay, Thứ hai ngày 30 tháng 11 năm 2026")
_HEADS = {
    "clock title date": "{clock}{title}{date}{body}",
    "title clock date": "{title}{clock}{date}{body}",
    "title date clock": "{title}{date}{clock}{body}",
    "clock, date at the foot": "{clock}{title}{body}{date}",
}


def _read(inner: str, portal: str = "lai_chau", declared: str = _TITLE) -> Article:
    page = f"<html><head><title>{declared}</title></head><body><main>{inner}</main></body></html>"
    return extract(Page("http://a.example/x", page.encode(), _VISIT), PORTALS[portal])


@pytest.mark.parametrize("clock", _CLOCKS)
@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    ("portal", "date"), [("lai_chau", "Ngày đăng: 12/03/2019"), ("dien_bien", "Thời gian đăng: 3/12/2019")]
)
def test_a_clock_beside_the_date_of_an_article_is_not_read(head: str, clock: str, portal: str, date: str) -> None:
    for tag in ("div", "p", "span", "td"):
        shown = f"<{tag}>{clock}</{tag}>" if tag != "td" else f"<table><tr><td>{clock}</td></tr></table>"
        parts = {"clock": shown, "title": f"<h1>{_TITLE}</h1>", "date": f"<div>{date}</div>", "body": _BODY}
        article = _read(_HEADS[head].format(**parts), portal)
        assert (article.published_at, article.text) == ("2019-03-12", "\n\n".join(_TEXT)), tag


def test_a_clock_beside_a_bare_date_is_not_read() -> None:
    article = _read(f"<h1>{_TITLE}</h1><p>Thứ hai, ngày 30/11/2026</p><p>Thứ ba, 12/03/2019 - 16:05</p>{_BODY}")
    assert (article.published_at, article.text) == ("2019-03-12T16:05:00+07:00", "\n\n".join(_TEXT))


@pytest.mark.parametrize(
    "below",
    [
        "<p>Ngày đăng ký cuối cùng: 28/02/2014.</p>",
        "<p>Ngày 28/02/2014, mương bị lấp lần đầu.</p>",
        "<h3>Tin khác</h3><p>Lũ ở Nậm Hăn</p><p>Ngày đăng: 28/02/2014</p>",
        "<p><a href='/y'>Lũ quét ở ba bản thuộc xã Nậm Hăn đêm qua</a></p><p>Ngày đăng: 28/02/2014</p>",
    ],
)
def test_an_article_of_the_day_of_the_visit_keeps_its_date(below: str) -> None:
    article = _read(f"<h1>{_TITLE}</h1><p>Thứ hai - 30/11/2026 02:51</p>{_BODY}{below}")
    assert article.published_at == "2026-11-30T02:51:00+07:00"


def test_no_article_is_named_by_the_place_of_a_clock() -> None:
    way = "<div><a href='/'>Trang chủ</a> » <a href='/tin'>Tin đối ngoại</a></div>"
    inner = f"<h1>{_TITLE}</h1>{way}<div>{_CLOCKS[0]}</div><div>Ngày đăng: 12/03/2019</div>{_BODY}"
    with pytest.raises(ExtractionError):
        _read(inner, declared="Trang thông tin đối ngoại")
