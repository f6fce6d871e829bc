"""The other spellings of places, added to what a person searches for: ``phongsaly`` also finds ``Phông Sa Lỳ``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from archive.folding import WORD, fold
from archive.knowledge.spellings import Spelled, expand

if TYPE_CHECKING:
    from archive.search.terms import Term

#: Other spellings of one place that are looked for too; usual ones come first.
MOST_OTHERS = 8
#: Shorter ones (``Mỹ``, ``Nga``) are other words too when accents do not matter; counted with two blanks.
_SHORTEST = 5


def with_spellings(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return *terms* with the words of a place joined to one term that knows its other spellings.

    Places that have no other spelling stay as typed, and so do quoted, excluded and unfinished (``*``) words.
    """
    found: list[Term] = []
    run: list[Term] = []
    for term in terms:
        if term.quoted or term.negative or term.prefix:
            found += [*_spelled(run), term]
            run = []
        else:
            run.append(term)
    return (*found, *_spelled(run))


def _spelled(run: list[Term]) -> Iterator[Term]:
    """Yield the terms of *run*, joined where they name a place together."""
    text, places = _joined(run)
    ends = {start: (end, others) for start, end, others in map(_others, expand(text)) if others}
    position = 0
    while position < len(run):
        end, others = ends.get(places[position], (-1, ()))
        if end in places[position + 1 :]:
            after = places.index(end)
            words = tuple(word for term in run[position:after] for word in term.words)
            yield replace(run[position], words=words, others=others)
            position = after
        else:
            yield run[position]
            position += 1


def _joined(run: list[Term]) -> tuple[str, list[int]]:
    """Return the words of *run* as a text, and where each term begins in it; last, where one more would begin."""
    text, places = "", []
    for term in run:
        places.append(len(text))
        text += " ".join(term.words) + " "
    return text, [*places, len(text)]


def _others(named: Spelled) -> tuple[int, int, tuple[tuple[str, ...], ...]]:
    """Return where *named* begins, where the next term would, and its spellings that hold none of those before."""
    others: list[tuple[str, ...]] = []
    known = [f" {fold(named.typed)} "]
    for spelling in named.spellings:
        words = tuple(WORD.findall(spelling.lower()))
        folded = f" {fold(' '.join(words))} "
        if len(folded) > _SHORTEST and not any(one in folded for one in known):
            others.append(words)
            known.append(folded)
    return named.start, named.end + 1, tuple(others[:MOST_OTHERS])
