"""The name of a section in a heading's dress over the article: the title stands below it, and is longer."""

from __future__ import annotations

from crawler.reading.head.dated import DateLine
from crawler.reading.head.scoring import (
    SHORT_HEADING,
    SHORT_TITLE,
    ArticleHead,
    is_over_title,
    is_paragraph,
    may_be_title,
)
from crawler.reading.head.title import ignorable, make_title
from crawler.reading.lines.markers import is_text
from crawler.reading.page.document import Document

#: The text begins so many lines below its title.
_NEAR = 3


def below_section(document: Document, head: ArticleHead, lines: list[DateLine]) -> ArticleHead:
    """A short heading that the page does not declare is a section's when the declared title stands right below it, or,
    if nothing else confirms the heading, a longer one, or a longer line with one of the date *lines* below.
    """
    title = head.title
    dressed = title.heading or document.blocks[title.first].is_bold
    if not dressed or len(title.text) > SHORT_HEADING or document.confirmed(title.text):
        return head
    below = title.last + 1
    while below < len(document.blocks) - 1 and ignorable(document, below):
        below += 1
    if below >= len(document.blocks):
        return head
    if head.date is None and document.confirmed_exactly(below):
        return ArticleHead(make_title(document, below, 1) or title, None, head.score)
    if title.confirmed and not document.is_section(title.first, title.text):
        return head  # a step of the way that leads to another page confirms no title
    dated = _dated_below_section(document, head, below, lines)
    if head.date is None and dated is head and document.blocks[below].heading >= title.heading > 0:
        found = make_title(document, below, 1) if may_be_title(document.blocks[below], title) else None
        return ArticleHead(found, None, head.score) if found else head
    return dated


def _dated_below_section(document: Document, head: ArticleHead, below: int, lines: list[DateLine]) -> ArticleHead:
    """Take the longer line at block *below* for the title if a date stands right below it or its lead, and the line in
    bold or large type below the date of a section.
    """
    known = (one for one in (head.date, *lines) if one and one.written)
    over = next((one for one in known if head.title.last < one.first <= below), None)
    if over and not head.title.heading:
        return head
    if over and (is_over_title(document, head.title, over) or _heads_text(document, head, over.last + 1)):
        found = make_title(document, over.last + 1, 1)
        return ArticleHead(found, over, head.score) if found else head
    found = make_title(document, below, 1) if may_be_title(document.blocks[below], head.title) else None
    if found is None or is_paragraph(document, below):
        return head
    near = range(found.last + 1, found.last + 3)
    dated = next((one for one in ([head.date] if head.date else lines) if one.written and one.first in near), None)
    return ArticleHead(found, dated, head.score) if dated else head


def _heads_text(document: Document, head: ArticleHead, index: int) -> bool:
    """Tell whether the line, right below the date of what may be a section, is a title in plain type: longer, no
    sentence, and the text stands right below it.
    """
    below = range(index + 1, min(index + 1 + _NEAR, len(document.blocks)))
    if index >= len(document.blocks) or len(document.blocks[index].text) <= SHORT_TITLE:
        return False
    named = may_be_title(document.blocks[index], head.title) and not is_paragraph(document, index)
    return named and any(is_text(document, at) for at in below)
