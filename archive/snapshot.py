"""A copy of the database as it stood at one moment, also while a crawl writes; and where copies may lie."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from archive.drafts import sync
from archive.errors import ArchiveError, explained

if TYPE_CHECKING:
    from archive.store import Archive

#: What the archivist set, inside an archive's directory: without the proxy of a portal, an archive brought back would
#: reach it no more.
SETTINGS = "doingoai.toml"


def copy_database(archive: Archive, path: Path, final: Path) -> None:
    """Write a consistent copy of the database to *path* (SQLite's backup API in one step; readers and writers go on).

    Raises ArchiveError when the disk is full or read-only; it names *final*, for which *path* is the draft.
    """
    with explained(final, (sqlite3.Error, OSError)):
        with closing(sqlite3.connect(path)) as copy:
            archive.conn.backup(copy)
        sync(path)


def check_apart(directory: Path, dest: Path) -> None:
    """Refuse a *dest* that is *directory* or lies in it. Raises ArchiveError."""
    here, there = directory.resolve(), dest.resolve()
    if there == here or here in there.parents:
        raise ArchiveError(f"{dest} lies in the archive itself: choose another place")


def check_file(archive: Archive, dest: Path) -> None:
    """Refuse a file *dest* that is one of the archive's own, or would stand among them. Raises ArchiveError."""
    here, there = archive.directory.resolve(), dest.resolve()
    kept = any(here / folder in there.parents for folder in ("warc", "media"))
    own = there.parent == here and there.name in (*_files_of(archive.path), "lock", SETTINGS)
    if kept or own:
        raise ArchiveError(f"{dest} would write over the archive itself: choose another place")


def _files_of(database: Path) -> tuple[str, ...]:
    """Return the names under which SQLite keeps *database* and what belongs to it."""
    return tuple(database.name + ending for ending in ("", "-wal", "-shm", "-journal"))
