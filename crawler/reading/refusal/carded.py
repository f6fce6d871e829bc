"""Entries of a list as cards: section and day above the title, and a summary between it and a button below."""

from __future__ import annotations

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.lines.dates import has_year, is_date, only_date
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.blocks import Container
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

#: No name of a section is longer, no title shorter, and no card has more lines.
_LONGEST_NAME, _SHORTEST_TITLE, _MOST_LINES = 40, 15, 12
#: The button stands so near below the summary.
_REACH = 2
_FEWEST_ARTICLES = 2


def day_above_title(document: Document, layout: Layout, heading: int, index: int) -> str | None:
    """Return the day on the line, or "", if the line stands right above the linked title of a card, leads nowhere else
    and is no part of the title's, and tells the day or names section or author, or numbers its row; the list has its
    heading on block *heading*.
    """
    block = document.blocks[index]
    last = index + 1 >= len(document.blocks)
    if last or block.heading or not 0 < len(block.text) <= _LONGEST_NAME * 2:
        return None
    title = document.blocks[index + 1]
    if len(title.links) != 1 or not title.is_linked or len(title.text) < _SHORTEST_TITLE:
        return None
    leads = {href for href, _ in block.links if href[:1] != "#" and not is_idle(href)}
    if leads and leads != {title.links[0][0]}:
        return None  # most lines: entries of their own
    if _numbers_row(document, index):
        return ""
    if is_date(title.text) or not _is_card(document, heading, index):
        return None
    days: list[str] = []
    names: list[str] = []
    for part in parts_of(block) if has_year(block.text) else [block.text]:
        written = only_date(part, layout.date_form, document.portal.timezone)
        (days if written else names).append(written.iso or "" if written else part)
    fit = len(days) <= 1 and len(names) <= 1 and all(len(name) <= _LONGEST_NAME for name in names)
    return "".join(days) if fit and (names or leads or _leads_to_one(document, index)) else None


def _numbers_row(document: Document, index: int) -> bool:
    """Tell whether the line is a number that opens the row of a table."""
    row = document.nearest(index, ("tr",)) if document.blocks[index].text.rstrip(".").isdigit() else -1
    return row >= 0 and document.containers[row].first == index < document.containers[row].last


def _is_small(card: Container, heading: int) -> bool:
    """Tell whether the box has no more lines than a card, and not the *heading* of the list."""
    return card.last - card.first < _MOST_LINES and not card.first <= heading <= card.last


def _leads_to_one(document: Document, index: int) -> bool:
    """Tell whether all links of the box that holds the line and the one below lead to one page."""
    card = document.containers[document.common(index, index + 1)]
    return len({href for block in document.blocks[card.first : card.last + 1] for href, _ in block.links}) == 1


def _is_card(document: Document, heading: int, index: int) -> bool:
    """Tell whether a small box, in which the title is a heading, a picture stands first or all is one link, holds the
    line and it, and no link to another page; or a box, such as a row, the day and the title, and nothing else.
    """
    card = document.containers[document.common(index, index + 1)]
    if (card.first, card.last) == (index, index + 1) and is_date(document.blocks[index].text):
        return True
    if card.tag in ("ul", "ol", "table", "tbody", "tr") or not _is_small(card, heading):
        return False
    pictured = index > 0 and document.blocks[index - 1].image is not None
    leads = {href for one in document.blocks[index + 1 : card.last + 1] for href, _ in one.links}
    return len(leads) == 1 and (document.blocks[index + 1].heading > 0 or pictured or document.blocks[index].linked > 0)


def leads_on(document: Document, index: int, url: str | None) -> bool:
    """Tell whether the line is one link to *url*, where the entry above it leads: it is of that entry's card."""
    links = document.blocks[index].links
    return url is not None and len(links) == 1 and absolute(document.head.base, links[0][0]) == url


def joined(document: Document, layout: Layout, index: int, entry: Related) -> Related:
    """Return *entry* with what the line, a link of its card, tells: the title, if the line is a heading and the one
    above was not, or the day.
    """
    block = document.blocks[index]
    parts = parts_of(block) if has_year(block.text) else []
    days = (only_date(part, layout.date_form, document.portal.timezone) for part in parts)
    day = next((written.iso for written in days if written), None)
    title = block.text if block.heading > 0 and len(block.text) > len(entry.title) and not day else entry.title
    return Related(entry.url, title, entry.published_at or day)


def pictured_title(document: Document, heading: int, index: int) -> Related | None:
    """Return the entry whose title is the heading on the line, no link, below a picture that leads to its page, both in
    a small box; the list has its heading on block *heading*. None for any other line. A section may stand between.
    """
    block, picture = document.blocks[index], index - 1
    if not block.heading or block.links:
        return None
    if names_nothing(document, picture):
        picture -= 1
    link = document.blocks[picture].image_link
    if not link or not document.leads_away(link):
        return None
    card = document.containers[document.common(picture, index)]
    return Related(absolute(document.head.base, link), block.text) if _is_small(card, heading) else None


def names_nothing(document: Document, index: int) -> bool:
    """Tell whether the line is a short link without an address, between a linked picture and a heading: a section."""
    block = document.blocks[index]
    if index < 1 or index + 1 >= len(document.blocks) or not 0 < len(block.text) <= _LONGEST_NAME:
        return False
    nowhere = block.is_linked and not any(href for href, _ in block.links)
    return nowhere and document.blocks[index + 1].heading > 0 and document.blocks[index - 1].image_link is not None


def is_of_card(document: Document, heading: int, index: int, url: str | None) -> bool:
    """Tell whether the line stands in the card of such a title above it: its summary; or in that of the last entry,
    which leads to *url*: no link to another page, in a small box with a picture that leads there, or between the
    title and the day of a small box.
    """
    if not all(is_idle(href) for href, _ in document.blocks[index].links):
        return False  # most lines: entries of their own
    if _leads_again(document, index, url) or _is_beside_picture(document, heading, index, url):
        return True
    if _is_above_day(document, heading, index, url):
        return True
    above = (at for at in range(index - 1, max(index - 1 - _REACH, heading), -1) if document.blocks[at].heading)
    title = next(above, -1)
    if title < 0 or document.blocks[index].links or pictured_title(document, heading, title) is None:
        return False
    return document.inside(document.common(title - 1, title), index)


def _is_beside_picture(document: Document, heading: int, index: int, url: str | None) -> bool:
    block = document.blocks[index]
    if url is None or not block.text:
        return False
    for where in document.ancestors(block.container):
        card = document.containers[where]
        if not _is_small(card, heading):
            return False
        leads = [document.blocks[at].image_link for at in range(card.first, index)]
        last = next(filter(None, reversed(leads)), None)
        if last is not None:
            return absolute(document.head.base, last) == url
    return False


def _is_above_day(document: Document, heading: int, index: int, url: str | None) -> bool:
    near = document.blocks[index - 1 : index + 2]
    if url is None or len(near) <= _REACH or near[1].links or near[2].links or not is_date(near[2].text):
        return False
    card = document.containers[document.common(index - 1, index + 1)]
    if not _is_small(card, heading):
        return False
    leads = [href for block in document.blocks[card.first : card.last + 1] for href, _ in block.links]
    return bool(near[0].links) and all(absolute(document.head.base, href) == url for href in leads)


def _leads_again(document: Document, index: int, url: str | None) -> bool:
    """Tell whether the line is no link, and one of the next lines leads to *url*, where the title above leads."""
    if url is None or document.blocks[index].links or not document.blocks[index].text:
        return False
    near = document.blocks[index + 1 : index + 1 + _REACH]
    return any(absolute(document.head.base, href) == url for block in near for href, _ in block.links)


def tells_articles(document: Document, title: int, text: int) -> bool:
    """Tell whether block *text* stands in one of several ``<article>``s side by side, each with a heading of its own
    that opens it and no link, and none of which holds the *title*: a list, whose links lie over its entries.
    """
    where = document.nearest(text, ("article",)) if text < len(document.blocks) else -1
    if where < 0 or document.inside(where, title):
        return False
    beside = (
        box for box in document.containers if box.tag == "article" and box.parent == document.containers[where].parent
    )
    return sum(_opens_with_heading(document, box) for box in beside) >= _FEWEST_ARTICLES


def _opens_with_heading(document: Document, box: Container) -> bool:
    if box.first > box.last:
        return False
    first = next((block for block in document.blocks[box.first : box.last + 1] if block.text), None)
    return first is not None and first.heading > 0 and not first.links
