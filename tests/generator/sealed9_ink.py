"""How the editor's field of a page of the part ``sealed9`` is marked up: paragraphs, breaks, Word, cells, pictures."""

from __future__ import annotations

from dataclasses import dataclass

from tests.generator.sealed9_tell import Piece, Sign, bare, cells, groups, inline

SPAN = "<span style=\"font-family:'Times New Roman',serif; font-size:14.0pt\">"
UNDER = '<table align="center" cellpadding="3"><tr><td><img src="{src}" alt="" width="500" /></td></tr><tr><td align="center"><em>{text}</em></td></tr></table>'
OVER = '<table align="center" class="anh"><tr><td align="center"><i>{text}</i></td></tr><tr><td><img src="{src}" width="480" alt="" /></td></tr></table>'
FIGURE = '<figure class="image"><img src="{src}" alt="{alt}"><figcaption>{text}</figcaption></figure>'
FIGURE_OVER = '<figure class="image"><figcaption>{text}</figcaption><img src="{src}" alt="{alt}"></figure>'
CENTRED = (
    '<p style="text-align:center"><img src="{src}" alt="" /></p>\n<p style="text-align:center"><em>{text}</em></p>'
)
BOXED = '<div class="img-box"><div class="img"><img src="{src}" alt="{alt}"></div><div class="img-caption">{text}</div></div>'
NAMED = (
    '<div align="center"><img src="{src}" alt="{name}" /></div><div>{name}</div><div align="center"><i>{text}</i></div>'
)


@dataclass(frozen=True)
class Ink:
    """The forms of one editor; ``{}`` takes the words."""

    para: str = "<p>{}</p>"
    head: str = "<p><strong>{}</strong></p>"
    lead: str = "<p><strong>{}</strong></p>"
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    quote: str = "<blockquote>{}</blockquote>"
    cell: str = "<td>{}</td>"
    item: str = "<li>{}</li>"
    pic: str = CENTRED
    above: str = OVER
    plain: str = '<p style="text-align:center"><img src="{src}" alt="" /></p>'
    between: str = "\n"
    whole: str = "{}"
    table: str = '<table border="1" cellspacing="0"><tbody>{}</tbody></table>'


INKS = {
    "p": Ink(),
    "html5": Ink(head="<h2>{}</h2>", pic=FIGURE, above=FIGURE_OVER, plain='<figure><img src="{src}" alt=""></figure>', sign='<p class="author">{}</p>', lead="<p><em>{}</em></p>"),
    "div": Ink(para='<div style="text-align: justify;">{}</div>', head='<div style="text-align: justify;"><b>{}</b></div>', lead='<div style="text-align: justify;"><b>{}</b></div>', sign='<div style="text-align: right;"><b>{}</b></div>', pic=UNDER, plain='<div style="text-align:center"><img src="{src}" alt=""></div>', between="\n<div>&nbsp;</div>\n"),
    "br": Ink(para="{}", head="<b>{}</b>", lead="<b>{}</b>", sign="<b>{}</b>", pic=UNDER, between="<br />\n<br />\n", whole="<div>{}</div>", plain='<center><img src="{src}" /></center>'),
    "br1": Ink(para="{}", head="<strong>{}</strong>", lead="{}", sign="<em>{}</em>", pic=BOXED, between="<br>\n", plain='<div><img src="{src}"></div>'),
    "word": Ink(para=f'<p class="MsoNormal" style="text-align:justify; text-indent:36.0pt">{SPAN}{{}}<o:p></o:p></span></p>', head=f'<p class="MsoNormal"><b>{SPAN}{{}}<o:p></o:p></span></b></p>', lead=f'<p class="MsoNormal"><b><i>{SPAN}{{}}<o:p></o:p></span></i></b></p>', sign=f'<p class="MsoNormal" align="right"><b>{SPAN}{{}}</span></b></p>', cell=f'<td width="160" valign="top"><p class="MsoNormal">{SPAN}{{}}<o:p></o:p></span></p></td>', pic=UNDER, table='<table class="MsoTableGrid" border="1">{}</table>', between="\n<!--[if !supportEmptyParas]-->&nbsp;<!--[endif]-->\n"),
    "td": Ink(para='<p align="justify"><font face="Arial" size="2">{}</font></p>', head='<p><font face="Arial" size="2"><b>{}</b></font></p>', lead='<p align="justify"><font face="Arial" size="2"><b>{}</b></font></p>', sign='<p align="right"><i>{}</i></p>', whole='<table width="100%" border="0"><tr><td>{}</td></tr></table>', pic=UNDER),
    "named": Ink(pic=NAMED, lead="<p>{}</p>"),
    "ck": Ink(para='<p style="text-align:justify"><span style="font-size:16px">{}</span></p>', head='<h3 style="text-align:justify"><span style="font-size:16px">{}</span></h3>', lead='<p style="text-align:justify"><strong><span style="font-size:16px">{}</span></strong></p>', sign='<p style="text-align:right"><span style="font-size:16px"><strong>{}</strong></span></p>', between="\n\n<p>&nbsp;</p>\n\n", pic=FIGURE, above=FIGURE_OVER),
}  # fmt: skip


def picture(form: str, base: str, piece: Piece) -> str:
    """A picture with or without its caption."""
    text = inline(piece.text)
    return form.format(src=base + piece.file, text=text, alt="", name=piece.file)


def _rows(ink: Ink, rows: list[Piece]) -> str:
    drawn = ["<tr>" + "".join(ink.cell.format(inline(cell)) for cell in cells(row)) + "</tr>" for row in rows]
    return ink.table.format("\n".join(drawn))


def _group(ink: Ink, base: str, kind: str, pieces: list[Piece]) -> str:
    first = pieces[0]
    if kind == "row":
        return _rows(ink, pieces)
    if kind in {"ul", "ol"}:
        return f"<{kind}>" + "\n".join(ink.item.format(inline(piece.text)) for piece in pieces) + f"</{kind}>"
    if kind == "line":
        return ink.para.format("<br />\n".join(inline(piece.text) for piece in pieces))
    if kind == "quote":
        return ink.quote.format("".join(f"<p>{inline(piece.text)}</p>" for piece in pieces))
    if kind in {"pic", "above"}:
        return picture((ink.above if kind == "above" else ink.pic) if first.text else ink.plain, base, first)
    return (ink.head if kind == "head" else ink.para).format(inline(first.text))


def draw_body(ink: Ink, base: str, lead: str, pieces: tuple[Piece, ...], sign: Sign) -> str:
    """The editor's field: *lead* (marked up already, or nothing), all *pieces*, and the signature where it was put."""
    drawn = [_group(ink, base, kind, members) for kind, members in groups(pieces)]
    if sign.line and sign.place == "insame":
        last = pieces[-1]
        drawn[-1] = ink.para.format(f"{inline(last.text)} <strong>{bare(sign.line)}</strong>")
    if sign.line and sign.place == "end":
        drawn.append(ink.sign.format(inline(sign.line)))
    return ink.whole.format(ink.between.join([lead, *drawn] if lead else drawn))
