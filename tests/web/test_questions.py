"""No page asks the database more than ten questions, and none of them reads a large table from end to end."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus

import pytest

from archive import open_archive
from archive.web import app
from archive.web import site as site_module
from archive.web.memory import forget
from tests.search.bounds import bound
from tests.web.conftest import Site

LARGE = frozenset(
    {
        "articles", "article_urls", "revisions", "captures", "mentions", "citations", "documents", "images", "attachments",
        "related", "media", "media_urls", "observations", "failures",
    }
)  # fmt: skip
#: What FTS5 and Datasette ask for themselves is not asked by a page.
QUIET = re.compile(r"--|PRAGMA|SELECT k, v FROM|select 1$", re.IGNORECASE)
NAMED = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)(?:\s+AS\s+(\w+))?", re.IGNORECASE)
SCANNED = re.compile(r"SCAN (\w+)(?: LEFT-JOIN)?$")
#: Walking the latest few rows by their number stops after them.
LATEST = re.compile(r"FROM revisions ORDER BY id DESC LIMIT 400")


@pytest.fixture(scope="module")
def traced(rich_dir) -> Iterator[tuple[Site, list[str]]]:
    asked: list[str] = []
    patch = pytest.MonkeyPatch()
    patch.setitem(app.SETTINGS, "num_sql_threads", 1)
    opened = site_module.open_archive

    def open_traced(*args: Any, **more: Any) -> Any:
        archive = opened(*args, **more)
        archive.conn.set_trace_callback(asked.append)
        return archive

    patch.setattr(site_module, "open_archive", open_traced)
    site = Site(app.make_datasette(rich_dir, sql=True))
    database = site.datasette.get_database("archive")
    site._loop.run_until_complete(database.execute_fn(lambda conn: conn.set_trace_callback(asked.append)))
    yield site, asked
    site.close()
    patch.undo()


@pytest.fixture(scope="module")
def pages(rich_dir) -> dict[str, str]:
    with open_archive(rich_dir, readonly=True) as archive:
        one = dict(
            archive.conn.execute(
                """SELECT a.id AS article, a.capture_id AS capture, a.url AS url, (SELECT place_id FROM mentions) AS place,
                   (SELECT document_id FROM citations) AS document, (SELECT digest FROM media) AS file
                   FROM articles AS a WHERE a.capture_id IS NOT NULL"""
            ).fetchone()
        )
    article = f"/article/{one['article']}"
    return {
        "front": "/", "results": "/search?q=dien+bien", "all": "/search", "slip": "/search?q=dien+bein&place=99",
        "demanded": "/search?q=%22%C4%90i%E1%BB%87n+Bi%C3%AAn%22+hop+tac&sort=date", "address": f"/search?q={one['url']}",
        "narrowed": f"/search?q=phong+sa+ly&portal=lai_chau&state=gone&since=2021&place={one['place']}", "json": "/search.json?q=hop+tac",
        "csv": "/search.csv?q=hop", "article": article, "article json": f"{article}.json", "history": f"{article}/history", "history json": f"{article}/history.json", "about json": "/about.json",
        "citation": f"{article}/cite.bib", "capture": f"{article}/capture/{one['capture']}", "file": f"/media/{one['file']}",
        "captured page": f"{article}/capture/{one['capture']}/page", "places": "/places", "place": f"/places/{one['place']}", "second page of a place": f"/places/{one['place']}?page=2",
        "documents": "/documents", "document": f"/documents/{one['document']}", "timeline": "/timeline", "about": "/about",
        "sections": "/timeline?by=category&portal=lai_chau", "health": "/health", "feed": "/feed.atom", "sitemap": "/sitemap.xml",
        "feed of a search": "/feed.atom?q=bien&portal=lai_chau", "records": "/oai?verb=ListRecords&metadataPrefix=oai_dc",
        "record": f"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{one['article']}", "who": "/oai?verb=Identify",
        "since": "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-01-01&set=lai_chau", "nothing": "/article/5",
    }  # fmt: skip


def scans(conn: sqlite3.Connection, sql: str) -> list[str]:
    """Return the large tables that *sql* reads from end to end, without an index."""
    tables = {alias or table: table for table, alias in NAMED.findall(sql)}
    steps = [SCANNED.match(row[3]) for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    return [tables[step[1]] for step in steps if step and tables.get(step[1]) in LARGE and not LATEST.search(sql)]


def test_ten_questions_at_most_and_no_table_read_whole(traced, pages, rich_dir) -> None:
    site, asked = traced
    conn = sqlite3.connect(rich_dir / "archive.db")
    for name, path in pages.items():
        forget()
        asked.clear()
        answer = site.get(path)
        assert answer.status_code == (404 if name == "nothing" else 200), name
        questions = [sql for sql in asked if not QUIET.match(sql)]
        assert 0 < len(questions) <= 10, (name, questions)
        assert [(name, table, sql) for sql in questions for table in scans(conn, sql)] == []
    conn.close()


@pytest.mark.parametrize("bounds", [(20, 1000, 1000, 2, 0), (20, 2, 2, 2, 0), (8, 2, 2, 2, 0)])
@pytest.mark.parametrize(
    "typed", ['"Điện Biên" hop tac', '"đối ngoại" phong sa ly', "phong sa ly tin", "tin* so*", "-tin"]
)
def test_ten_questions_at_most_in_a_large_archive(traced, pages, monkeypatch, bounds, typed) -> None:
    site, asked = traced
    bound(monkeypatch, *bounds)
    place = pages["place"].removeprefix("/places/")
    for narrowed in (
        "",
        "&portal=lai_chau",
        f"&place={place}",
        f"&portal=lai_chau&since=2010&state=live&place={place}",
    ):
        forget()
        asked.clear()
        assert site.get(f"/search?q={quote_plus(typed)}{narrowed}").status_code == 200
        assert len([sql for sql in asked if not QUIET.match(sql)]) <= 10, (typed, narrowed)


def test_a_scan_would_be_noticed(rich_dir) -> None:
    conn = sqlite3.connect(rich_dir / "archive.db")
    assert scans(conn, "SELECT text FROM articles AS a WHERE a.author = 'x'") == ["articles"]
    assert scans(conn, "SELECT text FROM articles WHERE id = 1") == []
    conn.close()
