"""From the lines of a tale to its pieces, from pieces to the markup an editor's field holds, and to the text they tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

KINDS = {
    ">": "lead", "*": "head", "-": "item", "|": "row", '"': "quote", "@": "pic", "/": "verse", "[": "open", "]": "close",
    "~": "note",
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """One line of a tale; the cells of a row stand in *cells*, the name of a picture in *file*."""

    kind: str
    text: str = ""
    cells: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Tale:
    """A tale as its editor wrote it."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]

    def pictures(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind == "pic"]

    def heads(self) -> list[str]:
        return [piece.text for piece in self.pieces if piece.kind == "head"]


def _quoted(text: str) -> str:
    return "“" + text.replace(", said", ",” said") if ", said" in text else f"“{text}”"


def _piece(line: str, number: int) -> Piece:
    kind = KINDS.get(line[0], "p")
    text = line if kind == "p" else line[1:].strip()
    if kind == "row":
        return Piece(kind, cells=tuple(text.split("|")))
    if kind == "pic":
        return Piece(kind, text, file=f"doi-ngoai-{number}.jpg")
    return Piece(kind, _quoted(text) if kind == "quote" else text)


def parse(text: str) -> Tale:
    """Read a tale: its title, its lead after ``>``, then a piece a line."""
    title, *lines = text.split("\n")
    pieces = [_piece(line, len(title) * 10 + at) for at, line in enumerate(lines)]
    return Tale(title, pieces[0].text, tuple(pieces[1:]))


def lines_of(pieces: Sequence[Piece]) -> list[str]:
    """The lines *pieces* give to the text of an article; pictures and the frames of boxes give none."""
    told = [piece for piece in pieces if piece.kind not in {"pic", "open", "close"}]
    return [" | ".join(piece.cells) if piece.kind == "row" else piece.text for piece in told]


@dataclass(frozen=True)
class Ink:
    """How one editor marks up a paragraph, a heading, a picture and the last line."""

    p: str = '<p style="text-align:justify">{}</p>'
    head: str = "<h3>{}</h3>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    verse: str = "<p><em>{}</em></p>"
    pic: str = '<figure><img src="{src}" alt="">{cap}</figure>'
    cap: str = "<figcaption>{}</figcaption>"
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    open: str = '<div style="border:1px solid #ccc;background:#f4f4f4;padding:10px">'
    row: str = "<td>{}</td>"


INKS = {
    "p": Ink(),
    "div": Ink(
        p='<div style="text-align: justify;">{}</div>\n<div>&nbsp;</div>', head="<div><strong>{}</strong></div>\n<div>&nbsp;</div>",
        pic='<div style="text-align:center"><img alt="" src="{src}" width="640" />{cap}</div>',
        cap='<br /><em style="font-size:12px">{}</em>', sign='<div style="text-align: right;"><strong>{}</strong></div>',
    ),
    "br": Ink(
        p="{}<br /><br />", head="<b>{}</b><br /><br />", verse="<i>{}</i><br />",
        pic='<center><img src="{src}" border="0">{cap}</center>', cap="<br><i>{}</i>", sign='<div align="right"><b>{}</b></div>',
    ),
    "font": Ink(
        p='<p align="justify"><font face="Arial" size="2">{}</font></p>', head='<p><font size="2"><b>{}</b></font></p>',
        pic='<table align="center" width="400"><tr><td><img src="{src}" width="400"></td></tr>{cap}</table>',
        cap='<tr><td align="center"><font size="1"><i>{}</i></font></td></tr>', sign='<p align="right"><font size="2"><b>{}</b></font></p>',
    ),
    "word": Ink(
        p='<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify"><span style="font-size:14.0pt">{}<o:p></o:p></span></p>',
        head='<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        pic='<p class="MsoNormal" align="center" style="text-align:center"><img width="576" src="{src}"></p>{cap}',
        cap='<p class="MsoNormal" align="center" style="text-align:center"><i><span style="font-size:12.0pt">{}<o:p></o:p></span></i></p>',
        row='<td style="border:solid windowtext 1.0pt"><p class="MsoNormal">{}<o:p></o:p></p></td>',
        sign='<p class="MsoNormal" align="right" style="text-align:right"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
    ),
    "wp": Ink(
        p="<p>{}</p>", head="<h2>{}</h2>", pic='<div class="wp-caption aligncenter"><img src="{src}" alt="" loading="lazy" />{cap}</div>',
        cap='<p class="wp-caption-text">{}</p>', sign='<p class="has-text-align-right"><strong>{}</strong></p>',
        quote='<blockquote class="wp-block-quote"><p>{}</p></blockquote>', open='<div class="wp-block-group has-background">',
    ),
}  # fmt: skip
WRAPS = {"item": ("<ul>", "</ul>"), "row": ('<table border="1" cellpadding="4"><tbody>', "</tbody></table>")}


def _drawn(ink: Ink, piece: Piece, base: str) -> str:
    if piece.kind == "row":
        return "<tr>" + "".join(ink.row.format(escape(cell)) for cell in piece.cells) + "</tr>"
    if piece.kind == "pic":
        return ink.pic.format(src=base + piece.file, cap=ink.cap.format(escape(piece.text)) if piece.text else "")
    text = escape(piece.text, quote=False)
    simple = {"item": f"<li>{text}</li>", "open": ink.open, "close": "</div>", "note": ink.p.format(f"<em>{text}</em>")}
    forms: dict[str, Callable[..., str]] = {"p": ink.p.format, "head": ink.head.format, "quote": ink.quote.format, "verse": ink.verse.format}  # fmt: skip
    return simple.get(piece.kind) or forms[piece.kind](text)


def _places(pieces: Sequence[Piece], boxes: Sequence[str]) -> dict[int, str]:
    """After which piece each box stands: a paragraph before more text or a named picture."""
    free = [
        at for at, (piece, after) in enumerate(pairwise(pieces))
        if piece.kind == "p" and (after.kind in {"p", "quote", "head", "open"} or (after.kind == "pic" and after.text))
    ]  # fmt: skip
    return dict(zip(free, boxes, strict=False))


def draw_body(how: str, base: str, pieces: Sequence[Piece], boxes: Sequence[str] = (), sign: str = "") -> str:
    """The markup of *pieces* in one of ``INKS``; each of *boxes* stands after a paragraph, the signature last."""
    ink, places, out, last = INKS[how], _places(pieces, boxes), [], ""
    for at, piece in enumerate(pieces):
        out += [WRAPS[kind][way] for way, kind in ((1, last), (0, piece.kind)) if last != piece.kind and kind in WRAPS]
        out += [_drawn(ink, piece, base), places.get(at, "")]
        last = piece.kind
    out.append(WRAPS[last][1] if last in WRAPS else "")
    return "\n".join(part for part in [*out, ink.sign.format(escape(sign)) if sign else ""] if part)
