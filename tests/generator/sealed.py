"""A sealed part: articles and markups of its own, written without a look at the reader, to be opened once.

``sealed.sha256`` pins the pages and their truth (``python -m tests.generator.sealed`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from random import Random
from typing import Any

from tests.generator import sealed_aspx as aspx
from tests.generator import sealed_cms as cms
from tests.generator import sealed_nuke as nuke
from tests.generator import sealed_others
from tests.generator.articles import truth
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Block, Case, Story
from tests.generator.pieces import flatten
from tests.generator.pinned import digest_of
from tests.generator.sealed_hands import HANDS, Desk, Hand
from tests.generator.sealed_told import PREFIXES, told

Shell = Callable[[Desk], str]

ANY: tuple[Shell, ...] = (
    aspx.update_panel, aspx.grid_view, aspx.razor_cards, aspx.dnn_module, aspx.publishing_page, aspx.font_tables,
    aspx.loose_blocks, aspx.one_cell, aspx.columns_first, aspx.hidden_twins, aspx.bad_closings, cms.portlet_journal,
    cms.semantic_article, cms.item_page, cms.provincial_portal, cms.web_components, cms.entry_content, cms.node_fields,
    cms.magazine_theme,
)  # fmt: skip
NUKE: tuple[Shell, ...] = (
    nuke.stock_shape, nuke.renamed_theme, nuke.office_theme, nuke.third_generation, nuke.phone_theme,
)  # fmt: skip
SOME: tuple[Shell, ...] = (
    aspx.columns_first, aspx.hidden_twins, aspx.one_cell, cms.portlet_journal, cms.provincial_portal, cms.web_components,
)  # fmt: skip
PLAN: tuple[tuple[str, tuple[Shell, ...], int], ...] = (
    ("lai_chau", ANY, 5), ("dien_bien", ANY, 5), ("dien_bien_stttt", NUKE, 9), ("dien_bien_stttt", SOME, 4),
)  # fmt: skip
FOLDERS = (
    "/Upload/Article/",
    "../../Media/tin/",
    "/uploads/news/2019_04/",
    "/documents/10180/55/",
    "https://media.dic.gov.vn/anh/",
)


def _written(story: Story, shell: Shell, hand: Hand, rng: Random) -> Story:
    """*story* as this shell and this hand have it: typed lists, a lead that comes again in the body."""
    if hand.typed_lists:
        story = flatten(story)
    if shell in NUKE and story.blocks and rng.random() < 0.3:
        prefix = next((prefix for prefix in PREFIXES if story.lead.startswith(prefix)), "")
        if prefix:  # it differs by the agency's name, so it stands twice
            return replace(story, blocks=(Block("p", story.lead.removeprefix(prefix)), *story.blocks))
        return replace(story, lead_repeated=True)
    return story


def _true(desk: Desk) -> dict[str, Any]:
    """What is true of the page, without the fields on which careful people might differ."""
    fields = truth(desk.story, desk.src)
    if not desk.story.blocks or desk.plain_lead:
        desk.doubt.add("lead")
    return {name: value for name, value in fields.items() if name not in desk.doubt}


def _case(portal: str, shell: Shell, round_: int, number: int) -> Case:
    rng = Random(f"sealed/{portal}/{shell.__name__}/{round_}")
    hand = HANDS[number % len(HANDS)]
    story = _written(told(portal, number, rng), shell, hand, rng)
    bare_top = story.head_picture is not None and story.head_picture.caption is None
    desk = Desk(rng, story, hand, rng.choice(FOLDERS), lazy=rng.random() < 0.12, lightbox=rng.random() < 0.15)
    desk.plain_lead = shell not in NUKE and not bare_top and rng.random() < 0.3
    way = rng.choice(WAYS)
    body, headers = encode(shell(desk), way, rng)
    name = f"sealed-{portal}-{shell.__name__}-{hand.name}-{round_}-{way}"
    return Case(name, "sealed", portal, shell.__name__, story.url, body, _true(desk), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(portal, shell, at) for portal, shells, rounds in PLAN for shell in shells for at in range(rounds)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
