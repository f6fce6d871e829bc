"""The hands of editors: how paragraphs, headings, lists, tables, verses, quotes and pictures left their editing tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tests.generator.sealed5_tell import Piece, grouped


@dataclass(frozen=True)
class Ink:
    """Templates of one editing tool; ``dash`` means that its people type their lists."""

    p: str
    h: str
    quote: str
    pic: str
    bare_pic: str
    sign: str
    table: str = '<table border="1" cellspacing="0">{}</table>'
    note: str = '<table border="1" align="center">{}</table>'
    note_line: str = "<tr><td>{}</td></tr>"
    dash: bool = False
    after: str = "\n"


INKS = {
    "p": Ink("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>",
        '<figure class="image"><img src="{src}" alt="{alt}"><figcaption>{cap}</figcaption></figure>',
        '<figure class="image"><img src="{src}" alt=""></figure>', '<p style="text-align:right"><strong>{}</strong></p>',
        note='<div class="note">{}</div>', note_line="<p>{}</p>"),
    "word": Ink('<p class="MsoNormal" style="text-align:justify;text-indent:.5in"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">{}<o:p></o:p></span></p>',
        '<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        '<p class="MsoNormal"><i><span style="font-size:14.0pt">{}</span></i></p>',
        '<table align="center" border="0" cellpadding="1"><tbody><tr><td><img alt="" src="{src}" style="width:600px" /></td></tr><tr><td style="text-align:center"><em>{cap}</em></td></tr></tbody></table>',
        '<p class="MsoNormal" align="center"><img alt="" src="{src}" /></p>',
        '<p class="MsoNormal" align="right" style="text-align:right"><b><span style="font-size:14.0pt">{}</span></b></p>',
        '<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0"><tbody>{}</tbody></table>', dash=True),
    "div": Ink('<div style="text-align: justify;">{}</div>', '<div style="text-align: justify;"><strong>{}</strong></div>',
        '<div style="text-align: justify;"><em>{}</em></div>',
        '<div style="text-align: center;"><img src="{src}" alt="{alt}" /></div>\n<div style="text-align: center;"><em>{cap}</em></div>',
        '<div style="text-align: center;"><img src="{src}" alt="" /></div>', '<div style="text-align: right;"><strong>{}</strong></div>'),
    "br": Ink("{}", "<b>{}</b>", "<i>{}</i>",
        '<table width="300" align="center"><tr><td><img src="{src}" border="0"></td></tr><tr><td align="center"><i>{cap}</i></td></tr></table>',
        '<center><img src="{src}" border="0"></center>', '<div align="right"><b>{}</b></div>', dash=True, after="<br /><br />\n"),
    "ie": Ink('<P align=justify><FONT face=Arial size=2>{}</FONT></P>', '<P align=justify><STRONG><FONT face=Arial size=2>{}</FONT></STRONG></P>',
        '<P align=justify><EM><FONT face=Arial size=2>{}</FONT></EM></P>',
        '<TABLE cellSpacing=0 cellPadding=3 width=1 align=center border=0><TBODY><TR><TD><IMG src="{src}" border=1></TD></TR><TR><TD class=Image>{cap}</TD></TR></TBODY></TABLE>',
        '<P align=center><IMG src="{src}" border=0></P>', '<P align=right><STRONG><FONT face=Arial size=2>{}</FONT></STRONG></P>',
        "<TABLE borderColor=#cccccc cellSpacing=0 cellPadding=4 border=1><TBODY>{}</TBODY></TABLE>"),
    "desk": Ink('<p class="t-j">{}</p>', "<h2>{}</h2>", '<div class="quote-box"><p>{}</p></div>',
        '<table class="picture" align="center"><tbody><tr><td class="pic"><img data-photo-id="{n}" src="{src}" alt="{alt}"></td></tr><tr><td class="caption">{cap}</td></tr></tbody></table>',
        '<p class="t-c"><img src="{src}" alt=""></p>', '<p class="t-r"><strong>{}</strong></p>',
        '<div class="table-responsive"><table class="table table-bordered"><tbody>{}</tbody></table></div>',
        note='<div class="notebox nleft"><div class="boxcontent">{}</div></div>', note_line="<p><em>{}</em></p>"),
    "box": Ink("<p><span>{}</span></p>", "<p><strong>{}</strong></p>", "<blockquote>{}</blockquote>",
        '<div class="image-wrapper" contenteditable="false"><div><a href="{src}" class="detail-img-lightbox"><img src="{src}" alt="{alt}" width="1200" height="800" loading="lazy"></a></div><div class="PhotoCMS_Caption"><p>{cap}</p></div></div>',
        '<div class="image-wrapper"><img src="{src}" alt=""></div>', '<p style="text-align: right;"><strong>{}</strong></p>',
        note='<div class="VCSortableInPreviewMode" type="content"><div>{}</div></div>', note_line="<p>{}</p>"),
    "named": Ink("<p>{}</p>", "<p><b>{}</b></p>", "<p><i>{}</i></p>",
        '<div class="anh"><img src="{src}"><div>{name}</div><div>{cap}</div></div>', '<div class="anh"><img src="{src}"><div>{name}</div></div>',
        "<p><b>{}</b></p>"),
}  # fmt: skip


def _picture(ink: Ink, base: str, pieces: Sequence[Piece]) -> str:
    piece = pieces[0]
    name = piece.file.rsplit("/", 1)[-1]
    form = ink.pic if piece.text else ink.bare_pic
    return form.format(src=base + piece.file, alt=name, name=name, cap=piece.text, n=len(piece.text) * 317)


def _album(base: str, pieces: Sequence[Piece]) -> str:
    """Two pictures side by side over their captions, as editors lay them in a table."""
    images = "".join(f'<td><img src="{base + piece.file}" alt=""></td>' for piece in pieces)
    words = "".join(f'<td style="text-align:center"><em>{piece.text}</em></td>' for piece in pieces)
    return f'<table border="0" align="center"><tbody><tr>{images}</tr><tr>{words}</tr></tbody></table>'


def _rows(ink: Ink, pieces: Sequence[Piece]) -> str:
    rows = ("".join(f"<td>{cell}</td>" for cell in piece.cells) for piece in pieces)
    return ink.table.format("".join(f"<tr>{row}</tr>" for row in rows))


def _group(ink: Ink, base: str, pieces: Sequence[Piece]) -> str:
    kind, words = pieces[0].kind, [piece.text for piece in pieces]
    drawn: dict[str, Callable[[], str]] = {
        "p": lambda: ink.p.format(words[0]) + (ink.after if ink.after != "\n" else ""),
        "h": lambda: ink.h.format(words[0]) + (ink.after if ink.after != "\n" else ""),
        "q": lambda: ink.quote.format(words[0]) + (ink.after if ink.after != "\n" else ""),
        "li": lambda: "<ul>" + "".join(f"<li>{word}</li>" for word in words) + "</ul>",
        "row": lambda: _rows(ink, pieces),
        "note": lambda: ink.note.format("".join(ink.note_line.format(word) for word in words)),
        "v": lambda: ink.p.format("<br />".join(words)) + (ink.after if ink.after != "\n" else ""),
        "pic": lambda: _picture(ink, base, pieces) if len(pieces) == 1 else _album(base, pieces),
    }
    return drawn[kind]()


def _side_by_side(groups: list[list[Piece]]) -> list[list[Piece]]:
    """Pictures with captions that follow each other, laid together two by two."""
    out: list[list[Piece]] = []
    for alone, run in groupby(groups, key=lambda group: group[0].kind != "pic" or not group[0].text):
        listed = list(run)
        pairs = [[piece for group in listed[at : at + 2] for piece in group] for at in range(0, len(listed), 2)]
        out += listed if alone else pairs
    return out


def draw(name: str, base: str, pieces: Sequence[Piece], boxes: Sequence[str] = (), album: bool = False) -> str:
    """The body in the hand of *name*; *boxes* stand between its pieces, never first, last or behind a bare picture."""
    ink = INKS[name]
    groups = list(grouped(pieces))
    groups = _side_by_side(groups) if album else groups
    fit = [at for at in range(1, len(groups) - 1) if groups[at][0].kind == "p" and groups[at + 1][0].kind == "p"]
    places = dict(zip(fit, boxes, strict=False))
    drawn = (_group(ink, base, group) + places.get(at, "") for at, group in enumerate(groups))
    return "\n".join(drawn)
