"""The archive beside others' databases, templates and addresses: each keeps its own."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from datasette.app import Datasette

from tests.web.conftest import Site


@pytest.fixture(scope="module")
def both(rich_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The archive beside a stranger's database, whose name begins like the archive's."""
    folder = tmp_path_factory.mktemp("both")
    shutil.copytree(rich_dir, folder / "home")
    with closing(sqlite3.connect(folder / "archive-articles.db")) as conn:
        conn.executescript("CREATE TABLE notes (id INTEGER PRIMARY KEY, text); INSERT INTO notes VALUES (1, 'x')")
    site = Site(Datasette([str(folder / "home" / "archive.db"), str(folder / "archive-articles.db")]))
    yield site
    site.close()


def test_what_datasette_can_offer_elsewhere_is_offered(both: Site, rich_dir: Path, tmp_path: Path) -> None:
    """With its own settings it suggests facets, and a finished file may be had whole."""
    assert "Có thể đếm theo:" in both.get("/archive/articles").text
    shutil.copy(rich_dir / "archive.db", tmp_path / "archive.db")
    finished = Site(Datasette(immutables=[str(tmp_path / "archive.db")]))
    try:
        assert 'Tải tệp SQLite: <a href="/archive.db">' in finished.get("/archive").text
        assert finished.get("/archive/articles").status_code == 200
    finally:
        finished.close()


def test_what_is_sent_to_a_strangers_database_arrives(both: Site) -> None:
    answer = both._loop.run_until_complete(both.datasette.client.delete("/archive-articles"))
    assert answer.text == "Method not allowed"  # so says Datasette, whose page it is


def test_below_another_address_every_link_stays_there(rich_dir: Path) -> None:
    site = Site(Datasette([str(rich_dir / "archive.db")], settings={"base_url": "/kho/", "suggest_facets": False}))
    try:
        for path in (
            "/archive",
            "/archive/articles?_facet=portal&_size=2",
            "/archive/newest",
            "/archive/portals/lai_chau",
            "/about",
        ):
            page = site.get(path).text
            links = re.findall(r'(?:href|src|action)="(?:http://localhost)?(/[^"#]*)"', page)
            assert links
            assert [link for link in links if not link.startswith("/kho/")] == [], path
    finally:
        site.close()


STRANGE = (
    "/archive-articles",
    "/archive-articles/notes",
    "/archive-articles/notes/1",
    "/archive-articles?sql=select+1",
)


@pytest.mark.parametrize("path", STRANGE)
def test_a_strangers_database_keeps_its_own_pages(both: Site, path: str) -> None:
    answer = both.get(path)
    assert answer.status_code == 200
    assert 'class="masthead"' not in answer.text
    assert "Powered by" in answer.text
    assert '<a href="/"><span lang="vi">Đối ngoại địa phương</span> · ' in answer.text
    assert 'class="masthead"' in both.get("/archive/articles").text


def test_inline_scripts_of_datasette_carry_the_nonce_of_the_policy(both: Site) -> None:
    answer = both.get("/archive-articles/notes")
    nonce = re.search(r"'nonce-([^']+)'", answer.headers["content-security-policy"])
    assert nonce is not None
    inline = [tag for tag in re.findall(r"<script[^>]*>", answer.text) if "src=" not in tag]
    assert inline
    assert all(f'nonce="{nonce[1]}"' in tag for tag in inline)
    assert nonce[1] not in both.get("/archive-articles/notes").text


def test_a_template_that_fails_is_no_fault_of_the_reader(rich_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "table-archive-places.html").write_text("{{ 1 + 'x' }}")
    site = Site(Datasette([str(rich_dir / "archive.db")], template_dir=str(tmp_path)))
    try:
        assert site.get("/archive/places").status_code == 500
        assert site.get("/archive/places?_size=x").status_code == 400
    finally:
        site.close()


def test_who_brings_templates_has_the_last_word(rich_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "table-archive-places.html").write_text("<h1>Mine: {{ table }}</h1>")
    site = Site(Datasette([str(rich_dir / "archive.db")], template_dir=str(tmp_path)))
    try:
        assert site.get("/archive/places").text == "<h1>Mine: places</h1>"
        assert 'class="masthead"' in site.get("/archive/documents").text
    finally:
        site.close()


@pytest.mark.parametrize("name", ["versions", "plugins", "settings", "metadata", "actor"])
def test_pages_about_the_machine_are_in_the_frame(rich_site: Site, name: str) -> None:
    page = rich_site.get(f"/-/{name}").text
    assert '<html lang="vi">' in page
    assert "Dành cho người quản lý máy chủ" in page
    assert rich_site.get(f"/-/{name}.json").headers["content-type"].startswith("application/json")


@pytest.mark.parametrize(
    "path", ["/-/patterns", "/-/messages", "/-/allow-debug", "/-/permissions", "/-/threads", "/-/auth-token"]
)
def test_pages_for_those_who_write_plugins_are_closed(rich_site: Site, path: str) -> None:
    answer = rich_site.get(path)
    assert answer.status_code == 403
    assert "Trang này không mở cho người đọc" in answer.text


def test_a_second_archive_has_the_frame_and_no_rooms(rich_dir: Path, tmp_path: Path) -> None:
    second = shutil.copy(rich_dir / "archive.db", tmp_path / "second.db")
    site = Site(Datasette([str(rich_dir / "archive.db"), str(second)]))
    try:
        rooms = {}
        for name in ("archive", "second"):
            found = re.search(r'href="(/[^"]+)"><code>articles<', site.get(f"/{name}").text)
            assert found is not None
            row = re.search(rf'href="(/{name}/articles/\d+)"', site.get(found[1]).text)
            assert row is not None
            rooms[name] = "phòng đọc</a>" in site.get(row[1]).text
        assert rooms == {"archive": True, "second": False}
        assert site.get("/second/frontier").status_code == 403
    finally:
        site.close()
