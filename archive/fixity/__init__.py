"""``verify``: is everything that is kept still what it was?

Every WARC record against its digests, every row of ``captures`` against its record, every file against its row, the
indexes against the text, every history against its article, and the database against its own rules. Nothing is changed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from archive.errors import ArchiveDamaged, ArchiveError, NotAnArchive, explain
from archive.fixity.damage import Damage, in_order
from archive.fixity.database import check_database, check_index
from archive.fixity.histories import check_articles
from archive.fixity.media import check_media
from archive.fixity.records import check_files, check_records

if TYPE_CHECKING:
    from archive.store import Archive

__all__ = ["CHECKS", "Damage", "verify", "verify_directory"]

#: What says nothing of the database: another program holds it, or there is no room for a copy of it.
_NO_DAMAGE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL)
#: The checks in the order they run; each yields what it finds.
CHECKS: tuple[Callable[[Archive], Iterator[Damage]], ...] = (
    check_database,
    check_records,
    check_media,
    check_articles,
    check_index,
)


def verify_directory(path: str | os.PathLike[str]) -> list[Damage]:
    """Return everything that is damaged in the archive at *path*, also when its database cannot even be opened.

    Raises ArchiveError when there is no archive, it may not be read, or it is a published snapshot.
    """
    from archive.store import open_archive
    from archive.store.opening import has_captures, locate, refuse_snapshot

    directory, database = locate(path)
    try:
        with open_archive(path, create=False, readonly=True) as archive:
            refuse_snapshot(archive.conn, archive.path)
            return verify(archive)
    except (ArchiveDamaged, NotAnArchive) as error:
        if not has_captures(directory):
            raise
        why = f"cannot be opened ({error.__cause__ or 'it is gone, empty or no database'})"
        return in_order([Damage("database", database.name, why, "rebuild"), *check_files(directory / "warc")])


def verify(archive: Archive) -> list[Damage]:
    """Return everything that is damaged in *archive*, worst first by kind of check; empty when all is sound.

    Works on an archive opened read-only and beside a running crawl (what the crawl is just writing is left out). A
    check that the database itself is too broken for counts as damage of the database. Raises ArchiveError when another
    program does not let go of it, or the indexes cannot be checked for want of space.
    """
    found: list[Damage] = []
    for check in CHECKS:
        try:
            found.extend(check(archive))
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _NO_DAMAGE:
                raise _no_room() if code == sqlite3.SQLITE_FULL else explain(error, archive.path) or error from error
            found.append(Damage("database", str(archive.path), f"cannot be read ({error})", "rebuild"))
    return in_order(found)


def _no_room() -> ArchiveError:
    # nothing is written but the temporary copy in which the indexes are checked
    place = os.environ.get("SQLITE_TMPDIR") or os.environ.get("TMPDIR") or "/var/tmp"  # noqa: S108 (told, not used)
    return ArchiveError(
        f"there is no room in {place} for a temporary copy of the database: free some space there, or let"
        " $SQLITE_TMPDIR name a larger place"
    )
