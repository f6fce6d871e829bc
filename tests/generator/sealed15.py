"""A twenty-first part: all that provincial sites of 2005 to 2026 put round and into an article.

60 tales, each on four of 16 sites; every page draws its bars, boxes and lists from those its site has. 60 pages are no
article. Written without a look at the reader; ``sealed15.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed15`` prints the digest).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any, NamedTuple
from urllib.parse import urljoin

from tests.generator import sealed15_others
from tests.generator.articles import address, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed15_dates import stamped
from tests.generator.sealed15_ink import INKS, drawn, mixed, signed
from tests.generator.sealed15_page import Frame, Skin, fill, frame_of, skins
from tests.generator.sealed15_pool import COMMENTS, FILES, OTHERS, TOPICS
from tests.generator.sealed15_tell import Block, Sign, Tale, sign, tales, text_of

SKINS = skins()
TALES = tales()
ROUNDS = 4


class Place(NamedTuple):
    """One page to be made: a tale on a site."""

    skin: Skin
    tale: Tale
    number: int
    round_: int


class Told(NamedTuple):
    """A page before it is bytes."""

    place: Place
    portal: str
    url: str
    frame: Frame
    boxes: list[str]
    story: dict[str, str]
    truth: dict[str, Any]


def places() -> list[Place]:
    """Every tale on one site of each of the four files of sites, in changing company."""
    return [
        Place(SKINS[4 * round_ + (number + number // 4 * round_ + round_) % 4], tale, number, round_)
        for number, tale in enumerate(TALES)
        for round_ in range(ROUNDS)
    ]


def _sign(place: Place, rng: Random) -> Sign:
    number = place.number * 7 + place.round_ * 5
    if place.skin.words("ends") == ["field"]:  # the site prints both in fields of its own
        if place.tale.flag == "en":
            return Sign()
        both = sign("", 8, rng)
        return Sign(both.author if number % 3 else None, both.source if number % 2 else None)
    if place.skin.words("signs") == ["author"]:  # the site's own line for the source is empty
        chosen = sign("", (0, 1, 6, 9, 12)[number % 5], rng)
        return Sign() if place.tale.flag else chosen
    return sign(place.tale.flag, number, rng)


def _pictures(tale: Tale, rng: Random) -> dict[int, str]:
    """The address of each picture of *tale* by the place of its block."""
    names = (f"/upload/images/{slug(tale.title)[:18].lower()}-{rng.randint(10, 99)}" for _ in tale.blocks)
    return {at: f"{next(names)}{at}.jpg" for at, block in enumerate(tale.blocks) if block.kind == "pic"}


def _contents(tale: Tale, html: list[str]) -> str:
    """A table of contents, as a plug-in makes it: links to the headings, which get a name."""
    heads = [(at, block.lines[0]) for at, block in enumerate(tale.blocks) if block.kind == "h"]
    if len(heads) < 2:
        return ""
    links = []
    for number, (at, words) in enumerate(heads, 1):
        said = escape(words, quote=False)
        html[at] = html[at].replace(said, f'<span id="muc-{number}">{said}</span>')
        links.append(f'<li><a href="#muc-{number}">{said}</a></li>')
    return f'<nav class="toc-box"><p class="toc-title">Nội dung bài viết</p><ul>{"".join(links)}</ul></nav>'


def _body(place: Place, told_lead: str, top: int | None, ending: Sign, boxes: list[str], rng: Random) -> str:
    """The editor's field: lead where it has no place of its own, pieces, signature, boxes."""
    inks = place.skin.words("inks")
    ink = INKS[inks[(place.number + place.round_) % len(inks)]]
    pictures = _pictures(place.tale, Random(place.tale.title))
    html = [drawn(ink, block, pictures.get(at, "")) for at, block in enumerate(place.tale.blocks)]
    contents = _contents(place.tale, html) if place.skin.words("toc") else ""
    kept = [at for at in range(len(html)) if at != top]
    blocks, pieces = [place.tale.blocks[at] for at in kept], [html[at] for at in kept]
    pieces = mixed(pieces, blocks, boxes, rng)
    pieces = signed(ink, pieces, blocks[-1], ending.lines, glued=place.number % 3 == 1)
    opening = [ink.p.format(told_lead)] if told_lead else []
    return "\n".join([*opening, *([contents] if contents else []), *pieces])


def _files(skin: Skin, place: Place, rng: Random) -> list[tuple[str, str]]:
    if "file" not in skin.settings or not (place.tale.flag == "doc" or place.number % 4 == 2):
        return []
    names = rng.sample(FILES, rng.choice((1, 1, 2)))
    return [
        (f"/files/{slug(name.rsplit('.', 1)[0]).lower()}-{rng.randint(100, 999)}.{name.rsplit('.', 1)[1]}", name)
        for name in names
    ]


def _lead(place: Place) -> tuple[str, str, bool]:
    """The lead for the site's own place, the one the text opens with, and whether a person can tell it is the lead."""
    lead, style = place.tale.lead, place.skin.settings["lead"]
    if not lead:
        return "", "", False
    said = escape(lead, quote=False)
    if style == "bold":
        return "", f"<strong>{said}</strong>", True
    if place.number % 9 == 4:
        return "", said, False
    return lead, said if place.number % 8 == 3 else "", True


def tell(place: Place) -> Told:
    """One page and what is true of it."""
    skin, tale = place.skin, place.tale
    rng = Random(f"sealed15/{skin.name}/{place.number}")
    portals, forms, years = skin.words("portals"), skin.words("forms"), skin.words("years")
    portal = portals[(place.number // 2) % len(portals)]
    year = rng.randint(int(years[0]), int(years[1]))
    moment = datetime(year, 1, 1) + timedelta(
        days=rng.randrange(60 if year == 2026 else 330), seconds=rng.randrange(86400)
    )
    shown, iso = stamped(portal, moment, int(forms[(place.number // 4) % len(forms)]))
    ending, files, topic = _sign(place, rng), _files(skin, place, rng), rng.choice(TOPICS)
    slot, opening, clear = _lead(place)
    pictures = _pictures(tale, Random(tale.title))
    named = [at for at in pictures if tale.blocks[at].lines[0]]
    top = named[0] if "top" in skin.settings and named else None
    filled = {"cat"} | {
        name
        for name, value in (
            ("lead", slot),
            ("author", "" if " - " in (ending.author or "") else ending.author),
            ("source", ending.source),
        )
        if value
    }
    filled |= ({"files"} if files else set()) | ({"top"} if top is not None else set())
    frame, boxes = frame_of(skin, rng, list(OTHERS), moment, COMMENTS, filled)
    story = {
        "title": tale.title, "date": shown, "cat": topic, "lead": slot, "author": ending.author or "",
        "source": ending.source or "", "body": _body(place, opening, top, ending, boxes, rng),
        "files": "".join(re.sub(r"\[\[small\]\]", lambda m: str(rng.randint(12, 900)), skin.settings["file"]).format(href=href, name=name) for href, name in files),
        "top": skin.settings["top"].format(src=pictures[top], cap=escape(tale.blocks[top].lines[0], quote=False)) if top is not None else "",
    }  # fmt: skip
    url = (
        address(portal, tale.title, rng) if portal != "dien_bien" else f"{address(portal, tale.title, rng)}-{skin.name}"
    )
    truth = {
        "title": tale.title, "text": text_of(tale), "published_at": iso, "category": topic if "[[cat]]" in frame.html else None,
        "author": ending.author, "source": ending.source, "language": "en" if tale.flag == "en" else "vi",
        "images": _seen(url, tale.blocks, pictures, top),
        "attachments": [{"url": urljoin(url, href), "title": name} for href, name in files if "[[files]]" in frame.html],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if clear else {}
    truth |= {"published_raw": shown} if skin.words("raw") != ["no"] else {}
    if (
        not frame.doubtful
    ):  # a second list of links, or one inside the text: which of them is *the* list is a matter of taste
        truth["related"] = [link | {"url": urljoin(url, str(link["url"]))} for link in frame.related]
    return Told(place, portal, url, frame, boxes, story, truth)


def _seen(
    url: str, blocks: tuple[Block, ...], pictures: dict[int, str], top: int | None
) -> list[dict[str, str | None]]:
    order = sorted(pictures, key=lambda at: (at != top, at))
    return [{"url": urljoin(url, pictures[at]), "caption": blocks[at].lines[0] or None} for at in order]


def _case(told: Told) -> Case:
    place = told.place
    rng = Random(f"sealed15/bytes/{place.skin.name}/{place.number}")
    way = rng.choice(("declared", "declared", "declared", *WAYS))
    body, headers = encode(fill(told.frame.html, told.story), way, rng)
    name = f"sealed15-{told.portal}-{place.skin.name}-{place.number}-{way}"
    return Case(name, "sealed15", told.portal, place.skin.name, told.url, body, told.truth, headers)


def blank(told: Told) -> str:
    """The page of *told* without its story: what the site itself shows, the boxes inside the text included."""
    empty = dict.fromkeys(told.story, "") | {"date": told.story["date"], "cat": told.story["cat"]}
    return fill(
        told.frame.html.replace("{charset}", ""), empty | {"body": "\n".join(told.boxes), "files": told.story["files"]}
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = tuple(_case(tell(place)) for place in places())
    return (*articles, *(replace(case, split="sealed15") for case in sealed15_others.cases()))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
