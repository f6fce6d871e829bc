"""Which of a page's many dates may belong to its title: side boxes hold them by the hundred."""

from __future__ import annotations

from bisect import bisect

from crawler.reading.head.dateline import DateLine
from crawler.reading.lines.boilerplate import HOME_STARTS
from crawler.reading.page.document import Document

_FEW_DATES = 8
#: So far apart, in blocks, title and date never stand: the reach counts no pictures, buttons and counters.
_NEAR = 40


def parted_by_signs(document: Document, lines: list[DateLine]) -> tuple[list[DateLine], list[DateLine]]:
    """Part *lines*: those near a line that may be the declared title, or confirm one, and those far from any.

    No head made with one of the latter is as sure as one with a confirmed title.
    """
    if len(lines) <= _FEW_DATES:
        return lines, []
    signs = [index for index, block in enumerate(document.blocks) if block.text and _is_sign(document, block.text)]
    near: list[DateLine] = []
    far: list[DateLine] = []
    for line in lines:
        spot = bisect(signs, line.first)
        beside = signs[max(spot - 1, 0) : spot + 1]
        (near if any(abs(sign - line.first) <= _NEAR for sign in beside) else far).append(line)
    return near, far


def _is_sign(document: Document, text: str) -> bool:
    """Tell whether *text* may be a line of the declared title, or opens a breadcrumb: its last step may confirm one."""
    declared = document.declared
    if declared.may_hold(text):
        return declared.begins(text) or declared.confirm(text)
    return text[:12].casefold().startswith(HOME_STARTS)
