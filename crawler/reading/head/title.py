"""What may be a title: one line or a few that belong together; never a menu, breadcrumb, banner or list heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawler.reading.body.boxes import leads_down
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.dateline import TITLE_LIMIT
from crawler.reading.head.halves import same_line_group
from crawler.reading.lines.boilerplate import HOME, HOME_FIRST, is_ending, is_footer, names_module
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.fields import is_field_line
from crawler.reading.lines.markers import is_item
from crawler.reading.lines.pagers import is_pager
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

#: How an entry of a list of articles ends.
_ENTRY_DATE = re.compile(r"\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\s?[-–]\s?\d{1,2}[/.-])[^()]{0,20}\)$")
#: So many links in a row make a menu; more in one line than the other number are a menu's.
_MENU, _MOST_LINKS = 4, 2
_MOST_STEPS = 7
_WORD = re.compile(r"[^\W\d_]{2}")
#: A breadcrumb in one line, linked or not.
_TRAIL = re.compile(rf"(?:{'|'.join(sorted(HOME))})\s*[»›>→|⟩❯:/\\–—-]", re.I)
#: ``Bạn đang ở: Trang chủ``, the links behind it in boxes of their own or not.
_HERE = re.compile(
    rf"(?:bạn đang (?:ở|xem|đứng ở)(?: đây)?|you are here|vị trí(?: hiện tại)?)\s?:?\s?"
    rf"(?:(?:{'|'.join(sorted(HOME))})(?:$|\s*[»›>→|⟩❯:/\\–—-])|$)",
    re.I,
)
_PART = re.compile(r"(?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2})?[.)/]\s")
_HERE_STARTS = in_any_case(("bạn", "you", "vị "))


@dataclass(frozen=True, slots=True)
class Title:
    """Where the title stands: blocks ``first`` to ``last``; ``why`` says what confirms it."""

    first: int
    last: int
    text: str
    confirmed: bool
    heading: int
    why: str


def ignorable(document: Document, index: int) -> bool:
    """Tell whether block *index* is a picture, a button, a counter or a tool of the page."""
    known = document.idle.get(index)  # each date asks for the lines round it, most of them anew
    if known is None:
        known = document.idle[index] = _is_ignorable(document, index)
    return known


def _is_ignorable(document: Document, index: int) -> bool:
    block = document.blocks[index]
    if document.is_furniture(index):
        return True
    idle = document.is_tool(index) or is_field_line(document, index) or leads_down(block) or document.is_link_row(index)
    return idle and not document.confirmed(block.text)


def make_title(document: Document, index: int, step: int) -> Title | None:
    """Return the title of which block *index* is a line (the last one when *step* is -1), or None."""
    known: Title | None = document.titles.get(index)
    return known or _make_title(document, index, step)


def _make_title(document: Document, index: int, step: int) -> Title | None:
    block = document.blocks[index]
    if (
        not 0 < len(block.text) <= TITLE_LIMIT
        or _is_menu_entry(document, index)
        or _is_crumb(document, index)
        or _is_banner(document, index)
        or names_module(block.text)
    ):
        return None
    if ignorable(document, index) and not _is_named_so(document, index):
        return None
    if (
        heads_other_list(document, index)
        or is_footer(block.text)
        or is_credit(block.text)
        or document.is_site_name(block.text)
        or (len(block.links) > _MOST_LINKS and block.is_linked and not document.confirmed(block.text))
    ):
        return None
    if block.text[-1] == ")" and _ENTRY_DATE.search(block.text) and not document.confirmed(block.text):
        return None
    idle = is_pager(block) or leads_home(document, block) or _heads_part(document, block.text)
    if idle or not (_tells_more_than_a_day(block.text) or _is_named_so(document, index)):
        return None
    first, last = same_line_group(document, index)
    text = " ".join([document.blocks[number].text for number in range(first, last + 1)])
    if first != last and document.declared.exactly(block.text) and not document.declared.exactly(text):
        first, last, text = index, index, block.text
    declared = alone = document.confirmed(text)
    if not document.declared.exactly(text) and (joined := _confirmed_neighbours(document, index, step)):
        first, last, text = joined
        declared, alone = document.confirmed(text), False
    title = _titled(document, first, last, text, declared) if len(text) <= TITLE_LIMIT else None
    repeated = title is not None and _is_repeated(document, title)
    if alone and not repeated:
        document.titles[index] = title  # whatever the step
    return None if repeated else title


def leads_home(document: Document, block: Block) -> bool:
    """Tell whether the line is a link to the home page, as the name of the site in a banner is."""
    target = absolute(document.head.base, block.links[0][0]) if document.names_other(block) else None
    homes = ("", urlsplit(document.portal.home_url).path.strip("/"))
    return target is not None and urlsplit(target).path.strip("/") in homes


def _heads_part(document: Document, line: str) -> bool:
    """Tell whether the line heads a part of a text ("II. Điều kiện dự tuyển"), and the page declares no such title."""
    return _PART.match(line) is not None and not document.confirmed(line)


def _tells_more_than_a_day(line: str) -> bool:
    """Tell whether *line* has words besides a date; without any, only the page can say that it is a title."""
    return not is_date(line) and _WORD.search(line) is not None


def _is_repeated(document: Document, title: Title) -> bool:
    """Tell whether a box below the text tells of the page by its title and date, and the heading stands above."""
    return title.confirmed and not title.heading and document.repeats_heading(title.first)


def heads_other_list(document: Document, index: int) -> bool:
    """Tell whether the line reads like the heading of a list, and is not the very title that the page declares."""
    return is_ending(document.blocks[index].text) and not _is_named_so(document, index)


def _is_named_so(document: Document, index: int) -> bool:
    """Tell whether the page declares just the line, a heading or, where no menu has it, right above a day and a
    paragraph, as its title: "Tìm kiếm" or "Thông báo" may name an article.
    """
    block, below = document.blocks[index], document.blocks[index + 1 : index + 2]
    if not (block.heading or (below and below[0].text[:1].isdigit())) or not document.declared.exactly(block.text):
        return False
    told = document.is_prose(min(index + 2, len(document.blocks) - 1))
    return block.heading > 0 or (told and is_date(below[0].text) and not is_linked_so(document, block.text))


def is_linked_so(document: Document, line: str) -> bool:
    """Tell whether a link of the page has the words of *line*, as a menu's has that are the name of a section."""
    name = line.casefold()
    return any(words.casefold() == name for block in document.blocks for _, words in block.links)


def heads_list(document: Document, index: int) -> bool:
    """Tell whether the line heads a list of other articles, and is no link itself."""
    return heads_other_list(document, index) and not document.blocks[index].is_linked


def past_lists(document: Document, start: int) -> int:
    """Return the block behind the lists of other articles that begin, each with its heading, at block *start*."""
    index = start
    while index < len(document.blocks):
        listed = index > start and (is_item(document, index) or not document.blocks[index].text)
        if not listed and (document.blocks[index].is_linked or not heads_other_list(document, index)):
            break
        index += 1
    return index


def _is_menu_entry(document: Document, index: int) -> bool:
    """Tell whether the line is a linked item among others of a list."""
    block = document.blocks[index]
    items = document.nearest(index, ("ul", "ol")) if block.is_linked and not block.heading else -1
    if items < 0:
        return False
    span = document.containers[items]
    first = document.blocks[span.first : min(span.last + 1, span.first + 3 * _MENU)]
    return sum([one.is_linked for one in first]) >= _MENU - 1 and not document.confirmed(block.text)


def _is_banner(document: Document, index: int) -> bool:
    """Tell whether the line opens the page and the site's menu follows: one line, or four, of nothing but links."""
    if index > 3 or any(len(document.blocks[above].text) > 60 for above in range(index)):
        return False
    below = [block for block in document.blocks[index + 1 : index + 9] if block.text][:4]
    if not below or below[0].linked < len(below[0].text) * 0.8:
        return False
    if len(below[0].links) >= _MENU:
        return not any(href.startswith(("javascript:", "#")) for href, _ in below[0].links)
    return len(below) == _MENU and all(
        block.linked >= len(block.text) * 0.8 and len(block.text) < 30 for block in below
    )


def _is_last_step(document: Document, first: int, text: str) -> bool:
    """Tell whether the breadcrumb just above ends with the words of *text*."""
    for above in range(first - 1, max(first - 4, -1), -1):
        block = document.blocks[above]
        way = len(block.links) > 1 and block.links[0][1].casefold() in HOME
        step = way or len(block.text) == len(text)
        if step and block.text.casefold().endswith(text.casefold()) and (way or _ends_trail(document, above)):
            return True
    return False


def _ends_trail(document: Document, index: int) -> bool:
    """Tell whether the line is the last of a list of few that begins with the home page: the site's menu is longer."""
    steps = document.nearest(index, ("ul", "ol", "tr"))
    if steps < 0:
        return False
    span = document.containers[steps]
    home = document.blocks[span.first].text.casefold() in HOME
    return home and span.last == index and span.last - span.first < _MOST_STEPS


def _is_crumb(document: Document, index: int) -> bool:
    """Tell whether the line is a breadcrumb, or a step of one: a link in a list that begins with the home page."""
    block = document.blocks[index]
    start = block.text[:3]
    if (start in HOME_FIRST and _TRAIL.match(block.text)) or (start in _HERE_STARTS and _HERE.match(block.text)):
        return True
    steps = -1 if block.heading else document.nearest(index, ("ul", "ol", "tr"))
    if steps < 0 or document.blocks[document.containers[steps].first].text.casefold() not in HOME:
        return False
    last = document.containers[steps].last == index and document.containers[steps].tag != "tr"
    return block.is_linked or (last and not document.confirmed(block.text))


def _titled(document: Document, first: int, last: int, text: str, declared: bool) -> Title:
    block = document.blocks[first]
    confirmed = declared or _is_last_step(document, first, text)
    why = (
        "confirmed by <title> or breadcrumb"
        if confirmed
        else f"heading <h{block.heading}>"
        if block.heading
        else "by its place"
    )
    return Title(first, last, text, confirmed, block.heading, why)


def _confirmed_neighbours(document: Document, index: int, step: int) -> tuple[int, int, str] | None:
    """Join up to three neighbouring lines when the page's declared title is just those together."""
    if not document.declared.begins(document.blocks[index].text):
        return None
    for count in (2, 3, 4):
        first = index - count + 1 if step < 0 else index
        last = first + count - 1
        if first < 0 or last >= len(document.blocks):
            return None
        text = " ".join(document.blocks[number].text for number in range(first, last + 1))
        if document.declared.exactly(text):
            return first, last, text
    return None
