"""The heading that says just what the page declares: a menu may part it from its date and text."""

from __future__ import annotations

from dataclasses import replace

from crawler.reading.head.dated import DateLine
from crawler.reading.head.scoring import SHORT_TITLE, SURE, ArticleHead
from crawler.reading.head.title import Title, leads_home
from crawler.reading.page.document import Document


def dated_below_menu(document: Document, head: ArticleHead, labelled: list[DateLine]) -> ArticleHead:
    """Give the declared heading the labelled date that nothing but the links of a menu part from it."""
    title = head.title
    if not _is_declared(document, title.first):
        return head
    line = next((line for line in labelled if line.first > title.last and line.written), None)
    between = document.blocks[title.last + 1 : line.first] if line else []
    return replace(head, date=line) if line and all(block.is_linked or not block.text for block in between) else head


def declared_above(document: Document, lines: list[DateLine]) -> ArticleHead | None:
    """The heading that says just what the page declares, though a menu parts it from date and text; or None."""
    for index, block in enumerate(document.blocks):
        if document.is_prose(index):
            return None
        if _is_declared(document, index):
            title = Title(index, index, block.text, True, block.heading, "confirmed by <title> or breadcrumb")
            return ArticleHead(title, _first_date(document, title, lines), SURE)
    return None


def _is_declared(document: Document, index: int) -> bool:
    """Tell whether the line is a heading that says just what the page declares, longer than the name of a section."""
    block = document.blocks[index]
    return (
        block.heading in (1, 2)
        and len(block.text) > SHORT_TITLE
        and document.declared.exactly(block.text)
        and not (document.is_site_name(block.text) or leads_home(document, block))
    )


def _first_date(document: Document, title: Title, lines: list[DateLine]) -> DateLine | None:
    """The first date below the title that no prose parts from it."""
    line = next((line for line in lines if line.first > title.last and line.written), None)
    parted = line is None or any(map(document.is_prose, range(title.last + 1, line.first)))
    return None if parted else line
