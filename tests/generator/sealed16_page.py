"""What a shell of the sixteenth part is, and what it is told of one article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.generator.sealed16_kit import Kit, Other
from tests.generator.sealed16_tell import Piece, Tale

CHARSET = "{charset}"


@dataclass(frozen=True)
class Told:
    """One article ready for a shell: pieces of markup, each empty where the shell prints it elsewhere or not at all."""

    tale: Tale
    pieces: tuple[Piece, ...]
    shown: str
    edited: str
    hero: str
    body: str
    byline: str
    sign: str
    files: tuple[tuple[str, str], ...]
    related: tuple[Other, ...]
    dated: bool

    def toc(self) -> str:
        """Links to the subheadings, numbered as the ink numbers them."""
        marks = ((at, piece) for at, piece in enumerate(self.pieces) if piece.kind == "h")
        return "".join(f'<li><a href="#m{at}">{piece.text}</a></li>' for at, piece in marks)


@dataclass(frozen=True)
class Shell:
    """A site: its portals, years, date forms and hand, where lead, byline and first picture stand, and its two drawings."""

    name: str
    portals: tuple[str, ...]
    site: str
    path: str
    years: tuple[int, int]
    forms: tuple[str, ...]
    ink: str
    frame: Callable[[str, str, Kit], str]
    main: Callable[[Told, Kit], str]
    lead: str = "head"
    byline: bool = False
    hero: bool = False
    related: str = ""
    files: bool = False
    old: bool = False
    joined: bool = False
    inserts: tuple[str, ...] = ()
    base: str = "/anh/"


def listed(told: Told) -> str:
    """The rows of the list behind the text, each with its day in brackets where the list is dated."""
    return "".join(f"<li>{other.link()}{day_of(told, other)}</li>" for other in told.related)


def day_of(told: Told, other: Other) -> str:
    """The day of a linked article as the list prints it, nothing where lists have no days."""
    return f" ({other.day:%d/%m/%Y})" if told.dated else ""
