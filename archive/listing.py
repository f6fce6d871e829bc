"""All that a query finds, listed: for queries whose hits cannot be sampled or ranked at a bearable cost.

FTS5 checks a phrase in every article that holds its words, and computes the rank of one hit by looking for all. So
where phrases are made of common words, where a phrase is demanded in its spelling beside words in any, and where a
filter lets few articles pass, each index is read once, and everything else happens among the numbers found.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field

from archive.demand import Demand, demand_of
from archive.filters import NEWEST, Filter, ids_of
from archive.query import Query, Term
from archive.ranking import FOLDED, RANKABLE, Pool, Row, base_pool, count, estimate, first, pool_of, rows_within

#: Hits of a query with phrases that are listed; one with more is sampled like any common query.
LISTED = 8_000
#: Articles asked one by one instead of reading a whole index: a question costs so much for each word.
ASKED = 300
#: Articles with all words of a phrase: beyond, looking for the phrase itself costs more than one should do twice.
_COSTLY = 5_000
#: More words than these are too many to rank by: each is looked for in all articles.
_MOST_RANKED = 8


@dataclass(frozen=True, slots=True)
class Held:
    """What a query finds: ``ids``, of which those count that pass the filter ``narrowed``."""

    ids: frozenset[int]
    narrowed: Filter = field(default_factory=Filter)

    def rows(self, conn: sqlite3.Connection, most: int) -> list[Row]:
        """Return up to *most* of the articles, in no useful order; fewer only if there are no more."""
        ids = list(self.ids)
        return rows_within(conn, ids[:most] if self.narrowed == Filter() else ids, self.narrowed, most)

    def among(self, ids: list[int]) -> Held:
        """Return those that are among *ids* too."""
        return Held(self.ids.intersection(ids), self.narrowed)

    def newest(self, conn: sqlite3.Connection, most: int) -> list[int]:
        """Return the *most* newest of the articles."""
        if len(self.ids) > 2 * RANKABLE:
            return self._walked(conn, most)
        sql = (
            "SELECT a.id FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value "  # noqa: S608
            f"WHERE {self.narrowed.sql} ORDER BY {NEWEST} LIMIT ?"
        )
        return [row[0] for row in conn.execute(sql, (json.dumps(list(self.ids)), *self.narrowed.values, most))]

    def _walked(self, conn: sqlite3.Connection, most: int) -> list[int]:
        sql = (
            "SELECT a.id FROM articles AS a INDEXED BY articles_newest "  # noqa: S608
            f"WHERE {self.narrowed.sql} ORDER BY {NEWEST}"
        )
        found: list[int] = []
        for (number,) in conn.execute(sql, self.narrowed.values):
            if number in self.ids:
                found.append(number)
                if len(found) == most:
                    break
        return found


def held_by(conn: sqlite3.Connection, query: Query, narrowed: Filter, hits: list[int], whole: bool) -> Held | None:
    """Return what the query finds, given its first hits (``whole``: all of them); None if it is better sampled."""
    inside = ids_of(conn, narrowed)
    listed = whole or (has_phrase(query) and estimate(hits) <= LISTED)
    if inside is None and not listed and not _is_rare(conn, demand_of(query)):
        return None
    if listed and not whole and not (inside is not None and is_askable(query, len(inside))):
        hits, whole = hits + first(conn, base_pool(query), after=hits[-1]), True
    found = frozenset(_all_in(conn, query, None if inside is None else set(inside), hits if whole else None))
    return Held(found, narrowed if inside is None else Filter())


def _is_rare(conn: sqlite3.Connection, demand: Demand | None) -> bool:
    """Tell whether a demanded phrase stands in few enough articles to list them."""
    if demand is None:
        return False
    held = first(conn, demand.pool, RANKABLE + 1)
    return len(held) <= RANKABLE or estimate(held) <= LISTED


def _all_in(conn: sqlite3.Connection, query: Query, inside: set[int] | None, hits: list[int] | None) -> set[int]:
    """Return the hits among *inside* (None: all articles); *hits* are those of the base pool, if all are known."""
    found = inside
    if demand := demand_of(query):
        found = _in_pool(conn, demand.pool, query, found)
    if hits is None:
        # With the demanded phrase in it, in any spelling, the index has fewer articles to look at.
        pool = pool_of(query, FOLDED, query.wanted) if demand else base_pool(query)
        return _in_pool(conn, pool, query, found)
    return set(hits) if found is None else found.intersection(hits)


def _in_pool(conn: sqlite3.Connection, pool: Pool, query: Query, among: set[int] | None) -> set[int]:
    if among is not None and is_askable(query, len(among)):
        return set(asked(conn, pool, list(among)))
    ids = first(conn, pool)
    return set(ids) if among is None else among.intersection(ids)


def is_askable(query: Query, articles: int) -> bool:
    """Tell whether so many articles can be asked one by one whether they hold the query."""
    words = sum(len(term.words) * (1 + len(term.others)) for term in query.terms)
    return articles * max(1, words // 2) <= ASKED and not any(term.prefix for term in query.terms)


def asked(conn: sqlite3.Connection, pool: Pool, ids: list[int]) -> list[int]:
    """Return those of *ids* that are in the pool, in their order, by asking for each."""
    sql = f"SELECT value FROM json_each(?) AS j WHERE EXISTS ({pool.ids} AND rowid = j.value)"  # noqa: S608
    return [row[0] for row in conn.execute(sql, (json.dumps(ids), pool.asked))]


def has_phrase(query: Query) -> bool:
    """Tell whether words are wanted side by side."""
    return any(len(term.words) > 1 for term in query.wanted)


def is_costly(conn: sqlite3.Connection, query: Query) -> bool:
    """Tell whether ranking even few hits costs much: very many words, or phrases of very common words."""
    words = [Term((word,)) for term in query.wanted for word in term.words]
    if len(words) > _MOST_RANKED or not has_phrase(query):
        return len(words) > _MOST_RANKED
    return count(conn, pool_of(query, base_pool(query).table, words, unwanted=()), _COSTLY + 1) > _COSTLY
