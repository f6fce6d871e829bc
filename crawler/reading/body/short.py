"""Texts without a sentence: one line, or a table of data."""

from __future__ import annotations

from crawler.reading.body.text import table_round
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.fields import author_of
from crawler.reading.page.document import Document

_SHORTEST = 15


def short_text(document: Document, start: int, limit: int) -> range:
    """Return the first line that may be all of a short text, or the table of data that it stands in; none if no line
    may be one.
    """
    short = [index for index in range(start, limit) if _may_be_text(document, index)]
    texts = [index for index in short if document.blocks[index - 1].image is None] or short
    return table_round(document, texts[0], start, limit) if texts else range(0)


def _may_be_text(document: Document, index: int) -> bool:
    """Tell whether the line is neither a link nor of the page, and tells no field."""
    text = document.blocks[index].text
    return (
        len(text) >= _SHORTEST
        and not document.blocks[index].is_linked
        and not document.is_furniture(index)
        and not is_credit(text)
        and not document.is_tool(index)
        and not tells_change(text)
        and author_of(text) is None
    )
