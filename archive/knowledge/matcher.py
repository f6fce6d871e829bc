"""Where names of the gazetteer stand in a text: every possible one, before anything is said about what is meant.

One pass over the capitals of the text; from each, the longest name in a tree of syllables. Linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from archive.knowledge.gazetteer import Place, data_lines, load_gazetteer
from archive.knowledge.sounds import heard
from archive.knowledge.syllables import BETWEEN, CAPITAL, DASHED, SYLLABLE, key, plain

#: How much has to speak for a spelling before it is taken for the place.
FREE, GUARDED, PAIRED = 0, 1, 2

_DASH = "-"
_SHORTEST_PLAIN = 6


@dataclass(slots=True)
class _Node:
    """A place in the tree: ``names`` end here, each with its pattern of capitals."""

    children: dict[str, _Node] = field(default_factory=dict)
    names: list[tuple[tuple[bool, ...], Place | None, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hit:
    """A name in a text. ``places`` are what it may mean, each with its guard; none for words of not_places.txt."""

    start: int
    end: int
    places: tuple[tuple[Place, int], ...]

    @property
    def guard(self) -> int:
        """The lowest guard of the places it may mean."""
        return min(guard for _, guard in self.places)


@dataclass(frozen=True)
class Tree:
    """All spellings as one tree of syllables; ``not_after`` maps a name's keys to the words that must not precede."""

    root: _Node
    not_after: dict[tuple[str, ...], list[str]]


def _cut(spelling: str) -> list[str]:
    """Return the syllables of *spelling*, a dash between blanks as a syllable of its own."""
    parts = spelling.replace(" – ", " - ").split(" - ")
    syllables: list[str] = []
    for part in parts:
        syllables += [_DASH] * bool(syllables) + SYLLABLE.findall(part)
    return syllables


def keys_of(spelling: str) -> tuple[str, ...]:
    """Return the keys of the syllables of *spelling*, dashes left out."""
    return tuple(key(part) for part in _cut(spelling) if part != _DASH)


def _add(root: _Node, syllables: list[str], place: Place | None, guard: int) -> None:
    node = root
    for syllable in syllables:
        node = node.children.setdefault(syllable if syllable == _DASH else key(syllable), _Node())
    capitals = tuple(part[0].isupper() for part in syllables)
    if not any(known[1] is place for known in node.names):
        node.names.append((capitals, place, guard))


def _ways(spelling: str) -> Iterator[list[str]]:
    """The ways to write one spelling: as it stands, without dashes, and in one word."""
    syllables = _cut(spelling)
    bare = [part for part in syllables if part != _DASH]
    yield syllables
    yield bare
    if len(bare) > 1 and bare == syllables:
        yield ["".join(bare[:1] + [part.lower() for part in bare[1:]])]


def _spelled(place: Place) -> Iterator[tuple[str, int]]:
    yield from ((spelling, FREE) for spelling in place.spellings)
    yield from ((spelling, GUARDED) for spelling in place.guarded)
    yield from ((spelling, PAIRED) for spelling in place.paired)


def _unmarked(place: Place) -> Iterator[str]:
    """Spellings without accents (for English texts), if long enough to be nothing else."""
    for spelling in place.spellings:
        bare = plain(spelling)
        if len(bare) >= _SHORTEST_PLAIN and " " in bare and bare != spelling:
            yield bare


@cache
def tree() -> Tree:
    """Return the tree of all spellings, built once (about 20 ms)."""
    root = _Node()
    not_after: dict[tuple[str, ...], list[str]] = {}
    for place in load_gazetteer():
        for spelling, guard in _spelled(place):
            for way in _ways(spelling):
                _add(root, way, place, guard)
    for place in load_gazetteer():
        for spelling in _unmarked(place):
            for way in _ways(spelling):
                _add(root, way, place, FREE)
    for line in data_lines("not_places.txt"):
        if line[0].isupper():
            _add(root, _cut(line), None, FREE)
        else:
            name = CAPITAL.search(line)
            assert name is not None, line
            not_after.setdefault(keys_of(line[name.start() :]), []).append(line[: name.start()].strip())
    return Tree(root, not_after)


def _fits(capitals: tuple[bool, ...], shape: list[tuple[bool, bool]]) -> bool:
    """Tell whether syllables have the capitals a name asks for; behind a hyphen any letter case will do."""
    return all(upper or hyphen or not wanted for wanted, (upper, hyphen) in zip(capitals, shape, strict=True))


def _walk(text: str, first_end: int, node: _Node) -> tuple[int, tuple[tuple[Place | None, int], ...]] | None:
    """Return where the longest name ends whose first syllable ends at *first_end*, and what it may mean."""
    best, position = None, first_end
    shape = [(True, False)]
    while True:
        fitting = tuple((place, guard) for capitals, place, guard in node.names if _fits(capitals, shape))
        if fitting:
            best = (position, fitting)
        step = _step(text, position, node) if node.children else None
        if step is None:
            return best
        node, position, more = step
        shape += more


def _step(text: str, position: int, node: _Node) -> tuple[_Node, int, list[tuple[bool, bool]]] | None:
    dashed = DASHED.match(text, position) if _DASH in node.children else None
    between = dashed or BETWEEN.match(text, position)
    assert between is not None
    syllable = SYLLABLE.match(text, between.end())
    if syllable is None:
        return None
    start = node.children[_DASH] if dashed else node
    child = start.children.get(key(syllable.group()))
    if child is None:
        return None
    hyphen = not dashed and between.end() > position and not between.group().isspace()
    shape = [(True, False)] * bool(dashed) + [(syllable.group()[0].isupper(), hyphen)]
    return child, syllable.end(), shape


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Tell whether the name is not a piece of a longer word, an address or a file name."""
    before, after = text[start - 1 : start], text[end : end + 2]
    if before and (before.isalnum() or before in "_@"):
        return False
    if after[:1].isalnum() or after[:1] in ("_", "@"):
        return False
    bare = text[start:end].isascii()
    return not (bare and (before in ("/", ".", "\\") or (after[:1] == "." and after[1:].isalnum())))


def hits(text: str) -> Iterator[Hit]:
    """Yield every name in *text*, longest first from each beginning, none inside another."""
    known, reached = tree().root.children, 0
    for capital in CAPITAL.finditer(text):
        if capital.start() < reached:
            continue
        node = known.get(key(capital.group()))
        found = _walk(text, capital.end(), node) if node else None
        named = heard(text, capital)
        if named and (found is None or named[0] > found[0]):
            found = (named[0], ((named[1], FREE),))
        if found is None or not _stands_apart(text, capital.start(), found[0]):
            continue
        reached = found[0]
        places = tuple((place, guard) for place, guard in found[1] if place is not None)
        yield Hit(capital.start(), reached, places)


def shouted(text: str, hit: Hit) -> bool:
    """Tell whether the name stands among words in capitals, where capitals say nothing."""
    around = text[max(0, hit.start - 24) : hit.start] + text[hit.end : hit.end + 24]
    words = [word for word in SYLLABLE.findall(around) if len(word) > 1]
    inner = words[1:-1] or words
    return text[hit.start : hit.end].isupper() and bool(inner) and all(word.isupper() for word in inner)
