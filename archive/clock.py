"""The one clock of the archive. Everything that is written down with a time asks here.

For tests and trials ``DOINGOAI_NOW`` (ISO 8601 with an offset, ``2026-12-01T08:00:00+07:00``) sets the moment at which
a process begins; from there its time goes on at the usual pace. Never set it for an archive that is meant to be
believed: a run under it says so in the log.
"""

from __future__ import annotations

import logging
import os
from datetime import UTC, datetime, timedelta
from functools import cache

from archive.errors import ArchiveError

VARIABLE = "DOINGOAI_NOW"


def utc_now() -> datetime:
    """Return the present moment, aware, in UTC, without microseconds (the archive keeps whole seconds).

    Raises ArchiveError when ``DOINGOAI_NOW`` is set to something that is no moment.
    """
    shift = _shift()
    return (datetime.now(UTC) + shift).replace(microsecond=0)


def is_set() -> bool:
    """Tell whether ``DOINGOAI_NOW`` sets the clock, so that it is not the machine's."""
    return bool(os.environ.get(VARIABLE))


@cache
def _shift() -> timedelta:
    told = os.environ.get(VARIABLE)
    if not told:
        return timedelta()
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ArchiveError(f"{VARIABLE} must be a moment with its offset (2026-12-01T08:00:00+07:00), not {told!r}.")
    logging.getLogger("doingoai").warning("%s is set: the clock of this process begins at %s", VARIABLE, told)
    return moment - datetime.now(UTC)
