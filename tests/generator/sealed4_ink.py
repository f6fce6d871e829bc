"""How the editor's text was pasted: paragraphs, breaks, Word, old fonts; pictures, captions, signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from random import Random

from tests.generator.sealed4_tell import Piece, Tale


def esc(text: str) -> str:
    """*text* as HTML text."""
    return escape(text, quote=False)


@dataclass(frozen=True)
class Ink:
    """Patterns for a paragraph, a heading, a bold line and a quotation; ``flat`` inks know only breaks between."""

    p: str
    h: str = "<p><strong>{}</strong></p>"
    b: str = "<p><strong>{}</strong></p>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    verse: str = '<p style="text-align:center"><em>{}</em></p>'
    sep: str = "\n"
    flat: bool = False
    word: bool = False


INKS: dict[str, Ink] = {
    "p": Ink("<p>{}</p>", "<h2>{}</h2>"),
    "justify": Ink(
        '<p style="text-align: justify;"><span style="font-size:14px;"><span style="font-family:arial,helvetica,sans-serif;">{}</span></span></p>',
        '<p style="text-align: justify;"><span style="font-size:14px;"><strong>{}</strong></span></p>',
        quote='<p style="margin-left:40px;text-align: justify;"><em>{}</em></p>',
    ),
    "spaced": Ink("<p>{}</p>", "<h3>{}</h3>", sep="\n<p>&nbsp;</p>\n"),
    "div": Ink("<div>{}</div>", "<div><b>{}</b></div>", "<div><b>{}</b></div>", "<div><i>{}</i></div>", sep="\n<div><br></div>\n"),
    "plaindiv": Ink('<div style="text-align:justify">{}</div>', "<div><strong>{}</strong></div>", "<div><strong>{}</strong></div>"),
    "word": Ink(
        "<p class=MsoNormal style='margin-top:6.0pt;text-align:justify;text-indent:36.0pt'>{}<o:p></o:p></p>",
        "<p class=MsoNormal style='margin-top:6.0pt;text-indent:36.0pt'><b style='mso-bidi-font-weight:normal'>{}</b><o:p></o:p></p>",
        "<p class=MsoNormal style='text-indent:36.0pt'><b><i>{}</i></b><o:p></o:p></p>",
        "<p class=MsoQuote style='margin-left:.5in'>{}<o:p></o:p></p>",
        word=True,
    ),
    "font": Ink(
        '<P align=justify><FONT face="Times New Roman" size=3>{}</FONT></P>',
        "<P><FONT size=3><B>{}</B></FONT></P>", "<P><FONT size=3><B>{}</B></FONT></P>", "<P><FONT size=3><I>{}</I></FONT></P>",
    ),
    "open": Ink("<p align=justify>{}", "<p align=left><b>{}</b>", "<p align=left><b>{}</b>", "<p align=justify><i>{}</i>", "<p align=center><i>{}</i>"),
    "tail": Ink('<p class="mb-4 leading-7 text-gray-800">{}</p>', '<h3 class="mt-6 font-semibold">{}</h3>', quote='<blockquote class="border-l-4 pl-4 italic">{}</blockquote>'),
    "section": Ink("<section><p>{}</p></section>", "<section><h4>{}</h4></section>"),
    "spans": Ink(
        '<div class="block"><span><span data-text="true">{}</span></span></div>', '<div class="block"><span style="font-weight:bold">{}</span></div>',
        '<div class="block"><span style="font-weight:bold">{}</span></div>', '<div class="block"><span style="font-style:italic">{}</span></div>',
    ),
    "indent": Ink('<p style="text-align:justify">&nbsp;&nbsp;&nbsp; {}</p>', "<p><b>{}</b></p>"),
    "br2": Ink("{}", "<b>{}</b>", "<b>{}</b>", "<i>{}</i>", "<i>{}</i>", sep="<br /><br />\n", flat=True),
    "br1": Ink("{}", "<strong>{}</strong>", "<strong>{}</strong>", "<em>{}</em>", "<em>{}</em>", sep="<br>\n", flat=True),
    "brindent": Ink("&nbsp; &nbsp; {}", "<b>{}</b>", "<b>{}</b>", "<i>{}</i>", "<i>{}</i>", sep="<BR>\n", flat=True),
}  # fmt: skip
WIDE, FULL = ' width="640"', ' class="aligncenter size-full"'
SIZED, SLOW = ' style="width:600px;height:400px"', ' loading="lazy"'
Draw = Callable[[str, str], str]


def _img(src: str, extra: str = "") -> str:
    return f'<img src="{src}" alt=""{extra} />'


def _figure(src: str, caption: str) -> str:
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="image">{_img(src, WIDE)}{words}</figure>'


def _wordpress(src: str, caption: str) -> str:
    if not caption:
        return f'<p><a href="{src}">{_img(src, FULL)}</a></p>'
    return (
        f'<div id="attachment_1872" style="width: 650px" class="wp-caption aligncenter"><a href="{src}">'
        f"{_img(src, FULL)}</a>"
        f'<p id="caption-attachment-1872" class="wp-caption-text">{caption}</p></div>'
    )


def _centred(src: str, caption: str) -> str:
    words = f'\n<p style="text-align:center"><em>{caption}</em></p>' if caption else ""
    return f'<p style="text-align:center">{_img(src, SIZED)}</p>{words}'


def _table(src: str, caption: str) -> str:
    words = f'<tr><td style="text-align:center">{caption}</td></tr>' if caption else ""
    return f'<table align="center" border="0" cellpadding="3" class="image"><tbody><tr><td>{_img(src)}</td></tr>{words}</tbody></table>'


def _same(src: str, caption: str) -> str:
    words = f"<br /><em>{caption}</em>" if caption else ""
    return f'<p align="center">{_img(src, " border=0")}{words}</p>'


def _box(src: str, caption: str) -> str:
    words = f'<div class="desc">{caption}</div>' if caption else ""
    return f'<div class="imgbox center">{_img(src)}{words}</div>'


def _named(src: str, caption: str) -> str:
    words = f'\n<p align="center"><i>{caption}</i></p>' if caption else ""
    return f'<p align="center">{_img(src)}<br />{src.rsplit("/", 1)[1]}</p>{words}'


def _lazy(src: str, caption: str) -> str:
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    blank = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    return f'<figure><img class="lazyload" src="{blank}" data-src="{src}" alt="" /><noscript><img src="{src}" alt="" /></noscript>{words}</figure>'


def _picture(src: str, caption: str) -> str:
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><picture><source srcset="{src}.webp 1x, {src}@2x.webp 2x" type="image/webp">{_img(src, SLOW)}</picture>{words}</figure>'


def _line(src: str, caption: str) -> str:
    words = f"<br /><i>{caption}</i>" if caption else ""
    return f"<center>{_img(src)}{words}</center>"


PICTURES: dict[str, Draw] = {
    "figure": _figure, "wordpress": _wordpress, "centred": _centred, "table": _table, "same": _same, "box": _box,
    "named": _named, "lazy": _lazy, "picture": _picture, "line": _line,
}  # fmt: skip
SIGNS = (
    '<p style="text-align:right"><strong>{}</strong></p>',
    '<p align="right"><b><i>{}</i></b></p>',
    '<p style="text-align: right;">{}</p>',
    '<p class="author"><em>{}</em></p>',
    "<p><strong>{}</strong></p>",
    '<div style="text-align:right;font-weight:bold">{}</div>',
)


def _cut(text: str, rng: Random) -> str:
    """*text* as Word writes it: runs of their own language, lines broken anywhere."""
    words, runs = text.split(" "), []
    while words:
        take = rng.randint(3, 11)
        runs.append(" ".join(words[:take]))
        words = words[take:]
    marks = (
        "<span lang=VI style='font-size:14.0pt'>{}</span>",
        "<span style='font-size:14.0pt;mso-ansi-language:VI'>{}</span>",
        "{}",
    )
    return "".join(rng.choice(marks).format(run + (rng.choice((" ", "\n")) if at < len(runs) - 1 else "")) for at, run in enumerate(runs))  # fmt: skip


def _linked(text: str) -> str:
    """*text* with a link, a bold name and a note as editors strew them into longer paragraphs."""
    words = text.split(" ")
    if len(words) < 20:
        return text
    words[4], words[6] = f'<a href="/xem-them">{words[4]}', f"{words[6]}</a>"
    words[11], words[12] = f"<strong>{words[11]}", f"{words[12]}</strong>"
    return " ".join(words)


@dataclass(frozen=True)
class Hand:
    """Draws the body of one page."""

    rng: Random
    ink: Ink
    picture: str
    sign: str
    base: str
    linked: bool = False
    bold_lead: bool = False

    def src(self, piece: Piece) -> str:
        """The address of the picture of *piece*."""
        return f"{self.base}anh-{piece.number:03}.jpg"

    def para(self, text: str) -> str:
        """One paragraph."""
        if self.ink.word:
            return self.ink.p.format(_cut(esc(text), self.rng))
        return self.ink.p.format(_linked(esc(text)) if self.linked else esc(text))

    def _piece(self, piece: Piece) -> str:
        ink, text = self.ink, esc(piece.text)
        items = [esc(item) for item in piece.items]
        if piece.kind == "pic":
            return PICTURES["line" if ink.flat and self.picture not in {"line", "figure"} else self.picture](
                self.src(piece), text
            )
        if piece.kind == "table":
            rows = "\n".join("<tr>" + "".join(f"<td>{esc(cell)}</td>" for cell in row) + "</tr>" for row in piece.rows)
            return f'<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">{rows}</table>'
        if piece.kind in {"ul", "ol"} and ink.flat:
            return ink.sep.join(lines_of(piece, True))
        if piece.kind in {"ul", "ol"}:
            return f"<{piece.kind}>" + "\n".join(f"<li>{item}</li>" for item in items) + f"</{piece.kind}>"
        if piece.kind == "verse":
            return ink.verse.format("<br />".join(items))
        return (
            self.para(piece.text)
            if piece.kind == "p"
            else {"h": ink.h, "b": ink.b, "quote": ink.quote}[piece.kind].format(text)
        )

    def parts(self, tale: Tale, lead: bool = True, sign: bool = True) -> list[str]:
        """The drawn parts of the text, in order; the lead and the signature only if asked for."""
        first = self.ink.b.format(esc(tale.lead)) if self.bold_lead else self.para(tale.lead)
        parts = [first] if lead else []
        parts += [self._piece(piece) for piece in tale.pieces]
        if sign and tale.sign:
            parts.append(f"<b>{esc(tale.sign)}</b>" if self.ink.flat else self.sign.format(esc(tale.sign)))
        return parts

    def body(self, tale: Tale, lead: bool = True, sign: bool = True) -> str:
        """The text as one string."""
        return self.ink.sep.join(self.parts(tale, lead, sign))


def lines_of(piece: Piece, flat: bool) -> list[str]:
    """The lines of *piece* in the text; an ink of breaks types the marks of lists."""
    if flat and piece.kind in {"ul", "ol"}:
        return [("- " if piece.kind == "ul" else f"{at}. ") + item for at, item in enumerate(piece.items, 1)]
    return piece.lines()
