"""Inline elements side by side, between which a style sheet makes the room that no space makes.

Frameworks that print pages without white space (React, Vue) show "04/03/2026" and "4 phút đọc" so, each in a ``<span>``
of its own; in the text of the page they are one word.
"""

from __future__ import annotations

import re

from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import is_short_furniture
from crawler.reading.lines.dates import find_date, is_date

#: Characters of a line about its article at most; sentences are longer.
LONGEST_GLUED = 160
_LONGEST_PIECE, _LONGEST_LABEL = 45, 20
#: A year or a time with something grown to it, a letter with a figure. Each is sought at a figure: a pattern that may
#: begin at any letter takes ten times as long.
_GROWN = re.compile(r"\d(?:[^\W\d_]|(?<=[^\W\d_]\d)|(?<=[12])\d\d\d\d|(?<=:\d)\d\d|\d\d[/.-]\d)")
_DAY = re.compile(r"\d\d?[/.-]\d\d?[/.-][12]\d\d\d\b")
_CLOCK = re.compile(r"\d{1,2}[:hg]\d\d(?::\d\d)?")


def part_glued(pieces: list[str], line: str) -> bool:
    """Put a space behind each of the *pieces* of *line* that shows a date or counter of its own, or is followed by one,
    or by a labelled author or source as it is itself, and tell whether there was one. In sentences tags part words, and
    even figures, at any letter.
    """
    grown = _GROWN.search(line) is not None
    if not (grown or line.count(":") > 1):
        return False
    found = False
    for at in range(len(pieces) - 1):
        one, other = pieces[at], pieces[at + 1]
        if _touch(one[-1:], other[:1]) and (
            (grown and _are_two(one.strip(), other.strip()))
            or (is_credit(other) and is_credit("".join(pieces[: at + 1])))
        ):
            pieces[at] += " "
            found = True
    return found


def _touch(one: str, other: str) -> bool:
    """Tell whether two letters or figures stand side by side; Chinese knows no spaces."""
    return one.isalnum() and other.isalnum() and max(one, other) < "\u2e80"


def _are_two(one: str, other: str) -> bool:
    """Tell whether no word or figure goes on from *one* to *other*: a figure does, unless the first is whole, or the
    other a date whose day has two figures already.
    """
    if one[-1].isdigit() and other[0].isdigit():
        too_long = _DAY.match(other) is not None and other[1].isdigit()
        return too_long or _is_whole(one) or _CLOCK.fullmatch(one) is not None or _ends_in_date(one)
    return _is_whole(one) or _is_whole(other) or _ends_in_date(one) or _begins_as_date(other)


def _is_whole(piece: str) -> bool:
    """Tell whether *piece* is a date or a counter and nothing else."""
    return len(piece) <= _LONGEST_PIECE and (_is_counter(piece) or is_date(piece))


def _is_counter(piece: str) -> bool:
    return piece[0].isdigit() and not piece.isdigit() and is_short_furniture(piece)


def _ends_in_date(piece: str) -> bool:
    """Tell whether *piece* is short and ends in a date: ``Ngày đăng: 04/03/2026``."""
    found = find_date(piece, "day-first", "+07:00") if len(piece) <= _LONGEST_PIECE else None
    return found is not None and found.end == len(piece)


def _begins_as_date(piece: str) -> bool:
    """Tell whether *piece* opens with a date, ``04/03/2026 | Lượt xem: 12``, or with the capital of its label."""
    found = find_date(piece, "day-first", "+07:00") if len(piece) <= LONGEST_GLUED else None
    return found is not None and (found.start == 0 or (piece[0].isupper() and found.start <= _LONGEST_LABEL))
