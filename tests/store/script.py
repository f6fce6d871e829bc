"""What the tests of the store say in one line: who, what, when."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from archive import pairs
from archive.models import Article, Capture, Outcome
from archive.schema import migrations
from archive.store import Archive

START = datetime(2026, 1, 1, 6, 0, tzinfo=UTC)
HOME = "http://mau.example.vn"
URL = f"{HOME}/TinTuc/View/1/bai-mau"


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def register(archive: Archive, name: str = "mau") -> None:
    archive.register_portal(
        name, "Cổng mẫu", "Sample portal", "Mẫu", HOME + "/", ["mau.example.vn", "www.mau.example.vn"], "+07:00"
    )


def article(text: str = "Đoạn một.\n\nĐoạn hai.", url: str = URL, **fields: Any) -> Article:
    values: dict[str, Any] = {"title": "Hội đàm tại biên giới", "published_at": "2025-12-31T22:30:00+07:00"}
    return Article(url=url, portal="mau", text=text, **values | {"layout": "mau-1"} | fields)


def record(
    archive: Archive,
    what: Article | str,
    when: float,
    *,
    key: str | None = None,
    capture: int | None = None,
    extractor: str = "1",
    mode: Any = "observe",
) -> Outcome:
    read = article(what) if isinstance(what, str) else what
    name = key or read.url.replace("https:", "http:").replace("//www.", "//")
    canonical = read.url.replace("https:", "http:").replace("//www.", "//")
    return archive.record_article(
        read, key=name, canonical=canonical, capture_id=capture, captured_at=day(when), extractor=extractor, mode=mode
    )


def capture(archive: Archive, when: float, payload: str, *, url: str = URL, crawl_id: int | None = None) -> int:
    """Index an exchange; where it lies in the WARC file does not matter here."""
    count = archive.conn.execute("SELECT count(*) FROM captures").fetchone()[0]
    row = Capture(
        url=url,
        fetched_at=day(when),
        status=200,
        mime="text/html",
        method="GET",
        payload_digest=f"sha256:{payload}",
        size=len(payload),
        warc_file="mau.warc.gz",
        warc_offset=count * 1000,
        warc_length=1000,
        record_id=f"<urn:uuid:{count}>",
        source=f"crawl:{crawl_id or 0}",
        portal="mau",
    )
    return archive.add_capture(replace(row, crawl_id=crawl_id))


def run(archive: Archive, when: float, *, healthy: bool = True) -> int:
    """A run of the portal on that day, judged."""
    crawl_id = archive.begin_crawl("mau", "incremental", now=day(when))
    archive.finish_crawl(crawl_id, "finished", healthy, None if healthy else "the portal was down", now=day(when))
    return crawl_id


def told(archive: Archive, number: int) -> list[tuple[str, str, str]]:
    """The history of an article: (day, kind, text) in the order of time."""
    return [(row["captured_at"][:10], row["kind"], row["text"]) for row in archive.revisions(number)]


def make_old(directory: Path, migration: str) -> None:
    """Make an archive with one article, as a doingoai would have that did not know *migration* yet."""
    directory.mkdir()
    conn = sqlite3.connect(directory / "archive.db", isolation_level=None)
    conn.row_factory = sqlite3.Row
    pairs.register(conn)
    conn.execute("PRAGMA journal_mode = WAL")
    migrations.apply(Database(conn, execute_plugins=False), stop_before=migration)
    with Archive(directory, directory / "archive.db", conn) as archive:
        register(archive)
        record(archive, "Hai bên nhất trí mở lại lối mở.", 1)
