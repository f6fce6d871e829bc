"""The name of a section that the page declares beside its title: "Tin tức - Hội đàm biên giới lần thứ năm"."""

from __future__ import annotations

import re

from crawler.reading.page.document import Document
from crawler.reading.page.words import words

#: No name of a section is longer, and few titles are as short; below the names that any site gives its news one may be.
_LONGEST, _SHORTEST_TITLE = 30, 12
_NEWS = re.compile(
    r"(?:tin tức|tin hoạt động|thông báo|sự kiện|bài viết|news|events|posts)(?: (?:và )?(?:sự kiện|events))?"
)
#: So many lines, with pictures and buttons, stand between the name and the title at most.
_REACH = 12


def is_declared_section(document: Document, index: int, text: str) -> bool:
    """Tell whether the short *text* of block *index* is one part of a declared title, and the other, a longer one, is a
    line below it that no prose parts from it: a box is headed by the section that its article is in.
    """
    others = document.declared.beside(text) if len(text) <= _LONGEST else ()
    if not others:
        return False
    shortest = _SHORTEST_TITLE if _NEWS.fullmatch(words(text)) else _LONGEST
    for below in range(index + 1, min(index + 1 + _REACH, len(document.blocks))):
        line = document.blocks[below].text
        if document.is_prose(below) and not document.confirmed(line):
            return False
        if len(line) > shortest and not document.blocks[below].is_linked and words(line) in others:
            return not document.is_site_name(line)
    return False
