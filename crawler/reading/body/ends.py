"""How texts end but with a paragraph: a list alone or one short sentence below the lead, or a photograph."""

from __future__ import annotations

from itertools import takewhile

from crawler.reading.body.insets import past_links
from crawler.reading.byline.credits import is_signature
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import is_ending, is_footer, names_advertisement
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.series import are_pair, box_within, same_series
from crawler.reading.lines.verse import is_verse
from crawler.reading.page.blocks import PHRASE_STOPS, STOPS
from crawler.reading.page.document import Document
from crawler.reading.pictures.photographs import photograph

_SHORTEST_ITEM, _FEWEST_ITEMS = 15, 2
#: So many lines stand below a picture in its frame.
_LONGEST_FRAME = 2
#: What stands behind the element of an article: the next one, a box about the site.
_OTHERS = frozenset(("article", "aside", "footer"))


def other_begins(document: Document, title: int, start: int, limit: int) -> int:
    """Return where an ``<article>``, ``<aside>`` or ``<footer>`` begins behind the ``<article>`` or ``<main>`` that
    holds the title and text: the next article, a box about the site. *limit* if there is none before it.
    """
    own = document.nearest(title, ("article",))
    own = own if own >= 0 else document.nearest(title, ("main",))
    if own < 0:
        return limit
    last = document.containers[own].last
    if not any(is_text(document, index) for index in range(start, min(last + 1, limit))):
        return limit
    behind = (box.first for box in document.containers if box.tag in _OTHERS and last < box.first <= box.last)
    return min(min(behind, default=limit), limit)


def end_below_lead(document: Document, title: int, lead: int, limit: int) -> int:
    """Return the last block of a list, of a poem, or the one short sentence, right below block *lead* in the box of the
    text, beside that of the lead; *lead* itself if none stands there.
    """
    if (verse := _end_of_verse(document, title, lead, limit)) > lead:
        return verse
    index = lead + 1
    while index < limit and document.is_furniture(index):
        index += 1
    index = past_links(document, title, lead, index) if index < limit else index
    if index >= limit or document.blocks[index].links or not document.inside(document.common(lead, index), title):
        return lead
    if document.list_item(index) >= 0:
        items = document.containers[document.nearest(index, ("ul", "ol"))]
        whole = items.first == index and items.last < limit and _is_told(document, range(index, items.last + 1))
        return items.last if whole else lead
    return index if _is_sentence(document, index) else lead


def _end_of_verse(document: Document, title: int, lead: int, limit: int) -> int:
    """Return the last block of the poem that fills a box below block *lead*, lines of the page and figures between them
    not counted; *lead* itself where there is none.
    """
    index = lead + 1
    while index < limit and (figure := past_figure(document, index) or document.is_of_page(index)):
        index = max(figure, index + 1)
    if index >= limit or not document.inside(document.common(lead, index), title):
        return lead
    boxes = (document.containers[at] for at in document.ancestors(document.blocks[index].container))
    own = takewhile(lambda box: box.first == index and box.last < limit, boxes)
    return max((box.last for box in own if is_verse(document.blocks[index : box.last + 1])), default=lead)


def _is_told(document: Document, items: range) -> bool:
    """Tell whether the items of a list are told: none is a link or a button, and each or the last ends as a phrase."""
    lines = [document.blocks[index] for index in items if document.blocks[index].text]
    if len(lines) < _FEWEST_ITEMS or any(line.links or len(line.text) < _SHORTEST_ITEM for line in lines):
        return False
    if any(document.is_of_page(index) for index in items if document.blocks[index].text):
        return False
    return all(line.text.endswith(PHRASE_STOPS) for line in lines)


def _is_sentence(document: Document, index: int) -> bool:
    """Tell whether a paragraph opens its box and is a sentence, of nothing but the article."""
    block = document.blocks[index]
    own = document.containers[block.container]
    if own.tag != "p" or document.containers[own.parent].first != index or block.heading:
        return False
    if len(block.text) < _SHORTEST_ITEM or not block.text.endswith(STOPS) or index in document.asked:
        return False
    of_page = document.is_tool(index) or is_credit(block.text) or is_ending(block.text) or is_footer(block.text)
    return not of_page


def may_be_last(document: Document, home: int, last: int, index: int, signed: bool) -> bool:
    """Tell whether the picture, behind the last paragraph, is the article's: it stands where a paragraph may, behind a
    signature a photograph only, that of no other article and no author.
    """
    if signed and _is_of_others(document, index):
        return False
    beside = same_series(document, last, index) or (signed and _is_pair_beside(document, last, index))
    framed = beside and index == last + 1 and document.nearest(index, ("figure",)) >= 0
    belongs = framed or (document.inside(home, index) if home >= 0 else beside)
    tags = [document.containers[document.blocks[at].container].tag for at in (last, index)]
    return belongs and photograph(document, index, drawn=beside and tags[0] == tags[1] and not signed) is not None


def _is_of_others(document: Document, index: int) -> bool:
    """Tell whether the picture is an advertisement, or fills a box with a link or somebody's name below it alone."""
    if names_advertisement(document.blocks[index - 1].text):
        return True
    if index + 1 >= len(document.blocks) or not are_pair(document, index):
        return False
    return bool(document.blocks[index + 1].links) or is_signature(document, index + 1)


def _is_pair_beside(document: Document, last: int, index: int) -> bool:
    """Tell whether the picture and a line below it fill a box that stands beside block *last*."""
    where = box_within(document, document.common(last, index), index)
    box = document.containers[where]
    return where >= 0 and (box.first, box.last) == (index, index + 1)


def past_like_frame(document: Document, last: int, index: int) -> int:
    """Return the block behind the box that holds the picture of block *index* and its caption, if block *last* is the
    caption of a picture in one of the same tag beside it: a report in pictures ends so. 0 for any other.
    """
    shared = document.common(last, index)
    boxes = [box_within(document, shared, at) for at in (last, index)]
    mine, its = (document.containers[where] for where in boxes)
    if min(boxes) < 0 or mine.tag != its.tag or (mine.last, its.first) != (last, index):
        return 0
    if max(mine.last - mine.first, its.last - its.first) > _LONGEST_FRAME or document.blocks[mine.first].image is None:
        return 0
    return 0 if any(document.blocks[at].links for at in range(its.first, its.last + 1)) else its.last + 1


def past_caption(document: Document, index: int, limit: int) -> int:
    """Return the block behind the picture of block *index* and its caption: the line that shares a box with it alone,
    or is set as captions are right below it. Behind a signature no other line is the article's.
    """
    line = index + 1
    if line >= limit or document.blocks[line].links or document.blocks[line].heading or document.is_of_page(line):
        return line
    set_so = document.blocks[line].is_italic or document.align(line) == "center"
    return line + 1 if are_pair(document, index) or (set_so and same_series(document, index, line)) else line


def past_figure(document: Document, index: int) -> int:
    """Return the block behind the ``<figure>`` that holds the picture of block *index*; 0 when none does."""
    figure = document.nearest(index, ("figure",))
    return document.containers[figure].last + 1 if figure >= 0 else 0
