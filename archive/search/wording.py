"""The order of a few articles, by how their titles and leads say what was asked for."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass, replace

from archive.folding import EXACT_LETTERS, PLAIN_LETTERS
from archive.search.listing import Held, Said, asked, has_phrase
from archive.search.pools import EXACT, base_pool, pool_of
from archive.search.snippets import alternative
from archive.search.terms import Query, Term

#: So many titles and leads are read sooner than an index is asked for them.
FEW = 300
#: Articles asked whether they write the words as typed; each further word costs as much again.
ASKED = 300
#: So many times more where a phrase would be looked for by the places of its words.
_UNPAIRED = 5


@dataclass(frozen=True, slots=True)
class Wording:
    """What a query looks for in a text: each term, and all words side by side; ``exact`` in just their spelling."""

    terms: tuple[re.Pattern[str], ...]
    beside: re.Pattern[str]
    exact: bool

    def says(self, text: str) -> int:
        """Return 2 if *text* says the words side by side, 1 if it says them all, else 0."""
        letters = (EXACT_LETTERS if self.exact else PLAIN_LETTERS).of(text)
        if not all(term.search(letters) for term in self.terms):
            return 0
        return 2 if self.beside.search(letters) else 1


def wording_of(query: Query, exact: bool) -> Wording:
    """Return what to look for in a text, as spelled if *exact*."""
    terms = tuple(re.compile(_any_spelling(term, exact)) for term in query.wanted)
    together = query.together() or query.wanted[0]
    return Wording(terms, re.compile(alternative(together, exact)), exact)


def _any_spelling(term: Term, exact: bool) -> str:
    others = [] if exact else [Term(words) for words in term.others]
    return "|".join(alternative(one, exact) for one in (replace(term, others=()), *others))


def by_their_words(conn: sqlite3.Connection, query: Query, held: Held) -> list[int]:
    """Return the articles held: as spelled before otherwise, title before lead before text, the newest first."""
    if not held.ids:
        return []
    rows = held.said(conn)
    wordings = [wording_of(query, exact) for exact in ((True, False) if query.accented else (False,))]
    spelled = _spelled(conn, query, [row[0] for row in rows])

    def place(row: Said) -> list[int]:
        said = [-wording.says(text) for wording in wordings for text in row[4:]]
        return [row[0] not in spelled, *said]

    return [row[0] for row in sorted(rows, key=place)]


def _spelled(conn: sqlite3.Connection, query: Query, ids: list[int]) -> set[int]:
    """Return those of *ids* that write the words as typed, unless all must or asking costs too much."""
    if not query.accented or query.demands or not _is_askable(query, len(ids)):
        return set()
    return set(asked(conn, pool_of(query, EXACT, query.wanted), ids))


def _is_askable(query: Query, articles: int) -> bool:
    """Tell whether so many articles can be asked one by one whether they hold the query."""
    words = sum(len(term.words) * (1 + len(term.others)) for term in query.terms)
    unpaired = has_phrase(query) and not base_pool(query).pairs
    return articles * max(1, words // 2) <= ASKED * (_UNPAIRED if unpaired else 1) and not any(
        term.prefix for term in query.terms
    )
