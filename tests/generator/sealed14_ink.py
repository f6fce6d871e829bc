"""What editors' tools make of a tale: fifteen inks, each giving the HTML of a body and the lines it shows."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.sealed14_tell import Piece, Sign

Drawn = tuple[str, list[str]]


@dataclass(frozen=True)
class Ink:
    """Templates of one tool; ``typed`` lists are typed by hand, their marks are text."""

    name: str
    p: str
    h: str
    quote: str
    sign: str
    wrap: str = "{}"
    gap: str = "\n"
    typed: bool = False
    item: str = ""
    cell: str = "{}"
    caption: str = "<em>{}</em>"
    pics: tuple[str, ...] = ("below", "same", "table", "beside")


WORD_ITEM = (
    '<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]-->'
    '<span style="mso-list:Ignore">{m}<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp; </span></span>'
    '<!--[endif]--><span lang="VI">{t}<o:p></o:p></span></p>'
)
SOCIAL = '<div class="x11i5rnm xat24cr x1mh8g0r x1vvkbs"><div dir="auto" style="text-align:start">{}</div></div>'
INKS = (
    Ink("ck", "<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote><p>{}</p></blockquote>",
        '<p style="text-align: right;"><strong>{}</strong></p>', gap="\n<p>&nbsp;</p>\n"),
    Ink("tiny", '<p style="text-align: justify;"><span style="font-size: 14pt;">{}</span></p>', "<h3>{}</h3>",
        '<p style="padding-left: 40px;"><em>{}</em></p>', '<p style="text-align: right;"><span style="font-size: 14pt;"><strong>{}</strong></span></p>',
        pics=("figure", "figure_above", "same")),
    Ink("word", '<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt"><span lang="VI" style="font-size:14.0pt;mso-ansi-language:VI">{}<o:p></o:p></span></p>',
        '<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        '<p class="MsoQuote"><i><span lang="VI">{}<o:p></o:p></span></i></p>', '<p class="MsoNormal" align="right" style="text-align:right"><b><span lang="VI">{}<o:p></o:p></span></b></p>',
        wrap='<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal {{margin:0cm}} /* Tin liên quan */</style>{}',
        gap='\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n', typed=True, item=WORD_ITEM, cell='<p class="MsoNormal"><span lang="VI">{}<o:p></o:p></span></p>'),
    Ink("br2", "{}", "<b>{}</b>", "<i>{}</i>", '<div align="right"><b>{}</b></div>', gap="<br />\n<br />\n", typed=True, item="{m} {t}", pics=("table", "center", "table_above")),
    Ink("one_span", "{}", "<strong>{}</strong>", "<em>{}</em>", "<br /><br /><strong>{}</strong>", wrap='<span id="ctl00_cphMain_lblNoiDung" style="font-size:13px">{}</span>', gap="<br>\n", typed=True,
        item="{m} {t}", pics=("table", "center", "table_above")),
    Ink("divs", "<div>{}</div>", "<div><b>{}</b></div>", '<div style="margin-left:40px"><i>{}</i></div>', '<div style="text-align:right"><b>{}</b></div>', gap="\n<div><br></div>\n", pics=("div", "table_above", "table")),
    Ink("layout", '<tr><td class="Normal" style="padding:4px">{}</td></tr>', '<tr><td class="SubTitle"><b>{}</b></td></tr>', '<tr><td class="Quote"><i>{}</i></td></tr>',
        '<tr><td align="right"><b>{}</b></td></tr>', wrap='<table border="0" width="100%" cellpadding="0" cellspacing="0"><tbody>{}</tbody></table>', pics=("row",)),
    Ink("font", '<P align=justify><FONT face=Arial size=2>{}</FONT>', '<P><FONT face=Arial size=2><STRONG>{}</STRONG></FONT>', '<P><FONT face=Arial size=2><EM>{}</EM></FONT>',
        '<P align=right><FONT face=Arial size=2><STRONG>{}</STRONG></FONT>', cell="<FONT size=2>{}</FONT>", pics=("table", "unclosed")),
    Ink("docs", '<p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;white-space:pre-wrap">{}</span></p>',
        '<h2 dir="ltr"><span style="font-size:16pt">{}</span></h2>', '<p dir="ltr" style="margin-left:36pt"><span style="font-style:italic">{}</span></p>',
        '<p dir="ltr" style="text-align:right"><span style="font-weight:700">{}</span></p>', wrap='<b id="docs-internal-guid-7c1e" style="font-weight:normal">{}</b>', gap="<br />\n"),
    Ink("quill", '<p class="ql-align-justify">{}</p>', "<h2>{}</h2>", "<blockquote>{}</blockquote>", '<p class="ql-align-right"><strong>{}</strong></p>', wrap='<div class="ql-editor">{}</div>',
        gap="<p><br></p>", pics=("below", "same")),
    Ink("social", SOCIAL, SOCIAL.format("<strong>{}</strong>"), SOCIAL, '<div style="text-align:right">{}</div>', typed=True, item=SOCIAL.format("{m} {t}"), pics=("div", "figure")),
    Ink("broken", "<p><span>{}</span></b></p>", "<p><b>{}</p></b>", "<p><i>{}</p></i>", "<p align=right><b>{}</font></b>", pics=("below", "table")),
    Ink("html5", "<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", '<p class="byline"><strong>{}</strong></p>', wrap="<section>{}</section>",
        pics=("figure", "figure_above"), caption="{}"),
    Ink("share_point", '<p class="ms-rteElement-P">{}</p>', '<h3 class="ms-rteElement-H3">{}</h3>', '<p class="ms-rteElement-P" style="margin-left:40px">{}</p>', '<p class="ms-rteElement-P ms-rteAlign-right"><strong>{}</strong></p>',
        wrap='<div class="ms-rtestate-field" style="display:inline"><p>&#8203;</p>{}<p>&#8203;</p></div>', pics=("same", "table_above", "table")),
    Ink("gutenberg", "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->", '<h2 class="wp-block-heading">{}</h2>', '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        '<p class="has-text-align-right"><strong>{}</strong></p>', pics=("figure", "gallery"), caption="{}"),
)  # fmt: skip
PICS = {
    "below": '<p style="text-align:center">{i}</p>\n<p style="text-align:center">{c}</p>',
    "same": '<p style="text-align:center">{i}<br />{c}</p>',
    "center": "<center>{i}<br />{c}</center>",
    "unclosed": "<P align=center>{i}<BR>{c}",
    "table": '<table align="center" border="0"><tbody><tr><td>{i}</td></tr><tr><td align="center">{c}</td></tr></tbody></table>',
    "table_above": '<table align="center" border="0"><tbody><tr><td align="center">{c}</td></tr><tr><td>{i}</td></tr></tbody></table>',
    "beside": '<table border="0"><tbody><tr><td width="60%">{i}</td><td valign="middle">{c}</td></tr></tbody></table>',
    "figure": '<figure class="image">{i}<figcaption>{c}</figcaption></figure>',
    "figure_above": '<figure class="image"><figcaption>{c}</figcaption>{i}</figure>',
    "div": '<div style="text-align:center">{i}</div><div style="text-align:center">{c}</div>',
    "row": '<tr><td align="center">{i}</td></tr><tr><td align="center" class="Image">{c}</td></tr>',
    "gallery": '<figure class="wp-block-gallery"><figure class="wp-block-image">{i}<figcaption>{c}</figcaption></figure></figure>',
    "named": '<div class="anh"><div>{i}</div><div>{f}</div><div><i>{c}</i></div></div>',
}
BARE = {"row": '<tr><td align="center">{i}</td></tr>', "": '<div style="text-align:center">{i}</div>'}


def image(base: str, piece: Piece) -> str:
    """The tag of a picture; every second says in ``alt`` only what its file is called."""
    alt = piece.file if len(piece.file) % 2 else ""
    return f'<img src="{base}{piece.file}" alt="{alt}" width="560" />'


def _picture(ink: Ink, base: str, piece: Piece, number: int, named: bool) -> str:
    shape = ink.pics[number % len(ink.pics)]
    if not piece.text:
        return BARE.get(shape, BARE[""]).format(i=image(base, piece))
    shape = "named" if named and shape != "row" else shape
    return PICS[shape].format(i=image(base, piece), c=ink.caption.format(escape(piece.text, quote=False)), f=piece.file)


def _gallery(ink: Ink, base: str, group: list[Piece], number: int) -> str:
    """Several pictures side by side: a table with the captions under them, or a box for each."""
    shots = [(image(base, piece), ink.caption.format(escape(piece.text, quote=False))) for piece in group]
    if number % 2:
        return (
            "<div class='gallery'>"
            + "".join(f"<div class='shot'><a href='{base}'>{i}</a><div>{c}</div></div>" for i, c in shots)
            + "</div>"
        )
    above, below = ("".join(f"<td align='center'>{shot[at]}</td>" for shot in shots) for at in (0, 1))
    return f"<table align='center'><tbody><tr>{above}</tr><tr>{below}</tr></tbody></table>"


def _together(ink: Ink, pieces: list[Piece], number: int, named: bool) -> list[list[Piece]]:
    """The pieces, neighbouring pictures as one group where the editor set them side by side."""
    out: list[list[Piece]] = []
    for piece in pieces:
        joins = out and piece.kind == out[-1][-1].kind == "pic" and piece.text and out[-1][-1].text
        if joins and number % 3 and not named and ink.name not in {"layout", "font", "html5"}:
            out[-1].append(piece)
        else:
            out.append([piece])
    return out


def _list(ink: Ink, piece: Piece) -> Drawn:
    items = [cells[0] for cells in piece.cells]
    if not ink.typed:
        inner = "".join(f"<li>{escape(item, quote=False)}</li>" for item in items)
        whole = f"<{piece.kind}>{inner}</{piece.kind}>"
        return (ink.p.format(whole) if ink.name == "layout" else whole), items
    marks = ["-" if piece.kind == "ul" else f"{at}." for at in range(1, len(items) + 1)]
    drawn = [ink.item.format(m=mark, t=escape(item, quote=False)) for mark, item in zip(marks, items, strict=True)]
    return ("<br />\n" if ink.item == "{m} {t}" else "\n").join(drawn), [
        f"{m} {t}" for m, t in zip(marks, items, strict=True)
    ]


def _table(ink: Ink, piece: Piece) -> Drawn:
    rows = ("".join(f"<td>{ink.cell.format(escape(cell, quote=False))}</td>" for cell in row) for row in piece.cells)
    whole = (
        '<table border="1" cellspacing="0" cellpadding="4"><tbody>'
        + "".join(f"<tr>{row}</tr>" for row in rows)
        + "</tbody></table>"
    )
    return (ink.p.format(whole) if ink.name == "layout" else whole), [" | ".join(row) for row in piece.cells]


def _draw(ink: Ink, base: str, piece: Piece, number: int, named: bool) -> Drawn:
    if piece.kind == "pic":
        return _picture(ink, base, piece, number, named), []
    if piece.kind in {"ul", "ol"}:
        return _list(ink, piece)
    if piece.kind == "table":
        return _table(ink, piece)
    templates = {"p": ink.p, "h": ink.h, "quote": ink.quote, "lead": ink.p.format("<strong>{}</strong>")}
    return templates[piece.kind].format(escape(piece.text, quote=False)), [piece.text]


def draw(ink: Ink, base: str, pieces: list[Piece], sign: Sign, number: int, named: bool = False) -> Drawn:
    """The HTML of *pieces* and the signature, and the lines of text a reader sees there."""
    drawn = [
        (_gallery(ink, base, group, number), []) if len(group) > 1 else _draw(ink, base, group[0], number + at, named)
        for at, group in enumerate(_together(ink, pieces, number, named))
    ]
    parts = [part for part, _ in drawn]
    if sign.inside:
        last = escape(pieces[-1].text, quote=False)
        parts[-1] = ink.p.format(f"{last}<br /><strong>{sign.lines[0]}</strong>")
    ends = [] if sign.inside else [ink.sign.format(line) for line in sign.lines]
    whole = ink.gap.join(parts) + "\n" + "\n".join(ends)
    return ink.wrap.format(whole), [line for _, lines in drawn for line in lines]
