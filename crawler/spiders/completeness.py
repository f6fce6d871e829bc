"""Whether a list may be left early: only where it names what it named before it was last read without a gap.

That the archive knows an article proves nothing of the pages further on: the front page may have named it first, or a
run that was cut short, or one that could not read the page behind it. A *list* here is all its pages; it is whole when
a run has read it down to what had been named before it was whole the last time, and left none of its pages unread.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from archive.models import iso_utc
from crawler.frontier import MOST_ATTEMPTS
from crawler.navigation.pagers import family
from crawler.spiders.errand import Errand
from crawler.spiders.portal_run import PortalRun

#: Articles of a portal among which the newest of one of its lists is looked for.
MOST_RECENT = 30
#: Why a page of a list was not read though it answered: it named nothing.
NAMES_NONE = "names-none"
#: A list in doubt is read to its end at most once in so many days.
DOUBT_DAYS = 7.0


def list_of(run: PortalRun, url: str) -> str:
    """Return the name of the list that *url* is a page of, the same whatever session or host its address carries."""
    return family(run.scope.key(url, list_state=True))


def reaches_back(run: PortalRun, errand: Errand, page_url: str, keys: Collection[str]) -> bool:
    """Tell whether the list of *errand*, whose page at *page_url* names *keys*, named them all before it was whole."""
    whole = _whole_at(run, list_of(run, errand.url))
    if whole is None:
        return False
    own = {list_of(run, errand.url), list_of(run, page_url)}
    said = run.archive.named_until(run.portal.name, keys, whole)
    if not {key for key, url in said if list_of(run, url) in own} >= set(keys):
        return False
    begins = errand.kind in ("seed", "list") and errand.walk is None
    return not begins or _shows_newest(run, own, keys)


def _shows_newest(run: PortalRun, own: Collection[str], keys: Collection[str]) -> bool:
    """Whether a first page names the newest that its list is known to have named; else all on it may be pinned."""
    for row in run.archive.newest(run.portal.name, MOST_RECENT):
        key = run.scope.key(row["url"])
        said = run.archive.named_until(run.portal.name, [key], iso_utc(run.orders.now()))
        if {list_of(run, url) for _, url in said} & set(own) and not run.archive.evidence(row["id"]):
            return key in keys
    return True


def titles_reach_back(run: PortalRun, errand: Errand, titles: Collection[str]) -> bool:
    """Tell the same of *titles* that are buttons: what they lead to was named under these words."""
    whole = _whole_at(run, list_of(run, errand.url))
    return whole is not None and run.archive.titled_until(run.portal.name, errand.url, whole) >= set(titles)


def _whole_at(run: PortalRun, name: str) -> str | None:
    since = run.orders.now() - timedelta(days=DOUBT_DAYS)
    return run.archive.list_whole_at(run.portal.name, name, since)


def read_through(run: PortalRun, name: str, now: datetime, *, to_end: bool) -> None:
    """The list called *name* was read *to_end*, or down to where it reached back: then it is whole.

    At an end that comes before what it named when it was whole it is only once the next reading ends so, too: all its
    articles may have new addresses, but its pager may be missing on one page as well.
    """
    portal = run.portal.name
    if to_end and _whole_at(run, name) is not None and not run.archive.list_ended(portal, name, now):
        return
    run.archive.list_is_whole(portal, name, now, to_end=to_end)


def doubt_lists_of(run: PortalRun, key: str) -> None:
    """The article that goes by *key* is missing: the lists that named it may name it at another address.

    They are read to their end once more, soon; so is what a page lost to the one before it, when a removal made the
    list shorter while it was being read.
    """
    known: Any = run.archive.standing(run.portal.name, key.removeprefix("http://"))
    if known is None or len(run.archive.evidence(known["id"])) > 1:
        return
    for name in {list_of(run, url) for url in run.archive.lists_naming(run.portal.name, key)}:
        run.archive.list_doubted(run.portal.name, name, run.orders.now())


def lists_read(run: PortalRun, now: datetime) -> None:
    """At the end of a run: the lists that it read and that have no page left to read are whole.

    Where a page failed, and none shown in this run reached back, something new may be on the page that failed.
    """
    waiting = run.archive.pages_waiting(run.portal.name, now, MOST_ATTEMPTS)
    for name in run.families.keys() - {list_of(run, row["url"]) for row in waiting}:
        read_through(run, name, now, to_end=not run.families[name].reached)
    for row in waiting:
        mine = run.families.get(list_of(run, row["url"]))
        if mine is None or not mine.misses(row["key"]) or not row["attempts"] or row["crawl_id"] != run.crawl_id:
            continue
        if row["reason"] != NAMES_NONE or run.archive.list_was_whole(run.portal.name, list_of(run, row["url"])):
            told = f"{row['url']} was not read ({row['reason']}), and what is listed before it is new"
            run.archive.record_failure(run.portal.name, row["url"], "fetch", "walk-gap", told, None, run.crawl_id, now)
