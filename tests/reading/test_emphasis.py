"""Bold and italic type that style attributes set counts as ``<b>`` and ``<i>`` do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Mở lớp dạy tiếng Lào cho cán bộ trạm kiểm soát"
_LEAD = "Mười tám cán bộ ba trạm kiểm soát liên hợp sẽ học tiếng Lào vào các buổi tối trong tuần."
_TEXT = (
    "Lớp do hai giáo viên của trường nội trú đứng lớp, giáo trình soạn theo những tình huống thường gặp ở cửa khẩu.",
    "Sau bốn tháng, học viên phải tự hỏi và ghi được tờ khai của người qua lại mà không cần phiên dịch.",
)
_CAPTION = "Buổi học đầu tiên tại trạm kiểm soát liên hợp bên dòng Nậm Rốm, dưới ánh đèn măng sông của đồn."


def _read(head: str, text: tuple[str, ...] = _TEXT, title: str = "") -> Article:
    body = "".join(f"<p>{line}</p>" for line in text)
    html = (
        f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>"
        f"<div><div>(Ngày đăng :05/03/2019 8:07:09 SA)</div>{head}{body}</div></body></html>"
    )
    page = Page("http://a.example/x", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(page, PORTALS["lai_chau"])


_BOLD = (
    "<b>{}</b>",
    "<span style='font-weight:bold'>{}</span>",
    "<span style='color:#900; font-weight : 700'>{}</span>",
    "<span style='font: bold 14px/20px Arial'>{}</span>",
    "<span style='font-weight:bold;font-style:italic'>{}</span>",
)


@pytest.mark.parametrize("bold", _BOLD)
@pytest.mark.parametrize("kept", ["<div>{}</div>", "<p>{}</p>"])
def test_a_bold_line_below_a_picture_is_the_lead(bold: str, kept: str) -> None:
    head = f"<h1>{_TITLE}</h1><div style='text-align:center'><img src='/a.jpg'></div>"
    article = _read(head + kept.format(bold.format(_LEAD)), title=_TITLE)
    assert (article.lead, [image.caption for image in article.images]) == (_LEAD, [None])


@pytest.mark.parametrize("style", ["font-weight:bold", "font-weight: 600", "font:bold 12pt Tahoma"])
def test_a_box_in_bold_type_is_the_lead(style: str) -> None:
    head = f"<h1>{_TITLE}</h1><div style='text-align:center'><img src='/a.jpg'></div><div style='{style}'>{_LEAD}</div>"
    article = _read(head, title=_TITLE)
    assert (article.lead, [image.caption for image in article.images]) == (_LEAD, [None])


@pytest.mark.parametrize("italic", ["<i>{}</i>", "<span style='font-style:italic'>{}</span>"])
def test_an_italic_sentence_below_a_picture_is_its_caption(italic: str) -> None:
    head = f"<h1>{_TITLE}</h1><p>{_LEAD}</p><p><img src='/a.jpg'></p><p>{italic.format(_CAPTION)}</p>"
    article = _read(head, title=_TITLE)
    assert [image.caption for image in article.images] == [_CAPTION]
    assert article.text.split("\n\n") == [_LEAD, *_TEXT]


@pytest.mark.parametrize(("level", "captions"), [("h5", [_CAPTION]), ("h6", [_CAPTION]), ("h3", [None])])
def test_the_smallest_heading_in_italics_below_a_picture_is_its_caption(level: str, captions: list[str | None]) -> None:
    head = f"<h1>{_TITLE}</h1><p>{_LEAD}</p><p><img src='/a.jpg'></p><{level}><em>{_CAPTION}</em></{level}>"
    assert [image.caption for image in _read(head, title=_TITLE).images] == captions


def test_a_paragraph_in_italic_type_below_a_picture_is_its_caption() -> None:
    head = f"<h1>{_TITLE}</h1><p>{_LEAD}</p><p><img src='/a.jpg'></p><p style='font-style:italic'>{_CAPTION}</p>"
    assert [image.caption for image in _read(head, title=_TITLE).images] == [_CAPTION]


def test_what_google_docs_puts_round_a_text_makes_no_bold_line() -> None:
    plain = "".join(f"<p>{line}</p>" for line in (_CAPTION, *_TEXT))
    pasted = f"<b style='font-weight:normal;' id='docs-internal-guid-1'>{plain}</b>"
    head = f"<h1>{_TITLE}</h1><p><b>{_LEAD}</b></p><p style='text-align:center'><img src='/a.jpg'></p>"
    assert _read(head + pasted, (), _TITLE).text == _read(head + plain, (), _TITLE).text


def test_a_bold_box_round_picture_and_lead_makes_no_lead_of_the_caption() -> None:
    caption = f"<div style='text-align:center;font-size:11px'>{_CAPTION}</div>"
    picture = f"<div style='text-align:center'><img src='/a.jpg'></div>{caption}"
    head = f"<h1>{_TITLE}</h1><div style='font-weight:bold'>{picture}<span>{_LEAD}</span></div>"
    article = _read(head, title=_TITLE)
    assert (article.lead, [image.caption for image in article.images]) == (_LEAD, [_CAPTION])


@pytest.mark.parametrize(
    ("small", "usual"), [("9pt", ""), ("12px", "font-size:15px"), ("80%", ""), ("0.8em", "font-size: 14pt")]
)
def test_a_sentence_in_smaller_type_below_a_picture_is_its_caption(small: str, usual: str) -> None:
    plain = "".join(f"<p><span style='{usual}'>{line}</span></p>" for line in (_LEAD, *_TEXT))
    caption = f"<p><span style='font-size:{small}'>{_CAPTION}</span></p>"
    cut = plain.index("</p>") + len("</p>")
    head = f"<h1>{_TITLE}</h1>{plain[:cut]}<p><img src='/a.jpg'></p>{caption}{plain[cut:]}"
    article = _read(head, (), _TITLE)
    assert [image.caption for image in article.images] == [_CAPTION]
    assert article.text.split("\n\n") == [_LEAD, *_TEXT]


def test_small_type_says_nothing_where_all_of_the_text_is_small() -> None:
    small = "".join(f"<p style='font-size:11px'>{line}</p>" for line in (_CAPTION, *_TEXT))
    head = f"<h1>{_TITLE}</h1><p style='font-size:11px'>{_LEAD}</p><p><img src='/a.jpg'></p>{small}"
    assert [image.caption for image in _read(head, (), _TITLE).images] == [None]
