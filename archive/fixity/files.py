"""The kept files one by one: WARC files and media, which of them to look at first, and when each was looked at last."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from archive.fixity.damage import Damage
from archive.fixity.media import check_media, media_files
from archive.fixity.records import check_warc, warc_names
from archive.models import iso_utc
from archive.store.filechecks import FileState, state_of

if TYPE_CHECKING:
    from archive.store import Archive

#: Every file that has a row, with the bytes that the database knows of; how each was when it was last looked at. A file
#: that has grown since is as one that was never looked at. From each name the index leads to the next: there are some
#: hundred captures to a file, and none but the last of each is read.
_COVERAGE = """
WITH RECURSIVE named(file) AS (
  SELECT min(warc_file) FROM captures
  UNION ALL SELECT (SELECT min(warc_file) FROM captures WHERE warc_file > file) FROM named WHERE file IS NOT NULL),
kept(path, size) AS (
  SELECT 'warc/' || file, (SELECT warc_offset + warc_length FROM captures WHERE warc_file = file
                           ORDER BY warc_offset DESC LIMIT 1)
  FROM named WHERE file IS NOT NULL
  UNION ALL SELECT 'media/' || path, size FROM media),
looked(checked_at, damages) AS (
  SELECT iif(f.size >= k.size OR f.damages, f.checked_at, NULL), f.damages
  FROM kept AS k LEFT JOIN file_checks AS f ON f.path = k.path)
SELECT count(*) AS files, count(*) - count(checked_at) AS unchecked, coalesce(sum(damages > 0), 0) AS damaged,
  min(checked_at) AS checked_since FROM looked
"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far the kept files were looked at: how many there are, how many of them never as they are now, in how many
    damage was found when they were last looked at, and since when each of the others was.
    """

    files: int
    unchecked: int
    damaged: int
    checked_since: str | None

    def to_json(self) -> dict[str, Any]:
        """Return the fields as a JSON object."""
        return asdict(self)


def coverage(archive: Archive) -> Coverage | None:
    """Return how far the files of *archive* were looked at; None if nothing tells, as an older version kept no list."""
    try:
        return Coverage(**dict(archive.conn.execute(_COVERAGE).fetchone()))
    except sqlite3.OperationalError as error:
        if str(error) != "no such table: file_checks":
            raise
        return None


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file by its *path* in the archive's directory; of one under ``media/``, what it must be."""

    path: str
    digest: str = ""
    size: int = 0

    def state(self, archive: Archive) -> tuple[int, int]:
        """Return its size and when it was last written to; of what a crawl is just writing, only what has a row."""
        size, modified = state_of(archive.directory / self.path)
        folder, name = self.path.split("/", 1)
        busy = folder == "warc" and archive.lock_owner() is not None
        return (min(size, archive.indexed_end(name)) if busy else size), modified

    def check(self, archive: Archive) -> Iterator[Damage]:
        """Yield what is wrong with it."""
        folder, name = self.path.split("/", 1)
        return check_warc(archive, name) if folder == "warc" else check_media(archive, name, self.digest, self.size)


def kept_files(archive: Archive) -> Iterator[KeptFile]:
    """Yield every file that is kept or should be, WARC files first."""
    for name in warc_names(archive):
        yield KeptFile(f"warc/{name}")
    for path, digest, size in media_files(archive):
        yield KeptFile(f"media/{path}", digest, size)


def due_files(archive: Archive, now: datetime, days: int = 0) -> list[KeptFile]:
    """Return the files that nobody looked at within *days* before *now*: first those that were found damaged or never
    looked at as they are now, then the others, the one looked at longest ago first.

    What is said to have been looked at after *now* was so by a wrong clock, and counts as never.
    """
    known, until = archive.file_checks(), iso_utc(now - timedelta(days=days))
    dated = [(_looked_at(archive, file, known, iso_utc(now)), file) for file in kept_files(archive)]
    return [file for at, file in sorted(dated, key=lambda one: one[0]) if at <= until]


def _looked_at(archive: Archive, file: KeptFile, known: dict[str, FileState], now: str) -> str:
    last = known.get(file.path)
    if last is None or last.damages or last.checked_at > now:
        return ""
    size, modified = state_of(archive.directory / file.path)
    return last.checked_at if (last.size, last.modified_ns) == (size, modified) else ""
