"""What the editors wrote: the tales of the eleventh sealed part, read from plain text, and what their text is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

MARKS = {"* ": "h", "- ": "ul", "+ ": "ol", "| ": "table", '" ': "quote", "@ ": "pic", "@@": "gallery"}
GATHERED = {"ul", "ol", "table"}
NOTE = re.compile(r"\^(\d)\^")


@dataclass(frozen=True)
class Picture:
    """A picture's file and its caption, None where the editor wrote none."""

    file: str
    caption: str | None


@dataclass(frozen=True)
class Piece:
    """One piece of a body; ``lines`` are its paragraphs, items or rows, ``pictures`` what it shows."""

    kind: str
    lines: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Tale:
    """An article before any markup."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    flag: str = ""


def rows_of(piece: Piece) -> list[list[str]]:
    """The cells of a table, row by row."""
    return [[cell.strip() for cell in line.split("|")] for line in piece.lines]


def _pictures(text: str) -> tuple[Picture, ...]:
    pairs = [part.partition("|") for part in text.split("||")]
    return tuple(Picture(file.strip(), caption.strip() or None) for file, _, caption in pairs)


def _piece(line: str) -> Piece:
    kind = MARKS.get(line[:2], "p")
    text = line if kind == "p" else line[2:].strip()
    return Piece(kind, pictures=_pictures(text)) if kind in {"pic", "gallery"} else Piece(kind, (text,))


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Items and rows that follow one another are one list or table."""
    held: Piece | None = None
    for piece in pieces:
        if held and piece.kind == held.kind and piece.kind in GATHERED:
            held = Piece(held.kind, held.lines + piece.lines)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def parse(text: str) -> Tale:
    """Read one tale: its title, then a line a piece, marked by its first letters."""
    title, *lines = text.strip().split("\n")
    flag = next((line[2:] for line in lines if line.startswith("! ")), "")
    lead = next((line[2:] for line in lines if line.startswith("> ")), "")
    body = [_piece(line) for line in lines if line[:2] not in {"! ", "> "}]
    return Tale(title, lead, tuple(_joined(body)), flag)


@lru_cache(maxsize=1)
def tales() -> tuple[Tale, ...]:
    """All tales in the order of their files."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("sealed11_tales_*.txt"))]
    return tuple(parse(part) for text in texts for part in re.split(r"^## ", text, flags=re.M) if part.strip())


def shown(line: str) -> str:
    """A line as a reader sees it: a mark of a footnote is its number in brackets."""
    return NOTE.sub(r"(\1)", line)


def lines_of_piece(piece: Piece, dashed: bool) -> list[str]:
    """What *piece* gives to the text; *dashed* where the editor typed his bullets by hand."""
    if piece.kind == "table":
        return [" | ".join(row) for row in rows_of(piece)]
    if dashed and piece.kind == "ul":
        return [f"- {line}" for line in piece.lines]
    if dashed and piece.kind == "ol":
        return [f"{number}. {line}" for number, line in enumerate(piece.lines, 1)]
    return [shown(line) for line in piece.lines]


def text_of(tale: Tale, dashed: bool = False) -> str:
    """The text of the contract: lead first, a blank line between any two lines."""
    lines = [tale.lead] if tale.lead else []
    return "\n\n".join([*lines, *(line for piece in tale.pieces for line in lines_of_piece(piece, dashed))])


def pictures_of(tale: Tale) -> list[Picture]:
    """Every picture in reading order."""
    return [picture for piece in tale.pieces for picture in piece.pictures]
