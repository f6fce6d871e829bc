"""Labels of dates: those that a layout declares, and the usual ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crawler.portals.base import Layout
from crawler.reading.lines.parts import GENERAL_LABELS
from crawler.reading.lines.starts import in_any_case

#: What may stand before a label.
BEFORE_LABEL = " ([*•|-–"
_LONGEST_START = 3


@dataclass(frozen=True, slots=True, eq=False)
class LabelPattern:
    """The *pattern* of a label at the start of a line, and how such a line begins: with one of *letters*, and, marks
    before it aside, so many letters long with one of *starts*. A look at that spares most lines the pattern.
    """

    pattern: re.Pattern[str]
    letters: frozenset[str]
    length: int
    starts: frozenset[str]

    def match(self, line: str) -> re.Match[str] | None:
        """Match the label at the start of *line*."""
        begins = line[:1] in self.letters and line.lstrip(BEFORE_LABEL)[: self.length] in self.starts
        return self.pattern.match(line) if begins else None


def label_pattern(layout: Layout, general: bool) -> LabelPattern:
    """Return the pattern of a date label at the start of a line, brackets allowed before it."""
    return _label_pattern(layout.date_label, general)


@lru_cache(maxsize=64)
def _label_pattern(label: str | None, general: bool) -> LabelPattern:
    labels = [label] if label else []
    labels += GENERAL_LABELS if general else ()
    longest_first = sorted(labels, key=len, reverse=True)  # "ngày đăng tin" begins with another label
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first)
    pattern = re.compile(rf"[\s(\[*•|\-–]*({joined})(?![^\W\d_])", re.I)
    bare = [one.lstrip(BEFORE_LABEL) for one in labels]
    length = min(_LONGEST_START, *map(len, bare))
    starts = in_any_case(one[:length] for one in bare)
    letters = frozenset(BEFORE_LABEL).union(start[0] for start in starts)
    return LabelPattern(pattern, letters, length, starts)
