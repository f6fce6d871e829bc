"""The pages that may be looked at while rules are written: ``cases()`` makes them, the same ones every time."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import dev_markups, dev_more, dev_nukeviet, dev_others, dev_real, dev_spots
from tests.generator.articles import in_english, make_story, truth, without_date
from tests.generator.dev_words import LEXICON
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pieces import Pen, flatten

PORTALS = ("lai_chau", "dien_bien", "dien_bien_stttt")
ROUNDS = 9
FAMILIES = (*dev_markups.FAMILIES, *dev_more.FAMILIES)


def article_case(portal: str, at: int, round_: int, size: int | None = None) -> Case:
    """One article page: family number *at*, drawn for the *round_*-th time."""
    rng = Random(f"dev/{portal}/{at}/{round_}/{size or ''}")
    family = FAMILIES[at]
    story = make_story(LEXICON, rng, portal, size)
    if rng.random() < 0.05:
        story = in_english(story, rng)
    if rng.random() < 0.06:
        story = without_date(story)
    if family is dev_more.print_view:  # shows neither
        story = replace(story, category=None, related=())
    if family in dev_markups.TYPED:
        story = flatten(story)
    pen = Pen(rng)
    html = family(pen, story)
    way = rng.choice(WAYS)
    body, headers = encode(html, way, rng)
    name = f"dev-{portal}-{family.__name__}-{round_}-{way}"
    fields = truth(story, pen.src)
    return Case(name, "dev", portal, family.__name__, story.url, body, fields, headers, tuple(pen.chrome))


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the split, articles first."""
    articles = (
        article_case(portal, at, round_)
        for portal in PORTALS
        for at in range(len(FAMILIES))
        for round_ in range(ROUNDS)
        if portal == "dien_bien_stttt" or FAMILIES[at] is not dev_markups.nukeviet
    )
    return (*articles, *dev_spots.cases(), *dev_nukeviet.cases(), *dev_real.cases(), *dev_others.cases())
