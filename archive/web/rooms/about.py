"""What the archive covers, where it has gaps, and whether it is well."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict
from typing import Any

from datasette import Response

from archive.fixity.files import coverage
from archive.health import status
from archive.ledger import MOST_RUNS, Outage, lacking, ledger_tables, outages, runs, spans, walks
from archive.models import iso_utc, utc_now
from archive.store import Archive
from archive.web.charts import empty_months
from archive.web.look import address, page, page_headers
from archive.web.memory import remembered
from archive.web.rooms.front import overview
from archive.web.rooms.timeline import months
from archive.web.site import ask, ask_ledger, site_of

_RUNS = 12
#: Runs told at once as data: those of some weeks.
_RUNS_AS_DATA = 100
_OUTAGES = 20
#: What is told of a portal that was never run.
_NEVER: dict[str, Any] = {"since": None, "last_good": None}


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/about``."""
    told = await _told(datasette, _RUNS)
    broken = told["outages"]
    context = told | {
        "outages": broken[:_OUTAGES], "more_outages": max(0, len(broken) - _OUTAGES),
        "neighbours": _neighbours(datasette),
    }  # fmt: skip
    return await page(datasette, request, "about.html", context)


async def json(datasette: Any, request: Any) -> Response:
    """Answer ``/about.json``: coverage, all outages, and the newest runs, ``runs_next`` the address of those before.

    ``limit`` says how many runs, 100 unless given, and ``before`` which number they stand below.
    """
    limit, before = min(_number(request, "limit") or _RUNS_AS_DATA, MOST_RUNS), _number(request, "before")
    told = await _told(datasette, limit + 1, before)
    ledger = told["runs"][:limit]
    further = {"before": ledger[-1]["id"], "limit": limit} if len(told["runs"]) > limit else None
    body = told | {
        "outages": [asdict(one) for one in told["outages"]],
        "runs": ledger, "runs_next": further and address(datasette, "/about.json", **further),
    }  # fmt: skip
    return Response.json(body, headers=page_headers())


def _number(request: Any, name: str) -> int | None:
    """Return a whole number above 0 that the reader gave, None where nothing sensible was said."""
    text = request.args.get(name) or ""
    return int(text) or None if text.isascii() and text.isdigit() and len(text) < 16 else None


async def _told(datasette: Any, most: int, before: int | None = None) -> dict[str, Any]:
    """Return the portals with what is kept of each, the outages, the *most* newest runs below *before*, and how far the
    kept files were verified.
    """
    portals = await ask(datasette, _covered)
    ledger, files, (broken, crawled, lacks) = await ask_ledger(
        datasette, lambda archive: _ledger(archive, most, before)
    )
    for portal in portals:
        portal["lacking"] = lacks.get(portal["name"])
        portal.update(crawled.get(portal["name"], _NEVER))
    return {"portals": portals, "outages": broken, "runs": ledger, "files": files}


def _neighbours(datasette: Any) -> list[tuple[str, str]]:
    """Return the other databases of this Datasette, each with its address: its front page is ours, not theirs."""
    site = site_of(datasette)
    names = [name for name in datasette.databases if not name.startswith("_") and (site is None or name != site.name)]
    return [(name, str(datasette.urls.database(name))) for name in names]


def _ledger(archive: Archive, most: int, before: int | None) -> tuple[list[dict[str, Any]], dict[str, Any] | None, Any]:
    files, known = remembered(archive, "files", coverage), ledger_tables(archive)
    summed_up = remembered(archive, "ledger", lambda archive: _summed_up(archive, known))
    return runs(archive, most, before, known), files and files.to_json(), summed_up


def _summed_up(archive: Archive, known: set[str]) -> tuple[list[Outage], dict[str, Any], dict[str, dict[str, int]]]:
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
