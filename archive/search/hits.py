"""What is shown of the articles found: a page of them is read by one question."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from archive.search import snippets
from archive.search.terms import Query

#: The digest of the first kept picture of ``articles AS a``, or NULL.
FIRST_PICTURE = """(SELECT m.digest FROM images AS i JOIN media_urls AS u ON u.url = i.url
  JOIN media AS m ON m.digest = u.digest
  WHERE i.article_id = a.id AND m.mime LIKE 'image/%' ORDER BY i.position LIMIT 1)"""
_FIELDS = "id, portal, url, title, published_at, published_day, category, author, lead, state, language, text"
_READ = f"SELECT {_FIELDS}, {FIRST_PICTURE} FROM articles AS a WHERE id IN "  # noqa: S608


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found. ``title_marked`` and ``snippet_marked`` hold control characters round matches (``mark``);
    ``picture`` is the digest of the first kept picture.
    """

    id: int
    portal: str
    url: str
    title: str
    published_at: str | None
    published_day: str | None
    category: str | None
    author: str | None
    state: str
    language: str | None
    picture: str | None
    title_marked: str
    snippet_marked: str


def read(conn: sqlite3.Connection, ids: list[int], query: Query) -> list[Hit]:
    """Return the articles *ids*, in their order."""
    if not ids:
        return []
    rows = {row[0]: row for row in conn.execute(f"{_READ}({','.join('?' * len(ids))})", ids)}
    return [_hit(tuple(rows[number]), query) for number in ids if number in rows]


def _hit(row: tuple[object, ...], query: Query) -> Hit:
    values = dict(zip((*_FIELDS.split(", "), "picture"), row, strict=True))
    text, lead = str(values.pop("text")), str(values.pop("lead") or "")
    title_marked = snippets.mark_all(str(values["title"]), query)
    return Hit(**values, title_marked=title_marked, snippet_marked=snippets.passage(text or lead, query))  # type: ignore[arg-type]  # columns in the order of the fields
