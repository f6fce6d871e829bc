"""Bodies as four kinds of editors leave them: plain, pasted from Word, broken by ``br``, and of ``div``."""

from __future__ import annotations

from html import escape
from itertools import groupby

from tests.generator.sealed13_tell import LINK, Piece

#: Paragraph, heading, item, cell of each hand; ``{}`` is the text.
HANDS = {
    "plain": ('<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", "<li>{}</li>", "<td>{}</td>"),
    "word": (
        '<p class="MsoNormal" style="margin:6pt 0cm;text-align:justify;text-indent:36pt"><span lang="VI" style="font-size:14pt;font-family:&quot;Times New Roman&quot;,serif">{}<o:p></o:p></span></p>',
        '<p class="MsoNormal" style="text-align:justify"><b><span style="font-size:14pt">{}</span></b></p>',
        '<li class="MsoNormal"><span style="font-size:14pt">{}</span></li>',
        '<td width="160" valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class="MsoNormal"><span style="font-size:13pt">{}</span></p></td>',
    ),
    "br": ("{}<br />\n<br />", "<b>{}</b><br />\n<br />", "<li>{}</li>", "<td>{}</td>"),
    "div": (
        '<div style="text-align:justify">{}</div>',
        "<div><h3>{}</h3></div>",
        "<li><span>{}</span></li>",
        "<td>{}</td>",
    ),
}
PICTURES = {
    "plain": '<figure class="image"><img src="{src}" alt="" width="640" height="427" /><figcaption>{cap}</figcaption></figure>',
    "word": '<table align="center" border="0" cellpadding="1" cellspacing="1"><tbody><tr><td><img src="{src}" alt="" style="width:500px" /></td></tr><tr><td style="text-align:center"><em>{cap}</em></td></tr></tbody></table>',
    "br": '<div align="center"><img src="{src}" alt="" width="500" /></div><div class="chuthich" align="center"><i>{cap}</i></div>',
    "div": '<div style="text-align:center"><img src="{src}" alt="" width="600" height="400"></div><div style="text-align:center"><em>{cap}</em></div>',
}
BARE = '<p style="text-align:center"><img src="{src}" alt="" width="600" /></p>'
FILM = '<div class="video-wrap"><video controls="controls" width="640" height="360"><source src="{src}" type="video/mp4"></video></div>'
EMBED = '<div class="embed-responsive"><iframe width="640" height="360" src="{src}" frameborder="0" allowfullscreen></iframe></div>'


def inline(text: str) -> str:
    """*text* escaped, its links drawn."""
    return LINK.sub(r'<a href="\2">\1</a>', escape(text, quote=False))


def _picture(hand: str, base: str, piece: Piece) -> str:
    shape = PICTURES[hand] if piece.rest else BARE
    return shape.format(src=base + piece.text, cap=inline(piece.rest))


def _run(hand: str, base: str, kind: str, pieces: list[Piece]) -> list[str]:
    paragraph, heading, item, cell = HANDS[hand]
    if kind == "li":
        return ["<ul>", *(item.format(inline(piece.text)) for piece in pieces), "</ul>"]
    if kind == "row":
        rows = ("".join(cell.format(inline(one)) for one in piece.cells) for piece in pieces)
        return [
            '<table border="1" cellpadding="4" cellspacing="0"><tbody>', *(f"<tr>{row}</tr>" for row in rows), "</tbody></table>",
        ]  # fmt: skip
    if kind == "pic":
        return [_picture(hand, base, piece) for piece in pieces]
    if kind == "video":
        return [(FILM if piece.text.startswith("/") else EMBED).format(src=piece.text) for piece in pieces]
    return [(heading if kind == "h" else paragraph).format(inline(piece.text)) for piece in pieces]


def body(hand: str, base: str, pieces: list[Piece]) -> str:
    """The body of an article by one *hand*; pictures lie under *base*."""
    runs = groupby(pieces, key=lambda piece: piece.kind)
    return "\n".join(line for kind, run in runs for line in _run(hand, base, kind, list(run)))
