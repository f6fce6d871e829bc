"""What a page is: an article with its doubts, a list, a file, a failure. Reads and touches nothing."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace

from archive.models import Article, Page
from crawler.navigation.links import Sight, look, visible_text
from crawler.navigation.lists import find_listing
from crawler.navigation.media import kind_of
from crawler.navigation.pagers import find_turns
from crawler.navigation.postbacks import find_postbacks
from crawler.portals.base import Portal
from crawler.reading.comparing import compared
from crawler.reading.confidence import doubts
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import read
from crawler.reading.sanitize import published_html
from crawler.urls import article_key

log = logging.getLogger("doingoai")

#: Reasons of the reader that are no failure: the page is something else than an article.
_LISTS = ("list-page",)
_OTHERS = ("not-an-article", "not-html")
#: Reasons that become a list when the page shows one: a front page has no title and no text either.
_MAYBE_LISTS = ("not-an-article", "no-title", "no-text", "reader-fault")
#: What no text begins with.
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What a page turned out to be: an ``article`` with its ``doubts``, or a ``kind`` with the ``reason``."""

    page: Page
    kind: str
    reason: str | None = None
    detail: str | None = None
    article: Article | None = None
    doubts: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    sight: Sight | None = None


def interpret(page: Page, portal: Portal, *, expected: str | None = None) -> Interpretation:
    """Read *page* without recording anything: no network, no database.

    *expected* is the kind of frontier row that led here, if any: behind a pager (``list-page``) a doubtful reading is a
    list, where a list promised an ``article`` a sidebar does not make one.
    """
    if no_page := _no_page(page):
        return no_page
    try:
        return _read(page, portal, expected)
    except ExtractionError as error:
        return _unread(page, error.reason, str(error), expected)
    except Exception as error:
        # One page in ten thousand must not end a run: it is kept, recorded, and read again by the next reader.
        log.error("the reader failed at %s: %s: %s", page.url, type(error).__name__, error)
        log.debug("the reader failed at %s", page.url, exc_info=error)
        return _unread(page, "reader-fault", f"the reader failed: {type(error).__name__}: {error}", expected)


def _no_page(page: Page) -> Interpretation | None:
    """Return what *page* is where there is nothing to read; a redirect to nowhere tells nothing."""
    if page.status != 200:
        leads_on = 300 <= page.status < 400 and (page.status == 304 or page.header("location"))
        kind = "other" if leads_on else "failure"
        return Interpretation(page, kind, f"http-{page.status}", f"{page.url} answered {page.status}")
    if not page.body.strip():
        return Interpretation(page, "failure", "empty-answer", f"{page.url} answered with nothing")
    kind = kind_of(page)
    if kind == "page" and page.body.startswith(_GZIP_MAGIC):
        return Interpretation(page, "failure", "broken-encoding", f"{page.url} is compressed and does not say so")
    return Interpretation(page, kind if kind == "media" else "other", kind) if kind != "page" else None


def _read(page: Page, portal: Portal, expected: str | None) -> Interpretation:
    reading = read(page, portal)
    sight = look(page) if doubts(reading.article) or not reading.article.published_at else None
    kind = _rather(sight, reading.article, expected, portal) if sight is not None else None
    if kind is not None and kind != "review":
        reason = "list-page" if kind == "list" else "not-an-article"
        return Interpretation(page, kind, reason, f"{page.url} holds no single article", sight=sight)
    if _is_entry(page, reading.article, portal):
        return _unread(
            page, "list-page", f"{page.url} holds a list with an entry that leads to this very address", expected
        )
    article = compared(page, reading.article)
    if kind == "review":
        article = replace(article, warnings=(*article.warnings, "outweighed-by-titles"))
    unsure = doubts(article)
    return Interpretation(
        page,
        "review" if unsure else "article",
        ",".join(unsure) or None,
        article=article.with_html(published_html(reading)),
        doubts=unsure,
        outside=tuple(reading.chrome),
        inside=tuple(reading.inside),
    )


def _is_entry(page: Page, article: Article, portal: Portal) -> bool:
    """Whether what was read is the teaser in a list, which names the address of *page* among others.

    So the home page says it of its news, where it answers at all addresses. An article beside a list that names it
    bears its title outside the list as well.
    """
    if "\n\n" in article.text:
        return False
    sight = look(page)
    listing = find_listing(sight) if sight is not None else None
    if sight is None or listing is None:
        return False
    own = article_key(page.url, portal)
    named = any(entry.title == article.title and article_key(entry.url, portal) == own for entry in listing.entries)
    return named and not _bears(sight, article.title)


def _bears(sight: Sight, title: str) -> bool:
    """Whether an element of the page says *title* and is no link, nor in or around one."""
    for element in sight.root.iter("h1", "h2", "h3", "h4", "h5", "h6", "div", "p", "span", "strong", "b", "td"):
        linked = next(element.iter("a"), None) is not None or next(element.iterancestors("a"), None) is not None
        if not linked and visible_text(element) == title:
            return True
    return False


def _rather(sight: Sight, article: Article, expected: str | None, portal: Portal) -> str | None:
    """Say what a page is that was only taken for an article: ``list``, ``other``, ``failure``, ``review``, or None.

    A list shows itself by a pager, or by dated titles that outweigh what was read; without dates such a page is a form
    or a notice beside a sidebar. Where a list or its address promised an article, a person decides, or, if titles are
    all that was read, it is a failure. What was a list is no article on a day on which it is empty. Only pages read
    with doubt or without a date are asked.
    """
    listing = find_listing(sight)
    titles = [entry.title for entry in listing.entries] if listing else []
    repeated = sum(title in article.text for title in titles)
    mostly_titles = sum(map(len, titles)) > len(article.text) or repeated > len(titles) / 2
    if expected == "list-page" or _lists(sight, expected if mostly_titles else "article"):
        return "list"
    if expected != "article" and _last_of_list(sight, article):
        return "list"
    if titles and mostly_titles:
        promised = expected == "article" or is_article_address(article.url, portal)
        if promised and repeated <= len(titles) / 2:
            return "review"
        return "failure" if expected == "article" else "other"
    return "other" if expected in ("seed", "list") and not article.published_at else None


def _unread(page: Page, reason: str, detail: str, expected: str | None) -> Interpretation:
    sight = look(page) if reason in _MAYBE_LISTS + _LISTS else None
    listed = sight is not None and _lists(sight, expected)
    if listed or (reason in _LISTS and expected != "article"):
        return Interpretation(page, "list", reason, detail, sight=sight)
    return Interpretation(page, "other" if reason in _OTHERS else "failure", reason, detail, sight=sight)


def _lists(sight: Sight, expected: str | None) -> bool:
    """Whether *sight* is a list by what is on it; where an article was *expected* a sidebar is no proof, a pager is."""
    listing = find_listing(sight)
    if listing is None:
        return False
    if find_turns(sight) or find_postbacks(sight):
        return True
    return expected in ("seed", "list", "list-page") or (expected != "article" and _dated(sight) >= 2)


def is_article_address(url: str, portal: Portal) -> bool:
    """Tell whether *url* is shaped as the portal's addresses of articles are; no proof that one is there."""
    return any(re.search(hint, url) for hint in portal.article_url_hints)


def _last_of_list(sight: Sight, article: Article) -> bool:
    """The last page of a list names too few articles for a list; its pager and a dated title read as text tell it."""
    listing = find_listing(sight, least=1)
    if listing is None or not (find_turns(sight) or find_postbacks(sight)):
        return False
    return any(entry.date_raw and entry.title in article.text for entry in listing.entries)


def _dated(sight: Sight | None) -> int:
    listing = find_listing(sight) if sight is not None else None
    return sum(entry.date_raw is not None for entry in listing.entries) if listing else 0
