"""Other readers behind one small interface: a decoded page in, text, title and date out. Each is optional."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from importlib.util import find_spec


@dataclass(frozen=True)
class Reading:
    """What a peer says about a page; what it cannot say is empty."""

    text: str
    title: str = ""
    date: str = ""
    author: str = ""


Peer = Callable[[str, str], Reading]


def trafilatura(page: str, url: str) -> Reading:
    """trafilatura as most people call it, with metadata."""
    from trafilatura import bare_extraction

    found = bare_extraction(page, url=url, with_metadata=True)
    if found is None:
        return Reading("")
    return Reading(found.text or "", found.title or "", found.date or "", found.author or "")


def readability(page: str, url: str) -> Reading:
    """readability-lxml; its summary is HTML, turned into lines at block elements."""
    from readability import Document

    document = Document(page)
    lines = re.sub(r"</(?:p|div|li|tr|h\d|td)>|<br\s*/?>", "\n", document.summary(html_partial=True))
    return Reading(unescape(re.sub(r"<[^>]+>", "", lines)), document.short_title())


def newspaper(page: str, url: str) -> Reading:
    """newspaper4k, told not to fetch pictures."""
    from newspaper import Article

    article = Article(url, fetch_images=False, language="vi")
    article.download(input_html=page)
    article.parse()
    day = article.publish_date.isoformat() if article.publish_date else ""
    return Reading(article.text, article.title or "", day, ", ".join(article.authors))


def bare_parse(page: str, url: str) -> Reading:
    """lxml building its tree and nothing else: how fast anything on lxml could be."""
    from lxml import html

    html.document_fromstring(page)
    return Reading("")


NEEDS = {"trafilatura": trafilatura, "readability": readability, "newspaper": newspaper, "lxml": bare_parse}


def installed() -> dict[str, Peer]:
    """The peers that can be imported here."""
    return {name: peer for name, peer in NEEDS.items() if find_spec(name)}
