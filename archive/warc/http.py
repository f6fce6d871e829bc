"""HTTP messages as they lie in records: start line, header pairs, body with its codings undone.

Header bytes are read as latin-1, one character a byte, so that they can be written back exactly (RFC 9110, 5.5).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from archive.warc.members import ZSTD_MAGIC, zstd
from archive.warc.records import MAX_PAYLOAD

_STATUS = re.compile(r"^\S*\s+(\d{3})(?:\s|$)")
_GZIP_MAGIC = b"\x1f\x8b"
#: More frames than this in one body are an attack: each costs a copy of the rest.
_MOST_FRAMES = 1000
_CHUNK = re.compile(rb"\s*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class CodingError(Exception):
    """A body cannot be brought into plain form; ``kind`` is ``too-large``, ``coding`` or ``incomplete``."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Message:
    """An HTTP message: start line, header pairs in order, body as it lies in the record."""

    start: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return all values of *name* joined by commas, lower case; empty when there is none."""
        return ",".join(value for key, value in self.headers if key.lower() == name).lower()

    @property
    def status(self) -> int | None:
        """The status of a response, however the protocol calls itself (``HTTP/2``); None if unreadable."""
        found = _STATUS.match(self.start)
        return int(found[1]) if found else None

    @property
    def method(self) -> str:
        """The method of a request."""
        return self.start.split(" ", 1)[0].upper() or "GET"


def parse_message(block: bytes) -> Message:
    """Part *block* into start line, headers and body; a message without a blank line is all header."""
    found = re.search(rb"\r?\n\r?\n", block)
    head, body = (block[: found.start()], block[found.end() :]) if found else (block, b"")
    start, *lines = re.split(r"\r?\n", head.decode("latin-1"))
    return Message(start, tuple(_pairs(lines)), body)


def _pairs(lines: Iterable[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in (" ", "\t") and pairs:
            name, value = pairs[-1]
            pairs[-1] = (name, f"{value} {line.strip()}")
        elif not line.startswith(":"):  # HTTP/2 pseudo headers, as some recorders write them
            name, colon, value = line.partition(":")
            if colon:
                pairs.append((name.rstrip(), value.strip()))
    return pairs


def plain_body(message: Message, limit: int = MAX_PAYLOAD) -> bytes:
    """Return the body of *message*, of *limit* bytes at most, without transfer and content coding. Raises CodingError.

    A coding that is named but not there (recorders undo it and keep the header) is passed over.
    """
    body = message.body
    codings = [name.strip() for name in message.header("content-encoding").split(",")]
    if "chunked" in message.header("transfer-encoding"):
        body = _dechunk(body)
    elif body and codings == [""]:  # recorders that undo a coding leave the length of what was coded
        _refuse_short(message, len(body))
    for name in reversed(codings):
        body = _decoder(name)(body, limit) if body else body
    if len(body) > limit:
        raise CodingError("too-large", f"payload of {len(body)} bytes is larger than {limit}")
    return body


def _refuse_short(message: Message, size: int) -> None:
    """An answer that broke off is half a page; one without any body answered HEAD, and is left to its reader."""
    told = message.header("content-length")
    if told.isascii() and told.isdigit() and size < int(told):
        raise CodingError("incomplete", f"the body has {size} bytes, Content-Length says {told}: the answer broke off")


def _dechunk(body: bytes) -> bytes:
    parts: list[bytes] = []
    position = 0
    while head := _CHUNK.match(body, position):
        size = int(head[1], 16)
        if size == 0:
            return b"".join(parts)
        part = body[head.end() : head.end() + size]
        if len(part) < size:
            break
        parts.append(part)
        position = head.end() + size
    if not parts and not head:
        return body
    raise CodingError("incomplete", "the chunked body ends before its last chunk")


def _decoder(name: str) -> Callable[[bytes, int], bytes]:
    if name not in _DECODERS:
        raise CodingError("coding", f"content coding {name!r:.40} is not known here")
    return _DECODERS[name]


def _identity(body: bytes, _limit: int) -> bytes:
    return body


def _frame(opener: Any, body: bytes, limit: int) -> bytes:
    out: bytes = opener.decompress(body, limit + 1)
    if len(out) > limit:
        raise CodingError("too-large", f"compressed payload opens to more than {limit} bytes")
    if not opener.eof:
        raise CodingError("incomplete", "the compressed body ends early")
    return out


def _frames(body: bytes, limit: int, magic: bytes, opener: Callable[[], Any]) -> bytes:
    """Open one compressed frame after another: several are one body (RFC 1952, 2.2; RFC 8878, 3.1)."""
    parts: list[bytes] = []
    while body.startswith(magic) and len(parts) < _MOST_FRAMES:
        frame = opener()
        parts.append(_frame(frame, body, limit - sum(map(len, parts))))
        body = frame.unused_data
    return b"".join(parts)


def _gzip(body: bytes, limit: int) -> bytes:
    if not body.startswith(_GZIP_MAGIC):
        return body
    try:
        return _frames(body, limit, _GZIP_MAGIC, lambda: zlib.decompressobj(16 + zlib.MAX_WBITS))
    except zlib.error as error:
        raise CodingError("coding", f"the gzip body is damaged ({error})") from error


def _zstd(body: bytes, limit: int) -> bytes:
    if not body.startswith(ZSTD_MAGIC):
        return body
    # a window no larger than a browser allows (RFC 9659): a few bytes must not claim a hundred megabytes
    options = {int(zstd.DecompressionParameter.window_log_max): 23}
    try:
        return _frames(body, limit, ZSTD_MAGIC, lambda: zstd.ZstdDecompressor(options=options))
    except zstd.ZstdError as error:
        raise CodingError("coding", f"the zstd body is damaged ({error})") from error


def _deflate(body: bytes, limit: int) -> bytes:
    for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return _frame(zlib.decompressobj(wbits), body, limit)
        except zlib.error:
            continue
    return body


def _brotli(body: bytes, limit: int) -> bytes:
    library = _optional("brotli") or _optional("brotlicffi")
    if library is None:
        raise CodingError("coding", "the body is brotli-coded and no brotli library is installed (pip install brotli)")
    opener = library.Decompressor()
    try:
        out = _bounded(opener, body, limit)
    except library.error:
        return body
    if len(out) > limit:
        raise CodingError("too-large", f"compressed payload opens to more than {limit} bytes")
    if not opener.is_finished():
        raise CodingError("incomplete", "the compressed body ends early")
    return out


def _bounded(opener: Any, body: bytes, limit: int) -> bytes:
    try:
        return bytes(opener.process(body, output_buffer_limit=limit + 1))
    except TypeError:  # brotli before 1.2 has no bound of its own: small steps
        out = bytearray()
        for start in range(0, len(body), 256):
            out += opener.process(body[start : start + 256])
            if len(out) > limit:
                break
        return bytes(out)


def _optional(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        return None


_DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "": _identity,
    "identity": _identity,
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
