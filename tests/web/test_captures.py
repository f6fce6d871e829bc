"""A captured page is shown as it was kept, also where its bytes stand in an earlier record, and said not to be there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from archive import open_archive
from archive.kept import same_payload
from archive.models import Article, Page
from archive.warc import WarcStore
from archive.web.app import make_datasette
from tests.web.conftest import Site

FIRST = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
URL = "http://cong.example/tin/1.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An article captured twice with the same bytes: the second capture only names the first."""
    with open_archive(tmp_path) as archive, WarcStore(archive.warc_dir, software="test") as warc, archive.transaction():
        archive.register_portal("mau", "Cổng mẫu", "Sample", "Mẫu", URL, ["cong.example"], "+07:00")
        for moment in (FIRST, FIRST + timedelta(days=1)):
            page = Page(URL, b"<h1>Nhu cu</h1>", moment, headers=(("Content-Type", "text/html"),))
            number = archive.add_capture(warc.write(page, portal="mau", unchanged=same_payload(archive, page)))
        item = Article(url=URL, portal="mau", layout="mau", title="Tin", text="Bài.", html="<p>Bài.</p>")
        archive.record_article(item, key=URL, canonical=URL, capture_id=number, captured_at=FIRST, extractor="x")
    return tmp_path


@pytest.fixture
def captured(folder: Path) -> Iterator[tuple[Site, str]]:
    """A site, and the address of the second capture."""
    with open_archive(folder, readonly=True) as archive:
        (number,) = archive.conn.execute("SELECT id FROM articles").fetchone()
        kinds = [row[0] for row in archive.conn.execute("SELECT record_type FROM captures ORDER BY id")]
    assert kinds == ["response", "revisit"]
    site = Site(make_datasette(folder))
    yield site, f"/article/{number}/capture/2"
    site.close()


@pytest.mark.parametrize("way", ["page", "raw"])
def test_a_capture_that_repeats_an_earlier_one_shows_its_bytes(captured: tuple[Site, str], way: str) -> None:
    site, address = captured
    assert "<h1>Nhu cu</h1>" in site.get(f"{address}/{way}").text


@pytest.mark.parametrize("way", ["page", "raw"])
def test_a_damaged_record_is_said_not_to_be_at_hand(folder: Path, captured: tuple[Site, str], way: str) -> None:
    site, address = captured
    (file,) = (folder / "warc").glob("*.warc.gz")
    file.write_bytes(b"x" * file.stat().st_size)
    answer = site.get(f"{address}/{way}")
    assert (answer.status_code, "Traceback" in answer.text) == (404, False)
    told = site.get(address).text
    assert ("bị hỏng" in told, "<iframe" in told) == (True, False)
    file.unlink()
    assert "không nằm ở đây" in site.get(address).text
    assert site.get(f"{address}/{way}").status_code == 404
