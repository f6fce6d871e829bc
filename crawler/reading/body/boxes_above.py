"""What parts a head from its text: lists of other articles and boxes of the site, which end no article there."""

from __future__ import annotations

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.body.asked import is_site_box
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.markers import is_marker, is_text, markers_of
from crawler.reading.lines.series import same_series
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_document_link
from crawler.reading.related import openers_of, opens_list, read_list

#: A box that stands beside a text, and how many lines it has at most.
_SITE_BOXES, _LARGEST_BOX = ("aside", "table", "fieldset", "form", "nav"), 30


def past_boxes(document: Document, layout: Layout, start: int) -> int:
    """Return the block behind the lists of other articles, and boxes of links, that begin at block *start*, right below
    the head or a row of buttons there, and part it from the text; *start* if none do, or no text follows.
    """
    openers, markers = openers_of(layout), markers_of(layout)
    first = index = next((at for at in range(start, len(document.blocks)) if not _is_of_page(document, at)), start)
    while index < len(document.blocks):
        found: list[Related] = []
        if opens_list(document.blocks[index], openers):
            behind = read_list(document, layout, index + 1, markers, found)
        else:
            behind = _past_box(document, index) if is_marker(document, markers, index) else index
        if behind <= index + 1:
            break
        index = behind
    while index > first and document.blocks[index - 1].image is not None and not document.blocks[index - 1].image_link:
        index -= 1  # it opens the text
    text = _text_from(document, index) if index > first else -1
    return index if text >= 0 and not _is_summed_up(document, first, index, text) else start


def _is_of_page(document: Document, index: int) -> bool:
    return bool(document.blocks[index].text) and (document.is_furniture(index) or document.is_tool(index))


def _past_box(document: Document, heading: int) -> int:
    """Return the block behind the box of the site that block *heading* opens, or behind the links, no files, below it;
    that block itself where there is neither.
    """
    boxes = map(document.containers.__getitem__, document.ancestors(document.blocks[heading].container))
    box = next((box for box in boxes if box.first == heading < box.last <= heading + _LARGEST_BOX), None)
    of_site = box and not box.first <= document.headline <= box.last and box.tag in _SITE_BOXES
    if box and of_site and (box.tag == "aside" or is_site_box(document, box)):
        return box.last + 1
    index = heading + 1
    while index < len(document.blocks):
        block = document.blocks[index]
        linked = block.is_linked and not block.heading and not any(is_document_link(href) for href, _ in block.links)
        if not (linked or index in document.asked or block.image_link):
            break
        index += 1
    return index if index > heading + 1 else heading


def _text_from(document: Document, start: int) -> int:
    """Return the paragraph at block *start*, or below a picture, its caption, credits and lines asked of readers; -1 if
    none stands there, or it does in a box beside the article.
    """
    for index in range(start, len(document.blocks)):
        block = document.blocks[index]
        if is_text(document, index):
            beside = document.nearest(index, ("aside", "footer", "nav"))
            return index if beside < 0 or document.holds_headline(beside) else -1
        captioned = index > start and document.blocks[index - 1].image is not None
        passed = captioned or index in document.asked or _is_of_page(document, index) or _tells(document, index)
        if block.text and not passed:
            return -1
    return -1


def _tells(document: Document, index: int) -> bool:
    """Tell whether the line opens a text that is no paragraph yet: a heading, how a speech begins, a credit, or any
    beside the paragraph below it.
    """
    block, below = document.blocks[index], min(index + 1, len(document.blocks) - 1)
    if block.links:
        return False
    opens = block.heading > 0 or block.text[-1:] in tuple("!:,") or is_credit(block.text)
    return opens or (is_text(document, below) and same_series(document, index, below))


def _is_summed_up(document: Document, heading: int, end: int, text: int) -> bool:
    """Tell whether block *text* belongs to the last entry between *heading* and *end*: a box holds both alone."""
    last = next((at for at in range(end - 1, heading, -1) if document.blocks[at].links), heading)
    return not document.inside(document.common(last, text), heading)
