"""All that a query finds, listed: for queries whose hits cannot be sampled or ranked at a bearable cost.

FTS5 checks a phrase in every article that holds its words, and computes the rank of one hit by looking for all. So
where phrases are made of common words, where a phrase is demanded in its spelling beside words in any, and where a
filter lets few articles pass, each index is read once, and everything else happens among the numbers found.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from archive.search.facets import Told
from archive.search.filters import NARROW, NEWEST, Filter
from archive.search.pools import Pool, base_pool, demanded_pool, pool_of
from archive.search.ranking import COLUMNS, MOST_COUNTED, RANKABLE, Hits, count, rows_within, sample
from archive.search.terms import Query, Term

#: Hits of a query with phrases that are listed; one with more is sampled like any common query.
LISTED = 4_000
#: The same where the index of pairs lists them.
LISTED_PAIRS = 40_000
#: Articles with the demanded phrases that are listed sooner than asked for.
_SPARSE = 20_000
#: Hits that are listed in the time in which one article is asked, whatever the words.
_HITS_AN_ARTICLE = 40
#: Articles asked for a beginning of words: FTS5 gathers the words anew at each question, at the cost of listing all.
_PREFIXED = 5
#: Articles walked for each of those among which the newest are looked for; beyond, all of those are put in order.
_STEPS = 16
#: Words, all of which so many articles hold, times those articles: beyond, to look for phrases in each costs more than
#: one should do twice.
_COSTLY = 6_000
#: More words than these are too many to rank by: each is looked for in all articles.
_MOST_RANKED = 8

#: A row with title and lead.
Said = tuple[int, str, str | None, str | None, str, str]


class Held:
    """What a query finds: ``ids``, of which those count that pass the filter ``narrowed``."""

    def __init__(self, ids: frozenset[int], narrowed: Filter | None = None) -> None:
        self.ids = ids
        self.narrowed = narrowed or Filter()
        self._newest: list[int] = []
        self._said: list[Said] | None = None

    def told(self, conn: sqlite3.Connection, most: int) -> Told:
        """Return up to *most* of the articles: the newest, unless there are too many."""
        if self._are_read:
            rows = [row[:4] for row in self.said(conn)[:most]]
            return [row[0] for row in rows], rows
        ids = self.newest(conn, most) if len(self.ids) <= 2 * RANKABLE else list(self.ids)
        if self.narrowed == Filter():
            return ids[:most], None
        rows = rows_within(conn, ids, self.narrowed, most)
        return [row[0] for row in rows], rows

    def among(self, ids: Iterable[int]) -> Held:
        """Return those that are among *ids* too."""
        both = Held(self.ids.intersection(ids), self.narrowed)
        both._newest = [one for one in self._newest if one in both.ids]
        both._said = None if self._said is None else [row for row in self._said if row[0] in both.ids]
        return both

    def newest(self, conn: sqlite3.Connection, most: int) -> list[int]:
        """Return the *most* newest of the articles."""
        if len(self._newest) < most:
            self._newest = [row[0] for row in self.said(conn)] if self._are_read else self._walked(conn, most)
        return self._newest[:most]

    def said(self, conn: sqlite3.Connection) -> list[Said]:
        """Return the articles with title and lead, the newest first."""
        if self._said is None:
            self._said = self._sorted(conn, f"{COLUMNS}, a.title, coalesce(a.lead, '')")
        return self._said

    @property
    def _are_read(self) -> bool:
        """Whether the articles are few enough to read all that is asked of them at once."""
        return len(self.ids) <= (MOST_COUNTED if self.narrowed == Filter() else 2 * RANKABLE)

    def _sorted(self, conn: sqlite3.Connection, columns: str) -> list[Any]:
        sql = (
            f"SELECT {columns} FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value "  # noqa: S608
            f"WHERE {self.narrowed.sql} ORDER BY {NEWEST}"
        )
        return conn.execute(sql, (json.dumps(list(self.ids)), *self.narrowed.values)).fetchall()

    def _walked(self, conn: sqlite3.Connection, most: int) -> list[int]:
        sql = (
            "SELECT a.id FROM articles AS a INDEXED BY articles_newest "  # noqa: S608
            f"WHERE {self.narrowed.sql} ORDER BY {NEWEST} LIMIT ?"
        )
        walked = conn.execute(sql, (*self.narrowed.values, _STEPS * len(self.ids)))
        found = list(islice((row[0] for row in walked if row[0] in self.ids), most))
        # Where they are not to be found soon, they are old.
        return found if len(found) == most else [row[0] for row in self._sorted(conn, "a.id")]


@dataclass(frozen=True, slots=True)
class Wish:
    """A query with what is known of its answer: its ``hits``, ``demanded`` (the articles with the phrases demanded
    beside them), and ``inside``, the articles that pass the filter ``narrowed`` (None: no filter, or too many).
    """

    query: Query
    narrowed: Filter
    inside: frozenset[int] | None
    hits: Hits
    demanded: Hits | None

    @property
    def is_sparse(self) -> bool:
        """Whether the demanded phrases stand in some articles only, not in most."""
        return self.demanded is not None and self.demanded.estimate() <= _SPARSE


def held_by(conn: sqlite3.Connection, wish: Wish) -> Held | None:
    """Return what the query finds; None if it is better sampled."""
    query, inside = wish.query, wish.inside
    whole = not wish.hits.are_many
    narrow = inside is not None and len(inside) <= NARROW
    listed = whole or (has_phrase(query) and wish.hits.estimate() <= _most_listed(base_pool(query)))
    if not (narrow or listed or _is_rare(wish.demanded)):
        return None
    if not (narrow or listed) and wish.narrowed == Filter() and wish.hits.estimate() > LISTED_PAIRS:
        # More than can be counted are found before all is read, as a rule.
        first = sample(wish.hits, None, MOST_COUNTED + 1, wish.demanded, sys.maxsize)
        return None if len(first) > MOST_COUNTED else Held(frozenset(first))
    return Held(_all_in(conn, wish), wish.narrowed if inside is None else Filter())


def _most_listed(pool: Pool) -> int:
    return LISTED_PAIRS if pool.pairs else LISTED


def _is_rare(demanded: Hits | None) -> bool:
    """Tell whether the demanded phrases stand in few enough articles to list them."""
    return demanded is not None and (not demanded.are_many or demanded.estimate() <= LISTED)


def _all_in(conn: sqlite3.Connection, wish: Wish) -> frozenset[int]:
    """Return all that the query finds inside the filter."""
    found, query = wish.inside, wish.query
    if wish.demanded:
        found = _in_pool(conn, demanded_pool(query), found, wish.demanded)
    return _in_pool(conn, base_pool(query), found, wish.hits)


def _in_pool(conn: sqlite3.Connection, pool: Pool, among: frozenset[int] | None, hits: Hits) -> frozenset[int]:
    if among is None:
        return frozenset(hits.all())
    if hits.are_many and _is_sooner_asked(pool, len(among), hits):
        return frozenset(asked(conn, pool, list(among)))
    return among.intersection(hits.all())


def _is_sooner_asked(pool: Pool, articles: int, hits: Hits) -> bool:
    """Tell whether so many articles are asked sooner than all hits are listed."""
    return articles * _HITS_AN_ARTICLE <= hits.estimate() and "*" not in pool.match


def asked(conn: sqlite3.Connection, pool: Pool, ids: list[int]) -> list[int]:
    """Return those of *ids* that are in the pool, in their order, by asking for each."""
    if "*" in pool.match and len(ids) > _PREFIXED:
        held = frozenset(Hits(conn, pool).all())
        return [one for one in ids if one in held]
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
    most = _COSTLY // len(words)
    return count(conn, pool_of(query, base_pool(query).table, words, unwanted=()), most + 1) > most
