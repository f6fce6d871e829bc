"""Doing what a page's script asks of every browser before the site is shown: keep a cookie, and ask again."""

from __future__ import annotations

from scrapy import Request
from scrapy.http import Response

from crawler.reading.refusal.stubs import cookies_asked

#: A site that still wants a cookie after these is a gate.
MOST_LOADS = 2


class Stubs:
    """Downloader middleware that sets the cookies a stub asks for and repeats the request.

    Whatever was asked for may be answered by one: pages, pictures, robots.txt, the next page of a list. The cookie
    stays for the rest of the run.
    """

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """Return *response*, or the same request with the cookies that it asks for."""
        cookies = wanted(request, response)
        if not cookies:
            return response
        again = request.replace(
            cookies=[{"name": name, "value": value, "path": "/"} for name, value in cookies.items()], dont_filter=True
        )
        again.meta["loads"] = request.meta.get("loads", 0) + 1
        again.meta.pop("kept", None)
        return again


def wanted(request: Request, response: Response) -> dict[str, str]:
    """Return the cookies with which *request* will be repeated; none when *response* is what it leads to."""
    if 300 <= response.status < 400 or request.meta.get("loads", 0) >= MOST_LOADS:
        return {}
    return cookies_asked(response.body)
