"""The date of an article that prints it below its text, or on a card beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from crawler.portals.base import Layout
from crawler.reading.body.region import Region
from crawler.reading.head.dated import DateLine
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.posting import tells_posting
from crawler.reading.lines.boilerplate import is_ending
from crawler.reading.lines.dates import only_date
from crawler.reading.lines.fields import author_of
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_REACH, _LINES_OF_CARD, _LONGEST_USER = 8, 2, 60


def _tells_posting(document: Document, line: DateLine) -> bool:
    """Tell whether the line is the date of a page wherever it stands: labelled, behind words of posting, or with the
    hour, as no text ends.
    """
    posted = line.label or ":" in line.raw or tells_posting(document.blocks[line.first].text)
    return line.written is not None and bool(posted)


def _posting(document: Document, dates: list[DateLine], title: int) -> list[DateLine]:
    """Return those of *dates* that may date the article that they stand below."""
    alone = len(dates) == 1 and _ends_box(document, title, dates[0])
    return [line for line in dates if alone or _tells_posting(document, line)]


def _ends_box(document: Document, title: int, line: DateLine) -> bool:
    """Tell whether the line is a date and the last line of a box that holds the title, but not the whole page."""
    box = document.containers[document.common(title, line.first)]
    more = box.first > 0 or box.last < len(document.blocks) - 1
    return line.written is not None and box.tag != "body" and more and box.last == line.last


def above_date(document: Document, region: Region, dates: list[DateLine], title: int) -> Region:
    """Return *region* as far as the date behind its text, as :func:`date_apart` knows it, or in its last line among
    other fields: no line below is told.
    """
    told = region.told
    if len(told) == 0:
        return region
    behind = [line for line in _posting(document, dates, title) if line.first < region.end]
    end = next((line.first for line in behind if line.first >= told.stop or _closes(line, told)), region.end)
    return replace(region, end=end, told=range(told.start, min(told.stop, end)))


def _closes(line: DateLine, told: range) -> bool:
    """Tell whether the last line of what seems *told* is of the labelled date, other fields beside it."""
    return told.start < line.first < told.stop <= line.last + 1 and bool(line.label and line.beside)


def date_apart(document: Document, layout: Layout, end: int, dates: list[DateLine], title: int) -> DateLine | None:
    """The date right behind the text, which ends at block *end*, or on a card beside it."""
    return _date_behind(document, layout, end, dates, title) or _date_on_card(document, dates)


def _date_behind(document: Document, layout: Layout, end: int, dates: list[DateLine], title: int) -> DateLine | None:
    """The date right below the text, labelled, with the hour, marked as a time, above who wrote it, or the only one of
    the page, in the box of *title* and text; what a heading opens is not the article, and behind other words a date
    needs its label.
    """
    posting = {line.first: line for line in _posting(document, dates, title)}
    signed = {line.first: line for line in dates if line.written and _names_author(document, line)}
    near = True
    for index in range(end, min(end + _REACH, len(document.blocks))):
        block = document.blocks[index]
        if block.heading or (is_ending(block.text) and index not in posting):
            return None
        for place in document.containers[block.container].element.iter("time"):
            raw = clean("".join(place.itertext()))
            written = only_date(raw, layout.date_form, document.portal.timezone)
            if written is not None and raw in block.text:
                return DateLine(index, index, raw, written, None)
        if index in posting and (near or posting[index].label or tells_posting(block.text)):
            return posting[index]
        if near and index in signed:
            return signed[index]
        near = near and document.is_furniture(index)
    return None


def _date_on_card(document: Document, dates: list[DateLine]) -> DateLine | None:
    """The only date of the page, if its author is told right below it: a card beside the article, that has both."""
    if len(dates) != 1 or dates[0].written is None:
        return None
    return dates[0] if _names_author(document, dates[0]) else None


def _names_author(document: Document, line: DateLine) -> bool:
    """Tell whether right below the date stands who wrote it."""
    below = document.blocks[line.last + 1 : line.last + 1 + _LINES_OF_CARD]
    first = next((block for block in below if any(map(str.isalnum, block.text))), None)
    if first and len(first.text) <= _LONGEST_USER and author_of(first.text):
        return True
    return "by" in islice((kind for _, kind in filing_lines(document, line.last + 1)), _LINES_OF_CARD)
