"""A sealed part: other stories in other markups, written by someone who had not seen the reader.

To be opened once. ``sealed2.sha256`` pins the pages and their truth (``python -m tests.generator.sealed2`` prints it).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from random import Random
from typing import Any

from tests.generator import sealed2_chrome as chrome
from tests.generator import sealed2_others, sealed2_shells
from tests.generator.articles import HOSTS, truth
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen, flatten
from tests.generator.pinned import digest_of
from tests.generator.sealed2_nuke import THEMES
from tests.generator.sealed2_nuke import page as nuke_page
from tests.generator.sealed2_parts import CAPTIONS, HANDS, LEADS, bodied, led, shown
from tests.generator.sealed2_tell import tell
from tests.generator.sealed2_ways import WAYS, travel

MARKUPS = 42
ROUNDS = 2
NUKE = 16
PLACES = ("none", "before", "after", "inside", "after", "before")
SHELLS = tuple(sealed2_shells.SHELLS)
FOLDERS = ("/Uploads/News/", "/upload/2000099/20210303/", "/Portals/1/Images/", "/sites/default/files/")


@dataclass(frozen=True)
class Family:
    """One markup: a shell and how each part of the article is written in it."""

    name: str
    shell: str
    hand: int
    caption: str
    title: str
    date: str
    lead: str
    related: str
    place: str


def family(portal: str, at: int) -> Family:
    """Markup number *at* of *portal*; strides without a common factor bring every part together with many others."""
    shift = list(HOSTS).index(portal) * 7
    rng = Random(f"sealed2/family/{portal}/{at}")
    hand = (at * 3 + shift) % len(HANDS)
    shell = SHELLS[(at * 5 + shift) % len(SHELLS)]
    dates = sealed2_shells.DATES if portal == "dien_bien" else sealed2_shells.DATES[:-1]
    return Family(
        f"s2-{portal}-{at:02}-{shell}-{HANDS[hand].name}", shell, hand, CAPTIONS[(at + shift) % len(CAPTIONS)],
        sealed2_shells.TITLES[(at * 2 + shift) % len(sealed2_shells.TITLES)], dates[(at * 5 + shift) % len(dates)],
        rng.choice(LEADS), list(chrome.RELATED)[(at * 3 + shift) % len(chrome.RELATED)], rng.choice(PLACES),
    )  # fmt: skip


def _page(pen: Pen, story: Story, markup: Family) -> str:
    hand, rng = HANDS[markup.hand], pen.rng
    title = markup.title if story.shown_date else rng.choice(sealed2_shells.TITLES[:3])
    docs = sealed2_shells.DOCS if story.shown_date else sealed2_shells.DOCS[:3]
    head = rng.choice(docs).format(escape(story.title), chrome.SITES[story.portal])
    above = hand.row.format(shown(pen, story.head_picture, markup.caption, hand.lines)) if story.head_picture else ""
    opening = above + led(pen, story.lead, hand, markup.lead if story.blocks else "")
    column = chrome.side(pen) if markup.place != "none" else ""
    plain = hand.row == "{}" and not hand.lines
    inset = f'<div style="float:right;width:180px">{column}</div>' if markup.place == "inside" and plain else ""
    body = bodied(pen, story.blocks, hand, markup.caption, opening, inset)
    end = hand.round[1]
    signs = sealed2_shells.signed(pen, story, hand)
    body = body.removesuffix(end) + signs + end if end else body + signs
    slots = {
        "site": chrome.SITES[story.portal], "top": chrome.top(pen, story), "crumb": chrome.crumb(pen, story),
        "title": sealed2_shells.titled(pen, story, title), "date": sealed2_shells.dated(pen, story, markup.date),
        "body": body, "share": chrome.share(pen), "files": chrome.files(pen, story),
        "related": chrome.related(pen, story, markup.related), "foot": chrome.foot(pen, story.portal),
        "left": column if markup.place == "before" else "", "right": column if markup.place == "after" else "",
        "hidden": chrome.hidden(pen, story),
    }  # fmt: skip
    if story.portal == "dien_bien_stttt" and markup.date == "small" and story.shown_date:
        slots["title"], slots["date"] = slots["date"], slots["title"]
    return sealed2_shells.whole(pen, markup.shell, head, slots)


def _fields(story: Story, pen: Pen, markup: Family | None) -> dict[str, Any]:
    """The truth, without the fields on which two careful people might differ."""
    fields = truth(story, pen.src)
    if not story.blocks or (markup and not markup.lead):
        del fields["lead"]
    if markup and markup.date == "apart":
        del fields["published_raw"]
    if markup and markup.place != "none" and story.portal == "dien_bien":
        del fields["related"]
    return fields


def _case(portal: str, at: int, round_: int, number: int) -> Case:
    rng = Random(f"sealed2/{portal}/{at}/{round_}")
    story = tell(portal, number, rng)
    way = WAYS[number * 7 % len(WAYS)]
    pen = Pen(rng, folder=rng.choice(FOLDERS), lazy=rng.random() < 0.08)
    nuke = portal == "dien_bien_stttt" and at < NUKE
    markup = None if nuke else family(portal, at)
    if markup is None:
        theme, hand = THEMES[at % len(THEMES)], HANDS[(at * 3 + 8) % len(HANDS)]
        story = story if hand.lists else flatten(story)
        story = replace(story, lead_repeated=bool(story.blocks) and rng.random() < 0.2)
        name = f"s2-{portal}-{at:02}-nuke-{theme.name}-{hand.name}"
        text = nuke_page(pen, story, theme, hand, CAPTIONS[at % len(CAPTIONS)], at % 2 == 0)
    else:
        name = markup.name
        story = story if HANDS[markup.hand].lists else flatten(story)
        text = _page(pen, story, markup)
    body, headers = travel(text, way, rng)
    fields = _fields(story, pen, markup)
    return Case(f"sealed2-{name}-{round_}-{way}", "sealed2", portal, name, story.url, body, fields, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(portal, at, round_) for portal in HOSTS for at in range(MARKUPS) for round_ in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed2_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
