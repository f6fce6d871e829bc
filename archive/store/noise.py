"""Spots of addresses that were found to name nothing on a portal, and what follows for the addresses known."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from archive.models import iso_utc
from archive.spots import Spot, spots_of, without_spots
from archive.store.frontier import NEVER
from archive.store.identities import Identities

#: Why a row of the frontier is not asked for any more: another address, with other noise in it, leads to its page.
NAMES_NOTHING = "names-nothing"


class Noise(Identities):
    """What is remembered of such spots in ``settings``, and the keys made anew without them."""

    def noise(self, portal: str) -> set[Spot]:
        """Return the spots that were found to name nothing on *portal*."""
        row = self.conn.execute("SELECT value FROM settings WHERE name = ?", (f"noise:{portal}",)).fetchone()
        told = [] if row is None else json.loads(row["value"])
        return {("", spot) if isinstance(spot, str) else (spot[0], spot[1]) for spot in told}

    def learn_noise(self, portal: str, spots: Collection[Spot], now: datetime) -> int:
        """Say that *spots* name nothing on *portal*; returns how many known addresses are asked for no more.

        Of the rows that lead to one page then, one is kept; an article goes by its key without them, too, and one that
        was taken for another because of them is called moved.
        """
        every = self.noise(portal) | set(spots)
        with self.transaction():
            value = json.dumps(sorted(every))
            self.conn.execute(
                "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                (f"noise:{portal}", value),
            )
            self._rename_articles(portal, every, now)
            self._rename_evidence(portal, every)
            return self._rename_frontier(portal, every)

    def contradicts(self, portal: str, spot: Spot) -> bool:
        """Tell whether articles of *portal* whose addresses differ at *spot* alone have different titles, twice."""
        titles: dict[str, str] = {}
        against = 0
        for key, title in self.conn.execute("SELECT key, title FROM articles WHERE portal = ?", (portal,)):
            for found, base, _ in spots_of(key):
                if found == spot and titles.setdefault(base, title) != title:
                    against += 1
        return against > 1

    def _rename_frontier(self, portal: str, spots: set[Spot]) -> int:
        rows = self.conn.execute(
            "SELECT id, key FROM frontier WHERE portal = ? AND state <> 'refused' ORDER BY state <> 'done', id",
            (portal,),
        ).fetchall()
        refused = 0
        for number, key in rows:
            if (plain := without_spots(key, spots)) != key:
                changed = self.conn.execute("UPDATE OR IGNORE frontier SET key = ? WHERE id = ?", (plain, number))
                if not changed.rowcount:
                    refused += 1
                    self.conn.execute(
                        "UPDATE frontier SET state = 'refused', reason = ?, due_at = ? WHERE id = ?",
                        (NAMES_NOTHING, NEVER, number),
                    )
        return refused

    def _rename_evidence(self, portal: str, spots: set[Spot]) -> None:
        rows = self.conn.execute("SELECT id, key, list_url FROM list_evidence WHERE portal = ?", (portal,)).fetchall()
        for number, key, _ in rows:
            if (plain := without_spots(key, spots)) != key:
                self.conn.execute("UPDATE OR REPLACE list_evidence SET key = ? WHERE id = ?", (plain, number))

    def _rename_articles(self, portal: str, spots: set[Spot], now: datetime) -> None:
        """Let each article go by its keys without *spots*, those that it took on as it moved, too."""
        rows = self.conn.execute(
            """SELECT id, key, first_seen_at, title, 1 AS own FROM articles WHERE portal = ?1
               UNION ALL SELECT a.id, k.key, a.first_seen_at, a.title, 0 FROM article_keys AS k
                 JOIN articles AS a ON a.id = k.article_id WHERE k.portal = ?1
               ORDER BY first_seen_at, id, own DESC""",
            (portal,),
        ).fetchall()
        same: dict[str, list[sqlite3.Row]] = defaultdict(list)
        for row in rows:
            if (plain := without_spots(row["key"], spots)) == row["key"]:
                same[plain].insert(0, row)  # it is the one that goes by this key from now on
            else:
                same[plain].append(row)
                self._goes_by(portal, plain, row["id"], row["first_seen_at"])
        for first, *others in same.values():
            for number in {row["id"] for row in others if _is_same(row, first)} - {first["id"]}:
                self._merge_into(number, first["id"], now)

    def _merge_into(self, number: int, first: int, now: datetime) -> None:
        """The article *number* is another sight of *first*: it keeps its history, and leads there."""
        moment = iso_utc(now)
        self.conn.execute(
            """UPDATE articles SET state = 'moved', state_since = ?1, state_recorded_at = ?1, change_id = ?2
               WHERE id = ?3 AND state = 'live'""",
            (moment, self._next_change(), number),
        )
        self._also_at(number, self._row(first)["url"])


def _is_same(one: sqlite3.Row, other: sqlite3.Row) -> bool:
    """Whether two articles of one key are one; an address that one of them has left since may be another's."""
    return bool(one["own"] and other["own"]) or one["title"] == other["title"]
