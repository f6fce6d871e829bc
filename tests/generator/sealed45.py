"""A part of 25 frames, 65 articles and 30 pages that are none, written without a look at the reader, opened once.

The whole lot is pinned by ``sealed45.sha256`` (``python -m tests.generator.sealed45`` prints the digest); the part that
every run scores is the first pages of it. :func:`lot` draws others by another seed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from random import Random
from typing import Any

from tests.generator.encodings import WAYS, encode
from tests.generator.model import Block, Case, Picture
from tests.generator.pinned import digest_of
from tests.generator.sealed45_dates import moment, printed
from tests.generator.sealed45_dress import DRESSES, inked
from tests.generator.sealed45_hands import HANDS
from tests.generator.sealed45_kit import (
    SITES,
    Frame,
    Other,
    Tale,
    escaped,
    filled,
    frames,
    lines_of,
    others,
    tales,
)  # fmt: skip
from tests.generator.sealed45_signs import attached, neighbours, signed

SEED, WHOLE, KEPT = 450145, 1200, 360
CATEGORIES = ("Hoạt động đối ngoại", "Hợp tác quốc tế", "Biên giới - Lãnh thổ", "Kinh tế đối ngoại")
#: How often a page has each hardship of its content.
_CONTENT = {
    "trap": 0.45, "long": 0.2, "short": 0.08, "nodate": 0.06, "nopic": 0.15, "norelated": 0.15, "brtitle": 0.12,
    "captitle": 0.05, "files": 0.12, "repeated": 0.05, "capitals": 0.15, "inked": 0.15, "tooltab": 0.25,
    "tails": 0.3, "inbox": 0.08,
}  # fmt: skip


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:70]


def _address(portal: str, title: str, number: int) -> str:
    paths = {
        "lai_chau": f"/tin/{_slug(title)}-{number}.html",
        "dien_bien": f"/TinTuc/View/{_slug(title)}",
        "dien_bien_stttt": f"/vi/news/Thong-tin-doi-ngoai/{_slug(title)}-{number}.html",
    }
    return SITES[portal] + paths[portal]


def _hardships(rng: Random, tale: Tale, frame: Frame) -> set[str]:
    drawn = {name for name, share in _CONTENT.items() if rng.random() < share}
    drawn |= {name for name in DRESSES if rng.random() < 0.12}
    drawn -= {"long"} if "short" in drawn else set()
    drawn -= {"trap", "long"} if tale.language == "en" else set()
    return drawn - {"repeated"} if frame.told["lead"] == "plain" else drawn


def _lengthened(tale: Tale, hard: set[str], rng: Random) -> list[Block]:
    """The pieces of *tale*, cut or grown, with sentences that look like something else."""
    blocks = list(tale.blocks[:1] if "short" in hard and tale.blocks[0].kind == "p" else tale.blocks)
    extra = rng.sample(lines_of("pool"), rng.randint(6, 14)) if "long" in hard else []
    extra += rng.sample(lines_of("traps"), rng.randint(1, 2)) if "trap" in hard else []
    for line in extra:
        blocks.insert(rng.randint(1, len(blocks)), Block("p", line))
    return blocks


def _pictured(blocks: list[Block], pictures: list[Picture], rng: Random) -> tuple[list[Block], list[Picture]]:
    """*blocks* with pictures between paragraphs, and the pictures that found a place, in order."""
    spots = [at for at in range(1, len(blocks)) if blocks[at - 1].kind == blocks[at].kind == "p"]
    chosen = sorted(rng.sample(spots, min(len(spots), len(pictures))))
    placed = pictures[: len(chosen)]
    for spot, pic in reversed(list(zip(chosen, placed, strict=True))):
        blocks = [*blocks[:spot], Block("pic", pic=pic), *blocks[spot:]]
    return blocks, placed


def _boxed(blocks: list[Block], tale: Tale, rng: Random) -> list[Block]:
    """*blocks* with a box between two paragraphs that leads to another article."""
    spots = [at for at in range(1, len(blocks)) if blocks[at - 1].kind == blocks[at].kind == "p"]
    at = rng.choice(spots) if spots else 0
    other = rng.choice([other.title for other in tales() if other is not tale])
    return [*blocks[:at], Block("box", other), *blocks[at:]] if spots else blocks


def _pictures(tale: Tale, frame: Frame, hard: set[str], rng: Random) -> list[Picture]:
    captions: list[str | None] = list(tale.captions) or ([None] if rng.random() < 0.25 else [])
    named = frame.portal == "dien_bien"
    some = [Picture(f"anh{rng.randint(1, 999)}.jpg", text, show_name=named) for text in captions]
    return [] if "nopic" in hard else some


def _heading(title: str, hard: set[str], rng: Random) -> str:
    words = escaped(title).split(" ")
    cut = rng.randint(1, max(1, len(words) - 1))
    return " ".join(words[:cut]) + rng.choice(("<br>", "<br />\n")) + " ".join(words[cut:]) if hard else " ".join(words)


def _tab(title: str, hard: set[str], rng: Random) -> str:
    site = "Thông tin đối ngoại"
    bare = rng.choice((site, "Chi tiết tin", ""))
    said = rng.choice((title, f"{title} - {site}", f"{title} | {site}", f"{site} - {title}"))
    return escaped(bare if "tooltab" in hard else said)


def _pieces(frame: Frame, tale: Tale, hard: set[str], rng: Random) -> tuple[dict[str, str], dict[str, Any]]:
    """What fills the places of *frame*, and what is true of it."""
    title = tale.title.upper() if "captitle" in hard else tale.title
    shown, iso = printed(moment(rng), frame.told["date"])
    category = rng.choice(CATEGORIES) if frame.told["cat"] == "1" else None
    sign, names = signed(frame.portal, rng, "capitals" in hard)
    files, attachments = attached(SITES[frame.portal], rng) if "files" in hard else ("", [])
    files += "\n".join(rng.sample(lines_of("tails"), rng.randint(1, 3))) if "tails" in hard else ""
    listed = frame.told["rel"] != "none" and "norelated" not in hard
    related, links = neighbours(frame, tale, rng) if listed else ("", [])
    undated = "nodate" in hard
    words = {
        "tab": _tab(tale.title, hard, rng), "ogtitle": escaped(title).replace('"', "&quot;"), "sign": sign,
        "title": _heading(title, hard & {"brtitle"}, rng), "cat": category or "", "files": files, "related": related,
        "date": "" if undated else shown, "desc": escaped(tale.lead[:90]), "count": str(rng.randint(20, 9999)),
    }  # fmt: skip
    truth: dict[str, Any] = {
        "title": title, "published_at": None if undated else iso, "published_raw": None if undated else shown,
        "category": category, "language": tale.language, "attachments": attachments, "related": links, **names,
    }  # fmt: skip
    # a menu of two or three words right above the title reads as a way to a section: nobody can tell
    unasked = {
        "category": frame.told["cat"] == "?",
        "published_raw": frame.told["raw"] == "0",
        "related": "inbox" in hard,
    }
    truth = {name: value for name, value in truth.items() if not unasked.get(name)}
    return words, truth


def _told(frame: Frame, tale: Tale, hard: set[str], hand: str, rng: Random) -> tuple[dict[str, str], dict[str, Any]]:
    """The lead, the pictures and the body of an article, and what is true of them."""
    blocks, pictures = _lengthened(tale, hard, rng), _pictures(tale, frame, hard, rng)
    head, rest = (pictures[:1], pictures[1:]) if "{{src}}" in frame.inside else ([], pictures)
    text = "\n\n".join([tale.lead, *(line for block in blocks for line in block.lines())])
    plain = frame.told["lead"] == "plain"
    if plain or "repeated" in hard:
        blocks.insert(0, Block("p", tale.lead))
    blocks, placed = _pictured(blocks, rest, rng)
    blocks = _boxed(blocks, tale, rng) if "inbox" in hard else blocks
    body = HANDS[hand](blocks, lambda line: inked(line, rng) if "inked" in hard else escaped(line), rng)
    words = {"lead": escaped(tale.lead), "body": body}
    for pic in head:
        words |= {"pic": "1", "src": f"/upload/{pic.file}", "file": pic.file, "caption": escaped(pic.caption or "")}
    truth: dict[str, Any] = {"text": text, "images": [{"caption": pic.caption} for pic in (*head, *placed)]}
    asked = frame.told["lead"] == "bold" or (frame.told["lead"] == "soft" and head)
    return words, {**truth, "lead": tale.lead} if asked else truth


def _article(frame: Frame, number: int, rng: Random) -> Case:
    tale, hand, way = rng.choice(tales()), rng.choice(list(HANDS)), rng.choice(WAYS)
    hard = _hardships(rng, tale, frame)
    words, truth = _pieces(frame, tale, hard, rng)
    more, told = _told(frame, tale, hard, hand, rng)
    words |= more
    inside = filled(frame.inside, words)
    for name in (name for name in DRESSES if name in hard):
        inside = DRESSES[name](inside, rng)
    body, headers = encode(filled(frame.above, words) + inside + filled(frame.below, words), way, rng)
    name = f"sealed45-{frame.name}.{number:04}_{hand}+{'+'.join(sorted(hard))}-{way}"
    return Case(name, "sealed45", frame.portal, frame.name, _address(frame.portal, tale.title, number), body,
                {**truth, **told}, headers)  # fmt: skip


def _other(frame: Frame, number: int, rng: Random) -> Case:
    other: Other = rng.choice(others())
    some, way = rng.sample(tales(), 5), rng.choice(WAYS)
    words = {"tab": other.tab, "count": str(rng.randint(20, 9999))}
    for at, tale in enumerate(some, 1):
        cut = f"{tale.lead[:45].rsplit(' ', 1)[0]}..."
        words |= {f"t{at}": escaped(tale.title), f"s{at}": escaped(cut), f"h{at}": f"/tin/xem-{at}{number}.html"}
    page = filled(f"{frame.above}{other.inside}{frame.below}", words)
    body, headers = encode(page, way, rng)
    url = f"{SITES[frame.portal]}/" + ("" if other.name == "home" else f"{_slug(other.tab)}/")
    name = f"sealed45-{frame.name}.{number:04}_{other.name}-{way}"
    return Case(name, "sealed45", frame.portal, f"none_{other.name}", url, body, None, headers)


def lot(seed: int, size: int) -> list[Case]:
    """*size* pages drawn by *seed*: five of six are articles, frame after frame."""
    rng, some = Random(seed), frames()
    draw = [(some[number % len(some)], number) for number in range(size)]
    return [(_other if rng.random() < 1 / 6 else _article)(frame, number, rng) for frame, number in draw]


@lru_cache(maxsize=1)
def whole() -> tuple[Case, ...]:
    """The lot that was pinned."""
    return tuple(lot(SEED, WHOLE))


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """The pages that every run scores."""
    return whole()[:KEPT]


def digest() -> str:
    """The digest of the whole lot."""
    whole.cache_clear()
    return digest_of(whole())


if __name__ == "__main__":
    print(digest())
