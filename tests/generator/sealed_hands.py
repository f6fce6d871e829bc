"""The hands of the sealed part: how an editor's program writes the body of an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from random import Random
from urllib.parse import quote

from tests.generator.model import Block, Picture, Story

JUNK = "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><p>Tin liên quan</p><![endif]-->"
CELL = '<td valign="top" style="border:solid windowtext 1.0pt;padding:0in 5.4pt">{}</td>'


@dataclass(frozen=True)
class Hand:
    """Markup with holes; where there are several shapes, each piece draws one."""

    name: str
    para: tuple[str, ...]
    lead: tuple[str, ...]
    heading: tuple[str, ...]
    figure: tuple[str, ...]
    bare: str
    sign: str
    file: str = '<p style="text-align:center">{}</p>'
    quote: str = "<blockquote><p>{}</p></blockquote>"
    item: str = "<li>{}</li>"
    typed_lists: bool = False
    table: str = '<table border="1" cellpadding="1" cellspacing="1" style="width:500px"><tbody>{}</tbody></table>'
    cell: str = "<td>{}</td>"
    wrap: str = "{}"
    gap: str = "\n"
    noise: tuple[str, ...] = ()
    hard_wrap: bool = False


@dataclass
class Desk:
    """One page while it is drawn; ``doubt`` names the fields on which its truth is not beyond doubt."""

    rng: Random
    story: Story
    hand: Hand
    folder: str
    lazy: bool = False
    lightbox: bool = False
    plain_lead: bool = False
    doubt: set[str] = field(default_factory=set)

    def src(self, pic: Picture) -> str:
        """Address of a picture as the page has it."""
        return self.folder + quote(pic.file)

    def img(self, pic: Picture) -> str:
        """The picture, loaded late or under a link to itself on some pages."""
        alt, src = escape(pic.alt), self.src(pic)
        tag = f'<img alt="{alt}" src="{src}" style="width:600px;height:400px" />'
        if self.lazy:
            tag = (
                f'<img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="{src}" alt="{alt}">'
            )
        return f'<a href="{src}" data-fancybox="gallery" class="zoom">{tag}</a>' if self.lightbox else tag


def inked(desk: Desk, text: str) -> str:
    """*text* as markup: a few words bold or linked, some spaces hard, lines broken where the source breaks them."""
    rng = desk.rng
    parts = [escape(word, quote=False) for word in text.split(" ")]
    if len(parts) > 12 and rng.random() < 0.3:
        at, many = rng.randint(0, len(parts) - 6), rng.randint(1, 4)
        shape = rng.choice(
            ("<b>{}</b>", "<strong>{}</strong>", "<em>{}</em>", '<a href="https://vi.wikipedia.org/wiki/x">{}</a>', "<u>{}</u>", '<span style="color:#c0392b">{}</span>')
        )  # fmt: skip
        parts[at : at + many] = [shape.format(" ".join(parts[at : at + many]))]
    if len(parts) > 12 and rng.random() < 0.08:
        at = rng.randint(2, len(parts) - 2)
        if len(parts[at]) > 3 and parts[at].isalpha():
            parts[at] = f"<span>{parts[at][:2]}</span>{parts[at][2:]}"
    out = parts[0]
    for at, part in enumerate(parts[1:], 1):
        gap = "\n" if desk.hand.hard_wrap and at % 13 == 0 else " "
        out += (rng.choice(("&nbsp;", " &nbsp;")) if rng.random() < 0.008 else gap) + part
    return out


def pictured(desk: Desk, pic: Picture) -> str:
    """A picture with the line of its file name and its caption, as far as the page has them."""
    hand = desk.hand
    name = hand.file.format(escape(pic.file)) if pic.show_name else ""
    if pic.caption:
        shape = desk.rng.choice(hand.figure)
        return shape.format(img=desk.img(pic), name=name, cap=escape(pic.caption, quote=False))
    return hand.bare.format(img=desk.img(pic), name=name)


def piece(desk: Desk, block: Block) -> str:
    """One piece of a body."""
    hand, rng = desk.hand, desk.rng
    if block.kind == "pic" and block.pic:
        return pictured(desk, block.pic)
    if block.kind in {"ul", "ol"}:
        inner = "".join(hand.item.format(inked(desk, item)) for item in block.items)
        return f"<{block.kind}>{inner}</{block.kind}>"
    if block.kind == "table":
        rows = ("".join(hand.cell.format(escape(cell)) for cell in row) for row in block.rows)
        return hand.table.format("".join(f"<tr>{row}</tr>\n" for row in rows))
    if block.kind == "h":
        return rng.choice(hand.heading).format(escape(block.text))
    if block.kind == "quote":
        return hand.quote.format(escape(block.text, quote=False))
    return rng.choice(hand.para).format(inked(desk, block.text))


def lead(desk: Desk) -> str:
    """The lead, marked as such unless the page prints it like any paragraph."""
    shapes = desk.hand.para if desk.plain_lead else desk.hand.lead
    return desk.rng.choice(shapes).format(escape(desk.story.lead, quote=False))


def above(desk: Desk) -> str:
    """The picture above the lead."""
    return pictured(desk, desk.story.head_picture) if desk.story.head_picture else ""


def blocks(desk: Desk) -> str:
    """The body without its lead and signature."""
    out = []
    for block in desk.story.blocks:
        out.append(piece(desk, block))
        if desk.hand.noise and desk.rng.random() < 0.12:
            out.append(desk.rng.choice(desk.hand.noise))
    return desk.hand.gap.join(out)


def signature(desk: Desk) -> str:
    """Who wrote it and where it comes from: a line each, or two lines of one block."""
    story, rng = desk.story, desk.rng
    lines = []
    for line in (story.byline, story.source_line):
        label, colon, name = line.partition(":")
        split = bool(colon) and not line.startswith("(") and rng.random() < 0.25
        lines.append(f"<i>{escape(label)}:</i>{escape(name)}" if split else escape(line))
    lines = [line for line in lines if line]
    if len(lines) == 2 and rng.random() < 0.25:
        lines = ["<br />".join(lines)]
    return desk.hand.gap.join(desk.hand.sign.format(line) for line in lines)


def whole(desk: Desk) -> str:
    """Everything an editor typed into the one big field."""
    parts = (above(desk), lead(desk), blocks(desk), signature(desk))
    return desk.hand.wrap.format(desk.hand.gap.join(part for part in parts if part))


_CENTRED = '<p style="text-align:center">{img}</p>{name}<p style="text-align:center"><em>{cap}</em></p>'
_SPAN = '<span style="font-size:16px;"><span style="font-family:Arial,Helvetica,sans-serif;">{}</span></span>'
_MSO = "<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify;text-indent:.5in;line-height:150%'><span lang=VI style='font-size:14.0pt;line-height:150%;font-family:\"Times New Roman\",serif;mso-ansi-language:VI'>{}<o:p></o:p></span></p>"
_FB = '<div class="xdj266r x11i5rnm x1vvkbs x126k92a"><div dir="auto" style="text-align:start"><span class="x193iq5w xeuugli" dir="auto">{}</span></div></div>'

HANDS = (
    Hand(
        "cke", (f'<p style="text-align:justify">{_SPAN}</p>', f"<p>{_SPAN}</p>"), (f'<p style="text-align:justify"><strong>{_SPAN}</strong></p>',),
        (f"<h3>{_SPAN}</h3>", f"<p><strong>{_SPAN}</strong></p>"),
        ('<div style="text-align:center"><figure class="image" style="display:inline-block">{img}{name}<figcaption>{cap}</figcaption></figure></div>', _CENTRED),
        '<p style="text-align:center">{img}</p>{name}', '<p style="text-align:right"><strong>{}</strong></p>', noise=("<p>&nbsp;</p>", "<p><br />&nbsp;</p>", '<p><iframe allowfullscreen src="https://www.youtube.com/embed/k2" width="560"></iframe></p>'), gap="\n\n",
    ),
    Hand(
        "word", (_MSO,), (_MSO.format("<b>{}</b>"),), (_MSO.format("<b>{}</b>"), f"<h2>{{}}<o:p></o:p></h2>{JUNK}"),
        ('<p class=MsoNormal align=center style=\'text-align:center\'><span style=\'mso-no-proof:yes\'>{img}</span><o:p></o:p></p>{name}<p class=MsoCaption align=center style=\'text-align:center\'><i><span style=\'font-size:13.0pt\'>{cap}<o:p></o:p></span></i></p>',),
        "<p class=MsoNormal align=center>{img}<o:p></o:p></p>{name}", "<p class=MsoNormal align=right style='text-align:right'><b><span lang=VI>{}<o:p></o:p></span></b></p>",
        file="<p class=MsoNormal align=center>{}<o:p></o:p></p>", quote=_MSO.format("<i>{}</i>"), typed_lists=True, table='<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style=\'border-collapse:collapse\'>{}</table>',
        cell=CELL.format("<p class=MsoNormal>{}<o:p></o:p></p>"), wrap=JUNK + '<div class=WordSection1>{}</div>', noise=("<p class=MsoNormal><o:p>&nbsp;</o:p></p>",), hard_wrap=True,
    ),
    Hand(
        "font", ('<P align="justify"><FONT face="Times New Roman" size="3">{}</FONT></P>', '<P align=justify><FONT face=Arial size=2><FONT color=#000000>{}</FONT></FONT></P>'),
        ('<P align="justify"><FONT size="3"><B>{}</B></FONT></P>', "<P><B><EM><FONT size=3>{}</FONT></EM></B></P>"), ('<P><FONT color="#0000ff"><B>{}</B></FONT></P>',),
        ('<P align="center">{img}</P>{name}<P align="center"><FONT size="2"><I>{cap}</I></FONT></P>', '<P align="center">{img}<BR>{name}<FONT size="2" color="#666666"><I>{cap}</I></FONT></P>'),
        '<P align="center">{img}</P>{name}', '<P align="right"><FONT size="3"><B>{}</B></FONT></P>', file='<FONT size="1">{}</FONT><BR>', quote="<BLOCKQUOTE><FONT size=3>{}</FONT></BLOCKQUOTE>",
    ),
    Hand(
        "breaks", ("{}<br />\n<br />\n", "&nbsp;&nbsp;&nbsp; {}<br />\n<br />\n"), ("<strong>{}</strong><br />\n<br />\n",), ("<strong>{}</strong><br />\n<br />\n",),
        ('<center>{img}<br />\n{name}<em>{cap}</em></center>\n<br />\n',), "<center>{img}<br />{name}</center>\n", '<div align="right"><strong>{}</strong></div>\n',
        file="{}<br />", quote="<em>{}</em><br />\n<br />\n", typed_lists=True, gap="",
    ),
    Hand(
        "divs", ("<div>{}</div><div><br></div>", "<div style=\"text-align: justify;\">{}</div>"), ("<div><b>{}</b></div><div><br></div>",), ("<div><b><u>{}</u></b></div>",),
        ('<div style="text-align: center;">{img}</div>{name}<div style="text-align: center;"><i>{cap}</i></div>',), '<div style="text-align: center;">{img}</div>{name}<div><br></div>',
        '<div style="text-align: right;"><b>{}</b></div>', file='<div style="text-align: center;">{}</div>', quote="<div><i>{}</i></div>", noise=("<div>&#8203;</div>", "<hr>", '<a name="_GoBack"></a>',),
    ),
    Hand(
        "rad", ('<p style="text-align: justify;"><span style="color: #333333; font-size: 14px;">{}</span></p>',), ('<h2 class="sapo" style="font-size:15px">{}</h2>', "<p><strong>{}</strong></p>"),
        ("<h4>{}</h4>",), ('<table align="center" cellpadding="3" class="image"><tbody><tr><td>{img}{name}</td></tr><tr><td class="caption" style="text-align:center;font-style:italic">{cap}</td></tr></tbody></table>',),
        '<table align="center" class="image"><tbody><tr><td>{img}{name}</td></tr></tbody></table>', '<p style="text-align: right;"><strong>{}</strong></p>', file="<div>{}</div>", noise=("<p>\u200b</p>", "<p>&nbsp;</p>"),
    ),
    Hand(
        "press", ('<p class="Normal">{}</p>', '<p class="Normal" data-v="1">{}</p>'), ('<h2 class="short_intro txt_666">{}</h2>', '<div class="chapeau"><strong>{}</strong></div>'), ('<p class="subtitle"><strong>{}</strong></p>', "<h3>{}</h3>"),
        ('<table class="picture" align="center"><tbody><tr><td class="pic">{img}{name}</td></tr><tr><td class="pic_caption"><em>{cap}</em></td></tr></tbody></table>', '<div class="article-photo">{img}{name}<p class="img_desc" style="text-align:center"><em>{cap}</em></p></div>', '<figure class="expNoEdit">{img}{name}<figcaption><p>{cap}</p></figcaption></figure>'),
        '<div class="article-photo">{img}</div>{name}', '<p class="author" style="text-align:right"><strong>{}</strong></p>', noise=('<div class="banner-inline"></div>',),
    ),
    Hand(
        "social", (_FB,), (_FB.format("<b>{}</b>"),), (_FB.format("<strong>{}</strong>"),), ('<div dir="auto" style="text-align:center">{img}</div>{name}<div dir="auto" style="text-align:center"><span><em>{cap}</em></span></div>',),
        '<div dir="auto" style="text-align:center">{img}</div>{name}', '<div dir="auto" style="text-align:right"><b>{}</b></div>', file='<div dir="auto" style="text-align:center">{}</div>', quote=_FB.format("<em>{}</em>"), typed_lists=True,
    ),
    Hand(
        "rows", ('<tr><td style="text-align:justify">{}</td></tr>', "<tr><td><p>{}</p></td></tr>"), ("<tr><td><b>{}</b></td></tr>",), ("<tr><td><b>{}</b></td></tr>",),
        ('<tr><td align="center">{img}</td></tr>{name}<tr><td align="center"><i>{cap}</i></td></tr>',), '<tr><td align="center">{img}</td></tr>{name}', '<tr><td align="right"><b>{}</b></td></tr>', file='<tr><td align="center">{}</td></tr>',
        quote="<tr><td><i>{}</i></td></tr>", typed_lists=True, table='<tr><td><table border="1">{}</table></td></tr>', wrap='<table width="100%" cellpadding="2" border="0">{}</table>', noise=("<tr><td>&nbsp;</td></tr>",),
    ),
    Hand(
        "torn", ('<p style="text-align:justify">{}', "<p><span>{}</p>", "<p>{}</font></p>", '<p align=justify>{}</center>'), ("<p><strong>{}</strong>", "<p><b><span>{}</b></p>"), ("<p><b>{}</p></b>",),
        ('<p align=center>{img}<p align=center>{name}<i>{cap}</i>', "<center>{img}<br>{name}<i>{cap}</center></i>"), "<p align=center>{img}{name}", "<p align=right><b>{}</b>", file="{}<br>", quote="<blockquote>{}</blockquote></span>",
        typed_lists=True, table="<table border=1>{}</table>", cell="<td>{}",
    ),
    Hand(
        "span", ("{}<br><br>",), ("<b>{}</b><br><br>",), ("<b>{}</b><br><br>",), ('{img}<br>{name}<i style="display:block;text-align:center">{cap}</i><br>',), "{img}<br>{name}<br>", '<b style="display:block;text-align:right">{}</b>',
        file="{}<br>", quote="<i>{}</i><br><br>", typed_lists=True, wrap="<span class=noidung>{}</span>", gap="",
    ),
)  # fmt: skip
