"""The part set aside: pages the reader's rules were written without looking at.

``heldout.sha256`` pins the pages and their truth (``python -m tests.generator.heldout`` prints the digest); a test
holds it, so that a score on this part cannot be improved by changing the part.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import heldout_markups, heldout_others, heldout_parts
from tests.generator.articles import HOSTS, in_english, make_story, truth, without_date
from tests.generator.encodings import WAYS, encode
from tests.generator.heldout_words import LEXICON
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen, flatten
from tests.generator.pinned import digest_of

ROUNDS = 9
THEO = 0.08


def _varied(story: Story, rng: Random) -> Story:
    """What only this part has: English and undated pages, ``Theo X`` as source, no picture before a short lead."""
    if rng.random() < 0.05:
        story = in_english(story, rng)
    if rng.random() < 0.06:
        story = without_date(story)
    if not story.source and not story.source_line and rng.random() < THEO:
        story = replace(story, source_line="Theo Báo Lai Châu", source="Báo Lai Châu")
    picture = story.head_picture
    if picture and not picture.caption and len(story.lead) < 120:
        story = replace(story, head_picture=None)
    return story


def _case(portal: str, at: int, round_: int) -> Case:
    rng = Random(f"heldout/{portal}/{at}/{round_}")
    family = heldout_markups.FAMILIES[at]
    body = heldout_parts.BODIES[(at + round_) % len(heldout_parts.BODIES)]
    story = _varied(make_story(LEXICON, rng, portal), rng)
    if body in heldout_parts.TYPED:
        story = flatten(story)
    pen = Pen(rng, lazy=rng.random() < 0.1, captions=rng.choice(heldout_parts.CAPTIONS))
    html = family(pen, story, body)
    way = rng.choice(WAYS)
    data, headers = encode(html, way, rng)
    name = f"heldout-{portal}-{family.__name__}-{body.__name__}-{round_}-{way}"
    return Case(
        name, "heldout", portal, family.__name__, story.url, data, truth(story, pen.src), headers, tuple(pen.chrome)
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the split, articles first."""
    families = range(len(heldout_markups.FAMILIES))
    articles = (_case(portal, at, round_) for portal in HOSTS for at in families for round_ in range(ROUNDS))
    return (*articles, *heldout_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
