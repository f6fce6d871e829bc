"""What the systems of portals print round an article, at each place where they print it: none of it is its text."""

from __future__ import annotations

from itertools import product

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Hai bản kết nghĩa cùng đào mương dẫn nước về ruộng"
_LEAD = "Sau Tết, trai tráng hai bản bên suối Nậm Sin lại cùng vác cuốc đi nạo vét con mương chung đã có từ đời ông bà."
_FIRST = "Con mương dài hơn hai cây số, mỗi năm bị đất đá vùi lấp vài đoạn, nhà nào có ruộng đều cử một người đi làm."
_SECOND = "Trưởng bản bên kia mang theo hai sọt cơm nắm và cá nướng, trưa đến mọi người ngồi ăn chung ngay trên bờ cỏ."
_DATE = "13/05/2021 08:05"
_OTHERS = ("Mở lớp xóa mù chữ cho phụ nữ bản Tá Miếu", "Đón tết té nước cùng bà con nước bạn")
_BEFORE = "<ul><li><a href='/m/1'>Giới thiệu</a></li><li><a href='/m/2'>Tin tức</a></li><li><a href='/m/3'>Văn bản</a></li></ul>"


def _page(shown: str = _DATE, heading: str = "Tin liên quan", **slots: str) -> str:
    """Return a page with *slots*, markup by the name of its place, set into an article."""

    def at(place: str) -> str:
        return slots.get(place, "")

    told = f"<p><b>{_LEAD}</b></p>{at('lead')}<p>{_FIRST}</p><p>{_SECOND}</p>"
    listed = "".join(f"<li><a href='/tin/{number}.html'>{title}</a></li>" for number, title in enumerate(_OTHERS))
    return (
        f"<html><head><title>{_TITLE}</title></head><body><div>{_BEFORE}</div><div>{at('over')}<h1>{_TITLE}</h1>"
        f"{at('title')}<div>{shown}</div>{at('date')}<div>{told}</div>{at('text')}"
        f"<h3>{heading}</h3><ul>{listed}</ul>{at('list')}</div></body></html>"
    )


def _read(html: str) -> Article:
    return extract(fetched("/tin/muong.html", html), OFFICE)


def _assert_whole(article: Article) -> None:
    assert article.text == f"{_LEAD}\n\n{_FIRST}\n\n{_SECOND}"
    assert (article.title, article.published_at) == (_TITLE, "2021-05-13T08:05:00+07:00")
    assert tuple(entry.title for entry in article.related) == _OTHERS


_COUNTERS = (
    "Hits: 1532",
    "Read 1532 times",
    "1.532 người đã xem",
    "Số lần xem (1532)",
    "Number of views (1532)",
    "浏览次数：1532",
    "5 phút đọc (Khoảng 900 từ)",
    "Estimated reading time: 5 minutes",
    "阅读时间：5 分钟",
    "【字体：大 中 小】",
)
_PLACES = ("over", "title", "date", "lead", "text", "list")


@pytest.mark.parametrize(("words", "place"), list(product(_COUNTERS, _PLACES)))
def test_counters_and_buttons_stand_anywhere(words: str, place: str) -> None:
    article = _read(_page(**{place: f"<div>{words}</div>"}))
    _assert_whole(article)
    assert (article.author, article.category) == (None, None)


#: Tools, calls for comments and votes: these may be told in a text, but not at its edges.
_TOOLS = (
    "Trình duyệt của bạn không hỗ trợ video",
    "Phiên bản thân thiện với máy in",
    "Nhấn vào chia sẻ trên Facebook (Mở trong cửa sổ mới)",
    "Quay lại danh sách",
    "Liên kết thường trực",
    "Sắp xếp theo bình luận mới",
    "Chức năng bình luận đã bị đóng",
    "Log in or register to post comments",
    "Average: 4 (2 votes)",
    "Please Rate",
    "Click to share on Facebook (Opens in new window)",
    "Listen to this article",
)


@pytest.mark.parametrize(("words", "place"), list(product(_TOOLS, ("over", "title", "date", "text"))))
def test_tools_stand_round_a_text(words: str, place: str) -> None:
    article = _read(_page(**{place: f"<p>{words}</p>"}))
    _assert_whole(article)
    assert (article.author, article.category) == (None, None)


@pytest.mark.parametrize("words", ["Liên kết theo cách nào", "Báo cáo", "Sharing a meal"])
def test_a_heading_of_an_author_is_no_tool(words: str) -> None:
    article = _read(_page(lead=f"<p>{words}</p>"))
    assert article.text.split("\n\n")[1] == words


@pytest.mark.parametrize("mark", [", ", " ", " - ", " | "])
@pytest.mark.parametrize("words", ["Lượt xem: 1532", "Post Views: 1532", "Chia sẻ", "Tác giả: Lò Thị Sương"])
def test_whatever_parts_it_from_what_stands_beside_it_a_date_is_read(words: str, mark: str) -> None:
    for shown in (f"{_DATE}{mark}{words}", f"{words}{mark}{_DATE}"):
        article = _read(_page(shown))
        _assert_whole(article)
        assert article.author == ("Lò Thị Sương" if words.endswith("Sương") else None)


@pytest.mark.parametrize(
    "words", ["12 bình luận", "Bình luận (3)", "Viết bình luận", "Leave a comment", "Comments (0)"]
)
def test_a_counter_of_comments_between_title_and_date_heads_no_box(words: str) -> None:
    _assert_whole(_read(_page(title=f"<div>{words}</div>")))


_AUTHORS = (
    "Người đăng tin: {}",
    "Người đăng bài viết: {}",
    "Biên tập viên: {}",
    "Được xuất bản bởi {}",
    "Submitted by {}",
    "Bài viết của {}",
    "Soạn bởi {}",
    "作者：{}",
)


@pytest.mark.parametrize(("words", "place"), list(product(_AUTHORS, ("over", "title", "date", "text"))))
@pytest.mark.parametrize("name", ["Lò Thị Sương", "<a href='/tac-gia/suong'>Lò Thị Sương</a>"])
def test_an_author_is_read_under_the_labels_of_systems(words: str, place: str, name: str) -> None:
    article = _read(_page(**{place: f"<div>{words.format(name)}</div>"}))
    _assert_whole(article)
    assert (article.author, article.category) == ("Lò Thị Sương", None)


_SECTIONS = (
    "Chuyên mục chính: {}",
    "Thuộc chuyên mục: {}",
    "Mục tin: {}",
    "Nhóm tin: {}",
    "Phân loại: {}",
    "Parent Category: {}",
    "Filed under: {}",
    "分类：{}",
)


@pytest.mark.parametrize(("words", "place"), list(product(_SECTIONS, ("over", "title", "date"))))
def test_a_section_is_read_under_the_labels_of_systems(words: str, place: str) -> None:
    for name in ("Hợp tác quốc tế", "<a href='/m/4'>Hợp tác quốc tế</a>"):
        article = _read(_page(**{place: f"<div>{words.format(name)}</div>"}))
        _assert_whole(article)
        assert article.category == "Hợp tác quốc tế"


_DATED = (
    "Thời gian đăng tin: {}",
    "Đưa lên lúc: {}",
    "Đăng tải lúc {}",
    "Được thêm vào: {}",
    "Được xuất bản vào {}",
    "Publish date: {}",
    "Release date: {}",
    "Gửi bởi bientap vào {}",
    "Created at {} by bientap",
)


@pytest.mark.parametrize("words", _DATED)
@pytest.mark.parametrize("behind", ["", " | Lượt xem: 1532"])
def test_a_date_is_read_under_the_labels_of_systems(words: str, behind: str) -> None:
    _assert_whole(_read(_page(words.format(_DATE) + behind)))


_CHANGED = (
    "Sửa chữa lần cuối: {}",
    "Đã được cập nhật {}",
    "Được sửa đổi lần cuối vào {}",
    "Thay đổi lần cuối: {}",
    "Ngày hiệu chỉnh: {}",
    "Page last updated: {}",
    "Last reviewed: {}",
    "最后更新：{}",
)


@pytest.mark.parametrize("words", _CHANGED)
def test_the_day_of_the_last_change_is_neither_text_nor_the_day_of_the_article(words: str) -> None:
    changed = words.format("16/05/2021 10:20")
    for place in ("date", "text"):
        _assert_whole(_read(_page(**{place: f"<p>{changed}</p>"})))
    for mark in (" | ", " - ", ", ", " "):
        _assert_whole(_read(_page(f"{_DATE}{mark}{changed}")))


_HEADINGS = (
    "Nội dung liên quan",
    "Có liên quan",
    "Bạn cũng có thể thích",
    "Tham khảo thêm",
    "Similar Posts",
    "Related Assets",
    "More in this category:",
    "相关阅读",
)


@pytest.mark.parametrize("heading", _HEADINGS)
def test_lists_of_others_are_headed_in_the_words_of_systems(heading: str) -> None:
    article = _read(_page(heading=heading))
    _assert_whole(article)
    assert article.author is None


@pytest.mark.parametrize(
    "names", [("Trước", "Tiếp"), ("← Bài cũ hơn", "Bài mới hơn →"), ("Prev", "Next"), ("上一篇", "下一篇")]
)
def test_ways_to_the_pages_beside_this_one_name_no_section_above_the_title(names: tuple[str, str]) -> None:
    ways = " ".join(f"<a href='/tin/{number}.html'>{name}</a>" for number, name in enumerate(names))
    article = _read(_page(over=f"<p>{ways}</p>"))
    _assert_whole(article)
    assert article.category is None


@pytest.mark.parametrize(
    "words",
    [
        "Chi tiết tin",
        "Thông tin chi tiết",
        "Từ khóa liên quan: biên giới, mương nước",
        "Kiểm duyệt: Lò Thị Sương",
        "Sửa lần cuối bởi Lò Thị Sương",
        "View all posts by Lò Thị Sương",
        "Chưa phân loại",
        "责任编辑：王晓芳",
    ],
)
def test_what_a_program_prints_between_date_and_lead_is_no_text(words: str) -> None:
    article = _read(_page(date=f"<div>{words}</div>"))
    _assert_whole(article)
    assert article.author is None


def test_an_author_under_a_label_without_a_colon_signs_a_text() -> None:
    told = f"<p>{_LEAD}</p><p>{_FIRST}</p><p>{_SECOND}</p><p>Được viết bởi Lò Thị Sương</p>"
    html = f"<title>{_TITLE}</title><div><h1>{_TITLE}</h1><p>{_DATE}</p>{told}</div>"
    assert _read(html).author == "Lò Thị Sương"
    assert "Sương" not in _read(html).text


@pytest.mark.parametrize("source", ["来源：新华网", "来源：新华网 作者：王芳", "来源：新华网 责任编辑：王晓芳"])
def test_a_chinese_head_tells_date_and_source_in_one_line(source: str) -> None:
    article = _read(_page(f"发布时间：2021-05-13 08:05 {source}"))
    _assert_whole(article)
    assert (article.source, article.author) == ("新华网", "王芳" if "作者" in source else None)


@pytest.mark.parametrize("words", ["Xuất bản trong", "Đăng trong", "Published in", "Danh mục"])
def test_a_link_behind_words_of_filing_names_the_section(words: str) -> None:
    link = f"{words} <a href='/m/4'>Hợp tác quốc tế</a>"
    for html in (_page(title=f"<p>{link}</p>"), _page(text=f"<div>{link}</div>"), _page(f"{_DATE} | {link}")):
        article = _read(html)
        _assert_whole(article)
        assert article.category == "Hợp tác quốc tế"


@pytest.mark.parametrize(("mark", "label"), list(product((" | ", " - ", ", ", " "), ("Ngày đăng: ", "Published on "))))
def test_who_wrote_is_read_behind_a_labelled_date(mark: str, label: str) -> None:
    article = _read(_page(f"{label}{_DATE}{mark}Tác giả: Lò Thị Sương | Nguồn: Báo Biên Phòng"))
    _assert_whole(article)
    assert (article.author, article.source) == ("Lò Thị Sương", "Báo Biên Phòng")
    assert article.published_raw == f"{label}{_DATE}"
