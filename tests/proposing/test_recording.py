"""A page that the archive keeps, or that a browser saved, becomes a recorded page."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from archive.models import Page, utc_now
from archive.store import open_archive
from archive.warc import WarcStore
from crawler.cli import run
from crawler.ingest import ingest
from crawler.kept import register
from crawler.portals import PORTALS
from crawler.recorded import recorded, recorded_page
from tests.generator import dev

PORTAL = PORTALS["lai_chau"]
CASE = next(case for case in dev.cases() if case.portal == PORTAL.name and case.truth)
LIST = next(case for case in dev.cases() if case.portal == PORTAL.name and case.truth is None)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive with two captures of an article, and one of a page that is none."""
    directory, first = tmp_path / "data", utc_now() - timedelta(days=2)
    edited = CASE.body.replace(b"</body>", b"<!-- second --></body>")
    pages = [
        Page(CASE.url, body, first + timedelta(days=at), headers=CASE.headers)
        for at, body in enumerate((CASE.body, edited))
    ]
    pages.append(Page(LIST.url, LIST.body, first, headers=LIST.headers))
    with open_archive(directory) as kept, WarcStore(kept.warc_dir, "doingoai/test") as store:
        register(kept, PORTAL)
        for page in pages:
            number = kept.add_capture(store.write(page, portal=PORTAL.name))
            ingest(page, PORTAL, kept, capture_id=number)
    return directory


def _record(archive: Path, *words: str) -> int:
    return run(["--archive", str(archive), "record", *words, "--pages", str(archive.parent / "pages")])


def _cases(archive: Path) -> list[Path]:
    return sorted((archive.parent / "pages").glob("*/*/*"))


@pytest.mark.parametrize("by", ["address", "number"])
def test_an_article_is_saved_as_it_was_captured_last(archive: Path, by: str) -> None:
    with open_archive(archive, readonly=True) as kept:
        known = kept.find_article(CASE.url)
    assert known is not None
    assert _record(archive, CASE.url if by == "address" else str(known["id"]), "a-plain-article") == 0
    (case,) = _cases(archive)
    assert case.relative_to(archive.parent / "pages").parts == ("lai_chau", "lai_chau_2017", "a-plain-article")
    told = recorded(case)
    assert b"<!-- second -->" in told.page.body
    assert (told.page.url, told.page.header("Content-Type"), told.looked_at) == (
        CASE.url,
        dict(CASE.headers)["Content-Type"],
        False,
    )
    assert told.expected["title"] == (CASE.truth or {})["title"]


def test_a_page_that_is_no_article_is_saved_with_the_reason(archive: Path) -> None:
    assert _record(archive, LIST.url, "a-list") == 0
    (case,) = _cases(archive)
    assert case.parent.name == "no_article"
    assert json.loads((case / "failure.json").read_text(encoding="utf-8"))["reason"]
    assert recorded_page(case).body == LIST.body


def test_a_page_saved_in_a_browser(archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_bytes(CASE.body)
    assert _record(archive, str(file), "saved", "--portal", "lai_chau") == 0
    assert recorded(_cases(archive)[0]).expected["title"] == (CASE.truth or {})["title"]


@pytest.mark.parametrize(
    ("page", "name", "told"),
    [
        ("http://portal.example/none", "a", "is no file, and no page in this archive"),
        (CASE.url, "Hai ảnh", "cannot name a case"),
        (CASE.url, "../a", "cannot name a case"),
        (CASE.url, "taken", "already; choose another name"),
    ],
)
def test_what_cannot_be_saved_is_said(
    archive: Path, capsys: pytest.CaptureFixture[str], page: str, name: str, told: str
) -> None:
    assert _record(archive, CASE.url, "taken") == 0
    assert _record(archive, page, name) == 1
    assert told in capsys.readouterr().err
    assert len(_cases(archive)) == 1


def test_a_record_that_is_damaged_is_named(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = (archive / "warc").glob("*.warc.gz")
    file.write_bytes(b"\0" * file.stat().st_size)
    assert _record(archive, CASE.url, "damaged") == 1
    assert "doingoai verify" in capsys.readouterr().err
    assert _cases(archive) == []


def test_the_portal_of_a_file_is_found_by_its_address(archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_bytes(f"<!-- saved from url=(0030){PORTAL.home_url}tin/1.html -->".encode() + CASE.body)
    assert _record(archive, str(file), "by-address") == 0
    assert _cases(archive)[0].parts[-3] == "lai_chau"
