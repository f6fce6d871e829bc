"""The category of an article: the last step of the breadcrumb, or the line above the title that names one."""

from __future__ import annotations

import re
from itertools import chain, takewhile
from typing import Any

from lxml import etree

from crawler.portals.base import Layout
from crawler.reading.blocks import Block
from crawler.reading.boilerplate import HOME, is_ending, is_furniture, names_module
from crawler.reading.clean import clean
from crawler.reading.dates import only_date
from crawler.reading.document import Document
from crawler.reading.fields import is_label
from crawler.reading.filing import filing_lines
from crawler.reading.markers import is_item
from crawler.reading.scoring import ArticleHead
from crawler.reading.sections import (
    author_links,
    is_section,
    names_topics,
    section_beside,
    section_between,
    section_link,
    without_topics,
)
from crawler.reading.series import around, unit
from crawler.reading.tree import absolute
from crawler.reading.ways import section_before_title, section_behind_house
from crawler.reading.words import words

_HOME_STARTS = tuple(HOME)
_HERE_STARTS = ("bạn đang", "you are", "vị trí")
#: What a visitor does stands behind the way in its line, too.
_VISITOR = frozenset(("đăng nhập", "đăng ký", "đăng kí", "login", "log in", "register", "sign in", "tìm kiếm", "rss"))
_HERE = r"(?:bạn đang (?:ở|xem|đứng ở|truy cập)(?: đây| trang)?|you are here|vị trí(?: hiện tại)?)\s?:?\s?"
_AT_HOME = re.compile(rf"(?:{_HERE})?(?:{'|'.join(sorted(HOME))})(?![^\W_])[\s»›>→|⟩❯:/\\–—-]*", re.I)
_STEP_MARKS = " »›>→|⟩❯:/\\–—-"
_STEP = re.compile(r"\s*(?:[»›>→|⟩❯]+|::|\s/\s|\\)\s*")
#: What parts a section from the one it belongs to where nothing says that a way begins.
_POINTED = re.compile(r"[»›→❯]|>>|(?<=\s)>(?=\s)")
_ARROW = re.compile(r"[»›>→⟩❯/]+")
_TITLE = 320
_LABELLED = re.compile(r"^(?:chuyên mục|danh mục|thể loại|category|mục|chủ đề)\s?:\s?(.{2,80})$", re.I)
#: Topics may be told behind the section in its line.
_UNTIL_NEXT = re.compile(r"\s(?:từ khóa|thẻ|nhãn|chủ đề|tags?|keywords?)\s?:", re.I)
_MENU = frozenset(
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
#: A print view shows the site's own address above the article.
_ADDRESS = re.compile(r"://|@|\bwww\.|\w\.(?:vn|com|org|net)\b", re.I)
_LONGEST = 80
_MOST_STEPS = 6
_FEW_STEPS, _FEWEST_ENTRIES = 3, 4
_REACH, _FEWEST_STEPS = 12, 2


def read_category(document: Document, layout: Layout, head: ArticleHead, told: int, end: int) -> tuple[str | None, str]:
    """Return the category and where it was found. The text runs from *told* to *end*."""
    for found, why in (
        (_hidden_way(document, head), "the breadcrumb in schema.org marks"),
        (_breadcrumb(document, head), "the breadcrumb"),
        (_labelled(document, head), "its label"),
        (_beside_date(document, head), "the line of the date"),
        (_filed(document, head), "the line that says where it is filed"),
        (_hidden_crumbs(document, head), "the breadcrumb in schema.org marks"),
        (_marked(document), "the link marked as its category"),
    ):
        if found:
            return found, why
    if found := section_between(document, head.first, told):
        return found, "a link to a section beside the title"
    for read, why in _LAST_RESORTS:
        if found := read(document, head):
            return found, why
    found = section_beside(document, head.first, head.title.first, end)
    return found, "a link to a section beside head or text"


def _breadcrumb(document: Document, head: ArticleHead) -> str | None:
    """Find the way from the home page that ends nearest above the title."""
    first = head.first
    for index in range(first - 1, -1, -1):
        text = document.blocks[index].text
        if len(text) <= 400 and _begins_at_home(text):
            trail = _trail(document, index, first)
            if trail is None or _is_menu(trail) or _in_banner(document, index, first):
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


def _begins_at_home(text: str) -> bool:
    start = text[:12].casefold()
    return start.startswith(_HOME_STARTS) or (start.startswith(_HERE_STARTS) and _AT_HOME.match(text) is not None)


def _same_named(document: Document, head: ArticleHead, index: int) -> str | None:
    """The section may bear the title's own name: then the last step of the way is a link to another page."""
    links = document.blocks[index].links
    if len(links) < 2 or words(links[-1][1]) != words(head.title.text) or len(links[-1][1]) > _LONGEST:
        return None
    target = absolute(document.head.base, links[-1][0])
    return links[-1][1] if target not in (None, document.page.url) else None


def _far(document: Document, index: int, steps: int, first: int) -> bool:
    """A menu begins with the home page too, but the way to an article ends right above it, or is parted by arrows."""
    if _parted_by_pictures(document, index):
        return False
    between = [one for one in range(index + 1, first) if document.blocks[one].text.strip(_STEP_MARKS)]
    if _is_only_menu(document, index, between[:steps]) and any(_heads_box(document, one, first) for one in between):
        return True
    if _ARROW.search(document.blocks[index].text) or any(
        _ARROW.fullmatch(document.blocks[one].text) for one in between
    ):
        return False
    own_line = steps if len(document.blocks[index].links) < 2 else 0
    return len(between) - own_line > 3 and not _is_list_of_steps(document, index, steps)


def _is_only_menu(document: Document, index: int, steps: list[int]) -> bool:
    """Tell whether a ``<nav>`` holds steps that are links to the last, and no menu stands above: it is the menu."""
    if document.nearest(index, ("nav",)) < 0 or (steps and not document.blocks[steps[-1]].is_linked):
        return False
    return sum(len(block.links) for block in document.blocks[:index]) < _FEWEST_ENTRIES


def _heads_box(document: Document, index: int, first: int) -> bool:
    """Tell whether the line is the heading of a box that block *first* is not in."""
    box = around(document, unit(document, index)) if document.blocks[index].heading else -1
    return box >= 0 and not document.inside(box, first)


def _is_list_of_steps(document: Document, index: int, steps: int) -> bool:
    """Tell whether a list holds the way and nothing else: one step, or few with the last no link or a menu before."""
    where = document.nearest(index, ("ul", "ol"))
    if where < 0 or steps > _FEW_STEPS:
        return False
    span = document.containers[where]
    if (span.first, span.last) != (index, index + steps):
        return False
    here = document.blocks[span.first].is_linked and not document.blocks[span.last].is_linked
    return steps == 1 or here or sum(len(block.links) for block in document.blocks[:index]) >= _FEWEST_ENTRIES


def _is_menu(trail: list[str]) -> bool:
    """Tell whether the steps are those of the site's menu, which begins with the home page too."""
    return any(name.casefold() in _MENU for name in trail)


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
    names = [name for name in names if len(name) <= _LONGEST and not is_furniture(name)]
    if not names or len(names) > _MOST_STEPS or any(name.casefold() in _MENU for name in names):
        return None
    between = [one for one in range(index, first) if document.blocks[one].text]
    if len(between) > len(trail) + 5 and len(names) > 3:
        return None
    return names[-1]


def _labelled(document: Document, head: ArticleHead) -> str | None:
    for index in range(max(head.first - 4, 0), min(head.end + 3, len(document.blocks))):
        match = _LABELLED.match(document.blocks[index].text)
        if match:
            return _UNTIL_NEXT.split(match.group(1))[0].strip()
    return None


def _beside_date(document: Document, head: ArticleHead) -> str | None:
    """The category labelled or linked in the line of the date."""
    if head.date is None or not head.date.beside:
        return None
    for part in head.date.beside:
        match = _LABELLED.match(part)
        if match:
            return match.group(1).strip()
    line = document.blocks[head.date.first]
    links, authors = [text for _, text in line.links], author_links(line)
    named = section_link(line)
    if named in head.date.beside:
        return named
    return next((part for part in head.date.beside if part in links and part not in authors), None)


def _filed(document: Document, head: ArticleHead) -> str | None:
    """The link, or the words behind the colon, of the line that says where the page is filed."""
    lines = [document.blocks[index] for index, kind in filing_lines(document, head.end) if kind == "in"]
    told = ((line.links[0][1] if line.links else line.text.partition(":")[2].strip()) for line in lines)
    below = (line.text for line in lines[1:] if not is_label(line.text))  # the value of a label that ends in no colon
    return next(filter(None, chain(map(section_link, lines), told, below)), None)


#: What the microformat rel-tag says of a link to the article's own category.
_CATEGORY_LINK: Any = etree.XPath("//a[contains(@rel, 'tag')]")


def _marked(document: Document) -> str | None:
    if "rel=" not in document.source:
        return None
    marked = (
        link for link in _CATEGORY_LINK(document.root) if "category" in link.get("rel") or is_section(link.get("href"))
    )
    found = next(marked, None)
    return clean("".join(found.itertext())) or None if found is not None else None


def _line_above(document: Document, head: ArticleHead) -> str | None:
    """A short line in the title's own element, named as a category elsewhere on the page or alone above the title."""
    index = head.first - 1
    while index >= 0 and _is_passed_over(document, index):
        index -= 1
    if index < 0:
        return None
    block = document.blocks[index]
    if (
        not 3 <= len(block.text) <= 60
        or block.text[0] == "."  # a kind of file
        or document.is_site_name(block.text)
        or words(block.text) == words(head.title.text)
        or block.text.casefold() in _MENU
        or block.text[:12].casefold().startswith(_HOME_STARTS)
        or any(name.casefold() in HOME for _, name in block.links)
        or _ADDRESS.search(block.text) is not None
        or names_module(block.text)
        or (is_ending(block.text) and not _links_away(document, index))
        or _is_boxed(document, index, head.title.first)
        or _ends_in_date(document, index)
    ):
        return None
    banner = document.nearest(index, ("header", "nav"))
    if banner >= 0 and not document.inside(banner, head.title.first) and not _is_alone(document, banner):
        return None  # the menu of the site
    if document.head.section and words(document.head.section) == words(block.text):
        return block.text
    if not block.links and not any(other.text for other in document.blocks[:index]):
        return None  # the site's own name opens a page
    known = any(
        block.text == other.text and other.is_linked
        for number, other in enumerate(document.blocks)
        if number != index and len(other.text) <= 60
    )
    shared = document.common(index, head.title.first)
    close = shared >= 0 and document.containers[shared].first >= index - 1 and document.containers[shared].tag != "body"
    home = document.containers[max(document.containers[block.container].parent, 0)]
    alone = home.last - home.first <= 2
    steps = without_topics(block)
    name = steps[-1] if len(block.links) > 1 and block.linked >= len(block.text) - 1 and steps else block.text
    name = _POINTED.split(name)[-1].strip() or name
    over = 0 < block.heading < head.title.heading and document.confirmed(head.title.text)
    return name if close or over or (known and alone) else None


def _is_alone(document: Document, container: int) -> bool:
    span = document.containers[container]
    return span.tag == "nav" and span.last - span.first < _FEW_STEPS


def _is_passed_over(document: Document, index: int) -> bool:
    """Tell whether the line says nothing of where the page is filed: a picture, a button, topics."""
    block = document.blocks[index]
    return not block.text or document.is_furniture(index) or names_topics(block)


#: Asked one after the other, when nothing surer was found.
_LAST_RESORTS = (
    (section_before_title, "the way that ends with the title"),
    (section_behind_house, "the way that begins with a house"),
    (_line_above, "the line above the title"),
)


def _is_boxed(document: Document, index: int, title: int) -> bool:
    """Tell whether the line stands below the heading of a box that the title is not in."""
    above = index - 1
    if above < 0 or not document.blocks[above].heading or not document.blocks[index].is_linked:
        return False
    box = document.common(above, index)
    return box >= 0 and not document.inside(box, title)


def _links_away(document: Document, index: int) -> bool:
    """Tell whether the whole line is one link to another page, no heading: a section may be named like a box."""
    block = document.blocks[index]
    return block.is_linked and len(block.links) == 1 and not block.heading and document.leads_away(block.links[0][0])


def _ends_in_date(document: Document, index: int) -> bool:
    """Tell whether the line ends in a date, as an entry of a list of articles does."""
    return any(letter.isdigit() for letter in document.blocks[index].text[-6:]) and is_item(document, index)


def _hidden_way(document: Document, head: ArticleHead) -> str | None:
    """A hidden way that begins with the home page, as NukeViet writes it for a script to show, is surer than a menu."""
    if len(document.crumbs) < _FEWEST_STEPS or document.crumbs[0].casefold() not in HOME:
        return None
    return _hidden_crumbs(document, head)


def _hidden_crumbs(document: Document, head: ArticleHead) -> str | None:
    names = [name for name in document.crumbs if name.casefold() not in HOME and words(name) != words(head.title.text)]
    return names[-1] if names else None
