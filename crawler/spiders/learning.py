"""What each page teaches about parts of addresses that name nothing, and what follows once that is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from archive.identity import loosely
from archive.models import Article
from archive.spots import Spot, differing, without_spots
from archive.warc.ledger import write_aside
from crawler import frontier
from crawler.absences import forwarded_from
from crawler.sessions import remember
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.harvest import Harvest
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.tokens import tokens_of
from crawler.urls import article_key

#: How long a page waits for the proof that its address is but another one of a known article.
HELD_FOR = timedelta(days=2)


def proven_by_article(run: PortalRun, article: Article) -> set[Spot]:
    """Return what names nothing, as a page that showed *article* proves; learn it once the page is stored."""
    key = _plain_key(run, article)
    content = f"{article.title}\n{article.text}\n{article.published_at}"
    crawl: Any = run.archive.crawl(run.crawl_id)
    known = run.archive.other_addresses(article, key, crawl["started_at"])
    return tokens_of(run).saw(key, content, known=known)


def proven_by_list(run: PortalRun, errand: Errand, found: Harvest | None) -> set[Spot]:
    """Return what names nothing, as a page that showed a list proves."""
    if found is None or found.listing is None:
        return set()
    content = "\n".join(f"{entry.title} {entry.date_raw}" for entry in found.listing.entries)
    key = run.scope.key(errand.url, list_state=True).removeprefix("http://")
    return tokens_of(run).saw(key, content, listed=True)


def hold_back(run: PortalRun, errand: Errand, kept: Kept, article: Article | None) -> bool:
    """Whether *article*, new here, stands in the archive at an address that differs in one spot which may name nothing.

    Then it waits until the rest of this run is done, which may tell; where the same words lead to ever other values
    there, for the runs of two days. Else there are two.
    """
    if article is None or is_known(run, article) or has_moved(run, kept, article):
        return False
    if not _may_be_another_address(run, errand, article):
        return False
    write_aside(run.warc, kept.capture.record_id)
    with run.result(kept):
        run.refuse("held-back", errand.url)
        if errand.id in run.held:
            wait_for_next_run(run, errand)
    run.hold(errand)
    return True


def wait_for_next_run(run: PortalRun, errand: Errand) -> None:
    """What an address showed is not believed yet: it is asked again in the next run."""
    now = run.orders.now()
    due = now + frontier.EACH_ROUND
    run.archive.frontier_failed(errand.id, "held-back", now, due, status=200, crawl_id=run.crawl_id)


def young(run: PortalRun, errand: Errand) -> bool:
    """Whether the address of *errand* became known so lately that what it shows may wait."""
    waited = run.orders.now() - datetime.fromisoformat(errand.row["discovered_at"])
    return timedelta() <= waited <= HELD_FOR


def _may_be_another_address(run: PortalRun, errand: Errand, article: Article) -> bool:
    tokens, key = tokens_of(run), _plain_key(run, article)
    twins = [other for other in run.archive.twins(article, key) if loosely(other) != loosely(key)]
    doubts = [(spot, other) for other in twins for spot, *_ in differing(key, other) if tokens.may_name_nothing(spot)]
    if errand.id not in run.held:
        return bool(doubts)
    return young(run, errand) and any(
        tokens.is_restless(spot) or _same_words(run, key, other) for spot, other in doubts
    )


def _same_words(run: PortalRun, one: str, other: str) -> bool:
    """Whether lists called what stands at both keys by the same words, in whatever run."""
    titles = (run.archive.words_for(run.portal.name, f"http://{key}") for key in (one, other))
    return bool(set.intersection(*titles))


def is_known(run: PortalRun, article: Article) -> bool:
    """Whether the archive knows the article at this address, noise in it left out of account."""
    key = article_key(article.url, run.scope.site)
    name = run.portal.name
    return any(run.archive.known_article(name, one) is not None for one in (key, _plain_key(run, article)))


def has_moved(run: PortalRun, kept: Kept, article: Article) -> bool:
    """Whether the address of a known article forwards to where *article* stands, which is that one: no more to ask."""
    known = forwarded_from(kept.page, run.scope.site, run.archive)
    return known is not None and run.archive.is_edition(known, article)


def _plain_key(run: PortalRun, article: Article) -> str:
    return without_spots(article_key(article.url, run.scope.site), run.scope.noise)


def learn(run: PortalRun, proven: set[Spot]) -> None:
    """Remember that the spots *proven* name nothing, unless the archive knows better."""
    for spot in proven - run.scope.noise:
        if not remember(run.archive, run.warc, run.portal.name, spot, run.orders.now()):
            tokens_of(run).refute(spot)
            continue
        run.scope.noise.add(spot)
        run.refuse("names-nothing", "/".join(spot))
