"""Tales of the part ``sealed21``: what an editor typed, read from plain text, and the lines of its text."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from pathlib import Path

LINK = re.compile(r"\[([^\]]+)\]\((\S+?)\)")
SPAN = re.compile(r"\{([cr])(\d)\}$")
#: A field a person could fill in two ways is not asked for.
UNASKED = "?"
KINDS = {
    ">": "lead",
    "*": "h",
    "-": "ul",
    "|": "table",
    '"': "quote",
    "/": "verse",
    "~": "note",
    "@": "pics",
    "^": "above",
}


@dataclass(frozen=True)
class Piece:
    """One piece of a body: lines of one kind, or pictures with their captions."""

    kind: str
    lines: tuple[str, ...]

    def cells(self) -> list[list[str]]:
        """The cells of a table, with their marks of merging; or the file and the caption of each picture."""
        return [line.split("|") for line in self.lines]


@dataclass(frozen=True)
class Tale:
    """An article as its editor sees it; ``line`` is a signature typed below the text, in the way of ``place``."""

    title: str
    year: int
    category: str
    pieces: tuple[Piece, ...]
    kicker: str = ""
    author: str | None = None
    source: str | None = None
    line: str = ""
    place: str = ""
    language: str = "vi"
    files: tuple[str, ...] = ()
    heads: dict[str, str] = field(default_factory=dict)

    @property
    def lead(self) -> str | None:
        """The lead as shown, if the tale has one."""
        return next((plain(piece.lines[0]) for piece in self.pieces if piece.kind == "lead"), None)

    @property
    def pictures(self) -> list[tuple[str, str | None]]:
        """File and caption of each picture, in order."""
        found = (cells for piece in self.pieces if piece.kind in {"pics", "above"} for cells in piece.cells())
        return [(cells[0], plain(cells[1]) if len(cells) > 1 else None) for cells in found]


def plain(text: str) -> str:
    """*text* without the marks of bold, italics, links and merged cells."""
    return SPAN.sub("", LINK.sub(r"\1", text).replace("**", "").replace("__", ""))


def rich(text: str) -> str:
    """*text* as HTML."""
    out = html.escape(SPAN.sub("", text), quote=False)
    out = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", out)
    out = re.sub(r"__(.+?)__", r"<em>\1</em>", out)
    return LINK.sub(r'<a href="\2">\1</a>', out)


def text_of(tale: Tale) -> str:
    """The text of the contract, every line a paragraph of its own."""
    out: list[str] = []
    for piece in tale.pieces:
        if piece.kind == "table":
            out += [" | ".join(plain(cell) for cell in row) for row in piece.cells()]
        elif piece.kind not in {"pics", "above"}:
            out += [plain(line) for line in piece.lines]
    return "\n\n".join(out)


def _pieces(lines: list[str]) -> tuple[Piece, ...]:
    """Lines of one kind that follow each other are one piece; paragraphs, headings and notes stand alone."""
    out: list[Piece] = []
    for line in lines:
        kind = KINDS.get(line[0], "p")
        words = line if kind == "p" else line[1:].strip()
        if out and kind == out[-1].kind and kind in {"ul", "table", "quote", "verse", "pics"}:
            out[-1] = Piece(kind, (*out[-1].lines, words))
        else:
            out.append(Piece(kind, (words,)))
    return tuple(out)


def parse(text: str) -> Tale:
    """Read one tale: heads ``X: ...`` of one capital letter, then its lines."""
    lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
    heads = {line[0]: line[2:].strip() for line in lines if re.match(r"[A-Z]:", line)}
    body = [line for line in lines if not re.match(r"[A-Z]:", line)]
    line, *who = (part.strip() for part in heads.get("S", "").split("||"))
    author, source = who or (heads.get("A", "-"), heads.get("Q", "-"))
    return Tale(
        heads["T"], int(heads["Y"]), heads["C"], _pieces(body), heads.get("K", ""),
        None if author == "-" else author, None if source == "-" else source, line, heads.get("P", "right"),
        heads.get("X", "vi"), tuple(name.strip() for name in heads["F"].split(";")) if "F" in heads else (), heads,
    )  # fmt: skip


def read(name: str) -> tuple[Tale, ...]:
    """The tales of a file beside this module."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return tuple(parse(part) for part in re.split(r"^===$", text, flags=re.M) if part.strip())
