"""Habits of the systems that portals run on: what their pages print round an article, and what they declare of it."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from crawler.reading.head.title import make_title
from crawler.reading.page.opening import open_document
from tests.reading.office import OFFICE, fetched

_TITLE = "Tuần tra chung trên đoạn biên giới Nậm Kha"
_FIRST = "Sáng 12/5, hai đồn đã cử mười hai cán bộ, chiến sĩ đi dọc suối Nậm Kha, kiểm tra sáu cột mốc và một lối mở."
_SECOND = "Đoàn ghi nhận các mốc còn nguyên vẹn, riêng chân mốc 44 bị nước xói, sẽ được kè lại trước mùa mưa năm nay."
_THIRD = "Kết thúc chuyến đi, hai bên ký biên bản và hẹn gặp lại vào tháng tám tại trạm kiểm soát của nước bạn."
_DAY = "<div>(Ngày đăng :13/05/2021 8:05:00 SA)</div>"


def _told(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _read(body: str, declared: str = _TITLE, path: str = "/tin/tuan-tra-7/") -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(fetched(path, page), PORTALS["lai_chau"])


def _of_office(body: str, declared: str = _TITLE, path: str = "/tin/tuan-tra-7/") -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(fetched(path, page), OFFICE)


@pytest.mark.parametrize("title", [_TITLE, "Điện chia buồn"])
def test_the_section_that_a_page_declares_before_its_title_heads_the_box(title: str) -> None:
    box = f"<h2>Tin tức</h2><div><a href='/bg'>Biên giới</a></div><div>{title}</div><div>13/05/2021 8:05 SA</div>"
    article = _of_office(f"<div>{box}<div>{_told(_FIRST, _SECOND)}</div></div>", f"Tin tức - {title}")
    assert (article.title, article.text) == (title, f"{_FIRST}\n\n{_SECOND}")


def test_the_page_and_the_site_that_are_declared_behind_the_title_head_no_article() -> None:
    box = f"<h2>Chi tiết tin - Sở TTTT</h2><div><h2>Chi tiết tin</h2><div>{_TITLE}</div><div>13/05/2021 | 08:05</div></div>"
    article = _of_office(f"<div>{box}<div>{_told(_FIRST, _SECOND)}</div></div>", f"{_TITLE} - Chi tiết tin - Sở TTTT")
    assert (article.title, article.published_at) == (_TITLE, "2021-05-13T08:05:00+07:00")


def test_a_short_title_is_no_section_though_the_page_declares_its_own_below() -> None:
    body = f"<h1>Điện chia buồn</h1><div>Chính sách đối ngoại</div>{_DAY}{_told(_FIRST, _SECOND)}"
    assert _read(body, "Điện chia buồn - Chính sách đối ngoại").title == "Điện chia buồn"


_ENTRIES = "".join(f"<li><a href='/t/{n}'>Tin thứ {n} về biên giới</a></li>" for n in (1, 2))


@pytest.mark.parametrize(
    "behind",
    [
        "<div align='right'><a href='/tt'>Xem tất cả</a></div>",
        "<div>Xem thêm trong mục này: <a href='/a'>&laquo; Hội thi tìm hiểu luật</a> <a href='/b'>Lắp bảng chỉ đường &raquo;</a></div>",
    ],
)
def test_a_list_of_others_ends_before_ways_on_and_the_pages_beside_this_one(behind: str) -> None:
    listed = f"<div><div><h3>Tin liên quan</h3><ul>{_ENTRIES}</ul></div>{behind}</div>"
    article = _read(f"<h1>{_TITLE}</h1>{_DAY}{_told(_FIRST, _SECOND)}{listed}")
    assert [entry.title for entry in article.related] == ["Tin thứ 1 về biên giới", "Tin thứ 2 về biên giới"]


def test_a_text_in_rows_is_no_frame_though_drawn_dots_stand_before_its_items() -> None:
    long = f"{_FIRST[:-1]}, {_SECOND[0].lower()}{_SECOND[1:]}"
    items = "".join(f"<tr><td><img src='/images/dot.gif'></td><td>Mốc {n}</td></tr>" for n in (41, 42, 43))
    rows = f"<tr><td colspan=2><img src='/anh/moc.jpg'></td></tr><tr><td colspan=2>{long}</td></tr>{items}"
    article = _read(f"<h1>{_TITLE}</h1>{_DAY}{_told(_THIRD)}<table>{rows}</table>")
    assert long in article.text.split("\n\n")
    assert [picture.caption for picture in article.images] == [None]


@pytest.mark.parametrize("name", ["<p align=right><b>Lò Thị Mai</b></p>", "<p><b>Lò Thị Mai</b></p>"])
def test_a_name_set_apart_signs_though_the_list_above_it_was_never_closed(name: str) -> None:
    items = "<ul><li>Mốc 41</p><li>Mốc 42</p></ol>"
    article = _read(f"<h1>{_TITLE}</h1>{_DAY}<div><p>{_FIRST}</p>{items}<p>{_SECOND}</p>{name}</div>")
    assert (article.author, article.text.endswith(_SECOND)) == ("Lò Thị Mai", True)


def test_two_boxes_under_one_heading_are_no_pair_of_names() -> None:
    pane = "<td><span>THỜI TIẾT - TỶ GIÁ</span><table><tr><td><b>Thời tiết</b></td></tr><tr><td>19 độ</td></tr></table></td>"
    text = (
        f"<td><div>{_TITLE}</div>{_DAY}<div>{_told(_FIRST, _SECOND)}</div><div align=right><b>Lò Thị Mai</b></div></td>"
    )
    article = _read(f"<table><tr>{text}{pane}</tr></table>")
    assert (article.author, article.text) == ("Lò Thị Mai", f"{_FIRST}\n\n{_SECOND}")


_TOOLS = "<li><a href='/in'>Bản in</a></li><li><a href='/gui'>Gửi tới bạn bè</a></li>"


@pytest.mark.parametrize(
    "line",
    [
        f"<ul>{_TOOLS}<li><span>1206 lượt xem</span></li></ul></div><div><h2>Tin cùng chuyên mục</h2><ul>{_ENTRIES}</ul>",
        "<div>Được đăng trong <a href='/bg'>Biên giới</a></div>",
        "<p>Hiện có 0 thành viên và 17 khách đang trực tuyến.</p>",
        "<p>Đang có 17 khách và không thành viên đang online</p>",
    ],
)
def test_what_a_system_prints_below_any_article_is_no_text(line: str) -> None:
    dated = f"<div><div>13/05/2021 - 08:05</div><div><div>{_told(_FIRST)}</div></div>{line}</div>"
    undated = f"<div>{_told(_FIRST)}</div>{line}"
    assert [_of_office(f"<div><h1>{_TITLE}</h1>{below}</div>").text for below in (dated, undated)] == [_FIRST, _FIRST]


@pytest.mark.parametrize(
    "line", ["Hiện có 17 khách và 3 phiên dịch đang trực tuyến với hội trường.", "Gửi tới bạn bè năm châu"]
)
def test_what_reads_like_that_stays_in_a_text(line: str) -> None:
    assert line in _of_office(f"<h1>{_TITLE}</h1>{_told(_FIRST, line, _SECOND)}").text


@pytest.mark.parametrize("heading", ["Tin tức", "Đang truy cập"])
def test_the_heading_of_a_box_without_a_date_names_no_article(heading: str) -> None:
    asked = _told(
        "Hỏi: Đi chợ phiên có cần giấy thông hành không?",
        "Người gửi: Lò Văn Phương",
        f"Đáp: {_FIRST}",
        f"Đáp: {_SECOND}",
    )
    with pytest.raises(ExtractionError):
        _of_office(f"<div><h2>{heading}</h2><div><h2>Hỏi đáp</h2>{asked}</div></div>", "Cổng thông tin", "/hoi-dap")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Bạn đang ở: Trang chủ", False),
        ("Vị trí hiện tại:", False),
        ("Bạn đang ở đâu trên đường biên giới", True),
        ("II. Việc cần làm", False),
        ("30 năm giữ mốc", True),
    ],
)
def test_where_the_reader_is_and_a_numbered_part_name_no_article(line: str, named: bool) -> None:
    page = f"<html><body><p>{line}</p>{_told(_FIRST)}</body></html>"
    assert (make_title(open_document(fetched("/7", page), OFFICE), 0, 1) is not None) == named


def test_a_figure_between_a_paragraph_and_a_heading_leaves_it_a_heading_of_the_text() -> None:
    figure = "<figure><img src='/anh/moc.jpg'><figcaption>Mốc 44</figcaption></figure>"
    text = f"{_told(_FIRST, _SECOND)}{figure}<h2><strong>Mùa nước</strong></h2>{_told(_THIRD, _FIRST[::-1])}"
    assert _of_office(f"<h1>{_TITLE}</h1><div>{text}</div>", "Sở", "/tin/7.aspx").title == _TITLE


@pytest.mark.parametrize(("path", "title"), [("/tin/dien-chia-buon-7/", "Điện chia buồn"), ("/tin/7.aspx", None)])
def test_a_short_line_below_the_way_is_a_title_if_the_address_spells_it(path: str, title: str | None) -> None:
    body = f"<p><a href='/'>Trang chủ</a> » <a href='/bg'>Biên giới</a></p><p><b>Điện chia buồn</b></p>{_told(_FIRST, _SECOND)}"
    links = "".join(f"<li><a href='/t/{n}'>Tin thứ {n} về biên giới (13/05/2021)</a></li>" for n in range(5))
    if title:
        assert _of_office(f"{body}<ul>{links}</ul>", "Sở", path).title == title
    else:
        with pytest.raises(ExtractionError):
            _of_office(f"{body}<ul>{links}</ul>", "Sở", path)


def test_the_name_of_the_site_that_links_to_its_home_page_is_no_title() -> None:
    name = "<div><a href='/' rel='home'><b>Sở TTTT Điện Biên</b></a></div>"
    boxes = f"<h2>Main menu</h2><ul>{_ENTRIES}</ul><h2>Tin nổi bật</h2><ul><li><a href='/x'>Điện chia buồn</a></li>{_ENTRIES}</ul>"
    body = f"<div><h1>Điện chia buồn</h1><div>13/05/2021 - 08:05</div>{_told(_FIRST, _SECOND)}</div>"
    assert _of_office(f"{name}{boxes}{body}", "Điện chia buồn | Sở TTTT Điện Biên").title == "Điện chia buồn"


@pytest.mark.parametrize("shape", ["<p><b>{}</b></p>", "<h3>{}</h3>"])
def test_the_first_day_of_a_diary_below_its_lead_is_not_the_day_of_the_page(shape: str) -> None:
    texts = ((3, _FIRST), (4, _SECOND), (5, _THIRD))
    days = "".join(f"{shape.format(f'Ngày 0{day}/11/2022')}{_told(line, _THIRD)}" for day, line in texts)
    counts = "<div><a href='#r'>0</a></div><div>14128</div><div>Share</div><a href='#'><div>Facebook</div></a>"
    body = f"<article><header><h1>{_TITLE}</h1>{counts}</header><div><p><b>{_SECOND}</b></p>{days}</div></article>"
    assert _of_office(body, f"{_TITLE} | TTDN").published_at is None


def test_the_name_of_a_portal_and_a_title_behind_it_are_no_notice_of_its_repair() -> None:
    title = "Thông báo tạm dừng tiếp nhận hồ sơ cấp giấy thông hành"
    head = f"<title>Cổng thông tin</title><meta property='og:title' content='{title}'>"
    page = f"<html><head>{head}</head><body><h1>{title}</h1><div>13/05/2021 08:05</div>{_told(_FIRST, _SECOND)}</body></html>"
    assert extract(fetched("/tin/7.aspx", page), OFFICE).title == title


def test_a_drawing_in_the_link_of_a_button_is_no_picture_of_the_article() -> None:
    button = "<div><a href='javascript:print()'><img src='/in.png'> In bài viết</a> | <a href='/pdf'>Xuất PDF</a></div>"
    article = _read(f"<h1>{_TITLE}</h1>{button}{_DAY}{_told(_FIRST)}<p><img src='/moc.png'></p>{_told(_SECOND)}")
    assert [picture.url.rpartition("/")[2] for picture in article.images] == ["moc.png"]


@pytest.mark.parametrize(
    "tools",
    [
        "<div><img src='/qr.png'><p>Quét mã QR để đọc bài trên điện thoại</p></div>",
        "<p><i></i> 1.234 lượt xem | <i></i> 12 bình luận</p>",
        "<div><a href='javascript:print()'><img src='/in.png'> In bài viết</a> | <a href='/pdf'>Xuất PDF</a></div>",
    ],
)
@pytest.mark.parametrize("picture", ["", "<p><img src='/moc.jpg'></p><p><em>Cột mốc 44 bên suối</em></p>"])
def test_tools_between_lead_and_text_are_of_the_page_below_a_picture_too(tools: str, picture: str) -> None:
    head = f"<h1>{_TITLE}</h1>{_DAY}<p><b>{_THIRD}</b></p>"
    article = _read(f"<div>{head}{picture}{tools}<div>{_told(_FIRST, _SECOND)}</div></div>")
    assert article.text == f"{_THIRD}\n\n{_FIRST}\n\n{_SECOND}"


@pytest.mark.parametrize("day", ["<span>15/03/2020</span> ", "[15/03/2020] - ", "<i>15/03/2020 08:30</i>: "])
def test_the_day_of_an_entry_may_stand_before_its_link(day: str) -> None:
    items = (
        f"<li>{day}<a href='/t/1'>Giao ban bốn huyện biên giới</a></li><li><a href='/t/2'>Tặng cây mận giống</a></li>"
    )
    article = _read(f"<h1>{_TITLE}</h1>{_DAY}{_told(_FIRST, _SECOND)}<h3>Tin liên quan</h3><ul>{items}</ul>")
    assert [(one.title, (one.published_at or "")[:10]) for one in article.related] == [
        ("Giao ban bốn huyện biên giới", "2020-03-15"),
        ("Tặng cây mận giống", ""),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "(Ngày đăng :13/05/2021 8:05:00 SA) | Lượt xem: 1.234",
        "Lượt xem: 1.234 | (Ngày đăng :13/05/2021 8:05:00 SA)",
        "(Ngày đăng :13/05/2021 8:05:00 SA) (GMT+7)",
    ],
)
def test_the_line_of_the_date_below_a_break_is_no_half_of_the_title(line: str) -> None:
    head = f"<table><tr><td><span>{_TITLE}</span><br><span>{line}</span></td></tr></table>"
    article = _read(f"{head}<div>{_told(_FIRST, _SECOND)}</div>", "Cổng thông tin", "/tin/7.aspx")
    assert (article.title, article.published_at) == (_TITLE, "2021-05-13T08:05:00+07:00")


@pytest.mark.parametrize("change", ["(cập nhật lần cuối: 05/10/2022)", "(Sửa đổi lúc 05/10/2022 07:41)"])
def test_the_day_of_the_last_change_may_stand_in_brackets_behind_the_date(change: str) -> None:
    article = _of_office(f"<h1>{_TITLE}</h1><div>T5, 13/05/2021 - 08:05 {change}</div>{_told(_FIRST, _SECOND)}")
    assert (article.published_at, article.text) == ("2021-05-13T08:05:00+07:00", f"{_FIRST}\n\n{_SECOND}")


_FILE = "<a href='/tep/KH-214.pdf'>KH-214.pdf</a>"


def test_a_count_of_downloads_is_told_beside_the_name_of_a_file() -> None:
    listed = f"<h4>Tập tin đính kèm</h4><ul><li>{_FILE} <span>214 lượt tải</span></li></ul>"
    article = _read(f"<div><h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}{listed}</div></div>")
    assert (article.text, len(article.attachments)) == (f"{_FIRST}\n\n{_SECOND}", 1)


def test_a_table_of_files_below_the_text_is_read_past_its_heads() -> None:
    heads, cells = ("<th>STT</th><th>Tên tệp</th><th>Kích thước</th>", f"<td>1</td><td>{_FILE}</td><td>214 KB</td>")
    text = f"<div><h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}</div></div>"
    article = _read(f"{text}<table><tr>{heads}</tr><tr>{cells}</tr></table>")
    assert [one.title for one in article.attachments] == ["KH-214.pdf"]


def test_the_label_of_files_is_no_value_of_an_empty_label_of_the_source() -> None:
    below = f"<div><p>Nguồn tin: </p><h4>Tập tin đính kèm</h4></div><div>{_FILE}</div>"
    assert _read(f"<h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}</div>{below}").source is None


def test_who_signs_may_stand_below_labelled_files() -> None:
    signed = "<div style='text-align:right'><strong>Lò Thị Mai</strong></div>"
    text = f"<div><div>{_told(_FIRST, _SECOND)}</div><div>Tải tệp đính kèm: {_FILE}</div>{signed}</div>"
    article = _of_office(f"<div><div>{_TITLE}</div><div><div>13/05/2021 8:05 SA</div></div>{text}</div>")
    assert (article.author, article.text) == ("Lò Thị Mai", f"{_FIRST}\n\n{_SECOND}")


_MENU = "".join(f"<li><a href='/m/{at}'>{name}</a></li>" for at, name in enumerate(("Tin tức", "Lãnh sự", "Văn bản")))
_NOTICE = "<p>{} {}</p>".format("Mời quý vị đọc các quy định mới về xuất nhập cảnh.", _SECOND) * 12


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        (
            "Runtime Error",
            "Description: An application error occurred on the server, details cannot be viewed remotely.",
        ),
        (
            "Đang kiểm tra trình duyệt của bạn",
            "Quá trình này diễn ra tự động, trình duyệt sẽ được chuyển đi sau ít giây.",
        ),
    ],
)
def test_a_notice_amid_the_boxes_of_a_large_site_is_no_article(heading: str, told: str) -> None:
    body = f"<ul>{_MENU}</ul><div><h1>{heading}</h1>{_told(told, told)}</div><aside><h2>Đọc nhiều</h2>{_NOTICE}</aside>"
    with pytest.raises(ExtractionError):
        _of_office(body, heading)


@pytest.mark.parametrize(
    "bar", ["<li><a href='#'>1</a></li><li><a href='#'>2</a></li>", "<li><a href='/in'>In</a></li>"]
)
def test_stars_and_buttons_may_part_the_title_of_an_undated_page_from_its_text(bar: str) -> None:
    bars = f"<ul><li>cỡ chữ <a href='#'>giảm kích thước font chữ</a></li>{bar * 3}</ul><div>(0 bình chọn)</div>"
    listed = "".join(f"<li><a href='/t/{n}'>Tin thứ {n} về biên giới</a></li>" for n in range(9))
    body = f"<h1><a href='/'>Sở</a></h1><ul>{_MENU * 2}</ul><div><h2>{_TITLE}</h2>{bars}{_told(_FIRST, _SECOND)}</div><ul>{listed}</ul>"
    assert _of_office(body, "Sở", "/tin/7.aspx").title == _TITLE


def test_a_row_of_tools_may_part_a_title_by_its_place_from_the_lead() -> None:
    cells = "".join(f"<td><a href='#'>{word}</a></td>" for word in ("A-", "A", "A+"))
    tools = f"{cells}<td><img src='/adf/t.gif'></td><td><a href='#'>Bản in</a></td>"
    listed = "".join(f"<li><a href='/t/{n}'>Tin thứ {n} về biên giới</a></li>" for n in range(9))
    way = f"<ul>{_MENU * 2}</ul><div><a href='/'>Trang chủ</a> &gt; <a href='/kt'>Kinh tế</a></div>"
    head = f"{way}<div><span style='font-size:20px;font-weight:bold'>{_TITLE}</span></div><table><tr>{tools}</tr></table><div><b>{_THIRD}</b></div>"
    article = _of_office(f"{head}<div>{_told(_FIRST, _SECOND)}</div><ul>{listed}</ul>", "Sở", "/tin/7.aspx")
    assert (article.title, article.lead) == (_TITLE, _THIRD)


def test_a_column_of_the_site_that_opens_with_links_is_no_text_below_a_whole_one() -> None:
    links = "".join(f"<li><a href='/t/{n}'>Tin thứ {n} về biên giới</a> (2{n}/01/2019)</li>" for n in (1, 2, 3))
    column = f"<div><div><div>Thông báo</div><ul>{links}</ul></div><p>{_THIRD}</p></div>"
    text = f"<div><h3>{_TITLE}</h3>{_DAY}<div>{_told(_SECOND)}</div><div>{_told(_FIRST, _SECOND[::-1])}.</div></div>"
    article = _read(f"<div>{text}{column}</div>")
    assert _THIRD not in article.text


@pytest.mark.parametrize(
    "heading", ["<h3>Lời Bác dạy</h3>", "<div>TUYỂN DỤNG</div>", "<p><img src='/ava.png'> <b>Ban Biên tập</b></p>"]
)
def test_a_box_of_the_site_below_a_whole_text_is_none_of_it_though_no_list_stands_between(heading: str) -> None:
    article = f"<div><h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}</div></div>"
    assert _read(f"<div>{article}<div>{heading}<p>{_THIRD}</p></div></div>").text == f"{_FIRST}\n\n{_SECOND}"


def test_a_text_goes_on_in_the_boxes_of_its_parts_and_behind_an_element_that_was_closed_too_early() -> None:
    part = f"<div><h3>Việc cần làm</h3><p>{_THIRD}</p></div>"
    whole = f"<div><h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}</div>{part}</div>"
    torn = f"<div><div><h1>{_TITLE}</h1>{_DAY}{_told(_FIRST, _SECOND)}</div><h3>Việc cần làm</h3><p>{_THIRD}</p></div>"
    lead = f"<div><div><h1>{_TITLE}</h1>{_DAY}<p><b>{_FIRST}</b></p></div><div><h3>Việc cần làm</h3>{_told(_THIRD)}</div></div>"
    parts = f"<section><h1>{_TITLE}</h1>{_DAY}{_told(_FIRST, _SECOND)}</section>{part.replace('div', 'section')}"
    assert [_read(page).text.endswith(_THIRD) for page in (whole, torn, lead, parts)] == [True] * 4
