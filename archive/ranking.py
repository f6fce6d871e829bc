"""In which order articles come, and at what cost.

FTS5 ranks a hit in two to four microseconds, and a common word hits every article. So nothing here ever ranks more than
``RANKABLE`` hits: a query is looked for in *pools*, from the most telling (all words side by side in the title) to the
widest (all words anywhere). A pool small enough is ranked, a larger one is read newest first, and reading stops when
the page is full.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.filters import NEWEST, Filter, ids_of
from archive.folding import stroke_variants, tone_variants
from archive.identity import ID_BITS
from archive.query import Query, Term, Variants, all_of, any_of, exact_match, folded_match, undemanded_match

#: Most hits of one pool that are ranked; also the most results that can be paged through.
RANKABLE = 2000
#: Hits that are joined to their articles when a common word is counted under a filter.
_COUNTED = 20_000
#: Row numbers are 52 bits of a digest: those below are every eighth article, a fair sample.
_SAMPLE = 1 << 49
FOLDED, EXACT = "articles_fts", "articles_exact"

Row = tuple[int, str, str | None, str | None]  # id, portal, category, year
_COLUMNS = "a.id, a.portal, a.category, substr(a.published_day, 1, 4)"
_MOST_IN_LEAD = 5
#: Newest articles of which each is asked, for the first pages; further on all hits are listed.
_ASKED_FOR = 200
#: Hits of a pool that are listed sooner than found by asking: in an index that a crawl adds to, each question costs.
_SPARSE = 15_000


@dataclass(frozen=True, slots=True)
class Pool:
    """A set of articles: those that *match* in an FTS table; ``column`` is set if they match inside that one."""

    table: str
    match: str
    column: str | None = None

    @property
    def ids(self) -> str:
        """A SELECT of the row numbers; its one parameter is ``match``."""
        return f"SELECT rowid FROM {self.table} WHERE {self.table} MATCH ?"  # noqa: S608  (a constant of this module)

    @property
    def variants(self) -> Variants:
        """The spellings of a word that count as the same in the table."""
        return tone_variants if self.table == EXACT else stroke_variants

    def tier(self, place: int, score: str) -> str:
        """Return a SELECT of row numbers, *place* and a *score* (``rank`` or ``NULL``); a lower score is better."""
        return f"SELECT rowid AS id, {place} AS tier, {score} AS score FROM {self.table} WHERE {self.table} MATCH ?"  # noqa: S608


def base_pool(query: Query) -> Pool:
    """Return the widest pool: all that the query finds, if what :func:`with_demands` adds is held against it."""
    if query.wanted and query.demands == query.wanted:
        return Pool(EXACT, exact_match(query))
    if query.is_mixed:
        return Pool(FOLDED, undemanded_match(query))
    return Pool(FOLDED, folded_match(query))


def with_demands(query: Query, narrowed: Filter) -> Filter:
    """Add to a filter the phrases that are wanted in exactly their spelling, unless the base pool sees to them."""
    if not query.is_mixed:
        return narrowed
    return narrowed.plus(f"a.id IN ({Pool(EXACT, '').ids})", all_of(query.demands, tone_variants))


def pools(conn: sqlite3.Connection, query: Query, common: bool = False) -> list[Pool]:
    """Return the pools of a query, most telling first, the widest last; for a *common* one only those quickly read."""
    return list(dict.fromkeys([*_steps(conn, query, common), base_pool(query)]))


def _steps(conn: sqlite3.Connection, query: Query, common: bool) -> Iterator[Pool]:
    """Yield pools as spelled (if accents were typed), then in any spelling."""
    # Where a phrase is demanded as spelled, what else was typed plainly is found in no exact index.
    if query.accented and not (common and query.is_mixed):
        yield from _of_table(EXACT, query, tone_variants, None, common)
    if base_pool(query).table == FOLDED:
        unneeded = common and sum(len(term.words) for term in query.wanted) > 2
        usual = None if unneeded else _usual_spelling(conn, query)
        yield from _of_table(FOLDED, query, stroke_variants, usual, common)


def _of_table(table: str, query: Query, variants: Variants, usual: str | None, common: bool) -> Iterator[Pool]:
    for column, match in _order(query, variants, usual, common):
        yield Pool(table, _without(f"{{{column}}} : ({match})" if column else match, query, variants), column)


def _order(query: Query, variants: Variants, usual: str | None, common: bool) -> list[tuple[str | None, str]]:
    """Return (column, match) pairs: side by side before apart, title before lead before anywhere (None)."""
    together, apart = query.together(), all_of(query.wanted, variants)
    phrases = [usual] if usual else []
    phrases += [together.expression(variants)] if together else []
    if any(term.others for term in query.wanted) and not common:
        # A place as typed before its other spellings, which are rarer and so would win.
        phrases.append(all_of([replace(term, others=()) for term in query.wanted], variants))
    two = sum(len(term.words) for term in query.wanted) == 2
    if two and (together or (phrases and not common)):
        # Two syllables are mostly one word: side by side in the text says more than apart in the title.
        return [(column, match) for match in [*phrases, apart] for column in ("title", "lead", None)]
    phrases += [all_of(query.pairs(), variants)] if query.pairs() else []
    titles: list[tuple[str | None, str]] = [("title", match) for match in [*phrases, apart]]
    if common:  # what stands side by side is then looked for in the titles found, not in the index
        # Many words hardly ever stand in one lead, and looking for them costs as much again as all the rest.
        words = sum(len(term.words) for term in query.wanted)
        leads: list[tuple[str | None, str]] = [] if query.is_mixed or words > _MOST_IN_LEAD else [("lead", apart)]
        return [("title", apart), *leads, (None, apart)]
    return [*titles, *((column, match) for column in ("lead", None) for match in [*phrases, apart])]


def _without(match: str, query: Query, variants: Variants) -> str:
    return f"({match}) NOT ({any_of(query.unwanted, variants)})" if query.unwanted else match


def _usual_spelling(conn: sqlite3.Connection, query: Query) -> str | None:
    """Return the reading of each typed d that the archive holds most often: for ``dien bien`` it is ``đien bien``.

    Without it a rarer homograph would come first, for BM25 prizes what is rare.
    """
    words = query.together() or (query.wanted[0] if query.wanted else Term(()))
    spellings = _readings(words)
    if not 1 < len(spellings) <= 8:
        return None
    counted = f"(SELECT count(*) FROM ({Pool(FOLDED, '').ids} AND rowid < {_SAMPLE} LIMIT {RANKABLE}))"  # noqa: S608
    found = conn.execute(f"SELECT {', '.join([counted] * len(spellings))}", spellings).fetchone()
    most = max(found)
    return spellings[list(found).index(most)] if most else None


def _readings(term: Term) -> list[str]:
    spellings = [""]
    star = "*" if term.prefix else ""
    for word in term.words:
        spellings = [f"{start} {one}".strip() for start in spellings for one in stroke_variants(word)]
        if len(spellings) > 8:
            return []
    return [f'"{text}"{star}' for text in spellings]


def first(conn: sqlite3.Connection, pool: Pool, most: int = -1, after: int = -1) -> list[int]:
    """Return the articles of the pool, or *most* of them, in the order of their numbers; those *after* a number."""
    return [row[0] for row in conn.execute(f"{pool.ids} AND rowid > ? LIMIT ?", (pool.match, after, most))]


def count(conn: sqlite3.Connection, pool: Pool, most: int) -> int:
    """Return how many articles the pool holds, counting no further than *most*."""
    sql = f"SELECT count(*) FROM ({pool.ids} LIMIT ?)"  # noqa: S608
    return int(conn.execute(sql, (pool.match, most)).fetchone()[0])


def sample(conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int) -> list[Row]:
    """Return up to *most* articles of the pool in no useful order; row numbers are digests, so it is a fair sample."""
    hits = f"SELECT rowid AS id FROM {pool.table} WHERE {pool.table} MATCH ? LIMIT {_COUNTED}"  # noqa: S608
    sql = f"SELECT {_COLUMNS} FROM ({hits}) AS f CROSS JOIN articles AS a ON a.id = f.id WHERE {narrowed.sql} LIMIT ?"  # noqa: S608
    return conn.execute(sql, (pool.match, *narrowed.values, most)).fetchall()


def ranked(conn: sqlite3.Connection, tiers: list[Pool], narrowed: Filter, sort: str) -> list[Row]:
    """Return all articles of the pools, each once, in the order of the first pool that holds it, best score first.

    The score is that of the last pool, which holds them all: FTS5 looks through all articles for each score it makes.
    """
    scores = ["NULL"] * (len(tiers) - 1) + ["NULL" if sort == "date" else "rank"]
    union = " UNION ALL ".join(
        pool.tier(place, score) for place, (pool, score) in enumerate(zip(tiers, scores, strict=True))
    )
    order = NEWEST if sort == "date" else f"min(f.tier), min(f.score), {NEWEST}"
    sql = (
        f"SELECT {_COLUMNS} FROM ({union}) AS f CROSS JOIN articles AS a ON a.id = f.id "  # noqa: S608
        f"WHERE {narrowed.sql} GROUP BY f.id ORDER BY {order}"
    )
    rows = conn.execute(sql, (*(pool.match for pool in tiers), *narrowed.values))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def estimate(hits: list[int]) -> float:
    """Return about how many hits there are in all, given the first: they come by their numbers, which are digests."""
    return len(hits) * (1 << ID_BITS) / max(1, hits[-1])


def newest(
    conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int, hits: list[int] | None = None
) -> list[int]:
    """Return the *most* newest articles of a pool: by asking one after the other, else by all hits.

    With the first *hits* it is known whether asking leads anywhere.
    """
    sparse = bool(hits) and estimate(hits or []) <= _SPARSE
    if "*" in pool.match or most > _ASKED_FOR or sparse:  # a prefix is made anew from all its words at each question
        return _listed(conn, pool, narrowed, most)
    asked = f"SELECT a.id {_walk(narrowed)} LIMIT {3 * most + 300}"
    probe = f"SELECT 1 FROM {pool.table} WHERE {pool.table} MATCH ? AND rowid = a.id"  # noqa: S608
    sql = f"SELECT a.id FROM ({asked}) AS a WHERE EXISTS ({probe}) LIMIT ?"  # noqa: S608
    found = [row[0] for row in conn.execute(sql, (*narrowed.values, pool.match, most))]
    return found if len(found) == most else _listed(conn, pool, narrowed, most)


def _walk(narrowed: Filter) -> str:
    """Walk the articles newest first; left to itself SQLite may fetch and sort all that pass the filter."""
    return f"FROM articles AS a INDEXED BY articles_newest WHERE {narrowed.sql} ORDER BY {NEWEST}"


def _listed(conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int) -> list[int]:
    wanted = narrowed.plus(f"a.id IN ({pool.ids})", pool.match)
    return [row[0] for row in conn.execute(f"SELECT a.id {_walk(wanted)} LIMIT ?", (*wanted.values, most))]


def newest_of_all(conn: sqlite3.Connection, narrowed: Filter, most: int) -> list[int]:
    """Return the *most* newest articles that pass a filter."""
    few = ids_of(conn, narrowed)
    if few is None:
        rows = conn.execute(f"SELECT a.id {_walk(narrowed)} LIMIT ?", (*narrowed.values, most))
    else:
        sql = f"SELECT a.id FROM articles AS a WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY {NEWEST} LIMIT ?"  # noqa: S608
        rows = conn.execute(sql, (json.dumps(few), most))
    return [row[0] for row in rows]


def without(query: Query, narrowed: Filter) -> Filter:
    """Add to a filter that the unwanted terms must be absent."""
    return narrowed.plus(f"a.id NOT IN ({Pool(FOLDED, '').ids})", any_of(query.unwanted, stroke_variants))


def rows_within(conn: sqlite3.Connection, ids: list[int], narrowed: Filter, most: int) -> list[Row]:
    """Return what facets need to know of up to *most* of the articles *ids* that pass the filter."""
    sql = (
        f"SELECT {_COLUMNS} FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value "  # noqa: S608
        f"WHERE {narrowed.sql} LIMIT ?"
    )
    return conn.execute(sql, (json.dumps(ids), *narrowed.values, most)).fetchall()


def rows_of(conn: sqlite3.Connection, ids: list[int]) -> list[Row]:
    """Return what facets need to know of the articles *ids*."""
    marks = ",".join("?" * len(ids))
    return conn.execute(f"SELECT {_COLUMNS} FROM articles AS a WHERE a.id IN ({marks})", ids).fetchall()  # noqa: S608
