"""What every layer of reading a WARC file shares: how much is read at once, and how damage is told."""

from __future__ import annotations

#: Bytes read from disk at once.
BLOCK = 1 << 16


class DamagedError(Exception):
    """The bytes are not what a WARC file must hold here.

    ``kind`` is ``truncated``, ``gzip``, ``zstd``, ``garbage``, ``header`` or ``length``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
