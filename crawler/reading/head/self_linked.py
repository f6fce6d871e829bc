"""The line by which a page links to itself: many systems make each title a link to its article, on its own page, too,
or a link that leads nowhere.

It is asked only where neither the page's declared titles nor its address confirm a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from archive.folding import WORD
from crawler.reading.head.title import Title, make_title
from crawler.reading.lines.idle import is_idle
from crawler.reading.page.document import Document

#: Names of sections, which the menu of their own page links to, are mostly shorter.
_FEWEST_WORDS, _FEWEST_LETTERS = 5, 20
#: The text begins so many lines below a title that only a script makes a link.
_NEAR = 6


def linked_title(document: Document) -> Title | None:
    """Return the title that bears the words of the page's only link to itself, or else to nowhere if a paragraph stands
    near below, a heading before other lines; None when the page has none, or several of different words.
    """
    title = _only_title(document, _leads_here)
    if title is None and (title := _only_title(document, _leads_nowhere)):
        near = range(title.last + 1, min(title.last + 1 + _NEAR, len(document.blocks)))
        title = title if any(map(document.is_prose, near)) else None
    if title:
        document.titles |= dict.fromkeys(range(title.first, title.last + 1), title)
    return title


def _only_title(document: Document, leads: Callable[[Document, str], bool]) -> Title | None:
    links = ((href, name) for block in document.blocks for href, name in block.links if len(name) >= _FEWEST_LETTERS)
    names = {name for href, name in links if len(WORD.findall(name)) >= _FEWEST_WORDS and leads(document, href)}
    titles = list(_titles(document, names.pop())) if len(names) == 1 else []
    return min(titles, key=lambda title: (not title.heading, title.first), default=None)


def _leads_here(document: Document, href: str) -> bool:
    """Tell whether the link names the page's own address, and not a place in it alone."""
    return document.has_address and href.partition("#")[0] != "" and not document.leads_away(href)


def _leads_nowhere(document: Document, href: str) -> bool:
    return not href or is_idle(href)


def _titles(document: Document, name: str) -> Iterator[Title]:
    start = name[:_FEWEST_WORDS]
    for index, block in enumerate(document.blocks):
        title = make_title(document, index, 1) if block.text.startswith(start) else None
        if title and title.text == name and not any(document.leads_away(href) for href, _ in block.links):
            yield replace(title, confirmed=True, why="the link to the page itself")
