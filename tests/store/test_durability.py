"""What is committed stays; what is not is as if it had never been. Killed, full, cut off."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from archive import open_archive
from archive.errors import ArchiveDamaged, ArchiveError
from archive.store import Archive
from tests.store.script import HOME, URL, article, record, register

ROOT = Path(__file__).resolve().parents[2]

_WRITER = """
import sys
from archive import open_archive
from tests.store.script import HOME, article, record
with open_archive(sys.argv[1]) as archive:
    for number in range(100000):
        record(archive, article(f'Bản {number}. ' * 20, url=f'{HOME}/{number}'), 0)
        print(number, flush=True)
"""


def _sound(archive: Archive) -> None:
    """The database, its full-text indexes and its history hold together."""
    assert archive.conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert archive.conn.execute("PRAGMA foreign_key_check").fetchall() == []
    for index in ("articles_fts", "articles_exact"):
        archive.conn.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    unmatched = archive.conn.execute(
        "SELECT count(*) FROM articles AS a WHERE (SELECT count(*) FROM revisions AS r WHERE r.article_id = a.id) <> 1"
    )
    assert unmatched.fetchone()[0] == 0


@pytest.mark.parametrize("after", [1, 7, 40])
def test_kill_nine_loses_nothing_that_was_committed(archive: Archive, after: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(archive.directory)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            last = int(writer.stdout.readline())
        writer.kill()
        last = int([str(last), *writer.stdout.read().split()][-1])
        writer.wait()
    _sound(archive)
    kept = {row[0] for row in archive.conn.execute("SELECT url FROM articles")}
    assert {f"{HOME}/{number}" for number in range(last + 1)} <= kept
    assert len(kept) <= last + 2


def test_power_loss_keeps_a_prefix_of_the_commits(archive: Archive, tmp_path: Path) -> None:
    archive.conn.execute("PRAGMA wal_autocheckpoint = 0")
    for number in range(12):
        record(archive, article(f"Bản {number}.", url=f"{HOME}/{number}"), 0)
    wal = archive.path.with_name("archive.db-wal")
    size, kept = wal.stat().st_size, []
    for part in range(11):
        folder = tmp_path / f"cut-{part}"
        folder.mkdir()
        shutil.copy(archive.path, folder)
        (folder / wal.name).write_bytes(wal.read_bytes()[: size * part // 10])
        with open_archive(folder) as cut:
            _sound(cut)
            urls = {row[0] for row in cut.conn.execute("SELECT url FROM articles")}
            assert urls == {f"{HOME}/{number}" for number in range(len(urls))}
            kept.append(len(urls))
    assert kept == sorted(kept)
    assert (kept[0], kept[-1]) == (0, 12)


@pytest.mark.parametrize("part", [0.02, 0.3, 0.7, 0.99])
def test_a_database_cut_short_is_damage_in_one_sentence(archive: Archive, part: float) -> None:
    for number in range(60):
        record(archive, article(f"Bản {number}. " * 300, url=f"{HOME}/{number}"), 0)
    archive.close()
    with archive.path.open("r+b") as file:
        file.truncate(int(archive.path.stat().st_size * part))
    before = archive.path.read_bytes()
    with (
        pytest.raises(ArchiveDamaged, match="is damaged: run `doingoai verify`"),
        open_archive(archive.directory) as cut,
    ):
        for number in range(60):
            record(cut, article("Khác.", url=f"{HOME}/{number}"), 1)
    assert len(archive.path.read_bytes()) >= len(before)


def test_an_emptied_database_beside_captures_is_not_begun_anew(archive: Archive) -> None:
    archive.close()
    (archive.warc_dir / "a.warc.gz").write_bytes(b"captures")
    archive.path.write_bytes(b"")
    with pytest.raises(ArchiveDamaged, match="captures are kept beside it"):
        open_archive(archive.directory)
    assert archive.path.read_bytes() == b""


def test_a_lost_database_beside_captures_is_not_begun_anew(archive: Archive) -> None:
    archive.close()
    (archive.warc_dir / "a.warc.gz").write_bytes(b"captures")
    archive.path.unlink()
    for readonly in (False, True):
        with pytest.raises(ArchiveDamaged, match="is gone although captures are kept beside it"):
            open_archive(archive.directory, readonly=readonly)
    assert not archive.path.exists()


def test_a_full_disk_stores_nothing_by_halves(archive: Archive) -> None:
    record(archive, article("Bản một."), 0)
    pages = archive.conn.execute("PRAGMA page_count").fetchone()[0]
    archive.conn.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(ArchiveError, match="is full: free some space"):
        record(archive, article("Một bài rất dài. " * 20_000, url=f"{HOME}/2"), 1)
    assert archive.counts()["articles"] == 1
    archive.conn.execute("PRAGMA max_page_count = 1000000")
    _sound(archive)
    assert record(archive, article("Bản hai.", url=f"{HOME}/2"), 1).kind == "new"


_FULL = """
import resource, signal, sys
from archive import open_archive
from archive.errors import ArchiveDamaged, ArchiveError
from tests.store.script import day
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_archive(sys.argv[1]) as archive:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        archive.store_media('http://mau.example.vn/a.jpg', b'x' * 200_000, 'image/jpeg', None, day(0))
    except ArchiveError as error:
        print(error)
"""


_FULL_DISK = """
import resource, sys
from crawler.cli import run
resource.setrlimit(resource.RLIMIT_FSIZE, (3, 3))  # a first mark of three bytes takes no room on a disk
print(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "command", [["status", "--json"], ["search", "bien", "gioi"], ["verify", "--for", "1s"], ["serve"]]
)
def test_on_a_full_disk_what_only_reads_answers_and_what_writes_says_why(archive: Archive, command: list[str]) -> None:
    """SQLite finds no room for the memory that it shares beside a database, and calls that a fault of the disk."""
    record(archive, article("Hai bên trao đổi việc biên giới."), 0)
    archive.close()
    assert not list(archive.directory.glob("archive.db-*"))
    done = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, "--archive", str(archive.directory), *command],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if command[0] in ("verify", "serve"):
        assert done.stdout.split() == ["1"]
        assert "is full: free some space" in done.stderr
    else:
        assert done.stderr == ""
        assert done.stdout.split()[-1] == "0"


def test_a_picture_that_does_not_fit_leaves_no_half_file(archive: Archive) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(archive.directory)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "cannot be used: File too large" in done.stdout
    assert [path for path in archive.media_dir.rglob("*") if path.is_file()] == []
    assert archive.counts()["media"] == 0


def _known(archive: Archive) -> int:
    return int(archive.conn.execute("SELECT count(*) FROM frontier").fetchone()[0])


def test_one_transaction_a_page(archive: Archive) -> None:
    with pytest.raises(RuntimeError, match="in the middle"), archive.transaction():
        record(archive, article("Bản một."), 0)
        archive.frontier_add("mau", URL, URL)
        raise RuntimeError("in the middle")
    assert (archive.counts()["articles"], _known(archive)) == (0, 0)


def test_a_failure_that_is_swallowed_inside_dooms_the_whole(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match="nothing of it was"), archive.transaction():
        record(archive, article("Bản một."), 0)
        try:
            with archive.transaction():
                archive.conn.execute("INSERT INTO nowhere VALUES (1)")
        except sqlite3.OperationalError:
            archive.frontier_add("mau", URL, URL)
    assert (archive.counts()["articles"], _known(archive)) == (0, 0)
    register(archive, "khac")
    assert archive.counts()["portals"] == 2
