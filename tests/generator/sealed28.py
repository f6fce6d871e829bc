"""A twenty-eighth sealed part: twenty-four page structures, eight a portal, and twenty pages that are no article.

Every structure joins two to four of the hardships the acceptance names and puts the parts of a page in an order of its
own; twenty new texts set traps. Written without a look at the reader. ``python -m tests.generator.sealed28`` prints the
digest.
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
from tests.generator.sealed28_ink import INKS, address_of
from tests.generator.sealed28_others import OTHERS
from tests.generator.sealed28_page import Skeleton, listed, read, related_template
from tests.generator.sealed28_tell import TALES, Piece, Tale, printed, text_of, twelve

SKELETONS = (
    *read("lai_chau", "sealed28_lai_chau.txt"), *read("dien_bien", "sealed28_dien_bien.txt"),
    *read("dien_bien_stttt", "sealed28_nuke.txt"),
)  # fmt: skip
ROUNDS = 4
WAYS = (
    "declared", "undeclared", "bom", "cp1258", "nfd", "utf16le", "named", "header", "cp1258-header", "utf16be", "hex",
    "nbsp", "http-equiv", "decimal",
)  # fmt: skip
RELATED = (
    "Bàn giao trạm phát sóng chung ở Huổi Luông", "Cấp phát gạo cứu đói cho ba bản giáp biên",
    "Đón đoàn bác sĩ tình nguyện Hàn Quốc", "Tọa đàm về lúa nương với chuyên gia Nhật Bản",
    "Gặp mặt kiều bào nhân dịp đầu xuân",
)  # fmt: skip
Fields = dict[str, str | dict[str, str]]


def _address(skeleton: Skeleton, title: str, number: int) -> str:
    host, name = HOSTS[skeleton.portal], slug(title)
    if skeleton.portal == "lai_chau":
        return f"{host}/tin-bai/{name.lower()}--{6100 + number}.html"
    if skeleton.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}_{number}"
    return f"{host}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{6100 + number}.html"


def _moment(number: int) -> datetime:
    return datetime(2014, 5, 9, 0, 12, 7) + timedelta(days=number * 43, hours=number * 7, minutes=number * 17)


def _others(skeleton: Skeleton, number: int, url: str) -> tuple[str, list[dict[str, Any]]]:
    """The list of other news as drawn, and what it says."""
    template = related_template(skeleton)
    if not template or number % 6 == 3:
        return "", []
    older = "cũ hơn" in template
    start = _moment(number) - timedelta(days=90) if older else _moment(number) + timedelta(days=400)
    links, told = [], []
    for at, title in enumerate(RELATED):
        moment = start + timedelta(days=at * 4, hours=at * 3)
        href, timed = f"/khac/{slug(title).lower()}-{at + 71}.html", skeleton.portal == "lai_chau"
        shown = {"date": f"{moment:%d/%m/%Y} {twelve(moment, 'SA CH')}", "day": f"{moment:%d/%m/%Y}"}
        links.append({"href": href, "title": title, **shown})
        means = f"{moment:%Y-%m-%dT%H:%M:%S}+07:00" if timed else f"{moment:%Y-%m-%d}"
        told.append({"url": urljoin(url, href), "title": title, "published_at": means})
    return listed(template, links), told


def _dated(skeleton: Skeleton, tale: Tale, number: int) -> tuple[dict[str, str] | str, str, str | None]:
    """The parts of the date line, the line, and what it means; every tenth page is undated."""
    days_in_text = any("Thứ " in piece.lines[0] for piece in tale.pieces if piece.kind == "h")
    if number % 10 == 7 and not days_in_text:
        return "", "", None
    parts, iso = printed(skeleton.date, _moment(number))
    label, day, clock = (part.upper() if "upper" in skeleton.flags else part for part in parts)
    line = label + day + clock
    return {"": line, "label": label.rstrip(), "day": day, "clock": clock}, fold(line), iso


def _top(skeleton: Skeleton, tale: Tale) -> Piece | None:
    """The picture that stands above the lead, where the page has a place for one."""
    first = next((piece for piece in tale.pieces if piece.kind == "i"), None)
    return first if first and first.lines[1] and skeleton.has("top") else None


def _body(skeleton: Skeleton, tale: Tale, top: Piece | None) -> str:
    ahead = (Piece("p", (tale.lead,)),) if tale.lead and (not skeleton.has("lead") or "again" in skeleton.flags) else ()
    return INKS[skeleton.ink].draw((*ahead, *(piece for piece in tale.pieces if piece is not top)))


def _signed(skeleton: Skeleton, tale: Tale) -> Fields:
    author, source = tale.author or "", tale.source or ""
    if author and source and skeleton.has("both"):
        return {"both": {"author": author, "source": source}}
    return {"author": author, "source": source, "nosource": "" if source else "x"}


def _fields(skeleton: Skeleton, tale: Tale, number: int, date: dict[str, str] | str) -> Fields:
    top = _top(skeleton, tale)
    fields: Fields = {
        "title": escape(tale.title, quote=False), "wtitle": escape(tale.title), "category": skeleton.section,
        "lead": escape(tale.lead, quote=False), "body": _body(skeleton, tale, top), "count": str(1204 + number * 37), "date": date,
        **_signed(skeleton, tale),
    }  # fmt: skip
    if top:
        fields["top"] = {"src": address_of(top.lines[0]), "caption": escape(top.lines[1], quote=False)}
    if tale.file:
        fields["files"] = {"href": f"/tep/{tale.file}", "name": tale.file}
    return fields


def _truth(skeleton: Skeleton, tale: Tale, url: str) -> dict[str, Any]:
    pictures = [piece.lines for piece in tale.pieces if piece.kind == "i"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, INKS[skeleton.ink].dash), "category": skeleton.section or None,
        "author": tale.author, "source": tale.source, "language": "en" if tale.title.isascii() else "vi",
        "images": [{"url": urljoin(url, address_of(file)), "caption": caption or None} for file, caption in pictures],
        "attachments": [{"url": urljoin(url, f"/tep/{tale.file}"), "title": tale.file}] if tale.file else [],
    }  # fmt: skip
    return truth | ({"lead": tale.lead} if tale.lead and skeleton.has("lead") else {})


def _article(skeleton: Skeleton, tale: Tale, number: int) -> Case:
    url = _address(skeleton, tale.title, number)
    date, shown, iso = _dated(skeleton, tale, number)
    drawn, related = _others(skeleton, number, url)
    truth = _truth(skeleton, tale, url) | {"published_at": iso, "published_raw": shown or None}
    truth |= {"related": related} if related_template(skeleton) else {}
    fields = _fields(skeleton, tale, number, date)
    page = skeleton.drawn(fields | {"related": drawn})
    return _case(skeleton, f"{number:02}", url, page, truth, number)


def _case(skeleton: Skeleton, mark: str, url: str, page: str, truth: dict[str, Any] | None, number: int) -> Case:
    way = WAYS[(number * 5 + number // 14) % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed28/{mark}"))
    name = f"sealed28-{skeleton.portal}-{skeleton.name}-{mark}-{way}"
    return Case(name, "sealed28", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int) -> Case:
    skeleton, (mark, title, main) = SKELETONS[at * 7 % len(SKELETONS)], OTHERS[at]
    page = skeleton.around(main, {"wtitle": escape(title), "count": str(800 + at * 13)})
    return _case(skeleton, mark, f"{HOSTS[skeleton.portal]}/{mark}", page, None, 100 + at)


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
