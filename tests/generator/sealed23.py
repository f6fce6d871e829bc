"""A part of quite different page structures: 24 skeletons (eight a portal), 16 tales, 24 pages that are no article.

Written without a look at the reader. ``sealed23.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed23`` prints the digest).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed23_draw import Sign, Stamp, body_html, page, signed, stamped
from tests.generator.sealed23_read import Piece, Skeleton, Tale, others, skeletons, tales

SKELETONS = skeletons()
TALES = tales()
PLAIN = tuple(tale for tale in TALES if tale.plain)
ROUNDS = 4
TOPICS = (
    "Chính sách đối ngoại",
    "Hoạt động đối ngoại",
    "Biên giới - Lãnh thổ",
    "Đối ngoại nhân dân",
    "Hợp tác quốc tế",
)
LISTED = (
    "Thả 2 vạn cá giống xuống lòng hồ chung", "Lớp xòe cho trẻ em hai bản mở vào tối thứ bảy",
    "Gỡ vướng cho xe quá cảnh mùa mưa", "Tặng 30 bộ máy tính cho trường nội trú", "Đón đoàn nhà báo ba nước thăm cao nguyên",
    "Khám mắt miễn phí ở xã vùng biên", "Hội chợ trâu bò phiên cuối năm", "Kết nạp hội viên danh dự người Pháp",
    "Bản tin tiếng Mông lên sóng hằng ngày", "Trao kỷ niệm chương cho cựu chuyên gia", "Đua thuyền đuôi én trên sông Nậm Na",
)  # fmt: skip
#: What a server answers at an article's own address.
REFUSALS = {"login", "notfound", "error", "challenge", "forbidden", "upkeep", "gone"}
Link = dict[str, Any]


def _tale(at: int, round_: int) -> Tale:
    plain = "plain" in SKELETONS[at].ink
    return PLAIN[(at // 4 + round_ * 2) % len(PLAIN)] if plain else TALES[(at * 5 + round_ * 4) % len(TALES)]


def _moment(rng: Random) -> datetime:
    day = datetime(rng.randint(2012, 2022), rng.randint(1, 12), rng.randint(1, 28))
    return day + timedelta(seconds=rng.randrange(86_400))


def _stamp(skeleton: Skeleton, at: int, round_: int, moment: datetime) -> Stamp:
    if round_ == 3 and at % 4 == 2:
        return Stamp()
    return stamped(skeleton.portal, moment, ("", "caps" if at % 3 == 0 else "", "24", "day")[round_])


def _address(portal: str, title: str, number: int) -> str:
    paths = {
        "lai_chau": "/doi-ngoai/{}--{}.html",
        "dien_bien": "/TinTuc/View/{}-{}",
        "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{}-{}.html",
    }
    name = slug(title) if portal == "dien_bien" else slug(title).lower()
    return HOSTS[portal] + paths[portal].format(name, 600 + number)


def _links(skeleton: Skeleton, url: str, token: str, number: int, day: datetime) -> tuple[str, list[Link]]:
    """A list of other articles: as drawn, and as it is to be read; *day* is the article's own."""
    drawn, links, ours = "", [], skeleton.portal == "lai_chau"
    older = not ours and (token == "R2" or not skeleton.shows("R2"))
    day += timedelta(days=700 if ours else 0)
    for at in range(number, number + 5) if token == "R" else range(number + 5, number + 9):
        step = timedelta(days=number * at % 37 + 1, minutes=number * at * 7 % 900)
        title, day = LISTED[at % len(LISTED)], day - step if ours or older else day + step
        href = urljoin(url, f"{slug(title).lower()}-{100 + at}.html")
        shown = stamped("lai_chau", day, "").value[:-1] if ours else f"{day:%d/%m/%Y}"
        drawn += skeleton.ink["rel"].format(h=href, t=title, d=shown)
        iso = f"{day:%Y-%m-%dT%H:%M:%S}+07:00" if ours else f"{day:%Y-%m-%d}"
        links.append({"url": href, "title": title, "published_at": iso})
    return drawn, links


def _files(skeleton: Skeleton, tale: Tale, url: str) -> tuple[str, list[Link]]:
    """The attachments: as drawn, and as they are to be read."""
    if not skeleton.shows("F"):
        return "", []
    links = [{"url": urljoin(url, f"/tep/{at}/{slug(name)}"), "title": name} for at, name in enumerate(tale.files)]
    return "".join(skeleton.ink["file"].format(h=link["url"], t=link["title"]) for link in links), links


def _pictures(skeleton: Skeleton, url: str, pieces: list[Piece], captions: bool) -> list[Link]:
    """The pictures, those of the head first, where the skeleton's own markup says they lie."""
    head = next((line for line in skeleton.main if "[[PF]]" in line), "")
    found = []
    for at, piece in enumerate(pieces):
        markup = head.replace("[[PF]]", "{file}") if head and not at else skeleton.ink["pic"]
        source = markup[: markup.index("{file}")].rsplit('src="', 1)[1] + piece.file
        found.append({"url": urljoin(url, source), "caption": piece.text if captions else None})
    return found


def _broken(title: str) -> str:
    """The title broken over two lines, as an editor does."""
    words = title.split()
    middle = len(words) // 2
    return escape(" ".join(words[:middle]), quote=False) + "<br>" + escape(" ".join(words[middle:]), quote=False)


def _words(tale: Tale, stamp: Stamp, sign: Sign) -> dict[str, str]:
    """What goes into the places of a skeleton that need no markup of their own."""
    return {
        "T": escape(tale.title, quote=False), "TB": _broken(tale.title), "L": escape(tale.lead, quote=False),
        "D": stamp.shown, "DL": stamp.label, "DV": stamp.value, "A": sign.author_line, "S": sign.source_line,
        "AU": sign.author or "", "SO": sign.source or "",
    }  # fmt: skip


def _case(at: int, round_: int) -> Case:
    skeleton, number = SKELETONS[at], at * ROUNDS + round_
    rng = Random(f"sealed23/{skeleton.name}/{round_}")
    tale, moment = _tale(at, round_), _moment(rng)
    url = _address(skeleton.portal, tale.title, number)
    stamp, sign = _stamp(skeleton, at, round_, moment), signed(skeleton, number) if not tale.english else Sign()
    captions = skeleton.shows("PF") or not (round_ == 2 and at % 3 == 1)
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    top = pictures[0] if pictures and skeleton.shows("PF") else None
    words = _words(tale, stamp, sign) | {"C": TOPICS[number % len(TOPICS)]}
    words |= {"PF": top.file, "PC": escape(top.text, quote=False)} if top else {}
    again = [Piece("p", tale.lead)] if tale.lead and "repeat" in skeleton.ink else []
    words["B"] = body_html(skeleton, [*again, *(piece for piece in tale.pieces if piece is not top)], captions)
    related: list[Link] = []
    for token in ("R", "R2"):
        if skeleton.shows(token) and number % 7 != 5:
            words[token], links = _links(skeleton, url, token, number, moment)
            related += links
    words["F"], files = _files(skeleton, tale, url)
    way = rng.choice(WAYS)
    body, headers = encode(page(skeleton, words), way, rng)
    truth = {
        "title": tale.title, "published_at": stamp.iso, "published_raw": stamp.shown or None,
        "category": words["C"] if skeleton.shows("C") else None, "language": "en" if tale.english else "vi",
        "text": "\n\n".join([*filter(None, [tale.lead]), *(line for piece in tale.pieces for line in piece.lines())]),
        "author": sign.author, "source": sign.source, "images": _pictures(skeleton, url, pictures, captions),
        "attachments": files, "related": related,
    } | ({"lead": tale.lead} if tale.lead else {})  # fmt: skip
    name = f"sealed23-{skeleton.portal}-{skeleton.name}-{round_}-{way}"
    return Case(name, "sealed23", skeleton.portal, skeleton.name, url, body, truth, headers)


def _other(at: int, kind: str, title: str, instead: str) -> Case:
    """A page that is no article, in the skeleton of one."""
    skeleton, rng = SKELETONS[at], Random(f"sealed23/{kind}")
    way = rng.choice(WAYS)
    body, headers = encode(page(skeleton, {"T": title, "C": title}, instead), way, rng)
    name = f"sealed23-{skeleton.portal}-other-{kind}-{way}"
    own = _address(skeleton.portal, LISTED[at % len(LISTED)], 300 + at)
    url = own if kind in REFUSALS else f"{HOSTS[skeleton.portal]}/{slug(title).lower()}"
    return Case(name, "sealed23", skeleton.portal, "other", url, body, None, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = (_case(at, round_) for at in range(len(SKELETONS)) for round_ in range(ROUNDS))
    return (*articles, *(_other(at, *other) for at, other in enumerate(others())))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
