"""From a path to an open connection, or to one clear sentence why not."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from sqlite_utils import Database

from archive.errors import ArchiveDamaged, ArchiveError, ArchiveMissing, NotAnArchive, damaged, explain, explained
from archive.pairs import register
from archive.schema import APPLICATION_ID, migrations
from archive.store.connection import BUSY_TIMEOUT_MS

#: Name of the database inside an archive's directory.
DATABASE = "archive.db"
#: Bytes that the WAL is cut to when it is begun anew.
MOST_WAL = 16 << 20


def locate(path: str | os.PathLike[str] | None) -> tuple[Path, Path]:
    """Return (directory, database) for *path*: a directory, or the database file itself.

    None means ``$DOINGOAI_ARCHIVE``, else ``./data``.
    """
    place = Path(path if path is not None else os.environ.get("DOINGOAI_ARCHIVE") or "data")
    if place.is_file() or place.suffix == ".db":
        return place.parent, place
    return place, place / DATABASE


def connect(database: Path, *, create: bool, readonly: bool) -> sqlite3.Connection:
    """Open *database*, create and migrate it if need be; raises ArchiveMissing, NotAnArchive or ArchiveError."""
    with explained(database, (OSError,)):
        _refuse_emptied(database)
    if not database.exists() and (readonly or not create):
        raise ArchiveMissing(f"there is no archive at {database.parent}: crawl or import first, or name another place")
    try:
        with explained(database, (sqlite3.Error, OSError)):
            if readonly:
                return _open_readonly(database)
            _make_directory(database.parent)
            return _open_writable(database)
    except UnicodeDecodeError as error:
        # SQLite quotes what it cannot make sense of, and Python cannot read the quotation
        raise damaged(database) from error
    except NotAnArchive as error:
        if isinstance(error.__cause__, sqlite3.Error):
            _refuse_lost(database, "no database any more")
        raise


def _refuse_emptied(database: Path) -> None:
    # Looked at from outside: a program that opens the file by itself and closes it again takes away, by the rules of
    # POSIX, the locks of every connection it has to that file, and the next program to leave it then deletes its WAL.
    if not database.exists():
        _refuse_lost(database, "gone")
    elif database.stat().st_size == 0:
        _refuse_lost(database, "empty")


def _refuse_lost(database: Path, how: str) -> None:
    """A file that is gone or no database beside kept captures was an archive: beginning anew would hide the loss."""
    if has_captures(database.parent):
        raise ArchiveDamaged(
            f"{database} is {how} although captures are kept beside it: run `doingoai rebuild DEST` to make it anew"
            " in another place, then put DEST in the place of this archive"
        )


def has_captures(directory: Path) -> bool:
    """Tell whether WARC files lie in the archive's *directory*."""
    return any((directory / "warc").glob("*.warc*"))


def _make_directory(directory: Path) -> None:
    for part in (directory, directory / "warc", directory / "media"):
        part.mkdir(parents=True, exist_ok=True)


def _open_writable(database: Path) -> sqlite3.Connection:
    conn = _connection(f"{database.resolve().as_uri()}?mode=rwc")
    try:
        _refuse_strangers(conn, database)
        refuse_snapshot(conn, database)
        _use_wal(conn)
        # FULL: a commit survives power loss, for one more fsync a page.
        conn.execute("PRAGMA synchronous = FULL")
        conn.execute("PRAGMA foreign_keys = ON")
        # While a site is open nobody deletes the WAL: after one large transaction it would stay as large for ever.
        conn.execute(f"PRAGMA journal_size_limit = {MOST_WAL}")
        _migrate(conn, database)
    except BaseException:
        conn.close()
        raise
    return conn


def _open_readonly(database: Path) -> sqlite3.Connection:
    """Open without writing a byte of the database; works beside a writer, and on a read-only disk."""
    try:
        return _checked(f"{database.resolve().as_uri()}?mode=ro", database)
    except sqlite3.OperationalError as error:
        # A WAL database in a directory without write permission, or on a full disk, has no place for its shared memory.
        # Without a WAL nobody is writing, and the file may be read as it stands.
        wal = database.with_name(database.name + "-wal")
        roomless = error.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHMSIZE or not os.access(database.parent, os.W_OK)
        if not roomless or (wal.exists() and wal.stat().st_size):
            raise
    return _checked(f"{database.resolve().as_uri()}?immutable=1", database)


def refuse_unfollowed(database: Path) -> None:
    """Raise ArchiveError where SQLite cannot follow a writer: the memory it shares lies beside *database*."""
    try:
        _checked(f"{database.resolve().as_uri()}?mode=ro", database).close()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHMSIZE:
            raise explain(error, database) or error from error
        raise ArchiveError(
            f"{database.parent} cannot be written to, which a site beside a crawl needs: give this user the right to"
            " write there, or serve what `doingoai publish DEST` writes"
        ) from error


def _checked(uri: str, database: Path) -> sqlite3.Connection:
    conn = _connection(uri)
    try:
        _refuse_strangers(conn, database)
        if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotAnArchive(f"{database} is empty, not an archive of doingoai: crawl or import first")
        conn.execute("PRAGMA query_only = ON")
    except BaseException:
        conn.close()
        raise
    return conn


def _connection(uri: str) -> sqlite3.Connection:
    conn = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
    conn.row_factory = sqlite3.Row
    register(conn)
    return conn


def _refuse_strangers(conn: sqlite3.Connection, database: Path) -> None:
    # In this order: a program that creates the archive meanwhile marks it in the transaction that fills it.
    empty = conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    marked = conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if not (marked or empty):
        raise NotAnArchive(
            f"{database} is a database of another program, not an archive of doingoai: choose another place"
        )


def refuse_snapshot(conn: sqlite3.Connection, database: Path) -> None:
    """Raise ArchiveError if ``publish`` made *database*: a run needs more, and a list of migrations."""
    marked = conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if marked and not _run_so_far(conn):
        raise ArchiveError(
            f"{database} is a published snapshot, which has what readers see and nothing more: use the archive that it"
            " was made from (`sha256sum --check archive.db.sha256` tells whether the snapshot is whole)"
        )


def _use_wal(conn: sqlite3.Connection) -> None:
    if conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    # The switch needs the file alone and does not wait by itself when two programs create it together.
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def refuse_newer(conn: sqlite3.Connection, database: Path) -> bool:
    """Raise ArchiveError if a newer program made *database*; else tell whether it is as new as this one makes it."""
    applied, known = _run_so_far(conn), _known()
    if applied - known:
        raise ArchiveError(f"{database} was made by a newer doingoai: upgrade this one")
    return applied == known


def is_older(conn: sqlite3.Connection) -> bool:
    """Tell whether an older doingoai made the archive, so that tables are to come; never of a published snapshot."""
    applied = _run_so_far(conn)
    return bool(applied) and applied < _known()


def _known() -> set[str]:
    return {migration.name for migration in migrations._migrations}


def _run_so_far(conn: sqlite3.Connection) -> set[str]:
    return {migration.name for migration in migrations.applied(Database(conn, execute_plugins=False))}


def bring_up(database: Path) -> None:
    """Let *database*, which an older doingoai may have made, have today's tables. Raises ArchiveError."""
    with explained(database, (sqlite3.Error, OSError)):
        _open_writable(database).close()


def _migrate(conn: sqlite3.Connection, database: Path) -> None:
    if refuse_newer(conn, database):
        return
    db = Database(conn, execute_plugins=False)
    # Under the write lock, so that two programs do not migrate at once; sqlite-utils then uses savepoints inside.
    conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
