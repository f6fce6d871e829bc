"""What is asked before a query is looked for leaves out nothing that an article holds."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from archive.search import search
from archive.search.filters import make_filter
from archive.search.outset import Outset, outset
from archive.search.parsing import parse
from tests.search.bounds import bound


def known(conn: sqlite3.Connection, typed: str, paired: bool = True, portal: str | None = None) -> Outset:
    narrowed = make_filter((None, None), None, None, portal=portal)
    return outset(conn, replace(parse(typed), paired=paired), narrowed)


def spellings(conn: sqlite3.Connection, typed: str, paired: bool = True) -> set[str]:
    return {" ".join(words) for term in known(conn, typed, paired).query.terms for words in term.others}


def test_only_spellings_that_an_article_holds_are_looked_for(conn, add) -> None:
    every = spellings(conn, "phong sa ly", paired=False)
    assert len(every) > 5
    assert spellings(conn, "phong sa ly") == set()
    add("Thăm Phoong-Sa-Ly", "Bài viết.", url="three words")
    assert spellings(conn, "phong sa ly") == {"phoong sa ly"}
    add("Tin", "Đoàn thăm PhôngSaLỳ.", url="one word")
    assert spellings(conn, "phong sa ly") == {"phoong sa ly", "phôngsalỳ"}
    assert {hit.url for hit in search(conn, "phong sa ly").hits} == {"three words", "one word"}


def test_words_of_a_spelling_that_stand_apart_are_no_spelling(conn, add) -> None:
    add("Nhân dân hai nước cộng hòa", "Trung ương và Hoa kiều, dân Trung du, hòa nhân ái.")
    assert "cộng hòa nhân dân trung hoa" not in spellings(conn, "trung quoc")
    add("Nước Cộng hòa nhân dân Trung Hoa", "Bài viết.", url="held")
    assert "cộng hòa nhân dân trung hoa" in spellings(conn, "trung quoc")
    assert [hit.url for hit in search(conn, "trung quoc").hits] == ["held"]


def test_one_question_tells_spellings_phrases_and_the_filter(conn, add) -> None:
    number = add("Hợp tác biên giới với Trung Quốc", "Bài viết.")
    add("Hợp tác biên giới với Trung Quốc", "Bài viết.", url="other", portal="dien_bien")
    asked: list[str] = []
    conn.set_trace_callback(lambda sql: asked.append(sql) if not sql.startswith("--") else None)
    told = known(conn, 'trung quoc "hop tac bien gioi"', portal="lai_chau")
    assert told.inside() == {number}
    assert len(told.few or []) == 2
    assert len(asked) == 1


@pytest.mark.parametrize("typed", ["hop tac", '"hợp tác"', ""])
def test_a_query_without_names_asks_nothing_at_the_outset(conn, add, typed) -> None:
    add("Hợp tác", "Bài viết.")
    asked: list[str] = []
    conn.set_trace_callback(asked.append)
    assert known(conn, typed).query == replace(parse(typed), paired=True)
    assert asked == []


def test_names_in_title_and_lead_come_before_names_in_the_text(conn, add, monkeypatch) -> None:
    for number in range(40):
        said = "Luông Pha Băng đón khách. Phông Sa Lỳ cũng vậy."
        add(f"Tin {number}", said, url=f"text {number}", published_day=f"2021-01-{number % 28 + 1:02}")
    add("Luông Pha Băng mở hội", "Khác.", lead="Đoàn Phông Sa Lỳ dự.", url="title and lead", published_day="2001-01-01")
    for bounds in ((2000, 5000, 4000, 300, 5000), (20, 2, 2, 2, 0)):
        bound(monkeypatch, *bounds)
        assert search(conn, "luong pha bang phong sa ly", limit=3).hits[0].url == "title and lead", bounds
