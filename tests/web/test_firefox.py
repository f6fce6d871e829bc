"""A reader with Firefox finds the same site: it draws, searches, prints and shows the feed in its own way."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import open_archive
from tests.web.firefox import Firefox, opened

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """Firefox; in CI its absence is a failure, elsewhere the test skips and says why."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None and os.environ.get("CI"):
        pytest.fail("Firefox is missing in CI; .ci/run should have installed it")
    if program is None:
        pytest.skip("Firefox is not installed (apt-get install firefox-esr)")
    with opened(program, tmp_path_factory.mktemp("firefox")) as window:
        yield window


def test_a_reader_finds_an_article_as_one_types(firefox: Firefox, rich_address: str) -> None:
    firefox.goto(f"{rich_address}/")
    assert firefox.ask("document.documentElement.lang") == "vi"
    firefox.ask("document.getElementById('q').focus()")
    firefox.type("dien bien")
    firefox.wait_for("document.querySelector('#results .hits mark')")
    assert firefox.ask("document.getElementById('said').textContent") == firefox.ask(
        "document.getElementById('results').dataset.count"
    )
    firefox.type("\ue007")  # Enter
    firefox.wait_for("location.search.includes('q=dien+bien') && document.querySelector('.hits h2 a')")
    firefox.goto(firefox.ask("document.querySelector('.hits h2 a').href"))
    assert firefox.ask("document.querySelector('.paper h1').textContent.trim()")
    assert firefox.complaints(rich_address) == []


@pytest.fixture(scope="module")
def place(rich_dir: Path) -> str:
    with open_archive(rich_dir, readonly=True) as archive:
        often = "SELECT place_id FROM mentions GROUP BY 1 ORDER BY count(*) DESC"
        return f"/places/{archive.conn.execute(often).fetchone()[0]}"


def test_every_room_fits_a_phone_and_complains_of_nothing(firefox: Firefox, rich_address: str, place: str) -> None:
    firefox.goto(f"{rich_address}/")
    firefox.narrow(360)
    for path in ("/", "/search?q=bien", "/timeline", place, "/documents", "/about", "/nothing", "/archive/articles"):
        firefox.goto(rich_address + path)
        assert firefox.ask("document.documentElement.scrollWidth") <= 360, path
    assert firefox.complaints(rich_address) == []
    firefox.narrow(1200)


def test_charts_are_drawn_and_the_sql_field_has_no_bar_in_it(firefox: Firefox, rich_address: str) -> None:
    firefox.goto(f"{rich_address}/timeline")
    assert firefox.ask("document.querySelectorAll('canvas').length") == 1
    firefox.goto(f"{rich_address}/archive?sql=select+1")
    ends = "[...document.querySelectorAll('.CodeMirror, .CodeMirror-scroll')].map(one => one.getBoundingClientRect().bottom)"
    frame, inside = firefox.ask(ends)
    assert inside >= frame + 20  # where its scrollbar would be is behind the frame
    assert firefox.complaints(rich_address) == []


def test_the_feed_is_shown_rather_than_saved(firefox: Firefox, rich_address: str) -> None:
    firefox.goto(f"{rich_address}/feed.atom")
    assert firefox.ask("document.documentElement.localName") == "feed"
    assert firefox.ask("getComputedStyle(document.querySelector('entry > title')).fontWeight") == "700"
    assert "Nguồn tin Atom" in firefox.ask("getComputedStyle(document.documentElement, '::before').content")
    assert firefox.complaints(rich_address) == []


def test_the_first_sheet_of_paper_is_not_left_empty(firefox: Firefox, rich_address: str, place: str) -> None:
    """Firefox moves what is laid out as a grid and longer than a sheet to the next one."""
    for path in ("/", "/search?q=bien", place):
        firefox.goto(rich_address + path)
        drawn = firefox.printed().partition(b"stream\n")[2]  # what is written first is what stands on the first sheet
        assert len(zlib.decompressobj().decompress(drawn)) > 2000, path
