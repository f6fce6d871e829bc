"""A seventh part: other stories, other markups, written without a look at the reader or at the other parts' pages.

``sealed3.sha256`` pins the pages and their truth (``python -m tests.generator.sealed3`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from random import Random

from tests.generator import sealed3_others
from tests.generator import sealed3_shells as shells
from tests.generator.articles import HOSTS, truth
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case, Story
from tests.generator.pieces import flatten
from tests.generator.pinned import digest_of
from tests.generator.sealed3_ink import INKS, Hand
from tests.generator.sealed3_nuke import THEMES, stock
from tests.generator.sealed3_told import Deck as _Deck
from tests.generator.sealed3_told import Wish, picture, tell

#: shell, ink, pictures, related list
LOOKS: tuple[tuple[shells.Shell, str, str, str], ...] = (
    (shells.nested_tables, "p", "table", "rows"),
    (shells.nested_tables, "br", "line", "lines"),
    (shells.landmarks, "section", "figure", "cards"),
    (shells.divisions, "div", "box", "thumbs"),
    (shells.definitions, "dd", "dl", "dl"),
    (shells.definitions, "justify", "under", "ul"),
    (shells.one_cell, "br1", "line", "lines"),
    (shells.one_cell, "p", "two", "flat"),
    (shells.pasted, "word", "two", "ul"),
    (shells.one_column, "p", "under", "flat"),
    (shells.one_column, "open", "block", "open"),
    (shells.sides_first, "justify", "table", "ul"),
    (shells.sides_between, "section", "box", "thumbs"),
    (shells.unclosed, "font", "two", "rows"),
    (shells.unclosed, "rows", "line", "dl"),
    (shells.torn, "loose", "under", "open"),
    (shells.one_span, "br1", "line", "cards"),
    (shells.haunted, "p", "figure", "ul"),
    (shells.webparts, "div", "block", "rows"),
    (shells.listed, "rows", "table", "flat"),
)
Draw = Callable[[Hand, Story], str]
CHECKED = ("p", "justify", "div", "word", "section", "open")


def _families(portal: str) -> list[tuple[str, Draw, str, str, str, bool]]:
    """The markups of *portal*: name, how the page is drawn, ink, pictures, related list, stock CMS or not."""
    own = [(f"{shell.__name__}_{ink}", shell, ink, pic, rel, False) for shell, ink, pic, rel in LOOKS]
    if portal != "dien_bien_stttt":
        return own
    shapes = ("figure", "two", "under", "box", "table", "figure")
    themed = [
        (f"nukeviet_{theme.name}", partial(stock, theme), CHECKED[at % 6], shapes[at % 6], "ul", True)
        for at, theme in enumerate(THEMES)
    ]
    return [*themed, *own[1::2]]


def _story(portal: str, number: int, stock_page: bool, name: str, rng: Random) -> Story:
    labelled = stock_page and not name.endswith(("hand_signed", "split_date"))
    wish = Wish(
        dated=rng.random() > 0.07, pictures=rng.random() > 0.2, names=portal == "dien_bien", labelled=labelled,
        english=number % 21 == 13,
    )  # fmt: skip
    story = tell(portal, number, rng, wish)
    if stock_page and story.blocks:
        above = picture(_Deck(rng), 1, False, 0.0) if wish.pictures and rng.random() < 0.5 else None
        story = replace(story, head_picture=above, lead_repeated=rng.random() < 0.2)
    return story


def _case(portal: str, at: int, round_: int, number: int) -> Case:
    rng = Random(f"sealed3/{portal}/{at}/{round_}")
    name, draw, ink, pic, rel, stock_page = _families(portal)[at]
    story = _story(portal, number, stock_page, name, rng)
    story = flatten(story) if INKS[ink].flat else story
    hand = Hand(rng, INKS[ink], pic, rel, rng.choice(("/Images/bai-viet/", "/upload/2019/7/", "/data/anh/")))
    way = rng.choice(WAYS)
    body, headers = encode(draw(hand, story), way, rng)
    fields = truth(story, hand.src)
    if not story.blocks and not stock_page:  # whether its only paragraph is a lead is a matter of taste
        del fields["lead"]
    if stock_page and not story.category:  # whether the address may name it is a matter of taste
        del fields["category"]
    return Case(f"sealed3-{portal}-{name}-{round_}-{way}", "sealed3", portal, name, story.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(p, at, r) for p in HOSTS for at in range(len(_families(p))) for r in range(4 + (at % 5 == 0))]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed3_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
