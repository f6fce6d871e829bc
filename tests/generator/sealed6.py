"""A tenth part: the three portals once more, their own labels, lists and footers in markups none of the samples has.

29 ideas of markup, 12 hands of editors, 36 tales and 39 pages that are no article; written without a look at the reader.
``sealed6.sha256`` pins the pages and their truth (``python -m tests.generator.sealed6`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from pathlib import PurePosixPath
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed6_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed5_tell import Piece, Tale, dashed, parse, text_of, with_files
from tests.generator.sealed6_dates import Stamp, moment, stamped
from tests.generator.sealed6_dress import SITES, Other, comments, foot, menu, related, rows, side, way
from tests.generator.sealed6_ink import INKS
from tests.generator.sealed6_ink import draw as draw_body
from tests.generator.sealed6_more import AGENCIES, ENGLISH, NAMES, OTHERS, PAPERS, SHORT, TOPICS
from tests.generator.sealed6_shells import SHELLS, Shell, capitals
from tests.generator.sealed6_tales import NEWS

TALES = tuple(parse(text) for text in (*NEWS, *PAPERS, *SHORT, *ENGLISH))
ROUNDS = 8
PATHS = {
    "lai_chau": "/chinh-sach-doi-ngoai/{slug}--{id}.html",
    "dien_bien": "/TinTuc/View/{slug}-{id}",
    "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html",
}
BASES = {
    "lai_chau": "/upload/2000066/20200214/",
    "dien_bien": "/Uploads/Images/",
    "dien_bien_stttt": "/uploads/news/2021_04/",
}
FILE_NAMES = {"lai_chau": "dn_{n}.jpg", "dien_bien": "IMG_{n}.jpeg", "dien_bien_stttt": "anh-{n}.jpg"}
FILES = ("Kế hoạch phối hợp.pdf", "Mẫu biên bản.docx")
SIGNS = ("Tin, ảnh: {n}", "Bài, ảnh: {n}", "Tin bài: {n}", "Tác giả: {n}", "Thực hiện: {n}")
AT_LAI_CHAU = ("", "", *SIGNS, "{n}", "{n} - {m}", "BBT", "Nguồn: {s}", "(Nguồn: {s})", "Theo {s}", "{n} (Theo {s})")


@dataclass(frozen=True)
class Told:
    """One page before it is drawn: the tale, where and when it stands, who signed it and what stands beside it."""

    shell: Shell
    number: int
    portal: str
    ink: str
    tale: Tale
    url: str
    stamp: Stamp | None
    topic: str
    author: str | None
    source: str | None
    signs: tuple[str, ...]
    others: tuple[Other, ...]
    spare: tuple[Other, ...]
    files: tuple[tuple[str, str], ...]
    repeat: str

    @property
    def base(self) -> str:
        return BASES[self.portal]

    @property
    def has_lead(self) -> bool:
        return bool(self.tale.lead and self.shell.lead)

    @property
    def top(self) -> Piece | None:
        """The picture above the text: two of the portals put it there."""
        named = (piece for piece in self.tale.pieces if piece.kind == "pic" and piece.text)
        return None if self.portal == "dien_bien" else next(named, None)


def _signed(portal: str, number: int, rng: Random) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Author, source and the lines that say so; two portals print the label of the source even when it is empty."""
    one, two = rng.sample(NAMES, 2)
    agency = rng.choice(AGENCIES)
    if portal == "lai_chau":
        form = AT_LAI_CHAU[number * 5 % len(AT_LAI_CHAU)]
        line = form.format(n=one, m=two, s=agency)
        author = line if form in {"BBT", "{n} - {m}"} else one if "{n}" in form else None
        return author, agency if "{s}" in form else None, (line,) if line else ()
    author, source = one if number % 5 else None, agency if number % 3 == 1 else None
    if portal == "dien_bien":
        first = SIGNS[number % len(SIGNS)].format(n=one)
        return author, source, (*((first,) if author else ()), f"Nguồn tin: {source or ''}".strip())
    lines = (f"Tác giả: {author}" if author else "", f"Nguồn tin: {source}" if source else "")
    return author, source, tuple(line for line in lines if line)


def _neighbours(rng: Random, portal: str, at: datetime) -> tuple[Other, ...]:
    """Five articles of the lists and three of a side box: all newer on Lai Châu, two newer and the rest older on NukeViet."""
    days = (530, 523, 517, 516, 494) if portal == "lai_chau" else (19, 8, -6, -13, -30)
    titles = rng.sample(OTHERS, 8)
    return tuple(
        Other(title, f"/tin/{slug(title).lower()}-{place}.html", at + timedelta(days=day, hours=place))
        for place, (title, day) in enumerate(zip(titles, (*days, 3, 2, 1), strict=True))
    )


def _tale(shell: Shell, ink: str, portal: str, number: int, rng: Random) -> Tale:
    tale = TALES[number * 7 % len(TALES)]
    if shell.name == "title_capitals":
        tale = replace(tale, title=tale.title.upper())
    return with_files(dashed(tale) if INKS[ink].dash else tale, rng, FILE_NAMES[portal])


def _told(shell: Shell, round_: int, number: int) -> Told:
    turn = round_ + SHELLS.index(shell)
    rng = Random(f"sealed6/{shell.name}/{round_}")
    portal = shell.portals[turn % len(shell.portals)]
    ink = shell.inks[(round_ // len(shell.portals) + round_) % len(shell.inks)]
    tale = _tale(shell, ink, portal, number, rng)
    at = moment(rng)
    stamp = stamped(portal, at, number) if number % 12 != 7 else None
    stamp = stamp.upper() if stamp and shell.label is capitals else stamp
    author, source, signs = _signed(portal, number, rng) if tale.flag != "en" else (None, None, ())
    others = _neighbours(rng, portal, at)
    url = HOSTS[portal] + PATHS[portal].format(slug=slug(tale.title), id=700 + number)
    files = tuple(
        (name, f"/tep/{number}-{at}{PurePosixPath(name).suffix}") for at, name in enumerate(FILES[: 1 + number % 2])
    )
    shown = files if shell.files and portal != "dien_bien" else ()
    repeat = (
        ("", "", "", "", tale.lead, "", "", "ĐBP - " + tale.lead, "")[number % 9] if tale.lead and shell.lead else ""
    )
    repeat = "" if tale.lead.startswith("ĐBP") or tale.flag else repeat
    return Told(
        shell, number, portal, ink, tale, url, stamp, rng.choice(TOPICS), author, source, signs, others[:5], others[5:], shown, repeat
    )  # fmt: skip


def _pieces(told: Told) -> list[Piece]:
    """What the editor's field holds: the lead too where the page has no place for it, or once more where someone repeated it."""
    first = told.repeat if told.has_lead else told.tale.lead
    rest = [piece for piece in told.tale.pieces if piece is not told.top]
    return [Piece("p", first), *rest] if first else rest


def _date(told: Told) -> str:
    stamp = told.stamp
    if stamp is None:
        return ""
    second = f" {stamp.second}" if stamp.second else ""
    return told.shell.date.format(s=stamp.start, l=stamp.label, m=stamp.more, a=stamp.first, b=second, e=stamp.end)


def _page_title(told: Told) -> str:
    """The page's own title; an undated page always confirms its article's there."""
    title = escape(told.tale.title, quote=False)
    if told.shell.head == "title" or told.stamp is None:
        return title
    return (title, f"{title} - {SITES[told.portal]}", SITES[told.portal])[told.number % 3]


def _broken(title: str) -> str:
    words = escape(title, quote=False).split(" ")
    third = max(2, len(words) // 3)
    return "<br>".join(" ".join(words[at : at + third]) for at in range(0, len(words), third))


def _sign_lines(told: Told) -> list[str]:
    """The signature; only its label is written as the shell writes labels."""
    parts = (line.partition(":") for line in told.signs)
    return [told.shell.label(label) + colon + name if colon else label for label, colon, name in parts]


def _files(told: Told) -> str:
    links = [f'<a href="{href}">{name}</a>' for name, href in told.files]
    return rows(told.shell.rows, [told.shell.files, *links]) if links else ""


def _slots(told: Told) -> dict[str, str]:
    shell, portal = told.shell, told.portal
    kind, fields = shell.rows, _sign_lines(told)
    in_body = portal != "dien_bien_stttt"
    return {
        "PT": _page_title(told), "W": way(portal, told.topic, shell.step), "T": escape(told.tale.title, quote=False), "TB": _broken(told.tale.title),
        "D": _date(told), "H": draw_body(told.ink, [told.top], (), told.base) if told.top else "",
        "L": shell.lead.format(escape(told.tale.lead, quote=False)) if told.has_lead else "",
        "B": draw_body(told.ink, _pieces(told), fields if in_body else (), told.base, portal == "dien_bien" and told.number % 2 == 0),
        "S": "" if in_body else "".join(shell.field.format(line) for line in fields), "F": _files(told),
        "C": comments(portal, kind), "R": related(portal, kind, told.others, shell.label), "X": side(portal, kind, told.spare, shell.label),
        "E": foot(portal, kind, 400 + told.number * 13), "M": menu(portal, kind), "O": SITES[portal], "U": told.url, "CS": "{charset}",
    }  # fmt: skip


def drawn(told: Told) -> str:
    """The page as text, with ``{charset}`` where a character set may be declared."""
    page = told.shell.page
    if (
        told.portal != "dien_bien"
    ):  # the portal's order: the picture and its caption stand before the lead, on NukeViet after it
        page = page if told.portal == "lai_chau" else _lead_first(page)
    for slot, words in _slots(told).items():
        page = page.replace(f"[[{slot}]]", words)
    return page


def _lead_first(page: str) -> str:
    return (
        page.replace("[[H]]", "[[#]]").replace("[[L]]", "[[H]]").replace("[[#]]", "[[L]]") if "[[L]]" in page else page
    )


def _truth(told: Told) -> dict[str, Any]:
    """The fields of the contract; where a person could answer in two ways the shell leaves the field out."""
    pictures = [piece for piece in told.tale.pieces if piece.kind == "pic"]
    pictures.sort(key=lambda piece: piece is not told.top)
    again = told.has_lead and told.repeat not in {"", told.tale.lead}
    whole = replace(told.tale, pieces=(Piece("p", told.repeat), *told.tale.pieces)) if again else told.tale
    fields = {
        "title": told.tale.title, "text": text_of(whole), "published_at": told.stamp.iso if told.stamp else None,
        "published_raw": told.stamp.line if told.stamp else None, "author": told.author, "source": told.source,
        "category": told.topic if told.portal != "dien_bien" and "[[W]]" in told.shell.page else None,
        "language": "en" if told.tale.flag == "en" else "vi",
        "images": [{"url": urljoin(told.url, told.base + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(told.url, href), "title": name} for name, href in told.files], "related": _related(told),
    }  # fmt: skip
    if told.has_lead:
        fields["lead"] = told.tale.lead
    return {name: value for name, value in fields.items() if name not in told.shell.omit}


def _related(told: Told) -> list[dict[str, Any]]:
    if told.portal == "dien_bien" or "[[R]]" not in told.shell.page:
        return []
    form = "%Y-%m-%dT%H:%M:%S+07:00" if told.portal == "lai_chau" else "%Y-%m-%d"
    return [
        {"url": urljoin(told.url, other.href), "title": other.title, "published_at": other.day.strftime(form)}
        for other in told.others
    ]


def _case(shell: Shell, round_: int, number: int) -> Case:
    told = _told(shell, round_, number)
    rng = Random(f"sealed6/way/{number}")
    how = rng.choice(WAYS)
    body, headers = encode(drawn(told), how, rng)
    name = f"sealed6-{told.portal}-{shell.name}-{round_}-{how}"
    return Case(name, "sealed6", told.portal, shell.name, told.url, body, _truth(told), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(shell, round_) for shell in SHELLS for round_ in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed6_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
