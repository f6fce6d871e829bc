"""Labels of dates: those that a layout declares, and the usual ones."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.portals.base import Layout
from crawler.reading.lines.parts import GENERAL_LABELS

_BEFORE_LABEL = " ([*•|-–"
#: What a line under a label of each pattern begins with: a look at that spares most lines the pattern.
_STARTS: dict[re.Pattern[str], frozenset[str]] = {}


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
    first = [one[0].lower() + one[0].upper() for one in labels]
    _STARTS[pattern] = frozenset("".join([_BEFORE_LABEL, *first]))
    return pattern


def label_starts(pattern: re.Pattern[str]) -> frozenset[str]:
    """Return what a line under a label of *pattern*, which :func:`label_pattern` gave, begins with."""
    return _STARTS[pattern]
