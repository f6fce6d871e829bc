"""Heads of articles in every dress and order that plain portals give them: who declares the title, how it is set, where
the date stands, what else stands near. Each page is one of a grid, and each must be read whole.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Thanh niên hai huyện trồng ba nghìn cây gạo dọc đường tuần tra"
_LEAD = "Chiều 6/3, gần hai trăm đoàn viên của hai huyện đã trồng cây gạo dọc mười cây số đường tuần tra biên giới."
_FIRST = "Cây giống do vườn ươm của đồn biên phòng chăm từ mùa hè năm trước, mỗi cây cao hơn một mét khi đem trồng."
_LAST = "Hai bên hẹn gặp lại vào tháng chín để trồng dặm và làm cỏ, đúng dịp khai giảng của các trường vùng biên."
_SITE = "Trang thông tin đối ngoại của tỉnh"

_DECLARED = {"the title": f"{_TITLE} - {_SITE}", "the site alone": _SITE, "nothing": ""}
_TITLES = {
    "h1": "<h1>{}</h1>",
    "h3": "<h3>{}</h3>",
    "a div": "<div class='t'>{}</div>",
    "bold": "<p><b>{}</b></p>",
    "a cell": "<table><tr><td>{}</td></tr></table>",
    "a link to itself": "<h2><a href='/x'>{}</a></h2>",
}
_DATES = (
    ("(Ngày đăng :06/03/2022 4:05:06 CH)", "2022-03-06T16:05:06+07:00"),
    ("Chủ nhật - 06/03/2022 16:05", "2022-03-06T16:05:00+07:00"),
    ("Chủ nhật, 06/03/2022 - Đã xem: 789", "2022-03-06"),
    ("16:05 | 06/03/2022 | Lượt xem: 1.234", "2022-03-06T16:05:00+07:00"),
    ("Ngày 6 tháng 3 năm 2022", "2022-03-06"),
)
_ORDERS = ("title date lead", "title lead date", "tools title date lead", "title date tools lead")
_TOOLS = "<div>Cỡ chữ: <a href='#'>A-</a> <a href='#'>A+</a></div>"
_ABOVE = {
    "the way from home": "<div><a href='/'>Trang chủ</a> &gt; <a href='/t'>Tin đối ngoại</a></div>",
    "a section's heading": "<h2>Tin đối ngoại</h2>",
    "a box whose last heading heads a list to choose from": "<div><div>VĂN BẢN MỚI</div><p><a href='/v'>12/KH-UBND</a></p>"
    "<div>LIÊN KẾT WEBSITE</div><select><option>Chọn</option></select></div>",
}


def _page(declared: str, title: str, date: str, order: str, above: str) -> bytes:
    parts = {
        "title": _TITLES[title].format(_TITLE),
        "date": f"<div>{date}</div>",
        "lead": f"<p><b>{_LEAD}</b></p>",
        "tools": _TOOLS,
    }
    head = "".join(parts[part] for part in order.split())
    return (
        f"<html><head><title>{_DECLARED[declared]}</title></head><body><ul><li><a href='/'>Trang chủ</a></li><li>"
        f"<a href='/lien-he'>Liên hệ</a></li></ul>{_ABOVE[above]}<div>{head}<p>{_FIRST}</p><p>{_LAST}</p></div>"
        "<div><h3>Tin liên quan</h3><ul><li><a href='/y'>Gặp mặt già làng, trưởng bản</a></li></ul></div></body></html>"
    ).encode()


def _read(page: bytes) -> Article:
    return extract(Page("http://a.example/x", page, datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize("above", _ABOVE)
@pytest.mark.parametrize("order", _ORDERS)
@pytest.mark.parametrize(("declared", "title"), list(product(_DECLARED, _TITLES)))
def test_every_head_is_read(declared: str, title: str, order: str, above: str) -> None:
    for date, when in _DATES:
        article = _read(_page(declared, title, date, order, above))
        found = (article.title, article.published_at, article.text.split("\n\n"))
        assert found == (_TITLE, when, [_LEAD, _FIRST, _LAST]), date


def test_days_that_head_the_parts_of_a_programme_date_nothing() -> None:
    days = "<p>Thứ hai, 07/03/2022</p><p>Đón các đoàn ở cửa khẩu từ bảy giờ sáng.</p>" * 2
    page = f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><p>{_LEAD}</p>{days}</div></body></html>"
    assert _read(page.encode()).published_at is None


_MENU = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/m/7'>Tin đối ngoại</a></li></ul>"


@pytest.mark.parametrize(
    ("above", "source"),
    [
        ("<ul><li>06/03/2022</li><li><a href='/m/7'>Tin đối ngoại</a></li><li>0 bình luận</li></ul>", None),
        ("<div>16:05 - Chủ nhật, 06/03/2022</div><div>Nguồn: Báo Lai Châu</div>", "Báo Lai Châu"),
        ("<p>(Báo Lai Châu) - Chủ nhật, 06/03/2022, 16:05</p>", None),
    ],
)
def test_what_is_told_between_a_date_and_the_title_below_it_parts_them_not(above: str, source: str | None) -> None:
    body = f"{_MENU}<div>{above}<h1>{_TITLE}</h1><p>{_LEAD}</p><p>{_FIRST}</p></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    article = _read(page.encode())
    assert ((article.published_at or "")[:10], article.source) == ("2022-03-06", source)
    assert article.text.split("\n\n") == [_LEAD, _FIRST]


def test_the_author_linked_beside_a_date_above_the_title_is_read() -> None:
    above = "<div><a href='/tac-gia/3'>Lò Thị Mai</a> <span>Chủ nhật, 06/03/2022 16:05</span></div>"
    body = f"{_MENU}<div>{above}<h1>{_TITLE}</h1><p>{_LEAD}</p><p>{_FIRST}</p></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    assert _read(page.encode()).author == "Lò Thị Mai"


@pytest.mark.parametrize("title", ["<div>{}</div>", "<table><tr><td>{}</td></tr></table>", "<p><b>{}</b></p>"])
@pytest.mark.parametrize("date", ["<div>14/12/2022 - 01:53</div>", "<p>Đăng ngày: 14/12/2022 01:53</p>"])
def test_a_plain_title_below_section_and_date_is_found(title: str, date: str) -> None:
    body = f"{_MENU}<h2>Tin đối ngoại</h2>{date}{title.format(_TITLE)}<p>{_LEAD}</p><p>{_FIRST}</p>"
    page = f"<html><head><title>{_SITE}</title></head><body>{body}</body></html>"
    article = _read(page.encode())
    assert (article.title, article.published_at) == (_TITLE, "2022-12-14T01:53:00+07:00")
    assert article.text.split("\n\n") == [_LEAD, _FIRST]


_LONG_MENU = _MENU.replace("</ul>", "".join(f"<li><a href='/{at}'>Mục {at}</a></li>" for at in range(4)) + "</ul>")


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("<ul><li>06/03/2022</li><li><a href='/m/7'>Tin đối ngoại</a></li><li>0 bình luận</li></ul>", "06/03/2022"),
        (
            "<div>Ngày đăng: 06/03/2022 - Lượt xem: 345 - Chuyên mục: <a href='/m/7'>Tin đối ngoại</a></div>",
            "Ngày đăng: 06/03/2022",
        ),
    ],
)
def test_the_section_beside_a_date_is_read_and_the_counter_is_no_part_of_it(line: str, raw: str) -> None:
    body = f"{_LONG_MENU}<div><h1>{_TITLE}</h1>{line}<p>{_LEAD}</p><p>{_FIRST}</p></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    article = _read(page.encode())
    assert (article.category, article.published_raw) == ("Tin đối ngoại", raw)
