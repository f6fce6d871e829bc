"""Lines that are asked of readers, or point elsewhere, beside a text: forms, newsletters, boxes that float."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from crawler.reading.body.controls import control_lines
from crawler.reading.lines.boilerplate import bare, is_ending, opens_related
from crawler.reading.lines.fields import names_document
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.remembered import remembered
from crawler.reading.lines.series import same_series
from crawler.reading.page.blocks import PROSE, Block, Container
from crawler.reading.page.document import Document

_FLOATS = re.compile(r"float\s*:\s*(?:left|right|inline-)", re.I)
#: A box beside a text has so many lines at most, and so many of them are links at least.
_LARGEST_BOX, _FEWEST_LINKS = 40, 2
#: The types of fields that a reader writes in, and how many sentences explain them at most.
_WRITTEN_IN = (None, "text", "email", "search", "password")
_MOST_HINTS = 2
_LARGEST_FORM_BOX, _FEWEST_ANSWERS = 4, 2
_LONGEST_KICKER = 30
#: A box set into a text has so many lines at most, and stands so near the paragraphs round it (blocks).
_MOST_SET_IN, _REACH = 14, 5
_LONGEST_HEADING = 60
#: What stands in a calendar, and how many names of days.
_DAY = re.compile(
    r"\d{1,2}|t[2-7]|cn|[«»<>‹›]{1,2}|(?:thứ )?(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)\.?",
    re.I,
)
_WEEK = 7
_WEATHER = re.compile(r"(?:dự báo )?thời tiết(?: [\w .]{1,40})?", re.I)


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
    for lines in _boxes_set_in(document, headline):
        asked.update(lines)
    for lines in _calendars(document, headline):
        asked.update(lines)
    return asked | control_lines(document, headline)


def _calendars(document: Document, headline: int) -> Iterator[range]:
    """Yield the lines of the site's calendars: tables of days and numbers, with the heading of their box."""
    for box in document.opened(headline + 1, len(document.blocks))[1] if "table" in document.tags else ():
        if box.tag != "table" or box.last - box.first < _WEEK:
            continue
        lines = [block.text for block in document.blocks[box.first : box.last + 1] if block.text]
        if all(map(_DAY.fullmatch, lines)) and sum(not line.isdigit() for line in lines) >= _WEEK:
            outer = document.containers[box.parent]
            headed = (outer.first, outer.last) == (box.first - 1, box.last)
            yield range(outer.first if headed else box.first, box.last + 1)


def _boxes_set_in(document: Document, headline: int) -> list[range]:
    """Return the lines of the site's boxes that stand in a text, each in an element of its own: headed as what follows
    an article is, of few short lines, between two paragraphs of one series. Lists of articles are read elsewhere.
    """
    found: list[range] = []
    _, below = document.opened(headline + 1, len(document.blocks))
    for box in below:
        if not 0 < box.last - box.first < _MOST_SET_IN:
            continue
        text = document.blocks[box.first].text
        if not (0 < len(text) <= _LONGEST_HEADING and _heads_box(text)):
            continue
        span = range(box.first, box.last + 1)
        if not any(map(document.is_prose, span)) and _is_within_text(document, span) and is_site_box(document, box):
            found.append(span)
    return found


def is_site_box(document: Document, box: Container) -> bool:
    """Tell whether what stands below the heading of *box* is the site's: nothing but links, numbers of documents,
    controls, or the weather. A table of an article may be headed "Danh mục" or "Tỷ giá", too.
    """
    lines = [block for block in document.blocks[box.first + 1 : box.last + 1] if block.text]
    if (lines and all(block.is_linked for block in lines)) or any(names_document(block.text) for block in lines):
        return True
    weather = _WEATHER.fullmatch(document.blocks[box.first].text) and any("°" in block.text for block in lines)
    return bool(weather) or next(box.element.iter("input", "button", "select"), None) is not None


@remembered
def _heads_box(line: str) -> bool:
    return (is_ending(line) and not opens_related(bare(line))) or _WEATHER.fullmatch(line) is not None


def _is_within_text(document: Document, box: range) -> bool:
    """Tell whether a paragraph above *box* and one right below it stand in one series, and none of them in the box."""
    above = range(box.start - 1, max(box.start - 1 - _REACH, -1), -1)
    before = next((index for index in above if is_text(document, index)), -1)
    below = range(box.stop, min(box.stop + _REACH, len(document.blocks)))
    after = next((index for index in below if is_text(document, index)), -1)
    return before >= 0 <= after and same_series(document, before, after)


def _asks(form: Any) -> bool:
    """Tell whether the form has fields that a reader writes in."""
    fields = form.iter("textarea", "input")
    return any(field.tag == "textarea" or field.get("type") in _WRITTEN_IN for field in fields)


def _asks_address(form: Any) -> bool:
    """Tell whether a field of the form is for an address of mail."""
    fields = [(field.get("name") or "", field.get("type")) for field in form.iter("input")]
    return any(kind == "email" or "mail" in name or "Mail" in name for name, kind in fields)


def _asks_choice(form: Any) -> bool:
    """Tell whether the form offers answers to choose one of."""
    return len([field for field in form.iter("input") if field.get("type") == "radio"]) >= _FEWEST_ANSWERS


def _boxes_beside(document: Document, headline: int) -> list[Container]:
    """Return the boxes below block *headline* round which text flows."""
    below = [box for box in document.containers if box.first > headline] if _may_float(document) else []
    return [
        box
        for box in below
        if box.tag == "aside" or ((style := box.element.get("style")) and _FLOATS.search(style) is not None)
    ]


def _may_float(document: Document) -> bool:
    styles = document.styles
    floats = ("loat" in styles or "LOAT" in styles) and _FLOATS.search(styles) is not None
    return floats or "aside" in document.tags


def _box_of_form(document: Document, form: Container, headline: int) -> range:
    """Return the lines of the box round a form that asks for an address or a choice: a heading or question, and a line
    or two, as of a newsletter or a poll; none if it holds more, or the headline.
    """
    box = document.containers[form.parent]
    span = range(box.first, box.last + 1)
    if headline in span:
        return range(0)
    lines = [block for block in document.blocks[box.first : box.last + 1] if block.text]
    if not lines or not (lines[0].heading or lines[0].text[-1] == "?") or len(lines) > _LARGEST_FORM_BOX:
        return range(0)
    return span if _asks_address(form.element) or _asks_choice(form.element) else range(0)


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
