"""How editors' tools of the fifteenth sealed part write a body: paragraphs, headings, pictures and their captions."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from random import Random

from tests.generator.sealed15_tell import Block


@dataclass(frozen=True)
class Ink:
    """One tool: ``{}`` is the words; ``pic`` has ``{src}`` and ``{cap}``, ``bare`` has ``{src}`` only."""

    p: str
    h: str
    quote: str
    pic: str
    bare: str
    table: str = '<table border="1" cellpadding="4">'
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    br: str = "<br />"


CENTER = '<p style="text-align:center">'
INKS = {
    "plain": Ink(
        "<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>",
        '<figure><img src="{src}" alt=""><figcaption>{cap}</figcaption></figure>',
        '<figure><img src="{src}" alt=""></figure>', "<table>", "<p><strong>{}</strong></p>", "<br>",
    ),
    "justify": Ink(
        '<p style="text-align: justify;">{}</p>', '<p style="text-align: justify;"><strong>{}</strong></p>',
        '<p style="text-align: justify;"><em>{}</em></p>',
        CENTER + '<img src="{src}" alt="" width="560" /></p>\n' + CENTER + "<em>{cap}</em></p>",
        CENTER + '<img src="{src}" alt="" width="560" /></p>',
    ),
    "word": Ink(
        '<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;'
        'font-family:&quot;Times New Roman&quot;,&quot;serif&quot;">{}<o:p></o:p></span></p>',
        '<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        '<p class="MsoNormal" style="margin-left:36.0pt"><i><span style="font-size:14.0pt">{}<o:p></o:p></span></i></p>',
        '<div align="center"><table border="0" class="MsoNormalTable"><tr><td><img src="{src}" width="480"></td></tr>'
        '<tr><td align="center"><i><span style="font-size:12.0pt">{cap}</span></i></td></tr></table></div>',
        '<p class="MsoNormal" align="center"><img src="{src}" width="480"></p>',
        '<table class="MsoTableGrid" border="1" cellspacing="0">',
        '<p class="MsoNormal" align="right" style="text-align:right"><b><span style="font-size:14.0pt">{}</span></b></p>',
    ),
    "divs": Ink(
        "<div>{}</div>", "<div><b>{}</b></div>", '<div style="margin-left:40px"><i>{}</i></div>',
        '<div style="text-align:center"><img src="{src}" /></div><div style="text-align:center;font-style:italic">{cap}</div>',
        '<div style="text-align:center"><img src="{src}" /></div>', sign='<div style="text-align:right"><b>{}</b></div>',
    ),
    "br": Ink(
        "{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />",
        '<center><img src="{src}" border="0" /><br /><i>{cap}</i></center><br />',
        '<center><img src="{src}" border="0" /></center><br />', sign='<div align="right"><b>{}</b></div>',
    ),
    "font": Ink(
        "<P align=justify><FONT face=Arial size=2>{}</FONT></P>", "<P><FONT face=Arial size=2><B>{}</B></FONT></P>",
        "<BLOCKQUOTE><FONT face=Arial size=2><I>{}</I></FONT></BLOCKQUOTE>",
        '<TABLE cellSpacing=0 width="1%" align=center border=0><TR><TD><IMG src="{src}" border=0></TD></TR><TR>'
        "<TD align=middle><FONT face=Arial color=#0000ff size=1>{cap}</FONT></TD></TR></TABLE>",
        '<P align=center><IMG src="{src}" border=0></P>', sign="<P align=right><FONT face=Arial size=2><B>{}</B></FONT></P>",
    ),
    "beside": Ink(
        '<p style="text-align:justify"><span style="font-size:16px">{}</span></p>',
        '<h4><span style="font-size:16px">{}</span></h4>', '<blockquote><span style="font-size:16px">{}</span></blockquote>',
        '<table class="pic" border="0"><tr><td width="70%"><img src="{src}" alt="" /></td>'
        '<td valign="bottom" class="caption"><em>{cap}</em></td></tr></table>',
        '<p align="center"><img src="{src}" alt="" /></p>', sign='<p style="text-align:right"><em>{}</em></p>',
    ),
    "above": Ink(
        "<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>",
        '<figure class="photo"><figcaption>{cap}</figcaption><img src="{src}" alt="" loading="lazy"></figure>',
        '<figure class="photo"><img src="{src}" alt="" loading="lazy"></figure>', "<table>",
        '<p class="signature">{}</p>', "<br>",
    ),
    "press": Ink(
        "<p>{}</p>", '<h2 class="wp-block-heading">{}</h2>', '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        '<figure class="wp-block-image size-large"><img decoding="async" class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw='
        '" data-src="{src}" alt=""><figcaption class="wp-element-caption">{cap}</figcaption></figure>',
        '<figure class="wp-block-image size-large"><img decoding="async" src="{src}" alt=""></figure>',
        '<table class="has-fixed-layout">', '<p class="has-text-align-right"><strong>{}</strong></p>', "<br>",
    ),
    "ng": Ink(
        '<p _ngcontent-abc-c42="">{}</p>', '<h3 _ngcontent-abc-c42="">{}</h3>', '<blockquote _ngcontent-abc-c42="">{}</blockquote>',
        '<app-figure _nghost-abc-c51=""><img _ngcontent-abc-c51="" src="{src}"><!----><span _ngcontent-abc-c51="" class="figure-caption'
        ' d-block text-center fst-italic">{cap}</span></app-figure>',
        '<app-figure _nghost-abc-c51=""><img _ngcontent-abc-c51="" src="{src}"><!----></app-figure>',
        '<table class="table table-bordered">', '<p class="text-end fw-bold">{}</p>', "<br>",
    ),
    "amp": Ink(
        "<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>",
        '<figure><amp-img src="{src}" width="640" height="427" layout="responsive"></amp-img><figcaption>{cap}</figcaption></figure>',
        '<amp-img src="{src}" width="640" height="427" layout="responsive"></amp-img>', "<table>", '<p class="author">{}</p>', "<br>",
    ),
}  # fmt: skip


def drawn(ink: Ink, block: Block, src: str) -> str:
    """The markup of one piece; *src* is the address of its picture."""
    words = [escape(line, quote=False) for line in block.lines]
    if block.kind == "pic":
        return ink.pic.format(src=src, cap=words[0]) if words[0] else ink.bare.format(src=src)
    if block.kind in {"ul", "ol"}:
        return f"<{block.kind}>{''.join(f'<li>{item}</li>' for item in words)}</{block.kind}>"
    if block.kind == "table":
        rows = ("".join(f"<td>{cell}</td>" for cell in row.split(" | ")) for row in words)
        return ink.table + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if block.kind == "verse":
        return ink.p.format(ink.br.join(words))
    return {"h": ink.h, "quote": ink.quote}.get(block.kind, ink.p).format(words[0])


def signed(ink: Ink, pieces: list[str], last: Block, lines: tuple[str, ...], glued: bool) -> list[str]:
    """*pieces* with the signature behind them, or as the last lines of the last paragraph when *glued*."""
    if not lines:
        return pieces
    said = [escape(line, quote=False) for line in lines]
    if glued and last.kind == "p":
        whole = ink.br.join([escape(last.lines[0], quote=False), *(f"<strong>{line}</strong>" for line in said)])
        return [*pieces[:-1], ink.p.format(whole)]
    return [*pieces, *(ink.sign.format(line) for line in said)]


def mixed(pieces: list[str], blocks: list[Block], boxes: list[str], rng: Random) -> list[str]:
    """*pieces* with each box between two paragraphs; never behind a picture, whose caption it might seem."""
    spots = [at for at in range(1, len(blocks)) if blocks[at - 1].kind == "p" and blocks[at].kind == "p"]
    where = sorted(rng.sample(spots, min(len(spots), len(boxes))), reverse=True)
    out = list(pieces)
    for at, box in zip(where, boxes, strict=False):
        out.insert(at, box)
    return out
