"""Other people's captures: their records are copied into the archive's own WARC files, then read like any page.

Importing the same file again changes nothing: an exchange is known by its address, second, method and payload.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from archive import __version__
from archive.errors import ArchiveError, explained
from archive.kept import resolver, same_payload
from archive.models import Capture, Page
from archive.warc import Exchange, Problem, WarcStore, read_exchanges, sha256_label
from archive.warc.build import record_uri
from archive.warc.ledger import write_claim, write_run
from archive.warc.pages import FOREIGN_DIGEST, PORTAL
from archive.warc.records import names_payload
from crawler.forwarding import Forwarding
from crawler.ingest import Interpretation, keep
from crawler.kept import Notes, is_robots, read_kept, register, take_recovered
from crawler.navigation.scope import Scope
from crawler.portals import PORTALS, Portal, portal_for, portal_named
from crawler.reports import Event, FilesReport
from crawler.sessions import Sessions
from crawler.urls import canonical_url

if TYPE_CHECKING:
    from archive.store import Archive

SOFTWARE = f"doingoai/{__version__}"
#: Pages and bytes stored in one transaction: few enough for memory, many enough to spare the disk.
BATCH_PAGES, BATCH_BYTES = 50, 8 << 20

log = logging.getLogger("doingoai")


@dataclass
class ImportReport(FilesReport):
    """What an import did: of the pages seen, how many were copied, and how many *known* already."""

    kept: int = 0
    known: int = 0

    def summary(self) -> str:
        """Return the report as lines for a person."""
        return self.told(
            f"{self.pages} pages in {self.files} files: {self.kept} copied, {self.known} known already,"
            f" {self.unread} kept unread (no portal claims them; --portal NAME reads them)",
            f"Read: {self.became or 'nothing to read'}.",
        )


def import_files(
    archive: Archive,
    paths: Iterable[str | os.PathLike[str]],
    portal_name: str | None = None,
    on_event: Event | None = None,
) -> ImportReport:
    """Copy the pages of WARC, ARC and WACZ files into *archive* and read those a portal claims.

    With *portal_name* that portal reads every page, whatever its host or section. The caller holds the archive's lock.
    Damaged records are told in the report and skipped. Raises ArchiveError, before anything is taken, for a missing
    file or an unknown portal.
    """
    portal, given = portal_named(portal_name) if portal_name is not None else None, [Path(path) for path in paths]
    check_files(given)
    report = ImportReport(files=len(given))
    with WarcStore(archive.warc_dir, SOFTWARE) as store:
        taker = Taker(archive, store, report, mode="import", on_event=on_event)
        report.outcomes.update(take_recovered(archive, store))
        unresolved = [path for path in given if _import_file(taker, path, portal, report)]
        for path in unresolved:
            _import_revisits(taker, path, portal, report)
        taker.finish()
    return report


def check_files(paths: Iterable[Path]) -> None:
    """Raise ArchiveError when a file of *paths* is missing: half an import, and the rest untold, helps nobody."""
    if missing := [str(path) for path in paths if not path.exists()]:
        raise ArchiveError(f"there is no file {', '.join(missing)}: check the path. Nothing was imported.")


def _import_file(taker: Taker, path: Path, portal: Portal | None, report: ImportReport) -> int:
    """Take the pages of one file; returns how many revisit records refer to what is not at hand yet."""
    unresolved: list[Problem] = []
    told: list[Problem] = []

    def on_problem(problem: Problem) -> None:
        (unresolved if problem.kind == "revisit" else told).append(problem)

    before = report.pages
    try:
        if not path.stat().st_size:
            raise ValueError(f"{path.name} is empty: fetch or copy it again")
        for found in read_exchanges(path, on_problem=on_problem, resolve=resolver(taker.archive)):
            taker.take(found.page, _reader(found, portal), _notes(found))
    except ValueError as error:
        report.problems.append(str(error))
    if told and report.pages == before and {problem.kind for problem in told} == {"garbage"}:
        report.problems.append(f"{path.name} is no WARC, ARC or WACZ file: `doingoai extract` reads a saved page")
    else:
        report.problems.extend(map(_sentence, told))
    taker.flush()
    return len(unresolved)


def _sentence(problem: Problem) -> str:
    """Return what is wrong, and where another copy of the file would help, that it would."""
    advice = "; fetch or copy the file again and import it once more" if problem.kind == "truncated" else ""
    return f"{problem}{advice}"


def _import_revisits(taker: Taker, path: Path, portal: Portal | None, report: ImportReport) -> None:
    """Take the revisit records of *path* again, now that everything they may refer to has been taken.

    It may lie in another file, in another part of a WACZ, or in the same stream of gzip.
    """

    def on_problem(problem: Problem) -> None:
        if problem.kind == "revisit":
            report.problems.append(str(problem))

    for found in read_exchanges(path, on_problem=on_problem, resolve=resolver(taker.archive)):
        if found.record.type == "revisit" and not taker.has(found.page):
            taker.take(found.page, _reader(found, portal), _notes(found))
    taker.flush()


def _reader(found: Exchange, portal: Portal | None) -> Portal | None:
    reader = portal or reader_of(found.page.url, found.record.header(PORTAL))
    return reader if reader is not None and _is_address(found.page.url, reader) else None


def _is_address(url: str, portal: Portal) -> bool:
    """Whether *url* can be that of a page; slips such as ``http://[`` are kept unread."""
    with suppress(ValueError):
        return bool(canonical_url(url, portal))
    return False


def _notes(found: Exchange) -> Notes:
    """The notes of a crawl of ours, and the digest by which other records of the same crawler refer to this payload."""
    digest = found.record.header("WARC-Payload-Digest")
    if not digest or FOREIGN_DIGEST in found.notes or names_payload(digest, found.page.body):
        return found.notes
    return {**found.notes, FOREIGN_DIGEST: digest}


def reader_of(url: str, named: str | None = None) -> Portal | None:
    """Return the portal that reads *url*: the one *named* when it was kept, else the one whose section it is in."""
    if named is not None and named in PORTALS:
        return PORTALS[named]
    with suppress(ValueError):
        portal = portal_for(url)
        if portal is not None and Scope(portal).refusal(url) != "outside-section":
            return portal
    return None


class Taker:
    """Takes pages in, in batches: records on disk first, then rows and readings in one transaction a batch."""

    def __init__(
        self, archive: Archive, store: WarcStore, report: ImportReport, *, mode: str, on_event: Event | None = None
    ) -> None:
        self.archive, self._store, self._report = archive, store, report
        self._mode, self._on_event = mode, on_event
        self._runs: dict[str, int] = {}
        self._learned: dict[str, Sessions] = {}
        self._forwarding = Forwarding()
        self._batch: list[tuple[Capture, Page, Portal | None, Notes]] = []
        self._bytes = 0
        self._waiting: set[tuple[str, datetime, str, str]] = set()

    def take(self, page: Page, portal: Portal | None, notes: Notes | None = None) -> None:
        """Keep *page* unless it is known, and let *portal* read it; *notes* are those of a crawl of ours."""
        self._report.pages += 1
        page, same = replace(page, redirected_from=self._forwarding.led_to(page)), _same(page)
        known = self.archive.find_capture(*same)
        if same in self._waiting or known is not None:
            self._report.known += 1
            if known is not None and portal is not None:
                self._claim(known, page, portal, notes or {})
            return
        crawl_id = self._run(portal) if portal else None
        name = portal.name if portal else None
        earlier = same_payload(self.archive, page) if page.status == 200 else None
        with explained(self._store.directory, (OSError,)):
            capture = self._store.write(
                page, portal=name, crawl_id=crawl_id, unchanged=earlier, notes=notes, sync=False
            )
        self._report.kept += 1
        self._waiting.add(same)
        self._batch.append((capture, page, portal, notes or {}))
        self._bytes += len(page.body)
        if len(self._batch) >= BATCH_PAGES or self._bytes >= BATCH_BYTES:
            self.flush()

    def has(self, page: Page) -> bool:
        """Tell whether *page* is in the archive, or waits to be stored."""
        same = _same(page)
        return same in self._waiting or self.archive.find_capture(*same) is not None

    def _claim(self, capture_id: int, page: Page, portal: Portal, notes: Notes) -> None:
        """A page kept unread earlier is read now that somebody says by which portal."""
        row = self.archive.capture(capture_id)
        if row is None or row["portal"] is not None:
            return
        crawl_id = self._run(portal)
        write_claim(self._store, row["record_id"], portal.name, crawl_id)
        reading = read_kept(page, portal, notes)
        with self.archive.transaction():
            self.archive.claim_capture(capture_id, portal.name, crawl_id)
            if reading is not None:
                self._record(reading, portal, capture_id, crawl_id)

    def flush(self) -> None:
        """Store what is waiting."""
        batch, self._batch, self._bytes = self._batch, [], 0
        self._waiting.clear()
        if not batch:
            return
        with explained(self._store.directory, (OSError,)):
            self._store.sync()
        readings = [
            (capture, portal, read_kept(page, portal, notes) if portal else None)
            for capture, page, portal, notes in batch
        ]
        with self.archive.transaction():
            for capture, portal, reading in readings:
                self._keep(capture, portal, reading)
        for _, portal, reading in readings:
            if portal is not None and reading is not None:
                self._sessions(portal).learn(reading)

    def _sessions(self, portal: Portal) -> Sessions:
        if portal.name not in self._learned:
            self._learned[portal.name] = Sessions(self.archive, self._store, portal)
        return self._learned[portal.name]

    def _keep(self, capture: Capture, portal: Portal | None, reading: Interpretation | None) -> None:
        number = self.archive.add_capture(capture)
        if reading is None or portal is None:
            self.archive.set_capture_kind(number, "robots" if is_robots(capture.url) else "other")
            self._report.unread += portal is None
            return
        self._record(reading, portal, number, capture.crawl_id)

    def _record(self, reading: Interpretation, portal: Portal, number: int, crawl_id: int | None) -> None:
        register(self.archive, portal)
        outcome = keep(reading, portal, self.archive, capture_id=number, crawl_id=crawl_id)
        self._report.outcomes[outcome.kind] += 1
        if self._on_event is not None:
            self._on_event("page", {"portal": portal.name, **self._report.outcomes})

    def _run(self, portal: Portal) -> int:
        if portal.name not in self._runs:
            register(self.archive, portal)
            self._runs[portal.name] = self.archive.begin_crawl(portal.name, self._mode)
        return self._runs[portal.name]

    def finish(self) -> None:
        """Store the rest and close the runs in the ledger; they judge nobody's health."""
        self.flush()
        for crawl_id in self._runs.values():
            self.archive.finish_crawl(crawl_id, "finished", None, None)
            write_run(self._store, self.archive, crawl_id)


def _same(page: Page) -> tuple[str, datetime, str, str]:
    """What an exchange is known by, however often it is met."""
    return record_uri(page.url), page.fetched_at, page.method, sha256_label(page.body)
