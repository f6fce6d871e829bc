"""Puts the stories of the second sealed part together: pieces in an order that leaves no doubt what is what."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.generator import sealed2_pool as pool
from tests.generator.articles import RELATED_HEADINGS, address
from tests.generator.dates import related_date, shown_date
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.sealed2_tales import BRIEFS, ENGLISH, ENGLISH_MORE, SECOND
from tests.generator.sealed2_words import FIRST

STORIES = (*FIRST, *SECOND)
SIZES = (0, 1, 2, 3, 4, 5, 7, 10, 14, 22, 34)
KINDS = ("p", "trap", "h", "quote", "list", "table", "pic", "short")
WEIGHTS = (20, 42, 7, 4, 8, 6, 12, 4)
PREFIXES = ("(LCĐN) - ", "ĐBP - ", "Điện Biên - ")
STEMS = ("IMG_77", "anh-", "tuan tra ", "P102", "zalo-")


class Deck:
    """Deals passages without repeating any on one page; an empty pile deals nothing."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.left: dict[int, list[Any]] = {}

    def deal(self, pile: tuple[Any, ...]) -> Any | None:
        left = self.left.setdefault(id(pile), self.rng.sample(pile, len(pile)))
        return left.pop() if left else None


def picture(deck: Deck, portal: str, at: int) -> Picture:
    """A picture; its alternative text never says more than its file's name."""
    rng = deck.rng
    file = f"{rng.choice(STEMS)}{at}{rng.choice(('.jpg', '.JPG', '.jpeg', '.png'))}"
    caption = deck.deal(pool.CAPTIONS) if rng.random() < 0.8 else None
    named = portal == "dien_bien" and caption is not None and rng.random() < 0.5
    return Picture(file, caption, named, rng.choice(("", file)))


def _piece(deck: Deck, kind: str, portal: str, at: int) -> list[Block]:
    if kind == "list":
        items = deck.deal(pool.ITEMS)
        return [Block(deck.rng.choice(("ul", "ol")), items=items)] if items else []
    if kind == "table":
        rows = deck.deal(pool.TABLES)
        return [Block("table", rows=rows)] if rows else []
    piles = {"trap": pool.TRAPS, "h": pool.HEADINGS, "quote": pool.QUOTES, "short": pool.SHORTS}
    text = deck.deal(piles.get(kind, pool.PLAIN))
    follows = deck.deal(pool.PLAIN) if kind in {"h", "pic"} else None
    if kind == "pic":
        more, pic = deck.deal(pool.PLAIN), picture(deck, portal, at)
        long = follows if pic.caption else f"{follows} {more}"  # one plain sentence might be taken for its caption
        return [Block("pic", pic=pic), Block("p", long)] if follows and more else []
    if kind == "h":
        return [Block("h", text), Block("p", follows)] if text and follows else []
    return [Block("quote" if kind == "quote" else "p", text)] if text else []


def _body(deck: Deck, portal: str, own: tuple[str, ...], size: int) -> tuple[Block, ...]:
    """The story's own paragraphs among others; it opens and closes with a paragraph beyond doubt."""
    rng = deck.rng
    close = rng.choice(pool.PLAIN)
    deck.left[id(pool.PLAIN)] = rng.sample([text for text in pool.PLAIN if text != close], len(pool.PLAIN) - 1)
    blocks = [Block("p", own[0])]
    seen: set[str] = set()
    for at in range(size):
        kind = rng.choices(KINDS, WEIGHTS)[0]
        kind = "trap" if kind in seen & {"table"} else kind
        seen.add(kind)
        blocks += _piece(deck, kind, portal, at)
        if at == size // 2 and len(own) > 1:
            blocks.append(Block("p", own[1]))
    if size:
        blocks.append(Block("p", close))
    return tuple(blocks)


def _signed(rng: Random, portal: str) -> dict[str, str | None]:
    """Byline and source line, and what they mean."""
    out: dict[str, str | None] = {"byline": "", "author": None, "source_line": "", "source": None}
    if rng.random() < (0.45 if portal == "lai_chau" else 0.75):
        shape, name = rng.choice(pool.BYLINES)
        if rng.random() < 0.2:
            shape, name = "{}", rng.choice(pool.NAMES)
        out.update(byline=shape.format(name), author=name)
    roll, source = rng.random(), rng.choice(pool.SOURCES)
    if roll < 0.3:
        shape = rng.choice(("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})", "Theo {}"))
        out.update(source_line=shape.format(source), source=source)
    elif roll < 0.5 and portal == "dien_bien":
        out["source_line"] = "Nguồn tin:"
    elif roll < 0.6 and out["author"]:
        out.update(byline=f"{out['byline']} (Theo {source})", source=source)
    if rng.random() < 0.1:  # labels in capitals
        for key in ("byline", "source_line"):
            label, colon, rest = (out[key] or "").partition(":")
            out[key] = label.upper() + colon + rest if colon else out[key]
    return out


def _related(rng: Random, portal: str, title: str, moment: datetime) -> tuple[Link, ...]:
    count = 0 if portal == "dien_bien" else rng.choice((0, 1, 3, 4, 5, 6))
    dated = rng.random() < 0.8
    out = []
    for at, told in enumerate(rng.sample([told[0] for told in STORIES if told[0] != title], count)):
        days = rng.randint(1, 500) * (1 if at < count // 2 else -1)
        shown, iso = related_date(portal, moment + timedelta(days=days, seconds=rng.randint(0, 50000)))
        href = address(portal, told, rng).partition(".gov.vn")[2]
        out.append(Link(told, href, shown if dated else "", iso if dated else None))
    return tuple(out)


def brief(story: Story, number: int) -> Story:
    """The frame of *story* round a notice of one or two sentences."""
    title, lines = BRIEFS[number % len(BRIEFS)]
    return replace(story, title=title, lead=lines[0], blocks=tuple(Block("p", line) for line in lines[1:]))


def english(story: Story, number: int, rng: Random) -> Story:
    """The frame of *story* round an English article."""
    title, lead, own = ENGLISH[number % len(ENGLISH)]
    texts = (*own, *rng.sample(ENGLISH_MORE, rng.randint(1, 4)))
    return replace(
        story, title=title, lead=lead, blocks=tuple(Block("p", text) for text in texts), language="en", byline="",
        author=None, source_line="", source=None, attachments=(), head_picture=None,
    )  # fmt: skip


def tell(portal: str, number: int, rng: Random) -> Story:
    """Story *number* as *portal* would have it."""
    title, lead, own = STORIES[number % len(STORIES)]
    deck = Deck(rng)
    moment = datetime(rng.randint(2010, 2024), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        seconds=rng.randint(0, 86399)
    )
    shown, iso = shown_date(portal, moment, rng) if rng.random() > 0.08 else ("", None)
    kind = rng.choices(("told", "brief", "english"), (84, 9, 7))[0]
    head = picture(deck, portal, 90) if portal == "lai_chau" and kind == "told" and rng.random() < 0.6 else None
    blocks = _body(deck, portal, own, rng.choice(SIZES))
    lead = (rng.choice(PREFIXES) if rng.random() < 0.12 else "") + lead
    files: tuple[Link, ...] = ()
    if rng.random() < 0.1:
        ending = rng.choice(("pdf", "docx", "doc"))
        files = (Link(rng.choice(pool.FILES), f"/Uploads/Files/{rng.randint(100, 999)}.{ending}"),)
    story = Story(
        portal, address(portal, title, rng), title, moment, shown, iso,
        rng.choice(pool.CATEGORIES) if portal != "dien_bien" and rng.random() < 0.85 else None, lead, blocks, head,
        attachments=files, related_heading=RELATED_HEADINGS[portal] if rng.random() < 0.88 else RELATED_HEADINGS[portal].upper(), related=_related(rng, portal, title, moment),
        **_signed(rng, portal),  # type: ignore[arg-type]  # names and values of four text fields
    )  # fmt: skip
    if kind == "brief":
        story = replace(brief(story, number), attachments=())
    if kind == "english":
        story = english(story, number, rng)
    return replace(story, url=address(portal, story.title, rng))
