"""ReplayWeb.page itself opens what ``export wacz`` wrote: the article stands on the screen.

Its package wants a place of its own: ``npm pack replaywebpage``, unpacked; $REPLAYWEBPAGE names the directory with
``ui.js`` and ``sw.js``.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from archive.export import FORMATS
from tests.loopback import Loopback

pytestmark = [pytest.mark.trial, pytest.mark.browser]

PAGE = """<!doctype html><meta charset="utf-8"><style>html, body, replay-web-page {{ height: 100%; display: block }}</style>
<script src="/ui.js"></script>
<replay-web-page source="/a.wacz" url="{url}" ts="{ts}" embed="default" replayBase="/replay/"></replay-web-page>"""


class Handler(SimpleHTTPRequestHandler):
    """Files in parts, as ReplayWeb.page asks for them."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        first, _, last = self.headers.get("Range", "").removeprefix("bytes=").partition("-")
        if not path.is_file() or not (first or last):
            super().do_GET()
            return
        data = path.read_bytes()
        start = int(first) if first else max(0, len(data) - int(last))
        part = data[start : int(last) + 1] if first and last else data[start:]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {start}-{start + len(part) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *args: Any) -> None:
        return


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A directory that is served with ReplayWeb.page in it, and its address."""
    package = Path(os.environ.get("REPLAYWEBPAGE") or "absent")
    if not (package / "sw.js").exists():
        pytest.skip("ReplayWeb.page is not here (npm pack replaywebpage; name its directory in $REPLAYWEBPAGE)")
    root = tmp_path / "served"
    (root / "replay").mkdir(parents=True)
    shutil.copy(package / "ui.js", root)
    shutil.copy(package / "sw.js", root / "replay")
    with Loopback(partial(Handler, directory=str(root))) as server:
        yield root, server.url


def shown(chromium: str, address: str, words: str) -> str:
    """Open *address* and return the text of the frame in which *words* come to stand."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_page()
        page.goto(address)
        for _ in range(180):
            for frame in page.frames:
                with suppress(Error):  # the frame went on to another page
                    text = str(frame.evaluate("document.body ? document.body.innerText : ''"))
                    if words in text:
                        browser.close()
                        return text
            page.wait_for_timeout(500)
        browser.close()
    return ""


def test_an_article_is_shown(crawled: Path, place: tuple[Path, str], chromium: str) -> None:
    root, address = place
    with open_archive(crawled, readonly=True) as archive:
        FORMATS["wacz"](archive, root / "a.wacz")
        row = archive.conn.execute(
            """SELECT a.title, a.text, c.url, c.fetched_at FROM articles AS a JOIN captures AS c ON c.id = a.capture_id
               WHERE a.revision_count = 1 ORDER BY a.id LIMIT 1"""
        ).fetchone()
    stamp = "".join(filter(str.isdigit, row["fetched_at"]))
    (root / "index.html").write_text(PAGE.format(url=row["url"], ts=stamp), encoding="utf-8")
    text = " ".join(shown(chromium, f"{address}/", row["title"]).split())
    assert [part for part in row["text"].split("\n\n") if " ".join(part.split()) not in text] == []
