"""The pages of the thirteenth part that are no article: in the dress of a site, or bare as a server or a gate sends them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator import sealed13_gates, sealed13_lists, sealed13_service
from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed13_dress import Dress

KINDS = {**sealed13_lists.KINDS, **sealed13_service.KINDS}


def _dressed(dresses: tuple[tuple[Dress, ...], ...]) -> Iterator[Case]:
    for number, (kind, draw) in enumerate(KINDS.items()):
        for portal, choice in enumerate(dresses):
            dress = choice[(number + portal * 3) % len(choice)]
            rng = Random(f"sealed13/{kind}/{dress.name}")
            head, path, main = draw(dress, rng)
            way = rng.choice(WAYS)
            body, headers = encode(dress.page(head, main), way, rng)
            url = HOSTS[dress.portal] + path
            yield Case(f"sealed13-{kind}-{dress.name}-{way}", "sealed13", dress.portal, kind, url, body, None, headers)


def _bare() -> Iterator[Case]:
    for kind, pages in sealed13_gates.PAGES.items():
        for at, (page, (portal, host)) in enumerate(zip(pages, HOSTS.items(), strict=True)):
            body, headers = encode(page, "header", Random(0))
            url = f"{host}/{sealed13_gates.PATHS[portal]}"
            yield Case(f"sealed13-{kind}-{at}-header", "sealed13", portal, kind, url, body, None, headers)


def cases(dresses: tuple[tuple[Dress, ...], ...]) -> list[Case]:
    """Every page that is no article."""
    return [*_dressed(dresses), *_bare()]
