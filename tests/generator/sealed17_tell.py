"""The tales of the seventeenth sealed part: what an editor wrote, read from plain text files beside this module."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

#: How a line of a tale begins and what it then is; a line that begins with none of them is a paragraph.
KINDS = {
    "##": "h", "*": "ul", "1)": "ol", "|": "table", '"': "quote", "/": "verse", "@@": "gallery", "@": "pic",
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """One piece of a body; items, rows and pictures that follow one another are one piece."""

    kind: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """An article before any markup; ``sign`` holds the lines of the signature as printed."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    sign: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    language: str = "vi"


def kind_of(line: str) -> tuple[str, str]:
    """What a line is, and the line without its mark."""
    for mark in sorted(KINDS, key=len, reverse=True):
        if line.startswith(mark):
            return KINDS[mark], line[len(mark) :]
    return "p", line


def joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Items and rows that follow one another as one list or table."""
    out: list[Piece] = []
    for piece in pieces:
        if out and piece.kind == out[-1].kind and piece.kind in {"ul", "ol", "table"}:
            out[-1] = Piece(piece.kind, out[-1].cells + piece.cells)
        else:
            out.append(piece)
    return tuple(out)


def parse(text: str) -> Tale:
    """One tale from its lines."""
    title = lead = ""
    language, pieces = "vi", []
    sign: tuple[str, ...] = ()
    author = source = None
    for line in text.strip().split("\n"):
        if line == "=en":
            language = "en"
        elif line.startswith("~"):
            shown, author, source = line[1:].split("||")
            sign = tuple(shown.split("/"))
        elif line.startswith("#") and not line.startswith("##"):
            title = line[1:]
        elif line.startswith(">"):
            lead = line[1:]
        else:
            kind, rest = kind_of(line)
            pieces.append(Piece(kind, (rest,)))
    return Tale(title, lead, joined(pieces), sign, author or None, source or None, language)


def pictures_of(piece: Piece) -> list[tuple[str, str | None]]:
    """The files and captions of a picture or a gallery."""
    pairs = [one.partition("|") for one in piece.cells[0].split(";;")]
    return [(name, caption or None) for name, _, caption in pairs]


def lines_of(piece: Piece) -> list[str]:
    """The lines a piece gives to ``text``."""
    if piece.kind in {"pic", "gallery"}:
        return []
    return [" | ".join(cell.split("|")) for cell in piece.cells] if piece.kind == "table" else list(piece.cells)


def _read(name: str) -> list[Tale]:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [parse(one) for one in text.strip().split("\n\n")]


TALES = tuple(tale for letter in "abc" for tale in _read(f"sealed17_tales_{letter}.txt"))
