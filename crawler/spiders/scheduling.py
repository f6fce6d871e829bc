"""Scrapy's scheduler, with the archive's frontier behind it.

Nothing that must survive is queued in memory: only retries, redirects and the next step of a list walk are, and they
belong to a row that stays due until its result is stored. A killed run loses what was in flight and nothing else.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from scrapy import Request, Spider
from scrapy.core.scheduler import BaseScheduler

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class FrontierScheduler(BaseScheduler):
    """Hands out one request at a time: what is under way first, then the best due row of the frontier."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._under_way: deque[Request] = deque()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> FrontierScheduler:
        """Called by Scrapy."""
        return cls(crawler)

    def open(self, spider: Spider) -> None:
        """Called by Scrapy."""

    def close(self, reason: str) -> None:
        """Called by Scrapy; what is under way stays due in the frontier."""
        self._under_way.clear()

    def has_pending_requests(self) -> bool:
        """Whether anything is under way or due."""
        return not self._spider.run.over and bool(self._under_way or self._spider.run.has_more())

    def enqueue_request(self, request: Request) -> bool:
        """Take a retry, a redirect or a step of a walk."""
        self._under_way.append(request)
        return True

    def next_request(self) -> Request | None:
        """Return the next request to send, or None."""
        if self._spider.run.over:
            return None
        if self._under_way:
            return self._under_way.popleft()
        errand = self._spider.run.next_errand()
        return None if errand is None else self._spider.request_for(errand)

    @property
    def _spider(self) -> Any:
        return self.crawler.spider
