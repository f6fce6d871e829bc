"""Records and the HTTP messages in them, as bytes: nothing here touches a file.

WARC/1.1, one gzip member per record. A response is rebuilt: its body has no transfer coding and no content coding, the
headers that spoke of them are renamed ``X-Archive-Orig-*`` (as pywb does) and Content-Length is right, so that digests
hold for every reader (a record with its chunking kept fails ``warcio check``, warcio #74).
"""

from __future__ import annotations

import re
import uuid
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from archive.models import Page, iso_utc
from archive.warc.records import sha256_label

REVISIT_SAME = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
REVISIT_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_CODED = ("transfer-encoding", "content-encoding", "content-length")
_UNSAFE = re.compile(r"[\x00-\x20\x7f<>\"]")
Pairs = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The capture a revisit record points to: same payload, kept whole before. ``fetched_at`` is ISO 8601, UTC."""

    url: str
    fetched_at: str
    payload_digest: str
    record_id: str


def record_uri(url: str) -> str:
    """Return *url* fit for a header line: blanks, controls, quotes and angle brackets percent-encoded, letters kept."""
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", url.strip())


def request_digest(page: Page) -> str | None:
    """Return the digest of the body *page* was asked for with, or None if there was none."""
    return sha256_label(page.request_body) if page.request_body else None


def redirect_target(page: Page) -> str | None:
    """Return the absolute Location of a redirect, or None."""
    location = page.header("location") if 300 <= page.status < 400 else None
    if not location:
        return None
    try:
        return urljoin(page.url, _as_text(location).strip())
    except ValueError:
        return None


def _as_text(value: str) -> str:
    # header bytes are kept as latin-1; servers send Vietnamese letters in Location as UTF-8
    with suppress(UnicodeError):
        return value.encode("latin-1").decode("utf-8")
    return value


def response_parts(page: Page, digest: str, unchanged: Earlier | None) -> tuple[str, list[tuple[str, str]], bytes]:
    """Return record type, WARC fields and block of the answer in *page*; a revisit when *unchanged* is given."""
    fields = [("Content-Type", "application/http; msgtype=response")]
    head = _status_line(page.status) + header_block(_plain_headers(page), "latin-1") + b"\r\n"
    if unchanged is None:
        return "response", [*fields, ("WARC-Payload-Digest", digest)], head + page.body
    not_modified = page.status == HTTPStatus.NOT_MODIFIED
    fields += [
        ("WARC-Profile", REVISIT_NOT_MODIFIED if not_modified else REVISIT_SAME),
        ("WARC-Payload-Digest", unchanged.payload_digest),
        ("WARC-Refers-To", unchanged.record_id),
        ("WARC-Refers-To-Target-URI", unchanged.url),
        ("WARC-Refers-To-Date", unchanged.fetched_at),
    ]
    return "revisit", fields, head


def _status_line(status: int) -> bytes:
    phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""
    return f"HTTP/1.1 {status:03d} {phrase}\r\n".encode("ascii")


def _plain_headers(page: Page) -> Iterable[tuple[str, str]]:
    bodiless = page.status == HTTPStatus.NOT_MODIFIED or page.method == "HEAD"
    size = str(len(page.body))
    right = [value for name, value in page.headers if name.lower() == "content-length"] == [size]
    for name, value in page.headers:
        fits = name.lower() == "content-length" and right
        yield (f"X-Archive-Orig-{name}" if name.lower() in _CODED and not bodiless and not fits else name), value
    if not right and not bodiless:
        yield "Content-Length", size


def request_block(page: Page, url: str) -> bytes:
    """Return the request as HTTP/1.1; Host and Content-Length are added where they are missing."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    names = {name.lower() for name, _ in page.request_headers}
    headers = list(page.request_headers)
    if "host" not in names:
        headers.insert(0, ("Host", parts.netloc.rpartition("@")[2]))
    if page.request_body and "content-length" not in names:
        headers.append(("Content-Length", str(len(page.request_body))))
    start = f"{_one_line(page.method)} {target} HTTP/1.1\r\n".encode()
    return start + header_block(headers, "latin-1") + b"\r\n" + page.request_body


def header_block(pairs: Pairs, encoding: str) -> bytes:
    """Return header lines; line ends in values become spaces, characters outside *encoding* go as UTF-8."""
    return b"".join(_encode(f"{_one_line(name)}: {_one_line(value)}\r\n", encoding) for name, value in pairs)


def _encode(line: str, encoding: str) -> bytes:
    try:
        return line.encode(encoding)
    except UnicodeEncodeError:
        return line.encode("utf-8", "surrogateescape" if encoding == "utf-8" else "replace")


def _one_line(text: str) -> str:
    return re.sub(r"[\r\n\0]+[ \t]*", " ", text).strip()


def build_record(kind: str, url: str, record_id: str, moment: datetime, fields: Pairs, block: bytes) -> bytes:
    """Return one whole record as a gzip member, with its block digest (``sha256:<hex>``)."""
    headers = [("WARC-Type", kind), ("WARC-Record-ID", record_id), ("WARC-Date", iso_utc(moment))]
    headers += [("WARC-Target-URI", url)] if url else []
    headers += [*fields, ("WARC-Block-Digest", sha256_label(block)), ("Content-Length", str(len(block)))]
    deflate = zlib.compressobj(6, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    head = b"WARC/1.1\r\n" + header_block(headers, "utf-8") + b"\r\n"
    return b"".join((deflate.compress(head), deflate.compress(block), deflate.compress(b"\r\n\r\n"), deflate.flush()))


def new_id() -> str:
    """Return a new WARC-Record-ID."""
    return f"<urn:uuid:{uuid.uuid4()}>"
