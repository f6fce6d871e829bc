"""The index of the exchanges kept in WARC files."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, fields
from datetime import datetime

from archive.models import Capture, iso_utc
from archive.store.connection import ArchiveBase

_COLUMNS = tuple(item.name for item in fields(Capture))
_INSERT = (
    f"INSERT INTO captures ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (warc_file, warc_offset) DO NOTHING"
)
_TIME = _COLUMNS.index("fetched_at")


class Captures(ArchiveBase):
    """One row per exchange; the bytes are in ``warc/``."""

    def add_capture(self, capture: Capture) -> int:
        """Index *capture* and return its number; the same record again gives the same number."""
        values = list(astuple(capture))
        values[_TIME] = iso_utc(capture.fetched_at)
        with self.transaction():
            cursor = self.conn.execute(_INSERT, values)
        if cursor.rowcount == 1:
            return int(cursor.lastrowid or 0)
        place = (capture.warc_file, capture.warc_offset)
        row = self.conn.execute("SELECT id FROM captures WHERE warc_file = ? AND warc_offset = ?", place).fetchone()
        return int(row["id"])

    def find_capture(self, url: str, fetched_at: datetime, method: str, payload_digest: str) -> int | None:
        """Return the number of a capture of the same exchange, so that an import keeps nothing twice."""
        row = self.conn.execute(
            "SELECT id FROM captures WHERE url = ? AND fetched_at = ? AND method = ? AND payload_digest = ?",
            (url, iso_utc(fetched_at), method, payload_digest),
        ).fetchone()
        return None if row is None else int(row["id"])

    def last_answer(self) -> datetime | None:
        """Return when the latest answer to a crawl came, by the clock of then; None if there is none."""
        row = self.conn.execute(
            "SELECT fetched_at FROM captures WHERE source LIKE 'crawl:%' ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return None if row is None else datetime.fromisoformat(row["fetched_at"])

    def set_capture_kind(
        self, capture_id: int, kind: str, text_digest: str | None = None, chrome_digest: str | None = None
    ) -> None:
        """Say what a capture turned out to be; digests not given stay as they are."""
        with self.transaction():
            self.conn.execute(
                """UPDATE captures SET kind = ?, text_digest = coalesce(?, text_digest),
                     chrome_digest = coalesce(?, chrome_digest) WHERE id = ?""",
                (kind, text_digest, chrome_digest, capture_id),
            )

    def claim_capture(self, capture_id: int, portal: str, crawl_id: int | None) -> bool:
        """Say that *portal* reads a capture that no portal had claimed; False if one had."""
        with self.transaction():
            cursor = self.conn.execute(
                "UPDATE captures SET portal = ?, crawl_id = coalesce(crawl_id, ?) WHERE id = ? AND portal IS NULL",
                (portal, crawl_id, capture_id),
            )
        return cursor.rowcount == 1

    def capture(self, capture_id: int) -> sqlite3.Row | None:
        """Return one row of ``captures``."""
        row: sqlite3.Row | None = self.conn.execute("SELECT * FROM captures WHERE id = ?", (capture_id,)).fetchone()
        return row

    def count_pages(self, crawl_id: int, kind: str) -> int:
        """Return how many pages of a run were read and are of *kind*: ``other`` is neither an article nor a list."""
        row = self.conn.execute(
            """SELECT count(*) FROM captures
               WHERE crawl_id = ? AND kind = ? AND status = 200 AND mime LIKE '%html%'""",
            (crawl_id, kind),
        ).fetchone()
        return int(row[0])

    def latest_payload(self, url: str) -> sqlite3.Row | None:
        """Return the latest full GET capture of *url* answered with 200: what a revisit record may refer to."""
        row: sqlite3.Row | None = self.conn.execute(
            """SELECT * FROM captures WHERE url = ? AND method = 'GET' AND status = 200 AND record_type = 'response'
               ORDER BY fetched_at DESC, id DESC LIMIT 1""",
            (url,),
        ).fetchone()
        return row
