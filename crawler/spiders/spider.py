"""The spider all portals share: navigation only. What a portal is, is data; what a page says, the reader knows."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, ClassVar
from urllib.parse import urlsplit

import scrapy
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from archive.errors import ArchiveError
from crawler.downloading.encryption import UntrustedError
from crawler.downloading.refused import RefusedRequest
from crawler.navigation.links import Sight
from crawler.navigation.scope import Scope, is_private
from crawler.options import agent_for, portal_options
from crawler.portals.base import Portal
from crawler.spiders import endings, steps, walks
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.openings import opened
from crawler.spiders.portal_run import Orders, PortalRun
from crawler.spiders.store import Store, open_store
from crawler.spiders.verdict import close_run
from crawler.spiders.walking import Step, Walk, next_step
from crawler.urls import checked_address

log = logging.getLogger("doingoai")

#: Bytes: a video of a meeting is longer than any page.
MOST_MEDIA = 64 * 1024 * 1024
#: Kinds that a conditional request may be made for.
_CONDITIONAL = ("article", "feed", "sitemap")
_FETCH_REASONS = {
    "CannotResolveHostError": "host-not-found",
    "DownloadConnectionRefusedError": "connection-refused",
    "DownloadTimeoutError": "timeout",
    "DownloadCancelledError": "too-large",
    "ResponseDataLossError": "truncated-answer",
    "DownloadFailedError": "connection-failed",
    "UnsupportedURLSchemeError": "scheme",
    "BadGzipFile": "broken-encoding",
    "error": "broken-encoding",  # of zlib and brotli
    # what decompression raises when a small answer opens to more than DOWNLOAD_MAXSIZE
    "IgnoreRequest": "too-large",
}


def archive_directory(settings: BaseSettings) -> str:
    """Return where the archive is: ``-s ARCHIVE_DIR=``, else ``$DOINGOAI_ARCHIVE``, else ``./data``."""
    return str(settings.get("ARCHIVE_DIR") or os.environ.get("DOINGOAI_ARCHIVE") or "data")


class PortalSpider(scrapy.Spider):
    """Crawls one portal. Arguments (``-a``): base_url, full, limit, media. ValueError for what they cannot be."""

    portal: ClassVar[Portal]

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Put the archivist's options for this portal over the project's settings, under the command line's."""
        super().update_settings(settings)
        options = portal_options(archive_directory(settings), cls.name)
        own = {
            "DOWNLOAD_DELAY": options.delay,
            "AUTOTHROTTLE_START_DELAY": options.delay,
            "DOWNLOAD_VERIFY_CERTIFICATES": not options.insecure_tls,
            "USER_AGENT": agent_for(settings.get("CONTACT") or options.contact),
        }
        settings.setdict(own, priority="spider")
        if settings.getfloat("DOWNLOAD_DELAY") == 0:
            settings.set("AUTOTHROTTLE_ENABLED", False, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> PortalSpider:
        """Called by Scrapy. ``scrapy crawl`` opens the archive here; ``doingoai crawl`` hands over its own."""
        spider: PortalSpider = super().from_crawler(crawler, *args, **kwargs)
        spider.ready(crawler)
        crawler.signals.connect(spider.finished, signals.spider_closed)
        return spider

    def __init__(
        self,
        *args: Any,
        base_url: str | None = None,
        full: str | bool = False,
        limit: str | int | None = None,
        media: str | bool = True,
        store: Store | None = None,
        orders: Orders | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._orders = orders or Orders(
            base_url=checked_address(base_url) if base_url else None,
            full=_yes(full),
            limit=_pages(limit) if limit is not None else None,
            media=_yes(media),
        )
        self._store = store
        self._own = ExitStack()

    def ready(self, crawler: Crawler) -> None:
        """Open the archive if nobody did, and the run in its ledger."""
        directory = archive_directory(crawler.settings)
        options = portal_options(directory, self.name)
        if self._store is None:
            agent = str(crawler.settings.get("USER_AGENT"))
            self._store = self._own.enter_context(open_store(directory, f"scrapy crawl {self.name}", agent))
        scope = Scope(self.portal, self._orders.base_url)
        self.run = PortalRun(self._store.archive, self._store.warc, scope, options, self._orders)
        self._proxy = options.proxy

    async def start(self) -> AsyncIterator[Any]:
        """Open the run; requests come from the frontier, through the scheduler."""
        try:
            self.run.begin()
        except ArchiveError as error:
            self.run.fail(error)
        for request in list[Request]():
            yield request

    def request_for(self, errand: Errand) -> Request:
        """Return the request for *errand*, conditional where the portal honours validators."""
        plain = self.run.orders.full or self.run.distrusts or errand.hops
        headers = {} if plain else validators(errand)
        if headers:
            errand = replace(errand, conditional=True)
        return Request(
            errand.url, self.received, errback=self.failed, headers=headers, meta=self._meta(errand), dont_filter=True
        )

    def _meta(self, errand: Errand) -> dict[str, Any]:
        meta: dict[str, Any] = {"errand": errand, "download_slot": self.name, "hops": errand.hops}
        if errand.kind == "media":
            meta["download_maxsize"] = MOST_MEDIA
        host = (urlsplit(errand.url).hostname or "").lower()
        if is_private(host):
            meta["proxy"] = None
        elif self._proxy:
            meta["proxy"] = self._proxy
        return meta

    def received(self, response: Response) -> Iterator[Request]:
        """Store an answer and go on where it leads: a redirect, or the next page of a list."""
        errand: Errand = response.meta["errand"]
        kept: Kept = response.meta["kept"]
        with self._guarded(errand):
            if isinstance(errand.walk, Walk):
                if title := response.meta.get("opens"):
                    opened(self.run, errand, kept, title)
                    sight = errand.walk.sight
                else:
                    sight = walks.walk_page(self.run, errand, errand.walk, kept)
                yield from self._walk_on(errand, errand.walk, sight)
                return
            onward = steps.receive(self.run, errand, kept)
            if isinstance(onward, Errand):
                yield self.request_for(onward)
            elif isinstance(onward, Walk):
                yield from self._walk_on(errand, onward, onward.start)

    def _walk_on(self, errand: Errand, walk: Walk, sight: Sight | None) -> Iterator[Request]:
        if sight is None:
            return
        step = next_step(walk, sight, self.run.options.list_pages)
        if step is None:
            walks.walk_ended(self.run, errand, walk)
        elif self.run.limited:
            self.run.postpone(errand)
        elif reason := self.run.scope.refusal(self.run.scope.localised(step.url), media=True):
            self.run.refuse(f"walk-{reason}", step.url)
            told = f"page {step.number} of {errand.url} is to be asked for at {step.url} ({reason})"
            endings.fail(self.run, errand, f"walk-{reason}", told)
        else:
            self.run.pages += 1
            yield self._step_request(replace(errand, walk=walk), step)

    def _step_request(self, errand: Errand, step: Step) -> Request:
        return Request(
            self.run.scope.localised(step.url),
            self.received,
            method="POST",
            body=step.body,
            headers=list(step.headers),
            errback=self.failed,
            meta={**self._meta(errand), "opens": step.opens},
            dont_filter=True,
        )

    def failed(self, failure: Failure) -> None:
        """Record a request that got no answer or was not sent."""
        errand: Errand = failure.request.meta["errand"]  # type: ignore[attr-defined]  # set by Scrapy
        error = failure.value or ConnectionError("no answer")
        with self._guarded(errand):
            if isinstance(error, RefusedRequest) and error.reason == "clock":
                self.run.postpone(errand)
            elif isinstance(error, RefusedRequest) and error.reason == "breaks-off":
                self.run.hold(errand)
            elif isinstance(error, RefusedRequest) and error.reason == "robots":
                endings.refused(self.run, errand, error.reason)
            else:
                reason = f"walk-{_reason(error)}" if isinstance(errand.walk, Walk) else _reason(error)
                endings.fail(self.run, errand, reason, _sentence(errand.url, error))

    def _guarded(self, errand: Errand) -> Any:
        return _Guard(self.run, errand)

    def finished(self, spider: scrapy.Spider, reason: str) -> None:
        """Close the run in the ledger; called by Scrapy when everything has ended."""
        try:
            close_run(self.run, reason)
        finally:
            self._own.close()


def _reason(error: BaseException) -> str:
    # errors of Python have a "reason" too, in words that are no slug
    if isinstance(error, RefusedRequest | UntrustedError):
        return error.reason
    return _FETCH_REASONS.get(type(error).__name__, "no-answer")


class _Guard:
    """Turns a fault in our own code into a recorded failure, and an archive that cannot be written into the end."""

    def __init__(self, run: PortalRun, errand: Errand) -> None:
        self.run, self.errand = run, errand

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> bool:
        if not isinstance(error, Exception):
            return False
        if isinstance(error, ArchiveError | OSError) or self.run.fatal:
            self.run.fail(error)
            return True
        log.error("%s could not be handled: %s: %s", self.errand.url, type(error).__name__, error)
        log.debug("%s could not be handled", self.errand.url, exc_info=error)
        endings.fail(self.run, self.errand, "internal-error", f"{self.errand.url}: {type(error).__name__}: {error}")
        return True


def validators(errand: Errand) -> dict[str, str]:
    """Return the headers of a conditional request, unless the portal was found not to honour them.

    Every fifth visit asks without them: a portal that answers 304 to everything would hide its changes for ever, and is
    found out then. Lists
    are asked without them each time: what their template's date hides on a further page would stay hidden.
    """
    row = errand.row
    if errand.kind not in _CONDITIONAL or row["honours_validators"] == 0 or row["last_status"] not in (200, 304):
        return {}
    if row["unchanged_runs"] % 5 == 4:
        return {}
    named = {"If-None-Match": row["etag"], "If-Modified-Since": row["last_modified"]}
    return {name: str(value) for name, value in named.items() if value}


def _sentence(url: str, error: BaseException) -> str:
    if _reason(error) == "too-large":
        return f"{url} is too large: a page may have 8 MB, a picture or an attachment 64"
    told = " ".join(str(error).split()) or type(error).__name__
    return told if url in told else f"{url} could not be fetched: {told}"


def _pages(text: str | int) -> int:
    """Return the number of pages that ``-a limit=`` gives; raises ValueError if it is none."""
    if not str(text).isdecimal() or int(text) < 1:
        raise ValueError(f"-a limit={text} must be a whole number of pages, 1 or more.")
    return int(text)


def _yes(value: str | bool) -> bool:
    return value if isinstance(value, bool) else value.strip().lower() not in ("", "0", "no", "false", "off")
