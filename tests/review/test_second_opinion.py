"""A doubtful reading is compared with what a general reader finds; others are not, and lists are lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.models import Article, Page
from crawler.interpreting import interpret
from crawler.reading.comparing import compared, shared_words
from crawler.reading.confidence import doubts
from tests.review.conftest import HOME, PORTAL, html
from tests.store.script import day

ARTICLE = Article(f"{HOME}/TinTuc/View/9", PORTAL.name, "lai_chau_2017", "Hội đàm", text="Một câu không có trên trang.")


def _page(body: bytes) -> Page:
    return Page(ARTICLE.url, body, day(0), headers=(("Content-Type", "text/html"),))


def test_a_doubtful_reading_that_nobody_else_finds_waits() -> None:
    page = _page(html(9, *(f"Đoạn {at} của bài kể tiếp về chuyến thăm và làm việc của đoàn." for at in range(9))))
    other = compared(page, replace(ARTICLE, warnings=("no-date",)))
    assert other.warnings[0] == "no-date"
    assert other.warnings[1].startswith("differs-from-general-reader: 0.")
    assert doubts(other) == other.warnings


def test_a_reading_without_doubt_is_not_compared() -> None:
    assert compared(_page(html(9)), ARTICLE) is ARTICLE
    assert doubts(replace(ARTICLE, warnings=("no-date",))) == ()
    assert doubts(replace(ARTICLE, warnings=("differs-from-general-reader: 0.10",))) == ()


def test_a_right_reading_without_a_date_is_borne_out() -> None:
    more = [f"Đoạn {at} của bài kể tiếp về chuyến thăm và làm việc của đoàn." for at in range(9)]
    seen = interpret(_page(html(9, *more, dated="")), PORTAL)
    assert seen.article is not None
    assert (seen.kind, seen.article.warnings) == ("article", ("no-date",))


@pytest.mark.parametrize(
    ("text", "other", "share"),
    [("một hai ba bốn", "Bốn ba hai", 0.75), ("một một", "một", 0.5), ("một", None, None), ("...", "một", None)],
)
def test_the_share_of_words(text: str, other: str | None, share: float | None) -> None:
    assert shared_words(text, other) == share


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_a_page_in_utf16_without_a_declared_type_is_read(encoding: str) -> None:
    body = html(9).decode().replace('<meta charset="utf-8">', "").encode(encoding)
    seen = interpret(Page(ARTICLE.url, body, day(0)), PORTAL)
    assert seen.article is not None
    assert seen.article.title == "Hội đàm thường niên lần thứ 9"
