"""Pictures whose place for a caption is empty, and pictures that are the stars of a scale."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from tests.reading.office import fetched

_TITLE = "Xe khách chạy thẳng tới Mường Khoa từ tháng Tám"
_LEAD = "Mỗi sáng có một chuyến, khởi hành ở bến phía nam."
_TEXT = "Trẻ nhỏ ngồi cùng người lớn thì không phải mua vé."

_MORE = "Nhà xe giữ chỗ cho người ốm, ai cần thì gọi trước một hôm để được đón tận bản bên kia suối."


def _read(body: str, portal: str = "lai_chau") -> Article:
    label = {"lai_chau": "Ngày đăng: 07/08/2017 4:04:29 CH", "dien_bien": "Thời gian đăng: 3/15/2023 9:02:45 AM"}
    html = (
        f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><p>{label[portal]}</p>{body}</body></html>"
    )
    return extract(fetched("/tin/7.html", html), PORTALS[portal])


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img src=/a/xe.jpg><div class=caption></div></div>",
        "<div><img src=/a/xe.jpg><div></div></div>",
        "<div><img src=/a/xe.jpg><p></p></div>",
        "<div><img src=/a/xe.jpg><br><span></span></div>",
        "<center><img src=/a/xe.jpg><br><font size=2><i></i></font></center>",
        "<p><img src=/a/xe.jpg></p><p><em></em></p>",
    ],
)
def test_a_sentence_below_an_empty_caption_is_text(picture: str) -> None:
    below = f"<p class=dau>{_LEAD}</p><div><span>{_TEXT}</span></div><div><span>{_MORE}</span></div>"
    article = _read(f"{picture}{below}")
    assert (article.text, article.images[0].caption) == (f"{_LEAD}\n\n{_TEXT}\n\n{_MORE}", None)


def test_the_name_of_a_file_above_an_empty_caption_takes_no_sentence() -> None:
    picture = "<p align=center><img src=/a/xe.jpg></p><p align=center>xe.jpg</p><p align=center><i></i></p>"
    article = _read(f"<p>{_LEAD}</p>{picture}{_TEXT}<br><br>", "dien_bien")
    assert (article.text, article.images[0].caption) == (f"{_LEAD}\n\n{_TEXT}", None)


def test_rows_of_which_one_holds_a_picture_without_words_are_told() -> None:
    cells = "<p><img src=/a/xe.jpg></p><p><em></em></p>", _TEXT
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    article = _read(f"<p>{_LEAD}</p><div><table>{rows}</table></div>")
    assert (article.text, article.images[0].caption) == (f"{_LEAD}\n\n{_TEXT}", None)


@pytest.mark.parametrize("box", ["<div align=left>{}</div>", "<div style='text-align:justify'>{}</div>"])
def test_a_box_set_to_the_left_in_one_set_to_the_middle_holds_no_captions(box: str) -> None:
    picture = "<p><img src=/a/xe.jpg><span></span></p>"
    told = box.format(f"<p>{_TEXT}</p>")
    article = _read(f"<p>{_LEAD}</p><center>{picture}{told}</center>")
    assert (article.text, article.images[0].caption) == (f"{_LEAD}\n\n{_TEXT}", None)


@pytest.mark.parametrize(
    "line", ["<p><i>{}</i></p>", "<p align=center>{}</p>", "<p class=caption>{}</p>"], ids=["italic", "middle", "class"]
)
def test_a_line_set_as_captions_are_stays_one_below_an_empty_place(line: str) -> None:
    words = "Bến xe phía nam."
    article = _read(f"<p><b>{_LEAD}</b></p><p><img src=/a/xe.jpg><i></i></p>{line.format(words)}<p>{_TEXT}</p>")
    assert article.images[0].caption == words


def test_a_sign_drawn_behind_a_picture_is_no_empty_place() -> None:
    words = "Bến xe phía nam"
    sign = "<p><img src=/a/xe.jpg><i class=icon-zoom></i></p>"
    article = _read(f"<p><b>{_LEAD}</b></p>{sign}<p>{words}</p><p>{_TEXT}</p>")
    assert article.images[0].caption == words


def test_the_stars_of_a_scale_are_no_pictures_and_their_count_no_text() -> None:
    star = "<img src=/a/sao.png alt=1>"
    signed = "<p style='text-align:right'><b>BBT</b></p>"
    article = _read(f"<p><b>{_LEAD}</b></p><p>{_TEXT}</p>{signed}<p>Đánh giá: {star * 5} (0 lượt)</p>")
    assert (article.text, article.images, article.author) == (f"{_LEAD}\n\n{_TEXT}", (), "BBT")
