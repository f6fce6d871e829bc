"""Which articles a query finds, and in which order: the way is chosen by how many there are."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sized
from dataclasses import dataclass
from functools import cache, partial

from archive.search import frequent, ranking
from archive.search.demand import demand_of
from archive.search.facets import Told
from archive.search.filters import Filter
from archive.search.listing import Held, Wish, held_by, is_costly
from archive.search.outset import hits_of, outset
from archive.search.pools import base_pool, demanded_pool, pools
from archive.search.ranking import MOST_COUNTED
from archive.search.terms import Query


@dataclass(frozen=True, slots=True)
class Found:
    """The first articles of a query, and how many it finds, counted no further than 1,000: then it is ``capped``."""

    ids: list[int]
    total: int
    capped: bool
    #: What facets are counted from: read only when facets are wanted.
    told: Callable[[], Told]


def one(article_id: int) -> Found:
    """Return the one article that an address means."""
    return Found([article_id], 1, False, _nothing)


def find(conn: sqlite3.Connection, query: Query, narrowed: Filter, sort: str, most: int, facets: bool) -> Found:
    """Return the first *most* articles; *facets*: their rows will be asked for, too."""
    if not query.wanted:
        return _browse(conn, query, narrowed, most)
    known = outset(conn, query, narrowed)
    query, read = known.query, hits_of(conn, known)
    if not read.upto(1):
        return Found([], 0, False, _nothing)
    if not read.are_many and not is_costly(conn, query):
        return _find_ranked(conn, query, narrowed, sort)
    demanded = ranking.Hits(conn, demanded_pool(query)) if query.is_mixed else None
    wish = Wish(query, narrowed, known.inside(), read, demanded)
    held = held_by(conn, wish)
    if held is None:
        return _find_common(conn, wish, sort, most)
    return _find_held(conn, query, held, sort, most, facets)


def _find_ranked(conn: sqlite3.Connection, query: Query, narrowed: Filter, sort: str) -> Found:
    narrowed = ranking.with_demands(query, narrowed)
    tiers = [base_pool(query)] if sort == "date" else pools(conn, query)
    rows = ranking.ranked(conn, tiers, narrowed, sort)
    ids = [row[0] for row in rows]
    return Found(ids, *_counted(rows), lambda: (ids, rows))


def _counted(found: Sized) -> tuple[int, bool]:
    """Return how many are *found*, as far as they are counted, and whether there are more."""
    return min(len(found), MOST_COUNTED), len(found) > MOST_COUNTED


def _find_common(conn: sqlite3.Connection, wish: Wish, sort: str, most: int) -> Found:
    told, is_whole = _sampled(conn, wish)
    wish.hits.close()
    if sort == "date":
        narrowed = demand_of(wish.query).narrowed(wish.narrowed, wish.is_sparse)
        ids = ranking.newest(conn, base_pool(wish.query), narrowed, most)
    else:
        ids = frequent.in_order(conn, wish, most)
    total = len(told[0]) if is_whole else min(max(len(told[0]), len(ids)), MOST_COUNTED)
    return Found(ids, total, not is_whole, lambda: told)


def _sampled(conn: sqlite3.Connection, wish: Wish) -> tuple[Told, bool]:
    """Return a sample of the articles that a common query finds, and whether it is all of them."""
    most, known = MOST_COUNTED + 1, wish.inside is not None or wish.narrowed == Filter()
    # Each hit costs as much as the query has words, and more where a phrase is demanded besides; those read are free.
    others = sum(len(term.others) for term in wish.query.wanted) // 2 if wish.demanded else 0
    counted = ranking.COUNTED * 4 // max(4, sum(len(term.words) for term in wish.query.wanted) + others)
    counted = max(counted, len(wish.hits.ids))
    if known:
        ids = ranking.sample(wish.hits, wish.inside, most, wish.demanded, counted)
        return (ids, None), wish.hits.is_whole and len(ids) < most
    # So many articles pass the filter that a few thousand hits will do, as a rule.
    rows: list[ranking.Row] = []
    for wanted in (min(8 * most, counted), counted):
        ids = ranking.sample(wish.hits, None, wanted, wish.demanded, counted)
        rows = ranking.rows_within(conn, ids, wish.narrowed, most)
        if len(rows) == most or len(ids) < wanted:
            break
    is_whole = wish.hits.is_whole and len(ids) < wanted and len(rows) < most
    return ([row[0] for row in rows], rows), is_whole


def _find_held(conn: sqlite3.Connection, query: Query, held: Held, sort: str, most: int, facets: bool) -> Found:
    told = cache(partial(held.told, conn, MOST_COUNTED + 1))
    if facets:
        told()  # what is read now is not asked for again to put it in order
    found: Sized = held.ids if held.narrowed == Filter() else told()[0]
    ids = held.newest(conn, most) if sort == "date" else frequent.order_held(conn, query, held, most)
    return Found(ids, *_counted(found), told)


def _nothing() -> Told:
    return [], []


def _browse(conn: sqlite3.Connection, query: Query, narrowed: Filter, most: int) -> Found:
    """List the newest articles; a query of minus words alone leaves out those that hold them."""
    ids = ranking.newest_of_all(conn, query, narrowed, max(most, MOST_COUNTED + 1))
    return Found(ids, *_counted(ids), lambda: (ids, None))
