"""Damaged pages raise nothing but named errors; damage that nobody sees is read past.

The long run is ``make trial``.
"""

from __future__ import annotations

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract
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
