"""The index of pairs says what the other indexes say, and what a look at every article says."""

from __future__ import annotations

import random
import re
import sqlite3

import pytest

from archive import pairs
from archive.folding import STROKED_LETTERS, WORD, stroke_variants, tone_variants
from archive.search import listing, outset, ranking, search
from archive.search.parsing import parse
from archive.search.terms import Term

WORDS = re.findall(r"\w+", "hợp tác hop tac biên giới bien hòa hoà bình điện đối ngoại ngọai dai lao Lào")
MARKS = (" ", " ", " ", " ", ", ", ". ", "-", "\n\n", "/", " “")


def said(chance: random.Random, words: int) -> str:
    return "".join(chance.choice(WORDS) + chance.choice(MARKS) for _ in range(words)).strip()


@pytest.fixture
def articles(conn: sqlite3.Connection, add) -> sqlite3.Connection:
    chance = random.Random(13)
    keys = [
        add(said(chance, 5), said(chance, 30), lead=said(chance, 8) if number % 4 else None, url=f"u{number}")
        for number in range(120)
    ]
    for key in keys[::5]:
        conn.execute("UPDATE articles SET title = ?, text = ? WHERE id = ?", (said(chance, 4), said(chance, 20), key))
    for key in keys[::7]:
        conn.execute("DELETE FROM article_urls WHERE article_id = ?", (key,))
        conn.execute("DELETE FROM articles WHERE id = ?", (key,))
    return conn


def phrase(chance: random.Random) -> str:
    words = chance.choices(WORDS, k=chance.choice((1, 2, 2, 2, 2, 3, 4)))
    if chance.random() < 0.15:
        return f"{'-'.join([*words[:-1], words[-1][:3]])}*"
    return f'"{" ".join(words)}"' if chance.random() < 0.7 else " ".join(words)


def query(chance: random.Random) -> str:
    wanted = [phrase(chance) for _ in range(chance.randint(1, 3))]
    return " ".join([*wanted, *([f"-{phrase(chance)}"] if chance.random() < 0.3 else [])])


def plain(text: str) -> str:
    """As FTS5 folds: a typed d may be đ, a typed đ is no d."""
    return text.translate(STROKED_LETTERS)


def holds(term: Term, texts: list[str], exact: bool) -> bool:
    """Tell by looking at all words of *texts* whether those of the *term* stand side by side in one of them."""
    words = term.words
    spelled = [{*tone_variants(word)} if exact else {*map(plain, stroke_variants(word))} for word in words]
    lists = [WORD.findall(text.lower() if exact else plain(text)) for text in texts]

    def fits(said: list[str]) -> bool:
        *before, last = zip(said, spelled, strict=True)
        begins = any(last[0].startswith(one) for one in last[1]) if term.prefix else last[0] in last[1]
        return begins and all(one in either for one, either in before)

    return any(fits(said[start : start + len(words)]) for said in lists for start in range(len(said) - len(words) + 1))


def looked_for(conn: sqlite3.Connection, typed: str) -> set[int]:
    asked = parse(typed)
    exact = asked.demands == asked.wanted
    rows = conn.execute("SELECT id, title, coalesce(lead, ''), text FROM articles").fetchall()
    found = set()
    for number, *texts in rows:
        wanted = all(holds(term, texts, term in asked.demands) for term in asked.wanted)
        if wanted and not any(holds(term, texts, exact) for term in asked.unwanted):
            found.add(number)
    return found


@pytest.mark.parametrize("rankable", [2000, 4])
def test_what_is_found_is_what_a_look_at_every_article_finds(articles, monkeypatch, rankable) -> None:
    monkeypatch.setattr(ranking, "RANKABLE", rankable)
    monkeypatch.setattr(listing, "RANKABLE", rankable)
    chance, some = random.Random(rankable), 0
    for _ in range(150):
        typed = query(chance)
        # Where too much is found to be ranked, what can be paged through is no more than that.
        found = {hit.id for hit in search(articles, typed, sort="date", limit=1000).hits}
        wanted = looked_for(articles, typed)
        assert found <= wanted, typed
        assert len(found) == len(wanted) or rankable == 4, typed
        some += bool(found)
    assert some > 40


def test_with_the_index_and_without_it_the_results_are_the_same(articles, monkeypatch) -> None:
    chance = random.Random(1)
    cases = [(query(chance), chance.choice(("relevance", "date"))) for _ in range(200)]
    with_it = [search(articles, typed, sort=sort, facets=True) for typed, sort in cases]
    monkeypatch.setattr(pairs, "exists", lambda conn: False)
    for (typed, sort), result in zip(cases, with_it, strict=True):
        assert search(articles, typed, sort=sort, facets=True) == result, typed


def test_the_index_is_asked_for_pairs(conn, add, monkeypatch) -> None:
    add("Hợp tác", "Biên giới.")
    asked: list[str] = []
    conn.set_trace_callback(asked.append)
    search(conn, '"hợp tác" "biên giới"')
    assert any("articles_pairs MATCH" in sql for sql in asked)
    assert not any("articles_exact MATCH '\"hợp tác" in sql and "LIMIT 2001" in sql for sql in asked)


def test_every_write_keeps_the_index(articles) -> None:
    held = {number: set(pairs.word_pairs(*row).split()) for number, *row in articles.execute("SELECT id, title, lead, text FROM articles")}  # fmt: skip
    articles.execute("CREATE VIRTUAL TABLE temp.told USING fts5vocab(main, articles_pairs, instance)")
    told: dict[int, set[str]] = {}
    for entry, number in articles.execute("SELECT term, doc FROM temp.told"):
        told.setdefault(number, set()).add(entry)
    assert told == held


@pytest.mark.parametrize("text", ["", "một", "a\0b", "\ud800x y", "İ İ", "Ⅷ ² ½", "x_y-z.t", "ﬀ ﬁ", "a\u0301b c"])
def test_any_text_can_be_held(conn, add, text) -> None:
    clean = text.encode("utf-8", "ignore").decode().replace("\0", " ")
    key = add("Tin", clean or "-", url="x")
    conn.execute("UPDATE articles SET text = 'khác' WHERE id = ?", (key,))
    conn.execute("CREATE VIRTUAL TABLE temp.told USING fts5vocab(main, articles_pairs, instance)")
    told = {row[0] for row in conn.execute("SELECT term FROM temp.told")}
    assert told == set(pairs.word_pairs("Tin", None, "khác").split())


def test_an_archive_without_the_index_is_searched_all_the_same(conn, add) -> None:
    add("Hợp tác", "Biên giới.")
    for kind in ("insert", "update", "delete"):
        conn.execute(f"DROP TRIGGER articles_pairs_{kind}")
    conn.execute("DROP TABLE articles_pairs")
    assert [hit.title for hit in search(conn, '"hợp tác" "biên giới"').hits] == ["Hợp tác"]


@pytest.mark.parametrize("looked_at", [100, 0])
def test_a_long_phrase_is_looked_for_where_its_pairs_are(conn, add, monkeypatch, looked_at) -> None:
    monkeypatch.setattr(outset, "_LOOKED_AT", looked_at)
    add("Công tác đối ngoại hợp tác", "Phát triển.")
    add("Công tác đối ngoại", "Đối ngoại hợp tác.", url="all its pairs and not the phrase")
    for typed in ('"cong tac doi ngoai hop tac"', '"công tác đối ngoại hợp tác"', '"tac doi ngoai hop" -lao'):
        assert [hit.title for hit in search(conn, typed).hits] == ["Công tác đối ngoại hợp tác"]
    assert search(conn, '"cong tac doi hop tac"').hits == []
    assert search(conn, '"cong tac doi ngoai hop tac" phat -trien').hits == []
    assert search(conn, '"cong tac doi ngoai hop tac" -triển').hits == []
    assert search(conn, '"cong tac doi ngoai hop tac" phat* -triên').total == 0
    assert search(conn, '"cong tac doi ngoai hop tac" phat* -trienn').total == 1
    assert search(conn, '"cong tac doi ngoai hop tac" nang').hits == []


def test_an_unwanted_phrase_does_not_reach_from_the_title_into_the_lead(conn, add) -> None:
    add("Công tác đối ngoại hợp tác hữu", "Bài viết.", lead="nghị bền lâu.", url="held")
    for typed in ('"cong tac doi ngoai" -"hữu nghị"', '"cong tac doi ngoai" bai -"huu nghi"'):
        assert [hit.url for hit in search(conn, typed).hits] == ["held"], typed
    assert search(conn, '"cong tac doi ngoai" -"bền lâu"').hits == []
