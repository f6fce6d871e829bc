"""What to fetch next and when to come again: the policy of the frontier. Its rows are the archive's.

A *round* is one look at a whole portal. Lists are due once a round; a killed or stopped run leaves its round open and
the next run goes on with it. Articles come due by their own schedule: young ones often, old ones rarely, all in time.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from archive.models import Article
from crawler.options import PortalOptions

if TYPE_CHECKING:
    from archive.store import Archive
    from crawler.navigation.scope import Scope

#: Kinds that are read once a round, whatever their date says.
HEADS = ("seed", "list", "feed", "sitemap")
#: Higher is fetched first. What is on top of a list is newest, so lists come first and their articles right after.
PRIORITY = {
    "seed": 100,
    "feed": 90,
    "sitemap": 85,
    "list": 80,
    "article": 60,
    "unknown": 50,
    "list-page": 40,
    "media": 10,
}
#: Links found on an article's page lead to what lists name too; they only catch what no list names.
FROM_ARTICLE = 20
#: What is due again after this is due in every round: a new round looks so far ahead. Lists are, and young articles.
EACH_ROUND = timedelta(hours=20)
#: An article that appeared or changed fewer days ago is young.
YOUNG_DAYS = 7
#: Articles at the top of each list that are looked at in every round: editors correct what they have just published.
NEWEST = 2
#: ... unless they are older than the portal's newest by more days than this: the top of an old month is no news.
NEWS_DAYS = 30
#: A round left open longer than this is not resumed: its lists are no news any more.
OPEN_ROUND = timedelta(hours=24)
MAX_DEPTH = 20
#: Attempts (one a run) before an address that cannot be fetched is given up, if nothing ever came from it.
MOST_ATTEMPTS = 8
#: Days between tries of what failed so often and may name what is known from nowhere else (a list's later page).
LOST_PAGE_DAYS = 30.0
#: Lists that a list names are read in every round, so that no section is seen late. Those that only articles name (a
#: tag, a person) say again what others say: once one had nothing new, it is left alone for some days, longer each time.
NEAR = 1
FAR_LIST_DAYS = (2.0, 7.0)
#: Days between looks at an address where a known article is missing: in daily runs it is found gone after eight.
ABSENT_DAYS = 2.0


def seeds(scope: Scope) -> list[tuple[str, str]]:
    """Return where a crawl starts: (address, kind); under ``base_url`` the portal's own addresses at that host."""
    portal = scope.portal
    first = scope.base_url or portal.home_url
    found = [(first, "seed"), *((url, "seed") for url in portal.list_urls)]
    found += [(url, "feed") for url in portal.feed_urls] + [(url, "sitemap") for url in portal.sitemap_urls]
    return [(scope.localised(url), kind) for url, kind in found]


def goes_on(archive: Archive, portal: str, now: datetime, *, full: bool) -> bool:
    """Whether the round of the run before was left open and has work left; a full round goes on with *full* alone."""
    before = archive.previous_crawl(portal)
    if before is None or before["status"] not in ("interrupted", "stopped", "running"):
        return False
    if full and before["mode"] != "full":
        return False
    recent = now - datetime.fromisoformat(before["started_at"]) < OPEN_ROUND
    return recent and archive.frontier_waits(portal, now)


def open_round(archive: Archive, scope: Scope, crawl_id: int, now: datetime, *, full: bool, goes_on: bool) -> None:
    """Make due what run *crawl_id* shall look at: the seeds and lists, or with *full* everything that is known."""
    name = scope.portal.name
    if not goes_on:
        if full:
            archive.frontier_wake(name, now, failed=True)
        archive.frontier_advance(name, now, now + EACH_ROUND)
        archive.frontier_by_todays_clock(name, now)
        archive.begin_round(name, crawl_id)
    for url, kind in seeds(scope):
        archive.frontier_add(name, url, scope.key(url, list_state=True), kind, 0, None, PRIORITY[kind], now=now)


def next_visit(
    kind: str, row: Any, now: datetime, options: PortalOptions, article: Article | None, published: str | None = None
) -> datetime | None:
    """Return when a page that was just read is due again; None for never (a later page of a list, a file).

    *published* is when the article here was published, as far as the archive knows; what was just read goes before.
    """
    if kind in ("list-page", "media", "alias"):
        return None
    if kind in HEADS:
        return now + EACH_ROUND
    if kind == "article":
        return now + _revisit_after(row, now, options, article.published_at if article is not None else published)
    return now + timedelta(days=min(30.0, options.revisit_max_days))


def next_reading(row: Any, now: datetime, options: PortalOptions, *, settled: bool, named: bool) -> datetime:
    """Return when to read a list again; *settled*: it named nothing unknown and said nothing new of what is known.

    *named* tells that another list leads to it.
    """
    if not settled or named or row["depth"] <= NEAR:
        return now + EACH_ROUND
    least, most = FAR_LIST_DAYS
    return now + timedelta(days=min(least + row["unchanged_runs"], most, options.revisit_max_days))


def next_look(now: datetime, options: PortalOptions, *, settled: bool) -> datetime:
    """Return when to look again where a known article is missing; *settled*: it is known to be gone, or elsewhere."""
    return now + timedelta(days=options.revisit_max_days if settled else min(ABSENT_DAYS, options.revisit_max_days))


def next_try(row: Any, now: datetime) -> datetime | None:
    """Return when to try a failed address again, or None to give it up; lists and articles are never given up, nor what
    the front page leads to, which may be a list.

    Seeds are tried in every round: nothing else tells that the portal is back.
    """
    attempts, kind = int(row["attempts"]), row["kind"]
    if attempts + 1 >= MOST_ATTEMPTS and kind not in (*HEADS, "article"):
        kept = kind == "list-page" or (kind == "unknown" and row["depth"] <= NEAR)
        return now + timedelta(days=LOST_PAGE_DAYS) if kept else None
    longest = EACH_ROUND if kind == "seed" else timedelta(days=7)
    return now + min(timedelta(hours=4.0 ** min(attempts, 9)), longest)


def next_hope(row: Any, now: datetime, options: PortalOptions) -> datetime | None:
    """Return when to look again whether robots.txt forbids an address: each round where a list may be behind it."""
    if row["kind"] == "list-page" or (row["kind"] == "unknown" and row["depth"] <= NEAR):
        return now + EACH_ROUND
    return next_visit(row["kind"], row, now, options, None)


def _revisit_after(row: Any, now: datetime, options: PortalOptions, published: str | None) -> timedelta:
    """A tenth of the time since the article appeared or changed, within the archivist's bounds, spread a little."""
    since = max(filter(None, (_moment(row["changed_at"]), _moment(published))), default=_moment(row["discovered_at"]))
    days_old = max(0.0, (now - (since or now)).total_seconds() / 86_400)
    if days_old <= YOUNG_DAYS:
        return min(EACH_ROUND, timedelta(days=options.revisit_min_days))
    days = min(max(days_old / 10, options.revisit_min_days), options.revisit_max_days)
    spread = int(sha256(row["key"].encode()).hexdigest()[:4], 16) / 0xFFFF
    return max(EACH_ROUND + timedelta(hours=1), timedelta(days=days * (0.8 + 0.2 * spread)))


def is_news(published: str | None, newest: str | None) -> bool:
    """Tell whether an article published then is among a portal's news, whose *newest* was published then."""
    here, there = _moment(published), _moment(newest)
    return here is None or there is None or there - here <= timedelta(days=NEWS_DAYS)


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
