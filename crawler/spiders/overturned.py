"""Lists of one page that show nothing any more of what they showed: what appeared and was pushed off between two runs.

The newest that such a list had named tells: where no list of the portal names it now, and what the list names instead
is named by no other, some of what came between was never seen. A run cannot find it; ``status`` tells of it.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from archive.models import iso_utc
from crawler.spiders.completeness import NEWEST_KNOWN, list_of
from crawler.spiders.portal_run import PortalRun


def tell_overturned(run: PortalRun) -> None:
    """Count the lists without further pages that were turned over since the round before this one."""
    portal = run.portal.name
    began: Any = run.archive.crawl(run.archive.round_began(portal))
    if began is None:
        return
    before = iso_utc(datetime.fromisoformat(began["started_at"]) - timedelta(seconds=1))
    shown: dict[str, set[str]] = defaultdict(set)
    fresh: dict[str, set[str]] = defaultdict(set)
    mapped: set[str] = set()
    for row in run.archive.named_in_round(portal, began["id"], began["started_at"]):
        name = list_of(run, row["list_url"])
        (mapped if row["sitemap"] else shown[name]).add(row["key"])
        if row["new"] and not row["sitemap"]:
            fresh[name].add(row["key"])
    pages = {list_of(run, url) for url in run.archive.further_pages(portal)}
    over = {name for name in fresh.keys() - pages if _is_over(run, name, shown, before)}
    named = mapped.union(*(keys for name, keys in shown.items() if name not in over))
    for name in sorted(over):
        if fresh[name] - named:
            run.refuse("list-turned-over", name)


def _is_over(run: PortalRun, name: str, shown: dict[str, set[str]], moment: str) -> bool:
    """Whether nothing shows that the list called *name* goes on from the newest that it had named until *moment*."""
    every = (row for row in run.archive.newest_named(run.portal.name, moment) if list_of(run, row["list_url"]) == name)
    known = list(islice(every, NEWEST_KNOWN))
    named = set().union(*shown.values())
    there = [run.scope.key(row["url"]) in named or bool(run.archive.evidence(row["id"])) for row in known]
    return bool(known) and not there[0] and not all(there[1:] or [False])
