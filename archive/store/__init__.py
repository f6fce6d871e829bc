"""The archive's database: the only place that writes SQL. ``open_archive`` is the way in."""

from __future__ import annotations

import os

from archive.store.articles import Articles
from archive.store.captures import Captures
from archive.store.chrome import Chrome
from archive.store.filechecks import FileChecks
from archive.store.frontier import Frontier
from archive.store.ledger import Ledger
from archive.store.media import Media
from archive.store.noise import Noise
from archive.store.opening import connect, locate
from archive.store.readers import Readers
from archive.store.rounds import Rounds
from archive.store.states import States
from archive.store.work import Work

__all__ = ["Archive", "open_archive"]


class Archive(Articles, States, Noise, Captures, Media, Work, Chrome, Frontier, Ledger, FileChecks, Readers, Rounds):
    """One open archive; see the modules of this package for what each part does."""


def open_archive(path: str | os.PathLike[str] | None = None, *, create: bool = True, readonly: bool = False) -> Archive:
    """Open the archive at *path* (its directory or its archive.db) and return it; use it in a ``with`` statement.

    None means ``$DOINGOAI_ARCHIVE``, else ``./data``. A missing one is created unless *create* is False or *readonly*
    is True; then ArchiveMissing is raised. *readonly* writes nothing and works while a crawl writes. Raises
    NotAnArchive for other files and ArchiveError for whatever else is in the way, in one sentence.
    """
    directory, database = locate(path)
    return Archive(directory, database, connect(database, create=create, readonly=readonly))
