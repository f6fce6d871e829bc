"""Searching the archive: one function for the command line, the API and the site.

    from archive import open_archive
    from archive.search import search

    with open_archive("data", readonly=True) as archive:
        for hit in search(archive.conn, '"đối ngoại" -thể thao').hits: ...

``fts_query`` turns what a person typed into safe FTS5 syntax; no text makes it, or ``search``, fail.
"""

from __future__ import annotations

import html
import sqlite3
from dataclasses import dataclass, field, replace

from archive import pairs
from archive.addresses import find_by_address
from archive.folding import fold, folded_words
from archive.search import hits, snippets
from archive.search.days import day_bound, day_bounds
from archive.search.facets import Facet, facets_of
from archive.search.filters import make_filter
from archive.search.finding import find, one
from archive.search.hits import Hit
from archive.search.parsing import parse
from archive.search.ranking import MOST_COUNTED, RANKABLE
from archive.search.terms import folded_match

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


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of results. ``total`` counts no further than 1,000: then ``capped`` is true and there are more."""

    hits: list[Hit]
    total: int
    capped: bool
    query: str
    facets: dict[str, list[Facet]] = field(default_factory=dict)


def fts_query(text: str) -> str:
    """Return what a person typed as FTS5 wants it for ``articles_fts``: words, ``"phrases"``, ``-not``, ``prefix*``.

    A typed d stands for d or đ. Text without a word to look for (empty, only ``-not``) gives ``""``: it finds nothing.
    """
    return folded_match(parse(text))


def mark(text: str) -> str:
    """Return *text* with marks as HTML: everything escaped, matches inside ``<mark>``."""
    return html.escape(text).replace(snippets.START, "<mark>").replace(snippets.END, "</mark>")


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
    offset = max(0, min(offset, RANKABLE - limit))
    by_address = find_by_address(conn, query)
    found = one(by_address) if by_address else find(conn, parsed, narrowed, sort, offset + limit, facets)
    shown = hits.read(conn, found.ids[offset : offset + limit], parsed)
    told = facets_of(conn, found.told(), found.capped) if facets else {}
    return SearchResult(shown, found.total, found.capped, query, told)
