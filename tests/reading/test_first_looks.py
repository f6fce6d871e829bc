"""Cheap looks before patterns: they may let through what the pattern then refuses, and never keep back what it takes."""

from __future__ import annotations

from itertools import product

import pytest

from crawler.portals import PORTALS
from crawler.portals.base import layouts_of
from crawler.reading.lines.dates import has_year
from crawler.reading.lines.labels import label_pattern
from crawler.reading.lines.names import is_name
from crawler.reading.lines.remembered import remembered
from crawler.reading.page.language import language_of
from crawler.reading.page.words import parts_of_title
from crawler.reading.pictures.links import picture_url
from crawler.reading.refusal.missing import names_missing


def test_remembers_an_answer_and_begins_anew_when_it_is_full() -> None:
    asked: list[str] = []

    @remembered
    def size(line: str) -> int:
        asked.append(line)
        return len(line)

    assert [size("một"), size("một"), size("hai ba")] == [3, 3, 6]
    assert asked == ["một", "hai ba"]
    for number in range(5_000):
        size(str(number))
    assert size("một") == 3
    assert asked.count("một") == 2


class _Image(dict[str, str]):
    """The attributes of an ``<img>``, which is all that is asked of it."""


WORDS = (
    "bullet",
    "spacer",
    "icon",
    "icons",
    "arrow",
    "1x1",
    "hot",
    "new",
    "share",
    "zalo",
    "dot",
    "qr-code",
    "no-avatar",
)
ENDINGS = ("", "-icon", "_btn", "-logo", "small", "-left", "_next", "-16", "-32x32", "_gray-24")


def test_knows_an_ornament_by_whatever_its_name_ends_in() -> None:
    names = [f"{word}{ending}.png" for word, ending in product(WORDS, ENDINGS)]
    shown = [picture_url(_Image(src=f"/images/{name}"), "https://example.vn/bai.html") for name in names]
    assert shown == [None] * len(names)


@pytest.mark.parametrize(
    "name", ["IMG_2034.jpg", "le-ky-ket-16x.jpg", "cho-phien.png", "anh 1.gif", "hoi-dam-icons-bien-gioi.jpg"]
)
def test_takes_a_photograph_for_none(name: str) -> None:
    assert picture_url(_Image(src=f"/images/{name}"), "https://example.vn/bai.html") is not None


@pytest.mark.parametrize(
    "line", ["Ngày đăng: 07/08/2017", "(NGÀY ĐĂNG :07/08/2017", "• ngày  đăng 07/08/2017", "[Đăng ngày 07/08/2017]"]
)
def test_matches_a_label_in_any_case_and_behind_marks(line: str) -> None:
    layout = layouts_of(PORTALS["lai_chau"])[0]
    assert label_pattern(layout, True).match(line) is not None
    assert label_pattern(layout, True).match(f"Vào {line}") is None


@pytest.mark.parametrize(
    ("line", "told"), [("năm 1998", True), ("2026", True), ("12/03", False), ("3456", False), ("1 200", False)]
)
def test_finds_the_figures_of_a_year(line: str, told: bool) -> None:
    assert has_year(line) is told


def test_parts_titles_at_bars_and_at_marks_between_spaces() -> None:
    title = "Hội đàm Lai Châu - Vân Nam|Tin tức » Cổng thông tin: Sở Ngoại vụ · A-B"
    assert parts_of_title(title) == ["Hội đàm Lai Châu", "Vân Nam", "Tin tức", "Cổng thông tin: Sở Ngoại vụ", "A-B"]


def test_finds_the_part_of_a_title_that_names_a_missing_page() -> None:
    assert names_missing("Sở Ngoại vụ | Không tìm thấy trang")
    assert names_missing("404 - Sở Ngoại vụ")
    assert not names_missing("Không tìm thấy-đường về, cụ bà được bản bạn cưu mang")


@pytest.mark.parametrize(
    "line",
    [
        "Lò Thị Sương và Tẩn A Páo",
        "Lò Thị Sương – Tẩn A Páo",
        "Lò Thị Sương, Tẩn A Páo",
        "Lò Thị Sương/TTXVN",
        "Lò Thị Sương (TTXVN)",
    ],
)
def test_reads_names_whatever_joins_them(line: str) -> None:
    assert is_name(line, True)


@pytest.mark.parametrize("name", ["Lò Thị Sương và Tẩn", "Việt Anh", "Lò Văn"])
def test_reads_one_name_that_has_letters_of_what_joins_them(name: str) -> None:
    assert is_name(name, True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Đoàn công tác của tỉnh đã đến thăm và làm việc tại cửa khẩu", "vi"),
        ("The delegation of the province came to visit and to work at the border gate", "en"),
    ],
)
def test_tells_the_language_by_letters_counted_in_one_match(text: str, code: str) -> None:
    assert language_of(text) == code
