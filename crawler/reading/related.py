"""The lists of other articles that the portal puts below one, between its head and its text, above both or into it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.head.filing import files_entry
from crawler.reading.head.order import order_listed
from crawler.reading.lines.boilerplate import bare, is_footer, is_furniture, opens_related
from crawler.reading.lines.dates import only_date
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.markers import is_marker, markers_of
from crawler.reading.lines.pagers import leads_onward
from crawler.reading.lines.remembered import remembered
from crawler.reading.lines.series import box_within
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.refusal import carded
from crawler.reading.refusal.entries import entries_on
from crawler.reading.refusal.entry_dates import date_below
from crawler.reading.related_places import entries_at_places
from crawler.reading.section.sections import is_filing_line, is_section
from crawler.reading.section.unheaded import list_below

_MOST = 60
_LONGEST_HEADING, _LONGEST_OPENER = 120, 60
#: No name of a section or of a step of the menu is longer.
_LONGEST_NAME = 40
#: The date of an entry may stand below its title, behind a picture or its section.
_REACH_OF_DATE = 2
#: The next entry may stand below its picture.
_REACH_OF_ENTRY = 3
#: What the heading of a list says where it stands above the text, as lists of the site's news do: it is the article's.
_OF_THIS = re.compile(r"\bliên quan\b|\brelated\b")


def read_related(document: Document, layout: Layout, text: int, end: int) -> tuple[Related, ...]:
    """Return the entries of every related list behind the article, which ends at block *end*, in order; if none stands
    there, of those above its text, which begins at block *text*, or set into it, or of a list right below that has no
    heading.
    """
    order = order_listed(document, layout, end)
    layout = layout if order == layout.date_form else replace(layout, date_form=order)
    if found := entries_at_places(document, layout):
        return found
    openers = openers_of(layout)
    below = [at for at in range(end, len(document.blocks)) if opens_list(document.blocks[at], openers)]
    below = _without_buttons(document, below)
    found = _read_lists(document, layout, below)
    if found:  # "Những tin mới hơn" may stand above, and "Những tin cũ hơn" below
        openers -= {bare(document.blocks[at].text) for at in below}
    above = [] if found and not openers else _opened_above(document, openers, text if found else end, not found)
    found = _read_lists(document, layout, above) + found
    return found or _read_lists(document, layout, list_below(document, end))


def _read_lists(document: Document, layout: Layout, openers: list[int]) -> tuple[Related, ...]:
    """Return the entries of the lists that open with the blocks *openers*, but those inside another's list."""
    markers = markers_of(layout)
    found: list[Related] = []
    read = -1
    for index in openers:
        read = read_list(document, layout, index + 1, markers, found) if index >= read else read
    return tuple(found[:_MOST])


def openers_of(layout: Layout) -> set[str]:
    """Return the headings of related lists that *layout* declares, in the form headings are compared by."""
    return {bare(marker) for marker in layout.related_markers}


def _opened_above(document: Document, openers: set[str], end: int, related: bool) -> list[int]:
    """Return the lines before block *end* that are one of *openers*, or say that what they open is *related*, if those
    are looked for, too.
    """
    return [
        index
        for index, block in enumerate(document.blocks[:end])
        if 0 < len(block.text) <= _LONGEST_OPENER
        and ((told := _told_of_this(block.text))[0] in openers or (related and told[1] and opens_list(block, openers)))
    ]


@remembered
def _told_of_this(line: str) -> tuple[str, bool]:
    """Return *line* in the form headings are compared by, and whether it says that what follows is related."""
    form = bare(line)
    return form, _OF_THIS.search(form) is not None


def opens_list(block: Block, openers: set[str]) -> bool:
    """Tell whether the line heads a list of other articles, or is the headings of several side by side, as of tabs."""
    if not 0 < len(block.text) <= _LONGEST_HEADING:
        return False
    form, opens = _heading(block.text)
    if opens or form in openers or (block.links and _opens_above_ways(block)):
        return True
    tabs = len(block.links) > 1 and block.linked >= len(block.text) - len(block.links)
    return tabs and all(opens_related(bare(words)) for _, words in block.links)


def _opens_above_ways(block: Block) -> bool:
    """Tell whether words that head a list open the line, and what stands behind them leads to a section or to all of
    the list.
    """
    if block.text.startswith(block.links[0][1]):
        return False  # most lines
    if not all(not href or is_idle(href) or is_section(href) or is_furniture(words) for href, words in block.links):
        return False
    label, _, _ = block.text.partition(block.links[0][1])
    rest = block.text[len(label) :]
    for _, words in block.links:
        rest = rest.replace(words, "", 1)
    return not rest.strip(" |/»›>") and len(label) > 1 and _heading(label.strip())[1]


def _without_buttons(document: Document, openers: list[int]) -> list[int]:
    """Return *openers* but the buttons of teasers, "Xem tiếp": links of the same words, each to another page."""
    leads: dict[str, set[str]] = {}
    for block in (document.blocks[index] for index in openers):
        if len(block.links) == 1:
            leads.setdefault(bare(block.text), set()).add(block.links[0][0])
    buttons = {form for form, pages in leads.items() if len(pages) > 1}
    return [at for at in openers if not document.blocks[at].links or bare(document.blocks[at].text) not in buttons]


@remembered
def _heading(line: str) -> tuple[str, bool]:
    """Return *line* in the form headings are compared by, and whether any portal heads a list of other articles so.

    Remembered, because most lines behind an article are the same on every page of a portal.
    """
    form = bare(line)
    return form, opens_related(form)


def _heads_another(line: str) -> bool:
    return _heading(line)[1] if len(line) <= _LONGEST_HEADING else opens_related(bare(line))


def read_list(document: Document, layout: Layout, index: int, markers: frozenset[str], found: list[Related]) -> int:
    """Read entries from block *index* on; return the block at which the list ends."""
    fresh = linked = False
    heading, boxed, before = index - 1, index - 1 in document.asked, len(found)
    home, box, day = -1, -1, ""
    while index < len(document.blocks):
        block = document.blocks[index]
        if not block.links and is_marker(document, markers, index):
            return index
        if len(found) > before and carded.leads_on(document, index, found[-1].url):
            found[-1] = carded.joined(document, layout, index, found[-1])
            index += 1
            continue
        if block.is_linked and (_heads_another(block.text) or _is_labelled(block)):
            return index  # the heading of another list: tabs, as in the government's NukeViet theme
        if boxed and block.heading and not block.links and box >= 0 and not document.inside(box, index):
            return index  # the heading of another box beside the text
        if (above := carded.day_above_title(document, layout, heading, index)) is not None:
            day, index = above, index + 1
            continue
        lone = date_below(document, layout, index, found[-1].url) if fresh else None
        furniture = document.is_furniture(index) and not (boxed and block.links)
        furniture = furniture or (block.is_linked and leads_onward(block.text))
        if not lone and (block.image is not None or furniture or _names_section_of_entry(document, index)):
            index += 1
            continue
        if lone:
            last = found[-1]
            found[-1] = Related(last.url, last.title, lone.iso)
            fresh = False
        else:
            pictured = carded.pictured_title(document, heading, index)
            entries = [pictured] if pictured else entries_on(document, layout, index)
            last_url = found[-1].url if len(found) > before else None
            summary = carded.is_of_card(document, heading, index, last_url)
            if summary or (len(found) > before and not entries and _is_teased(document, index)):
                index += 1
                continue
            if not entries or (linked and entries[0].url is None) or (home >= 0 and _is_behind(document, index, home)):
                return index
            outside = box >= 0 and not document.inside(box, index)
            if outside and (
                _is_tag(document, index, box) or _is_strange(document, layout, index, entries, found[before:])
            ):
                return index
            box = document.common(heading, index) if len(found) == before else box
            home = document.nearest(index, ("ul", "ol")) if home < 0 else home
            linked = entries[0].url is not None
            found += [replace(entries[0], published_at=entries[0].published_at or day or None), *entries[1:]]
            day = ""
            fresh = entries[-1].published_at is None
        index += 1
    return index


def _is_teased(document: Document, index: int) -> bool:
    """Tell whether the line, no link, sums up the entry right above it: both stand in one box, and the next entry opens
    a box of the same make beside that.
    """
    if document.blocks[index].links or not document.blocks[index].text:
        return False
    near = document.blocks[index + 1 : index + 1 + _REACH_OF_ENTRY]
    following = next((number for number, block in enumerate(near, index + 1) if block.text), index)
    above = next((number for number in (index - 1, index - 2) if document.blocks[number].links), index)
    if above == index or not document.blocks[following].is_linked:
        return False
    shared = document.common(above, following)
    one, other = (box_within(document, shared, number) for number in (above, following))
    return one >= 0 <= other and document.inside(one, index) and _make(document, one) == _make(document, other)


def _make(document: Document, where: int) -> tuple[str, str]:
    box = document.containers[where]
    return box.tag, box.element.get("class") or ""


def _is_behind(document: Document, index: int, home: int) -> bool:
    """Tell whether the line stands behind *home*, the related list, and is the site's navigation, or the two links to
    the pages before and behind this one.
    """
    if document.inside(home, index):
        return False
    return len(document.blocks[index].links) == 2 or document.nearest(index, ("nav", "footer", "menu")) >= 0


def _is_tag(document: Document, index: int, box: int) -> bool:
    """Tell whether the line, behind the *box* of a list, is tags: short and linked, in small letters as no title is, or
    no heading where every entry is one.
    """
    block, span = document.blocks[index], document.containers[box]
    if not block.is_linked or any(len(words) > _LONGEST_NAME for _, words in block.links):
        return False
    entries = [entry for entry in document.blocks[span.first : span.last + 1] if entry.is_linked]
    return block.text[0].islower() or (not block.heading and all(entry.heading for entry in entries))


def _is_strange(document: Document, layout: Layout, index: int, entries: list[Related], listed: list[Related]) -> bool:
    """Tell whether the line, behind the box of the list *listed*, is of the site: an imprint, a name of the menu that
    stands above the title too, words beside links without a date, or no date where every entry has one, or a date where
    none has.
    """
    block = document.blocks[index]
    if is_footer(block.text) or (
        len(block.text) <= _LONGEST_NAME and _is_linked_before(document, document.headline, block.links)
    ):
        return True
    if entries[-1].published_at:
        return not any(entry.published_at for entry in listed)
    if block.links and not block.is_linked:
        return True
    dated = all(entry.published_at for entry in listed)
    return dated and not any(
        only_date(line.text, layout.date_form, document.portal.timezone)
        for line in document.blocks[index + 1 : index + 1 + _REACH_OF_DATE]
    )


def _is_labelled(block: Block) -> bool:
    """Tell whether a label with a colon opens the line, its links behind it: the pages before and behind this one."""
    label = block.text[: block.text.find(block.links[0][1])] if len(block.links) > 1 else ""
    return label.rstrip(" «‹<←").endswith(":")


def _is_linked_before(document: Document, end: int, links: Sequence[tuple[str, str]]) -> bool:
    """Tell whether each of *links*, address and words, stands on the page before block *end* too."""
    return bool(links) and set(links) <= {link for block in document.blocks[:end] for link in block.links}


def _names_section_of_entry(document: Document, index: int) -> bool:
    """Tell whether the line is a section's name by its address, under a label, or between the picture and the title of
    an entry: both lead elsewhere.
    """
    block = document.blocks[index]
    filed = is_filing_line(block) and len(block.text) <= _LONGEST_NAME
    if filed or files_entry(block) or carded.names_nothing(document, index):
        return True
    leads = document.blocks[index - 1].image_link if index else None
    if not leads or index + 1 == len(document.blocks) or len(document.blocks[index].text) > _LONGEST_NAME:
        return False
    name, title = document.blocks[index : index + 2]
    if not title.is_linked or not name.is_linked:
        return False
    return any(href == leads for href, _ in title.links) and all(href != leads for href, _ in name.links)
