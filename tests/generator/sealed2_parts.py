"""Parts of the second sealed part's markups: bodies, pictures, data tables, leads."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.model import Block, Picture
from tests.generator.pieces import Pen


@dataclass(frozen=True)
class Hand:
    """How one kind of editor writes a body: a pattern for each kind of piece, ``{}`` being its words."""

    name: str
    p: tuple[str, ...]
    h: str
    quote: str = ""
    lists: tuple[str, str] | None = ("<{0}>", "<li>{}</li>")
    round: tuple[str, str] = ("", "")
    lines: bool = False
    word: bool = False
    row: str = "{}"


MSO = """<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><span lang=VI style='font-size:13.0pt;font-family:"Times New Roman"'>{}<o:p></o:p></span></p>\n"""
HANDS: tuple[Hand, ...] = (
    Hand("styled-divs", ('<div style="padding:4px 0;text-align:justify">{}</div>\n',), '<div style="padding:4px 0;font-weight:bold">{}</div>\n'),
    Hand("cell-breaks", ("{}<br><br>\n",), "<b>{}</b><br><br>\n", lists=None, lines=True),
    Hand("p-in-span", ("<p>{}</p>\n",), "<p><strong>{}</strong></p>\n", round=('<span class="txt" style="font-family:Arial">', "</span>")),
    Hand("unclosed", ("<p>{}\n",), "<p><b>{}</b>\n", lists=("<{0}>", "<li>{}\n")),
    Hand("shouting", ("<P ALIGN=JUSTIFY>{}</P>\n",), "<P><B>{}</B></P>\n", lists=("<{0} TYPE=disc>", "<LI>{}</LI>")),
    Hand("fonts", ('<font face="Tahoma" size=2>{}</font><p>\n',), '<font face="Tahoma" size=2><b>{}</b></font><p>\n'),
    Hand("block-spans", ('<span style="display:block;margin:9px 0">{}</span>\n',), '<span style="display:block"><b>{}</b></span>\n', lists=None),
    Hand("word", (MSO,), MSO.replace("{}", "<b>{}</b>"), lists=None, word=True),
    Hand("ckeditor", ('<p style="text-align: justify;">{}</p>\n\n<p>&nbsp;</p>\n\n',), "<h3>{}</h3>\n\n", "<blockquote>\n<p>{}</p>\n</blockquote>\n"),
    Hand("mail", ('<div dir="ltr"><span>{}</span></div><div><br></div>\n',), '<div dir="ltr"><b>{}</b></div><div><br></div>\n'),
    Hand("one-break", ("&nbsp;&nbsp;&nbsp;&nbsp;{}<br />\n",), "<strong>{}</strong><br />\n", lists=None, lines=True),
    Hand("rows", ("<tr><td align=justify>{}</td></tr>\n",), "<tr><td><b>{}</b></td></tr>\n", lists=None, round=("<table width=100%>", "</table>"), row="<tr><td>{}</td></tr>\n"),
    Hand("definitions", ("<dd>{}</dd>\n",), "<dt><b>{}</b></dt>\n", lists=None, round=("<dl>", "</dl>"), row="<dd>{}</dd>\n"),
    Hand("sections", ('<section class="doan"><p>{}</p></section>\n',), "<h2>{}</h2>\n", "<div class='trich'><p>{}</p></div>\n"),
    Hand("indents", ('<blockquote style="margin:0 0 8px">{}</blockquote>\n',), '<h4>{}</h4>\n'),
    Hand("mixed", ("<p>{}</p>\n", "<div>{}</div>\n", "<div><span>{}</span></div>\n", "{}<br>\n"), "<div><b><u>{}</u></b></div>\n", lists=("<{0} class=ds>", "<li><p>{}</p></li>")),
    Hand("crossed", ("<p><span style='color:#111'>{}</p></span>\n", "<p><i></i>{}<br></p>\n"), "<p><b>{}</p></b>\n"),
    Hand("deep", ("<div><div><div><div><p>{}</p></div></div></div></div>\n",), "<div><div><h5>{}</h5></div></div>\n", "<div><div><q style='quotes:none'>{}</q></div></div>\n"),
    Hand("small-headings", ('<h4 style="font-weight:normal;font-size:14px">{}</h4>\n',), "<h3>{}</h3>\n"),
    Hand("one-paragraph", ("{}<br/><br/>",), "<b>{}</b><br/><br/>", lists=None, round=('<p style="text-align:justify">', "</p>"), lines=True),
)  # fmt: skip


def grid(pen: Pen, block: Block) -> str:
    """A data table of the article, as one of five editors makes it."""
    style = pen.rng.randrange(5)
    if style == 0:
        rows = "".join("<tr>" + "".join(f"<td>{escape(c)}" for c in row) + "\n" for row in block.rows)
        return f"<table border=1>{rows}</table>\n"
    if style == 1:
        cells = [
            [f'<td style="border:1px solid"><p class="MsoNormal">{escape(c)}</p></td>' for c in row]
            for row in block.rows
        ]
        return (
            '<table class="MsoTableGrid" border="1">'
            + "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
            + "</table>\n"
        )
    first, *rest = block.rows
    head = "".join(f"<th>{escape(c)}</th>" for c in first)
    body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in rest)
    whole = f'<table border="1"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>\n'
    return (whole, f'<figure class="table">{whole}</figure>\n', f"<center>{whole}</center>\n")[style - 2]


CAPTIONS = ("figure", "break", "rows", "divs", "italics", "wp", "gallery", "centre")


def shown(pen: Pen, pic: Picture, style: str, lines: bool) -> str:
    """A picture, the line with its file's name if there is one, and its caption."""
    words, name, img = escape(pic.caption or ""), escape(pic.file) if pic.show_name else "", pen.img(pic)
    if lines:
        return f"{img}<br>\n" + (f"{name}<br>\n" if name else "") + (f"<i>{words}</i><br><br>\n" if words else "<br>\n")
    named = f"<p align=center>{name}</p>" if name else ""
    shapes = {
        "figure": (f"<figure>{img}{named}", f"<figcaption>{words}</figcaption>", "</figure>"),
        "break": (f'<p align="center">{img}' + (f"<br>{name}" if name else ""), f"<br><em>{words}</em>", "</p>"),
        "rows": (f"<table align=center><tr><td>{img}{named}</td></tr>", f"<tr><td align=center><i>{words}</i></td></tr>", "</table>"),
        "divs": (f'<div style="text-align:center">{img}</div>{named}', f'<div style="text-align:center;font-size:12px">{words}</div>', ""),
        "italics": (f'<p style="text-align:center">{img}</p>{named}', f'<p style="text-align:center"><i>{words}</i></p>', ""),
        "wp": (f'<div class="wp-caption aligncenter">{img}{named}', f'<p class="wp-caption-text">{words}</p>', "</div>"),
        "gallery": (f"<dl class=gallery-item><dt>{img}</dt>{named}", f"<dd class=gallery-caption>{words}</dd>", "</dl>"),
        "centre": (f"<CENTER>{img}" + (f"<BR>{name}" if name else ""), f"<BR><FONT SIZE=2 COLOR=#333399><I>{words}</I></FONT>", "</CENTER>"),
    }  # fmt: skip
    start, said, end = shapes[style]
    return start + (said if words else "") + end + "\n"


def worded(pen: Pen, text: str) -> str:
    """*text* cut into the runs Word leaves behind."""
    words = text.split(" ")
    cut = len(words) // 3
    if cut < 3:
        return escape(text)
    start, middle, end = (escape(" ".join(part)) for part in (words[:cut], words[cut : 2 * cut], words[2 * cut :]))
    return f"{start}</span><span style='mso-bidi-font-weight:bold'> {middle}</span><span style='letter-spacing:-.1pt'> {end}"


def bodied(pen: Pen, blocks: tuple[Block, ...], hand: Hand, style: str, opening: str = "", inset: str = "") -> str:
    """The body as *hand* writes it, after *opening*; *inset* is a box of chrome before the last paragraph."""
    out = [opening]
    for at, block in enumerate(blocks):
        if at and at == len(blocks) - 1 and blocks[at - 1].kind not in {"h", "pic"}:
            out.append(inset)
        if block.kind == "pic" and block.pic:
            out.append(hand.row.format(shown(pen, block.pic, style, hand.lines)))
        elif block.kind == "table":
            out.append(hand.row.format(grid(pen, block)) + ("<br>\n" if hand.lines else ""))
        elif hand.lists and block.kind in {"ul", "ol"}:
            start, item = hand.lists
            items = "".join(item.format(escape(text)) for text in block.items)
            out.append(start.format(block.kind) + items + f"</{block.kind}>\n")
        elif block.kind == "h":
            out.append(hand.h.format(escape(block.text)))
        elif block.kind == "quote" and hand.quote:
            out.append(hand.quote.format(escape(block.text)))
        else:
            words = worded(pen, block.text) if hand.word else escape(block.text)
            out.append(hand.p[at % len(hand.p)].format(words))
    return hand.round[0] + "".join(out) + hand.round[1]


#: Ways to write a lead; the first three leave it unmarked, so that nobody could say which paragraph is one.
LEADS = (
    "", "", "",
    '<p class="sapo"><b>{}</b></p>\n', '<h2 style="font-size:15px">{}</h2>\n', '<div class="tomtat" style="font-weight:bold">{}</div>\n',
    "<p><strong>{}</strong></p>\n", "<p><b><i>{}</i></b></p>\n", "<div class=intro><strong>{}</strong></div>\n",
)  # fmt: skip


def led(pen: Pen, lead: str, hand: Hand, pattern: str) -> str:
    """The lead, by itself or as the body's first paragraph."""
    if not pattern or hand.row != "{}":
        words = worded(pen, lead) if hand.word else escape(lead)
        return hand.row.format(f"<b>{words}</b>") if pattern else hand.p[0].format(words)
    if hand.lines:
        return f"<b>{escape(lead)}</b><br><br>\n"
    return pattern.format(escape(lead))
