"""The articles as every export tells them: the JSON of the contract, with number, state and dates around it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.drafts import drafted
from archive.models import ARTICLE_KEYS
from archive.snapshot import check_file

if TYPE_CHECKING:
    from archive.store import Archive

#: What the archive itself knows of an article, before and after the fields of the contract.
BEFORE = ("id",)
AFTER = ("published_day", "state", "state_since", "first_seen_at", "last_seen_at", "changed_at", "revision_count")
#: Every key of an exported article, in order.
KEYS = (*BEFORE, *ARTICLE_KEYS, *AFTER)

_PARTS = {
    "images": "SELECT url, caption, alt FROM images WHERE article_id = ? ORDER BY position",
    "attachments": "SELECT url, title FROM attachments WHERE article_id = ? ORDER BY position",
    "related": "SELECT url, title, published_at FROM related WHERE article_id = ? ORDER BY position",
}


@contextmanager
def one_moment(archive: Archive) -> Iterator[sqlite3.Connection]:
    """Yield the connection in a read transaction: a crawl that writes meanwhile is not seen."""
    conn = archive.conn
    conn.execute("BEGIN")
    try:
        yield conn
    finally:
        conn.execute("ROLLBACK")


@contextmanager
def moment_for(archive: Archive, dest: Path) -> Iterator[tuple[sqlite3.Connection, Path]]:
    """Yield the connection as :func:`one_moment` does, and the draft of *dest*; ArchiveError when *dest* cannot be."""
    check_file(archive, dest)
    with drafted(dest) as draft, one_moment(archive) as conn:
        yield conn, draft


def read_articles(conn: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Yield every article as a plain dict with the keys of :data:`KEYS`, by number."""
    for row in conn.execute("SELECT * FROM articles ORDER BY id"):
        parts = {name: [dict(part) for part in conn.execute(sql, (row["id"],))] for name, sql in _PARTS.items()}
        parts["warnings"] = json.loads(row["warnings"])
        yield {key: parts[key] if key in parts else row[key] for key in KEYS}
