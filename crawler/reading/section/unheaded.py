"""A list of other articles that stands right below a text without a heading of its own."""

from __future__ import annotations

from crawler.reading.lines.fields import is_count
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_file_line

#: Lines of the page, such as a counter, that may stand between text and list.
_REACH = 4
_FEWEST, _SHORTEST_TITLE = 2, 15
_LISTS = ("ul", "ol")
_NO_BOX = ("html", "body")


def list_below(document: Document, end: int) -> list[int]:
    """Return the block above the list right behind the text that ends at block *end*, in a box of its headline, if all
    its lines are titles that lead to other pages; none if no such list stands there.
    """
    first = next(
        (at for at in range(end, min(end + _REACH, len(document.blocks))) if not _is_of_page(document, at)), -1
    )
    where = document.nearest(first, _LISTS) if first >= 0 else -1
    if where < 0 or document.headline < 0 or document.nearest(first, ("nav", "footer", "aside")) >= 0:
        return []
    span = document.containers[where]
    if document.containers[document.common(document.headline, first)].tag in _NO_BOX or span.first < end:
        return []
    titles = [at for at in range(span.first, span.last + 1) if document.blocks[at].text]
    leads = {href for at in titles for href, _ in document.blocks[at].links}
    whole = len(leads) == len(titles) >= _FEWEST and all(_is_title(document, at) for at in titles)
    return [span.first - 1] if whole else []


def _is_of_page(document: Document, index: int) -> bool:
    """Tell whether the line is a button or counter rather than a picture of the list or its first line."""
    text = document.blocks[index].text
    return bool(text) and (document.is_furniture(index) or is_count(text))


def _is_title(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return len(block.text) >= _SHORTEST_TITLE and document.names_other(block) and not is_file_line(block)
