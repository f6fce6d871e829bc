"""Single pages fetched for a person at the keyboard (``probe``, ``new-portal``), under the archivist's settings."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
from protego import Protego

from archive.errors import ArchiveError
from archive.models import Page, utc_now
from crawler.downloading.encryption import fault_of, loosened, of_today
from crawler.downloading.robots import LONGEST_DELAY, MOST_BYTES, TOKEN
from crawler.downloading.stubs import MOST_LOADS
from crawler.navigation.scope import is_private
from crawler.options import PortalOptions, portal_options, user_agent
from crawler.reading.refusal.stubs import cookies_asked
from crawler.settings import DOWNLOAD_MAXSIZE, DOWNLOAD_TIMEOUT


def fetch_one(url: str, name: str, directory: Path) -> Page:
    """Fetch one page, politely named, with the settings of portal *name* in the archive at *directory*.

    :raises ArchiveError: when the host cannot be reached, or the answer opens to more than a crawl would take.
    """
    try:
        with _client(url, portal_options(directory, name), user_agent(directory)) as client:
            return _page(client, url)
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        if (fault := fault_of(url, error)) is not None:
            raise ArchiveError(str(fault)) from error
        raise ArchiveError(
            f"{url} could not be fetched: {str(error).rstrip('.')}. Check the address and the network."
        ) from error


def _client(url: str, options: PortalOptions, agent: str) -> httpx.Client:
    """As in a crawl, addresses of this machine and the local network are asked directly."""
    near = is_private((urlsplit(url).hostname or "").lower())
    how: dict[str, Any] = {"trust_env": False} if near else {"proxy": options.proxy}
    return httpx.Client(
        headers={"User-Agent": agent}, verify=_context(options), follow_redirects=True, timeout=DOWNLOAD_TIMEOUT,
        **how,
    )  # fmt: skip


def _context(options: PortalOptions) -> ssl.SSLContext:
    return (loosened if options.insecure_tls else of_today)(httpx.create_ssl_context())


def _page(client: httpx.Client, url: str) -> Page:
    """Fetch *url* as a crawl does: a stub that sets a cookie by script is asked again with it."""
    page = _answer(client, url)
    for _ in range(MOST_LOADS):
        if not (cookies := cookies_asked(page.body)):
            break
        for name, value in cookies.items():
            client.cookies.set(name, value)
        page = _answer(client, url)
    return page


def _answer(client: httpx.Client, url: str) -> Page:
    body = bytearray()
    with client.stream("GET", url) as answer:
        for part in answer.iter_bytes(65536):
            body += part
            if len(body) > DOWNLOAD_MAXSIZE:
                raise ArchiveError(f"{url} answers more than {DOWNLOAD_MAXSIZE >> 20} MB, which no page is.")
        headers = tuple(answer.headers.items())
    return Page(str(answer.url), bytes(body), utc_now(), answer.status_code, headers, "probe")


class Rules:
    """The robots.txt of the site at *home*, asked for once; ``delay`` is the pace it wants, in seconds."""

    def __init__(self, home: str, name: str, directory: Path) -> None:
        answer = fetch_one(urljoin(home, "/robots.txt"), name, directory)
        if answer.status >= 500 and not portal_options(directory, name).ignore_robots_errors:
            raise ArchiveError(
                f"{answer.url} answered {answer.status}, so what it allows is not known; try again later."
            )
        text = answer.body[:MOST_BYTES].decode("utf-8", "replace") if answer.status == 200 else ""
        self._rules = Protego.parse(text)
        self.delay = min(float(self._rules.crawl_delay(TOKEN) or 0), LONGEST_DELAY)

    def allow(self, url: str) -> bool:
        """Tell whether *url* may be fetched."""
        return bool(self._rules.can_fetch(url, TOKEN))
