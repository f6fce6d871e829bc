"""Pages of ``sealed21`` that are no article: lists, forms, searches and errors in the frames of the articles."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed21_dress import DRESSES

KINDS = re.findall(
    r"^=== (.+)\n(.+)$", Path(__file__).with_name("sealed21_others.txt").read_text(encoding="utf-8"), flags=re.M
)


def _case(number: int) -> Case:
    heading, main = KINDS[number % len(KINDS)]
    dress = DRESSES[(number + number // len(KINDS) * 2) % len(DRESSES)]
    rng = Random(f"sealed21/other/{number}")
    way = rng.choice(WAYS)
    body, headers = encode(dress.page(main, heading, rng.randint(20, 9000)), way, rng)
    name = f"sealed21-{dress.portal}-other-{number}-{way}"
    url = f"{HOSTS[dress.portal]}/{slug(heading).lower()}/{number}"
    return Case(name, "sealed21", dress.portal, f"other_{dress.name}", url, body, None, headers)


def cases() -> tuple[Case, ...]:
    """Each kind in two frames."""
    return tuple(_case(number) for number in range(2 * len(KINDS)))
