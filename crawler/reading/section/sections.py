"""Links whose address says that they lead to a section of the site: where an article is filed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from urllib.parse import unquote

from crawler.reading.lines.boilerplate import HOME
from crawler.reading.lines.fields import labels_sections
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

_LONGEST, _LONGEST_LINE = 60, 120
#: What may part such links, or stand for an icon before them.
_MARKS = 4
#: Behind the word stand one or two short names: an article's address may hold the word, too, and is longer.
_ADDRESS = re.compile(
    r"(?:^|/)(?:categor(?:y|ies)|chuyen-muc|danh-muc|the-loai|sections?)/[^/?#]{1,40}(?:/[^/?#]{1,40})?/?(?:[?#]|$)",
    re.I,
)
_TOPIC = re.compile(r"(?:^|/)(?:tags?|tu-khoa|keywords?)/[^/?#]|[?&](?:tags?|keywords?)=\w", re.I)
#: What parts the steps of a way, and no entries of a menu.
_ARROWS = re.compile(r"\s*(?:[»›>→⟩❯]+|(?<=\s)/(?=\s))\s*")
_MOST_STEPS = 4
#: Where a visitor signs in is below the users of most systems.
_SIGNS_IN = (
    r"(?!(?:log[-_]?(?:in|out|on)|sign[-_]?(?:in|up|out)|dang-?(?:nhap|ky|xuat)|register|password|lost\w*|forgot\w*|"
    r"reset|edit|create|add|search|list|online|new)(?!\w))"
)
_AUTHOR = re.compile(
    rf"(?:^|/)(?:(?:authors?|tac-gia|users?|members?|profiles?|thanh-vien)/{_SIGNS_IN}[^/?#]|"
    r"(?:user|userinfo|profile|member)\.php\?)|[?&]author=\w",
    re.I,
)
_REACH_ABOVE, _REACH_BELOW = 4, 3
#: An article is filed under few sections; a menu has more.
_MOST, _MENU = 2, 12
_LONGEST_LIST = 40


def is_section(href: str | None) -> bool:
    """Tell whether *href* is the address of a section."""
    return href is not None and _ADDRESS.search(unquote(href) if "%" in href else href) is not None


def is_topic(href: str) -> bool:
    """Tell whether *href* is the address of a topic."""
    return _TOPIC.search(href) is not None


def is_author(href: str) -> bool:
    """Tell whether *href* is the address of what an author wrote."""
    return _AUTHOR.search(href) is not None


def section_link(block: Block) -> str | None:
    """Return the words of the first link of *block* whose address is that of a section, or None."""
    if not block.links:
        return None
    links = (name for href, name in block.links if len(name) <= _LONGEST and is_section(href))
    return next((name for name in links if name.casefold() not in HOME), None)


def steps_of_way(block: Block) -> list[str]:
    """Return the steps behind the home page, which the line links to first, if arrows part them; else nothing."""
    if not block.links or block.links[0][1].casefold() not in HOME or len(block.text) > _LONGEST_LINE:
        return []
    home, *steps = _ARROWS.split(block.text)
    return steps if home == block.links[0][1] and len(steps) <= _MOST_STEPS else []


def author_links(block: Block) -> list[str]:
    """Return the words of the links of *block* whose address is that of an author."""
    return [name for href, name in block.links if _AUTHOR.search(href)]


def portrayed(document: Document, index: int) -> str | None:
    """Return the words that stand in one link with the picture on block *index*, right below it: whom it shows."""
    link = document.blocks[index].image_link
    if not link or index + 1 >= len(document.blocks):
        return None
    return next((name for href, name in document.blocks[index + 1].links if href == link), None)


def leads_to_author(block: Block) -> bool:
    """Tell whether the line is nothing but links to what an author wrote."""
    return bool(block.links) and block.is_linked and all(_AUTHOR.search(href) for href, _ in block.links)


def is_filing_line(block: Block) -> bool:
    """Tell whether the line is nothing but links, one of them to a section."""
    if not block.links or len(block.text) > _LONGEST_LINE or block.heading:
        return False
    return block.linked >= len(block.text) - _MARKS * len(block.links) and section_link(block) is not None


def section_between(document: Document, first: int, start: int) -> str | None:
    """Return the section that a link in the head, or between it and the text, names."""
    return _only_section(document, range(first, start), _MENU)


def section_beside(document: Document, first: int, title: int, end: int) -> str | None:
    """Return the section that a link right above the head names, in a box with it, or one right below the text."""
    near = [
        at
        for at in range(first - 1, max(first - 1 - _REACH_ABOVE, -1), -1)
        if len(document.blocks[at].links) <= _MOST_STEPS
    ]
    filed = any(section_link(document.blocks[at]) for at in near)
    above = [at for at in near if shares_box(document, at, title)] if filed else []
    below = list(takewhile(lambda at: not document.blocks[at].heading, range(end, len(document.blocks))[:_MENU]))
    named = _only_section(document, above, _REACH_ABOVE) or _only_section(document, below, _REACH_BELOW)
    return named or _listed_below(document, below[:_REACH_BELOW])


def _listed_below(document: Document, below: list[int]) -> str | None:
    """Return the words of the only link of the lines *below* the text that the page's own list of sections has, too."""
    links = [link for at in below for link in document.blocks[at].links if not is_topic(link[0])]
    listed = _own_list(document) if links else frozenset()
    named = [name for href, name in links if href in listed and len(name) <= _LONGEST]
    return named[0] if len(named) == 1 else None


def _own_list(document: Document) -> frozenset[str]:
    """Return the addresses in the list right below a heading that is nothing but the label of sections."""
    for index in document.headings:
        if labels_sections(document.blocks[index].text):
            box = list(takewhile(lambda block: block.is_linked, document.blocks[index + 1 : index + 1 + _LONGEST_LIST]))
            return frozenset(href for block in box for href, _ in block.links)
    return frozenset()


def section_in_article(document: Document, first: int, title: int) -> str | None:
    """Return the one section that the line right above the head names, in the ``<article>`` that holds the title."""
    above = document.blocks[first - 1] if first else None
    if above is None or len(above.links) != 1 or not is_filing_line(above):
        return None
    article = document.nearest(title, ("article",))
    return section_link(above) if article >= 0 and document.inside(article, first - 1) else None


def _only_section(document: Document, lines: Sequence[int], reach: int) -> str | None:
    """Return the section that the first *reach* of *lines* name, unless there are as many as in a menu."""
    found = [(nth, name) for nth, at in enumerate(lines) if (name := section_link(document.blocks[at]))]
    return found[0][1] if found and len(found) <= _MOST and found[0][0] < reach else None


def without_topics(block: Block) -> list[str]:
    """Return the words of the links of the line but those with the address of a topic."""
    return [name for href, name in block.links if not _TOPIC.search(href)]


def before_topics(block: Block) -> str:
    """Return the line as far as its first link with the address of a topic; the whole line if it begins with that."""
    topic = next((name for href, name in block.links if _TOPIC.search(href)), "")
    return (topic and block.text.partition(topic)[0].rstrip(" ,|•·-")) or block.text


def topic_links(block: Block) -> list[str]:
    """Return the words of the links of *block* whose address is that of a topic."""
    return [name for href, name in block.links if _TOPIC.search(href)]


def names_topics(block: Block) -> bool:
    """Tell whether every link of the line has the address of a topic."""
    return bool(block.links) and all(_TOPIC.search(href) for href, _ in block.links)


def shares_box(document: Document, index: int, title: int) -> bool:
    """Tell whether a box, not the whole page, holds the line and the title and opens few lines above."""
    shared = document.common(index, title)
    if shared < 0 or document.containers[shared].tag == "body" or document.nearest(index, ("nav",)) >= 0:
        return False
    return 0 < document.containers[shared].first >= index - _REACH_ABOVE
