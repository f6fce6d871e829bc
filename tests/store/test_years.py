"""What a run costs must not grow with the runs there were before it."""

from __future__ import annotations

import importlib
import re
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from archive.fixity import verify
from archive.models import Page
from archive.store import Archive, open_archive, opening
from archive.warc import WarcStore
from benchmarks.bench_incremental import Portal, crawl, handler
from crawler.kept import take_recovered
from tests.loopback import Loopback

NOW = datetime(2026, 3, 1, tzinfo=UTC)
#: Tables that get rows in every run, for ever.
OF_YEARS = ("captures", "observations", "list_evidence", "checks", "surroundings")
#: What was listed in a run is counted and looked through once in it; what lists named lately is asked where one names
#: nothing now. The table has a row for each article of each list, not for each run.
SELDOM = (
    "SELECT key, list_url, first_seen_at >= ",
    "SELECT count(DISTINCT e.key) FROM list_evidence",
    "list_evidence WHERE portal = 'dien_bien' AND last_seen_at",
)


class Losing(Portal):
    """A portal whose newest articles vanish from their lists and addresses."""

    lost: tuple[int, ...] = ()

    def section(self, section: int) -> list[int]:
        return [number for number in super().section(section) if number not in self.lost]

    def page(self, path: str, query: dict[str, list[str]]) -> str | None:
        return None if path.rpartition("/")[2] in map(str, self.lost) else super().page(path, query)


def read_whole(conn: sqlite3.Connection, sql: str) -> list[str]:
    """The steps of *sql* that read a table of years from end to end, or all that one portal has in it."""
    called = {alias: table for table, alias in re.findall(r"\b(\w+) AS (\w+)\b", sql)}
    found = []
    for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}"):
        step = re.match(r"(SCAN|SEARCH) (\w+)(.*\(portal=\?\))?", row["detail"])
        if step and called.get(step[2], step[2]) in OF_YEARS and (step[1] == "SCAN" or step[3]):
            found.append(f"{row['detail']} in {' '.join(sql.split())[:200]}")
    return found


def test_a_crawl_reads_no_table_that_grows_with_years(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, str] = {}
    connect = opening._connection

    def traced(uri: str) -> sqlite3.Connection:
        conn = connect(uri)
        conn.set_trace_callback(lambda sql: asked.setdefault(re.sub(r"'[^']*'|\d+", "?", sql), sql))
        return conn

    monkeypatch.setattr(opening, "_connection", traced)
    portal = Losing(30)
    with Loopback(handler(portal)) as server:
        for day in (0, 1, 3):
            crawl(tmp_path, f"{server.url}/", day)
            portal.lost, portal.edited = (30, 29, 18), {27}
    monkeypatch.undo()
    with open_archive(tmp_path) as archive:
        assert archive.conn.execute("SELECT count(*) FROM observations WHERE kind <> 'seen'").fetchone()[0]
        often = [sql for sql in asked.values() if not any(seldom in sql for seldom in SELDOM)]
        questions = [sql for sql in often if re.match(r"\s*(SELECT|UPDATE|DELETE)\b", sql)]
        assert len(questions) > 60
        assert [step for sql in questions for step in read_whole(archive.conn, sql)] == []


def keep(archive: Archive, store: WarcStore, pages: int, *, rows: bool = True) -> None:
    for number in range(pages):
        page = Page(f"http://portal.example/{number}", b"bai %d" % number, NOW + timedelta(seconds=number))
        capture = store.write(page)
        if rows:
            archive.add_capture(capture)
    store.write_metadata("urn:doingoai:crawl:1", {"json": "{}"})
    store.close()


def steps_of(archive: Archive, question: str) -> int:
    """How many steps SQLite's machine takes to find the end of the file *question*."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    archive.conn.set_progress_handler(step, 1)
    archive.indexed_end(question)
    archive.conn.set_progress_handler(None, 1)
    return steps


def test_the_end_of_a_file_is_found_in_as_many_steps_however_much_is_in_it(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive, WarcStore(archive.warc_dir, "test", lambda: NOW) as store:
        for pages in (2, 60):
            keep(archive, store, pages)
        few, many = sorted(archive.warc_dir.iterdir())
        assert archive.indexed_end(many.name) > archive.indexed_end(few.name) > 0
        assert steps_of(archive, many.name) == steps_of(archive, few.name)
        assert archive.indexed_end("unknown.warc.gz") == 0


def test_a_file_that_was_found_whole_is_not_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_archive(tmp_path) as archive, WarcStore(archive.warc_dir, "test", lambda: NOW) as store:
        keep(archive, store, 3)
        keep(archive, store, 3, rows=False)
        take_recovered(archive, store)
        names = sorted(path.name for path in archive.warc_dir.glob("*.warc.gz"))
        assert sorted(archive.whole_files()) == names
        assert archive.conn.execute("SELECT count(*) FROM captures").fetchone()[0] == 6
        opened: list[str] = []
        recover = importlib.import_module("archive.warc.recover")
        monkeypatch.setattr(recover, "sound_end", lambda path, start: opened.append(path.name) or path.stat().st_size)
        monkeypatch.setattr(recover, "read_exchanges", lambda path, **more: opened.append(path.name) or iter(()))
        take_recovered(archive, store)
        assert opened == []
        with (archive.warc_dir / names[0]).open("ab") as file:
            file.write(b"torn")
        take_recovered(archive, store)
        assert set(opened) == {names[0]}


def test_what_lost_its_row_in_a_file_that_was_whole_is_not_left_to_the_next_run(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive, WarcStore(archive.warc_dir, "test", lambda: NOW) as store:
        keep(archive, store, 3)
        archive.conn.execute("DELETE FROM captures WHERE id = 3")
        assert [(damage.kind, damage.remedy) for damage in verify(archive)] == [("unindexed", "next-run")]
        keep(archive, store, 1)
        take_recovered(archive, store)
        assert verify(archive) == []
        archive.conn.execute("DELETE FROM captures WHERE url LIKE '%/2'")
        assert [(damage.kind, damage.remedy) for damage in verify(archive)] == [("unindexed", "rebuild")]


def test_the_wal_is_cut_though_a_site_is_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_WAL", 100_000)
    with open_archive(tmp_path) as archive, open_archive(tmp_path, readonly=True) as site:
        wal = archive.path.with_name("archive.db-wal")
        with archive.transaction():
            archive.conn.execute("INSERT INTO settings VALUES ('large', hex(zeroblob(4000000)))")
        assert wal.stat().st_size > 4_000_000
        assert site.conn.execute("SELECT length(value) FROM settings").fetchone()[0] == 8_000_000
        for number in range(3):
            with archive.transaction():
                archive.conn.execute("INSERT INTO settings VALUES (?, '')", (number,))
        assert wal.stat().st_size <= 100_000
