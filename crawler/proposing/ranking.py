"""The order in which selectors of one field are tried, and which of them need not be tried at all.

What a selector finds on the pages is known without reading them: two that find the same elements are read alike, so
that only the better name of each is tried, and one that also finds what does not show the field comes last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any
from urllib.parse import urlsplit

from crawler.portals.base import NOWHERE
from crawler.proposing.naming import selectors
from crawler.proposing.targets import LISTS, TARGETS, WORDS, Shown
from crawler.reading.absent import ABSENT
from crawler.reading.page.selected import places, select

#: So many names are looked at, and so many of those that find different elements are tried.
_MOST_NAMES, _MOST_TRIED = 400, 24
#: The end of an address with so many letters names its page.
_SLUG = 8
_FIGURES = re.compile(r"[.#][\w-]*\d")


@dataclass(frozen=True)
class Candidate:
    """A selector with what it finds: ``places`` are the elements on each page, ``strangers`` those of another field."""

    css: str
    places: tuple[frozenset[int], ...]
    pages: int
    strangers: int

    def rank(self, name: str) -> tuple[Any, ...]:
        """Tell how late it comes among the candidates of the selector *name*."""
        return (-self.pages, self.strangers, *_plainness(self.css, name))


def ranked(name: str, shown: list[Shown]) -> list[str]:
    """Return candidates for the selector *name*: those that fit most pages first, and the plainest of them.

    Where no page shows the field, that is what may be said of it.
    """
    if name in ABSENT and not any(page.case.expected.get(field) for page in shown for field in ABSENT[name]):
        return [NOWHERE]
    found = sorted(_candidates(name, shown), key=lambda one: one.rank(name))
    first: dict[tuple[frozenset[int], ...], Candidate] = {}
    for one in found:
        first.setdefault(one.places, one)
    kept = list(first.values())
    together = [_together(kept, name, shown)] if name in LISTS else []
    return list(dict.fromkeys(chain((one.css for one in kept[:_MOST_TRIED]), *together)))


def _candidates(name: str, shown: list[Shown]) -> Iterator[Candidate]:
    wanted = [TARGETS[name](page) for page in shown]
    fits = Counter(chain.from_iterable({css for one in page for css in selectors(one)} for page in wanted))
    plain = sorted(fits, key=lambda css: (-fits[css], *_plainness(css, name)))[:_MOST_NAMES]
    own = [frozenset(map(id, page)) for page in wanted]
    for css in plain:
        if _is_of_one_page(css, shown) or not any(places(page.document, css) for page in shown):
            continue
        found = tuple(frozenset(map(id, select(page.document, css))) for page in shown)
        pages = sum(bool(on & right) for on, right in zip(found, own, strict=True))
        strangers = sum(len(on - right) for on, right in zip(found, own, strict=True))
        yield Candidate(css, found, pages, strangers)


def _is_of_one_page(css: str, shown: list[Shown]) -> bool:
    """Tell whether *css* names a page: ``#post-mo-lop-tieng-lao`` stands on the page of that address alone."""
    ends = (urlsplit(page.case.page.url).path.strip("/").rpartition("/")[2].partition(".")[0] for page in shown)
    return any(len(end) >= _SLUG and end.lower() in css.lower() for end in ends)


def _plainness(css: str, name: str) -> tuple[Any, ...]:
    """Tell how far *css* is from what a person would write: ``.mt-2`` tells nothing and goes with the next theme."""
    speaks = any(word in css.lower() for word in WORDS[name])
    placed = css.count(":nth-of-type") + css.count(" > ") + css.count(" + ")
    return (bool(_FIGURES.search(css)), css.count(":nth-of-type"), not speaks, placed, css.count(" "), len(css), css)


def _together(kept: list[Candidate], name: str, shown: list[Shown]) -> list[str]:
    """Return the list of selectors that find all parts of a list where it stands in several places, if any do."""
    parts = [page.parts(name) for page in shown]
    missing = {(at, part) for at, page in enumerate(parts) for part in page}
    chosen: list[str] = []
    found = {one.css: _held(one, shown, parts) for one in kept if not one.strangers}
    while missing and found:
        best = max(found, key=lambda css: len(found[css] & missing))
        if not found[best] & missing:
            return []
        missing -= found[best]
        chosen.append(best)
    return [", ".join(chosen)] if len(chosen) > 1 else []


def _held(one: Candidate, shown: list[Shown], parts: list[list[str]]) -> set[tuple[int, str]]:
    """Return (page, address) of what the elements of *one* hold of a list; none where they hold more."""
    held = {(at, url) for at, page in enumerate(shown) for url in page.leading_from(one.places[at])}
    return held if all(url in parts[at] for at, url in held) else set()
