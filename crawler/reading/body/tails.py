"""How far a text goes behind its last paragraph: short lines, lists, verses, pictures and who signs it."""

from __future__ import annotations

import re

from crawler.reading.body.ends import may_be_last, past_caption, past_figure, past_like_frame
from crawler.reading.body.insets import past_links
from crawler.reading.body.linked import points_elsewhere
from crawler.reading.byline.credits import is_signature
from crawler.reading.byline.labels import is_credit
from crawler.reading.byline.placing import is_one_of_entries
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_stars
from crawler.reading.lines.dates import find_date
from crawler.reading.lines.fields import author_of, files_page
from crawler.reading.lines.markers import is_item, is_text
from crawler.reading.lines.names import names_unit
from crawler.reading.lines.series import are_pair, around, is_told_in_row, same_series, series, unit
from crawler.reading.page.blocks import STOPS
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_file_line, names_picture_file
from crawler.reading.section.sections import names_topics

#: What stands behind the name of an author, such as a place and day, is no paragraph.
_LONGEST_BEHIND_CREDIT = 60
_LISTS = ("ul", "ol", "table", "figure")
_FLOW_TAGS = frozenset((*_LISTS, "p", "dl", "blockquote", "center", "h1", "h2", "h3", "h4", "h5", "h6", "li"))
_PHOTOGRAPHER = re.compile(r"[(\s]*(?:nguồn )?(?:ảnh|photos?)\b", re.I)


def structural_end(document: Document, head: ArticleHead, told: range, limit: int) -> int:
    """Return the block behind the last one that belongs to the text whose paragraphs are *told*, *limit* at most."""
    end = _tail(document, head, told[0], told[-1], limit)
    behind = past_links(document, head.title.first, told[0], end) if len(told) == 1 and end < limit else end
    signed = _with_signature(document, behind, limit)
    return signed if signed > behind else _with_signature(document, end, limit)


def _with_signature(document: Document, end: int, limit: int) -> int:
    """The signature may stand right behind the element of the text, and behind its files."""
    text, above, picture = end - 1, end - 1, -1
    for index in range(end, limit):
        block = document.blocks[index]
        picture = index if block.image is not None else picture
        above = index if is_file_line(block) and above == index - 1 else above
        if document.is_of_page(index) or is_file_line(block) or _is_row_above(document, text, index):
            continue
        if picture >= end and index == picture + 1 and not block.links and are_pair(document, picture):
            continue  # its caption
        if block.links and points_elsewhere(block):
            continue
        if picture >= end and not document.inside(document.common(picture, index), text):
            break  # a card of an author: a picture and a name in a box of their own
        signs = is_signature(document, index) or (index == above + 1 and _is_office(document, text, above, index))
        set_so = block.is_italic or document.align(index) == "right"
        heads = block.heading and not (index == text + 1 and set_so)
        if not is_credit(block.text) and (block.is_linked or heads or not signs):
            break
        if _heads_links(document, index, text):
            break
        end = index + 1
    return end


def _is_row_above(document: Document, text: int, index: int) -> bool:
    """Tell whether the line is links side by side, such as topics, right above a signature of what block *text* ends
    without one.
    """
    below = index + 1 < len(document.blocks) and document.is_link_row(index) and is_signature(document, index + 1)
    return below and not is_signature(document, text)


def _is_office(document: Document, text: int, last: int, index: int) -> bool:
    """Tell whether an office signs in a box of its own right below that of the text, which ends as a sentence does, or
    of its files, the last of which is block *last*: the first line of a footer shares its box with others.
    """
    if not (document.blocks[text].text.endswith(STOPS) and names_unit(document.blocks[index].text, True)):
        return False
    box = document.containers[unit(document, index)]
    above = document.containers[unit(document, last)]
    while above.parent >= 0 and above.element.getparent() is not box.element.getparent():
        above = document.containers[above.parent]
    return box.element.getprevious() is above.element


def _heads_links(document: Document, index: int, text: int) -> bool:
    """Tell whether a box that block *text* is not in holds the line and a link right below it that is no button."""
    below = index + 1
    if below >= len(document.blocks) or not document.blocks[below].is_linked or document.is_of_page(below):
        return False
    return not document.inside(document.common(index, index + 1), text)


def _tail(document: Document, head: ArticleHead, first: int, last: int, limit: int) -> int:
    """Take the short lines behind the last paragraph that stand in the same element or series."""
    home = _home(document, head, first, last)
    end, links, credit, tool, framed = last + 1, 0, False, False, 0
    listed: dict[int, bool] = {}
    for index in range(last + 1, limit):
        if index < framed or (index < end and document.nearest(index, ("figure",)) >= 0):
            continue  # what a picture shows
        block = document.blocks[index]
        if block.image is not None:
            if not tool and may_be_last(document, home, last, index, credit):
                captioned = past_caption(document, index, limit) if credit else index + 1
                end = framed = max(captioned, past_figure(document, index))
            elif not (tool or credit):
                framed = past_like_frame(document, last, index)
                end = max(end, framed)
            continue
        furniture = document.is_furniture(index)
        of_page = (furniture or document.is_tool(index)) and not is_told_in_row(document, index)
        if furniture and of_page:
            end = index + 1 if is_stars(block.text) and same_series(document, last, index) else end
            continue
        if of_page or (block.is_linked and names_topics(block)) or files_page(document, index):
            tool = True
            continue
        credit = credit or signs_text(document, index)
        belongs = document.inside(home, index) if home >= 0 else _in_flow(document, last, index, listed)
        if not belongs and fills_box(document, index):
            continue
        may_follow = not tool and (not credit or _adds_to_credit(document, index))
        if not (belongs and (may_follow or is_credit(block.text))):
            break
        links = links + 1 if block.is_linked and not block.image_link else 0
        if links >= 3 or (
            links == 2 and first == last and all(map(document.names_other, document.blocks[index - 1 : index + 1]))
        ):
            return _without_heading(document, last, index + 1 - links)
        end = index + 1
    return end if end == limit else _without_heading(document, last, end)


def _adds_to_credit(document: Document, index: int) -> bool:
    """Tell whether the line, behind a credit, is a name, a day, a file or a note; others are the site's."""
    text = document.blocks[index].text
    if is_file_line(document.blocks[index]):
        return True
    if len(text) > _LONGEST_BEHIND_CREDIT:
        return False
    told = text[0] in "(*[" or author_of(text) is not None or find_date(text, "day-first", "+07:00") is not None
    return told or is_signature(document, index)


def _in_flow(document: Document, last: int, index: int, listed: dict[int, bool]) -> bool:
    """Head and text share their element: a line belongs among the paragraphs, not in a box of its own.

    *listed* remembers which boxes are lists of articles: a table of thousands of rows is counted once.
    """
    home, parent = series(document, last)
    if same_series(document, last, index):
        return not document.blocks[index].is_linked or document.blocks[index].image_link is not None
    own = unit(document, last)
    round_it = (home, parent, around(document, own))
    where = document.blocks[index].container
    while where >= 0 and document.containers[where].parent not in round_it:
        where = document.containers[where].parent
    if where < 0:
        return False
    span = document.containers[where]
    column = parent == span.parent and document.holds_headline(home)  # beside that of the title
    usual = span.tag in _FLOW_TAGS or _wraps_line_or_list(document, where, index)
    alike = parent == span.parent and span.tag == document.containers[home].tag
    usual = usual or (not column and (alike or _holds_verse(document, where, last)))
    if usual and where not in listed:
        lines = [one for one in range(span.first, span.last + 1) if document.blocks[one].text]
        listed[where] = sum(1 for one in lines if is_item(document, one)) * 2 > len(lines)
    return usual and not listed[where]


def _holds_verse(document: Document, where: int, last: int) -> bool:
    """Tell whether the box opens right below the last line of text, buttons not counted, and has no link: a poem below
    its lead.
    """
    span = document.containers[where]
    lines = document.blocks[span.first : span.last + 1]
    opens = span.first > last and all(map(document.is_furniture, range(last + 1, span.first)))
    return opens and len(lines) > 1 and not any(line.links or line.heading for line in lines)


#: A list in an item of another is part of that.
_OF_LIST = frozenset(("li", "ul", "ol"))


def _wraps_line_or_list(document: Document, where: int, index: int) -> bool:
    """Tell whether the box holds one sentence, or one list or table without a link, and nothing else."""
    span = document.containers[where]
    if span.first == span.last:
        return document.blocks[index].text.endswith((*STOPS, ":"))
    inner = document.nearest(index, _LISTS)
    if inner < 0 or (document.containers[inner].first, document.containers[inner].last) != (span.first, span.last):
        return False
    return not any(document.blocks[one].links for one in range(span.first, span.last + 1))


def _without_heading(document: Document, last: int, end: int) -> int:
    """A short line right before something that is not the article is its heading, not a paragraph."""
    if end - 1 > last and end < len(document.blocks):
        block = document.blocks[end - 1]
        heads = block.heading or (block.text.isupper() and " " in block.text)
        if heads and len(block.text) <= 80 and not is_credit(block.text):
            return end - 1
    return end


def _home(document: Document, head: ArticleHead, first: int, last: int) -> int:
    """Return the element that holds the paragraphs and not the head, or -1 when head and paragraphs share theirs."""
    behind_lead = next((index for index in range(first + 1, last + 1) if is_text(document, index)), last)
    shared = document.common(behind_lead, last)
    if document.containers[shared].first == document.containers[shared].last:
        shared = around(document, unit(document, last))
    elif document.containers[shared].tag == "p":
        shared = document.containers[shared].parent
    while (
        document.containers[shared].tag in _OF_LIST
        and document.containers[document.containers[shared].parent].tag in _OF_LIST
    ):
        shared = document.containers[shared].parent
    return -1 if document.inside(shared, head.title.first) else shared


def signs_text(document: Document, index: int) -> bool:
    """Tell whether the line is a labelled author or source of the text, not of the picture right above it."""
    text = document.blocks[index].text
    if not is_credit(text) or not _PHOTOGRAPHER.match(text):
        return is_credit(text) and not is_one_of_entries(document, index)
    above = index - 1
    while above > 0 and names_picture_file(document.blocks[above].text):
        above -= 1
    return above < 0 or document.blocks[above].image is None


def fills_box(document: Document, index: int) -> bool:
    """Tell whether the line and the picture above it fill a box, as a caption does: the text may go on behind that."""
    block = document.blocks[index]
    if document.blocks[index - 1].image is None or block.is_linked or is_credit(block.text):
        return False
    return are_pair(document, index - 1)
