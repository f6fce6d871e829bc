"""Damaged pages raise nothing but named errors; damage that nobody sees is read past.

The long run is ``make trial``.
"""

from __future__ import annotations

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from crawler.reading.lines.series import same_dress
from crawler.reading.page.opening import open_document
from tests.generator.mutations import trial
from tests.generator.score import WHEN


def test_a_sample_of_damaged_pages() -> None:
    report = trial(count=240, seed="sample")
    assert report.crashes == [], report.crashes[:3]
    assert report.kept >= 100
    assert report.exact / report.kept >= 0.95, report.by_kind


def test_a_picture_in_a_cell_outside_of_the_rows_of_its_table() -> None:
    frame = "<table><td><img src=/a.jpg></td><tr><td>Đại biểu hai tỉnh tại hội đàm</td></tr></table>"
    told = "<p>Ngày 12/7, hai tỉnh hội đàm tại thị trấn Mường Khương và bàn về quản lý biên giới, cửa khẩu, lối mở.</p>"
    head = "<tr><td><h1>Hội đàm hai tỉnh</h1></td></tr><tr><td>(Ngày đăng :07/08/2017 4:04:29 CH)</td></tr>"
    body = f"<meta charset=utf-8><table>{head}<tr><td>{frame}{told * 3}</td></tr></table>".encode()
    article = extract(Page(url="http://portal.test/a", body=body, fetched_at=WHEN), PORTALS["lai_chau"])
    assert [image.url for image in article.images] == ["http://portal.test/a.jpg"]
    assert article.text.count("Mường Khương") == 3


def test_letters_that_no_tree_takes_in_text_that_keeps_its_lines() -> None:
    told = "Ngày 12/7, hai tỉnh hội đàm tại thị trấn Mường Khương và bàn về quản lý biên giới, cửa khẩu, lối mở."
    more = "Hai bên ký biên bản và hẹn gặp lại vào tháng mười một tại thị trấn Hà Khẩu để bàn tiếp về chợ biên giới."
    body = (
        f"<title>Hội đàm hai tỉnh</title><h1>Hội đàm hai tỉnh</h1><p>07/08/2017</p><pre>{told}\x0b\n{more}\x01\n</pre>"
    )
    article = extract(Page("http://portal.test/a", body.encode(), WHEN), PORTALS["lai_chau"])
    assert article.text == f"{told}\n\n{more}"


def test_a_page_that_ends_with_its_title_and_date() -> None:
    menu = "<ul><li><a href=/>Trang chủ</a></li><li><a href=/tin>Tin tức</a></li></ul>"
    page = f"<article>{menu}</article><article><h1>Hội đàm hai tỉnh</h1><p>(Ngày đăng :07/08/2017 4:04:29 CH)</p>"
    with pytest.raises(ExtractionError):
        extract(Page("http://portal.test/a", page.encode(), WHEN), PORTALS["lai_chau"])


def test_an_attribute_whose_name_no_tree_takes_tells_lines_apart() -> None:
    body = "<p a\x01=1>Mường Khương</p><p a\x01=2>Hà Khẩu</p><p a\x01=2>Lào Cai</p>"
    document = open_document(Page("http://portal.test/a", body.encode(), WHEN), PORTALS["lai_chau"])
    assert not same_dress(document, 0, 1)
    assert same_dress(document, 1, 2)
