"""Contents above and in a text: links to its parts, whatever their heading; and cards of authors below it."""

from __future__ import annotations

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Lớp tiếng Lào ở đồn biên phòng vào mùa thứ ba"
_FIRST = "Tối thứ hai, lớp tiếng Lào ở đồn biên phòng Nậm Lạnh sáng đèn, ba mươi học viên ngồi kín bốn dãy bàn gỗ."
_SECOND = "Thầy giáo là một già làng, mỗi buổi thầy mang theo một cuốn vở chép tay từ năm còn trẻ."
_LINKS = "<ul><li><a href='#a'>Buổi học đầu</a></li><li><a href='#b'>Người thầy</a></li></ul>"


def _extract(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body><p>Sở Ngoại vụ</p>{body}</body></html>"
    return extract(fetched("/tin/lop/", page), OFFICE)


def _text(inside: str = "") -> str:
    return f"<div><p>{_FIRST}</p>{inside}<h2 id='a'>Buổi học đầu</h2><p>{_SECOND}</p></div>"


_BOTH = f"{_FIRST}\n\nBuổi học đầu\n\n{_SECOND}"


def test_contents_may_stand_between_title_and_date() -> None:
    article = _extract(
        f"<h1>{_TITLE}</h1><div><h3>Mục lục</h3>{_LINKS}</div><section><p>09/06/2014</p>{_text()}</section>"
    )
    assert (article.text, article.published_at) == (_BOTH, "2014-06-09")


def test_contents_under_any_heading_and_the_title_printed_twice_are_no_text() -> None:
    printed = f"<div><h1>{_TITLE}</h1><div><div><h2>Nội dung</h2></div><nav>{_LINKS}</nav></div></div>"
    assert _extract(f"{printed}<article><h1>{_TITLE}</h1>{_text()}</article>").text == _BOTH


def test_a_sentence_above_links_to_parts_of_the_text_stays() -> None:
    inside = f"<div><p>Có hai chuyện đáng kể.</p>{_LINKS}</div>"
    assert "Có hai chuyện đáng kể." in _extract(f"<h1>{_TITLE}</h1><p>09/06/2014</p>{_text(inside)}").text


def test_a_picture_and_a_name_in_a_box_below_the_text_are_the_card_of_an_author() -> None:
    card = "<div><div><img src='/mat.jpg'></div><div>Ban biên tập</div></div>"
    article = _extract(f"<article><h1>{_TITLE}</h1><p>09/06/2014</p>{_text()}</article>{card}")
    assert (article.text, article.images) == (_BOTH, ())


def test_a_picture_between_text_and_signature_is_of_the_article() -> None:
    end = "<p><img src='/lop.jpg'></p><p><b>Lò Thị Sương</b></p>"
    article = _extract(f"<article><h1>{_TITLE}</h1><p>09/06/2014</p>{_text()}{end}</article>")
    assert [image.url for image in article.images] == ["http://a.example/lop.jpg"]
