"""The ways in which editors paste an article into the systems of the thirty-eighth sealed part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape as _escape
from random import Random

from tests.generator.sealed29_hands import address_of
from tests.generator.sealed38_tell import Piece

Wrap = Callable[[str, str], str]
_EMPTY = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="
_MSO = 'class="MsoNormal" style="margin:6.0pt 0cm;text-align:justify;text-indent:28.35pt;mso-pagination:none"'
_SPAN = "font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-language:VI"
_PICS = ("figure", "table", "two", "one", "lazy", "caption")


def escape(text: str) -> str:
    return _escape(text, quote=False)


@dataclass(frozen=True)
class Paste:
    """One way: how a line of each kind is wrapped, how pictures come, and whether lists are typed with dashes."""

    wrap: Wrap
    pics: tuple[str, ...] = _PICS
    dash: str = ""
    frame: tuple[str, str] = ("", "")


def _attribute(file: str, style: str, rng: Random) -> str:
    alt = rng.choice(("", "", file, "anh minh hoa"))
    src = address_of(file)
    if style == "lazy":
        return f'<img class="lazy" src="{_EMPTY}" data-src="{src}" alt="{alt}">'
    return f'<img src="{src}" alt="{alt}" style="width:{rng.choice((480, 600, 720))}px;height:400px" />'


def picture(lines: tuple[str, ...], style: str, rng: Random) -> str:
    """A picture and its caption as one of the editors writes it."""
    img = _attribute(lines[0], style, rng)
    told = escape(lines[1]) if len(lines) > 1 else ""
    if style == "figure":
        return f'<figure class="image">{img}' + (f"<figcaption>{told}</figcaption>" if told else "") + "</figure>"
    if style == "table":
        row = f'<tr><td style="text-align:center"><em>{told}</em></td></tr>' if told else ""
        return f'<table align="center" border="0" cellpadding="1" cellspacing="1"><tbody><tr><td>{img}</td></tr>{row}</tbody></table>'
    if style == "caption":
        row = f'<p class="wp-caption-text">{told}</p>' if told else ""
        return f'<div class="wp-caption aligncenter" style="width:620px">{img}{row}</div>'
    if style == "one":
        return f'<p style="text-align:center">{img}' + (f"<br /><i>{told}</i>" if told else "") + "</p>"
    if style == "br":
        return f"{img}<br />" + (f"<em>{told}</em><br />" if told else "")
    row = f'<p style="text-align:center"><em>{told}</em></p>' if told else ""
    return f'<p align="center">{img}</p>{row}'


def _table(rows: Iterable[str]) -> str:
    cells = [[f"<td><p>{escape(cell)}</p></td>" for cell in row.split(" | ")] for row in rows]
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
    return f'<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">{body}</table>'


def _list(kind: str, lines: tuple[str, ...]) -> str:
    return f"<{kind}>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + f"</{kind}>"


def listed(paste: Paste, piece: Piece) -> tuple[str, ...]:
    """The lines of *piece* as the page prints them: typed lists have their marks in the text."""
    if piece.kind in {"ul", "ol"} and paste.dash:
        return tuple(
            f"{paste.dash if piece.kind == 'ul' else f'{at}.'} {line}" for at, line in enumerate(piece.lines, 1)
        )
    return piece.lines


def draw(paste: Paste, pieces: Iterable[Piece], rng: Random, between: tuple[str, ...]) -> str:
    """The markup of *pieces* pasted this way; what *between* holds is hidden and comes in between, now and then."""
    style, out = rng.choice(paste.pics), []
    for piece in pieces:
        if piece.kind == "pic":
            out.append(picture(piece.lines, style, rng))
        elif piece.kind == "table":
            out.append(_table(piece.lines))
        elif piece.kind in {"ul", "ol"} and not paste.dash:
            out.append(_list(piece.kind, piece.lines))
        else:
            kind = "p" if piece.kind in {"ul", "ol"} else piece.kind
            out += [paste.wrap(kind, escape(line)) for line in listed(paste, piece)]
        out.append(rng.choice(between) if rng.random() < 0.06 else "")
    return paste.frame[0] + "\n".join(out) + paste.frame[1]


def _strong(kind: str, line: str) -> str:
    return {
        "h": f"<strong>{line}</strong>",
        "sig": f"<strong>{line}</strong>",
        "q": f"<em>{line}</em>",
        "lead": f"<strong>{line}</strong>",
    }.get(kind, line)


def _plain(kind: str, line: str) -> str:
    shape = {
        "h": "<h3>{}</h3>",
        "q": "<blockquote><p>{}</p></blockquote>",
        "sig": '<p style="text-align:right"><strong>{}</strong></p>',
        "lead": "<p><b>{}</b></p>",
    }
    return shape.get(kind, "<p>{}</p>").replace("{}", line)


def _divs(kind: str, line: str) -> str:
    style = "text-align: right" if kind == "sig" else "text-align: justify"
    return f'<div style="{style}"><span style="font-size:14px">{_strong(kind, line)}</span></div><div>&nbsp;</div>'


def _br(kind: str, line: str) -> str:
    return f"{_strong(kind, line)}<br /><br />"


def _word(kind: str, line: str) -> str:
    at = ' align="right"' if kind == "sig" else ""
    head, text = ("", line)
    if line[:2] == "- ":
        head, text = (
            "<![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span><![endif]>",
            line[2:],
        )
    return f'<p {_MSO}{at}>{head}<span style="{_SPAN}">{_strong(kind, text)}<o:p></o:p></span></p>'


def _cke(kind: str, line: str) -> str:
    words = line.split(" ")
    if kind in {"h", "sig"}:
        return f'<p style="text-align:{"right" if kind == "sig" else "left"}"><span style="font-size:18px"><span style="color:#000080"><strong>{line}</strong></span></span></p>'
    half = len(words) // 2
    first, last = " ".join(words[:half]), " ".join(words[half:])
    return f'<p style="text-align:justify"><span style="font-family:Arial">{_strong(kind, first)}</span> <span style="font-family:Arial"><span lang="VI">{_strong(kind, last)}</span></span></p>'


def _docs(kind: str, line: str) -> str:
    tag = "h2" if kind == "h" else "p"
    weight = "700" if kind in {"h", "sig", "lead"} else "400"
    align = "right" if kind == "sig" else "justify"
    return f'<{tag} dir="ltr" style="line-height:1.38;text-align:{align}"><span style="font-weight:{weight};white-space:pre-wrap">{line}</span></{tag}>'


def _post(kind: str, line: str) -> str:
    side = ' style="text-align:right"' if kind == "sig" else ' style="text-align:start"'
    return f'<div class="x11i5rnm xat24cr x1mh8g0r"><div dir="auto"{side}>{_strong(kind, line)}</div></div>'


def _row(kind: str, line: str) -> str:
    side = ' align="right"' if kind == "sig" else ""
    return f'<tr><td{side} style="padding:3px">{_strong(kind, line)}</td></tr>'


def _loose(kind: str, line: str) -> str:
    shape = {"h": "<P><B>{}", "sig": "<P ALIGN=right><B>{}</B>", "q": "<P><I>{}</I>", "lead": "<P><B>{}</B></FONT>"}
    return shape.get(kind, "<P ALIGN=justify><FONT SIZE=3>{}").replace("{}", line) + ("</B>" if kind == "h" else "")


def _deep(kind: str, line: str) -> str:
    side = "text-align:right" if kind == "sig" else "text-align:justify"
    return f'<div><div><div style="{side}"><p style="margin:0"><span><font face="Arial"><span>{_strong(kind, line)}</span></font></span></p></div></div></div><p>&nbsp;</p>'


def _spaced(kind: str, line: str) -> str:
    side = ' style="text-align:right;"' if kind == "sig" else ""
    return f"<p{side}>&nbsp; &nbsp; {_strong(kind, line)}</p><p></p>"


def _sections(kind: str, line: str) -> str:
    shape = {
        "h": "<h2><strong>{}</strong></h2>",
        "q": "<blockquote>{}</blockquote>",
        "sig": '<p class="text-end"><b>{}</b></p>',
        "lead": "<h4>{}</h4>",
    }
    return shape.get(kind, "<section><p>{}</p></section>").replace("{}", line)


def _pbr(kind: str, line: str) -> str:
    return f"{_strong(kind, line)}<br>"


PASTES = {
    "plain": Paste(_plain),
    "divs": Paste(_divs, dash="-"),
    "br": Paste(_br, ("br",), "-"),
    "span": Paste(_br, ("br",), "+", ('<span id="dnn_ctr472_lblContent" style="font-size:10pt;">', "</span>")),
    "word": Paste(
        _word,
        ("two", "one", "table"),
        "-",
        ("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->", ""),
    ),
    "cke": Paste(_cke),
    "docs": Paste(_docs, ("one", "two"), "", ('<b id="docs-internal-guid-5f0c" style="font-weight:normal">', "</b>")),
    "post": Paste(_post, ("one", "lazy"), "-"),
    "loose": Paste(_loose, ("one", "two", "table"), "-", ("<FONT FACE=Arial>", "")),
    "deep": Paste(_deep, dash="+"),
    "spaced": Paste(_spaced, ("one", "two", "caption"), "-"),
    "sections": Paste(_sections, ("figure", "lazy", "caption")),
    "onep": Paste(_pbr, ("br",), "-", ("<p>", "</p>")),
}
#: The whole article in a table, a row a paragraph: only where no table stands inside it.
CELLED = Paste(_row, ("row",), "-", ('<table width="100%" border="0"><tbody>', "</tbody></table>"))
