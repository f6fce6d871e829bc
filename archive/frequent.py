"""The order of what a common query finds, when ranking every hit would cost too much.

Articles with the words in the title come first, then those with the words in the lead, then the others. The first two
are put in order by what the title or lead says, if they are few enough; whatever is too many comes newest first.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter

from archive.demand import Demand
from archive.query import Query
from archive.ranking import RANKABLE, Filter, Pool, newest, pools, ranked
from archive.snippets import EXACT_LETTERS, PLAIN_LETTERS, STROKED_LETTERS, alternative


def in_order(
    conn: sqlite3.Connection, query: Query, narrowed: Filter, most: int, demand: Demand | None = None
) -> list[int]:
    """Return the first *most* articles, reading no pool that is not needed."""
    found: dict[int, None] = {}
    for pool in pools(conn, query, common=True):
        if len(found) >= most:
            break
        found.update(dict.fromkeys(_of_pool(conn, pool, query, narrowed, most + len(found), demand)))
    return list(found)[:most]


def _of_pool(
    conn: sqlite3.Connection, pool: Pool, query: Query, narrowed: Filter, most: int, demand: Demand | None
) -> list[int]:
    if demand and demand.inside is not None and pool.column is None:
        return newest(conn, None, demand.narrowed(narrowed), most)
    ids = [row[0] for row in conn.execute(f"{pool.ids} LIMIT {RANKABLE + 1}", (pool.match,))]
    if len(ids) > RANKABLE:
        return newest(conn, pool, demand.narrowed(narrowed) if demand else narrowed, most)
    if pool.column is None:
        wanted = demand.narrowed(narrowed) if demand else narrowed
        return [row[0] for row in ranked(conn, [pool], wanted, "relevance")] if ids else []
    if demand is None:
        return _told(conn, ids, pool.column, query, narrowed)
    among = ids if demand.inside is None else demand.first(conn, ids, len(ids))
    return demand.first(conn, _told(conn, among, pool.column, query, narrowed), most)


def _told(conn: sqlite3.Connection, ids: list[int], column: str, query: Query, narrowed: Filter) -> list[int]:
    """Put articles in order by their title or lead: as spelled, side by side, in the usual reading, the shorter."""
    sql = (
        f"SELECT a.id, a.{column}, a.published_day FROM articles AS a "  # noqa: S608  (a column of our own naming)
        f"WHERE {narrowed.sql} AND a.id IN (SELECT value FROM json_each(?))"
    )
    rows = conn.execute(sql, (*narrowed.values, json.dumps(ids))).fetchall()
    readings = _readings(query, [row[1] or "" for row in rows])
    usual = max(Counter(readings).items(), key=lambda item: item[1])[0] if any(readings) else None
    exact = _phrase(query, exact=True) if query.accented else None
    newest_first = sorted(zip(rows, readings, strict=True), key=lambda pair: pair[0][2] or "", reverse=True)

    def place(pair: tuple[tuple[int, str, str | None], str]) -> tuple[bool, bool, bool, int]:
        (_, text, _), reading = pair
        spelled = bool(exact and exact.search(text.translate(EXACT_LETTERS)))
        return (not spelled, not reading, reading != usual, len(text) // 40)

    return [row[0] for row, _ in sorted(newest_first, key=place)]


def _readings(query: Query, texts: list[str]) -> list[str]:
    """Return how each text writes the words where they stand side by side: no accents, but its đ; else nothing."""
    phrase = _phrase(query, exact=False)
    matches = [(text, phrase.search(text.translate(PLAIN_LETTERS))) for text in texts]
    return [text[slice(*match.span())].translate(STROKED_LETTERS) if match else "" for text, match in matches]


def _phrase(query: Query, exact: bool) -> re.Pattern[str]:
    together = query.together() or query.wanted[0]
    return re.compile(alternative(together, exact))
