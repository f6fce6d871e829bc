"""Records of a WARC or ARC file, one after another: framing only, no HTTP.

Read leniently, as other people's files ask (https://iipc.github.io/warc-specifications/): WARC 0.17 to 1.1, plain, one
compressed member per record or one for the whole file, URIs in angle brackets (wget), ARC version 1 and 2.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b16decode, b32decode, b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from archive.warc.damage import BLOCK, DamagedError
from archive.warc.stream import ByteReader

#: Payloads beyond this many bytes are not read into memory.
MAX_PAYLOAD = 64 << 20
_MAX_HEADER_LINES = 500
_ARC_LINE = re.compile(rb"^(\S.*?) (\S+) (\d{14}) (\S+)(?: .*)? (\d+)\s*$")
_DIGEST_SIZES = {"md5": 16, "sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that could not be used: where (*offset* in bytes), what *kind*, and a sentence."""

    file: str
    offset: int
    kind: str
    detail: str

    def __str__(self) -> str:
        return f"{self.file}, byte {self.offset}: {self.detail}"


OnProblem = Callable[[Problem], None]


class Record:
    """One record. Its block is read once, by :meth:`chunks` or :meth:`block`, before the next record is asked for.

    ``offset`` is where it begins in the file; ``at_border`` is False when that place cannot be opened by itself (a
    later record of a file that is one compressed stream). ``length`` is known once the block has been read.
    """

    at_border = True
    #: The HTTP answer in the record, as a reader of pages found it: status and headers.
    answer: tuple[int, tuple[tuple[str, str], ...]] | None = None

    def __init__(
        self, reader: ByteReader, offset: int, headers: tuple[tuple[str, str], ...], arc: bool = False
    ) -> None:
        self.offset = offset
        self.headers = headers
        self.arc = arc
        self.length = 0
        self.size = _size(headers, offset)
        self._reader = reader
        self._left = self.size

    def header(self, name: str) -> str | None:
        """Return the first header called *name*, in any letter case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def type(self) -> str:
        """``response``, ``request``, ``revisit``, ``warcinfo``, ``metadata``, ``resource``..., lower case."""
        return (self.header("WARC-Type") or "").lower()

    @property
    def uri(self) -> str:
        """The target URI without angle brackets (wget writes them), spaces percent-encoded; may be empty."""
        uri = (self.header("WARC-Target-URI") or "").strip()
        bare = uri[1:-1] if uri.startswith("<") and uri.endswith(">") else uri
        return bare.replace(" ", "%20")

    @property
    def id(self) -> str:
        """The WARC-Record-ID as written; empty in ARC files."""
        return self.header("WARC-Record-ID") or ""

    def chunks(self) -> Iterator[bytes]:
        """Yield the block in pieces and check the member's end. Raises DamagedError."""
        while self._left:
            piece = self._reader.read(min(self._left, BLOCK))
            if not piece:
                raise DamagedError(*self._short())
            self._left -= len(piece)
            yield piece
        if not self.length:
            self._finish()

    def _short(self) -> tuple[str, str]:
        detail = f"the record at byte {self.offset} is {self._left} bytes shorter than its Content-Length says"
        return ("length" if self._reader.packed else "truncated"), detail

    def _finish(self) -> None:
        while (line := self._reader.readline()) and not line.strip(b"\r\n"):
            pass
        if line:
            self._reader.push_back(line)
        self.length = self._reader.position - self.offset

    def block(self, limit: int = MAX_PAYLOAD) -> bytes | None:
        """Return the whole block, or None (and read past it) if it has more than *limit* bytes."""
        keep = self.size <= limit
        pieces = [piece for piece in self.chunks() if keep]
        return b"".join(pieces) if keep else None


def _size(headers: tuple[tuple[str, str], ...], offset: int) -> int:
    text = next((value for key, value in headers if key.lower() == "content-length"), "")
    if not (text.isascii() and text.isdigit()):
        raise DamagedError("header", f"the record at byte {offset} has no usable Content-Length ({text!r:.60})")
    return int(text)


def iter_records(raw: BinaryIO, name: str, on_problem: OnProblem, start: int = 0) -> Iterator[Record]:
    """Yield every record of the open file *raw* from byte *start* on; damage goes to *on_problem* and is skipped."""
    try:
        reader = ByteReader(raw, start)
    except DamagedError as damage:
        on_problem(Problem(name, start, damage.kind, str(damage)))
        return
    while True:
        try:
            record = _next_record(reader)
            if record is None:
                return
            yield record
            for _ in record.chunks():
                pass
        except DamagedError as damage:
            on_problem(Problem(name, reader.position, damage.kind, str(damage)))
            if damage.kind != "length" and not reader.resync():
                return


def _next_record(reader: ByteReader) -> Record | None:
    while True:
        offset, at_border = reader.position, reader.fresh or not reader.packed
        line = reader.readline()
        if not line:
            if not reader.advance():
                return None
        elif line.strip(b"\r\n"):
            record = _parse(reader, offset, line)
            record.at_border = at_border
            return record


def _parse(reader: ByteReader, offset: int, line: bytes) -> Record:
    if line.startswith(b"WARC/"):
        return Record(reader, offset, tuple(_headers(reader, offset)))
    arc = _ARC_LINE.match(line)
    if arc is None:
        raise DamagedError("garbage", f"no record begins at byte {offset}: {line[:40]!r}")
    url, address, date, mime, size = (part.decode("utf-8", "replace") for part in arc.groups())
    kind = "warcinfo" if url.startswith("filedesc:") else "response"
    names = ("WARC-Type", "WARC-Target-URI", "WARC-IP-Address", "WARC-Date", "X-ARC-Type", "Content-Length")
    return Record(reader, offset, tuple(zip(names, (kind, url, address, date, mime, size), strict=True)), arc=True)


def _headers(reader: ByteReader, offset: int) -> Iterator[tuple[str, str]]:
    name, value = "", ""
    for _ in range(_MAX_HEADER_LINES):
        line = reader.readline()
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text[:1] in (" ", "\t"):
            value += " " + text.strip()
            continue
        if name:
            yield name, value
        if not text:
            break
        name, _, value = (part.strip() for part in text.partition(":"))
    else:
        raise DamagedError("header", f"the header of the record at byte {offset} does not end")
    if not line:
        raise DamagedError("truncated", f"the file ends in the header of the record at byte {offset}")


def names_payload(label: str | None, payload: bytes) -> bool:
    """Tell whether the digest header *label* (``sha1:BASE32``, ``sha256:hex``...) is that of *payload*."""
    found = parse_digest(label)
    return found is not None and hashlib.new(found[0], payload, usedforsecurity=False).digest() == found[1]


def parse_digest(label: str | None) -> tuple[str, bytes] | None:
    """Return (algorithm, bytes) of a WARC digest header in hex, base32 or base64, or None if it is none of these."""
    algorithm, _, text = (label or "").strip().partition(":")
    algorithm = algorithm.lower().replace("-", "")
    size = _DIGEST_SIZES.get(algorithm)
    for decode in (_hex, _base32, _base64):
        value = decode(text)
        if size is not None and value is not None and len(value) == size:
            return algorithm, value
    return None


def _hex(text: str) -> bytes | None:
    try:
        return b16decode(text, casefold=True)
    except ValueError:
        return None


def _base32(text: str) -> bytes | None:
    try:
        return b32decode(text + "=" * (-len(text) % 8), casefold=True)
    except ValueError:
        return None


def _base64(text: str) -> bytes | None:
    try:
        return b64decode(text + "=" * (-len(text) % 4), altchars=b"-_" if set("-_") & set(text) else None)
    except ValueError:
        return None


def sha256_label(payload: bytes) -> str:
    """Return ``sha256:<hex>`` of *payload*: how this archive writes digests."""
    return "sha256:" + hashlib.sha256(payload).hexdigest()
