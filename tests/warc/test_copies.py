from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from archive import open_archive
from archive.backup import backup
from archive.drafts import drafted
from archive.errors import ArchiveError, NotAnArchive
from archive.export.bagit import export_bagit
from archive.fixity import verify
from archive.publish import publish
from archive.schema import PRIVATE_TABLES
from archive.warc import WarcStore
from crawler.cli import run as cli
from crawler.rebuilding import rebuild
from tests.warc.archives import PICTURE, START, article, keep, small_archive
from tests.warc.test_fixity import break_a_page


def rows(directory: Path) -> list[tuple[object, ...]]:
    with open_archive(directory, readonly=True) as archive:
        assert verify(archive) == []
        return [tuple(row) for row in archive.conn.execute("SELECT * FROM articles ORDER BY id")]


def test_backup_is_an_archive_and_grows(tmp_path: Path) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    with open_archive(home, readonly=True) as archive:
        assert backup(archive, copy) == copy
        assert rows(copy) == rows(home)
        first = {path: path.stat().st_ino for path in (copy / "warc").iterdir()}
        backup(archive, copy)
        assert {path: path.stat().st_ino for path in (copy / "warc").iterdir()} == first  # nothing copied twice
    assert sorted(path.name for path in copy.iterdir()) == ["archive.db", "media", "warc"]
    assert [path.read_bytes() for path in (copy / "media").rglob("*.png")] == [PICTURE]


def test_backup_takes_the_settings_with_their_rights(tmp_path: Path) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    settings = home / "doingoai.toml"
    settings.write_text("[portal.lai_chau]\nproxy = 'http://name:secret@10.0.0.1:3128'\n", encoding="utf-8")
    settings.chmod(0o600)
    with open_archive(home, readonly=True) as archive:
        for number in range(2):
            backup(archive, copy)
            kept = copy / "doingoai.toml"
            assert kept.read_bytes() == settings.read_bytes(), number
            assert kept.stat().st_mode & 0o777 == 0o600
        publish(archive, tmp_path / "public")
        export_bagit(archive, tmp_path / "bag")
    rebuild(home, tmp_path / "again")
    assert (tmp_path / "again" / "doingoai.toml").read_bytes() == settings.read_bytes()
    shown = [path for place in ("public", "bag") for path in (tmp_path / place).rglob("*.toml")]
    assert shown == []


_WRITER = """
import sys
from datetime import timedelta
from archive import open_archive
from archive.warc import WarcStore
from tests.warc.archives import START, article, keep
with open_archive(sys.argv[1]) as archive, archive.lock("crawl"), WarcStore(archive.warc_dir, "doingoai") as store:
    for number in range(10, 100000):
        values = article(1, f"Đoạn {number}.").to_json() | {"url": f"http://portal.example/tin/{number}"}
        with archive.transaction():
            keep(archive, store, 1, type(article(1, "")).from_json(values), START + timedelta(minutes=number))
        print(number, flush=True)
"""


def test_backup_while_a_crawl_writes_is_consistent(tmp_path: Path) -> None:
    home = small_archive(tmp_path / "home")
    root = Path(__file__).resolve().parents[2]
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(home)], stdout=subprocess.PIPE, text=True, cwd=root)
    assert writer.stdout is not None
    try:
        counts = []
        for turn in range(4):
            while int(writer.stdout.readline()) < 15 + turn * 10:
                pass
            with open_archive(home, readonly=True) as archive:
                backup(archive, tmp_path / f"copy{turn % 2}")
            counts.append(len(rows(tmp_path / f"copy{turn % 2}")))
    finally:
        writer.kill()
        writer.stdout.close()
        writer.wait()
    assert counts == sorted(counts)
    assert counts[0] > 3
    assert counts[-1] > counts[0]


def test_a_backup_does_not_lose_what_the_archive_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    assert cli(["--archive", str(home), "backup", str(copy)]) == 0
    whole = rows(copy)
    for path, left in ((next((home / "warc").glob("*.gz")), 2000), (next((home / "media").rglob("*.png")), 0)):
        os.truncate(path, left)
    (home / "doingoai.toml").write_text("[crawl]\ndelay = 2\n", encoding="utf-8")
    capsys.readouterr()
    for _ in range(2):  # the next day it is no better
        assert cli(["--archive", str(home), "backup", str(copy)]) == 1
        said = capsys.readouterr().err
        assert "became smaller than the copy" in said
        assert "and 1 other" in said
        assert rows(copy) == whole
    assert (copy / "doingoai.toml").exists()
    for part in ("warc", "media"):
        shutil.copytree(copy / part, home / part, dirs_exist_ok=True)
    assert rows(home) == whole
    assert cli(["--archive", str(home), "backup", str(copy)]) == 0


def flip(path: Path, at: int) -> None:
    """Let the disk forget a byte: the file has the size it had."""
    data = bytearray(path.read_bytes())
    data[at] ^= 0x40
    path.write_bytes(data)


def grow(home: Path, name: str) -> None:
    """Let a run that goes on add an article to the WARC file *name*."""
    with open_archive(home) as archive, WarcStore(archive.warc_dir, "doingoai") as store:
        keep(archive, store, 1, article(7, "Mới."), START + timedelta(days=2))
        written = archive.warc_dir / store.current
        conn, behind = archive.conn, (archive.warc_dir / name).stat().st_size
        conn.execute(
            "UPDATE captures SET warc_file = ?, warc_offset = warc_offset + ? WHERE warc_file = ?",
            (name, behind, written.name),
        )
    with (home / "warc" / name).open("ab") as file:
        file.write(written.read_bytes())
    written.unlink()


def backed_up(home: Path, copy: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Make the backup; return what was said of damage, which goes with exit code 1."""
    code = cli(["--archive", str(home), "backup", str(copy)])
    said = capsys.readouterr().err
    assert code == bool(said)
    return said


def test_a_file_that_grew_and_forgot_does_not_take_the_place_of_its_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    assert backed_up(home, copy, capsys) == ""
    (warc,) = (home / "warc").glob("*.gz")
    whole = warc.read_bytes()
    flip(warc, 1000)
    assert backed_up(home, copy, capsys) == ""  # of the same size: not even read
    grow(home, warc.name)
    assert f"warc/{warc.name} in {home} does not match its digests any more" in backed_up(home, copy, capsys)
    kept = (copy / "warc" / warc.name).read_bytes()
    assert kept.startswith(whole)
    assert len(kept) == warc.stat().st_size
    assert len(rows(copy)) == 4  # all of it verifies, what was new, too
    shutil.copy(copy / "warc" / warc.name, warc)
    assert rows(home) == rows(copy)


def test_a_picture_of_another_size_does_not_take_the_place_of_its_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    assert backed_up(home, copy, capsys) == ""
    (picture,) = (home / "media").rglob("*.png")
    picture.write_bytes(PICTURE + b"more")
    assert "does not match its digests any more" in backed_up(home, copy, capsys)
    assert [path.read_bytes() for path in (copy / "media").rglob("*.png")] == [PICTURE]


@pytest.mark.parametrize("kind", ["warc/*.gz", "media/*/*/*.png"])
def test_what_was_copied_damaged_is_told_and_copied_again_when_it_is_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    (path,) = home.glob(kind)
    flip(path, path.stat().st_size // 2)
    name = path.relative_to(home)
    assert f"{name} in {home} does not match its digests and was copied so" in backed_up(home, copy, capsys)
    assert (copy / name).read_bytes() == path.read_bytes()
    assert f"{name} in {home} does not match its digests any more" in backed_up(home, copy, capsys)
    flip(path, path.stat().st_size // 2)
    for _ in range(2):
        assert backed_up(home, copy, capsys) == ""
    assert rows(copy) == rows(home)


def test_a_damaged_database_does_not_take_the_place_of_its_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    assert backed_up(home, copy, capsys) == ""
    whole = rows(copy)
    with open_archive(home) as archive, WarcStore(archive.warc_dir, "doingoai") as store:
        keep(archive, store, 1, article(7, "Mới."), START + timedelta(days=2))
    break_a_page(home)
    for _ in range(2):
        assert f"the database in {home} is damaged: its earlier copy was left" in backed_up(home, copy, capsys)
    with open_archive(copy, readonly=True) as archive:
        assert [tuple(row) for row in archive.conn.execute("SELECT * FROM articles ORDER BY id")] == whole
    for path in (home / "warc").iterdir():  # the pages are there all the same: only a backup brings them back
        assert (copy / "warc" / path.name).read_bytes() == path.read_bytes()
    first = tmp_path / "first"
    assert f"the database in {home} is damaged: it was copied so" in backed_up(home, first, capsys)
    assert (first / "archive.db").exists()


def test_a_bag_of_damaged_files_is_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, bag = small_archive(tmp_path / "home"), tmp_path / "bag"
    (warc,) = (home / "warc").glob("*.gz")
    flip(warc, 1000)
    assert cli(["--archive", str(home), "export", "bagit", str(bag)]) == 1
    assert f"the bag was written, but warc/{warc.name} in {home} does not match its digests" in capsys.readouterr().err
    assert (bag / "data" / "warc" / warc.name).read_bytes() == warc.read_bytes()
    assert (bag / "tagmanifest-sha256.txt").exists()


def test_backup_refuses_strange_places(tmp_path: Path) -> None:
    home = small_archive(tmp_path / "home")
    other = tmp_path / "other"
    other.mkdir()
    (other / "diary.txt").write_text("mine")
    with open_archive(home, readonly=True) as archive:
        with pytest.raises(NotAnArchive):
            backup(archive, other)
        for inside in (home, home / "warc" / "copy"):
            with pytest.raises(ArchiveError, match="in the archive itself"):
                backup(archive, inside)
    assert (other / "diary.txt").read_text() == "mine"


def test_backup_never_replaces_another_archive_or_one_that_knows_more(tmp_path: Path) -> None:
    home, other, copy = small_archive(tmp_path / "home"), small_archive(tmp_path / "other"), tmp_path / "copy"
    with open_archive(home, readonly=True) as archive:
        backup(archive, copy)
        with pytest.raises(NotAnArchive, match="no backup of it"):
            backup(archive, other)
        with closing(sqlite3.connect(copy / "archive.db")) as conn:
            conn.execute("UPDATE captures SET record_id = '<urn:uuid:later>'")
            conn.commit()
        with pytest.raises(NotAnArchive, match="no backup of it"):
            backup(archive, copy)
        (copy / "archive.db").write_bytes(b"SQLite format 3\0" + b"x" * 5000)  # damaged: to be replaced
        backup(archive, copy)
    assert rows(copy) == rows(home)


def test_published_snapshot_has_nothing_private(tmp_path: Path) -> None:
    home = small_archive(tmp_path / "home")
    with open_archive(home, readonly=True) as archive:
        archive_rows = [tuple(row) for row in archive.conn.execute("SELECT * FROM articles ORDER BY id")]
        database = publish(archive, tmp_path / "public")
    said, name = (tmp_path / "public" / "archive.db.sha256").read_text().split()
    assert (said, name) == (hashlib.sha256(database.read_bytes()).hexdigest(), "archive.db")
    assert sorted(path.name for path in (tmp_path / "public").iterdir()) == ["archive.db", "archive.db.sha256", "media"]
    with closing(sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert conn.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert conn.execute("SELECT * FROM articles ORDER BY id").fetchall() == archive_rows
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert not tables & set(PRIVATE_TABLES)
        assert {"articles", "captures", "revisions", "articles_fts"} <= tables
        hits = conn.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'dien bien'").fetchall()
        assert len(hits) == 3
        for (view,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            conn.execute(f"SELECT * FROM {view}").fetchall()


def test_publishing_again_replaces_the_snapshot(tmp_path: Path) -> None:
    home = small_archive(tmp_path / "home")
    with open_archive(home, readonly=True) as archive:
        publish(archive, tmp_path / "public")
        again = publish(archive, tmp_path / "public")
        with pytest.raises(ArchiveError):
            publish(archive, home)
    assert hashlib.sha256(again.read_bytes()).hexdigest() in again.with_name("archive.db.sha256").read_text()
    with (
        open_archive(tmp_path / "public", readonly=True) as snapshot,
        pytest.raises(ArchiveError, match=r"public/archive\.db is a published snapshot"),
    ):
        publish(snapshot, tmp_path / "twice")


def test_a_first_backup_that_was_killed_is_gone_on_with(tmp_path: Path) -> None:
    home, copy = small_archive(tmp_path / "home"), tmp_path / "copy"
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    (copy / "warc").mkdir(parents=True)
    leftover = copy / f".archive.db.{ended.pid}.draft"
    leftover.write_bytes(b"half a database")
    with open_archive(home, readonly=True) as archive:
        backup(archive, copy)
    assert rows(copy) == rows(home)
    assert not leftover.exists()


@pytest.mark.parametrize("make", ["bag", "rebuild"])
def test_what_did_not_fit_on_the_disk_can_be_made_again_at_the_same_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: str
) -> None:
    home, dest = small_archive(tmp_path / "home"), tmp_path / "dest"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def run() -> None:
        if make == "rebuild":
            rebuild(home, dest)
        else:
            with open_archive(home, readonly=True) as archive:
                export_bagit(archive, dest)

    with monkeypatch.context() as patched:
        patched.setattr("archive.export.bagit._write_bag", full)
        patched.setattr("crawler.rebuilding.copy_part", full)
        with pytest.raises((ArchiveError, OSError)):
            run()
    assert list(dest.iterdir()) == []
    run()
    assert list(dest.iterdir()) != []


def test_nothing_is_left_beside_a_database_that_could_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError), drafted(tmp_path / "archive.db") as draft:
        for ending in ("", "-journal", "-wal", "-shm"):
            draft.with_name(draft.name + ending).write_bytes(b"x")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert list(tmp_path.iterdir()) == []
