"""Sections that tell their only article in full: it stands under a title that leads to a page of its own, and the page
goes by another name.
"""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.body.ways_back import leads_back
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.page.tree import absolute
from crawler.reading.page.words import words
from crawler.reading.refusal.shelves import names_entry

#: So many lines (date, author, section, topics, pictures) part the title of an entry from its text at most.
_REACH = 8
#: Of an entry whose own heading was taken for the title, so many stand above that.
_REACH_OF_PART = 14
#: A permanent link stands so many lines below the text at most.
_BELOW = 3
_FEWEST_SIGNS = 2
_COUNT = re.compile(r"\s?\(?\d{1,4}\)?$")
#: The number of an article, no year.
_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,}")
_PERMANENT = re.compile(r"perma(?:nent )?link|liên kết (?:cố định|tĩnh|vĩnh viễn)", re.I)


def tells_lone_entry(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether the text is that of an article which has a page of its own; *dated* are the date lines."""
    if not document.has_address:
        return False
    if not head.title.confirmed and _goes_by_another_name(document, head, region):
        return True
    return _stands_below_name(document, head, region, dated)


def _stands_below_name(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether the title is the name of a section: below it a title that leads away shares a box with all of the
    text, and other signs bear that out.
    """
    title, start = head.title.first, head.title.last + 1
    below = range(max(start, region.start), region.end)
    first, last = _told_first(document, below, dated), _told_first(document, below[::-1], dated)
    entry = _entry_above(document, first, max(start, first - _REACH)) if first >= 0 else -1
    if entry < 0 or document.inside(document.common(entry, last), title):
        return False
    dated_above = head.date is not None and head.date.first <= entry
    return not dated_above and _is_borne_out(document, head, entry, range(entry + 1, first), dated)


def _told_first(document: Document, lines: range, dated: set[int]) -> int:
    """Return the first of *lines* that is prose, but for date lines, or -1."""
    return next((at for at in lines if document.is_prose(at) and at not in dated), -1)


def _is_borne_out(document: Document, head: ArticleHead, entry: int, between: range, dated: set[int]) -> bool:
    """Tell whether two of three hold: the title may be a section's, the entry's is a heading, and a date stands
    *between* that and its text; or a menu's link of the title's words leads to this very page.
    """
    section = not head.title.confirmed or len(head.title.text) <= LONGEST_SECTION
    own = not dated.isdisjoint(between)
    signs = own + section + (document.blocks[entry].heading > 0)
    return signs >= _FEWEST_SIGNS or _is_filed_here(document, (head.title.text,))


def _goes_by_another_name(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the title, which nothing confirms, is that of an entry or a part of one: a menu's link of the words
    that the page declares leads to this very page.
    """
    first = head.title.first
    entry = _entry_above(document, first + 1, max(first - _REACH_OF_PART, 0))
    if entry < 0:
        return _is_kept_elsewhere(document, head, region)
    dates = head.date is not None and entry < head.date.first
    if entry < first and not (dates or any(map(document.is_prose, range(entry + 1, first)))):
        return False
    return _is_filed_here(document, document.head.titles)


def _is_kept_elsewhere(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the permanent link below the text leads away from a page that is a menu's."""
    below = document.blocks[region.start : min(region.end + _BELOW, len(document.blocks))]
    links = (link for block in below for link in block.links)
    kept = any(_PERMANENT.fullmatch(text) and document.leads_away(href) for href, text in links)
    return kept and _is_filed_here(document, document.head.titles)


def _entry_above(document: Document, below: int, start: int) -> int:
    """Return the nearest line above *below*, no further up than *start*, that is one link as long as a title, to
    another page; -1 if there is none or it stands in a list, leads up or is what this page declares.
    """
    for at in range(below - 1, start - 1, -1):
        block = document.blocks[at]
        if block.is_linked and names_entry(document, block) and len({href for href, _ in block.links}) == 1:
            other = document.confirmed(block.text) or document.list_item(at) >= 0
            return -1 if other or _is_pages_own(document, block.links[0][0]) else at
    return -1


def _is_pages_own(document: Document, href: str) -> bool:
    """Tell whether *href* leads back, or has a number that the page's own address has: one article under two forms."""
    numbered = not {*_NUMBER.findall(href)}.isdisjoint(_NUMBER.findall(document.page.url))
    return numbered or leads_back(document, href)


def _is_filed_here(document: Document, names: tuple[str, ...]) -> bool:
    """Tell whether a short link of some words of one of *names* leads to this very page, as that of a menu does."""
    padded = [f" {words(name)} " for name in names]
    for block in document.blocks:
        for href, text in block.links:
            if len(text) > LONGEST_SECTION or not _leads_here(document, href):
                continue
            own = words(_COUNT.sub("", text))
            if own and any(f" {own} " in name and name.strip() != own for name in padded):
                return True
    return False


def _leads_here(document: Document, href: str) -> bool:
    """Tell whether *href* is the page's own address, parameters and all, and no place on it."""
    target = None if href.startswith("#") or document.leads_away(href) else absolute(document.head.base, href)
    return target is not None and target.partition("#")[0].partition("?")[2] == document.page.url.partition("?")[2]
