"""All spellings of the places somebody may be looking for.

What a person types may lack accents, capitals or blanks (``phongsaly``); the archive writes ``Phông Sa Lỳ``,
``Phoong-Sa-Ly`` and ``PhôngSaLy``. FTS5 already takes care of accents, so spellings that differ by nothing else are
given
once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from archive.knowledge.gazetteer import Place, load_gazetteer
from archive.knowledge.matcher import keys_of
from archive.knowledge.syllables import plain, squeezed

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_SEPARATOR = re.compile(r"[ -]")
#: English names that only label a place on a page: nobody writes ``Lai Châu city`` in an article.
_LABEL = re.compile(r" (?:city|district|county|border gate)\b")
#: Names of short syllables that are also written in one word: ``Phông Sa Lỳ``, ``Ô-xtrây-li-a``.
_TRANSCRIBED = re.compile(r"(?:[^\W\d_][^\W\d_]{0,5}[ -]){2,4}[^\W\d_]{1,5}")
_MOST_WORDS = 8
#: A name without accents that is shorter may be any word (``nan``, ``duc``, ``anh``).
_SHORTEST = 5
#: The border gate Hữu Nghị has the name of what these articles are about: friendship. Beside other words it means that.
_EVERYDAY = "huunghi"


@dataclass(frozen=True, slots=True)
class Spelled:
    """A place named in a query: ``query[start:end] == typed`` names *places*, also written as *spellings*."""

    start: int
    end: int
    typed: str
    places: tuple[Place, ...]
    spellings: tuple[str, ...]


def spellings_of(query: str) -> list[str]:
    """Return all spellings of the place that *query* as a whole names, usual name first; empty if it names none."""
    return list(_distinct(places_of(query)))


def places_of(query: str) -> tuple[Place, ...]:
    """Return the places that *query* as a whole names."""
    words = list(_WORD.finditer(query))
    return _places_called(query[words[0].start() : words[-1].end()], whole=True) if words else ()


def expand(text: str) -> list[Spelled]:
    """Return the places named in a query, in order, longest first at each word; any letter case, accents or none.

    Names that are common words too (``nan``, ``anh``) are left alone unless they are all that was typed.
    """
    words = list(_WORD.finditer(text))
    letters = [squeezed(word.group()) for word in words]
    found, position = [], 0
    while position < len(words):
        named = _longest(text, words, letters, position)
        if named is None:
            position += 1
            continue
        places, last = named
        start, end = words[position].start(), words[last].end()
        found.append(Spelled(start, end, text[start:end], places, tuple(_distinct(places))))
        position = last + 1
    return found


def _longest(
    text: str, words: list[re.Match[str]], letters: list[str], first: int
) -> tuple[tuple[Place, ...], int] | None:
    known = _by_letters()
    for last in range(min(len(words), first + _MOST_WORDS) - 1, first - 1, -1):
        said = "".join(letters[first : last + 1])
        if said not in known or (said == _EVERYDAY and len(words) > last + 1 - first):
            continue
        typed = text[words[first].start() : words[last].end()]
        places = _places_called(typed, whole=len(words) == last + 1 - first)
        if places:
            return places, last
    return None


def _places_called(typed: str, *, whole: bool) -> tuple[Place, ...]:
    """Return the places *typed* may mean: the same letters, and the same accents if any were typed."""
    accented = plain(typed) != typed
    known = _by_letters().get(squeezed(typed), ())
    meant = [
        place
        for place, spelling, guarded in known
        if _is_named(typed, spelling, guarded, whole=whole) and (not accented or _same_accents(typed, spelling))
    ]
    return tuple(dict.fromkeys(meant))


def _same_accents(typed: str, spelling: str) -> bool:
    return keys_of(typed) == keys_of(spelling) or _run_together(typed) == _run_together(spelling)


def _run_together(text: str) -> str:
    return "".join(_WORD.findall(unicodedata.normalize("NFC", text))).lower()


def _is_named(typed: str, spelling: str, guarded: bool, *, whole: bool) -> bool:
    if guarded and not whole and " " not in spelling:
        return False
    return (
        len(squeezed(typed)) >= _SHORTEST or " " in spelling or plain(typed) != typed or (spelling.isascii() and whole)
    )


@cache
def _by_letters() -> dict[str, list[tuple[Place, str, bool]]]:
    """All spellings by their letters alone."""
    found: dict[str, list[tuple[Place, str, bool]]] = {}
    for place in load_gazetteer():
        for spelling in (*place.spellings, place.name_en, *place.guarded):
            found.setdefault(squeezed(spelling), []).append((place, spelling, spelling in place.guarded))
    return found


def _is_transcribed(spelling: str) -> bool:
    """Tell whether people also write *spelling* in one word: short syllables, each a name (not ``Hợp chúng quốc``)."""
    parts = spelling.split()
    return _TRANSCRIBED.fullmatch(spelling) is not None and all(part.istitle() or "-" in part for part in parts)


def _distinct(places: tuple[Place, ...]) -> Iterator[str]:
    """Spellings that a search without accents tells apart, each followed by its form in one word if it has one."""
    listed = [spelling for place in places for spelling in place.all_spellings if not _LABEL.search(spelling)]
    joined = {spelling: _SEPARATOR.sub("", spelling) for spelling in listed if _is_transcribed(spelling)}
    seen: set[str] = set()
    for spelling in (form for one in listed for form in (one, joined.get(one, one))):
        words = " ".join(_WORD.findall(plain(spelling).lower()))
        if words not in seen:
            seen.add(words)
            yield spelling
