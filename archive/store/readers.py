"""Reading for scripts, the site and the command line; works on an archive opened read-only."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from archive.addresses import find_by_address
from archive.store.connection import ArchiveBase

_COUNTED = ("portals", "articles", "revisions", "captures", "images", "attachments", "media", "failures", "review")


class Readers(ArchiveBase):
    """Plain dicts and rows; nothing here writes."""

    def article(self, article_id: int) -> dict[str, Any] | None:
        """Return an article's row as a dict, with ``warnings`` as a list and lists of ``images`` (each with the kept
        file's ``path`` under media/, ``mime`` and ``size``, or None), ``attachments`` (the same), ``related`` (each
        with the ``article_id`` it leads to, if it is kept) and ``urls``; None if there is no such article.
        """
        row = self.conn.execute("SELECT * FROM articles WHERE id = ?", (article_id,)).fetchone()
        if row is None:
            return None
        found = dict(row) | {"warnings": json.loads(row["warnings"])}
        found["images"] = self._files("images", "caption, t.alt", article_id)
        found["attachments"] = self._files("attachments", "title", article_id)
        found["related"] = self._rows(
            """SELECT position, url, title, published_at,
                 (SELECT u.article_id FROM article_urls AS u WHERE u.url = related.url
                  ORDER BY u.last_seen_at DESC LIMIT 1) AS article_id
               FROM related WHERE article_id = ? ORDER BY position""",
            article_id,
        )
        found["urls"] = self._rows(
            "SELECT * FROM article_urls WHERE article_id = ? ORDER BY first_seen_at, url", article_id
        )
        return found

    def _files(self, table: str, columns: str, article_id: int) -> list[dict[str, Any]]:
        return self._rows(
            f"""SELECT t.position, t.url, t.{columns}, m.digest, m.path, m.mime, m.size FROM {table} AS t
                LEFT JOIN media_urls AS u ON u.url = t.url LEFT JOIN media AS m ON m.digest = u.digest
                WHERE t.article_id = ? ORDER BY t.position""",
            article_id,
        )

    def _rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        return [dict(row) for row in self.conn.execute(sql, values)]

    def newest(self, portal: str | None = None, limit: int = 20) -> list[sqlite3.Row]:
        """Return the *limit* newest articles (of *portal*) by the portal's own date; undated ones come last."""
        where = "WHERE portal = :portal" if portal else ""
        return self.conn.execute(
            f"""SELECT id, portal, url, title, published_at, published_day, category, author, lead, state, first_seen_at
                FROM articles {where} ORDER BY published_day DESC, published_utc DESC, id LIMIT :limit""",
            {"portal": portal, "limit": limit},
        ).fetchall()

    def revisions(self, article_id: int) -> list[sqlite3.Row]:
        """Return the revisions of an article in the order the portal showed them, with the WARC place of each."""
        return self.conn.execute(
            """SELECT r.*, c.source AS capture_source, c.warc_file, c.warc_offset FROM revisions AS r
               LEFT JOIN captures AS c ON c.id = r.capture_id WHERE r.article_id = ? ORDER BY r.captured_at, r.seq""",
            (article_id,),
        ).fetchall()

    def find_article(self, id_or_url: int | str) -> dict[str, Any] | None:
        """Return the article of this number, or seen at this address (as fetched or canonical, or written otherwise);
        else None.
        """
        # bytes of a terminal that are no UTF-8 come as halves of letters, which SQLite does not take
        text = str(id_or_url).strip().encode("utf-8", "replace").decode("utf-8")
        if text.isascii() and text.isdigit():
            return self.article(int(text)) if len(text) < 19 else None
        row = self.conn.execute(
            """SELECT article_id FROM (
                 SELECT id AS article_id, 2 AS rank, last_seen_at FROM articles WHERE url = ?1
                 UNION ALL SELECT article_id, 1, last_seen_at FROM article_urls WHERE url = ?1
                 UNION ALL SELECT article_id, 0, last_seen_at FROM article_urls WHERE canonical = ?1)
               ORDER BY rank DESC, last_seen_at DESC LIMIT 1""",
            (text,),
        ).fetchone()
        number = int(row["article_id"]) if row is not None else find_by_address(self.conn, text)
        return None if number is None else self.article(number)

    def counts(self) -> dict[str, int]:
        """Return how many rows the tables hold that a reader asks about."""
        sql = ", ".join(f"(SELECT count(*) FROM {table}) AS {table}" for table in _COUNTED)
        return dict(self.conn.execute(f"SELECT {sql}").fetchone())

    def portals(self) -> list[dict[str, Any]]:
        """Return the portals with what is kept of each (the view ``coverage``), also those without an article."""
        return self._rows(
            """SELECT p.*, coalesce(c.articles, 0) AS articles, c.first_day, c.last_day, c.kept_since, c.last_seen_at,
                 coalesce(c.gone, 0) AS gone, coalesce(c.revised, 0) AS revised
               FROM portals AS p LEFT JOIN coverage AS c ON c.portal = p.name ORDER BY p.name"""
        )
