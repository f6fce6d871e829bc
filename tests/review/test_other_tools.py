"""The sample portals as another tool would have captured them: no word about what was a list, and still no list read
as an article."""

from __future__ import annotations

import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive import open_archive
from archive.kept import page_of
from archive.models import Page
from archive.store import Archive
from crawler.importing import import_files
from tests.conftest import CrawledPortals

_OURS = ("transfer-encoding", "content-encoding", "content-length")


def _write(out: WARCWriter, page: Page) -> None:
    headers = [(name, value) for name, value in page.headers if name.lower() not in _OURS]
    head = StatusAndHeaders(f"{page.status} OK", headers, protocol="HTTP/1.1")
    stamp = {"WARC-Date": page.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")}
    body = io.BytesIO(page.body)
    answer = out.create_warc_record(
        page.url, "response", payload=body, length=len(page.body), http_headers=head, warc_headers_dict=stamp
    )
    asked = StatusAndHeaders(f"{page.method} / HTTP/1.1", [("Host", "portal.example")], is_http_request=True)
    out.write_request_response_pair(out.create_warc_record(page.url, "request", http_headers=asked), answer)


def _strange_warc(archive: Archive, portal: str, path: Path) -> Path:
    """The answers of *portal* without any of our notes, postbacks among them."""
    with path.open("wb") as file:
        out = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        for row in archive.conn.execute(
            "SELECT id FROM captures WHERE portal = ? AND status = 200 AND kind <> 'media'", (portal,)
        ).fetchall():
            _write(out, page_of(archive, row["id"]))
    return path


def test_other_tools_captures_give_just_the_articles(crawled_portals: CrawledPortals, tmp_path: Path) -> None:
    with (
        open_archive(crawled_portals.directory, readonly=True) as crawled,
        open_archive(tmp_path / "other") as archive,
    ):
        for name, articles in crawled_portals.expected.items():
            report = import_files(archive, [_strange_warc(crawled, name, tmp_path / f"{name}.warc.gz")], name)
            assert report.problems == []
            found = archive.conn.execute("SELECT title FROM articles WHERE portal = ?", (name,))
            assert sorted(row["title"] for row in found) == sorted(item["title"] for item in articles)
        assert [tuple(row) for row in archive.waiting_review()] == []
