"""The short list that tells the day, on an item of its own, and what else a page tells of an article: its section, who
wrote it, figures.
"""

from __future__ import annotations

from crawler.reading.head.row import field_of
from crawler.reading.lines.idle import is_idle_row
from crawler.reading.page.document import Document

#: So many fields make such a list; a menu has more.
_FEWEST, _MENU = 2, 12
_LONGEST_SECTION = 35


def filing_list(document: Document, index: int) -> range:
    """Return the lines of the short list that tells the day, on block *index*, and nothing besides but fields and one
    short link; or none.
    """
    lines = _list_round(document, index)
    return lines if _unknown_field(document, lines, index) is not None else range(0)


def section_in_list(document: Document, index: int, lines: range | None = None) -> str | None:
    """Return the only section that the short list of the day on block *index* links to, where all others are fields of
    another kind; or None.
    """
    lines = _list_round(document, index) if lines is None else lines
    unknown = _unknown_field(document, lines, index)
    if unknown != "":
        return unknown
    named = [at for at in lines if (field_of(document, at, document.blocks[at].text) or ("",))[0] == "in"]
    return document.blocks[named[0]].text if len(named) == 1 else None


def section_by_author(document: Document, index: int) -> str | None:
    """Return the only section in the list that begins with block *index*, beside who wrote and figures; or None."""
    lines = _list_round(document, index) if index < len(document.blocks) else range(0)
    if not lines or lines.start != index:
        return None
    fields = [field_of(document, at, document.blocks[at].text) for at in lines]
    told = any(field and field[0] == "by" for field in fields)
    return section_in_list(document, -1, lines) if told else None


def _list_round(document: Document, index: int) -> range:
    where = document.nearest(index, ("ul", "ol", "dl"))
    lines = range(document.containers[where].first, document.containers[where].last + 1) if where >= 0 else range(0)
    return lines if len(lines) <= _MENU else range(0)


def _unknown_field(document: Document, lines: range, day: int) -> str | None:
    """Return the one item of *lines* that is no field, a short link to another page, or "" if there is none or it leads
    nowhere, of a list that has two fields at least beside the *day*; None for any other list.
    """
    others = [at for at in lines if at != day and document.blocks[at].text]
    unknown = [at for at in others if field_of(document, at, document.blocks[at].text) is None]
    if len(others) < _FEWEST or len(unknown) > 1:
        return None
    if not unknown or is_idle_row(document.blocks[unknown[0]]):
        return ""
    block = document.blocks[unknown[0]]
    short = block.is_linked and len(block.links) == 1 and len(block.text) <= _LONGEST_SECTION
    return block.text if short and document.leads_away(block.links[0][0]) else None
