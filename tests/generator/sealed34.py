"""A thirty-fourth sealed part: the structures that PHP, JavaScript and hand-written Vietnamese sites have.

What was taken from their templates is the order and nesting of parts and the kinds of lines; every text, name and class
here is our own. Each of the twenty-four structures is told four times; twenty-four pages are no article. Twenty new
texts, twelve hands. Written without a look at the reader. ``python -m tests.generator.sealed34`` prints the digest.
"""

from __future__ import annotations

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
from tests.generator.sealed34_hands import HANDS
from tests.generator.sealed34_kit import KIT
from tests.generator.sealed34_others import OTHERS
from tests.generator.sealed34_tell import TALES, printed

SKELETONS = (
    *read("lai_chau", "sealed34_lai_chau.txt"), *read("dien_bien", "sealed34_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed34_general_a.txt"), *read("dien_bien_stttt", "sealed34_general_b.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "declared", "undeclared", "header", "cp1258", "named", "bom", "nfd", "http-equiv", "hex", "utf16le", "nbsp",
    "decimal", "cp1258-header",
)  # fmt: skip
RELATED = (
    ("Bàn giao 20 bể nước cho bản Tả Ló San", "Mỗi bể chứa 12 m3, đủ dùng cho bốn tháng mùa khô của 35 hộ."), ("Chọi chim ở chợ phiên hai nước", "Hơn 80 chú chim về đua giọng, giải nhất là một con lợn 40 kg."),
    ("Tuần tra chung trên đỉnh Khoan La San", "Tổ tuần tra đi bộ 19 km, phát quang bốn đoạn lối mòn."), ("Thêm 300 chậu địa lan xuống phố", "Người trồng lan ở Dào San bán được giá hơn năm ngoái hai phần."),
    ("Nối lại tuyến đò ngang Pa Tần", "Đò chạy từ 6 giờ đến 18 giờ, giá vé năm nghìn đồng."),
)  # fmt: skip
_DAYS_AFTER = (9, 4, -2, -8, -21)


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/{slug(skeleton.section).lower()}/{name.lower()}-{8400 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{8400 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2013, 7, 5, 0, 41, 6) + timedelta(
        days=number * 37, hours=number * 5, minutes=number * 23, seconds=number
    )


def _others(number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    drawn, links = [], []
    for at, (title, about) in enumerate(RELATED if number % 11 != 6 else ()):
        moment = _moment(number) + timedelta(days=_DAYS_AFTER[at], hours=at * 3, minutes=at)
        href = f"/doc/{slug(title).lower()}-{at + 613}.html"
        exact = f"{moment:%d/%m/%Y} {twelve(moment, 'SA CH')}"
        drawn.append({"href": href, "title": title, "about": about, "exact": exact, "day": f"{moment:%d/%m/%Y}"})
        links.append({"url": urljoin(url, href), "title": title, "iso": f"{moment:%Y-%m-%d}"})
    return drawn, links


def _told(skeleton: Skeleton, links: list[dict[str, str]]) -> dict[str, Any]:
    """The related list as the page shows it: with the day, or bare."""
    if not skeleton.has("related"):
        return {}
    if "item.day }} 08:00:00" in skeleton.html:  # the hour is everybody's: the titles are what is asked
        return {"related": [{"url": link["url"], "title": link["title"]} for link in links]}
    dated = "item.day" in skeleton.html
    told = [
        {"url": link["url"], "title": link["title"], "published_at": link["iso"] if dated else None} for link in links
    ]
    return {"related": told}


def _dated(skeleton: Skeleton, number: int) -> tuple[dict[str, str], str, str | None]:
    """The parts of the date line, the line, and what it means; every fourteenth page is undated."""
    if number % 14 == 9 or "undated" in skeleton.flags:
        return {}, "", None
    (label, day, clock), iso = printed(skeleton.date, _moment(number))
    line = label + day + clock
    return {"line": line, "label": label, "day": day, "clock": clock.strip()}, fold(line), iso


def _top(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the body, where the page has a place for one."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    return first if first and first.lines[1] and skeleton.has("top") else None


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    """The body, and the signature the editor types below it where the page has no place for one."""
    pieces = [piece for piece in tale.pieces if piece is not top]
    if tale.author and "{{ author" not in skeleton.html:
        pieces.append(Piece("s", ((skeleton.sign or "{author}").format(author=tale.author),)))
    return HANDS[skeleton.hand].draw(pieces)


def _hero(skeleton: Skeleton, number: int) -> str:
    return address_of(f"anh-dau-{number}.jpg") if "hero" in skeleton.flags else ""


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    top = _top(skeleton, tale)
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, top), "count": str(907 + number * 59),
        "date": date, "author": tale.author or "", "source": tale.source or "", "kit": KIT,
        "files": [{"href": f"/tep/{tale.file}", "name": tale.file}] if tale.file else [],
        "hero": _hero(skeleton, number),
        "top": {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)} if top else None,
    }  # fmt: skip


def _images(skeleton: Skeleton, tale: Tale, number: int, url: str) -> list[dict[str, str | None]]:
    hero = [{"url": urljoin(url, _hero(skeleton, number)), "caption": None}] if "hero" in skeleton.flags else []
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    return [*hero, *({"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures)]


def _truth(skeleton: Skeleton, tale: Tale, number: int, url: str) -> dict[str, Any]:
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, HANDS[skeleton.hand].dash), "author": tale.author,
        "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": _images(skeleton, tale, number, url),
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead else {}
    if "poster" in skeleton.flags and not tale.author:
        del truth["author"]  # who typed the article in is named, and nobody else: people would disagree
    return truth if "nocat" in skeleton.flags else truth | {"category": skeleton.section}


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, number)
    drawn, links = _others(number, url)
    truth = _truth(skeleton, tale, number, url) | {"published_at": iso}
    if "noraw" not in skeleton.flags:  # other things stand in the same line: people would disagree where the date ends
        truth |= {"published_raw": shown or None}
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn, "others": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 2 + number // 13) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed34/{mark}"))
    name = f"sealed34-{skeleton.portal}-{skeleton.name}-{slug(mark) if truth is None else mark}-{way}"
    return Case(name, "sealed34", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at], OTHERS[at * 7 % len(OTHERS)]
    fields = {"title": "", "wtitle": escape(title), "category": "Tin tức", "count": str(511 + at * 17), "kit": KIT}
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", skeleton.around(main, fields), None, 96 + at)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = [
        _article(skeleton, TALES[(at * 7 + round_ * 5) % len(TALES)], at * ROUNDS + round_)
        for at, skeleton in enumerate(SKELETONS) for round_ in range(ROUNDS)
    ]  # fmt: skip
    return (*articles, *(_other(at) for at in range(len(OTHERS))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
