"""WARC files inside a WACZ, read past what is broken in the zip file around them.

Python's zipfile gives up the last block of a member whose check sum is wrong, and with it what was sound: the records
inside have check sums of their own.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from archive.warc.records import OnProblem, Problem

_LOCAL_HEADER, _MAGIC = 30, b"PK\x03\x04"
_ENCRYPTED = 1
_MOST_OUT = 1 << 18
_HELD = (".warc", ".warc.gz", ".warc.zst", ".arc", ".arc.gz")


def zipped_parts(path: Path, on_problem: OnProblem) -> list[tuple[str, Callable[[], BinaryIO]]]:
    """Return name and opener of each WARC file in the zip file at *path*. Raises ValueError when there is none."""
    try:
        with zipfile.ZipFile(path) as wacz:
            held = sorted((info for info in wacz.infolist() if info.filename.endswith(_HELD)), key=_name)
    except RuntimeError as error:  # a newer version of the format than zipfile reads: whole, and no other copy helps
        raise ValueError(
            f"{path.name} is packed in a way that is not read here ({error}): unpack it, import what it holds"
        ) from error
    except (zipfile.BadZipFile, OSError) as error:
        raise ValueError(f"{path.name} is a broken zip file ({error}): fetch or copy it again") from error
    if not held:
        raise ValueError(f"{path.name} is a zip file without a WARC file in it: name the WARC or WACZ file itself")
    return [(f"{path.name}/{info.filename}", _opener(path, info, on_problem)) for info in held]


def begins_as_zip(path: Path) -> bool:
    """Tell whether the file at *path* begins as a zip file, whole or not."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _name(info: zipfile.ZipInfo) -> str:
    return info.filename


def _opener(path: Path, info: zipfile.ZipInfo, on_problem: OnProblem) -> Callable[[], BinaryIO]:
    said: list[str] = []

    def tell(sentence: str) -> None:
        if not said:
            on_problem(Problem(f"{path.name}/{info.filename}", 0, "zip", sentence))
        said.append(sentence)

    return lambda: cast(BinaryIO, io.BufferedReader(ZipMember(path.open("rb"), info, tell)))


class ZipMember(io.RawIOBase):
    """The bytes of one member, as far as they can be had; what cannot be had is told, and ends it."""

    def __init__(self, file: BinaryIO, info: zipfile.ZipInfo, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._file, self._info, self._tell = file, info, tell
        self._rewind()

    def _rewind(self) -> None:
        self._at, self._left, self._waiting = 0, 0, b""
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        packed = self._info.compress_type
        if packed not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or self._info.flag_bits & _ENCRYPTED:
            self._tell("is packed in a way that is not read here (encrypted, or not by deflate)")
            return
        self._file.seek(max(0, self._info.header_offset))
        head = self._file.read(_LOCAL_HEADER)
        if len(head) < _LOCAL_HEADER or not head.startswith(_MAGIC):
            self._tell("is not where the directory of the zip file says")
            return
        self._file.seek(int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little"), io.SEEK_CUR)
        self._left = self._info.compress_size

    def readable(self) -> bool:
        """See io."""
        return True

    def seekable(self) -> bool:
        """See io."""
        return True

    def tell(self) -> int:
        """See io."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """See io; only from the beginning or from here, which is all that readers of records ask for."""
        target = offset if whence == io.SEEK_SET else self._at + offset
        if target < self._at:
            self._rewind()
        while self._at < target and self.read(min(target - self._at, _MOST_OUT)):
            pass
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any writable buffer will do
        """See io."""
        data = (
            self._packed(len(buffer)) if self._info.compress_type == zipfile.ZIP_STORED else self._opened(len(buffer))
        )
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _packed(self, most: int) -> bytes:
        data = self._file.read(min(most, self._left))
        self._left -= len(data)
        if not data and self._left:
            self._tell("is cut off")
            self._left = 0
        return data

    def _opened(self, most: int) -> bytes:
        while not self._inflate.eof:
            data = self._waiting or self._packed(_MOST_OUT)
            try:
                out = self._inflate.decompress(data, most)
            except zlib.error as error:
                self._tell(f"is damaged ({error}); what follows in it cannot be read")
                self._left, self._waiting = 0, b""
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
                return b""
            self._waiting = self._inflate.unconsumed_tail
            if out or not data:
                return out
        return b""

    def close(self) -> None:
        """See io."""
        self._file.close()
        super().close()
