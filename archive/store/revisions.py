"""Revisions: one for each time the portal showed something else, ordered by capture time.

Seen in time, the sightings of an article fall into runs of equal content; every run has one revision, dated and
evidenced by the first sighting of the run. That holds whatever the order in which captures arrive: an older capture may
begin a run of its own, may turn out to be the beginning of a later one (the revision's date moves back, its content
stays), or may cut a run in two. ``reading`` revisions stand outside: they are what another extractor made of a capture.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from typing import Any

from archive.models import iso_utc, utc_now
from archive.store.sightings import Sighting, Sightings

#: The fields of a revision that are copied from the article as read.
_READ = ("url", "title", "published_at", "published_raw", "category", "author", "source", "lead", "text", "language")
_COLUMNS = (*_READ, "layout", "html", "images", "attachments", "warnings")
_FIXED = (
    "article_id",
    "seq",
    "recorded_at",
    "captured_at",
    "capture_id",
    "kind",
    "extractor",
    "change_id",
    "text_digest",
)
_INSERT = f"INSERT INTO revisions ({', '.join(_FIXED + _COLUMNS)}) VALUES ({', '.join('?' * len(_FIXED + _COLUMNS))})"
_COPY = f"""
INSERT INTO revisions ({", ".join(_FIXED + _COLUMNS)})
SELECT article_id, ?, ?, ?, ?, 'change', extractor, ?, text_digest, {", ".join(_COLUMNS)}
FROM revisions WHERE id = ?
"""
_MOVE = f"""
UPDATE revisions SET captured_at = ?, capture_id = ?, extractor = ?, change_id = ?,
  {", ".join(f"{name} = ?" for name in _COLUMNS)}
WHERE id = ?
"""


def shown(sighting: Sighting) -> tuple[Any, ...]:
    """Return the values of a revision's columns that come from the article."""
    article = sighting.article
    images = json.dumps([asdict(item) for item in article.images], ensure_ascii=False)
    attachments = json.dumps([asdict(item) for item in article.attachments], ensure_ascii=False)
    warnings = json.dumps(list(article.warnings), ensure_ascii=False)
    values = [getattr(article, name) for name in _READ]
    return (*values, article.layout, article.html or "", images, attachments, warnings)


class Revisions(Sightings):
    """Writing of revisions; reading of them is in readers.py."""

    def _next_change(self) -> int:
        """Return the next value of the archive's change counter (the index on change_id makes this one look-up)."""
        row = self.conn.execute("SELECT max(change_id) FROM articles").fetchone()
        return int(row[0] or 0) + 1

    def _next_seq(self, article_id: int) -> int:
        row = self.conn.execute("SELECT max(seq) FROM revisions WHERE article_id = ?", (article_id,)).fetchone()
        return int(row[0] or 0) + 1

    def _add_revision(self, article_id: int, sighting: Sighting, kind: str, change: int) -> None:
        fixed = (article_id, self._next_seq(article_id), iso_utc(utc_now()), sighting.at, sighting.capture_id)
        values = (*fixed, kind, sighting.extractor, change, sighting.digest, *shown(sighting))
        self.conn.execute(_INSERT, values)

    def _place_revision(
        self,
        article_id: int,
        sighting: Sighting,
        after: sqlite3.Row | None,
        change: int,
    ) -> int:
        """Put the revision of a sighting that begins a run into its place in time; return the last change number."""
        following = None
        if after is not None and after["text_digest"] == sighting.digest:
            following = self._revision_at(article_id, after)
        if following is not None:
            moved = (sighting.at, sighting.capture_id, sighting.extractor, change, *shown(sighting))
            self.conn.execute(_MOVE, (*moved, following["id"]))
        else:
            self._add_revision(article_id, sighting, "change", change)
        if after is not None:
            change = self._resume_run(article_id, after, change)
            change = self._resume_run(article_id, self._newest(article_id), change)
        self._label_first(article_id)
        return change

    def _revision_at(self, article_id: int, seen: sqlite3.Row) -> sqlite3.Row | None:
        """Return the revision that the sighting *seen* began."""
        row: sqlite3.Row | None = self.conn.execute(
            """SELECT * FROM revisions
               WHERE article_id = ? AND captured_at = ? AND text_digest = ? AND kind <> 'reading'
               ORDER BY seq LIMIT 1""",
            (article_id, seen["observed_at"], seen["text_digest"]),
        ).fetchone()
        return row

    def _resume_run(self, article_id: int, seen: sqlite3.Row, change: int) -> int:
        """Let *seen* begin a run if what stands before it is something else now: the new one cut a run in two."""
        last = self._last_revision(article_id, seen["observed_at"])
        source = self.conn.execute(
            """SELECT id FROM revisions WHERE article_id = ? AND text_digest = ?
               ORDER BY captured_at DESC, seq DESC LIMIT 1""",
            (article_id, seen["text_digest"]),
        ).fetchone()
        if last["text_digest"] == seen["text_digest"] or source is None:
            return change
        fixed = (self._next_seq(article_id), iso_utc(utc_now()), seen["observed_at"], seen["capture_id"], change + 1)
        self.conn.execute(_COPY, (*fixed, source["id"]))
        return change + 1

    def _last_revision(self, article_id: int, at: str) -> sqlite3.Row:
        """Return the last revision at or before *at*."""
        row: sqlite3.Row = self.conn.execute(
            """SELECT * FROM revisions WHERE article_id = ? AND captured_at <= ?
               ORDER BY captured_at DESC, seq DESC LIMIT 1""",
            (article_id, at),
        ).fetchone()
        return row

    def _label_first(self, article_id: int) -> None:
        """Call the earliest revision ``first`` and the others ``change``; readings keep their name."""
        self.conn.execute(
            """UPDATE revisions SET kind = CASE
                 WHEN id = (SELECT id FROM revisions WHERE article_id = ?1 AND kind <> 'reading'
                            ORDER BY captured_at, seq LIMIT 1) THEN 'first' ELSE 'change' END
               WHERE article_id = ?1 AND kind <> 'reading'""",
            (article_id,),
        )
