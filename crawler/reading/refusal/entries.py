"""The entries of a list of other articles: one or several titles on a line, each with the date before or behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.lines.boilerplate import HOME, is_furniture
from crawler.reading.lines.dates import find_date, has_year, only_date, only_filler
from crawler.reading.lines.parts import GENERAL_LABELS, parts_of
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

_TITLE_LIMIT = 320
_SHORTEST = 15
_MOSTLY_LINKS = 0.8
_ROUND_DATE = " ()[]-–|:•*»›"
#: So many letters has a date in brackets behind its title.
_DATE = 13
#: Characters behind a linked title that show its date among counters.
_LONGEST_BEHIND = 60
#: What ties a day at the end of a title to its words: ``Mức phí thị thực từ ngày 01/01/2021``.
_TIES_DAY = re.compile(r"\b(?:ngày|từ|đến|tới|hết|trước|sau|from|until|till|to|on|before|after|by|since)$")


def entries_on(document: Document, layout: Layout, index: int) -> list[Related]:
    """Return the entries on the line of block *index*: mostly one; of a line that is titles side by side, each, and
    short ones among several long; of a row of short links, which is the site's, none.
    """
    block = document.blocks[index]
    if len(block.links) > 1 and block.links[0][1].casefold() in HOME:
        return []  # the menu again
    if len(block.links) > 1 and block.linked >= (len(block.text) - _DATE * len(block.links)) * _MOSTLY_LINKS:
        lengths = [len(title) for _, title in block.links]
        if max(lengths) < _SHORTEST:
            return []
        if min(lengths) >= _SHORTEST or sum(map(_SHORTEST.__le__, lengths)) > 1:
            return list(_side_by_side(document, layout, index))
    entry = _entry(document, layout, index)
    return [entry] if entry else []


def _side_by_side(document: Document, layout: Layout, index: int) -> Iterator[Related]:
    """Yield the titles that share the line of block *index*, each with the date between it and the next, or in brackets
    at its end.
    """
    rest = document.blocks[index].text
    dated = partial(only_date, order=layout.date_form, zone=document.portal.timezone)
    links = [link for link in document.blocks[index].links if dated(link[1].strip("()")) is None]
    for number, (href, title) in enumerate(links):
        rest = rest.partition(title)[2]
        behind = rest.partition(links[number + 1][1])[0] if number + 1 < len(links) else rest
        written = dated(behind.strip("()[] -–|"))
        if _may_be_title(document, index, (href, title)):
            tail = _dated_tail(title, layout.date_form, document.portal.timezone) if title[-1] == ")" else None
            name, moment = tail or (title, written.iso if written else None)
            yield Related(absolute(document.head.base, href), name, moment)


def _may_be_title(document: Document, index: int, link: tuple[str, str]) -> bool:
    """Tell whether a link of the line is an article's title rather than a button or the section of the next one."""
    if len(link[1]) >= _SHORTEST:
        return True
    again = sum(href == link[0] for block in document.blocks for href, _ in block.links) > 1
    return len(link[1]) > 3 and not again and not is_furniture(link[1]) and not document.is_section(index, link[1])


def _entry(document: Document, layout: Layout, index: int) -> Related | None:
    """Return the entry on the line of block *index*: a linked title, or a title that a date follows."""
    block = document.blocks[index]
    if len(block.text) > _TITLE_LIMIT + 60:
        return None
    dated = _dated_tail(block.text, layout.date_form, document.portal.timezone)
    link = max(block.links, key=lambda one: len(one[1]), default=None)
    if dated and link and link[1] == block.text and _is_of_title(document, layout, index, dated[0]):
        dated = None
    if link is None and dated is None:
        return None
    if link and (len(link[1]) < 4 or (dated is None and absolute(document.head.base, link[0]) is None)):
        return None  # the latter writes to somebody
    title = link[1] if link else ""
    moment = dated[1] if dated else None
    if dated is None and title[:1].isdigit() and (led := _dated_start(document, layout, index, title)):
        title, moment = led
    elif dated is None and title != block.text and block.text.endswith(title):
        before = block.text.removesuffix(title).strip(_ROUND_DATE)
        written = only_date(before, layout.date_form, document.portal.timezone) if before[-1:].isdigit() else None
        moment = written.iso if written else None
    elif dated is None and title != block.text and block.text.startswith(title):
        moment = _among_behind(document, layout, block, title)
    if dated and (not link or title == block.text or len(title) > len(dated[0]) + 2):
        title = dated[0]
    return (
        Related(absolute(document.head.base, link[0]) if link else None, title.strip(" -•*»›"), moment)
        if title
        else None
    )


def _dated_tail(line: str, order: str, zone: str) -> tuple[str, str | None] | None:
    """Part ``TITLE(22/01/2019 8:12:41 SA)`` into title and date; None when no date ends the line."""
    opening = line.rfind("(", max(len(line) - 60, 0))
    cut = opening if opening > 0 else max(len(line) - 34, 0)
    found = find_date(line[cut:], order, zone)
    if found is None or len(line) - cut - found.end > 3:
        return None
    before = line[cut : cut + found.start]
    if opening > 0 and not (only_filler(before) or before.strip(" (:").casefold() in GENERAL_LABELS):
        return None
    begin = opening if opening > 0 else cut + found.start
    return line[:begin].strip(" -–|,:"), found.iso


def _is_of_title(document: Document, layout: Layout, index: int, before: str) -> bool:
    """Tell whether the day that ends a title, no bracket round it, is one that the title tells: the words *before* it
    lead to it, or the entry's own date is the next line.
    """
    if document.blocks[index].text.endswith(")"):
        return False
    below = document.blocks[index + 1].text if index + 1 < len(document.blocks) else ""
    return bool(_TIES_DAY.search(before) or only_date(below, layout.date_form, document.portal.timezone))


def _among_behind(document: Document, layout: Layout, block: Block, title: str) -> str | None:
    """Return the only date among the parts of what stands behind the linked *title*: a section, counters."""
    behind = block.text[len(title) :]
    if len(behind) > _LONGEST_BEHIND or not has_year(behind):
        return None
    dates = (only_date(part, layout.date_form, document.portal.timezone) for part in parts_of(block) if part in behind)
    written = [date for date in dates if date]
    return written[0].iso if len(written) == 1 else None


def _dated_start(document: Document, layout: Layout, index: int, title: str) -> tuple[str, str | None] | None:
    """Part ``25/11/2022 - 08:30TITLE`` when the date stands in an element of its own; None when none does."""
    pieces = document.blocks[index].pieces
    first = next(filter(None, map(clean, pieces)), "")
    written = only_date(first, layout.date_form, document.portal.timezone)
    rest = title.removeprefix(first).strip()
    return (rest, written.iso) if written and rest and rest != title else None
