"""Searching the archive: one function for the command line, the API and the site.

    from archive import open_archive
    from archive.search import search

    with open_archive("data", readonly=True) as archive:
        for hit in search(archive.conn, '"đối ngoại" -thể thao').hits: ...

``fts_query`` turns what a person typed into safe FTS5 syntax; no text makes it, or ``search``, fail.
"""

from __future__ import annotations

import html
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Sized
from dataclasses import dataclass, field, replace
from functools import cache, partial

from archive import frequent, hits, pairs, ranking, snippets
from archive.addresses import find_by_address
from archive.demand import demand_of
from archive.filters import KNOWN, Filter, ids_of, make_filter
from archive.folding import fold, folded_words
from archive.hits import Hit
from archive.listing import Held, Wish, held_by, hits_of, is_costly
from archive.pools import base_pool, demanded_pool, pools
from archive.query import Query, folded_match, parse
from archive.ranking import MOST_COUNTED

__all__ = [
    "Facet",
    "Hit",
    "SearchResult",
    "day_bound",
    "day_bounds",
    "fold",
    "folded_words",
    "fts_query",
    "mark",
    "search",
]

# CROSS JOIN: article by article. To spare itself the sorting by place, SQLite would rather read all mentions there are.
_PLACES = """SELECT p.id, p.name, p.name_en, n.articles FROM (
  SELECT m.place_id, count(*) AS articles FROM json_each(?) AS j CROSS JOIN mentions AS m ON m.article_id = j.value
  GROUP BY m.place_id ORDER BY articles DESC, m.place_id LIMIT 12) AS n JOIN places AS p ON p.id = n.place_id
ORDER BY n.articles DESC, p.name"""
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_VIETNAMESE_DAY = re.compile(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$")


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the results have *value*; ``capped`` if there may be more. A place has names besides its number."""

    value: str
    count: int
    capped: bool
    name: str | None = None
    name_en: str | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of results. ``total`` counts no further than 1,000: then ``capped`` is true and there are more."""

    hits: list[Hit]
    total: int
    capped: bool
    query: str
    facets: dict[str, list[Facet]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Found:
    ids: list[int]
    total: int
    capped: bool
    #: What facets need to know of the articles: read only when facets are wanted.
    rows: Callable[[], list[ranking.Row]]


def fts_query(text: str) -> str:
    """Return what a person typed as FTS5 wants it for ``articles_fts``: words, ``"phrases"``, ``-not``, ``prefix*``.

    A typed d stands for d or đ. Text without a word to look for (empty, only ``-not``) gives ``""``: it finds nothing.
    """
    return folded_match(parse(text))


def mark(text: str) -> str:
    """Return *text* with marks as HTML: everything escaped, matches inside ``<mark>``."""
    return html.escape(text).replace(snippets.START, "<mark>").replace(snippets.END, "</mark>")


def day_bounds(text: str | None) -> tuple[str, str] | None:
    """Return the first and last day of *text*: ``2019``, ``2019-05``, ``2019-05-03`` or ``03/05/2019``; else None."""
    plain = (text or "").strip()
    parts = _DAY.match(plain)
    given = parts.groups() if parts else (_VIETNAMESE_DAY.match(plain) or re.match("()()()", "")).groups()[::-1]  # type: ignore[union-attr]  # the second pattern always matches
    if not given[0]:
        return None
    year, month, day = given[0], given[1] and given[1].zfill(2), given[2] and given[2].zfill(2)
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or '31'}"


def day_bound(text: str, *, end: bool = False) -> str:
    """Return the first day (or the last, with *end*) that *text* means, as YYYY-MM-DD.

    Raises ValueError, with a sentence for the person who typed it, if it is no day, month or year.
    """
    bounds = day_bounds(text)
    if bounds is None:
        raise ValueError(f"{text!r} is not a day: write 2019, 2019-05 or 2019-05-03.")
    return bounds[end]


def search(
    conn: sqlite3.Connection,
    query: str,
    portal: str | None = None,
    category: str | None = None,
    since: str | None = None,
    until: str | None = None,
    sort: str = "relevance",
    limit: int = 20,
    offset: int = 0,
    *,
    state: str | None = None,
    place: str | None = None,
    facets: bool = False,
) -> SearchResult:
    """Find articles. An address of an article finds it; an empty query lists the newest.

    ``since`` and ``until`` are days, months or years as :func:`day_bounds` reads them (ValueError if it cannot), both
    included. ``place`` is the number of a place that the articles name. ``sort`` is ``relevance`` or ``date``.
    ``limit`` is at most 1,000; 2,000 can be paged through.
    """
    parsed = replace(parse(query), paired=pairs.exists(conn))
    days = (day_bound(since) if since else None, day_bound(until, end=True) if until else None)
    narrowed = make_filter(days, state, place, portal=portal, category=category)
    limit = max(1, min(limit, MOST_COUNTED))
    offset = max(0, min(offset, ranking.RANKABLE - limit))
    by_address = find_by_address(conn, query)
    found = _by_address(by_address) if by_address else _find(conn, parsed, narrowed, sort, offset + limit, facets)
    shown = hits.read(conn, found.ids[offset : offset + limit], parsed)
    return SearchResult(shown, found.total, found.capped, query, _facets(conn, found) if facets else {})


def _by_address(article_id: int) -> _Found:
    return _Found([article_id], 1, False, list)


def _find(conn: sqlite3.Connection, query: Query, narrowed: Filter, sort: str, most: int, facets: bool) -> _Found:
    if not query.wanted:
        return _browse(conn, query, narrowed, most)
    read = hits_of(conn, query)
    some = read.upto(ranking.RANKABLE + 1)
    if not some:
        return _Found([], 0, False, list)
    if len(some) <= ranking.RANKABLE and not is_costly(conn, query):
        return _find_ranked(conn, query, narrowed, sort)
    demanded = ranking.Hits(conn, demanded_pool(query)) if query.is_mixed else None
    wish = Wish(query, narrowed, ids_of(conn, narrowed, KNOWN), read, demanded)
    held = held_by(conn, wish)
    if held is None:
        return _find_common(conn, wish, sort, most)
    if facets:
        held.rows(conn, MOST_COUNTED + 1)  # what is read now is not asked for again to put it in order
    return _find_held(conn, query, held, sort, most)


def _find_ranked(conn: sqlite3.Connection, query: Query, narrowed: Filter, sort: str) -> _Found:
    narrowed = ranking.with_demands(query, narrowed)
    tiers = [base_pool(query)] if sort == "date" else pools(conn, query)
    rows = ranking.ranked(conn, tiers, narrowed, sort)
    return _Found([row[0] for row in rows], *_counted(rows), lambda: rows)


def _counted(found: Sized) -> tuple[int, bool]:
    """Return how many are *found*, as far as they are counted, and whether there are more."""
    return min(len(found), MOST_COUNTED), len(found) > MOST_COUNTED


def _find_common(conn: sqlite3.Connection, wish: Wish, sort: str, most: int) -> _Found:
    sampled, rows = _sampled(conn, wish)
    wish.hits.close()
    if sort == "date":
        narrowed = demand_of(wish.query).narrowed(wish.narrowed, wish.is_sparse)
        ids = ranking.newest(conn, base_pool(wish.query), narrowed, most)
    else:
        ids = frequent.in_order(conn, wish, most)
    return _Found(ids, min(max(len(sampled), len(ids)), MOST_COUNTED), True, rows)


def _sampled(conn: sqlite3.Connection, wish: Wish) -> tuple[Sized, Callable[[], list[ranking.Row]]]:
    """Return a sample of the articles that a common query finds, and what tells of them all that facets need."""
    most, known = MOST_COUNTED + 1, wish.inside is not None or wish.narrowed == Filter()
    # Each hit costs as much as the query has words, and more where a phrase is demanded besides; those read are free.
    others = sum(len(term.others) for term in wish.query.wanted) // 2 if wish.demanded else 0
    counted = ranking.COUNTED * 4 // max(4, sum(len(term.words) for term in wish.query.wanted) + others)
    counted = max(counted, len(wish.hits.ids))
    if known:
        ids = ranking.sample(wish.hits, wish.inside, most, wish.demanded, counted)
        return ids, lambda: ranking.rows_within(conn, ids, Filter(), most)
    # So many articles pass the filter that a few thousand hits will do, as a rule.
    rows: list[ranking.Row] = []
    for wanted in (min(8 * most, counted), counted):
        ids = ranking.sample(wish.hits, None, wanted, wish.demanded, counted)
        rows = ranking.rows_within(conn, ids, wish.narrowed, most)
        if len(rows) == most or len(ids) < wanted:
            break
    return rows, lambda: rows


def _find_held(conn: sqlite3.Connection, query: Query, held: Held, sort: str, most: int) -> _Found:
    rows = cache(partial(held.rows, conn, MOST_COUNTED + 1))
    found: Sized = held.ids if held.narrowed == Filter() else rows()
    ids = held.newest(conn, most) if sort == "date" else frequent.order_held(conn, query, held, most)
    return _Found(ids, *_counted(found), rows)


def _browse(conn: sqlite3.Connection, query: Query, narrowed: Filter, most: int) -> _Found:
    """List the newest articles; a query of minus words alone leaves out those that hold them."""
    ids = ranking.newest_of_all(conn, query, narrowed, max(most, MOST_COUNTED + 1))
    return _Found(ids, *_counted(ids), partial(ranking.rows_of, conn, ids))


def _facets(conn: sqlite3.Connection, found: _Found) -> dict[str, list[Facet]]:
    columns = {"portal": 1, "category": 2, "year": 3}
    told = found.rows()
    counted = {name: Counter(str(row[place]) for row in told if row[place]) for name, place in columns.items()}
    facets = {name: _facet(values, found.capped) for name, values in counted.items()}
    return facets | {"place": _places(conn, [row[0] for row in told], found.capped)}


def _places(conn: sqlite3.Connection, told: list[int], capped: bool) -> list[Facet]:
    ids = told[:MOST_COUNTED]
    capped = capped or len(ids) < len(told)
    rows = conn.execute(_PLACES, (json.dumps(ids),)).fetchall() if ids else []
    return [Facet(str(number), count, capped, name, name_en) for number, name, name_en, count in rows]


def _facet(counted: Counter[str], capped: bool) -> list[Facet]:
    return [Facet(value, number, capped) for value, number in counted.most_common()]
