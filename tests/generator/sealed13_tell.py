"""How the tales of the thirteenth part are written down, and the text that follows from them by the contract."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
#: The first letter of a line says what the line is; any other letter begins a paragraph.
MARKS = {"*": "h", "-": "li", "|": "row", "@": "pic", "%": "video"}


@dataclass(frozen=True)
class Piece:
    """One piece of a body; ``rest`` is the caption of a picture."""

    kind: str
    text: str
    rest: str = ""

    @property
    def cells(self) -> list[str]:
        return self.text.split("|")


@dataclass
class Tale:
    """What an editor wrote."""

    family: str
    title: str
    moment: datetime = datetime(2020, 1, 1)
    lead: str = ""
    pieces: list[Piece] = field(default_factory=list)
    sign: str = ""
    author: str | None = None
    source: str | None = None
    files: list[tuple[str, str]] = field(default_factory=list)


def _take(tale: Tale, line: str) -> None:
    mark, rest = line[0], line[1:]
    first, _, second = rest.partition("|")
    if mark == "!":
        tale.moment = datetime.fromisoformat(rest)
    elif mark == ">":
        tale.lead = rest
    elif mark == "~":
        tale.sign, tale.author = first, second
    elif mark == "^":
        tale.source = rest
    elif mark == "+":
        tale.files.append((first, second))
    elif mark == "@":
        tale.pieces.append(Piece("pic", first, second))
    else:
        tale.pieces.append(Piece(MARKS[mark], rest) if mark in MARKS else Piece("p", line))


def parse(text: str) -> list[Tale]:
    """The tales of a file: ``#`` opens a family, ``=`` a tale."""
    tales: list[Tale] = []
    family = ""
    for line in filter(None, text.splitlines()):
        if line[0] == "#":
            family = line[1:]
        elif line[0] == "=":
            tales.append(Tale(family, line[1:]))
        else:
            _take(tales[-1], line)
    return tales


def stock() -> list[Tale]:
    """Every tale of the part, in order."""
    here = Path(__file__)
    return [
        tale
        for name in "abc"
        for tale in parse(here.with_name(f"sealed13_tales_{name}.txt").read_text(encoding="utf-8"))
    ]


def bare(text: str) -> str:
    """*text* without the addresses of its links."""
    return LINK.sub(r"\1", text)


def text_of(tale: Tale) -> str:
    """The whole text by the contract: lead first, rows and items one a line; captions and films are no text."""
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        if piece.kind == "row":
            lines.append(" | ".join(piece.cells))
        elif piece.kind not in {"pic", "video"}:
            lines.append(bare(piece.text))
    return "\n\n".join(lines)
