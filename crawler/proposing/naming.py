"""Names for an element of a page: CSS selectors that a person would write, the plainest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

#: A name that CSS takes as it stands. Names with figures of three places or more belong to one page, not to its layout.
_NAME = re.compile(r"[a-zA-Z_][\w-]*")
_OF_ONE_PAGE = re.compile(r"\d{3}")
#: Tags that say what they hold, so that they may stand for themselves.
_TELLING = ("h1", "h2", "h3", "article", "main", "time", "address", "figcaption")
_MARKS = ("itemprop", "property", "rel", "role", "name", "data-field", "aria-label")
#: Marks hold words, too: ``aria-label="Tin liên quan"``.
_MARKED = re.compile(r"[^\W\d][\w .:-]{1,40}")
#: So many elements around one are asked for a name.
_AROUND = 4
#: A label beside its value, as ``<th>Tác giả</th><td>...`` has it; with figures it would be a value itself.
_LABEL = re.compile(r"[^\W\d][^\d\n'\\]{1,30}")
_TAGS_OF_LABELS = ("th", "td", "dt", "b", "strong", "span", "label", "div", "p", "em", "i")


def selectors(element: Any) -> Iterator[str]:
    """Yield selectors that find *element*: by its own name, by one around it, by its neighbour or place among them."""
    own = list(_own(element))
    yield from own
    yield from [element.tag] if element.tag in _TELLING else []
    yield from _beside(element)
    for depth, outer in enumerate(_around(element)):
        for name in _own(outer):
            yield from (f"{name} {inner}" for inner in chain(own, [element.tag]))
            if depth == 0:
                yield f"{name} > {element.tag}"
                yield f"{name} > {_placed(element)}"
            if depth == 1:
                yield f"{name} > {_placed(element.getparent())} > {_placed(element)}"


def _own(element: Any) -> Iterator[str]:
    """Yield the names of *element* itself: its classes, its id, what it is marked as."""
    for name in (element.get("class") or "").split():
        if _is_name(name):
            yield f".{name}"
            yield f"{element.tag}.{name}"
    if _is_name(element.get("id") or ""):
        yield f"#{element.get('id')}"
    for mark in _MARKS:
        if _MARKED.fullmatch(element.get(mark) or ""):
            yield f"[{mark}='{element.get(mark)}']"


def _is_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not _OF_ONE_PAGE.search(name)


def _beside(element: Any) -> Iterator[str]:
    """Yield selectors by the label before *element*, and by what it follows."""
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str):
        return
    label = "".join(before.itertext()).strip()
    if before.tag in _TAGS_OF_LABELS and _LABEL.fullmatch(label):
        yield f"{before.tag}:contains('{label}') + {element.tag}"
    yield from (f"{name} + {element.tag}" for name in _own(before))
    if before.tag in _TELLING:
        yield f"{before.tag} + {element.tag}"


def _around(element: Any) -> list[Any]:
    outer = [one for one in element.iterancestors() if one.tag not in ("html", "body")]
    return outer[:_AROUND]


def _placed(element: Any) -> str:
    """Return *element* by its tag and its place among its neighbours of that tag."""
    place = 1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))
    return f"{element.tag}:nth-of-type({place})"
