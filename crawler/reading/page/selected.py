"""Where the selectors of a layout find something: elements, and the visible lines of theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from cssselect import HTMLTranslator, SelectorError, parse
from lxml import etree

from archive.errors import ArchiveError
from crawler.reading.lines.idle import is_idle
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_NAMES = re.compile(r"[.#]([\w-]+)")
#: What a selector need not find: names in ``:not(...)`` and its like, and in values of attributes.
_ASIDE = re.compile(r":[\w-]+\(.*\)|\[[^\]]*\]")
#: What cssselect makes of ``.name`` and ``#name`` asks every element for the attribute, twice or more; to go from the
#: attributes that fit to their elements takes a third of the time.
_CLASS = re.compile(
    r"\[@class and (?:contains\(@class, '[\w-]+'\) and )?"
    r"contains\(concat\(' ', normalize-space\(@class\), ' '\), ' ([\w-]+) '\)\]"
)
_BY_CLASS = r"/@class[contains(., '\1')][contains(concat(' ', normalize-space(.), ' '), ' \1 ')]/.."
_ID = re.compile(r"\[@id = ('[\w-]+')\]")
_BY_ID = r"/@id[. = \1]/.."
#: So many elements are looked for in the lines of a page: no field and no list of articles has more.
_MOST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """What an element shows: its words in the lines ``first`` to ``last``, which may hold those of others, too.

    ``box`` are all its blocks, with the pictures before and behind its words.
    """

    first: int
    last: int
    text: str
    box: range


def select(document: Document, selector: str | None) -> list[Any]:
    """Return the elements that *selector* (CSS) finds; none when there is no selector.

    Raises ArchiveError if it is none.
    """
    if not selector:
        return []
    if selector not in document.selected:
        paths = tuple(path for names, path in _paths(selector) if all(name in document.source for name in names))
        document.selected[selector] = _query(paths)(document.root) if paths else []
    return document.selected[selector]


@cache
def _paths(selector: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return for each selector of a list the names of classes and ids that a page must have for it, and its XPath."""
    translator = HTMLTranslator()
    try:
        parts = [(part.canonical(), translator.selector_to_xpath(part)) for part in parse(selector)]
    except SelectorError as error:
        raise ArchiveError(f"{selector!r} in a portal file is no CSS selector: {error}. Correct it there.") from error
    return tuple(
        (tuple(_NAMES.findall(_ASIDE.sub("", css))), _CLASS.sub(_BY_CLASS, _ID.sub(_BY_ID, path)))
        for css, path in parts
    )


@cache
def _query(paths: tuple[str, ...]) -> Any:
    return etree.XPath(" | ".join(paths))


def places(document: Document, selector: str | None) -> list[Place]:
    """Return where the elements that *selector* finds show something to readers, in the order of the page."""
    if not selector or not (elements := select(document, selector)):
        return []
    if selector not in document.placed:
        found = (_place(document, element) for element in elements[:_MOST])
        document.placed[selector] = [place for place in found if place]
    return document.placed[selector]


def _place(document: Document, element: Any) -> Place | None:
    """Return the lines of *element*: those of the boxes that it is or holds, or its words inside a line."""
    numbers = _numbers(document)
    within = [element] if element in numbers else [part for part in element.iter() if part in numbers]
    shown = [box for part in within if (box := document.containers[numbers[part]]).last >= box.first >= 0]
    if shown:
        return _lines(document, range(min(box.first for box in shown), max(box.last for box in shown) + 1))
    outer = next((part for part in element.iterancestors() if part in numbers), None)
    words = clean("".join(element.itertext()))
    if outer is None or within or not words:
        return None
    box = document.containers[numbers[outer]]
    lines = range(box.first, box.last + 1)
    holder = next((index for index in lines if words in document.blocks[index].text), -1)
    return Place(holder, holder, words, range(holder, holder + 1)) if holder >= 0 else None


def _numbers(document: Document) -> dict[Any, int]:
    """Return the number of the container that each element of the page is, if it is one."""
    if not document.numbers:
        document.numbers.update((container.element, at) for at, container in enumerate(document.containers))
    return document.numbers


def _lines(document: Document, box: range) -> Place | None:
    """Return the place of the blocks *box*; None if they are pictures alone."""
    told = [index for index in box if document.blocks[index].text]
    return Place(told[0], told[-1], " ".join([document.blocks[at].text for at in told]), box) if told else None


def links_at(document: Document, selector: str | None) -> list[tuple[str, str]]:
    """Return (address, words) of the links that *selector* finds, or that the elements it finds hold, which readers
    see and that lead somewhere.
    """
    held = (link for found in select(document, selector) for link in found.iter("a") if link.get("href"))
    elements = list(islice(held, _MOST))
    links = [(link.get("href").strip(), _place(document, link)) for link in elements]
    return [(href, place.text) for href, place in links if place and not is_idle(href)]
