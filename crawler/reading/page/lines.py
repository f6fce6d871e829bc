"""Runs of text to blocks: the pieces of one line, its links and how much of it is bold or italic, until it ends."""

from __future__ import annotations

from typing import Any

from crawler.reading.lines.boilerplate import is_short_furniture
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean, clean_apart
from crawler.reading.page.glued import LONGEST_GLUED, part_glued
from crawler.reading.page.tags import BOLD, ITALIC

#: Bytes to each mark, at most, where letters and marks are written apart; elsewhere a line or two may be.
_OTHERS_TO_A_MARK = 100
#: What follows the first piece of most lines of several: the space behind a link.
_ONLY_SPACE = [" "]
#: No server takes a longer address, in letters, and to undo the percent signs of megabytes takes seconds.
_LONGEST_ADDRESS = 1 << 16


class Lines:
    """Collects the pieces of the line that is being read; :meth:`flush` makes a block of them."""

    def __init__(self, source: bytes) -> None:
        self.blocks: list[Block] = []
        # The list itself stays the same: the walk holds on to it.
        self.pieces: list[str] = []
        #: Address of the link that is open, and its first piece.
        self.href: str | None = None
        self._link_start = 0
        #: Address, first piece and the piece behind the last one of each link of the line.
        self._links: list[tuple[str, int, int]] = []
        self._clean = clean_apart if _is_written_apart(source) else clean
        self._bold = self._italic = 0
        self._in_bold = self._in_italic = 0
        self._runs_on = False
        #: The last block is a picture.
        self._pictured = False

    def style(self, kind: int, step: int) -> None:
        """An element of *kind*, bold or italic or both, opens (*step* 1) or closes (-1)."""
        if kind != ITALIC:
            self._in_bold += step
        if kind != BOLD:
            self._in_italic += step

    def measure(self, text: str) -> None:
        """Count the letters of *text*, which is bold or italic."""
        length = len(" ".join(text.split()))
        self._bold += length if self._in_bold else 0
        self._italic += length if self._in_italic else 0

    def open_link(self, element: Any) -> None:
        """Begin the link *element*; one that is still open ends."""
        if self.href is not None:
            self.close_link()
        href = element.get("href")
        self.href = _address(element) if href is None else href if len(href) <= _LONGEST_ADDRESS else "#"
        self._link_start = len(self.pieces)

    def close_link(self) -> None:
        """End the link that is open, if there is one; one without text is none."""
        if self.href is not None:
            self._cut_link(self.href)
            self.href = None

    def _cut_link(self, href: str) -> None:
        """Note the text that the link to *href* has in this line; it goes on at the beginning of the next."""
        if (end := len(self.pieces)) > self._link_start:
            self._links.append((href, self._link_start, end))
        self._link_start = 0

    def breaks_within(self, flows: bool) -> None:
        """A ``<br>`` was met; *flows*: inside a phrase or style, which goes on in the next line."""
        self._runs_on = flows

    def add_picture(self, element: Any, where: int, breaks: int) -> None:
        """Add the picture *element* in container *where*, behind *breaks* ``<br>``."""
        picture = Block("", where, breaks)
        picture.image, picture.image_link = element, self.href
        self.blocks.append(picture)
        self._pictured = True

    def take(
        self, element: Any, size: int, special: dict[Any, int], hiding: set[str], where: int, heading: int
    ) -> bool:
        """Make a block of *element*, of *size* children, at once where it holds nothing but text, or one link that is
        neither *special* nor hidden by its class.

        Most elements that make a line of their own do. False for the others, which are walked, as is one inside a link,
        behind a ``<br>`` or behind a picture.
        """
        if self.href is not None or self._runs_on or self._pictured:
            return False
        text = element.text
        if not size:
            if text and (line := self._clean(text)):
                self.blocks.append(Block(line, where, 0, heading))
            return True
        link = element[0]
        if link.tag != "a" or len(link) or link in special or (text and not text.isspace()):
            return False
        if hiding and link.get("class") in hiding:
            return False
        tail = link.tail
        if tail and not tail.isspace():
            return False
        text = link.text
        if text and (line := self._clean(text)):
            block = Block(line, where, 0, heading)
            self.blocks.append(block)
            href = link.get("href")
            if href is None:
                href = _address(link)
            if tail:
                block.pieces = [text, " "]
            if href is not None:
                block.links, block.linked, block.is_linked = [(href, line)], len(line), True
                if tail and heading:
                    block.drop_anchors(is_short_furniture)
        return True

    def flush(self, where: int, breaks: int, heading: int) -> int:
        """Make a block of the pieces, if they hold text; return how many ``<br>`` still wait for the next block."""
        pieces, links = self.pieces, self._links
        if self.href is not None:
            self._cut_link(self.href)
        text = self._clean(pieces[0]) if len(pieces) == 1 or pieces[1:] == _ONLY_SPACE else self._join()
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

    def _join(self) -> str:
        """Return the line that several pieces make."""
        text = self._clean("".join(self.pieces))
        if len(text) <= LONGEST_GLUED and part_glued(self.pieces, text):
            return self._clean("".join(self.pieces))
        return text

    def _link(self, block: Block) -> None:
        """Give *block* its links, none of which fills it."""
        links = self._texts_of_links(block.text)
        block.link(links, sum([len(told) for _, told in links]))
        if block.heading:
            block.drop_anchors(is_short_furniture)

    def _texts_of_links(self, line: str) -> list[tuple[str, str]]:
        """Return (address, text) of each link of *line*; one that fills the line has its text."""
        pieces = self.pieces
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
