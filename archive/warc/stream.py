"""Bytes out of a WARC file, gzip undone member by member, in bounded memory.

warcio reads such files too, but takes a broken member for the end of the file, prints to stderr, and cannot say where a
torn tail begins. An archive has to know all three, so the framing is done here.
"""

from __future__ import annotations

import zlib
from typing import BinaryIO, Protocol

#: Bytes read from disk at once, and most bytes a single step of decompression may give.
BLOCK = 1 << 16
_MOST_OUT = 1 << 18
GZIP_MAGIC = b"\x1f\x8b\x08"


class DamagedError(Exception):
    """The bytes are not what a WARC file must hold here.

    ``kind`` is ``truncated``, ``gzip``, ``garbage``, ``header`` or ``length``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


class Stretch(Protocol):
    """A run of plain bytes with a beginning that can be found again: a gzip member, or a whole plain file."""

    start: int

    def fill(self) -> bytes:
        """Return more bytes, or ``b""`` at the end of the stretch. Raises DamagedError."""

    def position(self, unread: int) -> int:
        """Return the place in the file that the reader has come to, *unread* bytes before what was given out."""

    def advance(self) -> bool:
        """Go on to the next stretch; False at the end of the file. Raises DamagedError."""


class PlainStretch:
    """An uncompressed file: one stretch to its end."""

    def __init__(self, raw: BinaryIO, start: int) -> None:
        self._raw = raw
        self.start = start
        self._given = start
        raw.seek(start)

    def fill(self) -> bytes:
        """See Stretch."""
        data = self._raw.read(BLOCK)
        self._given += len(data)
        return data

    def position(self, unread: int) -> int:
        """See Stretch."""
        return self._given - unread

    def advance(self) -> bool:
        """See Stretch: there is only one."""
        return False


class GzipStretch:
    """One gzip member after another. The length and CRC in each member's trailer are checked by zlib."""

    def __init__(self, raw: BinaryIO, start: int) -> None:
        self._raw = raw
        raw.seek(start)
        self._begin(start, b"")

    def _begin(self, start: int, waiting: bytes) -> None:
        self.start = start
        self._waiting = waiting
        self._fed = 0
        self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)

    def fill(self) -> bytes:
        """See Stretch."""
        while not self._inflate.eof:
            data = self._waiting or self._raw.read(BLOCK)
            try:
                out = self._inflate.decompress(data, _MOST_OUT)
            except zlib.error as error:
                raise DamagedError("gzip", f"gzip member at byte {self.start} is damaged ({error})") from error
            self._waiting = self._inflate.unconsumed_tail
            self._fed += len(data) - len(self._waiting)
            if out:
                return out
            if not data and not self._inflate.eof:
                raise DamagedError("truncated", f"the file ends inside the gzip member at byte {self.start}")
        return b""

    def position(self, unread: int) -> int:
        """See Stretch: the end of the member once all is read, its beginning before that."""
        done = self._inflate.eof and not unread
        return self.start + self._fed - len(self._inflate.unused_data) if done else self.start

    def advance(self) -> bool:
        """See Stretch. Zero bytes between members are padding."""
        end = self.position(0)
        rest = self._inflate.unused_data
        while True:
            kept = rest.lstrip(b"\0")
            end += len(rest) - len(kept)
            if len(kept) >= len(GZIP_MAGIC):
                break
            more = self._raw.read(BLOCK)
            if not more:
                break
            rest = kept + more
        if not kept:
            return False
        self._begin(end, kept)
        if not kept.startswith(GZIP_MAGIC):
            kind = "truncated" if GZIP_MAGIC.startswith(kept) else "garbage"
            raise DamagedError(kind, f"no gzip member at byte {end}, where one should begin")
        return True


class ByteReader:
    """Lines and counted bytes out of a file, never across a member's border unless :meth:`advance` is called."""

    def __init__(self, raw: BinaryIO, start: int = 0) -> None:
        self._raw = raw
        raw.seek(start)
        self.gzip = raw.read(len(GZIP_MAGIC)) == GZIP_MAGIC
        self._open(start)

    def _open(self, start: int) -> None:
        self._stretch: Stretch = GzipStretch(self._raw, start) if self.gzip else PlainStretch(self._raw, start)
        self._buffer = b""
        self._at = 0
        self.fresh = True

    def _more(self) -> bool:
        if self._at < len(self._buffer):
            return True
        self._buffer, self._at = self._stretch.fill(), 0
        return bool(self._buffer)

    @property
    def position(self) -> int:
        """Where in the file the next unread byte lies (for gzip: where the member lies that holds it)."""
        return self._stretch.position(len(self._buffer) - self._at)

    def readline(self, limit: int = BLOCK) -> bytes:
        """Return a line with its end, at most *limit* bytes; ``b""`` at the end of the member or file."""
        parts: list[bytes] = []
        size = 0
        while size < limit and self._more():
            self.fresh = False
            end = self._buffer.find(b"\n", self._at) + 1
            stop = min(end or len(self._buffer), self._at + limit - size)
            parts.append(self._buffer[self._at : stop])
            size += stop - self._at
            self._at = stop
            if parts[-1].endswith(b"\n"):
                break
        return b"".join(parts)

    def read(self, limit: int) -> bytes:
        """Return some bytes, at most *limit*; ``b""`` at the end of the member or file."""
        if limit <= 0 or not self._more():
            return b""
        self.fresh = False
        piece = self._buffer[self._at : self._at + limit]
        self._at += len(piece)
        return piece

    def push_back(self, line: bytes) -> None:
        """Undo the last :meth:`readline`."""
        self._buffer = line + self._buffer[self._at :]
        self._at = 0

    def advance(self) -> bool:
        """Go to the next gzip member; False at the end of the file. Raises DamagedError."""
        if not self._stretch.advance():
            return False
        self._buffer, self._at, self.fresh = b"", 0, True
        return True

    def resync(self) -> bool:
        """After damage: find the next place where a record begins; False if there is none."""
        place = self._stretch.start if self.gzip else self.position
        while True:
            place = _find(self._raw, GZIP_MAGIC if self.gzip else b"\nWARC/", place + 1) + (not self.gzip)
            if place <= 0:
                return False
            self._open(place)
            if self._begins_record():
                return True

    def _begins_record(self) -> bool:
        try:
            line = self.readline(5)
        except DamagedError:
            return False
        self.push_back(line)
        self.fresh = True
        return line == b"WARC/"


def _find(raw: BinaryIO, sought: bytes, start: int) -> int:
    raw.seek(start)
    at, held = start, b""
    while data := raw.read(BLOCK):
        held += data
        place = held.find(sought)
        if place >= 0:
            return at + place
        drop = max(0, len(held) - len(sought) + 1)
        at, held = at + drop, held[drop:]
    return -1
