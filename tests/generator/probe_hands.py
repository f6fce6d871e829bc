"""How editors leave a body behind: what Word, CKEditor, TinyMCE and their kin make of the same story."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape as e
from random import Random

from tests.generator import probe_words as words
from tests.generator.model import Block, Picture, Story
from tests.generator.pieces import Pen, flatten
from tests.generator.probe_tell import Merged, Rich

#: What a browser shows of these is a film; the words in them are for nobody who sees it.
FILMS = (
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/a1b2" title="Phiên chợ đầu xuân - YouTube" allowfullscreen></iframe>',
    '<video controls width="600"><source src="/video/12.mp4" type="video/mp4">Trình duyệt của bạn không phát được đoạn phim này.</video>',
)
Ink = Callable[[Random, str], str]


def plain(_: Random, text: str) -> str:
    """The text as it is."""
    return e(text)


def wrapped(_: Random, text: str) -> str:
    """Source lines broken at seventy columns, as old editors saved them."""
    return "\n".join(e(line) for line in textwrap.wrap(text, 70, break_long_words=False, break_on_hyphens=False))


def wordy(rng: Random, text: str) -> str:
    """Word's spans: a language here, letter spacing there, a change of font in the middle of a word."""
    out = []
    for word in text.split(" "):
        roll = rng.random()
        if roll < 0.05 and len(word) > 3:
            out.append(f'{e(word[:2])}<span style="letter-spacing:-.2pt">{e(word[2:])}</span>')
        elif roll < 0.1:
            out.append(f"<span lang=EN-US style='mso-ansi-language:EN-US'>{e(word)}</span>")
        elif roll < 0.12:
            out.append(f"<b style='mso-bidi-font-weight:normal'>{e(word)}</b>")
        else:
            out.append(e(word))
    return " ".join(out)


def linked(rng: Random, text: str) -> str:
    """Now and then three words are a link or stressed."""
    parts = text.split(" ")
    if len(parts) > 12 and rng.random() < 0.35:
        at = rng.randint(3, len(parts) - 6)
        inner = e(" ".join(parts[at : at + 3]))
        mark = rng.choice(('<a href="/the/{0}">{1}</a>', "<em>{1}</em>", "<strong>{1}</strong>", '<a href="/tra-cuu?q={0}" target="_blank" rel="noopener">{1}</a>'))  # fmt: skip
        return f"{e(' '.join(parts[:at]))} {mark.format(at, inner)} {e(' '.join(parts[at + 3 :]))}"
    return e(text)


def fine(rng: Random, text: str) -> str:
    """Small print inside words: a drop cap, raised figures, struck and inserted words, places to break a line."""
    out = e(text)
    roll = rng.random()
    if roll < 0.1 and out[0].isalpha():
        return f'<span class="dropcap">{out[0]}</span>{out[1:]}'
    if roll < 0.3:
        return re.sub(r"(\d+) (mét|km|hộ|cuốn)", r"<b>\1</b> <i>\2</i>", out)
    if roll < 0.45:
        return re.sub(r"\b(và|của|từ)\b", r"<ins>\1</ins>", out, count=2)
    return out.replace("-", "-<wbr>") if roll < 0.6 else out


@dataclass(frozen=True)
class Hand:
    """Templates of one editor; ``typed`` means that it has no lists, the writer typed dashes and numbers."""

    p: str = "<p>{}</p>"
    lead: str = "<p><strong>{}</strong></p>"
    h: str = "<h3>{}</h3>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    fig: str = '<p style="text-align:center">{img}</p>{name}<p style="text-align:center"><em>{cap}</em></p>'
    bare: str = '<p style="text-align:center">{img}</p>{name}'
    name: str = "<p>{}</p>"
    gallery: str = ""
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    closing: str = "<p><em>{}</em></p>"
    items: str = "<{0}>{1}</{0}>"
    item: str = "<li>{}</li>"
    table: str = '<table border="1"><tbody>{}</tbody></table>'
    cell: str = "<td{1}>{0}</td>"
    first: str = ""
    verse: str = "<br>"
    img: str = '<img src="{src}" alt="{alt}" width="600">'
    gap: str = "\n"
    typed: bool = False
    ink: Ink = plain


@dataclass
class Desk(Pen):
    """A pen that remembers whether lists were typed by hand: the signs are then part of the text."""

    typed: bool = False


class Writer:
    """One story in one hand."""

    def __init__(self, pen: Desk, story: Story, hand: Hand) -> None:
        self.pen, self.hand = pen, hand
        pen.typed = hand.typed
        self.story = flatten(story) if hand.typed else story

    def text(self, string: str) -> str:
        """Words in this hand's ink."""
        return self.hand.ink(self.pen.rng, string)

    def picture(self, pic: Picture) -> str:
        """A picture with its name and caption."""
        img = self.hand.img.format(src=self.pen.src(pic), alt=e(pic.alt))
        name = self.hand.name.format(e(pic.file)) if pic.show_name else ""
        shape = self.hand.fig if pic.caption else self.hand.bare
        return shape.format(img=img, name=name, cap=e(pic.caption or ""), src=self.pen.src(pic))

    def _gallery(self, pics: tuple[Picture, ...]) -> str:
        pics = tuple(replace(pic, show_name=False) for pic in pics)
        if not self.hand.gallery:
            return self.hand.gap.join(map(self.picture, pics))
        row = "".join(f"<td>{self.hand.img.format(src=self.pen.src(pic), alt='')}</td>" for pic in pics)
        under = "".join(f"<td><i>{e(pic.caption or '')}</i></td>" for pic in pics)
        return self.hand.gallery.format(row, under)

    def _table(self, block: Block) -> str:
        out, width = [], len(block.rows[0])
        for at, row in enumerate(block.rows):
            shape = self.hand.first if self.hand.first and not at else self.hand.cell
            spans = [""] * len(row)
            if isinstance(block, Merged) and at:
                spans[0] = ' rowspan="2"' if at == 1 else ' colspan="2"' if len(row) < width and at > 2 else ""
            cells = (shape.format(self.text(cell), span) for cell, span in zip(row, spans, strict=True))
            out.append(f"<tr>{''.join(cells)}</tr>")
        return self.hand.table.format("".join(out))

    def _media(self, block: Rich) -> str:
        if block.kind == "gallery":
            return self._gallery(block.pics)
        if block.kind == "video":
            return self.hand.p.format(self.pen.rng.choice(FILMS))
        img = f'<img src="{self.pen.src(block.pics[0])}" alt="" style="float:right;margin:0 0 8px 12px" width="240">'
        return self.hand.p.format(img + self.text(block.items[0]))

    def _rich(self, block: Rich) -> str:
        if block.kind == "poem":
            return self.hand.p.format(self.hand.verse.join(e(line) for line in block.items))
        if block.kind == "closing":
            return self.hand.closing.format(self.text(block.items[0]))
        if self.hand.typed:
            return self.hand.gap.join(self.hand.p.format(self.text(line)) for line in block.items)
        if block.kind == "dl":
            return f"<dl>{''.join(f'<dt>{e(a)}</dt><dd>{e(b)}</dd>' for a, b in words.TERMS)}</dl>"
        inner = (
            f"<li>{e(top)}<ul>{''.join(f'<li>{e(line)}</li>' for line in under)}</ul></li>"
            for top, under in words.NESTED
        )
        return f"<ul>{''.join(inner)}</ul>"

    def block(self, block: Block) -> str:
        """One piece of the body."""
        hand = self.hand
        if block.pic:
            return self.picture(block.pic)
        if isinstance(block, Rich):
            return self._media(block) if block.kind in {"gallery", "video", "inset"} else self._rich(block)
        if block.kind in {"ul", "ol"}:
            return hand.items.format(block.kind, "".join(hand.item.format(self.text(i)) for i in block.items))
        if block.kind == "table":
            return self._table(block)
        shape = {"h": hand.h, "quote": hand.quote}.get(block.kind, hand.p)
        return shape.format(self.text(block.text))

    def lead(self) -> str:
        """The lead in the way of this hand."""
        return self.hand.lead.format(self.text(self.story.lead))

    def top(self) -> str:
        """The picture above the lead, where the portal has one."""
        return self.picture(self.story.head_picture) if self.story.head_picture else ""

    def body(self) -> str:
        """The pieces behind the lead."""
        return self.hand.gap.join(map(self.block, self.story.blocks))

    def signature(self) -> str:
        """Byline and source line."""
        lines = (line for line in (self.story.byline, self.story.source_line) if line)
        return self.hand.gap.join(self.hand.sign.format(e(line)) for line in lines)

    def whole(self) -> str:
        """Picture, lead, body and signature in one run."""
        return self.hand.gap.join(part for part in (self.top(), self.lead(), self.body(), self.signature()) if part)
