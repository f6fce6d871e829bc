"""What a site says to its visitor over or below any page: what scripts open as dialogs, and bars about cookies."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml import etree

#: Known by their role, or by how Bootstrap builds them.
_DIALOGS: Any = etree.XPath(
    "/descendant::*[@role='dialog' or @role='alertdialog' or @aria-modal='true'] | /descendant::dialog"
    " | /descendant::*[contains(@class, 'modal-dialog')]/parent::*[contains(@class, 'modal')]"
)
_ARTICLES = ("h1", "main", "article")
_NAMED: Any = etree.XPath(
    "/descendant::*[not(self::script or self::style)]/text()[contains(., 'ookie') or contains(., 'OOKIE')]/.."
)
_COOKIES = re.compile(
    r"\s*(?:(?:trang(?: web| này| thông tin)?|website|web|cổng|hệ thống|chúng tôi|we|(?:this|our) (?:web)?site|"
    r"by (?:using|continuing)|bằng (?:việc|cách)|khi (?:tiếp tục|truy cập))\b[^.!?]{0,120}?"
    r"\b(?:dùng|dụng|lưu|uses?|using|stores?|sets?)\b[^.!?]{0,60}?\bcookies?\b|"
    r"(?:các )?(?:tệp )?cookies? (?:giúp|cho phép|được (?:sử )?dụng|help|allow|are used)\b)",
    re.I,
)
_MOST, _HIGHEST, _LONGEST, _BUTTONS = 20, 4, 700, 120
_OUTERMOST = frozenset(("body", "html", "form"))


def notices(root: Any, source: bytes) -> list[Any]:
    """Return the elements below *root*, parsed from *source*, that are such a dialog or bar."""
    found = _dialogs(root) if b"dialog" in source else []
    if b"ookie" in source or b"OOKIE" in source:
        found += [bar for bar in map(_bar, islice(_NAMED(root), _MOST)) if bar is not None]
    return found


def _dialogs(root: Any) -> list[Any]:
    """One that holds a first heading is the page's own, whatever its role."""
    return [dialog for dialog in _DIALOGS(root) if next(dialog.iter(*_ARTICLES), None) is None]


def _bar(element: Any) -> Any:
    """Return the bar that the *element*, which names cookies, stands in: the statement and its buttons; or None."""
    chain = [element, *islice(element.iterancestors(), _HIGHEST)]
    statement = next((at for at, one in enumerate(chain) if _COOKIES.match(_text(one))), -1)
    if statement < 0 or chain[statement].tag in _OUTERMOST:
        return None
    most = len(_text(chain[statement])) + _BUTTONS
    bar = chain[statement]
    for outer in chain[statement + 1 :]:
        if outer.tag in _OUTERMOST or not 0 < len(_text(outer)) <= most:
            break
        bar = outer
    return bar


def _text(element: Any) -> str:
    """Return the words of *element*; none of one that holds more than a bar does."""
    pieces, size = [], 0
    for piece in element.itertext():
        size += len(piece)
        if size > _LONGEST:
            return ""
        pieces.append(piece)
    return " ".join("".join(pieces).split())
