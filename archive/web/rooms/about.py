"""What the archive covers, where it has gaps, and whether it is well."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict
from typing import Any

from datasette import Response

from archive.health import status
from archive.ledger import MOST_RUNS, Outage, lacking, ledger_tables, outages, runs, spans, walks
from archive.models import iso_utc, utc_now
from archive.store import Archive
from archive.web.charts import empty_months
from archive.web.look import page, page_headers
from archive.web.memory import remembered
from archive.web.rooms.front import overview
from archive.web.rooms.timeline import months
from archive.web.site import ask, ask_ledger, site_of

_RUNS = 12
_OUTAGES = 20
#: What is told of a portal that was never run.
_NEVER: dict[str, Any] = {"since": None, "last_good": None}


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/about``."""
    portals, ledger, broken = await _told(datasette, _RUNS)
    context = {
        "portals": portals, "runs": ledger, "outages": broken[:_OUTAGES], "neighbours": _neighbours(datasette),
        "more_outages": max(0, len(broken) - _OUTAGES),
    }  # fmt: skip
    return await page(datasette, request, "about.html", context)


async def json(datasette: Any, request: Any) -> Response:
    """Answer ``/about.json``: coverage, all outages and the runs of the last years."""
    portals, ledger, broken = await _told(datasette)
    body = {"portals": portals, "outages": [asdict(one) for one in broken], "runs": ledger}
    return Response.json(body, headers=page_headers())


async def _told(
    datasette: Any, most: int = MOST_RUNS
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[Outage]]:
    """Return the portals with what is kept of each, the *most* newest runs, and the outages."""
    portals = await ask(datasette, _covered)
    ledger, broken, crawled, lacks = await ask_ledger(datasette, lambda archive: _ledger(archive, most))
    for portal in portals:
        portal["lacking"] = lacks.get(portal["name"])
        portal.update(crawled.get(portal["name"], _NEVER))
    return portals, ledger, broken


def _neighbours(datasette: Any) -> list[tuple[str, str]]:
    """Return the other databases of this Datasette, each with its address: its front page is ours, not theirs."""
    site = site_of(datasette)
    names = [name for name in datasette.databases if not name.startswith("_") and (site is None or name != site.name)]
    return [(name, str(datasette.urls.database(name))) for name in names]


def _ledger(
    archive: Archive, most: int
) -> tuple[list[dict[str, Any]], list[Outage], dict[str, Any], dict[str, dict[str, int]]]:
    broken, crawled, lacks = remembered(archive, "ledger", _summed_up)
    return runs(archive, most), broken, crawled, lacks


def _summed_up(archive: Archive) -> tuple[list[Outage], dict[str, Any], dict[str, dict[str, int]]]:
    known = ledger_tables(archive)
    now = iso_utc(utc_now()) if "crawls" in known else None  # into a published snapshot nothing is crawled
    return outages(walks(archive, known), now), spans(archive, known), lacking(archive, known)


def _covered(archive: Archive) -> list[dict[str, Any]]:
    """Return the portals, each with its articles that are ``gone`` or undated, and the months without any."""
    counts = months(archive)
    gone = remembered(archive, "gone", _gone)
    portals = []
    for portal in overview(archive)["portals"]:
        mine = [(month, articles) for name, _, month, articles in counts if name == portal["name"]]
        undated = sum(articles for month, articles in mine if not month)
        empty = empty_months(month for month, _ in mine if month)
        portals.append(portal | {"undated": undated, "empty": empty, "gone": gone.get(portal["name"], 0)})
    return portals


def _gone(archive: Archive) -> dict[str, int]:
    rows = archive.conn.execute(
        "SELECT portal, count(*) FROM articles WHERE state <> 'live' AND state = 'gone' GROUP BY portal"
    )
    return {row[0]: row[1] for row in rows}


async def health(datasette: Any, request: Any) -> Response:
    """Answer ``/health``: coarse on purpose, for a monitor; ``ok`` says whether all is well."""
    known = await ask_ledger(datasette, _health)
    healthy = all(portal["healthy"] for portal in known)
    return Response.json({"ok": healthy, "portals": known}, headers=page_headers())


def _health(archive: Archive) -> list[dict[str, Any]]:
    try:
        found = status(archive)
    except sqlite3.OperationalError:  # a published snapshot
        return _health_then(archive)
    return [
        {"portal": one.portal, "healthy": one.healthy, "articles": one.articles, "last_healthy_at": one.last_healthy_at}
        for one in found
    ]


def _health_then(archive: Archive) -> list[dict[str, Any]]:
    """Return how the portals stood when the snapshot was made: by the latest run of each that was judged."""
    latest = {run["portal"]: run for run in reversed(runs(archive)) if run["healthy"] is not None}
    crawled = spans(archive)
    return [
        {
            "portal": name, "healthy": name not in latest or latest[name]["healthy"] == 1, "articles": row["articles"],
            "last_healthy_at": crawled.get(name, _NEVER)["last_good"],
        }
        for row in archive.portals() for name in (row["name"],)
    ]  # fmt: skip
