"""A part like the acceptance: the samples' pages taken apart and put together in twelve other ways, with thirty other texts.

Redesign, print view, WebForms, a page saved by a browser, text only, mobile, tables of 2008, a preview frame, NukeViet
new, printed, archived and without its style sheet; written without a look at the reader. ``sealed22.sha256`` pins the
pages and their truth (``python -m tests.generator.sealed22`` prints the digest).
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed22_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed22_dress import DRESSES, Dress, Link, broken_title, fill
from tests.generator.sealed22_ink import draw
from tests.generator.sealed22_tell import Piece, Stamp, Tale, beside, parse, sections, stamped

TALES: tuple[Tale, ...] = tuple(parse(text) for name in ("tales_a", "tales_b") for text in sections(name))
PAGES = 170
CATEGORIES = {
    "lai_chau": ("Chính sách đối ngoại", "Biên giới lãnh thổ", "Đối ngoại nhân dân", "Lãnh sự - kiều bào"),
    "dien_bien": ("Tin trong tỉnh", "Hợp tác quốc tế", "Người Điện Biên xa quê", "Biên giới hữu nghị"),
    "dien_bien_stttt": ("Thông tin đối ngoại", "Hợp tác quốc tế", "Biên giới - Lãnh thổ", "Công tác lãnh sự"),
}  # fmt: skip
ROADS = {
    "lai_chau": "/chinh-sach-doi-ngoai/{}--{}.html", "dien_bien": "/TinTuc/View/{}-{}",
    "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{}-{}.html",
}  # fmt: skip
LONG = 120
UNTIDY = re.compile(r">\n<")


def _pieces(dress: Dress, tale: Tale) -> list[Piece]:
    """The body in the order of the page: a first picture stands above the lead where the portal has it there."""
    pieces = [piece for piece in tale.pieces if piece.kind != "lead" or "leadfield" not in dress.options]
    first = next((piece for piece in pieces if piece.kind == "pic" and piece.text), None)
    if first and "top" in dress.options and tale.lead:
        return [first, *(piece for piece in pieces if piece is not first)]
    return pieces


def _silent(pieces: list[Piece], ink: str, number: int) -> set[str]:
    """Pictures whose caption stands in ``alt`` alone: what follows must not look like a caption."""
    if number // len(DRESSES) % 4 != 1 or "link" in ink:
        return set()
    return {
        one.file
        for one, after in pairwise(pieces)
        if one.kind == "pic" and after.kind == "p" and len(after.text) > LONG
    }


def _stamp(dress: Dress, tale: Tale, number: int, moment: datetime) -> Stamp:
    plain = sum(piece.kind == "p" for piece in tale.pieces)
    if dress.portal != "dien_bien_stttt" and (number + number // len(DRESSES)) % 7 == 4 and plain > 2:
        return Stamp()
    return stamped(dress.portal, moment, (0, 0, 1, 0, 2)[number % 5])


def _related(dress: Dress, rng: Random, number: int, moment: datetime) -> list[Link]:
    frame = dress.main + dress.shell
    if "[[R*" not in frame or number % 7 == 3:
        return []
    dated = "{shown}" in frame.split("[[R*]]")[1].split("[[/R]]")[0]
    out = []
    for at, one in enumerate(sealed22_others.links(rng, dress.portal, 6, moment.year)[:3]):
        stamp = beside(dress.portal, moment + timedelta(days=31 * at + 5, seconds=997 * at)) if dated else Stamp()
        out.append(replace(one, shown=stamp.shown, iso=stamp.iso, href=f"/lien-quan/{number}/{at}.html"))
    return out


def _moment(rng: Random) -> datetime:
    day = datetime(rng.randint(2009, 2025), rng.randint(1, 11), rng.randint(1, 28))
    return day + timedelta(seconds=rng.randrange(86_400))


def _words(tale: Tale, stamp: Stamp, category: str | None) -> dict[str, str]:
    """What the frame says of a tale, ready for a page."""
    plain = {
        "T": tale.title, "HEAD": tale.title, "L": tale.lead, "D": stamp.shown, "C": category, "A": tale.author, "O": tale.source,
    }  # fmt: skip
    return {name: html.escape(text or "", quote=False) for name, text in plain.items()} | {
        "TB": broken_title(tale.title)
    }


def _newest(dress: Dress, rng: Random, year: int, related: list[Link]) -> list[Link]:
    """A box of new articles; it shares none with the related list."""
    taken = {link.title for link in related}
    return [one for one in sealed22_others.links(rng, dress.portal, 9, year) if one.title not in taken][:3]


def _case(number: int) -> Case:
    dress, tale = DRESSES[number % len(DRESSES)], TALES[(number * 7 + number // 60) % len(TALES)]
    rng = Random(f"sealed22/{number}")
    moment = _moment(rng)
    ink = dress.inks[number // len(DRESSES) % len(dress.inks)]
    pieces = _pieces(dress, tale)
    silent, stamp = _silent(pieces, ink, number), _stamp(dress, tale, number, moment)
    files = [Link(name, f"/tep/{number}/{at}.pdf") for at, name in enumerate(tale.files) if "[[F*" in dress.main]
    loops = {"R": _related(dress, rng, number, moment), "F": files}
    category = CATEGORIES[dress.portal][number // 3 % 4] if "[[C]]" in dress.main else None
    words = _words(tale, stamp, category)
    words["B"] = draw(ink, dress.base, pieces, () if "field" in dress.options else tale.signs, silent)
    words["X"] = str(rng.randint(40, 9999))
    words["MAIN"] = fill(dress.main, words, loops)
    page = fill(dress.shell, words, {**loops, "N": _newest(dress, rng, moment.year, loops["R"])})
    page = UNTIDY.sub(">\r\n\t <!-- hết khối: Nguồn tin: Tin liên quan -->\n\n  <", page) if number % 5 == 2 else page
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    url = HOSTS[dress.portal] + ROADS[dress.portal].format(slug(tale.title).lower(), 700 + number)
    truth = _truth(tale, stamp, category, url) | _linked(url, loops) | {"images": _images(url, dress, pieces, silent)}
    name = f"sealed22-{dress.portal}-{dress.name}-{number}-{way}"
    return Case(name, "sealed22", dress.portal, dress.name, url, body, truth, headers)


def _images(url: str, dress: Dress, pieces: list[Piece], silent: set[str]) -> list[dict[str, Any]]:
    """The pictures in the order of the page; a caption is what a person sees below one, not its ``alt``."""
    return [
        {"url": urljoin(url, dress.base + one.file), "caption": None if one.file in silent else one.text or None}
        for one in pieces
        if one.kind == "pic"
    ]


def _linked(url: str, loops: dict[str, list[Link]]) -> dict[str, Any]:
    return {
        "attachments": [{"url": urljoin(url, one.href), "title": one.title} for one in loops["F"]],
        "related": [{"url": urljoin(url, one.href), "title": one.title, "published_at": one.iso} for one in loops["R"]],
    }


def _truth(tale: Tale, stamp: Stamp, category: str | None, url: str) -> dict[str, Any]:
    """The fields of the contract that do not hang on the frame; a text without a marked lead says nothing of one."""
    first = [tale.lead] if tale.lead else []
    rest = [line for piece in tale.pieces if piece.kind != "lead" and (line := piece.line())]
    fields = {
        "url": url, "title": tale.title, "text": "\n\n".join(first + rest), "published_at": stamp.iso,
        "published_raw": stamp.shown or None, "category": category, "author": tale.author, "source": tale.source,
        "language": tale.language,
    }  # fmt: skip
    return fields | ({"lead": tale.lead} if tale.lead else {})


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*map(_case, range(PAGES)), *sealed22_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
