"""Places in addresses where a value stands: a parameter, a segment of the path. Some name nothing. Pure functions.

A place is told by the shape of the addresses it is in (their first segment and how many there are), so that what names
nothing in the address of an article may turn the pages of a list.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

#: (shape, place): the place is the name of a parameter in small letters, or ``/2`` for the segment behind two others.
#: The empty shape stands for every one: what older archives learned.
Spot = tuple[str, str]


@lru_cache(maxsize=8192)
def spots_of(address: str) -> tuple[tuple[Spot, str, str], ...]:
    """Return each spot of a canonical *address* or key, with the address as it is without it, and the value there."""
    if not _is_address(address):
        return ()
    head, segments, pairs = _parts(address)
    found = [
        ((_shape(segments), name), _join(head, segments, [pair for pair in pairs if _name(pair) != name]), value)
        for name, value in ((_name(pair), pair.partition("=")[2]) for pair in pairs)
    ]
    found += [
        ((_shape(segments, place), f"/{place}"), _join(head, _starred(segments, place), pairs), segment)
        for place, segment in enumerate(segments)
        if segment and segment != "*"
    ]
    return tuple(found)


def without_spots(address: str, spots: Collection[Spot]) -> str:
    """Return a canonical *address* or key without what stands at *spots*; a segment leaves a star."""
    if not spots or not _is_address(address):
        return address
    head, segments, pairs = _parts(address)
    shape = _shape(segments)
    kept = [pair for pair in pairs if (shape, _name(pair)) not in spots and ("", _name(pair)) not in spots]
    for place in range(len(segments)):
        if segments[place] and (_shape(segments, place), f"/{place}") in spots:
            segments = _starred(segments, place)
    return _join(head, segments, kept)


def differing(one: str, other: str) -> Iterator[tuple[Spot, str, str, str]]:
    """Yield where two addresses differ if that is one spot alone: the spot, the rest, the value in each.

    A parameter may stand in one of them alone: its value in the other is empty.
    """
    there = {(spot, base): value for spot, base, value in spots_of(other)}
    for spot, base, value in spots_of(one):
        if there.get((spot, base), "" if base == other else value) != value:
            yield spot, base, value, there.get((spot, base), "")
    yield from ((spot, base, "", value) for (spot, base), value in there.items() if base == one)


def _is_address(address: str) -> bool:
    return "/" in address and not address.startswith("id:")


def _parts(address: str) -> tuple[str, list[str], list[str]]:
    path, _, query = address.partition("?")
    scheme, mark, rest = path.rpartition("://")
    host, *segments = rest.split("/")
    return scheme + mark + host, segments, [pair for pair in query.split("&") if pair]


def _join(head: str, segments: list[str], pairs: list[str]) -> str:
    return "/".join([head, *segments]) + ("?" if pairs else "") + "&".join(pairs)


def _name(pair: str) -> str:
    return pair.partition("=")[0].lower()


def _shape(segments: list[str], place: int | None = None) -> str:
    first = segments[0] if len(segments) > 1 and place != 0 else ""
    return f"{first}/{len(segments)}"


def _starred(segments: list[str], place: int) -> list[str]:
    return [*segments[:place], "*", *segments[place + 1 :]]
