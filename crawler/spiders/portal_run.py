"""One run over one portal: what it may do, what it counted, and its rows in the ledger."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from archive.errors import ArchiveError
from archive.kept import same_payload
from archive.models import Article, Capture, Page, utc_now
from archive.warc import Earlier, WarcStore
from archive.warc.build import record_uri
from archive.warc.ledger import write_run
from crawler import frontier
from crawler.navigation.scope import Scope
from crawler.options import PortalOptions
from crawler.reports import Event
from crawler.spiders.errand import Errand, Kept

if TYPE_CHECKING:
    from archive.store import Archive

#: Failures in a row after which a run gives up: the portal is down, or wants no robots.
MOST_FAILURES = 50

log = logging.getLogger("doingoai")


@dataclass(frozen=True, slots=True)
class Orders:
    """What the archivist asked of a run. ``limit`` is in pages; ``delay`` in seconds, None for the usual."""

    base_url: str | None = None
    full: bool = False
    limit: int | None = None
    media: bool = True
    on_event: Event | None = field(default=None, compare=False)
    now: Callable[[], datetime] = utc_now


class PortalRun:
    """State of a run in memory. Everything that must survive a kill is in the archive, transaction by transaction."""

    def __init__(self, archive: Archive, warc: WarcStore, scope: Scope, options: PortalOptions, orders: Orders) -> None:
        self.archive, self.warc, self.scope, self.options, self.orders = archive, warc, scope, options, orders
        self.portal = scope.portal
        self.crawl_id = 0
        self.totals: Counter[str] = Counter()
        self.tally: Counter[str] = Counter()
        self.endings: Counter[str] = Counter()
        self.pages = 0
        self.failures_in_row = 0
        self.last_failure = ""
        self.gave_up: str | None = None
        self.fatal: Exception | None = None
        self.visited: set[int] = set()
        self.postponed: set[int] = set()
        self.walked: dict[int, int] = {}
        self.families: dict[str, Any] = {}
        self.barren: Counter[str] = Counter()
        self.tokens: Any = None
        self.held: set[int] = set()
        self.turned: set[str] = set()
        self.last_new = ""
        self.heads: list[tuple[str, frozenset[str]]] = []
        self.heads_of_articles: set[str] = set()
        self.distrusts = False
        self._in_flight: set[int] = set()
        self._left: set[int] = set()
        self._pending: dict[str, tuple[Capture, str]] = {}
        self._refused: set[tuple[str, str]] = set()

    # --- beginning and end

    def begin(self) -> None:
        """Open the run in the ledger and make due what it shall look at."""
        portal, now = self.portal, self.orders.now()
        with self.archive.transaction():
            self.archive.register_portal(
                portal.name, portal.title, portal.title_en, portal.province, portal.home_url, portal.hosts,
                portal.timezone, portal.licence, portal.source_note,
            )  # fmt: skip
            self.scope.noise.update(self.archive.noise(portal.name))
            self.distrusts = self.archive.frontier_distrusts(portal.name)
            goes_on = frontier.goes_on(self.archive, portal.name, now, full=self.orders.full)
            mode = "full" if self.orders.full else "incremental"
            self.crawl_id = self.archive.begin_crawl(portal.name, mode, self.orders.base_url, now=now)
            frontier.open_round(self.archive, self.scope, self.crawl_id, now, full=self.orders.full, goes_on=goes_on)
        write_run(self.warc, self.archive, self.crawl_id)

    @property
    def source(self) -> str:
        """How pages of this run say where they come from."""
        return f"crawl:{self.crawl_id}"

    @property
    def over(self) -> bool:
        """Whether nothing more may be asked for in this run."""
        return bool(self.gave_up or self.fatal)

    @property
    def limited(self) -> bool:
        """Whether the limit of pages is reached."""
        return self.orders.limit is not None and self.pages >= self.orders.limit

    def give_up(self, reason: str) -> None:
        """End the run early; what was fetched is kept and the next run goes on."""
        self.gave_up = self.gave_up or reason

    def fail(self, error: Exception) -> None:
        """End the run because the archive itself cannot be written."""
        self.fatal = self.fatal or error

    # --- what next

    def has_more(self) -> bool:
        """Whether a row of the frontier is due and free."""
        return not (self.over or self.limited) and self._best_row() is not None

    def _best_row(self) -> Any:
        """What was held back comes after everything else."""
        return self._best_but(self.held) or self._best_but(frozenset())

    def _best_but(self, held: Collection[int]) -> Any:
        apart = self._in_flight | self._left
        while rows := self.archive.frontier_due(self.portal.name, self.orders.now(), 1, apart | set(held)):
            if rows[0]["kind"] != "media" or self.orders.media:
                return rows[0]
            self._left.add(rows[0]["id"])
            apart.add(rows[0]["id"])
        return None

    def next_errand(self) -> Errand | None:
        """Return the best due row as an errand, now in flight; None when there is none, or one is still in flight.

        One at a time also means that an answer is stored before the next request is chosen: it may change what is best.
        """
        row = None if self._in_flight or self.over or self.limited else self._best_row()
        if row is None:
            return None
        errand = Errand(row, self.scope.here(row["url"]))
        self._in_flight.add(errand.id)
        self.pages += errand.kind != "media"
        return errand

    def settled(self, errand: Errand) -> None:
        """The errand's row was written: it is not in flight any more."""
        self._in_flight.discard(errand.id)
        self.visited.add(errand.id)

    def due_again(self, errand: Errand, kind: str, article: Article | None = None) -> datetime | None:
        """Return when the address of *errand*, which answered, is due again as a page of *kind*."""
        known = self.known(errand) if kind == "article" and article is None else None
        published = known["published_at"] if known is not None else None
        return frontier.next_visit(kind, errand.row, self.orders.now(), self.options, article, published)

    def answers_again(self, errand: Errand) -> None:
        """A seed that had failed was read: what failed with it need not wait any longer, and stands where it does."""
        if errand.kind == "seed" and errand.row["attempts"]:
            self.archive.frontier_retry(self.portal.name, self.orders.now())
        if errand.kind == "seed" and errand.key in self.turned and not errand.hops:
            stands = "{0.scheme}://{0.netloc}".format(urlsplit(errand.url))
            self.archive.frontier_move(self.portal.name, self.scope.origins, stands)

    def look_again(self, errand: Errand, known: Any) -> datetime:
        """Return when to look again at the address of *errand*, where the article *known* was missing."""
        settled = known["state"] == "gone" or self.scope.key(known["url"]) != errand.key
        return frontier.next_look(self.orders.now(), self.options, settled=settled)

    def known(self, errand: Errand) -> Any:
        """Return what the archive knows of the article that goes, or went, by the address of *errand*, or None."""
        return self.archive.standing(self.portal.name, errand.key.removeprefix("http://"))

    def postpone(self, errand: Errand) -> None:
        """Leave the row of *errand* due: it is taken up again in this run."""
        self._in_flight.discard(errand.id)
        self.postponed.add(errand.id)

    def hold(self, errand: Errand) -> None:
        """Leave the row of *errand* due: it is taken up again when nothing else is left to do in this run."""
        self._in_flight.discard(errand.id)
        self.held.add(errand.id)

    def distrust_validators(self) -> None:
        """Make no more conditional requests: the portal says that nothing changed where it did."""
        self.distrusts = True
        self.archive.frontier_distrust(self.portal.name)

    # --- keeping and counting

    def keep_exchange(
        self, page: Page, *, robots: bool = False, errand: Errand | None = None, stub: bool = False
    ) -> Kept:
        """Write an exchange to WARC at once, with what only the frontier knows; its row follows in the transaction.

        A *stub*, or a page that breaks off, is read by nobody: it is asked for again.
        """
        self.tally["requests"] += 1
        try:
            capture = self.warc.write(
                page,
                portal=self.portal.name,
                crawl_id=self.crawl_id,
                unchanged=self._earlier(page),
                notes=_notes(page, errand, stub=stub),
            )
        except OSError as error:
            self.fail(
                ArchiveError(f"{self.warc.directory} cannot be written: {error.strerror}. Free some space first.")
            )
            raise
        self._pending[capture.record_id] = (capture, "robots" if robots else "other")
        return Kept(page, capture)

    def _earlier(self, page: Page) -> Earlier | None:
        """The capture that *page* repeats byte for byte, or that a 304 refers to."""
        if page.method != "GET" or page.status not in (200, 304):
            return None
        if page.status == 200:
            return same_payload(self.archive, page)
        row = self.archive.latest_payload(record_uri(page.url))
        return None if row is None else Earlier(row["url"], row["fetched_at"], row["payload_digest"], row["record_id"])

    @contextmanager
    def result(self, kept: Kept | None = None) -> Iterator[int | None]:
        """One transaction for everything a page brought; yields the number of its capture."""
        try:
            with self.archive.transaction():
                if kept is not None:
                    self._pending.pop(kept.capture.record_id, None)
                for capture, kind in self._pending.values():
                    self.archive.set_capture_kind(self.archive.add_capture(capture), kind)
                number = self.archive.add_capture(kept.capture) if kept is not None else None
                yield number
                self.archive.count(self.crawl_id, **self.tally)
        except (ArchiveError, OSError) as error:
            self.fail(error)
            raise
        self.totals.update(self.tally)
        self.tally.clear()
        self._pending.clear()

    def count(self, **increments: int) -> None:
        """Add to the counters; they are stored with the result of the page."""
        self.tally.update(increments)

    def refuse(self, reason: str, url: str) -> None:
        """Count a link that is not followed, once a run, and log it."""
        if (reason, url) not in self._refused:
            self._refused.add((reason, url))
            self.archive.refuse(self.crawl_id, reason)
            log.debug("refused %s: %s", reason, url)

    def stumbled(self, message: str) -> None:
        """Count a failure in the row of failures."""
        self.failures_in_row += 1
        self.last_failure = message
        if self.failures_in_row >= MOST_FAILURES:
            self.give_up(f"{MOST_FAILURES} failures in a row, the last one: {message}")

    def note_sitemaps(self, urls: list[str]) -> None:
        """Remember the sitemaps that robots.txt names."""
        admitted = [self.scope.localised(url) for url in urls]
        with self.result():
            for url in admitted:
                if reason := self.scope.refusal(url, media=True):
                    self.refuse(reason, url)
                    continue
                key = self.scope.key(url, list_state=True)
                self.archive.frontier_add(
                    self.portal.name, url, key, "sitemap", 0, None, frontier.PRIORITY["sitemap"], now=self.orders.now()
                )

    def tell(self, name: str, **facts: Any) -> None:
        """Tell whoever watches what just happened."""
        if self.orders.on_event is not None:
            self.orders.on_event(name, {"portal": self.portal.name, **self.totals, **facts})


def _notes(page: Page, errand: Errand | None, *, stub: bool) -> dict[str, str]:
    """What ``rebuild`` must know to take the page for the same again: a walk's pages are never articles."""
    if stub:
        return {"expected": "stub"}
    if errand is None:
        return {}
    asked = {"asked": str(errand.row["url"])} if errand.row["url"] != page.url else {}
    return {"expected": "walk" if errand.walk is not None else errand.kind, **asked}
