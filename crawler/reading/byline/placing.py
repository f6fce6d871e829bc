"""Where and how the line of a name is set: apart from the text, as signatures are, or as an item among others."""

from __future__ import annotations

from crawler.reading.byline.labels import is_credit
from crawler.reading.byline.named import calls_author
from crawler.reading.lines.names import is_name, is_person
from crawler.reading.lines.series import same_series
from crawler.reading.lines.tools import is_tool
from crawler.reading.page.blocks import STOPS, Container
from crawler.reading.page.document import Document

#: The labels of two entries of a text stand within so many lines.
_BETWEEN_ENTRIES = 8
#: A link that bears the same words stands within so many lines.
_NEAR_HEAD = 8


def is_set_apart(document: Document, index: int) -> bool:
    """Tell whether the line is set as signatures are: bold, italic, in brackets, to the right, or so named."""
    block = document.blocks[index]
    if block.is_bold or block.is_italic or block.text.startswith("(") or document.align(index) == "right":
        return True
    container = document.containers[block.container]
    return container.first == container.last and calls_author(container.element)


def is_listed(document: Document, index: int) -> bool:
    """Tell whether block *index* is an item of a list, or a cell beside others."""
    where = document.nearest(index, ("li", "tr"))
    if where < 0 or document.blocks[index].heading:
        return False
    span = document.containers[where]
    if span.tag == "li" and (document.holds_headline(span.parent) or _behind_open_list(document, span, index)):
        return False
    if span.tag == "tr" and len(list(span.element.iterchildren("td", "th"))) < 2:
        return False
    return span.last - span.first < 6 and (span.tag == "li" or span.last > span.first)


def is_one_of_entries(document: Document, index: int) -> bool:
    """Tell whether the labelled line is of one of several entries of a text, each with that label: works and who made
    them. Other lines of the text stand between; below a picture it tells of that, and below the last sentence it signs.
    """
    blocks = document.blocks
    label, colon, _ = blocks[index].text.partition(":")
    if not colon:
        return False
    above, below = range(max(index - _BETWEEN_ENTRIES, 1), index - 1), range(index + 2, index + _BETWEEN_ENTRIES)
    near = [at for at in (*above, *below) if at < len(blocks) and blocks[at].text.startswith(label + colon)]
    near = [at for at in near if blocks[at - 1].image is None and is_credit(blocks[at].text)]
    near = [at for at in near if same_series(document, at, index)]
    if not near or blocks[index - 1].image is not None:
        return False
    return near[-1] > index or not blocks[index - 1].text.endswith(STOPS)


def _behind_open_list(document: Document, item: Container, index: int) -> bool:
    """Tell whether the line stands in a list *item* below its own words, set to the right or in bold right below a
    sentence: no tag closes the list.
    """
    if item.first >= index:
        return False
    bold = document.blocks[index].is_bold and document.blocks[index - 1].text.endswith(STOPS)
    return bold or document.align(index) == "right"


def is_pen_name(document: Document, start: int, part: str) -> bool:
    """Tell whether *part* of the line of a date is the name of people: a desk's ends in a small letter, and no name is
    parted from the next behind its first word. A link may lead to a section, and a place stands before a day.
    """
    first, *_, last = part.split(" ") * 2
    if not (last[:1].isupper() and first.isalpha() and is_name(part, False)) or part == document.portal.province:
        return False
    if is_tool(part):
        return False
    person = is_person(part)
    near = document.blocks[max(start - _NEAR_HEAD, 0) : start + (0 if person else _NEAR_HEAD)]
    linked = any(name == part and href[:1] != "#" for block in near for href, name in block.links)
    return not linked and (person or not any(block.text.startswith(f"{part} ") for block in near))
