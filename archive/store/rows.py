"""The article's own row and what hangs on it: pictures, attachments, related list, address."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from archive.folding import folded_words
from archive.identity import published_day, published_utc
from archive.models import Article
from archive.store.revisions import Revisions
from archive.store.sightings import Sighting

# The indexed columns are set only when the content changed: the triggers of the full-text index fire on them.
_CONTENT = ("title", "lead", "text", "folded")
_DETAIL = (
    "published_at", "published_day", "published_utc", "published_raw", "category", "author", "source", "html",
    "language", "layout", "extractor", "warnings", "capture_id", "text_digest", "detail_digest",
)  # fmt: skip


def _content(article: Article) -> tuple[Any, ...]:
    return article.title, article.lead, article.text, _folded(article)


def _folded(article: Article) -> str:
    return folded_words("\n".join((article.title, article.lead or "", article.text)))


def _detail(sighting: Sighting) -> tuple[Any, ...]:
    article = sighting.article
    dates = (article.published_at, published_day(article.published_at), published_utc(article.published_at))
    shown = (article.published_raw, article.category, article.author, article.source, article.html or "")
    read = (
        article.language,
        article.layout,
        sighting.extractor,
        json.dumps(list(article.warnings), ensure_ascii=False),
    )
    return (*dates, *shown, *read, sighting.capture_id, sighting.digest, sighting.detail)


class Rows(Revisions):
    """Writing of ``articles``, ``images``, ``attachments`` and ``related``."""

    def _insert_article(self, number: int, key: str, sighting: Sighting, change: int) -> None:
        columns = ("id", "portal", "key", "url", "first_seen_at", "last_seen_at", "changed_at", "change_id")
        url = self._claim_url(number, sighting.article.url, sighting.at)
        fixed = (number, sighting.article.portal, key, url, sighting.at, sighting.at, sighting.at, change)
        names = columns + _CONTENT + _DETAIL
        self.conn.execute(
            f"INSERT INTO articles ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
            (*fixed, *_content(sighting.article), *_detail(sighting)),
        )
        self._hang(number, sighting.article)

    def _show(self, number: int, sighting: Sighting, *, content: bool) -> None:
        """Let the article's row say what *sighting* says; without *content* the full-text index is not touched."""
        names = _CONTENT + _DETAIL if content else _DETAIL
        values = (*(_content(sighting.article) if content else ()), *_detail(sighting))
        changes = ", ".join(f"{name} = ?" for name in names)
        self.conn.execute(f"UPDATE articles SET {changes} WHERE id = ?", (*values, number))
        for table in ("images", "attachments", "related"):
            self.conn.execute(f"DELETE FROM {table} WHERE article_id = ?", (number,))
        self._hang(number, sighting.article)

    def _hang(self, number: int, article: Article) -> None:
        self.conn.executemany(
            "INSERT INTO images (article_id, position, url, caption, alt) VALUES (?, ?, ?, ?, ?)",
            [(number, place, item.url, item.caption, item.alt) for place, item in enumerate(article.images, 1)],
        )
        self.conn.executemany(
            "INSERT INTO attachments (article_id, position, url, title) VALUES (?, ?, ?, ?)",
            [(number, place, item.url, item.title) for place, item in enumerate(article.attachments, 1)],
        )
        self.conn.executemany(
            "INSERT INTO related (article_id, position, url, title, published_at) VALUES (?, ?, ?, ?, ?)",
            [(number, place, item.url, item.title, item.published_at) for place, item in enumerate(article.related, 1)],
        )

    def _claim_url(self, number: int, url: str, at: str) -> str:
        """Return the address article *number* may carry when it was seen at *url*.

        ``articles.url`` is unique. Two articles can have stood at one address (a portal that gives an address to
        another article id, or a rule for keys that changed): the one seen there last carries it, the other one keeps an
        older address of its own, or this one with its number behind ``#``, which still opens the page.
        """
        holder = self.conn.execute(
            "SELECT id, last_seen_at FROM articles WHERE url = ? AND id <> ?", (url, number)
        ).fetchone()
        if holder is None:
            return url
        if holder["last_seen_at"] > at:
            return self._other_url(number, url)
        self.conn.execute(
            "UPDATE articles SET url = ? WHERE id = ?", (self._other_url(holder["id"], url), holder["id"])
        )
        self.conn.execute(
            "INSERT INTO observations (article_id, observed_at, kind, detail) VALUES (?, ?, 'address-taken', ?)",
            (holder["id"], at, url),
        )
        return url

    def _other_url(self, number: int, url: str) -> str:
        row = self.conn.execute(
            """SELECT url FROM article_urls AS u WHERE article_id = ?1 AND url <> ?2
                 AND NOT EXISTS (SELECT 1 FROM articles AS a WHERE a.url = u.url AND a.id <> ?1)
               ORDER BY last_seen_at DESC, url LIMIT 1""",
            (number, url),
        ).fetchone()
        return f"{url}#{number}" if row is None else str(row["url"])

    def _row(self, number: int) -> sqlite3.Row:
        row: sqlite3.Row = self.conn.execute("SELECT * FROM articles WHERE id = ?", (number,)).fetchone()
        return row
