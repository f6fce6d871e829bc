"""Where a query is looked for: in pools, from the most telling (all words side by side in the title) to the widest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from archive.folding import stroke_variants, tone_variants
from archive.identity import ID_BITS
from archive.pairs import PAIRS
from archive.search.paired import is_loose, pair_match
from archive.search.terms import Query, Term, Variants

FOLDED, EXACT = "articles_fts", "articles_exact"
#: Articles counted to find the usual reading of a word, among every eighth: row numbers are 52 bits of a digest.
_SOME = 2000
_EIGHTH = 1 << 49
_MOST_IN_LEAD = 5
#: Hits that tell about how many there are in all.
TELLING = 200
_MOST_READINGS = 8


@dataclass(frozen=True, slots=True)
class Pool:
    """A set of articles: those that *match* in an FTS table; ``column`` is set if they match inside that one.

    ``pairs`` is what finds the same articles in the index of pairs, where it knows them: at a tenth of the cost.
    """

    table: str
    match: str
    column: str | None = None
    pairs: str | None = None
    #: Whether ``pairs`` may find a few articles more.
    loose: bool = False

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
        by_pairs = not (ranked or self.loose)
        table, match = (self.index, self.asked) if by_pairs else (self.table, self.match)
        score = "rank" if ranked else "NULL"
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
    match = " AND ".join(_expression(term, column or table, spelled) for term in wanted)
    whole = f"{{{column}}} : ({match})" if column else match
    if unwanted:
        whole = f"({whole}) NOT ({' OR '.join(_expression(term, table, variants_of(table)) for term in unwanted)})"
    pairs = pair_match(wanted, unwanted, spelled, table == EXACT, column) if query.paired else None
    loose = is_loose((*wanted, *unwanted), spelled)
    if loose and not (column and not unwanted):
        pairs = None
    return Pool(table, whole, column, pairs, loose and pairs is not None)


def _expression(term: Term, place: str, variants: Variants) -> str:
    """Return the term for FTS5. Words with đ stand side by side in a column of their own, which is no phrase."""
    said = "{title lead text} : " if place == FOLDED and len(term.words) > 1 else ""
    return said + term.expression(variants)


@lru_cache(maxsize=64)  # asked at every step of a search
def base_pool(query: Query) -> Pool:
    """Return the widest pool: all that the query finds, if what it demands is held against it too."""
    if query.wanted and query.demands == query.wanted:
        return pool_of(query, EXACT, query.wanted)
    return pool_of(query, FOLDED, [term for term in query.wanted if not query.is_mixed or term not in query.demands])


def candidates(query: Query) -> Pool | None:
    """Return where a few articles may be of which one holds all that the base pool asks for; None if nothing tells."""
    base = base_pool(query)
    if base.pairs or not query.paired:
        return None
    exact, spelled = base.table == EXACT, variants_of(base.table)
    wanted = [term for term in query.wanted if len(term.words) > 2]
    pairs = pair_match(wanted, (), spelled, exact, None)
    return replace(base, pairs=pairs, loose=True) if pairs else None


def demanded_pool(query: Query) -> Pool:
    """Return the articles that hold the demanded phrases in exactly their spelling."""
    return pool_of(query, EXACT, query.demands, unwanted=())


def pools(conn: sqlite3.Connection, query: Query, common: bool = False) -> list[Pool]:
    """Return the pools of a query, most telling first, the widest last; for a *common* one only those quickly read."""
    return list(dict.fromkeys([*_steps(conn, query, common), base_pool(query)]))


def _steps(conn: sqlite3.Connection, query: Query, common: bool) -> Iterator[Pool]:
    """Yield pools as spelled (if accents were typed), then in any spelling."""
    # Where a phrase is demanded as spelled, what else was typed plainly is found in no exact index.
    if query.accented and not (common and query.is_mixed):
        yield from _of_table(EXACT, query, None, common)
    if base_pool(query).table == FOLDED:
        unneeded = common and (query.is_mixed or sum(len(term.words) for term in query.wanted) > 2)
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
        # Names and phrases are rarer: one may be looked for in the title and the other in the lead.
        place = "title lead" if len(apart) > 1 and all(len(term.words) > 1 for term in apart) else "lead"
        leads: list[tuple[str | None, tuple[Term, ...]]] = (
            [] if query.is_mixed or len(apart) > _MOST_IN_LEAD else [(place, apart)]
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
    counted = f"(SELECT count(*) FROM ({asked[0].ids} AND rowid < {_EIGHTH} LIMIT {_SOME}))"  # noqa: S608
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


def estimate(hits: list[int]) -> float:
    """Return about how many hits there are in all, given the first: they come by their numbers, which are digests."""
    return len(hits) * (1 << ID_BITS) / max(1, hits[-1]) if hits else 0.0


def in_turn(
    conn: sqlite3.Connection, asked: list[Pool], most: int, most_listed: int = -1
) -> Iterator[tuple[Pool, list[int], bool]]:
    """Yield each pool that holds articles with up to *most* of them, and whether there are more.

    One question, read no further than need be: of a wide pool a few articles tell that there are far more than *most*.
    """
    parts = [f"SELECT {place}, rowid FROM ({pool.ids} LIMIT ?)" for place, pool in enumerate(asked)]  # noqa: S608
    limits = [most_listed if pool.column or pool.pairs else most for pool in asked]
    values = [value for pool, limit in zip(asked, limits, strict=True) for value in (pool.asked, limit)]
    rows = conn.execute(" UNION ALL ".join(parts), values)
    for place, numbers in groupby(rows, key=itemgetter(0)):
        pool, ids = asked[place], list[int]()
        is_wide = False
        for _, number in numbers:
            ids.append(number)
            full = len(ids) == limits[place]
            few_tell = len(ids) == TELLING and not (pool.column or pool.pairs) and estimate(ids) > 2 * most
            if full or few_tell:  # before the next pool is begun
                is_wide = True
                break
        yield pool, ids, is_wide
