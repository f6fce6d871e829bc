"""Bytes to a page ready for reading: decoded, parsed, mended where the parser and browsers differ, walked."""

from __future__ import annotations

from typing import Any

from archive.models import Page
from crawler.portals.base import Portal
from crawler.reading.errors import TooDeepError, TooLargeError
from crawler.reading.page.decode import decode_twice
from crawler.reading.page.document import Document
from crawler.reading.page.hidden import styled_below
from crawler.reading.page.tree import (
    MAX_BLOCKS,
    MAX_DEPTH,
    Head,
    close_cells,
    close_headings,
    flatten,
    is_cut,
    keep_type,
    parse,
    read_head,
)
from crawler.reading.page.typed import hold_typed, part_typed_lines
from crawler.reading.page.walk import Builder, build
from crawler.reading.page.words import Declared, words


def open_document(page: Page, portal: Portal) -> Document:
    """Decode and parse *page* and collect its blocks; raises the errors of those steps."""
    text, data = decode_twice(page)
    if b"<pre" in data or b"<PRE" in data:
        text = hold_typed(text)
        data = text.encode("utf-8", "replace")
    root = parse(data)
    if is_cut(root):
        text = flatten(text)
        data = text.encode("utf-8", "replace")
        root = parse(data)
        if is_cut(root):
            raise TooDeepError(f"The page is nested more than {MAX_DEPTH} deep.")
    head, built = _built(root, data, page.url)
    if head.has_torn_rows or head.has_torn_type:
        text = close_cells(text) if head.has_torn_rows else text
        text = keep_type(text) if head.has_torn_type else text
        data = text.encode("utf-8", "replace")
        root = parse(data)
        head, built = _built(root, data, page.url)
    if built.has_long_heading:
        closed = close_headings(text)
        if closed != text:
            text, data = closed, closed.encode("utf-8", "replace")
            root = parse(data)
            head, built = _built(root, data, page.url)
        built.end_headings()
    if len(built.blocks) > MAX_BLOCKS:
        raise TooLargeError(f"The page has more than {MAX_BLOCKS} lines; no article page has.")
    names = (portal.title, portal.title_en, *portal.title.split(":"), head.site or "")
    site = {words(name) for name in names if name}
    return Document(
        page,
        portal,
        root,
        head,
        text,
        built.blocks,
        built.containers,
        built.crumbs,
        built.noticed,
        built.styles,
        "\ufffd" in text,
        Declared(head.titles),
        site,
    )


def _built(root: Any, data: bytes, url: str) -> tuple[Head, Builder]:
    """Return what the page says of itself, and its walked blocks."""
    styled = styled_below(root)
    part_typed_lines(root, styled.styles)
    head = read_head(root, url)
    return head, build(root, head.hidden_classes, data, styled)
