"""Stories: what an editor might have written, and the truth that follows from it by the rules of docs and design."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.dates import related_date, shown_date
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.words import Lexicon, fill, paragraph, person

HOSTS = {
    "lai_chau": "http://thongtindoingoai.laichau.gov.vn",
    "dien_bien": "http://doingoai.dic.gov.vn",
    "dien_bien_stttt": "https://stttt.dienbien.gov.vn",
}
RELATED_HEADINGS = {"lai_chau": "Tin liên quan", "dien_bien": "", "dien_bien_stttt": "Những tin cũ hơn"}
SOURCES = ("Báo Lai Châu", "TTXVN", "Báo Thế giới và Việt Nam", "Cổng TTĐT Chính phủ", "baodienbienphu.com.vn")
FILES = ("1.jpeg", "dsf.jpeg", "IMG_2041.JPG", "anh 2.png", "z4182-bg.jpg", "dai-bieu-du-hoi-nghi.jpg")
PREFIXES = ("ĐBP - ", "(MTĐT) - ", "LCĐT - ", "Điện Biên TV - ")
ENGLISH = (
    "The provincial Department of Foreign Affairs received a delegation from Phongsaly province on Monday morning.",
    "Both sides agreed to strengthen cooperation in border trade, education, health care and tourism in the coming years.",
    "Speaking at the meeting, the chairman of the provincial People's Committee thanked the guests for their support.",
    "The two provinces have maintained regular exchanges of delegations and joint patrols along the common border.",
    "The project, funded by an international organisation, includes twelve classrooms and a clean water system.",
    "According to the report, the value of trade through the border gate rose by twelve percent over the same period.",
)


def slug(text: str) -> str:
    """An address-like form of *text*, cut at 60 characters."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:60] or "bai-viet"


def address(portal: str, title: str, rng: Random) -> str:
    """Where an article of *portal* would live."""
    name = slug(title)
    if portal == "lai_chau":
        return f"{HOSTS[portal]}/chinh-sach-doi-ngoai/{name.lower()}--{rng.randint(100, 9999)}.html"
    if portal == "dien_bien":
        return f"{HOSTS[portal]}/TinTuc/View/{name}"
    return f"{HOSTS[portal]}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{rng.randint(100, 9999)}.html"


def _picture(lexicon: Lexicon, rng: Random, portal: str) -> Picture:
    caption = fill(rng.choice(lexicon.captions), rng) if rng.random() < 0.8 else None
    file = rng.choice(FILES)
    return Picture(
        file, caption, show_name=portal == "dien_bien" and rng.random() < 0.6, alt=rng.choice(("", file, "ảnh"))
    )


def _piece(lexicon: Lexicon, rng: Random, portal: str) -> Block:  # noqa: PLR0911 - one return a kind
    kind = rng.choices(("p", "h", "quote", "ul", "ol", "table", "pic", "short", "trap"), (50, 5, 3, 4, 3, 4, 9, 4, 14))[
        0
    ]
    if kind == "p":
        return Block("p", paragraph(lexicon, rng, rng.randint(1, 4)))
    if kind == "h":
        return Block("h", fill(rng.choice(lexicon.headings), rng))
    if kind == "quote":
        return Block("quote", "“" + paragraph(lexicon, rng, 1) + "”")
    if kind in {"ul", "ol"}:
        return Block(kind, items=tuple(fill(item, rng) for item in rng.sample(lexicon.items, rng.randint(2, 4))))
    if kind == "table":
        return Block("table", rows=rng.choice(lexicon.tables))
    if kind == "pic":
        return Block("pic", pic=_picture(lexicon, rng, portal))
    if kind == "short":
        return Block("p", fill(rng.choice(lexicon.shorts), rng))
    return Block("p", fill(rng.choice(lexicon.traps)[1], rng))


def _body(lexicon: Lexicon, rng: Random, portal: str, size: int) -> list[Block]:
    """A body of *size* pieces; it begins and ends with a real paragraph, and no picture stands beside another."""
    pieces: list[Block] = []
    while len(pieces) < size:
        piece = _piece(lexicon, rng, portal)
        if pieces and {piece.kind, pieces[-1].kind} & {"pic", "h", "table"} and piece.kind == pieces[-1].kind:
            continue
        pieces.append(piece)
    if pieces and pieces[-1].kind in {"pic", "h"}:
        pieces.append(Block("p", paragraph(lexicon, rng, 2)))
    return [_after_picture(pieces, at, lexicon, rng) for at in range(len(pieces))]


def _after_picture(pieces: list[Block], at: int, lexicon: Lexicon, rng: Random) -> Block:
    """What follows a picture must not look like its caption: a long paragraph, as editors write."""
    piece = pieces[at]
    if at and pieces[at - 1].kind == "pic" and not (piece.kind == "p" and len(piece.text) > 180):
        return Block("p", paragraph(lexicon, rng, 3))
    return piece


def _slip_in(blocks: list[Block], piece: Block) -> None:
    """Put *piece* into the middle of a body, not behind a picture (it would look like a caption)."""
    at = next((at for at in range(2, len(blocks)) if blocks[at - 1].kind != "pic"), len(blocks))
    blocks.insert(at, piece)


def _byline(lexicon: Lexicon, rng: Random, portal: str) -> dict[str, Any]:
    """Byline and source lines and what they mean."""
    out: dict[str, Any] = {"byline": "", "author": None, "source_line": "", "source": None}
    if rng.random() < (0.3 if portal == "lai_chau" else 0.75):
        pattern, name = rng.choice(lexicon.bylines)
        name = person(rng) if name.count(" ") == 2 and "-" not in name else name
        out.update(byline=pattern.format(name), author=name)
    roll = rng.random()
    if roll < 0.3:
        out["source"] = rng.choice(SOURCES)
        out["source_line"] = rng.choice(("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})")).format(out["source"])
    elif roll < 0.5 and portal != "lai_chau":
        out["source_line"] = "Nguồn tin:"
    elif roll < 0.58 and out["author"]:
        out["source"] = rng.choice(SOURCES)
        out["byline"] += f" (Theo {out['source']})"
    return out


def _related(lexicon: Lexicon, rng: Random, portal: str, moment: datetime) -> tuple[Link, ...]:
    count = rng.choice((0, 0, 1, 3, 5, 5)) if portal != "dien_bien" else 0
    links = []
    for _ in range(count):
        title = fill(rng.choice(lexicon.titles), rng)
        shown, iso = related_date(
            portal, moment + timedelta(days=rng.randint(-400, 900), seconds=rng.randint(0, 80000))
        )
        links.append(Link(title, address(portal, title, rng).partition(".gov.vn")[2], shown, iso))
    return tuple(links)


def _files_differ(story: Story) -> Story:
    """Give every picture of a story a file of its own: whether one file shown twice is one picture is not our question."""
    seen = {story.head_picture.file} if story.head_picture else set()
    blocks = []
    for block in story.blocks:
        pic = block.pic
        if pic and pic.file in seen:
            stem, dot, ending = pic.file.rpartition(".")
            pic = replace(pic, file=f"{stem}-{len(seen)}{dot}{ending}")
        seen |= {pic.file} if pic else set()
        blocks.append(replace(block, pic=pic))
    return replace(story, blocks=tuple(blocks))


def make_story(
    lexicon: Lexicon,
    rng: Random,
    portal: str,
    size: int | None = None,
    change: Callable[[Story], Story] = lambda story: story,
) -> Story:
    """Write one story of *portal*; *size* is the number of pieces of its body (drawn when None)."""
    title = fill(rng.choice(lexicon.titles), rng)
    moment = datetime(rng.randint(2012, 2024), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        seconds=rng.randint(0, 86399)
    )
    shown, iso = shown_date(portal, moment, rng)
    lead = (rng.choice(PREFIXES) if rng.random() < 0.25 else "") + fill(rng.choice(lexicon.leads), rng)
    count = rng.choice((0, 1, 2, 3, 4, 6, 8, 12, 25)) if size is None else size
    blocks = _body(lexicon, rng, portal, count)
    if count > 3 and rng.random() < 0.1:
        _slip_in(blocks, Block("p", title))
    related = _related(lexicon, rng, portal, moment)
    if count > 3 and related and rng.random() < 0.15:
        _slip_in(blocks, Block("p", related[0].title + "."))
    if count > 5 and rng.random() < 0.1:
        blocks.append(next((b for b in blocks if b.kind == "p"), blocks[0]))
    blocks = [b for at, b in enumerate(blocks) if not (at and b.kind == "pic" == blocks[at - 1].kind)]
    repeated = portal == "dien_bien_stttt" and rng.random() < 0.25
    prefix = next((p for p in PREFIXES if lead.startswith(p)), "")
    if repeated and prefix:  # it differs by the agency's name, so it stands twice, as on the page
        blocks.insert(0, Block("p", lead.removeprefix(prefix)))
    attachments: tuple[Link, ...] = ()
    if rng.random() < 0.12:
        number = rng.randint(10, 999)
        attachments = (Link(f"Kế hoạch {number}/KH-UBND", f"/uploads/{number}-kh.{rng.choice(('pdf', 'doc', 'xls'))}"),)
    story = Story(
        portal=portal,
        url=address(portal, title, rng),
        title=title,
        moment=moment,
        shown_date=shown,
        iso_date=iso,
        category=rng.choice(lexicon.categories) if portal != "dien_bien" and rng.random() < 0.85 else None,
        lead=lead,
        blocks=tuple(blocks),
        head_picture=_picture(lexicon, rng, portal) if portal == "lai_chau" and rng.random() < 0.7 else None,
        related_heading=RELATED_HEADINGS[portal],
        related=related,
        attachments=attachments,
        lead_repeated=repeated and not prefix,
        **_byline(lexicon, rng, portal),
    )
    return change(_files_differ(story))


def in_english(story: Story, rng: Random) -> Story:
    """The same story as an English page of the portal would tell it."""
    body = tuple(Block("p", " ".join(rng.sample(ENGLISH, 3))) for _ in range(rng.randint(2, 5)))
    return replace(
        story, title="Strengthening friendship with Phongsaly province", lead=ENGLISH[0], blocks=body, language="en", byline="",
        author=None, source=None, source_line="", lead_repeated=False,
    )  # fmt: skip


def without_date(story: Story) -> Story:
    """The same story on a page that shows no date."""
    return replace(story, moment=None, shown_date="", iso_date=None)


def fold(text: str) -> str:
    """NFC with every run of white space as one space: how texts are compared."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def truth(story: Story, picture_url: Callable[[Picture], str]) -> dict[str, Any]:
    """The JSON of the contract for *story*, without the keys a generator cannot know (layout, html, warnings)."""
    lines = [story.lead] + [line for block in story.blocks for line in block.lines()]
    pictures = ([story.head_picture] if story.head_picture else []) + [b.pic for b in story.blocks if b.pic]
    return {
        "url": story.url,
        "portal": story.portal,
        "title": story.title,
        "published_at": story.iso_date,
        "published_raw": story.shown_date or None,
        "category": story.category,
        "lead": story.lead,
        "text": "\n\n".join(line for line in map(fold, lines) if line),
        "author": story.author,
        "source": story.source,
        "language": story.language,
        "images": [{"url": urljoin(story.url, picture_url(p)), "caption": p.caption} for p in pictures],
        "attachments": [{"url": urljoin(story.url, a.href), "title": a.title} for a in story.attachments],
        "related": [
            {"url": urljoin(story.url, r.href), "title": r.title, "published_at": r.iso} for r in story.related
        ],
    }
