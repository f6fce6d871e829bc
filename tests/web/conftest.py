"""A published archive in a real SQLite file, with a real WARC file and a real picture beside it."""

from __future__ import annotations

import asyncio
import base64
import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import sync_playwright

from archive import open_archive
from archive.knowledge.index import reindex
from archive.models import Article, Attachment, Image, Page, Related
from archive.warc import WarcStore
from archive.web.app import make_datasette
from tests.web import rich_archive
from tests.web.readers import SWITCHES, served

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNw2PEfD2IYlaYLAEuaZAE5YMT8AAAAAElFTkSuQmCC"
)
HOST = "http://cong.example"
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" onload="document.title=\'hacked\'">'
    b"<title>x</title><script>document.querySelector('title').textContent='hacked'</script></svg>"
)
FIRST = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LATER = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
RAW = (
    '<html><head><meta charset="utf-8"><link rel="preconnect" href="https://evil.example"><title>x</title>'
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><script>document.title="hacked"</script></head>'
    '<body onload="alert(1)"><h1>Đoàn đại biểu</h1><img src="http://cong.example/a.png" onerror="alert(2)">'
    '<a href="javascript:alert(3)">bấm</a><iframe src="https://evil.example"></iframe></body></html>'
)
EVIL = (
    '<p onclick="alert(1)">Đoạn <script>alert(1)</script>một.</p><figure><img src="http://cong.example/a.png" onerror="alert(1)"><figcaption>Chú &lt;b&gt;thích&lt;/b&gt;</figcaption></figure>'
    '<img src="https://evil.example/x.png"><a href="javascript:alert(1)">bấm</a><svg onload="alert(1)"></svg>'
    '<style>*{display:none}</style><iframe src="//evil.example"></iframe><p>Đoạn hai về Điện Biên.</p><table><tr><td>ô'
)


def article(number: int, **more: Any) -> Article:
    values: dict[str, Any] = {
        "url": f"{HOST}/tin/{number}.html", "portal": "mau", "layout": "mau", "title": f"Tin đối ngoại số {number}",
        "published_at": f"2025-03-{number % 27 + 1:02}T16:04:29+07:00", "published_raw": "Ngày đăng: 3/2025",
        "category": "Hợp tác", "lead": "Tỉnh Điện Biên hợp tác với Phông Sa Lỳ.", "language": "vi", "author": "Minh Thùy",
        "text": "Tỉnh Điện Biên hợp tác với Phông Sa Lỳ.\n\nĐoạn hai của bài.", "html": "<p>Đoạn hai của bài.</p>",
    }  # fmt: skip
    return Article(**values | more)


@pytest.fixture(scope="session")
def archive_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("published")
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, software="test", now=lambda: FIRST) as warc:
        archive.register_portal("mau", "Cổng mẫu", "Sample portal", "Mẫu", f"{HOST}/", ["cong.example"], "+07:00", "", "Ghi rõ nguồn", "")  # fmt: skip
        page = Page(
            f"{HOST}/tin/1.html", RAW.encode(), FIRST, headers=(("Content-Type", "text/html"),), source="crawl:1"
        )
        with archive.transaction():
            capture = archive.add_capture(warc.write(page, portal="mau"))
            archive.store_media(f"{HOST}/a.png", PIXEL, "image/png", capture, FIRST)
            archive.store_media(f"{HOST}/b.pdf", b"%PDF-1.4 x", "application/pdf", capture, FIRST)
            archive.store_media(f"{HOST}/c.svg", DRAWING, "image/svg+xml", capture, FIRST)
            first = article(
                1, html=EVIL, images=(Image(f"{HOST}/a.png", "Chú <b>thích</b>"),), title="Đoàn đại biểu <b>Điện Biên</b>",
                attachments=(Attachment(f"{HOST}/b.pdf", "Kế hoạch 12"),), related=(Related(f"{HOST}/tin/2.html", "Tin hai"),),
            )  # fmt: skip
            _record(archive, first, capture, FIRST)
            _record(archive, article(2, title="=HYPERLINK(1)", author="+cmd"), None, FIRST)
            _record(archive, article(2, title="=HYPERLINK(1)", author="+cmd", text="Khác rồi."), None, LATER)
            for number in range(3, 40):
                _record(archive, article(number), None, FIRST)
            archive.begin_crawl("mau", "full")
        reindex(archive)
    return directory


def _record(archive: Any, item: Article, capture: int | None, moment: datetime) -> None:
    archive.record_article(
        item, key=item.url, canonical=item.url, capture_id=capture, captured_at=moment, extractor="1"
    )


class Site:
    """The site, asked without a network: Datasette's own test client on one event loop."""

    def __init__(self, datasette: Any) -> None:
        self.datasette = datasette
        self._loop = asyncio.new_event_loop()
        self._loop.run_until_complete(datasette.invoke_startup())

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self._loop.run_until_complete(self.datasette.client.get(path, **more))

    def close(self) -> None:
        for database in self.datasette.databases.values():
            database.close()
        if self.datasette.executor:
            self.datasette.executor.shutdown()
        self._loop.close()


@pytest.fixture(scope="session")
def site(archive_dir: Path) -> Iterator[Site]:
    site = Site(make_datasette(archive_dir, sql=True))
    yield site
    site.close()


@pytest.fixture(scope="session")
def rich_site(rich_dir: Path) -> Iterator[Site]:
    site = Site(make_datasette(rich_dir, sql=True))
    yield site
    site.close()


@pytest.fixture(scope="session")
def ids(archive_dir: Path) -> Callable[[int], int]:
    with open_archive(archive_dir, readonly=True) as archive:
        known = {row["url"]: row["id"] for row in archive.conn.execute("SELECT id, url FROM articles")}
    return lambda number: known[f"{HOST}/tin/{number}.html"]


@pytest.fixture(scope="session")
def drawing(archive_dir: Path) -> str:
    """The digest of a kept picture that holds a script."""
    with open_archive(archive_dir, readonly=True) as archive:
        sql = "SELECT digest FROM media WHERE mime = 'image/svg+xml'"
        return str(archive.conn.execute(sql).fetchone()[0])


@pytest.fixture(scope="session")
def quiet() -> Iterator[io.StringIO]:
    yield io.StringIO()


@pytest.fixture(scope="session")
def rich_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with something in every room; see rich_archive.py."""
    return rich_archive.fill(tmp_path_factory.mktemp("rich"), PIXEL)


@pytest.fixture(scope="module")
def address(archive_dir: Path) -> Iterator[str]:
    with served(archive_dir) as address:
        yield address


@pytest.fixture(scope="module")
def rich_address(rich_dir: Path) -> Iterator[str]:
    with served(rich_dir) as address:
        yield address


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Any]:
    # A module at a time: while Playwright is started, no other event loop runs in its thread.
    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=chromium, args=SWITCHES)
        yield opened
        opened.close()
