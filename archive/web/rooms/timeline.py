"""How many articles were published, month by month: by portal or by section, all or some, drawn and as tables."""

from __future__ import annotations

from typing import Any

from datasette import Response

from archive.store import Archive
from archive.web.charts import Count, chart
from archive.web.look import page
from archive.web.memory import remembered
from archive.web.rooms.front import overview
from archive.web.site import ask

_BY = ("portal", "category")
_LONGEST = 300


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/timeline``; ``portal`` and ``category`` narrow it, ``by`` says what the colours stand for."""
    given = {name: (request.args.get(name) or "").strip()[:_LONGEST] for name in (*_BY, "by")}
    given["by"] = given["by"] if given["by"] in _BY else "portal"
    return await page(
        datasette, request, "timeline.html", await ask(datasette, lambda archive: _context(archive, given))
    )


def _context(archive: Archive, given: dict[str, str]) -> dict[str, Any]:
    counts = months(archive)
    portals = overview(archive)["portals"]
    categories = sorted({category for _, category, _, _ in counts if category})
    order = [portal["name"] for portal in portals] if given["by"] == "portal" else []
    chosen = [row for row in counts if given["portal"] in ("", row[0]) and given["category"] in ("", row[1])]
    dated = [_count(row, given["by"]) for row in chosen if row[2]]
    undated = sum(articles for _, _, month, articles in chosen if not month)
    return {
        "given": given, "portals": portals, "categories": categories, "any": bool(counts), "undated": undated,
        "chart": chart(dated, order),
    }  # fmt: skip


def months(archive: Archive) -> list[tuple[str, str, str, int]]:
    """Return portal, section (or nothing), month (or nothing) and how many articles they have; remembered."""
    found: list[tuple[str, str, str, int]] = remembered(archive, "months", _months)
    return found


def _months(archive: Archive) -> list[tuple[str, str, str, int]]:
    rows = archive.conn.execute(
        """SELECT portal, coalesce(category, ''), month, articles FROM articles_by_month
           UNION ALL SELECT portal, coalesce(category, ''), '', count(*) FROM articles
           WHERE published_day IS NULL GROUP BY portal, category"""
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _count(row: tuple[str, str, str, int], by: str) -> Count:
    portal, category, month, articles = row
    return month, portal if by == "portal" else category, articles
