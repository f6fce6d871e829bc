"""Where the article ends: at a marker whose surroundings bear it out, or where its own element closes.

A marker fills a whole line. It ends the article unless the article goes on behind it: prose that stands in the same
series of paragraphs, without a list of links before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from crawler.portals.base import Layout
from crawler.reading.body.ends import end_below_lead, other_begins
from crawler.reading.body.imprints import end_of_title, holds_rights, opens_imprint
from crawler.reading.body.insets import heads_column, is_inset
from crawler.reading.body.mass import is_sure, lead_of, text_apart
from crawler.reading.body.menus import past_menu
from crawler.reading.body.tails import signs_text, structural_end
from crawler.reading.byline.credits import is_credit, is_signature
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.posting import tells_change
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_ending, may_be_imprint
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.idle import is_idle_row, is_row_of_buttons, is_share_row
from crawler.reading.lines.markers import (
    LONGEST_MARKER,
    SHORTEST_SENTENCE,
    is_item,
    is_marker,
    is_text,
    markers_of,
    names_picture,
)
from crawler.reading.lines.series import same_series
from crawler.reading.lines.tools import is_tool
from crawler.reading.page.apart import Apart
from crawler.reading.page.document import FEWEST_TOLD, Document
from crawler.reading.pictures.advertised import tells_of_code
from crawler.reading.related import past_related

_AHEAD = 60
#: Behind a heading of what follows an article so many lines at most stand before the article goes on.
_MOST_BETWEEN = 8
#: Behind a counter such as "0 bình luận" beside the date a picture and its caption may stand before the text.
_BEHIND_COUNTER = 8
#: The clock of a player and the names of services, which may stand between lead and text.
_PARTS_OF_SET_IN = (":", "zalo", "google", "telegram", "app store", "nhỏ", " miền", "thời ")
_SET_IN = re.compile(
    r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|\d:\d\d\d{1,2}:\d\d|(?:thời gian hiện tại|thời lượng) \d|"
    r"^(?:nữ|nam) miền|nhỏ\W{1,3}vừa|zalo|google|telegram|app store",
    re.I,
)
_MOST_CELLS, _SHORTEST_POEM, _LONGEST_BUTTON = 8, 4, 12
_SENTENCE_ENDS = ".!?…”:"
#: The name that a user signs in by, below a text: no word of Vietnamese is so written.
_LOGIN = re.compile(r"[a-z][a-z0-9._]{4,20}")
_ALBUM = re.compile(r"\d{1,2} ?/ ?\d{1,2}")


@dataclass(frozen=True, slots=True)
class Region:
    """The blocks of an article: ``start`` up to, not with, ``end``. ``limit`` is the first marker behind it.

    ``told`` are the blocks from the first line that is surely text to the last one; ``between`` those of the page's
    own that stand between a lead and its text.
    """

    start: int
    end: int
    limit: int
    why: str
    told: range
    between: range = range(0)


def find_region(document: Document, layout: Layout, head: ArticleHead) -> Region:
    """Return the region of the article behind *head*."""
    start = _start(document, layout, head)
    limit, why = _first_marker(document, layout, head, start)
    other = other_begins(document, head.title.first, start, limit)
    told = _told(document, head, start, other)
    end = structural_end(document, head, told, other) if told else other
    if (text := text_apart(document, head, told, end, limit)) >= 0:
        return _behind_gap(document, layout, head, start, lead_of(document, head, told), text)
    return Region(start, end, limit, why if end == limit else "its element closes", told)


def _start(document: Document, layout: Layout, head: ArticleHead) -> int:
    """Return where the text may begin: below *head*, the menu given again and lists of other articles."""
    start = past_menu(document, head)
    posted = head.date is not None and (head.date.label or ":" in head.date.raw)  # lists seldom tell the hour
    known = posted or is_sure(document, head) or document.blocks[head.title.first].is_bold
    return past_related(document, layout, start) if known else start


def _behind_gap(document: Document, layout: Layout, head: ArticleHead, start: int, lead: range, text: int) -> Region:
    """Return the region of an article whose text begins at block *text*, apart from title and *lead*."""
    limit, why = _first_marker(document, layout, head, text)
    other = other_begins(document, head.title.first, text, limit)
    told = _told(document, head, text, other)
    end = structural_end(document, head, told, other) if told else other
    first = lead.start if lead else text
    between = range(lead.stop if lead else start, text)
    return Region(start, end, limit, why if end == limit else "its element closes", range(first, told.stop), between)


def tool_lines(document: Document, apart: Apart, region: Region) -> set[int]:
    """Return the lines before and behind the text that speak of the page: toolbars, players, ratings; and those set
    into it, which are among its lines *apart*.
    """
    told = region.told
    edges = (*range(region.start, told.start), *range(told.stop, region.end)) if told else ()
    found = {index for index in edges if _is_of_page(document, index, index >= told.stop)}
    found.update([index for index in apart.leading if is_row_of_buttons(document.blocks[index])])
    linked = [(index, text) for index in apart.leading if (text := document.blocks[index].text)]
    lines = sorted(linked + apart.short) if linked else apart.short
    lines = lines[bisect_left(lines, (told.start, "")) : bisect_left(lines, (told.stop, ""))]
    short = [(index, text) for index, text in lines if text[-1] != "." and len(text) <= LONGEST_MARKER]
    found.update(filter(document.is_tool, _set_in(short)))
    found.update([index for index, text in short if "/" in text and _counts_pictures(document, index)])
    return found


def _is_of_page(document: Document, index: int, behind: bool) -> bool:
    """Tell whether the line, before or *behind* the text, speaks of the page."""
    if document.is_tool(index) or document.is_link_row(index) or _is_row_of_tools(document, index):
        return True
    block = document.blocks[index]
    if is_share_row(block) or tells_of_code(document, index):
        return True
    if is_idle_row(block) and not (is_credit(block.text) or is_signature(document, index)):
        return True
    return behind and (_LOGIN.fullmatch(block.text) is not None or _is_button_word(document, index))


def _is_button_word(document: Document, index: int) -> bool:
    """Tell whether the line is one word in small letters, alone in a box within a box, as a button of a theme is."""
    text, box = document.blocks[index].text, document.containers[document.blocks[index].container]
    if len(text) > _LONGEST_BUTTON or not (text.isalpha() and text.islower()) or box.tag != "div" or box.parent < 0:
        return False
    outer = document.containers[box.parent]
    return outer.tag == "div" and outer.first == outer.last == index


def _is_row_of_tools(document: Document, index: int) -> bool:
    """Tell whether the cells of the line's row, read together, speak of nothing but the page."""
    row = document.nearest(index, ("tr",))
    if row < 0 or document.containers[row].last - document.containers[row].first > _MOST_CELLS:
        return False
    span = document.containers[row]
    return is_tool(" ".join(block.text for block in document.blocks[span.first : span.last + 1]))


def _set_in(lines: list[tuple[int, str]]) -> list[int]:
    """Return those of *lines*, block and text, that are of a player or call to follow, which stand in a text too."""
    together = "\n".join([text for _, text in lines]).lower()
    parts = [part for part in _PARTS_OF_SET_IN if part in together]
    forms = together.split("\n")  # no line has a break in it
    found = {line for part in parts for line, form in zip(lines, forms, strict=True) if part in form}
    return [index for index, text in found if _SET_IN.search(text)]


def _counts_pictures(document: Document, index: int) -> bool:
    """Tell whether the line is the counter of an album ("1/6"), in no table or list."""
    text = document.blocks[index].text
    return _ALBUM.fullmatch(text) is not None and document.nearest(index, ("tr", "li")) < 0


def _first_marker(document: Document, layout: Layout, head: ArticleHead, start: int) -> tuple[int, str]:
    markers = markers_of(layout)
    ending = end_of_title(head.title.text)
    asked = document.asked
    for index, block in enumerate(document.blocks[start:], start):
        text = block.text
        if len(text) > LONGEST_MARKER and not (may_be_imprint(text) or "©" in text or text.endswith(ending)):
            continue  # most paragraphs
        if text.endswith(ending) and opens_imprint(document, head.title.text, index):
            return index, "the title again above the page's address or date"
        if "©" in text and holds_rights(document, index):
            return index, f"the line {text!r}"
        if index not in asked and is_marker(document, markers, index) and not _resumes(document, head, start, index):
            return index, f"the line {text!r}"
    return len(document.blocks), "the end of the page"


def _resumes(document: Document, head: ArticleHead, start: int, marker: int) -> bool:
    """Tell whether the article goes on behind the line *marker*."""
    before = next((index for index in range(marker - 1, start - 1, -1) if is_text(document, index)), None)
    if before is None:
        return _starts_behind(document, head, start, marker)
    listed, seen = False, 0
    for index in range(marker + 1, min(marker + _AHEAD, len(document.blocks))):
        if not document.blocks[index].text:
            continue
        listed = listed or (seen == 0 and is_item(document, index))
        if is_text(document, index) and same_series(document, before, index):
            tight = document.common(before, index)
            return not (listed or seen) or (tight >= 0 and not document.inside(tight, head.title.first))
        seen += document.nearest(index, ("tr",)) < 0
        if seen > _MOST_BETWEEN:
            return False
    return False


def _starts_behind(document: Document, head: ArticleHead, start: int, marker: int) -> bool:
    """No text stands before the marker: it is furniture between head and article if prose follows without a list."""
    filed = {index for index, _ in filing_lines(document, start)}
    short = [index for index in range(start, marker) if len(document.blocks[index].text) >= 20]
    if not filed.issuperset(short):
        return False
    if heads_column(document, head.title.first, marker) or _leads_down(document, marker):
        return True
    reach = _BEHIND_COUNTER if document.blocks[marker].text[0].isdigit() else 2
    for index in range(marker + 1, min(marker + 1 + reach, len(document.blocks))):
        if is_text(document, index):
            return True
        if document.is_furniture(index):
            continue
        if reach > 2 and (document.blocks[index].is_linked or is_ending(document.blocks[index].text)):
            return False
    return False


def _told(document: Document, head: ArticleHead, start: int, limit: int) -> range:
    """Return the blocks from the first line of text to the last one that no list or other column parts from it."""
    lines = enumerate(document.blocks[start:limit], start)
    texts = [index for index, block in lines if len(block.text) >= SHORTEST_SENTENCE and is_text(document, index)]
    if texts and tells_change(document.blocks[texts[0]].text):
        del texts[0]
    if texts and (_tells_of_author(document, start, texts[0]) or _is_in_footer(document, texts[0])):
        texts = []
    if not texts:
        short = [index for index in range(start, limit) if _short_text(document, index)]
        texts = ([index for index in short if document.blocks[index - 1].image is None] or short)[:1]
    if not texts:
        return range(0)
    last = texts[0]
    for index in texts[1:]:
        if document.blocks[index].heading and document.blocks[index].text[-1] not in _SENTENCE_ENDS:
            continue  # however long, a heading shows no text below itself
        if index > last + 1 and _parted(document, head, last, index, last == texts[0]):
            break
        last = index
    last = end_below_lead(document, head.title.first, last, limit) if last == texts[0] else last
    return range(texts[0], last + 1)


def _tells_of_author(document: Document, start: int, index: int) -> bool:
    """Tell whether the line says who the author is: a heading "Bởi NAME" stands above it, and a poem above that."""
    above = document.blocks[index - 1]
    return index > start + _SHORTEST_POEM and above.heading > 0 and author_of(above.text) is not None


def _is_in_footer(document: Document, index: int) -> bool:
    """Tell whether the line stands in the ``<footer>`` of the site: what it says of itself."""
    return document.nearest(index, ("footer",)) >= 0 > document.nearest(index, ("article", "main"))


def _leads_down(document: Document, marker: int) -> bool:
    """Tell whether the line is a link to a place further down this page, and text stands right below it."""
    links = document.blocks[marker].links
    if not links or not all(href.startswith("#") and len(href) > 1 for href, _ in links):
        return False
    below = range(marker + 1, min(marker + 1 + _BEHIND_COUNTER * 2, len(document.blocks)))
    return any(is_text(document, index) for index in below) or sum(map(document.is_told, below)) >= FEWEST_TOLD


def _short_text(document: Document, index: int) -> bool:
    text = document.blocks[index].text
    return (
        len(text) >= 15
        and not document.blocks[index].is_linked
        and not document.is_furniture(index)
        and not is_credit(text)
        and not document.is_tool(index)
        and not tells_change(text)
        and author_of(text) is None
    )


def _parted(document: Document, head: ArticleHead, last: int, index: int, opens: bool) -> bool:
    """Tell whether lists, another column, or a signature at the end of its box, lie between two paragraphs.

    An author may sign below the lead (*opens*), before the text in its own element.
    """
    if not same_series(document, last, index) and any(
        signs_text(document, between) for between in range(last + 1, index)
    ):
        return not opens or index > last + 2 or not _share_a_box(document, head, last, index)
    shared = document.common(last, index)
    if shared >= 0 and not document.inside(shared, head.title.first):
        return sum(1 for between in range(last + 1, index) if document.blocks[between].is_linked) >= 8
    if opens and is_inset(document, head.title.first, last, index):
        return False
    linked = sum(
        1
        for between in range(last + 1, index)
        if document.blocks[between].text and is_item(document, between) and not names_picture(document, between)
    )
    return linked >= 3 or (linked >= 1 and not same_series(document, last, index))


def _share_a_box(document: Document, head: ArticleHead, lead: int, text: int) -> bool:
    """Tell whether lead and text share an element without the title, or the one that holds title and lead."""
    shared = document.common(lead, text)
    return not document.inside(shared, head.title.first) or shared == document.common(head.title.first, lead)
