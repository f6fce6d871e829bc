"""What is asked before a query is looked for, by one question.

Which spellings of its names the archive holds: the others need not be looked for, time and again. Where its longer
phrases may stand: few articles are looked at sooner than the index. What passes the filter, where all this is asked
anyway.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from archive.folding import EXACT_LETTERS, PLAIN_LETTERS, fold, nfc, stroke_variants
from archive.search.filters import KNOWN, Filter, ids_of, passing, those_passing
from archive.search.listing import asked
from archive.search.paired import pair_match
from archive.search.pools import FOLDED, Pool, base_pool, candidates, pool_of
from archive.search.ranking import Hits
from archive.search.snippets import alternative, any_of
from archive.search.terms import Query, Term

#: Articles that are read to see whether they hold a phrase.
_LOOKED_AT = 200

#: A SELECT of one value, with what it asks for.
Question = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Outset:
    """What is known of a query before it is looked for: ``query`` is without the spellings that no article can hold,
    ``few`` are the articles where its longer phrases may stand (None: too many, or unknown), ``inside`` tells those
    that pass the filter (None: no filter, or too many).
    """

    query: Query
    few: list[int] | None
    inside: Callable[[], frozenset[int] | None]


def outset(conn: sqlite3.Connection, query: Query, narrowed: Filter) -> Outset:
    """Return what is known of a query at the outset."""
    spellings = list(dict.fromkeys(words for term in query.terms for words in term.others)) if query.paired else []
    questions = [_is_held(query, Term(words)) for words in spellings]
    may_hold = candidates(query)
    questions += [_few_of(may_hold)] if may_hold else []
    is_narrowed = narrowed != Filter() and (bool(questions) or query.is_mixed)
    questions += [passing(narrowed, KNOWN)] if is_narrowed else []
    told = _told(conn, questions)
    inside = partial(those_passing, told.pop(), KNOWN) if is_narrowed else partial(ids_of, conn, narrowed, KNOWN)
    few: list[int] | None = json.loads(told.pop()) if may_hold else None
    held = frozenset(words for words, is_held in zip(spellings, told, strict=True) if is_held)
    known = _with(query, held) if spellings else query
    return Outset(known, None if few is None or len(few) > _LOOKED_AT else few, inside)


def _told(conn: sqlite3.Connection, questions: list[Question]) -> list[Any]:
    if not questions:
        return []
    values = [value for _, asked_for in questions for value in asked_for]
    return list(conn.execute(f"SELECT {', '.join(f'({sql})' for sql, _ in questions)}", values).fetchone())


def _is_held(query: Query, spelling: Term) -> Question:
    """Ask whether any article holds the one word of a spelling, or all its pairs.

    Of a spelling of many common words, as of "Cộng hòa nhân dân Trung Hoa", the index of pairs tells at once that its
    pairs stand in no one article; FTS5 would look through each article that holds the words.
    """
    pool = pool_of(query, FOLDED, [spelling], unwanted=())
    pool = replace(pool, pairs=pair_match([spelling], (), stroke_variants, exact=False, columns=None))
    return f"SELECT EXISTS ({pool.ids})", (pool.asked,)


def _few_of(pool: Pool) -> Question:
    return f"SELECT json_group_array(rowid) FROM ({pool.ids} LIMIT {_LOOKED_AT + 1})", (pool.asked,)  # noqa: S608


def _with(query: Query, held: frozenset[tuple[str, ...]]) -> Query:
    return replace(
        query,
        terms=tuple(
            replace(term, others=tuple(words for words in term.others if words in held)) for term in query.terms
        ),
    )


def hits_of(conn: sqlite3.Connection, known: Outset) -> Hits:
    """Return what the base pool holds; where few articles can hold a longer phrase, by looking at each."""
    base = base_pool(known.query)
    if known.few is None:
        return Hits(conn, base)
    # Asked for an article that does not hold a phrase, FTS5 goes on to the next one that does.
    holding = _holding(conn, known.query, known.few) if known.few else []
    return Hits(conn, base, asked(conn, base, holding) if holding else [])


def _holding(conn: sqlite3.Connection, query: Query, ids: list[int]) -> list[int]:
    """Return those of *ids* in which all terms stand, whatever their accents, and no unwanted one as it was typed."""
    wanted = [re.compile(any_of([term.words, *term.others])) for term in query.wanted if _is_plain(term)]
    unwanted = [re.compile(alternative(term, exact=True)) for term in query.unwanted]
    sql = (
        "SELECT a.id, a.title, coalesce(a.lead, ''), a.text "
        "FROM json_each(?) AS j CROSS JOIN articles AS a ON a.id = j.value"
    )
    held = set()
    for number, *said in conn.execute(sql, (json.dumps(ids),)):
        parts = list(map(nfc, said))
        plain = PLAIN_LETTERS.of(" ".join(parts))
        # As FTS5 does, a phrase is looked for in each part by itself.
        spelled = map(EXACT_LETTERS.of, parts) if unwanted else ()
        excluded = any(term.search(part) for part in spelled for term in unwanted)
        if not excluded and all(term.search(plain) for term in wanted):
            held.add(number)
    return [number for number in ids if number in held]


def _is_plain(term: Term) -> bool:
    """Tell whether a term is whole words, of letters that FTS5 and Python surely fold alike."""
    return not term.prefix and all(fold(word).isascii() for word in term.words)
