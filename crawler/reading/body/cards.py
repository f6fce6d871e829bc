"""Cards of other articles that a site sets into a text: a picture and a title that lead to the same page of the site,
with a line or two of what it says; and captions of players, whose frames give no picture.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from crawler.reading.body.calls import call_lines
from crawler.reading.body.linked import is_of_site
from crawler.reading.page.apart import Apart
from crawler.reading.page.blocks import Container
from crawler.reading.page.document import Document
from crawler.reading.page.tags import BLOCK, KINDS
from crawler.reading.pictures.links import is_picture_link

_MOST_BLOCKS = 5
_DEEPEST = 5
_PLAYERS = ("iframe", "video", "audio", "object", "embed", "amp-youtube", "amp-video", "amp-iframe")


def lines_set_in(document: Document, apart: Apart, told: range) -> set[int]:
    """Return what a site sets into a text, whose lines but its paragraphs *told* are *apart*: cards of other articles,
    captions of players, calls to follow the site.
    """
    found = _card_lines(document, apart) | _player_lines(document, apart.start, apart.end)
    return found | call_lines(document, apart, told)


def _card_lines(document: Document, apart: Apart) -> set[int]:
    """Return the lines and pictures of such cards among the lines *apart* of a text."""
    found: set[int] = set()
    for index in apart.leading:
        link = document.blocks[index].image_link
        if link and _leads_on(document, link):
            found.update(_card(document, index, link, apart.start, apart.end))
    return found


def _leads_on(document: Document, link: str) -> bool:
    """Tell whether *link* leads to another page of this site."""
    if is_picture_link(link) or not document.leads_away(link):
        return False
    return is_of_site(document, link)


def _card(document: Document, index: int, link: str, start: int, end: int) -> range:
    """Return the smallest box that holds the picture and a line that is the same link; none if it holds more."""
    for where in document.ancestors(document.blocks[index].container)[:_DEEPEST]:
        box = document.containers[where]
        if box.first < start or box.last >= end or box.last - box.first >= _MOST_BLOCKS or box.tag == "figure":
            break
        if any(_is_title(document, line, link) for line in range(box.first, box.last + 1)):
            return range(box.first, box.last + 1)
    return range(0)


def _is_title(document: Document, line: int, link: str) -> bool:
    block = document.blocks[line]
    return block.is_linked and any(href == link for href, _ in block.links)


def _player_lines(document: Document, start: int, end: int) -> set[int]:
    """Return the lines of boxes from block *start* to *end* that hold a player and no picture: its caption, unless
    nothing else is told.
    """
    found: set[int] = set()
    if next(document.root.iter(*_PLAYERS), None) is None:
        return found  # most pages
    for box in document.containers:
        if (
            start <= box.first <= box.last < end
            and box.last - box.first < _MOST_BLOCKS
            and _frames_player(document, box)
        ):
            found.update(range(box.first, box.last + 1))
    others = (document.blocks[line].text for line in range(start, end) if line not in found)
    return found if any(others) else set()


def _frames_player(document: Document, box: Container) -> bool:
    """Tell whether the box is a figure round a player, or one that opens with a player and has one line below it."""
    opens = box.tag == "div" and box.first == box.last and _opens_with_player(box.element)
    if box.tag != "figure" and not opens:
        return False
    lines = range(box.first, box.last + 1)
    if any(document.blocks[line].image is not None or document.is_prose(line) for line in lines):
        return False
    return opens or next(box.element.iter(*_PLAYERS), None) is not None


def _opens_with_player(element: Any) -> bool:
    """Tell whether no word of *element* stands before its first player, which no line of text holds."""
    if (element.text or "").strip():
        return False
    for inner in islice(element.iter(), 1, _DEEPEST):
        if inner.tag in _PLAYERS:
            return True
        if KINDS[inner.tag] != BLOCK or (inner.text or "").strip():
            break
    return False
