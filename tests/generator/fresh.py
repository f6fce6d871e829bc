"""A third part, written apart from the reader and from the other parts, for an honest first look.

``fresh.sha256`` pins the pages and their truth (``python -m tests.generator.fresh`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import fresh_markups, fresh_others
from tests.generator import fresh_words as words
from tests.generator.articles import HOSTS, truth
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Block, Case, Story
from tests.generator.pieces import Pen
from tests.generator.pinned import digest_of
from tests.generator.telling import tell

ROUNDS = 5


def _typed(block: Block, sign: str) -> list[Block]:
    if block.kind not in {"ul", "ol"}:
        return [block]
    signs = (f"{at}. " if block.kind == "ol" else sign for at in range(1, 9))
    return [Block("p", start + item) for start, item in zip(signs, block.items, strict=False)]


def _shaped(story: Story, family: Callable[[Pen, Story], str]) -> Story:
    """What a family shows of a story."""
    sign = fresh_markups.SIGNS.get(family)
    if sign:
        story = replace(story, blocks=tuple(piece for block in story.blocks for piece in _typed(block, sign)))
    if family in fresh_markups.CAPITALS:
        story = replace(story, title=story.title.upper())
    return replace(story, category=None, related=(), attachments=()) if family in fresh_markups.BARE else story


def _case(portal: str, at: int, round_: int, number: int) -> Case:
    rng = Random(f"fresh/{portal}/{at}/{round_}")
    family = fresh_markups.FAMILIES[at]
    story = _shaped(tell(words, portal, number, rng), family)
    pen = Pen(rng, folder=rng.choice(("/Uploads/Images/2019/5/", "/images/stories/", "/sites/default/files/")))
    way = rng.choice(WAYS)
    body, headers = encode(family(pen, story), way, rng)
    fields = truth(story, pen.src)
    if not story.blocks:  # whether its only paragraph is a lead is a matter of taste
        del fields["lead"]
    name = f"fresh-{portal}-{family.__name__}-{round_}-{way}"
    return Case(name, "fresh", portal, family.__name__, story.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first; every story is told about three times."""
    places = [(p, at, r) for p in HOSTS for at in range(len(fresh_markups.FAMILIES)) for r in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *fresh_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
