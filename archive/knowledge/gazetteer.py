"""The gazetteer: places kept as data in ``data/places.csv``.

Each place has a number of its own in the file, never given twice, so that ``places.id`` and the permalinks made from it
outlive every edit of the data: rename, correct or move a row, but leave its ``id`` and ``slug``; number a new row
with an
unused id. Columns: ``spellings`` are found wherever they stand as a name; ``guarded`` only where their surroundings say
that a place is meant (``Nan``, ``Mỹ``, ``Hòa Bình``); ``paired`` only beside another country (``Việt - Lào``); lists
are
parted by ``|``. Coordinates are approximate, in degrees: good for a map of a region, not for navigation.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the gazetteer. ``within`` is the slug of the place it lies in, empty for a country."""

    id: int
    slug: str
    name: str
    name_en: str
    kind: str
    country: str
    within: str
    latitude: float
    longitude: float
    spellings: tuple[str, ...]
    guarded: tuple[str, ...]
    paired: tuple[str, ...]

    @property
    def all_spellings(self) -> tuple[str, ...]:
        """Every spelling known, the usual Vietnamese name first, then the English one."""
        return tuple(dict.fromkeys((self.name, self.name_en, *self.spellings, *self.guarded)))


@dataclass(frozen=True)
class Gazetteer:
    """All places, by number and by slug."""

    by_id: Mapping[int, Place]

    def __iter__(self) -> Iterator[Place]:
        """Iterate over the places in the order of their numbers."""
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    @cached_property
    def by_slug(self) -> Mapping[str, Place]:
        """The places by their slugs."""
        return MappingProxyType({place.slug: place for place in self})

    def lies_in(self, place: Place, other: Place) -> bool:
        """Tell whether *place* lies in *other*, directly or not; no place lies in itself."""
        parent = self.by_slug.get(place.within)
        return parent is not None and (parent.id == other.id or self.lies_in(parent, other))


def data_lines(name: str) -> list[str]:
    """Return the lines of a packaged data file, without comments and empty lines."""
    text = files("archive.knowledge").joinpath("data", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split("|") if item.strip())


def _place(row: Mapping[str, str]) -> Place:
    return Place(
        id=int(row["id"]),
        slug=row["slug"],
        name=row["name"],
        name_en=row["name_en"],
        kind=row["kind"],
        country=row["country"],
        within=row["within"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        spellings=_listed(row["spellings"]),
        guarded=_listed(row["guarded"]),
        paired=_listed(row["paired"]),
    )


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer, read once (about 3 ms)."""
    places = map(_place, csv.DictReader(data_lines("places.csv")))
    return Gazetteer(MappingProxyType({place.id: place for place in sorted(places, key=lambda place: place.id)}))
