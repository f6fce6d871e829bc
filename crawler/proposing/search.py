"""The selectors under which recorded pages are read as a person sees them, found by trying.

Where the reader misreads a field, the elements that show the field give candidates, and each is tried by reading all
pages of the layout with it. One is kept if more fields are right with it than without and none that was right is lost:
so nothing is proposed that was not seen to work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from crawler.portals.base import Layout, Portal
from crawler.proposing.naming import selectors
from crawler.proposing.targets import FIELDS, TARGETS, Shown
from crawler.reading.extract import ExtractionError, extract
from crawler.recorded import Differences, Recorded, differences

#: So many candidates of one field are tried, and so many pairs of places for lead and text.
_MOST_TRIED, _MOST_PAIRED = 60, 6
#: What is not a field of the article on its page: which layout read it follows from the rest.
_NO_FIELDS = ("layout", "portal", "url")

#: (page, field) of each field that is read otherwise than a person sees it.
Wrong = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Selectors for one layout: ``found`` by the field of the layout, ``mended`` and ``left`` as (page, field)."""

    layout: str
    pages: int
    found: dict[str, str]
    mended: Wrong
    left: Wrong


def propose(portal: Portal, layout: Layout, cases: Sequence[Recorded]) -> Proposal:
    """Return the selectors under which more fields of *cases*, pages of *layout*, are right than without."""
    before = wrong_fields(portal, layout, cases)
    now, wrong = layout, before
    shown = [Shown(case, portal, layout) for case in cases] if before else []
    while wrong:
        better = min(_steps(portal, now, shown, wrong), key=lambda step: len(step[1]), default=None)
        if better is None:
            break
        now, wrong = better
    found = {name: getattr(now, name) for name in TARGETS if getattr(now, name) != getattr(layout, name)}
    return Proposal(layout.name, len(cases), found, before - wrong, wrong)


def wrong_fields(portal: Portal, layout: Layout, cases: Sequence[Recorded]) -> Wrong:
    """Return what is misread on *cases* with *layout* in the place of the portal's own of that name."""
    others = [one for one in portal.layouts if one.name != layout.name]
    changed = replace(portal, layouts=(*others, layout))
    return frozenset((case.folder.name, field) for case in cases for field in _misread(case, changed))


def _misread(case: Recorded, portal: Portal) -> list[str]:
    try:
        found: Differences = differences(extract(case.page, portal).to_json(), case.expected)
    except ExtractionError:
        return [field for field in case.expected if field not in _NO_FIELDS]
    return [field for field in found if field not in _NO_FIELDS]


def _steps(portal: Portal, layout: Layout, shown: list[Shown], wrong: Wrong) -> Iterator[tuple[Layout, Wrong]]:
    """Yield *layout* with one selector more, or the pair for lead and text, wherever that mends and loses nothing."""
    cases = [one.case for one in shown]
    for changes in _changes(layout, shown, {field for _, field in wrong}):
        changed = replace(layout, **changes)
        left = wrong_fields(portal, changed, cases)
        if left < wrong:
            yield changed, left


def _changes(layout: Layout, shown: list[Shown], wrong: set[str]) -> Iterator[dict[str, Any]]:
    """Yield what may be tried: selectors the layout lacks for fields that are *wrong* somewhere."""
    sought = [name for name in TARGETS if getattr(layout, name) is None and not wrong.isdisjoint(FIELDS[name])]
    ranked = {name: _ranked(name, shown) for name in sought}
    for name, candidates in ranked.items():
        yield from ({name: css} for css in candidates)
    pair = (ranked.get(name, [])[:_MOST_PAIRED] for name in ("lead_selector", "body_selector"))
    yield from ({"lead_selector": lead, "body_selector": body} for lead, body in product(*pair))


def _ranked(name: str, shown: list[Shown]) -> list[str]:
    """Return candidates for the selector *name*: those that fit most pages first, and the plainest of them."""
    fits = Counter[str]()
    for page in shown:
        fits.update({css for element in TARGETS[name](page) for css in selectors(element)})
    best = sorted(fits, key=lambda css: (-fits[css], css.count(" "), len(css), css))
    return best[:_MOST_TRIED]
