"""``backup``: a second archive with everything in it, made while a crawl may run."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING

from archive.drafts import copy_part, drafted
from archive.errors import ArchiveError, NotAnArchive, explained
from archive.snapshot import SETTINGS, check_apart, copy_database
from archive.store.filechecks import FileState
from archive.warc.records import Problem, iter_records
from archive.warc.recover import sound_end

if TYPE_CHECKING:
    from archive.store import Archive

#: Records of an exchange: behind the last row they belong to what a running crawl has not committed yet.
_EXCHANGE = ("request", "response", "revisit", "resource")


def backup(archive: Archive, dest: str | os.PathLike[str]) -> Path:
    """Copy *archive* with its settings to the directory *dest* and return it.

    Raises ArchiveError, after all the rest was copied also when a file has become smaller here than its copy: what it
    lost is in the copy alone, which is left as it is.
    """
    dest = Path(dest)
    shrunk = copy_kept(archive, dest)
    copy_settings(archive.directory, dest)
    if shrunk:
        files = shrunk[0] if len(shrunk) == 1 else f"{shrunk[0]} and {len(shrunk) - 1} other{'s' * (len(shrunk) > 2)}"
        raise ArchiveError(
            f"all else was copied, but {files} in {archive.directory} became smaller than the copy in {dest}, which was"
            " left as it is: bring it back from there, then `doingoai verify`"
        )
    return dest


def copy_kept(archive: Archive, dest: Path) -> list[str]:
    """Copy what *archive* keeps (database, WARC files, media) to the directory *dest*, without the settings.

    The database first, then the files its rows speak of: what a running crawl adds meanwhile is left out, so that the
    copy verifies. Into an earlier backup only what is new is copied. Returns the files of which *dest* holds more than
    there is here; they stay as they are there. Raises ArchiveError.
    """
    check_apart(archive.directory, dest)
    if dest.exists() and (not dest.is_dir() or not (_only_ours(dest) or (dest / "archive.db").exists())):
        raise NotAnArchive(f"{dest} is neither empty nor an earlier backup: choose another place")
    if _holds_more(archive, dest):
        raise NotAnArchive(
            f"{dest} keeps pages that this archive has not, so it is no backup of it: choose another place"
        )
    from archive.store import open_archive

    with drafted(dest / "archive.db") as draft:
        copy_database(archive, draft, dest / "archive.db")
        with explained(dest / "archive.db"):
            _keep_checks(draft, _checked_before(dest))
        with open_archive(draft, readonly=True) as copy:
            shrunk = [*_copy_warc(archive, copy, dest / "warc"), *_copy_media(archive, copy, dest / "media")]
        for leftover in ("-wal", "-shm"):
            draft.with_name(draft.name + leftover).unlink(missing_ok=True)
            (dest / f"archive.db{leftover}").unlink(missing_ok=True)
    return shrunk


def _holds_more(archive: Archive, dest: Path) -> bool:
    """Whether the last capture in *dest* is unknown here: it is another archive, or what this one was restored from."""
    from archive.store import open_archive

    if not (dest / "archive.db").is_file():
        return False
    try:
        with open_archive(dest, readonly=True) as copy:
            last = copy.conn.execute(
                "SELECT warc_file, warc_offset, record_id FROM captures ORDER BY id DESC LIMIT 1"
            ).fetchone()
    except (ArchiveError, sqlite3.DatabaseError):  # a copy that does not open any more is what a new one is for
        return False
    known = "SELECT 1 FROM captures WHERE warc_file = ? AND warc_offset = ? AND record_id = ?"
    return last is not None and archive.conn.execute(known, tuple(last)).fetchone() is None


def _checked_before(dest: Path) -> dict[str, FileState]:
    """Return when each file in *dest* was looked at there: that it was sound here says nothing of the copy."""
    from archive.store import open_archive

    try:
        with open_archive(dest, readonly=True) as copy:
            return copy.file_checks()
    except (ArchiveError, sqlite3.DatabaseError):  # none yet, one of an older version, or one that does not open
        return {}


def _keep_checks(draft: Path, known: dict[str, FileState]) -> None:
    with closing(sqlite3.connect(draft)) as conn:
        if conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'file_checks'").fetchone():
            conn.execute("DELETE FROM file_checks")
            rows = [(path, *astuple(state)) for path, state in known.items()]
            conn.executemany("INSERT INTO file_checks VALUES (?, ?, ?, ?, ?)", rows)
            conn.commit()


def _only_ours(dest: Path) -> bool:
    """Whether *dest* holds nothing, or what a first backup that was killed left there."""
    return all(path.name in ("warc", "media") or path.name.startswith(".archive.db.") for path in dest.iterdir())


def copy_settings(directory: Path, dest: Path) -> None:
    """Copy the settings of the archive in *directory*, if any, with their rights: they may hold a password."""
    source = directory / SETTINGS
    if source.is_file():
        with drafted(dest / SETTINGS) as draft:
            shutil.copy2(source, draft)


def _copy_warc(archive: Archive, copy: Archive, dest: Path) -> Iterator[str]:
    busy = archive.lock_owner() is not None
    for path in sorted(archive.warc_dir.glob("*.warc.gz")):
        end = copy.indexed_end(path.name)
        size = _settled_end(path, end) if busy else sound_end(path, end) or path.stat().st_size
        if size and _size_of(dest / path.name) > max(size, path.stat().st_size):
            yield f"warc/{path.name}"
        elif size:
            copy_part(path, dest / path.name, size)
    for note in sorted((archive.warc_dir / "torn").glob("*")):
        copy_part(note, dest / "torn" / note.name, note.stat().st_size)


def _settled_end(path: Path, start: int) -> int:
    """Return the byte behind the last record that certainly belongs to what the database knows."""
    end = start
    problems: list[Problem] = []
    with path.open("rb") as raw:
        for record in iter_records(raw, path.name, problems.append, start):
            if record.type in _EXCHANGE:
                break
            if record.block(0) is None and not problems:
                end = record.offset + record.length
    return end


def _copy_media(archive: Archive, copy: Archive, dest: Path) -> Iterator[str]:
    for row in copy.conn.execute("SELECT path, size FROM media ORDER BY path"):
        source = archive.media_dir / row["path"]
        if not source.is_file():  # a file that is gone is for verify to tell
            continue
        if row["size"] == _size_of(dest / row["path"]) > source.stat().st_size:
            yield f"media/{row['path']}"
        else:
            copy_part(source, dest / row["path"], source.stat().st_size)


def _size_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
