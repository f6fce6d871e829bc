"""How the body of an article is marked up in the part ``sealed45``: by editors, by paste and by hand."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.generator.model import Block, Picture
from tests.generator.sealed45_kit import escaped

Ink = Callable[[str], str]
Hand = Callable[[list[Block], Ink, Random], str]
_TIMES = "font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif"


def picture(pic: Picture, rng: Random) -> str:
    """A picture inside a body, with its caption below and, where the page shows it, the name of its file."""
    image = f'<img src="/upload/{pic.file}" alt="">'
    name = f'<p style="text-align:center">{pic.file}</p>' if pic.show_name else ""
    words = escaped(pic.caption or "")
    ways = (
        f"<figure>{image}<figcaption>{words}</figcaption></figure>",
        f'<table align="center"><tbody><tr><td>{image}</td></tr><tr><td><em>{words}</em></td></tr></tbody></table>',
        f'<p style="text-align:center">{image}</p><p style="text-align:center"><em>{words}</em></p>',
        f'<div align="center">{image}<br><i>{words}</i></div>',
    )
    shown = f'<p align="center">{image}</p>{name}<p align="center"><i>{words}</i></p>'
    return shown if name else rng.choice(ways)


def _list(block: Block, ink: Ink, item: str = "<li>{}</li>") -> str:
    return f"<{block.kind}>{''.join(item.format(ink(line)) for line in block.items)}</{block.kind}>"


def _table(block: Block, ink: Ink) -> str:
    rows = ("".join(f"<td>{ink(cell)}</td>" for cell in row) for row in block.rows)
    return f'<table border="1" cellspacing="0">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


def _each(block: Block, ink: Ink, rng: Random, forms: dict[str, str]) -> str:
    if block.kind == "pic" and block.pic:
        return picture(block.pic, rng)
    if block.kind == "box":
        return f'<div><b>Xem thêm:</b> <a href="/tin/khac-17.html">{escaped(block.text)}</a></div>'
    if block.kind in {"ul", "ol"}:
        return _list(block, ink, forms.get("li", "<li>{}</li>"))
    return _table(block, ink) if block.kind == "table" else forms.get(block.kind, forms["p"]).format(ink(block.text))


def _hand(around: str, between: str = "\n", **forms: str) -> Hand:
    def hand(blocks: list[Block], ink: Ink, rng: Random) -> str:
        return around.format(between.join(_each(block, ink, rng, forms) for block in blocks))

    return hand


def broken_lines(around: str) -> Hand:
    """Lines parted by ``<br>`` alone: what an editor without paragraphs leaves."""

    def hand(blocks: list[Block], ink: Ink, rng: Random) -> str:
        forms = {"p": "{}<br><br>", "h": "<b>{}</b><br>"}
        return around.format("\n".join(_each(block, ink, rng, forms) for block in blocks))

    return hand


def rows(blocks: list[Block], ink: Ink, rng: Random) -> str:
    """A row of a table for every piece."""
    forms = {"p": "{}", "h": "<b>{}</b>", "quote": "<i>{}</i>"}
    cells = (f"<tr><td>{_each(block, ink, rng, forms)}</td></tr>" for block in blocks)
    return f'<table width="100%">{"".join(cells)}</table>'


def unclosed(blocks: list[Block], ink: Ink, rng: Random) -> str:
    """Paragraphs that nobody closed, with closings of what nobody opened."""
    forms = {"p": "<p>{}</font>", "h": "<p><b>{}</b>", "quote": "<p><i>{}</i></span>", "li": "<li>{}"}
    return "\n".join(_each(block, ink, rng, forms) for block in blocks)


HANDS: dict[str, Hand] = {
    "plain": _hand("{}", p="<p>{}</p>", h="<h3>{}</h3>", quote="<blockquote>{}</blockquote>"),
    "justified": _hand("{}", p='<p style="text-align:justify">{}</p>', h="<h4><strong>{}</strong></h4>"),
    "divs": _hand("<div>{}</div>", p="<div>{}</div>", h='<div style="font-weight:bold">{}</div>'),
    "gaps": _hand("{}", between="<p>&nbsp;</p>", p="<p>{}</p>", h="<p><strong>{}</strong></p>"),
    "word": _hand(
        '<div class="WordSection1">{}</div>',
        p=f'<p class="MsoNormal" style="text-indent:.5in"><span style="{_TIMES}">{{}}<o:p></o:p></span></p>',
        h=f'<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><span style="{_TIMES}">{{}}</span></b></p>',
        li=f'<li class="MsoNormal"><span style="{_TIMES}">{{}}<o:p></o:p></span></li>',
    ),
    "fonts": _hand(
        '<font face="Arial" size="2">{}</font>',
        p='<div align="justify"><font color="#000">{}</font></div><div><br></div>',
        h='<div><font size="3"><b>{}</b></font></div>',
    ),
    "sections": _hand(
        "<section>{}</section>",
        p="<section><p>{}</p></section>",
        h="<header><h2>{}</h2></header>",
        quote="<blockquote><p>{}</p></blockquote>",
    ),
    "block_spans": _hand("{}", p='<span style="display:block">{}</span>', h="<h5>{}</h5>"),
    "spans_in_p": _hand("{}", p="<p><span><span>{}</span></span></p>", h="<p><u><b>{}</b></u></p>"),
    "breaks": broken_lines("{}"),
    "breaks_in_p": broken_lines("<p>{}</p>"),
    "one_span": broken_lines("<span>{}</span>"),
    "rows": rows,
    "unclosed": unclosed,
}
