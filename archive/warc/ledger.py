"""What no page can tell, as WARC metadata records: runs, absences, decisions. ``rebuild`` reads them back.

Each is a record about ``urn:doingoai:<kind>:<number>`` whose block has one line ``json: {...}``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import explained
from archive.warc.damage import DamagedError
from archive.warc.records import OnProblem, Record, iter_records
from archive.warc.store import WarcStore

if TYPE_CHECKING:
    from archive.store import Archive

_PREFIX = "urn:doingoai:"
#: Observations that reading the page again brings back by itself: not written here.
_READ_FROM_PAGES = ("seen", "http-404", "http-410", "login", "challenge", "soft-404", "moved", "address-taken")


@dataclass(frozen=True, slots=True)
class Note:
    """One such record: *kind* is ``crawl``, ``claim``, ``aside``, ``noise`` or ``review``, *values* what it says."""

    offset: int
    kind: str
    number: str
    values: dict[str, Any]


def write_run(store: WarcStore, archive: Archive, crawl_id: int) -> None:
    """Write the ledger row of a run, its checks, and the absences it observed that no kept page shows.

    Call it when a run begins (so that a killed one is not forgotten) and when it has ended and was judged. Raises
    ArchiveError when the disk is full.
    """
    run = archive.conn.execute("SELECT * FROM crawls WHERE id = ?", (crawl_id,)).fetchone()
    checks = archive.conn.execute("SELECT * FROM checks WHERE crawl_id = ? ORDER BY id", (crawl_id,))
    absences = archive.conn.execute(
        """SELECT a.portal, a.key, o.kind, o.detail, o.observed_at, c.record_id FROM observations AS o
            JOIN articles AS a ON a.id = o.article_id LEFT JOIN captures AS c ON c.id = o.capture_id
            WHERE o.crawl_id = ? AND o.kind <> 'seen' AND o.kind NOT IN (SELECT value FROM json_each(?))
            ORDER BY o.id""",
        (crawl_id, json.dumps(_READ_FROM_PAGES)),
    )
    values = {"run": dict(run), "checks": [dict(row) for row in checks], "absences": [dict(row) for row in absences]}
    _write(store, "crawl", str(crawl_id), values)


def write_claim(store: WarcStore, record_id: str, portal: str, crawl_id: int | None) -> None:
    """Write that *portal* was named later as the reader of a record that had been kept unread."""
    _write(store, "claim", record_id, {"record_id": record_id, "portal": portal, "crawl_id": crawl_id})


def write_aside(store: WarcStore, record_id: str) -> None:
    """Write that the page of a record was put aside unread: its address, or another, had to be asked first."""
    _write(store, "aside", record_id, {"record_id": record_id})


def write_noise(store: WarcStore, portal: str, spot: tuple[str, str], learned_at: str) -> None:
    """Write that a spot of addresses was found to name nothing: which readings are of one article hangs on it."""
    _write(store, "noise", portal, {"portal": portal, "spot": spot, "learned_at": learned_at})


def write_decision(
    store: WarcStore, portal: str, key: str, decision: str, decided_at: str, record_id: str | None = None
) -> None:
    """Write what a person decided about a doubtful reading; *record_id* is the WARC record of the page as kept."""
    values = {"portal": portal, "key": key, "decision": decision, "decided_at": decided_at, "record_id": record_id}
    _write(store, "review", key, values)


def _write(store: WarcStore, kind: str, number: str, values: dict[str, Any]) -> None:
    with explained(store.directory, (OSError,)):
        store.write_metadata(f"{_PREFIX}{kind}:{number}", {"json": json.dumps(values, ensure_ascii=False)})


def read_notes(path: str | os.PathLike[str], on_problem: OnProblem) -> Iterator[Note]:
    """Yield the notes in one of our WARC files, in the order written."""
    path = Path(path)
    with path.open("rb") as raw:
        for record in iter_records(raw, path.name, on_problem):
            note = _note(record)
            if note is not None:
                yield note


def _note(record: Record) -> Note | None:
    if record.type != "metadata" or not record.uri.startswith(_PREFIX):
        return None
    try:
        block = record.block() or b""
    except DamagedError:
        return None  # iter_records tells of it
    kind, _, number = record.uri.removeprefix(_PREFIX).partition(":")
    line = next((line for line in block.decode("utf-8").splitlines() if line.startswith("json: ")), None)
    return Note(record.offset, kind, number, json.loads(line.removeprefix("json: "))) if line else None
