"""Writes the sample articles: the same ones on every machine, none like another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from typing import Any

from crawler.demo import topics_more as general
from crawler.demo import words
from crawler.demo.dice import Dice
from crawler.demo.story import Block, Heading, Items, Paragraph, Picture, Rows
from crawler.demo.topics import Topic

VIETNAM = timezone(timedelta(hours=7))
FIRST_DAY = datetime(2015, 3, 2, 7, 0, 0, tzinfo=VIETNAM)


def person(dice: Dice) -> str:
    """Return an invented name."""
    return f"{dice.pick(words.FAMILY)} {dice.pick(words.MIDDLE)} {dice.pick(words.GIVEN)}"


class Scene(dict[str, str]):
    """The places, people and documents of one article; numbers (``n5_40``) and fields are thrown anew each time,
    except inside ``keeping``, where title and lead agree on them.
    """

    def __init__(self, portal: str, dice: Dice, when: datetime, partners: tuple[str, ...] = words.BORDERING) -> None:
        self._dice = dice
        self._kept: dict[str, str] | None = None
        partner, gate, donor = dice.pick(partners), dice.pick(words.GATES), dice.pick(words.DONORS)
        commune = dice.pick(words.COMMUNES)
        document = dice.pick([text for year, text in words.DOCUMENTS if year < when.year])
        near, near2 = dice.some(words.NEIGHBOURS, 2)
        event_day = when - timedelta(days=dice.between(0, 3))
        super().__init__(
            tinh=words.PROVINCES[portal],
            ban=partner,
            ban_ngan=partner.split(" (")[0].removesuffix(" tại Việt Nam"),
            ban2=dice.pick(words.PARTNERS),
            khach=f"ông {dice.pick(words.GUESTS)}",
            nguoi=f"đồng chí {person(dice)}, {dice.pick(words.OFFICES)}",
            nguoi2=f"bà {person(dice)}",
            kieubao=person(dice),
            chucvu=dice.pick(words.OFFICES).removesuffix(" tỉnh"),
            xa=commune,
            xa_ngan=commune.removeprefix("xã "),
            ban_lang=dice.pick(words.VILLAGES),
            huyen=dice.pick(words.DISTRICTS),
            cuakhau=gate,
            cuakhau_hoa=gate[0].upper() + gate[1:],
            nhataitro=donor,
            nhataitro_hoa=donor[0].upper() + donor[1:],
            vanban=document,
            vanban_ngan=document.split(" ngày")[0].split(" của")[0],
            sukien=dice.pick(words.EVENTS),
            nuoc=dice.pick(words.COUNTRIES),
            hangxom=near,
            hangxom2=near2,
            diadiem=dice.pick((*words.DISTRICTS, *words.COMMUNES, gate)),
            thoigian=dice.pick(
                (f"{dice.between(2, 9)} tháng đầu năm {when.year}", f"quý {dice.between(1, 4)} năm {when.year}")
            ),
            ngay=f"{event_day.day}/{event_day.month}/{event_day.year}",
            thang=str(when.month),
            nam=str(when.year),
            nam5=str(when.year + 5),
        )

    def __missing__(self, key: str) -> str:
        if self._kept is None:
            return self._throw(key)
        return self._kept[key] if key in self._kept else self._kept.setdefault(key, self._throw(key))

    def _throw(self, key: str) -> str:
        if key == "linhvuc":
            return self._dice.pick(words.FIELDS)
        low, high = key.removeprefix("n").split("_")
        return str(self._dice.between(int(low), int(high)))

    def fill(self, template: str) -> str:
        """Return *template* with its places filled and its first letter capital."""
        text = template.format_map(self)
        return text[0].upper() + text[1:]

    @contextmanager
    def keeping(self, kept: dict[str, str]) -> Iterator[None]:
        """Take numbers and fields from *kept*, and remember new ones there."""
        self._kept = kept
        yield
        self._kept = None


def title_of(scene: Scene, topic: Topic, dice: Dice, taken: set[str]) -> str:
    """Return a title of *topic* nobody has used; the taken ones are told apart by place and date, as portals do."""
    title = scene.fill(dice.pick(topic.titles))
    if title in taken:
        title = scene.fill(title + " - {huyen}, tháng {thang}/{nam}")
    taken.add(title)
    return title


def paragraphs(scene: Scene, topic: Topic, dice: Dice) -> Iterator[str]:
    """Yield the paragraphs after the lead: the topic's sentences mixed with general ones, two or three at a time."""
    pool = dice.some(topic.sentences, len(topic.sentences) - dice.below(2)) + dice.some(
        general.GENERAL, dice.between(4, 8)
    )
    pool = dice.some(pool, len(pool))
    while pool:
        size = dice.between(1, 3)
        yield " ".join(scene.fill(sentence) for sentence in pool[:size])
        del pool[:size]
    yield scene.fill(dice.pick(general.CLOSINGS))


def with_notice(texts: list[str], dice: Dice, notice: str) -> list[str]:
    """Return *texts* with *notice* woven in: before, inside or after one of them, or alone."""
    spot, way = dice.below(len(texts)), dice.below(4)
    if way == 0:
        return [*texts[: spot + 1], notice, *texts[spot + 1 :]]
    joined = f"{notice} {texts[spot]}" if way == 1 else f"{texts[spot]} {notice}"
    return [*texts[:spot], joined, *texts[spot + 1 :]]


def extras(scene: Scene, dice: Dice) -> list[Block]:
    """Return a heading with a list or a table under it."""
    heading = Heading(dice.pick(general.HEADINGS))
    if dice.chance(2):
        return [
            heading,
            Items(
                tuple(scene.fill(item) for item in dice.some(general.LIST_ITEMS, dice.between(2, 5))), dice.chance(3)
            ),
        ]
    rows = [
        (label, str(dice.between(5, 60)), str(dice.between(5, 90)))
        for label in dice.some(general.TABLE_LABELS, dice.between(2, 4))
    ]
    return [heading, Rows((general.TABLE_HEADS, *rows))]


def write_blocks(scene: Scene, topic: Topic, lead: str, dice: Dice, *, rich: bool) -> list[Block]:
    """Return *lead* and a body without pictures; *rich* ones may hold headings, lists and tables."""
    texts = with_notice(list(paragraphs(scene, topic, dice)), dice, dice.pick(words.NOTICES))
    body: list[Block] = [Paragraph(text) for text in texts]
    if rich and dice.chance(3):
        spot = dice.between(1, max(1, len(body) - 1))
        body[spot:spot] = extras(scene, dice)
    return [Paragraph(lead), *body]


def caption(scene: Scene, dice: Dice) -> str:
    """Return a caption that fits the scene."""
    return scene.fill(dice.pick(words.CAPTIONS))


def place_pictures(
    blocks: list[Block], files: list[str], captions: list[str], *, first_on_top: bool, dice: Dice
) -> tuple[Block, ...]:
    """Return *blocks* with one picture per file: the first above the lead or under it, the others inside the body.

    A picture never stands right before a heading's list or at the very end, where its caption could be anything.
    """
    placed = list(blocks)
    for position, (file, words_under) in enumerate(zip(files, captions, strict=True)):
        spot = 0 if position == 0 and first_on_top else _free_spot(placed, dice)
        placed.insert(spot, Picture(file, words_under))
    return tuple(placed)


def _free_spot(blocks: list[Block], dice: Dice) -> int:
    spots = [
        index
        for index in range(1, len(blocks))
        if isinstance(blocks[index], Paragraph)
        and isinstance(blocks[index - 1], Paragraph)
        and index >= 2 - _has_top(blocks)
    ]
    return dice.pick(spots)


def _has_top(blocks: list[Any]) -> int:
    return 0 if isinstance(blocks[0], Picture) else 1
