"""The way from the home page: which of a page's lines are its steps, and the section they end in."""

from __future__ import annotations

import re
from itertools import takewhile

from crawler.reading.body.menus import is_list_given_twice
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import HOME, HOME_STARTS, is_furniture, names_module
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.series import around, list_round, unit
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.page.words import words
from crawler.reading.section.menu import (
    ARROW,
    FEW_STEPS,
    FEWEST_ENTRIES,
    has_menu,
    has_menu_above,
    is_menu,
    names_menu,
    names_news,
)

_HERE_STARTS = ("bạn đang", "you are", "vị trí")
#: The letters that these and the names of the home page begin with.
_STARTS = in_any_case(name[:3] for name in (*HOME_STARTS, *_HERE_STARTS))
_LETTERS = frozenset(start[0] for start in _STARTS)
#: What a visitor does stands behind the way in its line, too.
_VISITOR = frozenset(("đăng nhập", "đăng ký", "đăng kí", "login", "log in", "register", "sign in", "tìm kiếm", "rss"))
_HERE = r"(?:bạn đang (?:ở|xem|đứng ở|truy cập)(?: đây| trang)?|you are here|vị trí(?: hiện tại| của bạn)?)\s?:?\s?"
_AT_HOME = re.compile(rf"(?:{_HERE})?(?:{'|'.join(sorted(HOME))})(?![^\W_])[\s»›>→|⟩❯:/\\–—-]*", re.I)
_STEP_MARKS = " »›>→|⟩❯:/\\–—-"
_STEP = re.compile(r"\s*(?:[»›>→|⟩❯]+|::|\s/\s|\\)\s*")
_TITLE = 320
LONGEST = 80
#: No section that an article bears the name of has a longer one.
_LONGEST_SECTION = 40
_MOST_STEPS = 6
_MOST_LEADING = 3


def breadcrumb(document: Document, head: ArticleHead) -> str | None:
    """Find the way from the home page that ends nearest above the title."""
    first, blocks = head.first, document.blocks
    for index in range(first - 1, -1, -1):
        text = blocks[index].text
        if not text or text[0] not in _LETTERS or text[:3] not in _STARTS:
            continue  # most lines
        if len(text) <= 400 and _begins_at_home(text):
            trail = _trail(document, index, first)
            if (
                trail is None
                or (names_menu(trail) and not _is_way(document, index, len(trail), first))
                or is_menu(document, index, len(trail), first)
                or is_list_given_twice(document, index, first, FEWEST_ENTRIES)
            ):
                continue
            if not _far(document, index, len(trail), first):
                step = _last_step(head, trail)
                same = step is None or names_news(step)
                return (_same_named(document, head, index, len(trail)) if same else None) or step
    return None


def _begins_at_home(text: str) -> bool:
    start = text[:12].casefold()
    return start.startswith(HOME_STARTS) or (start.startswith(_HERE_STARTS) and _AT_HOME.match(text) is not None)


def _same_named(document: Document, head: ArticleHead, index: int, steps: int) -> str | None:
    """The section may bear the title's own name: then the last step of the way is a short link to another page."""
    links = [*document.blocks[index].links]
    if len(links) == 1 and index + steps < head.first and _is_list_of_steps(document, index, steps, head.first):
        links += document.blocks[index + steps].links
    if len(links) < 2:
        return None
    href, name = links[-1]
    named_so = len(name) <= _LONGEST_SECTION and words(name) == words(head.title.text)
    return name if named_so and document.leads_away(href) else None


def _far(document: Document, index: int, steps: int, first: int) -> bool:
    """A menu begins with the home page too, but the way to an article ends right above it, or is parted by arrows."""
    if _parted_by_pictures(document, index):
        return False
    between = [one for one in range(index + 1, first) if document.blocks[one].text.strip(_STEP_MARKS)]
    if ARROW.search(document.blocks[index].text):
        return False
    if _is_only_menu(document, index, between[:steps]) and any(_heads_box(document, one, first) for one in between):
        return True
    own_line = steps if len(document.blocks[index].links) < 2 else 0
    return len(between) - own_line > 3 and not _is_list_of_steps(document, index, steps, first)


def _is_only_menu(document: Document, index: int, steps: list[int]) -> bool:
    """Tell whether a ``<nav>`` holds steps that are links to the last, and no menu stands above: it is the menu."""
    if document.nearest(index, ("nav",)) < 0 or (steps and not document.blocks[steps[-1]].is_linked):
        return False
    return not has_menu_above(document, index)


def _heads_box(document: Document, index: int, first: int) -> bool:
    """Tell whether the line is the heading of a box that block *first* is not in."""
    box = around(document, unit(document, index)) if document.blocks[index].heading else -1
    return box >= 0 and not document.inside(box, first)


def _is_list_of_steps(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether a list holds the way and nothing else: one step, or few, the last no link or a menu elsewhere."""
    where = list_round(document, index)
    if where < 0 or steps > FEW_STEPS:
        return False
    span = document.containers[where]
    if (span.first, span.last) != (index, index + steps):
        return False
    here = document.blocks[span.first].is_linked and not document.blocks[span.last].is_linked
    return steps == 1 or here or has_menu(document, index, first)


def _is_way(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether few steps stand right above the head, arrows between them or in a list of their own, and the site's
    menu elsewhere: a section may be called "English" or "Video", too.
    """
    if steps > FEW_STEPS:
        return False
    behind = [at for at in range(index + 1, first) if document.blocks[at].text]
    if not behind:
        return ARROW.search(document.blocks[index].text) is not None
    if len(behind) > steps or not _is_list_of_steps(document, index, steps, first):
        return False
    return has_menu(document, index, first)


def _parted_by_pictures(document: Document, index: int) -> bool:
    """Tell whether a picture of an arrow parts the home page from the next step, all in one small element."""
    where = document.blocks[index].container
    nearby = document.blocks[index + 1 : index + 3]
    beside = takewhile(lambda block: block.container == where, document.blocks[index : index + 2 * _MOST_STEPS + 1])
    small = sum(1 for _ in beside) <= 2 * _MOST_STEPS
    return small and len(nearby) == 2 and nearby[0].image is not None and nearby[1].container == where


def _trail(document: Document, index: int, first: int) -> list[str] | None:
    """Return the steps behind the home page: links on its line, words behind separators, or the lines that follow."""
    block = document.blocks[index]
    home = _AT_HOME.match(block.text)
    if len(block.links) > 1 and block.links[0][1].casefold() in HOME:
        return _linked_steps(block)
    if home is None:
        return _steps_side_by_side(document, block)
    rest = block.text[home.end() :].strip(" :")
    if not rest:
        return _lines_behind(document, index, first)
    return [step.strip(" .:") for step in _STEP.split(rest) if step.strip(" .:")]


def _steps_side_by_side(document: Document, block: Block) -> list[str] | None:
    """Return the steps behind the home page that are each an inline element, which a style parts, the last of them the
    title that the page declares or the section behind the link home; None where they are not.
    """
    home, *steps = filter(None, map(clean, block.pieces)) if len(block.pieces) > 1 else ("",)
    if home.casefold() not in HOME or not steps:
        return None
    own = len(steps) == 1 and len(block.links) == 1 and len(steps[0]) <= _LONGEST_SECTION
    return steps if own or document.declared.exactly(steps[-1]) else None


def _linked_steps(block: Block) -> list[str]:
    """Return the links behind the home page, and the words behind the last link: the page's own step."""
    steps = [text for _, text in block.links[1:]]
    own = list(takewhile(lambda name: name.casefold() not in _VISITOR, steps))
    if 0 < len(own) < len(steps) and ARROW.search(block.text):
        return own
    tail = block.text.rsplit(steps[-1], 1)[-1]
    return [*steps, tail.strip(_STEP_MARKS)] if _is_step(block, tail.strip()) else steps


def _is_step(block: Block, tail: str) -> bool:
    """Tell whether the words behind the last link of a way are a step of it, and not the day or a greeting that stands
    at the end of its line: no date, and parted from the link by a sign where the links are parted by signs.
    """
    if not tail.strip(_STEP_MARKS) or is_date(tail):
        return False
    between = block.text.split(block.links[0][1], 1)[-1].lstrip()[:1]
    return between not in _STEP_MARKS or tail[0] in _STEP_MARKS


def _lines_behind(document: Document, index: int, first: int) -> list[str]:
    trail: list[str] = []
    where = list_round(document, index)
    last = document.containers[where].last if where >= 0 else index
    lead_up = _lead_up(document, index, first)
    for step in range(index + 1, min(first, last + 1) if last > index else first):
        text = document.blocks[step].text.strip(_STEP_MARKS)
        if not text:
            continue
        if len(text) > _TITLE or is_date(text) or not (lead_up or _same_line(document, index, step)):
            break
        trail.append(text)
    return trail


def _lead_up(document: Document, home: int, first: int) -> bool:
    """Tell whether nothing but one or two short links stands between a line that is the home page, linked a second
    time below a menu, and the head: on a page without boxes that is the way to it.
    """
    if first - home > 2 * _MOST_LEADING:
        return False
    steps = [block for block in document.blocks[home:first] if block.text]
    if len(steps) > _MOST_LEADING or any(len(step.links) != 1 or step.text != step.links[0][1] for step in steps):
        return False
    again = any(name.casefold() in HOME for block in document.blocks[:home] for _, name in block.links)
    return again and has_menu_above(document, home) and max(len(step.text) for step in steps) <= _LONGEST_SECTION


def _same_line(document: Document, home: int, step: int) -> bool:
    """The steps of a breadcrumb share an element that the title is not in."""
    if (
        document.blocks[home].container == document.blocks[step].container
        and document.blocks[step - 1].image is not None
    ):
        return True  # a picture of an arrow parts them
    box = document.containers[document.common(home, step)]
    return box.last - box.first < _MOST_STEPS + 6


def _last_step(head: ArticleHead, trail: list[str]) -> str | None:
    title = words(head.title.text)
    names = [
        name
        for name in trail
        if words(name) and words(name) != title and not (len(name) > 30 and title.startswith(words(name)))
    ]
    names = [name for name in names if len(name) <= LONGEST and not (is_furniture(name) or names_module(name))]
    return names[-1] if 0 < len(names) <= _MOST_STEPS else None
