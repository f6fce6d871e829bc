"""Pages out of WARC files: whoever wrote them, one after another or one at a known place.

Requests are paired with responses by ``WARC-Concurrent-To`` or by standing next to them; revisit records get the
payload they refer to from the same file or from the caller.
"""

from __future__ import annotations

import logging
import os
import re
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from archive.models import Page
from archive.warc.damage import DamagedError
from archive.warc.http import CodingError, Message, parse_message, plain_body
from archive.warc.records import MAX_PAYLOAD, OnProblem, Problem, Record, iter_records, parse_digest
from archive.warc.zipped import begins_as_zip, zipped_parts

#: Length of the request record that stands directly before this one: makes the pair readable from one offset.
REQUEST_LENGTH = "X-Archive-Request-Length"
#: How a page came to us, when the file name does not tell: kept so that ``rebuild`` loses nothing.
SOURCE = "X-Archive-Source"
PORTAL = "X-Archive-Portal"
CRAWL = "X-Archive-Crawl"
REDIRECTED_FROM = "X-Archive-Redirected-From"
#: What the crawl knew of the request and no page tells: each note is a header of its own.
NOTE = "X-Archive-Note-"
#: The note with the payload digest an imported record had where it came from, if it is not that of the plain body.
FOREIGN_DIGEST = "payload-digest"

_WAITING_REQUESTS = 1000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Revisit:
    """What a revisit record says of the payload it leaves out: digest label, address and date of the earlier record.

    ``date`` is empty where none is named (WARC 1.0, wget); ``at`` is when the record itself was written.
    ``not_modified`` says that the server answered 304, so that the digest may be that of its empty answer.
    """

    payload_digest: str
    url: str
    date: str
    at: str = field(default="", compare=False)
    not_modified: bool = False


#: Finds the page a revisit refers to outside its own file; None if it is not known.
Resolve = Callable[[Revisit], Page | None]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A page with its record (byte offset, length, WARC headers) and the name of the file that holds it."""

    page: Page
    record: Record
    file: str

    @property
    def notes(self) -> dict[str, str]:
        """What the crawl knew of the request (``expected``, ``asked``), if it wrote that down."""
        found = ((key[len(NOTE) :], value) for key, value in self.record.headers if key.startswith(NOTE))
        return dict(found)


def log_problem(problem: Problem) -> None:
    """Write *problem* to the log as a warning: what readers do when nobody asks for problems."""
    _log.warning("%s", problem)


def read_warc(
    path: str | os.PathLike[str], *, on_problem: OnProblem = log_problem, resolve: Resolve | None = None
) -> Iterator[Page]:
    """Yield the HTTP answers kept in a WARC, WARC.gz, ARC or WACZ file, in the order of the file.

    Streaming: one payload in memory at a time; payloads over 64 MiB, damaged or unresolved records go to *on_problem*
    and are left out. ``source`` is ``warc:<file name>``. Raises OSError, and ValueError for a broken zip file.
    """
    for exchange in read_exchanges(path, on_problem=on_problem, resolve=resolve):
        yield exchange.page


def read_exchanges(
    path: str | os.PathLike[str],
    *,
    on_problem: OnProblem = log_problem,
    resolve: Resolve | None = None,
    start: int = 0,
    own: bool = False,
) -> Iterator[Exchange]:
    """Like :func:`read_warc`, with the record of each page; *start* is the byte to begin at (not in a WACZ).

    *own* says that the file is one of this archive's: then pages have the source they were kept with.
    """
    path = Path(path)
    source = f"warc:{path.name}"
    for name, opener in _parts(path, on_problem):
        reading = Reading(name, None if own else source, opener, on_problem, resolve)
        yield from reading.exchanges(start)


def _parts(path: Path, on_problem: OnProblem) -> Iterator[tuple[str, Callable[[], BinaryIO]]]:
    if zipfile.is_zipfile(path):
        yield from zipped_parts(path, on_problem)
    elif begins_as_zip(path):
        raise ValueError(f"{path.name} is a broken zip file (its end is missing): fetch or copy it again")
    else:
        yield path.name, lambda: path.open("rb")


class Reading:
    """The state of reading one file: waiting requests, and where payloads lie that a revisit may name."""

    def __init__(
        self,
        name: str,
        source: str | None,
        opener: Callable[[], BinaryIO],
        on_problem: OnProblem,
        resolve: Resolve | None,
    ) -> None:
        self._name, self._source, self._opener = name, source, opener
        self._on_problem, self._resolve = on_problem, resolve
        self._requests: OrderedDict[str, Message] = OrderedDict()
        self._by_digest: dict[bytes, int] = {}
        self._by_place: dict[tuple[str, str], int] = {}
        self._by_id: dict[str, int] = {}
        self._latest: dict[str, int] = {}

    def exchanges(self, start: int) -> Iterator[Exchange]:
        """Yield the exchanges of the file from byte *start* on."""
        held: Exchange | None = None
        with self._opener() as raw:
            for record in iter_records(raw, self._name, self._on_problem, start):
                if record.type == "request":
                    held = self._take_request(record, held)
                    continue
                if held is not None:
                    yield held
                held = self._exchange(record)
            if held is not None:
                yield held

    def _take_request(self, record: Record, held: Exchange | None) -> Exchange | None:
        try:
            message = parse_message(record.block() or b"")
        except DamagedError:
            return held  # reported by iter_records
        partner = record.header("WARC-Concurrent-To")
        if held is not None and (partner == held.record.id or (not partner and record.uri == held.record.uri)):
            return replace(held, page=with_request(held.page, message))
        for name in (record.id, partner or record.uri):
            if name:
                self._requests[name] = message
        while len(self._requests) > _WAITING_REQUESTS:
            self._requests.popitem(last=False)
        return held

    def _exchange(self, record: Record) -> Exchange | None:
        if record.type not in ("response", "resource", "revisit") or not record.uri.lower().startswith("http"):
            return None
        try:
            page = self.page(record)
        except DamagedError:
            return None  # reported by iter_records
        except CodingError as error:
            self._problem(record, error.kind, str(error))
            return None
        return Exchange(self._with_waiting_request(page, record), record, self._name) if page is not None else None

    def _with_waiting_request(self, page: Page, record: Record) -> Page:
        partners = [value for key, value in record.headers if key.lower() == "warc-concurrent-to"]
        for name in (record.id, *partners, record.uri):
            message = self._requests.get(name) if name else None
            if message is not None:
                self._requests = OrderedDict((k, v) for k, v in self._requests.items() if v is not message)
                return with_request(page, message)
        return page

    def _problem(self, record: Record, kind: str, detail: str) -> None:
        self._on_problem(Problem(self._name, record.offset, kind, f"{record.uri}: {detail}"))

    def page(self, record: Record) -> Page | None:
        """Return the page in *record*, or None (said to on_problem) if it holds none that can be used."""
        moment = parse_date(record.header("WARC-Date"))
        if moment is None:
            self._problem(record, "header", "the record has no usable WARC-Date")
            return None
        if record.header("WARC-Truncated") and record.type != "revisit":  # wget calls it so that a payload is left out
            self._problem(record, "incomplete", "the crawler cut this record off (WARC-Truncated)")
            return None
        block = record.block()
        if block is None:
            self._problem(record, "too-large", f"record of {record.size} bytes is larger than {MAX_PAYLOAD}")
            return None
        base = Page(
            url=record.uri,
            body=b"",
            fetched_at=moment,
            source=self._source or record.header(SOURCE) or f"warc:{self._name}",
            redirected_from=tuple(value for key, value in record.headers if key == REDIRECTED_FROM),
        )
        if record.type == "revisit":
            return self._revisited(record, base, block)
        page = _resource(record, base, block) if record.type == "resource" else self._response(record, base, block)
        self._remember(record)
        return page

    def _response(self, record: Record, base: Page, block: bytes) -> Page | None:
        message = parse_message(block)
        if message.status is None:
            self._problem(record, "header", f"the block is not an HTTP answer ({message.start!r:.60})")
            return None
        record.answer = (message.status, message.headers)
        return replace(base, body=plain_body(message), status=message.status, headers=message.headers)

    def _remember(self, record: Record) -> None:
        if not record.at_border:
            return
        digest = parse_digest(record.header("WARC-Payload-Digest"))
        if digest is not None:
            self._by_digest.setdefault(digest[1], record.offset)
        self._by_place[record.uri, record.header("WARC-Date") or ""] = record.offset
        self._latest[record.uri] = record.offset
        if record.id:
            self._by_id[record.id] = record.offset

    def _revisited(self, record: Record, base: Page, block: bytes) -> Page | None:
        earlier = self._earlier(record)
        if earlier is None:
            self._problem(record, "revisit", "the page this revisit record refers to is not at hand")
            return None
        message = parse_message(block)
        not_modified = message.status in (None, 304)
        record.answer = (message.status or earlier.status, message.headers)
        return replace(
            base,
            body=earlier.body,
            status=earlier.status if not_modified else message.status or earlier.status,
            headers=earlier.headers if not_modified else message.headers,
        )

    def _earlier(self, record: Record) -> Page | None:
        place = self._place(record, asked := _asked_of(record))
        if place is not None:
            with self._opener() as raw:
                found = next(iter_records(raw, self._name, self._on_problem, place), None)
                return self.page(found) if found is not None and found.type != "revisit" else None
        return self._resolve(asked) if self._resolve is not None else None

    def _place(self, record: Record, asked: Revisit) -> int | None:
        """Return where in this file the payload lies that the revisit *record* refers to, if it is here."""
        digest = parse_digest(asked.payload_digest)
        named = self._by_id.get(record.header("WARC-Refers-To") or "", self._by_place.get((asked.url, asked.date)))
        if asked.not_modified:
            return self._latest.get(asked.url) if named is None and not asked.date else named
        return self._by_digest.get(digest[1], named) if digest else named


def _asked_of(record: Record) -> Revisit:
    return Revisit(
        record.header("WARC-Payload-Digest") or "",
        (record.header("WARC-Refers-To-Target-URI") or record.uri).strip("<>"),
        record.header("WARC-Refers-To-Date") or "",
        record.header("WARC-Date") or "",
        (record.header("WARC-Profile") or "").rstrip("/ ").endswith("server-not-modified"),
    )


def _resource(record: Record, base: Page, block: bytes) -> Page:
    mime = record.header("Content-Type")
    return replace(base, body=block, headers=(("Content-Type", mime),) if mime else ())


def with_request(page: Page, message: Message) -> Page:
    """Return *page* with method, headers and body of the request in *message*."""
    return replace(page, method=message.method, request_headers=message.headers, request_body=message.body)


def parse_date(text: str | None) -> datetime | None:
    """Return the moment of a WARC-Date (any precision of WARC 1.1) or a 14-digit ARC date, whole seconds, UTC."""
    text = (text or "").strip()
    if re.fullmatch(r"\d{14}", text):
        text = f"{text[:8]}T{text[8:]}"
    try:
        moment = datetime.fromisoformat(re.sub(r"\.\d+", "", text))
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(microsecond=0)
