"""What a search is narrowed to: portal, section, state, days, a place that the articles name."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

NEWEST = "a.published_day DESC, a.published_utc DESC, a.id"
#: Articles of a filter that are listed at once; beyond, articles are walked newest first and asked one by one.
NARROW = 5_000
_NAMES_PLACE = "EXISTS (SELECT 1 FROM mentions AS m WHERE m.article_id = a.id AND m.place_id = ?)"
#: The state stands behind the text in a row; from the index of what is not live it is read without turning pages.
_STATES = {
    "live": "a.id NOT IN (SELECT id FROM articles WHERE state <> 'live')",
    "gone": "a.id IN (SELECT id FROM articles WHERE state <> 'live' AND state = 'gone')",
    "moved": "a.id IN (SELECT id FROM articles WHERE state <> 'live' AND state = 'moved')",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions on ``articles AS a``, with their values; ``place`` is the number of a place."""

    conditions: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    place: str | None = None

    @property
    def sql(self) -> str:
        """All conditions as one."""
        return " AND ".join([*self.conditions, *([_NAMES_PLACE] if self.place else [])]) or "1"

    @property
    def values(self) -> tuple[str, ...]:
        """The values that the conditions ask for, in their order."""
        return (*self.given, *([self.place] if self.place else []))

    def plus(self, condition: str, *values: str) -> Filter:
        """Return the filter with one more condition."""
        return replace(self, conditions=(*self.conditions, condition), given=(*self.given, *values))


def make_filter(
    days: tuple[str | None, str | None], state: str | None, place: str | None, **equal: str | None
) -> Filter:
    """Return the filter for the first and last day, a state, a place, and columns that must be *equal* to a value."""
    made = Filter(place=place or None)
    for name, value in equal.items():
        made = made.plus(f"a.{name} = ?", value) if value else made
    for day, sign in zip(days, (">=", "<="), strict=True):
        made = made.plus(f"a.published_day {sign} ?", day) if day else made
    return made.plus(_STATES.get(state, "0")) if state else made


def ids_of(conn: sqlite3.Connection, narrowed: Filter) -> list[int] | None:
    """Return the articles that pass a filter, in no order; None if there is no filter or more than ``NARROW`` pass."""
    if narrowed.place:
        sql = "SELECT article_id FROM mentions WHERE place_id = ? LIMIT ?"
        named = [row[0] for row in conn.execute(sql, (narrowed.place, NARROW + 1))]
        if len(named) <= NARROW:
            return _among_named(conn, narrowed) if narrowed.conditions else named
    if not narrowed.conditions:
        return None
    sql = f"SELECT a.id FROM articles AS a WHERE {narrowed.sql} LIMIT ?"  # noqa: S608  (conditions of this module)
    ids = [row[0] for row in conn.execute(sql, (*narrowed.values, NARROW + 1))]
    return ids if len(ids) <= NARROW else None


def _among_named(conn: sqlite3.Connection, narrowed: Filter) -> list[int]:
    sql = (
        "SELECT a.id FROM mentions AS m CROSS JOIN articles AS a ON a.id = m.article_id "  # noqa: S608
        f"WHERE m.place_id = ? AND {replace(narrowed, place=None).sql}"
    )
    return [row[0] for row in conn.execute(sql, (str(narrowed.place), *narrowed.given))]
