"""The one road from a page to the archive: crawl, import and re-reading come through here.

``interpret`` reads and touches nothing; ``keep`` writes, inside the caller's transaction if there is one; ``ingest``
does both. A page ends as exactly one ``Outcome``; nothing is dropped without a row that says why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from archive.knowledge.index import index_article
from archive.models import Article, Outcome, Page
from archive.spots import without_spots
from crawler.absences import OBSERVED, observe_absence, observe_move
from crawler.doubting import verdict, with_learned_doubts
from crawler.interpreting import Interpretation, interpret
from crawler.navigation.media import sniff
from crawler.navigation.traps import original
from crawler.portals.base import Portal
from crawler.reading.confidence import OF_THE_WAY
from crawler.reading.version import extractor
from crawler.urls import article_key, canonical_url, portal_at

if TYPE_CHECKING:
    from archive.store import Archive

Mode = Literal["observe", "reread"]
__all__ = ["COUNTERS", "Interpretation", "chrome_digest", "ingest", "interpret", "keep"]

#: Outcomes after which the article's present text is another: what it names is looked for again.
_REINDEXED = ("new", "changed", "reread")
COUNTERS = {
    "new": "articles_new",
    "changed": "articles_changed",
    "unchanged": "articles_unchanged",
    "failure": "failed",
}


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
        seen = with_learned_doubts(_without_copy(seen, context), archive)
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


def _without_copy(seen: Interpretation, context: _Context) -> Interpretation:
    """Take a known article's copy for printing or phones for no article: that it is laid out otherwise is no change.

    A crawl does not ask for such copies; the archives of other tools hold one beside each page.
    """
    address = original(seen.page.url) if seen.article is not None and context.mode == "observe" else None
    if (
        address is None
        or context.archive.known_article(context.portal.name, article_key(address, context.portal)) is None
    ):
        return seen
    return replace(seen, kind="other", reason="copy", article=None, doubts=())


def _record(seen: Interpretation, context: _Context) -> Outcome:
    if seen.kind != "failure" and seen.page.status == 200:
        _close_failures(seen.page, context)
    if seen.article is not None:
        return _record_article(seen, seen.article, context)
    if seen.kind == "media":
        mime = sniff(seen.page.body, seen.page.mime)
        context.archive.store_media(seen.page.url, seen.page.body, mime, context.capture_id, seen.page.fetched_at)
    if seen.kind == "failure" and context.mode == "observe":
        _record_failure(seen, context)
    return Outcome("other" if seen.kind == "media" else seen.kind, None, context.capture_id, seen.reason, seen.detail)


def _close_failures(page: Page, context: _Context) -> None:
    """What failed at this address, or at one that leads here, before this answer is over."""
    for url in dict.fromkeys((page.url, *page.redirected_from, *_written_otherwise(page, context))):
        context.archive.resolve_failures(url, context.now, seen_at=page.fetched_at, capture_id=context.capture_id)


def _written_otherwise(page: Page, context: _Context) -> list[str]:
    """Addresses of this page at which something failed: by another scheme or host, or in a session that is over."""
    name = urlsplit(page.url).path.rsplit("/", 1)[-1]
    failing = [url for url in context.archive.failing(context.portal.name, name) if url != page.url]
    return [url for url in failing if _plain(url, context) == _plain(page.url, context)]


def _plain(url: str, context: _Context) -> str:
    """Return the one form of an address; what a WARC file calls one and is none stands for itself."""
    try:
        address = canonical_url(url, portal_at(context.portal, url), list_state=True)
    except ValueError:
        return url
    return without_spots(address, context.archive.noise(context.portal.name))


def _record_article(seen: Interpretation, article: Article, context: _Context) -> Outcome:
    key = article_key(article.url, context.portal)
    strange = context.crawl_id is not None and context.archive.compare_surroundings(
        context.crawl_id, context.portal.name, seen.outside
    )
    become = verdict(article, key, seen.doubts, context.archive)
    if become in ("review", "both"):
        context.archive.add_to_review(article, key, context.capture_id, seen.doubts, now=context.now)
    if become in ("review", "rejected"):
        reason = "rejected" if become == "rejected" else seen.reason
        return Outcome("review", None, context.capture_id, reason, article=article)
    if context.mode == "observe":
        _before_comparing(seen.page, article, key, context)
    plain = without_spots(key, context.archive.noise(context.portal.name))
    outcome = context.archive.record_article(
        article,
        key=key,
        alias=plain if plain != key else None,
        canonical=canonical_url(article.url, context.portal),
        capture_id=context.capture_id,
        captured_at=seen.page.fetched_at,
        extractor=extractor(),
        mode=context.mode,
    )
    if become == "record":
        context.archive.no_longer_doubtful(context.portal.name, key, context.capture_id, OF_THE_WAY)
    if outcome.article_id is not None:
        context.archive.learn_chrome(
            context.portal.name,
            seen.outside,
            seen.inside,
            outcome.article_id,
            now=seen.page.fetched_at,
            strange=strange,
        )
    if outcome.article_id is not None and outcome.kind in _REINDEXED:
        index_article(context.archive.conn, outcome.article_id)
    return outcome


def _before_comparing(page: Page, article: Article, key: str, context: _Context) -> None:
    """Note a redirect from the article's known address, and read its last capture with today's reader if another did.

    Neither a move nor a change of extractor is a change of the article.
    """
    observe_move(page, article, context.portal, context.archive, context.capture_id)
    stale = context.archive.stale_reading(context.portal.name, key, extractor())
    if stale is not None:
        _read_again(stale, context)


def _read_again(capture_id: int, context: _Context) -> None:
    from archive.kept import UNREADABLE, page_of

    try:
        seen = interpret(page_of(context.archive, capture_id), context.portal)
    except (LookupError, *UNREADABLE):
        return  # what cannot be read any more is for verify to say; the comparison is then between two readers
    if seen.article is not None and not seen.doubts:
        _record_article(seen, seen.article, replace(context, capture_id=capture_id, crawl_id=None, mode="reread"))


def _record_failure(seen: Interpretation, context: _Context) -> None:
    reason = seen.reason or "unknown"
    stage = "fetch" if reason.startswith("http-") else "read"
    context.archive.record_failure(
        context.portal.name,
        seen.page.url,
        stage,
        reason,
        seen.detail or reason,
        context.capture_id,
        context.crawl_id,
        now=context.now,
    )
    if kind := OBSERVED.get(reason):
        observe_absence(
            seen.page, context.portal, context.archive, kind, capture_id=context.capture_id, crawl_id=context.crawl_id
        )


def _mark_capture(seen: Interpretation, outcome: Outcome, archive: Archive, capture_id: int) -> None:
    kind = {"media": "media", "list": "list", "failure": "failure"}.get(seen.kind)
    if seen.article is not None:
        kind = "review" if outcome.kind == "review" else "article"
    elif seen.reason == "feed":
        kind = "feed"
    archive.set_capture_kind(capture_id, kind or "other", chrome_digest=chrome_digest(seen.outside))


def chrome_digest(blocks: tuple[str, ...]) -> str | None:
    """Digest of what stands around an article, numbers blurred: a redesign changes it, a visitor counter does not."""
    if not blocks:
        return None
    blurred = "\n".join(re.sub(r"\d+", "0", block) for block in blocks)
    return "sha256:" + sha256(blurred.encode()).hexdigest()
