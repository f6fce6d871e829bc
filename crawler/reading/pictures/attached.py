"""The files that an article offers, among its lines or under a label below them."""

from __future__ import annotations

import re

from archive.models import Attachment
from crawler.portals.base import Layout
from crawler.reading.lines.boilerplate import is_ending, is_footer, opens_files
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.selected import links_at
from crawler.reading.page.tree import absolute
from crawler.reading.pictures.links import leads_to_file, offers_files, row_of_file

#: What a theme writes before the name of a file, inside the link.
_LABEL = re.compile(
    r"(?:(?:tệp|tập) tin|tệp|file|tài liệu|tải (?:về|xuống)|download)(?: (?:đính kèm|kèm theo))?"
    r"(?: \d{1,2})?\s?:\s*(?=\w)",
    re.I,
)
#: Files under their own label stand so many lines behind the text at most, behind its section and its tags.
_REACH_OF_LABEL = 12
#: The label itself may stand among the last lines that are looked through anyway.
_REACH_OF_FILES = 4
#: So many cells of a table may stand before the first file in it: its heads, a number.
_MOST_CELLS = 12


def read_attachments(document: Document, layout: Layout, start: int, end: int) -> tuple[Attachment, ...]:
    """Return the files linked from blocks *start* to *end*, each address once, in order; a table of them as a whole;
    and the links at the layout's own places, if it has some, wherever they lead.
    """
    found: dict[str, Attachment] = {}
    table = document.nearest(min(end, len(document.blocks)) - 1, ("table",))
    if table >= 0 and start < (span := document.containers[table]).first:
        rows = document.blocks[start : max(end, min(span.last + 1, span.first + _MOST_CELLS))]
        end = max(end, span.last + 1) if any(map(offers_files, rows)) else end
    below = _labelled_below(document, start, end)
    for block in (*document.blocks[start:end], *document.blocks[below.start : below.stop]):
        for href, text in block.links:
            url = absolute(document.head.base, href) if leads_to_file(href, text) else None
            if url and url not in found:
                found[url] = Attachment(url, _title(block, text) or None)
    for href, text in links_at(document, layout.attachment_selector):
        if (url := absolute(document.head.base, href)) and url not in found:
            found[url] = Attachment(url, text or None)
    return tuple(found.values())


def _title(block: Block, words: str) -> str:
    """Return the name of the file that a link of *words* leads to, without the label or the button it is told by."""
    if opens_files(words):
        row = row_of_file(block)
        return row["name"].strip() if row else words
    label = _LABEL.match(words)
    return words[label.end() :] if label else words


def _labelled_below(document: Document, start: int, end: int) -> range:
    """Return the lines under a label of files further below, in the box that holds the title and block *start*."""
    total = len(document.blocks)
    box = document.common(document.headline, start) if document.headline >= 0 and start < total else -1
    for index in range(max(start, end - _REACH_OF_FILES), min(end + _REACH_OF_LABEL, total) if box >= 0 else start):
        block = document.blocks[index]
        if not document.inside(box, index):
            break
        if not block.links and opens_files(block.text):
            return _files_from(document, index + 1)
        if index >= end and (block.heading or is_ending(block.text) or (index > end and is_footer(block.text))):
            break  # a notice of rights may end the text
    return range(0)


def _files_from(document: Document, start: int) -> range:
    """Return the lines that offer files from block *start* on: a table of them as a whole."""
    total = len(document.blocks)
    table = document.nearest(start, ("table",)) if start < total else -1
    if table >= 0 and (span := document.containers[table]).first == start:
        return range(start, span.last + 1)
    return range(start, next((row for row in range(start, total) if not offers_files(document.blocks[row])), total))
