"""Which of a portal's layouts made the page: the one whose head is surest, or that the page itself shows."""

from __future__ import annotations

from dataclasses import replace

from crawler.portals.base import Layout, layouts_of
from crawler.reading.head.clocks import drop_clocks
from crawler.reading.head.dated import DateLine
from crawler.reading.head.dateline import date_lines
from crawler.reading.head.finding import find_head
from crawler.reading.head.order import in_own_order, order_shown
from crawler.reading.head.pairs import join_rows
from crawler.reading.head.runon import part_declared, part_topic, part_way, split_run_on
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.head.selected import head_of, selected_dates, selected_title
from crawler.reading.lines.boilerplate import is_one_of
from crawler.reading.lines.labels import label_pattern
from crawler.reading.lines.markers import markers_of
from crawler.reading.page.document import Document
from crawler.reading.page.selected import select

#: A date that a label tells wherever it stands weighs more than that no layout declares the label.
_FOR_LABEL = 0.6


def best_head(document: Document) -> tuple[Layout, ArticleHead | None, bool, list[DateLine]]:
    """Try each layout's label; the layout whose head is surest reads the page."""
    drop_clocks(document)
    for layout in layouts_of(document.portal):
        join_rows(document, label_pattern(layout, True))
    part_declared(document)
    part_way(document)
    part_topic(document)
    best: tuple[float, Layout, ArticleHead | None, bool, list[DateLine]] | None = None
    for declared in layouts_of(document.portal):
        recognised = _recognised(document, declared)
        for general in (False, True) if declared.date_label else (False,):
            layout = declared
            pattern = label_pattern(layout, general or not layout.date_label)
            lines = date_lines(document, layout, pattern)
            if not any(line.label for line in lines) and split_run_on(document, pattern, layout):
                lines = date_lines(document, layout, pattern)
            order = order_shown(document, layout, lines)
            if order != layout.date_form:
                layout = replace(layout, date_form=order)
                lines = date_lines(document, layout, pattern)
            lines = [in_own_order(document, declared, line) for line in lines]
            head = _head(document, layout, lines)
            fits = recognised or (not general and _fits(document, layout, head))
            score = (head.score if head else -9.0) + (3.0 if recognised else 0.0) - (0.5 if general else 0.0)
            score += _FOR_LABEL if not (head and head.date) and any(line.label for line in lines) else 0.0
            if best is None or score > best[0]:
                best = (score, layout, head, fits, lines)
            if fits and head is not None and head.date is not None:
                break  # else a date may stand under one of the usual labels
    assert best is not None
    return best[1], best[2], best[3], best[4]


def _head(document: Document, layout: Layout, lines: list[DateLine]) -> ArticleHead | None:
    """Return the head at the layout's own places, as far as it has some and the page shows something there."""
    title, dates = selected_title(document, layout), selected_dates(document, layout, lines)
    return head_of(document, title, dates) if title and dates else find_head(document, dates or lines, title)


def _fits(document: Document, layout: Layout, head: ArticleHead | None) -> bool:
    """Tell whether the page shows what the layout declares: its date label, or one of its end markers."""
    if head is None:
        return False
    if head.date and head.date.label:
        return True
    markers = markers_of(layout)
    if not markers and not layout.date_label:
        return head.title.confirmed
    upwards = document.blocks[: head.end - 1 : -1]  # markers stand behind the text, however long that is
    return any(len(block.text) <= 120 and is_one_of(block.text, markers) for block in upwards)


def _recognised(document: Document, layout: Layout) -> bool:
    return bool(select(document, layout.recognise))
