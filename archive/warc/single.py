"""One page out of one of our WARC files, by the place of its record."""

from __future__ import annotations

import os
from pathlib import Path

from archive.models import Page
from archive.warc.damage import DamagedError
from archive.warc.http import parse_message
from archive.warc.pages import REQUEST_LENGTH, Exchange, Reading, Resolve, log_problem, with_request
from archive.warc.records import Problem, iter_records


def read_record(path: str | os.PathLike[str], offset: int, *, resolve: Resolve | None = None) -> Page:
    """Return the page whose response, resource or revisit record begins at byte *offset* of our WARC file *path*.

    The digests in the record are not checked here (``verify`` does that), the gzip checksum is. Raises
    DamagedError or CodingError when there is no such record or it cannot be read, OSError when the file is away.
    """
    return read_exchange(path, offset, resolve=resolve).page


def read_exchange(path: str | os.PathLike[str], offset: int, *, resolve: Resolve | None = None) -> Exchange:
    """Like :func:`read_record`, raising the same, with the record itself."""
    path = Path(path)
    with path.open("rb") as raw:
        problems: list[Problem] = []
        record = next(iter_records(raw, path.name, problems.append, offset), None)
        if record is None or problems:
            raise DamagedError("garbage", str(problems[0]) if problems else f"{path.name} has no record at {offset}")
        page = Reading(path.name, None, lambda: path.open("rb"), log_problem, resolve).page(record)
        if page is None:
            raise DamagedError("garbage", f"{path.name}, byte {offset}: no page in this {record.type} record")
        before = int(record.header(REQUEST_LENGTH) or 0)
        if before:
            request = next(iter_records(raw, path.name, problems.append, offset - before), None)
            if request is not None and request.type == "request":
                page = with_request(page, parse_message(request.block() or b""))
    return Exchange(page, record, path.name)
