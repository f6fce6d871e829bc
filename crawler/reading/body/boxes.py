"""Boxes that a site sets into a text, known by their heading: summaries by machine, polls, newsletters, contents."""

from __future__ import annotations

import re

from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.apart import Apart
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.words import words

#: A summary must be told to be made by machine, contents must be links; what asks the reader holds no sentence.
_SUMMARY = r"(?:ai )?tóm tắt(?: nhanh| nội dung| bài viết)*(?: (?:bằng|bởi|của|từ|do) (?:ai|trí tuệ nhân tạo))?"
_CONTENTS = (
    r"(?:mục lục(?: bài viết)?|nội dung(?: chính)?|(?:table of )?contents|on this page|trên trang này|"
    r"trong bài(?: viết)?(?: này)?)"
    r"\s?(?:\[?(?:ẩn|hiện)\]?)?"
)
_ASKING = (
    r"thăm dò ý kiến|bình chọn|khảo sát nhanh|(?:đăng ký )?nhận (?:bản )?tin(?: [\w ]{0,30})?|"
    r"tải ứng dụng(?: [\w ]{0,30})?"
)
_HEADS = re.compile(f"(?P<summary>{_SUMMARY})|(?P<contents>{_CONTENTS})|(?P<asking>{_ASKING})")
#: The first letters of all such headings.
_HEAD_STARTS = in_any_case(
    ("ai ", "tóm", "mục", "nội", "tab", "con", "on ", "trê", "tro", "thă", "bìn", "khả", "đăn", "nhậ", "tải")
)
_HEAD_LETTERS = frozenset(start[0] for start in _HEAD_STARTS)
_LONGEST_HEAD, _MOST_LINES = 60, 14
_MACHINE = re.compile(r"\bai\b|trí tuệ nhân tạo|tự động")
#: How contents count headings that bear no number.
_NUMBERED = re.compile(r"(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2}){0,3}[.)]?\s")
#: What a script writes contents into.
_FILLED = ("ul", "ol", "nav", "div")
_EDGES = " \t:.…-–—»«›>|[]()*•"
_FIRST_EDGES = frozenset(_EDGES)


def site_boxes(document: Document, apart: Apart) -> set[int]:
    """Return the blocks of such boxes among the lines *apart* of a text; a heading alone in its flow is an author's."""
    contents = _contents(document, apart)
    found = set(contents)
    end = apart.end
    for index in _may_head(document, apart):
        text = document.blocks[index].text
        bare = text.strip(_EDGES)
        head = _HEADS.fullmatch(bare.casefold()) if bare[:3] in _HEAD_STARTS else None
        below = document.blocks[index + 1] if index + 1 < end else None
        places = below is not None and text[-1] not in ".!?…" and leads_down(below)
        if not (head or places):
            continue
        kind = head.lastgroup or "" if head else "places"
        boxes = _boxes(document, index, end)
        if kind == "contents" and not boxes and _awaits_list(document, index):
            found.add(index)
        # contents may open the box of the text: what they fill is the smaller one
        tried = boxes if kind in ("contents", "places") else boxes[:1]
        found.update(next((box for box in tried if _is_site_own(document, index, box, kind, contents)), ()))
    return found


def _contents(document: Document, apart: Apart) -> set[int]:
    """Return the lines that lead down to headings of the text by their names, whether or not a heading says so."""
    down = [index for index in apart.leading if leads_down(document.blocks[index])]
    if not down:
        return set()
    named = {words(document.blocks[index].text) for index in document.headings if index in range(down[0], apart.end)}
    return {at for at in down if words(_NUMBERED.sub("", document.blocks[at].text)) in named}


def _may_head(document: Document, apart: Apart) -> list[int]:
    """Return the short ones of the lines *apart* that begin as a heading of such a box does, or stand above a link."""
    blocks = document.blocks
    linked = [index for index in apart.leading if blocks[index].links]
    lines = apart.short + [(index, blocks[index].text) for index in linked]
    begun = [
        index
        for index, text in lines
        if (first := text[0]) in _FIRST_EDGES or (first in _HEAD_LETTERS and text[:3] in _HEAD_STARTS)
    ]
    above = [below - 1 for below in linked if below > apart.start]
    return sorted({index for index in (*begun, *above) if 0 < len(blocks[index].text) <= _LONGEST_HEAD})


def leads_down(block: Block) -> bool:
    """Tell whether the line is nothing but links to places on this page."""
    return block.is_linked and all(len(href) > 1 and href[0] == "#" for href, _ in block.links)


def _boxes(document: Document, heading: int, end: int) -> list[range]:
    """Return the lines of the elements that open with the heading and end before the text does, the largest first."""
    boxes: list[range] = []
    for where in document.ancestors(document.blocks[heading].container):
        span = document.containers[where]
        above = any(block.text for block in document.blocks[span.first : heading])
        if above or span.last >= end or span.last - span.first >= _MOST_LINES:
            break
        if span.last > heading:
            boxes.insert(0, range(span.first, span.last + 1))
    return boxes


def _awaits_list(document: Document, heading: int) -> bool:
    """Tell whether an empty list or box stands right behind the element of the heading, or behind that of the heading
    and a button: a script fills it.
    """
    below = document.containers[document.blocks[heading].container].element.getnext()
    if below is not None and below.tag == "button":
        below = below.getparent().getnext()
    return below is not None and below.tag in _FILLED and not "".join(below.itertext()).strip()


def _is_site_own(document: Document, heading: int, box: range, kind: str, contents: set[int]) -> bool:
    lines = [document.blocks[line] for line in box if line != heading and document.blocks[line].text]
    if kind == "summary":
        return any(_MACHINE.search(line.text.casefold()) for line in (*lines, document.blocks[heading]))
    if kind == "places":
        return (len(lines) > 1 or not contents.isdisjoint(box)) and all(map(leads_down, lines))
    if kind == "contents":
        return bool(lines) and all(line.is_linked for line in lines)
    return bool(lines) and not any(line.text.endswith((".", "!", "…", "”", ";")) for line in lines)
