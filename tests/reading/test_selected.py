"""What a layout's selectors say of where fields stand is where they are read; where they find nothing, rules look."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from archive.errors import ArchiveError
from archive.models import Article, Page
from crawler.portals.base import Layout, Portal
from crawler.reading.extract import extract

_LAYOUT = Layout(name="theme")
_PORTAL = Portal(
    name="theme",
    title="Chuyện vùng biên",
    title_en="Border stories",
    province="Lai Châu",
    home_url="http://theme.example/",
    hosts=("theme.example",),
    layouts=(_LAYOUT,),
)
_FIRST = (
    "Sáng nay, ba xã vùng cao khai giảng lớp tiếng Lào cho bốn mươi hai cán bộ, học ba buổi mỗi tuần trong bốn tháng."
)
_SECOND = (
    "Giảng viên là hai cô giáo của trường trung học Mường Khoa, sang dạy theo thỏa thuận giữa hai huyện từ năm ngoái."
)
_LEAD = (
    "Lớp học đầu tiên của huyện mở ngay tại nhà văn hóa xã, bảng và sách do phía bạn tặng trong chuyến thăm mùa xuân."
)
_AFTER = (
    "Cuộc thi ảnh mùa xuân của trang nhận bài đến hết tháng, mời bạn đọc gửi ảnh kèm vài dòng kể chuyện về bản mình."
)
_TITLE = "Mở lớp tiếng Lào cho cán bộ xã"


def read(body: str, **places: str) -> Article:
    markup = f"<html><head><meta charset='utf-8'><title>{_TITLE}</title></head><body>{body}</body></html>"
    page = Page(url="http://theme.example/a/7", body=markup.encode(), fetched_at=datetime(2026, 11, 30, tzinfo=UTC))
    return extract(page, replace(_PORTAL, layouts=(replace(_LAYOUT, **places),)))


def post(head: str = "", text: str = f"<p>{_FIRST}</p><p>{_SECOND}</p>", after: str = "") -> str:
    return f"<div class='post'><h1 class='t'>{_TITLE}</h1>{head}<div class='body'>{text}</div>{after}</div>"


def test_the_title_stands_at_its_place_whatever_the_page_declares() -> None:
    own = "Bốn mươi hai học viên ngày khai giảng"
    page = post(f"<h2 class='own'>{own}</h2><p>01/04/2024 08:30</p>")
    assert read(page).title == _TITLE
    assert read(page, title_selector=".own").title == own


def test_of_several_places_the_title_is_the_heading_that_the_page_declares() -> None:
    way = f"<p><a href='/'>Trang chủ</a> / <b class='t'>{_TITLE}</b></p>"
    article = read(way + post("<p>01/04/2024 08:30</p>"), title_selector=".t", body_selector=".body")
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_SECOND}")


@pytest.mark.parametrize("near", [True, False])
def test_the_date_is_that_of_its_place(near: bool) -> None:
    own = "<p>Duyệt <i class='d'>02/04/2024</i>, in 03/04/2024</p>"
    page = post("<p>01/04/2024 08:30</p>" + own * near, after=own * (not near))
    assert read(page).published_at == "2024-04-01T08:30:00+07:00"
    article = read(page, date_selector=".d")
    assert (article.published_at, article.published_raw) == ("2024-04-02", "02/04/2024")


def test_a_place_that_shows_no_date_leaves_it_to_the_rules() -> None:
    article = read(post("<p>01/04/2024 08:30</p><p class='d'>Số 14</p>"), date_selector=".d")
    assert article.published_at == "2024-04-01T08:30:00+07:00"


def test_a_name_at_the_place_of_the_byline_is_the_author_and_no_text() -> None:
    page = post("<p>01/04/2024 08:30</p>", f"<p>{_FIRST}</p><p><em class='by'>Hạt Dẻ</em></p><p>{_SECOND}</p>")
    assert read(page).author is None
    article = read(page, byline_selector=".by")
    assert (article.author, article.text) == ("Hạt Dẻ", f"{_FIRST}\n\n{_SECOND}")


def test_labels_at_the_place_of_the_byline_tell_author_and_source() -> None:
    by = "<div class='by'><p>Tác giả: Lò Thị Mai</p></div><div class='by'>Nguồn tin: Báo Lai Châu</div>"
    article = read(post("<p>01/04/2024 08:30</p>", after="<hr>" * 3 + by), byline_selector=".by")
    assert (article.author, article.source) == ("Lò Thị Mai", "Báo Lai Châu")


def test_the_section_is_the_last_step_at_its_place_that_is_neither_home_nor_title() -> None:
    way = f"<p><a href='/'>Trang chủ</a> <a href='/x'>Giáo dục ›</a> <a href='#'>{_TITLE}</a></p>"
    menu = "<ul><li><a href='/y'>Kinh tế</a></li><li><a href='/x'>Giáo dục</a></li></ul>"
    article = read(menu + post("<p>01/04/2024 08:30</p>", after=way), category_selector="p a")
    assert article.category == "Giáo dục"


def test_the_text_is_what_stands_at_its_place() -> None:
    page = post("<p>01/04/2024 08:30</p>", after=f"<div class='box'><p>{_AFTER}</p><img src='/q.jpg'></div>")
    assert _AFTER in read(page).text
    article = read(page, body_selector=".body")
    assert (article.text, article.images) == (f"{_FIRST}\n\n{_SECOND}", ())


def test_a_text_whose_place_an_end_tag_closes_too_early_goes_on_below() -> None:
    page = post("<p>01/04/2024 08:30</p>", f"<p>{_FIRST}</div><p>{_SECOND}</p>")
    assert read(page, body_selector=".body").text == f"{_FIRST}\n\n{_SECOND}"


def test_the_lead_stands_at_its_place_also_above_the_date() -> None:
    page = post(f"<div class='sum'><p>{_LEAD}</p><p>Lớp học kéo dài bốn tháng.</p></div><p>01/04/2024 08:30</p>")
    article = read(page, lead_selector=".sum", body_selector=".body", date_selector=".post > p")
    assert article.text == f"{_LEAD}\n\nLớp học kéo dài bốn tháng.\n\n{_FIRST}\n\n{_SECOND}"


@pytest.mark.parametrize("lead", ["", ".sum"])
def test_without_its_place_a_lead_may_stand_above_that_of_the_text_if_the_layout_knows_one(lead: str) -> None:
    page = post(f"<p>01/04/2024 08:30</p><p>{_LEAD}</p>")
    article = read(page, lead_selector=lead, body_selector=".body")
    assert article.text.startswith(_LEAD if lead else _FIRST)


def test_files_and_other_articles_stand_at_their_places() -> None:
    files = "<div class='f'><a href='/get?id=5'>Danh sách học viên</a> <a href='#'>Đóng</a></div>"
    others = "<p class='o'><a href='/a/8'>Chợ phiên Tả Sìn Thàng họp lại sau ba năm</a></p><p class='o'>05/03/2024</p>"
    page = post("<p>01/04/2024 08:30</p>", after=f"{others}<hr>{files}")
    article = read(page, attachment_selector=".f", related_selector=".o")
    assert [(file.url, file.title) for file in article.attachments] == [
        ("http://theme.example/get?id=5", "Danh sách học viên")
    ]
    assert [(one.url, one.published_at) for one in article.related] == [("http://theme.example/a/8", "2024-03-05")]


def test_a_page_that_shows_nothing_at_its_places_is_read_as_without_them() -> None:
    page = post("<p>01/04/2024 08:30</p>", after=f"<div class='none' hidden>{_AFTER}</div>")
    names = ("title", "date", "lead", "body", "byline", "attachment", "related", "category")
    assert read(page, **{f"{name}_selector": ".none" for name in names}) == read(page)


def test_a_selector_that_is_none_is_named() -> None:
    with pytest.raises(ArchiveError, match=r"'h1\[' in a portal file is no CSS selector"):
        read(post(), title_selector="h1[")
