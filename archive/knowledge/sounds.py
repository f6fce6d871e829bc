"""Foreign names that every office transcribes anew: ``Phoong Sả Lỳ``, ``Luổng-phạ-bang``, ``Phong Xa Lì``.

No list of spellings is ever complete, so a name of three syllables or more, or one tied by hyphens, is also compared by
its sound: without marks, and with the letters that scribes exchange made one. Vietnamese and Chinese places are left
out: their names have one spelling, and their tones tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from archive.knowledge.gazetteer import Place, load_gazetteer
from archive.knowledge.syllables import BETWEEN, SYLLABLE, squeezed

_EXCHANGED = (("y", "i"), ("x", "s"), ("oo", "o"), ("ph", "f"))
_SPELLED_ONE_WAY = ("VN", "CN")
#: Letters of the shortest sound compared: shorter ones are words of many languages.
_SHORTEST = 5
_MOST_SYLLABLES = 6
_ALONE = 3
_HYPHEN = re.compile(r"[-\u2010\u2011]")


def sound(name: str) -> str:
    """Return what all transcriptions of *name* share: ``Phoong Sả Lỳ`` and ``Phông Xa Lì`` give the same."""
    letters = squeezed(name)
    for written, one in _EXCHANGED:
        letters = letters.replace(written, one)
    return letters


@cache
def _by_sound() -> dict[str, Place]:
    """Return the foreign places by sound; a sound that two of them share is left out."""
    named: dict[str, set[int]] = {}
    for place in load_gazetteer():
        if place.country not in _SPELLED_ONE_WAY:
            for spelling in place.spellings:
                named.setdefault(sound(spelling), set()).add(place.id)
    by_id = load_gazetteer().by_id
    return {
        key: by_id[next(iter(numbers))] for key, numbers in named.items() if len(numbers) == 1 and len(key) >= _SHORTEST
    }


def heard(text: str, capital: re.Match[str]) -> tuple[int, Place] | None:
    """Return where the longest name that begins at *capital* ends, and the place that sounds so."""
    found = None
    for end, syllables, tied in _ends(text, capital):
        if syllables < _ALONE and not tied:
            continue
        place = _by_sound().get(sound(text[capital.start() : end]))
        found = (end, place) if place else found
    return found


def _ends(text: str, capital: re.Match[str]) -> Iterator[tuple[int, int, bool]]:
    """Yield where names that begin at *capital* may end, their syllables, and whether hyphens tie all of them."""
    end, tied = capital.end(), True
    for syllables in range(2, _MOST_SYLLABLES + 1):
        between = BETWEEN.match(text, end)
        following = SYLLABLE.match(text, between.end()) if between else None
        if between is None or following is None:
            return
        hyphen = _HYPHEN.fullmatch(between.group()) is not None
        if not hyphen and not following.group()[0].isupper():
            return
        tied, end = tied and hyphen, following.end()
        yield end, syllables, tied
