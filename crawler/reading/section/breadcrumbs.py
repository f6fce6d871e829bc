"""The way from the home page: which of a page's lines are its steps, and the section they end in."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from crawler.reading.body.menus import is_list_given_twice
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import HOME, HOME_STARTS, is_furniture
from crawler.reading.lines.dates import only_date
from crawler.reading.lines.series import around, unit
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.page.words import words

_HERE_STARTS = ("bạn đang", "you are", "vị trí")
#: The letters that these and the names of the home page begin with.
_STARTS = in_any_case(name[:3] for name in (*HOME_STARTS, *_HERE_STARTS))
#: What a visitor does stands behind the way in its line, too.
_VISITOR = frozenset(("đăng nhập", "đăng ký", "đăng kí", "login", "log in", "register", "sign in", "tìm kiếm", "rss"))
_HERE = r"(?:bạn đang (?:ở|xem|đứng ở|truy cập)(?: đây| trang)?|you are here|vị trí(?: hiện tại)?)\s?:?\s?"
_AT_HOME = re.compile(rf"(?:{_HERE})?(?:{'|'.join(sorted(HOME))})(?![^\W_])[\s»›>→|⟩❯:/\\–—-]*", re.I)
_STEP_MARKS = " »›>→|⟩❯:/\\–—-"
_STEP = re.compile(r"\s*(?:[»›>→|⟩❯]+|::|\s/\s|\\)\s*")
_ARROW = re.compile(r"[»›>→⟩❯/]+")
_TITLE = 320
#: Entries of a site's menu that name no section.
MENU = frozenset(
    [
        "liên hệ",
        "giới thiệu",
        "sơ đồ site",
        "sơ đồ trang",
        "sơ đồ website",
        "đăng nhập",
        "đăng ký",
        "tìm kiếm",
        "english",
        "tiếng việt",
        "thư viện ảnh",
        "thư viện",
        "video",
        "hỏi đáp",
        "góp ý",
        "rss",
        "site map",
        "sitemap",
        "contact",
        "login",
        "lưu trữ",
        "archives",
        "categories",
        "tags",
        "about",
        "từ khóa",
    ]
)
LONGEST = 80
_MOST_STEPS = 6
_FEW_STEPS, _FEWEST_ENTRIES = 3, 4
_FEWEST_STEPS = 2


def breadcrumb(document: Document, head: ArticleHead) -> str | None:
    """Find the way from the home page that ends nearest above the title."""
    first, blocks = head.first, document.blocks
    for index in (at for at in range(first - 1, -1, -1) if blocks[at].text[:3] in _STARTS):
        text = blocks[index].text
        if len(text) <= 400 and _begins_at_home(text):
            trail = _trail(document, index, first)
            if (
                trail is None
                or (_names_menu(trail) and not _is_way_alone(document, index, len(trail), first))
                or _is_bar(document, index, first)
                or _in_banner(document, index, first)
                or _holds_lists(document, index, first)
                or is_list_given_twice(document, index, first, _FEWEST_ENTRIES)
            ):
                continue
            if not _far(document, index, len(trail), first):
                return _last_step(document, head, trail, index, first) or _same_named(document, head, index)
    return None


def _in_banner(document: Document, index: int, first: int) -> bool:
    """Tell whether the line is the menu of a banner: links without an arrow in a ``<header>`` without the title."""
    banner = document.nearest(index, ("header",))
    if banner < 0 or document.inside(banner, first) or _ARROW.search(document.blocks[index].text):
        return False
    return len(document.blocks[index].links) > _FEWEST_STEPS


def _holds_lists(document: Document, index: int, first: int) -> bool:
    """Tell whether the list of the line holds another, but not the title, which is in block *first*: a menu opens into
    menus, no step of a way does.
    """
    where = document.nearest(index, ("ul", "ol"))
    if where < 0 or not index + _FEWEST_ENTRIES <= document.containers[where].last < first:
        return False
    return any(
        document.inside(where, box.first)
        for box in document.opened(index + 1, document.containers[where].last + 1)[1]
        if box.tag in ("ul", "ol")
    )


def _begins_at_home(text: str) -> bool:
    start = text[:12].casefold()
    return start.startswith(HOME_STARTS) or (start.startswith(_HERE_STARTS) and _AT_HOME.match(text) is not None)


def _same_named(document: Document, head: ArticleHead, index: int) -> str | None:
    """The section may bear the title's own name: then the last step of the way is a link to another page."""
    links = [*document.blocks[index].links]
    if len(links) == 1 and index + 2 == head.first and _is_list_of_steps(document, index, 1, head.first):
        links += document.blocks[index + 1].links
    if len(links) < 2 or words(links[-1][1]) != words(head.title.text) or len(links[-1][1]) > LONGEST:
        return None
    target = absolute(document.head.base, links[-1][0])
    return links[-1][1] if target not in (None, document.page.url) else None


def _far(document: Document, index: int, steps: int, first: int) -> bool:
    """A menu begins with the home page too, but the way to an article ends right above it, or is parted by arrows."""
    if _parted_by_pictures(document, index):
        return False
    between = [one for one in range(index + 1, first) if document.blocks[one].text.strip(_STEP_MARKS)]
    if _ARROW.search(document.blocks[index].text) or any(
        _ARROW.fullmatch(document.blocks[one].text) for one in between
    ):
        return False
    if _is_only_menu(document, index, between[:steps]) and any(_heads_box(document, one, first) for one in between):
        return True
    own_line = steps if len(document.blocks[index].links) < 2 else 0
    return len(between) - own_line > 3 and not _is_list_of_steps(document, index, steps, first)


def _is_only_menu(document: Document, index: int, steps: list[int]) -> bool:
    """Tell whether a ``<nav>`` holds steps that are links to the last, and no menu stands above: it is the menu."""
    if document.nearest(index, ("nav",)) < 0 or (steps and not document.blocks[steps[-1]].is_linked):
        return False
    return not _has_menu_above(document, index)


def _has_menu(document: Document, index: int, first: int) -> bool:
    """Tell whether the site's menu stands above the way that begins on block *index*, or below block *first*."""
    return _has_menu_above(document, index) or _has_menu_below(document, first)


def _has_menu_below(document: Document, first: int) -> bool:
    """Tell whether the home page is linked again below block *first*, in a row or list of many links."""
    for index in range(first + 1, len(document.blocks)):
        block = document.blocks[index]
        if not block.links or block.links[0][1].casefold() not in HOME:
            continue
        where = document.nearest(index, ("ul", "ol", "nav", "tr"))
        span = document.containers[where]
        entries = document.blocks[span.first : span.last + 1] if where >= 0 else [block]
        if len(block.links) >= _FEWEST_ENTRIES or sum(entry.is_linked for entry in entries) >= _FEWEST_ENTRIES:
            return True
    return False


def _has_menu_above(document: Document, index: int) -> bool:
    return sum(len(block.links) for block in document.blocks[:index]) >= _FEWEST_ENTRIES


def _heads_box(document: Document, index: int, first: int) -> bool:
    """Tell whether the line is the heading of a box that block *first* is not in."""
    box = around(document, unit(document, index)) if document.blocks[index].heading else -1
    return box >= 0 and not document.inside(box, first)


def _is_list_of_steps(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether a list holds the way and nothing else: one step, or few, the last no link or a menu elsewhere."""
    where = document.nearest(index, ("ul", "ol"))
    if where < 0 or steps > _FEW_STEPS:
        return False
    span = document.containers[where]
    if (span.first, span.last) != (index, index + steps):
        return False
    here = document.blocks[span.first].is_linked and not document.blocks[span.last].is_linked
    return steps == 1 or here or _has_menu(document, index, first)


def _names_menu(trail: list[str]) -> bool:
    """Tell whether one of the steps is an entry of most sites' menus, which begin with the home page too."""
    return any(name.casefold() in MENU for name in trail)


def _is_way_alone(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether one step to a section stands right above the head, arrow between or in a list of its own, and the
    site's menu elsewhere: a section may be called "English" or "Video", too.
    """
    if steps > 1 or any(document.blocks[at].text for at in range(index + 2, first)):
        return False
    if index + 1 < first and document.blocks[index + 1].text:
        return _is_list_of_steps(document, index, steps, first) and _has_menu(document, index, first)
    return _ARROW.search(document.blocks[index].text) is not None


def _is_bar(document: Document, index: int, first: int) -> bool:
    """Tell whether links stand side by side with nothing between, none leads to a page below the one before, and no
    menu stands above, nor below the head where few stand right above that: then they are the menu.
    """
    block = document.blocks[index]
    told = "".join(text for _, text in block.links).replace(" ", "")
    if len(block.links) <= _FEWEST_STEPS or told != block.text.replace(" ", "") or _has_menu_above(document, index):
        return False
    if len(block.links) <= _FEW_STEPS and index == first - 1 and _has_menu_below(document, first):
        return False
    paths = [(absolute(document.head.base, href) or "?").rstrip("/") for href, _ in block.links[1:]]
    return not any("?" in later or later.startswith(before) for before, later in pairwise(paths))


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
        return None
    rest = block.text[home.end() :].strip(" :")
    if not rest:
        return _lines_behind(document, index, first)
    return [step.strip(" .:") for step in _STEP.split(rest) if step.strip(" .:")]


def _linked_steps(block: Block) -> list[str]:
    """Return the links behind the home page, and the words behind the last link: the page's own step."""
    steps = [text for _, text in block.links[1:]]
    own = list(takewhile(lambda name: name.casefold() not in _VISITOR, steps))
    if 0 < len(own) < len(steps) and _ARROW.search(block.text):
        return own
    tail = block.text.rsplit(steps[-1], 1)[-1].strip(_STEP_MARKS)
    return [*steps, tail] if tail else steps


def _lines_behind(document: Document, index: int, first: int) -> list[str]:
    trail: list[str] = []
    where = document.nearest(index, ("ul", "ol"))
    last = document.containers[where].last if where >= 0 else index
    for step in range(index + 1, min(first, last + 1) if last > index else first):
        text = document.blocks[step].text.strip(_STEP_MARKS)
        if not text:
            continue
        if len(text) > _TITLE or only_date(text, "day-first", "+07:00") or not _same_line(document, index, step):
            break
        trail.append(text)
    return trail


def _same_line(document: Document, home: int, step: int) -> bool:
    """The steps of a breadcrumb share an element that the title is not in."""
    if (
        document.blocks[home].container == document.blocks[step].container
        and document.blocks[step - 1].image is not None
    ):
        return True  # a picture of an arrow parts them
    shared = document.common(home, step)
    return shared >= 0 and document.containers[shared].last - document.containers[shared].first < _MOST_STEPS + 6


def _last_step(document: Document, head: ArticleHead, trail: list[str] | None, index: int, first: int) -> str | None:
    if not trail:
        return None
    title = words(head.title.text)
    names = [
        name
        for name in trail
        if words(name) and words(name) != title and not (len(name) > 30 and title.startswith(words(name)))
    ]
    names = [name for name in names if len(name) <= LONGEST and not is_furniture(name)]
    if not names or len(names) > _MOST_STEPS:
        return None
    between = [one for one in range(index, first) if document.blocks[one].text]
    if len(between) > len(trail) + 5 and len(names) > 3:
        return None
    return names[-1]
