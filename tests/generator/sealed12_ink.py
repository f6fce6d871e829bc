"""How the text of a tale comes out of an editor's hands: Word, FrontPage, <br>, one span, rows, broken tags and more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.generator.sealed12_signs import Sign
from tests.generator.sealed12_tell import Piece, grouped

UNDER = (
    '<table align="center" border="0" cellpadding="2"><tbody><tr><td><img src="{src}" alt="" width="480" /></td></tr>'
    '<tr><td style="text-align:center"><em>{cap}</em></td></tr></tbody></table>'
)
ABOVE = (
    '<table align="center" border="0"><tbody><tr><td align="center"><i>{cap}</i></td></tr>'
    '<tr><td><img src="{src}" alt="{file}" width="460" border="0" /></td></tr></tbody></table>'
)
BESIDE = (
    '<table border="0" width="100%"><tr><td width="60%"><img src="{src}" alt="" width="320" /></td>'
    '<td valign="middle"><i>{cap}</i></td></tr></table>'
)
FIGURE = '<figure class="image"><img src="{src}" alt="{cap}" loading="lazy" /><figcaption>{cap}</figcaption></figure>'
CENTRED = (
    '<p style="text-align:center"><img src="{src}" alt="" style="width:600px;height:400px" /></p>\n'
    '<p style="text-align:center"><em>{cap}</em></p>'
)
NAMED = '<div align="center"><img src="{src}" alt="{file}" width="500" /></div><div align="center">{file}</div><div align="center"><i>{cap}</i></div>'


@dataclass(frozen=True)
class Ink:
    """One hand: templates of the pieces. ``dash``: its lists are typed; ``row`` and ``cell`` draw tables."""

    p: str
    h: str
    lead: str
    sign: str
    pics: tuple[str, ...]
    bare: str
    q: str = ""
    ul: str = "<ul>{}</ul>"
    ol: str = "<ol>{}</ol>"
    li: str = "<li>{}</li>"
    table: str = '<table border="1" cellspacing="0" cellpadding="4"><tbody>{}</tbody></table>'
    cell: str = "<td>{}</td>"
    verse: str = '<p style="margin-left:60px"><em>{}</em></p>'
    wrap: str = "{}"
    dash: bool = False


def _joined(ink: Ink, run: list[Piece]) -> str:
    kind = run[0].kind
    if kind == "row":
        return ink.table.format(
            "".join("<tr>" + "".join(ink.cell.format(c) for c in piece.cells) + "</tr>\n" for piece in run)
        )
    if kind in {"ul", "ol"}:
        items = "\n".join(ink.li.format(piece.text) for piece in run)
        return (ink.ul if kind == "ul" else ink.ol).format(items)
    if kind == "v":
        return ink.verse.format("<br />".join(piece.text for piece in run))
    return "\n".join(ink.p.format(piece.text) for piece in run)


def _picture(ink: Ink, piece: Piece, base: str, at: int) -> str:
    frame = ink.pics[at % len(ink.pics)] if piece.text else ink.bare
    return frame.format(src=base + piece.file, cap=piece.text, file=piece.file)


def draw(ink: Ink, pieces: Iterable[Piece], base: str, box: str, sign: Sign, turn: int) -> str:
    """The pieces in *ink*, *box* behind the second paragraph, the signature below or inside the last one."""
    runs = list(grouped(pieces))
    if sign.inline and runs[-1][0].kind == "p":
        last = runs[-1][0]
        runs[-1] = [Piece("p", f"{last.text} <strong>{sign.lines[0]}</strong>")]
    out: list[str] = []
    for at, run in enumerate(runs):
        one = run[0]
        single = {"p": ink.p, "h": ink.h, "q": ink.q or ink.p, "lead": ink.lead}.get(one.kind)
        out.append(single.format(one.text) if single else "")
        if one.kind == "pic":
            out[-1] = _picture(ink, one, base, turn + at)
        elif not single:
            out[-1] = _joined(ink, run)
        if at == 2 and box and one.kind == "p":
            out.append(box)
    if not (sign.inline and runs[-1][0].kind == "p"):
        out += [ink.sign.format(line) for line in sign.lines]
    return ink.wrap.format("\n".join(out))


JUSTIFY = '<p style="text-align: justify;">{}</p>'
FONT = '<font face="Arial" size="2">{}</font>'
WORD = (
    '<p class="MsoNormal" style="margin:6.0pt 0cm;text-align:justify;line-height:120%"><span lang="VI" '
    "style='font-size:14.0pt;line-height:120%;font-family:\"Times New Roman\",serif'>{}<o:p></o:p></span></p>"
)
WORD_CELL = (
    '<td width="160" valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt">'
    '<p class="MsoNormal" align="center"><span>{}<o:p></o:p></span></p></td>'
)
BR_PIC = '<img src="{src}" alt="" width="500" /><br />\n<i>{cap}</i><br /><br />'
INKS = {
    "p": Ink(
        "<p>{}</p>", "<p><strong>{}</strong></p>", "<p><strong>{}</strong></p>",
        '<p style="text-align: right;"><strong>{}</strong></p>', (CENTRED, UNDER),
        '<p style="text-align:center"><img src="{src}" alt="" width="600" /></p>', "<blockquote><p>{}</p></blockquote>",
    ),
    "ck": Ink(
        JUSTIFY, "<h3>{}</h3>", '<p style="text-align: justify;"><strong>{}</strong></p>',
        '<p style="text-align: right;"><strong><em>{}</em></strong></p>', (FIGURE, UNDER),
        '<figure class="image"><img src="{src}" alt="" /></figure>', "<blockquote>\n<p>{}</p>\n</blockquote>",
        table='<table border="1" style="width:100%"><tbody>{}</tbody></table>', cell="<td><p>{}</p></td>",
    ),
    "font": Ink(
        f'<P ALIGN="justify">{FONT}</P>', f'<P><B>{FONT.replace("2", "3")}</B></P>', f'<P ALIGN="justify"><B>{FONT}</B></P>',
        f'<P ALIGN="right"><B>{FONT}</B></P>', (UNDER, BESIDE, ABOVE), '<P ALIGN="center"><IMG SRC="{src}" BORDER="0"></P>',
        verse=f'<BLOCKQUOTE><P><I>{FONT}</I></P></BLOCKQUOTE>', cell=f"<TD>{FONT}</TD>", li=f"<LI>{FONT}</LI>",
    ),
    "br": Ink(
        "{}<br /><br />", "<b>{}</b><br /><br />", "<b>{}</b><br /><br />", '<div align="right"><b>{}</b></div>', (BR_PIC,),
        '<img src="{src}" alt="" width="500" /><br /><br />', verse="<i>{}</i><br /><br />", dash=True,
    ),
    "oneline": Ink(
        "{}<br>", "<u>{}</u><br>", "<strong>{}</strong><br>", "<strong>{}</strong><br>",
        ('<img src="{src}" width="500"><br><em>{cap}</em><br>',), '<img src="{src}" width="500"><br>', verse="{}<br>",
        wrap='<p align="justify">{}</p>', table='<table border="1">{}</table>', dash=True,
    ),
    "span": Ink(
        "{}<br /><br />", "<b>{}</b><br /><br />", "<b>{}</b><br /><br />", "<b>{}</b><br />", (BR_PIC,),
        '<img src="{src}" alt="" width="500" /><br /><br />', verse="<i>{}</i><br /><br />", dash=True,
        wrap='<span id="ctl00_ContentPlaceHolder1_lblNoiDung" style="font-size:13px">{}</span>',
    ),
    "word": Ink(
        WORD, WORD.format("<b>{}</b>"), WORD.format("<b>{}</b>"), WORD.replace("justify", "right").format("<b>{}</b>"),
        (UNDER, CENTRED), '<p class="MsoNormal" align="center"><span><img src="{src}" width="500" border="0"><o:p></o:p></span></p>',
        table='<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">{}</table>',
        cell=WORD_CELL, verse=WORD.format("<i>{}</i>"), dash=True,
    ),
    "div": Ink(
        "<div>{}</div>\n<div>&nbsp;</div>", "<div><strong>{}</strong></div>", "<div><strong>{}</strong></div>\n<div>&nbsp;</div>",
        '<div style="text-align:right"><strong>{}</strong></div>',
        ('<div style="text-align:center"><img src="{src}" alt="" /></div>\n<div style="text-align:center"><em>{cap}</em></div>', NAMED),
        '<div style="text-align:center"><img src="{src}" alt="" /></div>', verse='<div><em>{}</em></div>',
    ),
    "dir": Ink(
        '<div class="x11i5rnm xat24cr"><div dir="auto" style="text-align:start">{}</div></div>',
        '<div dir="auto"><b>{}</b></div>', '<div dir="auto"><b>{}</b></div>', '<div dir="auto" style="text-align:right"><b>{}</b></div>',
        (FIGURE,), '<div dir="auto"><img src="{src}" alt="" class="img-fluid"></div>', verse='<div dir="auto">{}</div>', dash=True,
    ),
    "rows": Ink(
        '<tr><td class="tdNoiDung" align="justify">{}</td></tr>', '<tr><td><b>{}</b></td></tr>', '<tr><td><b>{}</b></td></tr>',
        '<tr><td align="right"><b>{}</b></td></tr>',
        ('<tr><td align="center"><img src="{src}" width="450"></td></tr>\n<tr><td align="center" class="ChuThich"><i>{cap}</i></td></tr>',),
        '<tr><td align="center"><img src="{src}" width="450"></td></tr>', table='<tr><td><table border="1">{}</table></td></tr>',
        verse="<tr><td><i>{}</i></td></tr>", wrap='<table width="100%" cellpadding="3">{}</table>', dash=True,
    ),
    "broken": Ink(
        '<p align=justify><span style="font-size:12pt">{}</span></font>', "<p><b>{}</b></span>", "<p align=justify><b>{}</b></font>",
        "<p align=right><b>{}</b>", ("<center><img src={src} width=400><br><i>{cap}</i></center>",), "<center><img src={src} width=400></center>",
        ul="<ul>{}</ul>", li="<li>{}", table="<table border=1>{}</table>", cell="<td>{}", verse="<p><i>{}</i>", wrap="{}</div></font>",
    ),
    "sp": Ink(
        '<p style="text-align&#58;justify;">{}</p><p>\u200b</p>', '<p><strong class="ms-rteFontSize-3">{}</strong></p>',
        '<p style="text-align&#58;justify;"><strong>{}</strong></p>', '<p style="text-align&#58;right;"><strong>{}</strong></p>',
        ('<p style="text-align&#58;center;"><img class="ms-rteImage-0" src="{src}" alt="" style="margin&#58;5px;" /></p><p style="text-align&#58;center;"><em>{cap}</em></p>', UNDER),
        '<p style="text-align&#58;center;"><img class="ms-rteImage-0" src="{src}" alt="" /></p>',
        table='<table class="ms-rteTable-default" cellspacing="0"><tbody>{}</tbody></table>', cell='<td class="ms-rteTable-default">{}</td>',
        wrap='<div class="ExternalClass3D5AE1C2">{}</div>',
    ),
}  # fmt: skip
