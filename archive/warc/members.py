"""Compressed WARC files: one member after another, each with a record or more, undone in bounded memory.

gzip as the standard has it, and Zstandard as Archive Team and Zeno write it
(https://iipc.github.io/warc-specifications/specifications/warc-zstd/): a frame a record, before the first perhaps a
skippable frame with the dictionary that all of them need.
"""

from __future__ import annotations

import sys
import zlib
from abc import ABC, abstractmethod
from typing import BinaryIO, Protocol

from archive.warc.damage import BLOCK, DamagedError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

__all__ = ["DICTIONARY_MAGIC", "GZIP_MAGIC", "ZSTD_MAGIC", "GzipMembers", "Members", "ZstdMembers", "zstd"]

GZIP_MAGIC = b"\x1f\x8b\x08"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
#: What may begin a file of members; a skippable frame stands before the first of its file only.
DICTIONARY_MAGIC = b"\x5d\x2a\x4d\x18"
#: Most bytes that a single step of decompression may give, and that a dictionary may have.
_MOST_OUT, _MOST_DICTIONARY = 1 << 18, 16 << 20
#: A dictionary made by training begins so; any other is plain content.
_TRAINED = b"\x37\xa4\x30\xec"


class Opener(Protocol):
    """Undoes one member."""

    @property
    def eof(self) -> bool:
        """Whether the member has ended."""

    @property
    def unused_data(self) -> bytes:
        """What was given and lies behind the member's end."""

    @property
    def needs_input(self) -> bool:
        """Whether nothing more comes without more bytes."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Return up to *max_length* bytes more. Raises zlib.error or zstd.ZstdError."""


class _Inflate:
    """zlib with the manners of Python's other decompressors: see Opener."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._inflate.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflate.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._inflate.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inflate.decompress(self._inflate.unconsumed_tail + data, max_length)


class Members(ABC):
    """One compressed member after another, of the kind that a subclass names and opens."""

    name: str
    magic: bytes

    def __init__(self, raw: BinaryIO, start: int) -> None:
        self._raw = raw
        raw.seek(start)
        self._begin(start, b"")

    @abstractmethod
    def _opener(self) -> Opener: ...

    def _begin(self, start: int, waiting: bytes) -> None:
        self.start = start
        self._waiting = waiting
        self._fed = 0
        self._member = self._opener()

    def fill(self) -> bytes:
        """See Stretch."""
        while not self._member.eof:
            asked = self._member.needs_input
            data = (self._waiting or self._raw.read(BLOCK)) if asked else b""
            self._waiting = b"" if asked else self._waiting
            try:
                out = self._member.decompress(data, _MOST_OUT)
            except (zlib.error, zstd.ZstdError) as error:
                detail = f"{self.name} member at byte {self.start} is damaged ({error})"
                raise DamagedError(self.name, detail) from error
            self._fed += len(data)
            if out:
                return out
            if asked and not data and not self._member.eof:
                raise DamagedError("truncated", f"the file ends inside the {self.name} member at byte {self.start}")
        return b""

    def position(self, unread: int) -> int:
        """See Stretch: the end of the member once all is read, its beginning before that."""
        done = self._member.eof and not unread
        return self.start + self._fed - len(self._member.unused_data) if done else self.start

    def advance(self) -> bool:
        """See Stretch. Zero bytes between members are padding."""
        end, rest = self.position(0), self._member.unused_data
        while True:
            kept = rest.lstrip(b"\0")
            end += len(rest) - len(kept)
            if len(kept) >= len(self.magic):
                break
            more = self._raw.read(BLOCK)
            if not more:
                break
            rest = kept + more
        if not kept:
            return False
        self._begin(end, kept)
        if not kept.startswith(self.magic):
            kind = "truncated" if self.magic.startswith(kept) else "garbage"
            raise DamagedError(kind, f"no {self.name} member at byte {end}, where one should begin")
        return True


class GzipMembers(Members):
    """gzip: the length and CRC in each member's trailer are checked by zlib."""

    name, magic = "gzip", GZIP_MAGIC

    def _opener(self) -> Opener:
        return _Inflate()


class ZstdMembers(Members):
    """Zstandard: frames, with the dictionary that stands before the first, if there is one."""

    name, magic = "zstd", ZSTD_MAGIC

    def __init__(self, raw: BinaryIO, start: int) -> None:
        behind, content = _dictionary(raw)
        trained = content.startswith(_TRAINED)
        self._known = zstd.ZstdDict(content, is_raw=not trained) if content else None
        super().__init__(raw, max(start, behind))

    def _opener(self) -> Opener:
        try:
            return zstd.ZstdDecompressor(zstd_dict=self._known)
        except zstd.ZstdError as error:
            raise DamagedError("zstd", f"the dictionary at the beginning of the file is none ({error})") from error


def _dictionary(raw: BinaryIO) -> tuple[int, bytes]:
    """Return where the dictionary at the beginning of the file *raw* ends, in bytes, and the dictionary itself.

    It may be compressed in its turn. (0, empty) where there is none. Raises DamagedError.
    """
    raw.seek(0)
    head = raw.read(8)
    if not head.startswith(DICTIONARY_MAGIC):
        return 0, b""
    size = int.from_bytes(head[4:], "little")
    content = raw.read(size) if len(head) == 8 and size <= _MOST_DICTIONARY else b""
    if len(content) < max(size, 1):
        raise DamagedError("zstd", "the dictionary at the beginning of the file is cut off or too large")
    return 8 + size, _opened(content) if content.startswith(ZSTD_MAGIC) else content


def _opened(content: bytes) -> bytes:
    opener = zstd.ZstdDecompressor()
    try:
        opened = opener.decompress(content, _MOST_DICTIONARY)
    except zstd.ZstdError as error:
        raise DamagedError("zstd", f"the dictionary at the beginning of the file is damaged ({error})") from error
    if not opener.eof:
        raise DamagedError("zstd", "the dictionary at the beginning of the file is cut off or too large")
    return opened
