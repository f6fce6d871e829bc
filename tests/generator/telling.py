"""Stories told from a stock of words: what an editor might have put together, part by part."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from types import ModuleType
from typing import Any

from tests.generator.articles import RELATED_HEADINGS, address
from tests.generator.dates import related_date, shown_date
from tests.generator.model import Block, Link, Picture, Story

KINDS = ("p", "trap", "h", "quote", "ul", "ol", "table", "pic", "short", "dialogue")
WEIGHTS = (44, 26, 5, 3, 4, 3, 4, 9, 4, 2)


def _fill(words: ModuleType, text: str, rng: Random) -> str:
    who = f"{rng.choice(words.OFFICES)} {rng.choice(words.PEOPLE)}"
    filled = text.format(n=rng.randint(12, 96), who=who, where=rng.choice(words.PLACES))
    return filled[0].upper() + filled[1:]


class _Deck:
    """Passages dealt without repeating one until all were dealt."""

    def __init__(self, words: ModuleType, rng: Random) -> None:
        self.words, self.rng = words, rng
        self.left: dict[int, list[Any]] = {}

    def deal(self, cards: tuple[Any, ...]) -> Any:
        left = self.left.setdefault(id(cards), [])
        if not left:
            left.extend(self.rng.sample(cards, len(cards)))
        return left.pop()


def _picture(deck: _Deck, portal: str, at: int) -> Picture:
    rng = deck.rng
    caption = deck.deal(deck.words.CAPTIONS) if rng.random() < 0.85 else None
    stem = rng.choice(("ban-lam-viec", "DSC0", "anh", "pic", "hop mat"))
    return Picture(
        f"{stem}{at}{rng.choice(('.jpg', '.JPG', '.png'))}", caption, portal == "dien_bien" and rng.random() < 0.6
    )


def _pieces(deck: _Deck, kind: str, portal: str, at: int) -> list[Block]:
    rng = deck.rng
    if kind in {"ul", "ol"}:
        return [
            Block(
                kind, items=tuple(_fill(deck.words, deck.deal(deck.words.ITEMS), rng) for _ in range(rng.randint(2, 4)))
            )
        ]
    if kind == "table":
        return [Block("table", rows=deck.deal(deck.words.TABLES))]
    if kind == "dialogue":
        return [Block("p", line) for line in deck.words.DIALOGUE]
    if kind == "pic":
        long = Block(
            "p",
            _fill(deck.words, deck.deal(deck.words.PARAGRAPHS), rng)
            + " "
            + _fill(deck.words, deck.deal(deck.words.PARAGRAPHS), rng),
        )
        return [Block("pic", pic=_picture(deck, portal, at)), long]
    words = deck.words
    cards = {"trap": words.TRAPS, "h": words.HEADINGS, "quote": words.QUOTES, "short": words.SHORTS}
    name = kind if kind in {"h", "quote"} else "p"
    return [Block(name, _fill(deck.words, deck.deal(cards.get(kind, words.PARAGRAPHS)), rng))]


def _body(deck: _Deck, portal: str, own: str, size: int) -> tuple[Block, ...]:
    """The story's own paragraph, *size* more pieces, and a real paragraph as the last."""
    rng = deck.rng
    blocks = [Block("p", own)]
    once = {"table", "dialogue", "ul", "ol"}
    for at in range(size):
        kind = rng.choices(KINDS, WEIGHTS)[0]
        if (kind == "h" and blocks[-1].kind == "h") or (kind in once and any(b.kind == kind for b in blocks)):
            kind = "p"
        blocks += _pieces(deck, kind, portal, at)
    if size > 6 and rng.random() < 0.15:
        blocks.insert(len(blocks) - 1 if blocks[-2].kind != "pic" else 1, Block("p", "* * *"))
    if size:
        blocks.append(Block("p", _fill(deck.words, deck.deal(deck.words.PARAGRAPHS), rng)))
    return tuple(blocks)


def _signed(words: ModuleType, rng: Random, portal: str) -> dict[str, str | None]:
    """Byline and source lines and what they mean."""
    out: dict[str, str | None] = {"byline": "", "author": None, "source_line": "", "source": None}
    if rng.random() < (0.35 if portal == "lai_chau" else 0.7):
        shape, name = rng.choice(words.BYLINES)
        out.update(byline=shape.format(name), author=name)
    roll, source = rng.random(), rng.choice(words.SOURCES)
    if roll < 0.3:
        shape = rng.choice(("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})", "Theo {}"))
        out.update(source_line=shape.format(source), source=source)
    elif roll < 0.45 and portal != "lai_chau":
        out["source_line"] = "Nguồn tin:"
    elif roll < 0.55 and out["author"]:
        out.update(byline=f"{out['byline']} (Theo {source})", source=source)
    return out


def _related(words: ModuleType, rng: Random, portal: str, title: str, moment: datetime) -> tuple[Link, ...]:
    count = 0 if portal == "dien_bien" else rng.choice((0, 0, 2, 4, 5, 6))
    out = []
    for at, told in enumerate(rng.sample([told[0] for told in words.STORIES if told[0] != title], count)):
        days = rng.randint(1, 400) * (1 if at < count // 2 else -1)  # newer ones stand before older ones
        shown, iso = related_date(portal, moment + timedelta(days=days, seconds=rng.randint(0, 3600)))
        out.append(Link(told, address(portal, told, rng).partition(".gov.vn")[2], shown, iso))
    return tuple(out)


def tell(words: ModuleType, portal: str, at: int, rng: Random) -> Story:
    """Story number *at* as *portal* would have it."""
    title, lead, own = words.STORIES[at % len(words.STORIES)]
    deck = _Deck(words, rng)
    blocks = _body(deck, portal, own, rng.choice((0, 1, 2, 4, 5, 7, 9, 14, 38)))
    if rng.random() < 0.04:
        return _dated(words, portal, rng, "", words.ENGLISH[at % 3], (), "en")
    if rng.random() < 0.06:  # a whole article in one paragraph
        blocks, lead = (), f"{lead} {own} {_fill(deck.words, deck.deal(deck.words.PARAGRAPHS), rng)}"
    lead = (rng.choice(("(BLC) - ", "ĐBP - ", "LCĐT – ")) if rng.random() < 0.15 else "") + lead
    category = rng.choice(words.CATEGORIES) if portal != "dien_bien" and rng.random() < 0.85 else None
    return _dated(words, portal, rng, category or "", (title, lead, ""), blocks, "vi")


def _dated(
    words: ModuleType,
    portal: str,
    rng: Random,
    category: str,
    told: tuple[str, ...],
    blocks: tuple[Block, ...],
    language: str,
) -> Story:
    """The story with all that stands round it."""
    title, lead, own = told
    moment = datetime(rng.randint(2009, 2025), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        seconds=rng.randint(0, 86399)
    )
    shown, iso = shown_date(portal, moment, rng) if rng.random() > 0.06 else ("", None)
    signed = _signed(words, rng, portal) if language == "vi" else {}
    if language == "en":
        blocks = tuple(Block("p", text) for text in (own, *rng.sample(words.ENGLISH_MORE, rng.randint(1, 3))))
    files: tuple[Link, ...] = ()
    if rng.random() < 0.12 and blocks:
        number = rng.randint(10, 990)
        files = (Link(f"Công văn số {number}/SNgV-HTQT", f"/files/{number}.{rng.choice(('pdf', 'docx'))}"),)
    above = None
    if portal == "lai_chau" and blocks and rng.random() < 0.7:
        above = _picture(_Deck(words, rng), portal, 99)
    return Story(
        portal, address(portal, title, rng), title, moment, shown, iso, category or None, lead, blocks, above,
        attachments=files, related_heading=RELATED_HEADINGS[portal], related=_related(words, rng, portal, title, moment),
        language=language, **signed,  # type: ignore[arg-type]  # names and values of four text fields
    )  # fmt: skip
