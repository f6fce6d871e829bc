"""Reads the texts and the skeletons of the twenty-sixth sealed part from the files beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Piece:
    """A piece of a text: ``p``, ``h``, ``q``, ``ul``, ``ol``, ``table`` or ``pic``; *rows* are items, rows of cells or file and caption."""

    kind: str
    rows: tuple[tuple[str, ...], ...]

    def lines(self) -> list[str]:
        """The lines it gives to an article's text."""
        return [] if self.kind == "pic" else [" | ".join(row) for row in self.rows]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    name: str
    title: str
    lead: str
    pieces: tuple[Piece, ...]

    @property
    def pictures(self) -> list[tuple[str, str]]:
        """File and caption (or nothing) of each picture, in order."""
        return [
            (row[0], row[1] if len(row) > 1 else "")
            for piece in self.pieces
            if piece.kind == "pic"
            for row in piece.rows
        ]

    def text(self) -> str:
        """The text by the contract."""
        return "\n\n".join([self.lead, *(line for piece in self.pieces for line in piece.lines())])


@dataclass(frozen=True)
class Frame:
    """A skeleton: its page, how it draws the pieces of a body, and its settings."""

    portal: str
    name: str
    inks: dict[str, str]
    page: str

    def has(self, word: str) -> bool:
        """Whether the settings of the skeleton hold *word*."""
        return word in self.inks.get("set", "").split()


KINDS = {"p": "p", "h": "h", "q": "q", "-": "ul", "1": "ol", "|": "table", "i": "pic"}


def _sections(file: str, mark: str) -> list[tuple[str, list[str]]]:
    parts = re.split(rf"^{mark} *(.+)$", (HERE / file).read_text(encoding="utf-8"), flags=re.M)[1:]
    return [(name.strip(), body.strip("\n").split("\n")) for name, body in zip(parts[::2], parts[1::2], strict=True)]


def _pieces(lines: list[str]) -> tuple[Piece, ...]:
    rows = [(KINDS[line[0]], tuple(line[2:].split(" | ")) if line[0] in "|i" else (line[2:],)) for line in lines]
    out: list[Piece] = []
    for kind, group in groupby(rows, key=lambda row: row[0]):
        found = tuple(row for _, row in group)
        together = kind in {"ul", "ol", "table"}
        out += [Piece(kind, found)] if together else [Piece(kind, (row,)) for row in found]
    return tuple(out)


def tales() -> tuple[Tale, ...]:
    """All texts, in the order of the file."""
    return tuple(
        Tale(name, lines[0][2:], lines[1][2:], _pieces(lines[2:]))
        for name, lines in _sections("sealed26_tales.txt", "==")
    )


def frames() -> tuple[Frame, ...]:
    """All skeletons, portal by portal."""
    out = []
    for portal, file in (("lai_chau", "lai_chau"), ("dien_bien", "dien_bien"), ("dien_bien_stttt", "nukeviet")):
        for name, lines in _sections(f"sealed26_{file}.txt", "@@"):
            at = lines.index("--")
            inks = dict(line.split(": ", 1) for line in lines[:at])
            out.append(Frame(portal, name, inks, "\n".join(lines[at + 1 :])))
    return tuple(out)


def others() -> tuple[tuple[str, str, str], ...]:
    """The pages that are no article: name, heading and what stands in the article's place."""
    return tuple((name, lines[0], "\n".join(lines[1:])) for name, lines in _sections("sealed26_others.txt", "=="))
