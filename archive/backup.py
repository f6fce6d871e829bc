"""``backup``: a second archive with everything in it, made while a crawl may run."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from archive.copies import Copies
from archive.drafts import copy_part, drafted
from archive.errors import ArchiveError, NotAnArchive, explained
from archive.fixity.media import media_files
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

    Raises ArchiveError, after all the rest was copied also when something in *archive* became smaller than its copy, or
    is damaged. A copy that may be whole is left as it is.
    """
    dest = Path(dest)
    done = copy_kept(archive, dest)
    copy_settings(archive.directory, dest)
    if told := what_to_tell(done, archive.directory, dest):
        raise ArchiveError(f"all else was copied, but {told}")
    return dest


def what_to_tell(done: Copied, home: Path, dest: Path) -> str:
    """Return what a person must hear of a copy of *home* in *dest*; empty if all went well."""
    return "; ".join(_told(done, home, dest))


def _told(done: Copied, home: Path, dest: Path) -> Iterator[str]:
    files = done.files
    if done.broken:
        copied = "its earlier copy was left as it is" if done.kept_database else "it was copied so"
        yield f"the database in {home} is damaged: {copied}. Run `doingoai verify`"
    if files.smaller:
        yield (
            f"{_named(files.smaller)} in {home} became smaller than the copy in {dest}, which was left as it is: bring"
            " it back from there, then `doingoai verify`"
        )
    if files.left:
        yield (
            f"{_named(files.left)} in {home} does not match its digests any more; the copy in {dest} keeps what it had:"
            " `doingoai verify` both, and bring back what is whole there"
        )
    if files.taken:
        yield (
            f"{_named(files.taken)} in {home} does not match its digests and was copied so, for want of an earlier"
            " copy: `doingoai verify` says what helps"
        )


def _named(files: list[str]) -> str:
    return files[0] if len(files) == 1 else f"{files[0]} and {len(files) - 1} other{'s' * (len(files) > 2)}"


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of the *files*; whether the database is *broken*, and its earlier copy was kept for that."""

    files: Copies
    broken: bool
    kept_database: bool


def copy_kept(archive: Archive, dest: Path) -> Copied:
    """Copy what *archive* keeps (database, WARC files, media) to the directory *dest*, without the settings.

    The database first, then the files its rows speak of: what a running crawl adds meanwhile is left out, so that the
    copy verifies. Into an earlier backup only what is new is copied, and nothing that is damaged takes the place of
    what may be whole. Raises ArchiveError.
    """
    _refuse_place(archive, dest)
    had = (dest / "archive.db").is_file()
    files = Copies(archive, dest, _checked_before(dest))
    with contextlib.suppress(_KeepDatabase), drafted(dest / "archive.db") as draft:
        copy_database(archive, draft, dest / "archive.db")
        broken = not _is_sound(draft)
        _copy_files(archive, draft, files)
        if broken and had:
            raise _KeepDatabase
        with explained(dest / "archive.db"):
            _keep_checks(draft, files.checked)
        for leftover in ("-wal", "-shm"):
            draft.with_name(draft.name + leftover).unlink(missing_ok=True)
            (dest / f"archive.db{leftover}").unlink(missing_ok=True)
    return Copied(files, broken, broken and had)


class _KeepDatabase(Exception):  # noqa: N818  (no error: it lets the draft go)
    """The database is damaged, and of an earlier time there is a copy of it."""


def _is_sound(database: Path) -> bool:
    """Whether SQLite finds nothing wrong with the pages of *database*; whole indexes are for ``verify``."""
    with closing(sqlite3.connect(database)) as conn:
        try:
            return [row[0] for row in conn.execute("PRAGMA quick_check(1)")] == ["ok"]
        except sqlite3.DatabaseError:
            return False


def _refuse_place(archive: Archive, dest: Path) -> None:
    check_apart(archive.directory, dest)
    if dest.exists() and (not dest.is_dir() or not (_only_ours(dest) or (dest / "archive.db").exists())):
        raise NotAnArchive(f"{dest} is neither empty nor an earlier backup: choose another place")
    if _holds_more(archive, dest):
        raise NotAnArchive(
            f"{dest} keeps pages that this archive has not, so it is no backup of it: choose another place"
        )


def _copy_files(archive: Archive, database: Path, files: Copies) -> None:
    from archive.store import open_archive

    with open_archive(database, readonly=True) as copy:
        _copy_warc(archive, copy, files)
        for path, digest, size in media_files(copy):
            files.add_media(path, digest, size)


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


def _copy_warc(archive: Archive, copy: Archive, files: Copies) -> None:
    busy = archive.lock_owner() is not None
    for path in sorted(archive.warc_dir.glob("*.warc.gz")):
        end = copy.indexed_end(path.name)
        if size := _settled_end(path, end) if busy else sound_end(path, end) or path.stat().st_size:
            files.add_warc(path, size)
    for note in sorted((archive.warc_dir / "torn").glob("*")):
        copy_part(note, files.dest / "warc" / "torn" / note.name, note.stat().st_size)


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
