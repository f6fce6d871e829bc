"""What parts a head from its text: lists of other articles and boxes of the site, which end no article there."""

from __future__ import annotations

from functools import partial
from itertools import islice, takewhile

from archive.models import Related
from crawler.portals.base import Layout
from crawler.reading.body.asked import is_site_box
from crawler.reading.body.linked import list_of_others
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import is_ending, is_imprint
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.markers import ends_in_date, is_marker, is_text, markers_of
from crawler.reading.lines.names import is_name
from crawler.reading.lines.series import is_day_of_parts, same_series
from crawler.reading.page.blocks import PHRASE_STOPS, Container
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_document_link
from crawler.reading.related import openers_of, opens_list, read_list

#: A box that stands beside a text, and how many lines it has at most.
_SITE_BOXES, _LARGEST_BOX = ("aside", "table", "fieldset", "form", "nav"), 30

#: Elements that hold all of a page; boxes beside an article.
_OF_PAGE, _BESIDE = ("body", "html", "form"), ("aside", "footer", "nav")
#: Behind a box below the lead so many lines are looked at, and so many letters among them end as a text does.
_NEAR, _FEWEST_LETTERS, _FEWEST_ON_PAGE = 16, 40, 150
_SHORTEST_LINE, _FEWEST_ENTRIES, _MOST_BESIDE_DATE = 25, 2, 4


def past_boxes(document: Document, layout: Layout, start: int) -> int:
    """Return the block behind the lists of other articles, and boxes of links, that begin at block *start*, right below
    the head or a row of buttons there, and part it from the text; *start* if none do, or no text follows.
    """
    boxes = _boxes_from(document, layout, start)
    text = _text_from(document, boxes.stop) if boxes else -1
    return boxes.stop if text >= 0 and not _is_summed_up(document, boxes.start, boxes.stop, text) else start


def past_boxes_below_lead(document: Document, layout: Layout, title: int, lead: range) -> int:
    """Return the first block of the text that such lists and boxes part from its *lead*, its only paragraph above them,
    or -1. The text stands in the smallest element that holds *title* and lead, and is longer where that is the page.
    """
    paragraphs = list(islice((at for at in lead if document.blocks[at - 1].image is None), 2)) or [*lead[:1]]
    if len(paragraphs) != 1 or not is_text(document, paragraphs[0]):
        return -1
    shared = document.common(title, paragraphs[0])
    boxes = _boxes_from(document, layout, lead.stop)
    boxes = boxes or list_of_others(document, lead.stop) or _posting_box(document, lead.stop)
    if not boxes or not document.inside(shared, boxes.stop):
        return -1
    own = document.containers[shared]
    on_page = own.tag in _OF_PAGE
    below = range(boxes.stop, min(boxes.stop + _NEAR, own.last + 1))
    text = [at for at in takewhile(partial(_may_tell, document, title), below) if _tells_below(document, at, on_page)]
    if on_page and not any(same_series(document, paragraphs[0], at) for at in text):
        return -1  # a box of the site
    letters = sum([len(document.blocks[at].text) for at in text])
    enough = letters >= (_FEWEST_ON_PAGE if on_page else _FEWEST_LETTERS)
    return boxes.stop if enough and not _is_summed_up(document, boxes.start, boxes.stop, text[-1]) else -1


def _posting_box(document: Document, start: int) -> range:
    """Return the blocks of the box that begins at block *start* and holds a date and, if anything, names besides, with
    the buttons below it; empty if none does.
    """
    for where in document.ancestors(document.blocks[start].container) if start < len(document.blocks) else ():
        box = document.containers[where]
        if box.first < start or box.last - box.first >= _MOST_BESIDE_DATE:
            break
        lines = [document.blocks[at].text for at in range(box.first, box.last + 1) if document.blocks[at].text]
        dated = [line for line in lines if is_date(line)]
        posted = dated and all(line in dated or is_name(line, True) for line in lines)
        if posted and not is_day_of_parts(document, start):
            below = range(box.last + 1, len(document.blocks))
            return range(start, next((at for at in below if not _is_of_page(document, at)), len(document.blocks)))
    return range(0)


def _may_tell(document: Document, title: int, index: int) -> bool:
    """Tell whether the line may be one of a text: no link, nothing of the page, and in no box beside the *title*."""
    block = document.blocks[index]
    if not block.text:
        return True
    beside = document.nearest(index, _BESIDE)
    if block.is_linked or (beside >= 0 and not document.inside(beside, title)):
        return False
    return not (is_ending(block.text) or is_imprint(block.text))


def _tells_below(document: Document, index: int, on_page: bool) -> bool:
    """Tell whether the line ends as one of a text or an item of its lists does, or is as long (not *on_page*)."""
    text = document.blocks[index].text
    told = text.endswith(PHRASE_STOPS) or (len(text) >= _SHORTEST_LINE and not on_page)
    return told and not document.is_tool(index) and index not in document.asked


def _boxes_from(document: Document, layout: Layout, start: int) -> range:
    """Return the blocks of the lists and boxes that begin at block *start* or right below a row of buttons there."""
    openers, markers = openers_of(layout), markers_of(layout)
    first = index = next((at for at in range(start, len(document.blocks)) if not _is_of_page(document, at)), start)
    while index < len(document.blocks):
        found: list[Related] = []
        if opens_list(document.blocks[index], openers):
            behind = read_list(document, layout, index + 1, markers, found)
        else:
            known = is_marker(document, markers, index)
            behind = _past_box(document, index) if known else _past_entries(document, index)
        if behind <= index + 1:
            break
        index = behind
    while index > first and document.blocks[index - 1].image is not None and not document.blocks[index - 1].image_link:
        index -= 1  # it opens the text
    return range(first, index)


def _is_of_page(document: Document, index: int) -> bool:
    return bool(document.blocks[index].text) and document.is_of_page(index)


def _past_box(document: Document, heading: int) -> int:
    """Return the block behind the box of the site that block *heading* opens, or behind the links, no files, below it;
    that block itself where there is neither.
    """
    box = _headed_by(document, heading)
    of_site = box and box.tag in _SITE_BOXES and (box.tag == "aside" or is_site_box(document, box))
    if box and (of_site or _holds_entries(document, box)):
        return box.last + 1
    index = heading + 1
    while index < len(document.blocks):
        block = document.blocks[index]
        linked = block.is_linked and not block.heading and not any(is_document_link(href) for href, _ in block.links)
        if not (linked or index in document.asked or block.image_link):
            break
        index += 1
    return index if index > heading + 1 else heading


def _headed_by(document: Document, heading: int) -> Container | None:
    """Return the smallest box that the line *heading* opens and that holds other lines, but not a page of them."""
    boxes = map(document.containers.__getitem__, document.ancestors(document.blocks[heading].container))
    return next((box for box in boxes if box.first == heading < box.last <= heading + _LARGEST_BOX), None)


def _past_entries(document: Document, heading: int) -> int:
    """Return the block behind the box of entries that the heading at that block opens, or the block itself."""
    box = _headed_by(document, heading) if document.blocks[heading].heading else None
    return box.last + 1 if box and _holds_entries(document, box) else heading


def _holds_entries(document: Document, box: Container) -> bool:
    """Tell whether below its heading the box holds titles of other articles, and besides them dates and counters."""
    lines = [at for at in range(box.first + 1, box.last + 1) if document.blocks[at].text]
    titles = sum(document.blocks[at].is_linked for at in lines)
    others = [at for at in lines if not document.blocks[at].is_linked]
    return titles >= _FEWEST_ENTRIES and all(ends_in_date(document, at) or _is_of_page(document, at) for at in others)


def _text_from(document: Document, start: int) -> int:
    """Return the paragraph at block *start*, or below a picture, its caption, credits and lines asked of readers; -1 if
    none stands there, or it does in a box beside the article.
    """
    for index in range(start, len(document.blocks)):
        block = document.blocks[index]
        if is_text(document, index):
            beside = document.nearest(index, ("aside", "footer", "nav"))
            return index if beside < 0 or document.holds_headline(beside) else -1
        captioned = index > start and document.blocks[index - 1].image is not None
        passed = captioned or index in document.asked or _is_of_page(document, index) or _tells(document, index)
        if block.text and not passed:
            return -1
    return -1


def _tells(document: Document, index: int) -> bool:
    """Tell whether the line opens a text that is no paragraph yet: a heading, how a speech begins, a credit, or any
    beside the paragraph below it.
    """
    block, below = document.blocks[index], min(index + 1, len(document.blocks) - 1)
    if block.links:
        return False
    opens = block.heading > 0 or block.text[-1:] in tuple("!:,") or is_credit(block.text)
    return opens or (is_text(document, below) and same_series(document, index, below))


def _is_summed_up(document: Document, heading: int, end: int, text: int) -> bool:
    """Tell whether block *text* belongs to the last entry between *heading* and *end*: a box holds both alone."""
    last = next((at for at in range(end - 1, heading, -1) if document.blocks[at].links), heading)
    return not document.inside(document.common(last, text), heading)
