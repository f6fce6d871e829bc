"""Links between lead and text do not end the article; a list of other articles with the site's words below it does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_LEAD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_FIRST = "Năm qua hai bên đã tuần tra chung mười hai lần, trao đổi thư tín thường xuyên và cùng sửa ba cột mốc hư hỏng."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới tại cửa khẩu phía bạn như thường lệ vào tháng ba năm sau."
)
_ITEMS = (
    "<li><a href='/t/1'>Hội nghị triển khai công tác biên giới năm 2020</a></li>"
    "<li><a href='/t/2'>Đoàn đại biểu tỉnh bạn chúc Tết</a></li>"
    "<li><a href='/t/3'>Trao quà cho học sinh hai bên biên giới</a></li>"
)


def _read(between: str, below: str) -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><div>20/12/2022 16:04</div>"
        f"<div>{_LEAD}</div>{between}{below}</div></body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


_TEXT = f"<div><div><p>{_FIRST}</p><p>{_LAST}</p></div></div>"


@pytest.mark.parametrize(
    "between",
    [
        f"<div><ul>{_ITEMS}</ul></div>",
        "<div><a href='/t/1'>Hội nghị triển khai công tác biên giới</a></div>",
        f"<div><p>Các tin khác</p><ul>{_ITEMS}</ul></div>",
        f"<div><ul>{_ITEMS.replace('</a>', '</a> (12/12/2022)')}</ul></div>",
        "<div><div>Mục lục</div><div><ol><li><a href='#'>Định hướng thời gian tới</a></li></ol></div></div>",
    ],
)
def test_the_text_below_links_or_contents_is_read(between: str) -> None:
    assert _read(between, _TEXT).text.split("\n\n")[-2:] == [_FIRST, _LAST]


def test_lists_of_others_in_the_box_of_the_text_make_it_no_list() -> None:
    others = "".join(f"<div><a href='/t/{at}'>Tin số {at} của tỉnh bạn</a></div>" for at in range(4))
    box = f"<div><p>{_FIRST}</p><p>{_LAST}</p><div><div>Các tin trước</div>{others}</div></div>"
    article = _read(f"<div><ul>{_ITEMS}</ul></div>", box)
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]
    assert len(article.related) == 4


def test_such_links_are_no_text() -> None:
    assert _read(f"<div><ul>{_ITEMS}</ul></div>", _TEXT).text.split("\n\n") == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize(
    ("between", "below"),
    [
        (f"<div><ul>{_ITEMS}</ul></div>", f"<aside><p>{_FIRST}</p></aside>"),
        (f"<div><ul>{_ITEMS}</ul></div>", f"<div><a href='/t/4'>Đón đoàn trồng rừng</a><p>{_FIRST}</p></div>"),
    ],
)
def test_what_stands_below_a_list_of_other_articles_is_none(between: str, below: str) -> None:
    assert _FIRST not in _read(between, below).text


def test_the_text_below_a_box_of_links_is_read_though_title_and_lead_share_another_box() -> None:
    box = f"<div><h1>{_TITLE}</h1><div>20/12/2022 16:04</div><div>{_LEAD}</div></div><div><ul>{_ITEMS}</ul></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body><div>{box}{_TEXT}</div></body></html>"
    when = datetime(2026, 1, 1, tzinfo=UTC)
    article = extract(Page("http://a.example/x", page.encode(), when), PORTALS["lai_chau"])
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]


_COLUMN = f"<div><h4>Tin nổi bật</h4><ul>{_ITEMS}</ul></div>"
_BESIDE = f"<div><p>{_LEAD}</p><p>{_FIRST}</p><p>{_LAST}</p></div>"


def _read_columns(columns: str, around: str = "div") -> str:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><p>Báo</p><{around}><div><h1>{_TITLE}</h1>"
        f"<p>20/12/2022 16:04</p></div>{columns}</{around}></body></html>"
    )
    page = Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(page, PORTALS["lai_chau"]).text


def test_a_column_of_other_articles_before_the_text_ends_nothing() -> None:
    assert _read_columns(_COLUMN + _BESIDE).split("\n\n") == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize(
    "columns",
    [
        _COLUMN + f"<aside><p>{_FIRST}</p></aside>",
        _COLUMN + f"<div><a href='/t/4'>Đón đoàn trồng rừng</a><p>{_FIRST}</p></div>",
        _COLUMN.replace("</ul>", "</ul><p>Xem nhiều trong tuần</p>") + f"<div><p>{_FIRST}</p></div>",
    ],
)
def test_a_list_below_an_empty_article_is_not_its_text(columns: str) -> None:
    with pytest.raises(ExtractionError):
        _read_columns(columns)


@pytest.mark.parametrize("line", ["Tuần tra chung mười hai lần.", "Hai bên đã ký kết."])
def test_a_text_of_one_line_below_such_links_is_read(line: str) -> None:
    article = _read(f"<div><ul>{_ITEMS}</ul></div>", f"<div><p>{line}</p></div>")
    assert article.text.split("\n\n") == [_LEAD, line]


def test_who_signs_below_such_links_wrote_the_lead() -> None:
    article = _read(f"<div><ul>{_ITEMS}</ul></div>", "<div><i>Lò Thị Mai</i></div>")
    assert (article.text, article.author) == (_LEAD, "Lò Thị Mai")


def test_a_name_behind_a_list_beside_the_box_of_title_and_lead_signs_nothing() -> None:
    box = f"<div><h1>{_TITLE}</h1><div>20/12/2022 16:04</div><div>{_LEAD}</div></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body><div>{box}</div><div><ul>{_ITEMS}</ul></div><b>Lò Thị Mai</b></body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (article.text, article.author) == (_LEAD, None)


@pytest.mark.parametrize("floats", ["align='right'", "style='float:right'"])
def test_a_box_of_others_that_the_text_runs_round_ends_no_text(floats: str) -> None:
    entries = _ITEMS.replace("<li>", "<tr><td>").replace("</li>", "</td></tr>")
    page = (
        f"<title>{_TITLE}</title><div><b>{_TITLE}</b><br>20/12/2022 16:04<br><br>{_LEAD}<br><br>"
        "<table {}><tr><td>Tin liên quan</td></tr>"
        f"{entries}</table>{_FIRST}<br><br>{_LAST}</div>"
    )
    url, when = "http://a.example/x", datetime(2026, 1, 1, tzinfo=UTC)
    article = extract(Page(url, page.format(floats).encode(), when), PORTALS["lai_chau"])
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]
    assert [one.title for one in article.related] == [
        "Hội nghị triển khai công tác biên giới năm 2020",
        "Đoàn đại biểu tỉnh bạn chúc Tết",
        "Trao quà cho học sinh hai bên biên giới",
    ]
