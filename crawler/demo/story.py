"""What one sample article says, apart from any markup, and the truth a reader of its page must find."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from crawler.demo.slug import slugify


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``link`` is ``(words, file)``: those words of the text are a link to an attached file."""

    text: str
    link: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the body; part of the text."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list; every item is a line of the text."""

    items: tuple[str, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of data; every row is a line of the text, cells parted by `` | ``."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file name below the portal's folder of pictures, and the caption under it, if any."""

    file: str
    caption: str | None = None


Block = Paragraph | Heading | Items | Rows | Picture


@dataclass(frozen=True, slots=True)
class Story:
    """One article of a sample portal.

    ``number`` is its id on the portal; ``published`` is aware, in the portal's offset; ``blocks`` begin with the lead
    (a picture may stand before it). ``byline`` is the label before the author (empty: the bare name at the end);
    ``author`` and ``source`` are without labels. ``markup`` names the way the body is marked up. ``doc`` is the file
    name of an attached PDF. ``edited`` is when the portal last changed it; ``slug`` is fixed at first publication.
    """

    portal: str
    number: int
    title: str
    published: datetime
    category: str
    blocks: tuple[Block, ...]
    markup: str
    author: str | None = None
    byline: str = ""
    source: str | None = None
    doc: str | None = None
    doc_title: str | None = None
    language: str = "vi"
    edited: datetime | None = None
    unreadable: str | None = None
    slug: str = ""
    generation: int = 1

    def __post_init__(self) -> None:
        if not self.slug:
            object.__setattr__(self, "slug", slugify(self.title))

    @property
    def pictures(self) -> list[Picture]:
        """The pictures in the order of the page."""
        return [block for block in self.blocks if isinstance(block, Picture)]

    @property
    def lead(self) -> str | None:
        """The opening paragraph, or None when the story is empty."""
        return next((block.text for block in self.blocks if isinstance(block, Paragraph)), None)

    @property
    def rest(self) -> tuple[Block, ...]:
        """The blocks without the opening paragraph."""
        first = next((block for block in self.blocks if isinstance(block, Paragraph)), None)
        return tuple(block for block in self.blocks if block is not first)

    def text(self) -> str:
        """The whole text as the contract wants it: paragraphs, items and rows one a line, a blank line between."""
        return "\n\n".join(lines for lines in map(_lines, self.blocks) if lines)

    def with_paragraph(self, text: str, when: datetime) -> Story:
        """Return the story with one more paragraph at its end, edited at *when*."""
        return replace(self, blocks=(*self.blocks, Paragraph(text)), edited=when)


def _lines(block: Block) -> str:
    if isinstance(block, Paragraph | Heading):
        return block.text
    if isinstance(block, Items):
        return "\n\n".join(block.items)
    if isinstance(block, Rows):
        return "\n\n".join(" | ".join(row) for row in block.rows)
    return ""
