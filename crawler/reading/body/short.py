"""Texts without a sentence: one line, a table of data, or a poem."""

from __future__ import annotations

from crawler.reading.body.ends import past_figure
from crawler.reading.body.text import table_round
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.verse import is_stanza
from crawler.reading.page.blocks import Container
from crawler.reading.page.document import Document

_SHORTEST = 15


def short_text(document: Document, start: int, limit: int) -> range:
    """Return the first line that may be all of a short text, or the table of data or the poem that it stands in; none
    if no line may be one.
    """
    short = [index for index in range(start, limit) if _may_be_text(document, index)]
    texts = [index for index in short if document.blocks[index - 1].image is None] or short
    if not texts:
        return range(0)
    return _poem(document, start, limit) or table_round(document, texts[0], start, limit)


def _poem(document: Document, start: int, limit: int) -> range:
    """Return the stanzas of a poem that fill one box each, in the same tag, from block *start* on; pictures between
    them are not counted. None if there are not two: a poem in one box needs no other end than that box.
    """
    stanzas: list[Container] = []
    index = start
    while index < limit:
        if stanza := _stanza(document, index, limit):
            if stanzas and (stanza.tag, stanza.parent) != (stanzas[0].tag, stanzas[0].parent):
                break
            stanzas.append(stanza)
            index = stanza.last + 1
        elif figure := past_figure(document, index) or (not document.blocks[index].text or document.is_of_page(index)):
            index = max(figure, index + 1)
        else:
            break
    return range(stanzas[0].first, stanzas[-1].last + 1) if len(stanzas) > 1 else range(0)


def _stanza(document: Document, index: int, limit: int) -> Container | None:
    """Return the outermost of the boxes that begin with block *index* and hold one stanza."""
    around = (document.containers[where] for where in document.ancestors(document.blocks[index].container))
    boxes = [box for box in around if box.first == index and box.last < limit]
    last = next((box.last for box in boxes if is_stanza(document.blocks[index : box.last + 1])), -1)
    return next((box for box in reversed(boxes) if box.last == last), None)


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
