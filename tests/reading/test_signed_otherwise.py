"""Signatures in the dress of a heading, with the office below in brackets, and above what is the site's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hai xã giáp biên thi cấy lúa"
_LEAD = "Sáng 12/6, mười hai đội của hai xã giáp biên thi cấy lúa trên cánh đồng chung bên bờ suối Nậm Lúa."
_LAST = "Đội thắng cuộc được thưởng một con lợn, mổ ngay tại ruộng để cả hai bên cùng ăn mừng."
_OTHERS = "<h4>Tin liên quan</h4><ul><li><a href='/tin/3.html'>Chợ phiên ngày mùa</a></li></ul>"


def _read(sign: str) -> Article:
    html = (
        f"<html><head><meta charset='utf-8'><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1>"
        f"<div>12/06/2019 16:20</div><div><p>{_LEAD}</p><p>{_LAST}</p></div>{sign}{_OTHERS}</div></body></html>"
    )
    page = Page("http://a.example/tin/9.html", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(page, PORTALS["lai_chau"])


@pytest.mark.parametrize("name", ["Nguyễn Văn Long", "Hà Thu", "Lò Thị Hương - Vàng A Sình"])
def test_a_name_in_a_heading_set_to_the_right_signs(name: str) -> None:
    article = _read(f"<h5 align='right'>{name}</h5>")
    assert (article.author, article.text.split("\n\n")) == (name, [_LEAD, _LAST])
    assert [entry.title for entry in article.related] == ["Chợ phiên ngày mùa"]


def test_a_heading_to_the_left_signs_nothing() -> None:
    assert _read("<h5>Chợ Phiên</h5>").author is None


@pytest.mark.parametrize("name", ["Hà Thu", "Hà Thu (t/h)", "Nguyễn Văn Long (tổng hợp)"])
def test_an_office_below_a_name_and_what_that_did_is_the_source(name: str) -> None:
    article = _read(f"<p align='right'>{name}<br><i>(Sở Ngoại vụ)</i></p>")
    assert (article.author, article.source) == (name.partition(" (")[0], "Sở Ngoại vụ")
    assert article.text.split("\n\n") == [_LEAD, _LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Người đang Online: 45",
        "Thiết kế: VNPT Lai Châu",
        "Hotline: 1900 1234",
        "Hỗ trợ trực tuyến",
        "Xem với độ phân giải 1024x768",
        "Email: bbt@laichau.gov.vn",
    ],
)
@pytest.mark.parametrize("foot", ["<p align='center'>{}</p>", "<hr><small>{}</small>"])
def test_what_stands_behind_a_credit_in_the_same_cell_is_the_site_s(line: str, foot: str) -> None:
    cell = f"<b>{_TITLE}</b><br>12/06/2019 16:20<br>{_LEAD}<br>{_LAST}<br>Tin: Hà Thu<br>{foot.format(line)}"
    html = f"<html><head><meta charset='utf-8'></head><body><table><tr><td>{cell}</td></tr></table></body></html>"
    page = Page("http://a.example/tin/9.html", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    article = extract(page, PORTALS["lai_chau"])
    assert (article.author, article.text.split("\n\n")) == ("Hà Thu", [_LEAD, _LAST])


def test_a_note_behind_a_credit_is_told() -> None:
    article = _read("<p>Tin: Hà Thu</p><p>(*) Tên gọi theo tiếng Thái.</p>")
    assert article.author == "Hà Thu"


@pytest.mark.parametrize("label", ["Tệp đính kèm: ", ""])
def test_an_office_signs_below_the_files_of_the_text(label: str) -> None:
    file = f"<div>{label}<a href='/u/bieu-mau.xls'>bieu-mau.xls</a></div>"
    article = _read(f"{file}<div>Phòng Lãnh sự</div><div>Nguồn tin:</div>")
    assert (article.author, article.text.split("\n\n")) == ("Phòng Lãnh sự", [_LEAD, _LAST])
    assert [attached.title for attached in article.attachments] == ["bieu-mau.xls"]


def test_an_office_in_the_foot_below_the_files_signs_nothing() -> None:
    foot = "<div><p>Sở Ngoại vụ</p><p>Địa chỉ: phường Tân Phong</p></div>"
    assert _read(f"<div><a href='/u/bieu-mau.xls'>bieu-mau.xls</a></div>{foot}").author is None


@pytest.mark.parametrize(
    ("sign", "author"),
    [
        ("<p align='right'><b>Nguyễn Văn Long.</b></p>", "Nguyễn Văn Long"),
        ("<p>Tin: Nguyễn Văn Long. Ảnh: Lò Thị Hương</p>", "Nguyễn Văn Long - Lò Thị Hương"),
        ("<p align='right'>L.V.A.</p>", "L.V.A."),
    ],
)
def test_a_full_stop_behind_a_person_is_none_of_the_name(sign: str, author: str) -> None:
    article = _read(sign)
    assert (article.author, article.text.split("\n\n")) == (author, [_LEAD, _LAST])
