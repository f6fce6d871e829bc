"""The texts of the twenty-fifth sealed part, its skeletons and its pages that are no article, read from their files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
KINDS = {"*": "head", "-": "bullet", "+": "number", "|": "row", "@": "pic", '"': "quote"}


@dataclass(frozen=True)
class Piece:
    """A piece of a tale: its kind, its words (a picture's caption), the cells of a row, a picture's file."""

    kind: str
    text: str
    cells: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    files: tuple[tuple[str, str], ...]
    author: str | None
    source: str | None
    language: str


@dataclass(frozen=True)
class Frame:
    """A skeleton: its name, its settings, its page with slots."""

    name: str
    portal: str
    settings: dict[str, str]
    page: str

    def says(self, key: str) -> str:
        """The setting of that name, or nothing."""
        return self.settings.get(key, "")


def _piece(line: str) -> Piece:
    kind = KINDS.get(line[0], "par")
    rest = line if kind == "par" else line[1:].strip()
    if kind == "row":
        return Piece(kind, "", tuple(cell.strip() for cell in rest.split("|")))
    if kind == "pic":
        file, caption = (part.strip() for part in rest.split("|"))
        return Piece(kind, caption, file=file)
    return Piece(kind, rest)


def _tale(text: str) -> Tale:
    title, *lines = text.strip().split("\n")
    own = {mark: [line[1:].strip() for line in lines if line[0] == mark] for mark in ">&~!"}
    author, source = (part.strip() or None for part in own["~"][0].split("|"))
    files = [tuple(part.strip() for part in line.split("|")) for line in own["&"]]
    return Tale(
        title, " ".join(own[">"]), tuple(_piece(line) for line in lines if line[0] not in own),
        tuple((name, file) for name, file in files), author, source, "en" if own["!"] else "vi",
    )  # fmt: skip


def tales() -> tuple[Tale, ...]:
    """All texts of the part."""
    text = (HERE / "sealed25_tales.txt").read_text(encoding="utf-8")
    return tuple(_tale(part) for part in re.split(r"^# ", text, flags=re.M) if part.strip())


def _blocks(name: str) -> list[str]:
    text = (HERE / f"sealed25_{name}.txt").read_text(encoding="utf-8")
    return [part for part in re.split(r"^=== ", text, flags=re.M) if part.strip()]


def _frame(portal: str, block: str) -> Frame:
    head, page = block.split("\n---\n", 1)
    name, *lines = head.split("\n")
    return Frame(name, portal, dict(line.split(": ", 1) for line in lines), page)


def frames() -> tuple[Frame, ...]:
    """The skeletons, eight of each portal."""
    files = (("lai_chau", "lai_chau"), ("dien_bien", "dien_bien"), ("nukeviet", "dien_bien_stttt"))
    return tuple(_frame(portal, block) for name, portal in files for block in _blocks(name))


def others() -> tuple[tuple[str, str, str], ...]:
    """The pages that are no article: name, heading and markup, one for each skeleton in turn."""
    parts = (block.strip().split("\n", 2) for block in _blocks("others"))
    return tuple((name, heading, markup) for name, heading, markup in parts)
