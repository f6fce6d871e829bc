"""Notices of two short paragraphs, as old sites print them: a bar with the section's name, a picture, no more."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Thông báo về việc tạm dừng thủ tục tại lối mở Huổi Puốc"
_FIRST = (
    "Sở Ngoại vụ thông báo tạm dừng thủ tục xuất nhập cảnh tại lối mở Huổi Puốc từ ngày 5/2/2012 đến ngày 9/2/2012."
)
_LAST = "Đề nghị các cơ quan, đơn vị và nhân dân biết để thực hiện."
_SECTIONS = ("Tin tức", "Thông báo", "Văn bản")
_MENU = "".join(f"<td><a href='/c/{at}'>{name}</a></td>" for at, name in enumerate(_SECTIONS))
_OTHERS = "<tr><td>Các tin đã đưa:</td></tr>" + "".join(
    f"<tr><td><a href='/t/{at}'>{name}</a></td></tr>"
    for at, name in enumerate(("Khai trương cặp cửa khẩu phụ", "Đón đoàn nhà báo Lào", "Tập huấn công tác lãnh sự"))
)
_TOLD = f"<p align='justify'>{_FIRST}</p><p align='justify'>{_LAST}</p>"


def _read(rows: str, declared: str = "Trang thông tin đối ngoại") -> Article:
    head = f"<html><head><title>{declared}</title></head><body><table><tr>{_MENU}</tr></table>"
    return extract(fetched("/xem?id=7", f"{head}<table>{rows}{_OTHERS}</table></body></html>"), OFFICE)


@pytest.mark.parametrize(
    "told",
    [
        f"<img src='/a/c.jpg' align='left' hspace='7'>{_TOLD}",
        f"<p align='center'><img src='/a/c.jpg'></p><span>{_TOLD}</span>",
        f"<img src='/a/c.jpg' style='float:right'>{_TOLD}",
        f"<img src='/a/c.jpg'><div>{_FIRST}<br><br>{_LAST}</div>",
        f"<div><img src='/a/c.jpg'></div><div>{_FIRST}<br><br>{_LAST}</div>",
    ],
)
def test_the_first_of_two_paragraphs_is_no_caption(told: str) -> None:
    article = _read(f"<tr><td><b>{_TITLE}</b></td></tr><tr><td>03/02/2012</td></tr><tr><td>{told}</td></tr>")
    assert (article.text or "").split("\n\n") == [_FIRST, _LAST]
    assert [picture.caption for picture in article.images] == [None]


@pytest.mark.parametrize(
    ("told", "caption"),
    [
        (
            f"<img src='/a/c.jpg' align='left'><p><i>Lối mở Huổi Puốc sáng 3/2.</i></p>{_TOLD}",
            "Lối mở Huổi Puốc sáng 3/2.",
        ),
        (f"<p align='center'><img src='/a/c.jpg'><br>Lối mở Huổi Puốc</p>{_TOLD}", "Lối mở Huổi Puốc"),
    ],
)
def test_a_caption_above_them_is_one_still(told: str, caption: str) -> None:
    article = _read(f"<tr><td><b>{_TITLE}</b></td></tr><tr><td>03/02/2012</td></tr><tr><td>{told}</td></tr>")
    assert [picture.caption for picture in article.images] == [caption]
    assert (article.text or "").split("\n\n") == [_FIRST, _LAST]


@pytest.mark.parametrize(
    "bar",
    [
        "<tr><td><b>THÔNG BÁO</b></td></tr>",
        "<tr><td><table><tr><td><p><img src='/p/bullet.gif' width='10' height='10'></p></td><td><b>Thông báo</b></td></tr></table></td></tr>",
    ],
)
@pytest.mark.parametrize("dated", [False, True])
def test_a_bar_with_the_name_of_boxes_may_head_the_article(bar: str, dated: bool) -> None:
    rows = (
        f"<tr><td>{_TITLE}</td></tr><tr><td><i>03/02/2012</i></td></tr>"
        if dated
        else f"<tr><td><b>{_TITLE}</b></td></tr>"
    )
    article = _read(f"{bar}{rows}<tr><td>{_TOLD}</td></tr>", "" if dated else _TITLE)
    assert (article.title, (article.category or "").lower()) == (_TITLE, "thông báo")


def test_a_picture_above_a_line_is_named_by_it() -> None:
    picture = "<tr><td><img src='/a/toan-canh.jpg' width='500'></td></tr><tr><td>Toàn cảnh lối mở</td></tr>"
    article = _read(
        f"{picture}<tr><td><b>{_TITLE}</b></td></tr><tr><td>03/02/2012</td></tr><tr><td>{_TOLD}</td></tr>", _TITLE
    )
    assert article.category is None
