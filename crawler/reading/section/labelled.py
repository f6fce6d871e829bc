"""The section that stands under its label: "Chuyên mục: Hợp tác quốc tế"."""

from __future__ import annotations

import re
from itertools import takewhile

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.fields import files_page, section_of
from crawler.reading.page.document import Document

#: Topics may be told behind the section in its line.
_UNTIL_NEXT = re.compile(r"\s(?:từ khóa|thẻ|nhãn|chủ đề|tags?|keywords?)\s?:", re.I)
_EDGES = " |"
#: The label stands so many lines below head or text at most.
_REACH_BELOW = 6


def labelled(document: Document, head: ArticleHead) -> str | None:
    """Return the section told under its label above the head, in it or right below it."""
    dated = range(head.date.first, head.date.last + 1) if head.date and head.date.beside else range(0)
    for index in range(max(head.first - 4, 0), min(head.end + _REACH_BELOW, len(document.blocks))):
        block = document.blocks[index]
        if (
            head.first - 2 < index < head.end
            and index not in dated
            and len(block.links) == 1
            and files_page(document, index)
        ):
            return block.links[0][1]
        section = section_of(block.text) if index not in dated else None
        if section and (index < head.end + 3 or files_page(document, index)):
            return _UNTIL_NEXT.split(section)[0].partition(" | ")[0].strip(_EDGES)
    return None


def labelled_below(document: Document, end: int) -> str | None:
    """Return the first link behind the label of a section in one of the lines that follow the text."""
    below = range(end, min(end + _REACH_BELOW, len(document.blocks)))
    for index in takewhile(lambda index: not document.blocks[index].heading, below):
        block = document.blocks[index]
        label = block.text.partition(block.links[0][1])[0].rstrip() if block.links else ""
        if label and files_page(document, index):
            return block.links[0][1]
    return None
