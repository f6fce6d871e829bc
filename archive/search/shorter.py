"""A query with fewer words, for somebody whose words no article holds together.

People also type whole questions: "Điện Biên thỏa thuận gì với Phongsaly năm 2019". Articles hold what such a question
is about, not the words that ask.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from archive.folding import fold, stroke_variants
from archive.search.terms import Query, Term, all_of

#: Words that ask or join what is asked; what is asked about are the others.
_ASKING = frozenset({
    "ai", "gì", "nào", "đâu", "sao", "mấy", "bao", "nhiêu", "thế", "hỏi", "hoặc", "or",
    "what", "who", "whom", "whose", "when", "where", "which", "why", "how", "did", "does", "do", "is", "are", "was",
    "were", "has", "have", "had", "the", "of", "an", "and", "with", "about", "from", "in", "on", "at", "to", "said",
    "say", "says",
})  # fmt: skip
_ASKING_FOLDED = frozenset(map(fold, _ASKING))
#: A query with more words is not tried without each of them.
_MOST_LEFT_OUT = 12

#: More words hardly ever stand side by side.
_LONGEST_PHRASE = 6

#: Says how many articles satisfy each expression, given by a name of its own.
Counts = Callable[[dict[str, str]], dict[str, int]]


def asking_words(query: Query) -> frozenset[str]:
    """Return the words of *query* that only ask; typed without accents they are known without, too."""
    plain = [term.words[0] for term in query.wanted if len(term.words) == 1 and not (term.quoted or term.others)]
    return frozenset(word for word in plain if word in _ASKING or (not query.accented and fold(word) in _ASKING_FOLDED))


def shorter(query: Query, known: dict[str, int], needless: Collection[str], counts: Counts) -> str | None:
    """Return *query* without *needless* words and, where that is not enough, without as few others as will do.

    *known* says how many articles hold each word. One question to the database; None if nothing more is found.
    """
    terms = [term for term in query.wanted if not all(word in needless for word in term.words)]
    if len(terms) < 2 or (len(query.wanted) < 3 and len(terms) == len(query.wanted)):
        return None
    left_out = [terms] if len(terms) < len(query.wanted) else []
    choices = [*left_out, *_without_one(terms), *_in_part(terms, known)]
    apart = {str(place): all_of(kept, stroke_variants) for place, kept in enumerate(choices)}
    phrases = {f"{place} beside": _one_phrase(kept) for place, kept in enumerate(choices)}
    beside = {at: one.expression(stroke_variants) for at, one in phrases.items() if len(one.words) <= _LONGEST_PHRASE}
    found = counts({"asked": all_of(query.wanted, stroke_variants)} | apart | beside)
    more = [(at, kept) for at, kept in enumerate(choices) if found[str(at)] > found["asked"]]
    tried = [(kept, found.get(f"{at} beside", 0), found[str(at)]) for at, kept in more]
    best = max(tried, key=lambda choice: (len(choice[0]), _places_in(choice[0]), *choice[1:]), default=None)
    return _typed(best[0], query) if best else None


def _one_phrase(terms: list[Term]) -> Term:
    return Term(tuple(word for term in terms for word in term.words))


def _without_one(terms: list[Term]) -> list[list[Term]]:
    places = range(len(terms)) if 3 <= len(terms) <= _MOST_LEFT_OUT else range(0)
    return [[*terms[:place], *terms[place + 1 :]] for place in places]


def _in_part(terms: list[Term], known: dict[str, int]) -> list[list[Term]]:
    """Return the terms that few articles hold without more and more common ones, and without more and more of those.

    Places stay in all; of other words one alone would be no answer.
    """
    places = [term for term in terms if term.others]
    others = sorted(
        (term for term in terms if not term.others), key=lambda term: min(known[word] for word in term.words)
    )
    sizes = range(0 if places else 2, len(others))
    parts = [others[:size] for size in sizes] + [others[-size:] for size in sizes if size]
    return [[term for term in terms if term in places or term in part] for part in parts]


def _places_in(kept: list[Term]) -> int:
    return sum(bool(term.others) for term in kept)


def _typed(terms: list[Term], query: Query) -> str:
    return " ".join(map(_as_typed, [*terms, *query.unwanted]))


def _as_typed(term: Term) -> str:
    words = " ".join(term.words)
    return f"{'-' * term.negative}{words if not term.quoted else chr(34) + words + chr(34)}"
