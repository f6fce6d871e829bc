"""Tree to blocks: the visible lines of a page in reading order, each knowing where it stands.

Hidden elements, scripts, controls of forms and frames give none. The walk is iterative, and it is what reading costs
most: elements are met once, in order, and what closes before the next one opens is known from that one's parent.
Hidden elements are found by one query beforehand.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

from lxml import etree

from crawler.reading.page.blocks import Block, Container
from crawler.reading.page.clean import clean, clean_apart
from crawler.reading.page.hidden import hidden_crumbs, hiding_classes, special_kinds, suspects
from crawler.reading.page.styles import is_shown_wide
from crawler.reading.page.tags import (
    BLOCK,
    BOLD,
    BREAK,
    FLOWING,
    HEADINGS,
    HIDING_CLASSES,
    IMAGE,
    INLINE,
    KINDS,
    LINK,
    PARTED,
    SKIP,
)

#: What stands inside a skipped element.
_INSIDE = -1
#: An element without a parent closes all that is still open.
_END: Any = etree.Element("end")
#: No heading has so many lines.
_TOO_MANY_LINES = 5
#: Bytes to each mark, at most, where letters and marks are written apart; elsewhere a line or two may be.
_OTHERS_TO_A_MARK = 100


class Builder:
    """Walks a tree once and collects its blocks and containers (both in document order)."""

    def __init__(self, hiding: frozenset[str], source: bytes) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.crumbs: list[str] = []
        #: All styles of elements, side by side.
        self.styles = ""
        #: A heading holds so much that its end tag must have been mistaken.
        self.has_long_heading = False
        self._hiding = hiding
        self._source = source
        self._clean = clean_apart if _is_written_apart(source) else clean
        # The list itself stays the same: the walk holds on to it.
        self._pieces: list[str] = []
        #: Address, first piece and the piece behind the last one of each link of the line.
        self._links: list[tuple[str, int, int]] = []
        self._href: str | None = None
        self._link_start = 0
        self._bold = self._italic = 0
        self._in_bold = self._in_italic = 0
        self._runs_on = False
        #: The last block is a picture.
        self._pictured = False

    def walk(self, root: Any) -> None:  # noqa: PLR0912, PLR0915  # run for every tag: calls cost most here
        """Collect everything below *root*."""
        suspected = suspects(root, self._source)
        special = special_kinds(suspected)
        self.styles = " ".join([element.get("style", "") for element in suspected])
        for element, kind in special.items():
            if kind == SKIP:
                self._note_crumbs(element)
        hiding = hiding_classes(root, self._hiding)
        blocks, containers, pieces, flush = self.blocks, self.containers, self._pieces, self._flush
        kinds, headings, links = KINDS, HEADINGS, self._links
        opened: list[Any] = [None]
        open_kinds = [BLOCK]
        where, heading, breaks, styled, count, inside = -1, 0, 0, 0, 0, False
        for element in chain(root.iter(), (_END,)):
            parent = element.getparent()
            while opened[-1] is not parent:
                kind = open_kinds.pop()
                closed = opened.pop()
                if kind == BLOCK:
                    if pieces:
                        flush(where, breaks, heading)
                    breaks = 0
                    container = containers[where]
                    container.last = len(blocks) - 1
                    where = container.parent
                    if heading:
                        heading = container.outer_heading
                        if container.last - container.first >= _TOO_MANY_LINES and container.tag in headings:
                            self.has_long_heading = True
                elif kind:
                    if kind == _INSIDE:
                        continue
                    if kind >= PARTED:
                        breaks, kind = flush(where, breaks, heading) + 1, kind - PARTED
                    if kind == LINK:
                        href = self._href
                        if href is not None:
                            if (end := len(pieces)) > (start := self._link_start):
                                links.append((href, start, end))
                            self._href = None
                    elif kind == SKIP:
                        inside = False
                    elif kind < LINK:
                        styled -= 1
                        self._style(kind, -1)
                text = closed.tail
                if text:
                    if not text.isspace():
                        pieces.append(text)
                        if styled:
                            self._measure(text)
                    elif pieces:
                        pieces.append(" ")
            opened.append(element)
            if inside:
                open_kinds.append(_INSIDE)
                continue
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
            if kind == BLOCK:
                if pieces:
                    flush(where, breaks, heading)
                breaks = 0
                containers.append(Container(element, tag, where, heading, len(blocks)))
                where = count
                count += 1
                if tag in headings:
                    heading = headings[tag]
            elif kind:
                if kind == SKIP:
                    inside = True
                    continue
                if kind >= PARTED:
                    breaks, kind = flush(where, breaks, heading) + 1, kind - PARTED
                if kind == LINK:
                    if self._href is not None:
                        self._close_link()
                    href = element.get("href")
                    self._href = _address(element) if href is None else href
                    self._link_start = len(pieces)
                elif kind >= IMAGE:
                    if pieces:
                        breaks = flush(where, breaks, heading)
                    if kind == BREAK:
                        breaks += 1
                        self._runs_on = open_kinds[-2] in FLOWING
                    elif kind == IMAGE:
                        picture = Block("", where, breaks)
                        picture.image, picture.image_link = element, self._href
                        blocks.append(picture)
                        self._pictured = True
                elif kind != INLINE:
                    styled += 1
                    self._style(kind, 1)
            text = element.text
            if text:
                if not text.isspace():
                    pieces.append(text)
                    if styled:
                        self._measure(text)
                elif pieces:
                    pieces.append(" ")
        if pieces:
            flush(where, breaks, heading)

    def _note_crumbs(self, element: Any) -> None:
        crumbs = hidden_crumbs(element)
        self.crumbs = self.crumbs if crumbs is None else crumbs

    def _style(self, kind: int, step: int) -> None:
        if kind == BOLD:
            self._in_bold += step
        else:
            self._in_italic += step

    def _measure(self, text: str) -> None:
        """Count the letters of *text*, which is bold or italic."""
        length = len(" ".join(text.split()))
        self._bold += length if self._in_bold else 0
        self._italic += length if self._in_italic else 0

    def _close_link(self) -> None:
        end = len(self._pieces)
        if self._href is not None and end > self._link_start:
            self._links.append((self._href, self._link_start, end))

    def _flush(self, where: int, breaks: int, heading: int) -> int:
        """Make a block of the pieces, if they hold text; return how many ``<br>`` still wait for the next block."""
        pieces, links = self._pieces, self._links
        if self._href is not None:
            self._close_link()
            self._link_start = 0
        text = self._clean("".join(pieces))
        if text:
            block = Block(text, where, breaks, heading)
            breaks = 0
            if links:
                href, first, end = links[0]
                if first == 0 and end == len(pieces):  # most: a line of a menu
                    block.links, block.linked, block.is_linked = [(href, text)], len(text), True
                else:
                    self._link(block)
            if self._bold or self._italic:
                block.bold, block.italic = self._bold, self._italic
            if self._runs_on:
                block.runs_on, self._runs_on = block.breaks == 1, False
            if len(pieces) > 1:
                block.pieces = pieces.copy()
            if not self._pictured:
                self.blocks.append(block)
            elif not self._goes_on(block):
                self.blocks.append(block)
                self._pictured = False
        if links:
            links.clear()
        if self._bold or self._italic:
            self._bold = self._italic = 0
        pieces.clear()
        return breaks

    def _link(self, block: Block) -> None:
        """Give *block* its links, none of which fills it."""
        links = self._texts_of_links(block.text)
        block.link(links, sum([len(told) for _, told in links]))
        if block.heading:
            block.drop_anchors()

    def _texts_of_links(self, line: str) -> list[tuple[str, str]]:
        """Return (address, text) of each link of *line*; one that fills the line has its text."""
        pieces = self._pieces
        whole = (0, len(pieces))
        found = [
            (href, line if (first, end) == whole else self._clean("".join(pieces[first:end])))
            for href, first, end in self._links
        ]
        return [link for link in found if link[1]]

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


def _is_written_apart(source: bytes) -> bool:
    """Tell whether marks stand behind their letters throughout: in UTF-8 each begins with the same byte."""
    return (len(source) - len(source.replace(b"\xcc", b""))) * _OTHERS_TO_A_MARK > len(source)


def _address(element: Any) -> str | None:
    """Return where an ``<a>`` without address leads: nowhere when only a script knows; None for a place to lead to."""
    is_place = (element.get("name") or element.get("id")) and not element.get("onclick")
    return None if is_place else ""


def build(root: Any, own_hiding: frozenset[str], source: bytes) -> Builder:
    """Return the walked :class:`Builder` of *root*, parsed from *source*; *own_hiding*: what its style sheets hide.

    A page of which class names hide every line is one that a script shows: they are not believed then.
    """
    builder = Builder(HIDING_CLASSES | own_hiding, source)
    builder.walk(root)
    if not builder.blocks:
        builder = Builder(frozenset(), source)
        builder.walk(root)
    return builder
