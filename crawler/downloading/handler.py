"""The download handler: Scrapy's own on httpx, with an end to slow answers."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from scrapy import Request
from scrapy.core.downloader.handlers._httpx import HttpxDownloadHandler
from scrapy.exceptions import DownloadTimeoutError
from scrapy.http import Response

#: Seconds for one answer from first to last byte. httpx's own timeout counts each read alone: a server that sends a
#: byte now and then would hold us for ever.
WHOLE_ANSWER = 300.0


class PageHandler(HttpxDownloadHandler):
    """Fetches over http and https without a Twisted reactor."""

    experimental: ClassVar[bool] = False

    async def download_request(self, request: Request) -> Response:
        """Fetch *request*; raises DownloadTimeoutError when the whole answer takes too long."""
        try:
            async with asyncio.timeout(request.meta.get("whole_answer", WHOLE_ANSWER)):
                return await super().download_request(request)
        except TimeoutError as error:
            raise DownloadTimeoutError(f"{request.url} was not answered in time") from error
