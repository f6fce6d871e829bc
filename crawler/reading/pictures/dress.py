"""How lines beside a picture are set: as captions are, or as the text is."""

from __future__ import annotations

from typing import Any

from crawler.reading.page.document import Document
from crawler.reading.pictures.caption_words import reports

#: How a paragraph is set: its tag, class and style.
Style = tuple[str, str, str]


def style_of(document: Document, index: int) -> Style:
    """Return how the element of block *index* is set."""
    container = document.containers[document.blocks[index].container]
    return container.tag, container.element.get("class") or "", container.element.get("style") or ""


def is_like_above(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line is parted from the picture, and set, as the paragraph above the picture is."""
    above = picture - 1
    if not document.is_prose(above):
        return False
    one, two, three = document.blocks[above], document.blocks[picture], document.blocks[line]
    if one.container == three.container:
        # breaks, counted from the last words on, part captions from pictures, too
        return two.container == one.container and 1 < two.breaks < three.breaks - 1 and reports(three.text, 0)
    boxes = (document.containers[one.container], document.containers[three.container])
    return all(box.first == box.last for box in boxes) and style_of(document, above) == style_of(
        document, line
    ) != style_of(document, picture)


def is_in_small_print(element: Any) -> bool:
    """Tell whether *element* holds nothing but words in small print."""
    return len(element) == 1 and opens_in_small_print(element)


def opens_in_small_print(element: Any) -> bool:
    """Tell whether the first words of *element* stand in small print."""
    if not len(element) or (element.text or "").strip() or (element[0].tail or "").strip():
        return False
    return element[0].tag == "small" or (element[0].tag == "font" and element[0].get("size") in ("1", "-1", "-2"))
