"""Which links belong to a portal. Every refusal is a machine-readable reason, counted in the ledger of the run."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote, urlsplit

from archive.spots import Spot, without_spots
from crawler.navigation.traps import MAX_URL, trap
from crawler.portals.base import Portal
from crawler.urls import article_key, canonical_url, network_host, portal_at

#: A host written as one number, in octal or in hex also reaches an address: 127.1, 2130706433, 0x7f.1.
_NUMERIC_HOST = re.compile(r"(?i)^(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*$")
_WEB = ("http", "https")


@dataclass(frozen=True)
class Scope:
    """Where a crawl of *portal* may go. Under ``base_url`` its host and port stand for the portal's, and neither the
    portal's own hosts nor its section limits count. ``noise`` are places in addresses that were found to name nothing.
    """

    portal: Portal
    base_url: str | None = None
    noise: set[Spot] = field(default_factory=set, compare=False)

    @cached_property
    def site(self) -> Portal:
        """The portal with every alias of it, used for canonical addresses and keys."""
        return portal_at(self.portal, self.base_url or self.portal.home_url)

    @cached_property
    def own_hosts(self) -> frozenset[str]:
        """The portal's own hosts; a home page on an unusual port brings that port."""
        return frozenset([*self.portal.hosts, network_host(self.portal.home_url)])

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Hosts, with port where it is unusual, that may be asked."""
        return frozenset([network_host(self.base_url)]) if self.base_url else self.own_hosts

    @cached_property
    def origins(self) -> tuple[str, ...]:
        """Where the portal may stand: under each of its names, with and without ``www.``, by http and by https."""
        return tuple(
            f"{scheme}://{www}{host}" for host in sorted(self.hosts) for scheme in _WEB for www in ("", "www.")
        )

    def localised(self, url: str) -> str:
        """Return a link to *url* as it is followed here: under ``base_url`` the portal's own hosts mean that host."""
        return self.here(url) if self.base_url and network_host(url) in self.own_hosts else url

    def here(self, url: str) -> str:
        """Return the address at which *url*, known to belong to the portal, is reached in this run."""
        if network_host(url) in self.hosts:
            return url
        there = urlsplit(self.base_url or self.portal.home_url)
        return urlsplit(url)._replace(scheme=there.scheme, netloc=there.netloc).geturl()

    def key(self, url: str, *, list_state: bool = False) -> str:
        """Return the key of *url* in the frontier; articles that carry an id share one whatever their address."""
        if not list_state and self.portal.article_key:
            key = article_key(url, self.site)
            if key.startswith("id:"):
                return key
        return without_spots(canonical_url(url, self.site, list_state=list_state), self.noise)

    def has_noise(self, url: str) -> bool:
        """Tell whether something in *url* was found to name nothing: it may be out of date, as sessions are."""
        canonical = canonical_url(url, self.site, list_state=True) if self.noise else ""
        return without_spots(canonical, self.noise) != canonical

    def refusal(self, url: str, *, media: bool = False) -> str | None:
        """Return why *url* must not be fetched (a slug), or None when it may be."""
        try:
            parts, host = urlsplit(url), network_host(url)
            canonical_url(url, self.site) if parts.scheme.lower() in _WEB else None
        except ValueError:
            return "bad-url"
        if parts.scheme.lower() not in _WEB:
            return f"scheme-{parts.scheme.lower()}" if parts.scheme.lower() in _KNOWN_SCHEMES else "scheme"
        if host not in self.hosts:
            return _elsewhere(host, self.hosts)
        if media:
            return "url-too-long" if len(url) > MAX_URL else None
        return trap(url) or (None if self._in_section(parts.path) else "outside-section")

    def _in_section(self, path: str) -> bool:
        if self.base_url or not self.portal.section_paths:
            return True
        here = unquote(path).lower().rstrip("/") + "/"
        return any(here.startswith(section.lower().rstrip("/") + "/") for section in self.portal.section_paths)


_KNOWN_SCHEMES = ("ftp", "file", "mailto", "javascript", "data", "tel")


def _elsewhere(host: str, allowed: frozenset[str]) -> str:
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if name in {known.rsplit(":", 1)[0] for known in allowed}:
        return "other-port"
    return "private-address" if is_private(name) else "off-site"


def is_private(host: str) -> bool:
    """Tell whether *host* is written as an address that is not public (loopback, local network, link-local)."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    address = _address(host.strip("[]"))
    return address is not None and not address.is_global


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        if _NUMERIC_HOST.match(host):
            return ipaddress.IPv4Address(socket.inet_aton(host))
        return ipaddress.ip_address(host)
    except (OSError, ValueError):
        return None
