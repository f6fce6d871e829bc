"""Lists of other articles are read whole and end where the site's own links begin."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from crawler.reading.lines.boilerplate import bare, is_ending, opens_related

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_FIRST = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới vào tháng ba năm sau tại cửa khẩu phía bạn như thường lệ."
)
_MENU = "<ul><li><a href='/gt'>Giới thiệu</a></li><li><a href='/dn'>Đối ngoại nhân dân</a></li></ul>"
_ONE, _TWO = "Đón đoàn trồng rừng từ Nhật Bản", "Khảo sát đường bộ nối ba nước"


def _read(behind: str, told: str = "", last: str = "") -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div>{_MENU}</div><div><h1>{_TITLE}</h1><p>20/12/2022 16:04"
        f"</p><div><p>{_FIRST}</p>{told}<p>{_LAST}</p>{last}</div></div>{behind}</body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _titles(behind: str) -> list[str]:
    return [entry.title for entry in _read(behind).related]


def _link(place: str, words: str) -> str:
    return f"<a href='/{place}'>{words}</a>"


@pytest.mark.parametrize("line", ["Các bài viết liên quan (theo từ khóa)", "Tin khác (mới nhất)"])
def test_headings_that_open_a_list(line: str) -> None:
    assert opens_related(bare(line))
    assert is_ending(line)


@pytest.mark.parametrize(
    "line",
    [
        "Theo dòng lịch sử",
        "Dòng sự kiện trong tuần",
        "Bài báo liên quan (bản sao)",
        "Tin bài khác (nếu có)",
        "Danh mục hồ sơ (theo mẫu)",
    ],
)
def test_lines_of_an_article_that_open_none(line: str) -> None:
    assert not opens_related(bare(line))


@pytest.mark.parametrize("heading", ["Dòng sự kiện", "Theo dòng sự kiện"])
def test_the_dates_of_a_story_under_its_own_heading_stay(heading: str) -> None:
    told = f"<p>{heading}</p><ul><li>02/3/2022: hai bên khảo sát mốc 12;</li><li>05/4/2022: sửa xong.</li></ul>"
    assert f"{heading}\n\n02/3/2022: hai bên khảo sát mốc 12;" in _read("", told).text
    assert "05/4/2022: sửa xong." in _read("", last=told).text


def test_a_heading_of_events_right_behind_the_text_is_none_of_it() -> None:
    article = _read("", last=f"<p>Theo dòng sự kiện</p><ul><li>{_link('1', _ONE)}</li></ul>")
    assert article.text.split("\n\n") == [_FIRST, _LAST]
    assert [entry.title for entry in article.related] == [_ONE]


def test_a_list_of_events_and_its_link_to_more() -> None:
    behind = (
        f"<div><p>Theo dòng sự kiện</p><ul><li>{_link('1', _ONE)}</li></ul><p><a href='/t'>Xem tiếp...</a></p>"
        f"<p>Những tin cũ hơn</p><ul><li>{_link('2', _TWO)}</li></ul></div>"
    )
    assert _titles(behind) == [_ONE, _TWO]


def test_an_undated_link_behind_the_box_of_dated_ones_is_none_of_them() -> None:
    dated = f"<div><h3>Tin khác</h3><ul><li>{_link('1', _ONE)} (01/02/2022)</li></ul></div>"
    assert _titles(f"{dated}<div>{_link('x', 'Đường dây nóng của cổng thông tin')}</div>") == [_ONE]


def test_an_entry_in_the_next_box_is_read_with_the_date_below_it() -> None:
    dated = f"<div><h3>Tin khác</h3><div>{_link('1', _ONE)}<p>01/02/2022</p></div></div>"
    assert _titles(f"{dated}<div>{_link('2', _TWO)}<p>03/02/2022</p></div>") == [_ONE, _TWO]


def test_undated_entries_end_at_the_menu_repeated_and_at_an_imprint() -> None:
    boxed = f"<div><h3>Tin khác</h3><ul><li>{_link('1', _ONE)}</li></ul></div>"
    assert _titles(f"{boxed}<div>{_MENU}</div>") == [_ONE]
    assert _titles(f"{boxed}<div><a href='http://l.example/'>Powered by Liferay</a></div>") == [_ONE]
    assert _titles(f"{boxed}<div>{_link('2', _TWO)}</div>") == [_ONE, _TWO]


def test_titles_one_behind_the_other_in_one_paragraph() -> None:
    row = f"{_link('1', _ONE)} {_link('3', 'Đối ngoại')} {_link('2', _TWO)}"
    assert _titles(f"<p>Các tin khác:</p><p>{row}</p>") == [_ONE, "Đối ngoại", _TWO]


def test_sections_and_buttons_beside_titles_are_no_entries() -> None:
    row = f"{_link('dn', 'Đối ngoại')} {_link('1', _ONE)} {_link('dn', 'Đối ngoại')} {_link('2', _TWO)}"
    assert _titles(f"<p>Các tin khác:</p><p>{row} {_link('m', 'Xem thêm')}</p>") == [_ONE, _TWO]


def test_tabs_and_the_section_between_picture_and_title() -> None:
    def entry(place: str, words: str) -> str:
        picture = f"<a href='/{place}'><img src='/{place}.jpg'></a>"
        return f"<div><div>{picture}{_link('tin', 'Tin tức')}</div><h3>{_link(place, words)}</h3></div>"

    tabs = f"<h4>{_link('#', 'BÀI VIẾT LIÊN QUAN')}{_link('#', 'XEM THÊM')}</h4>"
    assert _titles(f"<div>{tabs}{entry('1', _ONE)}{entry('2', 'Đối ngoại')}</div>") == [_ONE, "Đối ngoại"]


def test_words_beside_links_behind_the_box_are_the_imprint() -> None:
    boxed = f"<div><h3>Tin khác</h3><ul><li>{_link('1', _ONE)}</li></ul></div>"
    imprint = f"<div>Bản quyền của Sở Ngoại vụ tỉnh | {_link('d', 'Thỏa thuận dịch vụ')}</div>"
    assert _titles(boxed + imprint) == [_ONE]
    assert _titles(f"{boxed}<div>{_link('2', _TWO)} (Báo ĐBP)</div>") == [_ONE, _TWO]


def _card(place: str, words: str, told: str) -> str:
    return f"<div class='c'><a href='/{place}'><img src='/{place}.jpg'></a><h3>{_link(place, words)}</h3><p>{told}</p></div>"


def test_the_beginnings_of_other_articles_part_no_list() -> None:
    told = "Sáng nay, lãnh đạo Sở chủ trì buổi làm việc với các đơn vị liên quan..."
    cards = "".join(_card(place, words, told) for place, words in (("1", _ONE), ("2", _TWO), ("3", "Đối ngoại")))
    assert _titles(f"<div><h3>Tin khác</h3>{cards}</div>") == [_ONE, _TWO, "Đối ngoại"]


def test_a_line_that_is_not_of_the_entry_above_ends_the_list() -> None:
    notes = f"<p>Ý kiến của bạn đọc về bài này.</p><div class='x'>{_link('2', _TWO)}</div>"
    assert _titles(f"<div><h3>Tin khác</h3>{_card('1', _ONE, 'Sáng nay.')}{notes}</div>") == [_ONE]


def test_the_day_in_its_own_element_before_a_title_is_its_date() -> None:
    entry = f"<li><a href='/1'><span>25/11/2022 - 08:30</span>\n{_ONE}</a></li><li>{_link('2', _TWO)}</li>"
    found = _read(f"<h3>Tin khác</h3><ul>{entry}</ul>").related
    assert [(one.title, one.published_at) for one in found] == [(_ONE, "2022-11-25T08:30:00+07:00"), (_TWO, None)]


def test_a_title_that_opens_with_a_day_keeps_it() -> None:
    title = "25/11/2022 - Ngày hội văn hóa vùng biên"
    assert _titles(f"<h3>Tin khác</h3><ul><li>{_link('1', title)}</li></ul>") == [title]


_THREE = "".join(
    f"<li>{_link(str(at), words)}</li>" for at, words in enumerate(("Phiên họp tháng 11", "Ra quân bảo vệ mốc"))
)


def test_short_links_behind_who_posted_it_and_the_lead_are_other_articles() -> None:
    filed = f"<p>{_link('c', 'Đối ngoại')} - bientap - 3 giờ trước</p>"
    body = f"{filed}<p>{_FIRST}</p><ul>{_THREE}</ul><p>{_LAST}</p>"
    page = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1>{body}</body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert article.text.split("\n\n") == [_FIRST, _LAST]


def test_short_links_further_down_are_the_authors_own() -> None:
    assert "Ra quân bảo vệ mốc" in _read("", told=f"<p>{_LAST}</p><ul>{_THREE}</ul>").text


def test_a_box_beside_the_text_ends_where_another_begins() -> None:
    others = (
        f"<aside><h2>Bài viết liên quan</h2><ul><li>{_link('1', _ONE)}</li><li>{_link('2', _TWO)}</li></ul></aside>"
    )
    rail = (
        "<aside class='r'><h2>Nhiều người xem</h2>"
        f"<ol><li>{_link('3', 'Mở lớp dạy khèn cho trẻ em')}</li><li>{_link('4', 'Chợ đêm trở lại bên cầu')}</li></ol></aside>"
    )
    assert _titles(others + rail) == [_ONE, _TWO]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Mức phí thị thực từ ngày 01/01/2021", "<p>(23/08/2018)</p>"),
        ("Mức phí thị thực từ ngày 01/01/2021", ""),
        ("Ký kết ngày hội 01/01/2021", "<p>23/08/2018</p>"),
    ],
)
def test_a_day_that_the_title_tells_is_not_the_entrys(title: str, below: str) -> None:
    behind = f"<h3>Tin khác</h3><ul><li>{_link('1', title)}{below}</li><li>{_link('2', _TWO)}{below}</li></ul>"
    day = "2018-08-23" if below else None
    assert [(one.title, one.published_at) for one in _read(behind).related] == [(title, day), (_TWO, day)]


def test_a_day_that_nothing_ties_to_the_title_is_the_entrys() -> None:
    behind = f"<h3>Tin khác</h3><ul><li>{_link('1', _ONE + ' 23/08/2018')}</li><li>{_link('2', _TWO)}</li></ul>"
    assert [(one.title, one.published_at) for one in _read(behind).related] == [(_ONE, "2018-08-23"), (_TWO, None)]


@pytest.mark.parametrize(
    ("entry", "tag"),
    [
        ("<article>{}</article>", _link("t", "đường biên giới")),
        ("<h4>{}</h4>", _link("t", "Đường biên giới") + " " + _link("u", "Vận tải")),
    ],
)
def test_tags_right_behind_the_box_of_a_list_are_none_of_its_entries(entry: str, tag: str) -> None:
    entries = "".join(entry.format(_link(str(number), title)) for number, title in enumerate((_ONE, _TWO)))
    assert _titles(f"<div><h3>Tin khác</h3>{entries}</div><div>{tag}</div>") == [_ONE, _TWO]


@pytest.mark.parametrize("heading", ["Được quan tâm", "ĐƯỢC XEM NHIỀU", "Được đọc nhiều nhất"])
def test_what_is_read_most_ends_a_text_and_is_not_related(heading: str) -> None:
    article = _read(f"<div><div>{heading}</div><ol><li>{_link('1', _ONE)}</li><li>{_link('2', _TWO)}</li></ol></div>")
    assert article.related == () and article.text.endswith(_LAST)
    assert is_ending(heading) and not opens_related(bare(heading))


def test_a_link_to_write_to_somebody_is_no_entry() -> None:
    beside = f"<div>{_link('t/1', '« Bài trước')} {_link('t/2', 'Bài sau »')}</div>"
    mail = "<p><a href='mailto:bbt@a.example'>Gửi phản hồi cho ban biên tập</a></p>"
    listed = f"<h4>Tin liên quan</h4><ul><li>{_link('x/1', _ONE)} (02/03/2019)</li></ul>"
    assert [entry.title for entry in _read(listed, last=f"{beside}{mail}").related] == [_ONE]
