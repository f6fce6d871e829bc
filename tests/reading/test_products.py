"""What products print in their own order: a date between lead and text, a section above it, labels and values apart,
titles over two lines, texts with the line ends of their source, a gate amid the site's menus.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ChallengePageError
from crawler.reading.extract import extract

_TITLE = "Mở lớp chữ Thái cổ cho con em hai bản kết nghĩa"
_LEAD = "Sáng 2/10, lớp chữ Thái cổ đầu tiên dành cho con em hai bản kết nghĩa khai giảng tại nhà văn hóa bản Mé."
_TOLD = (
    "Lớp có 26 học viên, học hai buổi mỗi tuần; thầy giáo là một nghệ nhân bảy mươi tư tuổi, sách do tỉnh bạn in tặng."
)
_LAST = "Khóa học kéo dài bốn tháng và kết thúc bằng một buổi thi viết thư cho bạn bên kia suối."
_DATE = "Ngày đăng: 02/10/2019"
_ITEMS = (
    "Ngày đầu: học mười chữ cái và cách cầm bút lông",
    "Ngày thứ hai: tập đọc một bài đồng dao",
    "Ngày thứ ba: chữ ghép và dấu thanh",
    "Bế giảng",
)
_ROW = "<tr>" + "".join(f"<td>{word}</td>" for word in ("Thứ năm", "18 giờ", "Nhà văn hóa")) + "</tr>"


def _read(body: str, declared: str = _TITLE, address: str = "/x", portal: str = "lai_chau") -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    fetched = Page(f"http://a.example{address}", page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(fetched, PORTALS[portal])


def _below_date(body: str) -> Article:
    return _read(
        f"<div><div>{_TITLE}</div><div><b>{_LEAD}</b></div><div>{_DATE}</div><div>{body}</div></div><p>top</p>"
    )


_BAR = "<p><a href='/in'>In bài này</a></p>"


@pytest.mark.parametrize("bar", ["", "<div>Lượt xem: 1.204</div>", _BAR])
def test_a_date_between_lead_and_a_table_dates_no_text_above(bar: str) -> None:
    read = _below_date(f"{bar}<table>{_ROW * 3}</table><p>{_TOLD}</p>")
    assert read.text.split("\n\n") == [_LEAD, *["Thứ năm | 18 giờ | Nhà văn hóa"] * 3, _TOLD]
    assert read.published_raw == _DATE


@pytest.mark.parametrize("heading", ["", "<h3>Lịch học</h3>", "<div>Lượt xem: 1.204</div>"])
def test_a_date_between_lead_and_a_programme_dates_no_text_above(heading: str) -> None:
    read = _below_date(f"{heading}<ul>{''.join(f'<li>{item}</li>' for item in _ITEMS)}</ul>")
    assert read.text.split("\n\n") == [_LEAD, *(["Lịch học"] if "h3" in heading else []), *_ITEMS]
    assert (read.title, read.published_raw) == (_TITLE, _DATE)


@pytest.mark.parametrize(
    "date", ["Thứ hai, 7 tháng 8, 2017 - 16:04", "Thứ hai, 07/08/2017, 16:04 GMT+7", "16:04, 07/08/2017"]
)
@pytest.mark.parametrize("first", ["<p>Lịch học</p>", f"<table>{_ROW * 4}</table>", "<ul><li>Một</li></ul>"])
def test_a_date_with_its_hour_between_lead_and_text_needs_no_label(date: str, first: str) -> None:
    body = f"{first}<p>{_TOLD}</p><p>{_LAST}</p>"
    read = _read(f"<div><h2>{_TITLE}</h2><div><b>{_LEAD}</b></div><p>{date}</p><div>{body}</div></div><p>top</p>")
    assert (read.published_at, read.published_raw) == ("2017-08-07T16:04:00+07:00", date)
    assert (read.text.split("\n\n")[0], read.text.split("\n\n")[-2:]) == (_LEAD, [_TOLD, _LAST])


def test_a_date_at_the_foot_of_a_short_text_has_none_below() -> None:
    links = "".join(f"<li><a href='/t/{at}'>Trao gạo cho bản số {at}</a></li>" for at in range(4))
    read = _below_date(f"<h3>Tin cùng mục</h3><ul>{links}</ul>")
    assert (read.text, read.published_raw) == (_LEAD, _DATE)


@pytest.mark.parametrize("size", ["<font size=4>{}</font>", "<span style='font-size:20px'>{}</span>"])
def test_a_title_in_large_type_below_the_date_and_its_section_above(size: str) -> None:
    links = "".join(f"<a href='/m/{at}'>Mục {at}</a><br>" for at in range(5))
    head = f"{links}<b>TIN HOẠT ĐỘNG</b><hr>{_DATE}<br><p>{size.format(f'<b>{_TITLE}</b>')}</p>"
    read = _read(f"<table><tr><td>{head}<p>{_TOLD}</p><p>{_LAST}</p></td></tr></table>", "Trang thong tin")
    assert (read.title, read.published_at, read.text) == (_TITLE, "2019-10-02", f"{_TOLD}\n\n{_LAST}")


def test_a_short_line_that_opens_the_text_is_no_title_below_one_in_large_type() -> None:
    head = f"<p><font size=4><b>{_TITLE}</b></font></p><p>Bà Lò Thị Ín (bản Mé) hỏi:</p>"
    read = _read(f"<table><tr><td>{head}<p>{_TOLD}</p><p>{_LAST}</p></td></tr></table>", "Trang thong tin")
    assert (read.title, read.text.split("\n\n")[0]) == (_TITLE, "Bà Lò Thị Ín (bản Mé) hỏi:")


@pytest.mark.parametrize(
    ("first", "second", "address"),
    [
        ("Quan hệ Mường Tè -", "Giang Thành: những mốc đáng nhớ", "/x"),
        ("Vĩnh biệt ông Lò", "Ín, người giữ mốc số 0", "/tin/vinh-biet-ong-lo-in-nguoi-giu-moc-so-0.html"),
    ],
)
def test_a_title_over_two_lines_that_nothing_declares(first: str, second: str, address: str) -> None:
    head = f"<div><a href='/d'>Đối ngoại nhân dân</a></div><div>{first}<br>{second}</div><div>{_DATE}</div>"
    read = _read(f"<div>{head}<div><p>{_TOLD}</p><p>{_LAST}</p></div></div>", "Chi tiết tin", address)
    assert read.title == f"{first} {second}"


def test_a_declared_title_with_a_dash_is_no_section_and_title() -> None:
    first, second = "Quan hệ Mường Tè -", "Giang Thành: những mốc đáng nhớ"
    head = f"<td>{first}<br>{second}</td><td><a href='/in'>In</a></td></tr><tr><td>{_DATE}</td></tr>"
    read = _read(f"<table><tr>{head}<tr><td><p>{_TOLD}</p><p>{_LAST}</p></td></tr></table>", f"{first} {second}")
    assert read.title == f"{first} {second}"


def test_a_section_and_a_title_in_one_element_are_two() -> None:
    head = f"<div>Đối ngoại nhân dân<br>{_TITLE}</div><div>{_DATE}</div>"
    read = _read(f"<div>{head}<div><p>{_TOLD}</p><p>{_LAST}</p></div></div>", address=f"/doi-ngoai-nhan-dan/{'mo-lop'}")
    assert read.title == _TITLE


def test_a_site_may_be_the_source_under_a_label_of_its_own() -> None:
    fields = "<div><div>Tác giả:</div><div>Lò Thu Phương</div></div><div><div>Nguồn tin:</div><div>Trang thông tin điện tử xã Mé</div></div>"
    read = _read(f"<h1>{_TITLE}</h1><p>{_DATE}</p><div><p>{_TOLD}</p><p>{_LAST}</p></div>{fields}")
    assert (read.author, read.source) == ("Lò Thu Phương", "Trang thông tin điện tử xã Mé")
    assert read.text == f"{_TOLD}\n\n{_LAST}"


def test_an_office_signs_below_the_element_of_the_text() -> None:
    text = f"<div><div>{_TITLE}</div><div>{_DATE}</div><div><p>{_TOLD}</p><p>{_LAST}</p></div>"
    read = _read(f"{text}<div>Phòng Phổ biến pháp luật</div></div><div><p>Sở Ngoại vụ</p><p>Tầng 4, nhà D</p></div>")
    assert (read.author, read.text) == ("Phòng Phổ biến pháp luật", f"{_TOLD}\n\n{_LAST}")
    assert _read(f"{text}</div><div><p>Sở Ngoại vụ</p><p>Tầng 4, nhà D</p></div>").author is None


def test_a_caption_above_the_date_is_no_lead() -> None:
    picture = "<div><img src='/t/a.jpg'><div><i>Ông Lò Văn Ín (thứ hai từ trái sang) và các học viên lớn tuổi nhất của lớp chữ Thái cổ ở bản Mé, tháng 10/2019.</i></div></div>"
    read = _read(f"<h1>{_TITLE}</h1>{picture}<div>{_DATE}</div><div><p>{_TOLD}</p><p>{_LAST}</p></div>")
    assert read.text == f"{_TOLD}\n\n{_LAST}"
    assert [image.caption is not None for image in read.images] == [True]


def test_items_and_verses_keep_their_lines_where_line_ends_are_kept() -> None:
    lines = ["Suối sâu không ngăn bước chân", "Cầu tre lắc lẻo nối gần bản xa", "- Một lớp", "- Hai thầy"]
    typed = f"<div style='white-space:pre-line'>{_TOLD}\n\n{lines[0]}\n{lines[1]}\n\n{_LAST}\n\n{lines[2]}\n{lines[3]}</div>"
    read = _read(f"<h1>{_TITLE}</h1><p>{_DATE}</p>{typed}")
    assert read.text.split("\n\n") == [_TOLD, *lines[:2], _LAST, *lines[2:]]


def test_lines_wrapped_at_a_margin_are_one_paragraph() -> None:
    words, wrapped = _TOLD.split(), [""]
    for word in words:
        fits = len(wrapped[-1]) + len(word) < 50
        wrapped = [*wrapped[:-1], f"{wrapped[-1]} {word}".strip()] if fits else [*wrapped, word]
    typed = "\n".join(wrapped)
    read = _read(f"<h1>{_TITLE}</h1><p>{_DATE}</p><pre>{typed}\n\n{_LAST[:42]}\n\nThầy Ín vui.</pre>")
    assert read.text.split("\n\n") == [_TOLD, _LAST[:42], "Thầy Ín vui."]


def test_a_last_picture_in_a_figure_beside_the_lines_of_a_text() -> None:
    figure = "<figure><img src='/t/lop.jpg'><figcaption>Lớp học buổi tối</figcaption></figure>"
    read = _read(
        f"<h1>{_TITLE}</h1><p>{_DATE}</p><section><div>{_LEAD}</div><div>{_TOLD}<br><br>{_LAST}</div>{figure}</section>"
    )
    assert [image.caption for image in read.images] == ["Lớp học buổi tối"]
    assert read.text == f"{_LEAD}\n\n{_TOLD}\n\n{_LAST}"


def test_a_gate_amid_the_menus_of_a_site() -> None:
    menu = "".join(f"<li><a href='/m/{at}'>Chuyên mục đối ngoại số {at} của cổng</a></li>" for at in range(26))
    gate = "<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Quá trình này là tự động, vui lòng chờ tối đa 5 giây.</p>"
    with pytest.raises(ChallengePageError):
        _read(f"<ul>{menu}</ul><div>{gate}</div>", "Chờ một chút")


_TOOLS = "<div><a href='#'>In</a> <a href='#'>Gửi mail</a> <a href='#'>Chia sẻ</a></div>"


def test_a_row_of_tools_parts_no_lead_from_a_text_of_short_lines() -> None:
    items = "".join(f"<li>{item}</li>" for item in _ITEMS)
    body = f"<div><ul>{items}</ul><p>{_LAST}</p></div>"
    read = _read(f"<div><h1>{_TITLE}</h1><p>{_DATE}</p><div><b>{_LEAD}</b></div>{_TOOLS}{body}</div><p>top</p>")
    assert read.text.split("\n\n") == [_LEAD, *_ITEMS, _LAST]


def test_a_row_of_tools_above_the_title_is_no_category() -> None:
    read = _read(f"<p>Sở Ngoại vụ</p><div>{_TOOLS}<h3>{_TITLE}</h3><p>{_DATE}</p><p>{_TOLD}</p><p>{_LAST}</p></div>")
    assert read.category is None


def test_contents_of_one_entry_are_none_of_the_text() -> None:
    contents = "<div><p>Đi nhanh tới</p><ul><li><a href='#2'>Ngày thứ hai</a></li></ul></div>"
    body = f"<div><p>{_TOLD}</p><h2 id='2'>Ngày thứ hai</h2><p>{_LAST}</p></div>"
    read = _read(f"<div><h1>{_TITLE}</h1><p>{_DATE}</p><p>{_LEAD}</p>{_TOOLS}{contents}{body}</div>")
    assert read.text.split("\n\n") == [_LEAD, _TOLD, "Ngày thứ hai", _LAST]


@pytest.mark.parametrize("date", ["<font color=gray>{}</font>", "<b>Ngày đăng:</b> <span>02/10/2019</span>"])
def test_a_date_that_runs_on_into_the_text_is_parted_from_it(date: str) -> None:
    head = f"<p><font size=5><b>{_TITLE}</b></font><br>{date.format(_DATE)}"
    read = _read(f"<table><tr><td>{head} {_TOLD}<br><br>{_LAST}<br><br></td></tr></table>")
    assert (read.published_raw, read.text) == (_DATE, f"{_TOLD}\n\n{_LAST}")


def test_a_text_that_begins_like_a_date_is_one() -> None:
    first = f"<b>Ngày đăng</b> ký kéo dài từ 02/10/2019 đến 05/10/2019. {_TOLD}"
    read = _read(f"<h1>{_TITLE}</h1><div><p>{first}</p><p>{_LAST}</p></div>")
    assert read.text == f"Ngày đăng ký kéo dài từ 02/10/2019 đến 05/10/2019. {_TOLD}\n\n{_LAST}"


def test_buttons_for_the_size_of_type_are_no_form_above_a_short_article() -> None:
    bar = "<div><span>Cỡ chữ</span><button>A-</button><button>A+</button></div><div><span>Đọc bài viết</span><select><option>Nữ</option></select></div>"
    assert _read(f"<h1>{_TITLE}</h1>{bar}<div>{_TOLD}</div>").text == _TOLD


def test_a_cell_with_a_text_and_its_pictures_frames_none() -> None:
    picture = "<p><img src='/t/{0}.jpg'></p><p><em>Lớp học buổi tối, tấm ảnh {0}.</em></p>"
    cell = f"{picture.format(1)}{picture.format(2)}<p>{_TOLD}</p>{picture.format(3)}"
    read = _read(f"<h1>{_TITLE}</h1><p>{_DATE}</p><div><b>{_LEAD}</b></div><table><tr><td>{cell}</td></tr></table>")
    assert [image.caption for image in read.images] == [f"Lớp học buổi tối, tấm ảnh {at}." for at in (1, 2, 3)]
    assert read.text == f"{_LEAD}\n\n{_TOLD}"
