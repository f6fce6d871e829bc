"""An eighth part: 51 markups after real products and their redesigns, 41 tales with traps, written without a look at the reader.

``sealed4.sha256`` pins the pages and their truth (``python -m tests.generator.sealed4`` prints the digest).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from random import Random
from typing import Any

from tests.generator import (
    sealed4_cms,
    sealed4_gov,
    sealed4_more,
    sealed4_new,
    sealed4_old,
    sealed4_others,
    sealed4_spots,
)
from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed4_dates import moment
from tests.generator.sealed4_genres import GENRES
from tests.generator.sealed4_ink import INKS, SIGNS, Hand
from tests.generator.sealed4_page import Shell
from tests.generator.sealed4_tales import TALES
from tests.generator.sealed4_tell import Piece, Tale, parse
from tests.generator.sealed4_told import OTHERS, Other, Told, slug, truth
from tests.generator.sealed4_traps import TRAPS

SHELLS: tuple[Shell, ...] = (
    *sealed4_cms.SHELLS, *sealed4_gov.SHELLS, *sealed4_old.SHELLS, *sealed4_new.SHELLS, *sealed4_spots.SHELLS,
    *sealed4_more.SHELLS,
)  # fmt: skip
STOCK = (*TALES, *GENRES, *TRAPS)
ROUNDS = 6
#: Shells that show another date beside the article or nothing but the date to tell the title by: undated, they would be riddles.
ALWAYS_DATED = {
    "vnpt_portal", "nukeviet3", "php_tables", "comments_full", "counted_date", "changed_line", "webforms_labels",
    "dotnetnuke", "classic_asp", "one_span",
}  # fmt: skip
#: Shells that print the lead in a field of its own: some editors begin the text with it again, behind an agency's name.
PREFIXED = {"vnpt_portal", "vnpt_slim", "nukeviet4_egov", "nuxt_app"}


def _fits(shell: Shell, flat: bool, tale: Tale) -> bool:
    if (shell.name == "english_ui") != (tale.language == "en"):
        return shell.name != "english_ui" and tale.language == "en" and not flat
    if flat and "table" in tale.kinds:
        return False
    return shell.name != "links_inside" or len(tale.pieces) > 3


def _tale(shell: Shell, flat: bool, number: int, rng: Random) -> Tale:
    order = [(number * 11 + step) % len(STOCK) for step in range(len(STOCK))]
    tale = next(tale for tale in (parse(STOCK[at], rng) for at in order) if _fits(shell, flat, tale))
    pictures = iter(rng.sample(range(100, 999), 9))
    pieces = tuple(replace(p, number=next(pictures)) if p.kind == "pic" else p for p in tale.pieces)
    return replace(tale, pieces=pieces, breaks=_broken(tale) if number % 9 == 4 else tale.breaks)


def _broken(tale: Tale) -> tuple[str, ...]:
    words = tale.title.split(" ")
    return (" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])) if len(words) > 9 else tale.breaks


def _told(shell: Shell, round_: int, number: int, rng: Random) -> Told:
    portal = shell.portals[round_ % len(shell.portals)]
    ink = INKS[shell.inks[round_ % len(shell.inks)]]
    tale = _tale(shell, ink.flat, number, rng)
    form = _form(shell, portal, round_)
    if shell.name in PREFIXED and round_ % 3 == 2:
        tale = replace(tale, pieces=(Piece("p", f"LCĐN - {tale.lead}"), *tale.pieces))
    at = moment(rng, portal == "dien_bien" and form != "db")
    dated = shell.name in ALWAYS_DATED or number % 14 != 5
    base = rng.choice(
        (
            "/Upload/anh-bai/",
            "/uploads/images/2021/",
            "../../Images/2018/",
            "https://cdn.example.vn/anh/",
            "/Portals/0/HinhAnh/",
            "/media/tin-tuc/",
        )
    )
    hand = Hand(rng, ink, rng.choice(shell.pictures), rng.choice(SIGNS), base, number % 5 == 2, number % 7 == 3)
    others = tuple(
        Other(title, f"/bai/{slug(title)}-{at_}.html", moment(rng, True).replace(day=13) + timedelta(days=at_))
        for at_, title in enumerate(rng.sample(OTHERS, 6 if "nukeviet" in shell.name else 5))
    )
    path = shell.path.format(slug=slug(tale.title), id=300 + number)
    files = tuple((name, f"/files/{at_}/{name}") for at_, name in enumerate(tale.files))
    return Told(tale, portal, HOSTS[portal] + path, at if dated else None, form, others if shell.listed else (), files, hand, rng)  # fmt: skip


def _form(shell: Shell, portal: str, round_: int) -> str:
    able = [form for form in shell.forms if form not in {"lc", "db"} or (form == "lc") == (portal == "lai_chau")]
    return able[round_ // 2 % len(able)]


def _truth(shell: Shell, told: Told) -> dict[str, Any]:
    fields = truth(told, shell.dated_list)
    if not shell.crumb:
        fields["category"] = None
    if told.hand.picture == "lazy":  # which of its two addresses is the picture's is a matter of taste
        fields["images"] = [{"caption": picture["caption"]} for picture in fields["images"]]
    return {name: value for name, value in fields.items() if name not in shell.omit}


def _case(shell: Shell, round_: int, number: int) -> Case:
    rng = Random(f"sealed4/{shell.name}/{round_}")
    told = _told(shell, round_, number, rng)
    fields = _truth(shell, told)
    way = rng.choice(WAYS)
    body, headers = encode(shell.draw(told), way, rng)
    name = f"sealed4-{told.portal}-{shell.name}-{round_}-{way}"
    return Case(name, "sealed4", told.portal, shell.name, told.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(shell, round_) for shell in SHELLS for round_ in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed4_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
