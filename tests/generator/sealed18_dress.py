"""The dresses of the eighteenth sealed part: ten people's ideas of how the three portals mark an article up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote

from tests.generator.sealed18_tell import Piece, Stamp

DATE_PARTS = re.compile(r"(\(?\D*?(?: :|: | - ))(\d.*?)(\)?)$")


@dataclass(frozen=True)
class Ink:
    """How an editor's tool writes the pieces of a body; ``{}`` is the text, pictures take src, name and caption."""

    p: str
    head: str
    bold: str
    quote: str
    items: tuple[str, str, str]
    rows: tuple[str, str, str, str, str]
    pic: str
    bare: str
    sign: str


@dataclass(frozen=True)
class Dress:
    """A site's page: its frame, its editor's ink, and how it writes what a page may lack."""

    name: str
    portal: str
    ink: Ink
    date: str
    link: str = ""
    links: str = ""
    more_links: str = ""
    lead: str = ""
    by: str = ""
    origin: str = ""
    files: str = ""
    broken_title: bool = False
    base: str = "/Uploads/Images/"
    frame: str = field(default="", repr=False)


def frames() -> dict[str, str]:
    """The frames by the name of their dress."""
    found: dict[str, str] = {}
    for part in ("lc", "db", "nv"):
        text = (Path(__file__).parent / f"sealed18_frames_{part}.txt").read_text(encoding="utf-8")
        for frame in filter(None, re.split(r"^@@ ", text, flags=re.M)):
            name, body = frame.split("\n", 1)
            found[name] = body
    return found


def plain(text: str) -> str:
    """*text* as markup."""
    return escape(text, quote=False)


def drawn_date(dress: Dress, stamp: Stamp) -> str:
    """The date line, in the parts the dress gives it."""
    match = DATE_PARTS.match(stamp.shown)
    if not match:
        raise ValueError(stamp.shown)
    label, value, close = match.groups()
    return dress.date.format(label=label, value=value, close=close)


def drawn(dress: Dress, pieces: Iterable[Piece]) -> str:
    """The pieces of a body in the dress's ink."""
    return "\n".join(_drawn(dress, piece) for piece in pieces)


def _drawn(dress: Dress, piece: Piece) -> str:
    ink = dress.ink
    if piece.kind == "pic":
        form = ink.pic if piece.text else ink.bare
        return form.format(src=dress.base + quote(piece.file, safe="()"), name=plain(piece.file), cap=plain(piece.text))
    if piece.kind == "list":
        start, item, end = ink.items
        return start + "".join(item.format(plain(row[0])) for row in piece.rows) + end
    if piece.kind == "table":
        return _table(ink, piece)
    forms = {"p": ink.p, "head": ink.head, "bold": ink.bold, "quote": ink.quote}
    return forms[piece.kind].format(plain(piece.text))


def _table(ink: Ink, piece: Piece) -> str:
    start, row, cell, row_end, end = ink.rows
    lines = [row + "".join(cell.format(plain(text)) for text in cells) + row_end for cells in piece.rows]
    return start + "\n".join(lines) + end


UL = ("<ul>", "<li>{}</li>", "</ul>")
FORMS_INK = Ink(
    '<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", "<p><b><i>{}</i></b></p>",
    '<blockquote style="margin:0 40px"><p>{}</p></blockquote>', UL,
    ('<table border="1" cellpadding="3"><tbody>', "<tr>", "<td>{}</td>", "</tr>", "</tbody></table>"),
    '<table align="center"><tbody><tr><td><img src="{src}" alt="" width="480" /></td></tr><tr><td align="center"><em>{cap}</em></td></tr></tbody></table>',
    '<p align="center"><img src="{src}" alt="" width="480" /></p>', '<p align="right"><b>{}</b></p>',
)  # fmt: skip
WORD = "<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span lang=VI style='font-size:14.0pt'>"
WORD_INK = Ink(
    WORD + "{}<o:p></o:p></span>", WORD + "<b style='mso-bidi-font-weight:normal'>{}</b><o:p></o:p></span></p>",
    WORD + "<b><i>{}</i></b></span>", WORD + "<i>{}</i><o:p></o:p></span>",
    ("<ul type=disc>", "<li class=MsoNormal><span lang=VI>{}<o:p></o:p></span>", "</ul>"),
    ("<table class=MsoTableGrid border=1><tr></tr>", "<tr style='mso-yfti-irow:0'>",
     "<td valign=top><p class=MsoNormal><span lang=VI>{}<o:p></o:p></span></p>", "", "</table>"),
    "<p class=MsoNormal align=center><!--[if gte vml 1]><v:shape id=\"_x0000_i1025\"/><![endif]--><img width=600 src=\"{src}\" v:shapes=\"_x0000_i1025\"></p>\n<p class=MsoNormal align=center style='text-align:center'><i><span style='font-size:12.0pt'>{cap}<o:p></o:p></span></i></p>",
    '<p class=MsoNormal align=center><img width=600 src="{src}"></p>',
    "<p class=MsoNormal align=right style='text-align:right'><b><span lang=VI>{}</span></b><o:p></o:p></p></font>",
)  # fmt: skip
HTML5_INK = Ink(
    "<p>{}</p>", "<h3>{}</h3>", "<p><strong>{}</strong></p>", "<blockquote>{}</blockquote>", UL,
    ('<div class="cuon"><table><tbody>', "<tr>", "<td>{}</td>", "</tr>", "</tbody></table></div>"),
    '<figure><picture><source srcset="{src}"><img src="{src}" alt="" loading="lazy"></picture><figcaption>{cap}</figcaption></figure>',
    '<figure><img src="{src}" alt="" loading="lazy"></figure>', '<p class="ky-ten">{}</p>',
)  # fmt: skip
BR_INK = Ink(
    "{}<br><br>", "<b>{}</b><br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", UL,
    ("<table border=1>", "<tr>", "<td>{}</td>", "</tr>", "</table><br>"),
    '<img src="{src}" width=450><br><i>{cap}</i><br><br>', '<img src="{src}" width=450><br><br>', "<b>{}</b><br><br>",
)  # fmt: skip
DIV_INK = Ink(
    "<div>{}</div><div>&nbsp;</div>", '<div><b>{}</b></div>', "<div><b>{}</b></div>", "<div><i>{}</i></div>", UL,
    ('<div align="center"><table border="1">', "<tr>", "<td><div>{}</div></td>", "</tr>", "</table></div>"),
    '<div class="a"><img src="{src}" alt="{name}" /></div><div class="a">{name}</div><div class="a"><i>{cap}</i></div>',
    '<div class="a"><img src="{src}" alt="{name}" /></div><div class="a">{name}</div>', '<div style="text-align:right"><b>{}</b></div>',
)  # fmt: skip
FONT_INK = Ink(
    "<P align=justify><FONT face=Arial size=2>{}</FONT>", "<P><FONT face=Arial size=2><B>{}</B></FONT></P>",
    "<P><FONT face=Arial size=2><B>{}</B></FONT>", "<BLOCKQUOTE><FONT face=Arial size=2>{}</FONT></BLOCKQUOTE>",
    ("<UL>", "<LI><FONT face=Arial size=2>{}</FONT>", "</UL>"),
    ("<TABLE border=1>", "<TR>", "<TD><FONT size=2>{}</FONT>", "", "</TABLE>"),
    '<P align=center><A href="{src}">{name}</A><BR><IMG src="{src}" border=0><BR><FONT size=1><I>{cap}</I></FONT></P>',
    '<P align=center><A href="{src}">{name}</A><BR><IMG src="{src}" border=0></P>', "<P align=right><FONT size=2><B>{}</B></FONT>",
)  # fmt: skip
SPAN_INK = Ink(
    '<span style="display:block">{}</span>', '<h4>{}</h4>', '<span style="display:block"><b>{}</b></span>',
    '<q style="display:block;quotes:none">{}</q>', UL, ("<table>", "<tr>", "<td>{}</td>", "</tr>", "</table>"),
    '<figure><img src="{src}" alt="{name}"><div>{name}</div><figcaption>{cap}</figcaption></figure>',
    '<figure><img src="{src}" alt="{name}"><div>{name}</div></figure>', '<p class="ky"><em>{}</em></p>',
)  # fmt: skip

NV_LINK = '<li><a href="{href}" title="{title}">{title}</a> <em>({day})</em></li>'
DRESSES = (
    Dress("lc_forms", "lai_chau", FORMS_INK, '<span id="ctl00_main_lblNgay" class="ngay">{label}{value}{close}</span>',
          '<tr><td><img src="Images/cham.gif" alt="" /> <a href="{href}">{title}</a>({day})</td></tr>',
          '<tr><td><table><tr><td class="lq">Tin liên quan</td></tr>{}</table></td></tr>', base="/upload/2000066/"),
    Dress("lc_word", "lai_chau", WORD_INK, "<p class=ngay><i>{label}{value}{close}</i></p>",
          '<p><a href="{href}">{title}</a><span>({day})</span>', "<p><b>Tin liên quan</b></p>{}"),
    Dress("lc_html5", "lai_chau", HTML5_INK, '<p class="luc"><span>{label}</span><time>{value}</time>{close}</p>',
          '<li><a href="{href}">{title}</a><small>({day})</small></li>',
          '<section class="lien-quan"><h2>Tin liên quan</h2><ul>{}</ul></section>'),
    Dress("lc_column", "lai_chau", BR_INK, "<i>{label}{value}{close}</i>", '<a href="{href}">{title}</a>({day})<br>\n',
          "<b>Tin liên quan</b><br>\n{}", broken_title=True, base="/anh/"),
    Dress("db_dl", "dien_bien", DIV_INK, "<b>{label}</b><span>{value}</span>{close}"),
    Dress("db_font", "dien_bien", FONT_INK, "<FONT size=1 color=gray>{label}{value}{close}</FONT>", broken_title=True),
    Dress("db_spans", "dien_bien", SPAN_INK, "{label}<time>{value}</time>{close}", base="/Media/"),
    Dress("nv_table", "dien_bien_stttt", FORMS_INK, '<span class="h5">{label}{value}{close}</span>', NV_LINK,
          "<tr><td><b>Những tin mới hơn</b><ul>{}</ul></td></tr>", "<tr><td><b>Những tin cũ hơn</b><ul>{}</ul></td></tr>",
          '<tr><td class="hometext"><b>{}</b></td></tr>', '<tr><td align="right"><b>Tác giả: </b>{}</td></tr>',
          '<tr><td align="right"><b>Nguồn tin: </b>{}</td></tr>',
          '<tr><td><b>File đính kèm</b><ul class="news-download-file"><li><a href="{href}">{name}</a></li></ul></td></tr>',
          base="/uploads/news/2023_05/"),
    Dress("nv_column", "dien_bien_stttt", HTML5_INK, '<p class="h5">{label}{value}{close}</p>',
          '<p><a href="{href}">{title}</a> ({day})</p>', "<p><b>Những tin mới hơn</b></p>{}", "<p><b>Những tin cũ hơn</b></p>{}",
          "<p><strong>{}</strong></p>", "<p><strong>TÁC GIẢ: </strong>{}</p>", "<p><strong>NGUỒN TIN: </strong>{}</p>",
          base="/uploads/news/"),
    Dress("nv_2026", "dien_bien_stttt", SPAN_INK, "<time>{label}{value}{close}</time>",
          '<article><h5><a href="{href}">{title}</a></h5><span>({day})</span></article>',
          "<section><h4>Những tin mới hơn</h4>{}</section>", "<section><h4>Những tin cũ hơn</h4>{}</section>",
          '<div class="hometext">{}</div>', '<div class="tg"><span>Tác giả:</span> <span>{}</span></div>',
          '<div class="tg"><span>Nguồn tin:</span> <span>{}</span></div>',
          '<div class="news-download-file"><h5>File đính kèm</h5><a href="{href}">{name}</a></div>', base="/uploads/doi-ngoai/"),
)  # fmt: skip
