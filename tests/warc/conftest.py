"""A sample portal crawled over HTTP once, for the tests that only read what came of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import open_archive
from archive.store import Archive
from crawler.demo.serve import DemoPortals
from crawler.run import run_crawl

PORTAL = "lai_chau"

#: What is the same in two archives of the same captures; run times and row numbers are not.
_FACTS = {
    "articles": "SELECT * FROM articles ORDER BY id",
    "revisions": "SELECT * FROM revisions ORDER BY article_id, seq",
    "article_urls": "SELECT * FROM article_urls ORDER BY article_id, url",
    "images": "SELECT article_id, position, url, caption, alt FROM images ORDER BY 1, 2",
    "attachments": "SELECT article_id, position, url, title FROM attachments ORDER BY 1, 2",
    "related": "SELECT article_id, position, url, title, published_at FROM related ORDER BY 1, 2",
    "media_urls": "SELECT url, digest FROM media_urls ORDER BY url",
    "media": "SELECT digest, path, mime, size FROM media ORDER BY digest",
    "failures": "SELECT portal, url, stage, reason, message FROM failures ORDER BY url, reason",
    "observations": "SELECT article_id, observed_at, kind, detail, text_digest FROM observations ORDER BY 1, 2, 3",
    "captures": "SELECT url, method, fetched_at, status, payload_digest, size FROM captures ORDER BY fetched_at, url, 5",
}
_NOT_COMPARED = {"capture_id", "recorded_at", "change_id"}

Facts = dict[str, list[dict[str, object]]]


def facts(archive: Archive, *more: str) -> Facts:
    """Everything that two archives of the same captures must agree on, and the tables named besides."""
    queries = _FACTS | {table: f"SELECT * FROM {table}" for table in more}
    return {
        name: [{key: row[key] for key in row.keys() if key not in _NOT_COMPARED} for row in archive.conn.execute(sql)]  # noqa: SIM118
        for name, sql in queries.items()
    }


@pytest.fixture(scope="session")
def crawled_twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of two runs over a sample portal, with an edit between them."""
    directory = tmp_path_factory.mktemp("crawled")
    with DemoPortals(rate=None) as demo:
        for _ in range(2):
            run_crawl(directory, [PORTAL], base_url=demo.base_urls[PORTAL], delay=0)
            demo.edit_one_article(PORTAL)
    return directory


@pytest.fixture
def crawled(crawled_twice: Path, tmp_path: Path) -> Path:
    """A copy of the crawled archive, to change at will."""
    return Path(shutil.copytree(crawled_twice, tmp_path / "crawled"))


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Archive]:
    """A new archive, open."""
    with open_archive(tmp_path / "empty") as archive:
        yield archive
