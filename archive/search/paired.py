"""What the index of pairs (:mod:`archive.pairs`) is asked instead of the other two, where it can tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from archive.folding import stroke_variants
from archive.pairs import AS_SPELLED, SCOPES, UNACCENTED, unaccented
from archive.search.terms import Term, Variants

ANYWHERE = ("",)


def pair_match(
    wanted: Iterable[Term], unwanted: Iterable[Term], variants: Variants, exact: bool, columns: str | None
) -> str | None:
    """Return for the index of pairs what finds the articles that hold all *wanted* terms in *columns* (None: anywhere)
    and none of the *unwanted* anywhere; None if the index cannot tell. It may find a few more than hold a phrase of
    more than two words (:func:`is_loose`).
    """
    scopes = tuple(SCOPES[column] for column in columns.split()) if columns else ANYWHERE
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
    mark = AS_SPELLED if exact else UNACCENTED
    for choice in product(*map(variants, words)):
        said = list(choice) if exact else unaccented(choice)
        yield mark.join(said) if len(said) > 1 else said[0] + mark
