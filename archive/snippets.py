"""Marking what matched, in the spelling of the text itself.

Matches are looked for in a copy of the text folded letter by letter, so that a place in the copy is the same place in
the text. Marks are two control characters: whoever prints them escapes the text first, then turns them into tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from archive.folding import PLAIN_LETTERS, fold, tone_variants
from archive.query import Query, Term

START, END = "\x02", "\x03"
_CONTROL = re.compile(f"[{START}{END}]")
#: Matches looked at in one text when the best passage is chosen.
_MOST_MATCHES = 200
#: Letters of a passage.
PASSAGE = 240


class _ExactLetters(dict[int, str]):
    """The same, for letter case alone."""

    def __missing__(self, code: int) -> str:
        small = chr(code).lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


EXACT_LETTERS = _ExactLetters()


@lru_cache(maxsize=256)
def _pattern(query: Query) -> re.Pattern[str] | None:
    wanted: list[Term] = sorted(query.wanted, key=lambda term: -len(term.words))
    together = query.together()
    terms = [*([together] if together else []), *query.pairs(), *wanted]
    if not wanted:
        return None
    others = sorted((words for term in wanted for words in term.others), key=len, reverse=True)
    # One test for the beginning of a word before all the words: repeated in each it would cost half of a search.
    spelled = rf"\b(?:{'|'.join(_words(term, exact=False) for term in terms)})"
    return re.compile("|".join([spelled, *([any_of(others)] if others else [])]))


def any_of(names: Iterable[tuple[str, ...]]) -> str:
    """Return one pattern for all *names*, folded: told apart by their letters only where a word begins."""
    spelled = "|".join(r"[\W_]+".join(re.escape(fold(word)) for word in words) for words in names)
    return rf"(?<![^\W_])(?:{spelled})(?![^\W_])"


def alternative(term: Term, exact: bool = False) -> str:
    """Return a pattern for *term* as whole words in text that went through one of the tables above."""
    return rf"\b{_words(term, exact)}"


def _words(term: Term, exact: bool) -> str:
    words = r"[\W_]+".join(_either(tone_variants(word)) if exact else re.escape(fold(word)) for word in term.words)
    return words + (r"\w*" if term.prefix else r"\b")


def _either(spellings: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(map(re.escape, spellings))})"


def _spans(text: str, query: Query) -> list[tuple[int, int]]:
    pattern = _pattern(query)
    if pattern is None:
        return []
    exact = _exact_only(query)
    matches = islice(pattern.finditer(text.translate(PLAIN_LETTERS)), _MOST_MATCHES)
    spans = [match.span() for match in matches]
    return [span for span in spans if exact is None or _spelled(text[slice(*span)], exact)]


@lru_cache(maxsize=256)
def _exact_only(query: Query) -> frozenset[str] | None:
    """The spellings demanded, if every wanted term is demanded in its exact spelling."""
    if not query.wanted or query.demands != query.wanted:
        return None
    return frozenset(word for term in query.wanted for word in term.spelled())


def _spelled(found: str, spellings: frozenset[str]) -> bool:
    return all(word in spellings for word in re.findall(r"[^\W_]+", found.translate(EXACT_LETTERS)))


def _marked(text: str, spans: list[tuple[int, int]], start: int, end: int) -> str:
    parts, place = [], start
    for left, right in spans:
        if left >= start and right <= end:
            parts += [text[place:left], START, text[left:right], END]
            place = right
    return "".join([*parts, text[place:end]])


def mark_all(text: str, query: Query) -> str:
    """Return *text* whole, with a mark around each match."""
    clean = _CONTROL.sub("", text)
    return _marked(clean, _spans(clean, query), 0, len(clean))


def passage(text: str, query: Query, length: int = PASSAGE) -> str:
    """Return the passage of *text*, about *length* letters, that says most of *query*, marked; else its beginning."""
    clean = " ".join(_CONTROL.sub("", text).split())
    spans = _spans(clean, query)
    start = _best_start(clean, spans, length)
    end = min(len(clean), start + length)
    start, end = _whole_words(clean, start, end)
    before, after = "… " if start else "", " …" if end < len(clean) else ""
    return before + _marked(clean, spans, start, end).strip() + after


def _best_start(text: str, spans: list[tuple[int, int]], length: int) -> int:
    best, start = 0.0, 0
    found = [(right, text[left:right].translate(PLAIN_LETTERS)) for left, right in spans[:72]]
    for place, (left, _) in enumerate(spans[:60]):
        inside = [word for right, word in found[place : place + 12] if right <= left + length * 3 // 4]
        score = sum(map(len, set(inside))) + len(inside) / 100
        if score > best:
            best, start = score, left
    return max(0, min(start - length // 6, len(text) - length))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    if start:
        blank = text.find(" ", start, start + 30)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", end - 30, end)
        end = blank if blank > start else end
    return start, end
