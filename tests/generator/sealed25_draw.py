"""How the skeletons of the twenty-fifth sealed part are filled, and how a body is drawn in each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from tests.generator.sealed25_read import Frame, Piece


@dataclass(frozen=True)
class Ink:
    """One way to write a body; ``dash`` where the editor typed the signs of a list himself."""

    par: str
    head: str
    quote: str
    items: tuple[str, str, str] = ("<ul>", "<li>{0}</li>", "</ul>")
    table: tuple[str, str, str, str] = ("<table border=1>", "<tr>{0}</tr>", "<td>{0}</td>", "</table>")
    wrap: str = "<div>{0}</div>"
    dash: bool = False


BR, SPAN, WORD = (
    "{0}<br><br>",
    '<span class="o" style="display:block">{0}</span>',
    '<p class="MsoNormal"{1}>{0}<o:p></o:p></p>',
)
PRE = '<pre style="white-space:pre-wrap">{0}</pre>'
TYPED = ("", BR, "")
INKS: Mapping[str, Ink] = {
    "para": Ink("<p>{0}</p>", "<h3>{0}</h3>", "<blockquote><p>{0}</p></blockquote>"),
    "div": Ink("<div>{0}</div>", "<div><b>{0}</b></div>", "<div><i>{0}</i></div>"),
    "section": Ink(
        '<p style="text-align:justify">{0}</p>', "<h2>{0}</h2>", "<blockquote>{0}</blockquote>",
        table=('<div class="table-responsive"><table><tbody>', "<tr>{0}</tr>", "<td><p>{0}</p></td>", "</tbody></table></div>"),
    ),
    "br": Ink(BR, "<b>{0}</b><br><br>", "<i>{0}</i><br><br>", TYPED, dash=True),
    "brspan": Ink(BR, "<strong>{0}</strong><br><br>", "<em>{0}</em><br><br>", TYPED, dash=True),
    "word": Ink(
        '<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span lang="VI" style="font-size:14.0pt">{0}</span><o:p></o:p></p>',
        '<p class="MsoNormal"><b><span style="font-size:14.0pt">{0}</span></b><o:p></o:p></p>',
        '<p class="MsoNormal" style="margin-left:36.0pt"><i><span>{0}</span></i><o:p></o:p></p>',
        ("", '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span>{0}</span><o:p></o:p></p>', ""),
        ('<table class="MsoTableGrid" border="1"><tbody>', "<tr>{0}</tr>", '<td width="120"><p class="MsoNormal">{0}<o:p></o:p></p></td>', "</tbody></table>"),
        dash=True,
    ),
    "cells": Ink(
        "<tr><td>{0}</td></tr>", "<tr><td><b>{0}</b></td></tr>", '<tr><td bgcolor="#f5f5f5"><i>{0}</i></td></tr>',
        ("<tr><td><ul>", "<li>{0}</li>", "</ul></td></tr>"),
        ('<tr><td><table border="1" cellpadding="3">', "<tr>{0}</tr>", "<td>{0}</td>", "</table></td></tr>"), "<tr><td>{0}</td></tr>",
    ),
    "broken": Ink(
        "<p><font face=Arial>{0}</b>", "<p><b>{0}</b></span>", "<p><i>{0}</i></div>".replace("</div>", "</em>"),
        ("<ul>", "<li>{0}", "</ul>"), ("<table border=1>", "<tr>{0}", "<td>{0}", "</table>"),
    ),
    "dd": Ink("<dd>{0}<br><br></dd>", "<dt>{0}</dt>", "<dd><i>{0}</i></dd>", ("", "<dd>{0}</dd>", ""), ("<dd><table>", "<tr>{0}</tr>", "<td>{0}</td>", "</table></dd>"), "<dd>{0}</dd>", dash=True),
    "custom": Ink(
        '<x-doan style="display:block">{0}</x-doan>', '<x-muc style="display:block;font-weight:bold">{0}</x-muc>',
        '<x-trich style="display:block;margin-left:2em">{0}</x-trich>',
    ),
    "pre": Ink(PRE, PRE.format("<b>{0}</b>"), PRE.format("<i>{0}</i>"), ("", PRE, ""), dash=True),
    "item": Ink("<li>{0}</li>", "<li><b>{0}</b></li>", "<li><em>{0}</em></li>", ("<li><ul>", "<li>{0}</li>", "</ul></li>"), ("<li><table>", "<tr>{0}</tr>", "<td>{0}</td>", "</table></li>"), "<li>{0}</li>"),
    "span": Ink(SPAN, SPAN.format("<b>{0}</b>"), SPAN.format("<i>{0}</i>"), ("", SPAN, ""), dash=True),
}  # fmt: skip
SIGNS = {"bullet": "- ", "number": "+ "}


def words(ink: Ink, piece: Piece) -> str:
    """The words of *piece* as the page shows them: a typed list has its signs."""
    return (SIGNS[piece.kind] if ink.dash and piece.kind in SIGNS else "") + piece.text


def picture(frame: Frame, piece: Piece, folder: str) -> str:
    """A picture with what stands at it."""
    form = frame.says("pic" if piece.text else "bare")
    return form.format(src=folder + piece.file, cap=escape(piece.text), file=piece.file)


def _run(frame: Frame, ink: Ink, kind: str, run: Sequence[Piece], folder: str) -> str:
    if kind == "row":
        opened, row, cell, closed = ink.table
        rows = ("".join(cell.format(escape(text)) for text in piece.cells) for piece in run)
        return opened + "\n".join(row.format(text) for text in rows) + closed
    if kind in SIGNS:
        opened, item, closed = ink.items
        return opened + "\n".join(item.format(escape(words(ink, piece), quote=False)) for piece in run) + closed
    if kind == "pic":
        return "\n".join(picture(frame, piece, folder) for piece in run)
    form = {"par": ink.par, "head": ink.head, "quote": ink.quote}[kind]
    return "\n".join(form.format(escape(piece.text, quote=False)) for piece in run)


def body(frame: Frame, pieces: Sequence[Piece], folder: str) -> str:
    """The body of an article; a box of the skeleton floats behind its first paragraph."""
    ink = INKS[frame.says("ink")]
    runs = [_run(frame, ink, kind, list(run), folder) for kind, run in groupby(pieces, key=lambda piece: piece.kind)]
    return "\n".join([*runs[:1], *([frame.says("float")] if frame.says("float") and len(runs) > 1 else []), *runs[1:]])


def broken_over_lines(title: str) -> str:
    """*title* over two lines, parted near its middle."""
    at = title.find(" ", len(title) // 2)
    return escape(title[:at]) + "<br />" + escape(title[at + 1 :]) if at > 0 else escape(title)


def fill(frame: Frame, slots: Mapping[str, str]) -> str:
    """The page of *frame* with its slots filled; what stands about an empty slot is left out with it."""
    page, inner = frame.page, re.compile(r"\[\[\?(\w)((?:(?!\[\[\?).)*?)\?\]\]", re.S)
    while inner.search(page):
        page = inner.sub(lambda part: part[2] if slots[part[1]] else "", page)
    return re.sub(r"\[\[([\w/]+)\]\]", lambda slot: slots[slot[1]], page)
