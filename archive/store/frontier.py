"""What to fetch next, in the same file and the same transactions as the results. Policy is crawler/frontier.py's."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from datetime import datetime

from archive.models import iso_utc, utc_now
from archive.store.connection import ArchiveBase

#: ``due_at`` of what is never to be fetched again.
NEVER = "9999-12-31T00:00:00Z"

# Two searches, each along its own index: what is new or to be tried again (nearly all of it due, so in the order of
# priority; the plus sign keeps SQLite from the index by time), and what is to be visited again (nearly none of it due).
_DUE = """
SELECT * FROM (SELECT * FROM frontier
               WHERE portal = :portal AND state = 'due' AND +due_at <= :now
                 AND id NOT IN (SELECT value FROM json_each(:exclude))
               ORDER BY priority DESC, due_at, id LIMIT :limit)
UNION ALL
SELECT * FROM (SELECT * FROM frontier
               WHERE portal = :portal AND state = 'done' AND due_at <= :now
                 AND id NOT IN (SELECT value FROM json_each(:exclude))
               ORDER BY priority DESC, due_at, id LIMIT :limit)
ORDER BY priority DESC, due_at, id LIMIT :limit
"""


class Frontier(ArchiveBase):
    """One row per address that is known, whatever became of it."""

    def frontier_add(
        self,
        portal: str,
        url: str,
        key: str,
        kind: str = "unknown",
        depth: int = 0,
        found_on: str | None = None,
        priority: int = 0,
        due_at: datetime | None = None,
        now: datetime | None = None,
    ) -> bool:
        """Remember an address; True if it is new.

        A known one keeps its row: its priority may rise, and a given *due_at* brings its next visit forward.
        """
        seen = iso_utc(now or utc_now())
        due = iso_utc(due_at) if due_at else None
        with self.transaction():
            cursor = self.conn.execute(
                """INSERT INTO frontier (portal, url, key, kind, depth, found_on, priority, discovered_at, due_at)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (portal, key) DO NOTHING""",
                (portal, url, key, kind, depth, found_on, priority, seen, due or seen),
            )
            if cursor.rowcount == 1:
                return True
            self._bring_forward(portal, key, priority, due or NEVER)
        return False

    def _bring_forward(self, portal: str, key: str, priority: int, due: str) -> None:
        self.conn.execute(
            """UPDATE frontier SET priority = max(priority, ?3), due_at = min(due_at, ?4)
               WHERE portal = ?1 AND key = ?2 AND state IN ('due', 'done') AND (priority < ?3 OR due_at > ?4)""",
            (portal, key, priority, due),
        )

    def frontier_readdress(self, portal: str, key: str, url: str, now: datetime) -> None:
        """Ask at *url* from now on for what goes by *key*, unless a page of its own answered there last.

        Nor is it asked at *url* again where that was the writing to fail last.
        """
        with self.transaction():
            self.conn.execute(
                """UPDATE frontier SET url = ?3, state = 'due', due_at = min(due_at, ?4)
                   WHERE portal = ?1 AND key = ?2 AND url <> ?3 AND state <> 'refused'
                     AND (coalesce(last_status, 0) NOT IN (200, 304) OR kind = 'alias'
                       OR 'failure' = (SELECT c.kind FROM captures AS c WHERE c.url = frontier.url
                                       ORDER BY c.fetched_at DESC, c.id DESC LIMIT 1))
                     AND NOT EXISTS (SELECT 1 FROM captures AS c WHERE c.url = ?3
                       AND (c.status NOT IN (200, 304) OR c.kind = 'failure') AND c.fetched_at > coalesce(
                         (SELECT max(fetched_at) FROM captures AS d WHERE d.url = frontier.url), ''))""",
                (portal, key, url, iso_utc(now)),
            )

    def frontier_answered_at(self, number: int, url: str) -> None:
        """Ask for the row *number* at *url* from now on: it was sent there, and that is the same address."""
        with self.transaction():
            self.conn.execute("UPDATE frontier SET url = ? WHERE id = ?", (url, number))

    def frontier_ask_at(self, number: int, urls: Collection[str], now: datetime) -> bool:
        """Ask for the row *number* now, at that of *urls* which answered last; tell whether any did."""
        row = self.conn.execute(
            """SELECT url FROM captures WHERE url IN (SELECT value FROM json_each(?)) AND status BETWEEN 200 AND 399
               ORDER BY fetched_at DESC, id DESC LIMIT 1""",
            (json.dumps(list(urls)),),
        ).fetchone()
        if row is not None:
            with self.transaction():
                self.conn.execute(
                    "UPDATE frontier SET url = ?, state = 'due', due_at = ? WHERE id = ?",
                    (row["url"], iso_utc(now), number),
                )
        return row is not None

    def frontier_move(self, portal: str, origins: Collection[str], to: str) -> int:
        """Ask at *to* from now on for every page of *portal* that was to be asked for at *origins*; returns how many.

        Files keep their address: by it they are known to the articles that show them.
        """
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE frontier SET url = ?3 || substr(frontier.url, length(o.value) + 1)
                   FROM json_each(?2) AS o WHERE portal = ?1 AND frontier.kind <> 'media' AND o.value <> ?3
                     AND frontier.url >= o.value || '/' AND frontier.url < o.value || '0'""",
                (portal, json.dumps(list(origins)), to),
            )
        return cursor.rowcount

    def frontier_due(
        self, portal: str, now: datetime, limit: int, exclude_ids: Collection[int] = ()
    ) -> list[sqlite3.Row]:
        """Return what may be fetched at *now*, best first, without the rows *exclude_ids* (those in flight)."""
        exclude = json.dumps(list(exclude_ids))
        values = {"portal": portal, "now": iso_utc(now), "exclude": exclude, "limit": limit}
        return self.conn.execute(_DUE, values).fetchall()

    def frontier_done(
        self,
        id: int,  # noqa: A002 - the name of the column
        status: int | None,
        now: datetime,
        next_due_at: datetime | None,
        changed: bool,
        kind: str | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        crawl_id: int | None = None,
        honours_validators: bool | None = None,
    ) -> None:
        """Write down an answer: when to come again (None: never), whether the clean content changed, validators.

        An address that was closed meanwhile, because another leads to its page, stays closed.
        """
        moment, due = iso_utc(now), iso_utc(next_due_at) if next_due_at else NEVER
        honours = None if honours_validators is None else int(honours_validators)
        with self.transaction():
            self.conn.execute(
                """UPDATE frontier SET state = 'done', reason = NULL, attempts = 0, last_status = :status,
                     fetched_at = :now, due_at = :due, kind = coalesce(:kind, kind),
                     changed_at = CASE WHEN :changed THEN :now ELSE changed_at END,
                     unchanged_runs = CASE WHEN :changed THEN 0 ELSE unchanged_runs + 1 END,
                     etag = coalesce(:etag, etag), last_modified = coalesce(:last_modified, last_modified),
                     honours_validators = coalesce(:honours, honours_validators),
                     crawl_id = coalesce(:crawl, crawl_id)
                   WHERE id = :id AND reason IS NOT 'names-nothing'""",
                {"status": status, "now": moment, "due": due, "kind": kind, "changed": int(changed), "etag": etag}
                | {"last_modified": last_modified, "honours": honours, "crawl": crawl_id, "id": id},
            )

    def frontier_failed(
        self,
        id: int,  # noqa: A002 - the name of the column
        reason: str,
        now: datetime,
        retry_at: datetime | None,
        status: int | None = None,
        crawl_id: int | None = None,
    ) -> None:
        """Write down a failed attempt: due again at *retry_at*, given up when that is None."""
        state, due = ("due", iso_utc(retry_at)) if retry_at else ("failed", NEVER)
        with self.transaction():
            self.conn.execute(
                """UPDATE frontier SET state = ?, reason = ?, attempts = attempts + 1, due_at = ?, fetched_at = ?,
                     last_status = coalesce(?, last_status), crawl_id = coalesce(?, crawl_id) WHERE id = ?""",
                (state, reason, due, iso_utc(now), status, crawl_id, id),
            )

    def frontier_distrust(self, portal: str) -> None:
        """Remember that validators of *portal* were the same for two texts: they are believed no more."""
        with self.transaction():
            self.conn.execute(
                "INSERT INTO settings (name, value) VALUES (?, 'lie') ON CONFLICT DO NOTHING", (f"validators:{portal}",)
            )

    def frontier_distrusts(self, portal: str) -> bool:
        """Tell whether no conditional requests are to be made to *portal*."""
        row = self.conn.execute("SELECT 1 FROM settings WHERE name = ?", (f"validators:{portal}",)).fetchone()
        return row is not None

    def frontier_walked(self, id: int, now: datetime) -> None:  # noqa: A002 - the name of the column
        """Say that the list that begins here was walked to its very end: later walks may stop early."""
        with self.transaction():
            self.conn.execute("UPDATE frontier SET walked_to_end_at = ? WHERE id = ?", (iso_utc(now), id))

    def frontier_wake(self, portal: str, now: datetime, kinds: Collection[str] = (), failed: bool = False) -> int:
        """Make rows due now: those of *kinds*, or all; given-up ones too if *failed*. Returns how many."""
        states = ["due", "done", *(["failed"] if failed else [])]
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE frontier SET state = 'due', due_at = :now
                   WHERE portal = :portal AND state IN (SELECT value FROM json_each(:states)) AND due_at > :now
                     AND (:kinds = '[]' OR kind IN (SELECT value FROM json_each(:kinds)))""",
                {"portal": portal, "now": iso_utc(now), "states": json.dumps(states), "kinds": json.dumps(list(kinds))},
            )
        return cursor.rowcount

    def frontier_row(self, portal: str, key: str) -> sqlite3.Row | None:
        """Return the row of *key*, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT * FROM frontier WHERE portal = ? AND key = ?", (portal, key)
        ).fetchone()
        return row
