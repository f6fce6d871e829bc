"""Files and directories that are written whole or not at all."""

from __future__ import annotations

import errno
import glob
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from archive.errors import ArchiveError, explained

#: What SQLite keeps beside a database; on a full disk it cannot always take its journal away.
_BESIDE = ("-journal", "-wal", "-shm")


@contextmanager
def whole_or_nothing(dest: Path) -> Iterator[None]:
    """Make the directory *dest* be empty again when what is to fill it fails: run again, same place.

    Raises ArchiveError when *dest* is there and no empty directory.
    """
    if dest.exists() and (not dest.is_dir() or any(dest.iterdir())):
        raise ArchiveError(f"{dest} is not an empty directory: choose a new place, or empty it first")
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

    After a crash the file is whole, or as it was before. Raises ArchiveError when *dest* is no file, when its directory
    cannot be had, and for what goes wrong inside.
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
            sync(dest.parent)
        finally:
            for leftover in ("", *_BESIDE):
                draft.with_name(draft.name + leftover).unlink(missing_ok=True)


def _refuse_no_file(dest: Path) -> None:
    """A draft takes the place of what it is named for: of a device such as ``/dev/stdout``, that would be its end."""
    if dest.is_dir():
        raise ArchiveError(f"{dest} is a directory: name a file, in it or elsewhere")
    if dest.exists() and not dest.is_file():
        raise ArchiveError(f"{dest} is a device or a pipe, not a file: name a file")


def _clear_abandoned(dest: Path) -> None:
    for leftover in dest.parent.glob(f".{glob.escape(dest.name)}.*.draft*"):
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
    """Wait until the file at *path*, or the entries of that directory, are on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL or not path.is_dir():  # file systems of other machines sync files alone
            raise
    finally:
        os.close(descriptor)


def copy_part(source: Path, dest: Path, size: int) -> None:
    """Copy the first *size* bytes of *source* to *dest*, unless *dest* has that size already (kept files only grow)."""
    if not dest.is_file() or dest.stat().st_size != size:
        copy_all(source, dest, size)


def copy_all(source: Path, dest: Path, size: int) -> None:
    """Copy the first *size* bytes of *source* to *dest*, whatever *dest* is."""
    with drafted(dest) as draft, draft.open("wb") as copy:
        _copy_bytes(source, 0, copy, size)


def copy_tail(source: Path, dest: Path, size: int) -> None:
    """Let *dest* grow to *size* bytes by what *source* has behind those that *dest* has, which stay as they are."""
    with drafted(dest) as draft, draft.open("wb") as copy:
        _copy_bytes(dest, 0, copy, size)
        _copy_bytes(source, copy.tell(), copy, size)


def _copy_bytes(source: Path, start: int, copy: BinaryIO, end: int) -> None:
    with source.open("rb") as file:
        file.seek(start)
        left = end - start
        while left > 0 and (piece := file.read(min(left, 1 << 20))):
            copy.write(piece)
            left -= len(piece)
