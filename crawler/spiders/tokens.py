"""Parts of addresses that name nothing: a number against caches, a session, in a parameter or a segment of the path.

They show another value at each visit, or from time to time, so that one page would have addresses without end. They
are learned from what was fetched, never from names: pages whose addresses differ in such a value alone showed the same,
again and again and never anything else, and the same words led there under another value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from archive.identity import is_token
from archive.spots import Spot, differing, spots_of
from crawler.navigation.lists import TITLE_LENGTH
from crawler.spiders.portal_run import PortalRun

#: Pages that showed what another address of theirs had shown, before a spot is taken for one that names nothing; so
#: many values must have been seen, or, where a run meets but one (a version, a session), so many pages.
LEAST_PROOFS = 5
#: Pages of articles that must have been seen under two values; the pages of a list may be one.
LEAST_PAGES = 3
#: Names that a section of one place may have had in the course of time.
MOST_NAMES = 3
#: Links whose words led to the same place under another value before.
LEAST_RESTLESS = 3
#: Pages that showed something else under another value: one may have been edited just then, two refute.
MOST_AGAINST = 1
#: So many titles, each with a value of its own, lead to different pages; a page has a title, and a "read more" of it.
MOST_TITLES = 3
#: Pages seen under two values, after which no further one waits for a proof.
MOST_HELD = 20
#: A page makes a value of its own where so many links to known places, in known words, are the first to bear it ...
LEAST_PLACES = 3
#: ... and so many pages did. What a list shows may change with each look, so it refutes nothing then.
LEAST_UNSETTLED = 20
#: A random segment is hardly ever seen twice; the sections of a portal are seen again and again.
_LEAST_FRESH = 0.5


_SESSION = re.compile(r"(?=.*\d)[0-9A-Za-z,_-]{8,}")
_Sets = dict[Spot, set[str]]


@dataclass(slots=True)
class Evidence:
    """What a run saw of one spot: the values under which each page showed the same, and what speaks against it."""

    pages: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    listed: bool = False
    against: int = 0
    refuted: bool = False
    restless: int = 0
    unsettled: int = 0
    titles: dict[int, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    values: set[str] = field(default_factory=set)
    places: set[int] = field(default_factory=set)

    def proves(self, spot: Spot) -> bool:
        """Whether the spot names nothing."""
        if self.unsettled >= LEAST_UNSETTLED:
            return not self.refuted
        more = sum(len(values) - 1 for values in self.pages.values())
        if self.against > MOST_AGAINST or more < LEAST_PROOFS * (1 + self.against):
            return False
        seen = set().union(*self.pages.values())
        if not spot[1].startswith("/") and all(is_token(spot[1], value) for value in seen):
            return True
        if len(self.values) <= 1 and len(self.pages) >= LEAST_PROOFS and self._was_no_name(spot, seen):
            return True
        return len(seen) >= LEAST_PROOFS and self._ever_new(spot) and (self.listed or len(self.pages) >= LEAST_PAGES)

    def names(self, base: str, value: str, words: str) -> None:
        """Take in that a link of such *words* led to *value*: where each value has a title of its own, it selects."""
        if len(words) >= TITLE_LENGTH:
            titles = self.titles[hash(base)]
            titles.setdefault(words, value)
            if len(titles) >= MOST_TITLES and len(set(titles.values())) >= MOST_TITLES:
                self.refute()

    def refute(self) -> None:
        """Take in that the spot selects what a page shows."""
        self.against, self.refuted = MOST_AGAINST + 1, True

    def differed(self, *, listed: bool) -> None:
        """Take in that a page showed something else under another value."""
        self.against += 1
        self.refuted = self.refuted or (not listed and self.against > MOST_AGAINST)

    @staticmethod
    def _was_no_name(spot: Spot, seen: set[str]) -> bool:
        """Whether a segment that is another in each run had more values than a section that is renamed has names."""
        return not spot[1].startswith("/") or len(seen) > MOST_NAMES

    def _ever_new(self, spot: Spot) -> bool:
        if spot[1].startswith("/") and len(self.values) < _LEAST_FRESH * len(self.places):
            return False
        return self.restless >= LEAST_RESTLESS


class Tokens:
    """What the pages of one run tell of such spots."""

    def __init__(self) -> None:
        self._of: dict[Spot, Evidence] = defaultdict(Evidence)
        self._first: dict[tuple[Spot, str], tuple[str, int]] = {}
        self._led: dict[int, str] = {}
        self._unsettled: set[Spot] = set()

    def saw_links(self, links: Iterable[tuple[str, str]], own: str = "") -> None:
        """Take in the links of one page, each its canonical address and words; *own* is the address of the page."""
        here: dict[Spot, set[str]] = defaultdict(set)
        turned: dict[Spot, set[str]] = defaultdict(set)
        places: dict[Spot, set[str]] = defaultdict(set)
        for address, words in links:
            for spot, base, value in spots_of(address):
                found = self._of[spot]
                if found.refuted:
                    continue
                here[spot].add(value)
                places[spot].add(base)
                found.places.add(hash((base, value)))
                if words:
                    if self._led.setdefault(hash((spot, base, words)), value) != value:
                        found.restless += 1
                        turned[spot].add(base)
                    found.names(base, value, words)
        self._close_page(here, turned, places, {spot[1]: value for spot, _, value in spots_of(own)})

    def _close_page(self, here: _Sets, turned: _Sets, places: _Sets, own: dict[str, str]) -> None:
        """Weigh what the links of a page showed: values of its making, or one session in all, and not its own.

        Of parameters alone: articles are filed in two sections, and a section may be renamed.
        """
        for spot, bases in places.items():
            if spot[1].startswith("/") or len(bases) < LEAST_PLACES:
                continue
            fresh = len(turned[spot]) >= LEAST_PLACES and not here[spot] & self._of[spot].values
            self._of[spot].unsettled += fresh or _is_of_another_visit(own.get(spot[1], ""), here[spot])
            if self._of[spot].proves(spot):
                self._unsettled.add(spot)
        for spot, values in here.items():
            self._of[spot].values |= values

    def saw(self, address: str, content: str, *, listed: bool = False, known: Iterable[str] = ()) -> set[Spot]:
        """Take in that the page at the canonical *address* showed *content*, as those *known* did; returns what is
        proven now. *listed*: the page is one of a list.
        """
        told = [*self._compared(address, hash(content), listed=listed), *self._alike(address, known)]
        for spot, base, values in told:
            self._of[spot].pages[base] |= values
            self._of[spot].listed |= listed
        return {spot for spot in (*(spot for spot, *_ in told), *self._unsettled) if self._of[spot].proves(spot)}

    def is_restless(self, spot: Spot) -> bool:
        """Whether the same words led to another value there."""
        return bool(self._of[spot].restless)

    def may_name_nothing(self, spot: Spot) -> bool:
        """Whether nothing refutes that *spot* names nothing.

        What many pages could not prove does not become likelier by waiting: articles are filed in two sections.
        """
        return self._of[spot].against == 0 and len(self._of[spot].pages) <= MOST_HELD

    def refute(self, spot: Spot) -> None:
        """Take in that the archive knows better."""
        self._of[spot].refute()

    def _compared(self, address: str, content: int, *, listed: bool) -> Iterator[tuple[Spot, str, set[str]]]:
        for spot, base, value in spots_of(address):
            first, before = self._first.setdefault((spot, base), (value, content))
            if first != value and before == content:
                yield spot, base, {first, value}
            elif first != value:
                self._of[spot].differed(listed=listed)

    @staticmethod
    def _alike(address: str, known: Iterable[str]) -> Iterator[tuple[Spot, str, set[str]]]:
        for other in known:
            for spot, base, here, there in differing(address, other):
                yield spot, base, {here, there}


def _is_of_another_visit(own: str, values: set[str]) -> bool:
    """Whether all links of a page bear one session, and its own address another."""
    return len(values) == 1 and own not in values and all(map(_SESSION.fullmatch, (own, *values)))


def tokens_of(run: PortalRun) -> Tokens:
    """Return what this run saw so far."""
    run.tokens = run.tokens or Tokens()
    found: Tokens = run.tokens
    return found
