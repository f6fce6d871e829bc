"""Places named in a text: precision first.

matcher.py finds what could be a name; here the words around it decide. A person (``Phạm Đức Toàn``, ``Lê Thành Đô``), a
street or a village that borrowed a name, and a common word in capitals are let go; a guarded name needs a word that
announces a place, a larger place behind it, or the company of others like it. The language of a country counts as
naming
it (``tiếng Lào``), except English, which says nothing of the United Kingdom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from archive.knowledge import cues
from archive.knowledge.gazetteer import Place, load_gazetteer
from archive.knowledge.matcher import FREE, GUARDED, PAIRED, Hit, hits, keys_of, shouted, tree
from archive.knowledge.syllables import composed

_BEFORE = 48
_LONGEST_GIVEN = 2
_RANKS = {"country": 3, "province": 2, "municipality": 2, "prefecture": 1}
_PROVINCE_AFTER = re.compile(r"[ \u00a0]+(?:[Pp]rovince|PROVINCE)\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named in a text: ``text[start:end] == spelling``."""

    place_id: int
    start: int
    end: int
    spelling: str


@dataclass(slots=True)
class _Case:
    """A name under judgement; ``place`` once it is decided, ``wait`` while its neighbours may still decide."""

    hit: Hit
    word: str
    before: str
    loud: bool
    place: Place | None = None
    wait: bool = False


def find_places(text: str) -> list[Mention]:
    """Return the places named in *text*, in order, none overlapping. Time grows linearly with the text."""
    whole, places = composed(text)
    return [
        Mention(place.id, places[start], places[end], text[places[start] : places[end]])
        for place, start, end in _named(whole)
    ]


def _named(text: str) -> list[tuple[Place, int, int]]:
    cases = [_case(text, hit) for hit in hits(text)]
    for number, case in enumerate(cases):
        following = cases[number + 1] if number + 1 < len(cases) else None
        _judge(text, case, following)
    for chain in _chains(text, cases):
        _judge_chain(text, chain)
    return [(case.place, case.hit.start, case.hit.end) for case in cases if case.place is not None]


def _case(text: str, hit: Hit) -> _Case:
    before = text[max(0, hit.start - _BEFORE) : hit.start]
    return _Case(hit, text[hit.start : hit.end], before, shouted(text, hit))


def _judge(text: str, case: _Case, following: _Case | None) -> None:
    """Decide one name by the words around it, or let it wait for its neighbours."""
    if not case.hit.places or _borrowed(text, case) or _is_person(case) or _is_longer(text, case, following):
        return
    announced = _announced(case)
    possible = tuple(place for place, guard in case.hit.places if guard != PAIRED)
    inside = _within(text, case, following, possible if announced is None else announced)
    elsewhere = following is not None and _lies_elsewhere(text, case, following)
    if inside is None and elsewhere:
        inside = _within(text, case, following, possible)
    if inside is not None or elsewhere:
        case.place = inside
    elif announced is not None:
        case.place = announced[0] if announced else None
    else:
        _judge_alone(text, case)


def _judge_alone(text: str, case: _Case) -> None:
    place, guard = min(case.hit.places, key=lambda pair: pair[1])
    if guard == FREE or (guard == GUARDED and _is_meant(text, case, place)) or (guard == PAIRED and _is_nation(case)):
        case.place = place
    else:
        case.wait = not case.loud and (guard == PAIRED or not _has_name_before(case))


def _small(text: str) -> str:
    return text.lower()


def _borrowed(text: str, case: _Case) -> bool:
    """Streets, hotels, rivers and fixed expressions that hold the name of a place."""
    small = _small(case.before)
    if any(small.rstrip().endswith(words) for words in tree().not_after.get(keys_of(case.word), ())):
        return True
    run = cues.NAME_BEFORE.search(case.before)
    if run and len(keys_of(case.word)) == 1 and cues.VILLAGE_BEFORE.search(small[: run.start()]):
        return True
    if not cues.NAMESAKE_BEFORE.search(small):
        return False
    gap = cues.LIST_GAP.match(text, case.hit.end)
    return not (gap and gap["mark"] in cues.PAIR_MARKS)


def _is_person(case: _Case) -> bool:
    """Tell whether the name ends or continues the name of a person; given names have two syllables at most."""
    if len(keys_of(case.word)) > _LONGEST_GIVEN:
        return False
    rank = max(_RANKS.get(place.kind, 0) for place, _ in case.hit.places)
    plainly = rank == _RANKS["country"] and case.hit.guard == FREE
    if not plainly and cues.PERSON_BEFORE.search(_small(case.before)):
        return True
    run = cues.NAME_BEFORE.search(case.before)
    if run is None:
        return False
    words = _small(run.group()).split()
    if case.loud:
        return len(words) > 1 and words[-2] in cues.SURNAMES and words[-1] in cues.MIDDLE_NAMES
    return bool(cues.SURNAMES.intersection(words)) or (case.hit.guard != FREE and words[-1] in cues.MIDDLE_NAMES)


def _is_longer(text: str, case: _Case, following: _Case | None) -> bool:
    """Tell whether a village or district goes on: ``Pô Tô Sin`` is not ``Pô Tô``. A person may follow."""
    after = cues.NEXT_CAPITAL.match(text, case.hit.end)
    if after is None or case.loud or any(place.kind in _RANKS for place, _ in case.hit.places):
        return False
    ends = following is not None and following.hit.start == after.start("word")
    return not ends and _small(after["word"]) not in cues.SURNAMES


def _has_name_before(case: _Case) -> bool:
    return cues.NAME_BEFORE.search(case.before) is not None


def _announced(case: _Case) -> tuple[Place, ...] | None:
    """Return the places that fit the kind word before the name (perhaps none), or None if there is no such word."""
    found = cues.KIND_BEFORE.search(_small(case.before))
    if found is None:
        return None
    wanted = cues.KINDS[found["kind"]]
    fitting = tuple(place for place, guard in case.hit.places if place.kind in wanted and guard != PAIRED)
    if fitting or found["kind"] in cues.STRICT:
        return fitting
    return None


def _within(text: str, case: _Case, following: _Case | None, possible: tuple[Place, ...]) -> Place | None:
    """Return which of the *possible* places is meant when the larger place it lies in stands right behind it."""
    if following is None:
        return None
    gap = cues.PARENT_GAP.fullmatch(text, case.hit.end, following.hit.start)
    if gap is None or not gap.group().strip():
        return None
    lies_in = load_gazetteer().lies_in
    for place in possible:
        if any(lies_in(place, larger) for larger, _ in following.hit.places):
            return place
    return None


def _lies_elsewhere(text: str, case: _Case, following: _Case) -> bool:
    """Tell whether a larger place behind the name says that another place of this name is meant."""
    gap = cues.PARENT_GAP.fullmatch(text, case.hit.end, following.hit.start)
    if gap is None or not following.hit.places or not (gap["open"] or gap["kind"] in ("tỉnh", "thành phố")):
        return False
    larger = following.hit.places[0][0]
    own = case.hit.places[0][0]
    return _RANKS.get(larger.kind, 0) > _RANKS.get(own.kind, 0) and larger.id != own.id


def _is_meant(text: str, case: _Case, place: Place) -> bool:
    """Tell whether the words around a guarded name say that the place is meant."""
    small = _small(case.before)
    if place.kind != "country":
        return place.kind == "province" and (
            _PROVINCE_AFTER.match(text, case.hit.end) is not None
            or (not case.loud and not _goes_on(text, case) and _is_where(small))
        )
    if cues.TITLE_BEFORE.search(small) or _is_bracketed(text, case):
        return True
    if _goes_on(text, case) and not case.loud:
        return False
    return _is_country(text, case, small)


def _is_bracketed(text: str, case: _Case) -> bool:
    """``vùng Wallonie (Bỉ)``: the country of the place before."""
    return text[case.hit.start - 1 : case.hit.start] == "(" and text[case.hit.end : case.hit.end + 1] in (")", ",", ";")


def _is_where(small: str) -> bool:
    return bool(cues.WHERE_BEFORE.search(small) or cues.ROAD_BEFORE.search(small))


def _goes_on(text: str, case: _Case) -> bool:
    return cues.CAPITAL_AFTER.match(text, case.hit.end) is not None


def _is_country(text: str, case: _Case, small: str) -> bool:
    name = _small(case.word)
    if cues.GROUP_BEFORE.search(small) or (name != "anh" and cues.LANGUAGE_BEFORE.search(small)):
        return True
    if case.loud:
        return False
    if cues.WHERE_BEFORE.search(small) or (name != "anh" and cues.WITH_BEFORE.search(small)):
        return True
    if name not in cues.GIVEN_NAMES and cues.TRADE_BEFORE.search(small):
        return True
    return _acts(text, case, name)


def _acts(text: str, case: _Case, name: str) -> bool:
    """Tell whether the name does what a country does; names that people bear too are not believed."""
    if cues.AND_OTHERS.match(text, case.hit.end):
        return True
    if name in cues.GIVEN_NAMES - {"mỹ"}:
        return False
    starts = cues.SENTENCE_START.search(case.before) and cues.DOES.match(text, case.hit.end)
    return bool(starts or cues.CLAUSE_BEFORE.search(_small(case.before)))


def _is_nation(case: _Case) -> bool:
    return _small(case.word) in ("việt", "trung") and cues.NATION_BEFORE.search(_small(case.before)) is not None


def _chains(text: str, cases: list[_Case]) -> list[list[tuple[_Case, str]]]:
    """Return runs of names parted only by commas, dashes or "và"; each with the mark before it."""
    chains: list[list[tuple[_Case, str]]] = []
    last: _Case | None = None
    for case in cases:
        gap = cues.LIST_GAP.fullmatch(text, last.hit.end, case.hit.start) if last else None
        spaced = last is not None and text[last.hit.end : case.hit.start] in (" ", "\u00a0")
        open_ = case.place is not None or case.wait
        if open_ and last is not None and (gap or (spaced and last.wait)):
            chains[-1].append((case, gap["mark"] if gap else " "))
        elif open_:
            chains.append([(case, "")])
        last = case if open_ else None
    return [chain for chain in chains if len(chain) > 1 and any(case.wait for case, _ in chain)]


def _judge_chain(text: str, chain: list[tuple[_Case, str]]) -> None:
    """Let the members of a list or a pair speak for each other."""
    waiting = [case for case, _ in chain if case.wait and case.hit.guard == GUARDED]
    countries = [case for case in waiting if case.hit.places[0][0].kind == "country"]
    sure = [case.place for case, _ in chain if case.place is not None]
    many = len(countries) > 2 or any(place.kind == "country" for place in sure)
    for case in waiting:
        place = case.hit.places[0][0]
        if place.kind == "country":
            case.place = place if many and not _goes_on(text, case) else None
        else:
            case.place = _companion(case, sure)
    _judge_pairs(chain)


def _companion(case: _Case, sure: list[Place]) -> Place | None:
    """Return what a guarded name means among *sure* places of the same country and a like rank."""
    for place, _ in case.hit.places:
        rank = _RANKS.get(place.kind, 0)
        if any(other.country == place.country and _RANKS.get(other.kind, 0) == rank for other in sure):
            return place
    return None


def _judge_pairs(chain: list[tuple[_Case, str]]) -> None:
    """``Việt - Trung``, ``Nga - Mỹ``, ``Việt - Lào - Trung``: countries tied by a dash."""
    for (left, _), (right, mark) in pairwise(chain):
        both = [left.hit.places[0][0], right.hit.places[0][0]]
        tied = mark in cues.PAIR_MARKS or (mark == " " and right.place is not None and left.hit.guard == PAIRED)
        if tied and all(place.kind == "country" for place in both) and both[0].id != both[1].id:
            left.place, right.place = left.place or both[0], right.place or both[1]
