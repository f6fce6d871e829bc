"""Walking a list from page to page: when it ends, when it repeats itself, when it is long enough."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from hashlib import sha256

from crawler.navigation.links import Sight
from crawler.navigation.lists import Listing, Shape
from crawler.navigation.postbacks import Opening, find_postbacks, form_data, next_postback

#: Pages in a row that name nothing new within their list before its walk ends.
MOST_STALE = 3
#: ... and pages in a row that show what another showed.
MOST_REPEATED = 2


@dataclass(slots=True)
class Family:
    """What the pages of one list showed so far in this run.

    The second page in a row that shows exactly the links of an earlier one ends the walk (a page number past the end
    gives the last page again; one alone may come out of a cache); so do three pages without a link new to the list
    (sidebars may shuffle). ``follows`` are the keys of pages that a page before led on to, ``repeating`` those of them
    that showed an earlier one, ``circling`` those that led to themselves, as that one does; ``went_on`` tells that one
    behind such a page brought news.
    ``begun`` tells that its first page was among them, ``reached`` that a page named only what the list had named
    before it was last whole, ``needed`` are the keys of pages that follow one that did not; ``skips`` that a page of
    what is known stood behind news, and does not follow them. ``shapes`` are those of its list, ``beside`` those of
    lists of other titles.
    """

    pages: int = 0
    stale: int = 0
    begun: bool = False
    reached: bool = False
    skips: bool = False
    needed: set[str] = field(default_factory=set)
    shapes: set[Shape] = field(default_factory=set)
    beside: set[Shape] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    faces: dict[str, str] = field(default_factory=dict)
    follows: set[str] = field(default_factory=set)
    repeating: set[str] = field(default_factory=set)
    circling: set[str] = field(default_factory=set)
    went_on: bool = False

    def saw(self, keys: list[str], listing: Listing | None = None, at: str = "") -> bool:
        """Take in one more page, *at* that key, which shows the article-like links *keys*, in order; False when it
        leads nowhere new.
        """
        if listing is not None:
            self.shapes.add(listing.shape)
            self.beside |= listing.beside
            self.entries.update(entry.url for entry in listing.entries)
        face = sha256("\n".join(keys).encode()).hexdigest()
        fresh = set(keys) - self.links
        self.stale = 0 if fresh else self.stale + 1
        repeats = face in self.faces and not (at and self.faces[face] == at)
        self._note_repeat(at, repeats=repeats and bool(keys), news=bool(fresh))
        self.pages += 1
        self.faces.setdefault(face, at)
        self.links |= fresh
        most = MOST_REPEATED if at else 1  # what was posted comes out of no cache
        return self.stale < (most if repeats else MOST_STALE)

    def _note_repeat(self, at: str, *, repeats: bool, news: bool) -> None:
        self.repeating.discard(at)
        if repeats and at in self.follows:
            self.repeating.add(at)
        self.went_on = self.went_on or (news and bool(self.repeating))

    def is_beside(self, listing: Listing, keys: Collection[str]) -> bool:
        """Whether *listing*, of *keys*, is but what the pages before it showed beside their list.

        In the markup of the list it is more of the list, though the box beside it named that article before; where the
        box has the same markup, it was taken for a part of the list on the pages before as well.
        """
        if listing.shape in self.shapes:
            return self.entries.issuperset(entry.url for entry in listing.entries)
        return listing.shape in self.beside or self.links.issuperset(keys)

    def misses(self, key: str) -> bool:
        """Whether something new may stand on the page at *key*, which could not be read."""
        return not self.reached or key in self.needed


@dataclass(slots=True)
class Walk:
    """A postback walk: the pagers still to walk, the one under way, and the page it has reached.

    ``openings`` are titles of the page ``sight`` that are buttons and still to be pressed. ``start`` is the first page
    of the list: each pager is walked from there, with its hidden fields; a pager outside every naming container has the
    group "". Held in memory only: its row is done when the walk has ended, so a killed run walks the list again.
    ``kind`` and ``changed`` are what the first page, which shows the links ``first``, turned out to be. ``settled``
    tells that the pager under way came to what was read before, ``early`` that any did.
    """

    waiting: list[str]
    start: Sight
    kind: str | None
    changed: bool
    group: str | None = None
    current: int = 1
    family: Family = field(default_factory=Family)
    settled: bool = False
    early: bool = False
    exhausted: bool = False
    bounded: bool = False
    ended: bool = False
    openings: list[Opening] = field(default_factory=list)
    sight: Sight | None = None
    first: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Step:
    """The next request of a walk: where to post what, and the page number it should bring, or the title it opens."""

    url: str
    body: bytes
    headers: tuple[tuple[str, str], ...]
    number: int
    opens: str = ""


def begin_walk(
    sight: Sight,
    kind: str | None,
    *,
    changed: bool,
    settled: bool,
    keys: list[str],
    openings: list[Opening],
    listing: Listing | None = None,
) -> Walk | None:
    """Return the walk that *sight* begins, or None when it has neither a postback pager nor *openings*."""
    pagers = find_postbacks(sight)
    if not (pagers or openings):
        return None
    # pagers with numbers first: a lone "next" beside them belongs to the same list
    order = sorted(pagers, key=lambda group: not any(item.turn.role == "number" for item in pagers[group]))
    waiting = [] if settled else order
    walk = Walk(waiting, sight, kind, changed, settled=settled, early=settled, openings=openings, sight=sight)
    walk.family.begun = True
    walk.family.saw(keys, listing)
    walk.first = keys
    return walk


def next_step(walk: Walk, sight: Sight, most_pages: int) -> Step | None:
    """Return the request that follows *sight* in *walk*, or None when every pager is walked to its end."""
    if opening := _opening(walk):
        return opening
    while True:
        step = _step(walk, sight) if walk.group is not None and not walk.settled and not walk.exhausted else None
        if step is not None and walk.family.pages >= most_pages:
            walk.bounded, step = True, None
        if step is not None:
            return step
        if not walk.waiting:
            walk.ended = True
            return None
        walk.group, sight, walk.current = walk.waiting.pop(0), walk.start, 1
        walk.settled, walk.exhausted, walk.family.stale = False, False, 0


def _opening(walk: Walk) -> Step | None:
    while walk.openings:
        chosen = walk.openings.pop(0)
        data = form_data(walk.sight, chosen) if walk.sight is not None else None
        if data is not None:
            return Step(data[0], data[1], tuple(data[2]), walk.current, chosen.title)
    return None


def _step(walk: Walk, sight: Sight) -> Step | None:
    chosen = next_postback(find_postbacks(sight).get(walk.group or "", []), walk.current)
    data = form_data(sight, chosen) if chosen is not None else None
    if data is None:
        return None
    url, body, headers = data
    return Step(url, body, tuple(headers), walk.current + 1)
