"""What the archive covers, where it has gaps, and whether it is well."""

from __future__ import annotations

import sqlite3
from typing import Any

from datasette import Response

from archive.health import status
from archive.store import Archive
from archive.web.look import page, page_headers
from archive.web.rooms.front import overview
from archive.web.site import ask, ask_ledger

_RUNS = 12


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/about``."""
    context = await ask(datasette, overview)
    runs = await ask_ledger(datasette, _runs)
    return await page(
        datasette, request, "about.html", context | {"runs": runs, "allow_sql": await _may_ask_sql(datasette)}
    )


async def _may_ask_sql(datasette: Any) -> bool:
    return bool(datasette.setting("default_allow_sql"))


def _runs(archive: Archive) -> list[dict[str, Any]]:
    """Return the latest runs, without the sentences that are meant for the operator; none in a published snapshot."""
    try:
        rows = archive.conn.execute(
            """SELECT portal, mode, started_at, finished_at, status, healthy, articles_new, articles_changed FROM crawls
               ORDER BY id DESC LIMIT ?""",
            (_RUNS,),
        ).fetchall()
    except sqlite3.OperationalError:
        return []
    return [dict(row) for row in rows]


async def health(datasette: Any, request: Any) -> Response:
    """Answer ``/health``: coarse on purpose, for a monitor; ``ok`` says whether all is well."""
    known = await ask_ledger(datasette, _health)
    healthy = all(portal["healthy"] for portal in known)
    return Response.json({"ok": healthy, "portals": known}, headers=page_headers())


def _health(archive: Archive) -> list[dict[str, Any]]:
    try:
        found = status(archive)
    except sqlite3.OperationalError:
        return []
    return [
        {"portal": one.portal, "healthy": one.healthy, "articles": one.articles, "last_healthy_at": one.last_healthy_at}
        for one in found
    ]
