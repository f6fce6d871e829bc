"""What saved pages and more templates of Vietnamese portals and papers set round an article, besides test_templates."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Chợ phiên bên cửa khẩu họp lại sau hai năm"
_LEAD = "Sáng 07/8, chợ phiên bên cửa khẩu họp lại, bà con hai bên biên giới xuống chợ từ khi sương còn phủ kín mặt suối."
_LAST = "Ban quản lý chợ dựng thêm hai dãy lán, mỗi phiên đón chừng sáu trăm người bán hàng của mười một bản lân cận."


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>{body}</body></html>"
    return extract(fetched("/tin/1", page), OFFICE)


def _lines(article: Article) -> list[str]:
    return (article.text or "").split("\n\n")


@pytest.mark.parametrize("label", ["Ngay dang", "Ngay cap nhat", "Dang luc"])
def test_the_label_of_a_date_may_lack_its_marks(label: str) -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><span>{label}: 07/08/2019</span><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.published_at, _lines(article)) == ("2019-08-07", [_LEAD, _LAST])


@pytest.mark.parametrize("label", ["Chỉnh sửa lần cuối vào Chủ Nhật", "Last modified on"])
def test_the_day_of_the_last_change_ends_the_text_below_its_author(label: str) -> None:
    told = f"<p>{_LEAD}</p><p>{_LAST}</p><p><b>Lò Thị Sương</b></p><p>{label} 11/08/2019 08:08</p>"
    article = _read(f"<div><h1>{_TITLE}</h1><p>07/08/2019 14:20</p><div>{told}</div></div>")
    assert (article.published_at, article.author) == ("2019-08-07T14:20:00+07:00", "Lò Thị Sương")
    assert _lines(article) == [_LEAD, _LAST]
