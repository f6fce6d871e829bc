"""``verify``: is everything that is kept still what it was?

Every WARC record against its digests, every row of ``captures`` against its record, every file against its row, the
indexes against the text, every history against its article, and the database against its own rules. Nothing is changed
but the list of files that were looked at (archive.store.filechecks).
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from archive.errors import ArchiveDamaged, ArchiveError, NotAnArchive, explain
from archive.fixity.damage import Damage, in_order
from archive.fixity.database import check_database, check_index
from archive.fixity.files import KeptFile, due_files, kept_files
from archive.fixity.histories import check_articles
from archive.fixity.records import check_files
from archive.models import utc_now
from archive.store.filechecks import CheckNotes

if TYPE_CHECKING:
    from archive.store import Archive

__all__ = ["Damage", "Round", "verify", "verify_directory", "verify_due"]

#: What says nothing of the database: another program holds it, or there is no room for a copy of it.
_NO_DAMAGE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL)
#: The checks of the database that come before those of the files, and those behind them; each yields what it finds.
BEFORE: tuple[Callable[[Archive], Iterator[Damage]], ...] = (check_database,)
BEHIND: tuple[Callable[[Archive], Iterator[Damage]], ...] = (check_articles, check_index)
#: What keeps a look at some files from being one: the database does not open.
_UNOPENED = (ArchiveDamaged, NotAnArchive)


@dataclass(frozen=True, slots=True)
class Round:
    """What a look at some of the files found: the *damages*, how many files were *checked*, how many due ones were
    *left* for another time, and why some could not be noted, if so: those will be looked at again.
    """

    damages: list[Damage]
    checked: int
    left: int
    unnoted: str = ""


def verify_directory(path: str | os.PathLike[str]) -> list[Damage]:
    """Return everything that is damaged in the archive at *path*, also when its database cannot even be opened.

    Each file that was looked at is noted where the list of them can be written. Raises ArchiveError when there is no
    archive, it may not be read, or it is a published snapshot.
    """
    from archive.store import open_archive
    from archive.store.opening import has_captures, locate, refuse_snapshot

    directory, database = locate(path)
    try:
        with CheckNotes(database) as notes, open_archive(path, create=False, readonly=True) as archive:
            refuse_snapshot(archive.conn, archive.path)
            return verify(archive, notes)
    except _UNOPENED as error:
        if not has_captures(directory):
            raise
        why = f"cannot be opened ({error.__cause__ or 'it is gone, empty or no database'})"
        return in_order([Damage("database", database.name, why, "rebuild"), *check_files(directory / "warc")])


def verify(archive: Archive, notes: CheckNotes | None = None) -> list[Damage]:
    """Return everything that is damaged in *archive*, worst first by kind of check; empty when all is sound.

    Works on an archive opened read-only and beside a running crawl (what the crawl is just writing is left out). A
    check that the database itself is too broken for counts as damage of the database. With *notes*, each file that was
    looked at is noted. Raises ArchiveError when another program does not let go of the database, or the indexes cannot
    be checked for want of space.
    """
    found = _found(archive, *BEFORE)
    look = _looking(None if found else notes)  # into a database that is damaged nothing is written
    found += _found(archive, lambda _: (damage for file in kept_files(archive) for damage in look(file, archive)))
    return in_order(found + _found(archive, *BEHIND))


def verify_due(
    path: str | os.PathLike[str], *, days: int = 0, seconds: float | None = None, now: datetime | None = None
) -> Round:
    """Look at the database, and at those files of the archive at *path* that nobody looked at for *days* days, the one
    looked at longest ago first, for *seconds*: at one at least, and at each to its end.

    Each file is noted at once, so that a kill loses nothing. A database that does not open any more is damage, and then
    all WARC files are looked at. Raises ArchiveError, also when the archive cannot be written to.
    """
    from archive.store import open_archive
    from archive.store.opening import locate

    until = None if seconds is None else time.monotonic() + seconds
    try:
        open_archive(path, create=False).close()  # an archive of an older version gets the list
    except _UNOPENED:
        return Round(verify_directory(path), 0, 0)
    with CheckNotes(locate(path)[1]) as notes, open_archive(path, readonly=True) as archive:
        done = _due(archive, notes, due_files(archive, now or utc_now(), days), until)
        failed = notes.failed
        return replace(done, unnoted=str(explain(failed, archive.path) or failed)) if failed else done


def _due(archive: Archive, notes: CheckNotes, due: list[KeptFile], until: float | None) -> Round:
    found = _found(archive, *BEFORE)
    look = _looking(None if found else notes)
    found += _found(archive, *BEHIND)
    checked = 0
    for checked, file in enumerate(due, 1):  # noqa: B007  (told below)
        found += _found(archive, partial(look, file))
        if until is not None and time.monotonic() >= until:
            break
    return Round(in_order(found), checked, len(due) - checked)


def _looking(notes: CheckNotes | None) -> Callable[[KeptFile, Archive], Iterator[Damage]]:
    """Return what yields the damage of a file and then notes that it was looked at, as it was before that."""

    def look(file: KeptFile, archive: Archive) -> Iterator[Damage]:
        state, damages = file.state(archive), 0
        for damage in file.check(archive):
            damages += damage.remedy != "next-run"
            yield damage
        if notes is not None:
            notes.note(file.path, state, utc_now(), damages)

    return look


def _found(archive: Archive, *checks: Callable[[Archive], Iterable[Damage]]) -> list[Damage]:
    found: list[Damage] = []
    for check in checks:
        try:
            found.extend(check(archive))
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _NO_DAMAGE:
                raise _no_room() if code == sqlite3.SQLITE_FULL else explain(error, archive.path) or error from error
            found.append(Damage("database", str(archive.path), f"cannot be read ({error})", "rebuild"))
    return found


def _no_room() -> ArchiveError:
    # nothing is written but the temporary copy in which the indexes are checked
    place = os.environ.get("SQLITE_TMPDIR") or os.environ.get("TMPDIR") or "/var/tmp"  # noqa: S108 (told, not used)
    return ArchiveError(
        f"there is no room in {place} for a temporary copy of the database: free some space there, or let"
        " $SQLITE_TMPDIR name a larger place"
    )
