"""The order of what a common query finds, when ranking every hit would cost too much.

Articles with the words in the title come first, then those with the words in the lead, then the others. The first two
are put in order by what the title or lead says, if they are few enough; whatever is too many comes newest first.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter

from archive.demand import Demand, demand_of
from archive.filters import Filter
from archive.folding import PLAIN_LETTERS, STROKED_LETTERS
from archive.listing import Held, asked, has_phrase
from archive.query import Query
from archive.ranking import EXACT, RANKABLE, Pool, base_pool, first, newest, pool_of, pools, ranked
from archive.snippets import EXACT_LETTERS, alternative
from archive.wording import FEW, by_their_words


def in_order(conn: sqlite3.Connection, query: Query, narrowed: Filter, most: int) -> list[int]:
    """Return the first *most* of articles too many to list, reading no pool that is not needed."""
    found: dict[int, None] = {}
    demand = demand_of(query)
    for pool in pools(conn, query, common=True):
        if len(found) >= most:
            break
        found.update(dict.fromkeys(_of_pool(conn, pool, query, narrowed, most + len(found), demand)))
    return list(found)[:most]


def order_held(conn: sqlite3.Connection, query: Query, held: Held, most: int) -> list[int]:
    """Return the first *most* of the articles *held*, which are all that the query finds."""
    if len(held.ids) <= FEW:
        return by_their_words(conn, query, held)[:most]
    telling = _telling(conn, query, held)
    found = dict.fromkeys(telling or ())
    if telling is not None:
        found.update(dict.fromkeys(held.newest(conn, most + len(found))))
        return list(found)[:most]
    for pool in pools(conn, query, common=True):
        if len(found) >= most:
            break
        found.update(dict.fromkeys(_of_held(conn, pool, query, held, most + len(found))))
    return list(found)[:most]


def _telling(conn: sqlite3.Connection, query: Query, held: Held) -> list[int] | None:
    """Return those of the articles held whose title or lead says it all, where one look tells; else None."""
    base = base_pool(query)
    if not has_phrase(query) or (query.accented and base.table != EXACT):
        return None
    here = held.among(first(conn, pool_of(query, base.table, query.wanted, "title lead", unwanted=())))
    return by_their_words(conn, query, here) if len(here.ids) <= FEW else None


def _of_pool(
    conn: sqlite3.Connection, pool: Pool, query: Query, narrowed: Filter, most: int, demand: Demand | None
) -> list[int]:
    ids = first(conn, pool, RANKABLE + 1)
    wanted = demand.narrowed(narrowed) if demand else narrowed
    if len(ids) > RANKABLE:
        return newest(conn, pool, wanted, most, None if demand else ids)
    if pool.column is None:
        return [row[0] for row in ranked(conn, [pool], wanted, "relevance")] if ids else []
    told = _told(conn, ids, pool.column, query, narrowed)
    return demand.first(conn, told, most) if demand else told


def _of_held(conn: sqlite3.Connection, pool: Pool, query: Query, held: Held, most: int) -> list[int]:
    if pool == base_pool(query) or (query.is_mixed and pool.column is None):
        return held.newest(conn, most)
    if pool.column is None:
        return _spelled_so(conn, pool, held, most)
    here = held.among(first(conn, pool))
    if len(here.ids) > RANKABLE:
        return here.newest(conn, most)
    return _told(conn, list(here.ids), pool.column, query, held.narrowed)


def _spelled_so(conn: sqlite3.Connection, pool: Pool, held: Held, most: int) -> list[int]:
    """Return the newest of the articles held that write the words as typed."""
    ids = first(conn, pool, RANKABLE + 1)
    if len(ids) <= RANKABLE:
        return held.among(ids).newest(conn, most)
    return asked(conn, pool, held.newest(conn, 3 * most))[:most]


def _told(conn: sqlite3.Connection, ids: list[int], column: str, query: Query, narrowed: Filter) -> list[int]:
    """Put articles in order by their title or lead: as spelled, side by side, in the usual reading, the shorter."""
    if not ids:
        return []
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
