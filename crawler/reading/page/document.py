"""A page made ready for reading: its blocks, what it says of itself, and small questions about both."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter
from typing import Any

from archive.models import Page
from crawler.portals.base import Portal
from crawler.reading.lines.boilerplate import HOME, LINE_LIMIT, begins_at_home, is_short_furniture
from crawler.reading.lines.tools import LONGEST_TOOL, is_short_tool, is_tool
from crawler.reading.page.addressed import Addressed
from crawler.reading.page.blocks import PROSE, Block, Container, size_of_dense
from crawler.reading.page.clean import clean
from crawler.reading.page.setting import alignment, is_set_large
from crawler.reading.page.sites import SITE_STARTS, names_site
from crawler.reading.page.tree import Head
from crawler.reading.page.words import Declared, words

#: A longer beginning of the site's name is its name, too: the office without its province.
_SHORT_NAME, _LONGEST_NAME = 20, 150
#: Buttons and figures of one toolbar or player.
_MOST_PARTS = 12
#: No section of a site has a longer name, and no topic.
LONGEST_SECTION, _TOPIC = 32, 30
#: So many short paragraphs are a text.
FEWEST_TOLD = 4


@dataclass(slots=True)
class Document(Addressed):
    """One page with its blocks. ``containers`` are indexed by ``Block.container``; ``headline`` is set when found."""

    page: Page
    portal: Portal
    root: Any
    head: Head
    source: str
    blocks: list[Block]
    containers: list[Container]
    crumbs: list[str]
    noticed: list[int]
    styles: str
    broken: bool
    declared: Declared
    site: set[str] = field(default_factory=set)
    selected: dict[str, list[Any]] = field(default_factory=dict)
    placed: dict[str, list[Any]] = field(default_factory=dict)  # where ``page.selected`` found what a layout names
    numbers: dict[Any, int] = field(default_factory=dict)  # of the containers, by their elements, once asked
    holders: dict[tuple[str, ...], dict[int, int]] = field(default_factory=dict)
    tags: set[str] = field(init=False)
    headings: list[int] = field(init=False)
    joined: list[int] = field(init=False)
    ways: list[int] = field(init=False)
    site_starts: set[str] = field(init=False)
    site_letters: set[str] = field(init=False)
    dense: bool = field(init=False)  # sentences of Chinese stand on it: its lines say more than they have letters
    headline: int = -1
    named: dict[str, list[str]] = field(default_factory=dict)  # where short links of the same words lead
    first_links: dict[str, int] = field(default_factory=dict)
    asked: set[int] = field(default_factory=set)
    told_below: int = -1
    idle: dict[int, bool] = field(default_factory=dict)  # what ``head.title.ignorable`` said so far
    titles: dict[int, Any] = field(default_factory=dict)  # declared titles that ``head.title`` made so far
    rows: dict[int, list[tuple[str, str]]] = field(default_factory=dict)  # what ``head.row`` found so far
    spelled: tuple[Any] | None = None  # the title that ``head.address`` found, once asked
    one_top: bool | None = None  # what ``head.scoring`` found of headings of the first rank, once asked
    published: frozenset[str] | None = None  # what ``head.declared_day`` found, once asked

    def __post_init__(self) -> None:
        """Note which tags the page has, which lines are headings and how names of the site begin: most of what is
        asked for is nowhere on it.
        """
        self.tags = {container.tag for container in self.containers}
        self.note_lines()
        self.site_starts = {name[:3] for name in self.site}.union(SITE_STARTS)
        self.site_letters = {letter for start in self.site_starts for letter in (start[:1], start[:1].upper())}
        self.dense = "。" in self.source

    def note_lines(self) -> None:
        """Note which lines are headings, which are put together of several pieces, and which of those begin at home."""
        blocks = self.blocks
        self.headings = [index for index, block in enumerate(blocks) if block.heading]
        self.joined = [index for index, block in enumerate(blocks) if block.pieces and len(block.pieces) > 1]
        self.ways = [index for index in self.joined if begins_at_home(blocks[index].text)]

    def insert(self, index: int, block: Block) -> None:
        """Put *block* behind block *index*, in the containers of that one."""
        self.blocks.insert(index + 1, block)
        for container in self.containers:
            container.first += container.first > index
            container.last += container.last >= index
        self.note_lines()
        self.noticed = [number + (number > index) for number in self.noticed]
        for known in (self.idle, self.titles, self.rows, self.placed):
            known.clear()

    def confirmed(self, line: str) -> bool:
        """Tell whether the page's declared titles confirm *line* as its title; the site's own name never is one."""
        return self.declared.confirm(line) and not self.is_site_name(line)

    def confirmed_exactly(self, index: int) -> bool:
        """Tell whether block *index* is just what the page declares as its title."""
        text = self.blocks[index].text
        return self.declared.exactly(text) and not self.is_site_name(text)

    def repeats_heading(self, index: int) -> bool:
        """Tell whether block *index* stands below the text of a line that says just what the page declares: a heading
        of the first rank or, where there is none, a line that is no link and in no list.
        """
        if self.told_below < 0:
            self.told_below = len(self.blocks)
            if (top := self._top()) >= 0:
                told = islice(filter(self.is_told, range(top + 1, len(self.blocks))), FEWEST_TOLD)
                self.told_below = next(
                    (at for lines, at in enumerate(told, 1) if lines == FEWEST_TOLD or self.is_prose(at)),
                    self.told_below,
                )
        return index > self.told_below

    def _top(self) -> int:
        """Return the line that what stands below it may repeat, or -1."""
        tops = [at for at in self.headings if self.blocks[at].heading == 1]
        long = (at for at, block in enumerate(self.blocks) if not block.links and len(block.text) > _TOPIC)
        exact = filter(self.confirmed_exactly, tops or long)
        return next((at for at in exact if tops or self.nearest(at, ("ul", "ol", "nav")) < 0), -1)

    def is_told(self, index: int) -> bool:
        """Tell whether block *index* is prose, or a short paragraph such as a line of verse."""
        block = self.blocks[index]
        return self.is_prose(index) or (
            len(block.text) > 1 and not block.links and self.containers[block.container].tag == "p"
        )

    def is_site_name(self, line: str) -> bool:
        """Tell whether *line* is the name of the site rather than of an article."""
        if not line or len(line) > _LONGEST_NAME or ((first := line[0]) not in self.site_letters and first.isalnum()):
            return False  # most lines: they begin as no name does
        start = line[:3].casefold()
        if start not in self.site_starts and start.replace(" ", "").isalnum():
            return False
        if start in SITE_STARTS and len(line) < 70 and names_site(line):
            return True
        name = words(line)
        begins = len(name) > _SHORT_NAME and any(other.startswith(f"{name} ") for other in self.site)
        return begins or name in self.site

    def is_section(self, index: int, line: str) -> bool:
        """Tell whether *line*, of block *index*, is a section's name: another line links to another page by it."""
        if len(line) > LONGEST_SECTION:
            return False
        if not self.named:
            self.named = {"": []}
            for href, text in [link for block in self.blocks if block.links for link in block.links]:
                if len(text) <= LONGEST_SECTION:
                    self.named.setdefault(text.casefold(), []).append(href)
        name = line.casefold()
        others = self.named.get(name, [])
        own = [text for _, text in self.blocks[index].links if others and text.casefold() == name]
        return len(list(islice(filter(self.leads_away, others), len(own) + 1))) > len(own)

    def is_linked_above(self, index: int, text: str) -> bool:
        """Tell whether a link of the words *text* stands above block *index*, as those of menu and breadcrumb do."""
        if not self.first_links:
            linked = [(number, block.links) for number, block in enumerate(self.blocks) if block.links]
            self.first_links = {name: number for number, links in reversed(linked) for _, name in links}
            self.first_links[""] = -1
        return self.first_links.get(text, index) < index

    def ancestors(self, index: int) -> list[int]:
        """Return container *index* and those round it, innermost first."""
        chain = []
        while index >= 0:
            chain.append(index)
            index = self.containers[index].parent
        return chain

    def inside(self, container: int, index: int) -> bool:
        """Tell whether block *index* lies within *container*."""
        return (box := self.containers[container]).first <= index <= box.last

    def nearest(self, index: int, tags: tuple[str, ...]) -> int:
        """Return the innermost container of block *index* with one of *tags*, or -1."""
        holders = self.holders.get(tags)
        if holders is None:
            holders = self.holders[tags] = {} if self.tags.isdisjoint(tags) else {-1: -1}
        if not holders:
            return -1  # such tags are nowhere on the page
        where, containers = self.blocks[index].container, self.containers
        if (box := containers[where]).tag in tags:
            return where
        parent = box.parent  # paragraphs of one text ask the same above their own element
        found = holders.get(parent)
        if found is None:
            found = parent
            while found >= 0 and (box := containers[found]).tag not in tags:
                found = box.parent
            holders[parent] = found
        return found

    def set_headline(self, index: int, asked: set[int]) -> None:
        """Say where the title stands, and which lines are *asked* of readers, not told to them."""
        self.headline, self.asked, self.idle, self.titles = index, asked, {}, {}

    def list_item(self, index: int) -> int:
        """Return the list item of block *index*, or -1; one that holds the headline is the layout of the page."""
        item = self.nearest(index, ("li",))
        return -1 if self.holds_headline(item) or self.holds_headline(self.containers[item].parent) else item

    def holds_headline(self, where: int) -> bool:
        """Tell whether container *where*, if it is one, holds the headline, which is known by then."""
        return where >= 0 <= self.headline and self.inside(where, self.headline)

    def common(self, one: int, other: int) -> int:
        """Return the innermost container that holds blocks *one* and *other*."""
        where = self.blocks[one].container
        while where >= 0 and not (box := self.containers[where]).first <= other <= box.last:
            where = box.parent
        return where

    def align(self, index: int) -> str:
        """Return ``center``, ``right`` or an empty string: how the line of block *index* is set, as its tags say."""
        for where in self.ancestors(self.blocks[index].container)[:3]:
            container = self.containers[where]
            if container.tag == "center":
                return "center"
            if container.last - container.first > 3:
                break
            found = alignment(container.element)
            if found:
                return "" if found == "left" else found
        return ""

    def is_large(self, index: int) -> bool:
        """Tell whether block *index* is set in large type."""
        container = self.containers[self.blocks[index].container]
        if container.last - container.first > 6:
            return False
        inner = container.element.iter("span", "font", "strong", "b", "big")
        return is_set_large(container.element) or any(map(is_set_large, inner))

    def is_furniture(self, index: int) -> bool:
        """Tell whether block *index* is nothing but buttons and counters, however its inline elements are parted, or a
        picture.
        """
        block = self.blocks[index]
        text = block.text
        if len(text) > LINE_LIMIT:
            return index in self.asked
        if is_short_furniture(text) or index in self.asked:
            return True
        if len(block.pieces) < 2:
            return False
        parts = 0
        for piece in filter(None, map(clean, block.pieces)):
            # "X" between other buttons is the network; alone it may number a chapter
            if not (piece == "X" or piece.isdecimal() or is_short_furniture(piece)):
                return False
            parts += 1
        return parts > 1

    def is_tool(self, index: int) -> bool:
        """Tell whether the line of block *index* speaks of nothing but the page, its inline elements parted or not."""
        block = self.blocks[index]
        if len(block.text) > LONGEST_TOOL:
            return False
        if is_short_tool(block.text):
            return True
        return 1 < len(block.pieces) <= _MOST_PARTS and is_tool(clean(" ".join(block.pieces)))

    def is_of_page(self, index: int) -> bool:
        """Tell whether block *index* speaks of nothing but the page: a button, counter or tool, or a picture."""
        return self.is_furniture(index) or self.is_tool(index)

    def is_link_row(self, index: int) -> bool:
        """Tell whether the line is nothing but short links side by side, or a hash tag: topics of the article."""
        block = self.blocks[index]
        linked = block.links and block.linked >= len(block.text) - 4 * len(block.links)
        if not linked or block.links[0][1].casefold() in HOME:
            return False  # words, or the way from the home page
        return block.text[0] == "#" or (len(block.links) > 1 and max(len(text) for _, text in block.links) <= _TOPIC)

    def opened(self, start: int, end: int) -> tuple[int, list[Container]]:
        """Return the containers that begin with one of the blocks *start* to *end*, and the number of the first."""
        begins = attrgetter("first")  # they are in order
        first = bisect_left(self.containers, start, key=begins)
        return first, self.containers[first : bisect_left(self.containers, end, first, key=begins)]

    def is_prose(self, index: int) -> bool:
        """Tell whether block *index* is a paragraph: long, and not a link."""
        block = self.blocks[index]
        long = len(block.text) >= PROSE or (self.dense and self.size_of(block.text) >= PROSE)
        return long and not block.is_linked and index not in self.asked

    def size_of(self, line: str) -> int:
        """Return how much *line* says, in letters."""
        return size_of_dense(line) if self.dense else len(line)
