"""Whether a list may be left early: only where it names what it named before it was last read without a gap.

That the archive knows an article proves nothing of the pages further on: the front page may have named it first, or a
run that was cut short, or one that could not read the page behind it. A *list* here is all its pages; it is whole when
a run has read it down to what had been named before it was whole the last time, and left none of its pages unread. On
its way it has shown the newest of that, else something was skipped: a page came out of an old cache, a pager was
missing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from archive.models import iso_utc
from crawler.frontier import MOST_ATTEMPTS
from crawler.navigation.pagers import family
from crawler.spiders.errand import Errand
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.walking import Family

#: Articles of a portal among which the newest of one of its lists is looked for.
MOST_RECENT = 30
#: Why a page of a list was not read though it answered: it named nothing.
NAMES_NONE = "names-none"
#: ... or it led to another list.
LED_AWAY = "led-away"
#: ... or robots.txt forbids it, which is told by itself.
ROBOTS = "robots"
#: What the page behind the last one may answer, where a pager leads one page too far.
_PAST_THE_END = (NAMES_NONE, LED_AWAY, "http-404", "http-410", "soft-404")
#: A list in doubt is read to its end at most once in so many days ...
DOUBT_DAYS = 7.0
#: ... and every list once in so many: what was published with an old date stands on no first page.
WALK_DAYS = 30.0
#: Of so many articles, the newest that a list named before it was whole, a reading shows all but one: that may be off.
NEWEST_KNOWN = 3


def list_of(run: PortalRun, url: str) -> str:
    """Return the name of the list that *url* is a page of, the same whatever session or host its address carries."""
    return family(run.scope.key(url, list_state=True))


def reaches_back(run: PortalRun, errand: Errand, page_url: str, keys: Collection[str]) -> bool:
    """Tell whether the list of *errand*, whose page at *page_url* names *keys*, named them all before it was whole."""
    name = list_of(run, errand.url)
    whole = run.archive.list_whole_at(run.portal.name, name)
    if whole is None:
        return False
    own = {name, list_of(run, page_url)}
    said = run.archive.named_until(run.portal.name, keys, whole)
    known = {key for key, url in said if list_of(run, url) in own} >= set(keys)
    goes_on = known and _goes_on(run, errand, own, keys)
    run.last_new = name if not known else ""
    return goes_on and _whole_at(run, name) is not None


def _goes_on(run: PortalRun, errand: Errand, own: Collection[str], keys: Collection[str]) -> bool:
    """Whether a page of which all is known may follow what was read; behind one with news, it skipped some if not."""
    if errand.kind in ("seed", "list") and errand.walk is None:
        return _shows_newest(run, own, keys)
    name = list_of(run, errand.url)
    read = errand.walk.family if errand.walk else run.families.get(name)
    goes_on = not newest_missing(run, own, read, keys)
    if read is not None and not goes_on:
        read.skips = read.skips or run.last_new == name
    return goes_on


def newest_missing(run: PortalRun, own: Collection[str], read: Family | None, keys: Collection[str] = ()) -> list[Any]:
    """Return the newest that lists called *own* named when whole, as far as pages *read* from the first one on and
    *keys* do not show them; none where all but one are shown. Else what stood between is missing.

    Nothing can be said where another run had read the first page.
    """
    whole = run.archive.list_whole_at(run.portal.name, next(iter(own)))
    if read is None or not read.begun or whole is None:
        return []
    every = (row for row in run.archive.newest_named(run.portal.name, whole) if list_of(run, row["list_url"]) in own)
    known = list(islice(every, NEWEST_KNOWN))
    missing = [row for row in known if (key := run.scope.key(row["url"])) not in read.links and key not in keys]
    missing = [row for row in missing if not run.archive.evidence(row["id"])]
    return missing if len(known) - len(missing) < min(len(known), NEWEST_KNOWN - 1) else []


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
    now = run.orders.now()
    doubted, walked = now - timedelta(days=DOUBT_DAYS), now - timedelta(days=WALK_DAYS)
    return run.archive.list_whole_at(run.portal.name, name, doubted, walked)


def read_through(run: PortalRun, name: str, now: datetime, read: Family, *, to_end: bool) -> None:
    """The list called *name*, of which *read* are the pages, was read *to_end*, or down to where it reached back: then
    it is whole.

    At an end that comes before what it named when it was whole it is only once the next reading ends so, too: all its
    articles may have new addresses, but its pager may be missing on one page as well. A reading that does not go on
    from what was known is told, and believed after many runs.
    """
    portal = run.portal.name
    missing = newest_missing(run, {name}, read) if to_end else []
    goes_on = not (read.skips or missing)
    if not goes_on:
        run.refuse("list-bare", name)
    for row in missing:  # if they are not there any more, the next reading goes on without them
        run.archive.frontier_add(portal, row["url"], run.scope.key(row["url"]), due_at=now, now=now)
    if not goes_on or (to_end and _whole_at(run, name) is not None):
        endings = run.archive.list_ended(portal, name)
        if endings < (2 if goes_on else MOST_ATTEMPTS):
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
        read_through(run, name, now, run.families[name], to_end=not run.families[name].reached)
    for row in waiting:
        mine = run.families.get(list_of(run, row["url"]))
        asked = row["attempts"] and row["crawl_id"] == run.crawl_id and row["reason"] != ROBOTS
        if mine is None or not mine.misses(row["key"]) or not asked:
            continue
        if row["reason"] not in _PAST_THE_END or run.archive.list_was_whole(run.portal.name, list_of(run, row["url"])):
            told = f"{row['url']} was not read ({row['reason']}), and what is listed before it is new"
            run.archive.record_failure(run.portal.name, row["url"], "fetch", "walk-gap", told, None, run.crawl_id, now)
