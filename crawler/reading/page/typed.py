"""Text that keeps the line ends of its source, as in ``<pre>``: its line ends are made ``<br>`` before it is read."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

#: Asked of the attributes it costs a fifth of what it costs asked of the elements.
_TYPED: Any = etree.XPath("//pre | //@style[contains(., 'white-space')]/..")
_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
_BLANK_LINES = re.compile(r"[ \t]*\r?\n(?:[ \t]*\r?\n)+[ \t]*")
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*")


def part_typed_lines(root: Any, source: bytes) -> None:
    """Part such text within *root*, parsed from *source*, at its blank lines, or at every line end without any."""
    if b"white-space" not in source and next(root.iter("pre"), None) is None:
        return  # most pages: the query costs five times as much
    for element in _TYPED(root):
        if element.tag == "pre" or _STYLE.search(element.get("style") or ""):
            blank = _BLANK_LINES.search("".join(element.itertext()).strip())
            _part(element, _BLANK_LINES if blank else _LINE_END, 2 if blank else 1)


def _part(element: Any, ends: re.Pattern[str], breaks: int) -> None:
    """Put *breaks* ``<br>`` where *ends* match in the texts below *element*, not at its very beginning and end."""
    for node in list(element.iter("*")):
        if node.text and node.tag not in ("script", "style"):
            first, *rest = ends.split(node.text)
            node.text = first
            _insert(node, 0, rest, breaks)
        if node is not element and node.tail:
            first, *rest = ends.split(node.tail)
            node.tail = first
            _insert(node.getparent(), node.getparent().index(node) + 1, rest, breaks)


def _insert(parent: Any, place: int, texts: list[str], breaks: int) -> None:
    for text in reversed(texts):
        marks = [etree.Element("br") for _ in range(breaks)]
        marks[-1].tail = text
        for mark in reversed(marks):
            parent.insert(place, mark)
