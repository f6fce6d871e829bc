"""How editors and word processors write a body: the same pieces of a tale in a dozen hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from tests.generator.sealed5_tell import Piece, grouped

MSO = (
    "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->"
    "<style>p.MsoNormal{margin:0cm;font-size:14.0pt;mso-style-parent:''}</style>"
)
WORD = '<span lang="VI" style="font-size:14.0pt;mso-fareast-font-family:SimSun"><font face="Times New Roman, serif">'
BULLET = '<!--[if !supportLists]--><span style="mso-list:Ignore">-<span style="font:7.0pt Arial">&nbsp; </span></span><!--[endif]-->'


@dataclass(frozen=True)
class Ink:
    """Templates for the pieces of a body; ``{}`` is the text, ``pic`` and ``bare`` take ``src``, ``alt`` and ``cap``."""

    p: str
    h: str
    sign: str
    pic: str
    bare: str
    q: str = ""
    items: tuple[str, str, str] = ("<ul>", "<li>{}</li>", "</ul>")
    rows: tuple[str, str, str, str, str] = (
        '<table border="1"><tbody>',
        "<tr>",
        "<td>{}</td>",
        "</tr>",
        "</tbody></table>",
    )
    start: str = ""
    end: str = ""
    dash: str = ""


INKS = {
    "p": Ink(
        '<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", '<p style="text-align: right;"><strong>{}</strong></p>',
        '<table align="center" border="0"><tbody><tr><td><img alt="{alt}" src="{src}" width="500" /></td></tr><tr><td style="text-align: center;">{cap}</td></tr></tbody></table>',
        '<p style="text-align: center;"><img alt="{alt}" src="{src}" width="500" />{cap}</p>', q="<blockquote><p>{}</p></blockquote>",
    ),
    "div": Ink(
        '<div style="text-align:justify">{}</div><div>&nbsp;</div>', '<div style="font-weight:bold">{}</div>',
        '<div style="text-align:right;font-weight:bold">{}</div>',
        '<div style="text-align:center"><img src="{src}" alt="{alt}" style="width:480px"></div><div style="text-align:center;font-style:italic">{cap}</div><div><br></div>',
        '<div style="text-align:center"><img src="{src}" alt="{alt}">{cap}</div>', items=("<ul>", "<li><div>{}</div></li>", "</ul>"),
    ),
    "br": Ink(
        "{}<br><br>", "<b>{}</b><br><br>", "<b>{}</b><br>", '<img src="{src}" alt="{alt}" width="450"><br><i>{cap}</i><br><br>',
        '<img src="{src}" alt="{alt}" width="450">{cap}<br><br>', start='<span style="font-size:13px;line-height:20px">', end="</span>",
        dash="{}<br><br>",
    ),
    "brnl": Ink(
        "\r\n\t{}\r\n<br />\r\n<br />", "\r\n<strong>{}</strong>\r\n<br />", "\r\n<em>{}</em>\r\n<br />",
        '\r\n<img src="{src}" alt="{alt}" />\r\n<br />\r\n<em>{cap}</em>\r\n<br />\r\n<br />', '\r\n<img src="{src}" alt="{alt}" />{cap}\r\n<br />\r\n<br />',
        dash="\r\n\t{}\r\n<br />",
    ),
    "word": Ink(
        '<p class="MsoNormal" style="text-align:justify;text-indent:1.0cm;mso-line-height-alt:14pt">' + WORD + "{}</font><o:p></o:p></span></p>",
        '<p class="MsoNormal"><b style="mso-bidi-font-weight:normal">' + WORD + "{}<o:p></o:p></font></span></b></p>",
        '<p class="MsoNormal" align="right" style="text-align:right"><b>' + WORD + "{}</font></span></b><o:p></o:p></p>",
        '<div align="center"><table class="MsoNormalTable" border="0"><tr><td style="mso-padding-alt:0cm"><p class="MsoNormal"><img src="{src}" alt="{alt}" v:shapes="_x0000_i1025"><o:p></o:p></p></td></tr>'
        '<tr><td><p class="MsoNormal" align="center"><i>' + WORD + "{cap}</font></span></i><o:p></o:p></p></td></tr></table></div>",
        '<p class="MsoNormal" align="center"><img src="{src}" alt="{alt}" v:shapes="_x0000_i1026">{cap}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
        start=MSO, dash='<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">' + BULLET + WORD + "{}</font><o:p></o:p></span></p>",
        rows=('<table class="MsoTableGrid" border="1">', '<tr style="mso-yfti-irow:0">', '<td valign="top"><p class="MsoNormal">{}<o:p></o:p></p></td>', "</tr>", "</table>"),
    ),
    "upper": Ink(
        '<P ALIGN="JUSTIFY"><FONT FACE="Arial" SIZE="2">{}</FONT></P>', '<P><B><FONT FACE="Arial">{}</FONT></B></P>', '<P ALIGN="RIGHT"><B>{}</B></P>',
        '<TABLE BORDER="0" ALIGN="CENTER"><TR><TD><IMG SRC="{src}" ALT="{alt}" BORDER="0"></TD></TR><TR><TD ALIGN="CENTER"><I>{cap}</I></TD></TR></TABLE>',
        '<P ALIGN="CENTER"><IMG SRC="{src}" ALT="{alt}" BORDER="0">{cap}</P>', items=("<UL>", "<LI>{}", "</UL>"),
        rows=('<TABLE BORDER="1">', "<TR>", "<TD>{}</TD>", "</TR>", "</TABLE>"),
    ),
    "open": Ink(
        "<p>{}\n", "<p><b><i>{}</b></i>\n", "<p align=right><i><b>{}</i></b>\n",
        '<table align=center><tr><td><img src="{src}" alt="{alt}"><tr><td align=center><font color=navy><i>{cap}</font></i></table>\n',
        '<p align=center><img src="{src}" alt="{alt}">{cap}\n', items=("<ul>", "<li>{}\n", "</ul>"), rows=("<table border=1>", "<tr>", "<td>{}", "\n", "</table>"),
    ),
    "cells": Ink(
        '<tr><td colspan="2" align="justify">{}</td></tr>', '<tr><td colspan="2"><b>{}</b></td></tr>', '<tr><td width="50%"></td><td align="right"><b>{}</b></td></tr>',
        '<tr><td colspan="2" align="center"><table width="400"><tr><td><img src="{src}" alt="{alt}" /></td></tr><tr><td align="center"><i>{cap}</i></td></tr></table></td></tr>',
        '<tr><td colspan="2" align="center"><img src="{src}" alt="{alt}" />{cap}</td></tr>', items=('<tr><td colspan="2"><ul>', "<li>{}</li>", "</ul></td></tr>"),
        rows=('<tr><td colspan="2"><table border="1">', "<tr>", "<td>{}</td>", "</tr>", "</table></td></tr>"),
        start='<table width="100%" cellpadding="3">', end="</table>",
    ),
    "dl": Ink(
        "<dd>{}</dd>", "<dt>{}</dt>", '<dd style="text-align:right"><b>{}</b></dd>',
        '<dd style="text-align:center"><img src="{src}" alt="{alt}"><br><em>{cap}</em></dd>', '<dd style="text-align:center"><img src="{src}" alt="{alt}">{cap}</dd>',
        items=("<dd><ol>", "<li>{}</li>", "</ol></dd>"), rows=("<dd><table>", "<tr>", "<td>{}</td>", "</tr>", "</table></dd>"), start="<dl>", end="</dl>",
    ),
    "figure": Ink(
        "<p>{}</p>", "<h3>{}</h3>", '<p style="text-align:right"><em>{}</em></p>',
        '<figure class="image"><img src="{src}" alt="{alt}" loading="lazy"><figcaption>{cap}</figcaption></figure>',
        '<figure class="image"><img src="{src}" alt="{alt}" loading="lazy"></figure>{cap}', q="<blockquote>{}</blockquote>", items=("<ol>", "<li><p>{}</p></li>", "</ol>"),
        rows=('<div class="table-responsive"><table class="table"><tbody>', "<tr>", "<td><p>{}</p></td>", "</tr>", "</tbody></table></div>"),
    ),
    "indent": Ink(
        "<blockquote><font size=2>{}</font></blockquote>", "<blockquote><u><b>{}</b></u></blockquote>", "<blockquote><div align=right><b>{}</b></div></blockquote>",
        '<center><img src="{src}" alt="{alt}"><br><font size=1>{cap}</font></center>', '<center><img src="{src}" alt="{alt}">{cap}</center>',
        items=("<blockquote><ul>", "<li>{}</li>", "</ul></blockquote>"),
    ),
    "spans": Ink(
        '<p><span style="color:#000"><span style="font-family:Arial">{}</span></span><span></span></p>', "<h4><span>{}</span></h4>",
        '<p><span style="float:right"><strong>{}</strong></span></p>',
        '<div class="wp-caption aligncenter" style="width:490px"><a href="{src}"><img src="{src}" alt="{alt}"></a><p class="wp-caption-text">{cap}</p></div>',
        '<p><a href="{src}"><img src="{src}" alt="{alt}"></a>{cap}</p>', items=("<ul>", "<li><span>{}</span></li>", "</ul>"),
    ),
}  # fmt: skip


def _text(ink: str, text: str) -> str:
    """*text* as markup; one hand leaves spans in the middle of a paragraph, another wraps its lines."""
    words = escape(text, quote=False).split(" ")
    half = len(words) // 2
    if ink == "spans" and half > 3:
        return f'{" ".join(words[:half])}<span class="Apple-converted-space"> </span><span style="font-size:14px">{" ".join(words[half:])}</span>'
    if ink in {"open", "brnl"}:
        return "".join(word + ("\n" if at % 9 == 8 else " ") for at, word in enumerate(words)).strip()
    return " ".join(words)


def _picture(ink: str, piece: Piece, base: str, named: bool) -> str:
    hand = INKS[ink]
    line = f"<br>{piece.file}" if named and not piece.text else ""
    cap = (f"{piece.file}<br>" if named else "") + escape(piece.text, quote=False)
    form = hand.pic if piece.text else hand.bare
    return form.format(src=base + piece.file, alt=piece.file if named else "", cap=cap if piece.text else line)


def _run(ink: str, run: Sequence[Piece], base: str, named: bool) -> str:
    hand, kind = INKS[ink], run[0].kind
    if kind == "pic":
        return _picture(ink, run[0], base, named)
    if kind == "row":
        start, row, cell, row_end, end = hand.rows
        lines = (row + "".join(cell.format(_text("p", text)) for text in piece.cells) + row_end for piece in run)
        return start + "".join(lines) + end
    if kind == "li" and hand.dash:
        return "".join(hand.dash.format(("" if ink == "word" else "- ") + _text(ink, piece.text)) for piece in run)
    if kind == "li":
        start, item, end = hand.items
        return start + "".join(item.format(_text(ink, piece.text)) for piece in run) + end
    form = {"h": hand.h, "q": hand.q or hand.p}.get(kind, hand.p)
    return "".join(form.format(_text(ink, piece.text)) for piece in run)


def draw(ink: str, pieces: Sequence[Piece], signs: Sequence[str], base: str, named: bool = False) -> str:
    """The body in the hand of *ink*; *signs* are lines of markup below it, *named* prints the files' names under pictures."""
    hand = INKS[ink]
    runs = "".join(_run(ink, run, base, named) for run in grouped(pieces))
    return hand.start + runs + "".join(hand.sign.format(line) for line in signs) + hand.end
