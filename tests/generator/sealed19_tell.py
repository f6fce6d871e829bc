"""What an editor wrote, read from the text files beside this module, and how a portal prints a date and a signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

KINDS = {"*": "h", "|": "row", "-": "li", "#": "oli", '"': "quote", "@": "pic"}
DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """A paragraph, heading, row, item, quotation or picture; a picture's text is its caption."""

    kind: str
    text: str
    file: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of a row."""
        return tuple(self.text.split("|"))


@dataclass(frozen=True)
class Tale:
    """An article before any markup; ``¦`` in the title is where a page may break it."""

    broken_title: str
    lead: str
    pieces: tuple[Piece, ...]
    author: str
    source: str
    files: tuple[str, ...]
    english: bool

    @property
    def title(self) -> str:
        """The title on one line."""
        return self.broken_title.replace("¦", " ")


@dataclass(frozen=True)
class Stamp:
    """A date as printed and as meant."""

    shown: str
    iso: str


@dataclass(frozen=True)
class Sign:
    """The lines below a text that say who wrote it, and what they mean."""

    lines: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None


def piece_of(line: str) -> Piece:
    """One line of a tale."""
    kind = KINDS.get(line[0], "p")
    rest = line if kind == "p" else line[1:]
    if kind == "pic":
        file, _, caption = rest.partition("|")
        return Piece(kind, caption, file)
    return Piece(kind, rest)


def parse(text: str) -> Tale:
    """One tale as it stands in the text file."""
    lines = text.strip().split("\n")
    marked = {mark: [line[1:] for line in lines if line[0] == mark] for mark in "=>~+!"}
    author, _, source = (marked["~"] or ["|"])[0].partition("|")
    pieces = tuple(piece_of(line) for line in lines if line[0] not in "=>~+!")
    return Tale(marked["="][0], "".join(marked[">"]), pieces, author, source, tuple(marked["+"]), "en" in marked["!"])


@cache
def tales() -> tuple[Tale, ...]:
    """All tales in the order of the files."""
    texts = (Path(__file__).with_name(f"sealed19_tales_{name}.txt").read_text(encoding="utf-8") for name in "ab")
    return tuple(parse(one) for text in texts for one in text.strip().split("\n\n"))


def _dotnet(moment: datetime, halves: tuple[str, str]) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {halves[moment.hour >= 12]}"


def listed(portal: str, moment: datetime) -> Stamp:
    """The date behind a title of a list of related articles, without its brackets."""
    if portal == "lai_chau":
        return Stamp(f"{moment:%d/%m/%Y} {_dotnet(moment, ('SA', 'CH'))}", f"{moment:%Y-%m-%dT%H:%M:%S}+07:00")
    if portal == "dien_bien":
        day = f"{moment.month}/{moment.day}/{moment.year}"
        return Stamp(f"{day} {_dotnet(moment, ('AM', 'PM'))}", f"{moment:%Y-%m-%dT%H:%M:%S}+07:00")
    return Stamp(f"{moment:%d/%m/%Y}", f"{moment:%Y-%m-%d}")


def stamped(portal: str, moment: datetime, form: int) -> Stamp:
    """The date line of an article; *form* 0 is the portal's own, 1 has 24 hours, 2 the day only."""
    if portal == "dien_bien_stttt":
        return Stamp(f"{DAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}", f"{moment:%Y-%m-%dT%H:%M}:00+07:00")
    if form == 0:
        own = listed(portal, moment)
        return Stamp(_labelled(portal, own.shown), own.iso)
    day = f"{moment:%d/%m/%Y}" if portal == "lai_chau" else f"{moment.month}/{moment.day}/{moment.year}"
    if form == 1:
        return Stamp(_labelled(portal, f"{day} {moment:%H:%M:%S}"), f"{moment:%Y-%m-%dT%H:%M:%S}+07:00")
    return Stamp(_labelled(portal, day), f"{moment:%Y-%m-%d}")


def _labelled(portal: str, when: str) -> str:
    return f"(Ngày đăng :{when})" if portal == "lai_chau" else f"Thời gian đăng: {when}"


def signed(portal: str, tale: Tale, form: int) -> Sign:
    """How *portal* prints author and source; *form* picks among the ways of its editors."""
    author, source = tale.author, tale.source
    if portal == "dien_bien_stttt":
        lines = (f"Tác giả: {author}" if author else "", f"Nguồn tin: {source}" if source else "")
    elif portal == "dien_bien":
        label = ("Tin, ảnh", "Bài, ảnh", "Tin bài", "Tin, ảnh")[form % 4]
        lines = (f"{label}: {author}" if author else "", f"Nguồn tin: {source}".strip())
    elif author and source:
        lines = ((f"{author} (Theo {source})", ""), (f"Tin: {author}", f"Nguồn: {source}"))[form % 2]
    elif author:
        lines = ((author, f"Bài: {author}", f"Thực hiện: {author}")[form % 3], "")
    else:
        lines = ((f"(Nguồn: {source})", f"Theo {source}", f"Nguồn: {source}")[form % 3] if source else "", "")
    return Sign(tuple(filter(None, lines)), author or None, source or None)


def text_of(tale: Tale, dashed: bool, again: str = "") -> str:
    """The text by the contract: *dashed* where list marks are letters; a lead said *again* counts only if it differs."""
    lines = [line for line in (tale.lead, again if again != tale.lead else "") if line]
    count = 0
    for piece in tale.pieces:
        count = count + 1 if piece.kind == "oli" else 0
        mark = {"li": "- ", "oli": f"{count}. "}.get(piece.kind, "") if dashed else ""
        if piece.kind != "pic":
            lines.append(mark + (" | ".join(piece.cells) if piece.kind == "row" else piece.text))
    return "\n\n".join(lines)
