from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from datasette.app import Datasette

from archive.errors import ArchiveError
from archive.web.app import make_datasette
from archive.web.serve import serve
from tests.store.script import make_old
from tests.web.conftest import Site

PROGRAM = "import sys; from archive.web.serve import serve; serve(sys.argv[1], port=0, on_start=lambda url: print(url, flush=True))"

WRITER = """
import sys
from archive import open_archive
with open_archive(sys.argv[1]) as archive:
    archive.conn.execute(sys.argv[2], (sys.argv[3],))
"""


def test_it_serves_says_where_and_ends_quietly(archive_dir: Path) -> None:
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(archive_dir)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    url = started.stdout.readline().strip()
    with urllib.request.urlopen(url + "search.json?q=dien+bien") as answer:
        assert answer.status == 200
    with urllib.request.urlopen(url + "archive.json?sql=select+1") as answer:
        assert answer.status == 200, "free SQL is on where only this machine listens"
    started.send_signal(signal.SIGINT)
    said, complained = started.communicate(timeout=20)
    assert started.returncode == 0
    assert (said, complained) == ("", "")


def test_what_a_crawl_brings_is_shown_whatever_pages_were_asked_before(archive_dir: Path, tmp_path: Path) -> None:
    shutil.copytree(archive_dir, tmp_path / "data")
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")], stdout=subprocess.PIPE, text=True
    )
    retitle = "UPDATE articles SET title = 'Bài ' || ? WHERE id = (SELECT min(id) FROM articles)"
    try:
        url = started.stdout.readline().strip()
        for turn in ("thứ nhất", "thứ hai"):
            for path in ("", "about", "health", "search?q=lao", "archive/articles.json"):
                urllib.request.urlopen(url + path).close()
            # another program, the last to close the file unless the site's locks hold
            subprocess.run(
                [sys.executable, "-c", WRITER, str(tmp_path / "data" / "archive.db"), retitle, turn], check=True
            )
            with urllib.request.urlopen(url + "archive/articles.json?_sort=id&_size=1&_shape=array") as answer:
                assert json.load(answer)[0]["title"] == f"Bài {turn}"
    finally:
        started.send_signal(signal.SIGINT)
        started.communicate(timeout=20)


def test_an_archive_of_an_older_version_is_brought_up_to_date_before_it_is_shown(tmp_path: Path) -> None:
    make_old(tmp_path / "data", "m008_state_recorded")
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")], stdout=subprocess.PIPE, text=True
    )
    try:
        url = started.stdout.readline().strip()
        with urllib.request.urlopen(url + "oai?verb=ListRecords&metadataPrefix=oai_dc") as answer:
            assert "<dc:title>" in answer.read().decode()
    finally:
        started.send_signal(signal.SIGINT)
        started.communicate(timeout=20)


def test_where_it_cannot_be_that_is_said_and_the_other_pages_are_shown(tmp_path: Path) -> None:
    make_old(tmp_path / "data", "m008_state_recorded")
    old = Site(make_datasette(tmp_path / "data", sql=True))
    try:
        harvested = old.get("/oai?verb=ListRecords&metadataPrefix=oai_dc")
        assert (harvested.status_code, "phiên bản cũ hơn" in harvested.text) == (503, True)
        assert [old.get(path).status_code for path in ("/", "/search?q=loi+mo", "/archive/articles.json")] == [200] * 3
    finally:
        old.close()


@pytest.mark.parametrize(("own", "told"), [(None, "kho@example.vn"), ("khac@example.vn", "khac@example.vn")])
def test_harvesters_are_told_the_contact_of_the_settings(
    archive_dir: Path, tmp_path: Path, own: str | None, told: str
) -> None:
    shutil.copytree(archive_dir, tmp_path / "home")
    (tmp_path / "home" / "doingoai.toml").write_text('[crawl]\ncontact = "kho@example.vn"\n', encoding="utf-8")
    surroundings = {name: value for name, value in os.environ.items() if name != "DOINGOAI_CONTACT"}
    command = [sys.executable, "-u", "-m", "crawler", "--archive", str(tmp_path / "home"), "serve", "--port", "0"]
    started = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=surroundings | ({"DOINGOAI_CONTACT": own} if own else {})
    )
    try:
        url = started.stdout.readline().split()[0]
        with urllib.request.urlopen(url + "oai?verb=Identify") as answer:
            assert f"<adminEmail>{told}</adminEmail>" in answer.read().decode()
    finally:
        started.send_signal(signal.SIGINT)
        started.communicate(timeout=20)


def test_a_taken_port_is_one_sentence(archive_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(ArchiveError, match="cannot be listened on"):
        serve(archive_dir, port=taken.getsockname()[1])


def test_no_archive_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="there is no archive"):
        serve(tmp_path)


def test_plain_datasette_shows_the_same_rooms(archive_dir: Path) -> None:
    command = [sys.executable, "-m", "datasette", str(archive_dir / "archive.db"), "--get"]
    front = subprocess.run([*command, "/"], capture_output=True, text=True, check=True)
    assert '<html lang="vi">' in front.stdout
    closed = subprocess.run([*command, "/archive/frontier.json"], capture_output=True, text=True, check=False)
    assert '"status": 403' in closed.stdout


def test_beside_a_strangers_database_each_keeps_its_own(archive_dir: Path, tmp_path: Path) -> None:
    """As ``datasette other.db odd%20name.db`` has it: with no option, the archive second, under a name of its own."""
    conn = sqlite3.connect(tmp_path / "other.db")
    conn.executescript("CREATE TABLE crawls (a); INSERT INTO crawls VALUES (5)")
    conn.close()
    shutil.copytree(archive_dir, tmp_path / "home")
    named = (tmp_path / "home" / "archive.db").rename(tmp_path / "home" / "odd name.db")
    both = Site(Datasette([str(tmp_path / "other.db"), str(named)]))
    try:
        front, about = both.get("/"), both.get("/about").text
        assert '<html lang="vi">' in front.text
        address = re.search(r'href="([^"]+)">Dữ liệu &amp; SQL', front.text)
        assert address is not None
        assert both.get(f"{address[1]}/articles.json").status_code == 200
        assert both.get(f"{address[1]}/crawls").status_code == 403
        for path in re.findall(r'href="([^"]+)">(?:Xem câu SQL|CSV)<', about + both.get("/places").text):
            assert both.get(path.replace("&amp;", "&")).status_code == 200, path
        assert '<a href="/other">other</a>' in about
        assert both.get("/other/crawls.json?_shape=arrays").json()["rows"] == [[1, 5]]
        assert both.get("/other.json?sql=select+a+from+crawls&_shape=arrays").json()["rows"] == [[5]]
    finally:
        both.close()


DATA = (
    "/search.json?q=tin",
    "/search.csv",
    "/about.json",
    "/feed.atom",
    "/archive/articles.json",
    "/archive/articles.csv",
)


@pytest.mark.parametrize("path", DATA)
def test_scripts_of_other_sites_read_data_where_that_is_wished(archive_dir: Path, site: Site, path: str) -> None:
    opened = Site(make_datasette(archive_dir, cors=True))
    try:
        assert opened.get(path).headers.get_list("access-control-allow-origin") == ["*"]
        for closed in ("/", "/search", "/timeline"):
            assert "access-control-allow-origin" not in opened.get(closed).headers
    finally:
        opened.close()
    assert "access-control-allow-origin" not in site.get(path).headers
