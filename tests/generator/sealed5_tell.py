"""What a story of the fifth sealed part is, how it is written down, and what is true of it whatever its page looks like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from random import Random

KINDS = {">": "lead", "#": "h", "*": "li", "|": "row", '"': "q", "@": "pic", "/": "v", "~": "sign", "[": "note"}
GROUPED = {"li", "row", "v", "note"}


@dataclass(frozen=True)
class Piece:
    """One line of a story; ``file`` is the picture's name."""

    kind: str
    text: str = ""
    file: str = ""

    @property
    def cells(self) -> list[str]:
        return self.text.split("|")


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    flag: str = ""
    sign: str = ""


@dataclass(frozen=True)
class Sign:
    """How a text is signed: the line, and the names and the source it gives."""

    line: str = ""
    author: str | None = None
    source: str | None = None


def parse(text: str) -> Tale:
    """The tale written in *text*, in the notation of ``sealed5_tales``."""
    flag, title, lead, sign = "", "", "", ""
    pieces: list[Piece] = []
    for line in text.split("\n"):
        kind = KINDS.get(line[0], "p")
        rest = line[1:] if kind != "p" else line
        if line.startswith("!"):
            flag = line[1:]
        elif not title:
            title = line
        elif kind == "lead":
            lead = rest
        elif kind == "sign":
            sign = rest
        else:
            pieces.append(Piece(kind, f"“{rest}”" if kind == "q" else rest))
    return Tale(title, lead, tuple(pieces), flag, sign)


def with_files(tale: Tale, rng: Random, names: str) -> Tale:
    """*tale* with a file for each picture; *names* says how the portal's people call them."""
    numbers = iter(rng.sample(range(100, 999), len(tale.pieces)))
    pieces = (replace(p, file=names.format(n=next(numbers))) if p.kind == "pic" else p for p in tale.pieces)
    return replace(tale, pieces=tuple(pieces))


def dashed(tale: Tale) -> Tale:
    """*tale* as typed without lists: each item is a line that begins with a dash."""
    return replace(tale, pieces=tuple(Piece("p", f"- {p.text}") if p.kind == "li" else p for p in tale.pieces))


def grouped(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Items, rows, verses and the lines of a note that belong together, other pieces alone."""
    for kind, run in groupby(pieces, key=lambda piece: piece.kind):
        together = list(run)
        yield from ([together] if kind in GROUPED else ([piece] for piece in together))


def text_of(tale: Tale) -> str:
    """The whole text in reading order, as the contract has it."""
    lines = [" | ".join(p.cells) for p in tale.pieces if p.kind != "pic"]
    return "\n\n".join([tale.lead, *lines] if tale.lead else lines)


def signed(form: str, rng: Random, names: tuple[str, ...], agencies: tuple[str, ...]) -> Sign:
    """A signature of *form*, which speaks of ``{n}``, ``{m}`` (persons) and ``{s}`` (a source)."""
    one, two = rng.sample(names, 2)
    agency = rng.choice(agencies)
    line = form.format(n=one, m=two, s=agency)
    if form in {"BBT", "{n}"}:
        return Sign(line, line)
    author = f"{one} - {two}" if "{m}" in form else one
    return Sign(line, author if "{n}" in form else None, agency if "{s}" in form else None)


SIGNS = (
    "Tin, ảnh: {n}", "", "Bài, ảnh: {n}", "{n}", "Tin bài: {n}", "(Nguồn: {s})", "Thực hiện: {n}", "{n} - {m}",
    "Nguồn: {s}", "BBT", "Tác giả: {n}", "Theo {s}", "{n} (Theo {s})",
)  # fmt: skip
