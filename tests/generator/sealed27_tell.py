"""What the editors of the twenty-seventh sealed part wrote, and how its portals print a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

TEXTS = Path(__file__).with_name("sealed27_tales.txt")
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """A paragraph ``p``, heading ``h``, list ``u``, table ``t`` or picture ``i`` (file, caption)."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """An article before any markup; *sign* is an office that signs below the text."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    author: str | None
    source: str | None
    file: str | None


def _gathered(marked: list[tuple[str, str]]) -> tuple[Piece, ...]:
    """The pieces of a body; items and rows that follow one another are one list or table."""
    pieces: list[Piece] = []
    for mark, line in marked:
        kind = mark.lower()
        if kind in "ut" and pieces and pieces[-1].kind == kind:
            pieces[-1] = Piece(kind, (*pieces[-1].lines, line))
        else:
            pieces.append(Piece(kind, tuple(line.split(" | ")) if kind == "i" else (line,)))
    return tuple(pieces)


def parse(text: str) -> Tale:
    """A tale from its lines, each with a letter for its kind."""
    title, *rest = text.strip().split("\n")
    marked = [(line[0], line[2:]) for line in rest]
    fields = dict(marked)
    body = _gathered([(mark, line) for mark, line in marked if mark in "PHUTI"])
    author = fields.get("A") or fields.get("S")
    return Tale(title, fields.get("L", ""), body, author, fields.get("O"), fields.get("F"))


TALES = tuple(parse(text) for text in ("\n" + TEXTS.read_text(encoding="utf-8")).split("\n# ")[1:])


def text_of(tale: Tale, dash: str = "") -> str:
    """The text as the contract has it; *dash* is typed before items where the ink has no lists."""
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        if piece.kind != "i":
            lines += [dash + line if piece.kind == "u" else line for line in piece.lines]
    return "\n\n".join(lines)


def printed(portal: str, moment: datetime, plain: bool = False) -> tuple[str, str]:
    """The date line of *portal* and what it means; *plain* is the clock of 24 hours."""
    hour, rest = (moment.hour % 12 or 12), f"{moment:%M:%S}"
    full = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "lai_chau":
        clock = f"{moment:%H:%M:%S}" if plain else f"{hour}:{rest} {'SA' if moment.hour < 12 else 'CH'}"
        return f"(Ngày đăng :{moment:%d/%m/%Y} {clock})", full
    if portal == "dien_bien":
        clock = f"{moment:%H:%M:%S}" if plain else f"{hour}:{rest} {'AM' if moment.hour < 12 else 'PM'}"
        return f"Thời gian đăng: {moment.month}/{moment.day}/{moment.year} {clock}", full
    return f"{DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
