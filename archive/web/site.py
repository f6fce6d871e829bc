"""Which of Datasette's databases is the archive, and how pages read it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from archive.schema import APPLICATION_ID, PRIVATE_TABLES
from archive.store import Archive, open_archive

Answer = TypeVar("Answer")

_REMEMBERED = "_doingoai_site"
_PARTS = ("data", "idx", "content", "docsize", "config")
#: Tables in which FTS5 keeps its index: they are nobody's business.
SHADOW_TABLES = frozenset(f"articles_{kind}_{part}" for kind in ("fts", "exact", "pairs") for part in _PARTS)
#: Tables that no page, no JSON and no SQL shows.
CLOSED_TABLES = frozenset(PRIVATE_TABLES) | SHADOW_TABLES


@dataclass(frozen=True, slots=True)
class Site:
    """The archive that is published: Datasette's name for its database, and where it lies."""

    name: str
    path: Path
    immutable: bool

    @property
    def directory(self) -> Path:
        """The folder that holds archive.db, warc/ and media/."""
        return self.path.parent


def is_archive(path: str | Path | None) -> bool:
    """Tell whether the SQLite file at *path* is one of ours, by its application_id."""
    if not path or not Path(path).is_file():
        return False
    try:
        conn = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return False
    try:
        return bool(conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except sqlite3.Error:
        return False
    finally:
        conn.close()


def site_of(datasette: Any) -> Site | None:
    """Return the first archive among the databases of *datasette*; None if there is none, and then we do nothing."""
    if not hasattr(datasette, _REMEMBERED):
        setattr(datasette, _REMEMBERED, _find(datasette))
    found: Site | None = getattr(datasette, _REMEMBERED)
    return found


def _find(datasette: Any) -> Site | None:
    for name, database in datasette.databases.items():
        if is_archive(database.path):
            return Site(name, Path(database.path), not database.is_mutable)
    return None


def is_ours(datasette: Any, database: str) -> bool:
    """Tell whether the database called *database* is an archive."""
    known = datasette.databases.get(database)
    return known is not None and is_archive(known.path)


async def ask(datasette: Any, question: Callable[[Archive], Answer]) -> Answer:
    """Answer *question* on one of Datasette's own read-only connections, where private tables are closed."""
    site = _own_site(datasette)
    answer: Answer = await datasette.get_database(site.name).execute_fn(
        lambda conn: question(Archive(site.directory, site.path, conn))
    )
    return answer


def _own_site(datasette: Any) -> Site:
    """Return the archive that is published here. Raises LookupError if there is none, which no route of ours allows."""
    site = site_of(datasette)
    if site is None:
        raise LookupError("there is no archive here")
    return site


async def ask_ledger(datasette: Any, question: Callable[[Archive], Answer]) -> Answer:
    """Answer *question* on a connection of our own, for the few pages that sum up private tables."""
    return await asyncio.to_thread(_ask_once, _own_site(datasette).path, question)


def _ask_once(path: Path, question: Callable[[Archive], Answer]) -> Answer:
    with open_archive(path, readonly=True) as archive:
        return question(archive)
