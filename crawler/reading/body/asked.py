"""Lines that are asked of readers, or point elsewhere, beside a text: forms, newsletters, boxes that float."""

from __future__ import annotations

import re
from typing import Any

from crawler.reading.body.controls import control_lines
from crawler.reading.page.blocks import PROSE, Block, Container
from crawler.reading.page.document import Document

_FLOATS = re.compile(r"float\s*:\s*(?:left|right|inline-)", re.I)
#: A box beside a text has so many lines at most, and so many of them are links at least.
_LARGEST_BOX, _FEWEST_LINKS = 40, 2
#: The types of fields that a reader writes in, and how many sentences explain them at most.
_WRITTEN_IN = (None, "text", "email", "search", "password")
_MOST_HINTS = 2
_LARGEST_FORM_BOX = 4
_LONGEST_KICKER = 30


def asked_lines(document: Document, headline: int) -> set[int]:
    """Return the lines of forms that do not hold block *headline*, and of boxes round which text flows."""
    forms = [box for box in document.containers if box.tag == "form"] if "form" in document.tags else []
    asked: set[int] = set()
    for form in forms:
        span = range(form.first, form.last + 1)
        if headline not in span and _asks(form.element) and sum(map(document.is_prose, span)) <= _MOST_HINTS:
            asked.update(span)
    for form in forms:
        asked.update(_box_of_form(document, form, headline))
    for box in _boxes_beside(document, headline):
        if _is_side_box(document, box):
            asked.update(range(box.first, box.last + 1))
    return asked | control_lines(document, headline)


def _asks(form: Any) -> bool:
    """Tell whether the form has fields that a reader writes in."""
    fields = form.iter("textarea", "input")
    return any(field.tag == "textarea" or field.get("type") in _WRITTEN_IN for field in fields)


def _asks_address(form: Any) -> bool:
    """Tell whether a field of the form is for an address of mail."""
    fields = [(field.get("name") or "", field.get("type")) for field in form.iter("input")]
    return any(kind == "email" or "mail" in name or "Mail" in name for name, kind in fields)


def _boxes_beside(document: Document, headline: int) -> list[Container]:
    """Return the boxes below block *headline* round which text flows."""
    floats = _FLOATS.search
    if floats(document.styles):
        below = [box for box in document.containers if box.first > headline]
        beside = [box for box in below if box.tag == "aside" or floats(box.element.get("style") or "")]
    elif "aside" in document.tags:
        beside = [box for box in document.containers if box.tag == "aside" and box.first > headline]
    else:
        return []
    return beside if beside and ("float" in document.source or "<aside" in document.source) else []


def _box_of_form(document: Document, form: Container, headline: int) -> range:
    """Return the lines of the box round a form that asks for an address: a heading and a line or two, as of a
    newsletter; none if it holds more, or the headline.
    """
    box = document.containers[form.parent]
    span = range(box.first, box.last + 1)
    if form.parent < 0 or headline in span:
        return range(0)
    lines = [block for block in document.blocks[box.first : box.last + 1] if block.text]
    if not lines or not lines[0].heading or len(lines) > _LARGEST_FORM_BOX:
        return range(0)
    return span if _asks_address(form.element) else range(0)


def _is_side_box(document: Document, box: Container) -> bool:
    """Tell whether the box holds nothing but links to other pages with their heading."""
    if box.last - box.first > _LARGEST_BOX:
        return False
    inside = document.blocks[box.first : box.last + 1]
    if any(len(block.text) >= PROSE or _is_picture(block) for block in inside):
        return False
    lines = [block for block in inside if block.text]
    linked = sum(block.is_linked for block in lines)
    if box.tag == "aside" and len(lines) == _FEWEST_LINKS and linked == 1 and _is_kicker(lines[0]):
        return lines[1].is_linked and document.leads_away(lines[1].links[0][0])
    return linked >= _FEWEST_LINKS and len(lines) - linked <= linked + 1


def _is_kicker(block: Block) -> bool:
    """Tell whether the line is a word or two over the title of another article: no sentence, no label."""
    return not block.links and len(block.text) <= _LONGEST_KICKER and block.text[-1] not in ".:!?…"


def _is_picture(block: Block) -> bool:
    """Tell whether the block is a picture, and no link to another site as an advertisement is."""
    return block.image is not None and not (block.image_link or "").startswith(("http://", "https://"))
