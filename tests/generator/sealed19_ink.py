"""Dresses an article: one set of templates and one frame a dress, both read from the text file beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path

from tests.generator.sealed19_tell import Piece, Tale

DATE_LABEL = re.compile(r"(.*?(?:đăng ?:|ĐĂNG ?:| - ))(.*)")


@dataclass(frozen=True)
class Dress:
    """A skeleton: how each piece is drawn (``inks``), and the page with a slot for each part (``frame``)."""

    name: str
    inks: dict[str, str]
    frame: str

    def has(self, flag: str) -> bool:
        """Whether the dress sets *flag*."""
        return flag in self.inks.get("flags", "").split()

    def draw(self, ink: str, **values: str) -> str:
        """The template *ink* with its slots filled."""
        return fill(self.inks[ink], values)


def fill(template: str, values: dict[str, str]) -> str:
    """*template* with ``[[name]]`` replaced; a slot nobody fills vanishes."""
    return re.sub(r"\[\[(\w+)\]\]", lambda slot: values.get(slot[1], ""), template)


@cache
def dresses() -> tuple[Dress, ...]:
    """All dresses in the order of the files."""
    files = (Path(__file__).with_name(f"sealed19_frames_{name}.txt") for name in "ab")
    texts = "\n".join(file.read_text(encoding="utf-8") for file in files).split("\n=== ")[1:]
    return tuple(_dress(text) for text in texts)


def _dress(text: str) -> Dress:
    head, _, frame = text.partition("\n---\n")
    name, *lines = head.split("\n")
    return Dress(name, dict(line.split(": ", 1) for line in lines), frame.strip("\n"))


def words(dress: Dress, text: str) -> str:
    """*text* as HTML; Word tears a paragraph into spans and breaks its lines anywhere."""
    if "tear" not in dress.inks:
        return escape(text, quote=False)
    parts = [escape(word, quote=False) for word in text.split(" ")]
    out = parts[0]
    for at, word in enumerate(parts[1:], 1):
        out += (dress.inks["tear"] + " " if at % 13 == 0 else "\n" if at % 9 == 0 else " ") + word
    return out


def _picture(dress: Dress, piece: Piece, named: bool) -> str:
    src = f"/Uploads/Images/{piece.file}"
    name = dress.draw("name", x=piece.file) if named else ""
    return dress.draw(
        "cap" if piece.text else "pic", src=src, alt=piece.file if named else "", name=name, x=words(dress, piece.text)
    )


def _group(dress: Dress, kind: str, group: list[Piece], named: bool) -> Iterator[str]:
    if kind == "row":
        rows = ["".join(dress.draw("td", x=words(dress, cell)) for cell in piece.cells) for piece in group]
        yield dress.draw("table", x="".join(dress.draw("tr", x=row) for row in rows))
    elif kind in {"li", "oli"} and dress.has("dashed"):
        marks = ("- " if kind == "li" else f"{at}. " for at in range(1, len(group) + 1))
        yield from (
            dress.draw("p", x=mark + words(dress, piece.text)) for mark, piece in zip(marks, group, strict=True)
        )
    elif kind in {"li", "oli"}:
        items = "".join(dress.draw("li", x=words(dress, piece.text)) for piece in group)
        yield dress.draw("ul" if kind == "li" else "ol", x=items)
    elif kind == "pic":
        yield from (_picture(dress, piece, named) for piece in group)
    else:
        yield from (dress.draw(kind, x=words(dress, piece.text)) for piece in group)


def body_of(dress: Dress, tale: Tale, named: bool, hidden: str, again: str) -> str:
    """Lead and body; a first captioned picture stands above the lead where the dress has it so, *again* below it."""
    lead = [dress.draw("lead", x=words(dress, tale.lead))] if tale.lead else []
    pieces = list(tale.pieces)
    top = pieces[0].kind == "pic" and dress.has("pictop") and bool(pieces[0].text)
    drawn = [_picture(dress, pieces.pop(0), named)] if top else []
    drawn += [*lead, dress.draw("p", x=words(dress, again))] if again else lead
    for at, (kind, group) in enumerate(groupby(pieces, key=lambda piece: piece.kind)):
        drawn += [hidden] if at == 1 else []
        drawn += _group(dress, kind, list(group), named)
    return "\n".join(drawn)


def date_line(dress: Dress, shown: str) -> str:
    """The date, label and time in tags of their own where the dress has it so."""
    found = DATE_LABEL.fullmatch(shown)
    label, when = (found[1], found[2]) if found else ("", shown)
    return dress.draw("d", x=shown, a=label, b=when)
