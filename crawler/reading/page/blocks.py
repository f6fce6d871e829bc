"""What a page is made of for reading: its visible lines and pictures, and the block-level elements that hold them.

A block is what a browser would show as one line or paragraph of its own: text between block-level tags or ``<br>``.
Pictures are blocks too. Each stands in a container, the outermost of which is the root of the page and holds them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

#: A line this long, of plain words, is prose.
PROSE = 80
#: How a sentence ends.
STOPS = (".", "!", "?", "…", "”")
#: How any phrase of a text may end, an item of its lists, too; no heading of a box does.
PHRASE_STOPS = (*STOPS, ":", ";", ",")
#: Signs of Chinese: each says about as much as three letters do.
_HAN = re.compile("[\u3400-\u9fff]")
_LETTERS_OF_SIGN = 3
_LONGEST_SIGN = 2
_BACK = ("«", "←", "‹", "<")


def size_of_dense(text: str) -> int:
    """Return how long *text* is in letters: a sign of Chinese stands for several."""
    return len(text) + (_LETTERS_OF_SIGN - 1) * len(_HAN.findall(text))


class Container:
    """A block-level element: its parent (index), and the blocks it spans (first to last, inclusive)."""

    __slots__ = ("element", "first", "last", "outer_heading", "parent", "tag")

    def __init__(self, element: Any, tag: str, parent: int, outer_heading: int = 0, first: int = -1) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.outer_heading = outer_heading
        self.first = first
        self.last = -1


class Block:
    """One visible line, or one picture (``image`` is its element then).

    ``links`` are (address, text); ``breaks`` counts the ``<br>`` before it inside its container; the lengths are
    letters inside links, bold and italic; ``pieces`` are the inline runs it was put together from.
    """

    __slots__ = (
        "bold",
        "breaks",
        "container",
        "cut",
        "heading",
        "image",
        "image_link",
        "is_linked",
        "italic",
        "linked",
        "links",
        "pieces",
        "runs_on",
        "text",
    )

    def __init__(self, text: str, container: int, breaks: int = 0, heading: int = 0) -> None:
        self.text = text
        self.container = container
        self.breaks = breaks
        self.heading = heading
        self.linked = self.bold = self.italic = 0
        #: Most of the line is a link. Asked so often that it is kept.
        self.is_linked = False
        self.links: Sequence[tuple[str, str]] = ()
        self.pieces: Sequence[str] = ()
        #: The ``<br>`` before it lies inside an inline element: the line above is of the same phrase or style.
        self.runs_on = False
        #: A signature was read out of it: its element holds more than its text.
        self.cut = False
        self.image: Any = None
        self.image_link: str | None = None

    def link(self, links: Sequence[tuple[str, str]], linked: int) -> None:
        """Say which links the line holds, and how many of its letters stand in them."""
        self.links, self.linked = links, linked
        self.is_linked = linked * 2 > len(self.text)

    def beside_links(self) -> str:
        """Return the line without the words of its links, a space for each."""
        rest = self.text
        for _, words in self.links:
            rest = rest.replace(words, " ", 1)
        return rest

    def drop_anchors(self, is_button: Callable[[str], bool]) -> None:
        """Take out of a heading the sign at one of its ends that links to the heading itself, such as "#" or "¶", and
        links that are buttons: "« Trở về".
        """
        for href, sign in self.links:
            anchors = href.startswith("#") and len(sign) <= _LONGEST_SIGN and not any(map(str.isalnum, sign))
            back = is_button(sign) or (sign[:1] in _BACK and self.text.startswith(sign))
            if anchors or (back and sign != self.text):
                text = self.text.removesuffix(sign) if self.text.endswith(sign) else self.text.removeprefix(sign)
                self.text = text.strip()
                links = [link for link in self.links if link != (href, sign)]
                self.link(links, sum([len(told) for _, told in links]))
                self.pieces = [piece for piece in self.pieces if piece.strip() != sign]

    @property
    def is_bold(self) -> bool:
        """The whole line is bold (a stray mark aside)."""
        return self.bold >= len(self.text) * 0.9 > 0

    @property
    def is_italic(self) -> bool:
        """The whole line is italic (a stray mark aside)."""
        return self.italic >= len(self.text) * 0.9 > 0
