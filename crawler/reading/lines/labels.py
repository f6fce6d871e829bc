"""Labels of dates: those that a layout declares, and the usual ones."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from crawler.portals.base import Layout
from crawler.reading.lines.parts import GENERAL_LABELS
from crawler.reading.lines.starts import in_any_case

#: What may stand before a label.
BEFORE_LABEL = " ([*•|-–"
_LONGEST_START = 3


class LabelStarts(NamedTuple):
    """How a line begins that has a label: with one of *letters*, and, marks before it aside, so many letters long with
    one of *starts*.
    """

    letters: frozenset[str]
    length: int
    starts: frozenset[str]


#: How a line under a label of each pattern begins: a look at that spares most lines the pattern.
_STARTS: dict[str, LabelStarts] = {}


def label_pattern(layout: Layout, general: bool) -> re.Pattern[str]:
    """Return the pattern of a date label at the start of a line, brackets allowed before it."""
    return _label_pattern(layout.date_label, general)


@lru_cache(maxsize=64)
def _label_pattern(label: str | None, general: bool) -> re.Pattern[str]:
    labels = [label] if label else []
    labels += GENERAL_LABELS if general else ()
    longest_first = sorted(labels, key=len, reverse=True)  # "ngày đăng tin" begins with another label
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first)
    pattern = re.compile(rf"[\s(\[*•|\-–]*({joined})(?![^\W\d_])", re.I)
    bare = [one.lstrip(BEFORE_LABEL) for one in labels]
    length = min(_LONGEST_START, *map(len, bare))
    starts = in_any_case(one[:length] for one in bare)
    letters = frozenset(BEFORE_LABEL).union(start[0] for start in starts)
    _STARTS[pattern.pattern] = LabelStarts(letters, length, starts)
    return pattern


def match_label(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    """Match the label at the beginning of *line* with *pattern*, which :func:`label_pattern` gave."""
    letters, length, starts = _STARTS[pattern.pattern]
    begins = line[:1] in letters and line.lstrip(BEFORE_LABEL)[:length] in starts
    return pattern.match(line) if begins else None
