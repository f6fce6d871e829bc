from __future__ import annotations

import random
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search import fts_query, search
from archive.search.parsing import LONGEST, parse

PARTS = [
    '"', "''", "*", "-", ":", "^", "(", ")", "{", "}", "+", "AND", "OR", "NOT", "NEAR", "NEAR(",
    "\0", "\n", "\r", "\t", " ", "  ",
    "😀", "điện", "Biên", "dddddd", "đ", "d", "a", "title", "title:", "{title}:", "--", "-x", '-"', '""', "“", "”",
    "\u0301",
    "\u200b",
    "\u202e", "\ud800", "\uffff", "ﬀ", "İ", "ß", "一", "ກ", ";", "%", "_", "\\", "/", "'", "1", "2/3", "x*", "*x", "$",
    "?1", "@", "]",
    "[", "|", ",", "~", "<script>", "\x02", "\x03", "\x1a", "é" * 90, "w " * 60, "A" * 500,
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE t USING fts5(title, lead, text, tokenize='unicode61 remove_diacritics 2')")
    conn.execute("INSERT INTO t VALUES ('Điện Biên', 'đối ngoại', 'a AND b OR c NOT d NEAR 1 2 3')")
    yield conn
    conn.close()


def test_no_random_text_is_a_syntax_error(index: sqlite3.Connection) -> None:
    chance = random.Random(2026)
    for _ in range(20_000):
        text = "".join(chance.choices(PARTS, k=chance.randint(0, 9)))
        index.execute("SELECT count(*) FROM t WHERE t MATCH ?", (fts_query(text),)).fetchone()


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_no_unicode_text_is_a_syntax_error(text: str) -> None:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
    conn.execute("SELECT count(*) FROM t WHERE t MATCH ?", (fts_query(text),)).fetchone()
    conn.close()


def test_the_length_of_a_query_is_bounded() -> None:
    for text in ("đ d " * 100_000, "d" * 1_000_000, '"' + "dai dien " * 100_000, "a-" * 100_000, '"' * 100_000):
        assert len(fts_query(text)) < 40 * LONGEST


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("dien bien", '("dien" OR "đien") AND "bien"'),
        ('"hoa binh"', '"hoa binh"'),
        ("Thông-tin-nhanh", '"thông tin nhanh"'),
        ("biên -trung", '("biên") NOT ("trung")'),
        ("bien*", '"bien"*'),
        ("AND", '("and" OR "anđ")'),
        ("", '""'),
        ("-lào", '""'),
        ("  - * ()  ", '""'),
    ],
)
def test_what_is_typed_becomes_quoted_words(typed: str, written: str) -> None:
    assert fts_query(typed) == written


def test_a_long_phrase_without_accents_is_looked_for_in_pieces_that_overlap() -> None:
    written = fts_query('"dai dien doan dai bieu dan toc"')
    assert " AND " in written
    assert '"bieu' in written


def test_terms() -> None:
    query = parse('“điện biên” hop-tac -"phi chính phủ" kinh*')
    assert [term.words for term in query.wanted] == [("điện", "biên"), ("hop", "tac"), ("kinh",)]
    assert [term.words for term in query.unwanted] == [("phi", "chính", "phủ")]
    assert [term.quoted for term in query.wanted] == [True, False, False]
    assert query.wanted[-1].prefix
    assert query.accented
    assert len(query.demands) == 1


def test_search_takes_any_text(conn: sqlite3.Connection, add) -> None:
    add("Điện Biên hợp tác", "Đối ngoại nhân dân")
    chance = random.Random(7)
    for _ in range(1500):
        text = "".join(chance.choices(PARTS, k=chance.randint(0, 9)))
        assert search(conn, text).total >= 0
