"""Sitemaps and feeds: lists that a portal writes for machines. Parsed without entities and without the network."""

from __future__ import annotations

import gzip
import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from crawler.navigation.lists import Entry

#: A sitemap may hold 50,000 addresses and 50 MB; what is longer is a trap or a mistake.
MOST_ENTRIES = 50_000
MOST_BYTES = 50 * 1024 * 1024
#: .NET's StringWriter declares UTF-16 whatever the page is sent in; who can read these bytes knows better.
_FALSE_UTF_16 = re.compile(rb"""^(<\?xml[^>]{0,80}?)\s+encoding=["']utf-16["']""", re.I)


@dataclass(frozen=True, slots=True)
class Feed:
    """What a machine-readable list says: nested sitemaps, and entries (for a sitemap ``date_raw`` is its lastmod)."""

    kind: str
    sitemaps: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


def read_feed(body: bytes, base_url: str) -> Feed | None:
    """Read a sitemap, sitemap index (either may be gzipped), RSS or Atom document; None when it is none of them."""
    root = _root(_unpacked(body))
    if root is None:
        return _plain_sitemap(body, base_url)
    name = etree.QName(root).localname.lower()
    if name == "sitemapindex":
        return Feed("sitemap", sitemaps=tuple(urljoin(base_url, loc) for loc in _texts(root, "sitemap", "loc")))
    if name == "urlset":
        return Feed("sitemap", entries=tuple(_sitemap_entries(root, base_url)))
    if name in ("rss", "rdf", "feed"):
        return Feed("feed", entries=tuple(_feed_entries(root, base_url)))
    return None


def _unpacked(body: bytes) -> bytes:
    if body[:2] != b"\x1f\x8b":
        return body
    try:
        with gzip.GzipFile(fileobj=BytesIO(body)) as stream:
            return stream.read(MOST_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""


def _root(body: bytes) -> Any:
    plain = _in_utf_8(body)
    if not plain.startswith(b"<"):
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(plain, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and isinstance(root.tag, str) else None


def _in_utf_8(body: bytes) -> bytes:
    """*body* from its first mark on, in UTF-8 where it is, or only says that it is, UTF-16."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        body = body.decode("utf-16", "replace").encode()
    return _FALSE_UTF_16.sub(rb"\1", body.lstrip(b"\xef\xbb\xbf \t\r\n").rstrip())


def _plain_sitemap(body: bytes, base_url: str) -> Feed | None:
    """A sitemap may also be plain text, one address a line."""
    lines = body[:MOST_BYTES].decode("utf-8", "replace").split()
    if lines and all(line.startswith(("http://", "https://")) for line in lines[:20]):
        return Feed("sitemap", entries=tuple(Entry(urljoin(base_url, line), "") for line in lines[:MOST_ENTRIES]))
    return None


def _children(element: Any, name: str) -> list[Any]:
    return [child for child in element if isinstance(child.tag, str) and etree.QName(child).localname.lower() == name]


def _text(element: Any, name: str) -> str:
    return next((" ".join("".join(child.itertext()).split()) for child in _children(element, name)), "")


def _texts(root: Any, item: str, name: str) -> list[str]:
    return [text for element in _children(root, item)[:MOST_ENTRIES] if (text := _text(element, name))]


def _sitemap_entries(root: Any, base_url: str) -> list[Entry]:
    return [
        Entry(urljoin(base_url, loc), "", _text(item, "lastmod") or None)
        for item in _children(root, "url")[:MOST_ENTRIES]
        if (loc := _text(item, "loc"))
    ]


def _feed_entries(root: Any, base_url: str) -> list[Entry]:
    found = []
    for item in list(root.iter("{*}item", "{*}entry"))[:MOST_ENTRIES]:
        if url := _feed_link(item):
            dated = _text(item, "pubdate") or _text(item, "published") or _text(item, "updated") or _text(item, "date")
            found.append(Entry(urljoin(base_url, url), _text(item, "title"), dated or None))
    return found


def _feed_link(item: Any) -> str:
    links = _children(item, "link")
    named = [link.get("href") for link in links if link.get("href") and link.get("rel", "alternate") == "alternate"]
    return next(iter(named), None) or _text(item, "link") or _text(item, "guid")
