"""Tree to blocks: the visible lines of a page in reading order, each knowing where it stands.

Hidden elements, scripts, controls of forms and frames give none. The walk is iterative, and it is what reading costs
most: elements are met once, in order, and one without children (most are) is closed as soon as it is open.
Hidden elements are found by one query beforehand.
"""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import unquote

from crawler.reading.page.blocks import Block, Container
from crawler.reading.page.emphasis import EMPHASIS, set_type
from crawler.reading.page.hidden import (
    Styled,
    hidden_by_id,
    hidden_crumbs,
    hiding_attributes,
    holders_of_steps,
    marked_below,
    special_kinds,
    told_to_machines,
)
from crawler.reading.page.lines import Lines
from crawler.reading.page.notices import notices
from crawler.reading.page.tags import (
    BLOCK,
    BREAK,
    FLOWING,
    HEADINGS,
    HIDING_CLASSES,
    IMAGE,
    KINDS,
    LINK,
    PARTED,
    SKIP,
)

#: No heading has so many lines.
_TOO_MANY_LINES = 5
#: So many sentences of so many letters, all of one level, are no headings.
_FEWEST_PARAGRAPHS, _SENTENCE = 2, 50
#: In place of the kind of an element that was opened and is not at its end.
_OPENED = -1


class Builder:
    """Walks a tree once and collects its blocks and containers (both in document order)."""

    def __init__(self, hiding: frozenset[str], source: bytes, styled: Styled) -> None:
        self._lines = Lines(source)
        self.blocks: list[Block] = self._lines.blocks
        self.containers: list[Container] = []
        self.crumbs: list[str] = []
        self._styled, self.styles = styled
        #: A heading holds so much that its end tag must have been mistaken.
        self.has_long_heading = False
        #: Elements with a style, where any of them sets type in bold or italic.
        self._set_by_style: list[Any] = []
        #: Notices of the site, and before which blocks they stand.
        self._notices: list[Any] = []
        self.noticed: list[int] = []
        self._hiding = hiding
        self._source = source
        #: Elements with marks of schema.org, and what holds steps of a breadcrumb, once something hidden is met.
        self._marks: list[Any] = []
        self._holders: set[Any] | None = None

    def _special(self, root: Any) -> dict[Any, int]:
        """Return the kind of each element below *root* that its tag alone does not tell; note crumbs."""
        emphasised = EMPHASIS.search(self.styles) is not None
        self._set_by_style = self._styled if emphasised else []
        special = special_kinds(root, self._styled, emphasised)
        self._notices = notices(root, self._source)
        self._marks = marked_below(root)
        unseen = told_to_machines(self._marks, self._source) + self._notices + hidden_by_id(root, self._hiding)
        special.update(dict.fromkeys(unseen, SKIP))
        for element, kind in special.items():
            if kind == SKIP:
                self._note_crumbs(root, element)
        return special

    def _note_crumbs(self, root: Any, element: Any) -> None:
        if self._holders is None:
            self._holders = holders_of_steps(root, self._marks)
        crumbs = hidden_crumbs(element, self._holders)
        self.crumbs = self.crumbs if crumbs is None else crumbs

    def end_headings(self) -> None:
        """Let headings that hold so much that they were never closed end with the line that stands right in them."""
        ended = -1
        for container in self.containers:
            if container.tag not in HEADINGS or container.last - container.first < _TOO_MANY_LINES:
                continue
            for block in self.blocks[max(container.first, ended + 1) : container.last + 1]:
                if self.containers[block.container].tag not in HEADINGS:
                    block.heading = 0
            ended = max(ended, container.last)

    def walk(self, root: Any) -> None:  # noqa: PLR0912, PLR0915  # run for every tag: calls cost most here
        """Collect everything below *root*."""
        special, hiding = self._special(root), hiding_attributes(root, self._hiding)
        lines, blocks, containers = self._lines, self.blocks, self.containers
        pieces, flush, take, kinds, headings = lines.pieces, lines.flush, lines.take, KINDS, HEADINGS
        # the elements that are open, with their kind and those of their children that were not met yet
        opened: list[Any] = []
        open_kinds = [BLOCK]
        waiting: list[Any] = []
        where, heading, breaks, styled, count = -1, 0, 0, 0, 0
        children = iter((root,))
        while True:
            for element in children:
                tag = element.tag
                kind = special[element] if special and element in special else kinds[tag]
                if hiding and element.get("class") in hiding:
                    kind = SKIP
                    self._note_crumbs(root, element)
                if kind == BLOCK:
                    if pieces:
                        flush(where, breaks, heading)
                    breaks = 0
                    container = Container(element, tag, where, heading, len(blocks))
                    containers.append(container)
                    inner = headings.get(tag, heading)
                    size = len(element)
                    if size < 2 and not styled and take(element, size, special, hiding, count, inner):
                        count += 1
                        container.last = len(blocks) - 1
                        text = element.tail
                        if text and not text.isspace():
                            pieces.append(text)
                        continue
                    where, heading = count, inner
                    count += 1
                elif kind > BLOCK:
                    own = kind
                    if kind >= PARTED:
                        breaks, own = flush(where, breaks, heading) + 1, kind - PARTED
                    if own == LINK:
                        lines.open_link(element)
                    elif own >= IMAGE:
                        if pieces:
                            breaks = flush(where, breaks, heading)
                        if own == BREAK:
                            breaks += 1
                            lines.breaks_within(open_kinds[-1] in FLOWING)
                        elif own == IMAGE:
                            lines.add_picture(element, where, breaks)
                    else:
                        styled += 1
                        lines.style(own, 1)
                if kind != SKIP:
                    text = element.text
                    if text:
                        if not text.isspace():
                            pieces.append(text)
                            if styled:
                                lines.measure(text)
                        elif pieces:
                            pieces.append(" ")
                    if len(element):
                        opened.append(element)
                        open_kinds.append(kind)
                        waiting.append(children)
                        children, kind = iter(element[:]), _OPENED
                elif self._notices and element in self._notices:
                    self.noticed.append(len(blocks))
                break
            else:
                if not opened:
                    break
                element, kind, children = opened.pop(), open_kinds.pop(), waiting.pop()
            if kind == _OPENED:
                continue
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
            elif kind > BLOCK:
                if kind >= PARTED:
                    breaks, kind = flush(where, breaks, heading) + 1, kind - PARTED
                if kind == LINK:
                    lines.close_link()
                elif kind < LINK:
                    styled -= 1
                    lines.style(kind, -1)
            text = element.tail
            if text:
                if not text.isspace():
                    pieces.append(text)
                    if styled:
                        lines.measure(text)
                elif pieces:
                    pieces.append(" ")
        if self._set_by_style:
            set_type(self._set_by_style, containers, blocks)


def _unlink_headings(builder: Builder, headings: list[Block]) -> None:
    """Take the link from headings that lead to their own place on the page and nowhere else: those of a text do."""
    for block in headings:
        if len(block.links) == 1 and block.is_linked and block.links[0][0][:1] == "#":
            named = builder.containers[block.container].element.get("id")
            if named and named in (block.links[0][0][1:], unquote(block.links[0][0][1:])):
                block.link((), 0)


def _level_paragraphs(builder: Builder, headings: list[Block]) -> None:
    """Take the level from headings in which a text is set: sentences of one level, one below the other in one element,
    are its paragraphs, and so is what stands among them.
    """
    sentences = [block for block in headings if len(block.text) >= _SENTENCE and block.text[-1] == "."]
    if len(sentences) < _FEWEST_PARAGRAPHS:
        return  # nearly all pages
    told = Counter(_place(builder, block) for block in sentences if not block.links)
    for block in headings:
        if told[_place(builder, block)] >= _FEWEST_PARAGRAPHS:
            block.heading = 0


def _place(builder: Builder, block: Block) -> tuple[int, int]:
    return block.heading, builder.containers[block.container].parent


def build(root: Any, own_hiding: frozenset[str], source: bytes, styled: Styled) -> Builder:
    """Return the walked :class:`Builder` of *root*, parsed from *source*, with *styled* elements; *own_hiding*: what
    its style sheets hide.

    A page of which class names hide every line is one that a script shows: they are not believed then.
    """
    builder = Builder(HIDING_CLASSES | own_hiding, source, styled)
    builder.walk(root)
    if not builder.blocks:
        builder = Builder(frozenset(), source, styled)
        builder.walk(root)
    headings = [block for block in builder.blocks if block.heading]
    _unlink_headings(builder, headings)
    _level_paragraphs(builder, headings)
    return builder
