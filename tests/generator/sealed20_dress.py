"""Five plain dresses close to the shared samples': how an editor's field draws a tale, and the frame round it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from tests.generator.sealed20_tell import Piece, Tale

ADDRESS = re.compile(r"(https?://[^\s,;()]+[^\s,;().])|([\w.]+@[\w.]+\w)")
WORD = """<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;">{}<o:p></o:p></span></p>"""


@dataclass(frozen=True)
class Ink:
    """How a field of the CMS draws each kind of piece; *dash* is what the editor typed before an item."""

    p: str
    head: str
    right: str
    centre: str
    quote: str
    verse: str
    picture: str
    caption: str
    table: str
    box: str
    sign: str
    dash: str = ""

    def item(self, words: str) -> str:
        """An item that is a paragraph of its own."""
        return self.p.format(self.dash + words)


@dataclass(frozen=True)
class Dress:
    """A frame with its ink, the portal whose it is, and how it writes its date, its list and its titles."""

    name: str
    portal: str
    ink: Ink
    date: str
    other: str = ""
    folder: str = "/Uploads/Images/"
    seconds: bool = True
    fields: bool = False


def inline(text: str) -> str:
    """*text* as markup: stars are bold, addresses are links."""
    linked = ADDRESS.sub(_linked, escape(text, quote=False))
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", linked)


def _linked(match: re.Match[str]) -> str:
    web, mail = match.groups()
    return f'<a href="{web or "mailto:" + mail}">{web or mail}</a>'


def _rows(pieces: list[Piece]) -> str:
    rows = ("".join(f"<td>{inline(cell.strip())}</td>" for cell in piece.text.split("|")) for piece in pieces)
    return "\n".join(f"<tr>{row}</tr>" for row in rows)


def _picture(ink: Ink, folder: str, piece: Piece) -> str:
    image = f'<img src="{folder}{piece.file}" alt="{piece.file.split(".")[0]}" width="520" />'
    caption = ink.caption.format(inline(piece.text)) if piece.text else ""
    return ink.picture.format(image=image, caption=caption)


def _run(ink: Ink, folder: str, kind: str, pieces: list[Piece]) -> str:
    """Neighbours of one kind: rows are a table, lines of verse a stanza, items a list."""
    if kind == "row":
        return ink.table.format(_rows(pieces))
    if kind == "verse":
        return ink.verse.format("<br />\n".join(inline(piece.text) for piece in pieces))
    if kind == "box":
        return ink.box.format("\n".join(ink.p.format(inline(piece.text)) for piece in pieces))
    if kind == "item" and not ink.dash:
        return "<ul>\n" + "\n".join(f"<li>{inline(piece.text)}</li>" for piece in pieces) + "\n</ul>"
    return "\n".join(_single(ink, folder, piece) for piece in pieces)


def _single(ink: Ink, folder: str, piece: Piece) -> str:
    if piece.kind == "pic":
        return _picture(ink, folder, piece)
    if piece.kind == "video":
        return ink.picture.format(
            image=f'<iframe width="560" height="315" src="{piece.text}" frameborder="0" allowfullscreen></iframe>',
            caption="",
        )
    if piece.kind == "item":
        return ink.item(inline(piece.text))
    return str(getattr(ink, piece.kind)).format(inline(piece.text))


def draw_pieces(ink: Ink, folder: str, pieces: tuple[Piece, ...]) -> str:
    """The pieces of a tale as the editor's field holds them."""
    runs = groupby(pieces, key=lambda piece: piece.kind)
    return "\n".join(_run(ink, folder, kind, list(run)) for kind, run in runs)


def draw_lead(ink: Ink, lead: str, style: str) -> str:
    """The lead in the field itself: ``strong``, ``em``, or ``plain``."""
    words = inline(lead)
    return ink.p.format(words if style == "plain" else f"<{style}>{words}</{style}>") if lead else ""


def draw_signs(ink: Ink, tale: Tale) -> str:
    """The lines that say who wrote it."""
    return "\n".join(ink.sign.format(escape(line, quote=False)) for line in tale.signs)


PLAIN = Ink(
    p="<p>{}</p>",
    head="<p><b>{}</b></p>",
    right='<p style="text-align: right;"><i>{}</i></p>',
    centre='<p style="text-align: center;"><b>{}</b></p>',
    quote="<blockquote><p>{}</p></blockquote>",
    verse='<p style="margin-left: 80px;"><i>{}</i></p>',
    picture='<p style="text-align: center;">{image}{caption}</p>',
    caption="<br /><em>{}</em>",
    table='<table border="1" cellpadding="4" cellspacing="0" style="width:100%"><tbody>\n{}\n</tbody></table>',
    box='<div style="border: 1px solid #c9c9c9; background: #f4f8fb; padding: 8px;">\n{}\n</div>',
    sign='<p style="text-align: right;"><strong>{}</strong></p>',
)
BREAKS = Ink(
    p="{}<br />\n<br />",
    head="<strong>{}</strong><br />\n<br />",
    right='<div align="right"><em>{}</em></div>',
    centre='<div align="center"><strong>{}</strong></div>',
    quote='<div style="margin-left:40px"><em>{}</em></div>',
    verse='<div style="margin-left:90px"><em>{}</em></div>',
    picture='<div align="center">{image}{caption}</div>',
    caption="<br />\n<em>{}</em>",
    table='<table border="1" bordercolor="#999999" cellspacing="0" cellpadding="3" width="98%">\n{}\n</table>\n<br />',
    box='<table width="96%" align="center" bgcolor="#FFFFE1" border="0" cellpadding="6"><tr><td>\n{}\n</td></tr></table>\n<br />',
    sign='<div align="right"><b>{}</b></div>',
    dash="- ",
)
DIVS = Ink(
    p='<div style="text-align: justify;">{}</div>\n<div>&nbsp;</div>',
    head='<div style="text-align: justify;"><strong>{}</strong></div>\n<div>&nbsp;</div>',
    right='<div style="text-align: right;"><em>{}</em></div>',
    centre='<div style="text-align: center;"><strong>{}</strong></div>',
    quote='<div style="text-align: justify; padding-left: 30px;"><em>{}</em></div>\n<div>&nbsp;</div>',
    verse='<div style="padding-left: 60px;"><em>{}</em></div>\n<div>&nbsp;</div>',
    picture='<table align="center" border="0"><tbody><tr><td>{image}</td></tr>{caption}</tbody></table>',
    caption='\n<tr><td style="text-align: center;"><em>{}</em></td></tr>',
    table='<table border="1" style="border-collapse: collapse; width: 100%;"><tbody>\n{}\n</tbody></table>\n<div>&nbsp;</div>',
    box='<div style="border: 1px dashed #b00; padding: 10px; margin: 10px 0;">\n{}\n</div>',
    sign='<div style="text-align: right;"><strong>{}</strong></div>',
)
PASTED = Ink(
    p=WORD,
    head=WORD.replace("{}", "<b>{}</b>"),
    right=WORD.replace("justify;text-indent:36.0pt", "right").replace("{}", "<i>{}</i>"),
    centre=WORD.replace("justify;text-indent:36.0pt", "center").replace("{}", "<b>{}</b>"),
    quote=WORD.replace("text-indent:36.0pt", "margin-left:36.0pt").replace("{}", "<i>{}</i>"),
    verse=WORD.replace("justify;text-indent:36.0pt", "left;margin-left:72.0pt").replace("{}", "<i>{}</i>"),
    picture='<p class="MsoNormal" align="center" style="text-align:center">{image}</p>\n{caption}',
    caption=WORD.replace("justify;text-indent:36.0pt", "center").replace("{}", "<i>{}</i>"),
    table='<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">\n{}\n</table>',
    box='<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" width="100%"><tr><td width="600" style="background:#F2F2F2">\n{}\n</td></tr></table>',
    sign=WORD.replace("justify;text-indent:36.0pt", "right").replace("{}", "<b>{}</b>"),
    dash="- ",
)
FIGURES = Ink(
    p='<p style="text-align: justify;">{}</p>\n',
    head='<p style="text-align: justify;"><strong>{}</strong></p>\n',
    right='<p style="text-align: right;"><em>{}</em></p>\n',
    centre='<p style="text-align: center;"><strong>{}</strong></p>\n',
    quote='<blockquote>\n<p style="text-align: justify;">{}</p>\n</blockquote>\n',
    verse='<p style="margin-left: 40px;"><em>{}</em></p>\n',
    picture='<figure class="image" style="display:inline-block">{image}{caption}</figure>\n',
    caption="\n<figcaption>{}</figcaption>\n",
    table='<table border="1" cellpadding="1" cellspacing="1" style="width: 100%;">\n<tbody>\n{}\n</tbody>\n</table>\n',
    box='<div style="background:#eeeeee;border:1px solid #cccccc;padding:5px 10px;">\n{}\n</div>\n',
    sign='<p style="text-align: right;"><strong>{}</strong></p>\n',
)
DRESSES = (
    Dress("lc_columns", "lai_chau", PLAIN, '<p class="ngay-dang">{}</p>', '<li><a href="{href}">{title}</a><span>({shown})</span></li>', "/upload/2000066/20200214/"),
    Dress("lc_sheet", "lai_chau", BREAKS, '<tr><td class="ngay"><em>{}</em></td></tr>', '<tr><td><img src="/images/mui-ten.gif" alt="" /> <a href="{href}">{title}</a>({shown})</td></tr>', "/upload/20450/anh/"),
    Dress("db_portlet", "dien_bien", DIVS, '<div class="thoi-gian"><small>{}</small></div>'),
    Dress("db_pasted", "dien_bien", PASTED, '<span class="date-post" style="display:block">{}</span>', folder="/Content/images/TinTuc/"),
    Dress("nv_theme", "dien_bien_stttt", FIGURES, '<span class="h5">{}</span>', '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}" title="{title}">{title}</a></h4><em>({shown})</em></li>', "/uploads/news/2023_05/", seconds=False, fields=True),
)  # fmt: skip


def frames() -> dict[str, str]:
    """The frame of each dress by its name."""
    whole = Path(__file__).with_name("sealed20_frames.txt").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^==== (\w+)\n", whole)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))
