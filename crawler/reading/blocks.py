"""Tree to blocks: the visible lines of a page in reading order, each knowing where it stands.

A block is what a browser would show as one line or paragraph of its own: text between block-level tags or ``<br>``.
Pictures are blocks too. Hidden elements, scripts, forms' controls and frames give none. The walk is iterative: a page
nested two thousand deep is walked like any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from crawler.reading.clean import clean
from crawler.reading.errors import TooDeepError
from crawler.reading.tree import MAX_DEPTH

_BLOCK = frozenset(
    "html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre search section summary table tbody td tfoot th thead tr"
    " ul caption legend dialog optgroup".split()
)
_SKIP = frozenset(
    "head script style noscript template svg math iframe object embed select textarea button canvas audio video map"
    " datalist noframes frameset xml title".split()
)
_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em", "cite"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: Bootstrap and WordPress names for "not shown"; a site's own names are read from its style sheet.
_HIDING_CLASSES = frozenset(("hidden", "d-none", "hide", "sr-only", "visually-hidden", "invisible", "screen-reader-text"))
_HIDING_STYLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.I)
_BLOCK_STYLE = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)", re.I)


@dataclass(slots=True, eq=False)
class Container:
    """A block-level element: its parent (index), and the blocks it spans (first to last, inclusive)."""

    element: Any
    tag: str
    parent: int
    first: int
    last: int = -1


@dataclass(slots=True, eq=False)
class Block:
    """One visible line, or one picture (``image`` is its element then).

    ``links`` are (address, text); ``breaks`` counts the ``<br>`` before it inside its container; the lengths are
    letters inside links, bold and italic; ``pieces`` are the inline runs it was put together from.
    """

    text: str
    container: int
    breaks: int = 0
    heading: int = 0
    linked: int = 0
    bold: int = 0
    italic: int = 0
    links: list[tuple[str, str]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    image: Any = None
    image_link: str | None = None
    styled: Any = None

    @property
    def is_linked(self) -> bool:
        """Most of the line is a link."""
        return self.linked * 2 > len(self.text)

    @property
    def is_bold(self) -> bool:
        """The whole line is bold (a stray mark aside)."""
        return self.bold >= len(self.text) * 0.9 > 0

    @property
    def is_italic(self) -> bool:
        """The whole line is italic (a stray mark aside)."""
        return self.italic >= len(self.text) * 0.9 > 0


class Builder:
    """Walks a tree once and collects its blocks and containers."""

    def __init__(self, hidden_classes: frozenset[str]) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.crumbs: list[str] = []
        self._hiding = _HIDING_CLASSES | hidden_classes
        self._stack: list[int] = []
        self._levels: list[int] = []
        self._pieces: list[str] = []
        self._linked = self._bold = self._italic = 0
        self._in_bold = self._in_italic = 0
        self._links: list[tuple[str, str]] = []
        self._hrefs: list[tuple[str, int]] = []
        self._breaks = 0
        self._styled: Any = None

    def walk(self, root: Any) -> None:
        """Collect everything below *root*; raises TooDeepError where the parser would have lost text."""
        walker = etree.iterwalk(root, events=("start", "end"))
        depth = 0
        skipped: Any = None
        for event, element in walker:
            if event == "start":
                depth += 1
                if depth > MAX_DEPTH:
                    raise TooDeepError(f"The page is nested more than {MAX_DEPTH} deep.")
                if self._start(element):
                    if element.text:
                        self._text(element.text)
                else:
                    skipped = element
                    walker.skip_subtree()
                continue
            depth -= 1
            if element is skipped:
                skipped = None
            else:
                self._end(element)
            if element.tail and depth:
                self._text(element.tail)
        self._flush()

    def _start(self, element: Any) -> bool:
        tag = element.tag
        if tag in _SKIP:
            return False
        style_block = False
        for name, value in element.items():
            if name == "style":
                if _HIDING_STYLE.search(value):
                    return self._hide(element)
                style_block = "display" in value and _BLOCK_STYLE.search(value) is not None
            elif name == "class":
                if not self._hiding.isdisjoint(value.split()):
                    return self._hide(element)
            elif name == "hidden" or (name == "aria-hidden" and value.lower() == "true"):
                return self._hide(element)
        if tag in _BLOCK:
            self._open(element, tag)
        elif tag == "br":
            self._flush()
            self._breaks += 1
        elif tag == "img":
            self._image(element)
        elif tag == "a":
            self._hrefs.append((element.get("href") or "", len(self._pieces)))
        elif tag in _BOLD:
            self._in_bold += 1
        elif tag in _ITALIC:
            self._in_italic += 1
        elif style_block or tag == "hr":
            self._flush()
        if style_block:
            self._flush()
        return True

    def _hide(self, element: Any) -> bool:
        """A hidden breadcrumb in schema.org marks is what the site shows through a script: kept aside as evidence."""
        if (element.get("itemtype") or "").endswith("BreadcrumbList"):
            self.crumbs = [clean("".join(link.itertext())) for link in element.iter("a")]
        return False

    def _open(self, element: Any, tag: str) -> None:
        self._flush()
        self._breaks = 0
        self.containers.append(Container(element, tag, self._stack[-1] if self._stack else -1, len(self.blocks)))
        self._stack.append(len(self.containers) - 1)
        level = _HEADINGS.get(tag, 0)
        self._levels.append(level or (self._levels[-1] if self._levels else 0))

    def _end(self, element: Any) -> None:
        tag = element.tag
        if tag in _BLOCK:
            self._flush()
            self._breaks = 0
            self.containers[self._stack.pop()].last = len(self.blocks) - 1
            self._levels.pop()
        elif tag == "a":
            self._close_link()
        elif tag in _BOLD:
            self._in_bold -= 1
        elif tag in _ITALIC:
            self._in_italic -= 1
        elif tag == "span" and "display" in (element.get("style") or "") and _BLOCK_STYLE.search(element.get("style")):
            self._flush()

    def _close_link(self) -> None:
        href, begin = self._hrefs.pop()
        self._note_link(href, begin)

    def _note_link(self, href: str, begin: int) -> None:
        text = clean("".join(self._pieces[begin:]))
        if text:
            self._links.append((href, text))
            self._linked += len(text)

    def _text(self, text: str) -> None:
        self._pieces.append(text)
        if self._in_bold or self._in_italic:
            length = len(" ".join(text.split()))
            self._bold += length if self._in_bold else 0
            self._italic += length if self._in_italic else 0

    def _image(self, element: Any) -> None:
        """A picture is a block of its own; a text line that surrounds it is parted by it only if the picture is large."""
        self._flush()
        href = self._hrefs[-1][0] if self._hrefs else None
        where = self._stack[-1] if self._stack else -1
        self.blocks.append(Block("", where, self._breaks, image=element, image_link=href))

    def _flush(self) -> None:
        pieces = self._pieces
        if not pieces:
            return
        if self._hrefs:
            href, begin = self._hrefs[-1]
            self._note_link(href, begin)
            self._hrefs = [(address, 0) for address, _ in self._hrefs]
        text = clean("".join(pieces))
        if text:
            self._add(text)
            self._breaks = 0
        self._pieces, self._links = [], []
        self._linked = self._bold = self._italic = 0

    def _add(self, text: str) -> None:
        where = self._stack[-1] if self._stack else -1
        level = self._levels[-1] if self._levels else 0
        block = Block(text, where, self._breaks, level, self._linked, self._bold, self._italic)
        block.links = self._links
        if len(self._pieces) > 1:
            block.pieces = self._pieces
        self.blocks.append(block)


def build(root: Any, hidden_classes: frozenset[str] = frozenset()) -> Builder:
    """Return the walked :class:`Builder` of *root*."""
    builder = Builder(hidden_classes)
    builder.walk(root)
    return builder
