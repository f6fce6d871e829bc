"""The terms of a query, and those terms in FTS5's own language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from archive.folding import is_accented, stroke_variants, tone_variants

#: Spellings of one phrase that are tried; a phrase with more is looked for in overlapping pieces.
_MOST_VARIANTS = 16

Variants = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Term:
    """Words that belong together: one word, a ``"phrase"``, the name of a place, or words tied by a hyphen or a slash.

    ``others`` are further spellings of a place; they count where accents do not matter.
    """

    words: tuple[str, ...]
    quoted: bool = False
    prefix: bool = False
    negative: bool = False
    others: tuple[tuple[str, ...], ...] = ()

    def expression(self, variants: Variants) -> str:
        """Return the term in FTS5's language, each word in all spellings that *variants* gives."""
        if self.others and variants is stroke_variants:
            typed = replace(self, others=())
            spelled = [term.expression(variants) for term in (typed, *map(Term, self.others))]
            return f"({' OR '.join(spelled)})"
        pieces = list(_pieces(self.words, variants))
        last = len(pieces) - 1
        spelled = [_piece(piece, variants, self.prefix and place == last) for place, piece in enumerate(pieces)]
        return spelled[0] if len(spelled) == 1 else f"({' AND '.join(spelled)})"

    def spelled(self) -> tuple[str, ...]:
        """Return the words in each spelling that counts as exact."""
        return tuple(spelling for word in self.words for spelling in tone_variants(word))


@dataclass(frozen=True, slots=True)
class Query:
    """The terms of a query, bounded."""

    terms: tuple[Term, ...]
    #: Whether the archive that is asked has the index of pairs (archive.pairs).
    paired: bool = False

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms an article must hold."""
        return tuple(term for term in self.terms if not term.negative)

    @property
    def unwanted(self) -> tuple[Term, ...]:
        """The terms an article must not hold."""
        return tuple(term for term in self.terms if term.negative)

    @property
    def accented(self) -> bool:
        """True if a wanted word was typed with accents."""
        return any(is_accented(word) for term in self.wanted for word in term.words)

    @property
    def demands(self) -> tuple[Term, ...]:
        """The quoted phrases typed with accents: they are wanted in exactly that spelling."""
        return tuple(term for term in self.wanted if term.quoted and any(map(is_accented, term.words)))

    @property
    def is_mixed(self) -> bool:
        """True if a phrase is wanted in exactly its spelling beside words that are not: no one index knows both."""
        return bool(self.demands) and self.demands != self.wanted

    def together(self) -> Term | None:
        """Return all wanted words as one phrase, as they were typed side by side; None if there is but one term."""
        words = tuple(word for term in self.wanted for word in term.words)
        alone = len(self.wanted) < 2
        return None if alone or len(words) > 8 else Term(words, prefix=self.wanted[-1].prefix)

    def pairs(self) -> tuple[Term, ...]:
        """Return the wanted words two by two: most Vietnamese words are written as two syllables."""
        if len(self.wanted) < 4 or len(self.wanted) % 2 or any(len(term.words) > 1 for term in self.wanted):
            return ()
        words = [term.words[0] for term in self.wanted]
        return tuple(Term((left, right)) for left, right in zip(words[::2], words[1::2], strict=True))


def folded_match(query: Query) -> str:
    """Return *query* for ``articles_fts``: accents do not matter, a typed d stands for d or đ. Empty gives ``""``."""
    return _match(query.wanted, query.unwanted, stroke_variants)


def all_of(terms: Iterable[Term], variants: Variants) -> str:
    """Return an expression that all *terms* must satisfy."""
    return " AND ".join(term.expression(variants) for term in terms)


def any_of(terms: Iterable[Term], variants: Variants) -> str:
    """Return an expression that any of *terms* satisfies."""
    return " OR ".join(term.expression(variants) for term in terms)


def _match(wanted: tuple[Term, ...], unwanted: tuple[Term, ...], variants: Variants) -> str:
    if not wanted:
        return '""'
    positive = all_of(wanted, variants)
    return f"({positive}) NOT ({any_of(unwanted, variants)})" if unwanted else positive


def _pieces(words: tuple[str, ...], variants: Variants) -> Iterator[tuple[str, ...]]:
    """Cut *words* into pieces of at most ``_MOST_VARIANTS`` spellings; each begins with the last word of the former."""
    start, spellings = 0, 1
    for place, word in enumerate(words):
        spellings *= len(variants(word))
        if spellings > _MOST_VARIANTS and place > start:
            yield words[start:place]
            start, spellings = place - 1, len(variants(words[place - 1])) * len(variants(word))
    yield words[start:]


def _piece(words: tuple[str, ...], variants: Variants, prefix: bool) -> str:
    star = "*" if prefix else ""
    spelled = [f'"{" ".join(choice)}"{star}' for choice in product(*map(variants, words))]
    return spelled[0] if len(spelled) == 1 else f"({' OR '.join(spelled)})"
