"""How an element sets its lines, as its tag, its attributes and its style say."""

from __future__ import annotations

import re
from typing import Any

_CENTER = re.compile(r"text-align\s*:\s*center", re.I)
_LEFT = re.compile(r"text-align\s*:\s*(?:left|start|justify)", re.I)
_RIGHT = re.compile(r"text-align\s*:\s*(?:right|end)", re.I)
#: The classes that Bootstrap and Tailwind, WordPress, Quill and the editors of Drupal set lines by.
_BY_CLASS = {
    **dict.fromkeys(("text-center", "has-text-align-center", "ql-align-center", "rtecenter"), "center"),
    **dict.fromkeys(("text-right", "text-end", "has-text-align-right", "ql-align-right", "rteright"), "right"),
}
_LARGE = re.compile(
    r"font-size\s*:\s*(?:(?:1[6-9]|[2-9]\d)(?:\.\d+)?\s*p[tx]|15(?:\.\d+)?\s*pt|1\.[3-9]\d*r?em|[2-9](?:\.\d+)?r?em|x?x-large|"
    r"large|1[3-9]\d%|2\d\d%)",
    re.I,
)


def alignment(element: Any) -> str:
    """Return ``center``, ``right``, ``left`` (or justified) or nothing: how *element* says that its lines are set."""
    style = element.get("style") or ""
    align = (element.get("align") or "").lower()
    if align == "center" or _CENTER.search(style):
        return "center"
    if align == "right" or _RIGHT.search(style):
        return "right"
    if align in ("left", "justify") or _LEFT.search(style):
        return "left"
    names = element.get("class")
    return next(filter(None, map(_BY_CLASS.get, names.split())), "") if names else ""


_SIZE = re.compile(r"font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)\s*(px|pt|r?em|%)", re.I)
#: Pixels to each unit; an em is taken for the 16 pixels that browsers begin with.
_PIXELS = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}
_DEEPEST_SIZE = 3


def is_set_large(element: Any) -> bool:
    """Tell whether *element* sets its words in large type."""
    return (
        element.tag == "big"
        or _LARGE.search(element.get("style") or "") is not None
        or (element.get("size") or "") in ("4", "5", "6", "7", "+1", "+2", "+3")
    )


def size_of(element: Any) -> float | None:
    """Return the size of type, in pixels, that *element* or what its words begin in sets by style, or None."""
    inner = element
    for _ in range(_DEEPEST_SIZE):
        match = _SIZE.search(inner.get("style") or "")
        if match:
            return float(match[1]) * _PIXELS[match[2].lower()]
        if not len(inner) or (inner.text or "").strip() or not isinstance(inner[0].tag, str):
            return None
        inner = inner[0]
    return None
