"""Parts of addresses that name nothing, learned from the pages of other tools.

A crawl learns them as it goes and holds back what may be one more address of a known article; an import meets pages
that were fetched long ago, in whatever order, and learns once they are stored.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from archive.models import Article, iso_utc, utc_now
from archive.spots import Spot, without_spots
from archive.warc import WarcStore
from archive.warc.ledger import write_noise
from crawler.ingest import Interpretation
from crawler.navigation.links import Sight
from crawler.navigation.media import is_asset_address
from crawler.navigation.scope import Scope
from crawler.portals import Portal
from crawler.spiders.tokens import Tokens
from crawler.urls import article_key

if TYPE_CHECKING:
    from archive.store import Archive

log = logging.getLogger("doingoai")


class Sessions:
    """What the pages of one portal, met in one import, tell of its addresses."""

    def __init__(self, archive: Archive, store: WarcStore, portal: Portal) -> None:
        self._archive, self._store, self._portal = archive, store, portal
        self._scope = Scope(portal, noise=archive.noise(portal.name))
        self._tokens = Tokens()
        self._since = iso_utc(utc_now())

    def learn(self, reading: Interpretation) -> None:
        """Take in a page that was stored; what is proven by it is remembered, and told in the WARC files behind it."""
        if reading.sight is not None:
            self._saw_links(reading.sight)
        if reading.kind == "article" and reading.article is not None:
            for spot in self._proven_by(reading.article) - self._scope.noise:
                if remember(self._archive, self._store, self._portal.name, spot, utc_now()):
                    self._scope.noise.add(spot)
                else:
                    self._tokens.refute(spot)

    def _saw_links(self, sight: Sight) -> None:
        named: dict[str, str] = {}
        for link in sight.links:
            if link.url and not is_asset_address(link.url) and self._scope.refusal(link.url) is None:
                named.setdefault(self._scope.key(link.url).removeprefix("http://"), link.text)
        own = self._scope.key(sight.url, list_state=True).removeprefix("http://")
        self._tokens.saw_links(named.items(), own)

    def _proven_by(self, article: Article) -> set[Spot]:
        key = without_spots(article_key(article.url, self._portal), self._scope.noise)
        known = self._archive.other_addresses(article, key, self._since)
        return self._tokens.saw(key, f"{article.title}\n{article.text}\n{article.published_at}", known=known)


def remember(archive: Archive, store: WarcStore, portal: str, spot: Spot, now: datetime) -> bool:
    """Remember that *spot* names nothing on *portal*; False if the archive knows better.

    The order in the WARC files is that of the archive: what was stored before was read without knowing it.
    """
    if archive.contradicts(portal, spot):
        return False
    write_noise(store, portal, spot, now.isoformat())
    closed = archive.learn_noise(portal, {spot}, now)
    told = "%s: what stands at %s in addresses of the shape %s names nothing; %d addresses are closed"
    log.info(told, portal, spot[1], spot[0], closed)
    return True
