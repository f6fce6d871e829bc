"""A picture may stand with its caption above the lead: a plain sentence between the two captions it."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_LEAD = "Chợ biên giới Tây Trang mở lại từ ngày 12/9 sau bảy tháng sửa chữa với tổng vốn đầu tư hơn mười bốn tỷ đồng."
_TOLD = (
    "Hai bên đánh giá tình hình trao đổi hàng hóa và việc chăn thả gia súc của cư dân trong chín tháng vừa qua.",
    "Kết thúc hội đàm, hai bên ký biên bản gồm bảy điều và thống nhất gặp lại vào tháng ba năm sau.",
)
_CAPTION = "Lãnh đạo hai huyện cắt băng mở lại chợ biên giới."
_FRAMES = ("<p><img src='/anh/cho.jpg'></p><p>%s</p>", "<img src='/anh/cho.jpg'><p>%s</p>")


def _read(frame: str, line: str, below: str) -> Article:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in _TOLD)
    head = "<h1>Chợ biên giới Tây Trang mở lại sau bảy tháng sửa chữa</h1><p>13/09/2019 16:04</p>"
    page = f"<html><body><div>{head}<div>{frame % line}{below}{told}</div></div></body></html>"
    return extract(fetched("/tin/7", page), OFFICE)


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize("lead", [f"<p><b>{_LEAD}</b></p>", f"<p><em>{_LEAD}</em></p>"])
def test_a_plain_sentence_over_a_lead_that_is_set_off_is_a_caption(frame: str, lead: str) -> None:
    article = _read(frame, _CAPTION, lead)
    assert [picture.caption for picture in article.images] == [_CAPTION]
    assert article.text.split("\n\n") == [_LEAD, *_TOLD]


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize(
    "below",
    [
        f"<p>{_LEAD}</p>",
        "<p><b>Kết quả trong chín tháng</b></p>",
        "<p><i>“Chợ mở lại thì bà con hai bên đều vui, hàng hóa đi lại thuận tiện hơn”, ông Bun Thong nói.</i></p>",
    ],
)
def test_over_prose_a_heading_or_a_quotation_it_is_the_first_line_of_the_text(frame: str, below: str) -> None:
    article = _read(frame, _CAPTION, below)
    assert [picture.caption for picture in article.images] == [None]
    assert article.text.startswith(_CAPTION)
