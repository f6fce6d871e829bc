"""What a list says of articles, kept as evidence: what is new to it, what it describes anew, what it names no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crawler import frontier
from crawler.navigation.lists import Entry
from crawler.spiders.completeness import doubt_lists_of, reaches_back
from crawler.spiders.errand import Errand
from crawler.spiders.portal_run import PortalRun
from crawler.urls import article_key


def note_listing(run: PortalRun, list_url: str, entries: tuple[Entry, ...]) -> bool:
    """Write down what the list says; True when it names nothing unknown and says nothing new of what is known."""
    unknown = 0
    before = run.archive.listed_before(run.portal.name, list_url, run.crawl_id)
    reworded: list[tuple[Entry, str]] = []
    returned: list[Entry] = []
    for entry in entries:
        if run.scope.refusal(entry.url) not in (None, "outside-section"):
            continue
        key = run.scope.key(entry.url)
        unknown += run.archive.frontier_row(run.portal.name, key) is None
        if _reworded(run, key, list_url, entry):
            reworded.append((entry, key))
        elif key not in before and _is_gone(run, key):
            returned.append(entry)
        run.archive.list_mention(
            run.portal.name, key, list_url, entry.title or None, entry.date_raw, run.crawl_id, now=run.orders.now()
        )
    look_at(run, returned)
    _look_again(run, reworded, len(entries))
    return unknown == 0 and not reworded


def _is_gone(run: PortalRun, key: str) -> bool:
    """Whether an article known to be gone goes by *key*: named by a list again, it may be back."""
    known: Any = run.archive.standing(run.portal.name, key.removeprefix("http://"))
    return known is not None and known["state"] == "gone"


def leads_back(run: PortalRun, errand: Errand, page_url: str, entries: tuple[Entry, ...]) -> bool:
    """Whether the list may be left at the page that names *entries*."""
    own = (entry.url for entry in entries if run.scope.refusal(entry.url) in (None, "outside-section"))
    return reaches_back(run, errand, page_url, {run.scope.key(url) for url in own})


def _reworded(run: PortalRun, key: str, list_url: str, entry: Entry) -> bool:
    said: Any = run.archive.list_word(run.portal.name, key, list_url)
    if said is None:
        return False
    return (entry.title or None, entry.date_raw) != (said["title"], said["date_raw"])


def _look_again(run: PortalRun, reworded: list[tuple[Entry, str]], entries: int) -> None:
    """An article that its list describes anew is due at once; a list that rewords everything proves nothing."""
    if len(reworded) > max(5, entries // 2):
        run.refuse("list-rewords-everything", reworded[0][0].url)
        return
    look_at(run, [entry for entry, _ in reworded])


def look_for_dropped(run: PortalRun, list_url: str, entries: tuple[Entry, ...]) -> None:
    """Look at what this page of a list named last time and does not now, unless newer entries pushed it off.

    To be missing there is written down as an observation, which alone never makes an article gone; the look at its own
    address decides. A list of which most is missing is another list or a broken one, and proves nothing.
    """
    named = {run.scope.key(entry.url) for entry in entries}
    before = run.archive.listed_before(run.portal.name, list_url, run.crawl_id)
    dropped = before - named
    newer = sum(_is_news(run, key) for key in named - before)
    if not newer < len(dropped) <= max(5, len(named) // 2):
        return
    now = run.orders.now()
    for key in sorted(dropped):
        row = run.archive.frontier_row(run.portal.name, key)
        if row is not None and row["kind"] == "article" and row["id"] not in run.visited:
            run.archive.frontier_add(run.portal.name, row["url"], key, due_at=now, now=now)
            _note_missing(run, row["url"], list_url)
            doubt_lists_of(run, key)


def _note_missing(run: PortalRun, url: str, list_url: str) -> None:
    """The list at *list_url* does not name the article at *url* any more; said once a run, however many lists say so.

    Nothing is said of an address that the article has left.
    """
    key = article_key(url, run.portal)
    known: Any = run.archive.standing(run.portal.name, key)
    if known is None or article_key(known["url"], run.portal) != key:
        return
    if not run.archive.observed(known["id"], "not-listed", run.crawl_id):
        now = run.orders.now()
        run.archive.observe(known["id"], "not-listed", crawl_id=run.crawl_id, detail=list_url, observed_at=now)


def _is_news(run: PortalRun, key: str) -> bool:
    """Whether this run is the first to meet *key*: it was not pulled up from a later page of its list."""
    row: Any = run.archive.frontier_row(run.portal.name, key)
    crawl: Any = run.archive.crawl(run.crawl_id)
    return row is None or bool(row["discovered_at"] >= crawl["started_at"])


def may_be_corrected(run: PortalRun, entry: Entry) -> bool:
    """Whether *entry* was published lately as the portal goes: what is on top of the list of an old month was not."""
    known: Any = run.archive.standing(run.portal.name, article_key(entry.url, run.portal))
    newest: Any = run.archive.newest(run.portal.name, 1) if known is not None else ()
    return not newest or frontier.is_news(known["published_at"], newest[0]["published_at"])


def look_at(run: PortalRun, entries: Iterable[Entry]) -> None:
    """Make articles that are known due now, unless this run has read them already."""
    now = run.orders.now()
    for entry in entries:
        key = run.scope.key(entry.url)
        row = run.archive.frontier_row(run.portal.name, key)
        if row is not None and row["id"] not in run.visited:
            run.archive.frontier_add(run.portal.name, entry.url, key, due_at=now, now=now)
