"""The index of pairs: two syllables side by side as one word, for most Vietnamese words are written as two syllables.

To find a phrase FTS5 reads where each of its words stands, in every article that holds them; and the syllables of a
common phrase stand in all articles. In ``articles_pairs`` a pair has a list of its own, and so has each word of a title
and of a lead. What it is asked must be no longer than two words; everything else the other two indexes answer.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from archive.folding import STROKED_LETTERS, WORD, nfc, stroke_variants
from archive.query import Term, Variants

PAIRS = "articles_pairs"
#: What stands between two words, and behind a single one: as spelled, or without accents (but with their đ).
_EXACT, _FOLDED = "_", "-"
#: What stands before that which is said in a title or a lead; pairs said anywhere have nothing before them.
_SCOPES = {"title": "t.", "lead": "l."}
ANYWHERE = ("",)


def register(conn: sqlite3.Connection) -> None:
    """Give a connection the function that the triggers of the index call: without it no article can be written."""
    conn.create_function("word_pairs", 3, word_pairs, deterministic=True)


def exists(conn: sqlite3.Connection) -> bool:
    """Tell whether the archive has the index: snapshots published before it came have not."""
    return conn.execute(f"PRAGMA table_info({PAIRS})").fetchone() is not None


def word_pairs(title: str, lead: str | None, text: str) -> str:
    """Return all that the index holds of an article, parted by blanks.

    Never change what this returns without a migration that makes the index anew: it is also how old entries are found.
    """
    found: dict[str, None] = {}
    for scope, said in ((_SCOPES["title"], title), (_SCOPES["lead"], lead or ""), ("", text)):
        found.update(dict.fromkeys(_entries(said, scope)))
    return " ".join(found)


def _entries(said: str, scope: str) -> Iterator[str]:
    spelled = WORD.findall(nfc(said).lower())
    for mark, words in ((_EXACT, spelled), (_FOLDED, _unaccented(spelled))):
        pairs = [f"{first}{mark}{second}" for first, second in pairwise(words)]
        yield from pairs
        if scope:
            yield from (f"{scope}{one}" for one in pairs)
            yield from (f"{scope}{word}{mark}" for word in words)


def _unaccented(words: Iterable[str]) -> list[str]:
    return STROKED_LETTERS.of(" ".join(words)).split()


def pair_match(
    wanted: Iterable[Term], unwanted: Iterable[Term], variants: Variants, exact: bool, columns: str | None
) -> str | None:
    """Return for the index of pairs what finds the articles that hold all *wanted* terms in *columns* (None: anywhere)
    and none of the *unwanted* anywhere; None if the index cannot tell. It may find a few more than hold a phrase of
    more than two words (:func:`is_loose`).
    """
    scopes = tuple(_SCOPES[column] for column in columns.split()) if columns else ANYWHERE
    positive = [_term(term, variants, exact, scopes) for term in wanted]
    negative = [_term(term, variants, exact, ANYWHERE) for term in unwanted]
    if None in positive or None in negative or not positive:
        return None
    found = " AND ".join(filter(None, positive))
    return f"({found}) NOT ({' OR '.join(filter(None, negative))})" if negative else found


def _term(term: Term, variants: Variants, exact: bool, scopes: tuple[str, ...]) -> str | None:
    spellings = (term.words, *(term.others if variants is stroke_variants else ()))
    # Entries without accents begin like entries as spelled, so a beginning as spelled would find too much; and very
    # many entries begin like one word.
    if term.prefix and (exact or len(term.words) < 2):
        return None
    if scopes == ANYWHERE and any(len(words) < 2 for words in spellings):
        return None
    phrases = [_phrase(words, scope, variants, exact) for scope in scopes for words in spellings]
    if term.prefix:
        phrases = [_phrase(term.words, scope, variants, exact, "*") for scope in scopes]
    return f"({' OR '.join(phrases)})"


def _phrase(words: tuple[str, ...], scope: str, variants: Variants, exact: bool, star: str = "") -> str:
    """Return all pairs of a phrase, one after the other; of a single word the word."""
    pieces: list[tuple[str, ...]] = [*pairwise(words)] or [words]
    found = [_either(piece, scope, variants, exact, "") for piece in pieces[:-1]]
    return f"({' AND '.join([*found, _either(pieces[-1], scope, variants, exact, star)])})"


def is_loose(terms: Iterable[Term], variants: Variants) -> bool:
    """Tell whether a phrase is longer than a pair: all its pairs may stand in a title that does not hold it."""
    return any(
        len(words) > 2
        for term in terms
        for words in (term.words, *(term.others if variants is stroke_variants else ()))
    )


def _either(words: tuple[str, ...], scope: str, variants: Variants, exact: bool, star: str) -> str:
    entries = dict.fromkeys(_spelled(words, variants, exact))
    return f"({' OR '.join(f'{chr(34)}{scope}{entry}{chr(34)}{star}' for entry in entries)})"


def _spelled(words: tuple[str, ...], variants: Variants, exact: bool) -> Iterator[str]:
    mark = _EXACT if exact else _FOLDED
    for choice in product(*map(variants, words)):
        said = list(choice) if exact else _unaccented(choice)
        yield mark.join(said) if len(said) > 1 else said[0] + mark
