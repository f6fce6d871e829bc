"""How editors of the twelfth part set a text: Word paste, cells, lines broken by hand, old tags, figures, definitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from random import Random

from tests.generator.sealed8_tell import Piece, mark


@dataclass(frozen=True)
class Ink:
    """Templates with ``{}`` for the words, ``{src}`` for a picture; ``dash`` where lists are typed by hand."""

    p: str = "<p>{}</p>"
    h: str = "<p><strong>{}</strong></p>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    li: str = "<li>{}</li>"
    cell: str = "<td>{}</td>"
    table: str = '<table border="1" cellpadding="3"><tbody>{}</tbody></table>'
    row: str = "<tr>{}</tr>"
    pic: str = (
        '<p style="text-align:center"><img src="{src}" alt="" /></p>\n<p style="text-align:center"><em>{}</em></p>'
    )
    bare: str = '<p style="text-align:center"><img src="{src}" alt="" /></p>'
    name: str = '<p style="text-align:center">{}</p>'
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    whole: str = "{}"
    dash: bool = False
    soft: bool = False


LINE = "{}<br>\n<br>\n"
SPAN = "{}<br /><br />\n"
ROW = '<tr><td valign="top" style="padding:4px">{}</td></tr>'
WORD = (
    '<p class=MsoNormal style="margin:6.0pt 0cm;text-align:justify;text-indent:1.0cm"><span lang=VI '
    'style=\'font-size:14.0pt;font-family:"Times New Roman","serif"\'>{}<o:p></o:p></span></p>'
)
SHOUT = '<P ALIGN=justify><FONT FACE="Arial" SIZE=2>{}</FONT></P>'
INKS: dict[str, Ink] = {
    "para": Ink(p='<p style="text-align: justify;">{}</p>'),
    "figure": Ink(
        h="<h3>{}</h3>", quote="<blockquote>{}</blockquote>", pic='<figure class="image"><img src="{src}" alt="anh" width="640" /><figcaption>{}</figcaption></figure>',
        bare='<figure class="image"><img src="{src}" alt="" /></figure>',
    ),
    "divs": Ink(
        p="<div>{}</div>", h="<div><b>{}</b></div>", quote='<div style="margin-left:30px"><i>{}</i></div>', sign='<div style="text-align:right"><b>{}</b></div>',
        pic='<table align="center" border="0" cellspacing="0"><tr><td><img src="{src}" /></td></tr><tr><td align="center"><i>{}</i></td></tr></table>',
        bare='<div align="center"><img src="{src}" /></div>', name='<div align="center">{}</div>',
    ),
    "breaks": Ink(
        p=LINE, h="<b>{}</b><br>\n<br>\n", quote="<i>{}</i><br>\n<br>\n", li="{}<br>\n", pic='<img src="{src}" border="0"><br>\n<i>{}</i><br>\n<br>\n',
        bare='<img src="{src}" border="0"><br>\n<br>\n', name="{}<br>\n", sign="<b>{}</b><br>\n", dash=True,
    ),
    "span": Ink(
        p=SPAN, h=SPAN, quote=SPAN, li="{}<br />", pic='<img src="{src}" /><br /><em>{}</em><br /><br />\n', bare='<img src="{src}" /><br /><br />\n',
        name="{}<br />", sign="{}<br />\n", whole='<span id="ctl00_cphMain_lblNoiDung">{}</span>', dash=True,
    ),
    "word": Ink(
        p=WORD, h=WORD.replace("{}", "<b style='mso-bidi-font-weight:normal'>{}</b>"), quote=WORD.replace("{}", "<i>{}</i>"), cell='<td width=160 valign=top style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class=MsoNormal align=center><span lang=VI>{}<o:p></o:p></span></p></td>',
        table='<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style="border-collapse:collapse">{}</table>',
        pic='<p class=MsoNormal align=center style="text-align:center"><span style="mso-no-proof:yes"><img width=480 src="{src}" v:shapes="_x0000_i1025"></span><o:p></o:p></p>\n<p class=MsoNormal align=center style="text-align:center"><i><span lang=VI style="font-size:12.0pt">{}</span></i><o:p></o:p></p>',
        bare='<p class=MsoNormal align=center><img width=480 src="{src}"><o:p>&nbsp;</o:p></p>', name='<p class=MsoNormal align=center><span lang=EN-US>{}<o:p></o:p></span></p>',
        sign='<p class=MsoNormal align=right style="text-align:right"><b><span lang=VI>{}<o:p></o:p></span></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>', whole="<div class=WordSection1>\n{}\n</div>", soft=True,
    ),
    "font": Ink(
        p=SHOUT, h=SHOUT.replace("{}", "<B>{}</B>"), quote=SHOUT.replace("{}", "<I>{}</I>"), li="<LI><FONT FACE=Arial SIZE=2>{}</FONT>", cell="<TD><FONT SIZE=2>{}</FONT>", row="<TR>{}", table="<TABLE BORDER=1>{}</TABLE>",
        pic='<P ALIGN=center><IMG SRC="{src}" BORDER=0><BR><FONT SIZE=1 COLOR=#000080><I>{}</I></FONT></P>', bare='<P ALIGN=center><IMG SRC="{src}"></P>', name="<P ALIGN=center><FONT SIZE=1>{}</FONT></P>", sign="<P ALIGN=right><FONT SIZE=2><B>{}</B></FONT></P>",
    ),
    "cells": Ink(
        p=ROW, h=ROW.replace("{}", "<b>{}</b>"), quote=ROW.replace("{}", "<i>{}</i>"), pic='<tr><td align="center"><img src="{src}" /></td></tr><tr><td align="center" class="chuthich">{}</td></tr>', bare='<tr><td align="center"><img src="{src}" /></td></tr>', name='<tr><td align="center">{}</td></tr>',
        table=ROW.replace("{}", '<table border="1" width="90%">{}</table>'), sign='<tr><td align="right"><b>{}</b></td></tr>', whole='<table width="100%" border="0">\n{}\n</table>',
    ),
    "defs": Ink(
        p="<dd>{}</dd>", h="<dt>{}</dt>", quote="<dd><i>{}</i></dd>", pic='<dd class="anh"><img src="{src}" alt="" /><br /><small>{}</small></dd>', bare='<dd><img src="{src}" alt="" /></dd>', name="<dd>{}</dd>", table='<dd><table border="1">{}</table></dd>',
        sign='<dd style="text-align:right"><em>{}</em></dd>', whole="<dl>\n{}\n</dl>",
    ),
    "torn": Ink(
        p="<p><span>{}</p></span>", h="<b><p>{}</b></p>", quote="<i><p>{}</i></p>", li="<li>{}", cell="<td>{}", row="<tr>{}", table="<table border=1>{}</table>", pic='<center><p><img src="{src}"></center></p><center><i>{}</center></i>',
        bare='<center><p><img src="{src}"></center></p>', name="<center>{}</center>", sign="<div align=right><b>{}</div></b>",
    ),
    "open": Ink(p="<p>{}", h="<p><b>{}</b>", quote="<p><i>{}</i>", li="<li>{}", cell="<td>{}", row="<tr>{}", table="<table border>{}</table>", pic='<p align=center><img src="{src}"><p align=center><i>{}</i>', bare='<p align=center><img src="{src}">', name="<p align=center>{}", sign="<p align=right><b>{}</b>"),
    "styled": Ink(
        p='<div style="margin:0 0 10px;line-height:22px"><span style="font-family:Tahoma">{}</span></div>', h='<div style="font-weight:bold;margin:8px 0"><span style="color:#036">{}</span></div>', quote='<div style="font-style:italic;margin-left:20px">{}</div>', sign='<div style="text-align:right;font-weight:bold">{}</div>',
        pic='<div style="text-align:center"><span><img src="{src}" style="max-width:100%"></span></div><div style="text-align:center;font-size:11px;color:#666">{}</div>', bare='<div style="text-align:center"><img src="{src}"></div>', name='<div style="text-align:center">{}</div>',
    ),
}  # fmt: skip


def _parted(text: str, rng: Random, soft: bool) -> str:
    """*text* escaped; where Word wrote it, cut into spans and broken over lines of the source."""
    words = escape(text, quote=False).split(" ")
    if not soft or len(words) < 9:
        return " ".join(words)
    first, second = sorted(rng.sample(range(2, len(words) - 1), 2))
    parts = [" ".join(words[:first]), "\n".join(words[first:second]), " ".join(words[second:])]
    return f"{parts[0]}<span style='letter-spacing:-.2pt'> {parts[1]} </span><span class=SpellE>{parts[2]}</span>"


def _items(ink: Ink, piece: Piece) -> str:
    items = [escape(item, quote=False) for item in piece.items]
    if ink.dash:
        return "".join(ink.li.format(mark(piece.kind, at) + item) for at, item in enumerate(items)) + "<br>"
    drawn = f"<{piece.kind}>" + "".join(ink.li.format(item) for item in items) + f"</{piece.kind}>"
    if ink.whole.startswith("<table"):
        return ROW.format(drawn)
    return f"<dd>{drawn}</dd>" if ink.whole.startswith("<dl") else drawn


def _picture(ink: Ink, piece: Piece, base: str, named: bool) -> str:
    drawn = (ink.pic if piece.text else ink.bare).replace("{src}", base + piece.file)
    if not named:
        return drawn.format(escape(piece.text, quote=False))
    above = (ink.bare.replace("{src}", base + piece.file)) + ink.name.format(piece.file)
    below = ink.name.format(escape(piece.text, quote=False)) if piece.text else ""
    return above + below + ("<br>\n" if ink.dash else "")


def draw_piece(ink: Ink, piece: Piece, base: str, named: bool, rng: Random) -> str:
    """One piece in *ink*; *named* where the site prints the names of its picture files."""
    if piece.kind == "pic":
        return _picture(ink, piece, base, named)
    if piece.kind == "table":
        rows = [[ink.cell.format(escape(cell, quote=False)) for cell in row] for row in piece.rows]
        return ink.table.format("".join(ink.row.format("".join(row)) for row in rows))
    if piece.kind in {"ul", "ol"}:
        return _items(ink, piece)
    template = {"p": ink.p, "h": ink.h, "quote": ink.quote}[piece.kind]
    return template.format(_parted(piece.text, rng, ink.soft))


def draw_body(ink: Ink, pieces: Sequence[Piece], base: str, named: bool, signs: Sequence[str], rng: Random) -> str:
    """All *pieces* and the lines of the signature."""
    drawn = [draw_piece(ink, piece, base, named, rng) for piece in pieces]
    drawn += [ink.sign.format(re.sub(r"&", "&amp;", line)) for line in signs]
    return ink.whole.format("\n".join(drawn))
