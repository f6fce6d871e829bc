"""Files are verified a few at a time, the one looked at longest ago first, and each knows when that was."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from archive import open_archive
from archive.backup import backup
from archive.fixity import verify_directory, verify_due
from archive.fixity.files import Coverage, coverage
from archive.warc import WarcStore
from crawler.cli import run as cli
from tests.store.script import make_old
from tests.warc.archives import PORTAL, article, keep, small_archive

NOW = datetime.now(UTC)
FILES = 4  # three WARC files and a picture


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The directory of an archive of three runs and one picture."""
    directory = small_archive(tmp_path / "data")
    for number in (4, 5):
        grow(directory, number)
    return directory


def grow(directory: Path, number: int) -> None:
    """Let one run more keep an article, in a WARC file of its own."""
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, "doingoai/test") as store:
        run = archive.begin_crawl(PORTAL, "full")
        keep(archive, store, run, article(number, "Đoạn."), NOW - timedelta(days=number))
        archive.finish_crawl(run, "finished", True, None)


def looked_at(directory: Path) -> dict[str, str]:
    with open_archive(directory, readonly=True) as archive:
        return {path: state.checked_at for path, state in archive.file_checks().items()}


def covered(directory: Path) -> Coverage:
    with open_archive(directory, readonly=True) as archive:
        found = coverage(archive)
    assert found is not None
    return found


def date_back(directory: Path, path: str, days: float) -> None:
    at = (NOW - timedelta(days=days)).isoformat(timespec="seconds").replace("+00:00", "Z")
    with closing(sqlite3.connect(directory / "archive.db", isolation_level=None)) as conn:
        conn.execute("UPDATE file_checks SET checked_at = ? WHERE path = ?", (at, path))


def warcs(directory: Path) -> list[Path]:
    return sorted((directory / "warc").glob("*.warc.gz"))


def test_a_full_verify_notes_every_file_and_leaves_the_rest_of_the_database_alone(place: Path) -> None:
    def rows() -> list[str]:
        with closing(sqlite3.connect(place / "archive.db")) as conn:
            return [line for line in conn.iterdump() if "file_checks" not in line]

    before = rows()
    assert covered(place) == Coverage(FILES, FILES, 0, None)
    assert verify_directory(place) == []
    assert len(looked_at(place)) == FILES
    assert covered(place).unchecked == 0
    assert rows() == before
    assert not list(place.glob("archive.db-*"))


def test_one_file_at_least_is_looked_at_and_the_next_time_another(place: Path) -> None:
    for left in reversed(range(FILES)):
        done = verify_due(place, seconds=0, days=1)
        assert (done.damages, done.checked, done.left) == ([], 1, left)
    assert len(looked_at(place)) == FILES
    assert verify_due(place, seconds=0, days=1).checked == 0


def test_what_was_looked_at_longest_ago_comes_first(place: Path) -> None:
    verify_directory(place)
    old = dict.fromkeys((f"warc/{warcs(place)[1].name}", f"warc/{warcs(place)[0].name}"), 0)
    for days, path in zip((200, 100), old, strict=True):
        date_back(place, path, days)
    first, second = old
    assert verify_due(place, seconds=0).checked == 1
    assert looked_at(place)[first] > looked_at(place)[second]
    assert verify_due(place, days=90).checked == 1
    assert verify_due(place, days=90).checked == 0
    assert verify_due(place).checked == FILES


def test_a_file_that_grew_was_replaced_or_has_a_time_to_come_is_due_again(place: Path) -> None:
    verify_directory(place)
    grow(place, 6)
    assert covered(place).unchecked == 1
    assert verify_due(place, days=90).checked == 1
    os.utime(warcs(place)[0], (1, 1))
    assert verify_due(place, days=90).checked == 1
    date_back(place, f"warc/{warcs(place)[1].name}", -365)
    assert verify_due(place, days=90).checked == 1
    assert verify_due(place, days=90).checked == 0


def test_records_behind_those_that_were_looked_at_make_a_file_due(place: Path) -> None:
    verify_directory(place)
    with closing(sqlite3.connect(place / "archive.db", isolation_level=None)) as conn:
        conn.execute("UPDATE file_checks SET size = size / 2")
    assert covered(place).unchecked == FILES
    assert verify_due(place, days=90).checked == FILES


def test_damage_is_remembered_and_looked_at_first_until_the_file_is_back(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verify_directory(place)
    broken = warcs(place)[1]
    whole = broken.read_bytes()
    broken.write_bytes(whole[:-400] + bytes(400))
    assert {damage.place for damage in verify_due(place, seconds=0).damages} == {f"warc/{broken.name}"}
    assert covered(place).damaged == 1
    assert cli(["--archive", str(place), "verify", "--for", "1s", "--due", "90", "--json"]) == 3
    told = json.loads(capsys.readouterr().out)
    assert (told["damaged"], told["checked"], told["left"]) == (True, 1, 0)
    broken.write_bytes(whole)
    assert verify_due(place, days=90).damages == []
    assert covered(place).damaged == 0


def test_a_lost_file_is_remembered_too(place: Path) -> None:
    warcs(place)[1].unlink()
    assert {damage.kind for damage in verify_due(place).damages} == {"warc-missing"}
    assert covered(place) == Coverage(FILES, 0, 1, covered(place).checked_since)


def test_into_a_damaged_database_nothing_is_written(place: Path) -> None:
    with closing(sqlite3.connect(place / "archive.db", isolation_level=None)) as conn:
        conn.execute("DROP INDEX revisions_order")
    assert {damage.kind for damage in verify_due(place).damages} == {"schema"}
    assert looked_at(place) == {}


def test_a_database_that_does_not_open_is_told_as_by_a_full_verify(place: Path) -> None:
    (place / "archive.db").write_bytes(b"")
    assert verify_due(place, seconds=0).damages == verify_directory(place) != []


def test_beside_a_writer_it_notes_all_the_same(place: Path) -> None:
    with open_archive(place) as archive, archive.lock("crawl"):
        assert verify_directory(place) == []
        assert verify_due(place).damages == []
        assert covered(place).unchecked == 0


def test_what_a_crawl_commits_while_its_file_is_looked_at_is_no_damage(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from archive.fixity import records

    with open_archive(place) as archive, archive.lock("crawl"), WarcStore(archive.warc_dir, "doingoai/test") as store:
        run = archive.begin_crawl(PORTAL, "full")
        keep(archive, store, run, article(7, "Đoạn."), NOW)
        read = records._check_record

        def commits_meanwhile(*given: object) -> object:
            keep(archive, store, run, article(8, "Đoạn hai."), NOW)
            monkeypatch.setattr(records, "_check_record", read)
            return read(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(records, "_check_record", commits_meanwhile)
        newest = max(warcs(place), key=lambda path: path.stat().st_mtime_ns)
        with open_archive(place, readonly=True) as reading:
            assert list(records.check_warc(reading, newest.name)) == []


def test_a_kill_loses_no_file_that_was_looked_at(place: Path) -> None:
    script = (
        "import sys, os, signal; from archive import fixity; from archive.fixity.files import KeptFile\n"
        "check, seen = KeptFile.check, []\n"
        "def third_kills(file, archive):\n"
        "    seen.append(file)\n"
        "    if len(seen) == 3: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return check(file, archive)\n"
        "KeptFile.check = third_kills\n"
        "fixity.verify_due(sys.argv[1])\n"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(place)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(looked_at(place)) == 2
    assert verify_due(place, days=1).checked == FILES - 2


def test_what_could_not_be_noted_is_told_behind_the_damage(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def no_room(_: object) -> NoReturn:
        raise full

    monkeypatch.setattr("archive.store.filechecks.CheckNotes._connection", no_room)
    assert cli(["--archive", str(place), "verify", "--for", "1m"]) == 1
    assert "could not be noted: the disk that holds" in capsys.readouterr().err
    warcs(place)[1].unlink()
    assert cli(["--archive", str(place), "verify", "--for", "1m"]) == 3
    told = capsys.readouterr()
    assert told.out.startswith("warc-missing")
    assert "could not be noted" in told.err
    assert cli(["--archive", str(place), "verify"]) == 3  # as ever


def test_an_older_archive_is_verified_as_it_stands_and_gets_the_list_when_files_are_asked_for(tmp_path: Path) -> None:
    old = tmp_path / "old"
    make_old(old, "m015_file_checks")
    assert verify_directory(old) == []
    with open_archive(old, readonly=True) as archive:
        assert coverage(archive) is None
        backup(archive, tmp_path / "copy")
    with open_archive(tmp_path / "copy", readonly=True) as copy:
        assert coverage(copy) is None
    assert verify_due(old).damages == []
    assert covered(old).unchecked == 0


def test_a_backup_knows_its_own_checks_not_those_of_what_it_was_copied_from(place: Path, tmp_path: Path) -> None:
    verify_directory(place)
    copy = tmp_path / "copy"
    with open_archive(place, readonly=True) as archive:
        backup(archive, copy)
    assert covered(copy) == Coverage(FILES, FILES, 0, None)
    verify_due(copy, seconds=0)
    mine = looked_at(copy)
    grow(place, 6)
    verify_directory(place)
    with open_archive(place, readonly=True) as archive:
        backup(archive, copy)
    assert looked_at(copy) == mine != {}
    assert verify_due(copy, days=1).checked == FILES


@pytest.mark.parametrize("words", [["--for", "10"], ["--for", "0m"], ["--for", "soon"], ["--due", "-1"]])
def test_what_is_no_time_is_refused(place: Path, words: list[str]) -> None:
    assert cli(["--archive", str(place), "verify", *words]) == 2


def test_status_tells_how_far_it_went(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def told(*words: str) -> str:
        cli(["--archive", str(place), *words])
        return capsys.readouterr().out

    assert f"files: {FILES} of {FILES} not verified as they are: doingoai verify --for 10m" in told("status")
    assert told("verify", "--for", "1h").endswith(f"{FILES} files were looked at; none left that are due.\n")
    assert f"files: each of {FILES} last verified" in told("status")
    assert json.loads(told("status", "--json"))["files"]["unchecked"] == 0
    warcs(place)[0].unlink()
    assert told("verify").startswith("warc-missing")
    assert f"files: 1 of {FILES} were damaged when last looked at" in told("status")
