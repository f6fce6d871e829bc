"""The published fragment: all that was read, nothing that runs."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import read
from crawler.reading.sanitize import published_html

HEAD = "<html><head><title>Lễ kết nghĩa hai thôn biên giới</title></head><body><h1>Lễ kết nghĩa hai thôn biên giới</h1>"
DATE = "<div>Thời gian đăng: 3/15/2023 9:02:45 AM</div>"
LEAD = "<p>Sáng 14/3, thôn Mẫu Một và bản Mẫu Hai đã tổ chức lễ kết nghĩa với sự có mặt của đông đảo người dân hai bên.</p>"
END = "<p>Hai bên thống nhất gặp nhau mỗi năm một lần vào dịp đầu xuân, luân phiên ở mỗi bên biên giới.</p><p>Tin, ảnh: Lò Mẫu</p>"


def fragment(body: str) -> tuple[str, str]:
    portal = PORTALS["dien_bien"]
    page = Page(
        "http://doingoai.dic.gov.vn/TinTuc/View/le", (HEAD + DATE + LEAD + body + END).encode(), datetime.now(UTC)
    )
    reading = read(page, portal)
    return published_html(reading), reading.article.text


def lines_of(html: str) -> list[str]:
    soup = BeautifulSoup(html, "lxml")
    for figure in soup.find_all("figure"):
        figure.decompose()
    return [" ".join(tag.get_text().split()) for tag in soup.find_all(["p", "li", "td", "h3", "h4"])]


def test_every_line_once_in_order_and_no_signature() -> None:
    html, text = fragment(
        "<div><span style='x'>Bí thư <b>Lò Văn Mẫu</b> phát biểu tại buổi lễ kết nghĩa hai bên.</span></div>"
    )
    assert lines_of(html) == [line for line in text.split("\n") if line]
    assert "<b>Lò Văn Mẫu</b>" in html
    assert "Lò Mẫu</p>" not in html


def test_lists_tables_and_headings_stay_what_they_are() -> None:
    html, text = fragment(
        "<h2>Những việc đã thống nhất</h2><ul><li>Trao đổi thông tin hằng tháng giữa hai thôn</li><li>Giữ gìn cột mốc biên giới</li></ul>"
        "<table><tr><td>Nội dung</td><td>Số lần</td></tr><tr><td>Gặp gỡ định kỳ</td><td>2</td></tr></table>"
    )
    assert re.search(r"<ul>\s*<li>Trao đổi.*?</li>\s*<li>Giữ gìn.*?</li>\s*</ul>", html, re.S)
    assert re.search(r"<td>Gặp gỡ định kỳ</td>\s*<td>2</td>", html)
    assert "<h3>Những việc đã thống nhất</h3>" in html
    assert "Gặp gỡ định kỳ | 2" in text


def test_pictures_keep_their_place_and_caption() -> None:
    html, _ = fragment(
        '<p><img src="/Uploads/Images/le.jpg"></p><p align="center"><i>Hai thôn trao bản ghi nhớ kết nghĩa.</i></p>'
    )
    figure = BeautifulSoup(html, "lxml").figure
    assert figure is not None and figure.img is not None
    assert figure.img["src"] == "http://doingoai.dic.gov.vn/Uploads/Images/le.jpg"
    assert figure.get_text() == "Hai thôn trao bản ghi nhớ kết nghĩa."
    assert html.index("kết nghĩa với sự có mặt") < html.index("<figure>") < html.index("thống nhất gặp nhau")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<a href="javascript:alert(1)">bấm vào đây để xem thêm thông tin</a>',
        '<b onclick="alert(1)">đậm</b>',
        '<svg onload="alert(1)"><script>alert(1)</script></svg>',
        '<iframe src="http://example.org/"></iframe>',
        '<i style="position:fixed;inset:0">nghiêng</i>',
        '<a href="data:text/html,<script>alert(1)</script>">tệp đính kèm xem tại đây</a>',
        "<img src=x onerror=alert(1)>",
        "<form action=/x><input autofocus onfocus=alert(1)></form>",
        "<math><mi//xlink:href='data:x,<script>alert(1)</script>'></math>",
    ],
)
def test_nothing_that_runs_is_published(hostile: str) -> None:
    html, _ = fragment(f"<p>Đồng chí trưởng đoàn cho biết: {hostile} hai bên sẽ còn gặp lại.</p>")
    assert not re.search(r"<(script|svg|iframe|form|input|math|style)|\son\w+=|javascript:|data:|style=", html, re.I)
    assert "hai bên sẽ còn gặp lại" in html
