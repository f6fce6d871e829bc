"""The place that a whole query names, and how many articles name it, however they write it.

The words of a query find the words of articles; a place is found by its name. Who types ``Laos`` means also the ninety
articles that write ``Lào``, a word that without accents is another one, so that a search for it would find labour.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from archive.knowledge.spellings import places_of

#: Places of one name (a province and a town, say) that are told of.
_MOST = 3
_NAMED = """SELECT * FROM (
  SELECT p.id, p.name, p.name_en, (SELECT count(*) FROM mentions AS m WHERE m.place_id = p.id) AS articles
  FROM json_each(?) AS wanted JOIN places AS p ON p.id = wanted.value)
WHERE articles > 0 ORDER BY articles DESC, id LIMIT ?"""


@dataclass(frozen=True, slots=True)
class PlaceAsked:
    """A place with its names, and how many *articles* name it."""

    id: int
    name: str
    name_en: str
    articles: int


def places_asked(conn: sqlite3.Connection, typed: str) -> list[PlaceAsked]:
    """Return the places that *typed* as a whole names and articles name, those of most articles first."""
    numbers = [place.id for place in places_of(typed)]
    if not numbers:
        return []
    return [PlaceAsked(*row) for row in conn.execute(_NAMED, (json.dumps(numbers), _MOST))]
