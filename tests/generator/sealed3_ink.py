"""How an editor's hand sets the text of the seventh part: paragraphs, pictures, signatures, related lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from random import Random

from tests.generator.model import Block, Link, Picture, Story

PICTURES = {
    "two": ('<p align="center">{0}</p>\n', '<p align="center">{0}</p>\n<p align="center">{1}</p>\n'),
    "under": ("<center>{0}</center>\n", "<center>{0}<br /><small><i>{1}</i></small></center>\n"),
    "table": (
        "<table class=anh align=center><tr><td>{0}</td></tr></table>\n",
        "<table class=anh align=center><tr><td>{0}</td></tr><tr><td align=center><em>{1}</em></td></tr></table>\n",
    ),
    "figure": ("<figure>{0}</figure>\n", "<figure>{0}<figcaption><p>{1}</p></figcaption></figure>\n"),
    "box": (
        '<div class="khung-anh">{0}</div>\n',
        '<div class="khung-anh"><div>{0}</div><div class="chu-thich">{1}</div></div>\n',
    ),
    "dl": ("<dl class=pic><dt>{0}</dt></dl>\n", "<dl class=pic><dt>{0}</dt><dd>{1}</dd></dl>\n"),
    "block": (
        '<div style="text-align:center">{0}</div>\n',
        '<div style="text-align:center">{0}<span style="display:block;font-style:italic">{1}</span></div>\n',
    ),
    "line": ("{0}", "{0}<br>{1}"),
}
RELATED = {
    "ul": ("<h4>{}</h4><ul class=tlq>", '<li><a href="{1}">{0}</a> <small>{2}</small></li>', "</ul>"),
    "rows": (
        "<table><tr><th align=left>{}</th></tr>",
        '<tr><td>&raquo; <a href="{1}">{0}</a>{2}</td></tr>',
        "</table>",
    ),
    "flat": ("<p><b>{}</b></p>", '<p><a href="{1}">{0}</a>{2}</p>', ""),
    "lines": ("<br><b><u>{}</u></b><br>", '<a href="{1}">{0}</a>{2}<br>', "<br>"),
    "dl": ("<dl><dt><strong>{}</strong></dt>", '<dd><a href="{1}"><span>{0}</span></a><i>{2}</i></dd>', "</dl>"),
    "thumbs": (
        '<div class="t"><span>{}</span></div><div class="g">',
        '<div class="i"><a href="{1}"><img src="/thumb/nho.jpg" width="80" alt=""></a><h5><a href="{1}">{0}</a></h5><time>{2}</time></div>',
        "</div>",
    ),
    "cards": (
        "<section><h2>{}</h2>",
        '<article><h3><a href="{1}">{0}</a></h3><span>{2}</span></article>',
        "</section>",
    ),
    "open": ("<h4>{}</h4><ul>", '<li><a href="{1}">{0}</a>{2}\n', "</ul>"),
}
Cut = Callable[[Random, str], str]


def plain(rng: Random, text: str) -> str:
    return escape(text)


def word(rng: Random, text: str) -> str:
    """Runs as a word processor pastes them."""
    out, words = [], text.split(" ")
    while words:
        size = rng.randint(4, 14)
        run, words = words[:size], words[size:]
        style = rng.choice(
            ("font-size:13.0pt;mso-fareast-language:VI", "letter-spacing:-.1pt", "color:black;background:white")
        )
        out.append(f"<span lang=VI style='{style}'>{escape(' '.join(run))}{' ' if words else ''}</span>")
    return "".join(out) + "<o:p></o:p>"


def marked(rng: Random, text: str) -> str:
    """Words set bold, coloured, linked, or cut in two by an element."""
    words = [escape(word) for word in text.split(" ")]
    for at, one in enumerate(words):
        roll = rng.random()
        if "&" in one or roll > 0.12:
            continue
        shapes = (
            "<strong>{0}</strong>",
            "<font color=black>{0}</font>",
            "<u>{0}</u>",
            '<a href="/tag/x">{0}</a>',
            "{1}<span>{2}</span>",
        )
        words[at] = rng.choice(shapes).format(one, one[:1], one[1:])
    return " ".join(words)


def wrapped(rng: Random, text: str) -> str:
    """Source lines broken where a browser shows a space."""
    return "".join("\n      " if letter == " " and rng.random() < 0.15 else letter for letter in escape(text))


@dataclass(frozen=True)
class Ink:
    """One way of setting a body."""

    p: str = "<p>{}</p>"
    h: str = "<h3>{}</h3>"
    lead: str = "<p>{}</p>"
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    join: str = "\n"
    cut: Cut = plain
    flat: bool = False
    quote: str = "<blockquote>{}</blockquote>"
    cell: str = "{}"


INKS = {
    "p": Ink(lead="<p><strong>{}</strong></p>"),
    "justify": Ink('<p style="text-align:justify">&nbsp; &nbsp; {}</p>', "<p><b>{}</b></p>", '<p class="sapo">{}</p>', cut=marked),
    "div": Ink("<div>{}</div>", "<div><b>{}</b></div>", '<div class="tomtat">{}</div>', "<div align=right><i>{}</i></div>"),
    "br": Ink("{}", "<b>{}</b>", "<b>{}</b>", "<div align=right><b>{}</b></div>", "<br><br>\n", flat=True, quote="<i>{}</i>"),
    "br1": Ink("{}", "<strong>{}</strong>", "{}", '<p align="right"><b>{}</b></p>', "<br/>\n", cut=marked, flat=True, quote="{}"),
    "word": Ink(
        '<p class=MsoNormal style="text-align:justify;text-indent:28.35pt">{}</p>', "<p class=MsoNormal><b>{}</b></p>",
        "<p class=MsoNormal><b>{}</b></p>", '<p class=MsoNormal align=right style="text-align:right"><b>{}</b></p>', cut=word,
        quote="<p class=MsoQuote>{}</p>", cell="<p class=MsoNormal>{}</p>",
    ),
    "font": Ink(
        '<P ALIGN=justify><FONT FACE="Tahoma" SIZE=2>{}</FONT></P>', "<P><FONT COLOR=navy><B>{}</B></FONT></P>",
        "<P><FONT SIZE=3><B>{}</B></FONT></P>", "<P ALIGN=right><FONT SIZE=2><B>{}</B></FONT></P>", flat=True,
        quote="<P><I>{}</I></P>",
    ),
    "rows": Ink("<tr><td>{}</td></tr>", "<tr><td><b>{}</b></td></tr>", "<tr><td><b>{}</b></td></tr>", "<tr><td align=right><b>{}</b></td></tr>", flat=True, quote="<tr><td><i>{}</i></td></tr>"),
    "open": Ink("<p>{}\n", "<p><b>{}</b>\n", "<p>{}\n", "<p align=right><b>{}</b>\n", cut=wrapped, quote="<blockquote><p>{}</blockquote>"),
    "loose": Ink("<p>{}</span></p>", "<p><b><i>{}</b></i></p>", "<div><p><b>{}</div>", "<p align='right'><b>{}</p></b>", cut=wrapped, quote="<p><i>{}</p>"),
    "section": Ink("<section><p>{}</p></section>", "<h2>{}</h2>", "<h2>{}</h2>", '<p class="right" style="text-align:right"><em>{}</em></p>', cut=marked),
    "dd": Ink("<dd>{}</dd>", "<dd><b>{}</b></dd>", "<dd><strong>{}</strong></dd>", '<dd style="text-align:right"><b>{}</b></dd>', flat=True, quote="<dd><i>{}</i></dd>"),
}  # fmt: skip


@dataclass
class Hand:
    """What draws one page: the dice, the ink, the shapes of pictures and related lists."""

    rng: Random
    ink: Ink
    pic: str = "two"
    rel: str = "ul"
    folder: str = "/Images/bai-viet/"

    def src(self, pic: Picture) -> str:
        return self.folder + pic.file

    def inside(self, drawn: str) -> str:
        """*drawn* in the row or item that this ink is made of."""
        frame = "<tr><td>{}</td></tr>" if self.ink is INKS["rows"] else "<dd>{}</dd>" if self.ink is INKS["dd"] else ""
        return frame.format(drawn) if frame else drawn

    def named(self, pic: Picture, image: str) -> str:
        """The picture and the line with its file's name; a name alone, linked, only where a caption says it is a picture."""
        if self.pic == "line":
            return f"{image}<br>{pic.file}"
        if pic.caption and self.rng.random() < 0.5:
            return f'<a href="{self.src(pic)}">{pic.file}</a>'
        return f"{image}</p><p>{pic.file}" if self.pic == "two" else f"{image}<br>{pic.file}"

    def picture(self, pic: Picture) -> str:
        alone, told = PICTURES[self.pic]
        image = f'<img src="{self.src(pic)}" alt="" width="600">'
        image = self.named(pic, image) if pic.show_name else image
        return self.inside(told.format(image, escape(pic.caption)) if pic.caption else alone.format(image))

    def table(self, block: Block) -> str:
        rows = ""
        for row in block.rows:
            cells = (self.ink.cell.format(self.ink.cut(self.rng, cell)) for cell in row)
            rows += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
        return self.inside(f'<table border="1" cellpadding="4"><tbody>{rows}</tbody></table>')

    def block(self, block: Block) -> str:
        if block.pic:
            return self.picture(block.pic)
        if block.kind == "table":
            return self.table(block)
        if block.kind in {"ul", "ol"}:
            items = "".join(f"<li>{self.ink.cut(self.rng, item)}</li>" for item in block.items)
            return f"<{block.kind}>{items}</{block.kind}>"
        shape = {"h": self.ink.h, "quote": self.ink.quote}.get(block.kind, self.ink.p)
        return shape.format(self.ink.cut(self.rng, block.text))

    def sign(self, line: str) -> str:
        label, colon, rest = line.partition(":")
        text = f"<u>{escape(label)}</u>:{escape(rest)}" if colon and self.rng.random() < 0.25 else escape(line)
        return self.ink.sign.format(text)

    def body(self, story: Story, lead: bool = True, signed: bool = True) -> str:
        """Head picture, lead, pieces, signature."""
        out = [self.picture(story.head_picture)] if story.head_picture and lead else []
        out += [self.ink.lead.format(self.ink.cut(self.rng, story.lead))] if lead else []
        out += [self.block(block) for block in story.blocks]
        out += [self.sign(line) for line in (story.byline, story.source_line) if line and signed]
        return self.ink.join.join(out)

    def related(self, heading: str, links: tuple[Link, ...]) -> str:
        """The related list, nothing when there is none."""
        start, row, end = RELATED[self.rel]
        rows = "".join(row.format(escape(link.title), escape(link.href), link.shown) for link in links)
        return start.format(heading) + rows + end if links else ""
