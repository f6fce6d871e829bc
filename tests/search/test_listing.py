"""However a query is answered (ranked, listed, sampled), it finds the same articles."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from archive.search import frequent, listing, ranking, search
from archive.search.filters import NEWEST
from tests.search.bounds import bound

WORDS = (
    "hợp tác",
    "hop tac",
    "biên giới",
    "đối ngoại",
    "Điện Biên",
    "Phông Sa Lỳ",
    "phongsaly",
    "lãnh",
    "lành",
    "các",
    "tỉnh",
)
QUERIES = (
    "hop tac", "hợp tác", '"hợp tác"', '"hop tac" "bien gioi"', '"hợp tác" "biên giới"', '"hợp tác" dien bien', "phongsaly",
    "phong sa ly các", "lãnh", '"lãnh" tinh', "bien* doi*", "các -tỉnh", '"biên giới" -lanh', "-lanh", "",
    '"Điện Biên" phong sa ly', '"lãnh" phong sa ly tinh', '-"hợp tác" -lanh', "các* phong sa ly",
    "các tỉnh hợp tác biên giới đối ngoại lãnh đạo điện biên phong sa ly", "cac tinh lanh hop tac bien gioi",
)  # fmt: skip
FILTERS: tuple[dict[str, str], ...] = (
    {}, {"portal": "lai_chau"}, {"state": "gone"}, {"state": "live"}, {"place": "7"}, {"since": "2020-03", "until": "2020-06"},
    {"category": "Tin", "place": "7", "since": "2020-02"}, {"portal": "nobody"}, {"place": "99"},
)  # fmt: skip


@pytest.fixture
def articles(conn: sqlite3.Connection, add, tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """Ninety articles: put in once, copied for every other test."""
    conn.commit()
    filled = tmp_path_factory.getbasetemp() / "ninety.db"
    if filled.exists():
        with closing(sqlite3.connect(filled)) as source:
            source.backup(conn)
        return conn
    _fill(conn, add)
    conn.commit()
    with closing(sqlite3.connect(filled)) as target:
        conn.backup(target)
    return conn


def _fill(conn: sqlite3.Connection, add) -> None:
    chance = random.Random(8)
    conn.execute("INSERT INTO places (id, slug, name, name_en, kind, country) VALUES (7, 'x', 'X', 'X', 'city', 'LA')")
    for number in range(90):
        said = [" ".join(chance.choices(WORDS, k=size)) for size in (2, 3, 6)]
        state = "gone" if number % 9 == 0 else "live"
        key = add(
            said[0], said[2], lead=said[1], url=f"u{number}", portal=chance.choice(("lai_chau", "dien_bien")), state=state,
            published_day=f"2020-{chance.randint(1, 9):02}-11", category=chance.choice(("Tin", "Khác")),
        )  # fmt: skip
        if number % 3:
            conn.execute("INSERT INTO mentions VALUES (?, 7, 1, 'X')", (key,))


def found(conn: sqlite3.Connection, query: str, sort: str, more: dict[str, str]) -> list[tuple[int, str]]:
    return [
        (hit.id, hit.published_day or "")
        for hit in search(conn, query, sort=sort, limit=1000, facets=True, **more).hits
    ]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "bounds",
    [(2, 1000, 1000, 1000, 0), (2, 1000, 1000, 2, 0), (2, 2, 1000, 2, 0), (2, 2, 2, 2, 1000), (1000, 1000, 1000, 3, 0)],
)
def test_the_same_articles_are_found(articles, monkeypatch, bounds) -> None:
    cases = [(query, sort, more) for query in QUERIES for sort in ("relevance", "date") for more in FILTERS]
    cases = random.Random(str(bounds)).sample(cases, 90)
    wanted = {number: found(articles, *case) for number, case in enumerate(cases)}
    assert sum(map(bool, wanted.values())) > 30
    monkeypatch.setattr(ranking, "_ASKED_FOR", 5000)
    bound(monkeypatch, *bounds)
    for number, case in enumerate(cases):
        got = found(articles, *case)
        assert sorted(got) == sorted(wanted[number]), case
        if case[1] == "date":
            assert [day for _, day in got] == [day for _, day in wanted[number]], case


@pytest.mark.parametrize("counted", [1, 3, 1000])
def test_no_more_is_read_beside_a_rare_phrase_than_is_counted(articles, monkeypatch, counted) -> None:
    wanted = {query: found(articles, query, "date", {}) for query in QUERIES if '"' in query}
    monkeypatch.setattr(ranking, "_ASKED_FOR", 5000)
    # The numbers of these articles have 48 bits: sixteen times as many seem to be found.
    bound(monkeypatch, 2, 2, 700, 2, 0)
    monkeypatch.setattr(listing, "MOST_COUNTED", counted)
    for query, articles_wanted in wanted.items():
        for sort in ("relevance", "date"):
            assert sorted(found(articles, query, sort, {})) == sorted(articles_wanted), query


@pytest.mark.parametrize("steps", [0, 1, 16])
def test_the_newest_of_many_are_the_same_however_they_are_looked_for(articles, monkeypatch, steps) -> None:
    monkeypatch.setattr(listing, "MOST_COUNTED", 3)
    monkeypatch.setattr(listing, "_STEPS", steps)
    newest = [row[0] for row in articles.execute(f"SELECT a.id FROM articles AS a ORDER BY {NEWEST}")]
    for some in (newest, newest[::7], newest[60:]):
        held = listing.Held(frozenset(some))
        assert held.told(articles, 5)[0] == some[:5]
        assert held.newest(articles, 8) == some[:8]
        assert held.newest(articles, 1000) == some
        assert held.among(newest[::2]).newest(articles, 4) == [one for one in newest[::2] if one in some][:4]


@pytest.mark.parametrize(
    "bounds", [(2000, 5000, 8000, 300, 5000), (40, 1000, 1000, 2, 0), (40, 2, 10, 2, 0), (20, 2, 2, 2, 0)]
)
@pytest.mark.parametrize("query", QUERIES)
def test_a_search_asks_few_questions(articles, monkeypatch, bounds, query) -> None:
    bound(monkeypatch, *bounds)
    asked: list[str] = []
    articles.set_trace_callback(
        lambda sql: None if sql.startswith(("--", "PRAGMA", "SELECT k, v")) else asked.append(sql)
    )
    for more in FILTERS:
        asked.clear()
        search(articles, query, facets=True, limit=2, **more)  # type: ignore[arg-type]
        assert len(asked) <= 9, (query, more, asked)


@pytest.mark.parametrize("bounds", [(1000, 1000, 1000, 300, 1000), (2, 1000, 1000, 300, 0), (2, 1000, 1000, 2, 0)])
def test_the_spelling_typed_comes_first_then_titles(articles, monkeypatch, add, bounds) -> None:
    add("Về lãnh đạo", "Khác.", url="exact", published_day="1999-01-01")
    bound(monkeypatch, *bounds)
    for more in ({}, {"until": "2020-12"}):
        hits = search(articles, "lãnh", limit=100, **more).hits  # type: ignore[arg-type]
        spelled = ["lãnh" in " ".join((hit.title, hit.snippet_marked)).lower() for hit in hits]
        assert spelled[: spelled.count(True)] == [True] * spelled.count(True)
        phrase = search(articles, '"hợp tác"', limit=100, **more).hits  # type: ignore[arg-type]
        titled = ["hợp tác" in hit.title for hit in phrase]
        assert titled == sorted(titled, reverse=True)


@pytest.mark.parametrize("query", [query for query in QUERIES if query])
def test_the_order_is_the_same_whether_the_spelling_is_asked_for_or_read(articles, monkeypatch, query) -> None:
    bound(monkeypatch, 2, 1000, 1000, 2, 0)
    orders = []
    for first in (1000, 4):
        monkeypatch.setattr(frequent, "TELLING", first)
        orders.append([hit.id for more in FILTERS for hit in search(articles, query, limit=4, **more).hits])  # type: ignore[arg-type]
    assert orders[0] == orders[1]


@pytest.mark.parametrize("bounds", [(1000, 1000, 1000, 300, 1000), (2, 1000, 1000, 2, 0)])
def test_titles_that_say_it_come_first_beside_a_phrase_demanded(articles, monkeypatch, add, bounds) -> None:
    for number in range(3):
        add("Tỉnh có lãnh đạo mới", "Khác.", url=f"old{number}", published_day=f"1999-01-0{number + 1}")
    bound(monkeypatch, *bounds)
    titles = [hit.title for hit in search(articles, '"đạo" tinh', limit=100).hits]
    assert titles[:3] == ["Tỉnh có lãnh đạo mới"] * 3


def test_totals_are_the_same_with_and_without_facets(articles, monkeypatch) -> None:
    bound(monkeypatch, 2, 1000, 1000, 2, 0)
    for query in QUERIES:
        for more in FILTERS:
            plain, faceted = (search(articles, query, facets=facets, **more) for facets in (False, True))  # type: ignore[arg-type]
            assert (plain.total, plain.capped) == (faceted.total, faceted.capped), (query, more)


@pytest.mark.parametrize(
    "bounds", [(2000, 5000, 4000, 300, 6000), (2, 1000, 1000, 2, 0), (20, 2, 2, 2, 0), (2, 2, 2, 2, 0)]
)
@pytest.mark.parametrize("typed", ["hợp tác -ban", 'hợp tác -"ban do"', '"đối ngoại" hợp tác -ban', "hợp -ban*"])
def test_a_minus_word_typed_plainly_leaves_out_every_spelling(conn, add, monkeypatch, typed, bounds) -> None:
    for number in range(30):
        add(f"Hợp tác {number}", "Đối ngoại, bản đồ.", url=f"out {number}", published_day="2021-01-01")
        add(f"Tin {number}", "Hợp tác đối ngoại.", url=f"in {number}")
    bound(monkeypatch, *bounds)
    for sort in ("relevance", "date"):
        result = search(conn, typed, sort=sort, limit=100)
        assert {hit.url[:2] for hit in result.hits} == {"in"}, sort
        assert len(result.hits) == 30, sort
