"""Dates among other words, as themes of static sites and weblogs set them: known by the day the page declares."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals.base import Layout, Portal
from crawler.reading.errors import ListPageError, NotAnArticleError
from crawler.reading.extract import extract
from crawler.reading.lines.dates import only_date

_SITE = "Báo Vùng Biên"
_PORTAL = Portal("vung_bien", _SITE, _SITE, "", "http://a.example/", ("a.example",), (Layout("any"),))
_TITLE = "Hai huyện kết nghĩa bàn kế hoạch giao lưu thiếu nhi"
_TEXT = (
    "Ngày 2/11, tại huyện Mường Khương, hai bên thống nhất tổ chức trại hè chung cho 60 em ở các xã giáp biên.",
    "Trại hè kéo dài bảy ngày, mỗi bên cử mười lăm cán bộ Đoàn và giáo viên biết hai thứ tiếng đi cùng các em.",
    "Kinh phí do hai huyện cùng lo; phần còn lại được vận động từ các doanh nghiệp buôn bán qua cửa khẩu.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _TEXT)
_META = '<meta property="article:published_time" content="{}">'
_DATA = '<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished" : "{}"}}</script>'


def _read(body: str, head: str = "", title: str = f"{_TITLE} | {_SITE}", address: str = "2023/giao-luu/") -> Article:
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return extract(Page(f"http://a.example/{address}", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), _PORTAL)


def _dated(read: Article) -> tuple[str, str | None, list[str]]:
    return read.title, read.published_at, read.text.split("\n\n")


@pytest.mark.parametrize("declared", [_META, _DATA])
@pytest.mark.parametrize("moment", ["2023-11-02T07:05:00.000Z", "2023-11-01T23:30:00Z", "2023-11-02"])
def test_a_line_of_other_words_holds_the_date_that_the_page_declares(declared: str, moment: str) -> None:
    line = "<div>Lên trang <span>02/11/2023</span> sửa <span>09/01/2024</span> mất 3 phút đọc</div>"
    read = _read(f"<h1>{_TITLE}</h1>{line}{_BODY}", declared.format(moment))
    assert _dated(read) == (_TITLE, "2023-11-02", list(_TEXT))
    assert read.published_raw == "Lên trang 02/11/2023 sửa 09/01/2024 mất 3 phút đọc"


def test_a_time_marked_for_machines_is_the_date_though_words_stand_round_it() -> None:
    line = "<div>Lên trang <time datetime='2023-11-02T14:05:00+07:00'>02/11/2023</time> chừng 3 phút đọc</div>"
    assert _dated(_read(f"{line}<h1>{_TITLE}</h1>{_BODY}")) == (_TITLE, "2023-11-02", list(_TEXT))


@pytest.mark.parametrize(("moment", "read"), [("2023-11-02T07:05:00Z", "2023-11-02"), ("2023-11-05T00:00:00Z", None)])
def test_a_year_of_two_figures_is_one_only_where_the_page_declares_the_day(moment: str, read: str | None) -> None:
    line = "<div><span>Ban Biên tập</span><span>2/11/23</span><span>Ít hơn 1 phút</span><span>Giao lưu</span></div>"
    assert _read(f"<h1>{_TITLE}</h1>{line}{_BODY}", _META.format(moment)).published_at == read


def test_what_a_page_declares_and_shows_nowhere_is_no_date() -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_BODY}", _META.format("2023-11-05T07:05:00Z"))
    assert read.published_at is None
    assert "no-date" in read.warnings


def test_a_line_that_shows_another_day_than_the_declared_one_stays_what_it_was() -> None:
    line = "<div>Lên trang 02/11/2023, mất 3 phút đọc</div>"
    assert _read(f"<h1>{_TITLE}</h1>{line}{_BODY}", _META.format("2019-01-05T00:00:00Z")).published_at is None


def test_lines_that_part_the_date_from_the_title_do_not_matter_where_it_is_declared() -> None:
    bar = "<div>02/11/2023</div><div>598 từ <span>5 phút</span> tất cả</div>"
    read = _read(f"{bar}<h1>{_TITLE}</h1>{_BODY}", _META.format("2023-11-02T07:05:00Z"))
    assert read.published_at == "2023-11-02"


def test_topics_behind_the_date_below_the_headline_are_where_it_is_filed() -> None:
    links = "<a href='/t/a/'>giao lưu ， </a><a href='/t/b/'>#thiếu nhi</a>"
    for line in (f"<span>02/11/2023</span> <span>{links}</span>", f"2 Thg 11 2023{links}", f"· 2023/11/2 · {links}"):
        read = _read(f"<h1>{_TITLE}</h1><div>{line}</div><div>{_BODY}</div>")
        assert _dated(read) == (_TITLE, "2023-11-02", list(_TEXT))


def test_a_title_told_in_a_banner_and_above_the_text_is_the_lower_one() -> None:
    banner = f"<header><h1>{_TITLE}</h1><p>02/11/2023</p><p><i>Mường Khương</i> <a href='/c/'>Đời sống</a></p></header>"
    read = _read(f"{banner}<article><h1>{_TITLE}</h1><div>{_BODY}</div></article>")
    assert _dated(read) == (_TITLE, "2023-11-02", list(_TEXT))


@pytest.mark.parametrize(
    "line",
    ["14:05, Thứ Năm 2/11/2023", "Th 5, 02/11/2023 - 14:05", "2 Tháng 11, 2023 @ 14:05", "2023年11月2日 14:05"],
)
def test_forms_of_dates_that_systems_print(line: str) -> None:
    written = only_date(line, "day-first", "+07:00")
    assert written is not None and written.iso == "2023-11-02T14:05:00+07:00"


@pytest.mark.parametrize("title", ["Tag: giao lưu", "Từ khóa: giao lưu", "Category - giao lưu"])
def test_a_page_that_declares_itself_a_shelf_tells_the_articles_of_others(title: str) -> None:
    entry = f"<div><p class='t'><a href='/2023/giao-luu/'>{_TITLE}</a></p><p>02/11/2023</p>{_BODY}</div>"
    for above in ("", "<h1>giao lưu</h1>", "<h2>giao lưu</h2><p>Thẻ - giao lưu</p>"):
        with pytest.raises(ListPageError):
            _read(f"{above}{entry}", title=f"{title} | {_SITE}", address="tags/giao-luu/")


def test_an_article_named_like_a_shelf_is_one() -> None:
    title = "Chủ đề: Biên giới hòa bình"
    read = _read(
        f"<h1>{title}</h1><p>02/11/2023</p>{_BODY}<p><a href='/x/'>{_TITLE}</a></p>", title=f"{title} | {_SITE}"
    )
    assert _dated(read)[:2] == (title, "2023-11-02")


def test_whole_articles_under_linked_lines_are_a_list() -> None:
    parts = "<h2>Trại hè kéo dài bảy ngày</h2>" + _BODY
    cards = "".join(
        f"<article><p>0{at}/11/2023</p><p><a href='/{at}/'>{_TITLE} lần {at}</a></p><div>{parts}</div></article>"
        for at in (1, 2, 3)
    )
    with pytest.raises(ListPageError):
        _read(cards, title=_SITE, address="")


def test_a_single_title_below_the_name_of_an_archive_is_its_list() -> None:
    with pytest.raises(ListPageError):
        _read(f"<h1>Lưu trữ</h1><p>2023</p><p>02/11/2023</p><p><a href='/2023/x/'>{_TITLE}</a></p>", title=_SITE)


def test_lines_that_lead_down_to_headings_are_contents_without_a_heading_of_their_own() -> None:
    parts = "".join(f"<h2 id='m{at}'>{name}</h2>{_BODY}" for at, name in enumerate(("Trại hè", "Kinh phí"), 1))
    contents = "<ol><li><a href='#m1'>1. Trại hè</a></li><li><a href='#m2'>2. Kinh phí</a></li></ol>"
    read = _read(f"<h1>{_TITLE}</h1><p>02/11/2023</p><div>{contents}{parts}</div>")
    assert read.text.split("\n\n")[0] == "Trại hè"
    assert "1. Trại hè" not in read.text


def test_the_name_of_a_site_is_no_title_though_nothing_else_in_the_body_is() -> None:
    body = f"<div><h1>{_SITE}</h1><blockquote>Tin tức biên giới</blockquote></div><div>{_BODY * 2}</div>"
    read = _read(body, title=f"{_TITLE} - {_SITE}")
    assert (read.title, read.layout) == (_TITLE, "generic")


@pytest.mark.parametrize("age", ["2 years, 11 months ago", "3 ngày trước", "2 năm, 11 tháng trước", "cách đây 2 giờ"])
def test_how_long_ago_is_none_of_the_name_before_it(age: str) -> None:
    line = f"<h6>Người đăng: <a href='/author/hoa/'>Lò Thị Hoa</a> {age}</h6>"
    read = _read(f"<h1>{_TITLE}</h1>{line}{_BODY}")
    assert (read.author, read.text.split("\n\n")) == ("Lò Thị Hoa", list(_TEXT))


def test_a_lead_above_its_author_and_date_is_read() -> None:
    lead = "Hai huyện giáp biên tổ chức trại hè chung cho 60 em, kinh phí do hai bên cùng lo trong ba năm liền"
    body = f"<h1>{_TITLE}</h1><p>{lead}</p><p>Lò Thị Hoa</p><p>02/11/2023 14:05</p><div>{_BODY}</div>"
    assert _dated(_read(body))[2] == [lead, *_TEXT]


def test_the_name_of_a_tag_with_one_short_article_is_a_list() -> None:
    entry = f"<article><h2><a href='/2023/giao-luu/'>{_TITLE}</a></h2><p>{_TEXT[0]}</p><p>Đăng ngày 02/11/2023</p></article>"
    with pytest.raises(ListPageError):
        _read(f"<h1>Tag: <span>giao lưu</span></h1>{entry}", title=f"giao lưu - {_SITE}", address="tag/giao-luu/")


def test_the_line_at_the_foot_that_tells_the_date_tells_the_author() -> None:
    foot = "<p>Đăng ngày 02/11/2023 <span>bởi <a href='/author/hoa/' rel='author'>Lò Thị Hoa</a></span></p>"
    read = _read(f"<h1>{_TITLE}</h1><div>{_BODY}</div><footer>{foot}</footer>")
    assert (read.author, read.published_at) == ("Lò Thị Hoa", "2023-11-02")


def test_labelled_topics_part_a_headline_that_nothing_declares_from_its_text() -> None:
    topics = "<pre>Tags: <a href='/t/a/'>giao lưu</a> Categories: <a href='/c/b/'>Đời sống</a></pre>"
    read = _read(f"<h1>{_TITLE}</h1>{topics}<div>{_BODY}</div>", title=_SITE)
    assert (read.title, read.text.split("\n\n")) == (_TITLE, list(_TEXT))


def test_topics_beside_the_date_and_links_back_are_no_section() -> None:
    tagged = "<div>02/11/2023 <a href='/tags/giao-luu/'>#giao lưu</a></div>"
    back = "<div><a href='/'>← Trang chủ</a></div>"
    for head in (f"<h1>{_TITLE}</h1>{tagged}", f"{back}<h1>{_TITLE}</h1><p>02/11/2023</p>"):
        assert _read(f"<article>{head}<div>{_BODY}</div></article>").category is None


def test_the_drawing_of_an_author_above_the_date_is_no_picture_of_the_article() -> None:
    head = (
        f"<h1>{_TITLE}</h1><div><img src='/i/ban-bien-tap.svg'></div><div>Nhóm biên tập số 2</div><div>02/11/2023</div>"
    )
    read = _read(f"<article>{head}<div>{_BODY}<p><img src='/i/trai-he.jpg'></p></div></article>")
    assert [image.url for image in read.images] == ["http://a.example/i/trai-he.jpg"]


def test_a_short_notice_whose_date_stands_beside_its_section_is_no_list() -> None:
    line = "<div><time>02/11/2023</time>|<a href='/categories/hop-tac/'>Hợp tác quốc tế</a></div>"
    told = f"<p>{_TEXT[0]}</p><p>Thời gian: 8 giờ 00</p><p>Địa điểm: Bản Phố</p><p>{_TEXT[2]}</p>"
    read = _read(f"<h1>Thư mời dự Ngày hội hoa</h1>{line}<div>{told}</div>", title=f"Thư mời dự Ngày hội hoa | {_SITE}")
    assert (read.title, read.published_at) == ("Thư mời dự Ngày hội hoa", "2023-11-02")


def test_a_short_text_is_not_passed_for_its_title_in_the_list_below() -> None:
    told = "<p>Trại hè khai mạc sáng nay.</p>"
    listed = f"<div><h3>Cùng mục</h3><h2>{_TITLE}</h2><p>02/11/2023</p><h2><a href='/x/'>Một bài khác của mục này</a></h2></div>"
    read = _read(f"<div><h1>{_TITLE}</h1><p>Ngày đăng: 02/11/2023</p>{told * 2}</div>{listed}")
    assert read.text.startswith("Trại hè khai mạc sáng nay.")


@pytest.mark.parametrize("section", ["<h1>Thông báo</h1>", "<h2>Tin tức - Sự kiện</h2>"])
@pytest.mark.parametrize(
    "entry",
    [
        "<div>10/03/2024 <a href='/tin/1/'>Lịch trực Tết</a></div><p>{}</p>",
        "<div>10/03/2024 <a href='/muc/'>Thông báo</a></div><h3><a href='/tin/1/'>Lịch trực Tết</a></h3><p>{}</p>",
        "<div>Đăng <time datetime='2024-03-10'>10/03/2024</time> lúc rảnh</div><h3><a href='/tin/1/'>Lịch trực</a></h3><p>{}</p>",
    ],
)
def test_an_only_entry_below_the_name_of_a_section_is_a_list(section: str, entry: str) -> None:
    title = section[4:-5]
    with pytest.raises(ListPageError):
        _read(f"{section}<div>{entry.format(_TEXT[0])}</div>", title=f"{title} | {_SITE}", address="thong-bao/")


@pytest.mark.parametrize("count", [2, 5])
def test_marked_times_of_entries_date_no_page(count: int) -> None:
    rows = "".join(
        f"<div><time datetime='2024-03-1{at}'>1{at}/03/2024</time> <a href='/tin/{at}/'>Thông báo số {at}</a>"
        " <span>Phòng Hành chính - Tổng hợp</span></div>"
        for at in range(count)
    )
    with pytest.raises(NotAnArticleError):
        _read(f"<h1>Thông báo</h1><div>{rows}</div>", title=f"Thông báo | {_SITE}", address="thong-bao/")


def test_a_labelled_author_behind_the_text_goes_before_the_signature() -> None:
    card = "<div><span>Tác giả: </span><a href='/'>Ban Biên tập</a></div><div>Copyright Notice: CC BY 4.0</div>"
    read = _read(
        f"<div id='bai'><h1>{_TITLE}</h1><p>02/11/2023</p><div>{_BODY}<p>Hoàng Thị Mai</p></div></div><div>{card}</div>"
    )
    assert (read.author, read.text.split("\n\n")) == ("Ban Biên tập", list(_TEXT))
