"""When each kept file was last compared with its digests: written by ``verify``, which changes nothing else."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from archive.models import iso_utc
from archive.store.connection import ArchiveBase

_NOTE = """
INSERT INTO file_checks (path, size, modified_ns, checked_at, damages) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified_ns = excluded.modified_ns,
  checked_at = excluded.checked_at, damages = excluded.damages
"""


@dataclass(frozen=True, slots=True)
class FileState:
    """A file as it was when it was last looked at."""

    size: int
    modified_ns: int
    checked_at: str
    damages: int


class FileChecks(ArchiveBase):
    """The table ``file_checks``, for reading; :class:`CheckNotes` writes it beside a crawl."""

    def file_checks(self) -> dict[str, FileState]:
        """Return every file that was looked at, by its path in the archive's directory."""
        rows = self.conn.execute("SELECT path, size, modified_ns, checked_at, damages FROM file_checks")
        return {path: FileState(*values) for path, *values in rows}


def state_of(path: Path) -> tuple[int, int]:
    """Return size and time of the last change of *path* in nanoseconds, both 0 if it is gone."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


class CheckNotes(contextlib.AbstractContextManager["CheckNotes"]):
    """Notes one file after the other in the table ``file_checks`` of *database*, each at once: a kill loses none.

    It opens a connection of its own when the first is noted, without the lock of a run, and makes no table: where there
    is none, or nobody may write (an archive of an older version, a read-only disk), nothing is noted. Close it after
    whatever else reads the database: the last to go takes the write-ahead log along.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._conn: sqlite3.Connection | None = None
        self.failed: sqlite3.Error | None = None

    def note(self, path: str, state: tuple[int, int], at: datetime, damages: int) -> None:
        """Note that the file *path*, as its *state* was, was looked at, and how much was wrong with it."""
        if self.failed is not None:
            return
        try:
            self._connection().execute(_NOTE, (path, *state, iso_utc(at), damages))
        except sqlite3.Error as error:
            self.failed = error

    def _connection(self) -> sqlite3.Connection:
        if self._conn is None:
            self._conn = sqlite3.connect(
                f"{self._database.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=30
            )
            # A power cut may take the last notes, no more: they are no page that was seen once and never again.
            self._conn.execute("PRAGMA synchronous = NORMAL")
        return self._conn

    def __exit__(self, *_: object) -> None:
        if self._conn is not None:
            self._conn.close()
