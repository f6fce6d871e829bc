"""What parts a title from a date: other lines, the text of the article, or the way from the home page."""

from __future__ import annotations

import re

from crawler.reading.byline.labels import is_credit
from crawler.reading.head.clocks import is_today
from crawler.reading.head.dated import ONLY_DAY, DateLine
from crawler.reading.head.listed import filing_list
from crawler.reading.head.title import Title, heads_list, ignorable
from crawler.reading.lines.boilerplate import begins_at_home, is_ending, is_footer, names_advertisement
from crawler.reading.lines.fields import is_count
from crawler.reading.page.blocks import STOPS
from crawler.reading.page.document import FEWEST_TOLD, Document
from crawler.reading.section.sections import is_filing_line, names_topics

#: A sentence below the date is this long (letters).
_SHORTEST = 20
#: To count the figures of a larger box, for each date in it, would take long.
_FEWEST_FIGURES, _LARGEST_BOX = 3, 300
#: A text of short lines below a date shows itself by so many letters, within so many lines.
_FEWEST_LETTERS, _REACH = 120, 16
#: ``Mường Xay, ngày 27 tháng 6 năm 2018``: how letters begin and documents end; a day of the week is no place.
_OF_LETTER = re.compile(r"(?!(?:thứ|chủ nhật|\w+day)\b)[^\W\d_][^,:|\d]{1,40}, (?:the )?(?:ngày )?\d", re.I)


def _prose_between(document: Document, title: Title, line: DateLine) -> bool:
    low, high = (title.last, line.first) if title.last < line.first else (line.last, title.first)
    return any(document.is_prose(index) for index in range(low + 1, high))


def is_parted(document: Document, title: Title, line: DateLine, between: int) -> bool:
    """Tell whether the text of the article parts title and date, which are no head together then; one paragraph, too,
    if the date is that of a letter.
    """
    most = 0 if _OF_LETTER.match(line.raw) and ":" not in line.raw else 1  # a letter tells no hour
    if not title.confirmed and any(
        begins_at_home(document.blocks[index].text) for index in range(title.last + 1, line.first)
    ):
        return True  # the way from the home page ends right above a head
    return (between > most and _prose_between(document, title, line)) or _dates_text_above(document, title, line)


def _dates_text_above(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the date stands below the text: a sentence parts it from the title, and none follows it in its box.

    A short article whose date is printed at its foot would else lose its only paragraph to the head.
    """
    if title.first > line.first:
        return False
    between = [index for index in range(title.last + 1, line.first) if not ignorable(document, index)]
    if sum(map(document.is_told, between)) >= FEWEST_TOLD and not goes_on(document, between[-1], line.last + 1):
        return True  # a verse
    if not between or not document.blocks[between[-1]].text.endswith(STOPS):
        return False
    for index in range(line.last + 1, min(line.last + 8, len(document.blocks))):
        block = document.blocks[index]
        if names_advertisement(block.text):
            continue
        if block.heading or heads_list(document, index):
            return heads_list(document, index) or not goes_on(document, between[-1], index)
        if len(block.text) >= _SHORTEST and block.text.endswith(STOPS) and not block.links:
            return False
    return False


def goes_on(document: Document, above: int, start: int) -> bool:
    """Tell whether the box that holds the paragraph *above* a date holds lines of a text, such as a programme's, below
    it, from block *start* on: no credits, and no links or buttons among them.
    """
    last = document.containers[document.common(above, start)].last if start < len(document.blocks) else -1
    told = letters = 0
    for index in range(start, min(start + _REACH, last + 1)):
        block = document.blocks[index]
        of_page = document.is_of_page(index) or is_credit(block.text)
        if not block.text or (of_page and not told):
            continue
        if block.links or of_page or is_ending(block.text) or is_footer(block.text):
            break
        told, letters = told + 1, letters + len(block.text)
    return told >= FEWEST_TOLD and letters >= _FEWEST_LETTERS


def dates_box(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the date above the title is that of a box of the site: rates with their day.

    The box does not hold the title, and has lines of figures besides.
    """
    box = -1
    for where in document.ancestors(document.blocks[line.first].container):
        if document.inside(where, title.first):
            break
        box = where
    span = document.containers[box]
    if box < 0 or span.last - span.first > _LARGEST_BOX:
        return False
    others = (index for index in range(span.first, span.last + 1) if not line.first <= index <= line.last)
    blocks = (document.blocks[index] for index in others)
    figures = sum(bool(block.text) and not block.links and block.text[0].isdigit() for block in blocks)
    return figures >= _FEWEST_FIGURES


def shows_today(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the date above the title is the day on which the page was fetched, outside the box that holds title
    and text, and not the day that the page declares: the site's clock, which would date it anew with each visit.
    """
    below = min(title.last + 1, len(document.blocks) - 1)
    if document.inside(document.common(title.first, below), line.first) or not (line.written and line.written.iso):
        return False
    return is_today(document, line.written.iso[:ONLY_DAY])


def lines_between(document: Document, title: Title, line: DateLine) -> int:
    """Return how many lines and notices of the site, pictures and buttons not counted, part title and date."""
    low, high = (title.last + 1, line.first) if title.last < line.first else (line.last + 1, title.first)
    above = title.first < line.first
    filed = filing_list(document, line.first) if not above or low < high else range(0)
    between = (index for index in range(low, high) if index not in filed and not ignorable(document, index))
    if "figcaption" in document.tags:
        between = (index for index in between if document.nearest(index, ("figcaption",)) < 0)
    blocks = (document.blocks[index] for index in between)
    told = sum(
        not (is_filing_line(block) or names_topics(block) or is_count(block.text) or is_credit(block.text))
        for block in blocks
    )
    told += sum(low <= index <= high for index in document.noticed)
    return told - 1 if told and filed and not above else told  # one line of topics may stand below that list
