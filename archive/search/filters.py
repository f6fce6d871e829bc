"""What a search is narrowed to: portal, section, state, days, a place that the articles name."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, replace

NEWEST = "a.published_day DESC, a.published_utc DESC, a.id"
#: Articles of a filter among which all that a query finds is listed; beyond, they are walked newest first and asked.
NARROW = 5_000
#: Articles of a filter that are known by their numbers; of more, so many are among any hits that each is looked at.
KNOWN = 20_000
# The index by place is small, and what is asked of it lies close together.
_NAMES_PLACE = (
    "EXISTS (SELECT 1 FROM mentions AS m INDEXED BY mentions_place WHERE m.article_id = a.id AND m.place_id = ?)"
)
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


def ids_of(conn: sqlite3.Connection, narrowed: Filter, most: int) -> frozenset[int] | None:
    """Return the articles that pass a filter; None if there is no filter or more than *most* pass."""
    if not (narrowed.conditions or narrowed.place):
        return None
    sql, values = passing(narrowed, most)
    return those_passing(conn.execute(sql, values).fetchone()[0], most)


def passing(narrowed: Filter, most: int) -> tuple[str, tuple[str, ...]]:
    """Return a SELECT of one value, and what it asks for: up to one more than *most* of the articles that pass."""
    sql, values = _by_place(narrowed) if narrowed.place else (_by_conditions(narrowed), narrowed.values)
    # As one text: twelve thousand rows would cost three times as much.
    return f"SELECT json_group_array(id) FROM ({sql} LIMIT {most + 1})", values  # noqa: S608


def those_passing(told: str, most: int) -> frozenset[int] | None:
    """Return the articles that :func:`passing` told; None if they are more than *most*."""
    # Where there are too many, which is told by their commas, their numbers need not be read.
    return frozenset(json.loads(told)) if told.count(",") < most else None


def _by_conditions(narrowed: Filter) -> str:
    return f"SELECT a.id FROM articles AS a WHERE {narrowed.sql}"  # noqa: S608  (conditions of this module)


def _by_place(narrowed: Filter) -> tuple[str, tuple[str, ...]]:
    """Go by the place where few articles name it, by the other conditions where many do: one question."""
    place = str(narrowed.place)
    if not narrowed.conditions:
        return "SELECT article_id AS id FROM mentions WHERE place_id = ?", (place,)
    few = f"(SELECT count(*) FROM (SELECT 1 FROM mentions WHERE place_id = ? LIMIT {NARROW + 1})) <= {NARROW}"  # noqa: S608
    named = (
        "SELECT a.id FROM mentions AS m CROSS JOIN articles AS a ON a.id = m.article_id "  # noqa: S608
        f"WHERE m.place_id = CASE WHEN {few} THEN ? END AND {replace(narrowed, place=None).sql}"
    )
    sql = f"{named} UNION ALL {_by_conditions(narrowed)} AND NOT {few}"
    return sql, (place, place, *narrowed.given, *narrowed.values, place)
