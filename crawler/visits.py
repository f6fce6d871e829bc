"""The frontier's memory of what was read, brought back from kept answers: a crawl after ``rebuild`` asks for what is
due, not for everything.

Lists are left to be found again, and walked to their end once: nothing kept says what on them was still to be read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.checks import WALKS
from archive.models import Capture, Outcome, Page, utc_now
from crawler import frontier
from crawler.navigation.scope import Scope
from crawler.options import PortalOptions, portal_options
from crawler.portals import Portal

if TYPE_CHECKING:
    from archive.store import Archive

#: What a request was for, in the words of the frontier: the rest is found again on the portal.
_REMEMBERED = ("article", "unknown", "media")


class Visits:
    """Rows of the frontier for the answers of our own crawls, told in the order in which they came.

    *settings* is the directory whose ``doingoai.toml`` says how often articles are visited.
    """

    def __init__(self, archive: Archive, settings: Path) -> None:
        self._archive, self._settings = archive, settings
        self._scopes: dict[tuple[str, str | None], Scope] = {}
        self._options: dict[str, PortalOptions] = {}

    def read(self, page: Page, portal: Portal, capture: Capture, notes: dict[str, str], outcome: Outcome) -> None:
        """Remember that *page*, asked for as *notes* tell, became *outcome*; a page from elsewhere is no visit."""
        scope, kind = self._scope(portal, capture.crawl_id), notes.get("expected")
        if scope is None or kind not in _REMEMBERED:
            return
        url = notes.get("asked", page.url)
        key = scope.key(url, list_state=kind == "media")
        if outcome.article is not None:
            self._done(url, key, "article", portal, capture, outcome)
        elif kind == "media" and outcome.kind == "other":
            self._done(url, key, "media", portal, capture, outcome)
        elif kind == "article" and outcome.kind == "failure":
            self._missing(key, portal, capture)

    def unchanged(self, page: Page, portal: Portal, capture: Capture, notes: dict[str, str]) -> None:
        """Remember that the address of *page* answered 304: the portal honours validators there."""
        scope = self._scope(portal, capture.crawl_id)
        self._archive.resolve_failures(page.url, seen_at=capture.fetched_at)
        if scope is None or notes.get("expected") != "article":
            return
        confirm(self._archive, scope, page)
        key = scope.key(notes.get("asked", page.url))
        known = self._archive.standing(portal.name, key.removeprefix("http://"))
        row = self._archive.frontier_row(portal.name, key)
        if row is not None:
            due = frontier.next_visit("article", row, capture.fetched_at, self._of(portal), None, _published(known))
            self._archive.frontier_done(
                row["id"], 304, capture.fetched_at, due, False, crawl_id=capture.crawl_id, honours_validators=True
            )

    def finish(self) -> None:
        """Make everything due where the last run did not come to its end: it may have left what no page here names."""
        for portal in {name for name, _ in self._scopes}:
            last = self._archive.previous_crawl(portal)
            if last is None or last["status"] != "finished":
                self._archive.frontier_wake(portal, utc_now())

    def _done(self, url: str, key: str, kind: str, portal: Portal, capture: Capture, outcome: Outcome) -> None:
        now, name = capture.fetched_at, portal.name
        self._archive.frontier_add(name, url, key, kind, priority=frontier.PRIORITY[kind], due_at=now, now=now)
        row: Any = self._archive.frontier_row(name, key)
        due = frontier.next_visit(kind, row, now, self._of(portal), outcome.article)
        changed = outcome.kind == "changed"
        self._archive.frontier_done(row["id"], capture.status, now, due, changed, kind, crawl_id=capture.crawl_id)

    def _missing(self, key: str, portal: Portal, capture: Capture) -> None:
        """A known article did not answer: it is looked for by the schedule of what is missing."""
        known = self._archive.standing(portal.name, key.removeprefix("http://"))
        row = self._archive.frontier_row(portal.name, key)
        if known is not None and row is not None:
            due = frontier.next_look(capture.fetched_at, self._of(portal), settled=known["state"] == "gone")
            self._archive.frontier_done(
                row["id"], capture.status, capture.fetched_at, due, False, crawl_id=capture.crawl_id
            )

    def _scope(self, portal: Portal, crawl_id: int | None) -> Scope | None:
        run = self._archive.crawl(crawl_id) if crawl_id is not None else None
        if run is None or run["mode"] not in WALKS:
            return None
        place = (portal.name, run["base_url"])
        scope = self._scopes.setdefault(place, Scope(portal, run["base_url"]))
        scope.noise.update(self._archive.noise(portal.name))
        return scope

    def _of(self, portal: Portal) -> PortalOptions:
        if portal.name not in self._options:
            self._options[portal.name] = portal_options(self._settings, portal.name)
        return self._options[portal.name]


def confirm(archive: Archive, scope: Scope, page: Page) -> None:
    """The article that stands at the address of *page*, which answered 304, was there then."""
    key = scope.key(page.url)
    known: Any = archive.standing(scope.portal.name, key.removeprefix("http://"))
    if known is not None and scope.key(known["url"]) == key:
        archive.confirm(known["id"], page.fetched_at)


def _published(known: Any) -> str | None:
    return None if known is None else known["published_at"]
