"""Places that articles name and documents that they cite: lists, a map, and a page for each."""

from __future__ import annotations

import json
import math
from typing import Any

from datasette import NotFound, Response

from archive.store import Archive
from archive.web.charts import Count, chart
from archive.web.look import page
from archive.web.memory import remembered
from archive.web.pictures import first_pictures
from archive.web.rooms.front import overview
from archive.web.site import ask

_LISTED = 400
_ARTICLES = 60
_LABELLED = 14
#: The map: degrees shown (north-west and south-east corner), and its width and height in units of the drawing.
_WEST, _NORTH, _EAST, _SOUTH = 97.0, 27.0, 110.0, 16.0
_WIDTH = 880


async def places(datasette: Any, request: Any) -> Response:
    """Answer ``/places``."""
    rows = await ask(datasette, lambda archive: remembered(archive, "places", _places))
    return await page(datasette, request, "places.html", {"rows": rows, "map": _map(rows)})


def _places(archive: Archive) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT p.*, m.articles
           FROM (SELECT place_id, count(*) AS articles FROM mentions GROUP BY place_id) AS m
           JOIN places AS p ON p.id = m.place_id ORDER BY m.articles DESC, p.name LIMIT ?""",
        (_LISTED,),
    )
    return [dict(row) for row in rows]


def _map(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what a drawing of the places needs: points inside the region, larger where more articles name them."""
    scale = _WIDTH / (_EAST - _WEST)
    height = round((_NORTH - _SOUTH) * scale / math.cos(math.radians((_NORTH + _SOUTH) / 2)))
    known = [row for row in rows if row["latitude"] is not None and row["kind"] != "country"]
    inside = [row for row in known if _WEST < row["longitude"] < _EAST and _SOUTH < row["latitude"] < _NORTH]
    most = max((row["articles"] for row in inside), default=1)
    points = [
        {
            "id": row["id"], "name": row["name"], "articles": row["articles"],
            "x": round((row["longitude"] - _WEST) * scale, 1),
            "y": round((_NORTH - row["latitude"]) / (_NORTH - _SOUTH) * height, 1),
            "r": round(4 + 18 * math.sqrt(row["articles"] / most), 1),
        }
        for row in inside
    ]  # fmt: skip
    _name(points)
    meridians = [(degree, round((degree - _WEST) * scale)) for degree in range(98, 110, 2)]
    parallels = [(degree, round((_NORTH - degree) / (_NORTH - _SOUTH) * height)) for degree in range(18, 27, 2)]
    return {"points": points, "width": _WIDTH, "height": height, "meridians": meridians, "parallels": parallels}


def _name(points: list[dict[str, Any]]) -> None:
    """Give a label to the points that are named most, beside the point where no other label or point is in its way."""
    taken = [
        (point["x"] - point["r"], point["y"] - point["r"], point["x"] + point["r"], point["y"] + point["r"])
        for point in points
    ]
    for point in points[:_LABELLED]:
        wide = 7.2 * len(point["name"])
        right, left = point["x"] + point["r"] + 4, point["x"] - point["r"] - 4 - wide
        middle = point["x"] - wide / 2
        ways = [
            (right, point["y"] + 4),
            (left, point["y"] + 4),
            (middle, point["y"] - point["r"] - 5),
            (middle, point["y"] + point["r"] + 14),
        ]
        for x, y in ways:
            box = (x, y - 10, x + wide, y + 3)
            if x > 0 and not any(_overlap(box, other) for other in taken):
                point["label"] = (round(x, 1), round(y, 1))
                taken.append(box)
                break


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


async def place(datasette: Any, request: Any) -> Response:
    """Answer ``/places/ID``."""
    found = await ask(datasette, lambda archive: _place(archive, int(request.url_vars["id"])))
    if found is None:
        raise NotFound("No such place")
    return await page(datasette, request, "place.html", found)


def _place(archive: Archive, number: int) -> dict[str, Any] | None:
    row = archive.conn.execute("SELECT * FROM places WHERE id = ?", (number,)).fetchone()
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
        "together": [dict(other) for other in together],
        **_articles(archive, "mentions", "place_id", number),
    }  # fmt: skip


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
