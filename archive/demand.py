"""Phrases wanted in exactly their spelling, beside words wanted in any: ``"hòa bình" dien bien``.

No one index answers such a query. Where very many articles hold the phrase, and very many the words, those at hand are
asked one by one whether they hold the phrase, and no more of them than the page needs.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from archive.filters import Filter
from archive.pools import Pool, demanded_pool
from archive.query import Query

_ASKED_AT_ONCE = 60


@dataclass(frozen=True, slots=True)
class Demand:
    """The articles that hold the demanded phrases of a query."""

    pool: Pool

    def narrowed(self, narrowed: Filter) -> Filter:
        """Add the demand to a filter."""
        return narrowed.plus(f"EXISTS ({self.pool.ids} AND rowid = a.id)", self.pool.asked)

    def first(self, conn: sqlite3.Connection, ids: list[int], most: int) -> list[int]:
        """Return the first *most* of *ids* that satisfy the demand, in their order."""
        found: list[int] = []
        start, size = 0, _ASKED_AT_ONCE
        while start < len(ids) and len(found) < most:
            found += self._held(conn, ids[start : start + size])
            start, size = start + size, size * 4  # so that few questions are asked where few hold it
        return found[:most]

    def _held(self, conn: sqlite3.Connection, ids: list[int]) -> list[int]:
        sql = f"SELECT value FROM json_each(?) AS j WHERE EXISTS ({self.pool.ids} AND rowid = j.value)"  # noqa: S608
        held = {row[0] for row in conn.execute(sql, (json.dumps(ids), self.pool.asked))}
        return [number for number in ids if number in held]


def demand_of(query: Query) -> Demand | None:
    """Return what a query demands beside its base pool; None if there is nothing of the kind."""
    return Demand(demanded_pool(query)) if query.is_mixed else None
