"""The database against its own rules: pages, foreign keys, the schema, the search indexes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlite_utils import Database

from archive.fixity.damage import Damage
from archive.pairs import PAIRS, register
from archive.schema import INDEXES, migrations

if TYPE_CHECKING:
    from archive.store import Archive

_MOST_MESSAGES = 20


def check_database(archive: Archive) -> Iterator[Damage]:
    """Run SQLite's own checks, and compare the schema with the one that the migrations run so far make."""
    place = archive.path.name
    for (message,) in archive.conn.execute(f"PRAGMA integrity_check({_MOST_MESSAGES})").fetchall():
        if message != "ok":
            yield Damage("database", place, " ".join(message.split()), "rebuild")
    for table, row, parent, _ in archive.conn.execute("PRAGMA foreign_key_check").fetchall():
        yield Damage("foreign-key", f"{table} row {row}", f"points to a row of {parent} that is not there", "rebuild")
    for kind, name in sorted(_as_made(archive.conn) - _schema(archive.conn)):
        yield Damage("schema", place, f"{kind} {name} is missing", "rebuild")


def _as_made(archive: sqlite3.Connection) -> set[tuple[str, str]]:
    """What an archive must have: one of an older doingoai that nobody wrote to since lacks the latest tables."""
    to_come = {migration.name for migration in migrations.pending(Database(archive, execute_plugins=False))}
    with contextlib.closing(sqlite3.connect(":memory:")) as conn:
        migrations.apply(Database(conn, execute_plugins=False), stop_before=to_come)
        return _schema(conn)


def _schema(conn: sqlite3.Connection) -> set[tuple[str, str]]:
    return {(kind, name) for kind, name in conn.execute("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL")}


def check_index(archive: Archive) -> Iterator[Damage]:
    """Let FTS5 compare its indexes with the text (rank 1: without it a drifted external index passes).

    To SQLite the check is an INSERT though it writes nothing: it takes the writer's place, for minutes in a large
    archive, and cannot be had on a read-only disk. So it runs in a copy, which goes to a temporary file as it grows.
    """
    with contextlib.closing(sqlite3.connect("", isolation_level=None)) as copy:
        archive.conn.backup(copy)
        yield from _drifted(copy)
        yield from _other_pairs(copy)


def _drifted(conn: sqlite3.Connection) -> Iterator[Damage]:
    # An index that is not there is damage of the schema, unless a migration is to make it.
    for name in sorted(set(INDEXES) & {name for _, name in _schema(conn)}):
        try:
            conn.execute("BEGIN")
            conn.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
                raise
            yield _index_damage(name, error)
        finally:
            if conn.in_transaction:
                conn.execute("ROLLBACK")


def _other_pairs(conn: sqlite3.Connection) -> Iterator[Damage]:
    """Compare the index of pairs with one made anew: it holds no text that FTS5 could compare it with.

    Compared is in how many articles each entry stands, which an article missing, or there twice, cannot leave as it is.
    """
    register(conn)
    made = conn.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (PAIRS,)).fetchone()
    if made is None:  # its absence is damage of the schema
        return
    try:
        conn.execute(made[0].replace(PAIRS, "made_anew", 1))
        conn.execute("INSERT INTO made_anew(rowid, pairs) SELECT id, word_pairs(title, lead, text) FROM articles")
        for vocabulary, index in (("told", PAIRS), ("should_be", "made_anew")):
            conn.execute(f"CREATE VIRTUAL TABLE temp.{vocabulary} USING fts5vocab(main, {index}, row)")
        counted = "SELECT term, doc FROM {} EXCEPT SELECT term, doc FROM {}"
        both = f"{counted.format('told', 'should_be')} UNION ALL {counted.format('should_be', 'told')}"
        entries = conn.execute(f"SELECT count(DISTINCT term) FROM ({both})").fetchone()[0]  # noqa: S608  (names of our own)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
            raise
        yield _index_damage(PAIRS, error)
    else:
        if entries:
            yield _index_damage(PAIRS, f"{entries} entries differ")


def _index_damage(name: str, why: object) -> Damage:
    return Damage("index", name, f"the search index does not match the articles ({why})", "rebuild")
