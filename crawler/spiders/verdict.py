"""The end of a run: what it was, whether it was well, and what follows for the states of articles."""

from __future__ import annotations

from archive.errors import ArchiveError
from archive.health import judge
from archive.warc.ledger import write_run
from crawler.downloading.wholeness import nearly_all_close
from crawler.spiders.completeness import lists_read
from crawler.spiders.overturned import tell_overturned
from crawler.spiders.portal_run import PortalRun


def close_run(run: PortalRun, closed: str) -> None:
    """Write the end of *run* into the ledger and judge it. *closed* is Scrapy's reason for closing the spider."""
    if run.fatal is not None or not run.crawl_id:
        _close_broken(run)
        return
    status = _status(run, closed)
    stopped = status == "stopped"
    since = run.archive.round_began(run.portal.name)
    with run.result():
        run.count(listed=run.archive.listed_articles(run.portal.name, since, unread=stopped))
    now = run.orders.now()
    with run.archive.transaction():
        lists_read(run, now)
        if (closing := nearly_all_close(run.endings)) is not None:
            run.archive.note_pages_close(run.portal.name, closing)
        if status == "finished":
            tell_overturned(run)
    healthy, reason = judge(run.archive, run.crawl_id, stopped=stopped, now=now)
    if status == "failed":
        healthy = False
    elif not healthy and run.last_failure:
        reason = f"{reason}; last failure: {run.last_failure}"
    run.archive.finish_crawl(run.crawl_id, status, healthy, run.gave_up or reason, now=now)
    if healthy and status == "finished":
        run.archive.settle_states(run.portal.name, now=now)
    try:
        write_run(run.warc, run.archive, run.crawl_id)
    except ArchiveError as error:
        run.fail(error)


def _status(run: PortalRun, closed: str) -> str:
    if run.gave_up:
        return "failed"
    return "stopped" if closed == "shutdown" or run.limited else "finished"


def _close_broken(run: PortalRun) -> None:
    """The archive refused a write; say so in it if it takes that much."""
    if not run.crawl_id:
        return
    try:
        run.archive.finish_crawl(run.crawl_id, "failed", False, str(run.fatal), now=run.orders.now())
    except (ArchiveError, OSError) as error:
        run.fail(error)
