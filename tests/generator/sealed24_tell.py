"""What the tales of the twenty-fourth sealed part say, and how each portal prints a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FOLDER = Path(__file__).parent
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
LABELS = {"lai_chau": "(Ngày đăng :{})", "dien_bien": "Thời gian đăng: {}", "dien_bien_stttt": "{}"}


@dataclass(frozen=True)
class Piece:
    """One piece of a text: ``p h q`` a line, ``u o`` a list, ``t`` a table, ``i`` a picture and its caption."""

    kind: str
    parts: tuple[str, ...]

    def lines(self) -> list[str]:
        """The lines this piece gives to the text of the article."""
        return [] if self.kind == "i" else list(self.parts)


@dataclass(frozen=True)
class Tale:
    """What an editor wrote, before any markup; ``signature`` is how he signs where the portal has no field for it."""

    title: str
    category: str
    signature: str
    author: str | None
    source: str | None
    english: bool
    files: tuple[str, ...]
    lead: str
    pieces: tuple[Piece, ...]


def _tale(told: str) -> Tale:
    title, facts, lead, *body = told.strip().split("\n")
    category, signature, author, source, flag, files = (fact.strip() for fact in facts.split("|"))
    pieces = (
        Piece(line[0], tuple(line[2:].split(" // ")) if line[0] in "uoti" else (line[2:],)) for line in body if line
    )
    named = tuple(filter(None, (name.strip() for name in files.split(";"))))
    return Tale(title, category, signature, author or None, source or None, flag == "en", named, lead, tuple(pieces))


def tales() -> tuple[Tale, ...]:
    """All tales, in the order of their file."""
    text = (FOLDER / "sealed24_tales.txt").read_text(encoding="utf-8")
    return tuple(_tale(told) for told in text.split("\n= ")[1:])


def text_of(tale: Tale) -> str:
    """The text of the article as the contract wants it."""
    return "\n\n".join([tale.lead, *(line for piece in tale.pieces for line in piece.lines())])


def _clock(moment: datetime, halves: tuple[str, str]) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {halves[moment.hour >= 12]}"


def stamped(portal: str, moment: datetime, form: str) -> tuple[str, str]:
    """The line a portal prints for *moment* (``12``, ``24`` or ``day``) and what it means."""
    iso = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "dien_bien_stttt":
        return f"{DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
    month_first = portal == "dien_bien"
    day = f"{moment.month}/{moment.day}/{moment.year}" if month_first else f"{moment:%d/%m/%Y}"
    clock = _clock(moment, ("AM", "PM") if month_first else ("SA", "CH"))
    if form == "day":
        return LABELS[portal].format(day), f"{moment:%Y-%m-%d}"
    return LABELS[portal].format(f"{day} {clock if form == '12' else f'{moment:%H:%M:%S}'}"), iso
