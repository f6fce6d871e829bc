"""Which article a reading belongs to when its address is not known: one that moved, or is written otherwise."""

from __future__ import annotations

import sqlite3
from typing import Any

from archive.editions import Edition, goes_on, other_files
from archive.identity import is_edition, loosely
from archive.models import Article
from archive.store.rows import Rows
from archive.store.sightings import Sighting

#: Observations that say an article is not at its address any more.
LEFT = ("http-404", "http-410", "redirect-list", "soft-404", "moved")
LEFT_SQL = "('" + "', '".join(LEFT) + "')"

# Of the same title, or declared at the same moment; a day on which a whole portal was moved in is not read through.
_ALIKE = """
SELECT id, url, title, published_at, text FROM articles AS a
WHERE id IN (SELECT id FROM (SELECT id FROM articles WHERE title = :title AND portal = :portal LIMIT 300)
             UNION SELECT id FROM (SELECT id FROM articles WHERE portal = :portal AND published_day = :day
                                     AND published_at = :moment LIMIT 300))
  AND {further} ORDER BY last_seen_at DESC, id
"""
_GONE_BY = f"""
last_seen_at <= :at AND EXISTS (SELECT 1 FROM observations AS o WHERE o.article_id = a.id
                                AND o.kind IN {LEFT_SQL} AND o.observed_at >= a.last_seen_at)
"""


class Identities(Rows):
    """Looking for the article that a reading under a new key belongs to."""

    def known_article(self, portal: str, key: str) -> int | None:
        """Return the number of the article that goes by *key*, or None."""
        row = self.conn.execute(
            """SELECT id FROM articles WHERE portal = ?1 AND key = ?2
               UNION ALL SELECT article_id FROM article_keys WHERE portal = ?1 AND key = ?2 LIMIT 1""",
            (portal, key),
        ).fetchone()
        return None if row is None else int(row[0])

    def _goes_by(self, portal: str, key: str, number: int, since: str) -> None:
        """Let the article *number* go by *key*, too, if no article does."""
        self.conn.execute(
            """INSERT INTO article_keys (portal, key, article_id, since) SELECT ?1, ?2, ?3, ?4
               WHERE NOT EXISTS (SELECT 1 FROM articles WHERE portal = ?1 AND key = ?2) ON CONFLICT DO NOTHING""",
            (portal, key, number, since),
        )

    def _recognised(self, sighting: Sighting, key: str) -> int | None:
        """Return the number of the article that a reading under the unknown *key* is another sight of, or None."""
        article = sighting.article
        number = self._moved_here(article, sighting.at) or self._forwarded(sighting) or self._forwarded_since(sighting)
        return number or self._written_otherwise(article, key) or self._moved_and_edited(article, sighting.at)

    def _written_otherwise(self, article: Article, key: str) -> int | None:
        """Find the article that says just this at the same address, written otherwise (see ``loosely``).

        Alone neither proves anything: servers tell ``/a`` from ``/A``, and words are published twice.
        """
        rows = self.conn.execute(
            """SELECT id, key FROM articles
               WHERE title = ?1 AND substr(text, 1, 100) = substr(?3, 1, 100) AND portal = ?2 AND +text = ?3
                 AND published_at IS ?4 ORDER BY id""",
            (article.title, article.portal, article.text, article.published_at),
        )
        return next((int(row["id"]) for row in rows if loosely(row["key"]) == loosely(key)), None)

    def _forwarded(self, sighting: Sighting) -> int | None:
        """Find the article whose own address answered this capture by forwarding to it, even if it was edited since."""
        rows = self.conn.execute(
            """SELECT a.id, a.published_at, a.text FROM observations AS o JOIN articles AS a ON a.id = o.article_id
               WHERE o.capture_id = ? AND o.kind = 'moved' AND a.portal = ? ORDER BY a.id""",
            (sighting.capture_id, sighting.article.portal),
        )
        return next((row["id"] for row in rows if is_edition(row["published_at"], row["text"], sighting.article)), None)

    def is_edition(self, number: int, article: Article) -> bool:
        """Tell whether *article*, which the address of the article *number* forwards to, is that one, edited or not."""
        row = self._row(number)
        return is_edition(row["published_at"], row["text"], article)

    def _forwarded_since(self, sighting: Sighting) -> int | None:
        """Find the article to which this address was seen to forward later: an old capture came to the archive last."""
        url = sighting.article.url
        rows = self.conn.execute(
            """SELECT a.id, a.published_at, a.text FROM captures AS c
               JOIN article_urls AS u ON u.url = c.redirect_to JOIN articles AS a ON a.id = u.article_id
               WHERE c.url IN (?1, replace(?1, 'http://', 'https://'), replace(?1, 'https://', 'http://'))
                 AND c.fetched_at > ?2 AND a.portal = ?3 AND a.first_seen_at > ?2 ORDER BY c.fetched_at, a.id""",
            (url, sighting.at, sighting.article.portal),
        )
        return next((row["id"] for row in rows if is_edition(row["published_at"], row["text"], sighting.article)), None)

    def _moved_here(self, article: Article, at: str) -> int | None:
        """Find an article of the same title and text that has left its address: this one is it, under a new key.

        The plus sign keeps SQLite from putting the parameter for the text everywhere, past the index on its beginning.
        """
        rows = self.conn.execute(
            f"""SELECT a.* FROM articles AS a
                WHERE a.title = ?1 AND substr(a.text, 1, 100) = substr(?3, 1, 100)
                  AND a.portal = ?2 AND a.last_seen_at <= ?4
                  AND (a.published_at IS ?5 OR a.published_at IS NULL OR ?5 IS NULL)
                  AND EXISTS (SELECT 1 FROM observations AS o WHERE o.article_id = a.id
                                AND o.kind IN {LEFT_SQL} AND o.observed_at >= a.last_seen_at)
                  AND +a.text = ?3
                ORDER BY a.last_seen_at DESC, a.id""",
            (article.title, article.portal, article.text, at, article.published_at),
        )
        after = Edition.of(article)
        return next((int(row["id"]) for row in rows if not other_files(self._edition(row), after)), None)

    def _moved_and_edited(self, article: Article, at: str) -> int | None:
        """Find the one article that has left its address and that *article* goes on from; of two it is neither."""
        after = Edition.of(article)
        rows = self._alike(article.portal, after, _GONE_BY, at=at)
        found = [row for row in rows if goes_on(self._edition(row), after)]
        return int(found[0]["id"]) if len(found) == 1 else None

    def _successor(self, row: sqlite3.Row) -> sqlite3.Row | None:
        """Return the one later article, still there, that goes on from *row*, which is gone."""
        before = self._edition(row)
        later = "id <> :id AND state <> 'gone' AND first_seen_at > :since"
        rows = self._alike(row["portal"], before, later, id=row["id"], since=row["first_seen_at"])
        found = [one for one in rows if goes_on(before, self._edition(one))]
        return found[0] if len(found) == 1 else None

    def _alike(self, portal: str, one: Edition, further: str, **values: Any) -> list[sqlite3.Row]:
        moment = one.published_at or ""
        values |= {"title": one.title, "portal": portal, "day": moment[:10], "moment": moment}
        return self.conn.execute(_ALIKE.format(further=further), values).fetchall()

    def _edition(self, row: sqlite3.Row) -> Edition:
        files = self.conn.execute("SELECT coalesce(title, url) FROM attachments WHERE article_id = ?", (row["id"],))
        return Edition(row["title"], row["published_at"], row["text"], frozenset(name for (name,) in files))

    def _also_at(self, number: int, url: str) -> None:
        """The same article was read at *url* before its old address failed: both addresses lead to it."""
        self.conn.execute(
            """INSERT INTO article_urls (url, canonical, article_id, first_seen_at, last_seen_at)
               SELECT url, canonical, ?1, first_seen_at, last_seen_at FROM article_urls
               WHERE url = ?2 AND article_id <> ?1
               ORDER BY last_seen_at DESC LIMIT 1 ON CONFLICT (article_id, url) DO NOTHING""",
            (number, url),
        )

    def namesake(self, article: Article) -> str | None:
        """Return where an article stands that says the same as *article* at another address, as far as is known."""
        row = self.conn.execute(
            """SELECT a.url FROM articles AS a
               WHERE a.title = ?1 AND substr(a.text, 1, 100) = substr(?3, 1, 100)
                 AND a.portal = ?2 AND a.url <> ?4 AND a.state <> 'gone' AND +a.text = ?3
                 AND (a.published_at IS ?5 OR a.published_at IS NULL OR ?5 IS NULL)
               ORDER BY a.last_seen_at DESC, a.id LIMIT 1""",
            (article.title, article.portal, article.text, article.url, article.published_at),
        ).fetchone()
        return None if row is None else str(row["url"])

    def predecessors(self, article: Article, since: str) -> list[str]:
        """Return where articles stood, none of them seen *since*, that *article* may go on from at another address."""
        after = Edition.of(article)
        unseen = "state <> 'gone' AND url <> :url AND last_seen_at < :since"
        rows = self._alike(article.portal, after, unseen, url=article.url, since=since)
        return [str(row["url"]) for row in rows if goes_on(self._edition(row), after)]

    def twins(self, article: Article, key: str) -> list[str]:
        """Return the keys of other articles than that of *key* that have the same title, text and date, and were not
        found missing since; a few.
        """
        missing = f"""SELECT 1 FROM observations AS o WHERE o.article_id = a.id
                        AND o.kind IN {LEFT_SQL} AND o.observed_at >= a.last_seen_at"""
        return self._twins(article, key, f"NOT EXISTS ({missing})")

    def other_addresses(self, article: Article, key: str, since: str) -> list[str]:
        """Return the keys of other articles than that of *key* that say the same, as proofs that where they differ
        names nothing.

        Those seen *since* stand beside it. Others may have moved, once and for all; what moved before is moved again
        and again.
        """
        before = "EXISTS (SELECT 1 FROM article_keys AS k WHERE k.article_id = a.id AND k.key <> a.key)"
        return self._twins(article, key, f"(a.last_seen_at >= ?5 OR {before})", since)

    def _twins(self, article: Article, key: str, further: str, *values: str) -> list[str]:
        rows = self.conn.execute(
            f"""SELECT a.id, a.key FROM articles AS a
                WHERE a.title = ?1 AND substr(a.text, 1, 100) = substr(?3, 1, 100) AND a.portal = ?2 AND +a.text = ?3
                  AND a.published_at IS ?4 AND {further} ORDER BY a.last_seen_at DESC, a.id LIMIT 20""",
            (article.title, article.portal, article.text, article.published_at, *values),
        )
        own, found = self.known_article(article.portal, key), list[str]()
        for number, first in rows:
            if number != own:
                more = self.conn.execute("SELECT key FROM article_keys WHERE article_id = ? LIMIT 20", (number,))
                found += [str(first), *(str(further_key) for (further_key,) in more)]
        return found
