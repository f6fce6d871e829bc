"""record_article: what becomes of one reading of one page (docs/decisions/0008)."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Literal

from archive.errors import ArchiveError
from archive.identity import REVISED, article_id, detail_digest, revision_digest
from archive.models import Article, Outcome
from archive.store.identities import LEFT_SQL, Identities
from archive.store.sightings import Sighting

#: The fields compared to say what changed.


class Articles(Identities):
    """The one way an article gets into the archive."""

    def record_article(
        self,
        article: Article,
        *,
        key: str,
        alias: str | None = None,
        canonical: str,
        capture_id: int | None,
        captured_at: datetime,
        extractor: str,
        mode: Literal["observe", "reread"] = "observe",
    ) -> Outcome:
        """Store what a capture of *captured_at* says, and return what that was to the archive.

        ``new``, ``changed`` (the portal shows something else than before), ``unchanged``, ``earlier`` (an older capture
        that added to the history; the article's row stays), ``reread`` (another extractor made something else of the
        same capture). Captures may come in any order, and again: the archive is the same. *alias* is the key without
        what names nothing in addresses of the portal. Raises ArchiveError if the portal is not registered.
        """
        sighting = Sighting.of(article, canonical, capture_id, captured_at, extractor)
        with self.transaction():
            row = self._known(sighting, key, alias or key)
            outcome = self._first_sight(key, sighting) if row is None else self._again(row, sighting, mode)
            if alias and outcome.article_id is not None:
                self._goes_by(article.portal, alias, outcome.article_id, sighting.at)
            if capture_id is not None:
                self.conn.execute(
                    "UPDATE captures SET kind = 'article', text_digest = ? WHERE id = ?", (sighting.digest, capture_id)
                )
        return outcome

    def _known(self, sighting: Sighting, key: str, alias: str) -> sqlite3.Row | None:
        portal = sighting.article.portal
        number = self.known_article(portal, key)
        if number is None:
            number = self.known_article(portal, alias) or self._recognised(sighting, key)
            if number is not None:
                self._goes_by(portal, key, number, sighting.at)
        return None if number is None else self._row(number)

    def says_already(self, article: Article, key: str) -> bool:
        """Tell whether the article *key* is in the archive with just what *article* says, now or earlier."""
        values = (self.known_article(article.portal, key), revision_digest(article))
        row = self.conn.execute("SELECT 1 FROM revisions WHERE article_id = ? AND text_digest = ? LIMIT 1", values)
        return row.fetchone() is not None

    def stale_reading(self, portal: str, key: str, extractor: str) -> int | None:
        """Return the capture the article *key* is shown from, if another extractor than *extractor* read it; else None.

        Read it again (mode ``reread``) before comparing the article with a new capture: a change of extractor is no
        change of the article.
        """
        number = self.known_article(portal, key)
        row = self.conn.execute(
            "SELECT capture_id FROM articles WHERE id = ? AND extractor <> ?", (number, extractor)
        ).fetchone()
        return None if row is None else row["capture_id"]

    def _first_sight(self, key: str, sighting: Sighting) -> Outcome:
        portal = sighting.article.portal
        if self.conn.execute("SELECT 1 FROM portals WHERE name = ?", (portal,)).fetchone() is None:
            raise ArchiveError(f"portal {portal!r} is not registered in this archive: register_portal() comes first")
        number, change = self._free_number(article_id(portal, key)), self._next_change()
        self._insert_article(number, key, sighting, change)
        self._add_revision(number, sighting, "first", change)
        self._sight(number, sighting)
        self._touch_url(number, sighting)
        return Outcome("new", number, sighting.capture_id, article=sighting.article)

    def _free_number(self, number: int) -> int:
        # Two keys share a number once in some ten thousand archives of a million articles; the later one moves up.
        while self.conn.execute("SELECT 1 FROM articles WHERE id = ?", (number,)).fetchone() is not None:
            number += 1
        return number

    def _again(self, row: sqlite3.Row, sighting: Sighting, mode: str) -> Outcome:
        seen = self._sighted(row["id"], sighting)
        if seen is not None:
            kind, detail = self._read_again(row, seen, sighting)
        else:
            kind, detail = self._seen_again(row, sighting)
            self._touch_url(row["id"], sighting)
            if mode == "reread" and kind == "changed":
                kind = "reread"
        return Outcome(kind, row["id"], sighting.capture_id, detail=detail, article=sighting.article)

    def _seen_again(self, row: sqlite3.Row, sighting: Sighting) -> tuple[str, str | None]:
        number = row["id"]
        before, after = self._neighbours(number, sighting.at)
        self._sight(number, sighting)
        begins = before is None or before["text_digest"] != sighting.digest
        if begins and before is not None and self._same_payload(before["capture_id"], sighting.capture_id):
            return self._another_reading(row, sighting, newest=after is None)
        if begins:
            change = self._place_revision(number, sighting, after, self._next_change())
            if after is None:
                self._show(number, sighting, content=True)
            self._sum_up(number, change)
        if after is None:
            self._now_at(row, sighting, refresh=not begins)
        kind = ("changed" if after is None else "earlier") if begins else "unchanged"
        return kind, _difference(row, sighting.article) if kind == "changed" else None

    def _now_at(self, row: sqlite3.Row, sighting: Sighting, *, refresh: bool) -> None:
        """The newest sighting says where the article is; an unchanged one costs this one update."""
        if refresh and row["detail_digest"] != sighting.detail:
            self._show(row["id"], sighting, content=False)
        url, state = row["url"], row["state"]
        if url != sighting.article.url:
            url = self._claim_url(row["id"], sighting.article.url, sighting.at)
            state = "moved" if self._left(row, sighting) else state
        if state == "gone" or (row["state"] == "live" and state == "moved"):
            state = "live" if state == "gone" else state
            self.conn.execute(
                """UPDATE articles SET state = ?1, state_since = ?2, state_recorded_at = ?2, change_id = ?3
                   WHERE id = ?4""",
                (state, sighting.at, self._next_change(), row["id"]),
            )
        self.conn.execute(
            "UPDATE articles SET last_seen_at = max(last_seen_at, ?), url = ? WHERE id = ?",
            (sighting.at, url, row["id"]),
        )

    def _left(self, row: sqlite3.Row, sighting: Sighting) -> bool:
        """Whether the article was observed to have left its old address.

        Another canonical address alone is no move: an article may stand in two sections of its portal.
        """
        known = self.conn.execute(
            "SELECT 1 FROM article_urls WHERE article_id = ? AND canonical = ?", (row["id"], sighting.canonical)
        ).fetchone()
        kinds = LEFT_SQL if known is None else "('moved')"
        left = self.conn.execute(
            f"SELECT 1 FROM observations WHERE article_id = ? AND kind IN {kinds} AND observed_at >= ?",
            (row["id"], row["last_seen_at"]),
        ).fetchone()
        return left is not None

    def _read_again(self, row: sqlite3.Row, seen: sqlite3.Row, sighting: Sighting) -> tuple[str, str | None]:
        """The same capture once more: nothing new from the portal, at most another reading by another extractor."""
        before, after = self._neighbours(row["id"], seen["observed_at"])
        newest = after is None and before is not None and before["id"] == seen["id"]
        if seen["text_digest"] == sighting.digest:
            if newest and row["detail_digest"] != sighting.detail:
                self._show(row["id"], sighting, content=False)
                # that it was read by another extractor is written down, and is no difference
                same = row["detail_digest"] == detail_digest(sighting.article, row["extractor"])
                return ("unchanged", None) if same else ("reread", "presentation")
            return "unchanged", None
        self.conn.execute(
            "UPDATE observations SET text_digest = ?, extractor = ? WHERE id = ?",
            (sighting.digest, sighting.extractor, seen["id"]),
        )
        return self._another_reading(row, sighting, newest=newest)

    def _another_reading(self, row: sqlite3.Row, sighting: Sighting, *, newest: bool) -> tuple[str, str | None]:
        """Keep what another extractor made of a page, as a revision of its own kind, unless it is there already.

        Of the captures since the last change the newest one speaks, so that the last revision is always what the
        article's row says, also when a re-reading of all captures is broken off half-way.
        """
        number = row["id"]
        last = self.conn.execute(
            """SELECT text_digest,
                 (SELECT max(captured_at) FROM revisions WHERE article_id = ?1) <= ?2 AS current
               FROM revisions WHERE article_id = ?1 AND captured_at <= ?2
               ORDER BY captured_at DESC, seq DESC LIMIT 1""",
            (number, sighting.at),
        ).fetchone()
        if last is not None and last["text_digest"] != sighting.digest and (newest or not last["current"]):
            change = self._next_change()
            self._add_revision(number, sighting, "reading", change)
            self._sum_up(number, change)
        if newest:
            self._show(number, sighting, content=True)
            self.conn.execute(
                "UPDATE articles SET last_seen_at = max(last_seen_at, ?) WHERE id = ?", (sighting.at, number)
            )
        return "reread", _difference(row, sighting.article)

    def _sum_up(self, number: int, change: int) -> None:
        """Bring the article's dates and counts in line with its revisions."""
        self.conn.execute(
            """UPDATE articles SET change_id = ?1,
                 (first_seen_at, changed_at, revision_count) =
                   (SELECT min(min(captured_at), articles.first_seen_at), max(captured_at), count(*) FROM revisions
                    WHERE article_id = ?2 AND kind <> 'reading')
               WHERE id = ?2""",
            (change, number),
        )


def _difference(row: sqlite3.Row, article: Article) -> str:
    changed = [name for name in REVISED if row[name] != getattr(article, name)]
    return ", ".join(changed) or "captions or attachments"
