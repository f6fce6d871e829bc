"""Phrases wanted in exactly their spelling, beside words wanted in any: ``"hòa bình" dien bien``.

No one index answers such a query. Where very many articles hold the phrase, and very many the words, those at hand are
asked one by one whether they hold the phrase, and no more of them than the page needs.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from archive.search.filters import Filter
from archive.search.pools import Pool, demanded_pool
from archive.search.terms import Query

_ASKED_AT_ONCE = 60


@dataclass(frozen=True, slots=True)
class Demand:
    """Pools in all of which an article must be."""

    pools: tuple[Pool, ...]

    def narrowed(self, narrowed: Filter, sparse: bool = False) -> Filter:
        """Add the demand to a filter: what is *sparse* is listed, in the index of pairs, sooner than asked for."""
        for pool in self.pools:
            held = f"a.id IN ({pool.ids})" if sparse and pool.pairs and not pool.loose else _asked(pool)
            narrowed = narrowed.plus(held, pool.asked)
        return narrowed

    def first(self, conn: sqlite3.Connection, ids: list[int], most: int) -> list[int]:
        """Return the first *most* of *ids* that satisfy the demand, in their order."""
        if not self.pools:
            return ids[:most]
        found: list[int] = []
        start, size = 0, _ASKED_AT_ONCE
        while start < len(ids) and len(found) < most:
            found += self._held(conn, ids[start : start + size])
            start, size = start + size, size * 4  # so that few questions are asked where few hold it
        return found[:most]

    def _held(self, conn: sqlite3.Connection, ids: list[int]) -> list[int]:
        held = " AND ".join(map(_asked, self.pools))
        sql = f"SELECT id FROM (SELECT value AS id FROM json_each(?)) AS a WHERE {held}"  # noqa: S608
        here = {row[0] for row in conn.execute(sql, (json.dumps(ids), *(pool.asked for pool in self.pools)))}
        return [number for number in ids if number in here]


def _asked(pool: Pool) -> str:
    return f"EXISTS ({pool.ids} AND rowid = a.id)"


def demand_of(query: Query) -> Demand:
    """Return what a query demands beside its base pool."""
    return Demand((demanded_pool(query),) if query.is_mixed else ())
