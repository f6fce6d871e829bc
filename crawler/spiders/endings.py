"""Errands that brought no page: unchanged, unanswered, failed, refused."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from archive.errors import ArchiveError
from crawler import frontier
from crawler.ingest import Interpretation, keep
from crawler.spiders.completeness import LED_AWAY, doubt_lists_of, list_of
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.portal_run import PortalRun
from crawler.visits import confirm

#: Statuses that a later visit may well answer otherwise.
PASSING = (408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524)
#: Statuses that say that the page is not there; others (403, 451) say nothing about an article that was there.
FOR_GOOD = (404, 410)
#: Runs in which an address of which nothing was ever read says so before it is believed: so does a portal in trouble.
MOST_DOUBTED = 2
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
        if status not in FOR_GOOD or (known is None and is_doubted(errand)):
            retry = frontier.next_try(errand.row, now)
            run.archive.frontier_failed(errand.id, f"http-{status}", now, retry, status=status, crawl_id=run.crawl_id)
        else:
            due = run.due_again(errand, errand.kind) if known is None else run.look_again(errand, known)
            doubt_lists_of(run, errand.key)
            run.archive.frontier_done(errand.id, status, now, due, False, crawl_id=run.crawl_id)
        _ask_elsewhere(run, errand)
        missed = status in FOR_GOOD and _missed_before(run, errand, known)
    run.totals["failed"] += 1
    if not missed:
        run.stumbled(f"{errand.url} answered {status}")
    run.settled(errand)
    run.tell("page", url=errand.url, outcome="failure", reason=f"http-{status}")


def shut_out(run: PortalRun, errand: Errand, reason: str) -> None:
    """Something answered in place of the page: what the address leads to is as it was, and is tried again soon."""
    now = run.orders.now()
    retry = frontier.next_try(errand.row, now)
    run.archive.frontier_failed(errand.id, reason, now, retry, status=200, crawl_id=run.crawl_id)


def led_to_a_list(run: PortalRun, errand: Errand, kept: Kept, target: str) -> bool:
    """Do not believe at once that an address of which nothing was ever read leads to a list that is known already.

    So a portal in trouble answers for a section, or for the further pages of a list. What a list calls by a title, and
    so may be an article, is looked at again anyway.
    """
    if errand.kind not in ("unknown", "list-page") or not is_doubted(errand):
        return False
    now = run.orders.now()
    with run.result(kept) as capture_id:
        if list_of(run, errand.url) != list_of(run, target):  # behind its last page a list may begin anew
            told = f"{errand.url} leads to {target}"
            run.archive.record_failure(
                run.portal.name, errand.url, "fetch", LED_AWAY, told, capture_id, run.crawl_id, now
            )
        retry = frontier.next_try(errand.row, now)
        run.archive.frontier_failed(errand.id, LED_AWAY, now, retry, status=kept.page.status, crawl_id=run.crawl_id)
    run.settled(errand)
    return True


def is_doubted(errand: Errand) -> bool:
    """Whether nothing was ever read at the address of *errand*, and it did not say often that nothing is there."""
    row = errand.row
    return row["changed_at"] is None and not row["unchanged_runs"] and int(row["attempts"]) < MOST_DOUBTED


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
    """Whether it is no news that nothing is here: it was missed in another run, or the article *known* left or is gone.

    After a redesign hundreds of former addresses come due together; a run that gave up there would read nothing else.
    """
    if known is None:
        return bool(errand.row["attempts"])
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
    """Record that politeness forbids an address (robots.txt); looked at again in a later round, which asks nothing."""
    now = run.orders.now()
    run.refuse(reason, errand.url)
    with run.result():
        later = frontier.next_hope(errand.row, now, run.options)
        run.archive.frontier_failed(errand.id, reason, now, later, crawl_id=run.crawl_id)
    run.settled(errand)
