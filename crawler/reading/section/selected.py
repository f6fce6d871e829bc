"""The section of an article where its layout says that it stands."""

from __future__ import annotations

import re

from crawler.portals.base import Layout
from crawler.reading.lines.boilerplate import HOME, HOME_STARTS, names_module
from crawler.reading.lines.fields import section_of
from crawler.reading.page.document import Document
from crawler.reading.page.selected import Place, links_at, places
from crawler.reading.page.words import words

#: No section of a site has a longer name.
_LONGEST = 80
#: What parts the steps of a way, and links from what they stand beside.
_PARTED = re.compile(r"\s*[»›→❯]\s*|\s+[/\\>|]\s+")
_MARKS = " »›>→|❯/\\–—-•·,"


def selected_section(document: Document, layout: Layout, title: str) -> str | None:
    """Return what stands at the layout's own place for the section: the last of several that is neither the home page
    nor the *title*, without its label.
    """
    found = [step for place in places(document, layout.category_selector) for step in _steps(document, layout, place)]
    told = [section_of(name) or name for name in (step.strip(_MARKS) for step in found) if name]
    return next((name for name in reversed(told) if _may_be_section(name, title)), None)


def _steps(document: Document, layout: Layout, place: Place) -> list[str]:
    """Return the steps of the way that *place* shows: what signs part, or its links and the words behind them."""
    if place.first < place.last:
        return [document.blocks[at].text for at in range(place.first, place.last + 1)]
    links = [words for _, words in links_at(document, layout.category_selector) if words in place.text]
    if section_of(place.text) or not (links or place.text.casefold().startswith(HOME_STARTS)):
        return [place.text]
    parts = _PARTED.split(place.text)
    if len(parts) > 1:
        return parts
    behind = place.text.rpartition(links[-1])[2] if links and links[0].casefold() in HOME else ""
    return [*links, behind]


def _may_be_section(name: str, title: str) -> bool:
    idle = name.casefold() in HOME or names_module(name)
    return 0 < len(name) <= _LONGEST and not idle and words(name) != words(title)
