"""How lines beside a picture are set: as captions are, or as the text is."""

from __future__ import annotations

import re
from typing import Any

from crawler.reading.lines.markers import is_text
from crawler.reading.page.blocks import Container
from crawler.reading.page.document import Document
from crawler.reading.page.setting import size_of
from crawler.reading.page.words import CAPITALS
from crawler.reading.pictures.caption_words import may_caption, names_photographer
from crawler.reading.pictures.links import is_picture_link

_FLOAT = re.compile(r"float\s*:\s*(?:left|right|inline)", re.I)

#: A caption in a box with its picture has so many letters at most, and so has a plain line below one.
PLAIN = 200
#: It looks back from the mark: to look for abbreviations at each letter costs sixteen times as much. Who took a picture
#: is told behind its caption and makes no second sentence.
SENTENCE_BREAK = re.compile(rf"[.!?…](?<!\bTP.)(?<!\bThS.)(?<!\bTS.)(?<!\bMr.)(?<!\bMs.)”?\s+(?!Ảnh\b)[{CAPITALS}]")
NAMED_CAPTION = re.compile(r"caption|chu-?thich|chuthich", re.I)
#: Pixels of text that says nothing of its size.
_USUAL_SIZE = 14.0
#: So many lines beside a picture and its caption are compared with that.
_NEAR = 3
_SHORTEST = 20
#: How a paragraph is set: its tag, class and style.
Style = tuple[str, str, str]


def style_of(document: Document, index: int) -> Style:
    """Return how the element of block *index* is set."""
    container = document.containers[document.blocks[index].container]
    return container.tag, container.element.get("class") or "", container.element.get("style") or ""


def is_like_above(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line and the paragraph above the picture are set alike, each in its element, the picture not."""
    above, blocks = picture - 1, document.blocks
    if not is_text(document, above) or blocks[above].container == blocks[line].container:
        return False
    boxes = (document.containers[blocks[index].container] for index in (above, line))
    one, two, three = ((style_of(document, index), document.align(index)) for index in (above, picture, line))
    return all(box.first == box.last for box in boxes) and one == three != two


def stands_alone(document: Document, picture: int) -> bool:
    """Tell whether the element of the picture holds nothing else."""
    box = document.containers[document.blocks[picture].container]
    return box.first == box.last


def is_one_of_list(document: Document, picture: int, line: int, head: set[int]) -> bool:
    """Tell whether the line is one of at least three short ones set alike, each in its element: one or two above the
    picture, which is set in another way, and none of them of the *head*, the rest below.
    """
    if picture < 2 or line + 1 >= len(document.blocks) or style_of(document, picture) == style_of(document, line):
        return False
    near = [at not in head and _is_such(document, at, line) for at in (picture - 2, picture - 1, line + 1)]
    return near[1] and (near[0] or near[2])


def _is_such(document: Document, index: int, line: int) -> bool:
    """Tell whether block *index* is a short line in an element of its own, set as block *line* is."""
    block = document.blocks[index]
    if not block.text or block.links or block.container == document.blocks[line].container or document.is_prose(index):
        return False
    alike = document.align(index) == document.align(line) and style_of(document, index) == style_of(document, line)
    ends = block.text.endswith(".") == document.blocks[line].text.endswith(".")
    return alike and ends and not block.heading and not block.is_italic


def is_in_small_print(element: Any) -> bool:
    """Tell whether *element* holds nothing but words in small print."""
    return len(element) == 1 and opens_in_small_print(element)


def opens_in_small_print(element: Any) -> bool:
    """Tell whether the first words of *element* stand in small print."""
    if not len(element) or (element.text or "").strip() or (element[0].tail or "").strip():
        return False
    return element[0].tag == "small" or (element[0].tag == "font" and element[0].get("size") in ("1", "-1", "-2"))


def stands_as_caption(document: Document, picture: int, line: int) -> bool:
    """The line shares a small element with the picture, or is set as captions are."""
    block = document.blocks[line]
    shared = document.common(picture, line)
    box = document.containers[shared]
    if box.last - box.first <= 2 and box.tag != "body" and not holds_text(document, box, line):
        return shared == document.blocks[picture].container or len(block.text) <= PLAIN
    container = document.containers[block.container]
    if NAMED_CAPTION.search(container.element.get("class") or ""):
        return True
    if is_in_small_print(container.element) or _is_smaller(document, picture, line):
        return True
    return block.is_italic or (document.align(line) == "center" and not SENTENCE_BREAK.search(block.text))


def leads_where_picture_does(document: Document, picture: int, line: int) -> bool:
    """Tell whether one link holds the picture and the line right below, and nothing else: both lead to the picture."""
    link, block = document.blocks[picture].image_link, document.blocks[line]
    if not link or line != picture + 1 or [href for href, _ in block.links] != [link] or not is_picture_link(link):
        return False
    box = document.containers[document.common(picture, line)]
    return block.links[0][1] == block.text and (box.first, box.last) == (picture, line)


def _is_smaller(document: Document, picture: int, line: int) -> bool:
    """Tell whether a style sets the line in smaller type than the text near it: below, or else above the picture."""
    size = size_of(element_of(document, line))
    if size is None:
        return False
    below = range(line + 1, min(line + 1 + _NEAR, len(document.blocks)))
    above = range(picture - 1, max(picture - 1 - _NEAR, -1), -1)
    near = [at for at in (*below, *above) if document.blocks[at].text and not document.blocks[at].links]
    text = next((at for at in near if is_text(document, at)), near[0] if near else line)
    return size < (size_of(element_of(document, text)) or _USUAL_SIZE) - 1


def is_set_off(document: Document, picture: int, end: int) -> bool:
    """Tell whether the line below the picture is its caption by how it is set, or stands in its figure or table."""
    line = picture + 1
    if line >= end or not document.blocks[line].text or not may_caption(document.blocks[line]):
        return False
    boxed = document.nearest(picture, ("figure", "table"))
    if boxed >= 0 and document.containers[boxed].first == picture and document.containers[boxed].last == line:
        return True
    return stands_as_caption(document, picture, line)


def sets_off_beside(document: Document, picture: int, pictures: list[int], end: int) -> bool:
    """Tell whether the caption of one of *pictures* in the element of *picture* is set as captions are."""
    own = document.blocks[picture].container
    beside = (other for other in pictures if document.blocks[other].container == own)
    return any(is_set_off(document, other, end) for other in beside)


def element_of(document: Document, line: int) -> Any:
    """Return the element that holds block *line*."""
    return document.containers[document.blocks[line].container].element


def holds_text(document: Document, box: Container, line: int) -> bool:
    """Tell whether a paragraph besides *line* stands in *box*: a short text then, no frame of a picture."""
    return any(_is_of_text(document, index, line) for index in range(box.first, box.last + 1) if index != line)


def _is_of_text(document: Document, index: int, line: int) -> bool:
    """Tell whether block *index* is a paragraph, or a short one that is a sentence as *line* is, set alike."""
    words = [document.blocks[at].text for at in (index, line)]
    short = len(words[0]) >= _SHORTEST and all(one.endswith(".") for one in words) and not names_photographer(words[1])
    return document.is_prose(index) or (short and style_of(document, index) == style_of(document, line))


def is_frame(document: Document, index: int) -> bool:
    """Tell whether the element of block *index* is a small one of its own."""
    box = document.containers[document.blocks[index].container]
    return box.last - box.first <= 4


def floats(image: Any) -> bool:
    """Tell whether text runs round the picture."""
    if (image.get("align") or "").lower() in ("left", "right"):
        return True
    return _FLOAT.search(image.get("style") or "") is not None
