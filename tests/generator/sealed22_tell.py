"""The tales of the sealed part 22: what an editor wrote, read from the text files beside this module."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.generator.articles import fold

HERE = Path(__file__).parent
KINDS = {"*": "h", "-": "ul", "+": "ol", "|": "row", "@": "pic", '"': "quote"}
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """One line of a tale; ``cells`` of a row, ``file`` and caption (``text``) of a picture."""

    kind: str
    text: str = ""
    cells: tuple[str, ...] = ()
    file: str = ""

    def line(self) -> str:
        """What the piece gives to the text of the article."""
        return "" if self.kind == "pic" else " | ".join(self.cells) if self.cells else self.text


@dataclass(frozen=True)
class Tale:
    """A title, the pieces in their order (the lead is one of them), files, and who signed."""

    title: str
    pieces: tuple[Piece, ...]
    signs: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    files: tuple[str, ...] = ()
    language: str = "vi"

    @property
    def lead(self) -> str:
        """The lead, empty when the editor wrote none."""
        return next((piece.text for piece in self.pieces if piece.kind == "lead"), "")


@dataclass(frozen=True)
class Stamp:
    """A date as a portal shows it and what it means."""

    shown: str = ""
    iso: str | None = None


@dataclass
class _Draft:
    title: str = ""
    pieces: list[Piece] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    author: str | None = None
    source: str | None = None


def _sign(draft: _Draft, rest: str) -> None:
    line, author, source = ([part.strip() for part in rest.split("=>")] + ["", ""])[:3]
    draft.signs.append(line)
    draft.author, draft.source = draft.author or author or None, draft.source or source or None


def _piece(line: str, mark: str, rest: str, number: str) -> Piece:
    kind = KINDS.get(mark) if rest or line == "@" else None
    if kind == "row":
        return Piece("row", cells=tuple(cell.strip() for cell in rest.split("|")))
    if kind == "pic":
        return Piece("pic", rest, file=f"anh-{number}.jpg")
    return Piece(kind, rest) if kind else Piece("p", line)


def parse(text: str) -> Tale:
    """Read one tale; the first sign of a line says what it is, a line without one is a paragraph."""
    draft = _Draft()
    for line in map(fold, filter(None, text.strip().split("\n"))):
        mark, _, rest = line.partition(" ")
        if mark == "#":
            draft.title = rest
        elif mark == ">":
            draft.pieces.append(Piece("lead", rest))
        elif mark == "%":
            draft.files.append(rest)
        elif mark == "~":
            _sign(draft, rest)
        else:
            draft.pieces.append(_piece(line, mark, rest, f"{len(draft.title)}-{len(draft.pieces)}"))
    language = "vi" if any(letter > "\u00ff" for letter in draft.title + draft.pieces[0].text) else "en"
    return Tale(
        draft.title, tuple(draft.pieces), tuple(draft.signs), draft.author, draft.source, tuple(draft.files), language
    )


def sections(name: str) -> list[str]:
    """The parts of a text file of this part, parted by lines of four equal signs."""
    text = (HERE / f"sealed22_{name}.txt").read_text(encoding="utf-8")
    return [part for part in ("\n" + text).split("\n====") if part.strip()]


def stamped(portal: str, moment: datetime, form: int = 0) -> Stamp:
    """*moment* in the declared form of *portal*: 0 as on the live page, 1 on a clock of 24 hours, 2 the day alone."""
    iso = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "dien_bien_stttt":
        return Stamp(f"{DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", f"{moment:%Y-%m-%dT%H:%M}:00+07:00")
    day = f"{moment:%d/%m/%Y}" if portal == "lai_chau" else f"{moment.month}/{moment.day}/{moment.year}"
    half = ("SA", "CH") if portal == "lai_chau" else ("AM", "PM")
    time = f" {moment.hour % 12 or 12}:{moment:%M:%S} {half[moment.hour // 12]}"
    time = (time, f" {moment:%H:%M:%S}", "")[form]
    shown = f"(Ngày đăng :{day}{time})" if portal == "lai_chau" else f"Thời gian đăng: {day}{time}"
    return Stamp(shown, iso if form < 2 else iso[:10])


def beside(portal: str, moment: datetime) -> Stamp:
    """The date behind a linked article of *portal*; Điện Biên prints none."""
    if portal == "lai_chau":
        full = stamped(portal, moment)
        return Stamp("(" + full.shown.removeprefix("(Ngày đăng :"), full.iso)
    return Stamp(f"({moment:%d/%m/%Y})", f"{moment:%Y-%m-%d}") if portal == "dien_bien_stttt" else Stamp()
