"""What an answer says of an article that used to stand at its address: evidence, never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.models import Article, Page
from archive.spots import Spot, without_spots
from crawler.portals.base import Portal
from crawler.urls import article_key, canonical_url, portal_at

if TYPE_CHECKING:
    from archive.store import Archive

#: Reasons of failures that say something of a known article, and the kinds of ``observations`` they are.
OBSERVED = {
    "login-page": "login",
    "challenge-page": "challenge",
    "soft-404": "soft-404",
    "http-404": "http-404",
    "http-410": "http-410",
}


def observe_absence(
    page: Page,
    portal: Portal,
    archive: Archive,
    kind: str,
    *,
    detail: str | None = None,
    capture_id: int | None = None,
    crawl_id: int | None = None,
) -> None:
    """Note that something else answered in place of a known article; an observation, not yet a verdict.

    Nothing is noted at an address that the article has left: it was found elsewhere since. An address that led to
    another of the same article is one observation.
    """
    noted: set[int] = set()
    for url in dict.fromkeys((*page.redirected_from[:1], page.url)):
        key, noise = article_key(url, portal), archive.noise(portal.name)
        known = archive.standing(portal.name, key) or archive.standing(portal.name, without_spots(key, noise))
        if known is None or known["id"] in noted:
            continue
        if _same(article_key(known["url"], portal), key, noise):
            noted.add(known["id"])
            archive.observe(
                known["id"], kind, crawl_id=crawl_id, capture_id=capture_id, detail=detail, observed_at=page.fetched_at
            )


def _same(one: str, other: str, noise: set[Spot]) -> bool:
    return without_spots(one, noise) == without_spots(other, noise)


def observe_move(page: Page, article: Article, portal: Portal, archive: Archive, capture_id: int | None) -> None:
    """Note that the known address of an article redirected to *page*, where *article* was read.

    To https, or to another name of the portal's host, nothing moved: all its articles would be called so on one day.
    """
    known = forwarded_from(page, portal, archive)
    if known is not None and not _at_home(page.redirected_from[0], article.url, portal):
        archive.observe(known, "moved", capture_id=capture_id, detail=article.url, observed_at=page.fetched_at)


def _at_home(left: str, found: str, portal: Portal) -> bool:
    return canonical_url(left, portal_at(portal, left)) == canonical_url(found, portal_at(portal, found))


def forwarded_from(page: Page, portal: Portal, archive: Archive) -> int | None:
    """Return the number of the article whose address redirected to *page*, whatever in it names nothing; or None."""
    for url in page.redirected_from[:1]:
        key = article_key(url, portal)
        for one in dict.fromkeys((key, without_spots(key, archive.noise(portal.name)))):
            if (known := archive.known_article(portal.name, one)) is not None:
                return known
    return None
