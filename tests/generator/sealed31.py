"""A thirty-first sealed part: the structure and habits of twenty-four systems that Vietnamese portals run on.

Each structure is rebuilt from memory of the system (SharePoint, DotNetNuke, Liferay, NukeViet, Joomla, Drupal, WordPress,
WebCenter, hand-made ASP and PHP, ...) and told four times; twenty-four pages are no article. Twenty new texts, eighteen
hands. Written without a look at the reader. ``python -m tests.generator.sealed31`` prints the digest.
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
from tests.generator.sealed31_hands import HANDS
from tests.generator.sealed31_kit import KIT
from tests.generator.sealed31_others import OTHERS
from tests.generator.sealed31_tell import TALES, printed

SKELETONS = (
    *read("lai_chau", "sealed31_lai_chau.txt"), *read("dien_bien", "sealed31_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed31_general.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "header", "undeclared", "cp1258", "bom", "named", "utf16be", "nfd", "http-equiv", "utf16le", "hex", "cp1258-header",
    "nbsp", "declared", "decimal",
)  # fmt: skip
RELATED = (
    "Giao ban công an bốn huyện biên giới", "Tặng 300 cây mận giống cho bản Na Luông", "Đoàn cựu chiến binh thăm lại chiến trường Bắc Lào",
    "Khánh thành nhà bia ghi danh", "Hội chợ nông sản ba nước hẹn ngày trở lại",
)  # fmt: skip
_DAYS_AFTER = (15, 6, -2, -8, -21)


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/{slug(skeleton.section).lower()}/{name.lower()}-{4600 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{4600 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2015, 1, 9, 0, 41, 3) + timedelta(
        days=number * 31, hours=number * 5, minutes=number * 23, seconds=number
    )


def _others(number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    drawn, links = [], []
    for at, title in enumerate(RELATED if number % 9 != 4 else ()):
        moment = _moment(number) + timedelta(days=_DAYS_AFTER[at], hours=at * 3, minutes=at)
        href = f"/xem/{slug(title).lower()}-{at + 311}.html"
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
    """The parts of the date line, the line, and what it means; every eleventh page is undated."""
    if number % 11 == 6:
        return {}, "", None
    (label, day, clock), iso = printed(skeleton.date, _moment(number))
    line = label + day + clock
    return {"line": line, "label": label.rstrip(), "day": day, "clock": clock}, fold(line), iso


def _top(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the body, where the page has a place for one."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    return first if first and first.lines[1] and skeleton.has("top") else None


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    """The body with the signature that the editor types below it, where the page has no place for one."""
    typed = (Piece("s", (skeleton.sign.format(author=tale.author),)),) if skeleton.sign and tale.author else ()
    return HANDS[skeleton.hand].draw((*(piece for piece in tale.pieces if piece is not top), *typed))


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    top = _top(skeleton, tale)
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, top), "count": str(1206 + number * 71),
        "date": date, "author": tale.author or "", "source": tale.source or "", "kit": KIT,
        "files": [{"href": f"/tep/{tale.file}", "name": tale.file}] if tale.file else [],
        "top": {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)} if top else None,
    }  # fmt: skip


def _truth(skeleton: Skeleton, tale: Tale, url: str) -> dict[str, Any]:
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, HANDS[skeleton.hand].dash), "author": tale.author,
        "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures],
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead else {}
    return truth if "nocat" in skeleton.flags else truth | {"category": skeleton.section}


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, number)
    drawn, links = _others(number, url)
    truth = _truth(skeleton, tale, url) | {"published_at": iso, "published_raw": shown or None}
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 3 + number // 14) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed31/{mark}"))
    name = f"sealed31-{skeleton.portal}-{skeleton.name}-{slug(mark) if truth is None else mark}-{way}"
    return Case(name, "sealed31", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at], OTHERS[at * 7 % len(OTHERS)]
    fields = {"title": "Bàn giao mốc giới", "wtitle": escape(title), "count": str(644 + at * 17), "kit": KIT}
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
