"""What a person typed, as terms.

Nothing typed can be a syntax error: every word is cut out by a regular expression and put back in double quotes, so
FTS5 never sees an operator that a person wrote. The number of words and of their variants is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from archive.folding import WORD, nfc
from archive.knowledge.terms import with_spellings
from archive.search.terms import Query, Term

#: Characters and words of a query that are read; the rest is left unread.
LONGEST = 400
MOST_WORDS = 16
LONGEST_WORD = 64
#: Fewer letters before a ``*`` would gather half the words of the archive: the star is then left unread.
_SHORTEST_PREFIX = 3
#: Stars that are read in one query: for each FTS5 gathers all words of the archive that begin so, at every question.
_MOST_PREFIXES = 2

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_CHUNK = re.compile(r'(?<!\S)(?P<minus>-)?"(?P<late>[^"]*)"?|"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+)')
_BREAK = re.compile(r"[,;!?()\[\]{}|<>=…]+")


def parse(text: str) -> Query:
    """Read what a person typed: words, ``"phrases"``, ``-not``, ``prefix*``. Total: any text gives a query."""
    return Query(with_spellings(tuple(_bounded(_terms(nfc(text[:LONGEST]).translate(_QUOTES))))))


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
