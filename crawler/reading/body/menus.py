"""The site's menu, given again: for a narrow screen above the title, or in a column beside the text."""

from __future__ import annotations

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document

_LONGEST_ENTRY = 40
_FEWEST_ENTRIES = 3


def past_menu(document: Document, head: ArticleHead) -> int:
    """Return the block behind the links below the head that stand above it, too; the end of the head if none do.

    The title may be given again among them, as the last step of the way to the page.
    """
    index, entries, menu = head.end, 0, _links_above(document, head)
    while menu and index < len(document.blocks):
        block = document.blocks[index]
        if block.is_linked and len(block.text) <= _LONGEST_ENTRY and menu.issuperset(block.links):
            entries += 1
        elif block.text and block.text != head.title.text:
            break
        index += 1
    return index if entries >= _FEWEST_ENTRIES else head.end


def is_list_given_twice(document: Document, index: int, first: int, fewest: int) -> bool:
    """Tell whether a list of *fewest* entries or more holds the line, and its links stand above block *first* twice."""
    where = document.nearest(index, ("ul", "ol", "nav"))
    span = document.containers[where]
    entries = [block.links for block in document.blocks[span.first : span.last + 1]] if where >= 0 else []
    if len(entries) < fewest:
        return False
    starts = (at for at in range(first - len(entries) + 1) if document.blocks[at].links == entries[0])
    again = (at for at in starts if [block.links for block in document.blocks[at : at + len(entries)]] == entries)
    return any(at != span.first for at in again)


def _links_above(document: Document, head: ArticleHead) -> set[tuple[str, str]]:
    """Return the links above the title; none unless one stands right below the head."""
    below = document.blocks[head.end : head.end + 1]
    if not below or not below[0].is_linked:
        return set()
    return {link for block in document.blocks[: head.title.first] for link in block.links}
