"""How a tale of the twelfth part is written down, what text it gives, and who may have signed it.

A tale is lines: the title, ``>`` lead, ``*`` heading, ``-`` and ``#`` items of lists, ``|a|b`` row, ``@caption`` picture,
``"`` quotation, anything else a paragraph. ``!short``, ``!en`` or ``!trap`` before the title says what it is good for.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

MARKS = {"*": "h", "-": "ul", "#": "ol", "|": "table", "@": "pic", '"': "quote"}


@dataclass(frozen=True)
class Piece:
    """One piece of a body; ``cells`` are the items of a list, ``rows`` those of a table, ``text`` may be a caption."""

    kind: str
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    file: str = ""

    def lines(self, dashed: bool) -> list[str]:
        """The lines this piece gives to the text; *dashed* where the editor typed the marks of a list himself."""
        if self.kind in {"ul", "ol"}:
            return [mark(self.kind, at) + item if dashed else item for at, item in enumerate(self.items)]
        if self.kind == "table":
            return [" | ".join(row) for row in self.rows]
        return [] if self.kind == "pic" else [self.text]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    flag: str
    title: str
    lead: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Sign:
    """The line of the signature, and the names in it."""

    line: str = ""
    author: str | None = None
    source: str | None = None


#: Signatures at the end of a text: how it is written, and whether it names an author and a source.
SIGNS = (
    "", "Tin, ảnh: {a}", "Bài, ảnh: {a}", "{a} (Theo {s})", "BBT", "Tin bài: {a}", "Tác giả: {a}", "(Nguồn: {s})", "{a}",
    "Thực hiện: {a}", "{a} - {b}", "Nguồn: {s}", "Theo {s}", "Tin, ảnh: {a} - {b}", "PV",
)  # fmt: skip
NAMES = (
    "Lò Thu Huyền", "Giàng A Páo", "Mùa Thị Dợ", "Đèo Văn Khởi", "Vàng Seo Phừ", "Hoài Nam", "Quàng Thanh", "Tô Nguyệt",
    "Khánh Vi", "Phạm Đông Hà", "Sùng Mí Sính", "Trần Bảo Châu",
)  # fmt: skip
AGENCIES = ("Báo Biên phòng", "VOV Tây Bắc", "Báo Quốc tế", "TTXVN", "Trang tin Kiều bào", "Báo Nhân Dân")


def mark(kind: str, at: int) -> str:
    """What an editor types before an item of a list."""
    return "- " if kind == "ul" else f"{at + 1}. "


def parse(text: str) -> Tale:
    """Read a tale from its lines."""
    lines = text.strip().split("\n")
    flag = lines.pop(0)[1:] if lines[0].startswith("!") else ""
    title = lines.pop(0)
    lead = lines.pop(0)[1:] if lines[0].startswith(">") else ""
    pieces: list[Piece] = []
    for line in lines:
        _add(pieces, MARKS.get(line[0], "p"), line)
    return Tale(flag, title, lead, tuple(pieces))


def _add(pieces: list[Piece], kind: str, line: str) -> None:
    """Put *line* behind *pieces*; items and rows join those before them."""
    rest = line if kind == "p" else line[1:].strip()
    before = pieces[-1] if pieces and pieces[-1].kind == kind else None
    if kind in {"ul", "ol"}:
        item = Piece(kind, items=(*(before.items if before else ()), rest))
    elif kind == "table":
        item = Piece(kind, rows=(*(before.rows if before else ()), tuple(rest.split("|"))))
    else:
        pieces.append(Piece(kind, quoted(rest) if kind == "quote" else rest))
        return
    pieces[-1 if before else len(pieces) :] = [item]


def quoted(words: str) -> str:
    """*words* in quotation marks; the closing one may stand before who said it."""
    return "“" + words.replace('"', "”") + ("" if '"' in words else "”")


def text_of(lead: str, pieces: tuple[Piece, ...], dashed: bool) -> str:
    """The text of an article by the contract; a lead said twice in the same words stands there once."""
    lines = [line for piece in pieces for line in piece.lines(dashed)]
    if lead and lines and lines[0] != lead:
        lines.insert(0, lead)
    return "\n\n".join(lines)


def signed(form: str, rng: Random) -> Sign:
    """A signature of *form* with names filled in."""
    one, two = rng.sample(NAMES, 2)
    agency = rng.choice(AGENCIES)
    line = form.format(a=one, b=two, s=agency)
    names = one + (f" - {two}" if "{b}" in form else "") if "{a}" in form else line if form in {"BBT", "PV"} else None
    return Sign(line, names or None, agency if "{s}" in form else None)
