"""Bytes out of a WARC file, plain or compressed, in bounded memory.

warcio reads such files too, but takes a broken member for the end of the file, prints to stderr, and cannot say where a
torn tail begins. An archive has to know all three, so the framing is done here.
"""

from __future__ import annotations

from typing import BinaryIO, Protocol

from archive.warc.damage import BLOCK, DamagedError
from archive.warc.members import DICTIONARY_MAGIC, GZIP_MAGIC, ZSTD_MAGIC, GzipMembers, Members, ZstdMembers


class Stretch(Protocol):
    """A run of plain bytes with a beginning that can be found again: a compressed member, or a whole plain file."""

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


class ByteReader:
    """Lines and counted bytes out of a file, never across a member's border unless :meth:`advance` is called."""

    def __init__(self, raw: BinaryIO, start: int = 0) -> None:
        self._raw = raw
        raw.seek(start)
        self._packing = _packing(raw.read(len(ZSTD_MAGIC)))
        self._open(start)

    @property
    def packed(self) -> bool:
        """Whether the file is made of compressed members."""
        return self._packing is not None

    def _open(self, start: int) -> None:
        self._stretch: Stretch = (self._packing or PlainStretch)(self._raw, start)
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
        """Where in the file the next unread byte lies (compressed: where the member lies that holds it)."""
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
        """Go to the next compressed member; False at the end of the file. Raises DamagedError."""
        if not self._stretch.advance():
            return False
        self._buffer, self._at, self.fresh = b"", 0, True
        return True

    def resync(self) -> bool:
        """After damage: find the next place where a record begins; False if there is none."""
        place = self._stretch.start if self.packed else self.position
        sought = self._packing.magic if self._packing else b"\nWARC/"
        while True:
            place = _find(self._raw, sought, place + 1) + (not self.packed)
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


def _packing(head: bytes) -> type[Members] | None:
    if head.startswith((ZSTD_MAGIC, DICTIONARY_MAGIC)):
        return ZstdMembers
    return GzipMembers if head.startswith(GZIP_MAGIC) else None


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
