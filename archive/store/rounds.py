"""What a crawl asks about earlier runs before it begins, and about lists while it walks them."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from archive.models import iso_utc
from archive.store.connection import ArchiveBase


class Rounds(ArchiveBase):
    """Reading side of the ledger, of list evidence and of the index of captures, for crawls."""

    def crawl(self, crawl_id: int) -> sqlite3.Row | None:
        """Return one row of the run ledger."""
        row: sqlite3.Row | None = self.conn.execute("SELECT * FROM crawls WHERE id = ?", (crawl_id,)).fetchone()
        return row

    def previous_crawl(self, portal: str) -> sqlite3.Row | None:
        """Return the latest run of *portal* over the network, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT * FROM crawls WHERE portal = ? AND mode IN ('incremental', 'full') ORDER BY id DESC LIMIT 1",
            (portal,),
        ).fetchone()
        return row

    def frontier_waits(self, portal: str, now: datetime) -> bool:
        """Whether anything of *portal* is due at *now*."""
        row = self.conn.execute(
            "SELECT 1 FROM frontier WHERE portal = ? AND state IN ('due', 'done') AND due_at <= ? LIMIT 1",
            (portal, iso_utc(now)),
        ).fetchone()
        return row is not None

    def list_word(self, portal: str, key: str, list_url: str) -> sqlite3.Row | None:
        """Return what the list at *list_url* said of *key* when it was last read, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT title, date_raw FROM list_evidence WHERE portal = ? AND key = ? AND list_url = ?",
            (portal, key, list_url),
        ).fetchone()
        return row

    def list_titles(self, portal: str, key: str) -> set[str]:
        """Return every title that lists gave to *key*."""
        rows = self.conn.execute(
            "SELECT title FROM list_evidence WHERE portal = ? AND key = ? AND title IS NOT NULL", (portal, key)
        )
        return {row["title"] for row in rows}

    def indexed_end(self, warc_file: str) -> int:
        """Return the byte behind the last record of *warc_file* that has a row, 0 when none has."""
        row = self.conn.execute(
            "SELECT max(warc_offset + warc_length) FROM captures WHERE warc_file = ?", (warc_file,)
        ).fetchone()
        return int(row[0] or 0)
