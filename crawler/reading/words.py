"""Comparing lines by their words: titles that a page repeats with other spaces, quotes, dashes or a site name."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\W_]+")
_SEPARATORS = re.compile(r"\s+[|\-–—:»«·•]\s+|\s*[|»«]\s*")


def words(line: str) -> str:
    """Return the letters and figures of *line* in small letters, single spaces between words."""
    return _MARKS.sub(" ", line.casefold()).strip()


def title_parts(titles: tuple[str, ...]) -> tuple[set[str], tuple[str, ...]]:
    """Return the word forms of every part of the declared *titles* (cut at separators), and of the whole titles."""
    parts: set[str] = set()
    whole = []
    for title in titles:
        pieces = _SEPARATORS.split(title)
        parts.update(words(piece) for piece in pieces)
        parts.add(words(title))
        parts.update(words(" ".join(pieces[cut:])) for cut in range(1, len(pieces)))
        parts.update(words(" ".join(pieces[:cut])) for cut in range(1, len(pieces)))
        whole.append(words(title))
    parts.discard("")
    return parts, tuple(whole)


def confirms(line: str, parts: set[str], whole: tuple[str, ...]) -> bool:
    """Tell whether the page's declared titles confirm *line*: a part equals it, begins it (cut off), or contains it."""
    form = words(line)
    if len(form) < 3:
        return False
    if form in parts:
        return True
    if len(form) < 25:
        return False
    padded = f" {form} "
    return any(padded in f" {title} " for title in whole) or any(len(part) >= 40 and form.startswith(part) for part in parts)
