"""The tales of the fifteenth sealed part: how they are written down, and what text and signature they give."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

MARKS = {">": "lead", "*": "h", "-": "ul", "+": "ol", "|": "table", '"': "quote", "/": "verse", "@": "pic"}


@dataclass(frozen=True)
class Block:
    """One piece of a body; ``lines`` holds items, verses or rows (cells parted by `` | ``), for a picture its caption."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """What an editor wrote."""

    title: str
    flag: str
    lead: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Sign:
    """Who wrote it and where it was taken from, and the lines that say so at the end of the body."""

    author: str | None = None
    source: str | None = None
    lines: tuple[str, ...] = ()


def parse(text: str) -> Tale:
    """Read one tale: its title, then a line for each piece, marked by its first letter."""
    head, *rest = text.strip().splitlines()
    flag = rest.pop(0)[2:] if rest[0].startswith("! ") else ""
    parts = [(MARKS[line[0]], line[1:].strip(" |")) if line[0] in MARKS else ("p", line) for line in rest]
    lead = next((words for kind, words in parts if kind == "lead"), "")
    return Tale(head, flag, lead, tuple(_blocks([part for part in parts if part[0] != "lead"])))


def _blocks(parts: list[tuple[str, str]]) -> list[Block]:
    """Items, rows and verses that follow each other are one piece; everything else stands for itself."""
    out = []
    for kind, group in groupby(parts, key=lambda part: part[0]):
        lines = tuple(words for _, words in group)
        out += (
            [Block(kind, lines)] if kind in {"ul", "ol", "table", "verse"} else [Block(kind, (line,)) for line in lines]
        )
    return out


def tales() -> tuple[Tale, ...]:
    """All tales in the order of the files."""
    files = sorted(Path(__file__).parent.glob("sealed15_tales_*.txt"))
    texts = [text for file in files for text in ("\n" + file.read_text(encoding="utf-8")).split("\n= ")[1:]]
    return tuple(parse(text) for text in texts)


def text_of(tale: Tale) -> str:
    """The text of the contract: lead first, no captions."""
    lines = [line for block in tale.blocks if block.kind != "pic" for line in block.lines]
    return "\n\n".join([tale.lead, *lines] if tale.lead else lines)


NAMES = (
    "Minh Thùy", "Lò Thu Hằng", "Vàng A Dế", "Quốc Tuấn", "Hà Thanh Tú", "Phương Liên", "Tòng Văn Ín", "Đức Duy",
    "Nguyễn Hồng Vân", "Mai Khôi", "Cà Văn Chính", "Sùng Thị Pàng",
)  # fmt: skip
PAPERS = (
    "Báo Lai Châu",
    "TTXVN",
    "Báo Điện Biên Phủ",
    "Báo Thế giới và Việt Nam",
    "Báo Nhân Dân",
    "VOV",
    "Báo Quốc tế",
)
OFFICES = ("Văn phòng Sở Ngoại vụ", "Phòng Hợp tác quốc tế", "Phòng Lãnh sự", "Trung tâm Thông tin đối ngoại")
#: Lines at the end of a text, parted by ``;``: {a} is the author, {b} a second one, {s} the source, {o} an office.
FORMS = (
    "Tin, ảnh: {a}", "{a}", "", "Bài, ảnh: {a}", "{a} - {b}", "{a};Nguồn: {s}", "BBT", "(Nguồn: {s})", "{a} (Theo {s})",
    "Tác giả: {a}", "Theo {s}", "Thực hiện: {a} - {b}", "PV", "Tin bài: {a}", "{o}", "Nguồn tin: {s}", "Tin, ảnh: {o}",
    "BBT;(Theo {s})", "Tin, ảnh: {a};Nguồn tin: {s}", "H.T",
)  # fmt: skip
PAPER_FORMS = ("", "BBT", "{o}", "(Nguồn: {s})")
ENGLISH_FORMS = ("", "{a}", "")


def sign(flag: str, number: int, rng: Random) -> Sign:
    """The signature of the tale told as *number*: its form goes round, its names are drawn."""
    form = {"doc": PAPER_FORMS, "en": ENGLISH_FORMS}.get(flag, FORMS)
    chosen = form[number % len(form)]
    one, two = rng.sample(NAMES, 2)
    words = {"a": one, "b": two, "s": rng.choice(PAPERS), "o": rng.choice(OFFICES)}
    author = next((mark for mark in ("{a} - {b}", "{a}", "{o}", "BBT", "PV", "H.T") if mark in chosen), "")
    lines = tuple(line.format(**words) for line in chosen.split(";") if line)
    return Sign(author.format(**words) or None, words["s"] if "{s}" in chosen else None, lines)
