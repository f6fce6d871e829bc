"""Who wrote an article, and where it came from, where its layout says that this stands."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.byline.credits import Credits, keep
from crawler.reading.byline.labels import labelled
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.page.document import Document
from crawler.reading.page.selected import Place, places


def take_selected(document: Document, found: Credits, layout: Layout) -> None:
    """Take author and source from the layout's own places, over what was found elsewhere: a label tells which, and a
    name without one is the author's. Lines that hold nothing else are no text.
    """
    told = Credits()
    for place in places(document, layout.byline_selector):
        values = _values(place)
        for kind, value in values:
            keep(told, kind, value, place.text)
        if values and place.text == document.blocks[place.first].text:
            found.blocks.add(place.first)
    if told.author:
        found.author, found.author_line = told.author, told.author_line
    if told.source:
        found.source, found.source_line = told.source, told.source_line


def _values(place: Place) -> list[tuple[str, str]]:
    """Return (kind, value) for each name that the place tells."""
    values = [(kind, value) for kind, value in labelled(place.text) if value]
    if values or place.first != place.last:
        return values
    name = author_of(place.text) or place.text
    return [("author", name)] if is_name(name, True) or names_unit(name, True) else []
