"""What the last days brought, and when not all could be seen in them: what answers “did we miss anything?”"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from archive.checks import WALKS
from archive.ledger import Outage, outages, runs_since, walks
from archive.models import iso_utc, utc_now
from archive.store import Archive

#: Days that are told of.
DAYS = 7


@dataclass(frozen=True, slots=True)
class Lately:
    """The last days of a portal: its crawls, how many of them were good, what they brought, and the ``outages`` that
    were not over when they began.
    """

    portal: str
    runs: int
    good: int
    articles_new: int
    articles_changed: int
    outages: tuple[Outage, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the fields as a JSON object."""
        return asdict(self)


def lately(archive: Archive, *, now: datetime | None = None, days: int = DAYS) -> list[Lately]:
    """Return the last *days* of every portal that was ever crawled, by name; reads only."""
    moment = now or utc_now()
    since = iso_utc(moment - timedelta(days=days))
    recent = [run for run in runs_since(archive, since) if run["mode"] in WALKS]
    ledger = list(walks(archive))
    broken = [one for one in outages(ledger, iso_utc(moment)) if one.until is None or one.until >= since]
    names = dict.fromkeys(run["portal"] for run in ledger)
    return [_of(name, [run for run in recent if run["portal"] == name], broken) for name in names]


def _of(portal: str, crawls: list[dict[str, Any]], broken: list[Outage]) -> Lately:
    return Lately(
        portal,
        len(crawls),
        sum(run["healthy"] == 1 for run in crawls),
        sum(run["articles_new"] for run in crawls),
        sum(run["articles_changed"] for run in crawls),
        tuple(_apart(sorted((one for one in broken if one.portal == portal), key=lambda one: one.since))),
    )


def _apart(broken: list[Outage]) -> Iterator[Outage]:
    """Leave out days without a run that lie between two runs that failed: they are told of with those."""
    failed = [one for one in broken if one.why != ("no-run",)]
    for one in broken:
        around = [other for other in failed if other.since <= one.since]
        if one in failed or not any(not other.until or (one.until and one.until <= other.until) for other in around):
            yield one
