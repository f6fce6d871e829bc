"""A thirty-fifth sealed part: the structures of Java, .NET, Python and old pages of Vietnamese portals and papers.

What was taken from templates and saved pages is the order and nesting of parts and the kinds of lines; every text, name
and class here is our own or plainly generic. Each of the twenty-four structures is told four times; twenty-four pages
are no article. Twenty new texts, fourteen hands. Written without a look at the reader.
``python -m tests.generator.sealed35`` prints the digest.
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
from tests.generator.sealed35_hands import HANDS
from tests.generator.sealed35_kit import KIT
from tests.generator.sealed35_others import OTHERS
from tests.generator.sealed35_tell import TALES, printed

SKELETONS = (
    *read("lai_chau", "sealed35_lai_chau.txt"), *read("dien_bien", "sealed35_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed35_general_a.txt"), *read("dien_bien_stttt", "sealed35_general_b.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "declared", "http-equiv", "header", "nfd", "undeclared", "named", "cp1258", "bom", "hex", "utf16le", "nbsp",
    "decimal", "cp1258-header",
)  # fmt: skip
RELATED = (
    "Tặng cờ Tổ quốc cho ngư dân sông Đà", "Đoàn nghệ thuật Bokeo tập luyện chung", "Rà soát biển báo khu vực biên giới lần hai",
    "Trường dạy nghề nhận lưu học sinh Lào khóa mới", "Cán bộ hải quan học tiếng Hà Nhì",
)  # fmt: skip
_DAYS_AFTER = (15, 6, -2, -11, -28)
_BOX = '<div class="related-news"><article><h4><a href="/tin-71.html">Đường lên bản Mù Sang đã thông xe</a></h4></article><article><h4><a href="/tin-72.html">Lớp dạy thêu của bà Chảo Mẩy</a></h4></article></div>'


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/{slug(skeleton.section).lower()}/{name.lower()}-{4100 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{4100 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2015, 3, 9, 0, 37, 5) + timedelta(
        days=number * 31, hours=number * 5, minutes=number * 23, seconds=number
    )


def _others(number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    drawn, links = [], []
    for at, title in enumerate(RELATED if number % 9 != 7 else ()):
        moment = _moment(number) + timedelta(days=_DAYS_AFTER[at], hours=at * 3, minutes=at)
        href = f"/doc/{slug(title).lower()}-{at + 305}.html"
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


def _dated(skeleton: Skeleton, number: int) -> tuple[dict[str, str], str, str | None]:
    """The parts of the date line, the line, and what it means; every thirteenth page is undated."""
    if number % 13 == 8 or "undated" in skeleton.flags:
        return {}, "", None
    (label, day, clock), iso = printed(skeleton.date, _moment(number))
    line = label + day + clock
    return {"line": line, "label": label, "day": day, "clock": clock}, fold(line), iso


def _top(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the body, where the page has a place for one."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    return first if first and first.lines[1] and skeleton.has("top") else None


def _opening(skeleton: Skeleton, tale: Tale) -> tuple[Piece, ...]:
    """The lead, where the page has no place of its own for one: a paragraph as any other."""
    return (Piece("p", (tale.lead,)),) if tale.lead and "{{ lead" not in skeleton.html else ()


def _typed(skeleton: Skeleton, tale: Tale) -> tuple[Piece, ...]:
    """What the editor types below the body, where the page has no place for it."""
    if tale.author and "{{ author" not in skeleton.html:
        return (Piece("s", ((skeleton.sign or "{author}").format(author=tale.author),)),)
    return ()


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    """The body; a paper's system puts a box of links behind the second piece."""
    told = (piece for piece in tale.pieces if piece is not top)
    pieces = [*_opening(skeleton, tale), *told, *_typed(skeleton, tale)]
    if "inside" not in skeleton.flags or len(pieces) < 5:
        return HANDS[skeleton.hand].draw(pieces)
    hand = HANDS[skeleton.hand]
    return hand.draw(pieces[:2]) + _BOX + hand.draw(pieces[2:])


def _hero(skeleton: Skeleton, number: int) -> str:
    return address_of(f"dai-dien-{number}.jpg") if "hero" in skeleton.flags else ""


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    top = _top(skeleton, tale)
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, top), "count": str(1331 + number * 67),
        "date": date, "author": tale.author or "", "source": tale.source or "", "kit": KIT,
        "files": [{"href": f"/tep/{tale.file}", "name": tale.file}] if tale.file else [],
        "hero": _hero(skeleton, number),
        "top": {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)} if top else None,
    }  # fmt: skip


def _images(skeleton: Skeleton, tale: Tale, number: int, url: str) -> list[dict[str, str | None]]:
    named = f"Ảnh minh họa: {tale.title}" if "heroname" in skeleton.flags else None
    hero = [{"url": urljoin(url, _hero(skeleton, number)), "caption": named}] if "hero" in skeleton.flags else []
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    told = [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures]
    return [*hero, *told]


def _truth(skeleton: Skeleton, tale: Tale, number: int, url: str) -> dict[str, Any]:
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, HANDS[skeleton.hand].dash), "author": tale.author,
        "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": _images(skeleton, tale, number, url),
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead and "{{ lead" in skeleton.html else {}
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
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 2 + number // 13) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed35/{mark}"))
    name = f"sealed35-{skeleton.portal}-{skeleton.name}-{slug(mark) if truth is None else mark}-{way}"
    return Case(name, "sealed35", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at], OTHERS[at * 5 % len(OTHERS)]
    fields = {"title": escape(title), "wtitle": escape(title), "category": "Tin tức", "count": str(702 + at * 13), "kit": KIT}  # fmt: skip
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
