"""Tales of the part ``sealed9``: a plain notation for what an editor wrote, and what of it is text.

A tale is a group of lines, tales are parted by ``====``; the first letters of a line say what it is (see ``MARKS``).
Inside a line ``**bold**`` and ``[words](address)`` are what they are in Markdown.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

MARKS = {
    "* ": "head", "| ": "row", "• ": "ul", "№ ": "ol", "@^ ": "above", "@ ": "pic", "/ ": "line", "& ": "quote",
}  # fmt: skip
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|zip)$")


@dataclass(frozen=True)
class Piece:
    """A paragraph, heading, row, item, picture, line or quotation; a picture has its file apart from its caption."""

    kind: str
    text: str
    file: str = ""


@dataclass(frozen=True)
class Sign:
    """The line that says who wrote, whom it names and where it was taken from; ``place`` is where the editor put it."""

    line: str = ""
    author: str | None = None
    source: str | None = None
    place: str = "end"


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    sign: Sign
    files: tuple[tuple[str, str], ...]
    flags: frozenset[str] = field(default=frozenset())


def _sign(line: str, flags: frozenset[str]) -> Sign:
    shown, author, source = [*(part.strip() for part in line.split("=>")), "", ""][:3]
    place = next((flag for flag in ("before", "inlead", "insame") if flag in flags), "end")
    return Sign(shown, author or None, source or None, place)


def _piece(line: str) -> Piece:
    for mark, kind in MARKS.items():
        if line.startswith(mark):
            rest = line.removeprefix(mark)
            if kind in {"pic", "above"}:
                file, _, caption = (part.strip() for part in rest.partition("|"))
                return Piece(kind, caption, file)
            return Piece(kind, rest.strip())
    return Piece("p", line)


def parse(text: str) -> Tale:
    """The tale written as *text*."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    first = {mark: [line[2:].strip() for line in lines if line.startswith(mark + " ")] for mark in "=>~!+"}
    flags = frozenset(" ".join(first["!"]).split())
    files = tuple((name.strip(), href.strip()) for name, _, href in (line.partition("|") for line in first["+"]))
    pieces = tuple(_piece(line) for line in lines if line[:2] not in {"= ", "> ", "~ ", "! ", "+ "})
    sign = _sign(first["~"][0], flags) if first["~"] else Sign()
    return Tale(first["="][0], "".join(first[">"]), pieces, sign, files, flags)


def tales() -> tuple[Tale, ...]:
    """All tales, in the order of their files."""
    folder = Path(__file__).parent
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("sealed9_tales_*.txt"))]
    return tuple(parse(text) for whole in texts for text in re.split(r"(?m)^====$", whole) if text.strip())


def bare(text: str) -> str:
    """*text* as a reader sees it."""
    return LINK.sub(r"\1", text).replace("**", "")


def inline(text: str) -> str:
    """*text* as HTML."""
    marked = LINK.sub(r'<a href="\2">\1</a>', html.escape(text, quote=False))
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", marked)


def cells(piece: Piece) -> list[str]:
    """The cells of a row."""
    return [cell.strip() for cell in piece.text.split("|")]


def linked_files(tale: Tale) -> list[tuple[str, str]]:
    """Files linked inside the sentences of *tale*, as (words of the link, address)."""
    found = [link for piece in tale.pieces for link in LINK.findall(piece.text)]
    return [(words, href) for words, href in found if FILE.search(href)]


def text_of(lead: str, pieces: tuple[Piece, ...]) -> str:
    """The text of the contract: the lead, then every piece but pictures."""
    lines = [lead] if lead else []
    for piece in pieces:
        if piece.kind == "row":
            lines.append(" | ".join(bare(cell) for cell in cells(piece)))
        elif piece.kind not in {"pic", "above"}:
            lines.append(bare(piece.text))
    return "\n\n".join(lines)


def groups(pieces: tuple[Piece, ...]) -> list[tuple[str, list[Piece]]]:
    """Rows of one table, items of one list, lines of one verse together; all others alone."""
    together = {"row", "ul", "ol", "line", "quote"}
    keyed = groupby(enumerate(pieces), lambda item: item[1].kind if item[1].kind in together else item[0])
    return [(items[0][1].kind, [piece for _, piece in items]) for _, group in keyed if (items := list(group))]
