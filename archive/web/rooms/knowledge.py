"""Places that articles name and documents that they cite: lists, a map, and a page for each."""

from __future__ import annotations

import json
from typing import Any

from datasette import NotFound, Response

from archive.store import Archive
from archive.web.charts import Count, chart
from archive.web.language import chosen_language
from archive.web.look import page
from archive.web.maps import map_around, map_of
from archive.web.memory import remembered
from archive.web.pictures import first_pictures
from archive.web.rooms.front import overview
from archive.web.site import ask

_LISTED = 400
_ARTICLES = 60


async def places(datasette: Any, request: Any) -> Response:
    """Answer ``/places``."""
    rows = await ask(datasette, lambda archive: remembered(archive, "places", _places))
    return await page(datasette, request, "places.html", {"rows": rows, "map": map_of(rows, chosen_language(request))})


def _places(archive: Archive) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT p.*, m.articles, c.name AS country_name, c.name_en AS country_name_en
           FROM (SELECT place_id, count(*) AS articles FROM mentions GROUP BY place_id) AS m
           JOIN places AS p ON p.id = m.place_id
           LEFT JOIN places AS c ON c.country = p.country AND c.kind = 'country'
           ORDER BY m.articles DESC, p.name LIMIT ?""",
        (_LISTED,),
    )
    return [dict(row) for row in rows]


async def place(datasette: Any, request: Any) -> Response:
    """Answer ``/places/ID``."""
    found = await ask(datasette, lambda archive: _place(archive, int(request.url_vars["id"])))
    if found is None:
        raise NotFound("No such place")
    found["map"] = map_around(found["row"], found["known"], chosen_language(request))
    return await page(datasette, request, "place.html", found)


def _place(archive: Archive, number: int) -> dict[str, Any] | None:
    row = archive.conn.execute(
        """SELECT p.*, 0 AS articles, c.name AS country_name, c.name_en AS country_name_en FROM places AS p
           LEFT JOIN places AS c ON c.country = p.country AND c.kind = 'country' WHERE p.id = ?""",
        (number,),
    ).fetchone()
    if row is None:
        return None
    together = archive.conn.execute(
        """SELECT p.id, p.name, count(*) AS articles
           FROM (SELECT article_id FROM mentions WHERE place_id = ?1 LIMIT 2000) AS m
           JOIN mentions AS o ON o.article_id = m.article_id AND o.place_id <> ?1
           JOIN places AS p ON p.id = o.place_id
           GROUP BY p.id ORDER BY articles DESC, p.name LIMIT 20""",
        (number,),
    )
    spellings = json.loads(row["spellings"] or "[]")
    return {
        "row": dict(row), "spellings": [name for name in spellings if isinstance(name, str)],
        "together": [dict(other) for other in together], "known": remembered(archive, "provinces", _provinces),
        **_articles(archive, "mentions", "place_id", number),
    }  # fmt: skip


def _provinces(archive: Archive) -> list[dict[str, Any]]:
    """Return the places that tell a reader where another lies."""
    rows = archive.conn.execute(
        """SELECT id, name, name_en, kind, latitude, longitude, 0 AS articles FROM places
           WHERE kind IN ('municipality', 'province', 'prefecture')"""
    )
    return [dict(row) for row in rows]


async def documents(datasette: Any, request: Any) -> Response:
    """Answer ``/documents``."""
    rows = await ask(datasette, lambda archive: remembered(archive, "documents", _documents))
    return await page(datasette, request, "documents.html", {"rows": rows})


def _documents(archive: Archive) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT d.*, c.articles
           FROM (SELECT document_id, count(*) AS articles FROM citations GROUP BY document_id) AS c
           JOIN documents AS d ON d.id = c.document_id ORDER BY c.articles DESC, d.number LIMIT ?""",
        (_LISTED,),
    )
    return [dict(row) for row in rows]


async def document(datasette: Any, request: Any) -> Response:
    """Answer ``/documents/ID``."""
    found = await ask(datasette, lambda archive: _document(archive, int(request.url_vars["id"])))
    if found is None:
        raise NotFound("No such document")
    return await page(datasette, request, "document.html", found)


def _document(archive: Archive, number: int) -> dict[str, Any] | None:
    row = archive.conn.execute("SELECT * FROM documents WHERE id = ?", (number,)).fetchone()
    return None if row is None else {"row": dict(row), **_articles(archive, "citations", "document_id", number)}


def _articles(archive: Archive, table: str, column: str, number: int) -> dict[str, Any]:
    """Return the newest articles that name a place or cite a document, and how many there are."""
    rows = [
        dict(row)
        for row in archive.conn.execute(
            f"""SELECT a.id, a.title, a.portal, a.category, a.published_day, a.published_at, a.state, a.lead,
                  t.first_spelling FROM {table} AS t JOIN articles AS a ON a.id = t.article_id WHERE t.{column} = ?
                ORDER BY a.published_day DESC, a.id LIMIT ?""",  # noqa: S608  (names of our own tables)
            (number, _ARTICLES),
        )
    ]
    pictures = first_pictures(archive, [row["id"] for row in rows])
    total = archive.conn.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", (number,)).fetchone()[0]  # noqa: S608
    articles = [row | {"picture": pictures.get(row["id"])} for row in rows]
    portals = overview(archive)["portals"]
    counts = remembered(archive, f"{table} {number}", lambda archive: _months(archive, table, column, number))
    drawn = chart(counts, [portal["name"] for portal in portals])
    return {"articles": articles, "total": total, "portals": portals, "chart": drawn}


def _months(archive: Archive, table: str, column: str, number: int) -> list[Count]:
    """Return month, portal and how many of its articles then name a place or cite a document."""
    rows = archive.conn.execute(
        f"""SELECT substr(a.published_day, 1, 7) AS month, a.portal, count(*) FROM {table} AS t
            JOIN articles AS a ON a.id = t.article_id WHERE t.{column} = ? AND a.published_day IS NOT NULL
            GROUP BY month, a.portal""",  # noqa: S608  (names of our own tables)
        (number,),
    )
    return [(row[0], row[1], row[2]) for row in rows]
