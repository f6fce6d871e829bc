"""Days that a page shows near its title and that are none of its article: the clock of a banner, the days of a diary."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Đoàn công tác đi dọc đường biên mùa nước nổi"
_TOLD = (
    "<p>Sáng sớm đoàn rời trạm biên phòng, theo con đường men sông lên bản cao nhất của xã, dừng ở ba cột mốc.</p>"
    "<p>Đến chiều, cán bộ hai bên cùng ghi lại tình trạng từng cột mốc và hẹn gặp lại nhau vào tháng sau.</p>"
)


def _extract(body: str, declared: str = _TITLE) -> Article:
    page = f"<html><head><title>{declared}</title></head><body>{body}</body></html>"
    return extract(fetched("/tin/doan/", page), OFFICE)


@pytest.mark.parametrize("declared", [_TITLE, "Trang tin của văn phòng"])
def test_the_clock_of_a_banner_right_above_the_title_dates_no_article(declared: str) -> None:
    clock = "<div>Thứ hai, 14/06/2021</div>"
    assert _extract(f"{clock}<div><h2>{_TITLE}</h2>{_TOLD}</div>", declared).published_at is None


@pytest.mark.parametrize(("opens", "closes"), [("<h2>", "</h2>"), ("<p><b>", "</b></p>")])
def test_the_first_day_of_a_diary_dates_no_article(opens: str, closes: str) -> None:
    days = "".join(f"{opens}{day}/03/2021{closes}{_TOLD}" for day in (12, 13))
    article = _extract(f"<div><h1>{_TITLE}</h1>{days}</div>")
    assert (article.published_at, article.text.count("/03/2021")) == (None, 2)


_EVENT = (("Địa điểm", "Hội trường huyện, số 12 đường Võ Nguyên Giáp"), ("Thành phần", "Đại diện các xã biên giới"))
_INVITED = {
    "rows": ("<table>{}</table>", "<tr><td>{}</td><td>{}</td></tr>", " | "),
    "lines": ("{}", "<p><b>{}:</b> {}</p>", ": "),
    "breaks": ("<div>{}</div>", "{}: {}<br>", ": "),
}


@pytest.mark.parametrize("form", _INVITED)
@pytest.mark.parametrize("label", ["Thời gian", "Ngày"])
@pytest.mark.parametrize(("date", "published"), [("", None), ("<p>Ngày đăng: 05/03/2024</p>", "2024-03-05")])
def test_the_day_to_which_a_text_invites_is_told(form: str, label: str, date: str, published: str | None) -> None:
    box, field, parted = _INVITED[form]
    for fields in (((label, "8 giờ 00, ngày 12/3/2024"), *_EVENT), (_EVENT[0], (label, "ngày 12/3/2024"), _EVENT[1])):
        told = box.format("".join(field.format(*one) for one in fields))
        for inner in (
            f"<h1>{_TITLE}</h1>{date}<div>{told}{_TOLD}</div>",
            f"<h1>{_TITLE}</h1><div>{told}{_TOLD}</div>{date}",
        ):
            article = _extract(f"<main>{inner}</main><div><h3>Tin khác</h3><a href='/y'>Lũ về sớm trên sông</a></div>")
            assert article.published_at == published
            assert all(parted.join(one) in article.text for one in fields)
