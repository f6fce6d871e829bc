"""What the editors of the twenty-eighth sealed part wrote, and how its portals print a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).parent
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
KINDS = {"##": "h", "-": "u", "|": "t", "!": "i", "/": "v"}
FIELDS = {">": "lead", "@": "author", "$": "source", "^": "file"}


@dataclass(frozen=True)
class Piece:
    """A paragraph ``p``, heading ``h``, list ``u``, table ``t``, verse ``v`` or picture ``i`` (file, caption or "")."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """An article before any markup."""

    title: str
    pieces: tuple[Piece, ...]
    lead: str = ""
    author: str | None = None
    source: str | None = None
    file: str | None = None


def _piece(mark: str, line: str) -> Piece:
    if mark == "!":
        file, _, caption = line.partition(" ::")
        return Piece("i", (file, caption.strip()))
    return Piece(KINDS[mark], (line,))


def parse(text: str) -> Tale:
    """A tale from its lines: a mark and the line, or the line of a paragraph."""
    title, *rest = text.strip().split("\n")
    pieces: list[Piece] = []
    fields: dict[str, str] = {}
    for row in rest:
        mark, _, line = row.partition(" ")
        if mark in FIELDS:
            fields[FIELDS[mark]] = line
            continue
        piece = _piece(mark, line) if mark in KINDS else Piece("p", (row,))
        if piece.kind in "utv" and pieces and pieces[-1].kind == piece.kind:
            pieces[-1] = Piece(piece.kind, (*pieces[-1].lines, *piece.lines))
        else:
            pieces.append(piece)
    return Tale(title, tuple(pieces), **fields)


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed28_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def text_of(tale: Tale, dash: str = "") -> str:
    """The text as the contract has it; *dash* is typed before items where the ink has no lists."""
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        if piece.kind != "i":
            lines += [dash + line if piece.kind == "u" else line for line in piece.lines]
    return "\n\n".join(lines)


def twelve(moment: datetime, names: str) -> str:
    """The clock of twelve hours with one of the two *names*."""
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {names.split()[moment.hour > 11]}"


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    name, number = DAYS[moment.weekday()], moment.weekday() + 2
    short = "Chủ nhật" if number == 8 else f"Thứ {number}"
    day, month_first = f"{moment:%d/%m/%Y}", f"{moment.month}/{moment.day}/{moment.year}"
    forms = {
        "lc": ("(Ngày đăng :", day, f" {twelve(moment, 'SA CH')})", "s"),
        "lc24": ("(Ngày đăng :", day, f" {moment:%H:%M:%S})", "s"),
        "db": ("Thời gian đăng: ", month_first, f" {twelve(moment, 'AM PM')}", "s"),
        "db24": ("Thời gian đăng: ", month_first, f" {moment:%H:%M:%S}", "s"),
        "nv": (f"{name} - ", day, f" {moment:%H:%M}", "m"),
        "dot": (f"{short}, ", f"{moment:%d.%m.%Y}", f" | {moment:%H:%M:%S}", "s"),
        "gmt": (f"{name}, ", f"{moment.day}/{moment.month}/{moment.year}", f", {moment:%H:%M} (GMT+7)", "m"),
        "words": ("", f"{moment.day:02} tháng {moment.month:02} năm {moment.year}", "", "d"),
        "ampm": (f"{moment.hour % 12 or 12:02}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'} ", day, "", "m"),
        "day2": (f"{name},  ", day, "", "d"),
        "bar": ("", day, f" | {moment.hour % 12 or 12:02}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}", "m"),
    }
    *parts, exact = forms[form]
    clock = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (parts[0], parts[1], parts[2]), f"{moment:%Y-%m-%d}{clock}"
