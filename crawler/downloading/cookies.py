"""Session cookies, kept as Scrapy keeps them, without its call for the list of public suffixes."""

from __future__ import annotations

from collections.abc import Iterable
from http.cookiejar import Cookie

from scrapy import Request
from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from scrapy.http.cookies import CookieJar
from scrapy.utils.httpobj import urlparse_cached


class HostCookies(CookiesMiddleware):
    """Takes a cookie only for the very host that set it.

    Scrapy asks tldextract whether a cookie's domain is a public suffix, and tldextract downloads its list from the web
    unasked. A run stays with one portal, so cookies for wider domains are of no use to it anyway.
    """

    def _process_cookies(self, cookies: Iterable[Cookie], *, jar: CookieJar, request: Request) -> None:
        host = (urlparse_cached(request).hostname or "").lower()
        for cookie in cookies:
            cookie.domain = host
            jar.set_cookie_if_ok(cookie, request)
