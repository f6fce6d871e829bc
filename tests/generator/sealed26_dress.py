"""Draws a text in a skeleton of the twenty-sixth sealed part: what is written ``[[name:markup]]`` there becomes the furniture."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.generator.sealed26_read import Frame, Piece, Tale

BASE = {
    "p": "<p>%1</p>",
    "h": "<p><b>%1</b></p>",
    "q": "<p><i>%1</i></p>",
    "ul": "<ul>%1</ul>",
    "ol": "<ol>%1</ol>",
    "li": "<li>%1</li>",
    "td": "<td>%1</td>",
    "tr": "<tr>%1</tr>",
    "table": '<table border="1" cellpadding="3">%1</table>',
    "pic": '<p align="center"><img src="%1" alt=""></p><p align="center"><i>%2</i></p>',
    "bare": '<p align="center"><img src="%1" alt=""></p>',
    "end": '<p style="text-align:right"><b>%1</b></p>',
}
MENU = {
    "lai_chau": ("Giới thiệu", "Tin tức - sự kiện", "Kinh tế đối ngoại", "Văn bản chỉ đạo", "Liên hệ"),
    "dien_bien": ("Giới thiệu", "Tin tức", "Văn bản", "Thư viện", "Liên hệ"),
    "dien_bien_stttt": ("Giới thiệu", "Tin Tức", "Thành viên", "Thăm dò ý kiến", "Tìm kiếm", "Liên hệ"),
}
FOOT = {
    "lai_chau": (
        "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU",
        "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
        "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp"
        " ngày: 12/5/2015",
        "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu",
        "Điện thoại:02133.798.799",
        "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
        "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
    ),
    "dien_bien": (),
    "dien_bien_stttt": (
        "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH MƯỜNG THANH",
        "Giấy phép số: 47/GP-TTĐT",
        "Chịu trách nhiệm: Ông Nguyễn Văn Mẫu - Giám đốc Sở Thông tin & Truyền thông",
    ),
}
DOCS = (
    ("123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("123/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017"),
)


@dataclass(frozen=True)
class Other:
    """A linked article: address, title, date as shown and as meant."""

    href: str
    title: str
    shown: str
    iso: str


@dataclass(frozen=True)
class Told:
    """What a page tells beside its text."""

    category: str
    label: str
    rest: str
    sign: str
    source: str
    files: tuple[tuple[str, str], ...]
    newer: tuple[Other, ...]
    older: tuple[Other, ...]
    spare: tuple[Other, ...]
    number: int


def filled(pattern: str, *parts: str) -> str:
    """*pattern* with ``%1``, ``%2``... replaced by *parts*."""
    for at, part in enumerate(parts, 1):
        pattern = pattern.replace(f"%{at}", part)
    return pattern


def broken(title: str) -> str:
    """*title* over two lines."""
    words = title.split()
    return " ".join(words[: len(words) // 2]) + "<br />" + " ".join(words[len(words) // 2 :])


def _piece(frame: Frame, piece: Piece) -> str:
    ink = BASE | frame.inks
    if piece.kind == "pic":
        file, caption = (*piece.rows[0], "")[:2]
        return filled(ink["pic" if caption else "bare"], ink["base"] + file, caption, file)
    if piece.kind == "table":
        rows = ("".join(filled(ink["td"], cell) for cell in row) for row in piece.rows)
        return filled(ink["table"], "\n".join(filled(ink["tr"], row) for row in rows))
    if piece.kind in {"ul", "ol"}:
        return filled(ink[piece.kind], "\n".join(filled(ink["li"], row[0]) for row in piece.rows))
    return filled(ink[piece.kind], piece.rows[0][0])


def top_of(frame: Frame, tale: Tale) -> Piece | None:
    """The picture that the skeleton shows above the text: the first, if it has a caption."""
    first = next((piece for piece in tale.pieces if piece.kind == "pic"), None)
    return first if first and len(first.rows[0]) > 1 and "[[top:" in frame.page else None


def body_of(frame: Frame, tale: Tale, told: Told) -> str:
    """What the editor's field holds: the text without what the skeleton shows elsewhere."""
    top = top_of(frame, tale)
    pieces = [piece for piece in tale.pieces if piece is not top]
    if "[[lead:" not in frame.page:
        pieces.insert(0, Piece("p", ((tale.lead,),)))
    lines = [_piece(frame, piece) for piece in pieces]
    if "[[sign:" not in frame.page:
        ink = BASE | frame.inks
        lines += [filled(ink["end"], line) for line in (told.sign, told.source) if line]
    return ("\n\n" if "pre" in frame.inks else "\n").join(lines)


def furniture(frame: Frame, tale: Tale | None, told: Told) -> dict[str, Iterable[tuple[str, ...]]]:
    """The rows of each named part of a page."""
    top = top_of(frame, tale) if tale else None
    links = {
        name: [(other.href, other.title, other.shown) for other in others]
        for name, others in (("newer", told.newer), ("older", told.older), ("box", told.spare), ("rel", told.older))
    }
    return links | {
        "list": links["older"] + links["newer"],
        "menu": [(word,) for word in MENU[frame.portal]],
        "foot": [(html.escape(line),) for line in FOOT[frame.portal]],
        "docs": DOCS,
        "video": [("Giải thưởng Thông tin đối ngoại lần thứ 2",), ("Điện Biên",)],
        "web": [("Bộ Ngoại giao",), ("Cổng TTĐT Chính phủ",)],
        "stat": [
            ("Đang truy cập", "6"),
            ("Hôm nay", "143"),
            ("Tháng hiện tại", "2.310"),
            ("Tổng lượt truy cập", f"{told.number}"),
        ],
        "online": [(f"{told.number}", "Người đang Online")],
        "files": told.files,
        "sign": [(told.sign,)] if told.sign else [],
        "src": [(told.source,)] if told.source else [],
        "cat": [(told.category,)] if told.category else [],
        "date": [(told.label + told.rest,)] if told.label else [],
        "date2": [(told.label, told.rest)] if told.label else [],
        "lead": [(tale.lead,)] if tale else [],
        "top": [(frame.inks["base"] + top.rows[0][0], top.rows[0][1])] if top else [],
    }


def draw(frame: Frame, told: Told, tale: Tale | None, heading: str = "", instead: str = "") -> str:
    """The page of *tale*, or one with *instead* where the article would stand."""
    page = frame.page if tale else re.sub(r"^<<<$.*?^>>>$", lambda _: instead, frame.page, flags=re.M | re.S)
    page = re.sub(r"^(<<<|>>>)\n", "", page, flags=re.M)
    parts = furniture(frame, tale, told)
    page = re.sub(
        r"\[\[(\w+):(.*?)\]\]", lambda m: "".join(filled(m[2], *row) for row in parts[m[1]]), page, flags=re.S
    )
    title = tale.title if tale else heading
    page = page.replace("[[TB]]", broken(title)).replace("[[T]]", title).replace("[[C]]", told.category)
    return page.replace("[[BODY]]", body_of(frame, tale, told) if tale else "")
