"""Puts a story together: head, a body of many kinds of pieces, signature, related articles, and the truth of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import probe_traps as traps
from tests.generator import probe_words as words
from tests.generator.articles import RELATED_HEADINGS, address, truth
from tests.generator.dates import related_date, shown_date
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.pieces import Pen

KINDS = ("p", "trap", "h", "quote", "ul", "ol", "table", "merged", "pic", "gallery", "short", "dialogue", "poem", "nest", "dl", "people", "inset", "video")  # fmt: skip
WEIGHTS = (40, 26, 5, 3, 4, 3, 4, 2, 10, 2, 4, 2, 3, 2, 2, 2, 2, 2)
ONCE = {"ul", "ol", "table", "merged", "gallery", "dialogue", "poem", "nest", "dl", "people", "inset", "video"}
SIZES = (0, 1, 2, 3, 4, 6, 8, 11, 16, 30)


@dataclass(frozen=True)
class Rich(Block):
    """A piece the plain blocks do not know: a poem, a list within a list, terms, a gallery, a film, a picture set in words."""

    pics: tuple[Picture, ...] = ()

    def lines(self) -> list[str]:
        """One line a verse, an item, a term and its meaning; a gallery has none, nor has a film."""
        return [] if self.kind == "gallery" else list(self.items)


class Teller:
    """One page's draw of words; nothing is told twice before all was told once."""

    def __init__(self, portal: str, rng: Random) -> None:
        self.portal, self.rng, self.pictures = portal, rng, 0
        self.left: dict[int, list[Any]] = {}

    def deal(self, cards: tuple[Any, ...]) -> Any:
        """The next of *cards*."""
        left = self.left.setdefault(id(cards), [])
        if not left:
            left.extend(self.rng.sample(cards, len(cards)))
        return left.pop()

    def say(self, cards: tuple[str, ...]) -> str:
        """The next of *cards* with its gaps filled."""
        who = f"{self.rng.choice(words.OFFICES)} {self.rng.choice(words.PEOPLE)}"
        text: str = self.deal(cards).format(n=self.rng.randint(12, 96), who=who, where=self.deal(words.PLACES))
        return text[0].upper() + text[1:]

    def picture(self, captioned: float = 0.85) -> Picture:
        """A picture with a file of its own."""
        self.pictures += 1
        stem = self.rng.choice(("img_", "Hinh ", "a", "WP_2019", "untitled-"))
        file = f"{stem}{self.pictures}{self.rng.choice(('.jpg', '.JPG', '.jpeg', '.png'))}"
        caption = self.deal(words.CAPTIONS) if self.rng.random() < captioned else None
        named = self.portal == "dien_bien" and self.rng.random() < 0.6
        return Picture(file, caption, named, self.rng.choice(("", file, caption or "")))

    def long(self) -> Block:
        """A paragraph too long for a caption."""
        return Block("p", " ".join(self.say(traps.PARAGRAPHS) for _ in range(3)))

    def pieces(self, kind: str) -> list[Block]:  # noqa: PLR0911 - one return a kind
        """One piece of *kind*, and what must stand behind it for the page to be clear."""
        if kind in {"ul", "ol"}:
            return [Block(kind, items=tuple(self.say(words.ITEMS) for _ in range(self.rng.randint(2, 5))))]
        if kind in {"table", "merged"}:
            return [Block(kind, rows=self.deal(words.TABLES))] if kind == "table" else [self.merged()]
        if kind == "pic":
            return [Block("pic", pic=self.picture()), self.long()]
        if kind == "gallery":
            return [Rich("gallery", pics=tuple(self.picture(1) for _ in range(self.rng.randint(2, 3)))), self.long()]
        if kind in {"dialogue", "people"}:
            lines = words.DELEGATES if kind == "people" else traps.DIALOGUE
            return [Block("p", line) for line in lines]
        if kind == "poem":
            return [Rich("poem", items=self.deal(words.POEMS)), self.long()]
        if kind == "inset":
            pic = replace(self.picture(0), show_name=False)
            return [Rich("inset", items=(self.long().text,), pics=(pic,))]
        if kind == "video":
            return [Rich("video"), self.long()]
        if kind == "nest":
            return [Rich("nest", items=tuple(line for top, under in words.NESTED for line in (top, *under)))]
        if kind == "dl":
            return [Rich("dl", items=tuple(line for pair in words.TERMS for line in pair))]
        cards = {"trap": traps.TRAPS, "h": words.HEADINGS, "quote": traps.QUOTES, "short": traps.SHORTS}
        name = kind if kind in {"h", "quote"} else "p"
        return [Block(name, self.say(cards.get(kind, traps.PARAGRAPHS)))]

    def merged(self) -> Block:
        """A table some of whose cells span rows or columns."""
        return Merged("table", rows=self.deal(words.MERGED))

    def body(self, own: str, size: int) -> tuple[Block, ...]:
        """The story's own paragraph, *size* more pieces, a real paragraph as the last."""
        blocks, seen = [Block("p", own)], set[str]()
        for _ in range(size):
            kind = self.rng.choices(KINDS, WEIGHTS)[0]
            if kind in seen or (kind == "h" and blocks[-1].kind == "h"):
                kind = "p"
            seen |= {kind} & ONCE
            blocks += self.pieces(kind)
        if size:
            blocks.append(Block("p", self.say(traps.PARAGRAPHS)))
        if size > 3 and self.rng.random() < 0.15:
            blocks.append(Rich("closing", items=(self.deal(traps.CLOSINGS),)))
        return tuple(blocks)

    def signed(self) -> dict[str, Any]:
        """Byline and source lines and what they mean."""
        rng, out = self.rng, {"byline": "", "author": None, "source_line": "", "source": None}
        if rng.random() < (0.35 if self.portal == "lai_chau" else 0.7):
            shape, out["author"] = rng.choice(words.BYLINES)
            out["byline"] = shape.format(out["author"])
        roll, source = rng.random(), rng.choice(words.SOURCES)
        if roll < 0.3:
            shape = rng.choice(("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})", "Theo {}"))
            out |= {"source_line": shape.format(source), "source": source}
        elif roll < 0.45 and self.portal != "lai_chau":
            out["source_line"] = "Nguồn tin:"
        elif roll < 0.52 and out["author"]:
            out |= {"byline": f"{out['byline']} (Theo {source})", "source": source}
        return out

    def related(self, title: str, moment: datetime) -> tuple[Link, ...]:
        """Other stories with their days, newer ones first."""
        count = 0 if self.portal == "dien_bien" else self.rng.choice((0, 1, 3, 5, 5))
        others = self.rng.sample([story[0] for story in words.STORIES if story[0] != title], count)
        out = []
        for at, told in enumerate(others):
            when = moment + timedelta(days=300 - 70 * at - self.rng.randint(1, 60), seconds=self.rng.randint(0, 9999))
            shown, iso = related_date(self.portal, when)
            href = address(self.portal, told, self.rng).partition(".gov.vn")[2]
            out.append(Link(told, href, shown, iso))
        return tuple(out)


@dataclass(frozen=True)
class Merged(Block):
    """A table whose third row lacks its first cell and whose last row is one cell short."""


def tell(portal: str, at: int, rng: Random, dated: bool = True) -> Story:
    """Story number *at* as *portal* would have it; *dated* False leaves the date out now and then."""
    teller = Teller(portal, rng)
    english = rng.random() < 0.05
    title, lead, own = words.ENGLISH[at % 3] if english else words.STORIES[at % len(words.STORIES)]
    moment = datetime(rng.randint(2010, 2025), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip
    shown, iso = ("", None) if dated and rng.random() < 0.06 else shown_date(portal, moment, rng)
    files: tuple[Link, ...] = ()
    if rng.random() < 0.12:
        number = rng.randint(10, 990)
        files = (Link(f"Thông báo số {number}/TB-SNgV", f"/Upload/vb/{number}.{rng.choice(('pdf', 'doc'))}"),)
    lead = (rng.choice(("(BLC) - ", "ĐBP - ", "TĐN – ")) if not english and rng.random() < 0.12 else "") + lead
    story = Story(
        portal, address(portal, title, rng), title, moment, shown, iso,
        rng.choice(words.CATEGORIES) if portal != "dien_bien" and rng.random() < 0.9 else None, lead,
        teller.body(own, rng.choice(SIZES)), teller.picture(0.85) if portal == "lai_chau" and rng.random() < 0.7 else None,
        attachments=files, related_heading=RELATED_HEADINGS[portal], related=teller.related(title, moment), **({} if english else teller.signed()),
    )  # fmt: skip
    return replace(story, blocks=_english(rng, own), language="en", category=None) if english else story


def _english(rng: Random, own: str) -> tuple[Block, ...]:
    """The body of an English page."""
    return tuple(Block("p", text) for text in (own, *rng.sample(words.ENGLISH_MORE, rng.randint(1, 4))))


def told(story: Story, pen: Pen) -> dict[str, Any]:
    """The truth of *story*, galleries among its pictures."""
    pictures = [story.head_picture] if story.head_picture else []
    for block in story.blocks:
        pictures += [block.pic] if block.pic else list(block.pics) if isinstance(block, Rich) else []
    fields = truth(story, pen.src)
    fields["images"] = [{"url": urljoin(story.url, pen.src(pic)), "caption": pic.caption} for pic in pictures]
    return fields
