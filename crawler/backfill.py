"""``backfill``: old captures of a portal from a Wayback-style CDX service, fetched politely.

What was fetched is kept at once, so a backfill that was stopped only lists again and goes on where it stood.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from archive import __version__
from archive.errors import ArchiveError
from archive.models import iso_utc
from archive.warc import WarcStore
from archive.warc.build import record_uri
from crawler.cdx import PACE, CdxService, Listed, StoppedError, parse_row
from crawler.importing import ImportReport, Taker
from crawler.kept import take_recovered
from crawler.navigation.scope import Scope, is_private
from crawler.options import user_agent
from crawler.portals import Portal, portal_named
from crawler.reports import Event

if TYPE_CHECKING:
    import httpx

    from archive.store import Archive

_PAGES = ("text/html", "application/xhtml+xml", "warc/revisit", "unk", "-", "")


@dataclass
class BackfillReport(ImportReport):
    """An import's report, with the captures *listed* by the service and those it did not give (*missing*)."""

    listed: int = 0
    missing: int = 0

    def summary(self) -> str:
        """Return the report as lines for a person."""
        return f"{self.listed} captures listed, {self.missing} not given by the service.\n{super().summary()}"


def backfill(
    archive: Archive,
    portal_name: str,
    cdx: str = "https://web.archive.org/cdx/search/cdx",
    since: str | None = None,
    until: str | None = None,
    *,
    pace: float = PACE,
    wait: Callable[[float], None] = time.sleep,
    on_event: Event | None = None,
) -> BackfillReport:
    """Fetch the captures of a portal that the service at *cdx* lists from day *since* to *until* (YYYY-MM-DD).

    At most *pace* requests a minute; Retry-After is honoured. The caller holds the archive's lock. What could not be
    had is told in the report, and a second call fetches only that. Raises ArchiveError for unusable arguments.
    """
    portal, report = portal_named(portal_name), BackfillReport()
    window = {"from": _day(since), "to": _day(until)}
    with (
        _client(archive, cdx) as client,
        WarcStore(archive.warc_dir, f"doingoai/{__version__} backfill") as store,
        tempfile.TemporaryFile("w+", encoding="utf-8") as index,
    ):
        service = CdxService(client, cdx, pace, wait)
        taker = Taker(archive, store, report, mode="backfill", on_event=on_event)
        report.outcomes.update(take_recovered(archive, store))
        try:
            _write_index(service, portal, {name: day for name, day in window.items() if day}, index)
            _fetch_all(service, taker, portal, index, report)
        except StoppedError as stopped:
            report.problems.append(f"{stopped}; run the same command again to go on")
        finally:
            taker.finish()
    return report


def _write_index(service: CdxService, portal: Portal, window: dict[str, str], index: IO[str]) -> None:
    for host in portal.hosts:
        for section in portal.section_paths or ("/",):
            service.write_index(host, section, window, index)


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text).strftime("%Y%m%d") if text else None
    except ValueError as error:
        raise ArchiveError(f"{text!r} is no day: write it as YYYY-MM-DD") from error


@contextmanager
def _client(archive: Archive, cdx: str) -> Iterator[httpx.Client]:
    import httpx

    host = urlsplit(cdx).hostname
    if urlsplit(cdx).scheme not in ("http", "https") or not host:
        raise ArchiveError(f"{cdx!r} is no web address of a CDX service")
    headers = {"User-Agent": user_agent(archive.directory)}
    with httpx.Client(headers=headers, timeout=120, trust_env=not is_private(host)) as client:
        yield client


def _fetch_all(service: CdxService, taker: Taker, portal: Portal, index: IO[str], report: BackfillReport) -> None:
    scope = Scope(portal)
    for row in _rows(index):
        if row.status not in ("200", "-", "") or row.mime not in _PAGES or scope.refusal(row.url) is not None:
            continue
        report.listed += 1
        if _is_kept(taker.archive, row):
            report.known += 1
            continue
        page = service.fetch(row)
        if page is None:
            report.missing += 1
        else:
            taker.take(page, portal)
            taker.flush()  # minutes of fetching must not wait in memory
    if service.faults:
        report.problems.append(
            f"the service failed to give {service.faults} captures; run the same command again to ask for them"
        )


def _is_kept(archive: Archive, row: Listed) -> bool:
    place = (record_uri(row.url), iso_utc(row.moment))
    return archive.conn.execute("SELECT 1 FROM captures WHERE url = ? AND fetched_at = ?", place).fetchone() is not None


def _rows(index: IO[str]) -> Iterator[Listed]:
    index.seek(0)
    for line in index:
        row = parse_row(line)
        if row is not None:
            yield row
