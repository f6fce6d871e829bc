"""Sections that tell their only article in full: it stands under a title that leads to a page of its own, and the page
goes by another name.
"""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.body.ways_back import leads_back
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import bare
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.page.words import words
from crawler.reading.refusal.shelves import names_entry
from crawler.reading.refusal.teasers import LONGEST_SECTION, READ_ON

#: So many lines (date, author, section, topics, pictures) part the title of an entry from its text at most.
_REACH = 8
#: Of an entry whose own heading was taken for the title, so many stand above that.
_REACH_OF_PART = 14
#: A way on stands so many lines below the text at most.
_BELOW = 3
_FEWEST_WORDS, _FEWEST_SIGNS = 2, 2
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
    told = [at for at in range(max(start, region.start), region.end) if document.is_prose(at) and at not in dated]
    entry = _entry_above(document, told[0], max(start, told[0] - _REACH)) if told else -1
    if entry < 0:
        return False
    if document.inside(document.common(entry, told[-1]), title):
        return _is_flat(document, head, entry, told, dated)
    if head.date is None or head.date.first > entry:
        return _is_borne_out(document, head, entry, told, dated)
    if document.inside(document.common(head.date.first, told[-1]), title):
        return False  # the title's own date
    section = len(head.title.text) <= LONGEST_SECTION and document.blocks[entry].heading > 0
    return section and _is_filed_here(document, (head.title.text,), True)


def _is_flat(document: Document, head: ArticleHead, entry: int, told: list[int], dated: set[int]) -> bool:
    """Tell whether a section and its entry share a box: the entry's title is a heading, its date or way on stands below
    it, none above, and a menu's link of the section's words leads to this very page.
    """
    if not document.blocks[entry].heading or (head.date is not None and head.date.first < entry):
        return False
    own = not dated.isdisjoint(range(entry + 1, told[0])) or _leads_on(document, entry, told[-1])
    return own and _is_filed_here(document, (head.title.text,))


def _is_borne_out(document: Document, head: ArticleHead, entry: int, told: list[int], dated: set[int]) -> bool:
    """Tell whether two of three hold: the title may be a section's, the entry's is a heading, and a date or a way on is
    the entry's; or a menu's link of the title's words leads to this very page.
    """
    section = not head.title.confirmed or len(head.title.text) <= LONGEST_SECTION
    own = not dated.isdisjoint(range(entry + 1, told[0])) or _leads_on(document, entry, told[-1])
    signs = own + section + (document.blocks[entry].heading > 0)
    return signs >= _FEWEST_SIGNS or _is_filed_here(document, (head.title.text,))


def _goes_by_another_name(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the title, which nothing confirms, is that of an entry or a part of one: what the page declares
    stands above it, a menu's link of these words leads to this very page, or a way on leads to the entry's.
    """
    first = head.title.first
    entry = _entry_above(document, first + 1, max(first - _REACH_OF_PART, 0))
    if entry < 0:
        return _is_kept_elsewhere(document, head, region)
    if _leads_on(document, entry, region.end - 1):
        return True
    dates = head.date is not None and entry < head.date.first
    if entry < first and not (dates or any(map(document.is_prose, range(entry + 1, first)))):
        return False
    box = document.common(entry, max(first, region.end - 1))
    named = any(_is_own_name(document, at) for at in range(entry) if not document.inside(box, at))
    return named or _is_filed_here(document, document.head.titles)


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


def _leads_on(document: Document, entry: int, last: int) -> bool:
    """Tell whether a way on ("Đọc tiếp") in or below the text leads where the title of the *entry* does."""
    target = document.blocks[entry].links[0][0]
    below = document.blocks[entry + 1 : last + 1 + _BELOW]
    return any(
        block.links and block.links[0][0] == target and READ_ON.match(bare(block.text)) is not None for block in below
    )


def _is_own_name(document: Document, index: int) -> bool:
    """Tell whether the line, no link, is what the page declares as its title."""
    block = document.blocks[index]
    if not block.text or block.links or len(block.text) < 3:
        return False
    if document.confirmed(block.text):
        return True
    if not block.heading or not document.declared.may_hold(block.text) or document.is_site_name(block.text):
        return False
    return words(block.text).count(" ") >= _FEWEST_WORDS and document.declared.holds(block.text)


def _is_filed_here(document: Document, names: tuple[str, ...], whole: bool = False) -> bool:
    """Tell whether a short link of words that one of *names* has leads to this very page, as that of a menu does; all
    of its words count only if they may be the *whole* name.
    """
    padded = [f" {words(name)} " for name in names]
    for block in document.blocks:
        for href, text in block.links:
            if len(text) > LONGEST_SECTION or not _leads_here(document, href):
                continue
            own = words(_COUNT.sub("", text))
            if own and any(f" {own} " in name and (whole or name.strip() != own) for name in padded):
                return True
    return False


def _leads_here(document: Document, href: str) -> bool:
    """Tell whether *href* is the page's own address, parameters and all, and no place on it."""
    target = None if href.startswith("#") or document.leads_away(href) else absolute(document.head.base, href)
    return target is not None and target.partition("#")[0].partition("?")[2] == document.page.url.partition("?")[2]
