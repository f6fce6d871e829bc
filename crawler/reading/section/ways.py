"""Ways to an article that name no home page: some end with the title, some begin with a drawing of a house or the name
of the site.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import HOME, is_furniture
from crawler.reading.lines.names import is_name
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.page.tree import absolute
from crawler.reading.page.words import words
from crawler.reading.section.menu import has_menu_above, names_news
from crawler.reading.section.sections import leads_to_author, names_topics

_REACH = 12
_LONGEST, _LONGEST_LINE, _MOST_STEPS = 80, 400, 4
_MARKS = " »›>→|⟩❯:/\\–—-"
_WORD = re.compile(r"[^\W\d_]{2}")
_PARTING = re.compile(r"[»›>→|⟩❯/\\]")
_ARROW = re.compile(r"[»›→❯]|\s>\s|>>")
_FEWEST_LINKS = 2
_SPLIT = re.compile(r"\s*[»›>→|⟩❯\\]+\s*|\s+/\s+")


def section_before_title(document: Document, head: ArticleHead) -> str | None:
    """Return the step before the last one of a way that ends with the title: a list, or a line of links."""
    title = words(head.title.text)
    for index in range(head.first - 1, max(head.first - 1 - _REACH, -1), -1):
        block = document.blocks[index]
        if not block.text or not block.text.endswith(head.title.text):
            continue
        if words(block.text) == title:
            # a list of articles, linked all, may end with this one
            return None if block.is_linked else _item_above(document, index)
        names = [name for _, name in block.links if words(name) != title]
        before = block.text.removesuffix(head.title.text).rstrip()
        parted = before.endswith(tuple("»›>→|⟩❯/\\")) or before in names  # the sign may be a drawing
        return _named(names[-1]) if names and parted else None
    return None


def section_below(document: Document, head: ArticleHead) -> str | None:
    """Return the last step of a short list of links right below the head that begins with the home page, where the
    site's menu stands elsewhere.
    """
    index = next((at for at in range(head.end, len(document.blocks)) if document.blocks[at].text), -1)
    if index < 0 or document.blocks[index].text.casefold() not in HOME or not document.blocks[index].is_linked:
        return None
    where = document.nearest(index, ("ul", "ol", "nav"))
    steps = document.blocks[index + 1 : document.containers[where].last + 1] if where >= 0 else []
    if not 0 < len(steps) <= _MOST_STEPS or not all(step.is_linked for step in steps[:-1]):
        return None
    names = [step.text for step in steps if words(step.text) != words(head.title.text)]
    return _named(names[-1]) if names and has_menu_above(document, index) else None


def section_above_date(document: Document, head: ArticleHead) -> str | None:
    """Return the short link that alone stands between title and date, if it names nobody and leads to another page."""
    lines = range(head.title.last + 1, head.date.first) if head.date else range(0)
    shown = [at for at in lines if document.blocks[at].text]
    block = document.blocks[shown[0]] if len(shown) == 1 else None
    if block is None or len(block.links) != 1 or not block.is_linked or len(block.text) > LONGEST_SECTION:
        return None
    names_none = names_topics(block) or leads_to_author(block) or is_name(block.text, True)
    of_page = document.is_furniture(shown[0]) or document.is_tool(shown[0])
    leads = document.leads_away(block.links[0][0]) and not (names_none or of_page)
    return _named(block.text) if leads else None


def _item_above(document: Document, index: int) -> str | None:
    """Return the linked item above block *index*, the last one of a list."""
    where = document.nearest(index, ("ul", "ol"))
    if where < 0 or document.containers[where].last != index or document.containers[where].first == index:
        return None
    above = document.blocks[index - 1]
    return _named(above.text) if above.is_linked else None


def _named(name: str) -> str | None:
    name = name.strip(_MARKS)
    return name if len(name) <= _LONGEST and _WORD.search(name) and name.casefold() not in HOME else None


def section_behind_house(document: Document, head: ArticleHead) -> str | None:
    """Return the last step of a way whose first link has no words and leads to the home page."""
    told = 0
    for index in range(head.first - 1, max(head.first - 1 - _REACH, -1), -1):
        block = document.blocks[index]
        if not block.text:
            continue
        told += 1
        if not block.links:
            continue
        where = document.nearest(index, ("ul", "ol"))
        where = block.container if where < 0 else where
        span = document.containers[where]
        if span.last - span.first < _MOST_STEPS and not document.inside(where, head.title.first):
            steps = [document.blocks[at] for at in range(span.first, span.last + 1)]
            text = " | ".join(step.text for step in steps if step.text)
            parted = len(steps) > 1 or _PARTING.search(text) is not None
            ends = not steps[-1].is_linked or steps[-1].text == head.title.text
            if (
                _opens_with_house(document, span.element)
                and len(text) <= _LONGEST_LINE
                and (told == 1 or (parted and ends))
            ):
                return _last_step(block.links, text, words(head.title.text), len(steps) == 1)
    return None


def section_by_arrows(document: Document, head: ArticleHead) -> str | None:
    """Return the last link of a line of links above the head that arrows part, of which the first leads to the home
    page under the name of the site, or to all of its news.
    """
    for index in range(head.first - 1, max(head.first - 1 - _REACH, -1), -1):
        block = document.blocks[index]
        if len(block.links) < _FEWEST_LINKS or len(block.text) > _LONGEST_LINE or not _ARROW.search(block.text):
            continue
        names = [name for _, name in block.links[1:] if words(name) != words(head.title.text)]
        href, name = block.links[0]
        first = block.text.startswith(name) and (names_news(name) or _leads_home(document, href))
        return _named(names[-1]) if first and 0 < len(names) <= _MOST_STEPS else None
    return None


def _last_step(links: Any, text: str, title: str, one_line: bool) -> str | None:
    """Return the last step of the way *text* that is not the title; links side by side are steps of their own."""
    names = [name for _, name in links] if one_line else []
    tail = text
    for name in names:
        tail = tail.partition(name)[2]
    names += [part for part in _SPLIT.split(tail) if part.strip(_MARKS)]
    names = [name for name in names if words(name) != title and not is_furniture(name)]
    return _named(names[-1]) if 0 < len(names) <= _MOST_STEPS else None


def _opens_with_house(document: Document, element: Any) -> bool:
    """Tell whether the first link of *element* has no words and leads to the home page, or nowhere."""
    first = next(element.iter("a"), None)
    if first is None or any(text.strip() for text in first.itertext()):
        return False
    href = (first.get("href") or "").strip()
    return href == "#" or _leads_home(document, href)


def _leads_home(document: Document, href: str) -> bool:
    """Tell whether *href* is the address of the site's front page, or the portal's."""
    target = urlsplit(absolute(document.head.base, href) or "")
    home = urlsplit(document.portal.home_url).path.strip("/")
    return target.netloc == urlsplit(document.head.base).netloc and target.path.strip("/") in ("", home)
