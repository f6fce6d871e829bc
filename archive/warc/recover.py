"""After a kill or a power cut: cut torn tails aside, hand back what was written but not indexed."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus
from pathlib import Path

from archive.models import Capture, iso_utc, utc_now
from archive.warc.build import redirect_target, request_digest
from archive.warc.damage import DamagedError
from archive.warc.pages import CRAWL, PORTAL, Exchange, Resolve, log_problem, read_exchanges
from archive.warc.records import Problem, iter_records, sha256_label


@dataclass(frozen=True, slots=True)
class Torn:
    """A tail that was cut off *file* at byte *offset* and now lies at *kept_as*, with a note beside it."""

    file: str
    offset: int
    size: int
    kept_as: Path


@dataclass(frozen=True, slots=True)
class Recovery:
    """What :func:`recover` did; *unindexed* yields the complete exchanges that no row knows of, file by file.

    *whole* holds the files without a fault that were looked at, each with its size, once ``unindexed`` is exhausted.
    """

    torn: tuple[Torn, ...]
    unindexed: Iterator[tuple[Capture, Exchange]]
    whole: dict[str, int]


def recover(
    directory: str | os.PathLike[str],
    indexed_end: Callable[[str], int] = lambda name: 0,
    now: Callable[[], datetime] = utc_now,
    resolve: Resolve | None = None,
    whole: Mapping[str, int] | None = None,
) -> Recovery:
    """Repair the WARC files in *directory* after an unclean end; call it under the archive's lock, before writing.

    *indexed_end* gives, for a file name, the byte behind the last record that has a row (0 for none): only what lies
    behind it is read, as ``unindexed`` is asked for it. A tail that is no complete record moves to ``torn/`` with a
    note. *resolve* finds the payloads that revisit records name; one that is not found leaves the record without a
    row. Files that are still as large as *whole* says are passed over. Raises OSError.
    """
    torn: list[Torn] = []
    known, found = whole or {}, Path(directory).glob("*.warc.gz")
    changed = sorted(path for path in found if path.stat().st_size != known.get(path.name))
    for path in changed:
        end = sound_end(path, min(indexed_end(path.name), path.stat().st_size))
        if end < path.stat().st_size:
            torn.append(_cut(path, end, now()))
        if end == 0:
            path.unlink()
    left = [path for path in changed if path.exists()]
    sizes: dict[str, int] = {}
    return Recovery(tuple(torn), _unindexed(left, indexed_end, resolve, sizes), sizes)


def _unindexed(
    paths: list[Path], indexed_end: Callable[[str], int], resolve: Resolve | None, whole: dict[str, int]
) -> Iterator[tuple[Capture, Exchange]]:
    for path in paths:
        size, problems = path.stat().st_size, list[Problem]()

        def on_problem(problem: Problem, problems: list[Problem] = problems) -> None:
            problems.append(problem)
            log_problem(problem)

        start = indexed_end(path.name)
        for exchange in read_exchanges(path, on_problem=on_problem, start=start, resolve=resolve, own=True):
            yield capture_of(exchange, path.name), exchange
        if not problems:
            whole[path.name] = size


def sound_end(path: Path, start: int) -> int:
    """Return the byte behind the last complete record after which nothing complete follows."""
    end = start
    problems: list[Problem] = []
    with path.open("rb") as raw:
        for record in iter_records(raw, path.name, problems.append, start):
            before = len(problems)
            try:
                for _ in record.chunks():
                    pass
            except DamagedError:
                continue  # reported again by iter_records; what it cannot resume from is the tail
            if record.length and len(problems) == before:
                end = record.offset + record.length
    return end


def _cut(path: Path, end: int, moment: datetime) -> Torn:
    folder = path.parent / "torn"
    folder.mkdir(exist_ok=True)
    kept_as = folder / f"{path.name}.{end}.torn"
    with path.open("r+b") as raw, kept_as.open("wb") as aside:
        raw.seek(end)
        shutil.copyfileobj(raw, aside)
        aside.flush()
        os.fsync(aside.fileno())
        size = aside.tell()
        note = {"file": path.name, "offset": end, "size": size, "cut_at": iso_utc(moment), "why": "incomplete record"}
        kept_as.with_suffix(".json").write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")
        raw.truncate(end)
        os.fsync(raw.fileno())
    return Torn(path.name, end, size, kept_as)


def capture_of(found: Exchange, warc_file: str) -> Capture:
    """Return the row for an exchange read back from one of our own files."""
    page, record = found.page, found.record
    status, headers = record.answer or (page.status, page.headers)
    told = replace(page, status=status, headers=headers)
    run = record.header(CRAWL) or ""
    payload = b"" if status == HTTPStatus.NOT_MODIFIED else page.body
    return Capture(
        url=page.url,
        fetched_at=page.fetched_at,
        status=status,
        mime=told.mime,
        method=page.method,
        payload_digest=sha256_label(page.body),
        size=len(payload),
        warc_file=warc_file,
        warc_offset=record.offset,
        warc_length=record.length,
        record_id=record.id,
        source=page.source,
        record_type=record.type,
        request_digest=request_digest(page),
        portal=record.header(PORTAL),
        crawl_id=int(run) if run.isdigit() else None,
        redirect_to=redirect_target(told),
    )
