"""A thirty-seventh sealed part: layouts, pastes, encodings, traps and optional parts, crossed by lot.

Twenty layouts in the manner of the three portals, twenty ways of pasting, two dozen articles and some forty traps; a
seeded lot draws a hundred and sixty articles from them. Forty pages are no article. Written without a look at the
reader. ``python -m tests.generator.sealed37`` prints the digest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote, urljoin

from jinja2 import Environment

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import encode
from tests.generator.model import Block, Case
from tests.generator.pinned import digest_of
from tests.generator.sealed29_hands import FOLDER
from tests.generator.sealed37_others import OTHERS
from tests.generator.sealed37_pastes import PASTES, Paste, pasted, pictured
from tests.generator.sealed37_print import listed, shown, signed
from tests.generator.sealed37_tell import TALES, Tale, trapped

ARTICLES, SEED = 160, 3737
WAYS = (
    "declared", "undeclared", "undeclared", "bom", "utf16le", "utf16be", "cp1258", "cp1258-header", "nfd", "nfd", "named",
    "decimal", "hex", "nbsp", "http-equiv", "header",
)  # fmt: skip
_HERE = Path(__file__)
_JINJA = Environment(autoescape=False)  # the fields are markup, escaped where they are filled
POOL = tuple(_HERE.with_name("sealed37_pool.txt").read_text(encoding="utf-8").strip().split("\n"))
CATEGORIES = (
    "Chính sách đối ngoại", "Hoạt động đối ngoại", "Biên giới - Lãnh thổ", "Hợp tác quốc tế", "Văn hoá - Du lịch",
    "Người Việt Nam ở nước ngoài",
)  # fmt: skip
MENU = ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Thư viện ảnh", "Liên hệ")
SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Trang thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
HEADINGS = {
    "lai_chau": ("Tin liên quan", "TIN LIÊN QUAN", "Tin liên quan:", "Các tin liên quan"),
    "dien_bien_stttt": ("Những tin mới hơn", "Những tin cũ hơn", "NHỮNG TIN CŨ HƠN"),
}
_PORTALS = {"lc": "lai_chau", "db": "dien_bien", "nv": "dien_bien_stttt"}
_NOISE = (
    "", "", "<!-- Tin liên quan | Nguồn tin: | Ngày đăng -->", '<script>var lang = {"related": "Tin liên quan", "source": "Nguồn tin:"};</script>',
    '<meta name="description" content="Tin liên quan, văn bản, thư viện video" />',
)  # fmt: skip
_OF = {"lc": "lai_chau", "db": "dien_bien", "nv": "nukeviet"}


@dataclass(frozen=True)
class Layout:
    """A page with places for its fields, the forms of its day and what it has."""

    name: str
    dates: tuple[str, ...]
    flags: frozenset[str]
    html: str

    @property
    def portal(self) -> str:
        """The portal in whose manner it is."""
        return _PORTALS[self.name[:2]]


def _layout(told: str) -> Layout:
    head, html = told.split("\n", 1)
    name, dates, flags = (part.strip() for part in head.split("|"))
    return Layout(name, tuple(dates.split()), frozenset(flags.split()), html.strip())


def _layouts() -> Iterator[Layout]:
    for name in _OF.values():
        told = "\n" + _HERE.with_name(f"sealed37_{name}.txt").read_text(encoding="utf-8")
        yield from map(_layout, told.split("\n=== ")[1:])


LAYOUTS = tuple(_layouts())


@dataclass
class Draft:
    """A page in the making: the fields a layout is filled with and what is true of it."""

    layout: Layout
    tale: Tale
    paste: Paste
    rng: Random
    url: str
    fields: dict[str, Any] = field(default_factory=dict)
    truth: dict[str, Any] = field(default_factory=dict)

    def has(self, flag: str, share: float = 1.0) -> bool:
        """Whether the layout has a place for *flag* and the lot fills it."""
        return flag in self.layout.flags and self.rng.random() < share


def _address(portal: str, title: str, number: int) -> str:
    name = slug(title)
    if portal == "lai_chau":
        return f"{HOSTS[portal]}/chinh-sach-doi-ngoai/{name.lower()}--{number}.html"
    if portal == "dien_bien":
        return f"{HOSTS[portal]}/TinTuc/View/{name}-{number}"
    return f"{HOSTS[portal]}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{number}.html"


def _dated(draft: Draft) -> str:
    """Fill the day; return the form that was drawn."""
    rng, english = draft.rng, draft.tale.language == "en"
    forms = [form for form in draft.layout.dates if english or form != "nven"]
    form = rng.choice(forms)
    moment = datetime(
        rng.randint(2014, 2024), rng.randint(1, 12), rng.randint(1, 28), *map(rng.randrange, (24, 60, 60))
    )
    (label, value), iso = shown(form, moment)
    ways = (
        ("{}{}", "<span>{}</span><span>{}</span>", "<b>{}</b>{}", "{}<em>{}</em>")
        if label
        else ("{}{}", "{}<span>{}</span>")
    )
    draft.fields["date"] = rng.choice(ways).format(label, value) if value else ""
    draft.truth |= {"published_at": iso, "published_raw": label + value if value else None}
    return form


def _titled(draft: Draft, form: str) -> None:
    rng, title, site = draft.rng, escape(draft.tale.title, quote=False), SITES[draft.layout.portal]
    words, broken = title.split(" "), rng.random() < 0.25
    at = rng.randrange(2, len(words) - 1)
    parts = [" ".join(words[:at]), " ".join(words[at:])]
    shapes = ("{} {}", "{}\n      {}", "{} <span>{}</span>")
    draft.fields["title"] = "<br />".join(parts) if broken else rng.choice(shapes).format(*parts)
    heads = [title, f"{title} - {site}", f"{site} | {title}"]
    draft.fields["head_title"] = rng.choice(heads if broken or form == "none" else [*heads, site, ""])
    draft.fields["plain_title"] = escape(draft.tale.title)
    draft.truth |= {"title": draft.tale.title, "language": draft.tale.language}


def _placed(draft: Draft) -> None:
    rng = draft.rng
    draft.fields["crumbs"] = crumbs = draft.has("cat", 0.9)
    named = crumbs and (draft.layout.portal != "lai_chau" or rng.random() < 0.85)
    draft.fields["cat"] = draft.truth["category"] = rng.choice(CATEGORIES) if named else None


def _links(draft: Draft) -> None:
    """Fill the lists beside the article and the list of related ones."""
    rng, portal = draft.rng, draft.layout.portal
    titles, related = rng.sample(POOL, 10), []
    for at, title in enumerate(titles[: rng.choice((3, 4, 5)) if draft.has("rel", 0.75) else 0]):
        told, iso = listed(portal, datetime(2025, 1, 2, 7, 8, 9) + timedelta(hours=rng.randrange(9000)))
        href = urljoin(draft.url, _address(portal, title, 7000 + at))
        related.append(
            ({"title": escape(title), "href": href, "shown": told}, {"title": title, "url": href, "published_at": iso})
        )
    draft.fields["rel"], draft.truth["related"] = [link for link, _ in related], [true for _, true in related]
    draft.fields["rel_heading"] = rng.choice(HEADINGS.get(portal, ("",)))
    beside = [{"title": escape(title), "href": f"/xem/{at}", "day": f"{at + 11}/11/2024", "teaser": f"{escape(title)}..."} for at, title in enumerate(titles[5:9])]  # fmt: skip
    documents = [{"title": f"Văn bản của Ủy ban nhân dân tỉnh về {escape(title).lower()}", "href": f"/vb/{at}", "number": f"{at * 37 + 112}/KH-UBND"} for at, title in enumerate(titles[7:])]  # fmt: skip
    draft.fields |= {"news": beside, "docs": documents, "menu": MENU, "count": rng.randrange(100, 9999)}
    draft.fields["tools"] = rng.choice(("", "<p>Chia sẻ</p>", '<a href="#">In bài</a> | <a href="#">Gửi email</a>'))
    file = f"KH-{rng.randrange(20, 400)}.pdf"
    draft.fields["files"] = f'<a href="/Upload/vb/{file}">{file}</a>' if draft.has("files", 0.3) else ""
    attached = [{"title": file, "url": urljoin(draft.url, f"/Upload/vb/{file}")}] if draft.fields["files"] else []
    draft.truth["attachments"] = attached


def _head_picture(draft: Draft, blocks: list[Block]) -> list[Block]:
    """Move the first picture above the text where the layout has a place for it; return the other blocks."""
    pictures = [block for block in blocks if block.kind == "pic" and block.pic]
    draft.truth["images"] = [
        {"url": urljoin(draft.url, FOLDER + quote(block.pic.file)), "caption": block.pic.caption} for block in pictures if block.pic
    ]  # fmt: skip
    draft.fields["pic"] = ""
    if pictures and pictures[0].pic and (draft.has("headpic", 0.8) or draft.has("headpic2", 0.6)):
        way = "figure" if "headpic2" in draft.layout.flags else draft.paste.picture
        draft.fields["pic"] = pictured(pictures[0].pic, "two" if way == "cell" else way, draft.rng)
        return [block for block in blocks if block is not pictures[0]]
    return blocks


def _led(draft: Draft) -> list[Block]:
    """Fill the lead's place or return it as the first block of the body."""
    lead, rng = draft.tale.lead, draft.rng
    draft.fields["lead"] = ""
    if lead and rng.random() < 0.15 and draft.tale.language == "vi":
        lead = rng.choice(("ĐBP - ", "(MTĐT) - ", "LCĐT - ")) + lead
    if lead and "lead" in draft.layout.flags:
        draft.fields["lead"] = escape(lead, quote=False)
        draft.truth |= {"lead": lead, "text": lead}
        return []
    draft.truth["text"] = ""
    return [Block("p", lead)] if lead else []


def _signature(draft: Draft) -> list[str]:
    """Fill the place of the signature or return its lines, to be pasted below the body."""
    labels = draft.has("labels", 0.6)
    lines, author, source = signed(draft.rng, labels) if draft.rng.random() < 0.85 else ([], None, None)
    draft.truth |= {"author": author, "source": source}
    draft.fields["sign"] = ""
    if "labels" not in draft.layout.flags or (not labels and draft.rng.random() < 0.5):
        return lines
    way = draft.rng.choice(
        ('<p class="h5 text-right">{}</p>', '<p align="right"><b>{}</b></p>', '<div class="by">{}</div>')
    )
    draft.fields["sign"] = "\n".join(map(way.format, lines))
    return []


def _written(draft: Draft) -> None:
    rng, paste = draft.rng, draft.paste
    pictures = rng.random() < 0.8
    blocks = [block for block in draft.tale.blocks if pictures or block.kind != "pic"]
    blocks = [*_led(draft), *_head_picture(draft, blocks)]
    named = draft.layout.portal == "dien_bien" and rng.random() < 0.5
    pieces = [pasted(block, paste, rng, named=named) for block in blocks]
    ending = [paste.ending.format(line) for line in _signature(draft)]
    draft.fields["body"] = paste.wrap.replace("{}", "".join([html for html, _ in pieces] + ending))
    lines = [draft.truth["text"], *(line for _, told in pieces for line in told)]
    draft.truth["text"] = "\n\n".join(filter(None, lines))


def drawn(layout: Layout, tale: Tale, paste: Paste, way: str, number: int, rng: Random) -> Case:
    """One article as a page."""
    told = trapped(tale, rng.choice((0, 1, 1, 2, 3)), rng)
    draft = Draft(layout, told, paste, rng, _address(layout.portal, tale.title, number))
    _titled(draft, _dated(draft))
    _placed(draft)
    _links(draft)
    _written(draft)
    draft.fields["in_head"] = rng.choice(_NOISE)
    body, headers = encode(_JINJA.from_string(layout.html).render(draft.fields), way, rng)
    name = f"{layout.name}-{tale.key}-{paste.name}-{number}-{way}"
    return Case(name, "sealed37", layout.portal, layout.name, draft.url, body, draft.truth, headers)


def draw(seed: int, count: int) -> Iterator[Case]:
    """*count* articles: every layout, article, paste and encoding as often as the others, together by lot."""
    rng = Random(seed)
    decks = [cycle(rng.sample(deck, len(deck))) for deck in (TALES, PASTES, WAYS)]
    shuffled = [[next(deck) for _ in range(count)] for deck in decks]
    for deck in shuffled:
        rng.shuffle(deck)  # type: ignore[arg-type]
    for at, (tale, paste, way) in enumerate(zip(*shuffled, strict=True)):
        yield drawn(LAYOUTS[at % len(LAYOUTS)], tale, paste, way, 100 + at, rng)  # type: ignore[arg-type]


def _others() -> Iterator[Case]:
    rng = Random(SEED)
    for at, (name, html) in enumerate(OTHERS):
        portal = tuple(HOSTS)[at % 3]
        way = WAYS[at % len(WAYS)]
        body, headers = encode(html, way, rng)
        url = f"{HOSTS[portal]}/{name}/{at}" if at % 2 else _address(portal, POOL[at % len(POOL)], 9000 + at)
        yield Case(f"{name}-{way}", "sealed37", portal, "none", url, body, None, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """Every page of this part."""
    return (*draw(SEED, ARTICLES), *_others())


def digest() -> str:
    """What pins the part."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
