"""What the words of a line say of it as a caption: that it may be one, names a photographer, or reports."""

from __future__ import annotations

import re

from crawler.reading.byline.labels import is_credit
from crawler.reading.page.blocks import Block
from crawler.reading.pictures.frames import LONGEST

_REPORTS = re.compile(
    r"\b(?:cho (?:biết|hay|rằng)|khẳng định|nhấn mạnh|bày tỏ|nhận định|chia sẻ rằng|"
    r"(?:ông|bà|anh|chị|họ) (?:bảo|nói|kể))\b"
)
#: One of these is in each: to look for them first takes a sixth of the time.
_OF_REPORTS = (
    "cho biết", "cho hay", "cho rằng", "khẳng", "nhấn", "bày tỏ", "nhận định", "chia sẻ", " bảo", " nói", " kể",
)  # fmt: skip
#: ``Ông Khăm Xỉ cho biết: “...”``
_QUOTES = re.compile(
    r"\b(?:cho biết|khẳng định|nhấn mạnh|bày tỏ|nhận định|chia sẻ|tâm sự|phát biểu|nói|kể)\s?:\s?[“\"]"
)
_LIST_ITEM = re.compile(r"^(?:[-+*•–]|\d{1,2}[.)]|[a-zđ][.)])\s")
_PHOTO_CREDIT = re.compile(r"\(?\s*(?:ảnh|nguồn ảnh|photo)\s?:", re.I)
#: ``Lễ ký năm 2004 (ảnh tư liệu).``
_SUMMARY = re.compile(r"(?:tóm tắt|tóm lược|summary|abstract|kính (?:gửi|thưa))\s?:", re.I)
_ARCHIVED = re.compile(r"\((?:ảnh|photo)\b[^()]{0,60}\)\s?\.?$", re.I)
#: The mark that newspapers of China point up with; not an empty line.
_UPWARD = ("▲", "△")
_SHORTEST_REPORT = 130
_SMALLEST = 5


def reports(line: str, longer_than: int = _SHORTEST_REPORT) -> bool:
    """Tell whether a line quotes somebody, or one of more letters says what somebody said or did: it is text."""
    if ":" in line and _QUOTES.search(line) is not None:
        return True
    if len(line) <= longer_than or line[-1] != ".":
        return False
    return any(map(line.__contains__, _OF_REPORTS)) and _REPORTS.search(line) is not None


def may_caption(block: Block) -> bool:
    """Tell whether the line is no heading, link, item of a list, summary, address or credit; the smallest headings are
    set smaller than text, and what is italic in them heads nothing.
    """
    line = block.text
    heads = block.heading and not (block.heading >= _SMALLEST and block.is_italic)
    if len(line) > LONGEST or heads or block.is_linked or _LIST_ITEM.match(line):
        return False
    if _SUMMARY.match(line):
        return False
    return not is_credit(line) or _PHOTO_CREDIT.match(line) is not None


def names_photographer(line: str) -> bool:
    """Tell whether *line* says who took a picture, or where it is kept, or points up to it."""
    return (
        line[:1] in _UPWARD
        or (":" in line and _PHOTO_CREDIT.search(line) is not None)
        or _ARCHIVED.search(line) is not None
    )
