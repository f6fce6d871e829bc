"""The lines of a text that are no plain paragraphs, sorted by what may be asked of them."""

from __future__ import annotations

from typing import NamedTuple

from crawler.reading.lines.boilerplate import LINE_LIMIT
from crawler.reading.page.document import Document


class Apart(NamedTuple):
    """The lines from block ``start`` to ``end`` but long ones without a link: ``leading`` have a link or are pictures,
    ``short`` are the others, with their words.
    """

    start: int
    end: int
    leading: list[int]
    short: list[tuple[int, str]]


def lines_apart(document: Document, start: int, end: int) -> Apart:
    """Return those of the blocks *start* to *end*."""
    leading: list[int] = []
    short: list[tuple[int, str]] = []
    for index, block in enumerate(document.blocks[start:end], start):
        text = block.text
        if block.links or not text:
            leading.append(index)
        elif len(text) <= LINE_LIMIT:
            short.append((index, text))
    return Apart(start, end, leading, short)
