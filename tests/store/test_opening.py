from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from archive.errors import ArchiveDamaged, ArchiveError, ArchiveLocked, ArchiveMissing, NotAnArchive, explained
from archive.schema import APPLICATION_ID
from archive.store import Archive, opening
from tests.store.script import article, record, register

ROOT = Path(__file__).resolve().parents[2]
#: An account without rights, for tests that need to be refused although they run as root.
NOBODY = 65534


def test_a_new_archive_has_its_settings(tmp_path: Path) -> None:
    with open_archive(tmp_path / "data") as archive:
        pragmas = {
            name: archive.conn.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
        tables = archive.conn.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE '%sqlite_%'"
        ).fetchall()
        assert archive.warc_dir.is_dir()
        assert archive.media_dir.is_dir()
    assert pragmas == {
        "application_id": APPLICATION_ID,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 30_000,
    }
    assert tables == []


def test_the_place_may_be_given_as_directory_file_or_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOINGOAI_ARCHIVE", str(tmp_path / "a"))
    with open_archive() as archive:
        register(archive)
    with open_archive(tmp_path / "a" / "archive.db") as archive:
        assert archive.directory == tmp_path / "a"
        assert archive.counts()["portals"] == 1
    monkeypatch.delenv("DOINGOAI_ARCHIVE")
    monkeypatch.chdir(tmp_path)
    with open_archive() as archive:
        assert archive.path.resolve() == tmp_path / "data" / "archive.db"


@pytest.mark.parametrize("how", [{"readonly": True}, {"create": False}], ids=str)
def test_a_missing_archive_is_not_made_by_reading(tmp_path: Path, how: dict[str, bool]) -> None:
    with pytest.raises(ArchiveMissing, match="there is no archive at"):
        open_archive(tmp_path / "none", **how)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("readonly", [True, False])
def test_a_database_of_another_program_is_left_alone(tmp_path: Path, readonly: bool) -> None:
    other = tmp_path / "archive.db"
    conn = sqlite3.connect(other)
    conn.execute("CREATE TABLE notes (text)")
    conn.close()
    before = other.read_bytes()
    with pytest.raises(NotAnArchive, match="another program"):
        open_archive(other, readonly=readonly)
    assert other.read_bytes() == before


@pytest.mark.parametrize("readonly", [True, False])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, readonly: bool) -> None:
    other = tmp_path / "archive.db"
    other.write_bytes(b"Not a database, but long enough to look like one. " * 100)
    with pytest.raises(NotAnArchive, match="not even a SQLite database"):
        open_archive(other, readonly=readonly)
    assert other.read_bytes().startswith(b"Not a database")


def test_an_empty_file_is_no_archive_to_a_reader(tmp_path: Path) -> None:
    (tmp_path / "archive.db").touch()
    with pytest.raises(NotAnArchive, match="is empty"):
        open_archive(tmp_path, readonly=True)


def test_an_archive_from_the_future_is_refused(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive:
        archive.conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('doingoai', 'm999_future', '')"
        )
    with pytest.raises(ArchiveError, match="newer doingoai"):
        open_archive(tmp_path)


def test_opening_again_writes_nothing(tmp_path: Path) -> None:
    open_archive(tmp_path).close()
    before = (tmp_path / "archive.db").read_bytes()
    open_archive(tmp_path).close()
    open_archive(tmp_path, readonly=True).close()
    assert (tmp_path / "archive.db").read_bytes() == before


def test_many_may_create_the_archive_at_once(tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def create() -> None:
        try:
            open_archive(tmp_path / "data").close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=create) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


class _Overtaken(sqlite3.Connection):
    """A connection behind whose first question another program creates the archive."""

    directory: Path | None = None

    def execute(self, *args: Any) -> sqlite3.Cursor:
        answer = super().execute(*args)
        if self.directory:
            directory, self.directory = self.directory, None
            rows = answer.fetchall()
            open_archive(directory).close()
            return super().execute("SELECT * FROM (VALUES (?))", rows[0][:1])
        return answer


def test_an_archive_that_another_creates_meanwhile_is_no_strangers(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    database = tmp_path / "data" / "archive.db"
    conn = sqlite3.connect(database, factory=_Overtaken)
    conn.directory = database.parent
    opening._refuse_strangers(conn, database)
    assert conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] > 0
    conn.close()


def test_a_reader_sees_what_is_committed_while_a_writer_writes(archive: Archive) -> None:
    record(archive, "Bản một.", 0)
    with open_archive(archive.directory, readonly=True) as reader, archive.transaction():
        record(archive, "Bản hai.", 1)
        assert [row["title"] for row in reader.newest()] == ["Hội đàm tại biên giới"]
        assert reader.conn.execute("SELECT text FROM articles").fetchone()[0] == "Bản một."
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader.conn.execute("DELETE FROM articles")


def test_a_reader_in_the_middle_of_a_query_does_not_stop_the_writer(archive: Archive) -> None:
    for number in range(50):
        record(archive, article(url=f"http://mau.example.vn/{number}"), 0)
    with open_archive(archive.directory, readonly=True) as reader:
        cursor = reader.conn.execute("SELECT id FROM articles")
        cursor.fetchone()
        assert record(archive, "Bản mới.", 1).kind == "new"
        assert len(cursor.fetchall()) == 49


def test_a_database_locked_by_another_program_is_said_in_one_sentence(archive: Archive) -> None:
    other = sqlite3.connect(archive.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    archive.conn.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(ArchiveError, match="locked by another program"):
        record(archive, "Bản một.", 0)
    other.execute("ROLLBACK")
    other.close()
    assert record(archive, "Bản một.", 0).kind == "new"


def test_the_lock_is_for_one_and_names_its_owner(archive: Archive) -> None:
    assert archive.lock_owner() is None
    with archive.lock("crawl lai_chau"), open_archive(archive.directory) as second:
        owner = second.lock_owner() or ""
        assert owner.startswith(f"crawl lai_chau, process {os.getpid()}")
        with pytest.raises(ArchiveLocked) as refused, second.lock("crawl dien_bien"):
            pass
        assert refused.value.owner == owner
        assert "crawl lai_chau" in str(refused.value)
    assert archive.lock_owner() is None
    with archive.lock("crawl dien_bien"):
        assert "dien_bien" in (archive.lock_owner() or "")


def test_a_killed_holder_frees_the_lock(archive: Archive) -> None:
    program = (
        "import sys, time; from archive import open_archive\n"
        "with open_archive(sys.argv[1]) as archive, archive.lock('crawl x'):\n"
        "    print('held', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(archive.directory)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(ArchiveLocked), archive.lock("crawl y"):
            pass
        holder.kill()
        holder.wait()
    assert archive.lock_owner() is None
    with archive.lock("crawl y"):
        assert (archive.directory / "lock").read_text().startswith("crawl y")


def test_opening_it_again_takes_no_lock_away_from_a_connection_of_the_same_program(archive: Archive) -> None:
    """Else the next program to close the archive believes itself the last and deletes the WAL under this one."""
    change = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit(); c.close()"
    with open_archive(archive.directory, readonly=True) as reader:
        archive.close()
        open_archive(archive.directory, readonly=True).close()
        statement = "UPDATE portals SET title = 'Cổng đổi tên'"
        subprocess.run([sys.executable, "-c", change, str(archive.path), statement], check=True)
        assert reader.path.with_name("archive.db-wal").exists()
        assert [row["title"] for row in reader.conn.execute("SELECT title FROM portals")] == ["Cổng đổi tên"]


def test_damage_is_said_in_one_sentence(archive: Archive) -> None:
    for number in range(200):
        record(archive, article("Một đoạn văn dài. " * 50, url=f"http://mau.example.vn/{number}"), 0)
    archive.close()
    with archive.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 20)
    with pytest.raises(ArchiveDamaged, match="doingoai rebuild"), open_archive(archive.directory) as opened:
        for number in range(200):
            record(opened, article("Khác.", url=f"http://mau.example.vn/{number}"), 1)


def test_what_is_no_database_beside_kept_captures_is_not_taken_for_a_wrong_place(archive: Archive) -> None:
    archive.close()
    (archive.directory / "warc" / "mau.warc.gz").write_bytes(b"kept")
    archive.path.write_bytes(b"hello")
    for options in ({}, {"readonly": True}, {"create": False}):
        with pytest.raises(ArchiveDamaged, match=r"no database any more.*doingoai rebuild DEST"):
            open_archive(archive.directory, **options)  # type: ignore[arg-type]  # a table of options
    assert archive.path.read_bytes() == b"hello"


def test_damage_that_is_no_text_is_said_too(archive: Archive) -> None:
    """In the description of the tables, where SQLite stumbles over it on opening, and in a text of an article."""
    record(archive, article("Đoàn đại biểu tỉnh thăm và làm việc tại huyện."), 0)
    archive.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    archive.close()
    whole = archive.path.read_bytes()
    for words in (b"CREATE TABLE articles (", "Đoàn đại biểu tỉnh".encode()):
        archive.path.write_bytes(whole.replace(words, b"\xff" + words[1:]))
        with pytest.raises(ArchiveDamaged, match="doingoai rebuild"):
            read_everything(archive.directory)


def read_everything(directory: Path) -> None:
    with open_archive(directory, readonly=True) as archive, explained(archive.path):
        archive.conn.execute("SELECT * FROM articles").fetchall()


def _as_nobody(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run *program* on *folder*, which its user may read and not write."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return subprocess.run(
        [sys.executable, "-c", program, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )


_SAY = """
import os, sys
from archive.store import open_archive
from archive.errors import ArchiveError
if os.geteuid() == 0:  # whom nothing is forbidden
    os.setgid({nobody})
    os.setuid({nobody})
try:
    with open_archive(sys.argv[1], readonly={readonly}) as archive:
        archive.register_portal('n', 'N', 'N', 'N', 'http://n/', [], '') if not {readonly} else None
        print(archive.counts()['articles'])
except ArchiveError as error:
    print(error)
"""

_SERVE = """
import os, sys, uvicorn
from archive.errors import ArchiveError
from archive.web.serve import serve
if os.geteuid() == 0:
    os.setgid({nobody})
    os.setuid({nobody})
try:
    serve(sys.argv[1], port=0, on_start=exit)
except ArchiveError as error:
    print(error)
"""


def test_a_read_only_directory(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "data"
        with open_archive(folder) as archive:
            register(archive)
            record(archive, "Bản một.", 0)
        reading = _as_nobody(_SAY.format(readonly=True, nobody=NOBODY), folder)
        writing = _as_nobody(_SAY.format(readonly=False, nobody=NOBODY), folder)
        serving = _as_nobody(_SERVE.format(nobody=NOBODY), folder)
        folder.chmod(0o755)
    assert (reading.stdout, reading.stderr) == ("1\n", "")
    assert writing.stdout.rstrip().endswith("is read-only: give this user the right to write there")
    assert writing.stderr == ""
    assert serving.stdout.startswith(f"{folder} cannot be written to")
    assert serving.stdout.rstrip().endswith("or serve what `doingoai publish DEST` writes")


def test_importing_the_archive_stays_light() -> None:
    program = (
        "import sys; from archive import open_archive\n"
        "heavy = {'scrapy', 'twisted', 'datasette', 'warcio', 'bs4', 'nh3', 'trafilatura', 'crawler'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
