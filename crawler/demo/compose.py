"""Puts the sample articles of each portal together: dates over twelve years, pictures, bylines, markups."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from crawler.demo import english, words
from crawler.demo.dice import Dice
from crawler.demo.story import Block, Paragraph, Picture, Story
from crawler.demo.topics_more import ALL_TOPICS
from crawler.demo.writer import FIRST_DAY, VIETNAM, Scene, caption, person, place_pictures, title_of, write_blocks

NEWEST = datetime(2026, 11, 18, 17, 30, 0, tzinfo=VIETNAM)
#: Markups that can only hold lines of text and pictures.
PLAIN_MARKUPS = frozenset({"br", "span"})
#: A picture may go without a caption when the paragraph under it has more letters than any caption.
BARE_BEFORE = 240
SIGNED_BARE = ("BBT", "PV", "Minh Thùy", "Lò Hạnh")


@dataclass(frozen=True, slots=True)
class Plan:
    """How many articles a sample portal has in which category, and how its editors work."""

    portal: str
    categories: tuple[tuple[str, int], ...]
    markups: tuple[str, ...]
    picture_names: tuple[str, ...]
    labels: tuple[str, ...]
    picture_on_top: bool
    signed_one_in: int
    sourced_one_in: int
    english_category: str


PLANS = {
    "lai_chau": Plan(
        portal="lai_chau",
        categories=(
            ("Chính sách đối ngoại", 27),
            ("Hoạt động đối ngoại", 22),
            ("Biên giới - Lãnh thổ", 13),
            ("English news", 4),
        ),
        markups=("tables", "divs", "word", "br", "span"),
        picture_names=("dn_{number}_{position}.png", "anh {number} {position}.png", "IMG_{number}{position}.JPG"),
        labels=("", "", "Tin, ảnh"),
        picture_on_top=True,
        signed_one_in=6,
        sourced_one_in=0,
        english_category="English news",
    ),
    "dien_bien": Plan(
        portal="dien_bien",
        categories=(("Tin đối ngoại", 30), ("Hợp tác quốc tế", 20), ("Biên giới", 15)),
        markups=("divs", "html5", "word", "br", "span", "tables"),
        picture_names=("{position}.jpeg", "dsf{number}_{position}.jpeg", "z{number}{position}.png"),
        labels=("Tin, ảnh", "Tin, ảnh", "Bài, ảnh", "Tin bài", "Thực hiện", ""),
        picture_on_top=False,
        signed_one_in=1,
        sourced_one_in=3,
        english_category="Hợp tác quốc tế",
    ),
    "dien_bien_stttt": Plan(
        portal="dien_bien_stttt",
        categories=(("Thông tin đối ngoại", 42), ("Biên giới - Lãnh thổ", 15), ("Hợp tác quốc tế", 9)),
        markups=("editor", "divs", "br", "tables", "word", "entities", "decomposed"),
        picture_names=("hop-tac-{number}-{position}.jpg", "untitled_{number}_{position}.png"),
        labels=("Tác giả", "Tác giả", ""),
        picture_on_top=True,
        signed_one_in=2,
        sourced_one_in=2,
        english_category="Hợp tác quốc tế",
    ),
}


@cache
def compose(portal: str) -> tuple[Story, ...]:
    """Return the sample articles of *portal*, oldest first, the unreadable one among them."""
    plan = PLANS[portal]
    wanted = [category for category, count in plan.categories for _ in range(count)]
    categories = Dice(portal, "order").some(wanted, len(wanted))
    taken: set[str] = set()
    stories = [_story(plan, index, category, len(categories), taken) for index, category in enumerate(categories)]
    return tuple(_with_unreadable(plan, stories))


def _moment(plan: Plan, index: int, count: int, dice: Dice) -> datetime:
    step = (NEWEST - FIRST_DAY) / (count - 1)
    moment = FIRST_DAY + step * index - timedelta(hours=dice.between(0, 300) if 0 < index < count - 1 else 0)
    if dice.chance(3):  # many days up to the 12th: the ones a guessing reader swaps with the month
        moment = moment.replace(day=dice.between(1, 12))
    second = 0 if dice.chance(9) else dice.between(0, 59)
    # noon and midnight are the hours that SA/CH and AM/PM get wrong
    hour = dice.pick((0, 12)) if dice.chance(12) else dice.between(7, 17)
    return min(moment.replace(hour=hour, minute=dice.between(0, 59), second=second, microsecond=0), NEWEST)


def _story(plan: Plan, index: int, category: str, count: int, taken: set[str]) -> Story:
    dice = Dice(plan.portal, index)
    when, number, markup = (
        _moment(plan, index, count, dice),
        120 + index * 3 + dice.below(3),
        plan.markups[index % len(plan.markups)],
    )
    topic = ALL_TOPICS[(index * 5 + len(plan.portal)) % len(ALL_TOPICS)]
    scene = Scene(plan.portal, dice, when, words.PARTNERS if topic is ALL_TOPICS[0] else words.BORDERING)
    is_english = category == "English news" or (category == plan.english_category and index % 7 == 3)
    if is_english:
        title, blocks = _english(scene, dice, taken)
    else:
        with scene.keeping({}):
            title, lead = title_of(scene, topic, dice, taken), scene.fill(dice.pick(topic.leads))
        blocks = write_blocks(scene, topic, lead, dice, rich=markup not in PLAIN_MARKUPS)
    story = Story(
        plan.portal, number, title, when, category, tuple(blocks), markup, language="en" if is_english else "vi"
    )
    return _credited(plan, _illustrated(plan, _with_document(story, scene, index), scene, dice), dice)


def _english(scene: Scene, dice: Dice, taken: set[str]) -> tuple[str, list[Block]]:
    choice = next(place for place, title in enumerate(english.TITLES) if scene.fill(title) not in taken)
    title = scene.fill(english.TITLES[choice])
    taken.add(title)
    sentences = dice.some(english.SENTENCES, len(english.SENTENCES))
    texts = [
        english.LEADS[choice].format_map(scene),
        *(" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2)),
    ]
    return title, [Paragraph(text) for text in texts]


def _with_document(story: Story, scene: Scene, index: int) -> Story:
    """Attach a PDF to two articles; outside NukeViet the link stands in a sentence of its own."""
    if index not in {20, 47} or story.markup in PLAIN_MARKUPS:
        return story
    name, file = f"Kế hoạch số {index + 112}/KH-UBND", f"ke-hoach-{index + 112}-kh-ubnd.pdf"
    if story.portal == "dien_bien_stttt":
        return replace(story, doc=file, doc_title=file)
    sentence = scene.fill(f"Toàn văn nhiệm vụ và phân công thực hiện xem tại {name} của UBND tỉnh mẫu {{tinh}}.")
    return replace(story, doc=file, doc_title=name, blocks=(*story.blocks, Paragraph(sentence, (name, file))))


def _illustrated(plan: Plan, story: Story, scene: Scene, dice: Dice) -> Story:
    count = dice.pick((0, 1, 1, 1, 2, 2, 3)) if story.markup not in PLAIN_MARKUPS else dice.pick((0, 1, 1))
    names = dice.some(plan.picture_names, 1) * count
    files = [name.format(number=story.number, position=position + 1) for position, name in enumerate(names)]
    captions = [caption(scene, dice) if story.language == "vi" else english.CAPTION for _ in files]
    blocks = place_pictures(list(story.blocks), files, captions, first_on_top=plan.picture_on_top, dice=dice)
    return replace(story, blocks=_without_some_captions(blocks) if story.number % 2 else blocks)


def _without_some_captions(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Take the caption from pictures before a long paragraph: before a short one nobody could tell them apart."""
    following = (*blocks[1:], Paragraph(""))
    return tuple(
        replace(block, caption=None)
        if isinstance(block, Picture) and isinstance(after, Paragraph) and len(after.text) > BARE_BEFORE
        else block
        for block, after in zip(blocks, following, strict=True)
    )


def _credited(plan: Plan, story: Story, dice: Dice) -> Story:
    source = dice.pick(words.SOURCES) if plan.sourced_one_in and dice.chance(plan.sourced_one_in) else None
    if not dice.chance(plan.signed_one_in):
        return replace(story, source=source)
    label = dice.pick(plan.labels)
    author = (dice.pick(SIGNED_BARE) if dice.chance(2) else person(dice)) if not label else dice.pick(words.SIGNATURES)
    return replace(story, source=source, byline=label, author=author)


def _with_unreadable(plan: Plan, stories: list[Story]) -> list[Story]:
    """Return *stories* and one more that nobody can read: without a title on one portal, without a text elsewhere."""
    when = stories[30].published + timedelta(days=1)
    broken = replace(
        stories[31], number=900, slug="", title="Bài đang cập nhật nội dung", published=when, author=None, source=None
    )
    if plan.portal == "dien_bien":
        broken = replace(broken, title="", slug="khong-tieu-de", unreadable="no-title", markup="divs")
    else:
        broken = replace(broken, slug="Bai-dang-cap-nhat-noi-dung", blocks=(), unreadable="no-text", doc=None)
    return sorted([*stories, broken], key=lambda story: story.published)
