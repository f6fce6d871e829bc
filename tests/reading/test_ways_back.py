"""Lines below a text whose links lead back to the page itself, or to one above it, speak of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import extract

_SITE = "Sở Ngoại vụ tỉnh Lai Châu"
_TITLE = "Cửa khẩu Pô Tô mở lại từ thứ hai tuần tới"
_FIRST = "Ban Quản lý cửa khẩu cho biết cửa khẩu Pô Tô mở lại từ thứ hai tuần tới, sau khi hai bên sửa xong cây cầu."
_SECOND = "Trong tuần đầu, mỗi ngày cửa khẩu thông quan từ bảy giờ sáng đến năm giờ chiều, kể cả ngày nghỉ."
_PORTAL = Portal(
    name="x",
    title=_SITE,
    title_en="Office",
    home_url="http://a.example/",
    province="Lai Châu",
    hosts=("a.example",),
    layouts=(),
)


def _extract(body: str) -> Article:
    page = f"<html><head><title>{_TITLE} | {_SITE}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/tin/po-to/", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


def _article(behind: str, told: str = f"<p>{_FIRST}</p><p>{_SECOND}</p>") -> Article:
    return _extract(f"<article><h1>{_TITLE}</h1><p>12/03/2024</p>{told}{behind}</article><p>{_SITE}</p>")


@pytest.mark.parametrize(
    "behind",
    [
        "<p><a href='/'>Return</a></p>",
        "<p><a href='/tin/'>« Mục trên</a></p>",
        "<p><a href='/tin/po-to/'>Permalink</a> |</p>",
        "<div>Discussions : No comments yet. <a href='/tin/po-to/#gui'>Be first to comment!</a></div>",
        "<p>No tags | No comments</p>",
    ],
)
def test_what_leads_back_below_a_text_is_none_of_it(behind: str) -> None:
    assert _article(behind).text == f"{_FIRST}\n\n{_SECOND}"
    assert _article(behind, f"<p>{_FIRST}</p>").text == _FIRST


def test_a_link_to_another_page_may_end_a_text() -> None:
    article = _article("<p>Chi tiết xem tại <a href='/van-ban/12/'>thông báo số 12</a></p>")
    assert article.text.endswith("Chi tiết xem tại thông báo số 12")


def test_who_signs_may_be_a_link_that_leads_nowhere() -> None:
    assert _article("<p><a href='#'>Tin, ảnh: Lò Văn Pâng</a></p>").author == "Lò Văn Pâng"


def test_the_articles_before_and_after_a_single_paragraph_are_none_of_it() -> None:
    links = (
        "<a href='/tin/a/'>Khai mạc ngày hội văn hóa vùng biên</a>",
        "<a href='/tin/b/'>Gặp mặt kiều bào nhân dịp đầu xuân</a>",
    )
    article = _article("".join(f"<div>{link}</div>" for link in links), f"<div><p>{_FIRST}</p></div>")
    assert article.text == _FIRST


def test_a_place_further_down_the_page_is_no_section() -> None:
    skip = "<a href='#noi-dung'>Đến nội dung chính</a>"
    assert _extract(f"<div>{skip}<h1>{_TITLE}</h1><p>12/03/2024</p><p>{_FIRST}</p></div>").category is None


def test_a_button_ends_no_way() -> None:
    way = f"<ul><li><a href='/'></a></li><li>{_TITLE}</li><li><a href='/nguon.txt'>View page source</a></li></ul>"
    assert _extract(f"{way}<h1>{_TITLE}</h1><p>{_FIRST}</p><p>{_SECOND}</p>").category is None


def test_the_key_of_a_message_without_words_is_none_of_a_text() -> None:
    assert _article("", f"<p>theme.post.author</p><p>{_FIRST}</p><p>{_SECOND}</p>").text == f"{_FIRST}\n\n{_SECOND}"


def test_of_an_element_of_an_author_only_the_part_marked_as_the_name_is_it() -> None:
    author = "<div class='author'><span itemprop='name'>Lò Thị Sương</span><span> in Lai Châu</span></div>"
    told = f"<p>{_FIRST}</p><p>{_SECOND}</p>"
    assert _extract(f"<h1>{_TITLE}</h1>{author}<div>12/03/2024</div>{told}").author == "Lò Thị Sương"
