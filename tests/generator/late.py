"""A fourth part: other words, other markups, a look at what the reader had become when it was written.

``late.sha256`` pins the pages and their truth (``python -m tests.generator.late`` prints the digest).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import late_markups, late_others
from tests.generator import late_words as words
from tests.generator.articles import HOSTS, truth
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pieces import Pen
from tests.generator.pinned import digest_of
from tests.generator.telling import tell

ROUNDS = 5


def _case(portal: str, at: int, round_: int, number: int) -> Case:
    rng = Random(f"late/{portal}/{at}/{round_}")
    family = late_markups.FAMILIES[at]
    story = tell(words, portal, number, rng)
    if family in late_markups.BARE:
        story = replace(story, category=None, related=(), attachments=())
    pen = Pen(rng, folder=rng.choice(("/Uploads/Images/", "/media/2022/", "/Portals/0/anh/")))
    way = rng.choice(WAYS)
    body, headers = encode(family(pen, story), way, rng)
    fields = truth(story, pen.src)
    if not story.blocks:  # whether its only paragraph is a lead is a matter of taste
        del fields["lead"]
    if family in late_markups.NO_RELATED:
        del fields["related"]
    name = f"late-{portal}-{family.__name__}-{round_}-{way}"
    return Case(name, "late", portal, family.__name__, story.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(p, at, r) for p in HOSTS for at in range(len(late_markups.FAMILIES)) for r in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *late_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
