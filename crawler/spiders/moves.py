"""An article that turns up at another address: the same one, moved, or the same words published twice?"""

from __future__ import annotations

from typing import Any

from archive.models import Article
from archive.warc.ledger import write_aside
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.learning import is_known
from crawler.spiders.portal_run import PortalRun

#: Former addresses asked for one article; where more fit it is one of a series, and nothing would be learned.
_MOST_ASKED = 3


def ask_at_former_address(run: PortalRun, errand: Errand, kept: Kept, article: Article | None) -> bool:
    """Whether *article*, new here, says what another says, or goes on from it: then that one's address is asked first.

    If the other does not answer any more, this is it under a new address and keeps its identity; if it does, there are
    two. The errand stays due and is asked for again in the same run, after the other; once a run.
    """
    if article is None or errand.id in run.postponed:
        return False
    if is_known(run, article):
        return False
    formers = [url for url in _formers(run, article) if _may_be_asked(run, errand, url)]
    if not formers:
        return False
    now, first = run.orders.now(), int(errand.row["priority"]) + 1
    write_aside(run.warc, kept.capture.record_id)
    with run.result(kept):
        for url in formers:
            key = run.scope.key(url)
            run.archive.frontier_add(run.portal.name, url, key, priority=first, due_at=now, now=now)
    run.postpone(errand)
    return True


def _formers(run: PortalRun, article: Article) -> list[str]:
    crawl: Any = run.archive.crawl(run.crawl_id)
    same = run.archive.namesake(article)
    return [*([same] if same else []), *run.archive.predecessors(article, since=crawl["started_at"])][:_MOST_ASKED]


def _may_be_asked(run: PortalRun, errand: Errand, url: str) -> bool:
    row = run.archive.frontier_row(run.portal.name, run.scope.key(url))
    return row is not None and row["id"] != errand.id and row["id"] not in run.visited
