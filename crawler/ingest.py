"""The one road from a page to the archive: crawl, import and re-reading come through here.

``interpret`` reads and touches nothing; ``keep`` writes, inside the caller's transaction if there is one; ``ingest``
does both. A page ends as exactly one ``Outcome``; nothing is dropped without a row that says why.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from archive.knowledge.index import index_article
from archive.models import Article, Outcome, Page
from crawler.absences import OBSERVED, observe_absence, observe_move
from crawler.navigation.links import Sight, look
from crawler.navigation.lists import find_listing
from crawler.navigation.media import kind_of, sniff
from crawler.navigation.pagers import find_turns
from crawler.navigation.postbacks import find_postbacks
from crawler.portals.base import Portal
from crawler.reading import EXTRACTOR
from crawler.reading.confidence import doubts
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import read
from crawler.reading.sanitize import published_html
from crawler.urls import article_key, canonical_url

if TYPE_CHECKING:
    from archive.store import Archive

Mode = Literal["observe", "reread"]
log = logging.getLogger("doingoai")

#: Reasons of the reader that are no failure: the page is something else than an article.
_LISTS = ("list-page",)
_OTHERS = ("not-an-article", "not-html")
#: Reasons that become a list when the page shows one: a front page has no title and no text either.
_MAYBE_LISTS = ("not-an-article", "no-title", "no-text", "reader-fault")
#: Outcomes after which the article's present text is another: what it names is looked for again.
_REINDEXED = ("new", "changed", "reread")
COUNTERS = {
    "new": "articles_new",
    "changed": "articles_changed",
    "unchanged": "articles_unchanged",
    "failure": "failed",
}


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


def ingest(
    page: Page,
    portal: Portal,
    archive: Archive,
    *,
    capture_id: int | None = None,
    crawl_id: int | None = None,
    mode: Mode = "observe",
    expected: str | None = None,
    now: datetime | None = None,
) -> Outcome:
    """Read *page* and record what became of it, in one transaction. *mode* is ``observe`` or ``reread``.

    *expected* is what led here, as in :func:`interpret`; *now* is when this is recorded, by default the present.
    """
    seen = interpret(page, portal, expected=expected)
    with archive.transaction():
        return keep(seen, portal, archive, capture_id=capture_id, crawl_id=crawl_id, mode=mode, now=now)


def interpret(page: Page, portal: Portal, *, expected: str | None = None) -> Interpretation:
    """Read *page* without recording anything: no network, no database.

    *expected* is the kind of frontier row that led here, if any: behind a pager (``list-page``) a doubtful reading is a
    list, where a list promised an ``article`` a sidebar does not make one.
    """
    if page.status != 200:
        kind = "other" if 300 <= page.status < 400 else "failure"
        return Interpretation(page, kind, f"http-{page.status}", f"{page.url} answered {page.status}")
    if not page.body.strip():
        return Interpretation(page, "failure", "empty-answer", f"{page.url} answered with nothing")
    kind = kind_of(page)
    if kind != "page":
        return Interpretation(page, kind if kind == "media" else "other", kind)
    try:
        return _read(page, portal, expected)
    except ExtractionError as error:
        return _unread(page, error.reason, str(error), expected)
    except Exception as error:
        # One page in ten thousand must not end a run: it is kept, recorded, and read again by the next reader.
        log.error("the reader failed at %s: %s: %s", page.url, type(error).__name__, error)
        log.debug("the reader failed at %s", page.url, exc_info=error)
        return _unread(page, "reader-fault", f"the reader failed: {type(error).__name__}: {error}", expected)


def _read(page: Page, portal: Portal, expected: str | None) -> Interpretation:
    reading = read(page, portal)
    unsure = tuple(doubts(reading.article))
    sight = look(page) if unsure or not reading.article.published_at else None
    if sight is not None and (kind := _rather(sight, reading.article, expected)):
        reason = "list-page" if kind == "list" else "not-an-article"
        return Interpretation(page, kind, reason, f"{page.url} holds no single article", sight=sight)
    return Interpretation(
        page,
        "review" if unsure else "article",
        ",".join(unsure) or None,
        article=reading.article.with_html(published_html(reading)),
        doubts=unsure,
        outside=tuple(reading.chrome),
        inside=tuple(reading.inside),
    )


def _rather(sight: Sight, article: Article, expected: str | None) -> str | None:
    """Say what a page is that was only taken for an article: ``list``, ``other``, ``failure``, or None.

    A list shows itself by a pager, or by dated titles that outweigh what was read; without dates such a page is a form
    or a notice beside a sidebar, and where a list promised an article it is a failure. What was a list is no article on
    a day on which it is empty. Only pages read with doubt or without a date are asked.
    """
    listing = find_listing(sight)
    titles = [entry.title for entry in listing.entries] if listing else []
    repeated = sum(title in article.text for title in titles)
    mostly_titles = sum(map(len, titles)) > len(article.text) or repeated > len(titles) / 2
    if expected == "list-page" or _lists(sight, expected if mostly_titles else "article"):
        return "list"
    if titles and mostly_titles:
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


def _dated(sight: Sight | None) -> int:
    listing = find_listing(sight) if sight is not None else None
    return sum(entry.date_raw is not None for entry in listing.entries) if listing else 0


def keep(
    seen: Interpretation,
    portal: Portal,
    archive: Archive,
    *,
    capture_id: int | None = None,
    crawl_id: int | None = None,
    mode: Mode = "observe",
    now: datetime | None = None,
) -> Outcome:
    """Record *seen* in the archive; joins the caller's transaction, so that page and frontier stand together."""
    with archive.transaction():
        context = _Context(portal, archive, capture_id, crawl_id, mode, now)
        outcome = _record(seen, context)
        if capture_id is not None:
            _mark_capture(seen, outcome, archive, capture_id)
        if crawl_id is not None and (counter := COUNTERS.get(outcome.kind)):
            archive.count(crawl_id, **{counter: 1})
        return outcome


@dataclass(frozen=True, slots=True)
class _Context:
    portal: Portal
    archive: Archive
    capture_id: int | None
    crawl_id: int | None
    mode: Mode
    now: datetime | None


def _record(seen: Interpretation, at: _Context) -> Outcome:
    if seen.article is not None:
        return _record_article(seen, seen.article, at)
    if seen.kind == "media":
        mime = sniff(seen.page.body, seen.page.mime)
        at.archive.store_media(seen.page.url, seen.page.body, mime, at.capture_id, seen.page.fetched_at)
    if seen.kind == "failure" and at.mode == "observe":
        _record_failure(seen, at)
    return Outcome("other" if seen.kind == "media" else seen.kind, None, at.capture_id, seen.reason, seen.detail)


def _record_article(seen: Interpretation, article: Article, at: _Context) -> Outcome:
    key = article_key(article.url, at.portal)
    if seen.doubts:
        at.archive.add_to_review(article, key, at.capture_id, seen.doubts, now=at.now)
        return Outcome("review", None, at.capture_id, seen.reason, article=article)
    if at.mode == "observe":
        _before_comparing(seen.page, article, key, at)
    outcome = at.archive.record_article(
        article,
        key=key,
        canonical=canonical_url(article.url, at.portal),
        capture_id=at.capture_id,
        captured_at=seen.page.fetched_at,
        extractor=EXTRACTOR,
        mode=at.mode,
    )
    at.archive.resolve_failures(article.url, now=at.now)
    if outcome.article_id is not None:
        at.archive.learn_chrome(at.portal.name, seen.outside, seen.inside, outcome.article_id, now=at.now)
    if outcome.article_id is not None and outcome.kind in _REINDEXED:
        index_article(at.archive.conn, outcome.article_id)
    return outcome


def _before_comparing(page: Page, article: Article, key: str, at: _Context) -> None:
    """Note a redirect from the article's known address, and read its last capture with today's reader if another did.

    Neither a move nor a change of extractor is a change of the article.
    """
    observe_move(page, article, at.portal, at.archive, at.capture_id)
    stale = at.archive.stale_reading(at.portal.name, key, EXTRACTOR)
    if stale is not None:
        _read_again(stale, at)


def _read_again(capture_id: int, at: _Context) -> None:
    from archive.kept import UNREADABLE, page_of

    try:
        seen = interpret(page_of(at.archive, capture_id), at.portal)
    except (LookupError, *UNREADABLE):
        return  # what cannot be read any more is for verify to say; the comparison is then between two readers
    if seen.article is not None and not seen.doubts:
        _record_article(seen, seen.article, replace(at, capture_id=capture_id, crawl_id=None, mode="reread"))


def _record_failure(seen: Interpretation, at: _Context) -> None:
    reason = seen.reason or "unknown"
    stage = "fetch" if reason.startswith("http-") else "read"
    at.archive.record_failure(
        at.portal.name, seen.page.url, stage, reason, seen.detail or reason, at.capture_id, at.crawl_id, now=at.now
    )
    if kind := OBSERVED.get(reason):
        observe_absence(seen.page, at.portal, at.archive, kind, capture_id=at.capture_id, crawl_id=at.crawl_id)


def _mark_capture(seen: Interpretation, outcome: Outcome, archive: Archive, capture_id: int) -> None:
    kind = {"media": "media", "list": "list", "failure": "failure", "review": "review"}.get(seen.kind)
    if seen.article is not None and not seen.doubts:
        kind = "article"
    elif seen.reason == "feed":
        kind = "feed"
    archive.set_capture_kind(capture_id, kind or "other", chrome_digest=chrome_digest(seen.outside))


def chrome_digest(blocks: tuple[str, ...]) -> str | None:
    """Digest of what stands around an article, numbers blurred: a redesign changes it, a visitor counter does not."""
    if not blocks:
        return None
    blurred = "\n".join(re.sub(r"\d+", "0", block) for block in blocks)
    return "sha256:" + sha256(blurred.encode()).hexdigest()
