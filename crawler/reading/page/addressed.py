"""Where a page stands, and which links lead from it to others."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit

from archive.models import Page
from crawler.portals.base import Portal
from crawler.reading.page.blocks import Block
from crawler.reading.page.tree import Head, absolute
from crawler.urls import network_host

#: How a link that only a script of ASP.NET follows names what it asks for.
_POSTBACK = "__doPostBack("


class Addressed:
    """A page of a portal, whose *head* says from where its links count."""

    __slots__ = ()
    page: Page
    portal: Portal
    head: Head

    @property
    def has_address(self) -> bool:
        """Whether the page's own address is known: a saved file without one stands under the portal's home page."""
        parts = urlsplit(self.page.url)
        return bool(parts.query) or parts.path.strip("/") != urlsplit(self.portal.home_url).path.strip("/")

    def leads_away(self, href: str) -> bool:
        """Tell whether *href* names another page than this one, or asks the server for one as ASP.NET does; more
        parameters of the address are the same page.
        """
        target = absolute(self.head.base, href)
        if target is None:
            return _POSTBACK in href
        if _path(self.page.url) != _path(target):
            return True
        try:
            own, other = (set(parse_qsl(urlsplit(url).query)) for url in (self.page.url, target))
            return not ((own <= other or other <= own) and self.is_on_site(target))
        except ValueError:
            return True  # no address: "http://["

    def is_on_site(self, url: str) -> bool:
        """Tell whether *url* is of a host that the portal or this page stands on. Raises ValueError if it is none."""
        host = network_host(url)
        return host in self.portal.hosts or host == network_host(self.page.url)

    def names_other(self, block: Block) -> bool:
        """Tell whether *block* is one link, to another page."""
        return block.is_linked and len(block.links) == 1 and self.leads_away(block.links[0][0])


def _path(url: str) -> str:
    """Return the path of an absolute address in small letters, without slashes round it, letters that links may write
    as they are or in figures as they are: asked of many links.
    """
    path = url.partition("#")[0].partition("?")[0].partition("//")[2].partition("/")[2].strip("/")
    return (unquote(path) if "%" in path else path).casefold()
