"""Links that a portal sets between head and text, articles it refers to, contents: they end no article."""

from __future__ import annotations

from itertools import islice, takewhile

from crawler.reading.lines.boilerplate import is_ending
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.series import around, box_within, same_dress, same_series, unit
from crawler.reading.page.document import Document
from crawler.reading.pictures.dress import floats

_MOST_LINES = 8
#: The text stands in a box, not beside the links, and in none of the site's.
_NO_HOME = frozenset(("p", "li", "td", "footer", "aside", "nav"))
_NO_PLACE = frozenset(("li", "footer", "aside", "nav"))
_WHOLE_LINE = 0.9
_FEW, _SHORTEST_ITEM = 3, 25
#: Pictures, their captions and a table of figures above the first paragraph take no more.
_LONGEST_OPENING = 80


def is_inset(document: Document, title: int, lead: int, text: int) -> bool:
    """Tell whether nothing but such links, in a box of their own, parts block *lead* from block *text*.

    The text stands in a box of the element that holds title and lead, with no link above it and few below.
    """
    shared = document.common(lead, text)
    if shared != document.common(title, lead) or document.containers[shared].tag in ("body", "html"):
        return False
    first = _home_of_text(document, shared, lead, text)
    lines = range(lead + 1, first)
    if not 0 < len(lines) <= _MOST_LINES or document.inside(document.common(lines[0], lines[-1]), lead):
        return False
    return all(_may_be_set_in(document, line) for line in lines)


def _home_of_text(document: Document, shared: int, lead: int, text: int) -> int:
    """Return where the box of the text, right below *shared*, begins; 0 if it is none that holds a text."""
    home = box_within(document, shared, text)
    if home < 0 or document.containers[home].tag in _NO_HOME or document.inside(home, lead):
        return 0
    span = document.containers[home]
    # lists of other articles may stand in the box of the text, too
    inside = list(takewhile(lambda block: not is_ending(block.text), document.blocks[span.first : span.last + 1]))
    above = any(block.links for block in document.blocks[span.first : text])
    return 0 if above or sum(block.is_linked for block in inside) * 4 > len(inside) else span.first


def _may_be_set_in(document: Document, line: int) -> bool:
    """Tell whether the line is one link, without a date, or nothing to read."""
    block = document.blocks[line]
    if not block.text:
        return True
    if block.heading or is_ending(block.text):
        return False
    return block.linked >= len(block.text) * _WHOLE_LINE or document.is_furniture(line)


def past_links(document: Document, title: int, lead: int, index: int) -> int:
    """Return the block behind a list of links to other articles that begins at *index*, below block *lead*, if the box
    of a text follows, all in the element that holds title and lead; *index* itself otherwise.
    """
    where = document.nearest(index, ("ul", "ol")) if document.blocks[index].is_linked else -1
    shared = document.common(lead, index) if where >= 0 else -1
    if shared < 0 or document.containers[where].first != index or shared != document.common(title, lead):
        return index
    lines = range(index, document.containers[where].last + 1)
    if len(lines) > _MOST_LINES or lines.stop >= len(document.blocks) or not document.inside(shared, lines.stop):
        return index
    follows = _home_of_text(document, shared, lead, lines.stop) == lines.stop
    return lines.stop if follows and all(_may_be_set_in(document, at) for at in lines) else index


def is_set_in(document: Document, title: int, marker: int) -> bool:
    """Tell whether the heading *marker* and nothing but links below it fill a box among the paragraphs of a text, in an
    element without the *title* unless the text runs round the box: one of the lines right below the box is set as one
    right above it, or is a paragraph where the box opens that element, with nothing but a lead above it, or where no
    text stands above the box in it.
    """
    if not _heads_links(document, marker):
        return False
    span = document.containers[document.common(marker, marker + 1)]
    if span.first != marker or not marker < span.last <= marker + _MOST_LINES:
        return False
    home = document.containers[span.parent]
    if document.inside(span.parent, title) and not floats(span.element):
        return False
    links = all(block.is_linked for block in document.blocks[marker + 1 : span.last + 1] if block.text)
    below = [at for at in range(span.last + 1, home.last + 1)[:_MOST_LINES] if document.blocks[at].text][:_FEW]
    if not (links and any(_is_told(document, at) for at in below)):
        return False
    if home.first == marker:  # in the box of the text, whose lead stands above
        alone = len(list(islice((at for at in range(title + 1, marker) if is_text(document, at)), 2))) < 2
        return alone and home.tag not in _NO_PLACE and any(map(document.is_prose, below))
    return _goes_on(document, range(home.first, marker), below)


def heads_part(document: Document, above: int, marker: int) -> bool:
    """Tell whether the line *marker*, worded like the heading of a box, heads a part of a text: its box opens higher
    up, right below block *above*, a head or lead, has no link down to there, and a paragraph of its series follows.
    """
    home = document.containers[around(document, unit(document, marker))]
    opening = range(home.first, marker)
    if not 0 < len(opening) <= _LONGEST_OPENING or any(document.blocks[at].text for at in range(above + 1, home.first)):
        return False
    lines = range(marker + 1, min(marker + 1 + _MOST_LINES, home.last + 1))
    told = next((at for at in lines if is_text(document, at)), -1)
    if told < 0 or home.first <= above or any(document.blocks[at].links for at in range(home.first, told)):
        return False
    return same_series(document, marker, told)


def is_linked_among(document: Document, title: int, index: int) -> bool:
    """Tell whether block *index* stands in a box of few lines, each a link, in an element without the *title*: a line
    right above the box is text, and one right below it is set as one above it; or the element is that of the text,
    which begins below the box and a picture, a table or a question.
    """
    box = _box_of_links(document, index)
    if box < 0 or document.inside(home := document.containers[box].parent, title):
        return False
    span, outer = document.containers[box], document.containers[home]
    below = [at for at in range(span.last + 1, outer.last + 1)[:_MOST_LINES] if document.blocks[at].text][:_FEW]
    return _goes_on(document, range(outer.first, span.first), below)


def _goes_on(document: Document, lines: range, below: list[int]) -> bool:
    """Tell whether one of *below* is set as one of *lines* right above a box; or, where none of these is text, whether
    they open a text that *below* tell.
    """
    above = [at for at in lines[-_MOST_LINES:] if document.blocks[at].text]
    if any(_is_told(document, at) for at in above):
        return any(same_dress(document, one, other) for one in above for other in below)
    return _opens(document, lines) and _tell(document, below)


def _opens(document: Document, lines: range) -> bool:
    """Tell whether *lines*, the first of an element, lead nowhere and head no list."""
    blocks = document.blocks[lines.start : lines.stop]
    if not 0 < len(blocks) <= _LONGEST_OPENING:
        return False
    return not any(block.links or block.image_link or is_ending(block.text) for block in blocks)


def _tell(document: Document, lines: list[int]) -> bool:
    """Tell whether a paragraph is among *lines*, or most are text."""
    return any(map(document.is_prose, lines)) or sum(_is_told(document, at) for at in lines) * 2 > len(lines)


def _is_told(document: Document, index: int) -> bool:
    return is_text(document, index) or _is_item_told(document, index)


def _box_of_links(document: Document, index: int) -> int:
    """Return the outermost element round block *index* that holds few lines, each a link to another page, or -1."""
    if not document.blocks[index].is_linked:
        return -1
    found = -1
    for where in document.ancestors(document.blocks[index].container):
        box = document.containers[where]
        lines = document.blocks[box.first : box.last + 1]
        if len(lines) > _MOST_LINES or not all(block.is_linked or not block.text for block in lines):
            break
        found = where
    return found


def _is_item_told(document: Document, index: int) -> bool:
    """Tell whether the line is an item of a list, as long as a phrase, that leads nowhere."""
    block = document.blocks[index]
    return document.list_item(index) >= 0 and not block.links and len(block.text) >= _SHORTEST_ITEM


def _heads_links(document: Document, index: int) -> bool:
    """Tell whether the line heads a list of others, and is no link itself as the line below is."""
    if index + 1 >= len(document.blocks) or not document.blocks[index + 1].is_linked:
        return False
    return not document.blocks[index].links and is_ending(document.blocks[index].text)
