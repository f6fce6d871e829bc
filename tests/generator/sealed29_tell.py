"""What the editors of the twenty-ninth sealed part wrote, and how the products print a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).parent
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")
KINDS = {"##": "h", "-": "u", "|": "t", "!": "i", "/": "v", '"': "q"}
FIELDS = {">": "lead", "@": "author", "$": "source", "^": "file"}
GATHERED = "utv"


@dataclass(frozen=True)
class Piece:
    """A paragraph ``p``, heading ``h``, quotation ``q``, list ``u``, table ``t``, verse ``v`` or picture ``i``."""

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


def _piece(row: str) -> Piece:
    mark, _, line = row.partition(" ")
    if mark not in KINDS:
        return Piece("p", (row,))
    if mark == "!":
        file, _, caption = line.partition(" ::")
        return Piece("i", (file, caption.strip()))
    return Piece(KINDS[mark], (line,))


def parse(text: str) -> Tale:
    """A tale from its lines: a mark and the line, or the line of a paragraph."""
    title, *rows = text.strip().split("\n")
    fields = {FIELDS[row[0]]: row[2:] for row in rows if row[0] in FIELDS}
    pieces: list[Piece] = []
    for piece in (_piece(row) for row in rows if row[0] not in FIELDS):
        if piece.kind in GATHERED and pieces and pieces[-1].kind == piece.kind:
            pieces[-1] = Piece(piece.kind, (*pieces[-1].lines, *piece.lines))
        else:
            pieces.append(piece)
    return Tale(title, tuple(pieces), **fields)


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed29_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def text_of(tale: Tale, dash: str = "") -> str:
    """The text as the contract has it; *dash* is typed before items where a hand makes no lists."""
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        if piece.kind != "i":
            lines += [dash + line if piece.kind == "u" else line for line in piece.lines]
    return "\n\n".join(lines)


def twelve(moment: datetime, names: str, seconds: bool = True) -> str:
    """The clock of twelve hours with one of the two *names*."""
    tail = f":{moment:%S}" if seconds else ""
    return f"{moment.hour % 12 or 12}:{moment:%M}{tail} {names.split()[moment.hour > 11]}"


def _weekday(moment: datetime) -> str:
    return f"Thứ {DAYS[moment.weekday()]}" if moment.weekday() < len(DAYS) else "Chủ nhật"


def _forms(m: datetime) -> dict[str, tuple[str, str, str, str]]:
    """Label, day, clock and what is exact: second, minute or day."""
    day, american = f"{m:%d/%m/%Y}", f"{m.month}/{m.day}/{m.year}"
    spelt = f"{m.day} Tháng {MONTHS[m.month - 1]}, {m.year}"
    return {
        "lc": ("(Ngày đăng :", day, f" {twelve(m, 'SA CH')})", "s"),
        "lc24": ("(Ngày đăng :", day, f" {m:%H:%M:%S})", "s"),
        "lc_minutes": ("Ngày đăng: ", day, f" {twelve(m, 'SA CH', seconds=False)}", "m"),
        "lc_day": ("Ngày đăng: ", day, "", "d"),
        "lc_clock_first": (f"Ngày đăng: {m:%H:%M} | ", day, "", "m"),
        "lc_week": (f"{_weekday(m)}, ", day, f", {m:%H:%M} GMT+7", "m"),
        "lc_words": ("Ngày đăng: ", f"{_weekday(m)}, ngày {m:%d} tháng {m.month} năm {m.year}", "", "d"),
        "db": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM')}", "s"),
        "db24": ("Thời gian đăng: ", american, f" {m:%H:%M:%S}", "s"),
        "db_minutes": ("Thời gian đăng: ", american, f" {twelve(m, 'AM PM', seconds=False)}", "m"),
        "db_drupal": (f"Thời gian đăng: {_weekday(m)}, ", f"{m:%m/%d/%Y}", f" - {m:%H:%M}", "m"),
        "db_joomla": ("Thời gian đăng: ", f"{m.day} Tháng {m.month} {m.year}", "", "d"),
        "db_spelt": ("Thời gian đăng: ", spelt, "", "d"),
        "nv": (f"{_weekday(m)} - ", day, f" {m:%H:%M}", "m"),
        "nv_comma": ("", day, f", {m:%H:%M}", "m"),
        "clock_first": (f"{m:%H:%M}, ", day, "", "m"),
        "liferay": (f"{m:%H:%M} ", day, "", "m"),
        "week": (f"{_weekday(m)}, ", day, f" {m:%H:%M}", "m"),
        "drupal10": (f"{_weekday(m)}, ", f"{m.day} tháng {m.month}, {m.year}", f" - {m:%H:%M}", "m"),
        "iso": ("Ngày xuất bản: ", f"{m:%Y-%m-%d}", f" {m:%H:%M:%S}", "s"),
        "spelt": ("", spelt, "", "d"),
        "bar": ("Đăng lúc: ", day, f" | {m:%H:%M}", "m"),
    }


def printed(form: str, moment: datetime) -> tuple[tuple[str, str, str], str]:
    """The label, the day and the clock as the page prints them, and what they mean."""
    label, day, clock, exact = _forms(moment)[form]
    means = {"s": f"{moment:T%H:%M:%S}+07:00", "m": f"{moment:T%H:%M}:00+07:00", "d": ""}[exact]
    return (label, day, clock), f"{moment:%Y-%m-%d}{means}"
