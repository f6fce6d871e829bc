"""What failed, what waits for a person, what lists say of articles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from archive.identity import revision_digest
from archive.models import Article, iso_utc, utc_now
from archive.store.connection import ArchiveBase

_SETTLED = """
DELETE FROM review WHERE portal = ?1 AND key = ?2 AND decision IS NULL AND (capture_id = ?3 OR (
  reasons IN (SELECT json_array(value) FROM json_each(?4))
  AND (SELECT fetched_at FROM captures WHERE id = review.capture_id)
    <= (SELECT fetched_at FROM captures WHERE id = ?3)))
"""


class Work(ArchiveBase):
    """Failures, review and the evidence of lists."""

    def record_failure(
        self,
        portal: str | None,
        url: str,
        stage: str,
        reason: str,
        message: str,
        capture_id: int | None = None,
        crawl_id: int | None = None,
        now: datetime | None = None,
    ) -> None:
        """Write down that *url* could not be fetched or read (*stage*); one that is open is brought up to date."""
        moment = iso_utc(now or utc_now())
        with self.transaction():
            self.conn.execute(
                """INSERT INTO failures
                     (portal, url, stage, reason, message, capture_id, crawl_id, first_at, occurred_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
                   ON CONFLICT (url, stage, reason) WHERE resolved_at IS NULL DO UPDATE SET
                     message = excluded.message, times = times + (occurred_at <> ?8),
                     capture_id = coalesce(excluded.capture_id, capture_id),
                     crawl_id = coalesce(excluded.crawl_id, crawl_id), occurred_at = max(occurred_at, ?8)""",
                (portal, url, stage, reason, message, capture_id, crawl_id, moment),
            )
            if capture_id is not None:
                self.conn.execute("UPDATE captures SET kind = 'failure' WHERE id = ?", (capture_id,))

    def resolve_failures(
        self, url: str, now: datetime | None = None, *, seen_at: datetime | None = None, capture_id: int | None = None
    ) -> int:
        """Close the open failures of *url*, which answered after all; returns how many.

        With *seen_at* those of later captures stay open (an old capture proves nothing of today), except those of
        *capture_id* itself, which reads better now.
        """
        seen = iso_utc(seen_at) if seen_at is not None else None
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE failures SET resolved_at = ?1 WHERE url = ?2 AND resolved_at IS NULL
                     AND (?3 IS NULL OR capture_id = ?4 OR ?3 >= coalesce(
                       (SELECT fetched_at FROM captures WHERE captures.id = failures.capture_id), occurred_at))""",
                (iso_utc(now or utc_now()), url, seen, capture_id),
            )
        return cursor.rowcount

    def failing(self, portal: str, containing: str) -> list[str]:
        """Return the addresses of *portal* that have open failures and hold the words *containing*."""
        rows = self.conn.execute(
            "SELECT DISTINCT url FROM failures WHERE portal = ? AND resolved_at IS NULL AND instr(url, ?)",
            (portal, containing),
        )
        return [row["url"] for row in rows]

    def open_failures(self, portal: str | None = None) -> list[sqlite3.Row]:
        """Return the failures not yet resolved, newest first."""
        return self.conn.execute(
            """SELECT * FROM failures WHERE resolved_at IS NULL AND (?1 IS NULL OR portal = ?1)
               ORDER BY occurred_at DESC, id DESC""",
            (portal,),
        ).fetchall()

    def add_to_review(
        self,
        article: Article,
        key: str,
        capture_id: int | None,
        reasons: Iterable[str],
        now: datetime | None = None,
    ) -> None:
        """Let a doubtful reading wait for a person; a decision stands until the reading says something else."""
        text = json.dumps(article.to_json(), ensure_ascii=False)
        doubts = json.dumps(list(reasons), ensure_ascii=False)
        with self.transaction():
            stands = self.decision_on(article, key) is not None
            self.conn.execute(
                """INSERT INTO review (portal, url, key, capture_id, reasons, article, created_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                   ON CONFLICT (portal, key) DO UPDATE SET
                     decision = CASE WHEN ?8 THEN decision END, decided_at = CASE WHEN ?8 THEN decided_at END,
                     url = excluded.url, capture_id = excluded.capture_id, reasons = excluded.reasons,
                     article = excluded.article""",
                (article.portal, article.url, key, capture_id, doubts, text, iso_utc(now or utc_now()), stands),
            )
            if capture_id is not None:
                self.conn.execute("UPDATE captures SET kind = 'review' WHERE id = ?", (capture_id,))

    def waiting_review(self, portal: str | None = None) -> list[sqlite3.Row]:
        """Return the readings nobody has decided on, oldest first."""
        return self.conn.execute(
            "SELECT * FROM review WHERE decision IS NULL AND (?1 IS NULL OR portal = ?1) ORDER BY created_at, id",
            (portal,),
        ).fetchall()

    def review_entry(self, number: int) -> sqlite3.Row | None:
        """Return the row of ``review`` with this number, decided or not."""
        row: sqlite3.Row | None = self.conn.execute("SELECT * FROM review WHERE id = ?", (number,)).fetchone()
        return row

    def review_of(self, portal: str, key: str) -> sqlite3.Row | None:
        """Return the row of ``review`` about *key*, decided or not."""
        values = (portal, key)
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT * FROM review WHERE portal = ? AND key = ?", values
        ).fetchone()
        return row

    def decision_on(self, article: Article, key: str) -> str | None:
        """Return what a person decided on this very reading: title, date, text and the like are as they were then."""
        row = self.review_of(article.portal, key)
        if row is None or row["decision"] is None:
            return None
        seen = Article.from_json(json.loads(row["article"]))
        return str(row["decision"]) if revision_digest(seen) == revision_digest(article) else None

    def no_longer_doubtful(self, portal: str, key: str, capture_id: int | None, passing: Iterable[str] = ()) -> None:
        """Forget a reading that nobody decided on, now that the same capture reads without doubt; or a later one does,
        and the earlier was doubted for one of *passing* alone, which are no matter of what the portal said.
        """
        self.conn.execute(_SETTLED, (portal, key, capture_id, json.dumps(list(passing))))

    def decide_review(
        self, portal: str, key: str, decision: Literal["accept", "reject"], now: datetime | None = None
    ) -> None:
        """Write down a person's decision."""
        with self.transaction():
            self.conn.execute(
                "UPDATE review SET decision = ?, decided_at = ? WHERE portal = ? AND key = ?",
                (decision, iso_utc(now or utc_now()), portal, key),
            )

    def list_mention(
        self,
        portal: str,
        key: str,
        list_url: str,
        title: str | None,
        date_raw: str | None,
        crawl_id: int | None,
        now: datetime | None = None,
    ) -> None:
        """Write down what a list page, feed or sitemap says of an article; evidence only, never a field."""
        with self.transaction():
            self.conn.execute(
                """INSERT INTO list_evidence
                     (portal, key, list_url, title, date_raw, crawl_id, first_seen_at, last_seen_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
                   ON CONFLICT (portal, key, list_url) DO UPDATE SET
                     title = coalesce(?4, title), date_raw = coalesce(?5, date_raw),
                     crawl_id = ?6, last_seen_at = ?7""",
                (portal, key, list_url, title, date_raw, crawl_id, iso_utc(now or utc_now())),
            )
