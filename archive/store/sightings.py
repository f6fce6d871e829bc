"""When the portal showed what: each reading of an article is a sighting, and history is made of sightings in time."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from archive.identity import detail_digest, revision_digest
from archive.models import Article, iso_utc
from archive.store.connection import ArchiveBase


@dataclass(frozen=True, slots=True)
class Sighting:
    """One reading of one capture; ``at`` is the capture's time as ISO 8601 text in UTC."""

    article: Article
    canonical: str
    capture_id: int | None
    at: str
    extractor: str
    digest: str
    detail: str

    @classmethod
    def of(cls, article: Article, canonical: str, capture_id: int | None, at: datetime, extractor: str) -> Sighting:
        """Build a sighting with its digests."""
        digests = revision_digest(article), detail_digest(article, extractor)
        return cls(article, canonical, capture_id, iso_utc(at), extractor, *digests)


class Sightings(ArchiveBase):
    """The rows of ``observations`` of kind ``seen``."""

    def _neighbours(self, article_id: int, at: str) -> tuple[sqlite3.Row | None, sqlite3.Row | None]:
        """Return the sighting before (or at the same second as) *at* and the one after it."""
        before = self.conn.execute(
            """SELECT * FROM observations WHERE article_id = ? AND kind = 'seen' AND observed_at <= ?
               ORDER BY observed_at DESC, id DESC LIMIT 1""",
            (article_id, at),
        ).fetchone()
        after = self.conn.execute(
            """SELECT * FROM observations WHERE article_id = ? AND kind = 'seen' AND observed_at > ?
               ORDER BY observed_at, id LIMIT 1""",
            (article_id, at),
        ).fetchone()
        return before, after

    def _newest(self, article_id: int) -> sqlite3.Row:
        row: sqlite3.Row = self.conn.execute(
            """SELECT * FROM observations WHERE article_id = ? AND kind = 'seen'
               ORDER BY observed_at DESC, id DESC LIMIT 1""",
            (article_id,),
        ).fetchone()
        return row

    def _sighted(self, article_id: int, sighting: Sighting) -> sqlite3.Row | None:
        """Return the row of this same sighting if it is known: the same capture, or the same content at that second."""
        row: sqlite3.Row | None = self.conn.execute(
            """SELECT * FROM observations WHERE article_id = ?1 AND kind = 'seen' AND observed_at = ?2
                 AND (capture_id = ?3 OR ((?3 IS NULL OR capture_id IS NULL) AND text_digest = ?4))
               LIMIT 1""",
            (article_id, sighting.at, sighting.capture_id, sighting.digest),
        ).fetchone()
        return row

    def _sight(self, article_id: int, sighting: Sighting) -> int:
        cursor = self.conn.execute(
            """INSERT INTO observations (article_id, crawl_id, capture_id, observed_at, kind, text_digest, extractor)
               VALUES (?1, (SELECT crawl_id FROM captures WHERE id = ?2), ?2, ?3, 'seen', ?4, ?5)""",
            (article_id, sighting.capture_id, sighting.at, sighting.digest, sighting.extractor),
        )
        return int(cursor.lastrowid or 0)

    def _touch_url(self, article_id: int, sighting: Sighting) -> None:
        self.conn.execute(
            """INSERT INTO article_urls (url, canonical, article_id, first_seen_at, last_seen_at)
               VALUES (?1, ?2, ?3, ?4, ?4)
               ON CONFLICT (article_id, url) DO UPDATE SET
                 first_seen_at = min(first_seen_at, ?4), last_seen_at = max(last_seen_at, ?4)""",
            (sighting.article.url, sighting.canonical, article_id, sighting.at),
        )

    def _same_payload(self, one: int | None, other: int | None) -> bool:
        """Whether two captures are byte for byte the same page: then only the reader can have made the difference."""
        if one is None or other is None:
            return False
        rows = self.conn.execute("SELECT payload_digest FROM captures WHERE id IN (?, ?)", (one, other)).fetchall()
        return len(rows) == 2 and rows[0][0] == rows[1][0]
