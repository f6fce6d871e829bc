"""How editors' fields draw a body: nine hands, from clean paragraphs to Word paste, <br> text and tags left open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.generator.sealed11_signs import Sign
from tests.generator.sealed11_tell import NOTE, Picture, Piece, rows_of

WORD = '<span style="font-size:14.0pt;line-height:115%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-language:VI">'


@dataclass(frozen=True)
class Ink:
    """Patterns of one hand; ``{}`` is the text, captions stand below their picture unless ``pic`` says otherwise."""

    p: str
    h: str
    pic: str
    bare: str
    sign: str
    ul: tuple[str, str] = ("<ul>", "</ul>")
    li: str = "<li>{}</li>"
    row: tuple[str, str] = ("<tr>", "</tr>")
    cell: str = "<td>{}</td>"
    grid: tuple[str, str] = ('<table border="1" cellpadding="4"><tbody>', "</tbody></table>")
    quote: str = "<blockquote><p>{}</p></blockquote>"
    between: str = "\n"
    wrap: tuple[str, str] = ("", "")
    dashed: bool = False


INKS = {
    "clean": Ink(
        "<p>{}</p>", "<p><strong>{}</strong></p>",
        '<p style="text-align:center">{img}</p>\n<p style="text-align:center"><em>{cap}</em></p>',
        '<p style="text-align:center">{img}</p>', '<p style="text-align:right"><strong>{}</strong></p>',
    ),
    "divs": Ink(
        '<div style="text-align:justify">{}</div>', "<h3>{}</h3>",
        '<table align="center" class="image"><tbody><tr><td>{img}</td></tr><tr><td class="caption">{cap}</td></tr></tbody></table>',
        '<div class="img-center">{img}</div>', '<div style="text-align:right;font-weight:bold">{}</div>',
        quote='<div style="margin-left:40px"><em>{}</em></div>', between="\n<div>&nbsp;</div>\n",
    ),
    "word": Ink(
        f'<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt">{WORD}{{}}<o:p></o:p></span></p>',
        f'<p class="MsoNormal"><b style="mso-bidi-font-weight:normal">{WORD}{{}}<o:p></o:p></span></b></p>',
        f'<p class="MsoNormal" align="center">{WORD}<!--[if gte vml 1]><v:shape id="Picture_x0020_1"/><![endif]-->{{img}}'
        f'<o:p></o:p></span></p>\n<p class="MsoNormal" align="center"><i>{WORD}{{cap}}<o:p></o:p></span></i></p>',
        f'<p class="MsoNormal" align="center">{WORD}{{img}}<o:p></o:p></span></p>',
        f'<p class="MsoNormal" align="right"><b>{WORD}{{}}<o:p></o:p></span></b></p>',
        cell=f'<td style="border:solid windowtext 1.0pt"><p class="MsoNormal">{WORD}{{}}<o:p></o:p></span></p></td>',
        grid=('<table class="MsoTableGrid" style="mso-yfti-tbllook:1184">', "</table>"),
        quote=f'<p class="MsoNormal" style="margin-left:36.0pt"><i>{WORD}{{}}<o:p></o:p></span></i></p>',
        between=f'\n<p class="MsoNormal">{WORD}<o:p>&nbsp;</o:p></span></p>\n',
        wrap=("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
              "<style>p.MsoNormal{margin:0cm}</style>\n", ""),
    ),
    "br": Ink(
        "{}", "<b>{}</b>", "{img}<br />\n<i>{cap}</i>", "{img}", "<b>{}</b>",
        ul=("", ""), li="{}", quote="<i>{}</i>", between="<br />\n<br />\n", dashed=True,
    ),
    "span": Ink(
        "{}", "<strong>{}</strong>", "<center>{img}<br>{cap}</center>", "<center>{img}</center>", "<strong>{}</strong>",
        ul=("", ""), li="{}", quote="<em>{}</em>", between="<br><br>", dashed=True,
        wrap=('<span id="ctl00_lblNoiDung" style="font-size:11pt"><span>', "</span></span>"),
    ),
    "open": Ink(
        '<p align="justify"><font face="Arial" size="2">{}</font>', "<p><b><font color=#003399>{}</b></font>",
        '<table align=center width=480><tr><td>{img}<tr><td align=center><font size=1><i>{cap}</i></font></table>',
        "<p align=center>{img}", "<p align=right><b><font>{}</b></font>", li="<li>{}", cell="<td>{}", row=("<tr>", ""),
        grid=("<table border=1>", "</table>"), quote="<blockquote>{}</blockquote>",
    ),
    "figure": Ink(
        "<p>{}</p>", "<h2>{}</h2>", "<figure>{img}<figcaption>{cap}</figcaption></figure>", "<figure>{img}</figure>",
        '<p class="author"><strong>{}</strong></p>', quote="<blockquote>{}</blockquote>", cell="<td><p>{}</p></td>",
    ),
    "above": Ink(
        "<p><span>{}</span></p>", "<h4>{}</h4>", "<figure><figcaption>{cap}</figcaption>{img}</figure>",
        "<p>{img}</p>", '<p align="right"><em><strong>{}</strong></em></p>', li="<li><p>{}</p></li>",
    ),
    "beside": Ink(
        "<div><span>{}</span></div>", "<div><b><u>{}</u></b></div>",
        '<table><tbody><tr><td width="60%">{img}</td><td valign="middle"><em>{cap}</em></td></tr></tbody></table>',
        "<div>{img}</div>", '<div align="right"><b>{}</b></div>', between="\n<div><br /></div>\n",
    ),
}  # fmt: skip


def marked(line: str) -> str:
    """The line as markup: escaped, marks of footnotes raised."""
    return NOTE.sub(r"<sup>(\1)</sup>", escape(line, quote=False))


def _image(base: str, picture: Picture, alt: str) -> str:
    return f'<img src="{base}{picture.file}" alt="{alt}" width="560">'


def _picture(ink: Ink, base: str, picture: Picture, named: bool) -> str:
    """A picture; *named* where the portal prints its file's name as a line between it and the caption."""
    img = _image(base, picture, picture.file if named else "")
    if picture.caption is None:
        return ink.bare.format(img=img)
    if named:
        img += f"<br>{picture.file}"
    return ink.pic.format(img=img, cap=marked(picture.caption))


def _gallery(base: str, pictures: tuple[Picture, ...]) -> str:
    """Pictures side by side, each with its caption in its own cell."""
    cells = [
        f'<td>{_image(base, picture, "")}<p style="text-align:center"><em>{marked(picture.caption or "")}</em></p></td>'
        for picture in pictures
    ]
    return '<table class="album"><tbody><tr>' + "".join(cells) + "</tr></tbody></table>"


def _list(ink: Ink, piece: Piece) -> str:
    marks = [f"{at}. " if piece.kind == "ol" else "- " for at in range(1, len(piece.lines) + 1)]
    items = [
        ink.li.format((mark if ink.dashed else "") + marked(line))
        for mark, line in zip(marks, piece.lines, strict=True)
    ]
    if ink.dashed:
        return "<br>\n".join(items)
    start, end = ink.ul
    return (start + "\n".join(items) + end).replace("ul>", f"{piece.kind}>")


def _table(ink: Ink, piece: Piece) -> str:
    rows = ["".join(ink.cell.format(marked(cell)) for cell in row) for row in rows_of(piece)]
    return ink.grid[0] + "\n".join(ink.row[0] + row + ink.row[1] for row in rows) + ink.grid[1]


def _drawn(ink: Ink, base: str, piece: Piece, named: bool) -> str:
    kinds: dict[str, Callable[[], str]] = {
        "pic": lambda: _picture(ink, base, piece.pictures[0], named),
        "gallery": lambda: _gallery(base, piece.pictures),
        "ul": lambda: _list(ink, piece),
        "ol": lambda: _list(ink, piece),
        "table": lambda: _table(ink, piece),
    }
    patterns = {"h": ink.h, "quote": ink.quote}
    plain = patterns.get(piece.kind, ink.p)
    return kinds[piece.kind]() if piece.kind in kinds else plain.format(marked(piece.lines[0]))


def draw(name: str, base: str, pieces: list[Piece], sign: Sign, named: bool = False) -> str:
    """The body in the hand of that name, its signature below it or inside its last paragraph."""
    ink = INKS[name]
    lines = list(sign.lines)
    parts = [_drawn(ink, base, piece, named) for piece in pieces]
    if sign.inside and pieces[-1].kind == "p":
        parts[-1] = ink.p.format(f"{marked(pieces[-1].lines[0])}<br><strong>{marked(lines.pop(0))}</strong>")
    parts += [ink.sign.format(marked(line)) for line in lines]
    return ink.wrap[0] + ink.between.join(parts) + ink.wrap[1]
