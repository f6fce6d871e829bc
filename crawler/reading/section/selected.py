"""The section of an article where its layout says that it stands."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.lines.boilerplate import HOME, names_module
from crawler.reading.lines.fields import section_of
from crawler.reading.page.document import Document
from crawler.reading.page.selected import places
from crawler.reading.page.words import words

#: No section of a site has a longer name.
_LONGEST = 80
#: What parts the steps of a way, and links from what they stand beside.
_MARKS = " »›>→|❯/\\–—-•·,"


def selected_section(document: Document, layout: Layout, title: str) -> str | None:
    """Return what stands at the layout's own place for the section: the last of several that is neither the home page
    nor the *title*, without its label.
    """
    found = (place.text.strip(_MARKS) for place in places(document, layout.category_selector))
    told = [section_of(name) or name for name in found]
    return next((name for name in reversed(told) if _may_be_section(name, title)), None)


def _may_be_section(name: str, title: str) -> bool:
    idle = name.casefold() in HOME or names_module(name)
    return 0 < len(name) <= _LONGEST and not idle and words(name) != words(title)
