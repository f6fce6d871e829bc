"""``publish``: a snapshot that may stand on a public host, served immutable."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from archive.drafts import copy_part, drafted
from archive.errors import ArchiveError, explained
from archive.ledger import copy_openly
from archive.schema import INDEXES, PRIVATE_TABLES
from archive.snapshot import check_apart, copy_database
from archive.store.opening import bring_up, has_captures, refuse_newer, refuse_snapshot

if TYPE_CHECKING:
    from archive.store import Archive


def publish(archive: Archive, dest: str | os.PathLike[str]) -> Path:
    """Write ``archive.db``, ``archive.db.sha256`` and ``media/`` into the directory *dest*; return the database's path.

    Private tables are dropped but for what may be told of them (archive.ledger), the file is compacted, its indexes
    optimised, and it is not in WAL mode, so that ``datasette -i`` serves it. WARC files stay at home. Raises
    ArchiveError.
    """
    dest = Path(dest)
    check_apart(archive.directory, dest)
    if has_captures(dest):
        raise ArchiveError(f"{dest} holds an archive, which a snapshot would replace: choose another place")
    # A table that is private to a newer program would not be known here, and published.
    refuse_newer(archive.conn, archive.path)
    refuse_snapshot(archive.conn, archive.path)
    final = dest / "archive.db"
    with drafted(final) as draft:
        copy_database(archive, draft, final)
        bring_up(draft)
        with explained(final):
            _strip(draft)
        for row in archive.conn.execute("SELECT path FROM media ORDER BY path").fetchall():
            source = archive.media_dir / row["path"]
            if source.is_file():
                copy_part(source, dest / "media" / row["path"], source.stat().st_size)
    for leftover in ("-wal", "-shm"):
        final.with_name(final.name + leftover).unlink(missing_ok=True)
    _write_digest(final)
    return final


def _write_digest(file: Path) -> None:
    """Write the SHA-256 of *file* beside it, as ``sha256sum --check`` reads it."""
    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    with drafted(file.with_name(f"{file.name}.sha256")) as draft:
        draft.write_text(f"{digest}  {file.name}\n", encoding="ascii")


def _strip(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        conn.execute("PRAGMA foreign_keys = OFF")
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute("BEGIN")
        copy_openly(conn)
        conn.execute("UPDATE captures SET crawl_id = NULL")
        for table in PRIVATE_TABLES:
            conn.execute(f'DROP TABLE IF EXISTS "{table}"')
        _drop_broken_views(conn)
        for index in INDEXES:
            conn.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")  # noqa: S608
        conn.execute("COMMIT")
        conn.execute("ANALYZE")
        conn.execute("VACUUM")


def _drop_broken_views(conn: sqlite3.Connection) -> None:
    for (view,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
        try:
            conn.execute(f'SELECT 1 FROM "{view}" LIMIT 0')  # noqa: S608
        except sqlite3.OperationalError:  # it shows a private table
            conn.execute(f'DROP VIEW "{view}"')
