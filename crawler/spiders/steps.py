"""From an answer to its result: what was kept, what became of it, what it leads to, all in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import urldefrag

from archive.models import Outcome
from archive.warc.build import redirect_target
from crawler import frontier
from crawler.absences import observe_absence
from crawler.ingest import COUNTERS, Interpretation, interpret, keep
from crawler.navigation.links import Sight, look
from crawler.navigation.media import kind_of
from crawler.navigation.traps import pattern
from crawler.spiders.bare import is_past_the_end, tell_if_led_away, wait_behind, wait_if_bare
from crawler.spiders.completeness import doubt_lists_of
from crawler.spiders.endings import fail, is_doubted, led_to_a_list, not_modified, shut_out, unanswered
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.files import ask_here_from_now_on, done, feed, media_file
from crawler.spiders.harvest import Harvest, add_row, at_home, harvest
from crawler.spiders.instead import is_missing, remember_head, shows_head
from crawler.spiders.learning import hold_back, learn, proven_by_article, proven_by_list
from crawler.spiders.moves import ask_at_former_address
from crawler.spiders.openings import openings_of
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.walking import Walk, begin_walk
from crawler.spiders.walks import SHUT, all_known, may_end

MOST_HOPS = 6


def receive(run: PortalRun, errand: Errand, kept: Kept) -> Errand | Walk | None:
    """Store what an answer brought. Returns what to go on with: an errand after a redirect, a walk, or None."""
    page = kept.page
    if page.status == 304 and errand.conditional:
        not_modified(run, errand, kept)
        return None
    if 300 <= page.status < 400 and page.header("location"):
        return redirected(run, errand, kept)
    if errand.kind == "media":
        media_file(run, errand, kept)
        return None
    if page.status == 200 and _is_feed(errand, kept):
        feed(run, errand, kept)
        return None
    return html_page(run, errand, kept)


def _is_feed(errand: Errand, kept: Kept) -> bool:
    """A sitemap may be gzipped or plain text too, which only the way that led to it tells from a download."""
    kind = kind_of(kept.page)
    return kind == "feed" or (errand.kind == "sitemap" and kind != "page")


def redirected(run: PortalRun, errand: Errand, kept: Kept) -> Errand | None:
    """Follow a redirect that stays with the portal; a target already read this run is not read again."""
    target = run.scope.localised(urldefrag(redirect_target(kept.page) or kept.page.url).url)
    reason = run.scope.refusal(target, media=errand.kind == "media")
    if reason == "outside-section" and run.scope.key(target) == errand.key:
        reason = None  # the same article, filed under another section
    if reason is None and (errand.turned >= MOST_HOPS or errand.loops(target)):
        reason = "loop"
    if reason is not None:
        run.refuse(f"redirect-{reason}", target)
        fail(run, errand, f"redirect-{reason}", f"{errand.url} redirects to {target}", kept)
        if reason == "login" and errand.kind == "article":
            _shut_away(run, kept, target)
        return None
    tell_if_led_away(run, errand, target)
    known = run.archive.frontier_row(run.portal.name, run.scope.key(target, list_state=True))
    if known is not None and known["id"] in run.visited and known["id"] != errand.id:
        if known["kind"] in frontier.HEADS and led_to_a_list(run, errand, kept, target):
            return None
        with run.result(kept) as capture_id:
            _alias(run, errand, kept, target, known["kind"], capture_id)
        run.settled(errand)
        return None
    return errand.onward(target)


def _shut_away(run: PortalRun, kept: Kept, login: str) -> None:
    """A known article that only people who sign in may see is missing, as if its address showed the login page."""
    with run.result():
        observe_absence(kept.page, run.portal, run.archive, "login", detail=login, crawl_id=run.crawl_id)


def _alias(run: PortalRun, errand: Errand, kept: Kept, target: str, kind: str, capture_id: int | None) -> None:
    """Write down that an address only leads to another; for a known article led to a list, that is evidence."""
    known = run.known(errand) if errand.kind == "article" and kind != "article" else None
    run.archive.resolve_failures(errand.url, now=run.orders.now())
    if known is not None:
        observe_absence(
            kept.page, run.portal, run.archive, "redirect-list", detail=target, capture_id=capture_id,
            crawl_id=run.crawl_id,
        )  # fmt: skip
        due: datetime | None = run.look_again(errand, known)
        doubt_lists_of(run, errand.key)
    else:
        away = "article" if kind != "article" and _promised(run, errand) else "alias"
        due = run.due_again(errand, errand.kind if errand.kind in frontier.HEADS else away)
    run.archive.frontier_done(errand.id, kept.page.status, run.orders.now(), due, False, crawl_id=run.crawl_id)


def html_page(run: PortalRun, errand: Errand, kept: Kept) -> Walk | None:
    """Read a page, record what it is, take its links.

    A list that pages by postback is walked before it is done, and stays in flight until then.
    """
    seen = interpret(kept.page, run.portal, expected=None if _led_elsewhere(run, errand) else errand.kind)
    if kept.page.status != 200:  # nor does a redirect to nowhere tell anything, or "unchanged" when nobody asked that
        unanswered(run, errand, kept, replace(seen, kind="failure"))
        return None
    article = seen.article if seen.kind == "article" else None
    proven = proven_by_article(run, article) if article is not None else set()
    if ask_at_former_address(run, errand, kept, article) or hold_back(run, errand, kept, article):
        learn(run, proven)
        return None
    raw = seen.sight or (look(kept.page) if kind_of(kept.page) == "page" else None)
    sight = at_home(run, raw) if raw is not None else None
    walk = None
    with run.result(kept) as capture_id:
        outcome = keep(
            seen, run.portal, run.archive, capture_id=capture_id, crawl_id=run.crawl_id, now=run.orders.now()
        )
        _count(run, outcome)
        found = _take_links(run, errand, sight, outcome)
        walk = _walk(run, errand, sight, outcome, found) if sight is not None else None
        _productive(run, errand, outcome, found)
        behind = is_past_the_end(errand, outcome)
        bare = walk is None and outcome.kind in ("list", "other")
        waits = wait_behind(run, errand) if behind else bare and wait_if_bare(run, errand, sight, found)
        if walk is None and not waits:
            _page_done(run, errand, kept, outcome, sight, found)
    learn(run, proven | proven_by_list(run, errand, found))
    _after(run, errand, outcome, seen)
    if walk is None and not waits:
        run.settled(errand)
    return walk


def _count(run: PortalRun, outcome: Outcome) -> None:
    """Lists are counted here; articles and failures were counted when they were recorded."""
    if outcome.kind == "list":
        run.count(lists=1)
    elif name := COUNTERS.get(outcome.kind):
        run.totals[name] += 1


def _take_links(run: PortalRun, errand: Errand, sight: Sight | None, outcome: Outcome) -> Harvest | None:
    is_article = outcome.article is not None and outcome.kind != "review"
    if is_article and outcome.article is not None and run.orders.media:
        urls = [image.url for image in outcome.article.images] + [item.url for item in outcome.article.attachments]
        for url in dict.fromkeys(urls):
            _want_file(run, errand, url)
    if sight is None or (outcome.kind == "failure" and outcome.reason in SHUT):
        return None
    # the boxes on "this article is not here" are no list that could lose or skip anything
    no_list = outcome.reason == "soft-404" and errand.kind in ("article", "unknown")
    found = harvest(run, errand, sight, from_article=is_article or no_list)
    remember_head(run, errand, sight, found)
    return found


def _want_file(run: PortalRun, errand: Errand, url: str) -> None:
    here = run.scope.localised(urldefrag(url).url)
    if reason := run.scope.refusal(here, media=True):
        run.refuse(f"media-{reason}", url)
        return
    add_row(run, errand, url, run.scope.key(here, list_state=True), "media")


def _walk(run: PortalRun, errand: Errand, sight: Sight, outcome: Outcome, found: Harvest | None) -> Walk | None:
    if found is None or errand.kind == "list-page" or outcome.kind not in ("list", "other", "review"):
        return None
    openings, titles = openings_of(run, errand, sight)
    known = all_known(found, titles, openings)
    settled = may_end(run, errand, found, titles, openings)
    keys = [*found.keys, *titles]
    kind = (
        "list"
        if titles and errand.kind not in frontier.HEADS
        else _kind_now(run, errand, outcome, elsewhere=_led_elsewhere(run, errand))
    )
    return begin_walk(
        sight, kind, changed=not known, settled=settled, keys=keys, openings=openings, listing=found.listing
    )


def _productive(run: PortalRun, errand: Errand, outcome: Outcome, found: Harvest | None) -> None:
    """Count pages of one shape that bring nothing, so that a calendar without end has one."""
    shape = pattern(errand.url)
    if outcome.article is not None or (found is not None and found.listing is not None and found.new):
        run.barren[shape] = 0
    elif errand.kind == "unknown":
        run.barren[shape] += 1


def _page_done(
    run: PortalRun, errand: Errand, kept: Kept, outcome: Outcome, sight: Sight | None, found: Harvest | None
) -> None:
    known = run.known(errand) if errand.kind == "article" and outcome.article is None else None
    if is_past_the_end(errand, outcome):
        run.archive.resolve_failures(errand.url, now=run.orders.now())
    elif outcome.kind == "failure" and (outcome.reason in SHUT or _is_not_there_yet(errand, outcome, known)):
        shut_out(run, errand, str(outcome.reason))
        return
    # a section may show what the home page does, but where an article was promised that stands for none
    elsewhere = _led_elsewhere(run, errand) or (_promised(run, errand) and shows_head(run, outcome, sight, found))
    kind = None if known is not None else _kind_now(run, errand, outcome, elsewhere=elsewhere)
    missing = is_missing(run, errand, outcome, sight, found)
    if known is not None and missing:
        due: datetime | None = run.look_again(errand, known)
    else:
        due = _due_again(run, errand, kind or errand.kind, outcome, found)
    lists = (kind or errand.kind) in frontier.HEADS
    changed = outcome.kind == "changed" or (lists and found is not None and not found.settled)
    done(run, errand, kept, due, changed=changed, kind=kind)
    if kind == "list":
        # it was found as a link of unknown kind; in the next round it is read before the articles it names
        add_row(run, errand, errand.url, errand.key, kind, deeper=0)
    if missing and outcome.reason != "soft-404":
        observe_absence(
            kept.page, run.portal, run.archive, "redirect-list", detail=kept.page.url,
            capture_id=outcome.capture_id, crawl_id=run.crawl_id,
        )  # fmt: skip
    if missing:
        doubt_lists_of(run, errand.key)
    _final_address_done(run, errand, kept, outcome)


def _is_not_there_yet(errand: Errand, outcome: Outcome, known: object) -> bool:
    return outcome.reason == "soft-404" and known is None and errand.kind not in frontier.HEADS and is_doubted(errand)


def _due_again(run: PortalRun, errand: Errand, kind: str, outcome: Outcome, found: Harvest | None) -> datetime | None:
    if kind == "list" and found is not None:
        named = _named_by_list(run, errand)
        return frontier.next_reading(errand.row, run.orders.now(), run.options, settled=found.settled, named=named)
    return run.due_again(errand, kind, outcome.article)


def _named_by_list(run: PortalRun, errand: Errand) -> bool:
    """Tell whether the page that first led to this one is itself a list."""
    above = errand.row["found_on"]
    row = run.archive.frontier_row(run.portal.name, run.scope.key(above, list_state=True)) if above else None
    return row is not None and row["kind"] in frontier.HEADS


def _led_elsewhere(run: PortalRun, errand: Errand) -> bool:
    """Whether the errand was sent to another page; to https, or into a session, it was not."""
    return bool(errand.hops) and run.scope.key(errand.url, list_state=True) != errand.key


def _kind_now(run: PortalRun, errand: Errand, outcome: Outcome, *, elsewhere: bool) -> str | None:
    """What the row turned out to lead to, None for what it was: a list may be empty for a day, or sent elsewhere."""
    if errand.kind == "seed":
        return None
    if outcome.article is not None:
        return "article"
    if errand.kind == "list-page" or errand.kind in frontier.HEADS:
        return None
    if outcome.kind != "list":
        return "unknown"
    if elsewhere:
        return "article" if _promised(run, errand) else "alias"
    return "list"


def _promised(run: PortalRun, errand: Errand) -> bool:
    """Whether a list calls by a title what only leads to a list now: an article may come, or come back."""
    return errand.kind in ("article", "unknown") and bool(run.archive.words_for(run.portal.name, errand.key))


def _final_address_done(run: PortalRun, errand: Errand, kept: Kept, outcome: Outcome) -> None:
    """After redirects the page that answered has a row of its own, so that it is not asked for again."""
    key = run.scope.key(kept.page.url, list_state=True)
    if not errand.hops or key == errand.key:
        ask_here_from_now_on(run, errand)
        return
    lists = outcome.kind == "list" or errand.kind in frontier.HEADS
    final = "article" if outcome.article is not None else "list" if lists else "unknown"
    add_row(run, errand, kept.page.url, key, final, deeper=0)
    row = run.archive.frontier_row(run.portal.name, key)
    if row is not None:
        now = run.orders.now()
        next_due = frontier.next_visit(final, row, now, run.options, None)
        run.archive.frontier_done(row["id"], 200, now, next_due, False, final, crawl_id=run.crawl_id)
        run.visited.add(row["id"])


def _after(run: PortalRun, errand: Errand, outcome: Outcome, seen: Interpretation) -> None:
    if outcome.kind == "failure" and outcome.reason in SHUT:
        run.stumbled(f"{errand.url}: {seen.detail}")
    else:
        run.failures_in_row = 0
    run.tell("page", url=errand.url, outcome=outcome.kind, reason=outcome.reason)
