"""Marking what matched, in the spelling of the text itself.

Matches are looked for in a copy of the text folded letter by letter, so that a place in the copy is the same place in
the text. Marks are two control characters: whoever prints them escapes the text first, then turns them into tags.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from archive.folding import EXACT_LETTERS, PLAIN_LETTERS, WORD, fold, tone_variants
from archive.search.terms import Query, Term

START, END = "\x02", "\x03"
_CONTROL = re.compile(f"[{START}{END}]")
_BETWEEN = r"[\W_]+"
#: Letters of a passage.
PASSAGE = 240
#: Matches of one text at which a passage may begin, and all that are looked at: a passage holds no more than the rest.
_BEGINNINGS, _MOST_MATCHES = 60, 140
#: Matches that count in one passage.
_COUNTED = 12


@lru_cache(maxsize=256)
def _pattern(query: Query) -> re.Pattern[str] | None:
    wanted: list[Term] = sorted(query.wanted, key=lambda term: -len(term.words))
    if not wanted:
        return None
    together = query.together()
    terms = [*([together] if together else []), *query.pairs(), *wanted]
    others = sorted((words for term in wanted for words in term.others), key=len, reverse=True)
    spelled = _beginning([pattern for term in terms for pattern in _patterns(term)], r"\w")
    return re.compile("|".join([spelled, *([any_of(others)] if others else [])]))


def any_of(names: Iterable[tuple[str, ...]]) -> str:
    """Return one pattern for all *names*, folded, in text that went through ``PLAIN_LETTERS``."""
    spelled = [_BETWEEN.join(re.escape(fold(word)) for word in words) + r"(?![^\W_])" for words in names]
    return _beginning(spelled, r"[^\W_]")


def alternative(term: Term, exact: bool = False) -> str:
    """Return a pattern for *term* as whole words: in text of ``EXACT_LETTERS`` if *exact*, else ``PLAIN_LETTERS``."""
    return _beginning(_patterns(term, exact), r"\w")


def _beginning(patterns: Iterable[str], before: str) -> str:
    """Return one pattern for all *patterns*, each of which begins with a letter; nothing like *before* may precede it.

    First letters stand before all else, and each but once: only then does ``re`` leap from one to the next.
    """
    after: dict[str, list[str]] = {}
    for pattern in patterns:
        after.setdefault(pattern[0], []).append(pattern[1:])
    return "|".join(f"{first}(?<!{before}{first})(?:{'|'.join(rest)})" for first, rest in after.items())


def _patterns(term: Term, exact: bool = False) -> list[str]:
    """Return a pattern for each spelling of the first word of *term*, with all spellings of the others."""
    first, *others = (tone_variants(word) if exact else (fold(word),) for word in term.words)
    after = "".join(f"{_BETWEEN}(?:{'|'.join(map(re.escape, spellings))})" for spellings in others)
    return [re.escape(spelling) + after + (r"\w*" if term.prefix else r"\b") for spelling in first]


def _spans(text: str, plain: str, query: Query) -> list[tuple[int, int]]:
    pattern = _pattern(query)
    if pattern is None:
        return []
    exact = _exact_only(query)
    spans = [match.span() for match in islice(pattern.finditer(plain), _MOST_MATCHES)]
    return [span for span in spans if exact is None or _spelled(text[slice(*span)], exact)]


@lru_cache(maxsize=256)
def _exact_only(query: Query) -> frozenset[str] | None:
    """The spellings demanded, if every wanted term is demanded in its exact spelling."""
    if not query.wanted or query.demands != query.wanted:
        return None
    return frozenset(word for term in query.wanted for word in term.spelled())


def _spelled(found: str, spellings: frozenset[str]) -> bool:
    return all(word in spellings for word in WORD.findall(EXACT_LETTERS.of(found)))


def _marked(text: str, spans: list[tuple[int, int]], start: int, end: int) -> str:
    parts, place = [], start
    for left, right in spans:
        if left >= start and right <= end:
            parts += [text[place:left], START, text[left:right], END]
            place = right
    return "".join([*parts, text[place:end]])


def mark_all(text: str, query: Query) -> str:
    """Return *text* whole, with a mark around each match."""
    clean = _unmarked(text)
    return _marked(clean, _spans(clean, PLAIN_LETTERS.of(clean), query), 0, len(clean))


def passage(text: str, query: Query, length: int = PASSAGE) -> str:
    """Return the passage of *text*, about *length* letters, that says most of *query*, marked; else its beginning."""
    clean = _in_one_line(_unmarked(text))
    plain = PLAIN_LETTERS.of(clean)
    spans = _spans(clean, plain, query)
    start = _best_start(plain, spans, length)
    end = min(len(clean), start + length)
    start, end = _whole_words(clean, start, end)
    before, after = "… " if start else "", " …" if end < len(clean) else ""
    return before + _marked(clean, spans, start, end).strip() + after


def _in_one_line(text: str) -> str:
    """Return *text* with one blank for each break of line; an article's spaces were put right when it was read."""
    line = text.replace("\n", " ")
    while "  " in line:
        line = line.replace("  ", " ")
    return line.strip()


def _unmarked(text: str) -> str:
    """Return *text* without the characters that mark matches; it hardly ever holds one."""
    return _CONTROL.sub("", text) if START in text or END in text else text


def _best_start(plain: str, spans: list[tuple[int, int]], length: int) -> int:
    known = spans[: _BEGINNINGS + _COUNTED]
    best, start, last = 0.0, 0, 0
    rights, words = [right for _, right in known], [plain[slice(*span)] for span in known]
    for place, (left, _) in enumerate(known[:_BEGINNINGS]):
        end = bisect_right(rights, left + length * 3 // 4, place, min(place + _COUNTED, len(rights)))
        if end > last:  # else all that is said here was said in the passage before
            score = sum(map(len, set(words[place:end]))) + (end - place) / 100
            if score > best:
                best, start = score, left
        last = end
    return max(0, min(start - length // 6, len(plain) - length))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    if start:
        blank = text.find(" ", start, start + 30)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", end - 30, end)
        end = blank if blank > start else end
    return start, end
