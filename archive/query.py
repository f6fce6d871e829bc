"""What a person typed, as terms, and those terms in FTS5's own language.

Nothing typed can be a syntax error: every word is cut out by a regular expression and put back in double quotes, so
FTS5 never sees an operator that a person wrote. The number of words and of their variants is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from archive.folding import WORD, is_accented, nfc, stroke_variants, tone_variants

#: Characters and words of a query that are read; the rest is left unread.
LONGEST = 400
MOST_WORDS = 16
LONGEST_WORD = 64
#: Spellings of one phrase that are tried; a phrase with more is looked for in overlapping pieces.
_MOST_VARIANTS = 16
#: Fewer letters before a ``*`` would gather half the words of the archive: the star is then left unread.
_SHORTEST_PREFIX = 3
#: Stars that are read in one query: for each FTS5 gathers all words of the archive that begin so, at every question.
_MOST_PREFIXES = 2

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_CHUNK = re.compile(r'(?<!\S)(?P<minus>-)?"(?P<late>[^"]*)"?|"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+)')
_BREAK = re.compile(r"[,;!?()\[\]{}|<>=…]+")

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


def parse(text: str) -> Query:
    """Read what a person typed: words, ``"phrases"``, ``-not``, ``prefix*``. Total: any text gives a query."""
    from archive.knowledge.terms import with_spellings

    return Query(with_spellings(tuple(_bounded(_terms(nfc(text[:LONGEST]).translate(_QUOTES))))))


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


def _terms(text: str) -> Iterator[Term]:
    for chunk in _CHUNK.finditer(text):
        phrase = chunk["late"] if chunk["late"] is not None else chunk["quoted"]
        if phrase is not None:
            yield Term(_words(phrase), quoted=True, negative=bool(chunk["minus"]))
        else:
            yield from _bare(chunk["bare"])


def _bare(chunk: str) -> Iterator[Term]:
    negative = chunk.startswith("-")
    for part in _BREAK.split(chunk):
        words = _words(part)
        prefix = part.endswith("*") and bool(words) and len(words[-1]) >= _SHORTEST_PREFIX
        yield Term(words, prefix=prefix, negative=negative)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower()[:LONGEST_WORD] for word in WORD.findall(text))


def _bounded(terms: Iterable[Term]) -> Iterator[Term]:
    room, stars = MOST_WORDS, _MOST_PREFIXES
    for term in terms:
        if term.words and room > 0:
            yield Term(term.words[:room], term.quoted, term.prefix and stars > 0, term.negative)
            room -= len(term.words)
            stars -= term.prefix


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
