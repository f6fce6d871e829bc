"""Calls to the reader that a site sets between two paragraphs: to follow it, to fetch its app, to take its newsletter.

An author may write the same words; a call stands in a box that is not made as the paragraphs are.
"""

from __future__ import annotations

import re

from crawler.reading.body.linked import is_of_site
from crawler.reading.lines.boilerplate import LINE_LIMIT
from crawler.reading.lines.series import unit
from crawler.reading.page.apart import Apart
from crawler.reading.page.document import Document

_LONGEST = 160
_NETWORK = (
    r"(?:(?:trang|kênh|nền tảng|fanpage|ứng dụng|mạng xã hội) )?(?:zalo|facebook|fanpage|google news|google tin tức|"
    r"youtube|tiktok|telegram|viber|instagram|twitter|x|linkedin|threads|whatsapp|lotus)(?: oa)?"
)
_ASK = (
    r"(?:[^.!?…]{2,60}[.!?…] )?(?:(?:hãy|mời|kính mời|xin mời|nhấn|bấm|please) )?(?:(?:bạn(?: đọc)?|độc giả|quý vị) )?"
)
_CALL = re.compile(
    rf"{_ASK}(?:(?:theo dõi|kết nối(?: với)?|quan tâm|thích|follow|like|join|find)\b.{{2,80}}? "
    rf"(?:trên|qua|tại|on) {_NETWORK}(?:(?:,| và| hoặc|/| &| and| or) {_NETWORK}){{0,4}}"
    r"|(?:tải(?: về)?|cài(?: đặt)?|download|get|install) (?:ngay )?(?:ứng dụng|app|the app)\b.{0,50} "
    r"(?:để|to|và|and) (?:nhận|đọc|xem|cập nhật|theo dõi|nghe|get|read|follow|receive)\b.{2,50}"
    r"|(?:đăng ký|nhập e-?mail|để lại e-?mail|subscribe|sign up)\b.{0,30}(?:bản tin|nhận tin|newsletter)\b.{0,50})"
    r"[.!…]?",
    re.I,
)
#: One of these stands in each; a look at them spares most lines the pattern.
_SIGNS = ("trên ", "qua ", "tại ", "on ", "ứng dụng", "app", "bản tin", "nhận tin", "newsletter")
_ON = (" trên", " qua", " tại", " on")
_LAST_OF_ON = frozenset("nai")
_BOXES = frozenset(("div", "section", "center", "aside"))
_REACH = 3


def call_lines(document: Document, apart: Apart, told: range) -> set[int]:
    """Return the lines that are such a call among the paragraphs *told*: in a box of its own with a name, or, of the
    short lines *apart*, one that the picture behind it ends, a link to another site.
    """
    ends = [line for line in apart.short if line[1][-1] in _LAST_OF_ON and line[0] in told]
    found = {index for index, text in ends if text.endswith(_ON) and _leads_to_picture(document, index, text)}
    for box in document.opened(told.start, told.stop)[1]:
        if box.first != box.last or box.tag not in _BOXES or box.first in found:
            continue  # most boxes
        block = document.blocks[box.first]
        short = 0 < len(block.text) <= (_LONGEST if block.links else LINE_LIMIT)
        if short and any(map(block.text.__contains__, _SIGNS)) and _is_call(document, box.first):
            found.add(box.first)
    return found


def _leads_to_picture(document: Document, index: int, text: str) -> bool:
    """Tell whether the line asks to follow the site "on" the network whose sign stands right behind it."""
    if index + 1 >= len(document.blocks):
        return False
    link = document.blocks[index + 1].image_link
    return link is not None and not is_of_site(document, link) and _CALL.fullmatch(f"{text} Google News") is not None


def _is_call(document: Document, index: int) -> bool:
    box = document.containers[unit(document, index)]
    named = box.tag == "aside" or (box.tag in _BOXES and bool(box.element.get("class")))
    return named and _CALL.fullmatch(document.blocks[index].text) is not None and _stands_apart(document, index)


def _stands_apart(document: Document, index: int) -> bool:
    """Tell whether the box of the line is of another make than those of the paragraphs near it."""
    near = range(max(index - _REACH, 0), min(index + _REACH + 1, len(document.blocks)))
    made = {_make(document, line) for line in near if line != index and document.is_prose(line)}
    return bool(made) and _make(document, index) not in made


def _make(document: Document, index: int) -> tuple[str, str]:
    box = document.containers[unit(document, index)]
    return box.tag, box.element.get("class") or ""
