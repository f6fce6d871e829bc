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


_PARTS = {
    "headings": ("{}", "<h3>{}</h3><p>{}</p>"),
    "paragraphs": ("{}", "<p>{}</p><p>{}</p>"),
    "rows": ("<table>{}</table>", "<tr><td>{}</td><td>{}</td></tr>"),
    "terms": ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    "breaks": ("<div>{}</div>", "{}<br>{}<br>"),
}


@pytest.mark.parametrize("form", _PARTS)
@pytest.mark.parametrize("day", ["{}/03/2021", "Ngày {}/03/2021", "8:00 {}/03/2021", "Ngày {} tháng 3 năm 2021"])
@pytest.mark.parametrize(
    "intro", ["", "<p>Ba ngày liền, đoàn đi qua bốn xã vùng cao và ghi lại những điều tai nghe mắt thấy dọc đường.</p>"]
)
def test_the_date_below_a_diary_is_not_one_of_its_days(form: str, day: str, intro: str) -> None:
    box, part = _PARTS[form]
    days, told = [day.format(number) for number in (12, 13, 14)], _TOLD.replace("</p>", "").split("<p>")[1:]
    diary = box.format("".join(part.format(*one) for one in zip(days, (*told, told[0]), strict=True)))
    article = _extract(f"<main><h1>{_TITLE}</h1><div>{intro}{diary}</div><p>Ngày đăng: 20/03/2021</p></main>")
    assert article.published_at == "2021-03-20"
    assert all(one in article.text for one in (*days, *told))


def test_a_date_above_a_text_whose_change_is_told_below_stays() -> None:
    entries = "".join(
        f"<p><a href='/{day}'>Hội đàm giữa hai đoàn biên phòng</a></p><p>{day}/02/2021</p>" for day in (12, 13)
    )
    told = f"<main><h1>{_TITLE}</h1><p>12/03/2021</p><div>{_TOLD}</div><p>Cập nhật: 20/03/2021</p></main>"
    assert _extract(f"{told}<h3>Tin khác</h3>{entries}").published_at == "2021-03-12"


_ROWS = ("Trạm Sín Thầu: 28/05/2024", "Trạm Leng Su Sìn (29/05/2024)", "Trạm Na Cô Sa: ngày 30/05/2024")


@pytest.mark.parametrize("form", ["<p>{}</p>", "<ul><li>{}</li></ul>", "<div>- {}</div>", "{}<br>"])
@pytest.mark.parametrize(("date", "published"), [("", None), ("<p>Ngày đăng: 05/03/2024</p>", "2024-03-05")])
def test_the_first_row_of_a_timetable_dates_no_article(form: str, date: str, published: str | None) -> None:
    article = _extract(f"<h1>{_TITLE}</h1>{date}<div>{_TOLD}{''.join(map(form.format, _ROWS))}</div>")
    assert article.published_at == published
    assert all(row in article.text for row in _ROWS)


def test_a_list_of_names_and_days_in_an_undated_notice_is_no_list_of_letters() -> None:
    rows = "".join(f"<li>{name}: {day}/05/2024</li>" for day, name in ((28, "Lò Văn Inh"), (29, "Vừ A Dính")))
    assert _extract(f"<h1>{_TITLE}</h1>{_TOLD}<ul>{rows}</ul>{_TOLD}").text.count("/05/2024") == 2
