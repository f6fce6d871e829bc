"""An eleventh part: what stands around and between the parts of an article on sites of 2012 to 2026.

Families of bars, boxes and lines, each in several of eight skeletons, round 32 tales; 36 pages that are no article.
Written without a look at the reader; ``sealed7.sha256`` pins it (``python -m tests.generator.sealed7`` prints the digest).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed7_others
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed7_bars import HEAD, Family, Ways
from tests.generator.sealed7_boxes import AFTER, INSIDE
from tests.generator.sealed7_dates import FORMS, OWN, moment, written
from tests.generator.sealed7_frames import FRAMES, PAPER, WORDS, Frame
from tests.generator.sealed7_others import LINKED, LINKED_EN, SITES
from tests.generator.sealed7_tales import MEETINGS
from tests.generator.sealed7_tales_more import ENGLISH, WORKS
from tests.generator.sealed7_tell import INKS, Piece, Tale, draw_body, lines_of, parse

FAMILIES = (*HEAD, *INSIDE, *AFTER)
STOCK = tuple(parse(text) for text in (*MEETINGS, *WORKS))
ABROAD = tuple(parse(text) for text in ENGLISH)
ROUNDS = 4
CATEGORIES = (
    "Đối ngoại nhân dân",
    "Chính sách đối ngoại",
    "Biên giới - Lãnh thổ",
    "Hội nhập quốc tế",
    "Tin trong tỉnh",
)
CATEGORIES_EN = ("Local diplomacy", "Borders")
NAMES = ("Hoàng Long", "Minh Thùy", "Lò Thị Pánh", "Vàng A Dơ", "Quốc Khánh", "Thu Trang - Đức Duy", "PV")
AGENCIES = ("Báo Lai Châu", "Báo Điện Biên Phủ", "TTXVN", "Báo Thế giới và Việt Nam", "VOV")
#: How an article is signed at its end, and whether that names an author and a source.
SIGNS = (
    "Tin, ảnh: {n}", "{n}", "Bài, ảnh: {n}", "(Nguồn: {s})", "", "{n} (Theo {s})", "Theo {s}", "BBT", "Nguồn: {s}", "Thực hiện: {n}",
)  # fmt: skip
PATHS = {"lai_chau": "/tin-tuc/{slug}-{id}.html", "dien_bien": "/TinTuc/View/{slug}-{id}", "dien_bien_stttt": "/vi/news/thong-tin-doi-ngoai/{slug}-{id}.html"}  # fmt: skip
#: Families no site showed before its old skeleton had a new dress, and families whose pages carry files.
LATE = {
    "ai-summary",
    "audio-player",
    "chatbot",
    "follow-bar",
    "follow-inside",
    "push-and-cookie",
    "listen-then-follow",
    "crowded-head",
}
FILED = {"attachments", "licence", "fact-table", "approver"}
FILES = ("Kế hoạch số 114.pdf", "Phụ lục danh sách.docx", "Biểu tổng hợp.xlsx")
FILE_LISTS = (
    ('<div class="files"><p>Tệp đính kèm</p><ul>{}</ul></div>', '<li><a href="{href}">{name}</a> <span>(1,4 MB)</span> <span>Lượt tải: 37</span></li>'),
    ('<table class="files"><tr><th>Tài liệu đính kèm</th><th>Dung lượng</th><th>Lượt tải</th></tr>{}</table>', '<tr><td><a href="{href}">{name}</a></td><td>820 KB</td><td>12</td></tr>'),
)  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """What is chosen for one page, before it is drawn."""

    family: Family
    frame: Frame
    round_: int
    number: int
    portal: str
    ink: str
    tale: Tale
    pieces: tuple[Piece, ...]
    top: Piece | None
    url: str
    shown: str
    iso: str | None
    day: datetime
    category: str
    sign: str
    author: str | None
    source: str | None
    files: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str, str], ...]


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c))))[:80]


def _stock(family: Family) -> list[Tale]:
    """The tales a family can be told with: a list of headings needs headings, a table a table."""
    tales = ABROAD if family.english else STOCK
    kinds = {"head": family.heads, "row": family.table, "open": family.event}
    return [tale for tale in tales if all(any(p.kind == kind for p in tale.pieces) for kind, asked in kinds.items() if asked)]  # fmt: skip


def _signed(family: Family, number: int, rng: Random) -> tuple[str, str | None, str | None]:
    name, agency = rng.choice(NAMES[:5] if family.field else NAMES), rng.choice(AGENCIES)
    if family.english:
        return "", None, None
    if family.field:
        field = family.field[0]
        return "", name if "{author}" in field else None, agency if "{source}" in field else None
    form = SIGNS[number % len(SIGNS)]
    author = name if "{n}" in form else "BBT" if form == "BBT" else None
    return form.format(n=name, s=agency), author, agency if "{s}" in form else None


def _body(tale: Tale, top: Piece | None, number: int) -> tuple[Piece, ...]:
    """The pieces of the editor's field; now and then it repeats the lead, word for word or after an agency's name."""
    pieces = [piece for piece in tale.pieces if piece is not top]
    first = {7: tale.lead, 3: f"ĐBP - {tale.lead}"}.get(number % 11)
    return (*([Piece("p", first)] if first else []), *pieces)


def _others(family: Family, start: datetime, rng: Random) -> tuple[tuple[str, str, str], ...]:
    """Six linked articles: title, address, day; the last two are for boxes."""
    titles = rng.sample(LINKED_EN if family.english else LINKED, 6)
    return tuple((title, f"/bai/{_slug(title)}-{at}.html", f"{start + timedelta(days=at):%Y-%m-%d}") for at, title in enumerate(titles))  # fmt: skip


def _plan(family: Family, round_: int, number: int) -> Plan:
    rng = Random(f"sealed7/{family.name}/{round_}")
    frame, portal = (
        FRAMES[(number // ROUNDS * 3 + round_ * 2 + number // 32) % len(FRAMES)],
        tuple(SITES)[(number + number // 3) % 3],
    )
    stock = _stock(family)
    tale = stock[number * 5 % len(stock)]
    form = "english" if family.english else FORMS[number % len(FORMS)]
    day = moment(
        rng,
        rng.randint(*((2023, 2025) if family.name in LATE else frame.years)),
        late_in_month=family.english or (portal == "dien_bien" and form != OWN),
    )
    shown, iso = written(form, portal, day)
    dated = family.dated or number % 9 != 4
    named = [piece for piece in tale.pictures() if piece.text]
    top = named[0] if named and portal == "lai_chau" and number % 2 == 0 else None
    return Plan(
        family, frame, round_, number, portal, tuple(INKS)[(number // ROUNDS + round_ * 5) % len(INKS)], tale, _body(tale, top, number), top,
        SITES[portal][0] + PATHS[portal].format(slug=_slug(tale.title), id=700 + number), shown if dated else "", iso if dated else None, day,
        rng.choice(CATEGORIES_EN if family.english else CATEGORIES), *_signed(family, number, rng),
        tuple((name, f"/tep/{number}/{at}") for at, name in enumerate(FILES[: 1 + round_ % 3])) if family.name in FILED else (),
        _others(family, datetime(day.year, 10, 14), rng),
    )  # fmt: skip


def _filled(plan: Plan, ways: Ways, turn: int = 0) -> str:
    """One way of a family's place, its own words put in."""
    if not ways:
        return ""
    (a, ha, _), (b, hb, day) = plan.others[4:]
    later = plan.day + timedelta(days=3, hours=2)
    toc = "".join(f'<li><a href="#m{at}">{escape(head)}</a></li>' for at, head in enumerate(plan.tale.heads(), 1))
    words = {
        "a": a, "ha": ha, "b": b, "hb": hb, "day": f"{datetime.fromisoformat(day):%d/%m/%Y}", "views": str(812 + plan.number * 7), "toc": toc,
        "later": f"{later:%d/%m/%Y %H:%M}", "author": plan.author or "", "source": plan.source or "",
    }  # fmt: skip
    return ways[(plan.round_ + turn) % len(ways)].format(**words)


def _related(plan: Plan) -> str:
    items = "".join(
        plan.frame.item.format(title=title, href=href, at=at, day=f"{datetime.fromisoformat(day):%d/%m/%Y}")
        for at, (title, href, day) in enumerate(plan.others[:4])
    )
    return plan.frame.related.replace("[[ITEMS]]", items)


def _files(plan: Plan) -> str:
    whole, item = FILE_LISTS[plan.round_ % len(FILE_LISTS)]
    return whole.format("".join(item.format(href=href, name=name) for name, href in plan.files)) if plan.files else ""


def parts(plan: Plan) -> dict[str, str]:
    """The markup of every place of the skeleton."""
    family = plan.family
    boxes = [_filled(plan, ways) for ways in family.boxes]
    places = {name.upper(): _filled(plan, getattr(family, name)) for name in ("a_crumb", "a_title", "a_date", "a_lead", "field", "a_body", "tail")}  # fmt: skip
    base = f"/upload/{plan.day.year}/"
    if plan.top:
        places["A_TITLE" if plan.frame is PAPER else "A_DATE"] += draw_body(plan.ink, base, [plan.top])
    return {
        **places, "TITLE": escape(plan.tale.title), "DATE": plan.shown, "LEAD": escape(plan.tale.lead, quote=False), "CAT": plan.category,
        "BODY": draw_body(plan.ink, base, plan.pieces, boxes, plan.sign), "FILES": _files(plan), "REL": _related(plan),
        "SITE": SITES[plan.portal][1], "TODAY": "Chủ nhật, 01/11/2026" if plan.shown and not family.english else "",
    }  # fmt: skip


def html_of(plan: Plan) -> str:
    """The whole page as text."""
    english = plan.family.english
    page = f"<!DOCTYPE html>\n<html><head>{{charset}}{plan.frame.heading}</head>\n<body>{plan.frame.page}</body></html>"
    for name, markup in parts(plan).items():
        page = page.replace(f"[[{name}]]", markup)
    for name, word in WORDS["en" if english else "vi"].items():
        page = page.replace(f"{{{name}}}", word)
    return page


def truth_of(plan: Plan) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    lines = lines_of(plan.pieces)
    pictures = [*([plan.top] if plan.top else []), *(piece for piece in plan.pieces if piece.kind == "pic")]
    fields = {
        "title": plan.tale.title, "text": "\n\n".join(lines if lines[0] == plan.tale.lead else [plan.tale.lead, *lines]),
        "published_at": plan.iso, "published_raw": plan.shown or None, "category": plan.category, "lead": plan.tale.lead,
        "author": plan.author, "source": plan.source, "language": "en" if plan.family.english else "vi",
        "images": [{"url": urljoin(plan.url, f"/upload/{plan.day.year}/{piece.file}"), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(plan.url, href), "title": name} for name, href in plan.files],
        "related": [
            {"url": urljoin(plan.url, href), "title": title, "published_at": day if plan.frame.dated else None}
            for title, href, day in plan.others[:4]
        ],
    }  # fmt: skip
    return {name: value for name, value in fields.items() if name not in plan.family.omit}


@lru_cache(maxsize=1)
def plans() -> tuple[Plan, ...]:
    """What is chosen for every article of the part."""
    places = [(family, round_) for family in FAMILIES for round_ in range(ROUNDS)]
    return tuple(_plan(*place, number) for number, place in enumerate(places))


def _case(plan: Plan) -> Case:
    rng = Random(f"sealed7/way/{plan.number}")
    way = rng.choice(WAYS)
    body, headers = encode(html_of(plan), way, rng)
    name = f"sealed7-{plan.portal}-{plan.family.name}-{plan.round_}-{plan.frame.name}-{way}"
    return Case(name, "sealed7", plan.portal, plan.family.name, plan.url, body, truth_of(plan), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*map(_case, plans()), *sealed7_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
