"""The related articles where their layout says that they stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.page.document import Document
from crawler.reading.page.selected import places, select
from crawler.reading.page.tree import absolute
from crawler.reading.refusal.entries import entries_on
from crawler.reading.refusal.entry_dates import date_below

_MOST = 60


def entries_at_places(document: Document, layout: Layout) -> tuple[Related, ...]:
    """Return the entries at the layout's own places, which are one entry each or a whole list; each address once."""
    found: list[Related] = []
    for place in places(document, layout.related_selector):
        for index in range(place.first, place.last + 1):
            _take(document, layout, index, found)
    own = _held(document, layout)
    held = (entry for entry in found if entry.url and (entry.url in own or not own))
    return tuple({entry.url: entry for entry in held}.values())[:_MOST]


def _held(document: Document, layout: Layout) -> set[str | None]:
    """Return where the links in or around the layout's own places lead: a line may hold those of others, too."""
    elements = select(document, layout.related_selector)
    links = chain.from_iterable(chain(one.iter("a"), one.iterancestors("a")) for one in elements)
    return {absolute(document.head.base, link.get("href")) for link in links if link.get("href")}


def _take(document: Document, layout: Layout, index: int, found: list[Related]) -> None:
    """Add the entries on the line of block *index* to those *found*, or the date that it shows to the last of them."""
    last = found[-1] if found and not found[-1].published_at else None
    lone = date_below(document, layout, index, last.url) if last else None
    if last and lone:
        found[-1] = replace(last, published_at=lone.iso)
    elif not document.is_furniture(index):
        found += entries_on(document, layout, index)
