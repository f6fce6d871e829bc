"""A shell of the fifth sealed part: one site in one year, as templates; and the page it makes of a story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tests.generator.sealed5_tell import Sign, Tale

ALL = ("lai_chau", "dien_bien", "dien_bien_stttt")
Dress = Callable[[str, str, str, str], str]


@dataclass(frozen=True)
class Other:
    """Another article that a page links to."""

    title: str
    href: str
    day: datetime


@dataclass(frozen=True)
class Told:
    """All that one page needs: the tale, its moment as shown, its neighbours and its files."""

    tale: Tale
    url: str
    shown: str
    category: str
    others: tuple[Other, ...]
    files: tuple[tuple[str, str], ...]
    sign: Sign
    body: str
    top_picture: str
    views: int


@dataclass(frozen=True)
class Shell:
    """One site in one year. ``main`` has slots in double brackets; ``box`` stands inside the text."""

    name: str
    year: int
    site: str
    dress: Dress
    main: str
    date: str = '<p class="date">{}</p>'
    form: str = "own"
    inks: tuple[str, ...] = ("p", "div", "word")
    item: str = '<li><a href="{href}">{title}</a></li>'
    boxes: tuple[str, ...] = ()
    path: str = "/tin-tuc/{slug}-{id}.html"
    base: str = "/uploads/images/"
    file: str = "anh-{n}.jpg"
    portals: tuple[str, ...] = ALL
    field: str = ""
    prefix: str = ""
    omit: tuple[str, ...] = ()
    english: bool = False
    album: bool = False

    @property
    def has_lead(self) -> bool:
        return "[[L]]" in self.main

    @property
    def dated_list(self) -> bool:
        return "{day}" in self.item


def _files(files: tuple[tuple[str, str], ...]) -> str:
    return "".join(f'<li><a href="{href}">{name}</a></li>' for name, href in files)


def draw(shell: Shell, told: Told) -> str:
    """The page as text, with ``{charset}`` where a character set may be declared."""
    listed = "".join(
        shell.item.format(href=other.href, title=other.title, day=f"{other.day:%d/%m/%Y}") for other in told.others
    )
    field = shell.field.format(author=told.sign.author or "", source=told.sign.source or "")
    slots = {
        "T": told.tale.title, "D": shell.date.format(told.shown) if told.shown else "", "L": told.tale.lead, "B": told.body,
        "R": listed, "C": told.category, "F": _files(told.files), "S": field, "N": str(told.views), "U": told.url,
        "H": told.top_picture,
    }  # fmt: skip
    main = shell.main
    for slot, words in slots.items():
        main = main.replace(f"[[{slot}]]", words)
    return shell.dress(shell.site, told.tale.title, told.tale.lead, main)
