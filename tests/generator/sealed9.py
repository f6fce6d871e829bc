"""A further part: other articles. 84 tales of the genres a provincial foreign-affairs department publishes.

Each tale is told in three or four of twelve dresses of the three portals; written without a look at the reader.
``sealed9.sha256`` pins the pages and their truth (``python -m tests.generator.sealed9`` prints the digest).
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed9_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed9_dates import listed, moment, written
from tests.generator.sealed9_ink import INKS, draw_body, picture
from tests.generator.sealed9_others import TITLES
from tests.generator.sealed9_shells import DIEN_BIEN, LAI_CHAU, NUKE, SITES, Shell
from tests.generator.sealed9_tell import Piece, Sign, Tale, inline, linked_files, tales, text_of

TALES = tales()
SHELLS = (*LAI_CHAU, *DIEN_BIEN, *NUKE)
PATHS = {
    "lai_chau": "/chinh-sach-doi-ngoai/{slug}--{id}.html",
    "dien_bien": "/TinTuc/View/{slug}-{id}",
    "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html",
}
CATEGORIES = (
    "Ngoại giao nhân dân",
    "Láng giềng",
    "Công tác lãnh sự",
    "Kiều bào",
    "Viện trợ - Dự án",
    "Vùng biên hôm nay",
)
AGENCIES = {"lai_chau": "(LCTV) - ", "dien_bien": "ĐBP - ", "dien_bien_stttt": "Điện Biên TV - "}


@dataclass(frozen=True)
class Place:
    """Which tale is told in which dress and ink; ``number`` is unique."""

    tale: Tale
    shell: Shell
    ink: str
    number: int


@dataclass(frozen=True)
class Other:
    """A linked article."""

    title: str
    href: str
    shown: str
    iso: str | None


def places() -> Iterator[Place]:
    """Every tale once on each portal, every fourth once more."""
    number = 0
    for at, tale in enumerate(TALES):
        for turn, family in enumerate((LAI_CHAU, DIEN_BIEN, NUKE)):
            shell = family[(at + turn) % 4]
            yield Place(tale, shell, shell.inks[(at // 4 + turn) % 3], number)
            number += 1
        if at % 4 == 1:
            shell = (LAI_CHAU, DIEN_BIEN, NUKE)[at // 4 % 3][(at + 2) % 4]
            yield Place(tale, shell, shell.inks[(at // 4 + 1) % 3], number)
            number += 1


def _others(shell: Shell, at: datetime, rng: Random) -> tuple[Other, ...]:
    """Five linked articles, newest first: all newer than the article on one portal, two or none on the others."""
    if not shell.related:
        return ()
    newer = {"lai_chau": 5}.get(shell.portal, 2 if shell.newer else 0)
    titles = rng.sample(TITLES, 5)
    days = [3 * (newer - turn) if turn < newer else 3 * (newer - turn - 1) for turn in range(5)]
    dates = [listed(shell.portal, at + timedelta(days=day, minutes=7 * day)) for day in days]
    return tuple(
        Other(title, PATHS[shell.portal].format(slug=slug(title).lower(), id=100 + turn), *dates[turn])
        for turn, title in enumerate(titles)
    )


def _list(form: str, shell: Shell, others: tuple[Other, ...]) -> str:
    links = [shell.link.format(href=item.href, title=item.title, date=item.shown) for item in others]
    return form.format("\n".join(links))


def _related(shell: Shell, others: tuple[Other, ...]) -> str:
    if not others:
        return ""
    newer = 2 if shell.newer else 0
    return (_list(shell.newer, shell, others[:newer]) if newer else "") + _list(shell.related, shell, others[newer:])


def _top(place: Place) -> Piece | None:
    """The picture shown above the text, where the dress has a place for one and the tale begins with one."""
    pictures = [piece for piece in place.tale.pieces if piece.kind in {"pic", "above"}]
    first = pictures[0] if pictures else None
    return first if place.shell.head_picture and first and first.kind == "pic" and first.text else None


def _fields(shell: Shell, sign: Sign) -> tuple[str, Sign]:
    """The fields of author and source as the dress prints them, and what is left for the editor to write."""
    author = shell.author.format(sign.author) if shell.author and sign.author else ""
    if sign.place != "end" or (shell.author and not sign.author and not sign.source):
        author = ""
    elif shell.author:
        source = shell.source.format(sign.source) if sign.source else ""
        return author + source, Sign()
    elif shell.source and sign.source and not sign.author:
        return shell.source.format(sign.source), Sign()
    return shell.source.format("") if shell.source_always else "", sign


def _repeats(place: Place) -> str:
    """How the editor's field begins when it repeats the lead of the dress: ``same``, ``agency`` or nothing."""
    tale = place.tale
    if not (place.shell.lead and tale.lead) or tale.flags & {"inlead", "en"} or " - " in tale.lead[:16]:
        return ""
    return {4: "same", 7: "agency"}.get(place.number % 9, "")


def _pieces(place: Place) -> tuple[Piece, ...]:
    top = _top(place)
    rest = tuple(piece for piece in place.tale.pieces if piece is not top)
    again = {"": (), "same": (place.tale.lead,), "agency": (AGENCIES[place.shell.portal] + place.tale.lead,)}[
        _repeats(place)
    ]
    return (*(Piece("p", text) for text in again), *rest)


def _lead(place: Place, base: str) -> str:
    """The lead marked up by the form *base*, with the signature below it where the editor put it there."""
    tale = place.tale
    below = f"<br /><i>{tale.sign.line}</i>" if tale.sign.place == "inlead" else ""
    return base.format(inline(tale.lead) + below) if tale.lead else ""


def _slots(place: Place, shown: str, category: str, others: tuple[Other, ...]) -> dict[str, str]:
    shell, ink, tale = place.shell, INKS[place.ink], place.tale
    fields, sign = _fields(shell, tale.sign)
    top = _top(place)
    files = "".join(shell.file.format(href=href, title=name) for name, href in tale.files)
    before = sign.line if sign.place == "before" else ""
    title = html.escape(tale.title, quote=False)
    document = shell.document_title if shown else "{title}"
    return {
        "TT": document.format(title=title, site=SITES[shell.portal]),
        "T": title,
        "D": shell.date.format(shown) if shown else "",
        "C": shell.category.format(category),
        "Y": shell.byline.format(before) if before else "",
        "H": picture(shell.head_picture, shell.base, top) if top else "",
        "L": _lead(place, shell.lead) if shell.lead else "",
        "B": draw_body(ink, shell.base, "" if shell.lead else _lead(place, ink.lead), _pieces(place), sign),
        "S": fields,
        "F": shell.files.format(files) if files else "",
        "R": _related(shell, others),
    }


def _images(place: Place, url: str) -> list[dict[str, str | None]]:
    pictures = [piece for piece in place.tale.pieces if piece.kind in {"pic", "above"}]
    base = place.shell.base
    return [{"url": urljoin(url, base + piece.file), "caption": piece.text or None} for piece in pictures]


def _truth(place: Place, url: str, date: tuple[str | None, str | None], category: str, others: tuple[Other, ...]) -> dict[str, Any]:  # fmt: skip
    """The fields of the contract; what a person could answer in two ways is left out."""
    shell, tale = place.shell, place.tale
    pieces = tale.pieces if _repeats(place) != "agency" else _pieces(place)
    truth: dict[str, Any] = {
        "title": tale.title,
        "text": text_of(tale.lead, pieces),
        "published_raw": date[0],
        "published_at": date[1],
        "category": category if "[[C]]" in shell.main else None,
        "source": tale.sign.source,
        "images": _images(place, url),
        "attachments": [
            {"url": urljoin(url, href), "title": name} for name, href in (*linked_files(tale), *tale.files)
        ],
        "related": [{"url": urljoin(url, o.href), "title": o.title, "published_at": o.iso} for o in others],
    }
    set_apart = bool(shell.lead) or INKS[place.ink].lead not in {"{}", "<p>{}</p>"}
    truth |= {"lead": tale.lead} if tale.lead and set_apart else {}
    truth |= {} if "noauthor" in tale.flags else {"author": tale.sign.author}
    truth |= {} if "bi" in tale.flags else {"language": "en" if "en" in tale.flags else "vi"}
    return truth


def _case(place: Place) -> Case:
    shell, number = place.shell, place.number
    rng = Random(f"sealed9/{number}")
    url = HOSTS[shell.portal] + PATHS[shell.portal].format(slug=slug(place.tale.title).lower(), id=2000 + number)
    at = moment(rng, rng.randint(2016, 2025))
    shown, iso = written(shell.portal, at, number // 3 % 8)
    date = (None, None) if number % 13 == 5 else (shown, iso)
    category, others, way = rng.choice(CATEGORIES), _others(shell, at, rng), rng.choice(WAYS)
    page = shell.top + shell.main + shell.bottom
    for slot, value in _slots(place, date[0] or "", category, others).items():
        page = page.replace(f"[[{slot}]]", value)
    body, headers = encode(page, way, rng)
    name = f"sealed9-{shell.portal}-{shell.name}-{place.ink}-{number}-{way}"
    return Case(
        name, "sealed9", shell.portal, shell.name, url, body, _truth(place, url, date, category, others), headers
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*map(_case, places()), *sealed9_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
