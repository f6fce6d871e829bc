"""The twenty-four articles of the thirty-eighth sealed part, the lines that set traps, and how an article is signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from random import Random

_KINDS = {"P": "p", "H": "h", "Q": "q", "L": "lead", "-": "ul", "+": "ol", "|": "table", "I": "pic", "A": "file"}
_NAMES = (
    "Hà Vi", "Quàng Thị Ỏn", "Đức Duẩn", "Vàng Khua", "Minh Nguyệt - Tiến Đô", "Thào Seo Sình", "Ngọc Bích", "BBT",
    "Lê Quý Thắng", "Mai Hoa", "Nguyễn Thị Kim Cúc", "Phạm Trung Kiên - Lò Hặc",
)  # fmt: skip
_PAPERS = (
    "Báo Quân khu Hai",
    "TTXVN",
    "Báo Biên phòng",
    "Tạp chí Thời Đại",
    "Báo Đại Đoàn Kết",
    "vovworld.vn",
    "Sở Ngoại vụ",
)


@dataclass(frozen=True)
class Piece:
    """One piece of an article: a kind and its lines (a picture: its file and, perhaps, its caption)."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """An article: language, title, lead (or none), pieces, names of its files."""

    language: str
    title: str
    lead: str
    pieces: tuple[Piece, ...]
    files: tuple[str, ...]


@dataclass(frozen=True)
class Signed:
    """Who wrote it and where it comes from, the lines that say so, and whether labelled fields say so instead."""

    author: str | None = None
    source: str | None = None
    lines: tuple[str, ...] = ()
    fields: bool = False


def _read(name: str) -> str:
    return (Path(__file__).parent / f"sealed38_{name}.txt").read_text(encoding="utf-8")


def _joined(lines: list[tuple[str, str]]) -> Iterator[Piece]:
    """Items of one list and rows of one table are one piece; a picture is its file and its caption."""
    for mark, run in groupby(lines, key=lambda line: line[0]):
        told = tuple(line for _, line in run)
        if _KINDS[mark] in {"ul", "ol", "table"}:
            yield Piece(_KINDS[mark], told)
        else:
            yield from (Piece(_KINDS[mark], tuple(line.split(" | ")) if mark == "I" else (line,)) for line in told)


def _tale(text: str) -> Tale:
    head, *rest = text.strip().split("\n")
    language, title = head.split(" | ", 1)
    pieces = list(_joined([(line[0], line[2:]) for line in rest]))
    lead = next((piece.lines[0] for piece in pieces if piece.kind == "lead"), "")
    files = tuple(piece.lines[0] for piece in pieces if piece.kind == "file")
    return Tale(language, title, lead, tuple(piece for piece in pieces if piece.kind not in {"lead", "file"}), files)


TALES = tuple(_tale(text) for text in ("\n" + _read("tales")).split("\n= ")[1:])
TRAPS = tuple(tuple(line.split("|", 1)) for line in _read("traps").splitlines())


def trapped(tale: Tale, rng: Random, many: int) -> Tale:
    """*tale* with *many* lines that look like furniture, between its paragraphs and never after the last one."""
    pieces = list(tale.pieces)
    lines = [line for language, line in TRAPS if language == tale.language]
    for line in rng.sample(lines, many):
        spots = [at for at in range(1, len(pieces)) if pieces[at].kind in {"p", "h"} and pieces[at - 1].kind == "p"]
        if spots:
            at = rng.choice(spots)
            pieces[at:at] = [Piece("p", (part,)) for part in line.split("~")]
    return replace(tale, pieces=tuple(pieces))


def _in_fields(rng: Random, name: str, paper: str) -> Signed:
    who, whence = rng.choice(((name, paper), (name, None), (None, paper), (None, None)))
    return Signed(who, whence, (), fields=True)


def signed(rng: Random, english: bool, fields: bool) -> Signed:
    """By lot: nobody, the system's labelled fields, or a line at the end as editors write it."""
    name, paper = rng.choice(_NAMES), rng.choice(_PAPERS)
    if fields and rng.random() < 0.5:
        return _in_fields(rng, name, paper)
    if english:
        return rng.choice((Signed(), Signed(name, None, (f"By {name}",)), Signed(None, "VNA", ("Source: VNA",))))
    return rng.choice((
        Signed(), Signed(), Signed(),
        Signed(name, None, (f"Tin, ảnh: {name}",)),
        Signed(name, None, (f"Bài, ảnh: {name}",)),
        Signed(name, None, (f"Tin bài: {name}",)),
        Signed(name, None, (name,)),
        Signed(name, None, (f"Tác giả: {name}",)),
        Signed(name, paper, (f"{name} (Theo {paper})",)),
        Signed(None, paper, (f"Nguồn: {paper}",)),
        Signed(None, paper, (f"(Nguồn: {paper})",)),
        Signed(None, paper, (f"Theo {paper}",)),
        Signed(name, paper, (f"Tin, ảnh: {name}", f"Nguồn tin: {paper}")),
        Signed(name, None, (f"Tin, ảnh: {name}", "Nguồn tin:")),
    ))  # fmt: skip
