"""A section that tells its only article in full is no article; that one stands on a page of its own."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import ListPageError, extract

_SITE = "Thông tin đối ngoại"
_ADDRESS = "http://a.example/the/l%C3%A0o/"
_TITLE = "Bản Sen Thượng đón đoàn y bác sĩ nước bạn"
_TOLD = (
    "<p>Sáng chủ nhật, đoàn y bác sĩ huyện Mường Khoa sang khám bệnh cho bà con bản Sen Thượng và ba bản lân cận.</p>"
    "<p>Đoàn mang theo hai máy siêu âm xách tay, khám cho một trăm tám mươi người trong một buổi sáng.</p>"
    "<p>Đến chiều, hai bên thống nhất mỗi quý khám chung một lần, luân phiên ở hai bên đường biên.</p>"
)
_LINKED = f"<h2><a href='/2024/sen-thuong/'>{_TITLE}</a></h2>"
_LINE = f"<div><a href='/2024/sen-thuong/'>{_TITLE}</a></div>"
_DATE = "<p>12/03/2024</p>"
_MENU = "<ul><li><a href='/the/lào/'>lào (1)</a></li><li><a href='/the/phap/'>pháp (2)</a></li></ul>"
_PORTAL = Portal(
    name="x",
    title=_SITE,
    title_en="Office",
    home_url="http://a.example/",
    province="Lai Châu",
    hosts=("a.example",),
    layouts=(),
)


def _extract(body: str, declared: str = f"1 bài viết được gắn thẻ lào | {_SITE}") -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(Page(_ADDRESS, page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


_NAME = "<h1>1 bài viết được gắn thẻ lào</h1>"


@pytest.mark.parametrize(
    "body",
    [
        f"{_NAME}<article>{_LINKED}{_DATE}{_TOLD}</article>",
        f"{_NAME}<article>{_LINKED}{_TOLD}<a href='/2024/sen-thuong/'>Đọc tiếp</a></article>",
        f"{_NAME}<div>{_LINE}{_TOLD}</div>{_MENU}",
        f"<h3>Bài gắn thẻ lào</h3><div>{_LINE}{_DATE}{_TOLD}</div>{_MENU}",
        f"<h3>Bài gắn thẻ lào</h3><div>{_LINE}{_DATE}{_TOLD}<h2>Ý kiến của bà con</h2>{_TOLD}</div>{_MENU}",
        f"<div>{_NAME}{_LINKED}{_DATE}{_TOLD}</div>{_MENU}",
        f"{_DATE}<div><b>{_TITLE}</b></div>{_TOLD}<p><a href='/2024/sen-thuong/'>Permalink</a></p>{_MENU}",
    ],
)
def test_a_section_with_one_whole_article_is_a_list(body: str) -> None:
    with pytest.raises(ListPageError):
        _extract(body)


def test_the_date_of_the_only_entry_may_stand_above_its_title() -> None:
    body = f"<ul><li><a href='./'>lào</a></li></ul><h1>lào</h1><article>{_DATE}{_LINKED}{_TOLD}</article>"
    with pytest.raises(ListPageError):
        _extract(body, f"lào - {_SITE}")


def test_a_section_of_one_title_does_not_tell_what_stands_at_the_foot_of_the_site() -> None:
    entry = f"<article><header><time>2024-03-12</time><div>{_LINKED}</div></header></article>"
    with pytest.raises(ListPageError):
        _extract(f"<h2>Các bài có gắn thẻ “lào”</h2>{entry}<footer><p>Liên hệ Sở Ngoại vụ Lai Châu.</p></footer>", "#x")


def test_a_topic_that_leads_to_this_very_page_is_no_title() -> None:
    topics = "<a href='/2024/'>Năm 2024</a><p><a href='/the/lào/'>lào</a></p>"
    with pytest.raises(ListPageError):
        _extract(f"{_LINKED}{_DATE}{topics}{_TOLD}", f"lào | {_SITE}")


def test_an_article_whose_title_leads_to_its_own_page_is_none_of_a_section() -> None:
    body = f"<h3>Lào</h3><div><h2><a href='/the/lào/'>{_TITLE}</a></h2>{_DATE}{_TOLD}</div>{_MENU}"
    assert _extract(body, f"{_TITLE} | {_SITE}").title == _TITLE


@pytest.mark.parametrize(("number", "listed"), [("1234", False), ("77", True)])
def test_a_headline_may_lead_to_the_page_itself_under_another_form_of_address(number: str, listed: bool) -> None:
    name = "Trang tin của Sở Ngoại vụ"
    line = f"<div><a href='/tin/sen-thuong-{number}.html'>{_TITLE}</a></div>"
    body = f"<h3>{name}</h3><div>{line}{_DATE}{_TOLD}{_TOLD}</div>"
    page = f"<html><head><title>Cổng: {name} 2024</title></head><body>{body}</body></html>"
    url = "http://a.example/Default.aspx?tabid=12&id=1234"
    captured = Page(url, page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ListPageError) if listed else nullcontext():
        assert extract(captured, _PORTAL).text.count("\n\n") > 1


def test_a_headline_of_another_article_below_the_own_date_ends_nothing() -> None:
    other = "<div><a href='/2024/khac/'>Khai mạc chợ phiên vùng cao năm 2024</a></div>"
    article = _extract(f"<h1>{_TITLE}</h1>{_DATE}<div>{other}{_TOLD}</div>", f"{_TITLE} | {_SITE}")
    assert article.title == _TITLE
    assert article.text.count("\n\n") >= 2
