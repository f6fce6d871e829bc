"""Forms, and pages that a site names by what they are for, are no articles whatever legal notice stands on them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.models import Article
from crawler.portals import PORTALS
from crawler.reading.errors import ListPageError, LoginPageError, NotAnArticleError
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_NOTICE = (
    "Người gửi tự chịu trách nhiệm về nội dung. Thư không ghi họ tên sẽ không được trả lời trong bất cứ trường hợp nào."
)
_TOLD = "Sáng nay tổ bầu cử của bản đã phát xong thẻ cử tri cho các hộ ở xa trung tâm, có hộ phải đi bộ hai giờ mới tới nơi."
_FIELDS = "<form><p>Họ và tên</p><input name=n><p>Nội dung</p><textarea></textarea>{}<input type=submit></form>"


def _read(title: str, below: str, declared: str = "Sở Ngoại vụ") -> Article:
    menu = "<ul><li><a href=/>Trang chủ</a></li><li><a href=/tin>Tin tức</a></li></ul>"
    return extract(
        fetched("/tin/a-31.html", f"<title>{declared}</title>{menu}<div><h2>{title}</h2>{below}</div>"), OFFICE
    )


@pytest.mark.parametrize("title", ["Góp ý cho cổng thông tin", "Gửi câu hỏi tới phòng Lãnh sự", "Liên hệ Sở Ngoại vụ"])
def test_a_notice_above_the_fields_that_a_title_asks_to_fill_in(title: str) -> None:
    with pytest.raises(NotAnArticleError):
        _read(title, f"<p>{_NOTICE}</p><p>{_NOTICE}</p>{_FIELDS.format('')}")


def test_a_form_to_sign_in_is_a_login_whatever_the_page_declares() -> None:
    fields = _FIELDS.format("<p>Mật khẩu</p><input type=password>")
    with pytest.raises(LoginPageError):
        _read("Đăng nhập hệ thống", f"<p>{_NOTICE}</p><p>{_NOTICE}</p>{fields}")


def test_an_article_may_have_such_a_title_above_a_heading_and_a_form() -> None:
    comments = f"<h3>Ý kiến bạn đọc</h3>{_FIELDS.format('')}"
    title = "Góp ý dự thảo luật ở bản xa"
    assert _read(title, f"<p>{_TOLD}</p>{comments}", title).text == _TOLD


@pytest.mark.parametrize(
    "title", ["Hỏi - đáp", "RSS-feeds", "Tỷ giá ngoại tệ", "Sổ lưu niệm", "Lãnh đạo Sở", "Lấy lại mật khẩu"]
)
def test_a_page_named_by_what_it_is_for(title: str) -> None:
    with pytest.raises((NotAnArticleError, ListPageError)):
        _read(title, f"<p>{_TOLD}</p><p>{_NOTICE}</p>", title)


def test_the_day_of_the_last_change_below_such_a_name_is_that_of_no_article() -> None:
    with pytest.raises(NotAnArticleError):
        _read("Tỷ giá ngoại tệ", f"<p>Cập nhật: 12/05/2021 08:00</p><p>{_TOLD}</p>", "Tỷ giá ngoại tệ")


@pytest.mark.parametrize(
    "line", ["<b>Lò Thị Ánh</b> viết lúc {}:", "<b>Lò Thị Ánh</b> - {}", "<b>Lò Thị Ánh</b> ({}):"]
)
def test_what_readers_wrote_is_a_list_though_the_page_declares_its_title(line: str) -> None:
    title = "Cảm nghĩ về quê hương"
    letters = "".join(f"<div><p>{line.format(day)}</p><p>{_TOLD}</p></div>" for day in ("12/05/2021", "09/05/2021"))
    with pytest.raises(ListPageError):
        _read(title, f"<div>{letters}</div>", title)


def test_comments_below_an_article_say_nothing_of_who_wrote_it() -> None:
    title = "Bản xa đón thẻ cử tri"
    comments = "".join(f"<li><b>Lò A</b> - {day}<p>{_NOTICE}</p></li>" for day in ("12/05/2021", "13/05/2021"))
    below = f"<p>Lò Thị Ánh - 11/05/2021</p><div><p>{_TOLD}</p></div><ul>{comments}</ul>"
    assert _read(title, below, title).published_at == "2021-05-11"


def test_ways_to_reach_an_office_below_a_heading_that_nothing_declares() -> None:
    ways = "<p>Địa chỉ: Tổ 5</p><p>Điện thoại: 0215 1</p><p>Email: a@a.example</p>"
    with pytest.raises((NotAnArticleError, ListPageError)):
        _read("Phòng Lãnh sự", f"<p>{_TOLD}</p>{ways}")


def test_the_answer_to_a_question_that_nothing_declares() -> None:
    with pytest.raises(NotAnArticleError):
        _read("Thẻ cử tri bị mất thì báo với ai?", f"<p>Trả lời: {_TOLD}</p><p>{_TOLD}</p>")


def test_a_cell_of_a_timetable_is_no_title() -> None:
    rows = f"<tr><th>Thứ hai</th><th>Sáng</th><td>{_TOLD}</td><td>Phòng họp</td></tr>" * 2
    with pytest.raises((NotAnArticleError, ListPageError)):
        _read("Tuần 29", f"<table>{rows}</table>")


def test_a_page_declared_as_a_form_has_no_text_though_its_imprint_is_long() -> None:
    below = f"{_FIELDS.format('')}<div><p>Ghi rõ nguồn khi phát hành lại. {_NOTICE}</p><p>{_NOTICE}</p></div>"
    with pytest.raises((NotAnArticleError, ListPageError)):
        _read("Gửi bài viết qua email", below, "Gửi bài viết qua email - Sở Ngoại vụ")


def test_the_details_of_a_question_have_the_day_it_was_asked() -> None:
    asked = f"<p>Người gửi: Lò Thị Ánh - Ngày gửi: 12/05/2021</p><p>Câu hỏi: Bao giờ bầu cử?</p><p>Trả lời: {_TOLD}</p>"
    with pytest.raises(NotAnArticleError):
        _read("Chi tiết câu hỏi", asked, "Chi tiết câu hỏi")


@pytest.mark.parametrize(
    "above",
    [
        "".join(
            f"<p><a href=/n/{at}>Lễ mừng cơm mới ở bản Hon {at}</a>(2{at}/01/2019 8:12:41 SA)</p>" for at in (1, 2)
        ),
        "<header><nav><ul>{menu}</ul></nav><p>Thứ Hai, ngày 30/11/2020 - 14:05:22</p></header>",
    ],
)
@pytest.mark.parametrize("title", ["Liên hệ", "Gửi câu hỏi", "Kết quả thăm dò", "Lịch công tác tuần 23"])
def test_the_date_of_a_list_or_banner_right_above_such_a_name_is_not_its_own(above: str, title: str) -> None:
    menu = "".join(f"<li><a href='/m/{at}'>Chuyên mục {at}</a></li>" for at in range(8))
    head = f"<html><head><title>{title}</title></head><body>{above.replace('{menu}', menu)}"
    page = f"{head}<main><div><h2>{title}</h2><p>{_NOTICE}</p></div></main></body></html>"
    with pytest.raises((NotAnArticleError, ListPageError)):
        extract(fetched("/x", page), PORTALS["lai_chau"])


def test_a_cell_of_a_weeks_calendar_is_no_title() -> None:
    rows = (
        "<tr><td>Sáng</td><td>(8h) Dự Đại hội đại biểu của Ban Chỉ huy Bộ đội Biên phòng tỉnh lần thứ I, nhiệm kỳ 2025 - 2030.</td>"
        "<td>PCT Vừ A Bằng</td></tr><tr><td>(8h) Tiếp đoàn Tổng Lãnh sự quán Lào.</td><td>PCT Vừ A Bằng</td></tr>"
    )
    foot = "<footer><p><b>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</b></p></footer>"
    page = f"<html><body><div><div><table border='1'>{rows}</table></div></div>{foot}</body></html>"
    own = replace(fetched("/", page), url="http://thongtindoingoai.laichau.gov.vn/lich-cong-tac")
    with pytest.raises(NotAnArticleError):
        extract(own, PORTALS["lai_chau"])


def test_the_label_of_a_field_above_what_a_guest_wrote_is_no_title() -> None:
    form = "<form><label>Họ tên</label><input><label>Lời nhắn</label><textarea></textarea><input type=submit></form>"
    guest = (
        "<b>Lê Hoa</b> viết lúc 03/05/2024 09:10:</p><p>Trang rất bổ ích, mong có thêm ảnh về lễ hội của người Mông."
    )
    with pytest.raises(NotAnArticleError):
        _read("Sổ lưu niệm", f"{form}<div><p>{guest}</p></div>")


def test_a_page_of_rates_is_named_by_its_heading_and_by_no_cell() -> None:
    cells = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
        for row in (("USD", "Đô la Mỹ", "23.560"), ("LAK", "Kíp Lào", "1,21"), ("CNY", "Nhân dân tệ", "3.212"))
    )
    rates = f"<table><tr><th>Mã</th><th>Tên</th><th>Mua</th></tr>{cells}</table><p>{_TOLD}</p>"
    with pytest.raises(NotAnArticleError):
        _read("Tỷ giá ngoại tệ", f"<p>Cập nhật lúc 28/09/2022 08:30</p>{rates}", "Sở Ngoại vụ")
