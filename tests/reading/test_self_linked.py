"""Pages whose ``<title>`` is the site's name and whose address is a number: what else tells the title of the article."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_SITE = "Cổng thông tin đối ngoại"
_TITLE = "Kiều bào tại Thái Lan ủng hộ xây cầu treo ở Nậm Pồ"
_FIRST = (
    "Hội người Việt vừa chuyển hơn một tỷ đồng giúp xã Nà Hỳ xây cầu treo qua suối, thay chiếc bè tre đã dùng mười năm."
)
_LAST = "Cầu dài 74 m, rộng 1,8 m, khởi công ngày 20/12 và xong trước mùa mưa."
_MENU = (
    "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/c/1'>Tin tức</a></li><li><a href='/c/2'>Văn bản</a></li></ul>"
)
_OTHERS = "<div>Tin khác</div><ul>" + "".join(
    f"<li><a href='/chi-tiet.aspx?id={at}'>{name}</a></li>"
    for at, name in enumerate(
        ("Bàn giao cầu dân sinh Huổi Lóng", "Mở lớp tiếng Hán cho cán bộ thuế", "Chợ tình hẹn ngày")
    )
)


def _read(body: str, address: str = "/chi-tiet.aspx?id=4711") -> Article:
    page = f"<html><head><title>{_SITE}</title></head><body>{_MENU}{body}{_OTHERS}</ul></body></html>"
    return extract(fetched(address, page), OFFICE)


def _told(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize(
    "link", ["/chi-tiet.aspx?id=4711", "?id=4711", "chi-tiet.aspx?id=4711#top", "#", "", "javascript:void(0)"]
)
def test_a_line_that_links_to_its_own_page_or_nowhere_is_the_title(link: str) -> None:
    article = _read(f"<div><div><a href='{link}'>{_TITLE}</a></div>{_told(_FIRST, _LAST)}</div>")
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_LAST}")
    assert "title-unconfirmed" not in article.warnings


def test_the_date_below_it_is_the_articles() -> None:
    article = _read(
        f"<div><span><a href='?id=4711'>{_TITLE}</a></span><div>[12:59 - 04/04/2016]</div>{_told(_FIRST, _LAST)}</div>"
    )
    assert (article.title, article.published_at) == (_TITLE, "2016-04-04T12:59:00+07:00")


def test_a_box_that_leads_to_the_page_itself_names_the_plain_line_above_the_text() -> None:
    box = f"<div>Đọc nhiều</div><ul><li><a href='/chi-tiet.aspx?id=4711'>{_TITLE}</a></li></ul>"
    article = _read(f"<div><div>{_TITLE}</div>{_told(_FIRST, _LAST)}</div>{box}")
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_LAST}")


@pytest.mark.parametrize("link", ["/chi-tiet.aspx?id=12", "http://b.example/"])
def test_a_line_that_links_to_another_page_is_none(link: str) -> None:
    with pytest.raises(ExtractionError):
        _read(f"<div><div><a href='{link}'>{_TITLE}</a></div><p>{_LAST}</p></div>")


def test_the_number_of_a_section_that_an_article_bears_as_well_names_nothing() -> None:
    entries = "".join(
        f"<div><b><a href='/chi-tiet.aspx?id={at}'>{_TITLE[at:]}</a></b></div><div>{_FIRST}</div>" for at in (4, 0)
    )
    again = f"<div>Các tin đã đưa:</div><a href='?id=4'>{_TITLE[4:]}</a>"
    with pytest.raises(ExtractionError):
        _read(entries + again, "/muc.aspx?id=4")


def test_the_bar_of_a_section_in_bold_stands_above_a_plain_title_with_its_day() -> None:
    article = _read(
        f"<table><tr><td><b>Biên giới lãnh thổ</b></td></tr></table><div>{_TITLE}</div><div>12/02/2014</div>{_told(_FIRST, _LAST)}"
    )
    assert (article.title, article.published_at) == (_TITLE, "2014-02-12")


def test_what_is_signed_is_no_entry_that_leads_on() -> None:
    more = "<div><a href='/tin-tuc'>Xem tất cả tin</a></div>"
    signed = f"<h1>{_TITLE}</h1><div>Thời gian đăng: 25/02/2023 16:13</div>{_told(_FIRST, _LAST)}<p>Bài, ảnh: Sùng A Chứ</p>{more}"
    assert _read(f"<div>{signed}</div>").text == f"{_FIRST}\n\n{_LAST}"


@pytest.mark.parametrize("rank", [1, 2])
def test_of_two_headings_of_one_rank_the_short_upper_one_is_the_sections(rank: int) -> None:
    heading = f"<h{rank}>Biên giới lãnh thổ</h{rank}><div><h{rank}>{_TITLE}</h{rank}>{_told(_FIRST, _LAST)}</div>"
    article = _read(f"<div>{heading}</div>")
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_LAST}")
