"""In which order articles come, and at what cost.

FTS5 ranks a hit in two to four microseconds, and a common word hits every article. So nothing here ever ranks more than
``RANKABLE`` hits: a query is looked for in *pools*, from the most telling (all words side by side in the title) to the
widest (all words anywhere). A pool small enough is ranked, a larger one is read newest first, and reading stops when
the page is full.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from archive.filters import NEWEST, Filter, ids_of
from archive.folding import stroke_variants, tone_variants
from archive.identity import ID_BITS
from archive.pairs import PAIRS, pair_match
from archive.query import Query, Term, Variants, any_of

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
_MOST_READINGS = 8
#: Newest articles of which each is asked, for the first pages; further on all hits are listed.
_ASKED_FOR = 200
#: Hits of a pool that are listed sooner than found by asking: in an index that a crawl adds to, each question costs.
_SPARSE = 15_000


@dataclass(frozen=True, slots=True)
class Pool:
    """A set of articles: those that *match* in an FTS table; ``column`` is set if they match inside that one.

    ``pairs`` is what finds the same articles in the index of pairs, where it knows them: at a tenth of the cost.
    """

    table: str
    match: str
    column: str | None = None
    pairs: str | None = None

    @property
    def index(self) -> str:
        """The index that is asked which articles there are."""
        return PAIRS if self.pairs else self.table

    @property
    def asked(self) -> str:
        """What the index is asked."""
        return self.pairs or self.match

    @property
    def ids(self) -> str:
        """A SELECT of the row numbers; its one parameter is ``asked``."""
        return f"SELECT rowid FROM {self.index} WHERE {self.index} MATCH ?"  # noqa: S608  (a constant of this module)

    def tier(self, place: int, ranked: bool) -> tuple[str, str]:
        """Return a SELECT of row numbers, *place* and a score, with its parameter; a lower score is better."""
        table, match, score = (self.table, self.match, "rank") if ranked else (self.index, self.asked, "NULL")
        return f"SELECT rowid AS id, {place} AS tier, {score} AS score FROM {table} WHERE {table} MATCH ?", match  # noqa: S608


def variants_of(table: str) -> Variants:
    """Return the spellings of a word that count as the same in a table."""
    return tone_variants if table == EXACT else stroke_variants


def pool_of(
    query: Query,
    table: str,
    wanted: Iterable[Term],
    column: str | None = None,
    variants: Variants | None = None,
    unwanted: tuple[Term, ...] | None = None,
) -> Pool:
    """Return the articles that hold all *wanted* terms, and none of the *unwanted* ones (those of the query)."""
    wanted, unwanted = tuple(wanted), query.unwanted if unwanted is None else unwanted
    spelled = variants or variants_of(table)
    match = " AND ".join(_expression(term, table, spelled) for term in wanted)
    whole = f"{{{column}}} : ({match})" if column else match
    if unwanted:
        whole = f"({whole}) NOT ({' OR '.join(_expression(term, table, variants_of(table)) for term in unwanted)})"
    pairs = pair_match(wanted, unwanted, spelled, table == EXACT, column) if query.paired else None
    return Pool(table, whole, column, pairs)


def _expression(term: Term, table: str, variants: Variants) -> str:
    """Return the term for FTS5. Words with đ stand side by side in a column of their own, which is no phrase."""
    said = "{title lead text} : " if table == FOLDED and len(term.words) > 1 else ""
    return said + term.expression(variants)


def base_pool(query: Query) -> Pool:
    """Return the widest pool: all that the query finds, if what :func:`with_demands` adds is held against it."""
    if query.wanted and query.demands == query.wanted:
        return pool_of(query, EXACT, query.wanted)
    return pool_of(query, FOLDED, [term for term in query.wanted if not query.is_mixed or term not in query.demands])


def demanded_pool(query: Query) -> Pool:
    """Return the articles that hold the demanded phrases in exactly their spelling."""
    return pool_of(query, EXACT, query.demands, unwanted=())


def with_demands(query: Query, narrowed: Filter) -> Filter:
    """Add to a filter the phrases that are wanted in exactly their spelling, unless the base pool sees to them."""
    if not query.is_mixed:
        return narrowed
    demanded = demanded_pool(query)
    return narrowed.plus(f"a.id IN ({demanded.ids})", demanded.asked)


def pools(conn: sqlite3.Connection, query: Query, common: bool = False) -> list[Pool]:
    """Return the pools of a query, most telling first, the widest last; for a *common* one only those quickly read."""
    return list(dict.fromkeys([*_steps(conn, query, common), base_pool(query)]))


def _steps(conn: sqlite3.Connection, query: Query, common: bool) -> Iterator[Pool]:
    """Yield pools as spelled (if accents were typed), then in any spelling."""
    # Where a phrase is demanded as spelled, what else was typed plainly is found in no exact index.
    if query.accented and not (common and query.is_mixed):
        yield from _of_table(EXACT, query, None, common)
    if base_pool(query).table == FOLDED:
        unneeded = common and sum(len(term.words) for term in query.wanted) > 2
        usual = None if unneeded else _usual_spelling(conn, query)
        yield from _of_table(FOLDED, query, usual, common)


def _of_table(table: str, query: Query, usual: Term | None, common: bool) -> Iterator[Pool]:
    for column, terms in _order(query, usual, common):
        chosen = len(terms) == 1 and terms[0] is usual
        yield pool_of(query, table, terms, column, _as_read if chosen else None)


def _as_read(word: str) -> tuple[str, ...]:
    """The one reading of each d that was chosen."""
    return (word,)


def _order(query: Query, usual: Term | None, common: bool) -> list[tuple[str | None, tuple[Term, ...]]]:
    """Return columns and terms: side by side before apart, title before lead before anywhere (None)."""
    together, apart = query.together(), query.wanted
    phrases: list[tuple[Term, ...]] = [(one,) for one in (usual, together) if one]
    if any(term.others for term in query.wanted) and not common:
        # A place as typed before its other spellings, which are rarer and so would win.
        phrases.append(tuple(replace(term, others=()) for term in query.wanted))
    two = sum(len(term.words) for term in query.wanted) == 2
    if two and (together or (phrases and not common)):
        # Two syllables are mostly one word: side by side in the text says more than apart in the title.
        return [(column, terms) for terms in [*phrases, apart] for column in ("title", "lead", None)]
    phrases += [query.pairs()] if query.pairs() else []
    titles: list[tuple[str | None, tuple[Term, ...]]] = [("title", terms) for terms in [*phrases, apart]]
    if common:  # what stands side by side is then looked for in the titles found, not in the index
        # Many words hardly ever stand in one lead, and looking for them costs as much again as all the rest.
        words = sum(len(term.words) for term in query.wanted)
        leads: list[tuple[str | None, tuple[Term, ...]]] = (
            [] if query.is_mixed or words > _MOST_IN_LEAD else [("lead", apart)]
        )
        return [("title", apart), *leads, (None, apart)]
    return [*titles, *((column, terms) for column in ("lead", None) for terms in [*phrases, apart])]


def _usual_spelling(conn: sqlite3.Connection, query: Query) -> Term | None:
    """Return the reading of each typed d that the archive holds most often: for ``dien bien`` it is ``đien bien``.

    Without it a rarer homograph would come first, for BM25 prizes what is rare.
    """
    readings = _readings(query.together() or (query.wanted[0] if query.wanted else Term(())))
    if not 1 < len(readings) <= _MOST_READINGS:
        return None
    asked = [pool_of(query, FOLDED, [one], variants=_as_read, unwanted=()) for one in readings]
    counted = f"(SELECT count(*) FROM ({asked[0].ids} AND rowid < {_SAMPLE} LIMIT {RANKABLE}))"  # noqa: S608
    sql = f"SELECT {', '.join([counted] * len(readings))}"
    found = list(conn.execute(sql, [pool.asked for pool in asked]).fetchone())
    return readings[found.index(max(found))] if any(found) else None


def _readings(term: Term) -> list[Term]:
    spellings: list[tuple[str, ...]] = [()]
    for word in term.words:
        spellings = [(*start, one) for start in spellings for one in stroke_variants(word)]
        if len(spellings) > _MOST_READINGS:
            return []
    return [Term(words, prefix=term.prefix) for words in spellings]


def first(conn: sqlite3.Connection, pool: Pool, most: int = -1, after: int = -1) -> list[int]:
    """Return the articles of the pool, or *most* of them, in the order of their numbers; those *after* a number."""
    return [row[0] for row in conn.execute(f"{pool.ids} AND rowid > ? LIMIT ?", (pool.asked, after, most))]


def count(conn: sqlite3.Connection, pool: Pool, most: int) -> int:
    """Return how many articles the pool holds, counting no further than *most*."""
    sql = f"SELECT count(*) FROM ({pool.ids} LIMIT ?)"  # noqa: S608
    return int(conn.execute(sql, (pool.asked, most)).fetchone()[0])


def sample(conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int) -> list[Row]:
    """Return up to *most* articles of the pool in no useful order; row numbers are digests, so it is a fair sample."""
    hits = f"({pool.ids} LIMIT {_COUNTED}) AS f CROSS JOIN articles AS a ON a.id = f.rowid"
    sql = f"SELECT {_COLUMNS} FROM {hits} WHERE {narrowed.sql} LIMIT ?"  # noqa: S608
    return conn.execute(sql, (pool.asked, *narrowed.values, most)).fetchall()


def ranked(conn: sqlite3.Connection, tiers: list[Pool], narrowed: Filter, sort: str) -> list[Row]:
    """Return all articles of the pools, each once, in the order of the first pool that holds it, best score first.

    The score is that of the last pool, which holds them all: FTS5 looks through all articles for each score it makes.
    """
    last = len(tiers) - 1
    asked = [pool.tier(place, ranked=place == last and sort != "date") for place, pool in enumerate(tiers)]
    union = " UNION ALL ".join(select for select, _ in asked)
    order = NEWEST if sort == "date" else f"min(f.tier), min(f.score), {NEWEST}"
    sql = (
        f"SELECT {_COLUMNS} FROM ({union}) AS f CROSS JOIN articles AS a ON a.id = f.id "  # noqa: S608
        f"WHERE {narrowed.sql} GROUP BY f.id ORDER BY {order}"
    )
    rows = conn.execute(sql, (*(match for _, match in asked), *narrowed.values))
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
    sql = f"SELECT a.id FROM ({asked}) AS a WHERE EXISTS ({pool.ids} AND rowid = a.id) LIMIT ?"  # noqa: S608
    found = [row[0] for row in conn.execute(sql, (*narrowed.values, pool.asked, most))]
    return found if len(found) == most else _listed(conn, pool, narrowed, most)


def _walk(narrowed: Filter) -> str:
    """Walk the articles newest first; left to itself SQLite may fetch and sort all that pass the filter."""
    return f"FROM articles AS a INDEXED BY articles_newest WHERE {narrowed.sql} ORDER BY {NEWEST}"


def _listed(conn: sqlite3.Connection, pool: Pool, narrowed: Filter, most: int) -> list[int]:
    wanted = narrowed.plus(f"a.id IN ({pool.ids})", pool.asked)
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
