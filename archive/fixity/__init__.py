"""``verify``: is everything that is kept still what it was?

Every WARC record against its digests, every row of ``captures`` against its record, every file against its row, the
indexes against the text, every history against its article, and the database against its own rules. Nothing is changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from archive.fixity.damage import Damage
from archive.fixity.database import check_database, check_index
from archive.fixity.histories import check_articles
from archive.fixity.media import check_media
from archive.fixity.records import check_records

if TYPE_CHECKING:
    from archive.store import Archive

__all__ = ["CHECKS", "Damage", "verify"]

#: The checks in the order they run; each yields what it finds.
CHECKS: tuple[Callable[[Archive], Iterator[Damage]], ...] = (
    check_database,
    check_records,
    check_media,
    check_articles,
    check_index,
)


def verify(archive: Archive) -> list[Damage]:
    """Return everything that is damaged in *archive*, worst first by kind of check; empty when all is sound.

    Works on an archive opened read-only and beside a running crawl (what the crawl is just writing is left out). A
    check that the database itself is too broken for counts as damage of the database.
    """
    found: list[Damage] = []
    for check in CHECKS:
        try:
            found.extend(check(archive))
        except sqlite3.DatabaseError as error:
            found.append(Damage("database", str(archive.path), f"cannot be read ({error})", "rebuild"))
    return list(dict.fromkeys(found))
