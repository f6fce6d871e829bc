"""Errands that brought no page: unchanged, unanswered, failed, refused."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from archive.errors import ArchiveError
from crawler import frontier
from crawler.ingest import Interpretation, keep
from crawler.spiders.completeness import doubt_lists_of
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.portal_run import PortalRun
from crawler.visits import confirm

#: Statuses that a later visit may well answer otherwise.
PASSING = (408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524)
#: Statuses that say that the page is not there; others (403, 451) say nothing about an article that was there.
FOR_GOOD = (404, 410)
#: Where a crawl begins: other pages are found from here again, wherever they are then.
STARTS = ("seed", "feed", "sitemap")


def not_modified(run: PortalRun, errand: Errand, kept: Kept) -> None:
    """The portal honours validators: nothing to read."""
    now = run.orders.now()
    with run.result(kept):
        due = run.due_again(errand, errand.kind)
        run.archive.frontier_done(errand.id, 304, now, due, False, crawl_id=run.crawl_id, honours_validators=True)
        run.archive.resolve_failures(errand.url, now=now)
        if errand.kind == "article":
            run.count(articles_unchanged=1)
            confirm(run.archive, run.scope, kept.page)
        elif errand.kind != "unknown":
            run.count(lists=1)
            run.archive.list_confirmed(run.portal.name, errand.url, run.crawl_id, now)
    run.failures_in_row = 0
    run.settled(errand)


def unanswered(run: PortalRun, errand: Errand, kept: Kept, seen: Interpretation) -> None:
    """Record an answer that is an error: due again soon if it may pass, on its schedule if it is for good."""
    status, now = kept.page.status, run.orders.now()
    with run.result(kept) as capture_id:
        keep(seen, run.portal, run.archive, capture_id=capture_id, crawl_id=run.crawl_id, now=now)
        known = run.known(errand)
        if status in PASSING or (known is not None and status not in FOR_GOOD):
            retry = frontier.next_try(errand.row, now)
            run.archive.frontier_failed(errand.id, f"http-{status}", now, retry, status=status, crawl_id=run.crawl_id)
        else:
            due = run.due_again(errand, errand.kind) if known is None else run.look_again(errand, known)
            doubt_lists_of(run, errand.key)
            run.archive.frontier_done(errand.id, status, now, due, False, crawl_id=run.crawl_id)
        _ask_elsewhere(run, errand)
        missed = status in FOR_GOOD and known is not None and _missed_before(run, errand, known)
    run.totals["failed"] += 1
    if not missed:
        run.stumbled(f"{errand.url} answered {status}")
    run.settled(errand)
    run.tell("page", url=errand.url, outcome="failure", reason=f"http-{status}")


def _ask_elsewhere(run: PortalRun, errand: Errand) -> None:
    """Ask for where a crawl begins, failing where it went over to (https, another name of its host), where it answered
    before; once a run, and the other way round when it fails there.
    """
    if errand.kind not in STARTS or errand.key in run.turned:
        return
    run.turned.add(errand.key)
    place = urlsplit(str(errand.row["url"]))._replace(scheme="", netloc="").geturl()
    asked = {errand.row["url"], errand.url, *errand.hops}
    others = {f"{origin}{place}" for origin in run.scope.origins} - asked
    run.archive.frontier_ask_at(errand.id, others, run.orders.now())


def _missed_before(run: PortalRun, errand: Errand, known: Any) -> bool:
    """Whether it is no news that the article *known* is missing here: it left, is gone, or was missed in another run.

    After a redesign hundreds of former addresses come due together; a run that gave up there would read nothing else.
    """
    left = run.scope.key(known["url"]) != errand.key
    return left or known["state"] == "gone" or len(run.archive.evidence(known["id"])) > 1


def fail(
    run: PortalRun, errand: Errand, reason: str, message: str, kept: Kept | None = None, *, passing: bool = True
) -> None:
    """Record that an address could not be fetched; it is tried again in a later run, or given up.

    What is not *passing* is settled (a picture that is gone for good): no sign that anything is wrong with the run.
    """
    now = run.orders.now()
    try:
        with run.result(kept) as capture_id:
            run.archive.record_failure(
                run.portal.name, errand.url, "fetch", reason, message, capture_id, run.crawl_id, now=now
            )
            run.count(failed=int(passing))
            retry = frontier.next_try(errand.row, now) if passing else None
            run.archive.frontier_failed(errand.id, reason, now, retry, crawl_id=run.crawl_id)
            _ask_elsewhere(run, errand)
    except ArchiveError as error:
        run.fail(error)
        return
    if passing:
        run.stumbled(message)
    run.settled(errand)
    run.tell("failure", url=errand.url, reason=reason)


def refused(run: PortalRun, errand: Errand, reason: str) -> None:
    """Record that politeness forbids an address (robots.txt); looked at again in a later round if it is a seed."""
    now = run.orders.now()
    run.refuse(reason, errand.url)
    with run.result():
        later = frontier.next_visit(errand.kind, errand.row, now, run.options, None)
        run.archive.frontier_failed(errand.id, reason, now, later, crawl_id=run.crawl_id)
    run.settled(errand)
