"""Waiting when a server asks for it, and trying again when it may help.

``Retry-After`` is honoured on 429 and 503 whatever the delay is set to, and holds the whole portal: while one request
waits no other is sent. A wait longer than anybody should sit through ends the run instead, for the next one to go on.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response

from crawler.downloading.waits import retry_after

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

#: Statuses worth another try, and how often.
TRIES = {429: 5, 503: 4, 500: 2, 502: 2, 504: 2, 408: 2, 522: 2, 524: 2}
TRIES_WITHOUT_ANSWER = 2
#: Seconds: the longest wait a run sits through, and the longest it chooses by itself.
LONGEST_WAIT = 300.0
LONGEST_BACKOFF = 60.0
_TRANSIENT = (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)


class Patience:
    """Downloader middleware in place of Scrapy's RetryMiddleware, which knows no Retry-After."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Patience:
        """Called by Scrapy."""
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Response | Request:
        """Return *response*, or after the wait that it asks for the same request once more."""
        tries = request.meta.get("tries", 0)
        if request.meta.get("dont_retry") or tries >= TRIES.get(response.status, 0):
            return response
        asked = _asked(response) if response.status in (429, 503) else None
        if asked is not None and asked > LONGEST_WAIT:
            self._give_up(f"{request.url} asks to come back in {asked:.0f} seconds, too long to wait; run again later")
            return response
        await self._pause(asked if asked is not None else self._backoff(tries, response.status))
        return self._again(request, tries)

    async def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Try again after a failure of the network; None leaves the failure to the spider."""
        tries = request.meta.get("tries", 0)
        if request.meta.get("dont_retry") or not isinstance(exception, _TRANSIENT) or tries >= TRIES_WITHOUT_ANSWER:
            return None
        await self._pause(self._backoff(tries, 0))
        return self._again(request, tries)

    def _again(self, request: Request, tries: int) -> Request:
        again = request.replace(dont_filter=True)
        again.meta["tries"] = tries + 1
        again.meta.pop("kept", None)
        return again

    def _backoff(self, tries: int, status: int) -> float:
        """Seconds to wait unasked: a few times the set delay, growing; after 429 never under a second."""
        delay: float = self.crawler.settings.getfloat("DOWNLOAD_DELAY")
        least = 1.0 if status == 429 else 0.0
        return min(LONGEST_BACKOFF, max(delay, least) * 2.0 ** (tries + 1))

    async def _pause(self, seconds: float) -> None:
        deadline = asyncio.get_running_loop().time() + seconds
        while self.crawler.engine.running and (left := deadline - asyncio.get_running_loop().time()) > 0:
            await asyncio.sleep(min(left, 0.25))

    def _give_up(self, reason: str) -> None:
        run = getattr(self.crawler.spider, "run", None)
        if run is not None:
            run.give_up(reason)


def _asked(response: Response) -> float | None:
    """Return the seconds that the answer asks to wait, or None."""
    return retry_after((response.headers.get("Retry-After") or b"").decode("latin-1"), datetime.now(UTC))
