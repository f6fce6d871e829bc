"""The site's menu, given again between the title and the text: a column beside the text, say."""

from __future__ import annotations

from crawler.reading.document import Document
from crawler.reading.scoring import ArticleHead

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


def _links_above(document: Document, head: ArticleHead) -> set[tuple[str, str]]:
    """Return the links above the title; none unless one stands right below the head."""
    below = document.blocks[head.end : head.end + 1]
    if not below or not below[0].is_linked:
        return set()
    return {link for block in document.blocks[: head.title.first] for link in block.links}
