"""The download handler: Scrapy's own on httpx, with an end to slow answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

from scrapy import Request
from scrapy.core.downloader.handlers._httpx import HttpxDownloadHandler
from scrapy.exceptions import (
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Headers, Response

from crawler.downloading.encryption import fault_of, loosened, of_today
from crawler.downloading.wholeness import is_cut_off, is_whole

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

#: Seconds for one answer from first to last byte. httpx's own timeout counts each read alone: a server that sends a
#: byte now and then would hold us for ever.
WHOLE_ANSWER = 300.0


class PageHandler(HttpxDownloadHandler):
    """Fetches over http and https without a Twisted reactor."""

    experimental: ClassVar[bool] = False
    #: Reading the authorities of the system takes longer than a page; most portals never need them.
    lazy = True

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        trusting = not crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES")
        (loosened if trusting else of_today)(self._ssl_context)

    async def download_request(self, request: Request) -> Response:
        """Fetch *request*.

        :raises DownloadTimeoutError: when the whole answer takes too long.
        :raises UntrustedError: when its encryption cannot be trusted, which Scrapy calls a refused connection.
        :raises ResponseDataLossError: when the answer is not whole.
        """
        request.meta["download_fail_on_dataloss"] = False  # what came is looked at
        try:
            async with asyncio.timeout(request.meta.get("whole_answer", WHOLE_ANSWER)):
                response = await super().download_request(request)
        except TimeoutError as error:
            request.meta["dont_retry"] = True  # who drips for minutes drips again, and all else waits behind
            raise DownloadTimeoutError(f"{request.url} was not answered in time") from error
        except DownloadConnectionRefusedError as error:
            fault = fault_of(request.url, error)
            if fault is None:
                raise
            raise fault from error
        if is_cut_off(response) or ("dataloss" in response.flags and not is_whole(response)):
            raise ResponseDataLossError(f"{request.url} broke off before its end")
        return response

    @staticmethod
    def _request_headers(request: Request) -> Headers:
        return _AsTheyAre(HttpxDownloadHandler._request_headers(request))

    @staticmethod
    def _build_base_response_args(response: Any, request: Request, headers: Headers) -> Any:
        # A connection reset behind the headers has no peer any more, and Scrapy asks for its address.
        if response.extensions["network_stream"].get_extra_info("server_addr") is None:
            raise DownloadFailedError("the connection was reset")
        return HttpxDownloadHandler._build_base_response_args(response, request, headers)


class _AsTheyAre(Headers):
    """Headers handed on as bytes: httpx writes text in ASCII alone, and a portal may set a cookie in Vietnamese."""

    def to_tuple_list(self) -> list[tuple[Any, Any]]:
        return [(name, value) for name, values in self.items() for value in values]
