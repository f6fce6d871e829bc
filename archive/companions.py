"""Which places articles name together, year by year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from archive.store import Archive

#: Articles that are looked at, the newest first: so many that only the largest archives ever hold more of a place.
MOST_ARTICLES = 5000
#: Places that are told of.
MOST_PLACES = 12
_MOST_YEARS = 40
#: Sorting costs about so many times what a step along the index of the newest does.
_SORTING = 3

# CROSS JOIN keeps SQLite to the order written: along the newest articles, or along those that name the thing.
_ALONG_NEWEST = "articles AS a CROSS JOIN {table} AS t ON t.article_id = a.id AND t.{column} = :number"
_ALONG_NAMES = "{table} AS t CROSS JOIN articles AS a ON a.id = t.article_id AND t.{column} = :number"


def newest_that_name(table: str, column: str, total: int, limit: int, articles: int) -> str:
    """Return the SQL for the newest articles that name a place or cite a document, as a list of their ids.

    Its parameters are ``:number`` and ``:limit``. What most of the *articles* name (*total* of them) is found sooner
    by walking along the newest, what few name by sorting those.
    """
    walk = limit * articles < _SORTING * total * total
    way = (_ALONG_NEWEST if walk else _ALONG_NAMES).format(table=table, column=column)
    return f"SELECT a.id FROM {way} ORDER BY a.published_day DESC, a.published_utc DESC, a.id LIMIT :limit"  # noqa: S608


@dataclass(slots=True)
class Companion:
    """A place named together with another: in how many articles, in all and by year."""

    id: int
    name: str
    name_en: str
    articles: int = 0
    years: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def companions(archive: Archive, place: int, total: int, articles: int) -> tuple[list[Companion], list[str]]:
    """Return the places most often named together with *place*, and the years, newest first.

    *total* of the archive's *articles* name the place; where that is more than ``MOST_ARTICLES``, the newest count.
    Articles without a date count in ``articles`` alone.
    """
    named = newest_that_name("mentions", "place_id", total, MOST_ARTICLES, articles)
    rows = archive.conn.execute(
        f"""SELECT p.id, p.name, p.name_en, substr(a.published_day, 1, 4) AS year, count(*) AS articles
            FROM ({named}) AS m CROSS JOIN articles AS a ON a.id = m.id
            CROSS JOIN mentions AS o ON o.article_id = m.id AND o.place_id <> :number
            CROSS JOIN places AS p ON p.id = o.place_id GROUP BY p.id, year""",  # noqa: S608  (our own names)
        {"number": place, "limit": MOST_ARTICLES},
    )
    found: dict[int, Companion] = {}
    for row in rows:
        other = found.setdefault(row["id"], Companion(row["id"], row["name"], row["name_en"]))
        other.articles += row["articles"]
        if row["year"]:
            other.years[row["year"]] += row["articles"]
    most = sorted(found.values(), key=lambda one: (-one.articles, one.name))[:MOST_PLACES]
    return most, _years({year for one in most for year in one.years})


def _years(named: set[str]) -> list[str]:
    """Return all years from the last to the first, also those without a word; with a stray date, only those named."""
    if not named:
        return []
    between = range(int(max(named)), int(min(named)) - 1, -1)
    return [f"{year:04}" for year in between] if len(between) <= _MOST_YEARS else sorted(named, reverse=True)
