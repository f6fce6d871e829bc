"""Lines that are asked of readers, or point elsewhere, beside a text: forms, newsletters, boxes that float."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from crawler.reading.page.blocks import PROSE, Block, Container
from crawler.reading.page.document import Document

_FLOATS = re.compile(r"float\s*:\s*(?:left|right|inline-)", re.I)
#: A box beside a text has so many lines at most, and so many of them are links at least.
_LARGEST_BOX, _FEWEST_LINKS = 40, 2
#: Whether a form has fields that a reader writes in, and how many sentences explain them at most.
_ASKS: Any = etree.XPath(
    "boolean(.//textarea | .//input[not(@type) or @type='text' or @type='email' or @type='search' or @type='password'])"
)
_MOST_HINTS = 2
_ASKS_ADDRESS: Any = etree.XPath(
    "boolean(.//input[@type='email' or contains(@name, 'mail') or contains(@name, 'Mail')])"
)
_LARGEST_FORM_BOX = 4


def asked_lines(document: Document, headline: int) -> set[int]:
    """Return the lines of forms that do not hold block *headline*, and of boxes round which text flows."""
    forms = [box for box in document.containers if box.tag == "form"]
    asked: set[int] = set()
    for form in forms:
        span = range(form.first, form.last + 1)
        if headline not in span and _ASKS(form.element) and sum(map(document.is_prose, span)) <= _MOST_HINTS:
            asked.update(span)
    for form in forms:
        asked.update(_box_of_form(document, form, headline))
    for box in _boxes_beside(document):
        if box.first > headline and _is_side_box(document, box):
            asked.update(range(box.first, box.last + 1))
    return asked


def _boxes_beside(document: Document) -> list[Container]:
    """Return the boxes round which text flows."""
    if "aside" not in document.tags and not _FLOATS.search(document.styles):
        return []
    beside = [box for box in document.containers if _is_set_beside(box)]
    return beside if "float" in document.source or "<aside" in document.source else []


def _is_set_beside(box: Container) -> bool:
    """Tell whether text flows round the box."""
    if box.tag == "aside":
        return True
    style = box.element.get("style")
    return style is not None and _FLOATS.search(style) is not None


def _box_of_form(document: Document, form: Container, headline: int) -> range:
    """Return the lines of the box round a form that asks for an address: a heading and a line or two, as of a
    newsletter; none if it holds more, or the headline.
    """
    if form.parent < 0 or not _ASKS_ADDRESS(form.element):
        return range(0)
    box = document.containers[form.parent]
    span = range(box.first, box.last + 1)
    lines = [document.blocks[line] for line in span if document.blocks[line].text]
    if not lines or not lines[0].heading or len(lines) > _LARGEST_FORM_BOX or headline in span:
        return range(0)
    return span


def _is_side_box(document: Document, box: Container) -> bool:
    """Tell whether the box holds nothing but links to other pages with their heading."""
    if box.last - box.first > _LARGEST_BOX:
        return False
    inside = document.blocks[box.first : box.last + 1]
    if any(len(block.text) >= PROSE or _is_picture(block) for block in inside):
        return False
    lines = [block for block in inside if block.text]
    linked = sum(block.is_linked for block in lines)
    return linked >= _FEWEST_LINKS and len(lines) - linked <= linked + 1


def _is_picture(block: Block) -> bool:
    """Tell whether the block is a picture, and no link to another site as an advertisement is."""
    return block.image is not None and not (block.image_link or "").startswith(("http://", "https://"))
