"""The tales of the eighteenth sealed part: how they are written down, signed and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FILES = ("sealed18_tales_a.txt", "sealed18_tales_b.txt")
KINDS = {"## ": "head", "- ": "item", '" ': "quote"}
WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """A piece of a body: ``p``, ``head``, ``bold``, ``quote``, ``list``, ``table`` or ``pic`` (text is its caption)."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    file: str = ""

    def lines(self) -> list[str]:
        """What this piece gives to ``text``."""
        if self.kind == "pic":
            return []
        return [" | ".join(row) for row in self.rows] or [self.text]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]

    @property
    def english(self) -> bool:
        """Whether the tale is told in English."""
        return all(ord(letter) < 128 for letter in self.title)


@dataclass(frozen=True)
class Sign:
    """How a tale is signed: a last line of the text, labelled fields below it, and what they say."""

    line: str = ""
    by: str = ""
    origin: str = ""
    author: str | None = None
    source: str | None = None


@dataclass(frozen=True)
class Stamp:
    """A shown date and what it means."""

    shown: str
    iso: str


def _piece(line: str) -> Piece:
    if line[0] == "@":
        file, caption = line[1:].split("|")
        return Piece("pic", caption, file=file)
    if line[0] == "|":
        return Piece("table", rows=(tuple(line[1:].split("|")),))
    if line[0] == "*":
        return Piece("bold", line.strip("*"))
    for mark, kind in KINDS.items():
        if line.startswith(mark):
            text = line[len(mark) :]
            return Piece("list", rows=((text,),)) if kind == "item" else Piece(kind, text)
    return Piece("p", line)


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Rows and items that follow each other are one table, one list."""
    out: list[Piece] = []
    for piece in pieces:
        if piece.rows and out and out[-1].kind == piece.kind:
            out[-1] = Piece(piece.kind, rows=out[-1].rows + piece.rows)
        else:
            out.append(piece)
    return tuple(out)


def parse(text: str) -> Tale:
    """A tale from its lines."""
    title, *rest = text.strip().split("\n")
    lead = rest.pop(0)[2:] if rest[0].startswith("> ") else ""
    return Tale(title.removeprefix("# "), lead, _joined([_piece(line) for line in rest]))


def tales() -> tuple[Tale, ...]:
    """All tales, in the order of the files."""
    here = Path(__file__).parent
    texts = [text for name in FILES for text in (here / name).read_text(encoding="utf-8").split("====\n")]
    return tuple(map(parse, texts))


def text_of(tale: Tale) -> str:
    """The ``text`` of the contract."""
    lines = [line for piece in tale.pieces for line in piece.lines()]
    return "\n\n".join([tale.lead, *lines] if tale.lead else lines)


AUTHORS = ("Lò Thị Ngân", "Vừ A Sùng", "Hoàng Đình Khải", "Thào Mỷ", "Đức Kiên")
SOURCES = ("TTXVN", "Báo Biên phòng", "Báo Thế giới và Việt Nam", "Cổng TTĐT Chính phủ", "baolaichau.vn")
LAST_LINES = (
    "", "Tin, ảnh: {a}", "{a} (Theo {s})", "BBT", "(Nguồn: {s})", "Bài, ảnh: {a} - {b}", "{a}", "Theo {s}", "TIN, ẢNH: {a}", "PV",
)  # fmt: skip


def signed(portal: str, number: int) -> Sign:
    """The *number*-th way to sign on *portal*."""
    a, b = AUTHORS[number % 5], AUTHORS[(number + 2) % 5]
    s = SOURCES[number % len(SOURCES)]
    if portal == "dien_bien_stttt" and number % 3 == 0:
        by, origin = ("" if number % 2 else a), ("" if number % 4 == 2 else s)
        return Sign("", by, origin, by or None, origin or None)
    form = LAST_LINES[number % len(LAST_LINES)]
    if portal == "dien_bien" and "{s}" in form:
        form = "Thực hiện: {a}"
    line = form.format(a=a, b=b, s=s)
    author = f"{a} - {b}" if "{b}" in form else a if "{a}" in form else form if form in {"BBT", "PV"} else None
    source = s if "{s}" in form else None
    if portal == "dien_bien" and number % 2:
        return Sign(line, "", s, author, s)
    return Sign(line, "", "", author, source)


def _clock(moment: datetime, halves: tuple[str, str]) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {halves[moment.hour >= 12]}"


def stamped(portal: str, moment: datetime, form: int) -> Stamp:
    """*moment* as *portal* shows it; form 1 is a 24-hour clock, 2 the day alone, 3 a label in capitals."""
    iso = moment.strftime("%Y-%m-%dT%H:%M:%S+07:00")
    if portal == "dien_bien_stttt":
        return Stamp(f"{WEEKDAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", f"{iso[:17]}00+07:00")
    first = portal == "lai_chau"
    day = f"{moment:%d/%m/%Y}" if first else f"{moment.month}/{moment.day}/{moment.year}"
    clock = _clock(moment, ("SA", "CH") if first else ("AM", "PM"))
    value = {1: f"{day} {moment:%H:%M:%S}", 2: day}.get(form, f"{day} {clock}")
    label = "Ngày đăng :" if first else "Thời gian đăng: "
    label = label.upper() if form == 3 else label
    return Stamp(f"({label}{value})" if first else label + value, iso[:10] if form == 2 else iso)
