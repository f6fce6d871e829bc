"""Reads the shorthand of the fourth sealed part and fills it: a tale becomes what one page is to say.

First letters: T title (more lines: one title over several lines), C category, L lead, P paragraph, H heading, B bold
line, Q quotation, V line of verse, ``*`` and ``#`` items, ``|`` a row, I picture with or without caption, F file,
S signature with author and source behind bars, X language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

LAO = ("Phông Sa Lỳ", "U Đôm Xay", "Luông Nậm Thà", "Bò Kẹo", "Hủa Phăn", "Luông Pha Băng")
CHN = ("Hà Khẩu", "Kim Bình", "Lục Xuân", "Giang Thành", "huyện Mông Tự", "châu Hồng Hà")
HUYEN = (
    "huyện Nậm Nhùn",
    "huyện Tủa Chùa",
    "huyện Phong Thổ",
    "huyện Mường Chà",
    "thị xã Mường Lay",
    "huyện Tam Đường",
)
XA = ("xã Mù Cả", "xã Na Cô Sa", "xã Sì Lở Lầu", "xã Pa Thơm", "xã Thu Lũm", "xã Mường Mươn")
CUA = ("Ma Lù Thàng", "Tây Trang", "A Pa Chải", "U Ma Tu Khoàng", "Huổi Puốc")
CHN_EN = ("Jinping county", "Mengla county", "Phongsaly province", "Honghe prefecture", "Oudomxay province")
CUA_EN = ("Ma Lu Thang", "Tay Trang", "A Pa Chai", "Huoi Puoc")
FAMILY = (
    "Lò Thị",
    "Giàng A",
    "Vừ A",
    "Quàng Văn",
    "Đèo Thị",
    "Trần Quốc",
    "Nguyễn Thu",
    "Phùng Văn",
    "Tao Thị",
    "Mào Văn",
)
GIVEN = ("Sương", "Chứ", "Mỷ", "Thắng", "Panh", "Toàn", "Hà", "Khoa", "Ín", "Quyết", "Dinh", "Vân")


@dataclass(frozen=True)
class Piece:
    """A piece of a body; pictures bear the number of their file."""

    kind: str
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    number: int = 0

    def lines(self) -> list[str]:
        """What the piece adds to the text of the article."""
        if self.kind == "pic":
            return []
        if self.kind == "table":
            return [" | ".join(row) for row in self.rows]
        return list(self.items) if self.items else [self.text]


@dataclass(frozen=True)
class Tale:
    """One article as its editor wrote it."""

    title: str
    breaks: tuple[str, ...]
    category: str
    lead: str
    pieces: tuple[Piece, ...]
    sign: str = ""
    author: str | None = None
    source: str | None = None
    language: str = "vi"
    files: tuple[str, ...] = ()
    kinds: frozenset[str] = field(default_factory=frozenset)


def words(rng: Random) -> dict[str, str]:
    """Names and numbers for the slots of one tale."""
    people = rng.sample([f"{a} {b}" for a in FAMILY for b in GIVEN], 3)
    slots = {f"p{at}": name for at, name in enumerate(people, 1)}
    slots |= {f"n{at}": str(number) for at, number in enumerate(rng.sample(range(11, 29), 4), 1)}
    pools = {"lao": LAO, "chn": CHN, "huyen": HUYEN, "xa": XA, "cua": CUA, "chnen": CHN_EN, "cuaen": CUA_EN}
    return slots | {name: rng.choice(pool) for name, pool in pools.items()}


def _pieces(lines: list[tuple[str, str]]) -> tuple[Piece, ...]:
    grouped: list[list[tuple[str, str]]] = []
    for mark, text in lines:
        if grouped and mark in "V*#|" and grouped[-1][0][0] == mark:
            grouped[-1].append((mark, text))
        else:
            grouped.append([(mark, text)])
    return tuple(_piece(group) for group in grouped)


def _piece(group: list[tuple[str, str]]) -> Piece:
    mark, texts = group[0][0], tuple(text for _, text in group)
    if mark == "|":
        return Piece("table", rows=tuple(tuple(cell.strip() for cell in text.split("|")) for text in texts))
    if mark in "V*#":
        return Piece({"V": "verse", "*": "ul", "#": "ol"}[mark], items=texts)
    return Piece({"P": "p", "H": "h", "B": "b", "Q": "quote", "I": "pic"}[mark], texts[0])


def parse(shorthand: str, rng: Random) -> Tale:
    """The tale of *shorthand* with its slots filled."""
    slots = words(rng)
    filled = re.sub(r"\{(\w+)\}", lambda found: slots[found[1]], shorthand.strip())
    lines = [(line[0], line[2:].strip()) for line in filled.split("\n")]
    of = {mark: [text for key, text in lines if key == mark] for mark in "TCLSFX"}
    pieces = _pieces([line for line in lines if line[0] not in "TCLSFX"])
    shown, author, source = (of["S"] or ["||"])[0].split("|")
    return Tale(
        " ".join(of["T"]), tuple(of["T"]), of["C"][0], of["L"][0], pieces, shown, author or None, source or None,
        (of["X"] or ["vi"])[0], tuple(of["F"]), frozenset(piece.kind for piece in pieces),
    )  # fmt: skip
