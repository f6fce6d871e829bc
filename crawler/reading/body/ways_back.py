"""Links that lead back: to the page they stand on, or to one above it."""

from __future__ import annotations

from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

_LONGEST, _LONGEST_LABEL = 80, 40
_MARKS = " |·•,»›→"


def turns_back(document: Document, block: Block) -> bool:
    """Tell whether the line ends in a link that leads back, behind a few words: it speaks of the page ("Permalink",
    "Return", "Discussions: Be first to comment!").
    """
    if not block.links or len(block.text) > _LONGEST or len(block.text) - block.linked > _LONGEST_LABEL:
        return False
    ends = block.text.rstrip(_MARKS).endswith(block.links[-1][1].rstrip(_MARKS))
    return ends and all(leads_back(document, href) for href, _ in block.links)


def leads_back(document: Document, href: str) -> bool:
    """Tell whether *href* names this very page, a place on it, or a page above it such as the home page."""
    if href.startswith("#"):
        return True
    target = absolute(document.head.base, href) if document.has_address else None
    if target is None:
        return False
    return not document.leads_away(href) or document.page.url.startswith(target.partition("#")[0].partition("?")[0])
