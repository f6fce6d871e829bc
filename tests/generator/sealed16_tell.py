"""Tales of the sixteenth part: how they are written in the text files, and the lines they give."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MARKS = {"*": "h", '"': "quote", "-": "ul", "+": "ol", "|": "table", "@": "pic"}


@dataclass(frozen=True)
class Piece:
    """One piece of a body; a list item and a table row are pieces of their own, a picture has a caption or none."""

    kind: str
    text: str
    file: str = ""

    def line(self) -> str:
        """The line of ``text`` it gives, none for a picture."""
        if self.kind == "pic":
            return ""
        return self.text.replace("|", " | ") if self.kind == "table" else self.text


@dataclass(frozen=True)
class Tale:
    """What an editor wrote: title, category, lead or none, pieces, and the lines of the signature with their meaning."""

    title: str
    category: str
    lead: str
    pieces: tuple[Piece, ...]
    sign: tuple[str, ...]
    author: str | None
    source: str | None

    @property
    def english(self) -> bool:
        """Whether the tale is told in English."""
        return self.category == "Foreign affairs"


def _piece(line: str) -> Piece:
    kind = MARKS.get(line[0], "p")
    if kind == "pic":
        file, caption = line[1:].split("|")
        return Piece("pic", caption, file)
    return Piece(kind, line if kind == "p" else line[1:])


def parse(text: str) -> Tale:
    """Read one tale: ``#`` title, ``=`` category, ``>`` lead, ``~`` signature with author and source, else pieces."""
    title, category, *rest = text.strip().split("\n")
    lead = rest.pop(0)[1:] if rest[0].startswith(">") else ""
    sign, author, source = rest.pop()[1:].split("|")
    pieces = tuple(map(_piece, rest))
    return Tale(title, category[1:], lead, pieces, tuple(sign.split("//")), author or None, source or None)


def text_of(tale: Tale) -> str:
    """The ``text`` of the contract."""
    return "\n\n".join(filter(None, (tale.lead, *(piece.line() for piece in tale.pieces))))


def stock() -> tuple[Tale, ...]:
    """All tales, in the order of their files."""
    folder = Path(__file__).parent
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("sealed16_tales_?.txt")))
    return tuple(parse(part) for text in texts for part in ("\n" + text).split("\n#") if part.strip())
