"""The pages of a list that is walked by postback: each stored, a walk that broke begun again, the end written down."""

from __future__ import annotations

from dataclasses import replace

from crawler import frontier
from crawler.ingest import interpret
from crawler.navigation.links import Sight, look
from crawler.navigation.media import kind_of
from crawler.navigation.postbacks import Opening, find_postbacks
from crawler.spiders.bare import is_bare, is_believed, not_read
from crawler.spiders.completeness import NAMES_NONE, list_of, read_through, titles_reach_back
from crawler.spiders.endings import fail
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.files import ask_here_from_now_on
from crawler.spiders.harvest import Harvest, at_home, harvest
from crawler.spiders.openings import openings_of
from crawler.spiders.portal_run import PortalRun
from crawler.spiders.walking import Walk

#: Reasons of the reader that say "not now" rather than "not this": they count towards giving up.
SHUT = ("login-page", "challenge-page", "error-page", "empty-answer", "broken-encoding")
#: ... and one more that a list gives when its session is over.
_NO_LIST = (*SHUT, "soft-404")


def all_known(found: Harvest, titles: list[str], openings: list[Opening]) -> bool:
    """Whether a page of a list names nothing new, by link or by button."""
    return not openings and (found.settled or (bool(titles) and found.listing is None))


def may_end(run: PortalRun, errand: Errand, found: Harvest, titles: list[str], openings: list[Opening]) -> bool:
    """Whether a walk may end at this page: what follows was read before, and the archivist did not ask for all."""
    if run.orders.full or openings or not (found.reached or (titles and found.listing is None)):
        return False
    return titles_reach_back(run, errand, titles)


def walk_page(run: PortalRun, errand: Errand, walk: Walk, kept: Kept) -> Sight | None:
    """Store one more page of a walk; returns it, or None when the walk broke (its list is then due again)."""
    raw = look(kept.page) if kept.page.status == 200 and kind_of(kept.page) == "page" else None
    reason = f"http-{kept.page.status}" if raw is None else _what_stands_instead(run, raw, kept)
    if raw is None or reason is not None:
        _broken(run, errand, walk, kept, str(reason))
        return None
    sight = at_home(run, raw)
    with run.result(kept) as capture_id:
        found = harvest(run, errand, sight, from_article=False)
        walk.openings, titles = openings_of(run, errand, sight)
        run.count(lists=1)
        if capture_id is not None:
            run.archive.set_capture_kind(capture_id, "list")
        if not titles and _is_no_end(run, errand, walk, sight, found):
            return None
    if [*found.keys, *titles] == walk.first and _is_not_due(run, errand, walk):
        _fell_back(run, errand, walk)
        return None
    known = all_known(found, titles, walk.openings)
    walk.current, walk.sight = walk.current + 1, sight
    walk.exhausted = not walk.family.saw([*found.keys, *titles], found.listing)
    walk.changed = walk.changed or not known
    walk.settled = may_end(run, errand, found, titles, walk.openings)
    walk.early = walk.early or walk.settled
    if walk.exhausted:
        run.refuse("repeated-page", f"{errand.url} page {walk.current}")
    run.failures_in_row = 0
    run.tell("page", url=errand.url, outcome="list", reason=None)
    return sight


def _is_no_end(run: PortalRun, errand: Errand, walk: Walk, sight: Sight, found: Harvest) -> bool:
    """Whether the walk came to a page that names nothing and is not believed: the list is begun again, or not read."""
    shown = replace(found, paged=found.paged or bool(find_postbacks(sight)))
    if not is_bare(run, shown, walk.family) or walk.early or is_believed(run, errand):
        return False
    if errand.id not in run.held:
        run.refuse("walk-begun-again", f"{errand.url} page {walk.current + 1}")
        run.hold(errand)
        return True
    if run.archive.list_was_whole(run.portal.name, list_of(run, errand.url)):
        told = f"page {walk.current + 1} of {errand.url} names nothing, and what is listed before it is new"
        run.archive.record_failure(
            run.portal.name, errand.url, "fetch", f"walk-{NAMES_NONE}", told, None, run.crawl_id, run.orders.now()
        )
    not_read(run, errand)
    return True


def _what_stands_instead(run: PortalRun, sight: Sight, kept: Kept) -> str | None:
    """What answered in place of a page of the list (a login, an error), or None: the last page has no pager either."""
    if find_postbacks(sight):
        return None
    seen = interpret(kept.page, run.portal, expected="list-page")
    return seen.reason if seen.kind == "failure" and seen.reason in _NO_LIST else None


def _broken(run: PortalRun, errand: Errand, walk: Walk, kept: Kept, reason: str) -> None:
    """Begin the list again, in the session that a new first page gives, as long as each walk comes further.

    The session that the view state belongs to may have run out, or the server may have started anew meanwhile.
    """
    place = f"page {walk.current + 1} of {errand.url}"
    told = f"answered {kept.page.status}" if kept.page.status != 200 else f"is none ({reason})"
    if not _begun_again(run, errand, walk, kept):
        fail(run, errand, f"walk-{reason}", f"{place} {told}", kept)


def _fell_back(run: PortalRun, errand: Errand, walk: Walk) -> None:
    """The first page came in place of a further one: where its session is over, a portal may begin the list anew."""
    if not _begun_again(run, errand, walk):
        told = f"page {walk.current + 1} of {errand.url} is its first page again"
        fail(run, errand, "walk-first-page-again", told)


def _is_not_due(run: PortalRun, errand: Errand, walk: Walk) -> bool:
    """Whether the first page came where a number on the page before promised a further one.

    "Next" may lead nowhere from the only page, or round in a circle: that is believed in a later run.
    """
    pager = find_postbacks(walk.sight).get(walk.group or "", []) if walk.sight is not None else []
    promised = any((item.turn.number or 0) > walk.current for item in pager)
    return promised or (walk.current > 1 and not is_believed(run, errand))


def _begun_again(run: PortalRun, errand: Errand, walk: Walk, kept: Kept | None = None) -> bool:
    if walk.current <= run.walked.get(errand.id, 1):
        return False
    run.walked[errand.id] = walk.current
    with run.result(kept):
        run.refuse("walk-begun-again", f"{errand.url} page {walk.current + 1}")
    run.postpone(errand)
    return True


def walk_ended(run: PortalRun, errand: Errand, walk: Walk) -> None:
    """The list was walked: its row is done, and later walks may stop early if this one saw the very end."""
    now = run.orders.now()
    if walk.bounded:
        run.refuse("list-bound", errand.url)
    with run.result():
        due = frontier.next_visit(walk.kind or errand.kind, errand.row, now, run.options, None)
        run.archive.frontier_done(errand.id, 200, now, due, walk.changed, walk.kind, crawl_id=run.crawl_id)
        run.archive.resolve_failures(errand.url, now=now)
        run.answers_again(errand)
        ask_here_from_now_on(run, errand)
        if not walk.bounded:
            read_through(run, list_of(run, errand.url), now, walk.family, to_end=not walk.early)
        if not (walk.bounded or walk.early):
            run.archive.frontier_walked(errand.id, now)
    run.settled(errand)
