"""An eighteenth sealed part: a mock of the acceptance, 30 texts in 10 dresses of the three portals, and 30 pages that are none.

The words round the article are those of the shared samples; markup, order, articles and encodings are others.
``sealed18.sha256`` pins the pages and their truth (``python -m tests.generator.sealed18`` prints the digest).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import quote, urljoin

from tests.generator import sealed18_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed18_dress import DRESSES, Dress, drawn, drawn_date, frames, plain
from tests.generator.sealed18_tell import Piece, Sign, Stamp, Tale, signed, stamped, tales, text_of

TALES = tales()
FRAMES = frames()
ROUNDS = 13
OTHERS = (
    "Củng cố quan hệ hữu nghị với Nhân dân châu Hồng Hà", "Tập huấn nghiệp vụ lễ tân đối ngoại cho cấp xã",
    "Phó Chủ tịch UBND tỉnh tiếp Đại sứ Cộng hòa Ấn Độ", "CPTPP chính thức có hiệu lực: Cơ hội và động lực 2019",
    "Lai Châu: Làm tốt công tác đối ngoại biên phòng", 'Giao lưu "Sắc màu biên cương" lần thứ 4',
    "Hội đàm về quản lý, bảo vệ biên giới", "Bế giảng lớp tiếng Việt cho cán bộ Lào",
)  # fmt: skip
CATEGORIES = ("Chính sách đối ngoại", "Hoạt động đối ngoại", "Biên giới - Lãnh thổ", "Hợp tác quốc tế")
FILE = "Tài liệu kèm theo bài viết.pdf"


@lru_cache(maxsize=1)
def _places() -> tuple[tuple[Dress, int, int], ...]:
    return tuple((dress, turn, at * ROUNDS + turn) for at, dress in enumerate(DRESSES) for turn in range(ROUNDS))


def _moment(rng: Random) -> datetime:
    return datetime(rng.randint(2014, 2026), rng.randint(1, 10), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip


def _linked(dress: Dress, url: str, rng: Random) -> tuple[str, list[dict[str, Any]]]:
    """The lists of other articles as markup and as truth; a portal's own form of dates."""
    start, html, truth = datetime(2019, 1, 22, 8, 12, 41), [], []
    for at, title in enumerate(rng.sample(OTHERS, 5)):
        moment = start - timedelta(days=at * 6, minutes=at * 407)
        stamp = stamped(dress.portal, moment, 0)
        short = dress.portal == "dien_bien_stttt"
        day = f"{moment:%d/%m/%Y}" if short else stamp.shown.removeprefix("(Ngày đăng :").rstrip(")")
        href = f"/bai/{slug(title).lower()}-{at + 20}.html"
        html.append(dress.link.format(href=href, title=escape(title), day=day))
        truth.append(
            {"url": urljoin(url, href), "title": title, "published_at": stamp.iso[:10] if short else stamp.iso}
        )
    if not dress.more_links:
        return dress.links.format("".join(html)), truth
    return dress.links.format("".join(html[:2])) + dress.more_links.format("".join(html[2:])), truth


def _title(dress: Dress, title: str) -> str:
    words = title.split(" ")
    if not dress.broken_title or len(words) < 6:
        return plain(title)
    half = len(words) // 2
    return plain(" ".join(words[:half])) + "<br />\n" + plain(" ".join(words[half:]))


def _split(dress: Dress, tale: Tale) -> tuple[list[Piece], list[Piece]]:
    """The picture above the text, where the portal has one, and the pieces of the body (the lead too, if it has no field)."""
    pieces = list(tale.pieces)
    top = [piece for piece in pieces if piece.kind == "pic"][:1] if dress.portal == "lai_chau" else []
    body = [piece for piece in pieces if piece not in top]
    lead = [Piece("p", tale.lead)] if tale.lead and not dress.lead else []
    return top, lead + body


def _labelled(dress: Dress, sign: Sign) -> str:
    by = dress.by.format(plain(sign.by)) if sign.by else ""
    return by + (dress.origin.format(plain(sign.origin)) if sign.origin else "")


def _signed_body(dress: Dress, body: str, sign: Sign) -> tuple[str, str]:
    """The body and the signature; some editors break the line inside the last paragraph instead of ending it."""
    line = plain(sign.line)
    if line and dress.name == "nv_column" and body.endswith("</p>"):
        return body.removesuffix("</p>") + f"<br /><strong>{line}</strong></p>", ""
    return body, dress.ink.sign.format(line) if line else ""


def _url(dress: Dress, title: str, number: int) -> str:
    path = {
        "lai_chau": f"/tin-tuc/{slug(title).lower()}--{700 + number}",
        "dien_bien": f"/TinTuc/View/{slug(title)}-{number}",
        "dien_bien_stttt": f"/vi/news/Thong-tin-doi-ngoai/{slug(title).lower()}-{700 + number}.html",
    }[dress.portal]
    return HOSTS[dress.portal] + path


def _noise(number: int, rng: Random) -> str:
    """What a page carries besides words: some kilobytes, on every nineteenth page some ninety."""
    size = 90_000 if number % 19 == 4 else rng.randint(3000, 14_000)
    return "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=size))


def _case(dress: Dress, turn: int, number: int) -> Case:
    rng = Random(f"sealed18/{dress.name}/{turn}")
    tale, sign = TALES[number % len(TALES)], signed(dress.portal, number)
    stamp = None if number % 17 == 6 else stamped(dress.portal, _moment(rng), turn % 6)
    url, category = _url(dress, tale.title, number), rng.choice(CATEGORIES)
    related, links = _linked(dress, url, rng) if dress.link and number % 7 != 5 else ("", [])
    filed = bool(dress.files) and turn % 4 == 1
    top, body = _split(dress, tale)
    if dress.lead and tale.lead and turn % 5 == 2:  # an editor repeats the lead as the first paragraph
        body.insert(0, Piece("p", tale.lead))
    body_html, sign_html = _signed_body(dress, drawn(dress, body), sign)
    parts = {
        "headtitle": escape(tale.title), "title": _title(dress, tale.title), "cat": plain(category),
        "date": drawn_date(dress, stamp) if stamp else "", "top": drawn(dress, top), "body": body_html,
        "lead": dress.lead.format(plain(tale.lead)) if tale.lead else "", "sign": sign_html,
        "by": _labelled(dress, sign), "origin": plain(sign.origin), "related": related, "count": str(rng.randint(7, 9800)),
        "files": dress.files.format(href=f"/tep/{number}.pdf", name=FILE) if filed else "", "state": _noise(number, rng),
    }  # fmt: skip
    page = FRAMES[dress.name]
    for key, value in parts.items():
        page = page.replace(f"[[{key}]]", value)
    way = rng.choice(WAYS)
    content, headers = encode(page, way, rng)
    files = [{"url": urljoin(url, f"/tep/{number}.pdf"), "title": FILE}] if filed else []
    truth = _truth(dress, tale, sign, stamp, url) | {"related": links, "attachments": files}
    truth["category"] = None if dress.portal == "dien_bien" else category
    name = f"sealed18-{dress.name}-{turn}-{way}"
    return Case(name, "sealed18", dress.portal, dress.name, url, content, truth, headers)


def _truth(dress: Dress, tale: Tale, sign: Sign, stamp: Stamp | None, url: str) -> dict[str, Any]:
    """The fields of the contract that the tale, its signature and its date decide."""
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale), "author": sign.author, "source": sign.source,
        "published_at": stamp.iso if stamp else None, "published_raw": stamp.shown if stamp else None,
        "language": "en" if tale.english else "vi",
        "images": [{"url": urljoin(url, dress.base + quote(piece.file, safe="()")), "caption": piece.text or None} for piece in pictures],
    }  # fmt: skip
    return truth | ({"lead": tale.lead} if dress.lead and tale.lead else {})


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (
        *(_case(*place) for place in _places()),
        *(replace(case, split="sealed18") for case in sealed18_others.cases()),
    )


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
