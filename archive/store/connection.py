"""The file itself: opening, transactions, the lock. What stands on it is in the sibling modules."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from archive.errors import ArchiveError, ArchiveLocked, explained
from archive.models import iso_utc, utc_now

#: How long a statement waits for another program's write, milliseconds.
BUSY_TIMEOUT_MS = 30_000


class ArchiveBase:
    """An open archive: ``directory``, ``conn`` (autocommit, rows by name) and ``db`` (the same, as sqlite-utils)."""

    def __init__(self, directory: Path, path: Path, conn: sqlite3.Connection) -> None:
        self.directory = directory
        self.path = path
        self.conn = conn
        self.db = Database(conn, execute_plugins=False)
        self.warc_dir = directory / "warc"
        self.media_dir = directory / "media"
        self._depth = 0
        self._doomed = False
        self._refusals: dict[int, Counter[str]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database; what is not committed is forgotten."""
        self.conn.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Store all that happens inside, durably, or nothing of it; an inner one joins the outer one.

        Joined ones have no savepoint (each would make FTS5 write out its buffer), so an inner failure that somebody
        swallows dooms the outer one. Raises ArchiveError when the disk is full, read-only, locked or damaged.
        """
        if self._depth:
            with self._joined():
                yield
            return
        with explained(self.path), self._outermost():
            yield

    @contextlib.contextmanager
    def _joined(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        except BaseException:
            self._doomed = True
            raise
        finally:
            self._depth -= 1

    @contextlib.contextmanager
    def _outermost(self) -> Iterator[None]:
        self.conn.execute("BEGIN IMMEDIATE")
        self._depth, self._doomed = 1, False
        try:
            yield
            if self._doomed:
                raise ArchiveError("part of this page could not be stored, so nothing of it was: see the error before")
            self._before_commit()
            self.conn.execute("COMMIT")
            self._refusals.clear()
        except BaseException:
            # SQLite may have rolled back by itself already (full disk).
            if self.conn.in_transaction:
                self.conn.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    def _before_commit(self) -> None:
        """Write what was gathered in memory; the ledger does so."""

    def lock_owner(self) -> str | None:
        """Return what the holder of the lock wrote into it, or None if nobody holds it."""
        try:
            descriptor = os.open(self.directory / "lock", os.O_RDONLY)
        except FileNotFoundError:
            return None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return _owner(descriptor) or "unknown owner"
        finally:
            os.close(descriptor)
        return None

    @contextlib.contextmanager
    def lock(self, owner: str) -> Iterator[None]:
        """Hold the one writer's lock of this archive; raises ArchiveLocked at once if another run has it.

        It is a flock on ``DIR/lock``: the kernel frees it when the holder dies, however it dies, so what a killed run
        left in the file is only text.
        """
        with explained(self.directory / "lock", (OSError,)):
            descriptor = os.open(self.directory / "lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _take(descriptor, owner)
            yield
            os.ftruncate(descriptor, 0)
        finally:
            os.close(descriptor)


def _owner(descriptor: int) -> str:
    return os.pread(descriptor, 1000, 0).decode(errors="replace").strip()


def _take(descriptor: int, owner: str) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ArchiveLocked(_owner(descriptor)) from None
    note = f"{owner}, process {os.getpid()} on {socket.gethostname()} since {iso_utc(utc_now())}\n"
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, note.encode(), 0)
