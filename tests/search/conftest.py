from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive.folding import folded_words
from archive.pairs import register
from archive.schema import migrations

Add = Callable[..., int]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive's database with nothing in it: made once, copied for every test."""
    path = tmp_path_factory.mktemp("empty") / "archive.db"
    db = Database(path)
    migrations.apply(db)
    db.conn.commit()
    db.close()
    return path


@pytest.fixture
def conn(empty: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    db = Database(Path(shutil.copy(empty, tmp_path)))
    register(db.conn)
    for name in ("lai_chau", "dien_bien"):
        db.conn.execute(
            "INSERT INTO portals (name, title, title_en, province, home_url, hosts, timezone)"
            " VALUES (?, ?, ?, ?, ?, '[]', '+07:00')",
            (name, name, name, name, f"http://{name}.example/"),
        )
    yield db.conn
    db.close()


@pytest.fixture
def add(conn: sqlite3.Connection) -> Add:
    """Insert an article as the store does; returns its number."""

    def add(title: str, text: str = "Nội dung.", lead: str | None = None, **more: object) -> int:
        key = str(more.pop("url", f"http://x.example/{title}"))
        number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:6], "big")
        row = {
            "id": number, "portal": "lai_chau", "key": key, "url": key, "title": title, "lead": lead,
            "text": f"{lead}\n\n{text}" if lead else text, "layout": "test", "first_seen_at": "2026-01-01T00:00:00Z",
            "last_seen_at": "2026-01-01T00:00:00Z", "changed_at": "2026-01-01T00:00:00Z", "published_day": "2020-01-01",
            "folded": folded_words(f"{title} {lead or ''} {text}"), **more,
        }  # fmt: skip
        conn.execute(
            f"INSERT INTO articles ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        )
        conn.execute("INSERT INTO article_urls VALUES (?, ?, ?, '', '')", (key, key, number))
        return number

    return add
