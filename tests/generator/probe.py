"""A part written by an outside examiner who had not seen the reader: other products, other editors, other words.

``probe.sha256`` pins the pages and their truth (``python -m tests.generator.probe`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import (
    probe_java,
    probe_nuke,
    probe_old,
    probe_others,
    probe_php,
    probe_spots,
    probe_tools,
    probe_webforms,
)
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case, Story
from tests.generator.pieces import flatten
from tests.generator.pinned import digest_of
from tests.generator.probe_hands import Desk
from tests.generator.probe_tell import tell, told

OLD_PORTALS = ("lai_chau", "dien_bien")
EVERY = (*OLD_PORTALS, "dien_bien_stttt")
PAGES = 6
FOLDERS = ("/upload/2000066/20200214/", "/Uploads/files/2023/", "/DataStore/Images/", "/uploads/news/2022_08/")
#: Where the date shares its line or its list with other figures, what its line is is a matter of taste.
NO_RAW = {probe_spots.info_bar}
#: Whether the neighbours of an article are related to it is one, too.
NO_RELATED = {probe_tools.both_ways}

Family = Callable[[Desk, Story], str]
PLACES: tuple[tuple[tuple[Family, ...], tuple[str, ...]], ...] = (
    (probe_webforms.FAMILIES, OLD_PORTALS),
    (probe_old.FAMILIES, OLD_PORTALS),
    (probe_php.FAMILIES, EVERY),
    (probe_java.FAMILIES, EVERY),
    (probe_spots.FAMILIES, EVERY),
    (probe_nuke.FAMILIES, ("dien_bien_stttt",)),
    (probe_tools.FAMILIES, EVERY),
)


def _labelled(story: Story) -> Story:
    """A name under the date is an author only where a label says so."""
    if not story.author:
        return story
    theo = "(Theo" in story.byline
    return replace(story, byline=f"Tác giả: {story.author}", source=None if theo else story.source)


def _case(family: Family, portal: str, round_: int, number: int) -> Case:
    name = family.__name__
    rng = Random(f"probe/{portal}/{name}/{round_}")
    story = tell(portal, number * 7 + number // 6, rng)
    story = _labelled(story) if family is probe_spots.head_author else story
    pen = Desk(rng, folder=rng.choice(FOLDERS))
    way = rng.choice(WAYS)
    body, headers = encode(family(pen, story), way, rng)
    fields = told(flatten(story) if pen.typed else story, pen)
    if family in NO_RAW:
        del fields["published_raw"]
    if family in NO_RELATED:
        del fields["related"]
    return Case(f"probe-{portal}-{name}-{round_}-{way}", "probe", portal, name, story.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [
        (family, portals[at % len(portals)], at // len(portals))
        for families, portals in PLACES
        for family in families
        for at in range(PAGES)
    ]
    return (*(_case(*place, number) for number, place in enumerate(places)), *probe_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
