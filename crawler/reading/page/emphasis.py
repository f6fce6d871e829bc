"""Bold and italic type by style attributes, as Word, Google Docs and the editors of many systems write it."""

from __future__ import annotations

import re
from typing import Any

from crawler.reading.page.blocks import Block, Container
from crawler.reading.page.tags import BLOCK, BOLD, BOLD_ITALIC, INLINE, ITALIC, KINDS

_WEIGHT = r"font(?:-weight)?\s*:\s*(?:[^;]{0,40}\s)?(?:bold|bolder|[6-9]00)\b"
_SLANT = r"font(?:-style)?\s*:\s*(?:[^;]{0,40}\s)?(?:italic|oblique)\b"
_BOLD, _ITALIC = re.compile(_WEIGHT, re.I), re.compile(_SLANT, re.I)
#: ``<b style="font-weight:normal">`` is what Google Docs puts round all that is copied from it.
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)\b", re.I)
_NOT_ITALIC = re.compile(r"font-style\s*:\s*normal\b", re.I)
#: Without one of these in a page's styles no style sets type in bold or italic, or takes that back.
EMPHASIS = re.compile(rf"{_WEIGHT}|{_SLANT}|font-(?:weight|style)\s*:\s*normal", re.I)
#: Elements in a line whose type their style may set.
EMPHASISED = frozenset((INLINE, BOLD, ITALIC))


def emphasis(element: Any, kind: int) -> int:
    """Return the kind of *element*, of *kind* by its tag, by what its style says of its type."""
    style = element.get("style") or ""
    bold = (kind == BOLD and not _NOT_BOLD.search(style)) or _BOLD.search(style) is not None
    italic = (kind == ITALIC and not _NOT_ITALIC.search(style)) or _ITALIC.search(style) is not None
    if bold and italic:
        return BOLD_ITALIC
    return BOLD if bold else ITALIC if italic else INLINE


def set_type(elements: list[Any], containers: list[Container], blocks: list[Block]) -> None:
    """Mark the lines of *blocks* in those of *elements* that make lines of their own and set their type by style: the
    only line of one, and those that stand right in it. In a bold box round picture and lead its caption is no lead.
    """
    styled = {element: emphasis(element, INLINE) for element in elements if KINDS[element.tag] == BLOCK}
    kinds = [styled.get(container.element, INLINE) for container in containers]
    for container, kind in zip(containers, kinds, strict=True):
        if kind != INLINE and container.first == container.last:
            _set(blocks[container.first], kind)
    for block in blocks:
        if kinds[block.container] != INLINE:
            _set(block, kinds[block.container])


def _set(block: Block, kind: int) -> None:
    """Mark all of *block* as bold, italic or both."""
    block.bold = len(block.text) if kind != ITALIC else block.bold
    block.italic = len(block.text) if kind != BOLD else block.italic
