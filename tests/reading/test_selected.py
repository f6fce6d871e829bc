"""What a layout's selectors say of where fields stand is where they are read; where they find nothing, rules look."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from archive.errors import ArchiveError
from archive.models import Article, Page
from crawler.portals.base import NOWHERE, Layout, Portal
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


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Đăng bởi Lò Thị Sương lúc 08:30 ngày 01/04/2024", "Lò Thị Sương", None),
        ("Hạt Dẻ | 01/04/2024 08:30", "Hạt Dẻ", None),
        ("✍ Hạt Dẻ", "Hạt Dẻ", None),
        ("<b>原作者：</b>Hạt Dẻ", "Hạt Dẻ", None),
        ("<b>本文作者：</b>Hạt Dẻ<br><b>本文链接：</b>http://theme.example/a/7", "Hạt Dẻ", None),
        ("hoa ban trắng", "hoa ban trắng", None),
        ("Viết bởi: <a href='/u/3'>hatde92</a>", "hatde92", None),
        ("<img src='/i.png'><a href='/u/1'>Hạt Dẻ</a> <span>Lv2</span>", "Hạt Dẻ", None),
        ("<b>Hạt Dẻ</b><br>Phóng viên thường trú tại Lai Châu", "Hạt Dẻ", None),
        ("(Theo Báo Chợ Phiên)", None, "Báo Chợ Phiên"),
        ("admin", None, None),
        ("12 lượt xem", None, None),
    ],
)
def test_who_wrote_is_read_out_of_what_else_stands_at_the_place(line: str, author: str, source: str) -> None:
    article = read(post(f"<p>01/04/2024 08:30</p><div class='by'>{line}</div>"), byline_selector=".by")
    assert (article.author, article.source) == (author, source)
    assert article.text == f"{_FIRST}\n\n{_SECOND}" or not (author or source)


def test_a_name_as_written_needs_a_place_of_its_own() -> None:
    page = post("<p>01/04/2024 08:30</p><p class='by'>hoa ban trắng</p><p class='by'>chia sẻ</p>")
    assert read(page, byline_selector=".by").author is None


def test_a_name_that_the_rules_know_is_taken_from_its_place_as_it_is() -> None:
    by = "<p>Tác giả: Sen Núi</p><div class='by'><p>Beitragsautor</p><p>Sen Núi</p></div>"
    assert read(post("<p>01/04/2024 08:30</p>", after=by), byline_selector=".by").author == "Sen Núi"


@pytest.mark.parametrize(
    "way",
    [
        "<a href='/'>Trang chủ</a> <a href='/tin'>Tin tức</a><a href='/tin/x'>Chuyện bản</a>",
        "<a href='/'>Trang chủ</a> » <a href='/tin'>Tin tức</a> » Chuyện bản",
        "<ul><li><a href='/'>Home</a></li><li><a href='/b'>Blog</a></li><li>Chuyện bản</li></ul>",
        f"<a href='/'>Trang chủ</a> / <a href='/x'>Chuyện bản</a> / {_TITLE}",
        "Trang chủ > Tin > Chuyện bản",
        "Đăng ngày 05/03/2024 trong <a href='/x'>Chuyện bản</a>",
    ],
)
def test_a_way_may_stand_in_one_place(way: str) -> None:
    assert read(
        f"<div class='way'>{way}</div>" + post("<p>01/04/2024 08:30</p>"), category_selector=".way"
    ).category == ("Chuyện bản")


def test_a_section_without_links_keeps_its_signs() -> None:
    page = "<div class='way'>Kinh tế / Xã hội</div>" + post("<p>01/04/2024 08:30</p>")
    assert read(page, category_selector=".way").category == "Kinh tế / Xã hội"


def test_a_text_in_several_places_leaves_out_what_stands_between() -> None:
    call = f"<div class='gift'><p>{_AFTER}</p></div>"
    page = post("<p>01/04/2024 08:30</p>", f"<div class='part'>{_FIRST}</div>{call}<div class='part'>{_SECOND}</div>")
    assert _AFTER in read(page).text
    assert read(page, body_selector=".part").text == f"{_FIRST}\n\n{_SECOND}"


def test_of_two_articles_in_a_line_the_one_at_the_place_is_related() -> None:
    other = "<span>Sau: <a href='/a/9'>Lớp dạy dệt thổ cẩm ở bản Tả Sìn khai giảng</a></span>"
    line = f"<p><span class='o'>Trước: <a href='/a/8'>Chợ phiên Tả Sìn Thàng họp lại sau ba năm</a></span> {other}</p>"
    article = read(post("<p>01/04/2024 08:30</p>", after=line), related_selector=".o")
    assert [one.url for one in article.related] == ["http://theme.example/a/8"]


def test_what_stands_nowhere_is_not_read_elsewhere() -> None:
    after = "<p>Tác giả: Lò Thị Mai - Nguồn: Báo Lai Châu</p><p><a href='/f/1.pdf'>Kế hoạch mở lớp</a></p>"
    way = "<p><a href='/'>Trang chủ</a> » <a href='/x'>Giáo dục</a></p>"
    page = way + post("<p>01/04/2024 08:30</p>", after=after)
    told = read(page)
    assert all((told.author, told.source, told.category, told.attachments))
    names = ("byline", "category", "attachment", "related")
    none = read(page, **{f"{name}_selector": NOWHERE for name in names})
    assert (none.author, none.source, none.category, none.attachments, none.related) == (None, None, None, (), ())
    assert (none.title, none.text) == (told.title, told.text)


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
