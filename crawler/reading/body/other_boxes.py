"""Boxes of the site below a text that no list of others ends: a saying, a notice, what the site says of itself."""

from __future__ import annotations

from crawler.reading.lines.series import box_within
from crawler.reading.page.blocks import PHRASE_STOPS
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import offers_files

#: No heading of a box is longer.
_LONGEST_HEADING = 80
#: So many pictures may stand above it.
_MOST_PICTURES = 4


def is_in_other_box(document: Document, title: int, last: int, index: int) -> bool:
    """Tell whether paragraph *index* stands in a box that a heading opens, outside the element that holds *title* and
    the text up to block *last*, which is more than a lead.
    """
    own = document.common(title, last)
    if document.inside(own, index):
        return False
    where = document.blocks[index].container
    while not document.inside(parent := document.containers[where].parent, last):
        where = parent
    if document.containers[own].tag == document.containers[where].tag == "section" or _are_rows(document, last, where):
        return False  # parts of a text, the first with the title
    box = range(document.containers[where].first, index)
    first = next((at for at in box[:_MOST_PICTURES] if document.blocks[at].text), index)
    line = document.blocks[first]
    heads = len(line.text) <= _LONGEST_HEADING and not line.text.endswith(PHRASE_STOPS)
    if not (last < first < index and heads and (line.heading > 0 or not line.links)):
        return False
    below = _letters(document, range(index, document.containers[where].last + 1))
    return below <= _letters(document, range(title, last + 1))  # more than that is the text


def is_behind_files(document: Document, last: int, index: int) -> bool:
    """Tell whether a box that a heading opens holds paragraph *index*, and files in a box beside it stand between that
    and the box of the text, which ends in block *last*.
    """
    between = document.blocks[last + 1 : index]
    if not any(block.heading for block in between):
        return False  # most pages
    files = next((at for at, block in enumerate(between, last + 1) if block.links and offers_files(block)), -1)
    if files < 0:
        return False
    shared = document.common(last, index)
    text, offer, box = (box_within(document, shared, at) for at in (last, files, index))
    if len({text, offer, box, -1}) < 4:
        return False
    first = next(at for at in range(document.containers[box].first, index + 1) if document.blocks[at].text)
    heads = document.blocks[first].heading > 0 and first < index
    return heads and not _are_rows(document, last, box)


def _letters(document: Document, lines: range) -> int:
    """Return how many letters stand in the paragraphs among *lines*."""
    return sum(len(document.blocks[at].text) for at in lines if document.is_prose(at))


def _are_rows(document: Document, text: int, box: int) -> bool:
    """Tell whether *box* and what stands beside it round block *text* are named alike, as the rows that page builders
    (Divi, WPBakery, Drupal's paragraphs) put a text into.
    """
    beside = box_within(document, document.containers[box].parent, text)
    if beside < 0:
        return False
    one, other = document.containers[beside].element, document.containers[box].element
    shared = set((one.get("class") or "").split()) & set((other.get("class") or "").split())
    return one.tag == other.tag and bool(shared)
