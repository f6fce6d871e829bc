"""How many of the results each portal, section, year and place has."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass

from archive.search.ranking import MOST_COUNTED, Row

# CROSS JOIN: article by article. To spare itself the sorting by place, SQLite would rather read all mentions there are.
_PLACES = """SELECT p.id, p.name, p.name_en, n.articles FROM (
  SELECT m.place_id, count(*) AS articles FROM json_each(?) AS j CROSS JOIN mentions AS m ON m.article_id = j.value
  GROUP BY m.place_id ORDER BY articles DESC, m.place_id LIMIT 12) AS n JOIN places AS p ON p.id = n.place_id
ORDER BY n.articles DESC, p.name"""


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the results have *value*; ``capped`` if there may be more. A place has names besides its number."""

    value: str
    count: int
    capped: bool
    name: str | None = None
    name_en: str | None = None


def facets_of(conn: sqlite3.Connection, told: list[Row], capped: bool) -> dict[str, list[Facet]]:
    """Return the facets of the articles *told*; *capped* if these are not all that were found."""
    columns = {"portal": 1, "category": 2, "year": 3}
    counted = {name: Counter(str(row[place]) for row in told if row[place]) for name, place in columns.items()}
    facets = {name: _facet(values, capped) for name, values in counted.items()}
    return facets | {"place": _places(conn, [row[0] for row in told], capped)}


def _places(conn: sqlite3.Connection, told: list[int], capped: bool) -> list[Facet]:
    ids = told[:MOST_COUNTED]
    capped = capped or len(ids) < len(told)
    rows = conn.execute(_PLACES, (json.dumps(ids),)).fetchall() if ids else []
    return [Facet(str(number), count, capped, name, name_en) for number, name, name_en, count in rows]


def _facet(counted: Counter[str], capped: bool) -> list[Facet]:
    return [Facet(value, number, capped) for value, number in counted.most_common()]
