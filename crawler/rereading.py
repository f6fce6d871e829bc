"""``reextract``: every kept page read again with today's reader, and what that changes.

Pages come from the WARC files; reading is spread over the cores. A run that was stopped goes on where it stood.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from archive.kept import UNREADABLE, exchange_of
from archive.knowledge.index import reindex
from archive.models import Outcome, Page
from crawler.ingest import Interpretation, keep
from crawler.kept import read_kept
from crawler.portals import PORTALS
from crawler.reading.version import extractor
from crawler.reports import Event

if TYPE_CHECKING:
    from archive.store import Archive

BATCH = 100
#: Fewer pages than this are not worth the start of other processes.
LEAST_FOR_PROCESSES = 400
#: Changes listed one by one in the report; more are only counted.
MOST_LISTED = 1000
_SETTING = "reextract"
#: Captures that are read: answers of 200 to GET that a portal claims, except files, feeds and robots.txt.
_PAGES = """
SELECT * FROM captures WHERE id > :after AND portal IS NOT NULL AND (:portal IS NULL OR portal = :portal)
  AND status = 200 AND method = 'GET' AND coalesce(kind, '') NOT IN ('media', 'robots', 'feed')
ORDER BY id LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One page that reads otherwise than before: *was* and *became* are kinds, *detail* the fields that differ."""

    capture_id: int
    url: str
    was: str | None
    became: str
    detail: str | None


@dataclass
class RereadReport:
    """What a re-reading found; with *dry_run* nothing of it was stored."""

    dry_run: bool
    pages: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    changed: int = 0
    changes: list[Change] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {**self.__dict__, "outcomes": dict(self.outcomes), "changes": [asdict(item) for item in self.changes]}

    def summary(self) -> str:
        """Return the report as lines for a person."""
        would = "would change" if self.dry_run else "changed"
        lines = [f"{self.pages} pages read again, {self.changed} {would}."]
        lines += [f"{item.url}: {item.was or '-'} -> {item.became} ({item.detail or '-'})" for item in self.changes]
        return "\n".join(lines + [f"Problem: {problem}" for problem in self.problems])


class _RolledBack(Exception):  # noqa: N818  it is no error
    """Leaves a transaction without storing it."""


def reextract(
    archive: Archive,
    portal: str | None = None,
    dry_run: bool = False,
    *,
    processes: int | None = 1,
    on_event: Event | None = None,
) -> RereadReport:
    """Read all kept pages (of *portal*) again; a changed reading is stored as a revision of its own kind.

    The caller holds the archive's lock. With *dry_run* everything is done and rolled back. *processes* beyond 1
    read in parallel, None means one per core if that is worth it; a script then needs ``if __name__ == "__main__":``
    (multiprocessing starts it again). An article that today's reader cannot read keeps its text and is reported.
    """
    report = RereadReport(dry_run)
    after = 0 if dry_run else _resume_at(archive, portal)
    with _readers(archive, portal, processes) as executor:
        while rows := archive.conn.execute(_PAGES, {"after": after, "portal": portal, "limit": BATCH}).fetchall():
            readings = list(_read(archive, rows, executor, report))
            after = rows[-1]["id"]
            try:
                with archive.transaction():
                    for row, reading in readings:
                        _keep(archive, row, reading, report)
                    _remember(archive, portal, after)
                    if dry_run:
                        raise _RolledBack
            except _RolledBack:
                pass  # this is how a dry run ends
            if on_event is not None:
                on_event("page", {"portal": portal or "", **report.outcomes})
    if not dry_run:
        _remember(archive, portal, None)
        reindex(archive)  # the gazetteer may have grown since: places and documents are found anew in every article
    return report


@contextmanager
def _readers(archive: Archive, portal: str | None, processes: int | None) -> Iterator[Executor | None]:
    wanted = processes or len(os.sched_getaffinity(0))
    count = archive.conn.execute(
        "SELECT count(*) FROM captures WHERE portal IS NOT NULL AND (?1 IS NULL OR portal = ?1)", (portal,)
    ).fetchone()[0]
    if wanted < 2 or (processes is None and count < LEAST_FOR_PROCESSES):
        yield None
        return
    # not fork: the archive's connection and whatever threads the caller has must not be copied
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(wanted, mp_context=context, initializer=_end_with_parent) as executor:
        yield executor


def _end_with_parent() -> None:
    """Let a reader end when the command that started it is killed; it would wait for work for ever."""

    def wait() -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _read(
    archive: Archive, rows: Iterable[sqlite3.Row], executor: Executor | None, report: RereadReport
) -> Iterator[tuple[sqlite3.Row, Interpretation]]:
    found, work = [], []
    for row in rows:
        try:
            exchange = exchange_of(archive, row)
        except UNREADABLE as error:
            report.problems.append(f"capture {row['id']} of {row['url']} cannot be read: {error}; run doingoai verify")
            continue
        if row["portal"] in PORTALS:
            found.append(row)
            work.append((exchange.page, row["portal"], exchange.notes))
    report.pages += len(work)
    readings = map(read_one, work) if executor is None else executor.map(read_one, work, chunksize=8)
    yield from zip(found, readings, strict=True)


def read_one(work: tuple[Page, str, dict[str, str]]) -> Interpretation:
    """Read one page; runs in another process, so it takes and returns only what can be sent."""
    page, portal, notes = work
    reading = read_kept(page, PORTALS[portal], notes) or Interpretation(page, "other", "robots")
    return replace(reading, sight=None)


def _keep(archive: Archive, row: sqlite3.Row, reading: Interpretation, report: RereadReport) -> None:
    if row["kind"] == "article" and reading.article is None:
        outcome = Outcome("lost", None, row["id"], reading.reason, reading.detail)
    else:
        outcome = keep(reading, PORTALS[row["portal"]], archive, capture_id=row["id"], mode="reread")
    report.outcomes[outcome.kind] += 1
    # what a person decided, and what the archive has learned, speak besides the reader
    read_as = "article" if outcome.article_id is not None else reading.kind
    became = outcome.kind if outcome.kind in ("reread", "lost", "review") else read_as
    if outcome.kind in ("reread", "lost", "new", "changed", "earlier") or became != (row["kind"] or became):
        report.changed += 1
        if len(report.changes) < MOST_LISTED:
            detail = outcome.detail or outcome.reason
            report.changes.append(Change(row["id"], row["url"], row["kind"], became, detail))


def _resume_at(archive: Archive, portal: str | None) -> int:
    row = archive.conn.execute("SELECT value FROM settings WHERE name = ?", (_SETTING,)).fetchone()
    known = json.loads(row["value"]) if row is not None else {}
    same = known.get("extractor") == extractor() and known.get("portal") == portal
    return int(known["after"]) if same else 0


def _remember(archive: Archive, portal: str | None, after: int | None) -> None:
    with archive.transaction():
        archive.conn.execute("DELETE FROM settings WHERE name = ?", (_SETTING,))
        if after is not None:
            value = json.dumps({"extractor": extractor(), "portal": portal, "after": after})
            archive.conn.execute("INSERT INTO settings (name, value) VALUES (?, ?)", (_SETTING, value))
