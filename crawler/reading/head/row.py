"""A line of the head that tells several things side by side, each part of it a field: who wrote the article, where it is
filed, how often it was read.
"""

from __future__ import annotations

from crawler.reading.head.beside import is_counter
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.document import Document
from crawler.reading.section.labelled import labelled_section
from crawler.reading.section.sections import is_author, is_section, is_topic

#: Longer than such a line, and so many parts it has.
_LONGEST, _FEWEST, _MOST = 160, 2, 8
#: What a name alone does not tell: that its line is no text.
_WEAK = frozenset(("name",))
_ROUND = " ()"


def fields_beside(document: Document, index: int) -> list[tuple[str, str]]:
    """Return (kind, value) for each part of the line: ``by``, ``in``, ``topic``, ``when``, ``count``, or ``name`` for one
    without a label; nothing if a part is no field, or no part is more than a name.
    """
    block = document.blocks[index]
    if not block.text or len(block.text) > _LONGEST or block.text[-1] in ".!?…:;":
        return []
    parts = parts_of(block)
    if not _FEWEST <= len(parts) <= _MOST:
        return []
    found = [_field(document, index, part) for part in parts]
    kinds = [field[0] for field in found if field]
    sure = len(kinds) == len(found) and kinds.count("name") < 2 and not _WEAK.issuperset(kinds)
    return [field for field in found if field] if sure else []


def _field(document: Document, index: int, part: str) -> tuple[str, str] | None:
    """Return what *part* of the line tells, by its label, by where its link leads, by its form; None if by nothing."""
    if is_counter(part) or is_counter(part.strip(_ROUND)):
        return "count", part
    if author := author_of(part):
        return "by", author
    if section := labelled_section(part):
        return "in", section
    href = next((href for href, name in document.blocks[index].links if name == part), None)
    if href is not None:
        kind = _linked(document, index, part, href)
        return (kind, part) if kind else None
    if tells_change(part):
        return "when", part
    return ("name", part) if is_name(part, False) or names_unit(part, True) else None


def _linked(document: Document, index: int, part: str, href: str) -> str | None:
    """Return what the link is that *part* is the words of: by its address, or because the page leads there elsewhere."""
    if is_author(href):
        return "by"
    if is_section(href):
        return "in"
    if is_topic(href):
        return "topic"
    return "in" if document.leads_away(href) and document.is_section(index, part) else None
