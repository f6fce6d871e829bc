"""Every exchange is kept before anybody reads it: pages, errors, each hop of a redirect, robots.txt, pictures."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.http import Response

from archive.models import Page
from crawler.downloading.clocks import Clocks
from crawler.downloading.refused import RefusedRequest
from crawler.downloading.stubs import wanted
from crawler.downloading.wholeness import Endings

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class Keeping:
    """Downloader middleware that hands each answer to the run, which writes it to WARC.

    It stands just above decompression, so it sees bodies without content coding, and below everything that may swallow
    an answer (retries, the spider).
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._endings: Endings | None = None
        self._clocks = Clocks()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Keeping:
        """Called by Scrapy."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Write the exchange to WARC; the page waits in ``request.meta["kept"]`` for the spider.

        :raises RefusedRequest: when the clock that would date it is not to be believed; that ends the run.
        """
        run = self._run
        if run is not None:
            page = page_of(request, response, run.source, run.orders.now())
            if doubt := self._clocks.doubt(run, page):
                run.give_up(doubt)
                raise RefusedRequest("clock", doubt)
            robots = bool(request.meta.get("robots"))
            errand = None if robots else request.meta.get("errand")
            stub = bool(wanted(request, response))
            request.meta["breaks_off"] = broken = "" if stub else self._endings_of(run).judge(request, response)
            request.meta["kept"] = run.keep_exchange(page, robots=robots, errand=errand, stub=stub or bool(broken))
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Count the request that got no answer."""
        if self._run is not None and not request.meta.get("unsent"):
            self._run.tally["requests"] += 1

    def _endings_of(self, run: Any) -> Endings:
        if self._endings is None:
            self._endings = Endings(run.endings, closing=run.archive.pages_close(run.portal.name), held=run.held)
        return self._endings

    @property
    def _run(self) -> Any:
        return getattr(self.crawler.spider, "run", None)


def page_of(request: Request, response: Response, source: str, fetched_at: datetime) -> Page:
    """Return the exchange as a value of the archive."""
    return Page(
        url=request.url,
        body=response.body,
        fetched_at=fetched_at,
        status=response.status,
        headers=_pairs(response.headers),
        source=source,
        method=request.method,
        request_body=request.body,
        request_headers=_pairs(request.headers, without=(b"proxy-authorization",)),
        redirected_from=tuple(request.meta.get("hops", ())),
    )


def _pairs(headers: Any, without: tuple[bytes, ...] = ()) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in headers.items()
        for value in values
        if name.lower() not in without
    )
