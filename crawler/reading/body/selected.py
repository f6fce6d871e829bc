"""The text of an article where its layout says that lead and text stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import Any

from crawler.portals.base import Layout
from crawler.reading.body.region import Region, behind_gap, find_region
from crawler.reading.body.text import Line, collect, lead_alone
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.markers import is_text
from crawler.reading.page.document import Document
from crawler.reading.page.selected import places, select


@dataclass(frozen=True, slots=True)
class Bounds:
    """What of a region stands outside the layout's own places: lines that are no text, and pictures from ``end`` on.

    ``lead`` are the lines at the place for the lead.
    """

    outside: frozenset[int]
    end: int
    lead: range = range(0)

    def told_lead(self, document: Document) -> set[int]:
        """Return the lines of the lead, no captions of a picture beside it; none where it holds one itself."""
        pictured = any(document.blocks[at].image is not None for at in self.lead)
        return set() if pictured else set(self.lead)


def region_of(document: Document, layout: Layout, head: ArticleHead) -> Region:
    """Return the region of the article behind *head*: of the layout's own place where the rules look elsewhere."""
    region = find_region(document, layout, head)
    body = _span(document, layout.body_selector, head)
    if not body or (region.start < body.stop and body.start < region.end):
        return region
    lead = _lead(document, layout, head, body)
    return behind_gap(document, layout, head, (lead or body).start, lead, body.start)


def bounds_of(document: Document, layout: Layout, head: ArticleHead, region: Region) -> Bounds:
    """Return what of *region* stands outside the layout's own places, nothing if it has none for the text.

    Where the layout names a place for the lead and the page shows nothing there, the lead may stand anywhere above the
    text; below its place the text may go on where an end tag closed it too early.
    """
    body = _span(document, layout.body_selector, head)
    if not body:
        return Bounds(frozenset(), region.end, _span(document, layout.lead_selector, head))
    lead = _lead(document, layout, head, body)
    anywhere = layout.lead_selector and not lead
    apart = set(body).difference(lead, *_boxes(document, layout.body_selector, head))
    above = apart if anywhere else apart.union(range(region.start, body.start)).difference(lead)
    below = range(body.stop, region.end)
    told = any(document.blocks[at].image is not None or is_text(document, at) for at in below)
    if told and _is_cut_short(document, layout):
        return Bounds(frozenset(above), region.end, lead)
    return Bounds(frozenset(above.union(below)), min(body.stop, region.end), lead)


def lead_in_head(document: Document, bounds: Bounds, head: ArticleHead, start: int, taken: set[int]) -> list[Line]:
    """Return the lead between title and date, above the region that begins with block *start*: at the layout's own
    place, or the paragraph alone there.
    """
    if head.date is None:
        return []
    if bounds.lead and bounds.lead.start < start:
        own = range(bounds.lead.start, min(bounds.lead.stop, start))
        return collect(document, own.start, own.stop, taken | head.blocks, head.title.text)
    return lead_alone(document, head.title.last, head.date.first, taken)


def is_empty(document: Document, layout: Layout) -> bool:
    """Tell whether the layout's own places for lead and text are on the page with nothing in them."""
    bodies = select(document, layout.body_selector)
    if not bodies or any(map(_holds_text, bodies)):
        return False  # most pages
    return not any(map(_holds_text, select(document, layout.lead_selector)))


def _holds_text(place: Any) -> bool:
    return any(text.strip() for text in place.itertext())


def _lead(document: Document, layout: Layout, head: ArticleHead, body: range) -> range:
    """Return the lines at the layout's place for the lead, as far as they stand above *body*."""
    lead = _span(document, layout.lead_selector, head)
    return range(lead.start, min(lead.stop, body.start))


def _span(document: Document, selector: str | None, head: ArticleHead) -> range:
    """Return the blocks from the first to the last at the places of *selector* that stand below the title."""
    found = _boxes(document, selector, head)
    return range(found[0].start, max(box.stop for box in found)) if found else range(0)


def _boxes(document: Document, selector: str | None, head: ArticleHead) -> list[range]:
    return [place.box for place in places(document, selector) if place.first > head.title.last]


def _is_cut_short(document: Document, layout: Layout) -> bool:
    """Tell whether an end tag without a start tag may have closed the place of the text before the text ends."""
    elements = select(document, layout.body_selector)
    tags = {part.tag for element in elements for part in chain([element], element.iterancestors())}
    source = document.source.lower()
    return any(source.count(f"</{tag}") > source.count(f"<{tag}") for tag in tags - {"html", "body"})
