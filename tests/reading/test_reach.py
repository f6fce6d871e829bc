"""Where a text begins and ends: a lead above the date, days that head its parts, a column beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Tuần phim tài liệu của hai tỉnh bên dòng Nậm Rốm"
_LEAD = "Tám bộ phim tài liệu về đời sống hai bên biên giới được chiếu miễn phí ngoài trời trong ba tối liền tại huyện."
_LAST = "Ban tổ chức phát vé cho học sinh các trường nội trú trước giờ chiếu một tiếng."


def _read(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/x/7", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien"])


def test_a_short_lead_between_title_and_date_is_text() -> None:
    short, date = "Tám bộ phim được chiếu miễn phí trong ba tối liền.", "Thời gian đăng: 3/15/2023 9:02:45 AM"
    read = _read(f"<h2>{_TITLE}</h2><h4>{short}</h4><p>{date}</p><div><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (read.lead, read.text) == (short, f"{short}\n\n{_LEAD}\n\n{_LAST}")


def test_days_that_head_the_parts_of_a_programme_are_text() -> None:
    parts = [
        ("Thứ năm, 14/3/2024", "19 giờ 30: khai mạc tại sân vận động huyện."),
        ("Thứ sáu, 15/3/2024", "8 giờ: hội thảo tại bảo tàng tỉnh."),
    ]
    drawn = "".join(
        f"<h3>{day}</h3><ul><li>{item}</li></ul>" for day, item in (*parts, ("Thứ bảy, 16/3/2024", "Bế mạc."))
    )
    read = _read(
        f"<article><h1>{_TITLE}</h1><p>Thời gian đăng: 3/1/2024 9:02:45 AM</p><p><b>{_LEAD}</b></p>"
        f"<div>{drawn}<p>{_LAST} {_LEAD}</p></div></article>"
    )
    assert read.text.split("\n\n")[1:4] == [parts[0][0], parts[0][1], parts[1][0]]


def test_a_column_beside_that_of_lines_parted_by_breaks_is_not_the_articles() -> None:
    side = "<div class='s'><div>Lịch tiếp công dân</div><div>Thứ tư hằng tuần, từ 8 giờ đến 11 giờ</div></div>"
    read = _read(
        f"<div><div><div>{_TITLE}</div><div>Thời gian đăng: 3/1/2024 9:02:45 AM</div><span>{_LEAD}<br>{_LAST}<br></span>"
        f"<div><b>Hà Kiều Oanh</b></div></div>{side}</div>"
    )
    assert (read.text, read.author) == (f"{_LEAD}\n\n{_LAST}", "Hà Kiều Oanh")


def test_a_column_beside_that_of_one_line_is_no_poem() -> None:
    side = (
        "<div><div>Lịch tiếp công dân</div><div>Thứ tư hằng tuần, từ 8 giờ đến 11 giờ</div><div>Phòng 203</div></div>"
    )
    head = f"<div>{_TITLE}</div><div>Thời gian đăng: 3/1/2024 9:02:45 AM</div>"
    assert _read(f"<div><div>{head}<span>{_LEAD}<br></span></div>{side}</div>").text == _LEAD


_SHARE = "<div><span>Chia sẻ bài viết:</span><ul><li><a href='https://zalo.me/s'>Zalo</a></li><li><a href='#'>In bài</a></li></ul></div>"
_DATE = "<p>Thời gian đăng: 3/1/2024 9:02:45 AM</p>"


@pytest.mark.parametrize(
    "tool", [_SHARE, "<div><span>1.245 lượt xem</span> <span>|</span> <span>0 bình luận</span></div>"]
)
@pytest.mark.parametrize(
    "body",
    [
        f"<p>{_LAST}</p>",
        f"<p><b>Tối thứ nhất</b></p><p>{_LAST}</p>",
        f"<p align='center'><img src='/u/a.jpg'></p><p align='center'><i>Quang cảnh.</i></p><p>{_LAST}</p>",
    ],
)
def test_tools_between_a_lead_and_the_box_of_the_text_end_nothing(tool: str, body: str) -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<p><b>{_LEAD}</b></p><div>{tool}{body}</div>")
    assert read.text.replace("Tối thứ nhất\n\n", "") == f"{_LEAD}\n\n{_LAST}"


def test_a_row_of_languages_in_a_table_below_the_lead_is_text() -> None:
    rows = "<table><tr><td>Tiếng Việt</td><td>Hà Nhì</td></tr><tr><td>Tiếng Lào</td><td>Thái</td></tr></table>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p>{rows}<p>{_LAST}</p></div>")
    assert read.text == f"{_LEAD}\n\nTiếng Việt | Hà Nhì\n\nTiếng Lào | Thái\n\n{_LAST}"


def test_who_signs_behind_the_tools_below_the_text_is_its_author() -> None:
    text = f"<div><p>{_LEAD}</p><p>{_LAST}</p></div>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}{text}{_SHARE}<p align='right'><b>Hà Kiều Oanh</b></p>")
    assert (read.text, read.author) == (f"{_LEAD}\n\n{_LAST}", "Hà Kiều Oanh")


_OTHERS = "".join(f"<li><a href='/n/{at}'>Giao ban đường biên quý {at} tại Bình Lư</a></li>" for at in (1, 2, 3))
_BOX = f"<div><div>Tin liên quan</div><ul>{_OTHERS}</ul></div>"


def test_a_list_of_others_that_opens_the_box_of_the_text_ends_nothing() -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<p><b>{_LEAD}</b></p><div>{_BOX}<p>{_LAST} {_LAST}</p></div>")
    assert read.text == f"{_LEAD}\n\n{_LAST} {_LAST}"


def test_a_list_of_others_between_items_and_a_line_of_the_text_ends_nothing() -> None:
    text = f"<p>{_LEAD}</p><ul><li>Phim đầu tiên nói về nghề dệt.</li><li>Phim cuối cùng nói về chợ phiên.</li></ul>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{text}{_BOX}<p>Hẹn gặp lại ở sân vận động huyện.</p></div>")
    assert read.text.split("\n\n")[-1] == "Hẹn gặp lại ở sân vận động huyện."


def test_a_list_of_others_below_a_text_ends_it() -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p>{_BOX}<p>Bản quyền thuộc về Sở Ngoại vụ.</p></div>")
    assert read.text == _LEAD


@pytest.mark.parametrize(
    "tool", ["<p>Lượt xem: 1.245</p>", "<div><a href='/tag/1'>biên giới</a>, <a href='/tag/2'>phim</a></div>"]
)
def test_a_counter_or_topics_beside_a_lead_above_the_date_are_passed(tool: str) -> None:
    read = _read(f"<h2>{_TITLE}</h2><h4>{_LEAD}</h4>{tool}{_DATE}<div><p>{_LAST}</p><p>{_LAST} {_LAST}</p></div>")
    assert read.lead == _LEAD


def test_a_list_that_no_sentence_follows_leaves_no_heading_behind() -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p><p>{_LAST}</p>{_BOX}<p>Xem tiếp</p></div>")
    assert read.text == f"{_LEAD}\n\n{_LAST}"


def test_labelled_credits_below_the_list_of_others_are_the_articles() -> None:
    signed = "<p>Tác giả: Hà Kiều Oanh</p><p>Nguồn tin: Báo Điện Biên Phủ</p>"
    read = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p><p>{_LAST}</p></div>{_BOX}{signed}</div>")
    assert (read.text, read.author, read.source) == (f"{_LEAD}\n\n{_LAST}", "Hà Kiều Oanh", "Báo Điện Biên Phủ")


def test_words_above_buttons_to_share_by_among_paragraphs_are_no_text() -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p><p>{_LAST}</p>{_SHARE}<p>{_LEAD} {_LAST}</p></div>")
    assert read.text == f"{_LEAD}\n\n{_LAST}\n\n{_LEAD} {_LAST}"


_POINTER = "<p>&gt;&gt; Xem thêm: <a href='/n/1'>Giao ban đường biên quý II tại Bình Lư</a></p>"


def test_a_pointer_to_another_article_parts_no_lead_from_its_text_nor_text_from_signature() -> None:
    text = f"<p><b>{_LEAD}</b></p><div>{_POINTER}<p>{_LAST}</p></div>{_POINTER}<p align='right'><b>Hà Kiều Oanh</b></p>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}{text}")
    assert (read.text, read.author) == (f"{_LEAD}\n\n{_LAST}", "Hà Kiều Oanh")
