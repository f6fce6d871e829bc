"""How editors' fields dress a body: paragraphs, Word, line breaks, one span, layout cells, old and broken tags."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from random import Random

from tests.generator.sealed17_tell import Piece, Tale, pictures_of


def _plain(text: str, rng: Random) -> str:
    return text


@dataclass(frozen=True)
class Ink:
    """One way to write a body. Templates take the words; ``pic`` also takes the picture, ``bare`` the picture alone."""

    p: str
    h: str
    sign: str
    pic: str
    bare: str
    quote: str = ""
    lead: str = ""
    item: str = "<li>{}</li>\n"
    cell: str = "<td>{}</td>"
    table: str = '<table border="1" cellspacing="0" cellpadding="4"><tbody>\n{}</tbody></table>\n'
    around: str = "{}"
    words: Callable[[str, Random], str] = _plain
    named: bool = False


def _wrapped(text: str, rng: Random) -> str:
    """Lines of the source broken where an editor's program broke them."""
    return re.sub(r"(.{60,90}?) ", r"\1\n", text)


def _runs(text: str, rng: Random) -> str:
    """Word cuts a paragraph into runs and wraps its lines."""
    words, out = text.split(" "), ""
    cut = max(4, len(words) // 3)
    for start in range(0, len(words), cut):
        part = _wrapped(" ".join(words[start : start + cut]), rng)
        space = " " if start else ""
        style = rng.choice(("letter-spacing:-.2pt", "color:black", "mso-bidi-font-weight:bold", "font-size:14.0pt"))
        out += f"<span style='{style}'>{space}{part}</span>"
    return out + "<o:p></o:p>"


def _paired(text: str, rng: Random) -> str:
    """Some words stressed, as editors do, with tags closed in the wrong order."""
    words = text.split(" ")
    if len(words) < 8 or rng.random() < 0.7:
        return text
    return f"<b><i>{' '.join(words[:3])}</b></i> {' '.join(words[3:])}"


INKS: dict[str, Ink] = {
    "ck": Ink(
        '<p style="text-align:justify">{}</p>\n', "<p><strong>{}</strong></p>\n",
        '<p style="text-align:right"><strong>{}</strong></p>\n',
        '<p style="text-align:center">{img}</p>\n<p style="text-align:center">{cap}</p>\n', '<p style="text-align:center">{img}</p>\n',
        '<blockquote>\n<p>{}</p>\n</blockquote>\n', "<p><strong>{}</strong></p>\n",
    ),
    "div": Ink(
        '<div style="text-align: justify;">{}</div>\n<div>&nbsp;</div>\n', "<div><b>{}</b></div>\n",
        '<div style="text-align: right;"><b>{}</b></div>\n',
        '<div align="center">{img}</div><div class="chu-thich" align="center"><i>{cap}</i></div>\n', '<div align="center">{img}</div>\n',
        '<div style="margin-left:40px"><i>{}</i></div>\n', '<div class="sapo"><b>{}</b></div>\n',
    ),
    "word": Ink(
        "<p class=\"MsoNormal\" style='margin:6.0pt 0cm;text-align:justify;text-indent:36.0pt'><span lang=\"VI\" style='font-family:\"Times New Roman\",\"serif\";mso-ansi-language:VI'>{}</span></p>\n",
        "<p class=MsoNormal style='text-indent:36.0pt'><b style='mso-bidi-font-weight:normal'><span lang=VI>{}<o:p></o:p></span></b></p>\n",
        "<p class=MsoNormal align=right style='text-align:right'><b><span lang=VI>{}<o:p></o:p></span></b></p>\n",
        "<p class=MsoNormal align=center style='text-align:center'><span style='mso-no-proof:yes'>{img}</span><o:p></o:p></p>\n<p class=MsoNormal align=center><i><span style='font-size:12.0pt'>{cap}</span></i><o:p></o:p></p>\n",
        "<p class=MsoNormal align=center style='text-align:center'><span style='mso-no-proof:yes'>{img}</span><o:p></o:p></p>\n",
        "<p class=MsoQuote style='margin-left:36.0pt'><i>{}<o:p></o:p></i></p>\n",
        "<p class=MsoNormal><b><span lang=VI style='font-size:14.0pt'>{}</span></b></p>\n",
        "<li class=MsoNormal style='mso-list:l0 level1 lfo1'><span lang=VI>{}<o:p></o:p></span></li>\n",
        "<td width=160 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal><span lang=VI>{}<o:p></o:p></span></p></td>",
        "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n{}</table>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n",
        words=_runs,
    ),
    "br2": Ink(
        "{}<br><br>\n", "<b>{}</b><br><br>\n", "<b>{}</b><br><br>\n", "{img}<br><br>{cap}<br><br>\n", "{img}<br><br>\n",
        "<i>{}</i><br><br>\n", "<b>{}</b><br><br>\n",
    ),
    "br1": Ink(
        "&nbsp; &nbsp; {}<br />\n", "<strong>{}</strong><br />\n", "<em><strong>{}</strong></em><br />\n",
        "<center>{img}<br /><em>{cap}</em></center>\n", "<center>{img}</center>\n", "&nbsp; &nbsp; <em>{}</em><br />\n",
        "<strong>{}</strong><br />\n",
    ),
    "span": Ink(
        "{}<br><br>\n", "<u>{}</u><br><br>\n", "<b>{}</b><br>\n", "{img}<br><i>{cap}</i><br><br>\n", "{img}<br><br>\n",
        "<i>{}</i><br><br>\n", "<b>{}</b><br><br>\n",
        around='<span id="ctl00_cph_lblNoiDung" style="font-size:14px"><span style="font-family:Arial">{}</span></span>',
    ),
    "cells": Ink(
        '<tr><td class="nd" colspan="2" align="justify">{}</td></tr>\n', '<tr><td colspan="2"><b>{}</b></td></tr>\n',
        '<tr><td colspan="2" align="right"><b>{}</b></td></tr>\n',
        '<tr><td colspan="2" align="center"><table width="420"><tr><td>{img}</td></tr><tr><td align="center"><font size="1">{cap}</font></td></tr></table></td></tr>\n',
        '<tr><td colspan="2" align="center">{img}</td></tr>\n', '<tr><td colspan="2"><i>{}</i></td></tr>\n',
        '<tr><td colspan="2"><b>{}</b></td></tr>\n',
        table='<tr><td colspan="2"><table border="1" width="96%">\n{}</table></td></tr>\n',
        around='<table width="100%" cellpadding="3" cellspacing="0">\n{}</table>',
    ),
    "old": Ink(
        '<P ALIGN=JUSTIFY><FONT FACE="Arial" SIZE=2>{}</FONT>\n', '<P><FONT COLOR="#003399"><B>{}</B></FONT>\n',
        "<P ALIGN=RIGHT><B><I>{}</I></B>\n", "<P ALIGN=CENTER>{img}<BR><I>{cap}</I>\n", "<P ALIGN=CENTER>{img}\n",
        "<P><I>{}</I>\n", "<P><B>{}</B>\n", "<LI>{}\n", "<TD>{}", "<TABLE BORDER=1>\n{}</TABLE>\n", words=_wrapped,
    ),
    "torn": Ink(
        "<p>{}</p></p>\n", "<p><strong>{}</p></strong>\n", '<div align="right"><b>{}</div>\n',
        '<div align="center"><p>{img}<br><em>{cap}</div>\n', '<div align="center"><p>{img}</div>\n', "<blockquote>{}</blockquote></div>\n",
        "<p><b>{}</b></span></p>\n", "<li>{}</span>\n", "<td>{}</font>", '<table border="1"><tr>\n{}</table>\n', words=_paired,
    ),
    "fig": Ink(
        "<p>{}</p>\n", "<h3>{}</h3>\n", '<p class="ky-ten"><strong>{}</strong></p>\n',
        '<figure class="image">{img}<figcaption>{cap}</figcaption></figure>\n', "<figure>{img}</figure>\n",
        "<blockquote><p>{}</p></blockquote>\n", '<p class="lead"><strong>{}</strong></p>\n',
        around="<!-- Tin liên quan -->{}<div hidden><p>Nguồn tin: quantri</p><p>Tin liên quan</p></div>",
        table='<div class="table-responsive"><table class="table">\n<tbody>{}</tbody></table></div>\n',
    ),
    "box": Ink(
        '<p align="justify">{}</p>\n', '<h4>{}</h4>\n', '<p align="right"><em>{}</em></p>\n',
        '<table align="center" border="0" cellpadding="1"><tbody><tr><td align="center"><em>{cap}</em></td></tr><tr><td>{img}</td></tr></tbody></table>\n',
        '<p align="center">{img}</p>\n', "<p><em>{}</em></p>\n", "<p><b>{}</b></p>\n",
    ),
    "side": Ink(
        '<p class="rtejustify">{}</p>\n', '<p class="muc"><b>{}</b></p>\n', '<p class="rteright"><strong>{}</strong></p>\n',
        '<table border="0"><tr><td width="320">{img}</td><td valign="bottom"><em>{cap}</em></td></tr></table>\n',
        '<p class="rtecenter">{img}</p>\n', '<p class="rteindent1">{}</p>\n', "<p><b>{}</b></p>\n",
        around='<!--StartFragment-->{}<!--EndFragment-->\n<p style="display:none">Tin liên quan</p>',
    ),
    "name": Ink(
        "<p>{}</p>\n", "<p><b>{}</b></p>\n", '<p style="text-align:right"><strong>{}</strong></p>\n',
        '<p style="text-align:center">{img}</p><p style="text-align:center"><em>{cap}</em></p>\n', '<p style="text-align:center">{img}</p>\n',
        "<p><i>{}</i></p>\n", "<p><b>{}</b></p>\n", named=True,
    ),
}  # fmt: skip


def image(ink: Ink, base: str, name: str, rng: Random) -> str:
    """A picture, or the link with its file's name that the second portal shows."""
    if ink.named:
        return f'<a href="{base}{name}" target="_blank">{name}</a>'
    alt = rng.choice(("", name, name.rsplit(".", 1)[0]))
    return f'<img src="{base}{name}" alt="{alt}" width="{rng.choice((480, 500, 640))}" />'


def _pictures(ink: Ink, base: str, piece: Piece, rng: Random) -> str:
    pairs = pictures_of(piece)
    if piece.kind == "gallery" and not ink.around.startswith("<table"):
        images = "".join(f"<td>{image(ink, base, name, rng)}</td>" for name, _ in pairs)
        captions = "".join(
            f'<td align="center"><i>{escape(caption or "", quote=False)}</i></td>' for _, caption in pairs
        )
        return f'<table align="center"><tr>{images}</tr><tr>{captions}</tr></table>\n'
    return "".join(
        (ink.pic if caption else ink.bare).format(img=image(ink, base, name, rng), cap=escape(caption or "", quote=False))
        for name, caption in pairs
    )  # fmt: skip


def _table(ink: Ink, piece: Piece, rng: Random) -> str:
    rows = [[escape(cell, quote=False) for cell in line.split("|")] for line in piece.cells]
    drawn = "".join("<tr>" + "".join(ink.cell.format(cell) for cell in row) + "</tr>\n" for row in rows)
    return ink.table.format(drawn.removeprefix("<tr>") if "<tr>\n{}" in ink.table else drawn)


def _list(ink: Ink, piece: Piece) -> str:
    drawn = "".join(ink.item.format(escape(cell, quote=False)) for cell in piece.cells)
    whole = f"<{piece.kind}>\n{drawn}</{piece.kind}>\n"
    return f'<tr><td colspan="2">{whole}</td></tr>\n' if ink.around.startswith("<table") else whole


def draw_piece(ink: Ink, base: str, piece: Piece, rng: Random) -> str:
    """One piece as this ink writes it."""
    if piece.kind in {"pic", "gallery"}:
        return _pictures(ink, base, piece, rng)
    if piece.kind == "table":
        return _table(ink, piece, rng)
    if piece.kind in {"ul", "ol"}:
        return _list(ink, piece)
    words = escape(piece.cells[0], quote=False)
    if piece.kind == "h":
        return ink.h.format(words)
    if piece.kind in {"quote", "verse"}:
        return ink.quote.format(words)
    return (ink.lead if piece.kind == "lead" else ink.p).format(ink.words(words, rng))


def draw_body(ink: Ink, base: str, pieces: list[Piece], sign: tuple[str, ...], rng: Random, inside: bool) -> str:
    """A whole body with the signature behind it, or on the last line of the last paragraph if *inside*."""
    lines = [escape(line, quote=False) for line in sign]
    drawn = "".join(draw_piece(ink, base, piece, rng) for piece in pieces[:-1])
    if inside and lines and pieces[-1].kind == "p":
        words = ink.words(escape(pieces[-1].cells[0], quote=False), rng)
        signed = f"{words}<br />\n<strong>{'<br />'.join(lines)}</strong>"
        return ink.around.format(drawn + ink.p.format(signed))
    drawn += draw_piece(ink, base, pieces[-1], rng)
    return ink.around.format(drawn + "".join(ink.sign.format(line) for line in lines))


def first_captioned(tale: Tale) -> Piece | None:
    """The first picture that has a caption and stands alone."""
    return next((piece for piece in tale.pieces if piece.kind == "pic" and "|" in piece.cells[0]), None)
