"""Pages out of our own WARC files, read as the crawl that fetched them would have read them.

``rebuild``, ``reextract`` and ``review`` come here, and every command that writes, for what a killed run had kept and
not yet read.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from archive.kept import recovered
from archive.models import Article, Capture, Outcome, Page
from archive.warc import Exchange, WarcStore
from archive.warc.ledger import write_aside
from crawler.ingest import Interpretation, interpret, keep
from crawler.navigation.media import kind_of
from crawler.portals import PORTALS, Portal
from crawler.spiders.endings import PASSING
from crawler.urls import article_key

if TYPE_CHECKING:
    from archive.store import Archive

BATCH = 50

Notes = Mapping[str, str]
log = logging.getLogger("doingoai")


def take_recovered(archive: Archive, store: WarcStore) -> Counter[str]:
    """Repair what an unclean end left: runs still open, torn WARC files, and pages kept without a row or a reading.

    The address is still due and is asked for again; but by then the page may be another, or gone. Returns the kinds of
    what became of the pages. Hold the lock, before writing.
    """
    archive.close_interrupted_crawls()
    outcomes: Counter[str] = Counter()
    found = recovered(archive, store)
    more = True
    while more:
        more = False
        with archive.transaction():
            for capture, exchange in islice(found, BATCH):
                more = True
                outcome = _take(archive, store, capture, exchange)
                outcomes.update([outcome.kind] if outcome is not None else [])
    return outcomes


def _take(archive: Archive, store: WarcStore, capture: Capture, exchange: Exchange) -> Outcome | None:
    number = archive.add_capture(capture)
    portal = PORTALS.get(capture.portal or "")
    reading = read_own(exchange, portal, capture) if portal is not None else None
    if portal is None or reading is None:
        if capture.status != 304:
            archive.set_capture_kind(number, "robots" if is_robots(capture.url) else "other")
        return None
    if _asked_again_first(archive, portal, exchange, reading):
        write_aside(store, capture.record_id)
        archive.set_capture_kind(number, "other")
        return None
    register(archive, portal)
    return keep_own(exchange, reading, portal, capture, number, archive)


def _asked_again_first(archive: Archive, portal: Portal, exchange: Exchange, reading: Interpretation) -> bool:
    """Whether a crawl would not have believed this answer at once: an error that may pass, an article told twice."""
    if "expected" not in exchange.notes:
        return False
    if reading.article is None:
        return reading.page.status in PASSING
    return _is_doubled(archive, portal, reading.article)


def _is_doubled(archive: Archive, portal: Portal, article: Article) -> bool:
    """Whether *article* is new here and says what another says: the next crawl asks at that one's address first."""
    known = archive.known_article(portal.name, article_key(article.url, portal))
    return known is None and archive.namesake(article) is not None


def read_own(exchange: Exchange, portal: Portal, capture: Capture) -> Interpretation | None:
    """Read a page of one of our own files; None where the crawl read nothing either (304, robots.txt, stubs)."""
    return None if capture.status == 304 else read_kept(exchange.page, portal, exchange.notes)


def keep_own(
    exchange: Exchange, reading: Interpretation, portal: Portal, capture: Capture, number: int, archive: Archive
) -> Outcome:
    """Record what *reading* made of a page that capture *number* is the row of, as the crawl would have."""
    if exchange.notes.get("expected") == "media" and reading.kind == "failure":
        # a picture that could not be had is a failure of fetching
        url, reason = reading.page.url, reading.reason or "media-not-a-file"
        sentence = f"{url} is no file ({reason})"
        archive.record_failure(portal.name, url, "fetch", reason, sentence, number, capture.crawl_id)
        return Outcome("failure", None, number, reason, sentence)
    return keep(reading, portal, archive, capture_id=number, crawl_id=capture.crawl_id)


def is_robots(url: str) -> bool:
    """Tell whether *url* is a host's robots.txt, which no portal reads as a page."""
    with suppress(ValueError):
        return urlsplit(url).path == "/robots.txt"
    return False


def read_kept(page: Page, portal: Portal, notes: Notes) -> Interpretation | None:
    """Read a page out of a WARC file as the crawl that fetched it would have: *notes* tell what it took it for.

    None for a robots.txt, and for a stub, which the crawl answered by asking again. The pages of a list's walk are
    never articles; a file has the address it was asked at.
    """
    expected = notes.get("expected")
    if is_robots(page.url) or expected == "stub":
        return None
    if expected == "walk" and page.status == 200:
        return Interpretation(page, "list", "list-page")
    if expected == "media":
        asked = replace(page, url=notes.get("asked", page.url))
        if page.status == 200 and kind_of(page) in ("page", "feed"):
            return Interpretation(page, "failure", "media-not-a-file", f"{page.url} is no file (media-not-a-file)")
        return interpret_safely(asked if page.status == 200 else page, portal)
    return interpret_safely(page, portal, expected)


def interpret_safely(page: Page, portal: Portal, expected: str | None = None) -> Interpretation:
    """Read *page*; a reader that breaks on it makes a failure of this page, not the end of the whole work."""
    try:
        return interpret(page, portal, expected=expected)
    except Exception as error:
        log.exception("the reader broke on %s", page.url)
        return Interpretation(page, "failure", "reader-broke", f"the reader broke on this page: {type(error).__name__}")


def register(archive: Archive, portal: Portal) -> None:
    """Write down what the register says of *portal*."""
    archive.register_portal(
        portal.name,
        portal.title,
        portal.title_en,
        portal.province,
        portal.home_url,
        portal.hosts,
        portal.timezone,
        portal.licence,
        portal.source_note,
    )
