"""The thirty-eighth sealed part: the words of the acceptance once more, on systems as provinces run them.

Twenty layouts (DotNetNuke, SharePoint, Liferay, WebForms, ASP, NukeViet 3 to 5) by ways of pasting, encodings, traps and
optional parts, drawn by lot, and forty pages that hold no article. Written by someone who had not read the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed29_hands import address_of
from tests.generator.sealed38_kit import (
    BETWEEN,
    DOCS,
    HEADINGS,
    HIDDEN,
    MENU,
    MENU2,
    MENU_EN,
    NEWS,
    NEWS_EN,
    SECTIONS,
    SECTIONS_EN,
    TAGS,
    date,
    shown,
)  # fmt: skip
from tests.generator.sealed38_pastes import CELLED, PASTES, Paste, draw, listed
from tests.generator.sealed38_tell import TALES, Piece, Signed, Tale, signed, trapped

ARTICLES = 160
SITE = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở TTTT Điện Biên",
}
#: Layouts whose middle can hold something else than an article.
OPEN = ("x38_dnn_panes", "x38_all_one_column", "x38_liferay_six", "x38_sharepoint_ribbon", "x38_mvc_partials", "x38_sidebars_before", "x38_list_webparts", "x38_nv45_panels")  # fmt: skip
_ENVIRONMENT = Environment(autoescape=False)


@dataclass(frozen=True)
class Layout:
    """One system's page: its portal, its name, what it has (category, lead, related...), its template."""

    portal: str
    name: str
    flags: frozenset[str]
    page: str


def _sections(name: str) -> Iterator[tuple[str, str]]:
    text = (Path(__file__).parent / f"sealed38_{name}.txt").read_text(encoding="utf-8")
    for part in ("\n" + text).split("\n=== ")[1:]:
        head, page = part.split("\n", 1)
        yield head, page


def _layouts() -> Iterator[Layout]:
    for portal, name in (("lai_chau", "lai_chau"), ("dien_bien", "dien_bien"), ("dien_bien_stttt", "nukeviet")):
        for head, page in _sections(name):
            title, *flags = head.split()
            yield Layout(portal, title, frozenset(flags), page)


LAYOUTS = tuple(_layouts())


def _address(layout: Layout, title: str, number: int) -> str:
    host, name = HOSTS[layout.portal], slug(title)
    if layout.portal == "lai_chau":
        return f"{host}/doi-ngoai/{name.lower()}--{8100 + number}.html"
    if layout.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return (
        f"{host}/{'en' if 'en' in layout.flags else 'vi'}/news/Thong-tin-doi-ngoai/{name.lower()}-{8100 + number}.html"
    )


def _title(title: str, rng: Random) -> str:
    words = escape(title, quote=False).split(" ")
    half = len(words) // 2
    first, last = " ".join(words[:half]), " ".join(words[half:])
    return rng.choice((
        f"{first} {last}", f"{first} {last}", f"{first} {last}", f"{first}<br />{last}", f"\n\t\t{first}\n\t\t{last}\n",
        f"<span>{first}</span> <span>{last}</span>", f"{first} {last}&nbsp;",
    ))  # fmt: skip


def _window(layout: Layout, title: str, dated: bool, rng: Random) -> str:
    site = SITE[layout.portal]
    full = (title, f"{title} - {site}", f"{site} | {title}")
    return escape(rng.choice((*full, *full, site, "") if dated else full), quote=False)


def _opening(layout: Layout, tale: Tale, rng: Random) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the body up to its second paragraph, and those of the truth: a lead above may come again."""
    pieces = list(tale.pieces)
    if not tale.lead:
        return pieces, pieces
    lead = Piece(rng.choice(("p", "lead")), (tale.lead,))
    if "lead" not in layout.flags:
        first = 1 if layout.portal == "lai_chau" and pieces[0].kind == "pic" and rng.random() < 0.6 else 0
        pieces.insert(first, lead)
        return pieces, pieces
    told = [Piece("p", (tale.lead,)), *pieces]
    chance = rng.random()
    if chance < 0.1:
        return [Piece("p", (tale.lead,)), *pieces], told
    if chance < 0.18:
        again = Piece("p", (f"(DOINGOAI) - {tale.lead}",))
        return [again, *pieces], [told[0], again, *pieces]
    return pieces, told


def _paste(tale: Tale, rng: Random) -> tuple[str, Paste]:
    flat = not any(piece.kind in {"table", "pic"} for piece in tale.pieces)
    if flat and rng.random() < 0.1:
        return "celled", CELLED
    name = rng.choice(sorted(PASTES))
    return name, PASTES[name]


def _related(
    layout: Layout, moment: datetime, url: str, rng: Random
) -> tuple[list[dict[str, str]], list[dict[str, Any]]]:
    drawn: list[dict[str, str]] = []
    truth: list[dict[str, Any]] = []
    if "rel" not in layout.flags or rng.random() < 0.2:
        return drawn, truth
    news = NEWS_EN if "en" in layout.flags else NEWS
    for at, title in enumerate(rng.sample(news, rng.randint(3, min(5, len(news))))):
        told, iso = shown(layout.portal, moment + timedelta(days=rng.randint(-300, 300), minutes=rng.randrange(1440)))
        href = f"/tin/{slug(title).lower()}-{at + 3}.html"
        drawn.append({"title": title, "href": href, "shown": told})
        truth.append({"title": title, "url": urljoin(url, href), "published_at": iso})
    return drawn, truth


def _kit(layout: Layout, number: int, rng: Random) -> dict[str, Any]:
    english = "en" in layout.flags
    day = datetime(2026, 11, 2) + timedelta(days=number % 28)
    return {
        "menu": MENU_EN if english else MENU, "menu2": MENU2, "docs": DOCS, "side": rng.sample(NEWS_EN if english else NEWS, 4), "news": NEWS,
        "views": f"{1500 + 37 * number}", "n": str(8100 + number), "today": f"Hôm nay, ngày {day:%d/%m/%Y}", "h1": rng.choice(HIDDEN), "h2": rng.choice(HIDDEN), "h1r": rng.choice(("", "<!-- Tin liên quan -->")),
        "tags": rng.sample(TAGS, 3) if rng.random() < 0.7 else [],
    }  # fmt: skip


def _page(layout: Layout, fields: dict[str, Any], middle: str | None = None) -> str:
    """The page with its fields filled; *middle* stands in place of the article."""
    page = layout.page
    if middle is not None:
        page = re.sub(r"\{\{h1\}\}.*\{\{h2\}\}", lambda _: middle, page, flags=re.S)
    return _ENVIRONMENT.from_string(page).render(fields)


def _text(paste: Paste, pieces: list[Piece]) -> str:
    return "\n\n".join(line for piece in pieces if piece.kind != "pic" for line in listed(paste, piece))


def _images(pieces: list[Piece], url: str) -> list[dict[str, str | None]]:
    pictures = [piece.lines for piece in pieces if piece.kind == "pic"]
    return [
        {"url": urljoin(url, address_of(lines[0])), "caption": lines[1] if len(lines) > 1 else None}
        for lines in pictures
    ]


def _truth(
    layout: Layout, tale: Tale, by: Signed, raw: tuple[str | None, str | None], parts: dict[str, Any]
) -> dict[str, Any]:
    truth = {
        "title": tale.title,
        "author": by.author,
        "source": by.source,
        "language": tale.language,
        "published_raw": raw[0],
        "published_at": raw[1],
        **parts,
    }
    if "lead" in layout.flags and tale.lead:
        truth["lead"] = tale.lead
    return truth


def _article(layout: Layout, tale: Tale, seed: str, number: int) -> Case:
    rng = Random(f"{seed}/{number}")
    url, english = _address(layout, tale.title, number), "en" in layout.flags
    tale = trapped(tale, rng, rng.choice((0, 1, 1, 2, 3)))
    moment = datetime(2012, 2, 3, 0, 4, 7) + timedelta(minutes=rng.randrange(6_900_000), seconds=rng.randrange(60))
    drawn, raw, iso = date(layout.portal, moment, rng, english) if rng.random() < 0.88 else ("", None, None)
    by = signed(rng, english, "fields" in layout.flags)
    (body, told), (_, paste) = _opening(layout, tale, rng), _paste(tale, rng)
    (rel, related), kit = _related(layout, moment, url, rng), _kit(layout, number, rng)
    cat = rng.choice(SECTIONS_EN if english else SECTIONS)
    between = ("",) if paste is CELLED else BETWEEN
    files = (
        [{"href": f"/tep/{name.replace(' ', '%20')}", "name": name} for name in tale.files]
        if "files" in layout.flags
        else []
    )
    fields = kit | {
        "t": _title(tale.title, rng), "wt": _window(layout, tale.title, bool(raw), rng), "raw": drawn, "cat": cat, "lead": escape(tale.lead, quote=False), "rel": rel, "files": files,
        "relhead": rng.choice(HEADINGS[layout.portal]), "body": draw(paste, [*body, *(Piece("sig", (line,)) for line in by.lines)], rng, between),
        "author": by.author if by.fields else "", "source": by.source if by.fields else "",
    }  # fmt: skip
    parts = {
        "text": _text(paste, told),
        "images": _images(told, url),
        "related": related,
        "attachments": [{"url": urljoin(url, file["href"]), "title": file["name"]} for file in files],
    }
    parts |= {} if "blur" in layout.flags else {"category": cat if "cat" in layout.flags else None}
    return _case(
        layout,
        layout.name,
        f"{number:03}",
        url,
        _page(layout, fields),
        _truth(layout, tale, by, (raw, iso), parts),
        rng,
    )


def _case(
    layout: Layout, family: str, mark: str, url: str, page: str, truth: dict[str, Any] | None, rng: Random
) -> Case:
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    return Case(
        f"sealed38-{layout.portal}-{family}-{mark}-{way}", "sealed38", layout.portal, family, url, body, truth, headers
    )


def articles(seed: str, count: int) -> Iterator[Case]:
    """*count* articles by lot; each layout and each article comes as often as any other."""
    rng, tales, layouts = Random(seed), list[Tale](), list[Layout]()
    english = [tale for tale in TALES if tale.language == "en"]
    for number in range(count):
        layouts = layouts or rng.sample(LAYOUTS, len(LAYOUTS))
        tales = tales or rng.sample([tale for tale in TALES if tale.language == "vi"], len(TALES) - len(english))
        layout = layouts.pop()
        yield _article(layout, rng.choice(english) if "en" in layout.flags else tales.pop(), seed, number)


def _others() -> Iterator[Case]:
    inside = [layout for layout in LAYOUTS if layout.name in OPEN]
    for at, (head, middle) in enumerate(_sections("inside")):
        (mark, title), layout, rng = head.split(" | "), inside[at * 3 % len(inside)], Random(f"sealed38/{head}")
        page = _page(
            layout, _kit(layout, at, rng) | {"wt": f"{title} - {SITE[layout.portal]}", "cat": "Tin tức"}, middle
        )
        yield _case(layout, layout.name, f"n{at:02}", f"{HOSTS[layout.portal]}/{mark}", page, None, rng)
    for at, (mark, page) in enumerate(_sections("alone")):
        layout = inside[at * 3 % len(inside)]
        yield _case(
            layout, "x38_alone", f"a{at:02}", f"{HOSTS[layout.portal]}/{mark}", page, None, Random(f"sealed38/{mark}")
        )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*articles("sealed38", ARTICLES), *_others())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
