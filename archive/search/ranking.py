"""In which order articles come, and at what cost.

FTS5 ranks a hit in two to four microseconds, and a common word hits every article. So nothing here ever ranks more than
``RANKABLE`` hits: a pool small enough is ranked, a larger one is read newest first, and reading stops when the page is
full.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from archive.search.filters import NARROW, NEWEST, Filter, ids_of
from archive.search.pools import FOLDED, TELLING, Pool, demanded_pool, estimate, pool_of
from archive.search.terms import Query

#: Most hits of one pool that are ranked; also the most results that can be paged through.
RANKABLE = 2000
#: A count is given exactly up to here; beyond, it is called capped: counting on would cost more than it tells.
MOST_COUNTED = 1000
#: Hits that are read at once: a page needs no more, as a rule.
_AT_ONCE = MOST_COUNTED + 1
#: Hits that are read for a sample of those that pass a filter.
COUNTED = 20_000

Row = tuple[int, str, str | None, str | None]  # id, portal, category, year
COLUMNS = "a.id, a.portal, a.category, substr(a.published_day, 1, 4)"
#: Newest articles of which each is asked, for the first pages; further on all hits are listed.
_ASKED_FOR = 200
#: Hits of a pool that are listed sooner than found by asking, unless they are most of all there is: in an index that a
#: crawl adds to, each question costs.
_SPARSE = 15_000


def with_demands(query: Query, narrowed: Filter) -> Filter:
    """Add to a filter the phrases that are wanted in exactly their spelling, unless the base pool sees to them."""
    if not query.is_mixed:
        return narrowed
    demanded = demanded_pool(query)
    return narrowed.plus(f"a.id IN ({demanded.ids})", demanded.asked)


class Hits:
    """The articles of a pool in the order of their numbers, read as far as they are needed: one question."""

    def __init__(self, conn: sqlite3.Connection, pool: Pool, known: list[int] | None = None) -> None:
        """Read the *pool*, unless all its articles are *known*."""
        self.ids = known or []
        #: Whether all are known to be read.
        self.is_whole = known is not None
        self._rows = conn.execute("SELECT 0 WHERE 0") if known is not None else conn.execute(pool.ids, (pool.asked,))

    def upto(self, most: int) -> list[int]:
        """Return at least *most* of the articles, or all."""
        if len(self.ids) < most:
            self.ids += [row[0] for row in self._rows.fetchmany(most - len(self.ids))]
            self.is_whole = self.is_whole or len(self.ids) < most
        return self.ids

    def all(self) -> list[int]:
        """Return all articles."""
        self.ids += [row[0] for row in self._rows]
        self.is_whole = True
        return self.ids

    def close(self) -> None:
        """Read no further: what FTS5 gathered for a prefix is let go of."""
        self._rows.close()

    def between(self, first: int, last: int) -> list[int]:
        """Return those whose numbers lie between these two, both included."""
        while not self.ids or self.ids[-1] < last:
            known = len(self.ids)
            if len(self.upto(known + _AT_ONCE)) == known:
                break
        return self.ids[bisect_left(self.ids, first) : bisect_right(self.ids, last)]

    @property
    def are_many(self) -> bool:
        """Whether there are more than can be ranked; of very many, a few tell so."""
        if len(self.upto(TELLING)) >= TELLING and self.estimate() > 2 * RANKABLE:
            return True
        return len(self.upto(RANKABLE + 1)) > RANKABLE

    def estimate(self) -> float:
        """Return about how many there are in all."""
        return estimate(self.ids)


def count(conn: sqlite3.Connection, pool: Pool, most: int) -> int:
    """Return how many articles the pool holds, counting no further than *most*."""
    sql = f"SELECT count(*) FROM ({pool.ids} LIMIT ?)"  # noqa: S608
    return int(conn.execute(sql, (pool.asked, most)).fetchone()[0])


def sample(
    hits: Hits, inside: frozenset[int] | None, most: int, others: Hits | None = None, counted: int = COUNTED
) -> list[int]:
    """Return up to *most* of the hits that are *inside* and among the *others*: a fair sample, by their numbers."""
    found: list[int] = []
    for read in range(0, counted, _AT_ONCE):
        here = hits.upto(read + _AT_ONCE)[read : read + _AT_ONCE]
        whole = len(here) == _AT_ONCE
        if inside is not None:
            here = [number for number in here if number in inside]
        if others and here:
            held = frozenset(others.between(here[0], here[-1]))
            here = [number for number in here if number in held]
        found += here
        if len(found) >= most or not whole:
            break
    return found[:most]


def ranked(conn: sqlite3.Connection, tiers: list[Pool], narrowed: Filter, sort: str) -> list[Row]:
    """Return all articles of the pools, each once, in the order of the first pool that holds it, best score first.

    The score is that of the last pool, which holds them all: FTS5 looks through all articles for each score it makes.
    A pool of exact spellings leaves out unwanted words in just their spelling; the last one leaves out all of them.
    """
    last = len(tiers) - 1
    asked = [pool.tier(place, ranked=place == last and sort != "date") for place, pool in enumerate(tiers)]
    union = " UNION ALL ".join(select for select, _ in asked)
    order = NEWEST if sort == "date" else f"min(f.tier), min(f.score), {NEWEST}"
    sql = (
        f"SELECT {COLUMNS} FROM ({union}) AS f CROSS JOIN articles AS a ON a.id = f.id "  # noqa: S608
        f"WHERE {narrowed.sql} GROUP BY f.id HAVING max(f.tier) = {last} ORDER BY {order}"
    )
    rows = conn.execute(sql, (*(match for _, match in asked), *narrowed.values))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def newest(conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int, likely: float | None = None) -> list[int]:
    """Return the *most* newest articles of a pool: by asking one after the other, else by all hits.

    Asking leads nowhere if few are *likely* to be in the pool, and the index of pairs lists sooner than it answers.
    """
    listed = pool.pairs is not None or (likely is not None and likely <= 2 * RANKABLE)
    if "*" in pool.match or most > _ASKED_FOR or listed:  # a prefix is made anew from all its words at each question
        return _first(conn.execute(*_listing(pool, narrowed)), most)
    tried = _tried(most, likely) if likely is not None and likely <= _SPARSE else str(3 * most + 300)
    asked = f"SELECT a.id {_walk(narrowed)} LIMIT {tried}"
    held = f"SELECT a.id FROM ({asked}) AS a WHERE EXISTS ({pool.ids} AND rowid = a.id)"  # noqa: S608
    every, values = _listing(pool, narrowed)
    rows = conn.execute(  # the second half is begun only if the first is not enough
        f"SELECT id FROM ({held}) UNION ALL SELECT id FROM ({every} LIMIT {most})",  # noqa: S608
        (*narrowed.values, pool.asked, *values),
    )
    return _first(rows, most)


def _tried(most: int, likely: float) -> str:
    """Return how many of the newest articles are asked so that *most* are found, if *likely* ones of all are in the
    pool; none where that is more than three times as many: then all hits are listed sooner.
    """
    needed = f"SELECT coalesce(max(change_id), 0) * {1.25 * most / likely} + 3 AS n FROM articles"  # noqa: S608  (numbers)
    return f"(SELECT iif(n <= {3 * most}, cast(n AS INTEGER), 0) FROM ({needed}))"  # noqa: S608  (numbers)


def _first(rows: Iterable[tuple[int, ...]], most: int) -> list[int]:
    found: dict[int, None] = {}
    for row in rows:
        found[row[0]] = None
        if len(found) == most:
            break
    return list(found)


def _walk(narrowed: Filter) -> str:
    """Walk the articles newest first; left to itself SQLite may fetch and sort all that pass the filter."""
    return f"FROM articles AS a INDEXED BY articles_newest WHERE {narrowed.sql} ORDER BY {NEWEST}"


def _listing(pool: Pool, narrowed: Filter) -> tuple[str, tuple[str, ...]]:
    wanted = narrowed.plus(f"a.id IN ({pool.ids})", pool.asked)
    return f"SELECT a.id {_walk(wanted)}", wanted.values


def newest_of_all(conn: sqlite3.Connection, query: Query, narrowed: Filter, most: int) -> list[int]:
    """Return the *most* newest articles that pass a filter and hold none of the unwanted terms of a query."""
    few = ids_of(conn, narrowed, NARROW)
    wanted = without(query, narrowed if few is None else Filter())
    if few is None:
        rows = conn.execute(f"SELECT a.id {_walk(wanted)} LIMIT ?", (*wanted.values, most))
    else:
        sql = (
            "SELECT a.id FROM articles AS a WHERE a.id IN (SELECT value FROM json_each(?)) "  # noqa: S608
            f"AND {wanted.sql} ORDER BY {NEWEST} LIMIT ?"
        )
        rows = conn.execute(sql, (json.dumps(list(few)), *wanted.values, most))
    return [row[0] for row in rows]


def without(query: Query, narrowed: Filter) -> Filter:
    """Add to a filter that the unwanted terms must be absent: each index is asked for all of them at once."""
    asked: dict[str, list[str]] = {}
    for term in query.unwanted:
        pool = pool_of(query, FOLDED, [term], unwanted=())
        asked.setdefault(pool.ids, []).append(f"({pool.asked})")
    for ids, matches in asked.items():
        narrowed = narrowed.plus(f"a.id NOT IN ({ids})", " OR ".join(matches))
    return narrowed


def rows_within(conn: sqlite3.Connection, ids: list[int], narrowed: Filter, most: int) -> list[Row]:
    """Return what facets need to know of up to *most* of the articles *ids* that pass the filter."""
    sql = (
        f"SELECT {COLUMNS} FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value "  # noqa: S608
        f"WHERE {narrowed.sql} LIMIT ?"
    )
    return conn.execute(sql, (json.dumps(ids), *narrowed.values, most)).fetchall()
