"""What stands between a head and its text, or behind the text, though most sites put it elsewhere: lists, a box to sign
in by, the date.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError, LoginPageError
from crawler.reading.extract import extract

_TITLE = "Khởi công cầu treo nối hai bản Pô Tô"
_LEAD = "Sáng 12/3, huyện Phong Thổ khởi công cầu treo nối hai bản Pô Tô bằng vốn viện trợ không hoàn lại của tỉnh bạn."
_LAST = "Cầu dài 84 m, rộng 2 m, dự kiến đưa vào sử dụng trước mùa lũ năm nay, phục vụ hơn 200 hộ dân của hai bản."
_TEXT = f"<div><p>{_LEAD}</p><p>{_LAST}</p></div>"
_ENTRIES = ("Trao bò giống cho hộ nghèo biên giới", "Gặp mặt học sinh Lào nhân Tết Bun Pi May")
_DATED = "".join(f"<dd><a href='/t{at}'>{name}</a>(0{at + 1}/03/2018)</dd>" for at, name in enumerate(_ENTRIES))
_LIST = f"<dl><dt>Tin liên quan</dt>{_DATED}</dl>"
_SIGN_IN = (
    "<table><tr><td>Đăng nhập</td></tr><tr><td>Tên đăng nhập <input name='u'></td></tr><tr><td>Mật khẩu"
    " <input type='password'></td></tr><tr><td><a href='/quen'>Quên mật khẩu?</a></td></tr></table>"
)
_DATE = "<p>(Ngày đăng :12/03/2018 2:19:44 CH)</p>"


def _read(body: str, portal: str = "lai_chau", title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS[portal])


@pytest.mark.parametrize("between", [_LIST, _SIGN_IN, _LIST + _SIGN_IN, f"{_LIST}<dl><dt>Tin khác</dt>{_DATED}</dl>"])
@pytest.mark.parametrize("title", [_TITLE, ""])
def test_lists_and_a_box_to_sign_in_by_part_head_and_text(between: str, title: str) -> None:
    read = _read(f"<div>{_TITLE}</div>{_DATE}{between}{_TEXT}", title=title)
    assert (read.title, read.text.split("\n\n")) == (_TITLE, [_LEAD, _LAST])


def test_a_list_above_the_text_is_related_where_none_stands_below() -> None:
    head = f"<h1>{_TITLE}</h1>{_DATE}"
    expected = [(_ENTRIES[0], "2018-03-01"), (_ENTRIES[1], "2018-03-02")]
    for body in (f"{head}{_LIST}{_TEXT}", f"{_LIST}{head}{_TEXT}", f"{head}{_TEXT}{_LIST}"):
        assert [(one.title, one.published_at) for one in _read(body).related] == expected
    assert not _read(f"{_LIST.replace('Tin liên quan', 'Tin mới nhất')}{head}{_TEXT}").related


def test_a_title_that_nothing_declares_heads_the_text_behind_lists() -> None:
    head = f"<dl><dt>{_TITLE}</dt><dd>Thứ hai - 12/03/2018 14:19</dd></dl>"
    read = _read(f"{head}{_LIST.replace('Tin liên quan', 'Những tin mới hơn')}{_TEXT}", "dien_bien_stttt", "")
    assert (read.title, read.text.split("\n\n")) == (_TITLE, [_LEAD, _LAST])


def test_a_section_of_links_is_still_a_list() -> None:
    with pytest.raises(ExtractionError):
        _read(f"<h1>Tin tức</h1>{_LIST}<p>Ghi rõ nguồn khi sử dụng thông tin trên trang này.</p>", title="Tin tức")


@pytest.mark.parametrize(
    ("line", "portal", "raw"),
    [
        ("(Ngày đăng :12/03/2018 2:19:44 CH)", "lai_chau", "(Ngày đăng :12/03/2018 2:19:44 CH)"),
        ("Thứ hai - 12/03/2018 14:19", "dien_bien_stttt", "Thứ hai - 12/03/2018 14:19"),
    ],
)
def test_the_date_may_stand_behind_the_signature(line: str, portal: str, raw: str) -> None:
    read = _read(f"<h1>{_TITLE}</h1>{_TEXT}<p>Tác giả: Lò Thị Mai</p><p>{line}</p>{_LIST}", portal)
    assert (read.published_raw, read.author, read.text.split("\n\n")) == (raw, "Lò Thị Mai", [_LEAD, _LAST])


def test_a_day_that_ends_a_text_dates_nothing() -> None:
    read = _read(f"<h1>{_TITLE}</h1><div><p>{_LEAD}</p><p>{_LAST}</p><p>Ngày 12/03/2018</p></div>", "dien_bien_stttt")
    assert read.published_at is None


def test_the_date_of_a_letter_behind_a_paragraph_is_its_text() -> None:
    letter = "<p>Mường Khoa, ngày 27 tháng 6 năm 2018</p><p>Kính gửi: Ủy ban nhân dân huyện,</p>"
    read = _read(f"<h1>{_TITLE}</h1><div><p>{_LEAD}</p>{letter}<p>{_LAST}</p></div>")
    assert (read.published_at, read.text.split("\n\n")[1]) == (None, "Mường Khoa, ngày 27 tháng 6 năm 2018")


def test_lines_that_tell_where_to_write_to_part_no_text() -> None:
    places = (
        "<ul><li>Nộp trước ngày 15/4.</li><li>Đăng ký tại: <a href='http://hb.example/a'>http://hb.example/a</a></li></ul>"
        "<p>Khóa tiếng Lào:</p><ul><li>Thư điện tử: <a href='mailto:a@b.example'>a@b.example</a></li></ul>"
    )
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><div>{_LEAD}</div>{places}<p>{_LAST}</p></div>{_LIST}")
    assert read.text.startswith(_LEAD)
    assert read.text.endswith(_LAST)
    assert "a@b.example" in read.text


_VIDEO = "<table><tr><td>THƯ VIỆN VIDEO</td></tr><tr><td><a href='/v'>Hoa ban tháng ba</a></td></tr></table>"
_PAPERS = "<aside><h2>HỆ THỐNG VĂN BẢN</h2><ul><li><a href='/b'>Số/Ký hiệu: 12/KH-UBND</a><p>Kế hoạch của tỉnh</p></li></ul></aside>"


@pytest.mark.parametrize("box", [_VIDEO, _PAPERS, f"<p><a href='/in'>In trang</a></p>{_VIDEO}"])
def test_boxes_of_the_site_part_head_and_text(box: str) -> None:
    assert _read(f"<h1>{_TITLE}</h1>{_DATE}{box}{_TEXT}").text.split("\n\n") == [_LEAD, _LAST]


def test_a_picture_behind_a_list_opens_the_text() -> None:
    picture = "<div><img src='/a.jpg' width='600'></div><div><small>Bà con dự lễ khởi công sáng 12/3.</small></div>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}{_LIST}{picture}<div>{_LEAD}</div><div>{_LAST}</div>")
    assert [image.caption for image in read.images] == ["Bà con dự lễ khởi công sáng 12/3."]
    assert read.text.split("\n\n") == [_LEAD, _LAST]


@pytest.mark.parametrize(
    "box",
    [
        "<form><b>Thăm dò ý kiến</b><p>Bạn thấy giao diện mới thế nào?</p><label><input type='radio'>Đẹp</label></form>",
        "<table><tr><th>LIÊN KẾT WEBSITE</th></tr><tr><td><a href='http://b.example'>Bộ Ngoại giao</a></td></tr></table>",
        "<div><b>Thời tiết TP. Lai Châu</b><p>24°C</p><p>Có mây</p></div>",
    ],
)
def test_boxes_of_the_site_set_into_a_text_end_nothing(box: str) -> None:
    text = f"<p>{_LEAD}</p>{box}<p>{_LAST}</p>"
    assert _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{text}</div>{_LIST}").text.split("\n\n") == [_LEAD, _LAST]


def test_a_heading_of_such_words_in_a_text_is_the_authors() -> None:
    text = f"<p>{_LEAD}</p><h3>Thời tiết</h3><p>{_LAST}</p>"
    assert "Thời tiết" in _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{text}</div>{_LIST}").text.split("\n\n")


def test_a_register_behind_a_text_is_none_of_it() -> None:
    papers = "<br>HỆ THỐNG VĂN BẢN<br>Số/Ký hiệu: 12/KH-UBND<br>Văn bản của Ủy ban nhân dân tỉnh về việc xin ý kiến kế hoạch năm 2017."
    read = _read(f"<div>{_TITLE}</div>{_DATE}<div>{_LEAD}<br>{_LAST}{papers}</div>", "dien_bien")
    assert read.text.split("\n\n") == [_LEAD, _LAST]


def test_a_print_view_declares_no_title_and_sets_its_date_below_the_signature() -> None:
    body = (
        f"<table><tr><td><a href='javascript:p()'>In trang</a></td></tr><tr><td><font size='5'><b>{_TITLE}</b></font></td></tr>"
        f"<tr><td>{_LEAD}<br><br>{_LAST}<br><b>BBT</b></td></tr><tr><td>(Ngày đăng :12/03/2018 2:19:44 CH)</td></tr></table>"
    )
    read = _read(body, title="Bản in")
    assert (read.title, read.author, read.published_at) == (_TITLE, "BBT", "2018-03-12T14:19:44+07:00")
    assert read.text.split("\n\n") == [_LEAD, _LAST]


def test_credits_between_a_date_and_the_title_below_it_are_the_articles() -> None:
    row = f"<tr><td>{_DATE}</td><td>Tin, ảnh: Lò Thị Mai</td><td>Nguồn tin: TTXVN</td></tr>"
    read = _read(f"<table>{row}</table><h1>{_TITLE}</h1>{_TEXT}")
    assert (read.author, read.source, read.text.split("\n\n")) == ("Lò Thị Mai", "TTXVN", [_LEAD, _LAST])


def test_a_date_below_the_lead_and_its_picture_is_the_articles() -> None:
    figure = "<figure><img src='/a.jpg' width='16' height='9'><figcaption>Lễ khởi công</figcaption></figure>"
    read = _read(
        f"<h1>{_TITLE}</h1><p>{_LEAD}</p>{figure}<p>Thứ hai - 12/03/2018 14:19</p><div>Quảng cáo</div><p>{_LAST}</p>"
    )
    assert (read.published_raw, read.text.split("\n\n")) == ("Thứ hai - 12/03/2018 14:19", [_LEAD, _LAST])
    assert [image.caption for image in read.images] == ["Lễ khởi công"]


def test_a_page_that_is_one_list_is_no_list() -> None:
    lines = "".join(f"<li>{line}</li>" for line in (f"<h6>{_TITLE}</h6>", _DATE, _LEAD, _LAST, "Lò Thị Mai"))
    read = _read(f"<ul>{lines}<li>Tin liên quan</li><li><a href='/1'>{_ENTRIES[0]}</a></li></ul>")
    assert (read.lead, read.text.split("\n\n")) == (_LEAD, [_LEAD, _LAST])


def test_what_only_members_may_read_on_is_no_article() -> None:
    stub = f"<h1>{_TITLE}</h1>{_DATE}<p>{_LEAD}</p><div><p>Bài viết này chỉ dành cho thành viên. Vui lòng đăng nhập.</p></div>"
    with pytest.raises(LoginPageError):
        _read(stub)
    told = (
        f"<p>{_LEAD}</p><p>Bà con đăng nhập cổng dịch vụ công để nộp hồ sơ, hoặc đến trụ sở xã trong giờ làm việc.</p>"
    )
    course = f"<p>{_LEAD}</p><p>Lớp học dành cho cán bộ xã, đăng ký trước ngày 15/5 tại Sở Ngoại vụ.</p>"
    assert "cán bộ xã" in _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{course}</div>").text
    assert "dịch vụ công" in _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{told}</div>").text


@pytest.mark.parametrize(
    "title", ["Hệ thống bảo trì", "Lỗi máy chủ", "Lỗi máy chủ trong ứng dụng '/'.", "Trang chưa được lưu"]
)
def test_what_a_site_says_of_itself_is_no_article(title: str) -> None:
    with pytest.raises(ExtractionError):
        _read(
            f"<h1>{title}</h1><p>Chúng tôi đang làm việc để trang sớm trở lại, mong quý vị thông cảm và quay lại sau.</p>",
            title=title,
        )


def test_a_calendar_between_head_and_text_is_the_sites() -> None:
    days = "".join(f"<th>{day}</th>" for day in ("T2", "T3", "T4", "T5", "T6", "T7", "CN"))
    numbers = "".join(f"<td>{day}</td>" for day in range(1, 8))
    calendar = f"<div><b>Lịch</b><table><tr>{days}</tr><tr>{numbers}</tr></table></div>"
    assert _read(f"<h1>{_TITLE}</h1>{_DATE}{calendar}{_TEXT}").text.split("\n\n") == [_LEAD, _LAST]


def test_a_table_of_hours_by_day_is_the_articles() -> None:
    rows = "".join(f"<tr><td>Thứ {day}</td><td>7h30</td><td>17h00</td></tr>" for day in ("hai", "ba", "tư", "năm"))
    text = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p><table>{rows}</table><p>{_LAST}</p></div>").text
    assert "Thứ hai | 7h30 | 17h00" in text


def test_related_articles_may_float_beside_the_text() -> None:
    box = f"<div style='float:right'><b>Tin liên quan</b>{_DATED.replace('dd>', 'div>')}</div>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<div>{box}<p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert [one.title for one in read.related] == list(_ENTRIES)
    assert read.text.split("\n\n") == [_LEAD, _LAST]


def test_the_menu_given_again_behind_a_list_is_none_of_it() -> None:
    menu = "<p><a href='/'>Trang chủ</a> | <a href='/c1'>Chính sách đối ngoại của tỉnh</a> | <a href='/c2'>Hợp tác quốc tế hai bên</a></p>"
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}{_TEXT}{_LIST}{menu}")
    assert [one.title for one in read.related] == list(_ENTRIES)


def test_a_caption_in_the_cell_of_its_picture_is_that_ones() -> None:
    shown = ("Bà con dự lễ khởi công sáng 12/3.", "Cầu cũ trước mùa lũ năm ngoái.")
    rows = "".join(
        f"<tr><td align='center'><font size='2'>{one}</font><br><img src='/{at}.jpg'></td></tr>"
        for at, one in enumerate(shown)
    )
    read = _read(f"<h1>{_TITLE}</h1>{_DATE}<table><tr><td>{_LEAD}</td></tr>{rows}<tr><td>{_LAST}</td></tr></table>")
    assert [image.caption for image in read.images] == list(shown)
    assert read.text.split("\n\n") == [_LEAD, _LAST]


@pytest.mark.parametrize("heading", ["Danh mục", "Tỷ giá", "Thông báo"])
def test_a_table_of_the_article_may_be_headed_as_a_box_is(heading: str) -> None:
    table = f"<table><tr><td>{heading}</td><td>Mua</td></tr><tr><td>1 CNY</td><td>3.642</td></tr></table>"
    text = _read(f"<h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p>{table}<p>{_LAST}</p></div>").text
    assert text.split("\n\n") == [_LEAD, f"{heading} | Mua", "1 CNY | 3.642", _LAST]


def test_a_date_that_an_open_tag_sets_as_the_title_is_none_of_it() -> None:
    body = f"<font size='4'><b>{_TITLE}<br>Thời gian đăng: 3/12/2018 2:19:44 PM</b></font>"
    read = _read(f"<div>{body}</div>{_TEXT}", "dien_bien", "Thông tin đối ngoại tỉnh Điện Biên")
    assert (read.title, read.published_at) == (_TITLE, "2018-03-12T14:19:44+07:00")


def test_the_dates_of_a_list_beside_the_text_stand_below_their_titles() -> None:
    entries = "".join(
        f"<li><a href='/t{at}'>{name}</a><div>(0{at + 1}/03/2018)</div></li>" for at, name in enumerate(_ENTRIES)
    )
    share = "<ul><li><a href='#'>Facebook</a></li><li><a href='#'>Zalo</a></li><li><a href='/in'>In ra</a></li></ul>"
    beside = f"<aside><h2>Những tin mới hơn</h2><ul>{entries}</ul></aside>"
    read = _read(f"<main><article><h1>{_TITLE}</h1>{share}<p>{_LEAD}</p></article>{beside}</main>", "dien_bien_stttt")
    assert [one.published_at for one in read.related] == ["2018-03-01", "2018-03-02"]
    assert read.text == _LEAD


_RATES = (
    "<div><h4>Tỷ giá</h4><table><tr><td>USD</td><td>25.140</td><td>25.470</td></tr><tr><td>CNY</td><td>3.420</td>"
    "<td>3.560</td></tr></table><p>Cập nhật: 12/11/2024 08:00</p></div>"
)


@pytest.mark.parametrize("date", ["<p>12/03/2018 14:19</p>", _DATE, ""])
def test_the_day_of_a_box_of_rates_above_the_title_dates_no_article(date: str) -> None:
    read = _read(f"<div>{_RATES}<h1>{_TITLE}</h1>{date}{_TEXT}</div>")
    assert (read.published_at or "")[:10] == ("2018-03-12" if date else "")
    assert read.text.split("\n\n") == [_LEAD, _LAST]


_SLOGAN = "<div>“Biên giới hòa bình, hữu nghị, hợp tác và phát triển cho đời sau.”</div>"
_POLL = "<div><p>Bạn thấy giao diện mới thế nào?</p><form><input type=radio> Đẹp <input type=radio> Xấu</form></div>"


@pytest.mark.parametrize("behind", [_SLOGAN, _POLL, _SLOGAN + _POLL])
@pytest.mark.parametrize("signature", ["<p><b>Vàng A Páo</b></p>", "<footer><p><b>Vàng A Páo</b></p></footer>"])
def test_a_signature_at_the_end_of_the_articles_element_ends_it(behind: str, signature: str) -> None:
    read = _read(f"<main><article><h1>{_TITLE}</h1>{_DATE}{_TEXT}{signature}</article>{behind}</main>")
    assert (read.author, read.text.split("\n\n")) == ("Vàng A Páo", [_LEAD, _LAST])


def test_who_is_quoted_among_paragraphs_signs_no_end() -> None:
    quote = "<div class=trich><p>Cầu này là cầu của cả hai bên, ai cũng phải giữ.</p><p><b>Lò Văn Biên</b></p></div>"
    read = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p>{quote}<p>{_LAST}</p></div></div>")
    assert read.text.endswith(_LAST)
