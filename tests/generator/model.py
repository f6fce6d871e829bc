"""The values of the generator: a story (what an editor wrote), its pieces, and a case (a page and its truth)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Picture:
    """A picture of a story: file name, visible caption (or none), and whether the page shows the file's name."""

    file: str
    caption: str | None = None
    show_name: bool = False
    alt: str = ""


@dataclass(frozen=True)
class Block:
    """One piece of a body: ``p``, ``h``, ``quote``, ``ul``, ``ol``, ``table`` or ``pic``."""

    kind: str
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pic: Picture | None = None

    def lines(self) -> list[str]:
        """The lines this piece gives to ``text``, cells parted by `` | ``."""
        if self.kind in {"ul", "ol"}:
            return list(self.items)
        if self.kind == "table":
            return [" | ".join(row) for row in self.rows]
        return [] if self.kind == "pic" else [self.text]


@dataclass(frozen=True)
class Link:
    """A link of a related list or an attachment; ``shown`` is the date as printed, ``iso`` what it means."""

    title: str
    href: str
    shown: str = ""
    iso: str | None = None


@dataclass(frozen=True)
class Story:
    """What an editor wrote, before any markup."""

    portal: str
    url: str
    title: str
    moment: datetime | None
    shown_date: str
    iso_date: str | None
    category: str | None
    lead: str
    blocks: tuple[Block, ...]
    head_picture: Picture | None = None
    byline: str = ""
    author: str | None = None
    source_line: str = ""
    source: str | None = None
    attachments: tuple[Link, ...] = ()
    related_heading: str = ""
    related: tuple[Link, ...] = ()
    language: str = "vi"
    lead_repeated: bool = False


@dataclass(frozen=True)
class Case:
    """A page as a server would send it and what is true of it; ``truth`` None means: not an article."""

    name: str
    split: str
    portal: str
    family: str
    url: str
    body: bytes = field(repr=False)
    truth: dict[str, Any] | None = field(repr=False)
    headers: tuple[tuple[str, str], ...] = ()
    chrome: tuple[str, ...] = field(default=(), repr=False)
