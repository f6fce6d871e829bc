"""Sums over the whole archive, remembered for a minute: they come from an index and need not be exact to the second."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from archive.store import Archive

#: Seconds for which a sum is remembered while the archive changes; while it does not, it is remembered for good.
KEPT = 60.0
#: Answers remembered; the one not asked for longest goes first.
_MOST = 256
#: When each file of the database was written last, and its size.
Stamp = tuple[tuple[int, int], ...]
_remembered: dict[tuple[str, str], tuple[float, Stamp, Any]] = {}


def remembered(archive: Archive, name: str, ask: Callable[[Archive], Any]) -> Any:
    """Return the answer of *ask*, or the one it gave for this archive less than ``KEPT`` seconds or no change ago."""
    change = _change(archive)
    key = (str(archive.path.resolve()), name)
    known = _remembered.pop(key, None)
    if known and (known[1] == change or time.monotonic() - known[0] < KEPT):
        _remembered[key] = known
        return known[2]
    answer = ask(archive)
    for oldest in list(_remembered)[: len(_remembered) + 1 - _MOST]:
        _remembered.pop(oldest, None)
    _remembered[key] = (time.monotonic(), change, answer)
    return answer


def _change(archive: Archive) -> Stamp:
    """Return what becomes another whenever the archive is written to: no question to it, for every page needs this."""
    files = [archive.path, archive.path.with_name(archive.path.name + "-wal")]
    seen = [(file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.exists()]
    return tuple(stamp for stamp in seen if stamp[1])


def forget() -> None:
    """Forget all sums (for tests, and after an archive was replaced)."""
    _remembered.clear()
