"""A sealed part that asks about articles: sixty texts as editors of portals and papers print them, in six dresses.

Written without a look at the reader. ``sealed21.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed21`` prints the digest).
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed21_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed21_dates import Stamp, stamped
from tests.generator.sealed21_dress import DRESSES, FRAMES, Dress, arranged, dressed
from tests.generator.sealed21_pool import Other, others_of
from tests.generator.sealed21_tell import UNASKED, Tale, read, text_of

TALES = tuple(tale for letter in "abcd" for tale in read(f"sealed21_tales_{letter}.txt"))


def _dresses(at: int) -> tuple[Dress, ...]:
    """Two or three dresses of different portals, turning with the tales."""
    return tuple(DRESSES[(at + 2 * turn + (at // 6) % 2) % len(DRESSES)] for turn in range(2 + at % 2))


def _stamp(dress: Dress, tale: Tale, number: int, rng: Random) -> Stamp | None:
    """A date in one of the portal's forms; every seventeenth page has none."""
    moment = datetime(tale.year, rng.randint(1, 11), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), 29)
    return None if number % 17 == 11 else stamped(dress.portal, moment, (0, 1, 0, 2, 0)[number % 5])


def _others(dress: Dress, number: int, tale: Tale) -> tuple[Other, ...]:
    """The linked articles, older than the tale where the list says so."""
    return others_of(number, tale.year - (dress.portal == "dien_bien_stttt"))


def _links(dress: Dress, url: str, others: tuple[Other, ...]) -> list[dict[str, Any]]:
    forms = {"lai_chau": "%Y-%m-%dT%H:%M:%S+07:00", "dien_bien_stttt": "%Y-%m-%d"}
    form = forms.get(dress.portal)
    return [
        {
            "url": urljoin(url, other.href),
            "title": other.title,
            "published_at": other.day.strftime(form) if form else None,
        }
        for other in others
        if dress.related
    ]


def _truth(dress: Dress, number: int, tale: Tale, url: str, stamp: Stamp | None) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale), "language": tale.language,
        "published_at": stamp.iso if stamp else None, "published_raw": stamp.shown if stamp else None,
        "category": tale.category if "[[CAT]]" in FRAMES[f"{dress.name}.main"] else None, "author": tale.author, "source": tale.source,
        "images": [{"url": urljoin(url, f"/uploads/{tale.year}/{file}"), "caption": caption} for file, caption in tale.pictures],
        "attachments": [{"url": urljoin(url, f"/tep/{number}/{at}"), "title": name} for at, name in enumerate(tale.files)],
        "related": _links(dress, url, _others(dress, number, tale)),
    }  # fmt: skip
    if tale.lead and dress.lead_shown:
        truth["lead"] = tale.lead
    return {name: value for name, value in truth.items() if value != UNASKED}


def _case(dress: Dress, tale: Tale, number: int) -> Case:
    rng = Random(f"sealed21/{dress.name}/{number}")
    url = HOSTS[dress.portal] + dress.path.format(slug=slug(tale.title).lower(), id=700 + number)
    stamp, tale = _stamp(dress, tale, number, rng), arranged(dress, tale)
    page = dressed(dress, number, tale, stamp, _others(dress, number, tale))
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    name = f"sealed21-{dress.portal}-{dress.name}-{number}-{way}"
    return Case(name, "sealed21", dress.portal, dress.name, url, body, _truth(dress, number, tale, url, stamp), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(dress, tale) for at, tale in enumerate(TALES) for dress in _dresses(at)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed21_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
