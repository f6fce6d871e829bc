"""An article that turns up at another address: the same one, moved, or the same words published twice?"""

from __future__ import annotations

from typing import Any

from archive.models import Article
from archive.warc.ledger import write_aside
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.learning import has_moved, is_known, wait_for_next_run, young
from crawler.spiders.portal_run import PortalRun

#: Former addresses asked for one article; where more fit it is one of a series, and nothing would be learned.
_MOST_ASKED = 3


def ask_at_former_address(run: PortalRun, errand: Errand, kept: Kept, article: Article | None) -> bool:
    """Whether *article*, new here, says what another says, or goes on from it: then that one's address is asked first.

    If the other does not answer any more, this is it under a new address and keeps its identity; if it does, there are
    two. The errand stays due and is asked for again in the same run, after the other, once a run; where the other's
    address brought nothing that tells (an error that may pass, a gate), in the runs of two days.
    """
    if article is None or is_known(run, article) or has_moved(run, kept, article):
        return False
    formers = [row for row in _formers(run, article) if row["id"] != errand.id]
    unasked = [row for row in formers if row["id"] not in run.visited and errand.id not in run.postponed]
    if not unasked and not (young(run, errand) and any(_told_nothing(run, row) for row in formers)):
        return False
    write_aside(run.warc, kept.capture.record_id)
    with run.result(kept):
        for row in unasked:
            _ask_first(run, errand, row)
        if not unasked:
            wait_for_next_run(run, errand)
    (run.postpone if unasked else run.settled)(errand)
    return True


def _formers(run: PortalRun, article: Article) -> list[Any]:
    crawl: Any = run.archive.crawl(run.crawl_id)
    same = run.archive.namesake(article)
    urls = [*([same] if same else []), *run.archive.predecessors(article, since=crawl["started_at"])][:_MOST_ASKED]
    rows = (run.archive.frontier_row(run.portal.name, run.scope.key(url)) for url in urls)
    return [row for row in rows if row is not None]


def _told_nothing(run: PortalRun, row: Any) -> bool:
    """Whether what stood at an address was asked for in this run in vain."""
    return bool(row["attempts"]) and row["crawl_id"] == run.crawl_id


def _ask_first(run: PortalRun, errand: Errand, row: Any) -> None:
    now, first = run.orders.now(), int(errand.row["priority"]) + 1
    run.archive.frontier_add(run.portal.name, row["url"], row["key"], priority=first, due_at=now, now=now)
