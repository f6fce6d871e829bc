"""What waits for a person, and what follows from a decision: an accepted page goes down the one road once more.

A decision is written into the WARC files before it is carried out, so that ``rebuild`` knows of it.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from archive.errors import ArchiveError
from archive.kept import UNREADABLE, exchange_of
from archive.models import Article, Outcome, iso_utc, utc_now
from archive.warc import WarcStore
from archive.warc.ledger import write_decision
from crawler.importing import SOFTWARE
from crawler.ingest import keep
from crawler.kept import read_kept
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive.store import Archive

Decision = Literal["accept", "reject"]


def waiting(archive: Archive) -> list[dict[str, Any]]:
    """Return the readings nobody has decided on, oldest first: id, portal, url, title, reasons, capture, since."""
    return [_summary(row) for row in archive.waiting_review()]


def _summary(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "portal": row["portal"],
        "url": row["url"],
        "title": json.loads(row["article"])["title"],
        "reasons": json.loads(row["reasons"]),
        "capture": row["capture_id"],
        "since": row["created_at"],
    }


def show(archive: Archive, number: int) -> dict[str, Any]:
    """Return one reading with its ``article``, the ``evidence`` for its fields and what is known of its lines.

    ``evidence`` is what today's reader says of the kept page (empty when it cannot be read); ``chrome`` has the counts
    outside and inside articles for each line of the text that also stands outside some. Raises ArchiveError.
    """
    row = _row(archive, number)
    article = Article.from_json(json.loads(row["article"]))
    lines = [line for line in article.text.split("\n") if line]
    known = archive.chrome_counts(article.portal, lines)
    return {
        **_summary(row),
        "decision": row["decision"],
        "decided_at": row["decided_at"],
        "article": article.to_json(),
        "evidence": _evidence(archive, row),
        "chrome": [block.to_json() for block in known.values()],
    }


def _evidence(archive: Archive, row: sqlite3.Row) -> dict[str, str]:
    try:
        return dict(read(_exchange(archive, row).page, PORTALS[row["portal"]]).evidence)
    except (ArchiveError, ExtractionError):
        return {}


def decide(archive: Archive, numbers: Iterable[int], decision: Decision) -> list[Outcome]:
    """Decide on the readings *numbers*, and return what became of each; the caller holds the archive's lock.

    Raises ArchiveError before anything is done when a number is unknown or its page cannot be read, and when a reading
    to reject is in the archive already.
    """
    rows = [_row(archive, number) for number in numbers]
    for row in rows:
        _check(archive, row, decision)
    with WarcStore(archive.warc_dir, SOFTWARE) as store:
        return [_decide(archive, store, row, decision) for row in rows]


def _check(archive: Archive, row: sqlite3.Row, decision: Decision) -> None:
    if decision == "accept":
        _exchange(archive, row)
    elif archive.says_already(Article.from_json(json.loads(row["article"])), row["key"]):
        raise ArchiveError(
            f"reading {row['id']} is in the archive already, from before its doubt was known: accept it, or mend the"
            " portal's rules and run doingoai reextract"
        )


def _decide(archive: Archive, store: WarcStore, row: sqlite3.Row, decision: Decision) -> Outcome:
    now = utc_now()
    capture = archive.capture(row["capture_id"]) if row["capture_id"] is not None else None
    record_id = capture["record_id"] if capture is not None else None
    write_decision(store, row["portal"], row["key"], decision, iso_utc(now), record_id)
    return carry_out(archive, row, decision, now)


def carry_out(archive: Archive, row: sqlite3.Row, decision: Decision, now: datetime) -> Outcome:
    """Write the *decision* on a row of ``review`` down and, when it is to accept, record the kept page.

    When today's reader reads the page otherwise than what was decided on, the page waits again: outcome ``review``.
    Raises ArchiveError when the capture holds no page.
    """
    with archive.transaction():
        archive.decide_review(row["portal"], row["key"], decision, now=now)
        if decision == "reject":
            return Outcome("rejected", None, row["capture_id"])
        exchange, portal = _exchange(archive, row), PORTALS[row["portal"]]
        seen = read_kept(exchange.page, portal, exchange.notes)
        if seen is None:
            raise ArchiveError(f"reading {row['id']} is no page: {row['url']}")
        return keep(seen, portal, archive, capture_id=row["capture_id"], now=now)


def _row(archive: Archive, number: int) -> sqlite3.Row:
    row = archive.review_entry(number)
    if row is None:
        raise ArchiveError(f"there is no reading {number} in review: doingoai review lists those that wait")
    return row


def _exchange(archive: Archive, row: sqlite3.Row) -> Any:
    if row["portal"] not in PORTALS:
        raise ArchiveError(f"reading {row['id']} belongs to the portal {row['portal']}, which is not in the register")
    try:
        return exchange_of(archive, row["capture_id"])
    except (LookupError, *UNREADABLE) as error:
        raise ArchiveError(f"the page of reading {row['id']} cannot be read: {error}; run doingoai verify") from error
