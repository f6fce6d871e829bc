"""Portals and the ledger of runs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from archive import __version__
from archive.models import iso_utc, utc_now
from archive.schema import INDEXES
from archive.store.connection import ArchiveBase

#: Counters of a run that :meth:`Ledger.count` adds to.
COUNTERS = ("requests", "lists", "listed", "articles_new", "articles_changed", "articles_unchanged", "failed")
_PORTAL = "name, title, title_en, province, home_url, hosts, timezone, licence, source_note, history"
#: Pages of each search index written anew at the end of a run, and entries of each other index that are looked at.
_MERGED_PAGES, _ANALYSED_ROWS = 500, 400
#: Articles of an archive too small to be analysed.
_FEW = 1000


class Ledger(ArchiveBase):
    """Who is crawled, and what each run did."""

    def register_portal(
        self,
        name: str,
        title: str,
        title_en: str,
        province: str,
        home_url: str,
        hosts: Iterable[str],
        timezone: str,
        licence: str = "",
        source_note: str = "",
        history: str = "",
    ) -> None:
        """Write what is known of a portal, or bring it up to date; unchanged facts cost no write."""
        where = (home_url, json.dumps(list(hosts)), timezone)
        row = (name, title, title_en, province, *where, licence, source_note, history)
        known = self.conn.execute(f"SELECT {_PORTAL} FROM portals WHERE name = ?", (name,)).fetchone()
        if known is not None and tuple(known) == row:
            return
        with self.transaction():
            self.conn.execute(
                f"""INSERT INTO portals ({_PORTAL}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT (name) DO UPDATE SET
                     title = excluded.title, title_en = excluded.title_en, province = excluded.province,
                     home_url = excluded.home_url, hosts = excluded.hosts, timezone = excluded.timezone,
                     licence = excluded.licence, source_note = excluded.source_note, history = excluded.history""",
                row,
            )

    def begin_crawl(self, portal: str, mode: str, base_url: str | None = None, now: datetime | None = None) -> int:
        """Open a run of *portal* in the ledger and return its number."""
        with self.transaction():
            cursor = self.conn.execute(
                "INSERT INTO crawls (portal, mode, base_url, started_at, version) VALUES (?, ?, ?, ?, ?)",
                (portal, mode, base_url, iso_utc(now or utc_now()), __version__),
            )
        return int(cursor.lastrowid or 0)

    def count(self, crawl_id: int, **increments: int) -> None:
        """Add to the counters of a run; names are those of :data:`COUNTERS`, others raise ValueError."""
        unknown = set(increments) - set(COUNTERS)
        if unknown:
            raise ValueError(f"no such counter: {', '.join(sorted(unknown))}")
        if not increments:
            return
        changes = ", ".join(f"{name} = {name} + ?" for name in increments)
        with self.transaction():
            self.conn.execute(f"UPDATE crawls SET {changes} WHERE id = ?", (*increments.values(), crawl_id))

    def refuse(self, crawl_id: int, reason: str) -> None:
        """Count a link that was not followed; kept in memory until the next commit of a transaction."""
        self._refusals.setdefault(crawl_id, Counter())[reason] += 1

    def _before_commit(self) -> None:
        for crawl_id, reasons in self._refusals.items():
            row = self.conn.execute("SELECT refusals FROM crawls WHERE id = ?", (crawl_id,)).fetchone()
            if row is not None:
                total = Counter(json.loads(row["refusals"])) + reasons
                text = json.dumps(total, sort_keys=True)
                self.conn.execute("UPDATE crawls SET refusals = ? WHERE id = ?", (text, crawl_id))

    def finish_crawl(
        self, crawl_id: int, status: str, healthy: bool | None, reason: str | None, now: datetime | None = None
    ) -> None:
        """Close a run: *status* is finished, stopped or failed; *reason* one sentence when it needs a person."""
        verdict = None if healthy is None else int(healthy)
        with self.transaction():
            self.conn.execute(
                "UPDATE crawls SET status = ?, healthy = ?, reason = ?, finished_at = ? WHERE id = ?",
                (status, verdict, reason, iso_utc(now or utc_now()), crawl_id),
            )
        self.tidy()

    def tidy(self) -> None:
        """Gather what a run scattered over the search indexes, a little at a time, and count anew what SQLite plans by.

        Each question to an index is asked of all its parts; a large archive takes as long for this as a small one.
        """
        with self.transaction():
            for index in INDEXES:
                self.conn.execute(f"INSERT INTO {index}({index}, rank) VALUES ('merge', {_MERGED_PAGES})")
            # Told that a table is small, SQLite reads it whole, and goes on to do so when it has grown.
            few = self.conn.execute("SELECT count(*) < ?1 FROM (SELECT 1 FROM articles LIMIT ?1)", (_FEW,)).fetchone()[
                0
            ]
            if not few:
                self.conn.execute(f"PRAGMA analysis_limit = {_ANALYSED_ROWS}")
                self.conn.execute("ANALYZE")

    def close_interrupted_crawls(self) -> int:
        """Mark runs that were killed; call it only while holding the lock. Returns how many there were."""
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE crawls SET status = 'interrupted', healthy = 0,
                     reason = 'the run was killed before it ended; the next one goes on where it stood'
                   WHERE status = 'running'"""
            )
        return cursor.rowcount
