"""``backfill``: old captures of a portal from a Wayback-style CDX service, fetched politely.

Understands the CDX server of the Wayback Machine (github.com/internetarchive/wayback, wayback-cdx-server) and pywb's.
What was fetched is kept at once, so a backfill that was stopped only lists again and goes on where it stood.
"""

from __future__ import annotations

import json
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import IO, TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from archive import __version__
from archive.errors import ArchiveError
from archive.kept import recover_captures
from archive.models import Page, iso_utc
from archive.warc import MAX_PAYLOAD, WarcStore
from archive.warc.build import record_uri
from crawler.importing import ImportReport, Taker
from crawler.navigation.scope import Scope, is_private
from crawler.options import user_agent
from crawler.portals import PORTALS, Portal

if TYPE_CHECKING:
    import httpx

    from archive.store import Archive

#: Requests a minute: a guest's share of a service that everybody uses.
PACE = 24
#: Rows of the index in one answer, where the service pages.
INDEX_PAGE = 10_000
MOST_TRIES = 5
#: Longest wait that Retry-After may ask for, seconds; beyond it the backfill ends and is run again later.
LONGEST_WAIT = 900
_BUSY = (429, 500, 502, 503, 504)
_PAGES = ("text/html", "application/xhtml+xml", "warc/revisit", "unk", "-", "")


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of the service's index: 14-digit *timestamp* (UTC), address, media type and status as text."""

    timestamp: str
    url: str
    mime: str
    status: str

    @property
    def moment(self) -> datetime:
        """The time of the capture."""
        return datetime.strptime(self.timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


@dataclass
class BackfillReport(ImportReport):
    """An import's report, with the captures *listed* by the service and those it did not give (*missing*)."""

    listed: int = 0
    missing: int = 0

    def summary(self) -> str:
        """Return the report as lines for a person."""
        return f"{self.listed} captures listed, {self.missing} not given by the service.\n{super().summary()}"


Taken = TypeVar("Taken")


class _StoppedError(Exception):
    """The service wants no more now; ``str()`` says why."""


def backfill(
    archive: Archive,
    portal_name: str,
    cdx: str = "https://web.archive.org/cdx/search/cdx",
    since: str | None = None,
    until: str | None = None,
    *,
    pace: float = PACE,
    wait: Callable[[float], None] = time.sleep,
    on_event: Callable[[str, dict[str, Any]], None] | None = None,
) -> BackfillReport:
    """Fetch the captures of a portal that the service at *cdx* lists from day *since* to *until* (YYYY-MM-DD).

    At most *pace* requests a minute; Retry-After is honoured. The caller holds the archive's lock. What could not be
    had is told in the report, and a second call fetches only that. Raises ArchiveError for unusable arguments.
    """
    if portal_name not in PORTALS:
        raise ArchiveError(f"there is no portal {portal_name!r}; known are {', '.join(PORTALS)}")
    portal, report = PORTALS[portal_name], BackfillReport()
    window = {"from": _day(since), "to": _day(until)}
    with (
        _client(archive, cdx) as client,
        WarcStore(archive.warc_dir, f"doingoai/{__version__} backfill") as store,
        tempfile.TemporaryFile("w+", encoding="utf-8") as index,
    ):
        service = _Service(client, cdx, pace, wait)
        taker = Taker(archive, store, report, mode="backfill", on_event=on_event)
        taker.read_recovered(recover_captures(archive, store))
        try:
            service.write_index(portal, {name: day for name, day in window.items() if day}, index)
            _fetch_all(service, taker, portal, index, report)
        except _StoppedError as stopped:
            report.problems.append(f"{stopped}; run the same command again to go on")
        finally:
            taker.finish()
    return report


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


def _fetch_all(service: _Service, taker: Taker, portal: Portal, index: IO[str], report: BackfillReport) -> None:
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


def _is_kept(archive: Archive, row: Listed) -> bool:
    place = (record_uri(row.url), iso_utc(row.moment))
    return archive.conn.execute("SELECT 1 FROM captures WHERE url = ? AND fetched_at = ?", place).fetchone() is not None


def _rows(index: IO[str]) -> Iterator[Listed]:
    index.seek(0)
    for line in index:
        row = parse_row(line)
        if row is not None:
            yield row


def parse_row(line: str) -> Listed | None:
    """Read one line of CDX (``key timestamp url mime status ...``) or CDXJ (``key timestamp {json}``), else None."""
    parts = line.strip().split(" ", 2)
    if len(parts) < 3 or not re.fullmatch(r"\d{14}", parts[1]):
        return None
    if parts[2].startswith("{"):
        values = json.loads(parts[2])
        return Listed(parts[1], values.get("url", ""), values.get("mime", ""), str(values.get("status", "")))
    url, mime, status, *_ = [*parts[2].split(" "), "", ""]
    return Listed(parts[1], url, mime, status)


class _Service:
    """The CDX service and the captures behind it, asked at a guest's pace."""

    def __init__(self, client: httpx.Client, cdx: str, pace: float, wait: Callable[[float], None]) -> None:
        self._client, self._cdx, self._wait = client, cdx, wait
        self._interval = 60 / pace
        self._next = 0.0
        root = cdx.split("?", maxsplit=1)[0].rstrip("/")
        # Wayback: /cdx/search/cdx and /web/; pywb: /COLLECTION/cdx and /COLLECTION/
        self._replay = (
            re.sub(r"/cdx/search/cdx$", "/web", root) if root.endswith("/search/cdx") else root[: -len("/cdx")]
        )

    def write_index(self, portal: Portal, window: dict[str, str], index: IO[str]) -> None:
        """Write every row about *portal* to *index*, a line each."""
        for host in portal.hosts:
            for section in portal.section_paths or ("/",):
                match = "host" if section == "/" else "prefix"
                query = {"url": f"{host}{section}", "matchType": match, **window}
                self._write_rows({**query, "limit": str(INDEX_PAGE), "showResumeKey": "true"}, index)

    def _write_rows(self, query: dict[str, str], index: IO[str]) -> None:
        while True:
            status, _, (rows, key) = self._get(self._cdx, query, lambda answer: _copy_rows(answer, index))
            if status == 404:  # pywb's word for "nothing"
                return
            if status != 200:
                raise _StoppedError(f"the CDX service answered {status}")
            if key:
                query = {**query, "resumeKey": key}
            elif rows >= INDEX_PAGE and "limit" in query:  # pywb keeps to the limit and names no key: ask for all
                query = {name: value for name, value in query.items() if name not in ("limit", "showResumeKey")}
            else:
                return

    def fetch(self, row: Listed) -> Page | None:
        """Return the capture as it was received then, or None if the service does not give it."""
        status, headers, body = self._get(f"{self._replay}/{row.timestamp}id_/{row.url}", {}, _body)
        if status != 200 or body is None or _moment(headers, row) != row.moment:
            return None  # a redirect to another capture comes as a row of its own
        return Page(
            url=row.url,
            body=body,
            fetched_at=row.moment,
            status=200,
            headers=_original(headers),
            source=f"wayback:{row.timestamp}",
        )

    def _get(
        self, url: str, query: dict[str, str], take: Callable[[httpx.Response], Taken]
    ) -> tuple[int, tuple[tuple[str, str], ...], Taken]:
        import httpx

        for attempt in range(1, MOST_TRIES + 1):
            self._pause()
            try:
                with self._client.stream("GET", url, params=query or None) as answer:
                    if answer.status_code not in _BUSY:
                        return answer.status_code, tuple(answer.headers.multi_items()), take(answer)
                    asked = _retry_after(answer.headers.get("retry-after"))
                    told = f"the service answered {answer.status_code}"
            except httpx.HTTPError as error:
                asked, told = None, f"the service gave no answer ({type(error).__name__})"
            delay = asked if asked is not None else self._interval * 2**attempt
            if delay > LONGEST_WAIT:
                raise _StoppedError(f"{told} and asks for {delay:.0f} s of patience")
            self._wait(delay)
        raise _StoppedError(f"{told}, {MOST_TRIES} times")

    def _pause(self) -> None:
        now = time.monotonic()
        if now < self._next:
            self._wait(self._next - now)
        self._next = max(now, self._next) + self._interval


def _copy_rows(answer: httpx.Response, index: IO[str]) -> tuple[int, str]:
    """Copy the rows of an index to *index*; return how many and, after a blank line, the key to more (or "")."""
    rows, blank, key = 0, False, ""
    for line in answer.iter_lines():
        if parse_row(line) is not None:
            index.write(f"{line.strip()}\n")
            rows += 1
        elif blank and line.strip():
            key = line.strip()
        blank = not line.strip()
    return rows, key


def _body(answer: httpx.Response) -> bytes | None:
    """Return the body, or None when it is too large to keep."""
    body = bytearray()
    for piece in answer.iter_bytes():
        body += piece
        if len(body) > MAX_PAYLOAD:
            return None
    return bytes(body)


def _retry_after(text: str | None) -> float | None:
    if not text:
        return None
    if text.strip().isdigit():
        return float(text)
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)) / timedelta(seconds=1))
    except (ValueError, TypeError):
        return None


def _moment(headers: tuple[tuple[str, str], ...], row: Listed) -> datetime:
    told = next((value for name, value in headers if name.lower() == "memento-datetime"), None)
    return parsedate_to_datetime(told) if told else row.moment


def _original(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return the headers of the portal, not of the service: Wayback puts ``x-archive-orig-`` before them."""
    prefix = "x-archive-orig-"
    own = tuple((name[len(prefix) :], value) for name, value in headers if name.lower().startswith(prefix))
    if own:
        return own
    service = ("memento-datetime", "link", "content-location", "date", "server", "connection")
    return tuple((name, value) for name, value in headers if name.lower() not in service)
