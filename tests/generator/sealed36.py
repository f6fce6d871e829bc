"""A thirty-sixth sealed part: layouts, pastes, encodings, traps and optional parts, crossed by lot.

Twenty layouts in the manner of the three portals, eighteen ways of pasting, two dozen articles and thirty paragraphs that
set traps; a seeded lot draws a hundred and sixty articles from them. Forty pages are no article. Written without a look
at the reader. ``python -m tests.generator.sealed36`` prints the digest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment

from tests.generator.articles import HOSTS, fold, slug
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed29_hands import Hand, address_of
from tests.generator.sealed29_tell import Piece as Drawn
from tests.generator.sealed29_tell import twelve
from tests.generator.sealed36_kit import KIT
from tests.generator.sealed36_others import ALONE, INSIDE
from tests.generator.sealed36_pastes import HANDS, HIDDEN, MIXING
from tests.generator.sealed36_print import ENGLISH, HEADINGS, NEWS, SECTIONS, forms, signed, title_as, told_by
from tests.generator.sealed36_tell import TALES, Piece, Tale, text_of, trapped

ARTICLES = 160
WAYS = (
    "declared", "declared", "http-equiv", "undeclared", "undeclared", "header", "bom", "utf16le", "utf16be", "cp1258", "cp1258-header", "nfd", "named", "decimal", "hex", "nbsp",
)  # fmt: skip
_ENVIRONMENT = Environment(autoescape=False)  # the fields are markup, escaped where they are filled
_TOOLS = "<p>Chia sẻ</p><p>In trang</p><p>Gửi email</p><p>Quay lại</p><p>Lượt xem: {}</p>"


@dataclass(frozen=True)
class Layout:
    """A page with places for the fields; the main column stands between ``⟪`` and ``⟫``."""

    name: str
    portal: str
    date: str
    flags: frozenset[str]
    html: str

    def drawn(self, fields: dict[str, Any]) -> str:
        """The page with its places filled."""
        return _ENVIRONMENT.from_string(self.html.replace("⟪", "").replace("⟫", "")).render(fields)

    def around(self, main: str, fields: dict[str, Any]) -> str:
        """The page with *main* in place of its main column, whose first element may have begun before it."""
        before, rest = self.html.split("⟪")
        return _ENVIRONMENT.from_string(before + "<div>{{ main }}</div>" + rest.split("⟫")[1]).render(fields | {"main": main})  # fmt: skip


def _layouts() -> Iterator[Layout]:
    for file in ("lai_chau", "dien_bien", "nukeviet"):
        told = "\n" + Path(__file__).with_name(f"sealed36_{file}.txt").read_text(encoding="utf-8")
        for one in told.split("\n@@ ")[1:]:
            head, _, html = one.partition("\n")
            name, *rest = head.split("; ")
            pairs = dict(flag.split("=") for flag in rest if "=" in flag)
            yield Layout(name, pairs["portal"], pairs["date"], frozenset(rest), html)


LAYOUTS = tuple(_layouts())


def _address(layout: Layout, title: str, number: int) -> str:
    host, name = HOSTS[layout.portal], slug(title)
    if layout.portal == "lai_chau":
        return f"{host}/tin-tuc/{name.lower()}--{7300 + number}.html"
    if layout.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{7300 + number}.html"


def _links(
    layout: Layout, moment: datetime, url: str, rng: Random
) -> tuple[list[dict[str, str]], list[dict[str, Any]]]:
    """The list of other news as drawn, and what it says."""
    if "norel" in layout.flags or rng.random() < 0.12:
        return [], []
    drawn, told = [], []
    for at, title in enumerate(rng.sample(ENGLISH if "en" in layout.flags else NEWS, 5)):
        then = moment + timedelta(days=40 - at * 17, hours=at * 5, minutes=at, seconds=at * 7)
        day, href = f"{then:%d/%m/%Y}", f"/xem/{slug(title).lower()}-{at + 61}.html"
        drawn.append({"href": href, "title": title, "day": day, "exact": f"{day} {twelve(then, 'SA CH')}"})
        iso = (
            None
            if "related_bare" in layout.flags
            else f"{then:%Y-%m-%d}"
            if "related_day" in layout.flags
            else f"{then:%Y-%m-%dT%H:%M:%S}+07:00"
        )
        told.append({"url": urljoin(url, href), "title": title, "published_at": iso})
    return drawn, told


def _opening(layout: Layout, tale: Tale, rng: Random) -> tuple[list[Piece], str]:
    """What stands above the first paragraph of the body, and the lead where the page has a place of its own for it."""
    if not tale.lead:
        return [], ""
    if "lead" not in layout.flags:
        return [Piece("h" if rng.random() < 0.3 else "p", (tale.lead,))], ""
    return [Piece("p", (tale.lead,))] if rng.random() < 0.12 else [], tale.lead


def _pieces(layout: Layout, tale: Tale, opening: list[Piece], lines: tuple[str, ...], rng: Random) -> list[Piece]:
    """The body in its order; on Lai Châu the first picture often stands above everything."""
    told = [*opening, *tale.pieces]
    first = next((piece for piece in told if piece.kind == "i"), None)
    if first and first.lines[1] and layout.portal == "lai_chau" and rng.random() < 0.6:
        told.remove(first)
        told.insert(0, first)
    return [*told, *(Piece("s", (line,)) for line in lines)]


def _drawn(hand: Hand, pieces: list[Piece], rng: Random) -> str:
    """The pieces by one hand, by two, or with something between them that nobody sees."""
    told = [Drawn(piece.kind, piece.lines) for piece in pieces]
    if hand not in [HANDS[name] for name in MIXING] or len(told) < 4:
        return hand.draw(told)
    other = (
        HANDS[rng.choice([name for name in MIXING if HANDS[name].dash == hand.dash])] if rng.random() < 0.25 else hand
    )
    half = len(told) // 2
    return hand.draw(told[:half]) + (rng.choice(HIDDEN) if rng.random() < 0.4 else "") + other.draw(told[half:])


def _date(layout: Layout, moment: datetime, rng: Random) -> tuple[dict[str, str], str | None, str | None]:
    if rng.random() < 0.1:
        return {}, None, None
    label, day, clock = forms(moment)[layout.date]
    line = label + day + clock
    return {"line": line, "label": label, "day": day, "clock": clock}, fold(line), told_by(layout.date, moment)


def _images(pieces: list[Piece], hero: str, url: str) -> list[dict[str, str | None]]:
    pictures = [piece.lines for piece in pieces if piece.kind == "i"]
    told = [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures]
    return [*([{"url": urljoin(url, hero), "caption": None}] if hero else []), *told]


def _article(layout: Layout, tale: Tale, seed: str, number: int) -> Case:
    rng = Random(f"{seed}/{number}")
    tale = trapped(tale, rng, rng.choice((0, 1, 1, 2, 3)))
    name = rng.choice(sorted(HANDS))
    hand, url, english = HANDS[name], _address(layout, tale.title, number), tale.language == "en"
    moment = datetime(2014, 1, 5, 0, 3, 9) + timedelta(minutes=rng.randrange(5_800_000), seconds=rng.randrange(60))
    author, source, lines, fields = signed("fields" in layout.flags, english, rng)
    opening, lead = _opening(layout, tale, rng)
    pieces = _pieces(layout, tale, opening, lines, rng)
    (date, raw, iso), (drawn, related) = _date(layout, moment, rng), _links(layout, moment, url, rng)
    hero = address_of(f"dai-dien-{number}.jpg") if "hero" in layout.flags and rng.random() < 0.6 else ""
    section = "Border news" if "en" in layout.flags else rng.choice(SECTIONS)
    body = _drawn(hand, pieces, rng) + (
        _TOOLS.replace("{}", str(900 + number)) if rng.random() < 0.12 and name != "celled" else ""
    )
    filled = date | {
        "t": title_as(tale.title, rng), "wt": escape(tale.title), "cat": section, "lead": escape(lead, quote=False), "body": body, "rel": drawn, "relhead": rng.choice(HEADINGS[layout.portal]), "kit": KIT, "hero": hero, "views": str(1200 + number * 7),
        "author": (author or "") if fields else "", "source": (source or "") if fields else "", "files": [{"href": f"/tep/{file}", "name": file} for file in tale.files],
    } | {f"h{at}": rng.choice(HIDDEN) if rng.random() < 0.4 else "" for at in (1, 2, 3)}  # fmt: skip
    truth = {
        "title": tale.title, "text": text_of(tale, hand.dash), "author": author, "source": source, "language": tale.language, "published_at": iso, "published_raw": raw, "category": section if "cat" in layout.flags else None,
        "images": _images(pieces, hero, url), "attachments": [{"url": urljoin(url, f"/tep/{file}"), "title": file} for file in tale.files], "related": related,
    } | ({"lead": lead} if lead else {})  # fmt: skip
    return _case(layout, f"{number:03}", url, layout.drawn(filled), truth, rng)


def _case(layout: Layout, mark: str, url: str, page: str, truth: dict[str, Any] | None, rng: Random) -> Case:
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    return Case(
        f"sealed36-{layout.portal}-{layout.name}-{mark}-{way}",
        "sealed36",
        layout.portal,
        layout.name,
        url,
        body,
        truth,
        headers,
    )


def draw(seed: str, count: int) -> Iterator[Case]:
    """*count* articles by lot; each layout and each article comes as often as any other."""
    rng, tales, layouts = Random(seed), list[Tale](), list[Layout]()
    english = [tale for tale in TALES if tale.language == "en"]
    for number in range(count):
        layouts = layouts or rng.sample(LAYOUTS, len(LAYOUTS))
        tales = tales or rng.sample(TALES, len(TALES))
        layout = layouts.pop()
        yield _article(layout, rng.choice(english) if "en" in layout.flags else tales.pop(), seed, number)


def _others() -> Iterator[Case]:
    fields = {"cat": "Tin tức", "kit": KIT, "views": "877"}
    local = [layout for layout in LAYOUTS if "en" not in layout.flags]
    for at, (mark, title, main) in enumerate(INSIDE):
        layout, rng = local[at * 5 % len(local)], Random(f"sealed36/{mark}")
        page = layout.around(main, fields | {"wt": escape(title)})
        yield _case(layout, f"n{at:02}", f"{HOSTS[layout.portal]}/{mark}", page, None, rng)
    for at, (mark, page) in enumerate(ALONE):
        layout = replace(local[at * 5 % len(local)], name=f"x36_alone_{slug(mark).lower()}")
        yield _case(layout, f"a{at:02}", f"{HOSTS[layout.portal]}/{mark}", page, None, Random(f"sealed36/{mark}"))


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*draw("sealed36", ARTICLES), *_others())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
