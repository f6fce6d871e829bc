"""Lines before, behind and within a text that speak of nothing but the page: toolbars, players, ratings, albums."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import partial
from itertools import islice, takewhile

from crawler.reading.body.region import Region
from crawler.reading.body.ways_back import turns_back
from crawler.reading.byline.credits import is_signature
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import HOME, is_furniture, names_module
from crawler.reading.lines.idle import is_idle, is_idle_row, is_row_of_buttons, is_share_row
from crawler.reading.lines.markers import LONGEST_MARKER, is_text
from crawler.reading.lines.pairs import pair_at
from crawler.reading.lines.series import is_told_in_row, same_dress, same_series
from crawler.reading.lines.tools import LONGEST_TOOL
from crawler.reading.page.apart import Apart
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.pictures.advertised import tells_of_code
from crawler.reading.pictures.links import names_picture_file
from crawler.reading.pictures.photographs import photograph

#: The clock of a player and the names of services, which may stand between lead and text.
_PARTS_OF_SET_IN = (
    ":", "alo", "ALO", "oogle", "OOGLE", "elegram", "ELEGRAM", "pp store", "pp Store", "PP STORE", "hỏ", "HỎ", " miền",
    " Miền", " MIỀN", "hời ", "HỜI ",
)  # fmt: skip
_SET_IN = re.compile(
    r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|\d:\d\d\d{1,2}:\d\d|(?:thời gian hiện tại|thời lượng) \d|"
    r"^(?:nữ|nam) miền|nhỏ\W{1,3}vừa|zalo|google|telegram|app store",
    re.I,
)
_LONGEST_BUTTON = 12
#: A menu has so many entries at least, parted by so many letters at most.
_FEWEST_ENTRIES, _MARKS = 3, 3
#: Blocks that a label and its figure fill.
_OF_PAIR = 2
_FIRST, _REACH = 3, 12
#: Blanks in the shortest phrase that captions a picture.
_SHORTEST_PHRASE = 3
#: The name that a user signs in by, below a text: no word of Vietnamese is so written.
_LOGIN = re.compile(r"[a-z][a-z0-9._]{4,20}")
_ALBUM = re.compile(r"\d{1,2} ?/ ?\d{1,2}")


def tool_lines(document: Document, apart: Apart, region: Region) -> set[int]:
    """Return the lines before and behind the text that speak of the page: toolbars, players, ratings; and those set
    into it, which are among its lines *apart*.
    """
    told = region.told
    edges = (*range(region.start, told.start), *range(told.stop, region.end)) if told else ()
    found = {index for index in edges if _is_of_page(document, index, index >= told.stop)}
    found.update(_below_lead(document, told))
    found.update([index for index in apart.leading if is_row_of_buttons(document.blocks[index])])
    linked = [(index, text) for index in apart.leading if (text := document.blocks[index].text)]
    lines = sorted(linked + apart.short) if linked else apart.short
    lines = lines[bisect_left(lines, (told.start, "")) : bisect_left(lines, (told.stop, ""))]
    short = [(index, text) for index, text in lines if text[-1] != "." and len(text) <= LONGEST_MARKER]
    found.update(filter(document.is_tool, _set_in(short)))
    found.update([index for index, text in short if "/" in text and _counts_pictures(document, index)])
    return {index for index in found if not _is_set_as_caption(document, index)}


def _is_set_as_caption(document: Document, index: int) -> bool:
    """Tell whether the line is a phrase right below a photograph, set as captions are: "Bỏ phiếu lúc 7:05 sáng"."""
    block = document.blocks[index]
    set_so = block.is_italic or document.align(index) == "center" or document.nearest(index, ("figure",)) >= 0
    phrase = set_so and block.text.count(" ") >= _SHORTEST_PHRASE and not block.links
    return phrase and document.blocks[index - 1].image is not None and photograph(document, index - 1) is not None


def _is_of_page(document: Document, index: int, behind: bool) -> bool:
    """Tell whether the line, before or *behind* the text, speaks of the page."""
    if document.is_tool(index) or document.is_link_row(index):
        return not (behind and is_told_in_row(document, index))  # fields of the head have labels like tools
    block = document.blocks[index]
    if _is_of_counter(document, index):
        return True
    if is_share_row(block) or tells_of_code(document, index) or (not behind and _names_module(block.text)):
        return True
    if is_idle_row(block) and not (is_credit(block.text) or is_signature(document, index)):
        return True
    return behind and (
        (_is_login(block.text) and not is_signature(document, index))
        or _is_button_word(document, index)
        or _is_menu_row(block)
        or (turns_back(document, block) and not _is_signed(document, index))
    )


def _is_login(line: str) -> bool:
    return _LOGIN.fullmatch(line) is not None and not names_picture_file(line)


def _is_of_counter(document: Document, index: int) -> bool:
    """Tell whether the line is the label of a counter or its figure, which stand together: "Hôm nay: | 716"."""
    return any(_is_counter(document, label) for label in (index - 1, index) if 0 <= label < len(document.blocks) - 1)


def _is_counter(document: Document, label: int) -> bool:
    if not document.blocks[label + 1].text[:1].isdigit():
        return False
    pair = pair_at(document, label)
    return pair is not None and pair[1] == _OF_PAIR and is_furniture(pair[0])


def _names_module(line: str) -> bool:
    """Tell whether the line, above a text, is what a CMS prints over any article; one word may be an author's."""
    return " " in line.strip() and line.casefold() != "nội dung" and names_module(line)


def _is_signed(document: Document, index: int) -> bool:
    """Tell whether the line signs a text, though its name leads nowhere, or to a page above."""
    block = document.blocks[index]
    idle = any(is_idle(href) or document.leads_away(href) for href, _ in block.links)
    return is_credit(block.text) or (idle and is_signature(document, index))


def _below_lead(document: Document, told: range) -> Iterator[int]:
    """Yield the lines right below the first paragraphs, a caption and the lead among them, that speak of the page and
    are set otherwise than the line below them.
    """
    first = range(told.start + 1, min(told.start + 1 + _REACH, told.stop))
    if not any(_may_be_of_page(document, index) and document.blocks[index].text for index in first):
        return  # most articles
    for above in islice((index for index in told if is_text(document, index)), _FIRST):
        start = _past_picture(document, above + 1)
        run = list(takewhile(partial(_may_be_of_page, document), range(start, told.stop)))
        lines, below = list(filter(document.is_tool, run)), start + len(run)
        if below < told.stop and not any(_is_paragraph_like(document, index, below) for index in lines):
            yield from lines


def _past_picture(document: Document, index: int) -> int:
    """Return the line behind the picture of block *index*, if it is one, and behind its caption."""
    if (
        index + 1 >= len(document.blocks)
        or document.blocks[index].image is None
        or _may_be_of_page(document, index + 1)
    ):
        return index
    return index + 2


def _is_paragraph_like(document: Document, index: int, below: int) -> bool:
    """Tell whether the line is set as the line *below* and stands in one series with it."""
    return same_dress(document, index, below) and same_series(document, index, below)


def _may_be_of_page(document: Document, index: int) -> bool:
    """Tell whether the line is empty, a button or a tool, no cell of a row that tells more, and no sentence."""
    text = document.blocks[index].text
    if len(text) > LONGEST_TOOL:
        return False
    if not text or document.is_furniture(index):
        return True
    return text[-1] != "." and document.is_tool(index) and not is_told_in_row(document, index)


def _is_menu_row(block: Block) -> bool:
    """Tell whether the line is links side by side that begin with the home page, as a menu below a text does."""
    home = len(block.links) >= _FEWEST_ENTRIES and block.links[0][1].casefold() in HOME
    return home and block.linked >= len(block.text) - _MARKS * len(block.links)


def _is_button_word(document: Document, index: int) -> bool:
    """Tell whether the line is one word in small letters, alone in a box within a box, as a button of a theme is."""
    text, box = document.blocks[index].text, document.containers[document.blocks[index].container]
    if len(text) > _LONGEST_BUTTON or not (text.isalpha() and text.islower()) or box.tag != "div":
        return False
    outer = document.containers[box.parent]
    return outer.tag == "div" and outer.first == outer.last == index


def _set_in(lines: list[tuple[int, str]]) -> list[int]:
    """Return those of *lines*, block and text, that are of a player or call to follow, which stand in a text too."""
    together = "\n".join([text for _, text in lines])
    parts = [part for part in _PARTS_OF_SET_IN if part in together]
    found = {line for part in parts for line in lines if part in line[1]}
    return [index for index, text in found if _SET_IN.search(text)]


def _counts_pictures(document: Document, index: int) -> bool:
    """Tell whether the line is the counter of an album ("1/6"), in no table or list."""
    text = document.blocks[index].text
    return _ALBUM.fullmatch(text) is not None and document.nearest(index, ("tr", "li")) < 0
