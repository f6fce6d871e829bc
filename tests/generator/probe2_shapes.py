"""Shapes an editor's tool gives to paragraphs: each function turns a story into one whose body has that shape."""

from __future__ import annotations

from dataclasses import replace
from html import escape as e

from tests.generator import probe2_lines as lines
from tests.generator import probe2_words as words
from tests.generator.probe2_tell import Piece, Teller, Told, around, bare


def dropped_capital(teller: Teller, told: Told) -> Told:
    """The first letter of the body is set apart."""
    text = teller.say(2)
    drop = f'<p><span style="float:left;font-size:64px;line-height:50px;padding-right:6px">{text[0]}</span>{e(text[1:], quote=False)}</p>'
    return replace(told, pieces=(told.pieces[0], Piece((text,), drop), teller.p(2), teller.p()))


def as_typed(teller: Teller, told: Told) -> Told:
    """Text typed into ``pre``, a blank line between paragraphs, no line broken by hand."""
    texts = [teller.say() for _ in range(3)]
    return around(
        teller,
        told,
        Piece(
            tuple(texts),
            f'<pre style="white-space:pre-wrap">{(chr(10) * 2).join(e(text, quote=False) for text in texts)}</pre>',
        ),
    )


def font_soup(teller: Teller, told: Told) -> Told:
    """Fonts within fonts, and words cut in two by them."""

    def soup(text: str) -> str:
        words_ = [e(word, quote=False) for word in text.split(" ")]
        for at in range(0, len(words_) - 3, 4):
            words_[at] = (
                f'<font color="#000000"><font face="Arial">{words_[at][:1]}</font><font face="Times">{words_[at][1:]}</font></font>'
                if "&" not in words_[at]
                else words_[at]
            )
        return '<p><font size="3"><font face="Times New Roman">' + " ".join(words_) + "</font></font></p>"

    texts = [teller.say(2) for _ in range(3)]
    return around(teller, told, *(Piece((text,), soup(text)) for text in texts))


def labels_in_cells(teller: Teller, told: Told) -> Told:
    """Every paragraph a label in a row of its own."""
    texts = [teller.say(2) for _ in range(3)]
    rows = "".join(
        f'<tr><td><label><span id="lbl{at}">{e(text, quote=False)}</span></label></td></tr>'
        for at, text in enumerate(texts)
    )
    return around(teller, told, Piece(tuple(texts), f"<table border=0>{rows}</table>"))


def terms(teller: Teller, told: Told) -> Told:
    """A list of terms."""
    return around(
        teller,
        told,
        Piece(
            tuple(text for pair in lines.TERMS for text in pair),
            "<dl class='row'>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in lines.TERMS) + "</dl>",
        ),
    )


def grid(teller: Teller, told: Told) -> Told:
    """Boxes beside each other, each with a heading."""
    pairs = [(head, teller.say(2)) for head in words.HEADINGS[:3]]
    boxes = "".join(f'<div class="o"><h4>{head}</h4><p>{e(text, quote=False)}</p></div>' for head, text in pairs)
    return around(
        teller,
        told,
        Piece(
            tuple(line for pair in pairs for line in pair),
            f'<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:20px">{boxes}</div>',
        ),
    )


def sections(teller: Teller, told: Told) -> Told:
    """A section for every paragraph."""
    pieces = [
        Piece(
            (head, text := teller.say(2)),
            f"<section><header><h2>{head}</h2></header><p>{e(text, quote=False)}</p></section>",
        )
        for head in words.HEADINGS[:3]
    ]
    return around(teller, told, *pieces)


def numbered(teller: Teller, told: Told) -> Told:
    """Headings numbered by hand, three deep."""
    heads = (
        "I. VIỆC ĐÃ LÀM",
        "1. Với phía bạn",
        "a) Trao đổi đoàn",
        "b) Giao lưu văn nghệ",
        "2. Trong tỉnh",
        "II. VIỆC SẼ LÀM",
    )
    return around(
        teller, told, *(piece for head in heads for piece in (bare(head, "<p><strong>{}</strong></p>"), teller.p()))
    )
