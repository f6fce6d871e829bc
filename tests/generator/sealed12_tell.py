"""A tale of the twelfth sealed part: how it is written down, drawn out to its real length, and what its text is.

A tale is some lines of a ``sealed12_tales_*.txt``: ``!`` a flag, ``>`` lead, ``=`` heading, ``*`` and ``+`` items,
``|`` a row, ``"`` a quotation, ``@`` a picture and its caption, ``/`` a verse, ``[`` a note; the first other line is the title.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
KINDS = {">": "lead", "=": "h", "*": "ul", "+": "ol", "|": "row", '"': "q", "@": "pic", "/": "v", "[": "note"}
GROUPED = {"ul", "ol", "row", "v", "note"}
#: What a filled sentence may name.
SLOTS = {
    "xa": ("Nậm Vì", "Pa Thơm", "Mường Lói", "Sen Thượng", "Huổi Luông", "Vàng Ma Chải", "Mù Sang", "Tung Qua Lìn"),
    "huyen": ("Mường Chà", "Điện Biên Đông", "Than Uyên", "Tam Đường", "Mường Ảng", "Tân Uyên"),
    "ban": ("châu Hồng Hà", "huyện Giang Thành", "huyện Mường Ngơi", "huyện Nhọt U", "huyện Sầm Phăn", "tỉnh Nạn"),
    "ten": ("Lò Văn Dọn", "Tẩn A Lủ", "Quàng Văn Bích", "Hà Duy Khoát", "Lù Văn Chựa"),
    "nu": ("Thào Thị Say", "Chang Thị Xó", "Lường Thị Mín", "Phùng Hà Xá"),
    "n": tuple(map(str, range(2, 10))),
    "m": tuple(map(str, range(14, 60, 3))),
    "k": tuple(map(str, range(120, 900, 35))),
}


@dataclass(frozen=True)
class Piece:
    """One line of a tale; ``file`` is the picture's name."""

    kind: str
    text: str = ""
    file: str = ""

    @property
    def cells(self) -> list[str]:
        """The cells of a row; any other line is one cell."""
        return self.text.split("|") if self.kind == "row" else [self.text]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    flag: str = ""

    @property
    def language(self) -> str:
        """The language the tale is written in."""
        return "en" if self.flag == "en" else "vi"


def parse(text: str) -> Tale:
    """The tale written in *text*."""
    flag, title, lead = "", "", ""
    pieces: list[Piece] = []
    for line in text.strip().split("\n"):
        kind = KINDS.get(line[0], "p")
        if line.startswith("!"):
            flag = line[1:]
        elif not title:
            title = line
        elif kind == "lead":
            lead = line[1:]
        else:
            pieces.append(Piece(kind, line[1:] if kind not in {"p", "q"} else line))
    return Tale(title, lead, tuple(pieces), flag)


def _filled(sentence: str, rng: Random) -> str:
    return sentence.format(**{name: rng.choice(values) for name, values in SLOTS.items()})


def lengthened(tale: Tale, sentences: list[str], rng: Random) -> Tale:
    """*tale* with paragraphs between its own: a newsroom's texts are long. Papers, notices and albums stay as they are."""
    if tale.flag in {"short", "doc", "photo", "en"}:
        return tale
    spare = iter(rng.sample(sentences, len(sentences)))
    fill = [
        Piece("p", " ".join(_filled(next(spare), rng) for _ in range(rng.randint(2, 4))))
        for _ in range(rng.randint(2, 9))
    ]
    places = [at for at, piece in enumerate(tale.pieces[:-1]) if piece.kind == "p"]
    chosen = sorted(rng.choice(places) for _ in fill)
    pieces: list[Piece] = []
    for at, piece in enumerate(tale.pieces):
        pieces.append(piece)
        pieces += [fill.pop() for place in chosen if place == at]
    return replace(tale, pieces=tuple(pieces))


@lru_cache(maxsize=1)
def stock() -> tuple[Tale, ...]:
    """All tales at their full length; ``{Y}`` still stands for the year."""
    sentences = (HERE / "sealed12_fill.txt").read_text(encoding="utf-8").strip().split("\n")
    texts = [(HERE / f"sealed12_tales_{letter}.txt").read_text(encoding="utf-8") for letter in "abcdef"]
    tales = [parse(part) for text in texts for part in text.strip().split("\n\n")]
    return tuple(lengthened(tale, sentences, Random(f"sealed12/tale/{at}")) for at, tale in enumerate(tales))


def told_in(tale: Tale, year: int, files: str, rng: Random) -> Tale:
    """*tale* as told in *year*, with a file for each picture, called as *files* says."""
    numbers = iter(rng.sample(range(1001, 9999), len(tale.pieces)))
    pieces = tuple(
        replace(
            piece,
            text=piece.text.replace("{Y}", str(year)),
            file=files.format(n=next(numbers)) if piece.kind == "pic" else "",
        )
        for piece in tale.pieces
    )
    return replace(
        tale, title=tale.title.replace("{Y}", str(year)), lead=tale.lead.replace("{Y}", str(year)), pieces=pieces
    )


def dashed(tale: Tale) -> Tale:
    """*tale* as typed without lists: an item is a line that begins with a dash or a number."""
    pieces: list[Piece] = []
    number = 0
    for piece in tale.pieces:
        number = number + 1 if piece.kind == "ol" else 0
        marks = {"ul": "- ", "ol": f"{number}. "}
        pieces.append(Piece("p", marks[piece.kind] + piece.text) if piece.kind in marks else piece)
    return replace(tale, pieces=tuple(pieces))


def grouped(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Items, rows, verses and notes that belong together, other pieces alone."""
    for kind, run in groupby(pieces, key=lambda piece: piece.kind):
        together = list(run)
        yield from ([together] if kind in GROUPED else ([piece] for piece in together))


def text_of(first: Iterable[str], pieces: Iterable[Piece]) -> str:
    """The whole text in reading order, as the contract has it: *first* are the lead and its repetition."""
    lines = [" | ".join(piece.cells) for piece in pieces if piece.kind != "pic"]
    return "\n\n".join([*filter(None, first), *lines])
