"""Pages that the archive keeps, by their row in ``captures``: for re-reading and for showing a page as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from archive.errors import ArchiveError
from archive.models import Capture, Page, iso_utc
from archive.warc import (
    CodingError,
    DamagedError,
    Earlier,
    Exchange,
    Revisit,
    WarcStore,
    read_exchange,
    read_record,
    sha256_label,
)
from archive.warc.build import record_uri
from archive.warc.pages import FOREIGN_DIGEST, parse_date
from archive.warc.records import names_payload, parse_digest

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
    label = f"{digest[0]}:{digest[1].hex()}" if digest and not revisit.not_modified else ""
    moment = parse_date(revisit.date)
    row: sqlite3.Row | None = archive.conn.execute(
        """SELECT * FROM captures
           WHERE record_type <> 'revisit' AND (payload_digest = ?1 OR (url = ?2 AND fetched_at = ?3))
           ORDER BY payload_digest = ?1 DESC, url = ?2 DESC, id LIMIT 1""",
        (label, record_uri(revisit.url), iso_utc(moment) if moment else ""),
    ).fetchone()
    return row if row is not None or moment is not None else _undated(archive, revisit)


def _undated(archive: Archive, revisit: Revisit) -> sqlite3.Row | None:
    """Find the payload of a record that names no date: the latest before a 304, else the one that has the digest.

    Its digest may be of another kind than ours, or of the body before its coding was undone.
    """
    moment = parse_date(revisit.at)
    rows = archive.conn.execute(
        """SELECT * FROM captures WHERE url = ? AND fetched_at <= ? AND method = 'GET' AND status = 200
             AND record_type <> 'revisit' ORDER BY fetched_at DESC, id DESC""",
        (record_uri(revisit.url), iso_utc(moment) if moment else ""),
    )
    return next((row for row in rows if revisit.not_modified or _has_digest(archive, row, revisit)), None)


def _has_digest(archive: Archive, row: sqlite3.Row, revisit: Revisit) -> bool:
    try:
        found = read_exchange(archive.warc_dir / row["warc_file"], row["warc_offset"])
    except UNREADABLE:
        return False
    return revisit.payload_digest == found.notes.get(FOREIGN_DIGEST) or names_payload(
        revisit.payload_digest, found.page.body
    )


def recovered(archive: Archive, store: WarcStore) -> Iterator[tuple[Capture, Exchange]]:
    """Repair the WARC files after an unclean end; yield what was kept and has no row. Hold the lock, before writing.

    The caller gives each a row and reads it, in one transaction: what is not committed is yielded again next time.
    Raises ArchiveError where a run that the ledger does not know has kept something: every run has its row first, so
    the database is an older one, put back. A new run would take the number, and the other be forgotten for good.
    """
    recovery = store.recover(archive.indexed_end, resolver(archive), archive.whole_files())
    for capture, exchange in recovery.unindexed:
        run = capture.crawl_id
        if run is not None and archive.crawl(run) is None:
            raise ArchiveError(
                f"{archive.path} is older than the WARC files beside it (it knows nothing of run {run}, whose pages"
                f" {capture.warc_file} holds): run `doingoai rebuild DEST`, which brings back all that the files tell,"
                " and put DEST in the place of this archive"
            )
        yield capture, exchange
    archive.files_are_whole(recovery.whole)


def same_payload(archive: Archive, page: Page) -> Earlier | None:
    """Return the whole capture of the address of *page* with the same payload, for a revisit record to point at.

    Its bytes are looked at: when its file was lost or damaged, *page* is what makes the loss good, and is kept whole.
    """
    rows = archive.conn.execute(
        """SELECT * FROM captures
           WHERE payload_digest = ? AND url = ? AND record_type = 'response' ORDER BY id""",
        (sha256_label(page.body), record_uri(page.url)),
    )
    for row in rows:
        with suppress(*UNREADABLE):
            if read_record(archive.warc_dir / row["warc_file"], row["warc_offset"]).body == page.body:
                return Earlier(row["url"], row["fetched_at"], row["payload_digest"], row["record_id"])
    return None
