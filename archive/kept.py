"""Pages that the archive keeps, by their row in ``captures``: for re-reading and for showing a page as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from archive.models import Page
from archive.warc import (
    CodingError,
    DamagedError,
    Earlier,
    Exchange,
    Recovery,
    Revisit,
    WarcStore,
    read_exchange,
    read_record,
    sha256_label,
)
from archive.warc.build import record_uri
from archive.warc.records import parse_digest

if TYPE_CHECKING:
    from archive.store import Archive

#: What page_of raises when the bytes are not there any more or not what they were.
UNREADABLE = (OSError, DamagedError, CodingError)


def page_of(archive: Archive, capture: int | sqlite3.Row) -> Page:
    """Return the page of a capture (its number or row), read from its WARC file; a revisit brings the earlier payload.

    Raises LookupError for an unknown number, and one of :data:`UNREADABLE` when the record cannot be read.
    """
    return exchange_of(archive, capture).page


def exchange_of(archive: Archive, capture: int | sqlite3.Row) -> Exchange:
    """Like :func:`page_of`, with the WARC record (its headers tell what the crawl knew)."""
    row = archive.capture(capture) if isinstance(capture, int) else capture
    if row is None:
        raise LookupError(f"there is no capture {capture}")
    place = archive.warc_dir / row["warc_file"]
    return read_exchange(place, row["warc_offset"], resolve=resolver(archive))


def resolver(archive: Archive) -> Callable[[Revisit], Page | None]:
    """Return the function that finds, for a revisit record, the page with the payload it refers to."""

    def resolve(revisit: Revisit) -> Page | None:
        row = _earlier(archive, revisit)
        if row is None:
            return None
        try:
            return read_record(archive.warc_dir / row["warc_file"], row["warc_offset"])
        except UNREADABLE:
            return None

    return resolve


def _earlier(archive: Archive, revisit: Revisit) -> sqlite3.Row | None:
    digest = parse_digest(revisit.payload_digest)
    label = f"{digest[0]}:{digest[1].hex()}" if digest else ""
    row: sqlite3.Row | None = archive.conn.execute(
        """SELECT * FROM captures
           WHERE record_type <> 'revisit' AND (payload_digest = ?1 OR (url = ?2 AND fetched_at = ?3))
           ORDER BY payload_digest = ?1 DESC, url = ?2 DESC, id LIMIT 1""",
        (label, revisit.url, revisit.date),
    ).fetchone()
    return row


def recover_captures(archive: Archive, store: WarcStore) -> Recovery:
    """Repair the WARC files after an unclean end and give every complete record a row; hold the lock, before writing.

    The pages handed back in ``unindexed`` were kept but never read: the caller reads them.
    """
    recovery = store.recover(archive.indexed_end, resolver(archive))
    found = []
    with archive.transaction():
        for capture, page in recovery.unindexed:
            known = capture.crawl_id is not None and archive.crawl(capture.crawl_id) is not None
            found.append((capture if known else replace(capture, crawl_id=None), page))
            archive.add_capture(found[-1][0])
    return replace(recovery, unindexed=tuple(found))


def same_payload(archive: Archive, page: Page) -> Earlier | None:
    """Return the whole capture of the address of *page* with the same payload, for a revisit record to point at."""
    row = archive.conn.execute(
        """SELECT url, fetched_at, payload_digest, record_id FROM captures
           WHERE payload_digest = ? AND url = ? AND record_type = 'response' ORDER BY id LIMIT 1""",
        (sha256_label(page.body), record_uri(page.url)),
    ).fetchone()
    return None if row is None else Earlier(*row)
