"""Who signs an article on these portals, with and without a label, and what the contract calls author and source."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

NAMES = (
    "Lường Bích Hảo", "Vàng Seo Chẩn", "Đinh Quốc Trưởng", "Poòng Thị Xiên", "Nguyễn Hà My", "Lò Văn Uân", "Trần Đức Lộc",
    "Khoàng Thị Mây", "Bạc Cầm Dung", "Phan Nhật Vy", "Sìn Văn Páo", "Hoàng Trọng Nghĩa",
)  # fmt: skip
PENS = ("Thu Sương", "Hải Yên", "Quốc Khải", "Diệp Chi", "An Nhiên", "Tuấn Kiệt", "Mai Khôi", "Ngọc Trâm")
AGENCIES = (
    "Báo Điện Biên Phủ", "TTXVN", "Báo Lai Châu", "Báo Thế giới và Việt Nam", "VOV", "Báo Nhân Dân", "baochinhphu.vn",
    "Báo Biên phòng",
)  # fmt: skip
INITIALS = ("T.H", "Q.M", "P.V", "N.T.L")


@dataclass(frozen=True)
class Sign:
    """The lines below an article and what they say; ``inside`` where the first stands in the last paragraph."""

    lines: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    inside: bool = False


#: The lines, the author and the source, {n} and {m} names, {p} and {q} pen names, {s} an agency, {i} initials.
FORMS: tuple[tuple[str, str, str], ...] = (
    ("Tin, ảnh: {p}", "{p}", ""), ("", "", ""), ("{n}", "{n}", ""), ("Bài, ảnh: {n}\nNguồn: {s}", "{n}", "{s}"),
    ("{p} - {q}", "{p} - {q}", ""), ("Nguồn tin: {s}", "", "{s}"), ("BBT", "BBT", ""), ("", "", ""),
    ("{n} (Theo {s})", "{n}", "{s}"), ("Tin bài: {n}, {m}", "{n}, {m}", ""), ("(Nguồn: {s})", "", "{s}"),
    ("+{n}", "{n}", ""), ("TIN, ẢNH: {n}", "{n}", ""), ("Theo {s}", "", "{s}"), ("Tin, ảnh: {p}\nNguồn tin:", "{p}", ""),
    ("Thực hiện: {p} - {q}", "{p} - {q}", ""), ("Đại úy {n}", "Đại úy {n}", ""), ("", "", ""), ("{i}", "{i}", ""),
    ("Tác giả: {n}\nNguồn tin: {s}", "{n}", "{s}"), ("Tin, ảnh: Thiếu tá {n}", "Thiếu tá {n}", ""),
    ("+Tin, ảnh: {p}", "{p}", ""), ("Bài, ảnh: Sở Ngoại vụ", "Sở Ngoại vụ", ""), ("Ban Biên tập", "Ban Biên tập", ""),
    ("Nguồn tin: {s}\nTin, ảnh: {p}", "{p}", "{s}"), ("PV", "PV", ""), ("(Tin, ảnh: {n})", "{n}", ""),
    ("Phòng Hợp tác quốc tế", "Phòng Hợp tác quốc tế", ""), ("Bài và ảnh: {n} - {m}", "{n} - {m}", ""),
)  # fmt: skip
PAPER_FORMS = (("", "", ""), ("Nguồn: {s}", "", "{s}"), ("", "", ""), ("BBT", "BBT", ""))
FIELD_FORMS = (("{n}", "{s}"), ("{p}", ""), ("", "{s}"), ("{p} - {q}", "{s}"), ("", ""), ("{n}", ""), ("BBT", "{s}"))


def _names(rng: Random) -> dict[str, str]:
    (one, two), (pen, other) = rng.sample(NAMES, 2), rng.sample(PENS, 2)
    return {"n": one, "m": two, "p": pen, "q": other, "s": rng.choice(AGENCIES), "i": rng.choice(INITIALS)}


def signed(number: int, flag: str, rng: Random) -> Sign:
    """The signature of an article's own text; papers are seldom signed, English pages never here."""
    if flag == "en":
        return Sign()
    forms = PAPER_FORMS if flag == "doc" else FORMS
    names = _names(rng)
    line, author, source = (part.format(**names) for part in forms[number % len(forms)])
    lines = tuple(line.removeprefix("+").split("\n")) if line else ()
    return Sign(lines, author or None, source or None, line.startswith("+"))


def in_fields(number: int, rng: Random) -> Sign:
    """What stands in the fields that a CMS prints below the body; an empty field is not printed."""
    names = _names(rng)
    author, source = (part.format(**names) for part in FIELD_FORMS[number % len(FIELD_FORMS)])
    return Sign((), author or None, source or None)
