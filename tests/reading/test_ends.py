"""A text may be a list or one short sentence below its lead, and may end with a photograph; what the site sets there may
not.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.body import tails
from crawler.reading.extract import extract
from crawler.reading.page.document import Document

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_LEAD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới tại cửa khẩu phía bạn như thường lệ vào tháng ba năm sau."
)
_MENU = "<ul><li><a href='/gt'>Giới thiệu</a></li></ul>"
_HEAD = f"<h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
_PHOTO = "<img src='/tin/hoi-nghi.jpg'>"


def _read(below: str, behind: str = "") -> Article:
    inner = f"{_MENU}<div><div>{_HEAD}<div><p>{_LEAD}</p></div></div>{below}</div>{behind}<p>Bản quyền thuộc Sở Ngoại vụ</p>"
    body = f"<html><head><title>{_TITLE}</title></head><body>{inner}</body></html>"
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _lines(below: str) -> list[str]:
    return _read(below).text.split("\n\n")[1:]


_ITEMS = ("Tuần tra chung mười hai lần;", "Sửa ba cột mốc hư hỏng.")
_LIST = "".join(f"<li>{item}</li>" for item in _ITEMS)


@pytest.mark.parametrize(
    "below",
    [
        f"<div><ul>{_LIST}</ul></div>",
        f"<div><p> </p><ol>{_LIST}</ol><hr></div>",
        f"<div>{_PHOTO}</div><div><ul>{_LIST}</ul></div>",
    ],
)
def test_a_text_may_be_a_list_alone(below: str) -> None:
    assert _lines(below) == list(_ITEMS)


@pytest.mark.parametrize(
    "below",
    [
        "<div><ul><li>Đang truy cập: 12 người</li><li>Hôm nay: 1204 lượt xem</li></ul></div>",
        "<div><ul><li>Tin tức - Sự kiện</li><li>Thông tin đối ngoại</li></ul></div>",
        f"<div><ul><li><a href='/1'>Tuần tra chung mười hai lần.</a></li><li>{_ITEMS[1]}</li></ul></div>",
        f"<div><h3>Lịch tiếp dân</h3><ul>{_LIST}</ul></div>",
    ],
)
def test_other_lists_beside_a_lead_are_none(below: str) -> None:
    assert _lines(below) == []


@pytest.mark.parametrize("line", ["Xin trân trọng cảm ơn!", "Hai bên đã ký kết."])
def test_a_text_may_be_one_short_sentence(line: str) -> None:
    assert _lines(f"<div><p>{line}</p><p>Tin, ảnh: Lò Văn An</p></div>") == [line]


@pytest.mark.parametrize(
    "line", ["Bạn đánh giá bài viết này thế nào?", "Tin: Lò Văn An.", "<a href='/x'>Xem tiếp bài sau.</a>"]
)
def test_a_line_of_the_page_there_is_none(line: str) -> None:
    assert _lines(f"<div><p>{line}</p></div>") == []


_TEXT = f"<p>{_LEAD}</p><p>{_LAST}</p>"


@pytest.mark.parametrize(
    "last",
    [
        f"<p>{_PHOTO}</p>",
        f"<div align='center'>{_PHOTO}</div>",
        f"<p><a href='/tin/hoi-nghi.jpg'>{_PHOTO}</a></p>",
        "<p><img src='/tin/anh%202.png'></p>",
        f"<p>Tác giả: Lò Văn An</p><p>{_PHOTO}</p>",
    ],
)
def test_the_last_photograph_of_a_text_is_read(last: str) -> None:
    article = _read(f"<div>{_TEXT}{last}</div>")
    assert len(article.images) == 1
    assert article.text.endswith(_LAST)


@pytest.mark.parametrize(
    "last",
    [
        "<p><img src='/i/fb.png' alt='Chia sẻ'><img src='/i/in.png' alt='In'></p>",
        "<div><img src='/i/ve.png'></div>",
        "<p><img src='/i/sao.gif'></p>",
        f"<p><a href='/le-hoi'>{_PHOTO}</a></p>",
        "<div><img src='/qc/banner_2022.jpg'></div>",
        "<p>Tác giả: Lò Văn An</p><p><img src='/qr/quy.png'></p>",
    ],
)
def test_drawings_and_advertisements_behind_a_text_are_not(last: str) -> None:
    assert _read(f"<div>{_TEXT}{last}</div>").images == ()


def test_a_photograph_behind_the_box_of_the_text_is_not() -> None:
    assert _read(f"<div>{_TEXT}</div>", f"<div>{_PHOTO}</div>").images == ()


@pytest.mark.parametrize(
    ("line", "stays"), [("bientap", False), ("quantri.sngv", False), ("Xong", True), ("xong", True)]
)
def test_the_name_a_user_signs_in_by_below_a_text_is_none_of_it(line: str, stays: bool) -> None:
    assert (_read(f"<div>{_TEXT}<p>{line}</p></div>").text.split("\n\n")[-1] == line) is stays


def test_who_took_the_first_photograph_does_not_sign_the_article() -> None:
    figure = f"<figure>{_PHOTO}<figcaption>Ảnh: Lò Văn An</figcaption></figure>"
    article = _read(f"<div>{figure}<p>{_LAST}</p></div>")
    assert article.text.split("\n\n") == [_LEAD, _LAST]
    assert ([one.caption for one in article.images], article.author) == (["Ảnh: Lò Văn An"], None)


def test_who_wrote_it_still_ends_the_article() -> None:
    assert _lines(f"<div><p>Tin, ảnh: Lò Văn An</p></div><div><p>{_LAST}</p></div>") == []


_DATED = "Thời hạn nhận hồ sơ: từ ngày 12 đến 30/8/2019."


@pytest.mark.parametrize(
    "below",
    [
        f"<div><ul>{_LIST}</ul><p>{_DATED}</p></div>",
        f"<div><h3>Việc đã làm</h3><ul>{_LIST}<li>{_DATED}</li></ul><p>{_LAST}</p></div>",
    ],
)
def test_a_list_in_the_box_of_the_text_ends_with_what_stands_behind_it(below: str) -> None:
    assert _lines(below)[-1] in (_DATED, _LAST)
    assert _DATED in _lines(below)


_RIGHTS = "Trang này chạy trên phần mềm mở © 2001-2022 của nhiều người góp sức, ai cũng được dùng lại."


def test_who_holds_the_rights_ends_the_page_wherever_its_footer_tells_of_it() -> None:
    footer = f"<footer><div>{_RIGHTS}</div></footer>"
    assert _read(f"<div><p>{_LAST}</p></div>", footer).text == f"{_LEAD}\n\n{_LAST}"


def test_a_sentence_of_the_text_may_tell_of_rights() -> None:
    assert _lines(f"<div><p>{_LAST}</p><p>{_RIGHTS}</p><p>{_LAST}</p></div>") == [_LAST, _RIGHTS, _LAST]


def test_what_the_footer_of_the_site_tells_is_no_text_of_a_poem_above_it() -> None:
    lines = ("Sông không hỏi ai về đâu", "Chỉ đưa cái bóng qua cầu rồi thôi", "Bên kia có tiếng ai mời") * 2
    poem = "".join(f"<p>{line}</p>" for line in lines)
    footer = f"<footer><section><p>{_LAST}</p><p>{_LEAD}</p></section></footer>"
    inner = f"<header><h1>{_TITLE}</h1><p>Written by Lò Thị Sương</p></header><div>{poem}</div>{footer}"
    page = f"<html><head><title>{_TITLE}</title></head><body>{inner}</body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (article.text, article.author) == ("\n\n".join(lines), "Lò Thị Sương")


def test_the_day_of_the_last_change_is_no_text_of_a_poem_below_it() -> None:
    lines = ("Sông không hỏi ai về đâu", "Chỉ đưa cái bóng qua cầu rồi thôi", "Bên kia có tiếng ai mời") * 2
    poem = "".join(f"<p>{line}</p>" for line in lines)
    head = f"<header>{_HEAD}<p>Last update on Ngày 21 tháng 12 năm 2022.</p></header>"
    page = f"<html><head><title>{_TITLE}</title></head><body><article>{head}<div>{poem}</div></article></body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (article.text, article.published_at) == ("\n\n".join(lines), "2022-12-20T16:04:00+07:00")


def test_a_footer_round_the_whole_article_holds_its_text() -> None:
    inner = f"<main><footer>{_HEAD}<p>{_LEAD}</p><p>{_LAST}</p></footer></main>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{inner}</body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert article.text == f"{_LEAD}\n\n{_LAST}"


def test_a_table_of_many_rows_is_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    is_item = tails.is_item

    def counted(document: Document, index: int) -> bool:
        nonlocal asked
        asked += 1
        return is_item(document, index)

    monkeypatch.setattr(tails, "is_item", counted)
    rows = "".join(f"<tr><td><a href='/f/{at}.pdf'>Bảng số {at}</a></td><td>Trang {at}</td></tr>" for at in range(200))
    below = f"<p>{_LAST}</p><table>{rows}</table>"
    page = f"<html><head><title>{_TITLE}</title></head><body><div>{_HEAD}<p>{_LEAD}</p>{below}</div></body></html>"
    assert (
        "Bảng số 199"
        in extract(
            Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"]
        ).text
    )
    assert 0 < asked < 1000


_COUNTERS = "".join(
    f"<tr><td>{label}:</td><td>{number}</td></tr>"
    for label, number in (("Đang online", 17), ("Hôm nay", 716), ("Hôm qua", 9), ("Tất cả", 501))
)
_RATES = (
    "<table><caption>Tỷ giá</caption><tr><td>USD</td><td>15.870</td></tr><tr><td>EUR</td><td>19.512</td></tr></table>"
)


@pytest.mark.parametrize(
    "box",
    [
        f"<table>{_COUNTERS}</table>",
        _RATES,
        "<div>Video clips</div><ul><li><a href='/v/1'>Mùa nước đổ ở Sín Chải</a></li></ul>",
        "<div>Văn bản mới ban hành</div><ul><li><a href='/v/1'>Số 12/KH-UBND</a></li></ul>",
        "<div><a href='/'>Trang chủ</a><a href='/gt'>Giới thiệu</a><a href='/b'>Biên giới</a></div>",
        "<p>Đang trực tuyến: 12 người</p><p>Lượt truy cập trong tuần: 815</p><p>Trong tháng: 3.216</p>",
    ],
    ids=["counters", "rates", "videos", "documents", "menu", "lines"],
)
def test_what_a_site_sets_right_below_a_signed_text_is_no_text(box: str) -> None:
    signed = "<p style='text-align:right'><b>Sùng A Páo</b></p>"
    article = _read(f"<div><p>{_LAST}</p>{signed}{box}</div>")
    assert (article.text, article.author) == (f"{_LEAD}\n\n{_LAST}", "Sùng A Páo")


def test_a_text_that_is_a_list_with_another_in_an_item_is_whole() -> None:
    items = (
        "<li>Hội chẩn hai lần một tháng<ul><li>Tuần đầu: khoa Nội</li></ul></li><li>Kinh phí do phía ta bảo đảm</li>"
    )
    body = f"<html><head><title>{_TITLE}</title></head><body>{_MENU}<div>{_HEAD}<ul>{items}</ul></div></body></html>"
    read = extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.text.split("\n\n")[-1] == "Kinh phí do phía ta bảo đảm"
