"""A line of the head that tells several things side by side, each part a field: who wrote the article, where it is
filed, how often it was read.
"""

from __future__ import annotations

from crawler.reading.head.beside import is_counter
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.boilerplate import is_footer
from crawler.reading.lines.dates import has_year, only_date
from crawler.reading.lines.fields import author_of, section_of
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.document import Document
from crawler.reading.section.sections import is_author, is_section, is_topic

#: Longer than such a line, and so many parts it has.
_LONGEST, _FEWEST, _MOST = 160, 2, 8
#: A name and a day may be those of a comment, or text.
_WEAK = frozenset(("name", "when"))
_ROUND = " ().,"


def fields_beside(document: Document, index: int) -> list[tuple[str, str]]:
    """Return (kind, value) for each part of the line: ``by``, ``in``, ``topic``, ``when``, ``count``, or ``name`` for a
    name without a label; nothing if a part is no field, all are names and days, or the line is of the site's imprint.
    """
    if index not in document.rows:  # several rules ask it of the lines right below the head
        document.rows[index] = _fields(document, index)
    return document.rows[index]


def _fields(document: Document, index: int) -> list[tuple[str, str]]:
    block = document.blocks[index]
    if not block.text or len(block.text) > _LONGEST or block.text[-1] in ".!?…:;":
        return []
    parts = parts_of(block)
    if not _FEWEST <= len(parts) <= _MOST or is_footer(block.text):
        return []
    found = [field_of(document, index, part) for part in parts]
    kinds = [field[0] for field in found if field]
    sure = len(kinds) == len(found) and kinds.count("name") < 2 and not _WEAK.issuperset(kinds)
    return [field for field in found if field] if sure else []


def field_of(document: Document, index: int, part: str) -> tuple[str, str] | None:
    """Return (kind, value) of what *part* of the line tells, by label, link or form; or None."""
    if is_counter(part) or is_counter(part.strip(_ROUND)):
        return "count", part
    if author := author_of(part):
        return "by", author
    if section := section_of(part):
        return "in", section
    href = next((href for href, name in document.blocks[index].links if name == part), None)
    if href is not None and not _leads_here(document, href):
        kind = _linked(document, index, part, href)
        return (kind, part) if kind else None
    return _by_form(document, index, part)


def _by_form(document: Document, index: int, part: str) -> tuple[str, str] | None:
    """Return (kind, value) of a day or of a name; or None."""
    if tells_change(part) or (has_year(part) and only_date(part.strip(_ROUND), "day-first", "+07:00")):
        return "when", part
    return ("name", part) if is_name(part, False) or names_unit(part, True) else None


def _leads_here(document: Document, href: str) -> bool:
    """Tell whether the link leads to the page itself, or nowhere yet: so demonstrations of themes link whatever."""
    return not is_idle(href) and not document.leads_away(href)


def _linked(document: Document, index: int, part: str, href: str) -> str | None:
    """Return what the link with the words *part* leads to: by its address, or as the page leads there elsewhere."""
    if is_author(href):
        return "by"
    if is_section(href):
        return "in"
    if is_topic(href):
        return "topic"
    return "in" if document.leads_away(href) and document.is_section(index, part) else None
