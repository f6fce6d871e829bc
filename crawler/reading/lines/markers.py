"""What single lines are to the end of an article: markers, entries of lists, sentences."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.portals.base import Layout
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import (
    LONGEST_ENDING,
    bare,
    bare_marker,
    ends_article,
    is_disclaimer,
    is_ending,
    is_footer,
    is_imprint,
    marker_form,
    may_be_imprint,
    opens_related,
    reads_as_sentence,
)
from crawler.reading.lines.dates import find_date, is_date
from crawler.reading.lines.series import list_round, same_dress, same_series
from crawler.reading.lines.tools import LONGEST_TOOL
from crawler.reading.page.blocks import PROSE, Block
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_file_link

LONGEST_MARKER = 120
#: Chinese ends of sentences too: portals at that border have Chinese pages.
_SENTENCE_ENDS = (".", "!", "?", "…", "”", "。", "！", "？", ";")
#: What is shorter is no sentence.
SHORTEST_SENTENCE = 30
_TRAILING_DATE = re.compile(r"[12]\d\d\d[^\n]{0,25}$")
_LONGEST_TAIL = 30
#: A text lists so many dated lines below a phrase at most.
_LONGEST_LIST = 40
#: So many short lines stand between a paragraph and the sentence that closes its text at most.
_LONGEST_RUN = 12
#: A phrase announces so many lines at least.
_FEWEST_ANNOUNCED = 2
#: Longer than any tool of a page and any line of an imprint.
_LONGEST_LINE = 500
#: ``Điện Biên, ngày 12 tháng 6 năm 2019``: place and day as the first line of a letter or an official paper tells them.
_DATED_PAPER = re.compile(r"[^\W\d_][\w -]{1,30}, ngày \d{1,2} tháng \d{1,2} năm \d{4}", re.I)


@lru_cache(maxsize=64)
def markers_of(layout: Layout) -> frozenset[str]:
    """Return the layout's end markers in the form lines are compared by."""
    return frozenset(bare_marker(marker) for marker in layout.end_markers + layout.related_markers)


def is_marker(document: Document, markers: frozenset[str], index: int) -> bool:
    """Tell whether block *index* fills its line with an end marker of the layout, of any portal, or of an imprint."""
    blocks = document.blocks
    block = blocks[index]
    text = block.text
    size = len(text)
    if not 0 < size <= _LONGEST_LINE:
        return False
    if size <= LONGEST_ENDING:
        form, ends, of_imprint = marker_form(text)
        fills = ends or form in markers
    else:
        fills, of_imprint = False, may_be_imprint(text)
    above_link = size <= LONGEST_MARKER and index + 1 < len(blocks) and blocks[index + 1].is_linked
    return (
        fills
        or (above_link and opens_related(bare(text)))  # words that may head a part of a text
        or (of_imprint and is_footer(text) and not _is_sentence(document, index))
        or (size < 90 and not block.is_linked and document.is_site_name(text) and not _is_value(document, index))
    )


def _is_value(document: Document, index: int) -> bool:
    """Tell whether the line stands right below a label of author or source that has no value of its own."""
    above = document.blocks[index - 1].text if index else ""
    return above[-1:] in (":", "：") and is_credit(above)


def _is_sentence(document: Document, index: int) -> bool:
    """A long line that ends like a sentence and follows a paragraph of its series is text, whatever its first words."""
    text = document.blocks[index].text
    if not reads_as_sentence(text) or index == 0 or text[0] in "©®" or is_disclaimer(text):
        return False
    for before in range(index - 1, max(index - 60, -1), -1):
        earlier = document.blocks[before].text
        if ends_article(earlier) or is_ending(earlier) or document.is_site_name(earlier):
            break
        told = document.is_prose(before) or ends_sentence(document, before)
        if told and not is_imprint(earlier) and same_series(document, before, index):
            return True
    return _goes_on(document, index)


def _goes_on(document: Document, index: int) -> bool:
    """Tell whether prose of the same series follows, with no link, heading of lists or line of an imprint between."""
    for after in range(index + 1, min(index + 12, len(document.blocks))):
        block = document.blocks[after]
        linked = block.links and not leads_to_files(document, after)
        if linked or is_ending(block.text) or ends_article(block.text) or document.is_site_name(block.text):
            return False
        goes_on = (document.is_prose(after) and not is_imprint(block.text)) or is_credit(block.text)
        if goes_on and same_series(document, index, after):
            return True
    return False


def is_item(document: Document, index: int) -> bool:
    """Tell whether block *index* looks like an entry of a list of articles: a link, or a line that ends in a date."""
    block = document.blocks[index]
    if block.is_linked:
        places = block.links[0][0][:1] == "#" and all(href[:1] == "#" and len(href) > 1 for href, _ in block.links)
        return not (places or _tells_address(block))  # on this page, or where to write to
    if not ends_in_date(document, index) or _DATED_PAPER.fullmatch(block.text):
        return False
    return not (_heads_day(block) or _is_announced(document, index))


def _is_announced(document: Document, index: int) -> bool:
    """Tell whether the line is one of a text's own list: none of its lines is a link, and a phrase right above them
    all ends in a colon and heads no other articles ("Những mốc đáng nhớ của hai tỉnh:").
    """
    above = index
    while above >= max(index - _LONGEST_LIST, 0) and ends_in_date(document, above):
        if document.blocks[above].links:
            return False
        above -= 1
    text = document.blocks[above].text if above >= 0 else ""
    announces = len(text) >= SHORTEST_SENTENCE and text[-1] == ":" and not document.blocks[above].links
    return announces and not (is_ending(text) or opens_related(bare(text)))


def _heads_day(block: Block) -> bool:
    """Tell whether the line is nothing but a day, set as a heading: that of a part of a programme."""
    if block.links or not (block.heading or block.is_bold):
        return False
    return is_date(block.text)


def _tells_address(block: Block) -> bool:
    """Tell whether words stand before a link that is an address itself: ``Đăng ký tại: https://...``, an e-mail."""
    told = block.links[-1][1]
    return len(told) < len(block.text) and " " not in told and ("@" in told or "://" in told or told[:4] == "www.")


def ends_in_date(document: Document, index: int) -> bool:
    """Tell whether a date ends the line of block *index*, which is no sentence or phrase of a list."""
    text = document.blocks[index].text
    if len(text) > 260 or (text[-1:] in ".;,:" and not document.blocks[index].links):
        return False
    last = text[-_LONGEST_TAIL:]
    if not ("2" in last or "1" in last) or not _TRAILING_DATE.search(last):
        return False
    tail = text[-32:]
    found = find_date(tail, "day-first", "+07:00")
    return found is not None and found.end >= len(tail) - 2


def is_text(document: Document, index: int) -> bool:
    """Tell whether block *index* is a paragraph or a sentence: no entry of a list, tool of the page, or imprint."""
    block = document.blocks[index]
    text = block.text
    size = document.size_of(text) if document.dense else len(text)
    if size < SHORTEST_SENTENCE or block.is_linked or index in document.asked:
        return False
    if size < PROSE and not ends_sentence(document, index):
        return False
    plain = text[-1] == "." and not block.links and not may_be_imprint(text)
    if size > _LONGEST_LINE or (plain and (size > LONGEST_TOOL or not document.is_tool(index))):
        return True  # most paragraphs
    if ends_in_date(document, index):
        return False
    if document.is_tool(index) and not _is_beside_paragraph(document, index):
        return False
    return not is_imprint(text) or _is_sentence(document, index)


def _is_beside_paragraph(document: Document, index: int) -> bool:
    """Tell whether the line is a sentence set like the paragraph right below it, or one above, in one series."""
    text, below = document.blocks[index].text, index + 1
    if text[-1] not in ".!":
        return False
    opens = text[-1] == "." and below < len(document.blocks) and document.is_prose(below)
    return (opens and _is_like(document, index, below)) or _continues(document, index)


def _is_like(document: Document, index: int, at: int) -> bool:
    return same_series(document, at, index) and same_dress(document, at, index)


def _continues(document: Document, index: int) -> bool:
    """Tell whether a paragraph like the line stands above it; short lines of that dress, and lists, may be between."""
    for above in range(index - 1, max(index - _LONGEST_RUN, 0) - 1, -1):
        beside = _is_like(document, index, above)
        if not beside and document.list_item(above) < 0:
            return False
        if document.is_prose(above) or document.blocks[above].links or document.is_of_page(above):
            return beside and document.is_prose(above)
    return False


def ends_sentence(document: Document, index: int) -> bool:
    """A short line is text too when it ends as a sentence does."""
    block = document.blocks[index]
    ends = document.size_of(block.text) >= SHORTEST_SENTENCE and block.text.endswith(_SENTENCE_ENDS)
    asked = index in document.asked
    return ends and not (block.is_linked or asked) and not is_credit(block.text) and document.list_item(index) < 0


def announces_lines(document: Document, index: int) -> bool:
    """Tell whether a phrase that ends in a colon has the lines it announces right below, in a series with it and none
    of them a link or of the page: who was honoured, what to bring. Other articles and files are announced by links.
    """
    block, below = document.blocks[index], range(index + 1, index + 1 + _FEWEST_ANNOUNCED)
    if (
        block.text[-1:] != ":"
        or len(block.text) < SHORTEST_SENTENCE
        or block.links
        or below.stop > len(document.blocks)
    ):
        return False
    if is_ending(block.text) or opens_related(bare(block.text)) or is_credit(block.text) or index in document.asked:
        return False
    lines = [document.blocks[at] for at in below]
    if any(not line.text or line.links or is_credit(line.text) for line in lines):
        return False
    return all(same_series(document, index, at) and not document.is_of_page(at) for at in below)


def is_announced_list(document: Document, above: int, lines: list[int]) -> bool:
    """Tell whether *lines* are the whole of the list right below block *above*, a phrase that ends in a colon and heads
    no other articles: its items, links or not, are the author's.
    """
    text = document.blocks[above].text
    if text[-1:] != ":" or is_ending(text) or opens_related(bare(text)):
        return False
    items = list_round(document, above + 1)
    span = document.containers[items]
    return items >= 0 and span.first == above + 1 and lines == [*range(span.first, span.last + 1)]


def may_be_told(document: Document, index: int) -> bool:
    """Tell whether block *index* is a paragraph, or a line that is no link and ends as a sentence, however short."""
    block = document.blocks[index]
    return document.is_prose(index) or (block.text.endswith(_SENTENCE_ENDS) and not block.is_linked)


def leads_to_files(document: Document, index: int) -> bool:
    """Tell whether every link of block *index* leads to a picture's file or a document to download."""
    links = document.blocks[index].links
    return bool(links) and all(is_file_link(href) for href, _ in links)
