"""The archive opened for a crawl: locked, repaired after a kill, with its WARC writer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from archive.models import utc_now
from archive.store import Archive, open_archive
from archive.warc import WarcStore
from crawler.kept import take_recovered


@dataclass(frozen=True, slots=True)
class Store:
    """What runs share: one archive and one WARC writer, both under the archive's lock."""

    archive: Archive
    warc: WarcStore


@contextmanager
def open_store(
    directory: str | os.PathLike[str],
    owner: str,
    software: str,
    contact: str = "",
    now: Callable[[], datetime] = utc_now,
) -> Iterator[Store]:
    """Open the archive in *directory* for writing; raises ArchiveLocked or another ArchiveError.

    What a killed run left is put right first: torn WARC tails are cut aside, complete records without a row indexed
    and read.
    """
    with (
        open_archive(directory) as archive,
        archive.lock(owner),
        WarcStore(archive.warc_dir, software, now, contact=contact) as warc,
    ):
        take_recovered(archive, warc)
        yield Store(archive, warc)
