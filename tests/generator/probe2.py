"""A second part by an outside examiner who had not seen the reader: the products portals really run on, what editors really paste.

``probe2.sha256`` pins the pages and their truth (``python -m tests.generator.probe2`` prints the digest).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import probe2_others, probe2_php, probe2_portals, probe2_ways
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.probe2_tell import HANDS, Sheet, Told, tell, without

EVERY = ("dien_bien_stttt", "lai_chau", "dien_bien")
PAGES = 6
Draw = Callable[[Sheet], str]

#: Pages that show no way to their section, none that shows no neighbours, and those whose neighbours are a matter of taste.
NO_SECTION = {"old_frames", "amp_article", "for_the_printer", "mobile_view"}
NO_NEIGHBOURS = {"amp_article", "for_the_printer"}
TASTE = {"dnn_viewnews", "joomla_15", "vnpt_portal", "saved_by_browser"}
#: The hands that suit one product only; every other draws its hand.
OWN_HAND = {"sharepoint_2010": "ms", "sharepoint_2013": "ms", "old_frames": "font"}


def fitted(told: Told, name: str) -> Told:
    """*told* as far as the product *name* shows it."""
    if name in NO_SECTION:
        told = replace(told, category=None) if name != "mobile_view" else without(told, "category")
    if name in NO_NEIGHBOURS:
        told = replace(told, related=())
    return without(told, "related") if name in TASTE else told


def product(draw: Draw, portal: str, round_: int, number: int) -> Case:
    """A mixed story in the skeleton of a product."""
    name = draw.__name__
    rng = Random(f"probe2/{portal}/{name}/{round_}")
    told = fitted(tell(portal, number, rng), name)
    hand = OWN_HAND.get(name) or rng.choice(sorted(set(HANDS) - {"ms", "br"}))
    return case(draw, Sheet(rng, told, hand), name, round_)


def case(draw: Draw, sheet: Sheet, name: str, round_: int) -> Case:
    """The page of *sheet* as bytes, with its truth."""
    told, way = sheet.told, sheet.rng.choice(WAYS)
    body, headers = encode(draw(sheet), way, sheet.rng)
    return Case(
        f"probe2-{told.portal}-{name}-{round_}-{way}",
        "probe2",
        told.portal,
        name,
        told.url,
        body,
        told.truth(),
        headers,
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    draws: tuple[Draw, ...] = (*probe2_portals.FAMILIES, *probe2_php.FAMILIES, *probe2_ways.FAMILIES)
    places = [(draw, EVERY[at % 3], at // 3) for draw in draws for at in range(PAGES)]
    return (*(product(*place, number) for number, place in enumerate(places)), *probe2_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    total = hashlib.sha256()
    for page in cases():
        truth = json.dumps(page.truth, ensure_ascii=False, sort_keys=True)
        total.update(repr((page.name, page.portal, page.url, page.headers, truth)).encode())
        total.update(page.body)
    return total.hexdigest()


if __name__ == "__main__":
    print(digest())
