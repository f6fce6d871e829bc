"""A thirtieth sealed part: twenty page structures, each told four times, and twenty pages that are no article.

The order of a page's parts varies (side boxes and footers first, the date at the end, tabs above the body), and so do the
hands that filled the bodies; seventeen new texts set traps. Written without a look at the reader.
``python -m tests.generator.sealed30`` prints the digest.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, fold, slug
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed29_hands import address_of
from tests.generator.sealed29_tell import Piece, Tale, text_of, twelve
from tests.generator.sealed30_draw import Skeleton, read
from tests.generator.sealed30_hands import HANDS
from tests.generator.sealed30_others import OTHERS
from tests.generator.sealed30_tell import TALES, printed

SKELETONS = (
    *read("lai_chau", "sealed30_lai_chau.txt"), *read("dien_bien", "sealed30_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed30_general.txt"),
)  # fmt: skip
ROUNDS = 4
#: What the editors of one site type before the lead where they repeat it as the first paragraph.
AGENCY = "(LCĐT) - "
WAYS = (
    "undeclared", "bom", "cp1258", "declared", "utf16le", "nfd", "header", "named", "utf16be", "cp1258-header", "hex",
    "nbsp", "decimal",
)  # fmt: skip
RELATED = (
    "Ký kết nghĩa giữa hai trạm kiểm lâm đầu nguồn", "Trao tặng máy lọc nước cho trường bạn",
    "Nối lại chợ phiên sau ba năm gián đoạn", "Thi kể chuyện tình hữu nghị bằng hai thứ tiếng",
)  # fmt: skip


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/tin-tuc/{name.lower()}--{8100 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{8100 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2014, 5, 2, 0, 17, 8) + timedelta(days=number * 43, hours=number * 7, minutes=number * 19)


def _others(number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    drawn, links = [], []
    for at, title in enumerate(RELATED if number % 9 != 5 else ()):
        moment = _moment(number) + timedelta(days=(11, 4, -3, -9)[at], hours=at * 4)
        href = f"/doc/{slug(title).lower()}-{at + 902}.html"
        exact = f"{moment:%d/%m/%Y} {twelve(moment, 'SA CH')}"
        drawn.append({"href": href, "title": title, "exact": exact, "day": f"{moment:%d/%m/%Y}"})
        links.append({"url": urljoin(url, href), "title": title, "iso": f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"})
    return drawn, links


def _told(skeleton: Skeleton, links: list[dict[str, str]]) -> dict[str, Any]:
    """The related list as the page shows it: with the time, with the day, or bare."""
    if not skeleton.has("related"):
        return {}
    cut = 25 if "item.exact" in skeleton.html else 10 if "item.day" in skeleton.html else 0
    told = [{"url": link["url"], "title": link["title"], "published_at": link["iso"][:cut] or None} for link in links]
    return {"related": told}


def _dated(skeleton: Skeleton, tale: Tale, number: int) -> tuple[dict[str, str], str, str | None]:
    """The parts of the date line, the line, and what it means; every ninth page is undated."""
    if number % 9 == 7 and not any("Ngày 0" in piece.lines[0] for piece in tale.pieces if piece.kind == "h"):
        return {}, "", None
    (label, day, clock), iso = printed(skeleton.date, _moment(number))
    line = label + day + clock
    return {"line": line, "label": label.rstrip(), "day": day, "clock": clock}, fold(line), iso


def _top(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the body, where the page has a place for one."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    return first if first and first.lines[1] and skeleton.has("top") else None


def _signature(skeleton: Skeleton, tale: Tale) -> tuple[Piece, ...]:
    """The signature the editor types below the text, where the page has no place for it."""
    return (Piece("s", (skeleton.sign.format(author=tale.author),)),) if skeleton.sign and tale.author else ()


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    again = {"again": tale.lead, "agency": AGENCY + tale.lead}
    ahead = (Piece("p", (again[flag],)) for flag in sorted(skeleton.flags & again.keys()) if tale.lead)
    told = (piece for piece in tale.pieces if piece is not top)
    return HANDS[skeleton.hand].draw((*ahead, *told, *_signature(skeleton, tale)))


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    top = _top(skeleton, tale)
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, top), "count": str(817 + number * 53),
        "date": date, "author": tale.author or "", "source": tale.source or "",
        "files": [{"href": f"/tep/{tale.file}", "name": tale.file}] if tale.file else [],
        "top": {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)} if top else None,
    }  # fmt: skip


def _truth(skeleton: Skeleton, tale: Tale, url: str) -> dict[str, Any]:
    hand = HANDS[skeleton.hand]
    opened = Piece("p", (AGENCY + tale.lead,))
    told = replace(tale, pieces=(opened, *tale.pieces)) if tale.lead and "agency" in skeleton.flags else tale
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(told, hand.told or hand.dash), "author": tale.author,
        "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures],
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead else {}
    return truth if "nocat" in skeleton.flags else truth | {"category": skeleton.section}


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, tale, number)
    drawn, links = _others(number, url)
    truth = _truth(skeleton, tale, url) | {"published_at": iso, "published_raw": shown or None}
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 5 + number // 13) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed30/{mark}"))
    name = f"sealed30-{skeleton.portal}-{skeleton.name}-{mark.replace('/', '_')}-{way}"
    return Case(name, "sealed30", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at], OTHERS[at * 7 % len(OTHERS)]
    page = skeleton.around(main, {"title": "Lịch tiếp công dân", "wtitle": escape(title), "count": str(533 + at * 29)})
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", page, None, 80 + at)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = [
        _article(skeleton, TALES[(at * 5 + round_ * 4) % len(TALES)], at * ROUNDS + round_)
        for at, skeleton in enumerate(SKELETONS) for round_ in range(ROUNDS)
    ]  # fmt: skip
    return (*articles, *(_other(at) for at in range(len(OTHERS))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
