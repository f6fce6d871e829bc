"""``rebuild``: the archive made anew from its WARC files alone.

The records are read in the order they were written, so that every article meets its captures as it did before. What no
page tells stands in metadata records (archive/warc/ledger.py): runs, absences, decisions of a person.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.backup import copy_settings
from archive.drafts import copy_part, whole_or_nothing
from archive.errors import ArchiveError, ArchiveMissing
from archive.kept import resolver
from archive.models import Capture
from archive.snapshot import check_apart
from archive.store import open_archive
from archive.warc import Exchange, Problem, capture_of, read_exchanges
from archive.warc.ledger import Note, read_notes
from archive.warc.recover import sound_end
from crawler.kept import is_robots, keep_own, read_own, register
from crawler.portals import PORTALS, Portal
from crawler.reports import FilesReport
from crawler.reviewing import carry_out
from crawler.spiders.endings import PASSING
from crawler.visits import Visits

if TYPE_CHECKING:
    from archive.store import Archive

BATCH = 50


class RebuildReport(FilesReport):
    """What was found in the WARC files and what became of it."""

    def summary(self) -> str:
        """Return the report as lines for a person."""
        found = f"{self.pages} pages from {self.files} WARC files, {self.unread} kept unread."
        return self.told(f"{found} Read: {self.became or 'nothing'}.")


def rebuild(archive_dir: str | os.PathLike[str], dest: str | os.PathLike[str]) -> RebuildReport:
    """Make in *dest* (new or empty) the archive whose WARC files lie in *archive_dir*; its database is not looked at.

    The settings and the WARC files are copied first. Articles and revisions come out equal, but for run times and row
    numbers; what was read is due again when it was. Not remade: which lists there are, and what they said of articles;
    the next crawl walks them to their end. Raises ArchiveError.
    """
    source, dest = Path(archive_dir) / "warc", Path(dest)
    if not any(source.glob("*.warc.gz")):
        raise ArchiveMissing(f"there are no WARC files in {source}: nothing to rebuild from")
    check_apart(Path(archive_dir), dest)
    report = RebuildReport()
    with whole_or_nothing(dest), open_archive(dest) as archive, archive.lock("rebuild"):
        copy_settings(Path(archive_dir), dest)
        for path in sorted(source.glob("*.warc.gz")):
            size = sound_end(path, 0)
            if size < path.stat().st_size:
                report.problems.append(f"{path.name}: what lies behind byte {size} is no complete record: left out")
            if size:
                copy_part(path, archive.warc_dir / path.name, size)
        _Rebuilding(archive, report, Visits(archive, Path(archive_dir))).run()
    return report


def in_order_of_writing(runs: Mapping[Path, Collection[int]]) -> list[Path]:
    """Return the WARC files in the order of the *runs* they tell of, which are numbered as they begin.

    After a clock that was put back the name of a later file comes before that of an earlier one.
    """
    spans, last = [], {0}
    for path in sorted(runs):
        last = set(runs[path]) or last
        spans.append((min(last), max(last), path))
    places: dict[Path, int] = {}
    group, end = 0, -1
    for first, until, path in sorted(spans):
        group += first > end  # files of one process share runs, or have none of their own
        end = max(end, until)
        places[path] = group
    return sorted(places, key=lambda path: (places[path], path.name))


def _notes(path: Path) -> list[Note]:
    return list(read_notes(path, lambda problem: None))


class _Rebuilding:
    """One rebuild: the runs are known from the start, the rest follows in the order of writing."""

    def __init__(self, archive: Archive, report: RebuildReport, visits: Visits) -> None:
        self._archive, self._report, self._visits = archive, report, visits
        self._files = sorted(archive.warc_dir.glob("*.warc.gz"))
        self._claims: dict[str, dict[str, Any]] = {}
        self._aside: set[str] = set()
        self._absences: dict[int, list[dict[str, Any]]] = {}

    def run(self) -> None:
        self._archive.conn.execute("CREATE TEMP TABLE told_runs (number INTEGER PRIMARY KEY, told TEXT NOT NULL)")
        self._files = in_order_of_writing({path: self._hear(path) for path in self._files})
        self._begin_runs()
        for path in self._files:
            self._report.files += 1
            self._read_file(path, _notes(path))
        self._end_runs()
        self._visits.finish()

    def _hear(self, path: Path) -> set[int]:
        """Take in what *path* tells of what lies elsewhere; returns the runs it tells of. All that is ever told of runs
        would be too much for memory, so it waits in a table of this connection.
        """
        runs: set[int] = set()
        for note in _notes(path):
            if note.kind == "crawl":
                runs.add(int(note.number))
                told = (int(note.number), json.dumps(note.values, ensure_ascii=False))
                self._archive.conn.execute("INSERT OR REPLACE INTO told_runs VALUES (?, ?)", told)
            elif note.kind == "claim":
                self._claims[note.values["record_id"]] = note.values
            elif note.kind == "aside":
                self._aside.add(note.values["record_id"])
        return runs

    def _told_runs(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield every run with what was told of it last."""
        for number, told in self._archive.conn.execute("SELECT number, told FROM told_runs ORDER BY number"):
            yield number, json.loads(told)

    def _begin_runs(self) -> None:
        with self._archive.transaction():
            for number, values in self._told_runs():
                self._write_run(number, values)
                if values["absences"]:
                    self._absences[number] = sorted(values["absences"], key=lambda item: str(item["observed_at"]))

    def _write_run(self, number: int, values: dict[str, Any]) -> None:
        conn, run = self._archive.conn, values["run"]
        known = {row["name"] for row in conn.execute("PRAGMA table_info(crawls)")}
        names = [name for name in run if name in known]
        conn.execute(
            "INSERT INTO crawls (id, portal, mode, started_at) VALUES (?, '', '', '') ON CONFLICT DO NOTHING", (number,)
        )
        changes = ", ".join(f"{name} = ?" for name in names)
        conn.execute(f"UPDATE crawls SET {changes} WHERE id = ?", (*(run[name] for name in names), number))  # noqa: S608

    def _end_runs(self) -> None:
        """Put the counters back (reading counted again) and restore the checks."""
        with self._archive.transaction():
            for number, values in self._told_runs():
                self._write_run(number, values)
                for check in values["checks"]:
                    self._archive.conn.execute(
                        "INSERT INTO checks (crawl_id, portal, name, ok, detail, checked_at) VALUES (?, ?, ?, ?, ?, ?)",
                        [check[name] for name in ("crawl_id", "portal", "name", "ok", "detail", "checked_at")],
                    )
            self._forget_retried()
        self._archive.close_interrupted_crawls()

    def _forget_retried(self) -> None:
        """An answer of 429 or 5xx that the same run asked for again, and got, was no failure to it."""
        self._archive.conn.execute(
            """DELETE FROM failures WHERE stage = 'fetch' AND reason IN (SELECT 'http-' || value FROM json_each(?))
                 AND EXISTS (SELECT 1 FROM captures AS c WHERE c.url = failures.url AND c.status = 200
                               AND c.crawl_id = failures.crawl_id AND c.id > failures.capture_id)""",
            (json.dumps(PASSING),),
        )

    def _read_file(self, path: Path, notes: list[Note]) -> None:
        def on_problem(problem: Problem) -> None:
            self._report.problems.append(str(problem))

        waiting = list(notes)
        batch: list[Exchange] = []
        for exchange in read_exchanges(path, on_problem=on_problem, resolve=resolver(self._archive), own=True):
            if len(batch) >= BATCH or (waiting and waiting[0].offset < exchange.record.offset):
                self._store(path, batch)
                batch = []
            while waiting and waiting[0].offset < exchange.record.offset:
                self._apply(waiting.pop(0))
            batch.append(exchange)
        self._store(path, batch)
        for note in waiting:
            self._apply(note)

    def _store(self, path: Path, batch: list[Exchange]) -> None:
        with self._archive.transaction():
            for exchange in batch:
                self._report.pages += 1
                capture = capture_of(exchange, path.name)
                if claim := self._claims.get(capture.record_id):
                    capture = replace(capture, portal=claim["portal"], crawl_id=claim["crawl_id"])
                self._keep(exchange, replace(capture, crawl_id=self._known_run(capture)))

    def _known_run(self, capture: Capture) -> int | None:
        """Return the run of *capture*; one that was killed before it wrote anything of itself gets a row now."""
        number = capture.crawl_id
        if number is not None and self._archive.crawl(number) is None:
            self._archive.conn.execute(
                "INSERT INTO crawls (id, portal, mode, started_at) VALUES (?, ?, 'incremental', ?)",
                (number, capture.portal or "", capture.fetched_at.isoformat()),
            )
        return number

    def _keep(self, exchange: Exchange, capture: Capture) -> None:
        if capture.crawl_id is not None:
            self._observe_until(capture.crawl_id, capture.fetched_at)
        number = self._archive.add_capture(capture)
        portal = PORTALS.get(capture.portal or "")
        if portal is None:
            self._report.unread += 1
            kind = "robots" if is_robots(capture.url) else "other"
            self._archive.set_capture_kind(number, kind)
            return
        register(self._archive, portal)
        self._read(exchange, portal, capture, number)

    def _read(self, exchange: Exchange, portal: Portal, capture: Capture, number: int) -> None:
        if capture.record_id in self._aside:
            self._archive.set_capture_kind(number, "other")
            return
        reading = read_own(exchange, portal, capture)
        if capture.status == 304:
            self._visits.unchanged(exchange.page, portal, capture, exchange.notes)
        elif reading is None:
            self._archive.set_capture_kind(number, "robots" if is_robots(capture.url) else "other")
        else:
            outcome = keep_own(exchange, reading, portal, capture, number, self._archive)
            self._visits.read(exchange.page, portal, capture, exchange.notes, outcome)
            self._report.outcomes[outcome.kind] += 1

    def _observe_until(self, crawl_id: int, moment: datetime | None) -> None:
        """Bring back the absences a run observed up to *moment*: later captures of the run were read knowing them."""
        waiting = self._absences.get(crawl_id, [])
        while waiting and (moment is None or datetime.fromisoformat(waiting[0]["observed_at"]) <= moment):
            absence = waiting.pop(0)
            known = self._archive.known_article(absence["portal"], absence["key"])
            if known is not None:
                self._archive.observe(
                    known,
                    absence["kind"],
                    crawl_id=crawl_id,
                    capture_id=self._capture(crawl_id, absence["record_id"]),
                    detail=absence["detail"],
                    observed_at=datetime.fromisoformat(absence["observed_at"]),
                )

    def _capture(self, crawl_id: int, record_id: str | None) -> int | None:
        """Return the number of the capture of run *crawl_id* that *record_id* names, if it names any."""
        sought = "SELECT id FROM captures WHERE crawl_id = ? AND record_id = ?"
        row = self._archive.conn.execute(sought, (crawl_id, record_id)).fetchone() if record_id else None
        return None if row is None else int(row["id"])

    def _decide(self, values: dict[str, Any]) -> None:
        row = self._archive.review_of(values["portal"], values["key"])
        if row is None:
            if values["decision"] == "reject":
                self._report.problems.append(f"{values['key']} was rejected by a person, but reads without doubt now")
            return
        try:
            carry_out(self._archive, row, values["decision"], datetime.fromisoformat(values["decided_at"]))
        except ArchiveError as error:
            self._report.problems.append(str(error))

    def _apply(self, note: Note) -> None:
        """A run ended here, something was learned, or a person decided something."""
        if note.kind == "review":
            self._decide(note.values)
        if note.kind == "noise":
            shape, place = note.values["spot"]
            moment = datetime.fromisoformat(note.values["learned_at"])
            self._archive.learn_noise(note.values["portal"], {(shape, place)}, moment)
        run = note.values.get("run", {})
        if run.get("finished_at"):
            self._observe_until(int(note.number), None)
            if run["healthy"] and run["status"] == "finished":
                self._archive.settle_states(run["portal"], now=datetime.fromisoformat(run["finished_at"]))


__all__ = ["RebuildReport", "rebuild"]
