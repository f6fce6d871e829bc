"""What a search and a page cost: p95 of CPU milliseconds, by class of query, and against Datasette's own table page.

    python benchmarks/bench_search.py DIR [ARTICLES]

The queries of a class are different words from one part of the vocabulary, asked alone and narrowed by each kind of
filter; all are asked on a warm file.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from archive.folding import fold
from archive.search import search
from archive.web.app import SETTINGS, make_datasette
from benchmarks.generated_archive import CATEGORIES, COMMON, NAMES, PORTALS, RARE, WORDS, filled, folder_asked

ROUNDS = 3
PHRASES = ("hợp tác", "biên giới", "đối ngoại", "các tỉnh", "quan hệ", "nhân dân", "hai bên", "công tác")
HOSTILE = [
    '"', '"" -', "NEAR(a b, 5)", "a AND OR NOT", "* ** ***", "title:x OR {", "\0\n", "đ" * 400, "d " * 200, "((((",
    "-- ;drop table articles", "<script>alert(1)</script>", "\u202e\u200b", "ﬀ İ ß 一", "%' OR 1=1 --", "\ud800",
    "a-" * 150, '"' + "dai dien " * 40, "x*y*z* a* b*",
]  # fmt: skip


def classes() -> dict[str, list[str]]:
    names = [name.replace("_", " ") for name in NAMES]
    pairs = [f"{left} {right}" for left, right in zip(WORDS[::4], WORDS[1::4], strict=False)]
    return {
        "a word in almost every article": COMMON[:20],
        "a word in some articles": [fold(word) for word in WORDS[-40:-20]],
        "a rare word": RARE[-60:-40],
        "a name, no accents": [fold(name) for name in names[:20]],
        "a name, accents": names[:20],
        'a "name" demanded': [f'"{name}"' for name in names[:20]],
        'a "name" demanded and a name': [f'"{one}" {fold(two)}' for one, two in pairwise(names[:21])],
        'a "word" demanded and a word': [f'"{one}" {fold(two)}' for one, two in pairwise(COMMON[:21])],
        'the "hòa bình" dien bien kind': [
            '"hòa bình" dien bien',
            '"hợp tác" bien gioi',
            '"điện biên" lao',
            '"hòa bình" "dien bien"',
        ],
        "two words, no accents": [fold(pair) for pair in pairs[:20]],
        "two words, accents": pairs[:20],
        "four common words": [fold(" ".join(COMMON[start : start + 4])) for start in range(16)],
        "eight common words": [fold(" ".join(COMMON[start : start + 8])) for start in range(12)],
        'two "phrases" demanded': [f'"{one}" "{two}"' for one, two in pairwise(PHRASES)],
        'three "phrases" demanded': [" ".join(f'"{one}"' for one in PHRASES[at : at + 3]) for at in range(4)],
        'two "phrases", no accents': [fold(f'"{one}" "{two}"') for one, two in pairwise(PHRASES)],
        'a long "phrase"': [f'"{fold(" ".join(COMMON[start : start + 6]))}"' for start in range(4, 10)],
        "two names, no accents": [fold(f"{one} {two}") for one, two in pairwise(names[:12])],
        "a whole sentence": [" ".join(WORDS[start : start + 24]) for start in range(0, 80, 8)],
        "two prefixes": [f"{fold(one)[:4]}* {fold(two)[:4]}*" for one, two in pairwise(PHRASES)],
        "minus words alone": ["-lao", '-"điện biên"', "-va -cua", "-zzz"],
        "an address": [f"https://www.lai-chau.example/tin/{number}.html?x=1" for number in range(12)],
        "hostile": HOSTILE,
        "a prefix": [f"{fold(word)[:4]}*" for word in WORDS[:40:2] if len(word) > 3],
        "a word and a -word": [f"{fold(word)} -lao" for word in WORDS[:20]],
        "nothing typed": [""],
        "not in the archive": ["zzzz", "khongco", '"xin chao the gioi"'],
    }


def cpu(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def p95(times: list[float]) -> float:
    return sorted(times)[max(0, int(len(times) * 0.95) - 1)]


def plain_ranking(conn: sqlite3.Connection) -> float:
    """What SQLite alone needs: tells this machine from another."""
    asked = (
        "SELECT title, snippet(articles_fts, 2, '[', ']', '…', 40) FROM articles_fts WHERE articles_fts MATCH ? "
        "ORDER BY rank LIMIT 20"
    )
    return p95([cpu(lambda: conn.execute(asked, (fold(COMMON[0]),)).fetchall()) for _ in range(7)])


def filters(conn: sqlite3.Connection) -> dict[str, dict[str, str]]:
    place = "SELECT place_id FROM mentions GROUP BY place_id ORDER BY count(*) {} LIMIT 1"
    common, rare = (str(conn.execute(place.format(order)).fetchone()[0]) for order in ("DESC", "ASC"))
    return {
        "dated": {"sort": "date", "since": "2019"},
        "portal": {"portal": PORTALS[-1][0]},
        "section": {"category": CATEGORIES[-1]},
        "a year": {"since": "2019", "until": "2019"},
        "a day": {"since": "2019-05-03", "until": "2019-05-03"},
        "place": {"place": common},
        "rare place": {"place": rare},
        "gone": {"state": "gone"},
        "all at once": {"portal": PORTALS[0][0], "category": CATEGORIES[2], "since": "2015", "place": common},
    }


def questions(conn: sqlite3.Connection, text: str, more: dict[str, str]) -> int:
    """Return how many SQL queries a search needs (FTS5's own, marked by dashes, and its settings are not counted)."""
    asked: list[str] = []
    conn.set_trace_callback(lambda sql: None if sql.startswith(("--", "PRAGMA", "SELECT k, v")) else asked.append(sql))
    search(conn, text, facets=True, **more)
    conn.set_trace_callback(None)
    return len(asked)


def bench_queries(conn: sqlite3.Connection, facets: bool) -> None:
    chosen = filters(conn)
    print(f"  {'':34} {'plain':>11} " + " ".join(f"{name:>11}" for name in chosen) + "   queries")
    for name, queries in classes().items():
        for text in queries:  # what is measured is asked of a warm file
            search(conn, text, facets=facets)
        columns = [
            [cpu(lambda text=text: search(conn, text, facets=facets)) for _ in range(ROUNDS) for text in queries]
        ]
        for more in chosen.values():
            columns.append(
                [cpu(lambda text=text, more=more: search(conn, text, facets=facets, **more)) for text in queries]
            )
        asked = max(questions(conn, text, more) for text in queries for more in ({}, chosen["all at once"]))
        print(f"  {name:34} " + " ".join(f"{p95(times):8.1f} ms" for times in columns) + f" {asked:9}")


async def bench_pages(directory: Path, article: int) -> None:
    datasette = make_datasette(directory, sql=False)
    await datasette.invoke_startup()
    pages = {
        "Datasette's table page": "/archive/portals",
        "Datasette's articles, 20 rows": "/archive/articles?_size=20&_nocount=1",
        "front page": "/",
        "an article": f"/article/{article}",
        "its history": f"/article/{article}/history",
        "results, a name": "/search?q=dien+bien",
        "results, a word in every article": "/search?q=va",
        "results, a slip put right": "/search?q=dien+bein",
        "results, every filter at once": "/search?q=hop+tac&portal=lai_chau&since=2015&state=live&place=201",
        "timeline": "/timeline",
        "feed": "/feed.atom",
    }
    costs = {}
    for name, path in pages.items():
        times = []
        for _ in range(12):
            start = time.process_time()
            answer = await datasette.client.get(path)
            times.append((time.process_time() - start) * 1000)
            assert answer.status_code == 200, path
        costs[name] = p95(times)
    base = costs["Datasette's articles, 20 rows"]
    for name, cost in costs.items():
        print(f"  {name:34} {cost:8.1f} ms   {cost / base:5.2f} of Datasette's articles page")
    for database in datasette.databases.values():
        database.close()


def main() -> None:
    directory = filled(folder_asked(__doc__))
    conn = sqlite3.connect(f"{(directory / 'archive.db').resolve().as_uri()}?mode=ro", uri=True)
    conn.execute(f"PRAGMA cache_size = -{SETTINGS['cache_size_kb']}")  # as the site's own connections
    total, number = conn.execute("SELECT count(*), min(id) FROM articles").fetchone()
    print(f"{total} articles; p95 of CPU time")
    print(f"  FTS5's own ranking, 20 rows with snippets, a word in every article: {plain_ranking(conn):.1f} ms")
    for name, facets in (("search with snippets", False), ("search with snippets and facets", True)):
        print(f" {name}:")
        bench_queries(conn, facets)
    conn.close()
    print(" pages:")
    asyncio.run(bench_pages(directory, number))


if __name__ == "__main__":
    main()
