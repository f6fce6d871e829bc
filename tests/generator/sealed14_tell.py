"""The tales of the fourteenth sealed part: how they are written down and who signs them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from random import Random

MARKS = {"*": "h", "-": "ul", "+": "ol", "|": "table", '"': "quote", "@": "pic"}


@dataclass(frozen=True)
class Piece:
    """One piece of a body; ``cells`` are the items of a list, the rows of a table or one text."""

    kind: str
    cells: tuple[tuple[str, ...], ...] = ()
    file: str = ""
    text: str = ""


@dataclass(frozen=True)
class Tale:
    """What an editor wrote; ``parts`` are the lines of a title that an editor broke by hand."""

    parts: tuple[str, ...]
    lead: str
    pieces: tuple[Piece, ...]
    flags: frozenset[str]

    @property
    def title(self) -> str:
        """The title as one line."""
        return " ".join(self.parts)

    @property
    def english(self) -> bool:
        """Whether the tale is of the English pages."""
        return "en" in self.flags


@dataclass(frozen=True)
class Sign:
    """Who wrote it and where it comes from: ``lines`` as shown under the text, and what they mean."""

    lines: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    inside: bool = False


def _piece(line: str) -> Piece:
    kind = MARKS.get(line[0], "p")
    rest = line[1:].strip() if kind != "p" else line
    if kind == "table":
        return Piece(kind, (tuple(cell.strip() for cell in rest.split("|")),))
    if kind == "pic":
        file, _, caption = rest.partition(" ")
        return Piece(kind, file=file, text=caption.strip())
    return Piece(kind, ((rest,),)) if kind in {"ul", "ol"} else Piece(kind, text=rest)


def _joined(lines: list[str]) -> tuple[Piece, ...]:
    """Pieces with neighbouring items and rows made one list or table."""
    out: list[Piece] = []
    for kind, group in groupby(map(_piece, lines), key=lambda piece: piece.kind):
        same = list(group)
        if kind in {"ul", "ol", "table"}:
            out.append(Piece(kind, tuple(cells for piece in same for cells in piece.cells)))
        else:
            out += same
    return tuple(out)


def parse(text: str) -> Tale:
    """One tale from its lines; the first begins with ``#``."""
    head, *lines = [line for line in text.splitlines() if line.strip()]
    flags = frozenset(word for line in lines if line.startswith("!") for word in line[1:].split())
    lead = next((line[1:].strip() for line in lines if line.startswith(">")), "")
    rest = [line for line in lines if line[0] not in "!>"]
    return Tale(tuple(part.strip() for part in head.lstrip("# ").split("|")), lead, _joined(rest), flags)


def _fuller(tale: Tale, at: int, filling: list[str]) -> Tale:
    """*tale* with two to five paragraphs more before its last one, as news is written; papers and notes stay short."""
    last = tale.pieces[-1]
    if not tale.lead or tale.english or "dated" in tale.flags or last.kind != "p" or last.text.startswith("("):
        return tale
    more = [filling[(at * 5 + at // 16 * 3 + step * (7 if at % 2 else 5)) % len(filling)] for step in range(2 + at % 4)]
    return replace(tale, pieces=(*tale.pieces[:-1], *(Piece("p", text=text) for text in more), last))


def tales() -> tuple[Tale, ...]:
    """All tales, in the order of their files."""
    here = Path(__file__).parent
    whole = "\n".join(path.read_text(encoding="utf-8") for path in sorted(here.glob("sealed14_tales_?.txt")))
    filling = (here / "sealed14_fill.txt").read_text(encoding="utf-8").splitlines()
    parts = ("\n" + whole).split("\n# ")[1:]
    return tuple(_fuller(parse("# " + part), at, filling) for at, part in enumerate(parts))


NAMES = (
    "Minh Thùy", "Lò Thị Hương", "Nguyễn Đăng Khoa", "Sùng A Chứ", "Hà Thuận", "Khánh Linh", "Vàng Thị Mỷ", "Đặng Tuyên",
    "Quàng Ngọc", "Trần Hòa Bình", "Cà Văn Thịnh", "Phùng Thanh Xuân",
)  # fmt: skip
AGENCIES = (
    "Báo Điện Biên Phủ", "TTXVN", "Báo Lai Châu điện tử", "Cổng TTĐT Chính phủ", "VOV Tây Bắc", "Tạp chí Quê hương",
    "baoquocte.vn", "Cục Lãnh sự - Bộ Ngoại giao",
)  # fmt: skip
#: Lines, author, source, inside the last paragraph. {n}, {m}, {k} are people, {s} is an agency.
FORMS = (
    (("Tin, ảnh: {n}",), "{n}", None, False),
    (("{n}",), "{n}", None, False),
    (("{n} (Theo {s})",), "{n}", "{s}", False),
    ((), None, None, False),
    (("{n} - {m}",), "{n} - {m}", None, False),
    (("Bài, ảnh: {n}", "Nguồn: {s}"), "{n}", "{s}", False),
    (("(Nguồn: {s})",), None, "{s}", False),
    (("BBT",), "BBT", None, False),
    (("TIN, ẢNH: {n}",), "{n}", None, False),
    (("Theo {s}",), None, "{s}", False),
    (("{n}",), "{n}", None, True),
    (("Thực hiện: {n}, {m} và {k}",), "{n}, {m} và {k}", None, False),
    (("Tác giả: {n}", "Nguồn tin: {s}"), "{n}", "{s}", False),
    ((), None, None, False),
    (("Đại úy {n}",), "Đại úy {n}", None, False),
    (("Tin bài: Phòng Hợp tác quốc tế",), "Phòng Hợp tác quốc tế", None, False),
    (("NGUỒN TIN: {s}",), None, "{s}", False),
    (("PV",), "PV", None, False),
    (("Bài và ảnh: {n} - {m}",), "{n} - {m}", None, False),
    (("{n}", "Nguồn tin: {s}"), "{n}", "{s}", False),
    (("Tác giả: Văn phòng Sở Ngoại vụ",), "Văn phòng Sở Ngoại vụ", None, False),
    (("T.H",), "T.H", None, False),
)
ENGLISH = (((), None, None, False), (("Source: VNA",), None, "VNA", False), (("Lan Anh",), "Lan Anh", None, False))
#: Where the page has a field of its own for the source, or for both, the text is signed without one.
UNSOURCED = tuple(form for form in FORMS if form[2] is None)


def signed(tale: Tale, number: int, field: str, rng: Random) -> Sign:
    """The signature of *tale*; *field* names what the page prints itself: nothing, ``source`` or ``both``."""
    one, two, three = rng.sample(NAMES, 3)
    agency = AGENCIES[number % len(AGENCIES)] if not tale.english else "VNA"
    if field == "both":
        who, where = (one if number % 4 else None), (agency if number % 3 else None)
        return Sign(author=who, source=where)
    forms = ENGLISH if tale.english else UNSOURCED if field == "source" else FORMS
    lines, author, source, inside = forms[number % len(forms)]
    if tale.english and field == "source":
        lines, source = () if source else lines, None

    def fill(text: str) -> str:
        return text.format(n=one, m=two, k=three, s=agency)

    inside = inside and tale.pieces[-1].kind == "p"
    own = fill(source) if source else agency if field == "source" and number % 2 else None
    return Sign(tuple(map(fill, lines)), fill(author) if author else None, own, inside)
