"""The order of day and month that a page shows when it is not one of the layout whose order is declared.

A portal that is redesigned may leave the American order of its first CMS: read by the declared order, a date of the
new pages up to the twelfth would be wrong in silence. Under the layout's own date label nothing is asked; without it,
dates that cannot be in the declared order, or whose weekday is that of the other one, settle the order for the page.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from crawler.portals.base import DAY_FIRST, MONTH_FIRST, Layout
from crawler.reading.head.dated import DateLine
from crawler.reading.lines.dates import find_date, has_year
from crawler.reading.page.document import Document

_WEEKDAY = re.compile(r"\bthứ\s?(?:(hai|2)|(ba|3)|(tư|4)|(năm|5)|(sáu|6)|(bảy|bẩy|7))\b|\b(chủ nhật|cn)\b", re.I)
_TAIL = 34


def order_shown(document: Document, layout: Layout, lines: list[DateLine]) -> str:
    """Return the order of day and month of a page whose date lines are *lines*: the layout's, or day-first where that
    is declared otherwise and the page proves it.
    """
    label = (layout.date_label or "").casefold()
    if layout.date_form != MONTH_FIRST or any(line.label and line.label.casefold() == label for line in lines):
        return layout.date_form
    return _proved([line.raw for line in lines] + _listed(document, 0), document.portal.timezone)


def in_own_order(document: Document, layout: Layout, line: DateLine) -> DateLine:
    """Return *line* read in the only order in which it is a date, or falls on its weekday, where the layout declares
    another for its own label alone: lists that another hand made must not take the article's date from it.
    """
    zone, label = document.portal.timezone, (layout.date_label or "").casefold()
    if line.written is None or not line.label or line.label.casefold() == label or not label:
        return line
    order = _proves(line.raw, zone)
    return replace(line, written=find_date(line.raw, order, zone)) if order else line


def order_listed(document: Document, layout: Layout, start: int) -> str:
    """Return the order of day and month in the lists behind block *start*: they may be made by another hand."""
    if layout.date_form != MONTH_FIRST:
        return layout.date_form
    return _proved(_listed(document, start), document.portal.timezone)


def _listed(document: Document, start: int) -> list[str]:
    """Return short lines and the ends of lines with links, from block *start* on, that name a year: without the links
    where that stands beside them, for a title may end in a weekday of its own.
    """
    listed = [block for block in document.blocks[start:] if block.links or len(block.text) <= _TAIL]
    beside = [(block.beside_links() if block.links else block.text, block.text) for block in listed]
    return [rest if has_year(rest) else text[-_TAIL:] for rest, text in beside if has_year(text[-_TAIL:])]


def _proved(raws: list[str], zone: str) -> str:
    proofs = {_proves(raw, zone) for raw in raws}
    return DAY_FIRST if DAY_FIRST in proofs and MONTH_FIRST not in proofs else MONTH_FIRST


def _proves(raw: str, zone: str) -> str | None:
    """Return the only order in which *raw* is a date, or falls on the weekday it names; None if it proves neither."""
    days = {order: _day(raw, order, zone) for order in (DAY_FIRST, MONTH_FIRST)}
    if days[DAY_FIRST] == days[MONTH_FIRST]:
        return None
    named = _WEEKDAY.search(raw)
    if named and all(days.values()):
        weekday = (named.lastindex or 0) - 1
        days = {order: day for order, day in days.items() if day and day.weekday() == weekday}
    possible = [order for order, day in days.items() if day]
    return possible[0] if len(possible) == 1 else None


def _day(raw: str, order: str, zone: str) -> date | None:
    found = find_date(raw, order, zone)
    return date.fromisoformat(found.iso[:10]) if found and found.iso else None
