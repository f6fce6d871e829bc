"""The tales of the tenth sealed part: read from the text files beside this module.

A line's first letter says what it is: ``#`` title, ``>`` lead (``> rep``: the body repeats it, ``> pre``: with an agency before it), ``!`` picture and
caption, ``=`` heading, ``-`` and ``+`` items, ``|`` row, ``"`` quotation, ``~`` signature, ``%`` language; else a
paragraph. A signature is what is printed, who wrote it and where it is from, parted by ``||``; ``-`` is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

KINDS = {"=": "h", '"': "quote", "*": "p"}
FILES = ("a", "b", "c", "d")


@dataclass
class Piece:
    """One piece of a tale: ``p``, ``h``, ``quote``, ``ul``, ``ol``, ``table`` or ``pic`` (text is its caption)."""

    kind: str
    text: str = ""
    items: list[str] = field(default_factory=list)
    file: str = ""

    def lines(self, typed: bool) -> list[str]:
        """The lines it gives to ``text``; *typed* lists carry the signs an editor types before each item."""
        if self.kind == "ul" and typed:
            return [f"- {item}" for item in self.items]
        if self.kind == "ol" and typed:
            return [f"{at}. {item}" for at, item in enumerate(self.items, 1)]
        return self.items or ([] if self.kind == "pic" else [self.text])


@dataclass
class Tale:
    """What an editor wrote."""

    title: str
    lead: str = ""
    repeated: bool = False
    prefix: str = ""
    language: str = "vi"
    pieces: list[Piece] = field(default_factory=list)
    signs: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None


def _sign(tale: Tale, line: str) -> None:
    printed, author, source = (part.strip() for part in line.split("||"))
    tale.signs = tuple(part.strip() for part in printed.split("//")) if printed != "-" else ()
    tale.author, tale.source = (None if part == "-" else part for part in (author, source))


def _add(tale: Tale, mark: str, rest: str) -> None:
    kind = {"-": "ul", "+": "ol", "|": "table"}.get(mark)
    if kind:
        if not tale.pieces or tale.pieces[-1].kind != kind:
            tale.pieces.append(Piece(kind))
        tale.pieces[-1].items.append(" | ".join(cell.strip() for cell in rest.split("|")))
    elif mark == "!":
        file, _, caption = (part.strip() for part in rest.partition("|"))
        tale.pieces.append(Piece("pic", caption, file=file))
    else:
        tale.pieces.append(Piece(KINDS[mark], rest if mark != "*" else f"* {rest}"))


def parse(text: str) -> Tale:
    """One tale from its lines."""
    first, *lines = text.strip().split("\n")
    tale = Tale(first.removeprefix("# "))
    for line in lines:
        mark, rest = line[0], line[2:].strip()
        if mark == ">" and rest in {"rep", "pre"}:
            tale.repeated, tale.prefix = True, "ĐBP - " if rest == "pre" else ""
        elif mark == ">":
            tale.lead = rest
        elif mark == "%":
            tale.language = rest
        elif mark == "~":
            _sign(tale, rest)
        elif mark in '-+|!="*' and line[1] == " ":
            _add(tale, mark, rest)
        else:
            tale.pieces.append(Piece("p", line))
    return tale


@lru_cache(maxsize=1)
def tales() -> tuple[Tale, ...]:
    """All tales, file by file."""
    texts = (Path(__file__).with_name(f"sealed10_tales_{name}.txt").read_text(encoding="utf-8") for name in FILES)
    return tuple(parse(one) for text in texts for one in text.strip().split("\n\n"))
