"""Pages of lists that name nothing: the end of a list, a section that was emptied, or a portal that is out of order?

Nothing on such a page tells. It is asked for once more when the rest of the run is done; until then its row stays due,
so that a run that goes on with the round asks, too. A page that the pager led to and that is bare again is the end of
its list where the pages before it reached back. In a list that was whole, and that names nothing but new articles
before it, it is a gap; in one that never was, it is believed in the second run.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from archive.models import Outcome, iso_utc
from crawler import frontier
from crawler.navigation.links import Sight
from crawler.navigation.pagers import first_page
from crawler.navigation.postbacks import find_openings, find_postbacks
from crawler.spiders.completeness import DOUBT_DAYS, NAMES_NONE, list_of
from crawler.spiders.errand import Errand
from crawler.spiders.harvest import Harvest
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.walking import Family


def wait_if_bare(run: PortalRun, errand: Errand, sight: Sight | None, found: Harvest | None) -> bool:
    """Whether the list page *errand* names nothing and its row is left due, or written down as not read."""
    if sight is None or found is None or find_postbacks(sight) or find_openings(sight):
        return False
    if errand.kind in ("seed", "list"):
        # what stands beside a list of one page may stand in its place, but all on it may be new as well
        once = errand.id not in run.held and found.others and not found.paged
        return (once or _head_is_bare(run, errand, sight, found)) and _asked_again(run, errand)
    mine = run.families.get(list_of(run, errand.url))
    if mine is not None and errand.key in mine.repeating:
        return _wait_if_repeating(run, errand, mine)
    return errand.kind == "list-page" and is_bare(run, found, mine) and wait_behind(run, errand)


def is_past_the_end(errand: Errand, outcome: Outcome) -> bool:
    """Whether nothing at all came for a further page of a list, as some portals answer behind the last one."""
    return errand.kind == "list-page" and outcome.reason == "empty-answer"


def wait_behind(run: PortalRun, errand: Errand) -> bool:
    """Ask once more for a further page that names nothing; bare then, it is the end of its list, or not read."""
    if errand.id not in run.held:
        run.hold(errand)
        return True
    mine = run.families.get(list_of(run, errand.url))
    if (mine is not None and not mine.misses(errand.key)) or is_believed(run, errand):
        return False
    not_read(run, errand)
    return True


def _wait_if_repeating(run: PortalRun, errand: Errand, mine: Family) -> bool:
    """Ask once more for a further page that shows what one before it showed: the end, or out of a cache. Between pages
    with news it hides some; as a whole it is that other page, which the next run asks for again.
    """
    if errand.id not in run.held or not mine.went_on:
        return (errand.id not in run.held or errand.key in mine.circling) and wait_behind(run, errand)
    run.refuse("list-bare", errand.url)
    not_read(run, errand)
    return True


def tell_if_led_away(run: PortalRun, errand: Errand, target: str) -> None:
    """Tell of a list that its portal leads to another list for, one that stood beside it: its own pages are not seen.

    A section that was renamed leads to what had not named anything while its old address still did.
    """
    here, there = list_of(run, errand.url), list_of(run, target)
    if errand.kind not in ("seed", "list") or here == there:
        return
    last, first = "", ""
    for url, since, until in run.archive.list_times(run.portal.name):
        name = list_of(run, url)
        last = max(last, until) if name == here else last
        first = min(first or since, since) if name == there else first
    if first and first <= last and last >= iso_utc(run.orders.now() - timedelta(days=DOUBT_DAYS)):
        run.refuse("list-bare", errand.url)


def is_bare(run: PortalRun, found: Harvest, before: Family | None) -> bool:
    """Whether a further page names nothing, as none *before* it did; without a pager, nothing but what they did."""
    if found.listing is None:
        return bool(before.shapes) if before is not None else not found.paged
    named = {run.scope.key(entry.url) for entry in found.listing.entries}
    known = before is not None and before.is_beside(found.listing, named)
    return not found.paged and (known or all(_is_head(run, key) for key in named))


def is_believed(run: PortalRun, errand: Errand) -> bool:
    """Whether the list of *errand* ends at a page that is bare still: it never had more, or did not for many runs."""
    most = frontier.MOST_ATTEMPTS if run.archive.list_was_whole(run.portal.name, list_of(run, errand.url)) else 1
    return int(errand.row["attempts"]) >= most


def not_read(run: PortalRun, errand: Errand) -> None:
    """Write down that the list of *errand* could not be read on; called inside the transaction of its page."""
    now = run.orders.now()
    retry = frontier.next_try(errand.row, now)
    run.archive.frontier_failed(errand.id, NAMES_NONE, now, retry, status=200, crawl_id=run.crawl_id)
    run.settled(errand)


def _is_head(run: PortalRun, key: str) -> bool:
    row: Any = run.archive.frontier_row(run.portal.name, key)
    return row is not None and row["kind"] in frontier.HEADS


def _head_is_bare(run: PortalRun, errand: Errand, sight: Sight, found: Harvest) -> bool:
    """Whether a list shows nothing that it named in the last days, nor any other list; or has no further page now.

    What stands beside all lists of a portal is the longest that an empty one shows. A further page that is a list by
    itself (the second of a month) may show nothing of what the first names.
    """
    if found.paged:
        return False
    own = {list_of(run, errand.url), list_of(run, sight.url)}
    since = run.orders.now() - timedelta(days=DOUBT_DAYS)
    if found.listing is not None:
        begins = first_page(errand.url) == errand.url
        return begins and any(run.archive.list_was_whole(run.portal.name, name, since) for name in own)
    said = run.archive.named_since(run.portal.name, since)
    called = _page if first_page(errand.url) != errand.url else list_of
    mine = {called(run, url) for url in (errand.url, sight.url)}
    lists = {url for url in {url for _, url in said} if called(run, url) in mine}
    named = {key for key, url in said if url in lists}
    return bool(named) and not named & set(found.keys)


def _page(run: PortalRun, url: str) -> str:
    return run.scope.key(url, list_state=True)


def _asked_again(run: PortalRun, errand: Errand) -> bool:
    """Ask for a bare list again at the end of the run; False where it is bare then, which is told."""
    if errand.id in run.held:
        run.refuse("list-bare", errand.url)
        return False
    run.hold(errand)
    return True
