"""Places that articles name and documents that they cite: lists, a map, and a page for each."""

from __future__ import annotations

import json
from typing import Any

from datasette import NotFound, Response

from archive.companions import MOST_ARTICLES, companions, newest_that_name
from archive.folding import fold
from archive.store import Archive
from archive.web.charts import Count, chart
from archive.web.language import chosen_language
from archive.web.look import page
from archive.web.maps import map_around, map_of
from archive.web.memory import remembered
from archive.web.pictures import dressed
from archive.web.rooms.front import overview
from archive.web.rooms.results import page_number
from archive.web.site import ask

_LISTED = 400
_ARTICLES = 60
_ROOMS = {"mentions": "places", "citations": "documents"}
#: Local documents are told apart by their province: every province has a 132/KH-UBND.
_ISSUED_BY = "CASE p.kind WHEN 'municipality' THEN 'thành phố ' ELSE 'tỉnh ' END || p.name AS issued_by"
_DOCUMENT = f"SELECT d.*, {_ISSUED_BY} FROM documents AS d LEFT JOIN places AS p ON p.slug = d.province"  # noqa: S608  (our own)


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
    found = await ask(datasette, lambda archive: _place(archive, int(request.url_vars["id"]), page_number(request)))
    if found is None:
        raise NotFound("No such place")
    found["row"]["also"] = _also(found["row"], chosen_language(request))
    found["map"] = map_around(found["row"], found["known"], chosen_language(request))
    return await page(datasette, request, "place.html", found)


def _also(row: dict[str, Any], language: str) -> str | None:
    """Return the name of a place in the other language, if it is more than the same letters without accents."""
    names = (row["name_en"], row["name"]) if language == "vi" else (row["name"], row["name_en"])
    plain = [fold(name or "").replace(" ", "") for name in names]
    return names[0] if names[0] and plain[0] != plain[1] else None


def _place(archive: Archive, number: int, shown: int) -> dict[str, Any] | None:
    row = archive.conn.execute(
        """SELECT p.*, 0 AS articles, c.name AS country_name, c.name_en AS country_name_en FROM places AS p
           LEFT JOIN places AS c ON c.country = p.country AND c.kind = 'country' WHERE p.id = ?""",
        (number,),
    ).fetchone()
    if row is None:
        return None
    named = _articles(archive, "mentions", "place_id", number, shown)
    total, everything = named["total"], overview(archive)["total"]
    together, years = remembered(
        archive, f"companions {number}", lambda archive: companions(archive, number, total, everything)
    )
    spellings = json.loads(row["spellings"] or "[]")
    return {
        "row": dict(row), "spellings": [name for name in spellings if isinstance(name, str)],
        "together": together, "years": years, "counted": min(total, MOST_ARTICLES),
        "busiest": max((many for other in together for many in other.years.values()), default=1),
        "known": remembered(archive, "provinces", _provinces), **named,
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
        f"""SELECT d.*, c.articles, {_ISSUED_BY}
           FROM (SELECT document_id, count(*) AS articles FROM citations GROUP BY document_id) AS c
           JOIN documents AS d ON d.id = c.document_id LEFT JOIN places AS p ON p.slug = d.province
           ORDER BY c.articles DESC, d.number LIMIT ?""",  # noqa: S608  (names of our own)
        (_LISTED,),
    )
    return [dict(row) for row in rows]


async def document(datasette: Any, request: Any) -> Response:
    """Answer ``/documents/ID``."""
    found = await ask(datasette, lambda archive: _document(archive, int(request.url_vars["id"]), page_number(request)))
    if found is None:
        raise NotFound("No such document")
    return await page(datasette, request, "document.html", found)


def _document(archive: Archive, number: int, shown: int) -> dict[str, Any] | None:
    row = archive.conn.execute(f"{_DOCUMENT} WHERE d.id = ?", (number,)).fetchone()
    if row is None:
        return None
    return {"row": dict(row), **_articles(archive, "citations", "document_id", number, shown)}


def _articles(archive: Archive, table: str, column: str, number: int, shown: int) -> dict[str, Any]:
    """Return a page (*shown*, from 1) of the articles that name a place or cite a document, and how many there are."""
    known = overview(archive)
    total = archive.conn.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", (number,)).fetchone()[0]  # noqa: S608
    newest = newest_that_name(table, column, total, shown * _ARTICLES, known["total"])
    rows = archive.conn.execute(
        f"""SELECT id, title, portal, category, published_day, published_at, state, lead FROM articles
            WHERE id IN ({newest}) ORDER BY published_day DESC, published_utc DESC, id LIMIT :page OFFSET :before""",  # noqa: S608
        {"number": number, "limit": shown * _ARTICLES, "page": _ARTICLES, "before": (shown - 1) * _ARTICLES},
    )
    articles, portals = dressed(archive, rows), known["portals"]
    counts = remembered(archive, f"{table} {number}", lambda archive: _months(archive, table, column, number))
    drawn = chart(counts, [portal["name"] for portal in portals])
    paging = {"number": shown, "per_page": _ARTICLES, "here_path": f"/{_ROOMS[table]}/{number}"}
    return {"articles": articles, "total": total, "portals": portals, "chart": drawn, **paging}


def _months(archive: Archive, table: str, column: str, number: int) -> list[Count]:
    """Return month, portal and how many of its articles then name a place or cite a document."""
    rows = archive.conn.execute(
        f"""SELECT substr(a.published_day, 1, 7) AS month, a.portal, count(*) FROM {table} AS t
            JOIN articles AS a ON a.id = t.article_id WHERE t.{column} = ? AND a.published_day IS NOT NULL
            GROUP BY month, a.portal""",  # noqa: S608  (names of our own tables)
        (number,),
    )
    return [(row[0], row[1], row[2]) for row in rows]
