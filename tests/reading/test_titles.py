"""Titles that neither heading nor ``<title>`` confirms: set off by type alone, or named like a button of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

_SITE = "Cổng thông tin đối ngoại tỉnh Lai Châu"
_LEAD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LAST = "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới tại cửa khẩu phía bạn."
_ITEMS = "".join(f"<li><a href='/tb/{at}'>Thông báo số {at} về lịch trực cửa khẩu</a></li>" for at in (1, 2, 3))
_MENU = "<table><tr><td><a href='/'>Trang chủ</a> | <a href='/s'>Sơ đồ trang</a></td></tr></table>"


def _read(body: str) -> Article:
    page = f"<html><head><title>{_SITE}</title></head><body>{_MENU}{body}</body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _cells(title: str) -> str:
    return f"<table><tr><td>{title}</td></tr><tr><td><p>{_LEAD}</p><p>{_LAST}</p></td></tr></table>"


@pytest.mark.parametrize("dress", ["<b>{}</b>", "<font size='4'>{}</font>", "<span style='font-size:18pt'>{}</span>"])
def test_type_alone_sets_a_title_off(dress: str) -> None:
    title = "Hội nghị tổng kết công tác biên giới năm 2022"
    read = _read(_cells(dress.format(title)))
    assert (read.title, read.text) == (title, f"{_LEAD}\n\n{_LAST}")
    assert "title-by-place" in read.warnings


def test_a_plain_line_above_a_paragraph_is_no_title() -> None:
    with pytest.raises(ExtractionError):
        _read(_cells("Hội nghị tổng kết công tác biên giới năm 2022"))


@pytest.mark.parametrize("title", ["Tìm kiếm", "Chia sẻ", "Thông báo"])
def test_an_article_named_like_a_button_or_a_box(title: str) -> None:
    read = _read(f"<div><div>{title}</div><div>(Ngày đăng :27/06/2018 2:19:44 CH)</div><div><p>{_LEAD}</p></div></div>")
    assert (read.title, read.text) == (title, _LEAD)


@pytest.mark.parametrize("title", ["Thông báo", "<b>THÔNG BÁO</b>", "<table><tr><td>Thông báo</td></tr></table>"])
def test_the_declared_name_of_a_box_above_a_day_and_a_paragraph_is_a_title(title: str) -> None:
    box = f"<div>Thông báo</div><ul>{_ITEMS}</ul>"
    read = _read(f"<title>Thông báo - {_SITE}</title>{box}<div>{title}</div><div>27/06/2018</div><p>{_LEAD}</p>")
    assert (read.title.lower(), read.published_raw, read.text) == ("thông báo", "27/06/2018", _LEAD)


@pytest.mark.parametrize("day", ["27/06/2018", "(Ngày đăng :27/06/2018 2:19:44 CH)"])
def test_the_name_of_a_section_in_the_menu_is_none(day: str) -> None:
    with pytest.raises(ExtractionError):
        _read(f"<title>Thông báo</title><a href='/tb'>Thông báo</a><div>THÔNG BÁO</div><div>{day}</div><p>{_LEAD}</p>")


def test_above_entries_it_is_none() -> None:
    with pytest.raises(ExtractionError):
        _read(f"<title>Thông báo - {_SITE}</title><div>Thông báo</div><div>27/06/2018</div><ul>{_ITEMS}</ul>")


def test_an_article_named_by_a_day() -> None:
    title = "18/7/1977 - 18/7/2022"
    body = f"<title>{title}</title><div><h1>{title}</h1><div>27/06/2018 14:19</div><div><p>{_LEAD}</p></div></div>"
    read = extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (read.title, read.published_raw) == (title, "27/06/2018 14:19")


def test_an_article_on_the_site_itself() -> None:
    title = "Cổng thông tin đối ngoại: ba năm và những con số"
    body = f"<title>{title}</title><div><h1>{title}</h1><div>27/06/2018 14:19</div><div><p>{_LEAD}</p></div></div>"
    read = extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.title == title


_NOTES = "".join(
    f"<p>{line}</p>"
    for line in ("Thời gian: 14 giờ", "Địa điểm: phòng số 2", "Chủ trì: ông Pâng", "Có mặt: 17", "I. Nghe")
)


def test_the_only_heading_of_the_first_rank_heads_a_text_that_begins_with_short_lines() -> None:
    read = _read(
        f"<h1><a href='/'>{_SITE}</a></h1><div><h1>Biên bản họp quý III</h1>{_NOTES}<p>{_LEAD}</p><p>{_LAST}</p></div>"
    )
    assert (read.title, read.text.split("\n\n")[0]) == ("Biên bản họp quý III", "Thời gian: 14 giờ")


def test_one_of_two_such_headings_does_not() -> None:
    with pytest.raises(ExtractionError):
        _read(f"<div><h1>Biên bản họp</h1>{_NOTES}<h1>Thông tin chung</h1>{_NOTES}<p>{_LEAD}</p></div>")


def test_a_title_may_end_in_the_years_that_it_tells_of() -> None:
    title = "Diễn văn tại lễ kỷ niệm 40 năm Ngày ký Hiệp ước Hữu nghị (18/7/1977 - 18/7/2017)"
    read = _read(f"<div><div>{title}</div><div>(Ngày đăng :27/06/2017 2:19:44 CH)</div><div><p>{_LEAD}</p></div></div>")
    assert read.title == title


def test_a_short_title_that_ends_the_way_to_it() -> None:
    way = "<div><a href='/'>Trang chủ</a> » <a href='/dc'>ĐÍNH CHÍNH</a></div>"
    told = f"<p>Trong bài đăng ngày 12/6, có chỗ chưa chính xác, xin được sửa lại như sau, mong bạn đọc thông cảm:</p><p>{_LEAD}</p>"
    read = _read(f"{way}<div>Đính chính</div><div>(Ngày đăng :27/06/2018 2:19:44 CH)</div><div>{told}</div>")
    assert read.title == "Đính chính"


@pytest.mark.parametrize("way", ["Trang chủ / <a href='/d'>Tin đối ngoại</a>", "Trang chủ » Tin đối ngoại"])
def test_the_way_from_the_home_page_stands_right_above_a_plain_title(way: str) -> None:
    title = "Hội nghị tổng kết công tác biên giới năm 2022"
    read = _read(
        f"<div><div>{way}</div><div>{title}</div><div><p>Bà Mẩy hỏi:</p><p>{_LEAD}</p><p>{_LAST}</p></div></div>"
    )
    assert (read.title, read.text.split("\n\n")[0]) == (title, "Bà Mẩy hỏi:")


@pytest.mark.parametrize("told", ["chuyển sang tên miền mới", "thay đổi giao diện", "bắt đầu có bản tiếng Lào"])
def test_what_is_told_of_a_site_is_a_title(told: str) -> None:
    title = f"Cổng thông tin đối ngoại tỉnh {told}"
    page = f"<h1>{title}</h1><p>06/04/2022 16:04</p><div><p>Tên miền cũ được giữ thêm ba tháng cho bạn đọc quen dần.</p></div>"
    assert _read(f"<title>{title}</title>{page}").title == title


def test_a_title_broken_behind_a_colon_reads_on_in_small_letters() -> None:
    broken = "Hai tỉnh giáp biên:<br>một dòng suối<br>nhiều lời hẹn"
    date = "<div>(Ngày đăng :27/06/2018 2:19:44 CH)</div>"
    read = _read(f"<div><div><span>{broken}</span></div>{date}<div><p>{_LEAD}</p></div></div>")
    assert read.title == broken.replace("<br>", " ")
    over = "Chuyện bên suối:<br>Hai tỉnh giáp biên giữ lời hẹn"
    read = _read(f"<div><div><span>{over}</span></div>{date}<div><p>{_LEAD}</p></div></div>")
    assert read.title == "Hai tỉnh giáp biên giữ lời hẹn"


@pytest.mark.parametrize(
    "lines",
    [
        ("Điện Biên - Hủa Phăn:", "nối lại nhịp cầu", "sau đại dịch"),
        ("THÔNG BÁO", "Về việc tạm dừng thông quan", "tại cửa khẩu Tây Trang"),
    ],
)
@pytest.mark.parametrize("form", ["<div>{}</div>", "<div><span>{}</span></div>", "<table><tr><td>{}</td></tr></table>"])
@pytest.mark.parametrize("site", ["", " - Đối ngoại Điện Biên"])
def test_lines_of_which_two_read_on_are_one_title_if_the_page_declares_all(
    lines: tuple[str, ...], form: str, site: str
) -> None:
    title = " ".join(lines)
    page = (
        f"<html><head><title>{title}{site}</title></head><body>{_MENU}<div>{form.format('<br>'.join(lines))}"
        f"<p>(Ngày đăng :27/06/2018 2:19:44 CH)</p><p>{_LEAD}</p><p>{_LAST}</p></div></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (read.title, read.text) == (title, f"{_LEAD}\n\n{_LAST}")


def test_of_two_titles_as_likely_the_dated_one_is_taken_though_the_page_declares_its_own_name() -> None:
    items = "".join(f"<li>Giao cơ quan thứ {at} lo một phần việc</li>" for at in ("nhất", "hai", "ba"))
    rows = (
        "<tr><th align=left>Kết luận của Thường trực về hội nhập quốc tế</th></tr>",
        "<tr><td><a href=/2>Hợp tác quốc tế</a> | Ngày đăng: 02/09/2021 12:50</td></tr>",
        "<tr><td><b>Văn phòng vừa truyền đạt kết luận gồm ba điểm.</b></td></tr>",
        f"<tr><td><div><ol>{items}</ol>Các cơ quan gửi báo cáo đầu tiên trước ngày 20.<br></div></td></tr>",
    )
    bar = "<table><tr><td><b>THÔNG TIN ĐỐI NGOẠI</b></td><td><a href=/v>VN</a> | <a href=/en>EN</a></td></tr></table>"
    bar += "<dl><dt>Chuyên mục</dt>" + "".join(f"<dd><a href=/{at}>Mục {at}</a></dd>" for at in "123") + "</dl>"
    page = (
        f"<html><head><title>Thông tin đối ngoại</title></head><body>{bar}<table>{''.join(rows)}</table></body></html>"
    )
    fetched = Page("http://a.example/tin/9.html", page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    article = extract(fetched, PORTALS["lai_chau"])
    assert (article.title, article.published_at) == (
        "Kết luận của Thường trực về hội nhập quốc tế",
        "2021-09-02T12:50:00+07:00",
    )


@pytest.mark.parametrize("dress", ["<h1>{}</h1>", "<div><span style='font-size:22px'>{}</span></div>"])
def test_a_title_broken_behind_the_label_of_an_author_is_no_field_of_the_date(dress: str) -> None:
    head = f"{dress.format('Tin<br>vắn')}<div>Ngày đăng: 06/04/2022 16:04</div>"
    page = f"<html><head><title>Tin vắn</title></head><body>{_MENU}<div>{head}<p>{_LEAD}</p><p>{_LAST}</p></div>"
    article = extract(
        Page("http://a.example/x", f"{page}</body></html>".encode(), datetime(2026, 1, 1, tzinfo=UTC)),
        PORTALS["lai_chau"],
    )
    assert (article.title, article.published_at, article.author) == ("Tin vắn", "2022-04-06T16:04:00+07:00", None)
