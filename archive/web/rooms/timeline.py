"""How many articles each portal published, month by month: a drawing, and the same as a table."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from datasette import Response

from archive.store import Archive
from archive.web.look import page
from archive.web.memory import remembered
from archive.web.rooms.front import overview
from archive.web.site import ask

_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 960, 280, 44, 24
_MOST_PORTALS = 4

Months = dict[str, dict[str, int]]


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/timeline``."""
    return await page(datasette, request, "timeline.html", await ask(datasette, _known))


def _known(archive: Archive) -> dict[str, Any]:
    found: dict[str, Any] = remembered(archive, "timeline", _context)
    return found


def _context(archive: Archive) -> dict[str, Any]:
    months: Months = defaultdict(dict)
    for row in archive.conn.execute(
        """SELECT portal, substr(published_day, 1, 7) AS month, count(*) AS articles FROM articles
           WHERE published_day IS NOT NULL GROUP BY portal, month"""
    ):
        months[row["month"]][row["portal"]] = row["articles"]
    portals = overview(archive)["portals"]
    names = [portal["name"] for portal in portals]
    return {"portals": portals, "names": names, "chart": _chart(months, names), "years": _years(months, names)}


def _years(months: Months, names: list[str]) -> list[dict[str, Any]]:
    years: dict[str, dict[str, Any]] = {}
    for month, counts in sorted(months.items(), reverse=True):
        year = years.setdefault(month[:4], {"year": month[:4], "portals": dict.fromkeys(names, 0), "months": []})
        for name, number in counts.items():
            year["portals"][name] = year["portals"].get(name, 0) + number
        year["months"].append({"month": month, "total": sum(counts.values()), "portals": counts})
    return [year | {"total": sum(year["portals"].values())} for year in years.values()]


def _steps(months: Months) -> list[str]:
    """Return every month from the first to the last; every year, if there are too many months to draw."""
    first, last = min(months), max(months)
    start, end = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (first, last))
    if end - start > 400:
        return [f"{year:04}" for year in range(start // 12, end // 12 + 1)]
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, end + 1)]


def _chart(months: Months, names: list[str]) -> dict[str, Any] | None:
    """Return the bars of a stacked chart, in units of the drawing."""
    if not months:
        return None
    steps = _steps(months)
    by_step: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for month, counts in months.items():
        for name, number in counts.items():
            by_step[month[: len(steps[0])]][name] += number
    highest = _round_up(max(sum(counts.values()) for counts in by_step.values()))
    width = (_WIDTH - _LEFT) / len(steps)
    bars = [
        bar
        for place, step in enumerate(steps)
        for bar in _stack(by_step[step], names, _LEFT + place * width, width, highest)
    ]
    ticks = [{"text": round(highest * part / 4), "y": round(_HEIGHT - _HEIGHT * part / 4, 1)} for part in range(5)]
    every = max(1, len({step[:4] for step in steps}) // 12)
    years = [
        {"text": step[:4], "x": round(_LEFT + place * width, 1)}
        for place, step in enumerate(steps)
        if (step.endswith("-01") or len(step) == 4 or place == 0) and int(step[:4]) % every == 0
    ]
    return {
        "bars": bars,
        "ticks": ticks,
        "years": years,
        "width": _WIDTH,
        "height": _HEIGHT + _BOTTOM,
        "base": _HEIGHT,
        "left": _LEFT,
    }


def _stack(counts: dict[str, int], names: list[str], x: float, width: float, highest: int) -> list[dict[str, Any]]:
    bars, top = [], float(_HEIGHT)
    for place, name in enumerate(names):
        height = counts.get(name, 0) / highest * _HEIGHT
        top -= height
        if height:
            shape = {
                "x": round(x + width * 0.08, 2),
                "y": round(top, 2),
                "w": round(width * 0.84, 2),
                "h": round(height, 2),
            }
            bars.append(shape | {"kind": place % _MOST_PORTALS})
    return bars


def _round_up(number: int) -> int:
    return next(size for size in (4, 8, 20, 40, 80, 200, 400, 800, 2000, 4000, 8000, 20000, 10**9) if number <= size)
