"""Inline elements with no space between them, as frameworks print them: a style sheet makes the room."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Hai xã giáp biên cùng sửa đập Nậm Khẩu"
_LEAD = "Ngày 12/5, hơn trăm người của hai xã giáp biên cùng sửa đập Nậm Khẩu, nơi giữ nước cho sáu bản ở hai bên suối."
_LAST = "Đập giữ nước cho chừng bốn mươi héc-ta ruộng, năm nào lũ lớn cũng phải xếp lại đá ở chân, có năm tới ba lần."
_OTHERS = ("Khai giảng lớp tiếng Lào khóa 12", "Kiểm tra các mốc giới sau mùa mưa")


def _read(head: str, below: str = "", way: str = "<a href='/'>Trang chủ</a>") -> Article:
    body = f"<p>{way}</p><div><h1>{_TITLE}</h1>{head}<p>{_LEAD}</p><p>{_LAST}</p></div>{below}"
    return extract(fetched("/tin/1", f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"), OFFICE)


def _spans(*words: str) -> str:
    return "<div>" + "".join(f"<span>{one}</span>" for one in words) + "</div>"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (("12/05/2023", "4 phút đọc"), "2023-05-12"),
        (("12/05/2023", "125 lượt xem"), "2023-05-12"),
        (("May 12, 2023", "4 min read"), "2023-05-12"),
        (("Lò Thị Sương", "12/05/2023", "125 lượt xem"), "2023-05-12"),
        (("12/05/2023 14:20", "3 bình luận"), "2023-05-12T14:20:00+07:00"),
        (("12/05/2023", "14:20"), "2023-05-12T14:20:00+07:00"),
        (("14:20", "12/05/2023"), "2023-05-12T14:20:00+07:00"),
        (("Tác giả: Lò Thị Sương", "Ngày đăng: 12/05/2023", "125 lượt xem"), "2023-05-12"),
    ],
)
def test_a_date_side_by_side_with_counters_is_the_date(words: tuple[str, ...], day: str) -> None:
    article = _read(_spans(*words))
    assert article.published_at == day
    assert article.text == f"{_LEAD}\n\n{_LAST}"
    assert not any(counter in (article.published_raw or "") for counter in ("phút", "lượt", "min", "bình luận"))


def test_an_author_glued_to_the_date_is_the_author() -> None:
    article = _read(_spans("Tác giả: Lò Thị Sương", "Ngày đăng: 12/05/2023", "125 lượt xem"))
    assert (article.author, article.published_raw) == ("Lò Thị Sương", "Ngày đăng: 12/05/2023")


@pytest.mark.parametrize(
    "entry",
    [
        '<a href="{0}"><span>{1}</span><span>02/03/2023</span></a>',
        '<a href="{0}">{1}</a><span>02/03/2023</span>',
        '<span>02/03/2023</span><a href="{0}">{1}</a>',
        '<a href="{0}"><img src="{0}.jpg"><span>{1}</span></a><span>02/03/2023</span><span>12 lượt xem</span>',
        '<a href="{0}">{1}</a> <span>02/03/2023</span> <span>12 lượt xem</span>',
    ],
)
def test_entries_of_a_list_glued_to_their_dates(entry: str) -> None:
    items = "".join(f"<li>{entry.format(f'/tin/{at}', title)}</li>" for at, title in enumerate(_OTHERS, 2))
    related = _read("<p>12/05/2023</p>", f"<h3>Tin liên quan</h3><ul>{items}</ul>").related
    assert [(one.title, one.published_at) for one in related] == [(title, "2023-03-02") for title in _OTHERS]


def test_tags_within_a_figure_part_nothing() -> None:
    last = "Sáng 1<span>4/9/2023</span> hai xã làm lễ mừng nước về, theo Nghị quyết 2<b>5</b> và m<sup>2</sup> đất."
    assert (_read("", f"<p>{last}</p>").text or "").endswith(
        "Sáng 14/9/2023 hai xã làm lễ mừng nước về, theo Nghị quyết 25 và m2 đất."
    )


def test_the_section_glued_to_the_home_page() -> None:
    article = _read("<p>12/05/2023</p>", way='<a href="/">Trang chủ</a><span>Tin hoạt động</span>')
    assert article.category == "Tin hoạt động"
