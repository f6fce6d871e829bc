from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from archive import open_archive
from archive.errors import ArchiveError, ArchiveMissing
from archive.fixity import verify, verify_directory
from archive.models import Page
from archive.pairs import register
from archive.warc import WarcStore
from crawler.cli import run as cli
from tests.warc.archives import PORTAL, START, article, keep, small_archive


def sql(*statements: str) -> Callable[[Path], None]:
    """Change the database behind the archive's back, constraints and triggers as the statements say."""

    def change(directory: Path) -> None:
        with closing(sqlite3.connect(directory / "archive.db")) as conn:
            for statement in statements:
                conn.execute(statement)
            conn.commit()

    return change


def warc(directory: Path) -> Path:
    (path,) = (directory / "warc").glob("*.warc.gz")
    return path


def offset_of(directory: Path, capture: int) -> tuple[int, int]:
    with closing(sqlite3.connect(directory / "archive.db")) as conn:
        place: tuple[int, int] = conn.execute(
            "SELECT warc_offset, warc_length FROM captures WHERE id = ?", (capture,)
        ).fetchone()
        return place


def flip_a_byte(directory: Path) -> None:
    data = bytearray(warc(directory).read_bytes())
    start, length = offset_of(directory, 2)
    data[start + length // 2] ^= 0x20
    warc(directory).write_bytes(data)


def cut_off_the_end(directory: Path) -> None:
    start, length = offset_of(directory, 5)
    warc(directory).write_bytes(warc(directory).read_bytes()[: start + length // 2])


def cut_off_half(directory: Path) -> None:
    os.truncate(warc(directory), warc(directory).stat().st_size // 2)


def forge_a_record(directory: Path) -> None:
    """Another text in a record whose gzip member is perfectly sound."""
    data = warc(directory).read_bytes()
    start, length = offset_of(directory, 1)
    plain = zlib.decompress(data[start : start + length], 31).replace("Đoạn một".encode(), "Đoạn mớt".encode())
    gzip = zlib.compressobj(6, zlib.DEFLATED, 31)
    forged = gzip.compress(plain) + gzip.flush()
    warc(directory).write_bytes(data[:start] + forged + data[start + length :])


def picture(directory: Path) -> Path:
    (path,) = (directory / "media").rglob("*.png")
    return path


def break_a_page(directory: Path) -> None:
    path = directory / "archive.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = conn.execute("PRAGMA page_size").fetchone()
        (root,) = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'revisions_order'").fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size + 8 : root * size] = b"\x5a" * (size - 8)
    path.write_bytes(data)


def told_pairs(directory: Path, what: str) -> None:
    """Write into the index of pairs past its triggers."""
    with closing(sqlite3.connect(directory / "archive.db", isolation_level=None)) as conn:
        register(conn)
        said = what.format("word_pairs(title, lead, text)")
        conn.execute(f"INSERT INTO articles_pairs(articles_pairs, rowid, pairs) {said}")


PLANTED: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "a byte of a record flipped": (flip_a_byte, {"warc-record"}),
    "a WARC file cut short": (cut_off_the_end, {"warc-record"}),
    "half a WARC file lost": (cut_off_half, {"warc-record"}),
    "a record forged, gzip sound": (forge_a_record, {"warc-digest"}),
    "a WARC file lost": (lambda d: warc(d).unlink(), {"warc-missing"}),
    "a row points beside its record": (
        sql("UPDATE captures SET warc_offset = warc_offset + 1 WHERE id = 2"),
        {"capture-row"},
    ),
    "a row has another digest": (sql("UPDATE captures SET payload_digest = 'sha256:00' WHERE id = 1"), {"capture-row"}),
    "a row of a capture lost": (sql("DELETE FROM captures WHERE id = 5"), {"unindexed", "foreign-key"}),
    "a picture overwritten": (lambda d: picture(d).write_bytes(b"\x89PNG other"), {"media-changed"}),
    "a picture lost": (lambda d: picture(d).unlink(), {"media-missing"}),
    "an index drifted": (
        sql(
            "INSERT INTO articles_fts(articles_fts, rowid, title, lead, text, folded)"
            " SELECT 'delete', id, title, lead, text, folded FROM articles LIMIT 1"
        ),
        {"index"},
    ),
    "the exact index drifted": (
        sql("INSERT INTO articles_exact(rowid, title, lead, text) VALUES (99, 'lạ', '', '')"),
        {"index"},
    ),
    "an article missing in the index of pairs": (
        lambda d: told_pairs(d, "SELECT 'delete', id, {} FROM articles LIMIT 1"),
        {"index"},
    ),
    "an article twice in the index of pairs": (
        lambda d: told_pairs(d, "SELECT NULL, 99, {} FROM articles"),
        {"index"},
    ),
    "a revision's text changed": (sql("UPDATE revisions SET text = text || '.' WHERE id = 1"), {"history"}),
    "an article changed without a revision": (sql("UPDATE articles SET author = 'Ai đó'"), {"history"}),
    "a revision lost": (sql("DELETE FROM revisions WHERE id = 2"), {"history"}),
    "a day that does not follow": (sql("UPDATE articles SET published_day = '1999-01-01'"), {"history"}),
    "a picture's row without its article": (
        sql("INSERT INTO images (article_id, position, url) VALUES (4711, 1, 'http://portal.example/x.png')"),
        {"foreign-key"},
    ),
    "a trigger dropped": (sql("DROP TRIGGER articles_fts_update"), {"schema"}),
    "a page of the database overwritten": (break_a_page, {"database"}),
}


def found_in(directory: Path) -> set[str]:
    with open_archive(directory, readonly=True) as archive:
        damages = verify(archive)
    for damage in damages:
        assert damage.place in str(damage)
        assert damage.to_json()["advice"]
    return {damage.kind for damage in damages}


def test_a_sound_archive_is_sound(tmp_path: Path) -> None:
    assert found_in(small_archive(tmp_path)) == set()
    with open_archive(tmp_path) as archive, archive.lock("crawl"):
        assert verify(archive) == []


@pytest.mark.parametrize("name", PLANTED)
def test_planted_damage_is_found_and_nothing_else(tmp_path: Path, name: str) -> None:
    plant, kinds = PLANTED[name]
    small_archive(tmp_path)
    plant(tmp_path)
    found = found_in(tmp_path)
    assert kinds <= found
    if name not in ("a page of the database overwritten", "a row points beside its record"):
        assert found == kinds


def overwrite_from_the_second_on(directory: Path, noise: bytes) -> None:
    start, _ = offset_of(directory, 2)
    data = warc(directory).read_bytes()
    warc(directory).write_bytes((data[:start] + noise * len(data))[: len(data)])


@pytest.mark.parametrize(("noise", "places"), [(b"\0", 1), (b"\x55\xa3", 2)], ids=["zeros", "noise"])
def test_nobody_is_told_to_rebuild_from_damaged_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], noise: bytes, places: int
) -> None:
    """All that a damaged file has lost is one line, and what could be made anew waits until the file is whole."""
    small_archive(tmp_path)
    overwrite_from_the_second_on(tmp_path, noise)
    picture(tmp_path).unlink()
    sql("DROP TRIGGER articles_fts_update")(tmp_path)
    with open_archive(tmp_path, readonly=True) as archive:
        damages = verify(archive)
    told = [(damage.kind, damage.remedy) for damage in damages]
    assert sorted(told) == [
        ("media-missing", "restore"), ("schema", "restore"), *[("warc-record", "refetch")] * places,
    ]  # fmt: skip
    assert any("captures are not there any more" in damage.detail for damage in damages)
    assert cli(["--archive", str(tmp_path), "verify"]) == 3
    assert capsys.readouterr().out.endswith(f"{places + 2} damaged: 1 schema, {places} warc-record, 1 media-missing\n")


def test_what_a_running_crawl_just_wrote_is_no_damage(tmp_path: Path) -> None:
    small_archive(tmp_path)
    with open_archive(tmp_path) as writer, writer.lock("crawl"), WarcStore(writer.warc_dir, "doingoai") as store:
        keep(writer, store, 1, article(7, "Mới."), START)
        with (writer.warc_dir / store.current).open("ab") as file:
            file.write(b"\x1f\x8b\x08 half a record")
        assert found_in(tmp_path) == set()
    # The run is over and left a torn tail: the next one cuts it aside, and verify says so.
    assert found_in(tmp_path) == {"torn-tail"}


def test_what_a_kill_left_unindexed_is_for_the_next_run(tmp_path: Path) -> None:
    small_archive(tmp_path)
    with open_archive(tmp_path) as archive, WarcStore(archive.warc_dir, "doingoai") as store:
        store.write(Page("http://portal.example/tin/9", b"<p>k</p>", START, source="crawl:1"), portal=PORTAL)
        [damage] = verify(archive)
    assert (damage.kind, damage.remedy) == ("unindexed", "next-run")
    sql("DELETE FROM captures WHERE id = 3")(tmp_path)
    with open_archive(tmp_path, readonly=True) as archive:
        found = {(damage.kind, damage.remedy) for damage in verify(archive)}
    assert found >= {("unindexed", "next-run"), ("unindexed", "rebuild")}


def test_what_many_records_lack_is_said_once_a_file_and_of_each_in_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_archive(tmp_path)
    sql("DELETE FROM captures")(tmp_path)
    assert cli(["--archive", str(tmp_path), "verify"]) == 3
    said = capsys.readouterr().out.splitlines()
    (line,) = [line for line in said if line.startswith("unindexed: ")]
    assert f"warc/{warc(tmp_path).name}: the record at byte" in line
    assert ", and 4 more like it. " in line
    assert "5 unindexed" in said[-1]
    assert said[-1].endswith("(--json names each)")
    assert cli(["--archive", str(tmp_path), "verify", "--json"]) == 3
    damages = json.loads(capsys.readouterr().out)["damages"]
    assert len({damage["detail"] for damage in damages if damage["kind"] == "unindexed"}) == 5


def empty_the_database(directory: Path) -> None:
    os.truncate(directory / "archive.db", 0)


def lose_the_database(directory: Path) -> None:
    (directory / "archive.db").unlink()


def halve_the_database(directory: Path) -> None:
    os.truncate(directory / "archive.db", 40_000)


def overwrite_its_first_page(directory: Path) -> None:
    with (directory / "archive.db").open("r+b") as file:
        file.write(os.urandom(4096))


@pytest.mark.parametrize("plant", [empty_the_database, lose_the_database, halve_the_database, overwrite_its_first_page])
def test_a_database_that_does_not_even_open_is_damage_and_the_captures_are_checked_alone(
    tmp_path: Path, plant: Callable[[Path], None]
) -> None:
    small_archive(tmp_path)
    plant(tmp_path)
    [damage] = verify_directory(tmp_path)
    assert (damage.kind, damage.remedy) == ("database", "rebuild")
    forged = bytearray(warc(tmp_path).read_bytes())
    forged[len(forged) // 2] ^= 0x40
    warc(tmp_path).write_bytes(forged)
    assert {damage.kind for damage in verify_directory(tmp_path)} == {"database", "warc-record"}


def test_no_archive_at_all_is_an_error_not_damage(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        verify_directory(tmp_path)


def test_a_database_that_another_program_writes_is_verified_beside_it(tmp_path: Path) -> None:
    small_archive(tmp_path)
    with closing(sqlite3.connect(tmp_path / "archive.db", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        register(holder)
        holder.execute("UPDATE articles SET title = 'Khác'")
        assert found_in(tmp_path) == set()
        holder.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (sqlite3.SQLITE_BUSY, "locked by another program"),
        (sqlite3.SQLITE_FULL, "no room in /var/tmp for a temporary copy"),
    ],
)
def test_a_database_that_cannot_be_read_now_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: str
) -> None:
    def busy(archive: object) -> NoReturn:
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = code
        raise error

    small_archive(tmp_path)
    monkeypatch.setattr("archive.fixity.BEFORE", (busy,))
    for name in ("SQLITE_TMPDIR", "TMPDIR"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ArchiveError, match=told):
        found_in(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_works_on_a_read_only_disk(tmp_path: Path) -> None:
    small_archive(tmp_path)
    sql("INSERT INTO articles_exact(rowid, title, lead, text) VALUES (99, 'lạ', '', '')")(tmp_path)
    (tmp_path / "archive.db").chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        assert found_in(tmp_path) == {"index"}
    finally:
        tmp_path.chmod(0o755)
