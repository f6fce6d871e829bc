"""What can go wrong with an archive, each with one sentence that says what to do.

ArchiveError
  ArchiveMissing   there is no archive where one was to be read
  NotAnArchive     the file is something else
  ArchiveLocked    another run holds the lock (exit code 4)
  ArchiveDamaged   SQLite finds the database malformed
"""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterator


class ArchiveError(Exception):
    """Something about the archive needs a person; ``str()`` is one sentence that says what to do."""


class ArchiveMissing(ArchiveError):  # noqa: N818 - named by what is the case
    """No archive stands at the given place."""


class NotAnArchive(ArchiveError):  # noqa: N818 - named by what is the case
    """The file given is no archive of doingoai."""


class ArchiveDamaged(ArchiveError):  # noqa: N818 - named by what is the case
    """The database is malformed."""


class ArchiveLocked(ArchiveError):  # noqa: N818 - named by what is the case
    """Another run holds the lock; ``owner`` is what it wrote into the lock file."""

    def __init__(self, owner: str) -> None:
        self.owner = owner
        super().__init__(f"another run holds this archive ({owner or 'unknown owner'}): wait for it or stop it")


@contextlib.contextmanager
def explained(place: object, kinds: tuple[type[sqlite3.Error | OSError], ...] = (sqlite3.Error,)) -> Iterator[None]:
    """Turn a failure inside, of one of *kinds*, into the ArchiveError that tells of it; others pass as they are."""
    try:
        yield
    except kinds as error:
        sentence = explain(error, place)
        if sentence is None:
            raise
        raise sentence from error


_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{place} is locked by another program: close it (or wait) and run again",
    sqlite3.SQLITE_LOCKED: "{place} is locked by another program: close it (or wait) and run again",
    sqlite3.SQLITE_READONLY: "{place} is read-only: give this user the right to write there",
    sqlite3.SQLITE_FULL: "the disk that holds {place} is full: free some space and run again, nothing is lost",
    sqlite3.SQLITE_CANTOPEN: (
        "{place} cannot be opened: check that the directory exists, its rights, and that its disk may be written to"
    ),
    sqlite3.SQLITE_IOERR: "reading or writing {place} failed: check the disk, then run `doingoai verify`",
    sqlite3.SQLITE_PERM: "{place} cannot be used by this user: check its rights",
}
_LACKING = (
    "{place} has less in it than this needs ({why}): a published snapshot holds only what readers see, so ask the"
    " archive it was made from; an archive of an older doingoai is brought up to date by the next `doingoai crawl`"
)
_DAMAGE = "{place} is damaged: run `doingoai verify`, then `doingoai rebuild` from its WARC files"


#: What Python's module says, without a code of SQLite, of a text that is none.
_NO_TEXT = "Could not decode to UTF-8"


def damaged(place: object) -> ArchiveDamaged:
    """Return the error that tells that the database at *place* is malformed."""
    return ArchiveDamaged(_DAMAGE.format(place=place))


def explain(error: sqlite3.Error | OSError, place: object) -> ArchiveError | None:
    """Return the ArchiveError that tells *error* to a person, or None if it is a mistake in a program instead."""
    if isinstance(error, sqlite3.Error):
        return _explain_sqlite(error, place)
    if error.errno == errno.ENOSPC:
        return ArchiveError(_SENTENCES[sqlite3.SQLITE_FULL].format(place=place))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ArchiveError(_SENTENCES[sqlite3.SQLITE_READONLY].format(place=place))
    return ArchiveError(f"{place} cannot be used: {error.strerror or error}")


def _explain_sqlite(error: sqlite3.Error, place: object) -> ArchiveError | None:
    # Extended codes carry the primary one in their low byte (SQLITE_IOERR_WRITE and the like).
    code = getattr(error, "sqlite_errorcode", 0)
    code = sqlite3.SQLITE_FULL if code == sqlite3.SQLITE_IOERR_SHMSIZE else code & 0xFF  # no room for shared memory
    if code == sqlite3.SQLITE_NOTADB:
        return NotAnArchive(f"{place} is not an archive of doingoai (not even a SQLite database): choose another place")
    if code == sqlite3.SQLITE_CORRUPT or str(error).startswith(_NO_TEXT):
        return damaged(place)
    if str(error).startswith(("no such table", "no such column")):
        return ArchiveError(_LACKING.format(place=place, why=error))
    sentence = _SENTENCES.get(code)
    return ArchiveError(sentence.format(place=place)) if sentence else None
