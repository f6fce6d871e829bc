"""WARC records against their digests, and rows of ``captures`` against the records."""

from __future__ import annotations

import hashlib
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from archive.fixity.damage import Damage
from archive.store.opening import is_older
from archive.warc.damage import DamagedError
from archive.warc.pages import CRAWL
from archive.warc.records import Problem, Record, iter_records, parse_digest

if TYPE_CHECKING:
    from archive.store import Archive

#: Records that must have a row.
_INDEXED = ("response", "revisit", "resource")
_HEAD_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class _Found:
    """A record as it lies in the file, in the terms of its row."""

    record_id: str
    record_type: str
    url: str
    payload_digest: str
    warc_length: int
    run: str


def warc_names(archive: Archive) -> list[str]:
    """Return the names of the WARC files that there are or must be, first those that are gone."""
    rows = {row[0] for row in archive.conn.execute("SELECT DISTINCT warc_file FROM captures")}
    there = {path.name for path in archive.warc_dir.glob("*.warc.gz")}
    gone = {name for name in rows - there if not (archive.warc_dir / name).is_file()}
    return [*sorted(gone), *sorted(there)]


def check_warc(archive: Archive, name: str) -> Iterator[Damage]:
    """Compare the WARC file *name* with its digests and with ``captures``."""
    path = archive.warc_dir / name
    if path.is_file():
        # What a running crawl has written since its last commit is not damage.
        yield from _check_file(archive, path, archive.indexed_end(name) if archive.lock_owner() is not None else None)
        return
    rows = archive.conn.execute("SELECT count(*) FROM captures WHERE warc_file = ?", (name,)).fetchone()[0]
    yield Damage("warc-missing", f"warc/{name}", f"the file is gone; {rows} captures were in it", "refetch")


def check_files(directory: Path) -> Iterator[Damage]:
    """Compare every WARC file with its own digests alone: there is no database to compare it with."""
    for path in sorted(directory.glob("*.warc.gz")):
        yield from check_alone(path)


def check_alone(path: Path, until: int | None = None) -> Iterator[Damage]:
    """Compare the WARC file *path*, up to byte *until* if given, with the digests that its records carry."""
    place = f"warc/{path.name}"
    problems: list[Problem] = []
    with path.open("rb") as raw:
        for record in iter_records(raw, path.name, problems.append):
            if until is not None and record.offset >= until:
                break
            yield from _check_record(record, place, {})
    for problem in problems:
        if until is None or problem.offset < until:
            yield Damage("warc-record", place, problem.detail, "backup")


def _check_file(archive: Archive, path: Path, until: int | None) -> Iterator[Damage]:
    problems: list[Problem] = []
    found: dict[int, _Found] = {}
    place = f"warc/{path.name}"
    with path.open("rb") as raw:
        for record in iter_records(raw, path.name, problems.append):
            if until is not None and record.offset >= until:
                break
            yield from _check_record(record, place, found)
    # Behind everything that has a row and everything complete: what a kill leaves, and recover() cuts aside.
    tail = max([archive.indexed_end(path.name), *(offset + 1 for offset in found)])
    for problem in problems:
        if until is None and problem.offset >= tail:
            yield Damage("torn-tail", place, f"{problem.detail}; no row knows of it", "next-run")
        elif until is None or problem.offset < until:
            yield Damage("warc-record", place, problem.detail, "refetch")
    yield from _check_rows(archive, path.name, found, {problem.offset for problem in problems}, until)


def _check_record(record: Record, place: str, found: dict[int, _Found]) -> Iterator[Damage]:
    try:
        wrong = _wrong_digests(record)
    except DamagedError:
        return  # iter_records reports it
    for name in wrong:
        yield Damage("warc-digest", place, f"the record at byte {record.offset} does not match its {name}", "refetch")
    if record.type in _INDEXED:
        digest = record.header("WARC-Payload-Digest") or ""
        run = record.header(CRAWL) or ""
        found[record.offset] = _Found(record.id, record.type, record.uri, digest, record.length, run)


def _wrong_digests(record: Record) -> list[str]:
    block, payload = parse_digest(record.header("WARC-Block-Digest")), None
    if record.type == "response":
        payload = parse_digest(record.header("WARC-Payload-Digest"))
    hashers = [hashlib.new(item[0], usedforsecurity=False) if item else None for item in (block, payload)]
    head, in_head = b"", True
    for piece in record.chunks():
        if hashers[0] is not None:
            hashers[0].update(piece)
        if in_head:
            head += piece
            at = head.find(b"\r\n\r\n")
            if at < 0 and len(head) < _HEAD_LIMIT:
                continue
            in_head, piece = False, head[at + 4 :]  # noqa: PLW2901  the rest of this piece is payload
        if hashers[1] is not None:
            hashers[1].update(piece)
    names = ("WARC-Block-Digest", "WARC-Payload-Digest")
    checked = zip(names, (block, payload), hashers, strict=True)
    return [name for name, told, hasher in checked if told and hasher is not None and hasher.digest() != told[1]]


def _check_rows(
    archive: Archive, name: str, found: dict[int, _Found], broken: set[int], until: int | None
) -> Iterator[Damage]:
    # A crawl that goes on commits rows of records behind *until*, which were not looked at.
    rows = archive.conn.execute(
        "SELECT * FROM captures WHERE warc_file = ?1 AND (?2 IS NULL OR warc_offset < ?2) ORDER BY warc_offset",
        (name, until),
    ).fetchall()
    known = {row["warc_offset"] for row in rows}
    size = (archive.warc_dir / name).stat().st_size
    lost = [row for row in rows if row["warc_offset"] >= size]
    if lost:
        detail = f"the file ends at byte {size}: the records of {len(lost)} captures that were behind it are lost"
        yield Damage("warc-record", f"warc/{name}", detail, "refetch")
    starts = sorted(found)
    swallowed = {at for at in known - found.keys() - broken if at < size and not _covers(found, starts, at)}
    if swallowed:
        detail = f"the records of {len(swallowed)} captures are not there any more: other bytes stand in their place"
        yield Damage("warc-record", f"warc/{name}", detail, "refetch")
    reported = broken | swallowed
    for row in rows[: len(rows) - len(lost)]:
        offset = row["warc_offset"]
        if offset not in found:
            if offset not in reported:  # else the record itself is reported
                yield Damage("capture-row", f"capture {row['id']}", f"no record at byte {offset} of {name}", "rebuild")
        elif differing := _differences(row, found[offset]):
            detail = f"{', '.join(differing)} differ from the record at byte {offset} of {name}"
            yield Damage("capture-row", f"capture {row['id']}", detail, "rebuild")
    # a run looks at no file again that was found whole: what has lost its row since is not given one
    rowless = sorted(found.keys() - known)
    end = size if rowless and _was_whole(archive, name, size) else archive.indexed_end(name)
    runs = {str(row[0]) for row in archive.conn.execute("SELECT id FROM crawls")} if rowless else set()
    for offset in rowless:
        # behind the last row lies what a kill leaves: the next run gives it one, unless it knows less than the file
        remedy = "next-run" if offset >= end and found[offset].run in {"", *runs} else "rebuild"
        yield Damage("unindexed", f"warc/{name}", f"the record at byte {offset} has no row in captures", remedy)


def _was_whole(archive: Archive, name: str, size: int) -> bool:
    """Whether a run found the file *name* whole when it was as large as now; older archives know of none."""
    return not is_older(archive.conn) and archive.whole_files().get(name) == size


def _covers(found: dict[int, _Found], starts: list[int], at: int) -> bool:
    """Whether a sound record lies over byte *at*: then the row that looks there for its own is wrong, not the file."""
    before = bisect_right(starts, at) - 1
    return before >= 0 and at < starts[before] + found[starts[before]].warc_length


def _differences(row: sqlite3.Row, record: _Found) -> list[str]:
    names = ("record_id", "record_type", "url", "payload_digest", "warc_length")
    return [name for name in names if row[name] != getattr(record, name)]
