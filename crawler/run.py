"""Crawling from the command line and from scripts: Scrapy in this process, one report for each portal."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from archive.errors import ArchiveError
from archive.models import utc_now
from archive.store import Archive
from crawler.options import agent_for, portal_options, refuse_unknown_portals
from crawler.portals import PORTALS, portal_named
from crawler.reports import Event
from crawler.spiders.portal_run import Orders
from crawler.spiders.store import Store, open_store
from crawler.urls import checked_address


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What one run over one portal brought. ``reason`` is a sentence when the run needs a person.

    ``others`` are pages that are neither an article nor a list, ``review`` readings that are doubtful.
    """

    portal: str
    crawl_id: int
    status: str
    healthy: bool
    reason: str | None
    requests: int
    lists: int
    listed: int
    articles_new: int
    articles_changed: int
    articles_unchanged: int
    failed: int
    refusals: str
    others: int
    review: int

    @property
    def counts(self) -> dict[str, int]:
        """The counters of the run ledger."""
        return {name: value for name, value in asdict(self).items() if isinstance(value, int) and name != "healthy"}

    def to_json(self) -> dict[str, Any]:
        """Return the report as a JSON object."""
        import json

        return {**asdict(self), "refusals": json.loads(self.refusals)}

    def summary(self) -> str:
        """Return one line for a person."""
        state = "healthy" if self.healthy else "UNHEALTHY"
        articles = f"{self.articles_new} new, {self.articles_changed} changed, {self.articles_unchanged} unchanged"
        others = f"{self.others} other {'page' if self.others == 1 else 'pages'}, " if self.others else ""
        doubtful = f"{self.review} for review, " if self.review else ""
        learned = "a part of addresses found to name nothing, " if "names-nothing" in self.refusals else ""
        rest = f"{doubtful}{self.failed} failed, {self.lists} lists, {others}{learned}{self.requests} requests"
        return f"{self.portal}: {articles}, {rest}: {self.status}, {state}"


def run_crawl(
    archive_dir: str | os.PathLike[str],
    portals: Iterable[str],
    *,
    base_url: str | None = None,
    base_urls: dict[str, str] | None = None,
    full: bool = False,
    limit: int | None = None,
    delay: float | None = None,
    media: bool = True,
    contact: str | None = None,
    on_event: Event | None = None,
    now: Callable[[], datetime] = utc_now,
    settings: dict[str, Any] | None = None,
) -> list[CrawlReport]:
    """Crawl *portals* (names) into the archive at *archive_dir*, all at once, and return a report for each.

    ``base_url`` is for a single portal, ``base_urls`` gives one by name; ``limit`` is in pages a portal, ``delay`` in
    seconds. May be called again and again in one process, from the main thread or another. Raises ArchiveLocked when
    another run holds the archive and ArchiveError when it cannot be written; what was fetched before is kept.
    """
    names = list(portals)
    for name in names:
        portal_named(name)
    refuse_unknown_portals(archive_dir, PORTALS)
    addresses = _checked({**(base_urls or {}), **({names[0]: base_url} if base_url else {})})
    told = contact or portal_options(archive_dir, "").contact
    chosen = _settings(archive_dir, delay, told, settings or {})
    with open_store(archive_dir, "doingoai crawl " + " ".join(names), agent_for(told), told or "", now) as store:
        orders = {name: Orders(addresses.get(name), full, limit, media, on_event=on_event, now=now) for name in names}
        spiders = _run(chosen, store, orders)
        for spider in spiders:
            if spider.run.fatal is not None:
                raise spider.run.fatal
        return [report_of(store.archive, spider.run.crawl_id) for spider in spiders]


def _checked(addresses: dict[str, str]) -> dict[str, str]:
    try:
        return {name: checked_address(url) for name, url in addresses.items()}
    except ValueError as error:
        raise ArchiveError(f"{error}.") from error


def report_of(archive: Archive, crawl_id: int) -> CrawlReport:
    """Return the report of a run from its row in the ledger. Raises ArchiveError if it has none."""
    row = archive.crawl(crawl_id)
    if row is None:
        raise ArchiveError(f"there is no run {crawl_id} in this archive")
    values = {name: row[name] for name in CrawlReport.__dataclass_fields__ if name in row.keys()}  # noqa: SIM118
    counted = {"others": archive.count_pages(crawl_id, "other"), "review": archive.count_pages(crawl_id, "review")}
    return CrawlReport(**{**values, **counted, "crawl_id": row["id"], "healthy": bool(row["healthy"])})


def _settings(archive_dir: str | os.PathLike[str], delay: float | None, contact: str | None, extra: Any) -> Any:
    from scrapy.settings import Settings

    from crawler import settings as project

    chosen = Settings()
    chosen.setmodule(project, priority="project")
    chosen.set("ARCHIVE_DIR", str(archive_dir), priority="cmdline")
    if contact:
        chosen.set("CONTACT", contact, priority="cmdline")
    if delay is not None:
        chosen.set("DOWNLOAD_DELAY", delay, priority="cmdline")
        chosen.set("AUTOTHROTTLE_START_DELAY", delay, priority="cmdline")
    chosen.setdict(extra, priority="cmdline")
    return chosen


def _run(settings: Any, store: Store, orders: dict[str, Orders]) -> list[Any]:
    """Run a spider for each of *orders* on a fresh event loop and return the spiders when all have ended."""
    from scrapy.crawler import AsyncCrawlerProcess

    from crawler.spiders.registered import spider_class

    with _quiet(), _signals_restored():
        process = AsyncCrawlerProcess(settings)
        for logger in _TOLD_BY_US:  # now, for Scrapy has just set the levels of all its loggers
            logging.getLogger(logger).setLevel(logging.ERROR)
        crawlers = []
        for name, order in orders.items():
            crawler = process.create_crawler(spider_class(PORTALS[name]))
            process.crawl(crawler, store=store, orders=order)
            crawlers.append(crawler)
        process.start(install_signal_handlers=threading.current_thread() is threading.main_thread())
    return [crawler.spider for crawler in crawlers if crawler.spider is not None]


#: Scrapy's loggers that tell of answers too large or broken off, which we write down as failures ourselves: on stderr
#: a good day would be mailed.
_TOLD_BY_US = ("scrapy.core.downloader.handlers", "scrapy.downloadermiddlewares.httpcompression")


@contextmanager
def _quiet() -> Iterator[None]:
    """Scrapy configures logging for its whole process; put back what was there."""
    handlers, level = list(logging.root.handlers), logging.root.level
    try:
        yield
    finally:
        for name in _TOLD_BY_US:
            logging.getLogger(name).setLevel(logging.NOTSET)
        for handler in [found for found in logging.root.handlers if found not in handlers]:
            logging.root.removeHandler(handler)
        logging.root.setLevel(level)
        logging.captureWarnings(False)


@contextmanager
def _signals_restored() -> Iterator[None]:
    """Scrapy installs handlers for a graceful stop; afterwards Ctrl-C means again what it meant before."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    known = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in known.items():
            signal.signal(number, handler)
