"""Lines right below a picture that are the text's: who signs it, what it quotes, its lead, its first line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from crawler.reading.byline.credits import is_signature
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.names import INITIALS, is_person
from crawler.reading.lines.series import box_within
from crawler.reading.lines.verse import is_stanza
from crawler.reading.page.document import Document
from crawler.reading.pictures.caption_words import names_photographer
from crawler.reading.pictures.dress import NAMED_CAPTION, element_of, floats, style_of

#: A lead of one sentence has so many letters at least, and so near below it stands the text.
_SHORTEST_LEAD, _NEAR = 60, 4
_STANZAS = 8
_SHORTEST_TOLD = 20
#: Elements round one picture behind which a template or an editor sets the words to it.
_DEEPEST = 4
_SET_SO = ("em", "i", "small", "figcaption")
_BOXES = ("div", "p", "span")


def signs_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether the last line of a text, below its last picture, is who signs it: initials, the whole name of a
    person in another element or in bold, or a name in bold in a paragraph of its own or set to the right in any.
    """
    block = document.blocks[line]
    if INITIALS.fullmatch(block.text):
        return True
    person = not block.is_italic and is_person(block.text)
    if block.container == document.blocks[picture].container:
        return person and block.is_bold
    if person and document.align(line) != "center":
        return True
    bold = document.containers[block.container].tag == "p" and block.is_bold and not block.is_italic
    set_so = bold or document.align(line) == "right"
    return set_so and is_signature(document, line)


def stands_apart(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line stands in a quotation that does not hold the picture, or in another row of a table, which
    spans the picture's cell and an empty one beside that.
    """
    quotation = document.nearest(line, ("blockquote",))
    if quotation >= 0 and not document.inside(quotation, picture):
        return True
    row = document.nearest(picture, ("tr",))
    return row >= 0 and not document.inside(row, line) and _spans_more(document, row, line)


def _spans_more(document: Document, row: int, line: int) -> bool:
    """Tell whether the cell of the line is alone in its row, and *row* has a cell without words or pictures besides."""
    own = document.nearest(line, ("tr",))
    if own < 0 or document.containers[own].parent != document.containers[row].parent:
        return False
    below, cells = (list(document.containers[one].element.iterchildren("td", "th")) for one in (own, row))
    empty = (cell for cell in cells if cell.find(".//img") is None and not "".join(cell.itertext()).strip())
    return len(below) == 1 < len(cells) and next(empty, None) is not None


def opens_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line is the first of the box of the text, beside which the picture stands alone, in an element
    of its own or in none, and is not set as nothing but captions are.
    """
    shared = document.common(picture, line)
    boxes = [box_within(document, shared, at) for at in (picture, line)]
    own, box = (document.containers[where] for where in boxes)
    if boxes[1] < 0 or (boxes[0] >= 0 and own.first != own.last) or box.first != line or own.tag == "tr":
        return False
    told = any(_is_told(document, at) for at in range(line + 1, box.last + 1))
    return told and not (document.blocks[line].is_italic or NAMED_CAPTION.search(style_of(document, line)[1]))


def _is_told(document: Document, index: int) -> bool:
    """Tell whether the line is of a text: a paragraph, or a shorter sentence."""
    block = document.blocks[index]
    return document.is_told(index) or (
        len(block.text) >= _SHORTEST_TOLD and block.text.endswith(".") and not block.links
    )


def floats_before(document: Document, picture: int, line: int) -> bool:
    """Tell whether text runs round the picture, and the line below is a sentence in an element within that of the
    picture, set as the next one is.
    """
    image, where = document.blocks[picture].image, document.blocks[picture].container
    box, words = document.containers[where], document.blocks[line].text
    if image is None or not floats(image) or document.containers[document.blocks[line].container].parent != where:
        return False
    if line >= box.last or not words.endswith(".") or names_photographer(words) or document.align(line) == "center":
        return False
    return bool(document.blocks[line + 1].text) and style_of(document, line) == style_of(document, line + 1)


def stands_over_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether a sentence of some length stands between the element of the picture and that of the text, all of
    them side by side: a template sets a lead so. Prose follows in the third.
    """
    following = line + 1
    if following >= len(document.blocks) or len(document.blocks[line].text) < _SHORTEST_LEAD:
        return False
    shared = document.common(line, following)
    boxes = [box_within(document, shared, at) for at in (line, following)]
    box, text = (document.containers[where] for where in boxes)
    if min(boxes) < 0 or document.common(picture, line) != shared:
        return False
    told = range(following, min(text.last, following + _NEAR) + 1)
    return box.first == box.last and text.last > text.first and any(is_text(document, at) for at in told)


def is_spaced_as_text(document: Document, picture: int, line: int) -> bool:
    """Tell whether empty lines part picture and line as they part either from its other neighbour, all in one element:
    a text parted by breaks, in which the picture is a paragraph of its own.
    """
    space, where = document.blocks[line].breaks, document.blocks[line].container
    if space < 2 or line != picture + 1 or document.blocks[picture].container != where:
        return False
    above, below = document.blocks[picture - 1 : picture], document.blocks[line + 1 : line + 2]
    beside = [(one, document.blocks[picture].breaks) for one in above] + [(one, one.breaks) for one in below]
    return any(one.container == where and breaks == space for one, breaks in beside)


def leaves_caption_empty(document: Document, picture: int, line: int) -> bool:
    """Tell whether the place for a caption, right behind the picture or the name of its file, holds no words, and the
    line is set otherwise than captions are.
    """
    block = document.blocks[line]
    if block.is_italic or document.align(line) == "center" or NAMED_CAPTION.search(style_of(document, line)[1]):
        return False
    node = document.blocks[picture].image
    if node is None and document.inside(document.blocks[picture].container, line):
        return False  # the name of a file, loose in the text
    for depth, element in _behind(element_of(document, picture) if node is None else node):
        if _holds(element):
            return False
        if _is_place(element) or (element.tag in _BOXES and depth == 0):
            return True
    return False


def _behind(node: Any) -> Iterator[tuple[int, Any]]:
    """Yield the elements behind *node* up to the next words, outwards, each with how far out it stands."""
    for depth in range(_DEEPEST):
        for element in node.itersiblings("*"):
            if (node.tail or "").strip():
                return
            yield depth, element
            node = element
        parent = node.getparent()
        if parent is None or (node.tail or "").strip():
            return
        node = parent


def _holds(element: Any) -> bool:
    return element.tag == "img" or element.find(".//img") is not None or bool("".join(element.itertext()).strip())


def _is_place(element: Any) -> bool:
    """Tell whether *element* is, or holds, one that captions are set in; a bare one with a class is a drawn sign."""
    return any(
        NAMED_CAPTION.search(one.get("class") or "") or (one.tag in _SET_SO and not one.get("class"))
        for one in element.iter("*")
    )


def opens_verse(document: Document, line: int, end: int) -> bool:
    """Tell whether the line opens a stanza of the text that ends at block *end*, whose lines are set alike, and most of
    which end no sentence: each of them would caption as well.
    """
    setting = _setting(document, line)
    run = list(takewhile(lambda at: _setting(document, at) == setting, range(line, min(line + _STANZAS, end))))
    lines = [document.blocks[at] for at in run]
    return is_stanza(lines) and sum(one.text.endswith(".") for one in lines) * 2 <= len(lines)


def _setting(document: Document, index: int) -> tuple[object, ...]:
    block = document.blocks[index]
    return (*style_of(document, index), document.align(index), block.is_italic, block.image is None)
