"""Which rows and lists of links are the site's menu, which begins with the home page as the way to an article does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crawler.reading.lines.boilerplate import HOME
from crawler.reading.lines.series import list_round
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

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
#: What systems call the module that its sections are in: a step of the way that tells little.
_NEWS = frozenset(("tin tức", "bài viết", "news", "blog", "blogs", "posts", "articles"))
#: What parts the steps of a way, and no entries of a menu.
ARROW = re.compile(r"[»›>→⟩❯/]+")
#: A menu has so many entries at least; a way so many steps at most, where nothing parts them.
FEWEST_ENTRIES, FEW_STEPS = 4, 3
_FEWEST_STEPS = 2


def is_menu(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether the line of block *index* and those behind it, read as a way of so many *steps* to the head in block
    *first*, are the menu: side by side, opening into lists, leading past the page, or all linked where the page has no
    other.
    """
    return (
        _is_bar(document, index, first)
        or _holds_lists(document, index, first)
        or _is_only_list(document, index, steps, first)
        or _leads_past(document, index, steps)
        or _is_column(document, index, index + steps)
        or _stands_again(document, index, steps)
        or is_beside(document, index, first)
    )


def is_beside(document: Document, index: int, first: int) -> bool:
    """Tell whether the line stands in a cell beside the one that holds block *first*, of the head: in another column
    of the page.
    """
    cell = document.nearest(index, ("td",))
    row = document.nearest(document.containers[cell].first, ("tr",)) if cell >= 0 else -1
    return row >= 0 and document.inside(row, first) and not document.inside(cell, first)


def _stands_again(document: Document, index: int, steps: int) -> bool:
    """Tell whether a row of links elsewhere begins with the home page and the same entries, each in a line here: no way
    goes through the entries of a menu one after another.
    """
    names = [block.text.casefold() for block in document.blocks[index : index + steps + 1]]
    if steps < _FEWEST_STEPS:
        return False
    rows = ([name.casefold() for _, name in block.links] for block in document.blocks if len(block.links) > steps)
    return any(row[: len(names)] == names for row in rows)


def _is_only_list(document: Document, index: int, steps: int, first: int) -> bool:
    """Tell whether many links in a list or ``<nav>``, or a few in the banner's, begin with the home page, no arrow
    between, and nothing else of the page does.
    """
    if steps < FEWEST_ENTRIES and not _in_banner(document, index, first):
        return False
    where = max(list_round(document, index), document.nearest(index, ("nav",)))
    if where < 0 or document.blocks[index].links[1:]:
        return False
    span = document.containers[where]
    lines = [block for block in document.blocks[span.first : span.last + 1] if block.text]
    if not all(block.is_linked for block in lines) or any(map(ARROW.search, (block.text for block in lines))):
        return False
    return not any(_leads_home(block) for block in (*document.blocks[: span.first], *document.blocks[span.last + 1 :]))


def _leads_past(document: Document, index: int, steps: int) -> bool:
    """Tell whether the page lies, by its address, below an entry behind the home page, and the last of several, each a
    link in a line of its own, leads elsewhere.
    """
    lines = document.blocks[index + 1 : index + 1 + steps]
    if steps < FEW_STEPS or not all(len(line.links) == 1 and line.is_linked for line in lines):
        return False
    ways = [f"{(absolute(document.head.base, line.links[0][0]) or '?').rstrip('/')}/" for line in lines]
    over = [way for way in ways[:-1] if document.page.url.startswith(way)]
    return bool(over) and not ways[-1].startswith(over[-1])


def ends_menu(document: Document, index: int) -> bool:
    """Tell whether the line is the last of a column of links that begins with the home page, the site's menu."""
    top = index
    while top > 0 and _is_entry(document.blocks[top]) and not _leads_home(document.blocks[top]):
        top -= 1
    return _leads_home(document.blocks[top]) and _is_column(document, top, index)


def _is_column(document: Document, first: int, last: int) -> bool:
    """Tell whether blocks *first* to *last* are many links below each other, or a few where no other menu is, that fill
    a box of their own, no arrow between, and none leads to a page below that of the one before it, as steps do.
    """
    lines, box = document.blocks[first : last + 1], document.containers[document.common(first, last)]
    if (
        len(lines) < FEWEST_ENTRIES
        or (len(lines) == FEWEST_ENTRIES and has_menu(document, first, last))
        or (box.first, box.last) != (first, last)
        or not all(map(_is_entry, lines))
        or any(ARROW.search(line.text) for line in lines)
    ):
        return False
    return not _lead_deeper(document, [line.links[0] for line in lines[1:]])


def _is_entry(block: Block) -> bool:
    return len(block.links) == 1 and block.is_linked


def _lead_deeper(document: Document, links: Sequence[tuple[str, str]]) -> bool:
    """Tell whether one of *links* leads to a page below that of the one before, or to one told by a query."""
    paths = [(absolute(document.head.base, href) or "?").rstrip("/") for href, _ in links]
    return any("?" in later or later.startswith(f"{before}/") for before, later in pairwise(paths))


def _in_banner(document: Document, index: int, first: int) -> bool:
    """Tell whether the line stands in a ``<nav>`` in a ``<header>`` that does not hold the head in block *first*."""
    banner = document.nearest(index, ("header",))
    nav = document.nearest(index, ("nav",)) if banner >= 0 else -1
    return nav >= 0 and not (document.inside(banner, first) or document.inside(nav, first))


def _leads_home(block: Block) -> bool:
    return bool(block.links) and block.links[0][1].casefold() in HOME


def _holds_lists(document: Document, index: int, first: int) -> bool:
    """Tell whether the list of the line holds another, but not the title, which is in block *first*: a menu opens into
    menus, no step of a way does.
    """
    where = document.nearest(index, ("ul", "ol"))
    if where < 0 or not index + FEWEST_ENTRIES <= document.containers[where].last < first:
        return False
    return any(
        document.inside(where, box.first)
        for box in document.opened(index + 1, document.containers[where].last + 1)[1]
        if box.tag in ("ul", "ol")
    )


def names_news(step: str) -> bool:
    """Tell whether *step* is what any site may call all of its articles."""
    return step.casefold() in _NEWS


def names_menu(trail: list[str]) -> bool:
    """Tell whether one of the steps is an entry of most sites' menus, which begin with the home page too."""
    return any(name.casefold() in MENU for name in trail)


def has_menu(document: Document, index: int, first: int) -> bool:
    """Tell whether the site's menu stands above the way that begins on block *index*, or below block *first*."""
    return has_menu_above(document, index) or _has_menu_below(document, first)


def _has_menu_below(document: Document, first: int) -> bool:
    """Tell whether the home page is linked again below block *first*, in a row or list of many links."""
    for index in range(first + 1, len(document.blocks)):
        block = document.blocks[index]
        if not block.links or block.links[0][1].casefold() not in HOME:
            continue
        where = document.nearest(index, ("ul", "ol", "nav", "tr"))
        span = document.containers[where]
        entries = document.blocks[span.first : span.last + 1] if where >= 0 else [block]
        if len(block.links) >= FEWEST_ENTRIES or sum(entry.is_linked for entry in entries) >= FEWEST_ENTRIES:
            return True
    return False


def has_menu_above(document: Document, index: int) -> bool:
    """Tell whether as many links as a menu has stand above block *index*."""
    return sum(len(block.links) for block in document.blocks[:index]) >= FEWEST_ENTRIES


def _is_bar(document: Document, index: int, first: int) -> bool:
    """Tell whether links stand side by side with nothing between, none leads to a page below the one before, and no
    menu stands above few, nor below the head where few stand right above that: then they are the menu.
    """
    bar = _row(document, index)
    links = [link for block in bar for link in block.links]
    told, shown = "".join(text for _, text in links), "".join(block.text for block in bar)
    if (
        len(links) <= _FEWEST_STEPS
        or told.replace(" ", "") != shown.replace(" ", "")
        or (len(links) <= FEWEST_ENTRIES and has_menu_above(document, index))
    ):
        return False
    if len(links) <= FEW_STEPS and index == first - 1 and _has_menu_below(document, first):
        return False
    return not _lead_deeper(document, links[1:])


def _row(document: Document, index: int) -> list[Block]:
    """Return the line of block *index*, or those that each fill a cell of the row that it opens: menus were made so."""
    where = document.nearest(index, ("tr",)) if len(document.blocks[index].links) == 1 else -1
    row = range(index, document.containers[where].last + 1) if where >= 0 else range(0)
    if not row or document.containers[where].first != index:
        return [document.blocks[index]]
    cells = [document.containers[document.nearest(at, ("td", "th"))] for at in row]
    alone = all(cell.first == cell.last == at for at, cell in zip(row, cells, strict=True))
    return document.blocks[index : row.stop if alone else index + 1]
