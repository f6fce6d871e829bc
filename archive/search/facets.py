"""How many of the results each portal, section, year and place has."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass

from archive.search.ranking import COLUMNS, MOST_COUNTED, Row

#: Articles, with all that facets need to know of them; None if that is not read yet.
Told = tuple[list[int], list[Row] | None]

# CROSS JOIN: article by article. To spare itself the sorting by place, SQLite would rather read all mentions there are.
_PLACES = """SELECT p.id, p.name, p.name_en, n.articles FROM (
  SELECT m.place_id, count(*) AS articles FROM json_each(?) AS j CROSS JOIN mentions AS m ON m.article_id = j.value
  GROUP BY m.place_id ORDER BY articles DESC, m.place_id LIMIT 12) AS n JOIN places AS p ON p.id = n.place_id"""
_ROWS = f"SELECT {COLUMNS} FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value"  # noqa: S608
_BOTH = f"SELECT 0, * FROM ({_ROWS}) UNION ALL SELECT 1, * FROM ({_PLACES})"  # noqa: S608

Place = tuple[int, str, str, int]


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the results have *value*; ``capped`` if there may be more. A place has names besides its number."""

    value: str
    count: int
    capped: bool
    name: str | None = None
    name_en: str | None = None


def facets_of(conn: sqlite3.Connection, told: Told, capped: bool) -> dict[str, list[Facet]]:
    """Return the facets of the articles *told*, by one question; *capped* if these are not all that were found."""
    rows, places = _read(conn, *told)
    columns = {"portal": 1, "category": 2, "year": 3}
    counted = {name: Counter(str(row[place]) for row in rows if row[place]) for name, place in columns.items()}
    facets = {name: _facet(values, capped) for name, values in counted.items()}
    return facets | {"place": _places(places, capped or len(rows) > MOST_COUNTED)}


def _read(conn: sqlite3.Connection, ids: list[int], rows: list[Row] | None) -> tuple[list[Row], list[Place]]:
    if not ids:
        return [], []
    first = json.dumps(ids[:MOST_COUNTED])
    if rows is not None:
        return rows, conn.execute(_PLACES, (first,)).fetchall()
    read = conn.execute(_BOTH, (json.dumps(ids), first)).fetchall()
    return [row[1:] for row in read if row[0] == 0], [row[1:] for row in read if row[0] == 1]


def _places(read: list[Place], capped: bool) -> list[Facet]:
    ordered = sorted(read, key=lambda place: (-place[3], place[1]))
    return [Facet(str(number), count, capped, name, name_en) for number, name, name_en, count in ordered]


def _facet(counted: Counter[str], capped: bool) -> list[Facet]:
    return [Facet(value, number, capped) for value, number in counted.most_common()]
