"""Tree to blocks: the visible lines of a page in reading order, each knowing where it stands.

A block is what a browser would show as one line or paragraph of its own: text between block-level tags or ``<br>``.
Pictures are blocks too. Hidden elements, scripts, controls of forms and frames give none. The walk is iterative, and
it is what reading costs most: hidden elements are found by one query beforehand, so that an element without text,
picture or block of its own costs two dictionary look-ups.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

from crawler.reading.clean import clean
from crawler.reading.styles import NARROW_CLASSES, NARROW_SIGNS, is_shown_wide
from crawler.reading.tags import (
    BLOCK,
    BLOCK_STYLE,
    BOLD,
    BREAK,
    FLOWING,
    HEADINGS,
    HIDING_CLASSES,
    HIDING_STYLE,
    IMAGE,
    KINDS,
    LINK,
    PARTED,
    SKIP,
)

#: Elements with a style, and with a mark of hiddenness; few on any page. Two queries cost less than one.
_STYLED: Any = etree.XPath("//@style/..")
_MARKED: Any = etree.XPath("//@hidden/.. | //@aria-hidden/..")
_CLASSES: Any = etree.XPath("//@class", smart_strings=False)
_LONGEST_SIGN = 2
#: Steps of a breadcrumb in marks: schema.org's, and those of data-vocabulary.org, which NukeViet wrote before 4.3.
_STEPS: Any = etree.XPath("boolean(.//*[@itemprop='itemListElement' or contains(@itemtype, '/Breadcrumb')])")


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

    @property
    def is_bold(self) -> bool:
        """The whole line is bold (a stray mark aside)."""
        return self.bold >= len(self.text) * 0.9 > 0

    @property
    def is_italic(self) -> bool:
        """The whole line is italic (a stray mark aside)."""
        return self.italic >= len(self.text) * 0.9 > 0


class Builder:
    """Walks a tree once and collects its blocks and containers (both in document order)."""

    def __init__(self, hiding_classes: frozenset[str], marks_hidden: bool) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.crumbs: list[str] = []
        self._hiding = hiding_classes
        self._marks_hidden = marks_hidden
        # The list itself stays the same: the walk holds on to it.
        self._pieces: list[str] = []
        #: Address, first piece and the piece behind the last one of each link of the line.
        self._links: list[tuple[str, int, int]] = []
        self._href: str | None = None
        self._link_start = 0
        self._bold = self._italic = 0
        self._in_bold = self._in_italic = 0
        self._runs_on = False

    def walk(self, root: Any) -> None:  # noqa: PLR0912, PLR0915  # run for every tag: calls cost most here
        """Collect everything below *root*."""
        special = self._specials(root)
        classes = " ".join(_CLASSES(root))
        candidates = self._hiding | NARROW_CLASSES if NARROW_SIGNS.search(classes) else self._hiding
        hiding = frozenset(name for name in candidates if name in classes)
        blocks, containers, pieces, flush = self.blocks, self.containers, self._pieces, self._flush
        kinds, headings = KINDS, HEADINGS
        open_kinds: list[int] = []
        where, heading, breaks, styled = -1, 0, 0, 0
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                tag = element.tag
                kind = kinds[tag]
                if special and element in special:
                    kind = special[element]
                if (
                    hiding
                    and (names := element.get("class"))
                    and not hiding.isdisjoint(own := names.split())
                    and not is_shown_wide(own)
                ):
                    kind = SKIP
                    self._note_crumbs(element)
                open_kinds.append(kind)
                if kind >= PARTED:
                    breaks, kind = flush(where, breaks, heading) + 1, kind - PARTED
                if kind:
                    if kind == BLOCK:
                        if pieces:
                            flush(where, breaks, heading)
                        breaks = 0
                        containers.append(Container(element, tag, where, heading, len(blocks)))
                        where = len(containers) - 1
                        if tag in headings:
                            heading = headings[tag]
                    elif kind == SKIP:
                        walker.skip_subtree()
                        continue
                    elif kind == LINK:
                        if self._href is not None:
                            self._close_link()
                        self._href, self._link_start = _address(element), len(pieces)
                    elif kind >= IMAGE:
                        if pieces:
                            breaks = flush(where, breaks, heading)
                        if kind == BREAK:
                            breaks += 1
                            self._runs_on = open_kinds[-2:][0] in FLOWING
                        elif kind == IMAGE:
                            picture = Block("", where, breaks)
                            picture.image, picture.image_link = element, self._href
                            blocks.append(picture)
                    else:
                        styled += 1
                        self._style(kind, 1)
                text = element.text
            else:
                kind = open_kinds.pop()
                if kind >= PARTED:
                    breaks, kind = flush(where, breaks, heading) + 1, kind - PARTED
                if kind > SKIP:
                    if kind == BLOCK:
                        if pieces:
                            flush(where, breaks, heading)
                        breaks = 0
                        container = containers[where]
                        container.last = len(blocks) - 1
                        where, heading = container.parent, container.outer_heading
                    elif kind == LINK:
                        self._close_link()
                        self._href = None
                    elif kind < LINK:
                        styled -= 1
                        self._style(kind, -1)
                text = element.tail
            if text:
                if not text.isspace():
                    pieces.append(text)
                    if styled:
                        self._measure(text)
                elif pieces:
                    pieces.append(" ")
        if pieces:
            flush(where, breaks, heading)

    def _specials(self, root: Any) -> dict[Any, int]:
        """Return the elements that are hidden, and those that their style makes blocks."""
        found = {}
        suspects = _STYLED(root)
        if self._marks_hidden:
            suspects += _MARKED(root)
        for element in suspects:
            if self._is_hidden(element):
                found[element] = SKIP
                self._note_crumbs(element)
            elif KINDS[element.tag] in FLOWING and BLOCK_STYLE.search(element.get("style") or ""):
                found[element] = KINDS[element.tag] + PARTED if KINDS[element.tag] else BLOCK
        return found

    def _style(self, kind: int, step: int) -> None:
        if kind == BOLD:
            self._in_bold += step
        else:
            self._in_italic += step

    def _close_link(self) -> None:
        if self._href is not None and len(self._pieces) > self._link_start:
            self._links.append((self._href, self._link_start, len(self._pieces)))

    def _texts_of_links(self, line: str) -> list[tuple[str, str]]:
        """Return (address, text) of each link of *line*; one that fills the line has its text."""
        pieces = self._pieces
        whole = (0, len(pieces))
        found = [
            (href, line if (first, end) == whole else clean("".join(pieces[first:end])))
            for href, first, end in self._links
        ]
        self._links.clear()
        return [link for link in found if link[1]]

    def _measure(self, text: str) -> None:
        """Count the letters of *text*, which is bold or italic."""
        length = len(" ".join(text.split()))
        self._bold += length if self._in_bold else 0
        self._italic += length if self._in_italic else 0

    def _is_hidden(self, element: Any) -> bool:
        for name, value in element.items():
            if name == "style":
                if HIDING_STYLE.search(value):
                    return True
            elif name == "hidden" or (name == "aria-hidden" and value.lower() == "true"):
                return True
        return False

    def _note_crumbs(self, element: Any) -> None:
        """A hidden breadcrumb, by its name or schema.org marks, is what a script shows: kept as evidence."""
        named = "breadcrumb" in (element.get("class") or "").lower()
        if named or (element.get("itemtype") or "").endswith("BreadcrumbList") or _STEPS(element):
            self.crumbs = [clean("".join(link.itertext())) for link in element.iter("a")]

    def _flush(self, where: int, breaks: int, heading: int) -> int:
        """Make a block of the pieces, if they hold text; return how many ``<br>`` still wait for the next block."""
        pieces = self._pieces
        text = clean("".join(pieces))
        if text:
            if self._href is not None:
                self._close_link()
            block = Block(text, where, breaks, heading)
            if len(self._links) == 1 and self._links[0][1:] == (0, len(pieces)):  # most links are a line of a menu
                block.link([(self._links[0][0], text)], len(text))
            elif self._links:
                links = self._texts_of_links(text)
                block.link(links, sum([len(told) for _, told in links]))
                if heading:
                    _drop_anchors(block)
            block.bold, block.italic = self._bold, self._italic
            block.runs_on = self._runs_on and breaks == 1
            self._runs_on = False
            if len(pieces) > 1:
                block.pieces = pieces.copy()
            before = self.blocks[-1] if self.blocks else block
            if before.image is None or not self._goes_on(block):
                self.blocks.append(block)
            breaks = 0
        self._link_start = 0
        self._links.clear()
        pieces.clear()
        self._bold = self._italic = 0
        return breaks

    def _goes_on(self, block: Block) -> bool:
        """A picture inside a sentence does not part it: the words behind it join those before it."""
        if len(self.blocks) < 2 or block.breaks or self.blocks[-1].breaks:
            return False
        before = self.blocks[-2]
        if (
            before.container != block.container
            or not before.text
            or before.text[-1] in ".!?:;…”"
            or not block.text[0].islower()
        ):
            return False
        before.text = f"{before.text} {block.text}"
        before.link([*before.links, *block.links], before.linked + block.linked)
        before.bold += block.bold
        before.italic += block.italic
        return True


def _drop_anchors(block: Block) -> None:
    """Take out of a heading the sign that links to the heading itself, such as "#" or "¶" at one of its ends."""
    for href, sign in block.links:
        if href.startswith("#") and len(sign) <= _LONGEST_SIGN and not any(map(str.isalnum, sign)):
            text = block.text.removesuffix(sign) if block.text.endswith(sign) else block.text.removeprefix(sign)
            block.text = text.strip()
            links = [link for link in block.links if link != (href, sign)]
            block.link(links, sum([len(told) for _, told in links]))
            block.pieces = [piece for piece in block.pieces if piece.strip() != sign]


def _address(element: Any) -> str | None:
    """Return where an ``<a>`` leads, empty when only a script knows; None for one that is a place to lead to."""
    href: str | None = element.get("href")
    if href is not None:
        return href
    is_place = (element.get("name") or element.get("id")) and not element.get("onclick")
    return None if is_place else ""


def build(root: Any, hidden_classes: frozenset[str] = frozenset(), marks_hidden: bool = True) -> Builder:
    """Return the walked :class:`Builder` of *root*. *marks_hidden*: the word ``hidden`` stands in its source at all.

    A page of which class names hide every line is one that a script shows: they are not believed then.
    """
    builder = Builder(HIDING_CLASSES | hidden_classes, marks_hidden)
    builder.walk(root)
    if not builder.blocks:
        builder = Builder(frozenset(), marks_hidden)
        builder.walk(root)
    return builder
