"""Phrases wanted in exactly their spelling, beside words wanted in any: ``"hòa bình" dien bien``.

No one index answers such a query. Where few articles hold the phrase they are listed once and everything else happens
among them; where many do, those at hand are asked one by one, and no more than the page needs.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from archive.folding import tone_variants
from archive.query import Query, all_of
from archive.ranking import EXACT, Filter, Pool, Row, base_pool, rows_within

#: Articles that are still listed; above, the index is asked for each article (25 microseconds a question).
LISTED = 2_000
_ASKED_AT_ONCE = 60
#: Row numbers have 52 bits and are digests, so a sixteenth of their range is a fair sample of the articles.
_SLICE, _SLICES = 1 << 48, 2
_HELD = f"SELECT 1 FROM {EXACT} WHERE {EXACT} MATCH ? AND rowid = "  # noqa: S608  (a constant)


@dataclass(frozen=True, slots=True)
class Demand:
    """The phrases as FTS5 wants them, and the articles ``inside`` that satisfy the whole query, if they are few."""

    match: str
    inside: frozenset[int] | None

    def narrowed(self, narrowed: Filter) -> Filter:
        """Add the demand to a filter."""
        if self.inside is not None:
            among = "a.id IN (SELECT value FROM json_each(?))"
            return Filter(f"{narrowed.sql} AND {among}", (*narrowed.values, json.dumps(list(self.inside))))
        return Filter(f"{narrowed.sql} AND EXISTS ({_HELD}a.id)", (*narrowed.values, self.match))

    def first(self, conn: sqlite3.Connection, ids: list[int], most: int) -> list[int]:
        """Return the first *most* of *ids* that satisfy the demand, in their order."""
        if self.inside is not None:
            return [number for number in ids if number in self.inside][:most]
        found: list[int] = []
        for start in range(0, len(ids), _ASKED_AT_ONCE):
            if len(found) >= most:
                break
            found += self._held(conn, ids[start : start + _ASKED_AT_ONCE])
        return found[:most]

    def _held(self, conn: sqlite3.Connection, ids: list[int]) -> list[int]:
        sql = f"SELECT value FROM json_each(?) AS j WHERE EXISTS ({_HELD}j.value)"  # noqa: S608  (constants)
        held = {row[0] for row in conn.execute(sql, (json.dumps(ids), self.match))}
        return [number for number in ids if number in held]

    def sample(self, conn: sqlite3.Connection, base: Pool, narrowed: Filter, most: int) -> list[Row]:
        """Return up to *most* articles that satisfy the whole query, in no useful order."""
        if self.inside is not None:
            return rows_within(conn, list(self.inside), narrowed, most)
        found: list[Row] = []
        for part in range(_SLICES):
            if len(found) >= most:
                break
            both = _of_slice(conn, base, part) & _of_slice(conn, Pool(EXACT, self.match), part)
            found += rows_within(conn, list(both), narrowed, most - len(found))
        return found


def _of_slice(conn: sqlite3.Connection, pool: Pool, part: int) -> set[int]:
    sql = f"{pool.ids} AND rowid >= ? AND rowid < ?"
    return {row[0] for row in conn.execute(sql, (pool.match, part * _SLICE, (part + 1) * _SLICE))}


def demand_of(conn: sqlite3.Connection, query: Query) -> Demand | None:
    """Return what a query demands beside its base pool; None if there is nothing of the kind."""
    if not query.demands or query.demands == query.wanted:
        return None
    match = all_of(query.demands, tone_variants)
    held = [row[0] for row in conn.execute(f"{Pool(EXACT, match).ids} LIMIT ?", (match, LISTED + 1))]
    if len(held) > LISTED:
        return Demand(match, None)
    base = base_pool(query)
    return Demand(match, frozenset(held).intersection(row[0] for row in conn.execute(base.ids, (base.match,))))
