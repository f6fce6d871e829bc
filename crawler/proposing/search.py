"""The selectors under which recorded pages are read as a person sees them, found by trying.

Where the reader misreads a field, the elements that show the field give candidates, and each is tried by reading all
pages of the layout with it. One is kept if more fields are right with it than without and none that was right is lost:
so nothing is proposed that was not seen to work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Any

from crawler.portals.base import Layout, Portal, layouts_of
from crawler.proposing.ranking import ranked
from crawler.proposing.targets import FIELDS, TARGETS, Shown
from crawler.reading.extract import ExtractionError, extract
from crawler.recorded import Differences, Recorded, differences

#: So many pairs of places for lead and text are tried.
_MOST_PAIRED = 6
_PAIR = ("lead_selector", "body_selector")
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
    trial = _Trial(portal, layout, [Shown(case, portal, layout) for case in cases], before)
    while trial.wrong and trial.improve():
        pass  # what was found for one field may let another be found
    now = trial.layout
    found = {name: getattr(now, name) for name in TARGETS if getattr(now, name) != getattr(layout, name)}
    return Proposal(layout.name, len(cases), found, before - trial.wrong, trial.wrong)


def wrong_fields(portal: Portal, layout: Layout, cases: Sequence[Recorded]) -> Wrong:
    """Return what is misread on *cases* with *layout* in the place of the portal's own of that name."""
    changed = _with(portal, layout)
    return frozenset((case.folder.name, field) for case in cases for field in _misread(case, changed))


def _with(portal: Portal, layout: Layout) -> Portal:
    """Return *portal* with *layout* in the place of its own of that name: among equals the reader takes the first."""
    return replace(portal, layouts=tuple(layout if one.name == layout.name else one for one in layouts_of(portal)))


def _misread(case: Recorded, portal: Portal) -> list[str]:
    asked = case.expected
    if asked.get("published_at") and not asked.get("published_raw"):
        # a date put right by hand, its line left as it was
        asked = {field: value for field, value in asked.items() if field != "published_raw"}
    try:
        found: Differences = differences(extract(case.page, portal).to_json(), asked)
    except ExtractionError:
        return [field for field in asked if field not in _NO_FIELDS]
    return [field for field in found if field not in _NO_FIELDS]


class _Trial:
    """A layout that is mended selector by selector, and what is still ``wrong`` with it."""

    def __init__(self, portal: Portal, layout: Layout, shown: list[Shown], wrong: Wrong) -> None:
        self.layout, self.wrong = layout, wrong
        self._portal, self._shown = portal, shown
        self._free = [name for name in TARGETS if getattr(layout, name) is None]  # none that a person wrote
        self._ranked = cache(lambda name: ranked(name, shown))

    def improve(self) -> bool:
        """Take for each field in turn the selector that mends most, and tell whether any did."""
        before = self.wrong
        for name in self._free:
            self._take(({name: css} for css in self._ranked_if_wrong(name)), set(FIELDS[name]))
        pairs = product(*(self._ranked_if_wrong(name)[:_MOST_PAIRED] for name in _PAIR))
        if set(_PAIR) <= set(self._free):
            self._take((dict(zip(_PAIR, pair, strict=True)) for pair in pairs), {"lead", "text"})
        return self.wrong < before

    def _ranked_if_wrong(self, name: str) -> list[str]:
        return self._ranked(name) if {field for _, field in self.wrong} & set(FIELDS[name]) else []

    def _take(self, changes: Iterable[dict[str, Any]], fields: set[str]) -> None:
        """Take the change that leaves least wrong, the first of equals; none need be tried once *fields* are right."""
        best = self.layout, self.wrong
        for layout, left in self._steps(changes):
            best = (layout, left) if len(left) < len(best[1]) else best
            if not any(field in fields for _, field in left):
                break
        self.layout, self.wrong = best

    def _steps(self, changes: Iterable[dict[str, Any]]) -> Iterator[tuple[Layout, Wrong]]:
        for change in changes:
            layout = replace(self.layout, **change)
            left = self._left(layout)
            if left is not None and left < self.wrong:
                yield layout, left

    def _left(self, layout: Layout) -> Wrong | None:
        """Return what is wrong with *layout*; None, without reading on, once a field that was right is lost."""
        left: Wrong = frozenset()
        for page in self._shown:
            left |= wrong_fields(self._portal, layout, [page.case])
            if not left <= self.wrong:
                return None
        return left
