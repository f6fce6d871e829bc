"""Whether an article is still there: observations, and what follows from them.

One observation proves nothing: a portal may be down, ask for a login or show an error page for a day. An article is
``gone`` after at least three absences on three days over seven, all in healthy runs, with no sight of it in between
(docs/operations.md). A login or challenge page is kept as evidence and never counts; to be missing
from a list counts only beside an absence at the article's own address.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from archive.models import iso_utc, utc_now
from archive.store.identities import LEFT, Identities

#: Absences, on as many different days, over as many days.
LEAST_ABSENCES, LEAST_DAYS = 3, 7
#: More articles than this gone at once, and more than this part of the portal, is a portal that moved: for a person.
MOST_AT_ONCE, MOST_PART = 20, 0.2

_GONE = f"""
SELECT a.id, a.portal, a.url, a.state, a.title, a.text, a.published_at, a.first_seen_at,
  min(o.observed_at) AS since, count(*) AS absences
FROM observations AS o
JOIN articles AS a ON a.id = o.article_id
JOIN crawls AS c ON c.id = o.crawl_id AND c.healthy = 1
WHERE a.portal = :portal AND a.state <> 'gone' AND o.kind <> 'seen'
  AND o.kind IN ('{"', '".join((*LEFT, "not-listed"))}') AND o.observed_at > a.last_seen_at AND o.observed_at <= :now
GROUP BY a.id
HAVING count(DISTINCT date(o.observed_at)) >= {LEAST_ABSENCES}
  AND julianday(date(max(o.observed_at))) - julianday(date(min(o.observed_at))) >= {LEAST_DAYS}
  AND sum(o.kind <> 'not-listed') > 0
ORDER BY a.id
"""


@dataclass(frozen=True, slots=True)
class Settled:
    """An article whose state changed: to ``gone`` or ``moved``, *since* when (UTC), on how many *absences*."""

    article_id: int
    url: str
    state: str
    since: str
    absences: int


class States(Identities):
    """The writing of ``observations`` other than ``seen``, and of ``articles.state``."""

    def observe(
        self,
        article_id: int,
        kind: str,
        *,
        crawl_id: int | None = None,
        capture_id: int | None = None,
        detail: str | None = None,
        observed_at: datetime | None = None,
    ) -> None:
        """Write down that an article was not where it used to be: http-404, soft-404, not-listed, moved, login...

        *detail* is the address redirected to, where there is one; ``moved`` to the address the article already has
        is no news. No state changes here: see :meth:`settle_states`, and record_article for what is found again.
        """
        if kind == "moved" and self._row(article_id)["url"] == detail:
            return
        with self.transaction():
            self.conn.execute(
                """INSERT INTO observations (article_id, kind, crawl_id, capture_id, detail, observed_at)
                   VALUES (?1, ?2, coalesce(?3, (SELECT crawl_id FROM captures WHERE id = ?4)), ?4, ?5, ?6)""",
                (article_id, kind, crawl_id, capture_id, detail, iso_utc(observed_at or utc_now())),
            )

    def confirm(self, article_id: int, at: datetime) -> None:
        """Take in that the address of an article answered that nothing has changed: it is there, and no capture of it
        is new.
        """
        with self.transaction():
            self.conn.execute(
                "UPDATE articles SET last_seen_at = max(last_seen_at, ?) WHERE id = ?", (iso_utc(at), article_id)
            )

    def observed(self, article_id: int, kind: str, crawl_id: int) -> bool:
        """Tell whether run *crawl_id* has written down an observation of *kind* already."""
        row = self.conn.execute(
            "SELECT 1 FROM observations WHERE article_id = ? AND kind = ? AND crawl_id = ?",
            (article_id, kind, crawl_id),
        ).fetchone()
        return row is not None

    def settle_states(self, portal: str, now: datetime | None = None) -> list[Settled]:
        """Draw the conclusions of a healthy run of *portal*; call it after finish_crawl. Returns what changed.

        When a large part of a portal would be gone at once, nothing changes: addresses that all fail together are a
        redesign or a fault, and a failed check ``mass-disappearance`` of the latest run asks for a person.
        """
        moment = iso_utc(now or utc_now())
        with self.transaction():
            rows = self.conn.execute(_GONE, {"portal": portal, "now": moment}).fetchall()
            if self._too_many(portal, len(rows)):
                self._ask_a_person(portal, len(rows), moment)
                return []
            return [settled for row in rows if (settled := self._settle(portal, row, moment))]

    def _too_many(self, portal: str, count: int) -> bool:
        row = self.conn.execute("SELECT count(*) FROM articles WHERE portal = ?", (portal,)).fetchone()
        return count > MOST_AT_ONCE and count > MOST_PART * int(row[0])

    def _ask_a_person(self, portal: str, count: int, moment: str) -> None:
        sentence = f"{count} articles seem to be gone at once: look whether the portal moved (no state was changed)"
        self.conn.execute(
            """INSERT INTO checks (crawl_id, portal, name, ok, detail, checked_at)
               SELECT max(id), portal, 'mass-disappearance', 0, ?, ? FROM crawls
               WHERE portal = ? HAVING count(*) > 0""",
            (sentence, moment, portal),
        )

    def _settle(self, portal: str, row: sqlite3.Row, moment: str) -> Settled | None:
        twin = self._twin(portal, row)
        state = "gone" if twin is None else "moved"
        if state == row["state"]:
            return None
        if twin is not None:
            self._also_at(row["id"], twin["url"])
        self.conn.execute(
            "UPDATE articles SET state = ?, state_since = ?, state_recorded_at = ?, change_id = ? WHERE id = ?",
            (state, row["since"], moment, self._next_change(), row["id"]),
        )
        return Settled(row["id"], row["url"], state, row["since"], row["absences"])

    def _twin(self, portal: str, row: sqlite3.Row) -> sqlite3.Row | None:
        """Return the later article that says what *row* says, or goes on from it, at an address of its own."""
        found: sqlite3.Row | None = self.conn.execute(
            """SELECT url FROM articles
               WHERE title = ?1 AND substr(text, 1, 100) = substr(?3, 1, 100) AND portal = ?2 AND +text = ?3
                 AND id <> ?4 AND state <> 'gone' AND first_seen_at > ?5 ORDER BY first_seen_at DESC, id LIMIT 1""",
            (row["title"], portal, row["text"], row["id"], row["first_seen_at"]),
        ).fetchone()
        return found or self._successor(row)

    def evidence(self, article_id: int) -> list[sqlite3.Row]:
        """Return the observations since the article was last seen, oldest first: what its state rests on."""
        return self.conn.execute(
            """SELECT o.*, c.healthy FROM observations AS o
               JOIN articles AS a ON a.id = o.article_id LEFT JOIN crawls AS c ON c.id = o.crawl_id
               WHERE o.article_id = ? AND o.kind <> 'seen' AND o.observed_at >= a.last_seen_at
               ORDER BY o.observed_at, o.id""",
            (article_id,),
        ).fetchall()
