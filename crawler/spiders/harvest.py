"""What a page adds to the frontier: its links, each sorted by what it seems to lead to, each refusal counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urldefrag

from crawler import frontier
from crawler.navigation.links import Link, Sight
from crawler.navigation.lists import LEAST_ENTRIES, TITLE_LENGTH, Entry, Listing, find_listing
from crawler.navigation.media import is_asset_address, is_file_address
from crawler.navigation.pagers import Turn, find_turns, first_page, following, turned_by_script
from crawler.navigation.postbacks import find_postbacks
from crawler.navigation.traps import is_print_button, pattern
from crawler.spiders.completeness import list_of
from crawler.spiders.errand import Errand
from crawler.spiders.evidence import leads_back, look_at, look_for_dropped, may_be_corrected, note_listing
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.tokens import tokens_of
from crawler.spiders.walking import Family

#: Pages of one shape of address that brought no article and named none, before that shape is left alone.
MOST_BARREN = 60


@dataclass(frozen=True, slots=True)
class Harvest:
    """What was found: the main ``listing``, how many rows are ``new``, whether everything listed was known
    (``settled``), whether the list may be left here (``reached``), whether links turn its pages (``paged``), and
    whether it names nothing of what it named last (``others``).
    """

    listing: Listing | None
    keys: tuple[str, ...]
    new: int
    settled: bool
    reached: bool = False
    paged: bool = False
    others: bool = False


def at_home(run: PortalRun, sight: Sight) -> Sight:
    """Return *sight* with its links as they are followed in this run, fragments cut off."""
    links = (replace(link, url=run.scope.localised(urldefrag(link.url).url)) for link in sight.links if link.url)
    return replace(sight, links=tuple(links))


def harvest(run: PortalRun, errand: Errand, sight: Sight, *, from_article: bool) -> Harvest:
    """Add the links of *sight* to the frontier; called inside the transaction of its page."""
    turns = {} if from_article else {turn.link.url: turn for turn in find_turns(sight)}
    admitted = _admitted(run, errand, sight.links, turns)
    if from_article:
        admitted = _without_copies(run, admitted)
    else:
        admitted.update(_filed_elsewhere(run, sight, admitted))
    named = ((key.removeprefix("http://"), link.text) for key, link in admitted.items())
    tokens_of(run).saw_links(named, errand.key.removeprefix("http://"))
    paged = bool(turns) or errand.kind == "list-page" or errand.walk is not None
    least = 1 if paged else LEAST_ENTRIES
    listing = None if from_article else _main_list(run, errand, sight, admitted, least)
    others = listing is not None and _names_others(run, sight.url, listing)
    settled, reached = _read_list(run, errand, sight.url, listing.entries) if listing is not None else (False, False)
    links = [link for link in admitted.values() if link.url not in turns]
    new = _follow(run, errand, links, listing, from_article=from_article)
    keys = tuple(run.scope.key(link.url) for link in admitted.values() if len(link.text) >= TITLE_LENGTH)
    listed = [entry.url for entry in listing.entries] if listing is not None else []
    if listed and not paged and turned_by_script(sight, listed) and not find_postbacks(sight):
        run.refuse("pages-by-script", errand.url)
    if turns:
        new += _turn_pages(run, errand, sight, list(turns.values()), keys, listing, reached)
    return Harvest(listing, keys, new, settled, reached, bool(turns), others)


def _main_list(run: PortalRun, errand: Errand, sight: Sight, admitted: dict[str, Link], least: int) -> Listing | None:
    """The main list of a page; of a further page, the list that the pages before it showed, if it goes on there."""
    before = None
    if errand.kind == "list-page" or errand.walk is not None:
        before = errand.walk.family if errand.walk is not None else run.families.get(list_of(run, errand.url))
    shapes = before.shapes if before is not None else ()
    return find_listing(sight, _every_link(sight, admitted), least=least, known=shapes)


def _read_list(run: PortalRun, errand: Errand, url: str, entries: tuple[Entry, ...]) -> tuple[bool, bool]:
    """Take in what a list says; tell whether it says nothing new, and whether what follows is known, too."""
    is_head = errand.kind in ("seed", "list")
    if is_head and errand.walk is None and errand.id not in run.held:
        look_for_dropped(run, url, entries)
    settled = note_listing(run, url, entries)
    reached = settled and leads_back(run, errand, url, entries)
    if not settled:
        run.last_new = list_of(run, errand.url)
    if is_head:
        look_at(run, [entry for entry in entries[: frontier.NEWEST] if may_be_corrected(run, entry)])
    return settled, reached


def _names_others(run: PortalRun, url: str, listing: Listing) -> bool:
    before = run.archive.listed_before(run.portal.name, url, run.crawl_id)
    return bool(before) and not before & {run.scope.key(entry.url) for entry in listing.entries}


def _follow(run: PortalRun, errand: Errand, links: list[Link], listing: Listing | None, *, from_article: bool) -> int:
    """Add *links* to the frontier; returns how many are new."""
    listed = {entry.url for entry in listing.entries} if listing else set()
    new = 0
    for link in links:
        if link.role == "feed" and (reason := _needless_feed(errand, listing, from_article=from_article)):
            run.refuse(reason, link.url)
        else:
            new += _add(run, errand, link, _kind(run, link, listed), from_article)
    return new


def _admitted(run: PortalRun, errand: Errand, links: tuple[Link, ...], turns: dict[str, Turn]) -> dict[str, Link]:
    """The links worth following, one for each key, in document order; the longest text wins."""
    found: dict[str, Link] = {}
    for link in links:
        if is_asset_address(link.url) or not link.url:
            continue
        if reason := _refusal(run, link.url):
            if not (reason == "scheme-javascript" and _harmless(link.url)):
                run.refuse(reason, link.url)
            continue
        key = run.scope.key(link.url, list_state=link.url in turns)
        if key != errand.key and (key not in found or len(link.text) > len(found[key].text)):
            found[key] = link
    return found


def _without_copies(run: PortalRun, admitted: dict[str, Link]) -> dict[str, Link]:
    """Leave out what an article's page calls its print copy and nothing else: read, it would be the article again."""
    copies = {key for key, link in admitted.items() if is_print_button(link.text)}
    for key in copies:
        run.refuse("print-copy", admitted[key].url)
    return {key: link for key, link in admitted.items() if key not in copies}


def _needless_feed(errand: Errand, listing: Listing | None, *, from_article: bool) -> str | None:
    """Why a feed that a page declares brings nothing: the comments on one article, or what the list itself says."""
    if from_article or errand.kind == "article":
        return "feed-of-article"
    return "feed-of-list" if listing is not None and errand.kind != "seed" else None


def _every_link(sight: Sight, admitted: dict[str, Link]) -> list[Link]:
    """Every link to an address that is admitted: a menu may name an article before the list does."""
    addresses = {link.url for link in admitted.values()}
    return [link for link in sight.links if link.url in addresses]


def _filed_elsewhere(run: PortalRun, sight: Sight, admitted: dict[str, Link]) -> dict[str, Link]:
    """Articles in the list of a section whose address names another section: NukeViet files one article under several.

    Only an address that carries the article's id is taken, and only from the main list of the page.
    """
    strays = {run.scope.key(link.url): link for link in sight.links if run.scope.refusal(link.url) == "outside-section"}
    strays = {key: link for key, link in strays.items() if key.startswith("id:") and key not in admitted}
    listing = find_listing(sight, [*admitted.values(), *strays.values()]) if strays else None
    listed = {entry.url for entry in listing.entries} if listing else set()
    return {key: link for key, link in strays.items() if link.url in listed}


def _refusal(run: PortalRun, url: str) -> str | None:
    reason = run.scope.refusal(url)
    if reason is None and is_file_address(url):
        return "file"
    if reason is None and run.barren[pattern(url)] >= MOST_BARREN:
        return "pattern-bound"
    return reason


def _harmless(url: str) -> bool:
    return "__doPostBack" in url or "PostBackOptions" in url or "void" in url or url.rstrip("; ").endswith(":")


def _kind(run: PortalRun, link: Link, listed: set[str]) -> str:
    """What a link seems to lead to: only the order of the work and what an unreadable page is called depend on it."""
    if link.role == "feed":
        return "feed"
    return "article" if link.url in listed or _hinted(run, link.url) else "unknown"


def _hinted(run: PortalRun, url: str) -> bool:
    return any(re.search(hint, url) for hint in run.portal.article_url_hints)


def _add(run: PortalRun, errand: Errand, link: Link, kind: str, from_article: bool) -> int:
    if errand.depth >= frontier.MAX_DEPTH:
        run.refuse("depth", link.url)
        return 0
    priority = frontier.FROM_ARTICLE if from_article else None
    return add_row(run, errand, link.url, run.scope.key(link.url), kind, priority=priority)


def add_row(
    run: PortalRun, errand: Errand, url: str, key: str, kind: str, *, deeper: int = 1, priority: int | None = None
) -> int:
    """Add what *errand* led to, so many links *deeper*, to the frontier; returns 1 when it is new. Where a known one
    did not answer, its newest writing may.

    Its *priority* is that of its *kind* unless one is given.
    """
    now, rank = run.orders.now(), frontier.PRIORITY[kind] if priority is None else priority
    depth = errand.depth + deeper
    added = run.archive.frontier_add(run.portal.name, url, key, kind, depth, errand.url, rank, now=now)
    if not added:
        row = run.archive.frontier_row(run.portal.name, key)
        if row is not None and row["url"] != url and (run.scope.has_noise(url) or row["id"] not in run.visited):
            run.archive.frontier_readdress(run.portal.name, key, url, now)
    return int(added)


def note_feed(run: PortalRun, errand: Errand, entries: tuple[Entry, ...]) -> tuple[int, int]:
    """Take in what a feed or sitemap names; returns how many entries are the portal's, and how many are new."""
    own = [replace(entry, url=run.scope.localised(urldefrag(entry.url).url)) for entry in entries]
    admitted = []
    for entry in own:
        if reason := _refusal(run, entry.url):
            run.refuse(reason, entry.url)
        else:
            admitted.append(entry)
    note_listing(run, errand.url, tuple(admitted))
    new = 0
    for entry in admitted:
        kind = "article" if entry.title or _hinted(run, entry.url) else "unknown"
        key = run.scope.key(entry.url)
        new += add_row(run, errand, entry.url, key, kind)
    return len(admitted), new


def _turn_pages(
    run: PortalRun,
    errand: Errand,
    sight: Sight,
    turns: list[Turn],
    keys: tuple[str, ...],
    listing: Listing | None,
    reached: bool,
) -> int:
    """Add the other pages of this list, unless it repeats itself or is long enough; wake the next one if needed."""
    mine = run.families.setdefault(list_of(run, errand.url), Family())
    mine.reached = mine.reached or reached
    mine.begun = mine.begun or errand.kind != "list-page"
    after = following(turns, sight.url)
    if after is not None:
        mine.follows.add(run.scope.key(after.link.url, list_state=True))
    if any(turn.role == "next" and run.scope.key(turn.link.url, list_state=True) == errand.key for turn in turns):
        mine.circling.add(errand.key)
    if not mine.saw(list(keys), listing, errand.key):
        run.refuse("repeated-page", errand.url)
        return 0
    if mine.pages >= run.options.list_pages:
        run.refuse("list-bound", errand.url)
        return 0
    new = 0
    for turn in turns:
        if turn.number is None and reached and not run.orders.full:
            continue  # a way on that changes with each new article leads to what is known
        if run.scope.refusal(turn.link.url) is None and not _is_first_again(run, turn):
            new += _turn_page(run, errand, turn, wake=turn is after and not reached)
    return new


def _is_first_again(run: PortalRun, turn: Turn) -> bool:
    """Whether a link to page "1" leads to a list that is known by its address without a number."""
    if turn.role != "number" or turn.number != 1:
        return False
    plain = first_page(turn.link.url)
    addresses = {plain, plain.rstrip("/"), plain.rstrip("/") + "/"} - {turn.link.url}
    keys = (run.scope.key(address, list_state=True) for address in addresses)
    return any(run.archive.frontier_row(run.portal.name, key) is not None for key in keys)


def _turn_page(run: PortalRun, errand: Errand, turn: Turn, *, wake: bool) -> int:
    key = run.scope.key(turn.link.url, list_state=True)
    if key == errand.key:
        return 0
    if wake:
        run.families[list_of(run, errand.url)].needed.add(key)
    # a page further on is no deeper: a list may be long
    added = add_row(run, errand, turn.link.url, key, "list-page", deeper=0)
    if not added and wake:
        row = run.archive.frontier_row(run.portal.name, key)
        if row is not None and row["id"] not in run.visited:
            now = run.orders.now()
            run.archive.frontier_add(run.portal.name, turn.link.url, key, due_at=now, now=now)
    return added
