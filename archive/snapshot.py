"""A copy of the database as it stood at one moment, also while a crawl writes."""

from __future__ import annotations

import glob
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import ArchiveError, explained

if TYPE_CHECKING:
    from archive.store import Archive

#: What the archivist set, inside an archive's directory: without the proxy of a portal, an archive brought back would
#: reach it no more.
SETTINGS = "doingoai.toml"


def copy_database(archive: Archive, path: Path) -> None:
    """Write a consistent copy of the database to *path* (SQLite's backup API in one step; readers and writers go on).

    Raises ArchiveError when the disk is full or read-only.
    """
    with explained(path, (sqlite3.Error, OSError)):
        with closing(sqlite3.connect(path)) as copy:
            archive.conn.backup(copy)
        sync(path)


@contextmanager
def whole_or_nothing(dest: Path) -> Iterator[None]:
    """Make the directory *dest*, new or empty, be empty again when what is to fill it fails: run again, same place."""
    try:
        yield
    except BaseException:
        for path in dest.iterdir() if dest.is_dir() else ():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        raise


@contextmanager
def drafted(dest: Path) -> Iterator[Path]:
    """Yield a path to write to beside *dest*; it takes the place of *dest* when all went well, else it vanishes.

    Raises ArchiveError when *dest* is no file, when its directory cannot be had, and for what goes wrong inside.
    """
    _refuse_no_file(dest)
    draft = dest.with_name(f".{dest.name}.{os.getpid()}.draft")
    with explained(dest, (OSError,)):
        dest.parent.mkdir(parents=True, exist_ok=True)
        try:
            _clear_abandoned(dest)
            yield draft
            sync(draft)
            draft.replace(dest)
        finally:
            draft.unlink(missing_ok=True)


def _refuse_no_file(dest: Path) -> None:
    """A draft takes the place of what it is named for: of a device such as ``/dev/stdout``, that would be its end."""
    if dest.is_dir():
        raise ArchiveError(f"{dest} is a directory: name a file, in it or elsewhere")
    if dest.exists() and not dest.is_file():
        raise ArchiveError(f"{dest} is a device or a pipe, not a file: name a file")


def _clear_abandoned(dest: Path) -> None:
    for leftover in dest.parent.glob(f".{glob.escape(dest.name)}.*.draft"):
        if _is_abandoned(leftover):
            leftover.unlink(missing_ok=True)


def _is_abandoned(draft: Path) -> bool:
    """Whether the process that wrote *draft* was killed: its number stands in the name."""
    number = draft.name.split(".")[-2]
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (ValueError, PermissionError):
        return False
    return False


def sync(path: Path) -> None:
    """Wait until the file at *path* is on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def copy_part(source: Path, dest: Path, size: int) -> None:
    """Copy the first *size* bytes of *source* to *dest*, unless *dest* has that size already (kept files only grow)."""
    if dest.is_file() and dest.stat().st_size == size:
        return
    with drafted(dest) as draft, source.open("rb") as file, draft.open("wb") as copy:
        left = size
        while left and (piece := file.read(min(left, 1 << 20))):
            copy.write(piece)
            left -= len(piece)


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
