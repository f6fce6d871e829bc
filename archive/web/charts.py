"""Numbers over time: counts a month, made ready for a drawing and for the table of the same numbers.

The drawing here is SVG, made on the server: it needs no script, prints, and follows the colours of the page. Where
scripts run, Chart.js draws the table that stands in the page anew (static/charts.js; docs/decisions/0011).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 960, 280, 44, 24
#: Colours that the style sheet has; what comes after the last is summed up as the last.
MOST_SERIES = 7
#: The name of the series that holds what has no colour of its own.
OTHERS = "…"
_MOST_MONTHS = 400
_ROUND = (4, 8, 20, 40, 80, 200, 400, 800, 2000, 4000, 8000, 20000, 10**9)

#: How many articles a month and a series have: ``(month, series, articles)``, the month as YYYY-MM.
Count = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """One bar and one row: a month (``2019-05``) or a year, its articles by series, and all together."""

    name: str
    articles: Mapping[str, int]

    @property
    def total(self) -> int:
        """All articles of the step."""
        return sum(self.articles.values())


@dataclass(frozen=True, slots=True)
class Chart:
    """What a page needs to draw numbers over time and to list them; ``steps`` and ``years`` are oldest first."""

    series: tuple[str, ...]
    steps: tuple[Step, ...]
    years: tuple[Step, ...]

    @property
    def by_month(self) -> bool:
        """Tell whether the steps are months; over very many years they are the years."""
        return len(self.steps[0].name) == 7

    @property
    def total(self) -> int:
        """All articles drawn."""
        return sum(step.total for step in self.years)

    def drawing(self) -> dict[str, Any]:
        """Return stacked bars, the scale and the years below, in units of the drawing."""
        highest = next(size for size in _ROUND if max(step.total for step in self.steps) <= size)
        width = (_WIDTH - _LEFT) / max(len(self.steps), 12)
        bars = [
            bar
            for place, step in enumerate(self.steps)
            for bar in self._stack(step, _LEFT + place * width, width, highest)
        ]
        ticks = [{"text": round(highest * part / 4), "y": round(_HEIGHT - _HEIGHT * part / 4, 1)} for part in range(5)]
        return {
            "bars": bars, "ticks": ticks, "years": self._labels(width),
            "width": _WIDTH, "height": _HEIGHT + _BOTTOM, "base": _HEIGHT, "left": _LEFT,
        }  # fmt: skip

    def _stack(self, step: Step, x: float, width: float, highest: int) -> list[dict[str, Any]]:
        bars, top = [], float(_HEIGHT)
        for kind, name in enumerate(self.series):
            height = step.articles.get(name, 0) / highest * _HEIGHT
            top -= height
            if height:
                shape = {"x": x + width * 0.08, "y": top, "w": width * 0.84, "h": height}
                bars.append({key: round(value, 2) for key, value in shape.items()} | {"kind": kind})
        return bars

    def _labels(self, width: float) -> list[dict[str, Any]]:
        every = max(1, len(self.years) // 12)
        starts = {step.name[:4]: place for place, step in reversed(list(enumerate(self.steps)))}
        return [
            {"text": year, "x": round(_LEFT + place * width, 1)}
            for year, place in starts.items()
            if int(year) % every == 0 or len(starts) < 3
        ]


def chart(counts: Iterable[Count], order: Iterable[str] = ()) -> Chart | None:
    """Return the chart of *counts*, or None if there is nothing to draw.

    The series stand in *order*; those that it does not name follow, the largest first.
    """
    found = list(counts)
    if not found:
        return None
    totals: Counter[str] = Counter()
    for _, name, articles in found:
        totals[name] += articles
    names = [name for name in dict.fromkeys((*order, *(name for name, _ in totals.most_common()))) if totals[name]]
    shown = names if len(names) <= MOST_SERIES else [*names[: MOST_SERIES - 1], OTHERS]
    by_month = _summed(found, shown, 7)
    by_year = _summed(found, shown, 4)
    months = _between(min(by_month), max(by_month))
    years = tuple(Step(year, by_year.get(year, {})) for year in dict.fromkeys(month[:4] for month in months))
    steps = years if len(months) > _MOST_MONTHS else tuple(Step(month, by_month.get(month, {})) for month in months)
    return Chart(tuple(shown), steps, years)


def _summed(counts: list[Count], shown: list[str], length: int) -> dict[str, dict[str, int]]:
    sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for month, name, articles in counts:
        sums[month[:length]][name if name in shown else OTHERS] += articles
    return sums


def _between(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, end + 1)]


def empty_months(filled: Iterable[str]) -> list[tuple[str, str]]:
    """Return the gaps between the first and the last of the months *filled*, each as its first and last month."""
    known = set(filled)
    gaps: list[tuple[str, str]] = []
    before = ""
    for month in _between(min(known), max(known)) if known else ():
        if month not in known:
            gaps = [*gaps[:-1], (gaps[-1][0], month)] if gaps and gaps[-1][1] == before else [*gaps, (month, month)]
        before = month
    return gaps
