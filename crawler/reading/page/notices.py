"""What a site says to its visitor over or below any page: what scripts open as dialogs, and bars about cookies."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml import etree

#: Dialogs are known by their role, or by how Bootstrap builds them. Asking for attributes costs less than for elements.
_ROLES: Any = etree.XPath(
    "/descendant::*/@role[contains(., 'dialog')]/.. | /descendant::*/@aria-modal/.. | /descendant::dialog"
)
_BUILT: Any = etree.XPath(
    "/descendant::div/@class[contains(., 'modal-dialog')]/../parent::*[contains(@class, 'modal')]"
)
_ROLE = frozenset(("dialog", "alertdialog"))
_ARTICLES = ("h1", "main", "article")
#: In words, not in a script or an address; the letters that most pages lack come first.
_SPOKEN = re.compile(rb"ookies?(?=[\s<.,;:)])")
_BEFORE_WORDS = b" \t\r\n>("
_NAMED: Any = etree.XPath("/descendant::*/text()[contains(., 'ookie')]/..")
_MUTE = frozenset(("script", "style"))
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
    found = _dialogs(root, source) if b"dialog" in source else []
    if any(source[match.start() - 2] in _BEFORE_WORDS for match in _SPOKEN.finditer(source, 2)):
        spoken = islice((one for one in _NAMED(root) if one.tag not in _MUTE), _MOST)
        found += [bar for bar in map(_bar, spoken) if bar is not None]
    return found


def _dialogs(root: Any, source: bytes) -> list[Any]:
    """One that holds a first heading is the page's own, whatever its role."""
    found = [one for one in _ROLES(root) if one.tag == "dialog" or one.get("role") in _ROLE or one.get("aria-modal")]
    found += _BUILT(root) if b"modal-dialog" in source else []
    return [dialog for dialog in found[:_MOST] if next(dialog.iter(*_ARTICLES), None) is None]


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
