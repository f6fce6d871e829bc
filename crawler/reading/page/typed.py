"""Text that keeps the line ends of its source, as in ``<pre>``: its line ends are made ``<br>`` before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree

from crawler.reading.page.tree import MAX_BLOCKS

#: What ``<pre>`` is called while it is read: libxml2 ends a ``<pre>`` where a list or table begins, browsers do not.
_HELD = "x-pre"
_PRE = re.compile(r"<(/?)pre(?=[\s/>])", re.I)
_TYPED: Any = etree.XPath(f"//{_HELD} | //@style[contains(., 'white-space')]/..")
_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
#: Each begins where its blanks do: tried at every blank of a long row, a pattern would take its square.
_BLANK_LINES = re.compile(r"(?<![ \t])[ \t]*\r?\n(?:[ \t]*\r?\n)+[ \t]*")
_LINE_END = re.compile(r"(?<![ \t])[ \t]*\r?\n[ \t]*")

#: Letters that a page may hold and a tree takes from its parser, but from nobody else.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: Letters of a line that somebody wrapped by hand or machine.
_WIDEST = 120


def hold_typed(text: str) -> str:
    """Return *text* with another name for ``<pre>``, which lets it hold what it holds in browsers."""
    return _PRE.sub(rf"<\1{_HELD}", text)


def part_typed_lines(root: Any, styles: str) -> None:
    """Part such text within *root*, which has those *styles*, at its line ends; at its blank lines only where its lines
    were wrapped at a margin.
    """
    if "white-space" not in styles and next(root.iter(_HELD), None) is None:
        return  # most pages
    for element in _TYPED(root):
        if element.tag == _HELD or _STYLE.search(element.get("style") or ""):
            wrapped = _is_wrapped("".join(element.itertext()).strip())
            _part(element, _BLANK_LINES if wrapped else _LINE_END, 2 if wrapped else 1)


def _is_wrapped(text: str) -> bool:
    """Tell whether *text* has blank lines, and each line that another follows is as long as the margin lets it be: the
    next word would not have fitted. Items of a list and lines of verse end where they like.
    """
    if text.count("\n") > MAX_BLOCKS:
        return False
    parts = [part.split("\n") for part in _BLANK_LINES.split(text)]
    margin = max(len(line.rstrip()) for lines in parts for line in lines)
    if len(parts) == 1 or margin > _WIDEST:
        return False
    pairs = ((line.rstrip(), below.split(maxsplit=1)) for lines in parts for line, below in pairwise(lines))
    return all(not words or len(line) + len(words[0]) >= margin for line, words in pairs)


def _part(element: Any, ends: re.Pattern[str], breaks: int) -> None:
    """Put *breaks* ``<br>`` where *ends* match in the texts below *element*, not at its very beginning and end."""
    for node in list(element.iter("*")):
        if node.text and node.tag not in ("script", "style"):
            node.text, *rest = _parts(node.text, ends)
            for mark in _marks(rest, breaks):
                node.insert(0, mark)
        if node is not element and node.tail:
            node.tail, *rest = _parts(node.tail, ends)
            for mark in _marks(rest, breaks):
                node.addnext(mark)


def _parts(text: str, ends: re.Pattern[str]) -> list[str]:
    return ends.split(_FORBIDDEN.sub("", text), MAX_BLOCKS)


def _marks(texts: list[str], breaks: int) -> Iterator[Any]:
    """Yield *breaks* ``<br>`` before each of *texts*, the last one first."""
    for text in reversed(texts):
        for behind in (text, *[None] * (breaks - 1)):
            mark = etree.Element("br")
            mark.tail = behind
            yield mark
