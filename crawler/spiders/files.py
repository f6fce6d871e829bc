"""Answers that are no page: pictures and attachments, sitemaps and feeds."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from crawler import frontier
from crawler.navigation.feeds import read_feed
from crawler.navigation.media import kind_of, sniff
from crawler.spiders.endings import PASSING, fail
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.harvest import add_row, note_feed
from crawler.spiders.portal_run import PortalRun


def media_file(run: PortalRun, errand: Errand, kept: Kept) -> None:
    """Keep a picture or an attachment; a page in its place is a failure."""
    page, now = kept.page, run.orders.now()
    if page.status != 200 or not page.body or kind_of(page) in ("page", "feed"):
        reason = "media-not-a-file" if page.status == 200 else f"http-{page.status}"
        fail(run, errand, reason, f"{errand.url} is no file ({reason})", kept, passing=page.status in PASSING)
        return
    with run.result(kept) as capture_id:
        mime = sniff(page.body, page.mime)
        run.archive.store_media(str(errand.row["url"]), page.body, mime, capture_id, page.fetched_at)
        if capture_id is not None:
            run.archive.set_capture_kind(capture_id, "media")
        run.archive.resolve_failures(errand.url, now=now)
        run.archive.frontier_done(errand.id, 200, now, None, True, "media", crawl_id=run.crawl_id)
    run.failures_in_row = 0
    run.settled(errand)
    run.tell("media", url=errand.url)


def feed(run: PortalRun, errand: Errand, kept: Kept) -> None:
    """Read a sitemap or a feed: its entries are links and evidence."""
    page, now = kept.page, run.orders.now()
    found = read_feed(page.body, page.url)
    with run.result(kept) as capture_id:
        if capture_id is not None:
            run.archive.set_capture_kind(capture_id, "feed")
        run.archive.resolve_failures(errand.url, now=now)
        for url in found.sitemaps if found else ():
            _nested_sitemap(run, errand, run.scope.localised(url))
        if found:
            note_feed(run, errand, found.entries)
            run.count(lists=1)
        kind = (found.kind if found else None) if errand.kind not in ("feed", "sitemap", "seed") else None
        due = frontier.next_visit(kind or errand.kind, errand.row, now, run.options, None)
        done(run, errand, kept, due, changed=False, kind=kind)
        ask_here_from_now_on(run, errand)
    run.failures_in_row = 0
    run.settled(errand)
    run.tell("feed", url=errand.url)


def _nested_sitemap(run: PortalRun, errand: Errand, url: str) -> None:
    if reason := run.scope.refusal(url, media=True):
        run.refuse(reason, url)
    elif errand.depth >= 4:
        run.refuse("depth", url)
    else:
        key = run.scope.key(url, list_state=True)
        add_row(run, errand, url, key, "sitemap")


def done(run: PortalRun, errand: Errand, kept: Kept, due: datetime | None, *, changed: bool, kind: str | None) -> None:
    """Write down an answer of 200 with its validators, and whether a conditional request was any use."""
    page = kept.page
    run.answers_again(errand)
    useless = errand.conditional and page.status == 200 and not changed
    if changed and errand.kind == "article" and _as_before(errand, kept):
        run.distrust_validators()
    run.archive.frontier_done(
        errand.id, page.status, run.orders.now(), due, changed, kind,
        etag=page.header("etag"), last_modified=page.header("last-modified"), crawl_id=run.crawl_id,
        honours_validators=False if useless else None,
    )  # fmt: skip


def _as_before(errand: Errand, kept: Kept) -> bool:
    """Whether the page came with the validators of the one before, and with some."""
    validators = (kept.page.header("etag"), kept.page.header("last-modified"))
    return any(validators) and validators == (errand.row["etag"], errand.row["last_modified"])


def ask_here_from_now_on(run: PortalRun, errand: Errand) -> None:
    """Ask for what was sent on to https, or to another name of its host, there from now on."""
    stayed = _place(errand.url) == _place(str(errand.row["url"]))
    if errand.hops and stayed and run.scope.key(errand.url, list_state=True) == errand.key:
        run.archive.frontier_answered_at(errand.id, errand.url)


def _place(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.path or "/", parts.query
