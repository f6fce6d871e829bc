"""What a wide screen does not show is not read; what only paper and small screens hide is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract
from crawler.reading.page.styles import hidden_by

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_TEXT = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_ONCE_MORE = "Bản rút gọn dành cho điện thoại, chỉ giữ lại những ý chính của bài viết để bạn đọc theo dõi."


@pytest.mark.parametrize(
    ("sheet", "classes"),
    [
        (".a{display:none} div.b , .c { color: red; visibility: hidden }", ["a", "b", "c"]),
        ('@charset "utf-8"; .a{display:none}', ["a"]),
        (".menu .a{display:none} .a:hover{display:none}", []),
        ("@media print{.a{display:none} .b{color:red}} .c{display:none}", ["c"]),
        ("@media (max-width: 767px){.a{display:none}} @media (min-width:768px){.b{display:none}}", ["b"]),
        ("}}} .a{display:none} {{{", ["a"]),
    ],
)
def test_the_classes_that_a_sheet_hides(sheet: str, classes: list[str]) -> None:
    assert hidden_by(sheet) == classes


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('class="d-block d-md-none"', 'class="d-none d-md-block"'),
        ('class="md:hidden"', 'class="hidden md:block"'),
        ('class="visible-xs"', 'class="hidden-xs"'),
    ],
)
def test_one_of_two_copies_is_read(first: str, second: str) -> None:
    head = f"<h1>{_TITLE}</h1><p>Ngày đăng: 20/12/2022 4:04:29 CH</p>"
    body = f"<div {first}>{head}<p>{_ONCE_MORE}</p></div><div {second}>{head}<p>{_TEXT}</p></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert article.text == _TEXT


@pytest.mark.parametrize("shown", ["", "<h2>Tin nhanh</h2>"])
def test_class_names_that_hide_every_line_of_a_page_are_not_believed(shown: str) -> None:
    head = f"<h1>{_TITLE}</h1><p>Ngày đăng: 20/12/2022 4:04:29 CH</p>"
    body = f"<main>{shown}<div class='d-none'>{head}<p>{_TEXT}</p></div></main>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    read = Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    if shown:
        with pytest.raises(ExtractionError):
            extract(read, PORTALS["lai_chau"])
    else:
        assert extract(read, PORTALS["lai_chau"]).text == _TEXT


@pytest.mark.parametrize("letters", [4, 200_000])
def test_a_link_with_an_address_of_any_length_is_text_all_the_same(letters: int) -> None:
    link = f"<a href='/{'%C3%A9' * (letters // 4)}'>bản Pa Ủ</a>"
    told = f"<p>Sáng nay, {link} khánh thành nhà văn hóa.</p><p>Nhà có chỗ cho một trăm người ngồi họp, gian bên để trống chiêng.</p>"
    page = f"<title>Khánh thành nhà văn hóa</title><h1>Khánh thành nhà văn hóa</h1><p>12/03/2020</p><div>{told}</div>"
    fetched = Page("http://thongtindoingoai.laichau.gov.vn/a", page.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    assert "Sáng nay, bản Pa Ủ khánh thành nhà văn hóa." in extract(fetched, PORTALS["lai_chau"]).text
