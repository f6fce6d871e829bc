"""The front page: the search box, the newest articles, what is kept of each portal."""

from __future__ import annotations

from typing import Any

from datasette import Response

from archive.store import Archive
from archive.web.look import page
from archive.web.memory import remembered
from archive.web.pictures import dressed
from archive.web.site import ask

_NEWEST = 13
_CHANGED = 6


async def front(datasette: Any, request: Any) -> Response:
    """Answer ``/``."""
    return await page(datasette, request, "front.html", await ask(datasette, _front))


def _front(archive: Archive) -> dict[str, Any]:
    newest = dressed(archive, archive.newest(limit=_NEWEST))
    categories = remembered(archive, "categories", _categories)
    return {"newest": newest, "changed": _changed(archive), "categories": categories, **overview(archive)}


def _changed(archive: Archive) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT r.article_id AS id, a.title, a.language, max(r.captured_at) AS captured_at FROM revisions AS r
           JOIN articles AS a ON a.id = r.article_id
           WHERE r.id IN (SELECT id FROM revisions ORDER BY id DESC LIMIT 400) AND r.kind = 'change'
           GROUP BY r.article_id ORDER BY captured_at DESC LIMIT ?""",
        (_CHANGED,),
    )
    return [dict(row) for row in rows]


def overview(archive: Archive) -> dict[str, Any]:
    """Return the portals with their counts and first and last days, and the ``total``; remembered for a minute."""
    found: dict[str, Any] = remembered(archive, "overview", _overview)
    return found


def _overview(archive: Archive) -> dict[str, Any]:
    portals = [
        dict(row)
        for row in archive.conn.execute(
            """SELECT p.*, (SELECT count(*) FROM articles AS a WHERE a.portal = p.name) AS articles,
                 (SELECT min(published_day) FROM articles AS a WHERE a.portal = p.name) AS first_day,
                 (SELECT max(published_day) FROM articles AS a WHERE a.portal = p.name) AS last_day
               FROM portals AS p ORDER BY articles DESC, p.name"""
        )
    ]
    return {"portals": portals, "total": sum(portal["articles"] for portal in portals)}


def _categories(archive: Archive) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT category, count(*) AS articles FROM articles WHERE category IS NOT NULL
           GROUP BY category ORDER BY articles DESC, category LIMIT 12"""
    )
    return [dict(row) for row in rows]
