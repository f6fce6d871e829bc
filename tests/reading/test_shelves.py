"""Pages that collect whole articles are none, whatever heads a part of one of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.extract import ListPageError, NotAnArticleError, extract

_SITE = "Sở Ngoại vụ tỉnh Điện Biên"
_TITLE = "Phiên chợ biên giới Si Pa Phìn mở lại sau hai năm"
_FIRST = (
    "Sáng chủ nhật, phiên chợ biên giới Si Pa Phìn mở lại sau hai năm vắng người, bà con xuống chợ từ lúc trời chưa tỏ."
)
_SECOND = "Đến trưa, hơn ba trăm người đã qua cổng chợ, phần lớn là người Mông ở các bản giáp biên."
_PORTAL = Portal(
    name="x",
    title=_SITE,
    title_en="Office",
    home_url="http://a.example/",
    province="Điện Biên",
    hosts=("a.example",),
    layouts=(),
)


def _extract(body: str, declared: str) -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/tin/cho/", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


def _entry(number: int, tag: str = "section", part: str = "") -> str:
    link = f"<h2><a href='/tin/{number}/'>Đoàn công tác số {number} thăm chợ biên giới</a></h2>"
    return f"<{tag}>{link}<div><p>{_FIRST}</p>{part}<p>{_SECOND}</p></div></{tag}>"


_PART = "<h2>Phần thứ hai: bài học</h2>"


@pytest.mark.parametrize(
    ("heading", "declared"),
    [
        ("Chuyên mục: Biên giới", "Biên giới"),
        ("Tác giả: Lò Văn Pâng", "Lò Văn Pâng"),
        ("Từ khóa: chợ phiên", "chợ phiên"),
        ("Năm: 2022", "2022"),
    ],
)
@pytest.mark.parametrize("entries", [1, 2])
def test_a_heading_that_says_what_the_page_collects_heads_no_article(heading: str, declared: str, entries: int) -> None:
    told = "".join(_entry(number, part=_PART) for number in range(entries))
    with pytest.raises(ListPageError):
        _extract(f"<h1>{heading}</h1>{told}", f"{declared} – {_SITE}")


def test_a_section_above_an_article_that_the_page_declares_is_no_list() -> None:
    body = f"<h1>Chuyên mục: Biên giới</h1><h2>{_TITLE}</h2><p>{_FIRST}</p><p>{_SECOND}</p>"
    assert _extract(body, f"{_TITLE} – Biên giới – {_SITE}").title == _TITLE


@pytest.mark.parametrize("declared", ["Nghề thầm lặng", "Lưu trữ: nghề thầm lặng ở sở ngoại vụ"])
def test_a_title_with_a_colon_names_no_shelf(declared: str) -> None:
    title = "Lưu trữ: nghề thầm lặng ở sở ngoại vụ"
    assert _extract(f"<h1>{title}</h1><p>{_FIRST}</p><p>{_SECOND}</p>", declared).title == title


def test_a_heading_declared_with_its_label_above_linked_titles_heads_no_article() -> None:
    heading = "Tác giả: Lò Văn Pâng"
    with pytest.raises(ListPageError):
        _extract(f"<h1>{heading}</h1>{_entry(1, part=_PART)}", f"{heading} – {_SITE}")


@pytest.mark.parametrize("heading", ["Kết quả tìm kiếm cho: “chợ phiên”", "Search results for: “chợ phiên”"])
def test_what_a_search_found_is_no_article(heading: str) -> None:
    with pytest.raises(ListPageError):
        _extract(f"<h1>{heading}</h1><p>{_FIRST}</p><p>{_SECOND}</p>", f"Tìm – {_SITE}")


def test_an_article_may_tell_what_a_search_found() -> None:
    title = "Kết quả tìm kiếm: 12 hài cốt liệt sĩ về đất mẹ"
    assert _extract(f"<h1>{title}</h1><p>{_FIRST}</p><p>{_SECOND}</p>", title).title == title


@pytest.mark.parametrize("tag", ["section", "li", "div"])
def test_a_heading_in_an_article_told_in_full_heads_none(tag: str) -> None:
    told = _entry(1, tag) + _entry(2, tag, _PART) + _entry(3, tag)
    with pytest.raises(ListPageError):
        _extract(f"<div>{told}</div>", _SITE)


def test_a_title_that_nothing_declares_below_a_strip_of_news_heads_its_article() -> None:
    strip = f"<div><h2><a href='/tin/1/'>Đoàn công tác thăm chợ biên giới</a></h2><p>{_SECOND}</p></div>"
    own = f"<div><h2>{_TITLE}</h2><p>{_FIRST}</p><p>{_SECOND}</p></div>"
    beside = "<div><h2><a href='/tin/2/'>Bản giáp biên có điện lưới</a></h2></div>"
    assert _extract(f"{strip}{own}{beside}", _SITE).title == _TITLE


def test_whole_entries_without_a_title_of_the_page_are_a_list() -> None:
    with pytest.raises(ListPageError):
        _extract(f"<main><h1>Tin tức</h1><ul>{_entry(1, 'li')}{_entry(2, 'li')}</ul></main>", _SITE)


def test_whole_entries_below_a_linked_name_of_the_site_are_a_list() -> None:
    top = f"<h1><a href='/trang-dau/'>{_SITE}</a></h1>"
    with pytest.raises(ListPageError):
        _extract(f"{top}<main>{_entry(1)}{_entry(2)}</main>", f"{_SITE} (các bài viết trước đây, trang 2)")


def test_the_link_of_each_entry_to_the_section_that_the_page_declares_is_no_title() -> None:
    filed = "<ul><li>Ngày 23 tháng 3 năm 2023</li><li><a href='/tin/cho/'>Chợ biên giới</a></li></ul>"
    told = "".join(_entry(number).replace("<div>", f"{filed}<div>") for number in (1, 2))
    with pytest.raises(ListPageError):
        _extract(f"<div>{told}</div>", f"Chợ biên giới | {_SITE}")


@pytest.mark.parametrize("count", ["1 post with the tag “Chợ phiên”", "2 bài viết trong mục Chợ phiên", "12 bài viết"])
def test_a_page_that_counts_its_entries_below_its_title_is_a_list(count: str) -> None:
    with pytest.raises(ListPageError):
        _extract(f"<main><h1>Chợ phiên</h1><p>{count}</p>{_entry(1)}</main>", "Chợ phiên")


@pytest.mark.parametrize("count", ["2 bài viết về chợ đoạt giải báo chí tỉnh", "12 bài thơ"])
def test_what_an_article_counts_below_its_title_is_text(count: str) -> None:
    article = _extract(f"<main><h1>{_TITLE}</h1><p>{count}</p><p>{_FIRST}</p><p>{_SECOND}</p></main>", _TITLE)
    assert article.text == f"{count}\n\n{_FIRST}\n\n{_SECOND}"


def test_a_gallery_of_albums_is_a_list() -> None:
    albums = "".join(
        f"<div><a href='/al/{at}'><img src='/al/{at}.jpg'></a><p>{title} ({at + 7} ảnh)</p></div>"
        for at, title in enumerate(("Hội đua thuyền", "Khánh thành thư viện", "Lễ kết nghĩa hai huyện"))
    )
    with pytest.raises(ListPageError, match="galleries"):
        _extract(f"<h1>Thư viện ảnh</h1>{albums}", "Thư viện ảnh")


_NOTICE = "<p>Trang lưu vài dòng trên máy bạn để phục vụ tốt hơn.</p>"
_SIDE = (
    "<div><h3>Nắng mưa</h3><p>Lai Châu: 18°C</p></div><div><h3>Đổi tiền</h3><table><tr><td>USD</td></tr></table></div>"
)


@pytest.mark.parametrize(
    "below",
    [
        "<form><label>Quý danh <input></label><label>Điều muốn nói <textarea></textarea></label></form>",
        f"<figure><img src='/a.jpg'><figcaption>Lớp học chữ Thái cổ</figcaption></figure>{_SIDE}",
        f"<p>Bạn muốn đọc gì?</p><table><tr><td>Cửa khẩu</td><td>41%</td><td>12 phiếu</td></tr></table>{_SIDE}",
    ],
)
def test_a_sentence_of_the_site_below_a_form_or_its_boxes_makes_no_article(below: str) -> None:
    with pytest.raises(NotAnArticleError):
        _extract(f"<h1>Viết cho chúng tôi</h1><div>{below}</div>{_NOTICE}", "Viết cho chúng tôi")


def test_one_sentence_below_the_articles_own_headings_is_an_article() -> None:
    parts = "<div><h1>Nghỉ lễ năm nay</h1><h2>Lịch nghỉ</h2><h3>Bộ phận một cửa</h3>"
    article = _extract(
        f"{parts}<p>Bộ phận một cửa nghỉ từ thứ bảy đến hết thứ ba tuần sau.</p></div>", "Nghỉ lễ năm nay"
    )
    assert article.text.endswith("Bộ phận một cửa nghỉ từ thứ bảy đến hết thứ ba tuần sau.")


@pytest.mark.parametrize(
    "entry",
    ["<p>{1} <a href='/tin/{2}.html'>{0}</a></p>", "<p><a href='/tin/{2}.html'>{0}</a> {1}</p>",
     "<p>{1}<br><a href='/tin/{2}.html'>{0}</a> (1{2}/03/2024)</p>"],
)  # fmt: skip
@pytest.mark.parametrize("day", ["", "<p>15/03/2024</p>"])
def test_a_section_whose_summaries_stand_in_one_paragraph_with_their_titles(entry: str, day: str) -> None:
    told = "Hai bên trao đổi về việc mở thêm lối mở cho cư dân vùng biên và lịch họp thường niên của hai tỉnh bạn."
    titles = ("Đoàn công tác tỉnh Phông Sa Lỳ thăm Mường Nhé", "Tặng quà học sinh bản Nậm Pồ năm học mới")
    entries = "".join(entry.format(title, told, at) for at, title in enumerate(titles))
    with pytest.raises(ListPageError):
        _extract(f"<h1>Tin đối ngoại</h1>{day}{entries}", f"Tin đối ngoại - {_SITE}")


@pytest.mark.parametrize("day", ["15/03/2024", "Ngày đăng: 15/03/2024"])
def test_a_linked_heading_with_text_below_the_name_and_day_of_a_section_is_its_entry(day: str) -> None:
    entry = f"<h2><a href='/tin/1.html'>{_TITLE}</a></h2><p>{_FIRST}</p><p>{_SECOND}</p>"
    with pytest.raises(ListPageError):
        _extract(f"<h1>Đối ngoại nhân dân</h1><p>{day}</p>{entry}", f"Đối ngoại nhân dân - {_SITE}")
