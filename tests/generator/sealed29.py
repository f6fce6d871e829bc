"""A twenty-ninth sealed part: twenty-four page structures, eight a portal, and twenty pages that are no article.

Most structures imitate what products print (WebForms, MVC, DotNetNuke, SharePoint, Liferay, WebCenter, Joomla, Drupal,
WordPress, NukeViet, Next, Nuxt, Angular), the bodies what editors paste into them; twenty new texts set traps. Written
without a look at the reader. ``python -m tests.generator.sealed29`` prints the digest.
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
from tests.generator.sealed29_draw import Skeleton, read
from tests.generator.sealed29_hands import HANDS, Hand, address_of
from tests.generator.sealed29_others import OTHERS
from tests.generator.sealed29_tell import TALES, Piece, Tale, printed, text_of, twelve

SKELETONS = (
    *read("lai_chau", "sealed29_lai_chau.txt"), *read("dien_bien", "sealed29_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed29_nukeviet.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "undeclared", "declared", "cp1258", "nfd", "bom", "http-equiv", "utf16be", "named", "cp1258-header", "decimal",
    "utf16le", "hex", "header", "nbsp",
)  # fmt: skip
RELATED = (
    "Cầu tạm qua suối Nậm Nứa được thay bằng cầu dầm thép", "Trao học bổng cho mười bốn học sinh Lào",
    "Khảo sát đặt trạm đo mưa chung ở đầu nguồn", "Gặp gỡ cựu chuyên gia từng giúp nước bạn",
)  # fmt: skip


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/chi-tiet/{name.lower()}--{7300 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}_{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{7300 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2015, 2, 3, 0, 5, 31) + timedelta(days=number * 39, hours=number * 5, minutes=number * 23)


def _others(skeleton: Skeleton, number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    start = _moment(number) + timedelta(days=-150 if "cũ hơn" in skeleton.html else 120)
    drawn, links = [], []
    for at, title in enumerate(RELATED if number % 7 != 4 else ()):
        moment = start + timedelta(days=at * 6, hours=at * 3)
        href = f"/tin/{slug(title).lower()}-{at + 411}.html"
        exact = f"{moment:%d/%m/%Y} {twelve(moment, 'SA CH')}"
        drawn.append({"href": href, "title": title, "exact": exact, "day": f"{moment:%d/%m/%Y}"})
        links.append({"url": urljoin(url, href), "title": title, "iso": f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"})
    return drawn, links


def _told(skeleton: Skeleton, links: list[dict[str, str]]) -> dict[str, Any]:
    """The related list as the page shows it: with the time, with the day, or bare."""
    if not skeleton.has("related"):
        return {}
    cut = 25 if "item.exact" in skeleton.html else 10 if "item.day" in skeleton.html else 0
    return {
        "related": [
            {"url": link["url"], "title": link["title"], "published_at": link["iso"][:cut] or None} for link in links
        ]
    }


def _dated(skeleton: Skeleton, tale: Tale, number: int) -> tuple[dict[str, str], str, str | None]:
    """The parts of the date line, the line, and what it means; every eleventh page is undated."""
    days_in_text = any("Thứ " in piece.lines[0] for piece in tale.pieces if piece.kind == "h")
    if number % 11 == 8 and not days_in_text:
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
    known = {"author": tale.author, "source": tale.source}
    field = skeleton.sign.partition("{")[2].partition("}")[0]
    return (Piece("s", (skeleton.sign.format(**known),)),) if field and known[field] else ()


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    kind = "h" if "leadbold" in skeleton.flags else "p"
    ahead = (Piece(kind, (tale.lead,)),) if tale.lead and not skeleton.has("lead") else ()
    told = (piece for piece in tale.pieces if piece is not top)
    return HANDS[skeleton.hand].draw((*ahead, *told, *_signature(skeleton, tale)))


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    top = _top(skeleton, tale)
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False) if skeleton.has("lead") else "", "body": _body(skeleton, tale, top),
        "count": str(1370 + number * 41), "date": date, "author": tale.author or "", "source": tale.source or "",
        "files": [{"href": f"/tep/{tale.file}", "name": tale.file}] if tale.file else [],
        "top": {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)} if top else None,
    }  # fmt: skip


def _truth(skeleton: Skeleton, tale: Tale, url: str) -> dict[str, Any]:
    hand: Hand = HANDS[skeleton.hand]
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, hand.told or hand.dash), "category": skeleton.section or None,
        "author": tale.author, "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures],
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead and skeleton.has("lead") else {}
    return {key: value for key, value in truth.items() if key != "category" or "nocat" not in skeleton.flags}


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, tale, number)
    drawn, links = _others(skeleton, number, url)
    truth = _truth(skeleton, tale, url) | {"published_at": iso, "published_raw": shown or None}
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 3 + number // 14) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed29/{mark}"))
    name = f"sealed29-{skeleton.portal}-{skeleton.name}-{mark.replace('/', '_')}-{way}"
    return Case(name, "sealed29", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at * 5 % len(SKELETONS)], OTHERS[at]
    page = skeleton.around(main, {"wtitle": escape(title), "count": str(640 + at * 17)})
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", page, None, 100 + at)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = [
        _article(skeleton, TALES[(at * 9 + round_ * 7) % len(TALES)], at * ROUNDS + round_)
        for at, skeleton in enumerate(SKELETONS) for round_ in range(ROUNDS)
    ]  # fmt: skip
    return (*articles, *(_other(at) for at in range(len(OTHERS))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
