"""Titles that nothing declares, on undated pages beside dates of others (of a table, of a list in a side column), and
broken over lines.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

_SITE = "Trang thông tin đối ngoại tỉnh Điện Biên"
_TITLE = "Lịch khám mắt lưu động tại năm bản dọc biên giới"
_LEAD = "Trong tháng tới, đoàn bác sĩ của bệnh viện tỉnh bạn cùng y tế xã khám mắt miễn phí cho bà con tại năm bản."
_LAST = "Bà con đi khám nhớ mang theo sổ y bạ cũ và uống thuốc huyết áp như mọi ngày."
_WAY = "<td><a href='/'>Trang chủ</a> » <a href='/y'>Tin y tế</a></td>"
_BESIDE = "".join(
    f"<tr><td><a href='/TinTuc/View/{at}'>{title}</a><br>Thời gian đăng: 1/{at}/2024 8:30:00 AM</td></tr>"
    for at, title in ((5, "Trao quà cho học sinh bán trú Na Ư"), (4, "Đội văn nghệ bản Mé sang thăm Phông Sa Lỳ"))
)


def _read(body: str, declared: str = _SITE) -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/x/7", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien"])


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


@pytest.mark.parametrize("days", [("05/12/2023", "07/12/2023"), ("05/12/2023", "07/12/2023", "09/12/2023")])
def test_dates_below_each_other_in_a_table_are_not_the_articles(days: tuple[str, ...]) -> None:
    rows = [("Ngày", "Bản", "Số người"), *((day, f"Nhà văn hóa bản Huổi {at}", "40") for at, day in enumerate(days))]
    table = f"<table>{''.join(_row(*row) for row in rows)}</table>"
    read = _read(f"<p><b>{_TITLE}</b></p><p>{_LEAD}</p><p>{_LAST}</p>{table}")
    assert (read.title, read.published_at) == (_TITLE, None)
    assert read.text.split("\n\n") == [_LEAD, _LAST, *(" | ".join(row) for row in rows)]


def test_one_date_in_a_row_may_be_the_articles() -> None:
    row = _row("05/12/2023", "Lượt xem: 12", "In trang")
    read = _read(f"<h1>{_TITLE}</h1><table>{row}</table><div><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert read.published_raw == "05/12/2023"


def test_labelled_dates_of_a_column_before_the_way_from_home_are_of_others() -> None:
    main = f"{_WAY}</tr><tr><td>{_TITLE}</td></tr><tr><td><p>{_LEAD}</p><p>{_LAST}</p></td>"
    read = _read(f"<table><tr><td><table>{_BESIDE}</table></td><td><table><tr>{main}</tr></table></td></tr></table>")
    assert (read.title, read.published_at, read.text) == (_TITLE, None, f"{_LEAD}\n\n{_LAST}")


def test_entries_below_the_way_from_home_are_a_list() -> None:
    with pytest.raises(ExtractionError):
        _read(
            f"<table><tr>{_WAY}</tr></table><table>{_BESIDE}{_BESIDE.replace('/TinTuc/View/', '/TinTuc/View/1')}</table>"
        )


def test_a_bold_heading_below_a_short_lead_is_no_title() -> None:
    short, part = "Hai bên thống nhất năm điều, có hiệu lực từ tháng tới.", "Điều 1. Mục đích"
    read = _read(f"<p><b>{_TITLE}</b></p><p><b>{short}</b></p><p><b>{part}</b></p><p>{_LEAD}</p><p>{_LAST}</p>")
    assert (read.title, read.text) == (_TITLE, "\n\n".join((short, part, _LEAD, _LAST)))


def test_two_long_lines_that_fill_a_cell_are_one_title() -> None:
    date = "Thời gian đăng: 3/15/2023 9:02:45 AM"
    cells = "Lịch khám mắt của đoàn bác sĩ<br>Bệnh viện tỉnh U Đôm Xay", date, f"<p>{_LEAD}</p><p>{_LAST}</p>"
    read = _read(f"<table>{''.join(map(_row, cells))}</table>")
    assert read.title == "Lịch khám mắt của đoàn bác sĩ Bệnh viện tỉnh U Đôm Xay"


def test_a_section_above_a_title_in_its_cell_is_no_part_of_it() -> None:
    section, date = "Hợp tác quốc tế và biên giới", "Thời gian đăng: 3/15/2023 9:02:45 AM"
    cells = f"<a href='/ht'>{section}</a>", f"{section}<br>{_TITLE}", date, f"<p>{_LEAD}</p><p>{_LAST}</p>"
    assert _read(f"<table>{''.join(map(_row, cells))}</table>").title == _TITLE


def test_the_name_of_the_site_that_leads_home_is_no_title() -> None:
    name = "Thông tin đối ngoại Điện Biên"
    body = f"<header><h1><a href='/'>{name}</a></h1></header><main><h2>{_TITLE}</h2><p>{_LEAD}</p><p>{_LAST}</p></main>"
    assert _read(body, f"Cổng thông tin - {name}").title == _TITLE


def test_pictures_below_a_heading_do_not_part_it_from_its_text() -> None:
    picture = "<p><img src='/u/{0}.jpg'></p><p>{0}.jpg</p>"
    pictures = picture.format("kham-mat") + "<p>Bác sĩ khám mắt tại Na Ư.</p>" + picture.format("xep-hang")
    read = _read(f"<h3>{_TITLE}</h3>{pictures}<div><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (read.title, read.text) == (_TITLE, f"{_LEAD}\n\n{_LAST}")


def test_a_closing_word_above_the_date_at_the_foot_is_no_title() -> None:
    date = "Thời gian đăng: 3/15/2023 9:02:45 AM"
    read = _read(f"<h2>{_TITLE}</h2><div><p>{_LEAD}</p><p>{_LAST}</p><p>Xin cảm ơn bà con!</p></div><p>{date}</p>")
    assert (read.title, read.published_raw) == (_TITLE, date)
    assert read.text == f"{_LEAD}\n\n{_LAST}\n\nXin cảm ơn bà con!"


@pytest.mark.parametrize(
    "box",
    [
        "<b>Thời tiết</b><div>Hôm nay trời nhiều mây, đêm và sáng có sương mù, trưa chiều giảm mây, thấp nhất 14 độ.</div>",
        "<b>Lời Bác dạy ngày này năm xưa</b><p>Quan sơn muôn dặm một nhà, bốn phương vô sản đều là anh em; tình ấy cần vun đắp mỗi ngày.</p>",
    ],
)
def test_the_title_stands_above_the_column_that_tells_most(box: str) -> None:
    main = f"<p><b>{_TITLE}</b></p><p>{_LEAD}</p><p>{_LAST}</p><p>{_LAST} {_LEAD}</p>"
    read = _read(f"<div class='c1'>{box}</div><div class='c2'>{main}</div>")
    assert (read.title, read.lead) == (_TITLE, _LEAD)


def test_one_long_paragraph_below_a_bold_title_in_large_type_is_an_article() -> None:
    only = f"{_LEAD} {_LAST}"
    read = _read(f"<p><font size='4'><b>{_TITLE}</b></font></p><p>{only}</p>")
    assert (read.title, read.text) == (_TITLE, only)


def test_dates_beside_links_in_a_table_are_of_other_pages() -> None:
    rows = "".join(_row(f"{day}/12/2024", f"<a href='/e/{day}'>Sự kiện đối ngoại số {day}</a>") for day in (12, 20))
    main = f"<p><b>{_TITLE}</b></p><p>{_LEAD}</p><p>{_LAST}</p>"
    read = _read(f"<div><b>Sự kiện sắp tới</b><table>{rows}</table></div><div>{main}</div>")
    assert (read.title, read.published_at, read.text) == (_TITLE, None, f"{_LEAD}\n\n{_LAST}")


def test_a_moving_line_is_a_line_of_its_own() -> None:
    moving = "<marquee>Chào mừng kỷ niệm 70 năm Chiến thắng Điện Biên Phủ</marquee>"
    date = "Thời gian đăng: 3/15/2023 9:02:45 AM"
    read = _read(f"<div>{moving}<strong>{_TITLE}</strong><br>{date}<br>{_LEAD}<br>{_LAST}</div>", _TITLE)
    assert (read.title, read.published_raw) == (_TITLE, date)


def test_who_signs_below_a_heading_bears_a_notice_of_two_short_lines_out() -> None:
    read = _read(
        f"<h1>{_TITLE}</h1><p>Mời các đơn vị dự họp.</p><p>Bắt đầu lúc tám giờ.</p><p>Tác giả: Ban biên tập</p>"
    )
    assert (read.title, read.author) == (_TITLE, "Ban biên tập")


@pytest.mark.parametrize(
    "text",
    [
        f"<table>{_row('7h30', 'Đón khách ở nhà văn hóa bản')}{_row('8h00', 'Khai mạc lễ hội khám mắt')}</table>",
        "<p>- Ông năm nay bao nhiêu tuổi?</p><p>- 82.</p><p>- Ông thấy rõ hơn chưa?</p><p>- Rõ như xưa.</p>",
    ],
)
def test_related_articles_below_bear_an_undated_text_without_a_sentence_out(text: str) -> None:
    related = "<div>Tin liên quan</div><ul><li><a href='/tin/2'>Khám mắt cho bà con bản Mé</a></li></ul>"
    assert _read(f"<h1>{_TITLE}</h1>{text}{related}", _TITLE).title == _TITLE
    with pytest.raises(ExtractionError):
        _read(f"<h1>{_TITLE}</h1>{text}", _TITLE)


def test_an_article_of_the_day_on_which_it_was_fetched_may_declare_it() -> None:
    declared = "<meta property='article:published_time' content='2026-01-01T08:00:00+07:00'>"
    page = f"{declared}<div>01/01/2026 08:00</div><div><h1>{_TITLE}</h1><p>{_LEAD}</p><p>{_LAST}</p></div>"
    assert _read(page, _TITLE).published_at == "2026-01-01T08:00:00+07:00"


def test_the_editors_may_do_what_a_title_tells() -> None:
    title = "Ban biên tập nhận được thư bạn đọc từ Phông Sa Lỳ"
    assert _read(f"<h1>{title}</h1><p>{_LEAD}</p>", title).text == _LEAD


@pytest.mark.parametrize(
    ("day", "published_at"), [("Thứ Năm, 01/01/2026", None), ("01/01/2026 08:15", None), ("12/31/2025", "2025-12-31")]
)
def test_the_day_on_which_a_page_was_fetched_above_the_box_of_the_article_is_a_clock(
    day: str, published_at: str | None
) -> None:
    read = _read(f"<div>{day}</div><div><h1>{_TITLE}</h1><p>{_LEAD}</p><p>{_LAST}</p></div>", _TITLE)
    assert (read.title, read.published_at) == (_TITLE, published_at)


def test_topics_may_part_the_only_heading_of_a_page_from_its_text() -> None:
    topics = "<p>Chủ đề: <a href='/c/1'>y tế</a> <a href='/c/2'>biên giới</a></p>"
    read = _read(f"<div><h1>{_TITLE}</h1>{topics}<p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (read.title, read.lead) == (_TITLE, _LEAD)


@pytest.mark.parametrize("rank", ["h1", "h3"])
def test_a_sentence_in_a_heading_below_a_bold_line_is_the_lead(rank: str) -> None:
    read = _read(f"<div><p><b>{_TITLE}</b></p><{rank}>{_LEAD}</{rank}><p>{_LAST}</p><p>{_LEAD}</p></div>")
    assert (read.title, read.lead) == (_TITLE, _LEAD)


@pytest.mark.parametrize("cut", ["...", "…"])
def test_a_declared_title_that_is_cut_off_confirms_the_line_it_begins(cut: str) -> None:
    section = "<h2>Tin y tế</h2>"
    read = _read(f"<div>{section}<div>{_TITLE}</div><p>{_LEAD}</p><p>{_LAST}</p></div>", f"{_TITLE[:34].strip()}{cut}")
    assert (read.title, read.lead) == (_TITLE, _LEAD)
