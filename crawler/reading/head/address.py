"""The line that the page's own address spells: many portals make an article's address of its title.

It is asked only where nothing else on the page confirms a title. Of an address the last step and the values of its
parameters are looked at, those of sections stand before; figures and the kind of file are no words of a title.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from urllib.parse import parse_qsl, unquote, urlsplit

from archive.folding import WORD, fold
from crawler.reading.head.dateline import TITLE_LIMIT
from crawler.reading.head.title import Title, make_title
from crawler.reading.page.document import Document

#: Names of sections are mostly shorter.
_FEWEST_WORDS, _FEWEST_LETTERS = 5, 20
#: An address cut short holds the beginning of a title, of so many letters at least.
_SHORTEST_CUT = 40
_FILES = frozenset(("html", "htm", "aspx", "php", "chn"))


def title_in_address(document: Document) -> Title | None:
    """Return the title that the address spells, a heading before other lines; None when no line of the page is it."""
    if document.spelled is None:
        titles = list(_spelled(document, list(_names(document.page.url))))
        document.spelled = (min(titles, key=lambda title: (not title.heading, title.first), default=None),)
        if title := document.spelled[0]:
            document.titles |= dict.fromkeys(range(title.first, title.last + 1), title)
    found: Title | None = document.spelled[0]
    return found


def is_spelled(document: Document, line: str) -> bool:
    """Tell whether the address is just the words of *line*, however few, and figures."""
    words = " ".join(WORD.findall(fold(line)))
    return any(name == words for name in _names(document.page.url, 1, 1))


def spells(url: str, title: str) -> bool:
    """Tell whether the address *url* is made of the words of *title*."""
    return any(_is_name_of(title, name) for name in _names(url))


def _names(url: str, fewest: int = _FEWEST_WORDS, letters: int = _FEWEST_LETTERS) -> Iterator[str]:
    """Yield what of an address may be a title, as words without marks: so many words and letters at least."""
    try:
        parts = urlsplit(url)
        values = [value for _, value in parse_qsl(parts.query, max_num_fields=20)]
    except ValueError:
        return
    for step in (parts.path.rstrip("/").rpartition("/")[2], *values):
        words = WORD.findall(fold(unquote(step)))
        while len(words) >= fewest and len(name := " ".join(words)) >= letters:
            yield name
            if not (words[-1].isdigit() or words[-1] in _FILES):
                break
            words.pop()  # unless it is a year that ends the title


def _spelled(document: Document, names: list[str]) -> Iterator[Title]:
    starts = {name.partition(" ")[0] for name in names}
    letters = {start[0] for start in starts}
    for index, block in enumerate(document.blocks if names else ()):
        text = block.text
        if not 0 < len(text) <= TITLE_LIMIT or (text[0].isalnum() and _plain(text[0]) not in letters):
            continue  # most lines: they begin as no name does
        first = WORD.search(text)
        if first is None or fold(first[0]) not in starts or _leads_away(document, index):
            continue
        title = make_title(document, index, 1)
        if title and any(_is_name_of(title.text, name) for name in names):
            yield replace(title, confirmed=True, why="spelled by the page's address")


@cache
def _plain(letter: str) -> str:
    return fold(letter)[:1]


def _is_name_of(line: str, name: str) -> bool:
    words = " ".join(WORD.findall(fold(line)))
    return words == name or (len(name) >= _SHORTEST_CUT and words.startswith(name))


def _leads_away(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return bool(block.links) and document.leads_away(block.links[0][0])
