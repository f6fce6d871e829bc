"""Where the pictures of a text stand: the elements, and lines that name the file of one that is lost."""

from __future__ import annotations

from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.pictures.advertised import words_of_advertisement
from crawler.reading.pictures.collection import Pictures
from crawler.reading.pictures.links import LAST_LETTERS, is_picture_link, names_picture_file, picture_url
from crawler.reading.pictures.photographs import is_foreign, words_of_scale


def find_places(document: Document, start: int, end: int, pictures: Pictures) -> list[tuple[int, str, str | None]]:
    """Return (block, address, alt) of each picture in blocks *start* to *end*; a line that names a file is one when no
    picture stands by it. *pictures* is told which blocks are neither text nor caption.
    """
    found: list[tuple[int, str, str | None]] = []
    for index in _may_be_pictures(document, start, end):
        block = document.blocks[index]
        if block.image is not None:
            pictures.blocks.add(index)
            url = None
            if is_foreign(document, index):
                pictures.blocks.update(words_of_advertisement(document, index) | words_of_scale(document, index))
            else:
                url = picture_url(block.image, document.head.base)
            if url:
                found.append((index, url, clean(block.image.get("alt") or "") or None))
        elif names_picture_file(block.text):
            pictures.blocks.add(index)
            if _next_is_picture(document, index, end):
                continue
            if not (found and found[-1][0] >= index - 1):
                href = next((href for href, _ in block.links if is_picture_link(href)), block.text)
                found.append((index, absolute(document.head.base, href) or href, None))
            else:
                found[-1] = (index, *found[-1][1:])
    return found


def _may_be_pictures(document: Document, start: int, end: int) -> list[int]:
    """Return the blocks *start* to *end* that are pictures, or end as the name of a picture's file does."""
    inside = enumerate(document.blocks[start:end], start)
    return [
        index
        for index, block in inside
        if block.image is not None or ((text := block.text) and text[-1] in LAST_LETTERS)
    ]


def _next_is_picture(document: Document, index: int, end: int) -> bool:
    return index + 1 < end and document.blocks[index + 1].image is not None
