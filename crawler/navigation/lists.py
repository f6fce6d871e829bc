"""Telling a list of articles by what is on it: links of one shape, long as titles are, one after another.

What a list shows beside a link (its text, a date) is returned as evidence and stays evidence: it never becomes part of
what is read from the article itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, islice
from typing import Any

from crawler.navigation.links import Link, Sight, visible_text

#: A title is a phrase; a menu entry is a word or two.
TITLE_LENGTH = 18
LEAST_ENTRIES = 3
_LEVELS = 7
#: Names of the elements around a link, each with its classes.
Shape = tuple[str, ...]
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[ ,|-]+\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:SA|CH|AM|PM))?)?")
_OUTSIDE = frozenset(("nav", "footer", "aside", "header"))
_OUTSIDE_NAME = re.compile(
    r"(?i)(?:^|[\s_-])(?:menu|nav(?:bar|igation)?|footer|sidebar|breadcrumbs?|pag(?:er|ination|ing)|slider?)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as a list names it: its address, the link's words, and the date beside it, word for word."""

    url: str
    title: str
    date_raw: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """The main list of a page, in its order; the markup it stands in, and that of what lists of titles stand beside."""

    entries: tuple[Entry, ...]
    shape: Shape = ()
    beside: frozenset[Shape] = frozenset()

    @property
    def signature(self) -> str:
        """A digest that is the same for two pages that list the same articles in the same order."""
        return sha256("\n".join(entry.url for entry in self.entries).encode()).hexdigest()


def find_listing(
    sight: Sight,
    admissible: Iterable[Link] | None = None,
    *,
    least: int = LEAST_ENTRIES,
    known: Collection[Shape] = (),
) -> Listing | None:
    """Return the main list of a page, or None when nothing on it looks like one.

    *admissible* are the links that lead to pages of the portal; by default every link counts. *least* is how many
    different addresses make a list: one is enough on the last page of a list known to be one. There a list in the
    *known* markup of the pages before goes first: one article is left, and four stand in the box beside it.
    """
    groups = _groups(sight.links if admissible is None else admissible)
    shape, best = max(groups.items(), key=lambda group: (group[0] in known, _weight(group[1])), default=((), []))
    if len({link.url for link in best}) < max(1, least):
        return None
    return Listing(tuple(_entries(best)), shape, frozenset(groups.keys() - {shape}))


def _groups(links: Iterable[Link]) -> dict[Shape, list[Link]]:
    """Links that stand in markup of the same shape, one group a shape; menus and footers left out."""
    titled = [
        link
        for link in links
        if link.element is not None
        and link.element.tag == "a"
        and len(link.text) >= TITLE_LENGTH
        and not _outside(link.element)
    ]
    titled = _without_invitations(titled)
    kinds = _row_kinds(titled)
    shapes: dict[Shape, list[Link]] = defaultdict(list)
    for link in titled:
        shapes[_shape(link.element, kinds)].append(link)
    return shapes


def _without_invitations(titled: list[Link]) -> list[Link]:
    """Leave out "Read more about TITLE" where TITLE itself leads to the same page."""
    words: dict[str, set[str]] = defaultdict(set)
    for link in titled:
        words[link.url].add(link.text)
    return [link for link in titled if not any(text != link.text and text in link.text for text in words[link.url])]


def _row_kinds(titled: list[Link]) -> dict[Any, str]:
    """The rows of lists, each with the class names that all rows beside it have, too.

    A row (an element around one title only) often carries what it says in its classes: category, tags, "has-picture".
    """
    holds: dict[Any, set[str]] = defaultdict(set)
    for link in titled:
        for node in _chain(link.element):
            holds[node].add(link.url)
    beside: dict[tuple[Any, str], list[Any]] = defaultdict(list)
    for node, urls in holds.items():
        if len(urls) == 1 < len(holds.get(node.getparent(), ())):
            beside[node.getparent(), node.tag].append(node)
    kinds: dict[Any, str] = {}
    for rows in beside.values():
        kinds.update(dict.fromkeys(rows, " ".join(sorted(set.intersection(*map(_words, rows))))))
    return kinds


def _chain(element: Any) -> list[Any]:
    return list(islice(chain((element,), element.iterancestors()), _LEVELS))


def _shape(element: Any, kinds: dict[Any, str]) -> Shape:
    return tuple(
        f"{node.tag}.{kinds[node] if node in kinds else ' '.join(sorted(_words(node)))}" for node in _chain(element)
    )


def _words(node: Any) -> set[str]:
    """Class names without the words that set apart the first, the last or every other row of a list."""
    words = (node.get("class") or "").lower().split()
    return {re.sub(r"\d+", "", word) for word in words if not _ROW_WORD.match(word)}


_ROW_WORD = re.compile(r"^(?:first|last|odd|even|alt(?:ernate)?|active|clearfix|row-?\d+|item-?\d+|hot|new)$")


def _outside(element: Any) -> bool:
    for node in element.iterancestors():
        if node.tag in ("body", "main", "article"):
            return False
        named = f"{node.get('id') or ''} {node.get('class') or ''}"
        if (node.tag in _OUTSIDE and not _heads_entry(node)) or _OUTSIDE_NAME.search(named):
            return True
    return False


def _heads_entry(node: Any) -> bool:
    """Tell whether a header or footer is that of an entry, not that of the page."""
    return node.tag in ("header", "footer") and next(node.iterancestors("article", "li"), None) is not None


def _weight(group: list[Link]) -> tuple[int, int]:
    """Lists with dates beside their titles win over lists without; then the one with most words."""
    urls = {link.url for link in group}
    dated = sum(1 for link in group[:10] if _date_beside(link.element, urls))
    return (int(dated >= 2), sum(len(link.text) for link in group))


def _entries(group: list[Link]) -> Iterable[Entry]:
    urls, seen = {link.url for link in group}, set()
    for link in group:
        if link.url not in seen:
            seen.add(link.url)
            yield Entry(link.url, link.text[:500], _date_beside(link.element, urls))


def _date_beside(element: Any, urls: set[str]) -> str | None:
    """The date in the smallest block around a link that holds no other link of its list."""
    own = element.get("href")
    for node in [element, *element.iterancestors()][:5]:
        if {a.get("href") for a in node.iter("a")} - {own} and _others(node, element, urls):
            return None
        if match := _DATE.search(visible_text(node)):
            return match.group()
    return None


def _others(node: Any, element: Any, urls: set[str]) -> bool:
    """Whether *node* holds a second title of the list (a link as long as a title, to somewhere else)."""
    own = element.get("href")
    return any(a.get("href") != own and len(visible_text(a)) >= TITLE_LENGTH for a in node.iter("a"))
