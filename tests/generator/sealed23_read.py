"""Reads the tales and the skeletons of the twenty-third part from the text files beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: The mark a line of a tale begins with and the kind of piece it makes; a line without one is a paragraph.
MARKS = {"=": "h", ">": "q", "*": "ul", "+": "ol", "|": "table", "!": "pic", "&": "file", "@": "lead"}
#: How a skeleton writes a piece it does not speak of.
INK = {
    "p": "<p>{}</p>", "h": "<p><b>{}</b></p>", "q": "<blockquote>{}</blockquote>", "ul": "<ul>{}</ul>", "ol": "<ol>{}</ol>",
    "li": "<li>{}</li>", "table": '<table border="1">{}</table>',
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """One piece of a tale: a line of text, a list or table (``rows``), or a picture (``file`` and caption)."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    file: str = ""

    def lines(self) -> list[str]:
        """The lines this piece gives to the text."""
        if self.kind == "pic":
            return []
        return [" | ".join(row) for row in self.rows] or [self.text]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote, before any skeleton."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    files: tuple[str, ...]

    @property
    def english(self) -> bool:
        """Whether the tale is one of the portal's English pages."""
        return self.title.isascii()

    @property
    def plain(self) -> bool:
        """Whether the tale has nothing but paragraphs, quotes and pictures."""
        return all(piece.kind in {"p", "q", "pic"} for piece in self.pieces)


@dataclass(frozen=True)
class Skeleton:
    """The page of one hand: its lines, the part of them that is the article's, and how it writes each piece."""

    name: str
    portal: str
    before: tuple[str, ...] = field(repr=False)
    main: tuple[str, ...] = field(repr=False)
    after: tuple[str, ...] = field(repr=False)
    ink: dict[str, str] = field(repr=False)

    def shows(self, token: str) -> bool:
        """Whether any line of the page has a place for *token*."""
        return any(f"[[{token}]]" in line for line in (*self.before, *self.main, *self.after))


def _parts(name: str, mark: str) -> Iterator[tuple[str, list[str]]]:
    """The parts of a text file, each with the words behind its *mark*."""
    text = Path(__file__).with_name(f"sealed23_{name}.txt").read_text(encoding="utf-8")
    for part in text.removeprefix(mark).split(f"\n{mark}"):
        head, *lines = part.splitlines()
        yield head, [line for line in lines if line]


def _piece(line: str) -> Piece:
    kind = MARKS.get(line[0], "p")
    words = line[1:].strip() if kind != "p" else line
    if kind == "pic":
        file, caption = words.split(" ; ")
        return Piece(kind, caption, file=file)
    if kind in {"ul", "ol", "table"}:
        return Piece(kind, rows=(tuple(words.split(" | ")),))
    return Piece(kind, words)


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Rows and items that follow one another are one table or list."""
    out: list[Piece] = []
    for piece in pieces:
        if piece.rows and out and out[-1].kind == piece.kind:
            out[-1] = Piece(piece.kind, rows=out[-1].rows + piece.rows)
        else:
            out.append(piece)
    return tuple(out)


def tales() -> tuple[Tale, ...]:
    """The tales in the order they were written."""
    found = []
    for title, lines in _parts("tales", "# "):
        pieces = [_piece(line) for line in lines]
        lead = next((piece.text for piece in pieces if piece.kind == "lead"), "")
        files = tuple(piece.text for piece in pieces if piece.kind == "file")
        body = _joined([piece for piece in pieces if piece.kind not in {"lead", "file"}])
        found.append(Tale(title, lead, body, files))
    return tuple(found)


def skeletons() -> tuple[Skeleton, ...]:
    """The skeletons, eight for each portal."""
    files = (("lai_chau", "lai_chau"), ("dien_bien", "dien_bien"), ("nukeviet", "dien_bien_stttt"))
    return tuple(_skeleton(portal, *part) for file, portal in files for part in _parts(file, "=== "))


def _skeleton(portal: str, name: str, lines: list[str]) -> Skeleton:
    cut, start, end = (lines.index(mark) for mark in ("---", "<<<", ">>>"))
    ink = {key: words.replace("\\n", "\n") for key, words in (line.split(": ", 1) for line in lines[:cut])}
    return Skeleton(
        name,
        portal,
        tuple(lines[cut + 1 : start]),
        tuple(lines[start + 1 : end]),
        tuple(lines[end + 1 :]),
        {**INK, **ink},
    )


def others() -> tuple[tuple[str, str, str], ...]:
    """The pages that are no article: kind, title and what stands where the article would."""
    heads = ((head.split(" | "), lines) for head, lines in _parts("others", "=== "))
    return tuple((kind, title, "\n".join(lines)) for (kind, title), lines in heads)
