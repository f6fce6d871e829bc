"""A twenty-seventh sealed part: fifteen page structures, five a portal, for the markups that point 1 of the issue names.

Tables, divs, Word paste, <br> text, one span, broken tags, everything in one column, sidebars first, hidden elements,
comments and scripts with the marker words; each skeleton combines three of them. Written without a look at the reader.
``python -m tests.generator.sealed27`` prints the digest.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed27_dien_bien, sealed27_lai_chau, sealed27_nuke
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed27_ink import INKS
from tests.generator.sealed27_others import OTHERS
from tests.generator.sealed27_page import Skeleton
from tests.generator.sealed27_tell import TALES, Piece, Tale, printed, text_of

SKELETONS = (*sealed27_lai_chau.SKELETONS, *sealed27_dien_bien.SKELETONS, *sealed27_nuke.SKELETONS)
ROUNDS = 4
WAYS = (
    "declared", "undeclared", "utf16le", "cp1258", "nfd", "named", "bom", "http-equiv", "cp1258-header", "decimal", "utf16be",
    "header", "hex", "nbsp",
)  # fmt: skip
RELATED = (
    "Lớp tiếng Lào buổi tối khai giảng khóa ba", "Thả cá giống xuống hồ chung hai bản",
    "Giải bóng chuyền hữu nghị khép lại sau hai ngày", "Trao bò giống cho hộ nghèo bản giáp biên",
)  # fmt: skip


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/tin-tuc/{name.lower()}--{2700 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}-{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{2700 + number}.html"


def _listed(skeleton: Skeleton, number: int, url: str) -> tuple[str, list[dict[str, Any]]]:
    """The list of other news as drawn, and what it says."""
    older = "cũ hơn" in skeleton.related.lower()
    start = _moment(number) - timedelta(days=60) if older else datetime(2025, 11, 3, 8, 15, 20) + timedelta(days=number)
    drawn, told = "", []
    for at, title in enumerate(RELATED):
        moment, href = (
            start + timedelta(days=at * 3, hours=at * 2),
            f"/vi/news/khac/{slug(title).lower()}-{at + 41}.html",
        )
        shown, iso = printed("lai_chau", moment)
        drawn += skeleton.item.format(
            href=href, title=title, date=shown.split(":", 1)[1].rstrip(")"), day=f"{moment:%d/%m/%Y}"
        )
        told.append(
            {
                "url": urljoin(url, href),
                "title": title,
                "published_at": iso if skeleton.portal == "lai_chau" else iso[:10],
            }
        )
    return skeleton.related.replace("{}", drawn), told


def _moment(number: int) -> datetime:
    return datetime(2013, 2, 3, 6, 7, 9) + timedelta(days=number * 71, hours=number * 5, minutes=number * 13)


def _filled(template: str, fields: dict[str, str]) -> str:
    for name, value in fields.items():
        template = template.replace(f"[[{name}]]", value)
    return template


def _dressed(skeleton: Skeleton, tale: Tale) -> tuple[dict[str, str], tuple[Piece, ...]]:
    """The lead, the picture above the body and the body, with the pieces left for the body."""
    pieces = tale.pieces if skeleton.lead or not tale.lead else (Piece("p", (tale.lead,)), *tale.pieces)
    first = next((piece for piece in pieces if piece.kind == "i"), None) if skeleton.top else None
    ink = INKS[skeleton.ink]
    return {
        "lead": skeleton.lead.replace("{}", escape(tale.lead, quote=False)) if tale.lead else "",
        "top": replace(ink, pic=skeleton.top).draw([first]).removeprefix(ink.whole.split("{}")[0]) if first else "",
        "body": ink.draw(piece for piece in pieces if piece is not first),
    }, pieces


def _signed(skeleton: Skeleton, tale: Tale) -> str:
    author = skeleton.author.replace("{}", tale.author) if tale.author else ""
    return author + (skeleton.source.replace("{}", tale.source) if tale.source else skeleton.empty_labels)


def _broken(title: str) -> str:
    words = title.split(" ")
    return " ".join(words[:6]) + "<br />" + " ".join(words[6:])


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    shown, iso = printed(skeleton.portal, _moment(number), skeleton.plain_clock) if number % 9 != 5 else ("", None)
    shown = shown.upper() if skeleton.capitals else shown
    dressed, pieces = _dressed(skeleton, tale)
    listed, related = _listed(skeleton, number, url) if skeleton.related and number % 8 != 6 else ("", [])
    title, href = escape(tale.title, quote=False), f"/tep/{tale.file}"
    fields = {
        "main": skeleton.main, "wtitle": escape(tale.title), "title": _broken(title) if skeleton.broken_title else title,
        "date": skeleton.date.replace("{}", shown) if shown else "", "category": skeleton.section, "related": listed,
        "files": skeleton.file.format(href=href, name=tale.file) if tale.file else "",
        "sign": _signed(skeleton, tale), "count": str(1204 + number * 37), **dressed,
    }  # fmt: skip
    truth = {
        "title": tale.title, "text": text_of(tale, INKS[skeleton.ink].dash), "published_at": iso, "published_raw": shown or None,
        "category": skeleton.section or None, "author": tale.author, "source": tale.source,
        "language": "en" if tale.title.isascii() else "vi",
        "images": [
            {"url": urljoin(url, "/upload/2026/" + piece.lines[0].replace(" ", "%20")), "caption": piece.lines[1]}
            for piece in pieces if piece.kind == "i"
        ],
        "attachments": [{"url": urljoin(url, href), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    truth |= {"related": related} if skeleton.list_is_told else {}
    truth |= {"lead": tale.lead} if tale.lead and skeleton.lead else {}
    return _case(skeleton, f"{number:02}", url, fields, truth, number)


def _case(
    skeleton: Skeleton, mark: str, url: str, fields: dict[str, str], truth: dict[str, Any] | None, number: int
) -> Case:
    way = WAYS[(number * 3 + number // 14) % len(WAYS)]
    body, headers = encode(_filled(skeleton.shell, fields), way, Random(f"sealed27/{mark}"))
    name = f"sealed27-{skeleton.portal}-{skeleton.name}-{mark}-{way}"
    return Case(name, "sealed27", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at * 4 % len(SKELETONS)], OTHERS[at]
    fields = {"main": main, "wtitle": title, "count": str(800 + at)}
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", fields, None, 60 + at)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = [
        _article(skeleton, TALES[(at * 5 + round_ * 3) % len(TALES)], at * ROUNDS + round_)
        for at, skeleton in enumerate(SKELETONS) for round_ in range(ROUNDS)
    ]  # fmt: skip
    return (*articles, *(_other(at) for at in range(len(OTHERS))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
