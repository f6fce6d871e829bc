"""Tales as lines of a text file: the first sign of a line says what it is, braces in a signature say who."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

SIGNS = {
    "*": "head", "-": "item", "|": "row", "@": "pic", '"': "quote", "/": "verse", "~": "right", "^": "centre",
    "[": "box", "%": "video",
}  # fmt: skip
WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """A line of a tale: *kind* is ``p`` or one of :data:`SIGNS`; a picture's *text* is its caption."""

    kind: str
    text: str
    file: str = ""


@dataclass(frozen=True)
class Tale:
    """What an editor wrote; *heads* are the lines of its title, *signs* the lines that say who wrote it."""

    heads: tuple[str, ...]
    category: str = "Hoạt động đối ngoại"
    language: str = "vi"
    year: str = ""
    lead: str = ""
    pieces: tuple[Piece, ...] = ()
    signs: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None

    @property
    def title(self) -> str:
        """The title as one line."""
        return " ".join(self.heads)


def plain(text: str) -> str:
    """*text* without the stars that make words bold."""
    return text.replace("**", "")


def _piece(line: str) -> Piece:
    kind = SIGNS.get(line[0], "p") if line[1:2] == " " else "p"
    words = line if kind == "p" else line[2:].strip()
    if kind != "pic":
        return Piece(kind, words)
    file, _, caption = words.partition("::")
    return Piece("pic", caption.strip(), file.strip())


def _signed(tale: Tale, line: str) -> Tale:
    named = dict(re.findall(r"\{([as]):([^}]*)\}", line))
    shown = re.sub(r"\{[as]:([^}]*)\}", r"\1", line)
    return replace(
        tale,
        signs=(*tale.signs, shown),
        author=named.get("a", tale.author),
        source=named.get("s", tale.source),
    )


def parse(text: str) -> Tale:
    """Read one tale."""
    tale = Tale(())
    for line in filter(None, map(str.strip, text.split("\n"))):
        if line.startswith("# "):
            tale = replace(tale, heads=tuple(line[2:].split(" // ")))
        elif line.startswith("! "):
            tale = replace(tale, **dict(pair.split("=") for pair in line[2:].split("; ")))
        elif line.startswith("> "):
            tale = replace(tale, lead=line[2:])
        elif line.startswith("= "):
            tale = _signed(tale, line[2:])
        else:
            tale = replace(tale, pieces=(*tale.pieces, _piece(line)))
    return tale


def tales() -> tuple[Tale, ...]:
    """All tales of the files beside this module, in order."""
    files = sorted(Path(__file__).parent.glob("sealed20_tales_*.txt"))
    return tuple(parse(text) for file in files for text in re.split(r"(?m)^----$", file.read_text(encoding="utf-8")))


def lines_of_piece(piece: Piece, dash: str) -> list[str]:
    """What *piece* gives to the text, a row with its cells parted as the contract says."""
    if piece.kind in {"pic", "video"}:
        return []
    if piece.kind == "row":
        return [" | ".join(cell.strip() for cell in piece.text.split("|"))]
    return [(dash if piece.kind == "item" else "") + plain(piece.text)]


def text_of(tale: Tale, dash: str) -> str:
    """The text of the contract; *dash* stands before items where the editor typed them by hand."""
    lines = [plain(tale.lead)] if tale.lead else []
    for piece in tale.pieces:
        lines += lines_of_piece(piece, dash)
    return "\n\n".join(lines)


def moment(rng: Random, year: str) -> datetime:
    """When the page was put on the portal, in *year* if the tale speaks of one."""
    return datetime(int(year or rng.randint(2010, 2025)), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        seconds=rng.randint(0, 86399)
    )


def twelve(when: datetime, halves: tuple[str, str]) -> str:
    """The time as .NET writes it: twelve hours, no leading zero."""
    return f"{when.hour % 12 or 12}:{when:%M:%S} {halves[when.hour // 12]}"


def iso(when: datetime, seconds: bool = True) -> str:
    """The moment as the contract writes it."""
    return f"{when:%Y-%m-%dT%H:%M:%S}+07:00" if seconds else f"{when:%Y-%m-%dT%H:%M}:00+07:00"


def stamped(portal: str, when: datetime, form: int) -> tuple[str, str]:
    """The date line of *portal* and what it means; *form* 1 has twenty-four hours, 2 the day alone."""
    if portal == "dien_bien_stttt":
        return f"{WEEKDAYS[when.weekday()]} - {when:%d/%m/%Y %H:%M}", iso(when, seconds=False)
    vietnamese = portal == "lai_chau"
    day = f"{when:%d/%m/%Y}" if vietnamese else f"{when.month}/{when.day}/{when.year}"
    hours = (
        " " + twelve(when, ("SA", "CH") if vietnamese else ("AM", "PM")),
        f" {when:%H:%M:%S}",
        "",
    )[form]
    shown = f"(Ngày đăng :{day}{hours})" if vietnamese else f"Thời gian đăng: {day}{hours}"
    return shown, iso(when) if hours else f"{when:%Y-%m-%d}"
