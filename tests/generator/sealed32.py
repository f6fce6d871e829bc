"""A thirty-second sealed part: the page structures of twenty-eight systems whose templates or saved pages are public.

The order and nesting of the parts and the kinds of lines between them are those of the systems (ASP.NET, SharePoint, JSP,
Blade, Symfony, CakePHP, Drupal, NukeViet, React); every word, name and class is our own. Each structure is told four
times; twenty-eight pages are no article. Written without a look at the reader.
``python -m tests.generator.sealed32`` prints the digest.
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
from tests.generator.sealed32_hands import HANDS
from tests.generator.sealed32_kit import KIT
from tests.generator.sealed32_others import OTHERS
from tests.generator.sealed32_tell import TALES, printed

CREDITS = {
    "lc_table_portal": "(Nguồn: {})", "lc_labels": "Theo {}", "lc_two_h1": "Nguồn: {}", "lc_gosol": "(Nguồn: {})", "lc_skin_grid": "Nguồn tin: {}",
    "db_ward": "Nguồn tin: {}", "gov_title_link": "Nguồn: {}", "gov_lacviet": "Nguồn: {}", "gov_tailwind": "Nguồn: {}", "gov_next": "Nguồn: {}",
    "gov_drupal": "(Nguồn: {})", "gov_cake": "Nguồn: {}", "gov_com_content": "(Theo {})", "gov_napas": "Nguồn: {}", "gov_one_para": "Nguồn: {}",
    "gov_kicker": "Theo {}", "gov_ttv": "({})", "gov_spring": "Nguồn: {}", "gov_sict": "Nguồn: {}",
}  # fmt: skip
SKELETONS = (
    *read("lai_chau", "sealed32_lai_chau.txt"), *read("dien_bien", "sealed32_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed32_general.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "declared", "header", "named", "undeclared", "cp1258", "nbsp", "bom", "http-equiv", "nfd", "decimal", "utf16le",
    "cp1258-header", "hex", "utf16be",
)  # fmt: skip
RELATED = (
    "Bàn giao cầu dân sinh Huổi Lóng", "Học sinh Phông Sa Lỳ thi nói tiếng Việt", "Thêm hai chuyến xe khách đi Mông Tự mỗi tuần",
    "Gặp mặt cựu chuyên gia quân sự giúp Lào", "Trồng hoa dọc đường lên cửa khẩu Si Pa Phìn",
)  # fmt: skip
_DAYS_AFTER = (19, 7, -3, -9, -24)
_MARK = "⟦sapo⟧"


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title) or "bai"
    if skeleton.portal == "lai_chau":
        return f"{host}/{slug(skeleton.section or 'tin-tuc').lower()}/{name.lower()}-{7200 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/{slug(skeleton.section or 'Tin')}/{name.lower()}-{7200 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2012, 3, 4, 0, 19, 7) + timedelta(
        days=number * 37, hours=number * 7, minutes=number * 31, seconds=number
    )


def _shown(moment: datetime) -> dict[str, str]:
    """The dates of a link to other news, in the forms of the systems."""
    return {
        "exact": f"{moment:%d/%m/%Y} {twelve(moment, 'SA CH')}", "day": f"{moment:%d/%m/%Y}", "iso_day": f"{moment:%Y-%m-%d}",
        "stamp": f"{moment:%Y-%m-%d %H:%M:%S}.0", "dash": f"{moment:%d-%m-%Y}", "bare": f"{moment.day}/{moment.month}/{moment.year}",
    }  # fmt: skip


def _others(number: int, url: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The list of other news as drawn, and where each line leads."""
    drawn, links = [], []
    for at, title in enumerate(RELATED if number % 9 != 5 else ()):
        moment = _moment(number) + timedelta(days=_DAYS_AFTER[at], hours=at * 3, minutes=at)
        href = f"/chi-tiet/{slug(title).lower()}-{at + 512}.html"
        drawn.append({"href": href, "title": title, **_shown(moment)})
        links.append({"url": urljoin(url, href), "title": title, "iso": f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"})
    return drawn, links


def _cut(html: str) -> int:
    """How much of a time the list of other news shows."""
    if "item.exact" in html or "item.stamp" in html:
        return 25
    return 10 if any(f"item.{form}" in html for form in ("day", "iso_day", "dash", "bare")) else 0


def _told(skeleton: Skeleton, links: list[dict[str, str]]) -> dict[str, Any]:
    """The related list as the page shows it: with the time, with the day, or bare."""
    if not skeleton.has("related"):
        return {}
    cut = _cut(skeleton.html)
    told = [{"url": link["url"], "title": link["title"], "published_at": link["iso"][:cut] or None} for link in links]
    return {"related": told}


def _dated(skeleton: Skeleton, number: int) -> tuple[dict[str, str], str, str | None]:
    """The parts of the date line, the line, and what it means; every eleventh page is undated."""
    if number % 11 == 6 or "undated" in skeleton.flags:
        return {}, "", None
    (label, day, clock), iso = printed(skeleton.date, _moment(number))
    line = label + day + clock
    return {"line": line, "label": label.rstrip(), "day": day, "clock": clock}, fold(line), iso


def _first(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the body: with its caption, or as a cover without."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    place = skeleton.has("cover") or (skeleton.has("top") and first is not None and bool(first.lines[1]))
    return first if place else None


def _typed(skeleton: Skeleton, tale: Tale) -> list[Piece]:
    """What the editor types below the text, where the page has no place for names."""
    lines = [skeleton.sign.format(author=tale.author)] if skeleton.sign and tale.author else []
    lines += [CREDITS[skeleton.name].format(tale.source)] if skeleton.name in CREDITS and tale.source else []
    return [Piece("s", (line,)) for line in lines]


def _body(skeleton: Skeleton, tale: Tale, first: Piece | None) -> str:
    """The body, with the lead in bold as its first paragraph where the page has no place for a lead."""
    inside = [Piece("p", (_MARK,))] if "nolead" in skeleton.flags and tale.lead else []
    pieces = [*inside, *(piece for piece in tale.pieces if piece is not first), *_typed(skeleton, tale)]
    return HANDS[skeleton.hand].draw(pieces).replace(_MARK, f"<b>{escape(tale.lead, quote=False)}</b>")


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str]) -> dict[str, Any]:
    first = _first(skeleton, tale)
    above = {"src": address_of(first.lines[0]), "caption": escape(first.lines[1], quote=False)} if first else None
    return {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, first), "count": str(318 + number * 43),
        "date": date, "author": tale.author or "", "source": tale.source or "", "kit": KIT, "top": above, "cover": above,
        "files": [{"href": f"/tep/{tale.file.replace(' ', '%20')}", "name": tale.file}] if tale.file else [],
    }  # fmt: skip


def _language(title: str) -> str:
    if any("\u4e00" <= letter <= "\u9fff" for letter in title):
        return "zh"
    return "en" if title.isascii() else "vi"


def _pictures(skeleton: Skeleton, tale: Tale, url: str) -> list[dict[str, str | None]]:
    lines = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    told = [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in lines]
    if told and skeleton.has("cover"):
        told[0]["caption"] = None
    return told


def _truth(skeleton: Skeleton, tale: Tale, url: str) -> dict[str, Any]:
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, HANDS[skeleton.hand].dash), "author": tale.author, "source": tale.source,
        "language": _language(tale.title), "images": _pictures(skeleton, tale, url),
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file.replace(' ', '%20')}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"lead": tale.lead} if tale.lead and "nolead" not in skeleton.flags else {}
    return truth if "nocat" in skeleton.flags else truth | {"category": skeleton.section}


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, number)
    drawn, links = _others(number, url)
    truth = _truth(skeleton, tale, url) | {"published_at": iso}
    truth |= {"published_raw": shown or None} if "noraw" not in skeleton.flags else {}
    page = skeleton.drawn(_fields(skeleton, tale, number, date) | {"related": drawn})
    return _case(skeleton, f"{number:03}", url, page, truth | _told(skeleton, links), number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 3 + number // 14) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed32/{mark}"))
    name = f"sealed32-{skeleton.portal}-{skeleton.name}-{slug(mark) if truth is None else mark}-{way}"
    return Case(name, "sealed32", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at], OTHERS[at * 5 % len(OTHERS)]
    fields = {"title": "Tin vắn", "wtitle": escape(title), "count": str(71 + at * 13), "kit": KIT}
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", skeleton.around(main, fields), None, 112 + at)


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
