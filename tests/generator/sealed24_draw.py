"""Skeletons of pages, read from text files, and how they are filled with a tale."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.generator.sealed24_tell import FOLDER, Piece

PORTALS = ("lai_chau", "dien_bien", "dien_bien_stttt")


@dataclass(frozen=True)
class Shell:
    """One skeleton: the page with its places, and the editor's habits (``ways``) by the name of a piece."""

    name: str
    portal: str
    idea: str
    ways: Mapping[str, str]
    page: str

    def has(self, place: str) -> bool:
        """Whether the skeleton shows this part."""
        return f"[[{place}]]" in self.page


def _shell(portal: str, told: str) -> Shell:
    head, page = told.split("\n---\n", 1)
    first, *lines = head.strip().split("\n")
    name, idea = first.split(": ", 1)
    ways = dict(line[1:].split(" ", 1) for line in lines if line.startswith("@"))
    return Shell(name, portal, idea, ways, page)


def shells() -> tuple[Shell, ...]:
    """All skeletons, by portal, in the order of their files."""
    told = ((portal, (FOLDER / f"sealed24_{portal}.txt").read_text(encoding="utf-8")) for portal in PORTALS)
    return tuple(_shell(portal, one) for portal, text in told for one in text.split("\n=== ")[1:])


def _listed(ways: Mapping[str, str], piece: Piece) -> str:
    marks = range(1, len(piece.parts) + 1)
    item = ways.get("li", "<li>{}</li>")
    items = "\n".join(
        item.format(html.escape(text, quote=False), n=at) for at, text in zip(marks, piece.parts, strict=True)
    )
    return ways.get(piece.kind, "<ul>{}</ul>" if piece.kind == "u" else "<ol>{}</ol>").format(items)


def _tabled(ways: Mapping[str, str], piece: Piece) -> str:
    cell, row = ways.get("td", "<td>{}</td>"), ways.get("tr", "<tr>{}</tr>")
    rows = (
        row.format("".join(cell.format(html.escape(text, quote=False)) for text in line.split(" | ")))
        for line in piece.parts
    )
    return ways.get("t", '<table border="1">{}</table>').format("\n".join(rows))


def picture(ways: Mapping[str, str], piece: Piece, way: str = "i") -> str:
    """A picture with its caption, or without one."""
    file, caption = piece.parts[0], piece.parts[1] if len(piece.parts) > 1 else ""
    drawn = ways.get(way, ways["i"]) if caption else ways.get("i0", '<p align="center"><img src="{src}" alt=""></p>')
    return drawn.format(src=ways.get("up", "/upload/") + file, cap=html.escape(caption, quote=False), file=file)


def drawn(ways: Mapping[str, str], piece: Piece) -> str:
    """One piece in the habits of *ways*."""
    if piece.kind in "uo":
        return _listed(ways, piece)
    if piece.kind == "t":
        return _tabled(ways, piece)
    if piece.kind == "i":
        return picture(ways, piece)
    default = {"h": "<p><b>{}</b></p>", "q": "<blockquote>{}</blockquote>"}.get(piece.kind, "{}")
    return ways.get(piece.kind, default).format(html.escape(piece.parts[0], quote=False))


def body(ways: Mapping[str, str], pieces: Sequence[Piece]) -> str:
    """All pieces, one below the other."""
    return "\n".join(drawn(ways, piece) for piece in pieces)


def filled(page: str, values: Mapping[str, str]) -> str:
    """*page* with every place filled; what stands between ``[[X?]]`` and ``[[/X]]`` goes where X is empty."""
    for name, value in values.items():
        kept = r"\1" if value else ""
        page = re.sub(rf"\[\[{name}\?\]\](.*?)\[\[/{name}\]\]", kept, page, flags=re.S)
        page = page.replace(f"[[{name}]]", value)
    return page
