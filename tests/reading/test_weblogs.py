"""Pages as static site generators dress them: boxes that tell of the page below the text, dates among other fields."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import ListPageError, extract

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


_BOTH = f"{_FIRST}\n\n{_SECOND}"
_DAY = "<time datetime='2014-06-09'>09/06/2014</time>"
_FILED = "<a href='/categories/cho-phien/'>Chợ phiên</a>"


def _headed(line: str, behind: str = "") -> Article:
    return _extract(f"<body><p>Sở Ngoại vụ</p><article><h1>{_TITLE}</h1>{line}{_text()}{behind}</article></body>")


@pytest.mark.parametrize(
    "line",
    [
        f"<div><span>Đăng ngày</span>{_DAY}<span>|</span><span>Cập nhật</span><time>01/02/2025</time><i>|</i>{_FILED}</div>",
        f"<div><span>Đăng ngày {_DAY}</span><span>Cập nhật <time>01/02/2025</time></span>{_FILED}<span>2 phút đọc</span></div>",
        f"<div>{_DAY} {_FILED}</div>",
        f"<div>{_DAY}</div><div>{_FILED}<span>-</span><a href='/tags/mua-xuan/'>mùa xuân</a></div>",
        f"<div><b>{_DAY} <i>{_DAY}</i> <s>Đăng ngày</s></b> <b>01/02/2025 <i>01/02/2025</i> <s>Cập nhật</s></b></div>"
        f"<ul><li>{_FILED}</li></ul><ul><li><a href='/tags/mua-xuan/'>mùa xuân</a></li></ul>",
    ],
)
def test_the_first_day_of_a_line_is_the_date_and_its_link_to_a_section_the_category(line: str) -> None:
    article = _headed(line)
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_the_day_of_the_last_change_dates_a_page_that_tells_no_other() -> None:
    assert _headed("<div><span>Cập nhật</span><time>01/02/2025</time></div>").published_at == "2025-02-01"


def test_a_link_of_another_kind_beside_a_day_is_an_entry() -> None:
    article = _headed("", "<div><p>Tin khác</p><div>09/06/2014 <a href='/tin/ngay-mua/'>Ngày mùa</a></div></div>")
    assert (article.published_at, article.category) == (None, None)


def test_a_section_may_stand_between_the_date_that_links_to_the_page_and_the_title() -> None:
    line = f"<div><a href='/tin/cho/'>{_DAY}</a><div>{_FILED}</div></div>"
    article = _extract(f"<body><p>Sở Ngoại vụ</p><article>{line}<h1>{_TITLE}</h1>{_text()}</article></body>")
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_a_section_linked_right_below_the_text_is_the_category() -> None:
    assert _headed("", f"<div><div>{_FILED}</div></div>").category == "Chợ phiên"


def test_a_menu_of_sections_tells_no_category() -> None:
    menu = "".join(f"<li><a href='/categories/{name}/'>Mục {name}</a></li>" for name in "abcde")
    assert _headed("", f"<div><ul>{menu}</ul></div>").category is None


def test_topics_above_a_title_are_no_category() -> None:
    topics = "<div><a href='/tags/a/'>mùa xuân</a></div>"
    article = _extract(f"<body><p>Sở Ngoại vụ</p><article>{topics}<h1>{_TITLE}</h1>{_text()}</article></body>")
    assert article.category is None


def test_links_to_a_section_and_topics_above_few_paragraphs_are_no_entries_of_a_list() -> None:
    topics = (
        "<ul><li><a href='/chu-de/1'>Viện trợ và dự án</a></li></ul><ul><li><a href='/chu-de/2'>hợp tác</a></li></ul>"
    )
    assert _headed(f"<p>2014-06-09 09:01</p>{topics}").text == _BOTH


def test_teasers_in_a_list_are_entries_however_short_their_titles() -> None:
    teasers = "".join(f"<li><a href='/tin/{at}'>Ngày mùa thứ {at}</a><p>{_SECOND}</p></li>" for at in range(3))
    with pytest.raises(ListPageError):
        _extract(f"<body><h1>{_TITLE}</h1><p>2014-06-09 09:01</p><ul>{teasers}</ul></body>")


@pytest.mark.parametrize("label", ["", "Tiêu đề: "])
@pytest.mark.parametrize(
    "told", ["<p>http://a.example/tin/cho/</p>", "<p>Tác giả: Lò Thị Sương</p><p>Ngày đăng : 09/06/2014 09:01</p>"]
)
def test_the_title_again_above_the_address_or_date_of_the_page_ends_the_text(label: str, told: str) -> None:
    assert _headed(f"<p>{_DAY}</p>", f"<div><p>{label}{_TITLE}</p>{told}</div>").text == _BOTH


def test_the_title_again_inside_a_text_ends_nothing() -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>{_TITLE}</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n{_TITLE}\n\n{_SECOND}"


def test_what_the_site_says_of_its_rights_is_no_text() -> None:
    rights = "<div><p>Bản quyền: Bài viết thuộc về tác giả, đăng lại xin ghi rõ nơi đăng lần đầu.</p></div>"
    assert _headed(f"<p>{_DAY}</p>", rights).text == _BOTH


def test_a_sentence_may_begin_with_the_word_for_rights() -> None:
    told = "Bản quyền: đó là điều tác giả bài hát nói đến nhiều nhất khi chúng tôi gặp ông ở chợ sáng ấy."
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>{told}</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n{told}\n\n{_SECOND}"
