"""Who wrote it, by what a style sheet calls the element of the name."""

from __future__ import annotations

import re
from typing import Any

from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

#: How a style sheet calls a signature.
_NAMED = re.compile(r"author|byline|(?:created|written|posted)-?by|signature|tac-?gia|but-?danh|nguoi-?viet", re.I)
#: How the fonts of icons (Font Awesome, Bootstrap, Glyphicons, Themify) call the drawing of a person.
_ICON = re.compile(r"(?:^|\s)(?:fa|fas|far|bi|glyphicon|ti|icon|ri)-(?:user|person)(?![a-z])", re.I)
#: The line of a head has so few parts.
_MOST_LINES = 6


def calls_author(element: Any) -> bool:
    """Tell whether the class of *element* is a style sheet's word for an author or a signature."""
    return _NAMED.search(element.get("class") or "") is not None


def named_author(document: Document, lines: range) -> str | None:
    """Return the name that fills an element of *lines* which a style sheet calls that of an author, or None."""
    seen: set[int] = set()
    for index in lines:
        chain = document.ancestors(document.blocks[index].container)
        alone = [where for where in chain if document.containers[where].first == document.containers[where].last]
        where = alone[-1] if alone else chain[0]
        span = document.containers[where]
        if where in seen or span.last - span.first > _MOST_LINES:
            continue
        seen.add(where)
        for element in span.element.iter():
            if not isinstance(element.tag, str):
                continue
            if calls_author(element):
                name = clean("".join(_marked_name(element).itertext()))
                if is_name(name, True) or names_unit(name, True):
                    return name
            name = _behind_icon(element)
            if name and is_name(name, " " in name) and not names_unit(name, True):
                return name
    return None


def _behind_icon(element: Any) -> str:
    """Return the words right behind *element*, if it is an icon of a person: empty, and called so by an icon font."""
    if len(element) or (element.text or "").strip() or not _ICON.search(element.get("class") or ""):
        return ""
    following = element.getnext()
    if (element.tail or "").strip() or following is None:
        return clean(element.tail or "")
    return clean("".join(following.itertext()))


def _marked_name(element: Any) -> Any:
    """Return the part of *element* that is marked as the name for machines, or all of it: a place may stand behind."""
    marked = (part for part in element.iter() if isinstance(part.tag, str) and part.get("itemprop") == "name")
    return next(marked, element)
