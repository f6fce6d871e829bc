"""An article that turns up at another address: the same one, moved, or the same words published twice?"""

from __future__ import annotations

from archive.models import Article
from archive.warc.ledger import write_aside
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.portal_run import PortalRun
from crawler.urls import article_key


def ask_at_former_address(run: PortalRun, errand: Errand, kept: Kept, article: Article | None) -> bool:
    """Whether *article*, new here, says word for word what another says: then that one's address is asked first.

    If the other does not answer any more, this is it under a new address and keeps its identity; if it does, there are
    two. The errand stays due and is asked for again in the same run, after the other; once a run.
    """
    if article is None or errand.id in run.postponed:
        return False
    if run.archive.known_article(run.portal.name, article_key(article.url, run.scope.site)) is not None:
        return False
    former = run.archive.namesake(article)
    key = run.scope.key(former) if former is not None else ""
    row = run.archive.frontier_row(run.portal.name, key) if key else None
    if former is None or row is None or row["id"] == errand.id or row["id"] in run.visited:
        return False
    now, first = run.orders.now(), int(errand.row["priority"]) + 1
    write_aside(run.warc, kept.capture.record_id)
    with run.result(kept):
        run.archive.frontier_add(run.portal.name, former, key, priority=first, due_at=now, now=now)
    run.postpone(errand)
    return True
