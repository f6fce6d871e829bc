"""A Wayback-style CDX service and the captures behind it, asked at a guest's pace.

Understands the CDX server of the Wayback Machine (github.com/internetarchive/wayback, wayback-cdx-server) and pywb's.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import IO, TYPE_CHECKING, TypeVar

from archive.models import Page
from archive.warc import MAX_PAYLOAD
from crawler.downloading.waits import retry_after

if TYPE_CHECKING:
    import httpx

#: Requests a minute: a guest's share of a service that everybody uses.
PACE = 24
#: Rows of the index in one answer, where the service pages.
INDEX_PAGE = 10_000
MOST_TRIES = 5
#: Longest wait that Retry-After may ask for, seconds; beyond it the backfill ends and is run again later.
LONGEST_WAIT = 900
_BUSY = (429, 500, 502, 503, 504)
#: Captures in a row that the service fails to give, each tried often, before it counts as down.
MOST_LOST = 3


Taken = TypeVar("Taken")


class StoppedError(Exception):
    """The service wants no more now; ``str()`` says why."""


class LostError(StoppedError):
    """One address was answered with a fault as often as it was asked for; others may do better."""


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


def parse_row(line: str) -> Listed | None:
    """Read one line of CDX (``key timestamp url mime status ...``) or CDXJ (``key timestamp {json}``), else None."""
    parts = line.strip().split(" ", 2)
    if len(parts) < 3 or not re.fullmatch(r"\d{14}", parts[1]):
        return None
    if parts[2].startswith("{"):
        try:
            values = json.loads(parts[2])
        except ValueError:
            return None
        return Listed(parts[1], values.get("url", ""), values.get("mime", ""), str(values.get("status", "")))
    url, mime, status, *_ = [*parts[2].split(" "), "", ""]
    return Listed(parts[1], url, mime, status)


class CdxService:
    """The CDX service and its captures, asked at a guest's pace; ``faults`` counts those it failed to give."""

    def __init__(self, client: httpx.Client, cdx: str, pace: float, wait: Callable[[float], None]) -> None:
        self._client, self._cdx, self._wait = client, cdx, wait
        self._interval = 60 / pace
        self._next = 0.0
        self._answered = False
        self._lost = 0
        self.faults = 0
        root = cdx.split("?", maxsplit=1)[0].rstrip("/")
        # Wayback: /cdx/search/cdx and /web/; pywb: /COLLECTION/cdx and /COLLECTION/
        self._replay = (
            re.sub(r"/cdx/search/cdx$", "/web", root) if root.endswith("/search/cdx") else root[: -len("/cdx")]
        )

    def write_index(self, host: str, section: str, window: dict[str, str], index: IO[str]) -> None:
        """Write every row about the path *section* of *host* to *index*, a line each."""
        match = "host" if section == "/" else "prefix"
        query = {"url": f"{host}{section}", "matchType": match, **window}
        self._write_rows({**query, "limit": str(INDEX_PAGE), "showResumeKey": "true"}, index)

    def _write_rows(self, query: dict[str, str], index: IO[str]) -> None:
        while True:
            status, _, (rows, key) = self._get(self._cdx, query, lambda answer: _copy_rows(answer, index))
            if status == 404:  # pywb's word for "nothing"
                return
            if status != 200:
                raise StoppedError(f"the CDX service answered {status}")
            if key:
                query = {**query, "resumeKey": key}
            elif rows >= INDEX_PAGE and "limit" in query:  # pywb keeps to the limit and names no key: ask for all
                query = {name: value for name, value in query.items() if name not in ("limit", "showResumeKey")}
            else:
                return

    def fetch(self, row: Listed) -> Page | None:
        """Return the capture as it was received then, or None if the service does not give it.

        :raises StoppedError: when it gave none of the last few: one that is broken for good must not end a backfill.
        """
        try:
            status, headers, body = self._get(f"{self._replay}/{row.timestamp}id_/{row.url}", {}, _body)
        except LostError:
            self._lost += 1
            self.faults += 1
            if self._lost >= MOST_LOST:
                raise
            return None
        self._lost = 0
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

        asked_less = False
        for attempt in range(1, MOST_TRIES + 1):
            self._pause()
            try:
                with self._client.stream("GET", url, params=query or None) as answer:
                    self._answered = True
                    if answer.status_code not in _BUSY:
                        return answer.status_code, tuple(answer.headers.multi_items()), take(answer)
                    asked = retry_after(answer.headers.get("retry-after", ""), datetime.now(UTC))
                    asked_less = answer.status_code == 429
                    told = f"the service answered {answer.status_code}"
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
                asked, told = None, f"the service gave no answer ({type(error).__name__})"
                if not self._answered:  # a wrong address or no network: waiting helps nobody
                    raise StoppedError(told) from error
            delay = asked if asked is not None else self._interval * 2**attempt
            if delay > LONGEST_WAIT:
                raise StoppedError(f"{told} and asks for {delay:.0f} s of patience")
            self._wait(delay)
        raise (StoppedError if asked_less else LostError)(f"{told}, {MOST_TRIES} times")

    def _pause(self) -> None:
        now = time.monotonic()
        if now < self._next:
            self._wait(self._next - now)
        self._next = max(now, self._next) + self._interval


def _copy_rows(answer: httpx.Response, index: IO[str]) -> tuple[int, str]:
    """Copy the rows of an index to *index*; return how many and, after a blank line, the key to more (or "").

    :raises StoppedError: when the answer is no index at all, such as a notice of maintenance under status 200.
    """
    rows, blank, key = 0, False, ""
    for line in answer.iter_lines():
        if parse_row(line) is not None:
            index.write(f"{line.strip()}\n")
            rows += 1
        elif blank and re.fullmatch(r"[^\s<>]+", line.strip()):
            key = line.strip()
        elif line.strip() not in ("", "[]") and not rows:
            raise StoppedError(f"the CDX service answered with something else than an index ({line.strip()[:60]!r})")
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


def _moment(headers: tuple[tuple[str, str], ...], row: Listed) -> datetime:
    told = next((value for name, value in headers if name.lower() == "memento-datetime"), None)
    try:
        return parsedate_to_datetime(told) if told else row.moment
    except ValueError:
        return row.moment


def _original(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return the headers of the portal, not of the service: Wayback puts ``x-archive-orig-`` before them."""
    prefix = "x-archive-orig-"
    own = tuple((name[len(prefix) :], value) for name, value in headers if name.lower().startswith(prefix))
    if own:
        return own
    service = ("memento-datetime", "link", "content-location", "date", "server", "connection")
    return tuple((name, value) for name, value in headers if name.lower() not in service)
