"""How an editor's field may look: the same pieces in paragraphs, divs, lines, Word's paste, one span, broken tags."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from tests.generator.sealed10_tell import Piece

IMG = '<img src="[base][src]" alt="[alt]" width="500" />'
PICTURES = {
    "below": '<p style="text-align:center">[img]</p>\n<p style="text-align:center"><em>[cap]</em></p>',
    "table": '<table align="center" border="0"><tbody><tr><td>[img]</td></tr><tr><td style="text-align:center">[cap]</td></tr></tbody></table>',
    "above": '<table align="center" border="0"><tr><td align="center"><i>[cap]</i></td></tr><tr><td>[img]</td></tr></table>',
    "beside": '<table class="anh" border="0"><tr><td>[img]</td><td valign="bottom"><em>[cap]</em></td></tr></table>',
    "figure": '<figure class="image">[img]<figcaption>[cap]</figcaption></figure>',
    "top": '<figure class="image"><figcaption>[cap]</figcaption>[img]</figure>',
    "box": '<div class="wp-caption aligncenter">[img]<p class="wp-caption-text">[cap]</p></div>',
    "br": "[img]<br>\n<i>[cap]</i>",
    "span": '<span style="text-align:center;display:block">[img]<br><em>[cap]</em></span>',
    "named": '<p align="center">[img]<br />[name]</p>\n<p align="center">[cap]</p>',
}
BARE = {"br": "[img]", "span": "[img]", "named": '<p align="center">[img]<br />[name]</p>', "figure": "<figure>[img]</figure>"}  # fmt: skip


@dataclass(frozen=True)
class Ink:
    """The markup of one hand; ``typed`` lists carry their signs as text, ``glue`` stands between pieces."""

    p: str
    lead: str
    h: str
    sign: str
    pics: tuple[str, ...]
    typed: bool = False
    glue: str = "\n"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    last: str = "<br />\n<b>{}</b>"
    item: str = "<li>{}</li>"
    row: str = "<tr>{}</tr>"
    cell: str = "<td>{}</td>"


WORD = '<p class="MsoNormal" style=\'text-align:justify;mso-margin-top-alt:auto\'><span lang="VI" style=\'font-size:14.0pt;font-family:"Times New Roman"\'>{}<o:p></o:p></span></p>'
FONT = '<p align="justify"><font face="Arial" size="2"><font color="#000000">{}</font></font></p>'
INKS = {
    "p": Ink('<p style="text-align:justify">{}</p>', "<p><strong>{}</strong></p>", "<h3>{}</h3>", '<p style="text-align:right"><strong>{}</strong></p>', ("below", "figure", "above")),
    "div": Ink("<div>{}</div>\n<div>&nbsp;</div>", '<div class="sapo"><b>{}</b></div>', "<div><b>{}</b></div>", '<div style="text-align: right;"><b>{}</b></div>', ("table", "beside", "box"), quote="<div><i>{}</i></div>"),
    "br": Ink("{}", "<b>{}</b>", "<b>{}</b>", "<b>{}</b>", ("br",), typed=True, glue="<br><br>\n", quote="<i>{}</i>"),
    "br1": Ink("{}", "<strong>{}</strong>", "<strong>{}</strong>", '<div align="right"><strong>{}</strong></div>', ("br", "table"), typed=True, glue="<br />\n", quote="{}"),
    "word": Ink(WORD, WORD.format("<b>{}</b>"), WORD.format("<b>{}</b>"), "<p class=\"MsoNormal\" align=\"right\" style='text-align:right'><b><span lang=\"VI\">{}<o:p></o:p></span></b></p>", ("table", "below"), typed=True, quote=WORD.format("<i>{}</i>")),
    "span": Ink("{}", "<b>{}</b>", "<b>{}</b>", "<b><i>{}</i></b>", ("span",), typed=True, glue="<br/><br/>", quote="<em>{}</em>"),
    "font": Ink(FONT, FONT.format("<b>{}</b>"), FONT.format("<u><b>{}</b></u>"), '<p align="right"><font face="Arial" size="2"><b>{}</b></font></p>', ("table", "above", "beside"), quote=FONT.format("<i>{}</i>")),
    "torn": Ink("<p><span>{}</font>", "<p><b><i>{}</b></i>", "<p><b>{}</p></b>", '<p align=right><b>{}</b></span>', ("table", "below"), quote="<p><i>{}</i>", item="<li>{}", row="<tr>{}", cell="<td>{}"),
    "new": Ink("<p>{}</p>", '<p class="lead"><strong>{}</strong></p>', "<h2>{}</h2>", '<p class="text-end fw-bold">{}</p>', ("figure", "top", "box")),
    "cell": Ink('<tr><td style="padding:4px">{}</td></tr>', '<tr><td><b>{}</b></td></tr>', "<tr><td><b>{}</b></td></tr>", '<tr><td align="right"><b>{}</b></td></tr>', ("table", "above"), typed=True, quote='<tr><td><i>{}</i></td></tr>'),
}  # fmt: skip


def src_of(file: str) -> str:
    """The address form of a picture's name."""
    return quote(file)


def _picture(piece: Piece, style: str, base: str) -> str:
    form = PICTURES[style] if piece.text else BARE.get(style, '<p align="center">[img]</p>')
    alt = piece.file if style == "named" else ""
    values = {"img": IMG, "base": base, "src": src_of(piece.file), "alt": alt, "name": piece.file, "cap": escape(piece.text)}  # fmt: skip
    for key, value in values.items():
        form = form.replace(f"[{key}]", value)
    return form


def _table(piece: Piece, ink: Ink) -> str:
    rows = ("".join(ink.cell.format(escape(cell, quote=False)) for cell in row.split(" | ")) for row in piece.items)
    return f'<table border="1" cellspacing="0"><tbody>{"".join(map(ink.row.format, rows))}</tbody></table>'


def _list(piece: Piece, ink: Ink) -> str:
    if ink.typed:
        return ink.glue.join(ink.p.format(escape(line, quote=False)) for line in piece.lines(typed=True))
    items = "".join(ink.item.format(escape(item, quote=False)) for item in piece.items)
    return f"<{piece.kind}>{items}</{piece.kind}>"


def _gallery(pieces: list[Piece], base: str) -> str:
    """Several pictures in one table: a row of pictures, a row of captions under them."""
    pictures = "".join(f"<td>{_picture(piece, 'br', base).split('<br>')[0]}</td>" for piece in pieces)
    captions = "".join(f'<td align="center"><i>{escape(piece.text)}</i></td>' for piece in pieces)
    return f'<table class="album"><tr>{pictures}</tr><tr>{captions}</tr></table>'


def _drawn(piece: Piece, ink: Ink, style: str, base: str) -> str:
    if piece.kind == "pic":
        return _boxed(_picture(piece, style, base), ink)
    if piece.kind == "table":
        return _boxed(_table(piece, ink), ink)
    if piece.kind in {"ul", "ol"}:
        return _list(piece, ink)
    form = {"p": ink.p, "h": ink.h, "quote": ink.quote, "lead": ink.lead}[piece.kind]
    return form.format(escape(piece.text, quote=False))


def _boxed(html: str, ink: Ink) -> str:
    return f"<tr><td>{html}</td></tr>" if ink.p.startswith("<tr>") else html


def draw(name: str, pieces: list[Piece], signs: tuple[str, ...], base: str, number: int, named: bool = False) -> str:
    """The field's markup; the signature stands in a line of its own or, now and then, inside the last paragraph."""
    ink, drawn, at = INKS[name], [], 0
    style = "named" if named and name not in {"br", "span"} else ink.pics[number % len(ink.pics)]
    while at < len(pieces):
        run = [piece for piece in pieces[at : at + 3] if piece.kind == "pic" and piece.text]
        together = number % 2 and len(run) > 1 and pieces[at : at + len(run)] == run and style == "table"
        drawn.append(_boxed(_gallery(run, base), ink) if together else _drawn(pieces[at], ink, style, base))
        at += len(run) if together else 1
    inside = bool(signs) and number % 4 == 1 and pieces[-1].kind == "p" and not name.startswith("br")
    if inside:
        tail = ink.last.format("<br />".join(escape(sign, quote=False) for sign in signs))
        text = escape(pieces[-1].text, quote=False)
        drawn[-1] = ink.p.format(text + tail)
    else:
        drawn += [ink.sign.format(escape(sign, quote=False)) for sign in signs]
    body = ink.glue.join(drawn)
    return f'<table width="100%" cellpadding="0">{body}</table>' if name == "cell" else body
