"""robots.txt, as RFC 9309 reads it.

An answer in the 400s means that there are no rules; one in the 500s, or none, means that nobody may know them, and
nothing is fetched (unless the archivist says ``ignore_robots_errors`` for that portal: some servers answer 500 to every
address they do not know).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from protego import Protego
from scrapy import Request
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from crawler.downloading.refused import RefusedRequest

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

#: RFC 9309: at least 500 KiB must be read; at least five redirects be followed.
MOST_BYTES = 512 * 1024
MOST_HOPS = 5
TOKEN = "doingoai"  # noqa: S105 - the product token of robots.txt, not a secret
#: Seconds: a Crawl-delay beyond this is not followed (some ask for hours); the run stays at this pace.
LONGEST_DELAY = 60.0


class Robots:
    """Downloader middleware that asks each host for its rules once a run."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.obey = crawler.settings.getbool("ROBOTSTXT_OBEY")
        self._rules: dict[str, Any] = {}
        self._unknown: dict[str, RefusedRequest] = {}
        self._asking = asyncio.Lock()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Robots:
        """Called by Scrapy."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Let *request* pass, or raise RefusedRequest."""
        if not self.obey or request.meta.get("robots"):
            return
        rules = await self._known_rules(request)
        if not rules.can_fetch(request.url, TOKEN):
            request.meta["unsent"] = True
            raise RefusedRequest("robots", f"{request.url} is forbidden by robots.txt")

    async def _known_rules(self, request: Request) -> Any:
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(request.url))
        async with self._asking:
            if origin not in self._rules:
                try:
                    self._rules[origin] = await self._ask_once(origin, request)
                finally:
                    if origin not in self._rules:
                        # The request itself was never sent; asking for the rules has been tried often enough.
                        request.meta.update(unsent=True, dont_retry=True)
        return self._rules[origin]

    async def _ask_once(self, origin: str, request: Request) -> Any:
        """Ask for the rules; a server in trouble (500s) is not asked again in this run."""
        if origin in self._unknown:
            raise self._unknown[origin]
        try:
            return await self._ask(origin, request)
        except RefusedRequest as refused:
            self._unknown[origin] = refused
            raise

    async def _ask(self, origin: str, request: Request) -> Any:
        response = await self._fetch(f"{origin}/robots.txt", request)
        if response is not None and response.status >= 500 and not self._run.options.ignore_robots_errors:
            raise RefusedRequest(
                "robots-unavailable",
                f"{origin}/robots.txt answered {response.status}, so what it allows is not known (RFC 9309)",
            )
        readable = response is not None and response.status == 200
        rules = Protego.parse(
            response.body[:MOST_BYTES].decode("utf-8-sig", "replace") if readable and response else ""
        )
        self._note(rules)
        return rules

    async def _fetch(self, url: str, request: Request) -> Response | None:
        """Return the answer behind at most five redirects that stay with the portal, else None."""
        shared: dict[str, Any] = {key: request.meta[key] for key in ("proxy", "download_slot") if key in request.meta}
        for _ in range(MOST_HOPS + 1):
            asked = Request(url, meta={**shared, "robots": True}, callback=NO_CALLBACK, dont_filter=True)
            response = await self.crawler.engine.download_async(asked)
            location = (response.headers.get("Location") or b"").decode("latin-1")
            if not (300 <= response.status < 400 and location):
                return response
            url = urljoin(url, location)
            if self._run.scope.refusal(url, media=True):
                return None
        return None

    def _note(self, rules: Any) -> None:
        """Take the sitemaps that the rules name, and the pace they ask for."""
        self._run.note_sitemaps(list(rules.sitemaps))
        asked = min(float(rules.crawl_delay(TOKEN) or 0), LONGEST_DELAY)
        if asked > self.crawler.settings.getfloat("DOWNLOAD_DELAY") > 0:
            for slot in self.crawler.engine.downloader.slots.values():
                slot.delay = max(slot.delay, asked)

    @property
    def _run(self) -> Any:
        return getattr(self.crawler.spider, "run", None)
