"""What answers in place of an article that is not there: a list it was sent to, or the home page at its own address."""

from __future__ import annotations

from archive.models import Outcome
from crawler.navigation.links import Sight
from crawler.spiders.errand import Errand
from crawler.spiders.harvest import Harvest
from crawler.spiders.portal_run import PortalRun

#: Titles that a page must name to be taken for another, and the part of all titles on the two that both must name: some
#: of a home page turn at each look.
LEAST_SHARED, LEAST_ALIKE = 3, 0.5


def remember_head(run: PortalRun, errand: Errand, sight: Sight, found: Harvest) -> None:
    """Take in what a list shows where a crawl begins (the home page, or a section), and what articles are headed by."""
    if found.listing is None:
        run.heads_of_articles.add(_title(sight))
    elif errand.kind in ("seed", "list"):
        run.heads.append((_title(sight), frozenset(found.keys)))


def is_missing(run: PortalRun, errand: Errand, outcome: Outcome, sight: Sight | None, found: Harvest | None) -> bool:
    """Whether an article was promised and something answered that stands where nothing is."""
    if errand.kind != "article":
        return False
    away = bool(errand.hops) and outcome.kind in ("list", "other")
    return away or outcome.reason == "soft-404" or shows_head(run, outcome, sight, found)


def shows_head(run: PortalRun, outcome: Outcome, sight: Sight | None, found: Harvest | None) -> bool:
    """Whether a page that is no article is the home page, or a section, as it was read in this run."""
    if outcome.kind not in ("list", "other") and outcome.reason != "list-page":
        return False
    if sight is None or found is None or found.listing is None:
        return False
    title, keys = _title(sight), frozenset(found.keys)
    return any(
        title == head not in run.heads_of_articles
        and len(keys & shown) >= max(LEAST_SHARED, LEAST_ALIKE * len(keys | shown))
        for head, shown in run.heads
    )


def _title(sight: Sight) -> str:
    title = sight.root.findtext(".//title") if sight.root is not None else None
    return " ".join((title or "").split())
